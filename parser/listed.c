#include "parser/listed.h"

/* Lines "1 …", "2 …" without a dot are a list when they count up from 1. */
static void find_bare_numbers(const struct reading *r, struct units *units)
{
    long expected = 1;
    size_t rows = 0;
    for (int pass = 0; pass < 2; pass++) {
        if (pass == 1 && rows < 2)
            return;
        expected = 1;
        for (size_t n = 0; n < units->count; n++) {
            struct unit *u = &units->at[n];
            if (u->bullet != BULLET_NONE || u->to - u->from < 2 || r->t.at[u->from].kind != TOKEN_NUMBER ||
                r->t.at[u->from].number != expected)
                continue;
            expected++;
            rows++;
            if (pass == 1) {
                u->bullet = BULLET_NUMBER;
                u->number = expected - 1;
                u->from++;
            }
        }
    }
}

/* "☐ call Petra" */
static void find_boxes(const struct reading *r, struct units *units)
{
    struct phrase_match m;
    for (size_t n = 0; n < units->count; n++) {
        struct unit *u = &units->at[n];
        if (u->to - u->from > 1 && r->t.at[u->from].kind == TOKEN_SYMBOL &&
            reading_match(r, WORD_STATUS, u->from, u->from + 1, &m)) {
            u->bullet = BULLET_BOX;
            u->from++;
        }
    }
}

/* Bullets below a bullet are parts of it, or the things that it announces with a colon. */
static void join_nested(const struct reading *r, struct units *units)
{
    size_t out = 0;
    for (size_t n = 0; n < units->count; n++) {
        const struct unit *u = &units->at[n];
        struct unit *above = out ? &units->at[out - 1] : NULL;
        bool nested = above && above->bullet != BULLET_NONE && u->bullet != BULLET_NONE &&
                      above->segment == u->segment && r->t.lines[u->first].indent > r->t.lines[above->first].indent;
        if (nested && reading_is_mark(r, above->to - 1, above->to, ":")) {
            units->at[out - 1] = *u;
        } else if (nested) {
            above->to = u->to;
            above->last = u->last;
        } else {
            units->at[out++] = *u;
        }
    }
    units->count = out;
}

struct units listed_units(const struct reading *r)
{
    struct units units = units_find(r);
    join_nested(r, &units);
    find_bare_numbers(r, &units);
    find_boxes(r, &units);
    return units;
}
