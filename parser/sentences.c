#include "parser/sentences.h"

#include "parser/announced.h"
#include "parser/dates.h"
#include "parser/items.h"

#define LISTING_WORDS_MAX 10 /* before its colon */
#define NOTHING_WORDS_MAX 12 /* before its "but" */
#define EMPTY_BULLET_MAX  4  /* words: "nothing else for now" */
#define LEAD_WORDS_MAX    4  /* "No, sorry, nothing": before what counts */

/* "Congrats on the new job, Ben!": all of it is kind, unless a takeaway is announced behind a mark. */
static bool is_wish(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    if (!reading_match(r, WORD_WISH, from, to, &m) || reading_is_mark(r, to - 1, to, "?"))
        return false;
    for (size_t i = from + m.count; i + 1 < to; i++)
        if (r->t.at[i].kind == TOKEN_PUNCT && item_is_announced(r, i + 1, to))
            return false;
    return true;
}

bool sentence_is_pleasant(const struct reading *r, size_t from, size_t to)
{
    size_t i = from;
    bool any = false;
    if (is_wish(r, from, to))
        return true;
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

/* What goes on behind "nothing" at token i, so that it stays nothing: "to report", "from me"; not "beats a walk". */
static bool stays_nothing(const struct reading *r, size_t i, size_t to)
{
    static const enum word_class goes_on[] = {WORD_AND,     WORD_BUT,      WORD_FILLER,     WORD_CLOSING,
                                              WORD_CONNECT, WORD_PLEASANT, WORD_TOPIC_TAIL, WORD_NOTHING_TAIL,
                                              WORD_TODAY,   WORD_BY};
    struct phrase_match m;
    while (reading_take(r, WORD_ADVERB, &i, to, NULL) && i < to && r->t.at[i].kind == TOKEN_WORD)
        ; /* "nichts Konkretes diesmal" */
    bool stays = i >= to || r->t.at[i].kind != TOKEN_WORD;
    for (size_t c = 0; c < sizeof goes_on / sizeof *goes_on && !stays; c++)
        stays = reading_match(r, goes_on[c], i, to, &m);
    return stays;
}

/* "no actions", "no real takeaways this time" at token i */
static bool is_none_of(const struct reading *r, size_t i, size_t to)
{
    if (!reading_take(r, WORD_NO, &i, to, NULL) && !reading_take(r, WORD_NOT, &i, to, NULL))
        return false;
    bool noun = false;
    while (!(noun = reading_take(r, WORD_NOTHING_NOUN, &i, to, NULL)) &&
           (reading_take(r, WORD_RANK, &i, to, NULL) || reading_take(r, WORD_ADVERB, &i, to, NULL) ||
            reading_take(r, WORD_NOTHING_TAIL, &i, to, NULL)))
        ;
    return noun && stays_nothing(r, i, to);
}

/* "I can't think of any", "we didn't really get to anything" from token i on; not "don't promise anything" */
static bool is_not_anything(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    size_t subject = i;
    reading_take(r, WORD_SUBJECT, &i, to, NULL);
    bool told = i > subject;
    if (!reading_take(r, WORD_NOT, &i, to, NULL))
        return false;
    if (!told && reading_match(r, WORD_INTENT, i, to, &m))
        return false;
    size_t verb = i;
    while (reading_take(r, WORD_MINDS, &i, to, NULL) || reading_take(r, WORD_ADVERB, &i, to, NULL))
        ;
    if (i == verb || !reading_take(r, WORD_ANYTHING, &i, to, NULL))
        return false;
    reading_take(r, WORD_RANK, &i, to, NULL); /* "anything useful", "any notes" */
    reading_take(r, WORD_NOTHING_NOUN, &i, to, NULL);
    return stays_nothing(r, i, to);
}

bool sentence_is_nothing(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t i = from;
    for (int n = 0; n < LEAD_WORDS_MAX; n++) {
        if (is_none_of(r, i, to) || is_not_anything(r, i, to))
            return true;
        if (phrases_match_value(r->phrases, WORD_CHATTER, 2, &r->t.at[i], to - i, &m))
            i += m.count; /* "sorry" */
        else if (!reading_take(r, WORD_ADVERB, &i, to, NULL) && !reading_take(r, WORD_NO, &i, to, NULL))
            break;
        i += reading_is_mark(r, i, to, ",");
    }
    if (i > from && sentence_is_pleasant(r, i, to))
        return true; /* "nope, all good" */
    for (size_t at = from; at <= i; at++)
        if (reading_match(r, WORD_NOTHING, at, to, &m) && stays_nothing(r, at + m.count, to))
            return true;
    return false;
}

bool sentence_is_empty_bullet(const struct reading *r, size_t from, size_t to)
{
    return to - from <= EMPTY_BULLET_MAX && sentence_is_nothing(r, from, to);
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

/* "That was good", "Thanks for …"; not "No meetings on Fridays". */
static bool is_chatter(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m, next;
    const struct token *t = &r->t.at[from];
    if (t->kind == TOKEN_WORD && t->raw.s[0] >= 'A' && t->raw.s[0] <= 'Z' && reading_is_mark(r, from + 1, to, ",") &&
        reading_match(r, WORD_CLOSING, from + 2, to, &m))
        return true; /* "Petra, thanks for …" */
    if (reading_match(r, WORD_GREETING, from, to, &m) || reading_match(r, WORD_CLOSING, from, to, &m))
        return true;
    if (!reading_match(r, WORD_CHATTER, from, to, &m))
        return false;
    size_t behind = from + m.count;
    return !(m.count == 1 && reading_match(r, WORD_NO, from, behind, &next) && behind < to &&
             r->t.at[behind].kind == TOKEN_WORD && !reading_match(r, WORD_SUBJECT, behind, to, &next));
}

/* "I have two things." */
static bool only_counts(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    while (to > from && r->t.at[to - 1].kind == TOKEN_PUNCT)
        to--;
    return to > from + 3 && reading_match(r, WORD_SUBJECT, from, to, &m) && counted_at(r, to - 2, to);
}

/* "Ask Petra", "Then book a room" */
static bool is_doing(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    return reading_match(r, WORD_DOING, announced_adverbs_end(r, from, to), to, &m);
}

enum sentence sentence_kind(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t last = to;
    while (last > from && r->t.at[last - 1].kind == TOKEN_PUNCT && strchr(")\"'", r->t.at[last - 1].mark))
        last -=
            last > from + 1 && r->t.at[last - 1].glued && reading_is_mark(r, last - 2, last, ":;") ? 2 : 1; /* ":)" */
    if (sentence_listing(r, from, to) < to)
        return SENTENCE_LISTING;
    if (reading_is_mark(r, last - 1, last, ":") || announced_is_all(r, from, last) || only_counts(r, from, last))
        return SENTENCE_INTRO; /* "I'll take away two things:" */
    if (item_is_announced(r, from, to))
        return sentence_is_nothing(r, item_start(r, from, to), to) ? SENTENCE_NOTHING : SENTENCE_ANNOUNCED;
    if (sentence_is_nothing(r, from, to) || concludes_nothing(r, from, to))
        return SENTENCE_NOTHING;
    if (sentence_is_pleasant(r, from, to))
        return SENTENCE_PLEASANT;
    if (reading_is_mark(r, from, to, "(") && reading_is_mark(r, to - 1, to, ")"))
        return SENTENCE_CHATTER; /* "(Omar's idea!)" */
    if (reading_is_mark(r, last - 1, last, "?"))
        return SENTENCE_QUESTION;
    if (reading_match(r, WORD_LEARNT, from, to, &m))
        return SENTENCE_LEARNT;
    if (reading_match(r, WORD_ADVERB, from, to, &m) && reading_is_mark(r, from + m.count, to, ":"))
        return SENTENCE_ANNOUNCED; /* "Also: pause before answering" */
    if (!is_chatter(r, from, to))
        return is_doing(r, from, to) ? SENTENCE_DOING : SENTENCE_PLAIN;
    return ends_in_nothing(r, from, to) ? SENTENCE_NOTHING : SENTENCE_CHATTER;
}

size_t sentence_main(const struct reading *r, size_t from, size_t to)
{
    bool any = r->asked->prompt == ASKED_USEFUL_THINGS;
    for (size_t i = from + 1; i + 1 < to && i < from + NOTHING_WORDS_MAX; i++) {
        size_t behind = i;
        if (!reading_take(r, WORD_BUT, &behind, to, NULL))
            continue;
        enum sentence head = sentence_kind(r, from, i), rest = sentence_kind(r, behind, to);
        bool counts = rest == SENTENCE_ANNOUNCED || (any && (rest == SENTENCE_PLAIN || rest == SENTENCE_DOING));
        return counts && (head == SENTENCE_NOTHING || head == SENTENCE_CHATTER) ? behind : from;
    }
    return from;
}
