#include "parser/announced.h"

#define TOLD_NAMES_MAX    2 /* words between "I promised" and "to" */
#define OPENING_WORDS_MAX 7 /* before their colon */
#define ADVERBS_MAX       8 /* one after the other: "and then also" */
#define TOPIC_WORDS_MAX   8 /* between a topic and what it is */

size_t announced_adverbs_end(const struct reading *r, size_t from, size_t to)
{
    size_t i = from;
    for (int n = 0; n < ADVERBS_MAX && reading_take(r, WORD_ADVERB, &i, to, NULL); n++)
        if (reading_is_mark(r, i, to, ",:"))
            i++;
    return i;
}

/* What a takeaway is called before it is said: "my main takeaway from today", "the one thing for me", "what I'll try".
 */
struct topic {
    size_t to; /* behind its words; `from` when there is none */
    enum topic_word word;
    bool is_ranked; /* main, biggest, next */
    bool is_loose;  /* words of its own stand in it: "the thing I'm taking from it" */
};

static bool is_connector(const struct reading *r, size_t i, size_t to)
{
    struct phrase_match m;
    return i >= to || reading_match(r, WORD_BE, i, to, &m) || reading_is_mark(r, i, to, ":=") ||
           (reading_is_mark(r, i, to, "-") && !r->t.at[i].glued);
}

/* "for Omar": the takeaway is another's. */
static bool is_for_somebody(const struct reading *r, size_t i, size_t to)
{
    return i + 1 < to && str_eq_z(r->t.at[i].word, "for") && r->t.at[i + 1].kind == TOKEN_WORD &&
           r->t.at[i + 1].raw.s[0] >= 'A' && r->t.at[i + 1].raw.s[0] <= 'Z';
}

/* "for me", "from today", "I'm taking from it": what may stand between a topic and its verb or colon. */
static void topic_tail(const struct reading *r, size_t to, struct topic *t)
{
    struct phrase_match m;
    size_t i = t->to;
    while (reading_take(r, WORD_TOPIC_TAIL, &i, to, NULL))
        ;
    if (is_connector(r, i, to) || (t->word == TOPIC_RANK && reading_is_mark(r, i, to, ","))) {
        t->to = i;
        return;
    }
    bool opens = t->word == TOPIC_WHAT || (reading_match(r, WORD_TOPIC_OF, i, to, &m) && !is_for_somebody(r, i, to));
    size_t last = i;
    while (opens && last < to && last < i + TOPIC_WORDS_MAX && r->t.at[last].kind == TOKEN_WORD &&
           !is_connector(r, last, to))
        last++;
    if (!opens || last == i || !is_connector(r, last, to) || last == to)
        return;
    t->to = last;
    t->is_loose = true;
}

static struct topic topic_at(const struct reading *r, size_t from, size_t to)
{
    struct topic t = {.to = from};
    unsigned rank = 0, word;
    size_t i = from;
    bool determined = reading_take(r, WORD_TOPIC_OWNER, &i, to, NULL);
    while (reading_take(r, WORD_RANK, &i, to, &rank))
        t.is_ranked = true;
    if (reading_take(r, WORD_TOPIC, &i, to, &word))
        t.word = (enum topic_word)word;
    else if (t.is_ranked && rank)
        t.word = TOPIC_RANK;
    else if (i == from && reading_take(r, WORD_TOPIC_TAIL, &i, to, NULL) && reading_is_mark(r, i, to, ":"))
        return (struct topic){.to = i, .word = TOPIC_STRONG}; /* "For next time:" */
    else
        return t;
    t.to = i;
    topic_tail(r, to, &t);
    if (t.word == TOPIC_WEAK && !determined && !t.is_ranked && (t.to == i || t.is_loose))
        t.to = from; /* "Plan to …" */
    return t;
}

/* Behind the verb or the colon of a topic: "is to", "was that", ":". A loose or weak one says less, and wants more. */
static size_t connector_end(const struct reading *r, const struct topic *t, size_t to)
{
    size_t i = t->to;
    if (t->word == TOPIC_RANK && i + 1 < to && reading_is_mark(r, i, to, ","))
        return i + 1; /* "One, call Petra" */
    if (i + 1 < to && r->t.at[i].kind == TOKEN_PUNCT) {
        bool dash = r->t.at[i].mark == '-';
        while (reading_is_mark(r, i, to, ":-=>"))
            i++;
        bool weak = t->word == TOPIC_RANK || (t->is_loose && t->word != TOPIC_WHAT);
        return dash && weak ? t->to : i;
    }
    if (!reading_take(r, WORD_BE, &i, to, NULL))
        return t->to;
    size_t adverbs = announced_adverbs_end(r, i, to);
    if (reading_is_mark(r, adverbs, to, ":"))
        return adverbs + 1;
    if (reading_take(r, WORD_INFINITIVE, &adverbs, to, NULL))
        return adverbs;
    if (t->word != TOPIC_RANK && reading_take(r, WORD_THAT, &adverbs, to, NULL))
        return adverbs;
    bool plain = t->word == TOPIC_WHAT || (!t->is_loose && (t->word == TOPIC_STRONG || t->is_ranked));
    return plain && t->word != TOPIC_RANK && t->word != TOPIC_MANY && i < to ? i : t->to;
}

static size_t topic_end(const struct reading *r, size_t from, size_t to)
{
    struct topic t = topic_at(r, from, to);
    size_t end = t.to > from ? connector_end(r, &t, to) : from;
    return end > t.to ? end : from;
}

