#include "facts/meeting.h"

NAMES_DEFINE(meeting_state, "planned", "held", "missed", "unknown", "skipped", "cancelled");
