#include "parser/answers.h"

#include "parser/answer_values.h"
#include "parser/answer_words.h"
#include "parser/commands.h"
#include "parser/dates.h"
#include "parser/items.h"
#include "parser/met.h"
#include "parser/profile.h"
#include "parser/understand.h"
#include "parser/units.h"

#define DIVIDED_LINES_MAX 12 /* more labels inside lines are words */

static int known_question(const struct reading *r, const struct tokens *t)
{
    struct phrase_match m;
    for (size_t i = 0; i < t->count; i++)
        if (phrases_match(r->phrases, WORD_QUESTION, &t->at[i], t->count - i, &m) &&
            (i + m.count == t->count || t->at[i + m.count].kind != TOKEN_WORD))
            return (int)m.value;
    return -1;
}

static void add_question(const struct reading *r, struct answers *a, struct str name)
{
    struct asked_question *q = &a->questions[a->count++];
    char *spaced = arena_str(r->a, str_slice(name, 0, 300));
    for (char *c = spaced; *c; c++)
        if (*c == '_')
            *c = ' ';
    *q = (struct asked_question){.name = name, .known = -1};
    tokens_add(&q->text, r->a, r->phrases, str_of(spaced), 0);
    q->known = known_question(r, &q->text);
}

static bool has_question(const struct answers *a, int known)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->questions[i].known == known)
            return true;
    return false;
}

/* A follow-up always asks these, whether its context lists them or not. */
static struct answers questions_new(const struct reading *r)
{
    static const struct {
        int known;
        const char *name;
    } implied[] = {{QUESTION_MET, "met"},
                   {QUESTION_WORTH, "worth"},
                   {QUESTION_TAKEAWAY, "takeaway"},
                   {QUESTION_BY_WHEN, "by_when"}};
    struct answers a = {.questions = arena_array(r->a, struct asked_question, r->asked->questions_count + 5)};
    for (size_t i = 0; i < r->asked->questions_count && i < UNDERSTAND_ANSWERS_MAX; i++)
        add_question(r, &a, r->asked->questions[i]);
    a.is_open = a.count > 0;
    for (size_t i = 0; r->asked->prompt == ASKED_TAKEAWAYS && i < sizeof implied / sizeof *implied; i++)
        if (!has_question(&a, implied[i].known))
            add_question(r, &a, str_of(implied[i].name));
    if (r->asked->prompt == ASKED_MEETING && a.count == 0)
        a.questions[a.count++] = (struct asked_question){.name = STR("attend"), .known = QUESTION_ATTEND};
    return a;
}

static bool same_words(const struct tokens *text, const struct tokens *t, size_t i, size_t to, size_t *behind)
{
    size_t k = 0, at = i;
    while (k < text->count) {
        if (text->at[k].kind == TOKEN_PUNCT) {
            k++;
            continue;
        }
        while (at < to && t->at[at].kind == TOKEN_PUNCT && at > i)
            at++;
        if (at >= to || !str_eq(t->at[at].word, text->at[k].word) || t->at[at].number != text->at[k].number)
            return false;
        k++;
        at++;
    }
    *behind = at;
    return at > i;
}

/* "(1-5)" or the marks behind a label. *marked: one of : ? = was there, or a dash apart. */
static size_t label_marks_end(const struct tokens *t, size_t i, size_t to, bool *marked)
{
    if (i < to && t->at[i].mark == '(')
        for (size_t k = i + 1; k < to && k < i + 8; k++)
            if (t->at[k].mark == ')') {
                i = k + 1;
                break;
            }
    while (i < to && t->at[i].kind == TOKEN_PUNCT && strchr(":?=-*", t->at[i].mark)) {
        *marked = *marked || t->at[i].mark != '-' || !t->at[i].glued;
        i++;
    }
    return i;
}

/* The question whose label or wording stands at token i; *behind its marks. -1 for none. */
static int label_at(const struct reading *r, const struct answers *a, const struct tokens *t, size_t i, size_t to,
                    size_t *behind)
{
    int best = -1;
    size_t best_end = i;
    while (i < to && t->at[i].kind == TOKEN_PUNCT && strchr("-*", t->at[i].mark))
        i++;
    for (size_t q = 0; q < a->count; q++) {
        size_t end = i;
        bool marked = false;
        struct phrase_match m;
        bool wording = a->questions[q].text.count && same_words(&a->questions[q].text, t, i, to, &end);
        if (a->questions[q].known >= 0 &&
            phrases_match_value(r->phrases, WORD_QUESTION, (unsigned)a->questions[q].known, &t->at[i], to - i, &m) &&
            i + m.count > end) {
            end = i + m.count;
            wording = true;
        }
        if (!wording || end <= best_end)
            continue;
        size_t marks = label_marks_end(t, end, to, &marked);
        if (marked) {
            best = (int)q;
            best_end = end;
            *behind = marks;
        }
    }
    return best;
}