size_t announced_list_end(const struct reading *r, size_t from, size_t to)
{
    struct topic t = topic_at(r, from, to);
    size_t i = t.to;
    if (t.to == from || t.word != TOPIC_MANY)
        return from;
    reading_take(r, WORD_BE, &i, to, NULL);
    bool colon = reading_is_mark(r, i, to, ":");
    i += colon;
    reading_take(r, WORD_INFINITIVE, &i, to, NULL);
    return i < to && (colon || i > t.to) ? i : from;
}

bool announced_is_all(const struct reading *r, size_t from, size_t to)
{
    while (to > from && r->t.at[to - 1].kind == TOKEN_PUNCT)
        to--;
    struct topic t = topic_at(r, from, to);
    return t.to > from && t.to == to && (t.word == TOPIC_STRONG || t.word == TOPIC_MANY);
}

/* "ill redo it", "will ask Petra": an intent without its "I", or misspelt. Will is a name, too: a plain word follows.
 */
static bool match_elliptic(const struct reading *r, size_t i, size_t to, struct phrase_match *m)
{
    struct phrase_match rest;
    if (!reading_match(r, WORD_INTENDS, i, to, m))
        return false;
    size_t behind = i + m->count;
    return behind < to && r->t.at[behind].kind == TOKEN_WORD && r->t.at[behind].raw.s[0] >= 'a' &&
           r->t.at[behind].raw.s[0] <= 'z' && !reading_match(r, WORD_AND, behind, to, &rest) &&
           !reading_is_mark(r, to - 1, to, "?");
}

/* An intent at token i. One that is said to somebody, or thought ("I promised Ben …", "I think …"), wants the rest of
 * itself behind the name. */
static bool match_intent(const struct reading *r, size_t i, size_t to, struct phrase_match *m)
{
    struct phrase_match rest;
    unsigned only;
    if (reading_match(r, WORD_INTENT, i, to, m) || match_elliptic(r, i, to, m))
        return true;
    size_t behind = i;
    if (!reading_take(r, WORD_TOLD, &behind, to, &only))
        return false;
    for (size_t n = behind; n < to && n <= behind + (only ? 1 : TOLD_NAMES_MAX); n++)
        if (reading_match(r, WORD_INTENT, n, to, &rest) || (!only && reading_match(r, WORD_THAT, n, to, &rest))) {
            size_t end = n + rest.count;
            if (reading_match(r, WORD_INTENT, end, to, &rest)) /* "… Ben that I'd send it" */
                end += rest.count;
            m->count = end - i;
            return true;
        }
    return false;
}

/* "I'm also going to": the adverb stands inside; the two halves are tried as one phrase. */
static size_t parted_intent_end(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    struct token spliced[12];
    size_t n = 0;
    for (size_t head = 1; head <= 3 && from + head < to; head++) {
        size_t behind = from + head;
        if (!reading_take(r, WORD_ADVERB, &behind, to, NULL))
            continue;
        for (size_t k = 0; k < head; k++)
            spliced[n++] = r->t.at[from + k];
        for (size_t k = behind; k < to && n < sizeof spliced / sizeof *spliced; k++)
            spliced[n++] = r->t.at[k];
        if (phrases_match(r->phrases, WORD_INTENT, spliced, n, &m) && m.count > head)
            return announced_adverbs_end(r, behind + m.count - head, to);
        return from;
    }
    return from;
}

size_t announced_end(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t start = from, i = topic_end(r, from, to);
    if (i == from) {
        bool at_once = match_intent(r, from, to, &m) || reading_match(r, WORD_INTRO, from, to, &m);
        start = at_once ? from : announced_adverbs_end(r, from, to); /* "next step is to" begins with an adverb */
        i = topic_end(r, start, to);
        if (i == start && !match_intent(r, i, to, &m) && !reading_match(r, WORD_INTRO, i, to, &m)) {
            size_t parted = parted_intent_end(r, start, to);
            return parted > start ? parted : from;
        }
        i = i > start ? i : i + m.count;
    }
    if (reading_is_mark(r, i, to, ":"))
        i++;
    size_t that = i + reading_is_mark(r, i, to, ",");
    if (reading_take(r, WORD_THAT, &that, to, NULL) && that > i + 1)
        i = that; /* "ich nehme mit, dass" */
    size_t adverbs = announced_adverbs_end(r, i, to);
    return adverbs < to ? adverbs : i;
}

size_t announced_opening_end(const struct reading *r, size_t from, size_t to)
{
    static const enum word_class opens[] = {WORD_CHATTER, WORD_NOTHING, WORD_INTRO, WORD_ADVERB};
    struct phrase_match m;
    bool opened = false;
    for (size_t c = 0; c < sizeof opens / sizeof *opens && !opened; c++)
        opened = reading_match(r, opens[c], from, to, &m) && !(opens[c] == WORD_CHATTER && m.value); /* "PS: …" */
    for (size_t i = from; i + 2 < to && i < from + OPENING_WORDS_MAX; i++)
        if (reading_is_mark(r, i, to, ":") && !r->t.at[i + 1].glued) /* "Quick one from the train: I'll call Petra" */
            return opened || reading_match(r, WORD_INTENT, i + 1, to, &m) ? i + 1 : from;
        else if (r->t.at[i].kind != TOKEN_WORD)
            return from;
    return from;
}
