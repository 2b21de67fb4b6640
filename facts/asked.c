#include "facts/asked.h"

NAMES_DEFINE(asked_prompt, "", "takeaways", "checkin", "useful_things", "meeting", "questions", "confirmation",
             "organizer");
NAMES_DEFINE(asked_of, "takeaway", "contribution", "words", "goal", "place");