void answers_add(struct reading *r, struct asked_question *q, struct answer answer)
{
    struct understood *u = r->u;
    if (q->is_answered || u->answers_count >= UNDERSTAND_ANSWERS_MAX)
        return;
    if (!u->answers)
        u->answers = arena_array(r->a, struct answer, UNDERSTAND_ANSWERS_MAX);
    answer.question = q->name;
    u->answers[u->answers_count++] = answer;
    q->is_answered = true;
}

static void use_lines(struct reading *r, size_t first, size_t behind)
{
    for (size_t n = first; n < behind; n++)
        r->is_used[n] = true;
}

/* Puts [from, to) where the question wants it. False: the words stay for other readers (takeaways). */
static bool settle(struct reading *r, struct answers *a, size_t q, size_t from, size_t to)
{
    struct asked_question *question = &a->questions[q];
    struct date_found d;
    units_trim(r, &from, &to);
    if (from == to)
        return true;
    switch (question->known) {
    case QUESTION_TAKEAWAY:
        return false;
    case QUESTION_BY_WHEN:
        question->is_answered = true;
        if ((date_at(r, from, to, true, &d) || date_due_at(r, from, to, &d)) && d.has_day) {
            a->has_due = true;
            a->due = d;
        }
        return true;
    default:
        answers_add(r, question, answer_value(r, question->known, from, to));
        return true;
    }
}

/* The label's line has nothing behind it: the lines up to the next label or the end of the paragraph below. */
static size_t block_end(const struct reading *r, const struct answers *a, size_t n)
{
    size_t behind, first = n;
    while (first < r->t.lines_count && r->t.lines[first].from == r->t.lines[first].to && first < n + 2)
        first++;
    size_t end = first;
    while (end < r->t.lines_count && r->t.lines[end].from < r->t.lines[end].to && !r->is_used[end] &&
           r->t.lines[end].segment == r->t.lines[n - 1].segment &&
           label_at(r, a, &r->t, r->t.lines[end].from, r->t.lines[end].to, &behind) < 0)
        end++;
    return end;
}

/* Whether the value of a question is said in a sentence: what follows is about something else. */
static bool is_short(int known)
{
    return known == QUESTION_MET || known == QUESTION_WORTH || known == QUESTION_BY_WHEN;
}

/* "Met: yes. Worth it: 4": where the next label of line n stands, behind a comma if the line begins with one; or where
 * the sentence of a short answer ends. The line's end when there is neither. */
static size_t next_label(const struct reading *r, const struct answers *a, size_t n)
{
    const struct own_line *l = &r->t.lines[n];
    size_t behind, first = l->from, sentence = l->to;
    int q = label_at(r, a, &r->t, l->from, l->to, &first);
    if (profile_is_asked(a))
        sentence = q < 0 ? l->from : profile_next(r, first, l->to);
    else if (q >= 0 && is_short(a->questions[q].known) && first < l->to)
        sentence = units_sentence_end(r, first, l->to);
    const char *ends = q >= 0 && a->questions[q].known != QUESTION_TAKEAWAY ? ".,;!?/|" : ".;!?/|";
    for (size_t i = first + (first == l->from); i < sentence; i++) {
        int next =
            i > l->from && reading_is_mark(r, i - 1, l->to, ".,;!?/|") ? label_at(r, a, &r->t, i, l->to, &behind) : -1;
        bool is_marked = next >= 0 && reading_is_mark(r, behind - 1, l->to, ":") && r->asked->prompt == ASKED_TAKEAWAYS;
        if (next >= 0 && (is_marked || reading_is_mark(r, i - 1, l->to, ends)))
            return i;
    }
    return sentence > l->from ? sentence : l->to;
}

/* Each label begins a line of its own. */
static void divide_at_labels(struct reading *r, const struct answers *a)
{
    for (size_t n = 0, divided = 0; n < r->t.lines_count && divided < DIVIDED_LINES_MAX; n++) {
        const struct own_line *l = &r->t.lines[n];
        if (r->is_used[n] || l->from == l->to)
            continue;
        size_t at = next_label(r, a, n);
        if (at < l->to) {
            units_divide_line(r, n, at);
            divided++;
        }
    }
}

/* Line `next` belongs to the answer that began in line n: no blank line between, no label (`Private:` neither), no
 * command. */
