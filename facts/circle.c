#include "facts/circle.h"

NAMES_DEFINE(circle_state, "draft", "active", "ended");
NAMES_DEFINE(cadence, "weekly", "biweekly", "monthly", "quarterly");
NAMES_DEFINE(member_role, "peer", "mentor", "mentee");
