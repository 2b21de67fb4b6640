#include "facts/understood.h"

NAMES_DEFINE(understood_kind, "takeaways", "checkin", "useful_things", "answers", "command", "calendar", "other");
NAMES_DEFINE(command_name, "stop", "leave", "pause", "resume", "skip", "reschedule", "cadence", "timezone", "where",
             "swap", "with", "help", "data", "forget", "organizer");
NAMES_DEFINE(bounce_kind, "none", "soft", "hard");

const char *command_arg_name(enum command_name name)
{
    switch (name) {
    case COMMAND_PAUSE:
        return "until";
    case COMMAND_RESCHEDULE:
        return "to";
    case COMMAND_CADENCE:
        return "every";
    case COMMAND_TIMEZONE:
        return "tz";
    case COMMAND_WHERE:
    case COMMAND_ORGANIZER:
        return "text";
    case COMMAND_SWAP:
        return "name";
    case COMMAND_WITH:
        return "email";
    default:
        return NULL;
    }
}