static bool goes_on(const struct reading *r, const struct answers *a, size_t n, size_t next)
{
    struct command command;
    size_t behind;
    if (next >= r->t.lines_count || r->is_used[next] || r->t.lines[next].segment != r->t.lines[n].segment)
        return false;
    const struct own_line *l = &r->t.lines[next];
    size_t lead = command_lead_end(r, l->from, l->to);
    return l->from < l->to && !item_is_announced(r, l->from, l->to) &&
           label_at(r, a, &r->t, l->from, l->to, &behind) < 0 &&
           command_at(r, lead, command_tail_start(r, lead, l->to, &(bool){0}, &(bool){0}), l->to, &command) == 0;
}

/* Behind line n and the lines that a client wrapped it into: one that begins with a label is another's. */
static size_t wrapped_end(const struct reading *r, const struct answers *a, size_t n)
{
    size_t behind, end = n + 1, last = units_end(r, n);
    while (end < last && label_at(r, a, &r->t, r->t.lines[end].from, r->t.lines[end].to, &behind) < 0)
        end++;
    return end;
}

static void read_label(struct reading *r, struct answers *a, size_t n, size_t q, size_t behind)
{
    struct own_line *l = &r->t.lines[n];
    if (a->questions[q].known == QUESTION_TAKEAWAY) {
        bool is_wording = behind > l->from + 2; /* our whole question: no word of theirs */
        if (behind == l->to)
            use_lines(r, n, n + 1);
        else if (is_wording)
            l->from = behind;
        return;
    }
    if (behind < l->to) {
        size_t end = n + 1;
        if (a->questions[q].known == -1 || a->questions[q].known > QUESTION_BY_WHEN) {
            end = wrapped_end(r, a, n);
            while (r->asked->prompt == ASKED_QUESTIONS && goes_on(r, a, n, end))
                end++;
        }
        if (settle(r, a, q, behind, r->t.lines[end - 1].to))
            use_lines(r, n, end);
        return;
    }
    size_t end = block_end(r, a, n + 1);
    use_lines(r, n, n + 1);
    if (end > n + 1 && settle(r, a, q, behind, r->t.lines[end - 1].to))
        use_lines(r, n + 1, end);
}

/* The question in the last quoted line above a piece, or -1. */
static int question_above(const struct reading *r, const struct answers *a, size_t segment)
{
    if (segment >= r->words->count)
        return -1;
    struct str above = str_trim_end(r->words->segments[segment].above);
    size_t from = above.n;
    while (from > 0 && above.s[from - 1] != '\n')
        from--;
    struct tokens t = {0};
    size_t behind;
    tokens_add(&t, r->a, r->phrases, str_slice(above, from, above.n), 0);
    for (size_t i = 0; i < t.count; i++) {
        int q = label_at(r, a, &t, i, t.count, &behind);
        if (q >= 0 && behind == t.count)
            return q;
    }
    return -1;
}

struct answers answers_read_labelled(struct reading *r)
{
    struct answers a = questions_new(r);
    divide_at_labels(r, &a);
    for (size_t n = 0; n < r->t.lines_count; n++) {
        const struct own_line *l = &r->t.lines[n];
        size_t behind;
        if (r->is_used[n] || l->from == l->to)
            continue;
        int q = label_at(r, &a, &r->t, l->from, l->to, &behind);
        if (q >= 0) {
            read_label(r, &a, n, (size_t)q, behind);
            continue;
        }
        bool opens = n == 0 || r->t.lines[n - 1].segment != l->segment;
        q = opens ? question_above(r, &a, l->segment) : -1;
        if (q < 0)
            continue;
        size_t end = n;
        while (end < r->t.lines_count && r->t.lines[end].segment == l->segment)
            end++;
        if (settle(r, &a, (size_t)q, l->from, r->t.lines[end - 1].to))
            use_lines(r, n, end);
    }
    return a;
}

struct asked_question *answers_open(struct answers *a, int known)
{
    for (size_t i = 0; i < a->count; i++)
        if (a->questions[i].known == known && !a->questions[i].is_answered)
            return &a->questions[i];
    return NULL;
}

void answers_read_rest(struct reading *r, struct answers *a)
{
    struct units units = units_find(r);
    for (size_t i = 0; i < units.count; i++)
        met_read(r, a, &units, i);
    if (r->asked->prompt == ASKED_QUESTIONS && a->is_open && profile_is_asked(a))
        profile_read(r, a);
    else if (r->asked->prompt == ASKED_QUESTIONS && a->is_open)
        answer_words_read(r, a);
}
