/* What the readers of own words share during one call: the words as tokens, what was asked, the day to reckon from. */
#ifndef PARSER_READING_H
#define PARSER_READING_H

#include "base/clock.h"
#include "facts/understood.h"
#include "parser/own_words.h"
#include "parser/tokens.h"

/* The writer's clock when the mail was written. */
struct date_base {
    bool is_known; /* false: neither arrival nor Date header: relative dates have no meaning */
    struct civil now;
    int64_t today;    /* days since 1970-01-01 of `now` */
    bool month_first; /* 03/01 is 1 March: an en-US person */
    bool is_told;     /* ... and a date with two readings is no question */
};

struct reading {
    struct arena *a;
    const struct phrases *phrases;
    const struct asked *asked; /* never NULL; ASKED_NOTHING without */
    const struct own_words *words;
    struct tokens t;
    struct date_base date;
    bool *is_used; /* by line: a command or an answer took it; it is no item */
    struct understood *u;
};

static inline bool reading_match(const struct reading *r, enum word_class class, size_t i, size_t end,
                                 struct phrase_match *out)
{
    return i < end && phrases_match(r->phrases, class, &r->t.at[i], end - i, out);
}

/* When a phrase of this class stands at *i, moves *i behind it. `value` may be NULL. */
static inline bool reading_take(const struct reading *r, enum word_class class, size_t *i, size_t end, unsigned *value)
{
    struct phrase_match m;
    if (!reading_match(r, class, *i, end, &m))
        return false;
    *i += m.count;
    if (value)
        *value = m.value;
    return true;
}

/* Moves *i behind the articles and the like that stand there ("a", "on the", "de la"): as many as a noun has before it,
 * since this is asked at every word. */
static inline void reading_skip_articles(const struct reading *r, size_t *i, size_t end)
{
    enum { ARTICLES_MAX = 3 };
    for (int k = 0; k < ARTICLES_MAX && reading_take(r, WORD_DATE_ARTICLE, i, end, NULL); k++)
        ;
}

/* The same, and words such as "item" and "number". */
static inline void reading_skip_lead(const struct reading *r, size_t *i, size_t end)
{
    enum { LEAD_MAX = 5 };
    for (int k = 0;
         k < LEAD_MAX && (reading_take(r, WORD_DATE_ARTICLE, i, end, NULL) || reading_take(r, WORD_ITEM, i, end, NULL));
         k++)
        ;
}

/* The place that a WORD_ORDINAL names among `count` things, from 1; 0 where they have none such. */
static inline size_t reading_place(unsigned ordinal, size_t count)
{
    if (ordinal == 100)
        return count;
    if (ordinal == 102)
        return count % 2 && count > 1 ? count / 2 + 1 : 0;
    return ordinal <= count ? ordinal : 0;
}

static inline bool reading_is_mark(const struct reading *r, size_t i, size_t end, const char *marks)
{
    return i < end && r->t.at[i].kind == TOKEN_PUNCT && strchr(marks, r->t.at[i].mark);
}

#endif
