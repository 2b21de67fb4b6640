#include "facts/takeaway.h"

NAMES_DEFINE(takeaway_state, "open", "done", "dropped");
NAMES_DEFINE(item_status, "none", "done", "in_progress", "not_started", "dropped", "blocked");
