/* Answers to labelled questions: "Met: yes", "Worth it (1-5): 4", an answer under a quoted question, "good one, 4". */
#ifndef PARSER_ANSWERS_H
#define PARSER_ANSWERS_H

#include "parser/items.h"

struct asked_question {
    struct str name;    /* as asked */
    int known;          /* enum question, -1 for another */
    struct tokens text; /* its words */
    bool is_answered;
};

struct answers {
    struct asked_question *questions;
    size_t count;
    bool is_open; /* one that was asked, not implied, is there */
    bool has_due; /* "By when:" was answered */
    struct date_found due;
};

/* The question of this kind (enum question) that has no answer yet, or NULL. */
struct asked_question *answers_open(struct answers *a, int known);

/* An answer to a question that has none yet; else nothing. */
void answers_add(struct reading *r, struct asked_question *q, struct answer answer);

/* Labels, and pieces that stand under a quoted question. Lines that were taken are marked as used; takeaways stay for
 * takeaways.h. To be called before commands are read, so that "Where: room 3" under such a question is its answer. */
struct answers answers_read_labelled(struct reading *r);

/* What has no label: "met yes, worth 4", "We did not meet", and all the words when one question is open. After
 * commands. */
void answers_read_rest(struct reading *r, struct answers *a);

#endif
