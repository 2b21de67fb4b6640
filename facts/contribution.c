#include "facts/contribution.h"

NAMES_DEFINE(contribution_kind, "useful_thing", "problem", "topic", "connection");
