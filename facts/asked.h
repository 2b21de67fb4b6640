/* What a letter asked: the context in which its reply is understood. Stored beside the letter, and beside the mail that
 * answers it, so that a mail can be understood anew as its writer saw it. JSON: docs of `rapport parse --context`. */
#ifndef FACTS_ASKED_H
#define FACTS_ASKED_H

#include <stdint.h>

#include "base/names.h"
#include "base/str.h"

/* confirmation: open_items are what was stored; a reply corrects them. organizer: they are the circles that the letter
 * names, ref being a circle's number and id its row. */
enum asked_prompt {
    ASKED_NOTHING,
    ASKED_TAKEAWAYS,
    ASKED_CHECKIN,
    ASKED_USEFUL_THINGS,
    ASKED_MEETING,
    ASKED_QUESTIONS,
    ASKED_CONFIRMATION,
    ASKED_ORGANIZER
};
NAMES_DECLARE(asked_prompt);

/* What a numbered item is; "of" in JSON. */
enum asked_of {
    ASKED_OF_TAKEAWAY,
    ASKED_OF_CONTRIBUTION,
    ASKED_OF_WORDS, /* an answer about oneself */
    ASKED_OF_GOAL,  /* of the letter's circle */
    ASKED_OF_PLACE  /* where the letter's circle meets */
};
NAMES_DECLARE(asked_of);

struct asked_item {
    int ref;         /* its number in the letter */
    struct str text; /* the person's words */
    int64_t id;      /* its row: takeaway, contribution, words (also of a goal); 0 unknown; "id" in JSON */
    enum asked_of of;
};

/* What "1", "first", "yes" or a link of an asked-back letter stands for. */
struct asked_reading {
    struct str label; /* on its link, whose answer is "1, label" */
    struct str words; /* as somebody would have written it clearly */
};

struct asked {
    enum asked_prompt prompt;
    int64_t now;          /* when the answer arrived, UTC; 0 unknown: then the Date header stands in */
    struct str time_zone; /* the writer's IANA zone, "UTC" when unknown */
    struct str language;  /* the writer's, "en-US" reads 03/01 month-first; "" unknown */
    struct str meeting;   /* "YYYY-MM-DDTHH:MM" on the writer's clock, "" for none */
    struct asked_item *items;
    size_t items_count;
    struct str *questions; /* names (met, worth, goal, …) or the question lines of the letter */
    size_t questions_count;
    struct asked_reading *readings; /* of an asked-back letter */
    size_t readings_count;
    struct str prompt_text;    /* text/plain of the letter as sent; "" unknown */
    struct str prompt_subject; /* its subject, "" unknown */
};

#endif
