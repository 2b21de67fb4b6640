#include "parser/parts.h"

#include "parser/announced.h"
#include "parser/dues.h"
#include "parser/items.h"
#include "parser/sentences.h"

#define LANGUAGE_TOKENS   60 /* looked at to tell an English sentence */
#define LEAST_DATED_WORDS 3  /* of a thing with its day, joined to another */
#define JOINED_MAX        60 /* tokens of a sentence looked at for such; also what keeps reading linear */

bool parts_emit_one(struct reading *r, size_t from, size_t to, bool dates)
{
    if (from >= to)
        return false;
    struct item item = item_read(r, from, to, dates);
    size_t i = from;
    while (reading_take(r, WORD_ADVERB, &i, to, NULL) || reading_is_mark(r, i, to, ",:."))
        if (reading_is_mark(r, i, to, ",:."))
            i++;
    if (item.text.n == 0 || i == to)
        return false; /* "first," of an enumeration */
    item_add(r, item);
    return true;
}

/* "2)" of a row at token i, also "(2)" and "b)": the number, else 0. */
static long row_number_at(const struct reading *r, size_t i, size_t to)
{
    const struct token *t = r->t.at;
    bool letter = i < to && t[i].kind == TOKEN_WORD && t[i].raw.n == 1;
    if (i + 2 >= to || !reading_is_mark(r, i + 1, to, letter ? ")" : ".):") || !t[i + 1].glued || t[i + 2].glued ||
        (t[i].glued && !reading_is_mark(r, i - 1, to, "(")))
        return 0;
    return letter ? t[i].word.s[0] - 'a' + 1 : t[i].kind == TOKEN_NUMBER ? t[i].number : 0;
}

/* "1) call Petra 2) book a room": where the next number of the row begins, or `to`. */
static size_t next_in_row(const struct reading *r, size_t from, size_t to, long number)
{
    for (size_t i = from; i + 2 < to; i++)
        if (row_number_at(r, i, to) == number + 1)
            return i;
    return to;
}

void parts_emit_numbered(struct reading *r, const struct unit *u, bool dates)
{
    size_t from = u->from;
    for (long number = u->number; from < u->to; number++) {
        size_t next = next_in_row(r, from, u->to, number);
        size_t end = next;
        if (end < u->to && end > from && reading_is_mark(r, end - 1, u->to, "("))
            end--;
        size_t last = end;
        struct phrase_match m;
        if (end < u->to && last > from && reading_match(r, WORD_AND, last - 1, last, &m))
            last--;
        if (!sentence_is_empty_bullet(r, from, last))
            parts_emit_one(r, from, last, dates);
        from = next < u->to ? next + 2 : u->to;
    }
}

/* "and". The Czech one is an English article: it counts where the words are no English ones. */
static bool take_and(const struct reading *r, size_t from, size_t *i, size_t to)
{
    bool is_article = *i < to && str_eq_z(r->t.at[*i].word, "a");
    if (is_article && r->t.at[*i].raw.n > 1)
        return false; /* the French "à" */
    for (size_t k = from; is_article && k < to && k < from + LANGUAGE_TOKENS; k++)
        for (size_t b = 0; b < r->t.at[k].raw.n; b++)
            is_article = is_article && (unsigned char)r->t.at[k].raw.s[b] < 0x80;
    return !is_article && reading_take(r, WORD_AND, i, to, NULL);
}

/* "I'll call Petra, and by Friday I'd like to …": where the second begins when it is joined at token i, else i. */
static size_t second_intent_at(const struct reading *r, size_t from, size_t i, size_t to)
{
    struct phrase_match m;
    struct date_found d;
    size_t next = i + reading_is_mark(r, i, to, ",");
    bool joined = take_and(r, from, &next, to);
    if (i < from + 2 || next == i)
        return i;
    size_t intent = next;
    bool dated = date_due_at(r, next, to, &d) && d.has_day;
    if (dated)
        intent = d.to + reading_is_mark(r, d.to, to, ",");
    else if (!joined)
        return i;
    reading_take(r, WORD_ADVERB, &intent, to, NULL);
    return reading_match(r, WORD_INTENT, intent, to, &m) || reading_match(r, WORD_TOLD, intent, to, &m) ||
                   (dated && d.is_limit && reading_match(r, WORD_DOING, intent, to, &m))
               ? next
               : i;
}

static size_t count_words(const struct reading *r, size_t from, size_t to)
{
    size_t n = 0;
    for (size_t i = from; i < to; i++)
        n += r->t.at[i].kind == TOKEN_WORD;
    return n;
}

/* "anrufen", "erinnern": a German infinitive, or a word that looks like one. */
static bool is_infinitive(const struct token *t)
{
    return t->kind == TOKEN_WORD && t->raw.n > 3 && t->raw.s[0] >= 'a' && t->raw.s[0] <= 'z' &&
           (str_ends(t->word, STR("en")) || str_ends(t->word, STR("ern")) || str_ends(t->word, STR("eln")));
}

/* "Tom um Rat bitten und den Plan schreiben": verbs that stand last on both sides, and words of its own before each;
 * "mit den neuen und alten Kollegen reden" has none. */
static bool joins_verbs_last(const struct reading *r, size_t from, size_t i, size_t next, size_t to)
{
    size_t last = to;
    while (last > next && r->t.at[last - 1].kind == TOKEN_PUNCT)
        last--;
    if (i < from + 2 || last < next + 2 || !is_infinitive(&r->t.at[i - 1]) || !is_infinitive(&r->t.at[last - 1]))
        return false;
    bool is_adjective =
        is_infinitive(&r->t.at[next]) && r->t.at[next + 1].raw.s[0] >= 'A' && r->t.at[next + 1].raw.s[0] <= 'Z';
    return !is_adjective && count_words(r, from, i) > 1 && count_words(r, next, last) > 1;
}

