/* A contribution: what someone brings to a meeting. */
#ifndef FACTS_CONTRIBUTION_H
#define FACTS_CONTRIBUTION_H

#include <stdint.h>

#include "base/names.h"

enum contribution_kind { CONTRIBUTION_USEFUL_THING, CONTRIBUTION_PROBLEM, CONTRIBUTION_TOPIC, CONTRIBUTION_CONNECTION };
NAMES_DECLARE(contribution_kind);

struct contribution {
    int64_t id, person_id, meeting_id;
    enum contribution_kind kind;
    const char *text; /* the person's own words; "" when they were erased */
    bool is_private;  /* a line that started "Private:": seen by its writer only */
    int64_t mail_id;  /* the mail that it was read from */
};

#endif
