#include "facts/nudge.h"

NAMES_DEFINE(nudge_reason, "no_first_meeting", "missed_two", "quiet", "closing", "away", "organizer");
