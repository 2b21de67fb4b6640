#include "parser/sentences.h"

#include "parser/announced.h"
#include "parser/dates.h"
#include "parser/items.h"

#define LISTING_WORDS_MAX 10 /* before its colon */
#define LEAD_WORDS_MAX    4  /* "No, sorry, nothing": before what counts */

bool sentence_is_pleasant(const struct reading *r, size_t from, size_t to)
{
    size_t i = from;
    bool any = false;
    while (i < to)
        if (reading_take(r, WORD_PLEASANT, &i, to, NULL) || reading_take(r, WORD_CLOSING, &i, to, NULL) ||
            reading_take(r, WORD_GOOD, &i, to, NULL))
            any = true;
        else if (r->t.at[i].kind == TOKEN_PUNCT && r->t.at[i].mark != '?')
            i++;
        else if (!(any && reading_take(r, WORD_FILLER, &i, to, NULL)))
            return false;
    return any;
}

bool sentence_is_nothing(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t i = from;
    for (int n = 0;
         n < LEAD_WORDS_MAX && (reading_take(r, WORD_ADVERB, &i, to, NULL) || reading_take(r, WORD_NO, &i, to, NULL));
         n++)
        if (reading_is_mark(r, i, to, ","))
            i++;
    for (size_t at = from; at <= i; at++)
        if (reading_match(r, WORD_NOTHING, at, to, &m)) {
            size_t behind = at + m.count;
            while (reading_take(r, WORD_ADVERB, &behind, to, NULL) && behind < to && r->t.at[behind].kind == TOKEN_WORD)
                ; /* "nichts Konkretes diesmal" */
            if (behind >= to || r->t.at[behind].kind != TOKEN_WORD || reading_take(r, WORD_AND, &behind, to, NULL) ||
                reading_take(r, WORD_BUT, &behind, to, NULL) || reading_take(r, WORD_FILLER, &behind, to, NULL) ||
                reading_take(r, WORD_CLOSING, &behind, to, NULL) || reading_take(r, WORD_CONNECT, &behind, to, NULL))
                return true;
        }
    return false;
}

/* "We caught up, nothing to note." */
static bool ends_in_nothing(const struct reading *r, size_t from, size_t to)
{
    for (size_t i = from; i + 1 < to; i++)
        if (reading_is_mark(r, i, to, ",") && sentence_is_nothing(r, i + 1, to))
            return true;
    return false;
}

/* "I'm on leave next week so nothing from me" */
static bool concludes_nothing(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m, nothing;
    while (to > from && r->t.at[to - 1].kind == TOKEN_PUNCT)
        to--;
    for (size_t i = from + 1; i + 1 < to; i++)
        if ((reading_match(r, WORD_BUT, i, to, &m) || reading_match(r, WORD_AND, i, to, &m) ||
             reading_match(r, WORD_ADVERB, i, to, &m)) &&
            reading_match(r, WORD_NOTHING, i + m.count, to, &nothing) && nothing.count > 1 &&
            i + m.count + nothing.count == to)
            return true;
    return false;
}

/* "two things", "zwei kleine Punkte" at token i: the number, else 0. */
static long counted_at(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    bool is_letter = r->t.at[i].kind == TOKEN_WORD && r->t.at[i].word.n < 3;
    long n = is_letter ? -1 : date_number(r, &i, to);
    bool things = false;
    for (size_t k = i; k < to && k < i + 2 && !things && r->t.at[k].kind == TOKEN_WORD; k++)
        things = phrases_match_value(r->phrases, WORD_LISTING, 1, &r->t.at[k], to - k, &m);
    return n > 1 && things ? n : 0;
}

size_t sentence_listing(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t many = announced_list_end(r, from, to);
    if (many > from)
        return many;
    bool lists = phrases_match_value(r->phrases, WORD_LISTING, 0, &r->t.at[from], to - from, &m);
    for (size_t i = from; i + 1 < to && i < from + LISTING_WORDS_MAX; i++) {
        lists = lists || counted_at(r, i, to);
        if (lists && reading_is_mark(r, i, to, ":"))
            return i + 1;
    }
    return to;
}

enum sentence sentence_kind(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t last = to;
    while (last > from && r->t.at[last - 1].kind == TOKEN_PUNCT && strchr(")\"'", r->t.at[last - 1].mark))
        last--;
    if (sentence_listing(r, from, to) < to)
        return SENTENCE_LISTING;
    if (reading_is_mark(r, last - 1, last, ":") || announced_is_all(r, from, last))
        return SENTENCE_INTRO; /* "I'll take away two things:" */
    if (item_is_announced(r, from, to))
        return sentence_is_nothing(r, item_start(r, from, to), to) ? SENTENCE_NOTHING : SENTENCE_ANNOUNCED;
    if (sentence_is_nothing(r, from, to) || concludes_nothing(r, from, to))
        return SENTENCE_NOTHING;
    if (sentence_is_pleasant(r, from, to))
        return SENTENCE_PLEASANT;
    if (reading_is_mark(r, last - 1, last, "?"))
        return SENTENCE_QUESTION;
    if (reading_match(r, WORD_LEARNT, from, to, &m))
        return SENTENCE_LEARNT;
    if (reading_match(r, WORD_ADVERB, from, to, &m) && reading_is_mark(r, from + m.count, to, ":"))
        return SENTENCE_ANNOUNCED; /* "Also: pause before answering" */
    if (reading_match(r, WORD_CHATTER, from, to, &m) && ends_in_nothing(r, from, to))
        return SENTENCE_NOTHING;
    if (reading_match(r, WORD_CHATTER, from, to, &m) || reading_match(r, WORD_GREETING, from, to, &m) ||
        reading_match(r, WORD_CLOSING, from, to, &m))
        return SENTENCE_CHATTER;
    return SENTENCE_PLAIN;
}