static bool has_due(const struct reading *r, size_t from, size_t to)
{
    struct item item = item_read(r, from, to, true);
    return item.text.n && (item.due.n || item.is_due_unclear);
}

static bool has_words_and_due(const struct reading *r, size_t from, size_t to)
{
    return count_words(r, from, to) >= LEAST_DATED_WORDS && has_due(r, from, to);
}

/* "and start the rota": a verb of what is to be done, and words behind it. */
static bool begins_doing(const struct reading *r, size_t i, size_t to)
{
    size_t verb = announced_adverbs_end(r, i, to), behind = verb;
    return reading_take(r, WORD_DOING, &behind, to, NULL) && count_words(r, behind, to) > 0;
}

/* "draft it by Friday": the day when it is due is its end. */
static bool ends_in_due(const struct reading *r, size_t from, size_t to)
{
    struct due due;
    return due_find(r, from, to, &due) && due.to == to && due.from > from;
}

/* "draft it by Friday and start the rota", "draft it by Friday, send it on Monday": where the second begins, else i. */
static size_t second_doing_at(const struct reading *r, size_t from, size_t i, size_t to)
{
    struct phrase_match m;
    size_t next = i + reading_is_mark(r, i, to, ",");
    bool comma = !take_and(r, from, &next, to);
    if ((comma && next == i) || !begins_doing(r, next, to) || !ends_in_due(r, from, i))
        return i;
    size_t end = next; /* of the second: where the next is joined */
    while (end < to && !reading_is_mark(r, end, to, ",;") && !reading_match(r, WORD_AND, end, to, &m))
        end++;
    return !comma || has_due(r, next, end) ? announced_adverbs_end(r, next, to) : i;
}

/* Joined at token i are two things with a day each, or two with the verb of each at its end: where the second begins,
 * else i. */
static size_t second_part_at(const struct reading *r, size_t from, size_t i, size_t to)
{
    struct phrase_match m;
    size_t next = i + reading_is_mark(r, i, to, ",");
    bool verbs_last = reading_match(r, WORD_AND, next, to, &m) && m.value == 1;
    bool comma = !take_and(r, from, &next, to); /* "…, den Plan kürzen und …" */
    if (next >= to || (comma && next == i))
        return i;
    for (size_t k = next; comma && k < to && !verbs_last; k++)
        verbs_last = reading_match(r, WORD_AND, k, to, &m) && m.value == 1;
    if (verbs_last && joins_verbs_last(r, from, i, next, to))
        return next;
    if (comma)
        return i;
    size_t end = next; /* of the second: where the next is joined */
    while (end < to && !reading_is_mark(r, end, to, ";") && !reading_match(r, WORD_AND, end, to, &m))
        end++;
    return has_words_and_due(r, from, i) && has_words_and_due(r, next, end) ? next : i;
}

/* "I want to (1) call Petra and (2) book a room": false where nothing is numbered. */
static bool emit_row(struct reading *r, size_t from, size_t to, bool dates)
{
    size_t i = from;
    while (i + 3 < to && !(row_number_at(r, i, to) == 1 && !reading_is_mark(r, i + 1, to, ":")))
        i++;
    if (i + 3 >= to || next_in_row(r, i, to, 1) == to) /* behind the first 1 no 2: nor behind another */
        return false;
    parts_emit_numbered(r, &(struct unit){.from = i + 2, .to = to, .number = 1}, dates);
    return true;
}

/* "call Petra by Friday; send the draft" is two. */
void parts_emit(struct reading *r, size_t from, size_t to, bool dates)
{
    if (emit_row(r, from, to, dates))
        return;
    for (size_t i = from, joined = 0; i <= to; i++) {
        size_t next = i == to || reading_is_mark(r, i, to, ";") ? i + 1 : second_intent_at(r, from, i, to);
        if (next == i && joined++ < JOINED_MAX)
            next = second_doing_at(r, from, i, to);
        if (next == i && joined < JOINED_MAX)
            next = second_part_at(r, from, i, to);
        if (next == i)
            continue;
        parts_emit_one(r, from, i, dates);
        from = next;
        i = next - 1;
    }
}

/* What joins two things at token i: a comma, a semicolon, "and"; the token behind, else i. */
static size_t join_at(const struct reading *r, size_t from, size_t i, size_t to)
{
    size_t behind = i + 1;
    if (reading_is_mark(r, i, to, ",;")) {
        take_and(r, from, &behind, to);
        return behind;
    }
    behind = i;
    return i > from && take_and(r, from, &behind, to) ? behind : i;
}

static size_t count_joined(const struct reading *r, size_t from, size_t to)
{
    size_t n = 1;
    for (size_t i = from; i < to;) {
        size_t behind = join_at(r, from, i, to);
        n += behind > i;
        i = behind > i ? behind : i + 1;
    }
    return n;
}

/* "a, b and c". "Two things: a and b with c" is what it says, or one. */
void parts_emit_listing(struct reading *r, size_t from, size_t to, long promised, bool dates)
{
    if (emit_row(r, from, to, dates))
        return;
    if (promised > 0 && count_joined(r, from, to) != (size_t)promised) {
        parts_emit_one(r, from, to, dates);
        return;
    }
    for (size_t i = from; i <= to;) {
        size_t behind = i < to ? join_at(r, from, i, to) : to + 1;
        if (behind > i) {
            parts_emit_one(r, from, i, dates);
            from = behind;
        }
        i = behind > i ? behind : i + 1;
    }
}
