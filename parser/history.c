/* Earlier mail without quote marks: Outlook's header block, "-----Original Message-----", a forwarded mail. */
#include "parser/cut.h"
#include "parser/words/quote_words.h"

#define KEY_LENGTH_MAX 48

/* The field name that a line begins with, Markdown's or a rich text's bold taken off; *has_value when more follows. */
static enum quote_key key_of(struct lines *l, size_t i, struct str *value)
{
    struct str s = line_fold(l, &l->v[i]);
    while (s.n && strchr("*_>|# ", s.s[0]))
        s = str_slice(s, 1, s.n);
    struct str head = str_slice(s, 0, KEY_LENGTH_MAX);
    size_t colon = str_find_char(head, ':', 0), wide = str_find(head, STR("："), 0), skip = 1;
    if (wide != STR_NONE && wide < colon) {
        colon = wide;
        skip = 3;
    }
    if (colon == STR_NONE || colon == 0)
        return QUOTE_KEY_NONE;
    struct str name = str_trim(str_slice(s, 0, colon));
    while (name.n && (name.s[name.n - 1] == '*' || name.s[name.n - 1] == '_'))
        name.n--;
    *value = str_slice(s, colon + skip, s.n);
    while (value->n && strchr("*_ ", value->s[0]))
        *value = str_slice(*value, 1, value->n);
    return words_key(str_trim(name));
}

struct block {
    unsigned kinds;   /* bits of enum quote_key */
    bool has_address; /* in the From or To line */
    size_t fields, end;
};

static bool has_digit(struct str s)
{
    for (size_t i = 0; i < s.n; i++)
        if (ascii_is_digit(s.s[i]))
            return true;
    return false;
}

/* Reads the header block that starts at line i: fields one under the other, a long one wrapped over more lines. */
static struct block read_block(struct lines *l, size_t i)
{
    struct block b = {.end = i}, before = b; /* the first blank line */
    size_t others = 0;
    for (size_t k = i; k < l->count && k < i + 24; k++) {
        struct str value;
        if (!line_is_own(&l->v[k]))
            break;
        if (line_is_blank(&l->v[k])) {
            /* Some clients leave a blank line between the fields. */
            struct str ignored;
            if (b.fields == 0 || k + 1 == l->count || line_is_blank(&l->v[k + 1]) || !key_of(l, k + 1, &ignored) ||
                b.fields >= 4)
                break;
            before = before.fields ? before : b;
            continue;
        }
        enum quote_key key = key_of(l, k, &value);
        if (key == QUOTE_KEY_NONE) {
            if (b.fields == 0 || ++others > 3)
                break;
            continue;
        }
        if (key == QUOTE_KEY_SENT && value.n && !has_digit(value))
            key = QUOTE_KEY_OTHER; /* "Sent: None": proves nothing */
        if (before.fields && key != QUOTE_KEY_OTHER && b.kinds & 1u << key)
            return before; /* "From: what I heard, …", and under it the block */
        others = 0;
        b.kinds |= 1u << key;
        b.fields++;
        b.end = k + 1;
        if ((key == QUOTE_KEY_FROM || key == QUOTE_KEY_TO) && str_find_char(line_fold(l, &l->v[k]), '@', 0) != STR_NONE)
            b.has_address = true;
    }
    return b;
}

static bool is_block(const struct block *b, bool after_rule)
{
    bool from = b->kinds & 1u << QUOTE_KEY_FROM, sent = b->kinds & 1u << QUOTE_KEY_SENT;
    bool to = b->kinds & 1u << QUOTE_KEY_TO, subject = b->kinds & 1u << QUOTE_KEY_SUBJECT;
    if (from + sent + to + subject >= 3 && (sent || b->has_address || after_rule))
        return true;
    if ((from || (sent && to)) && from + sent + subject + to >= 2 && b->has_address)
        return true;
    return after_rule && (from + sent + to + subject >= 2 || (from && b->has_address));
}

/* A line of nothing but dashes, underscores or equal signs, or a rule of the HTML. */
static bool is_rule(const struct line *line)
{
    if (line->marks & MARK_RULE && line_is_blank(line))
        return true;
    return line_is_bar(line, 5);
}

static struct str without_bars(struct str s, bool *dashed)
{
    static const char *const bars[] = {"-", "_", "=", "*", "~", ">", "|", "[", "]", ":", " ", "—", "–", "─", "‐"};
    for (size_t i = 0; i < sizeof bars / sizeof *bars && s.n;) {
        struct str bar = str_of(bars[i]);
        bool begins = str_starts(s, bar), ends = !begins && str_ends(s, bar) && bars[i][0] != '|' && bars[i][0] != '[';
        if (!begins && !ends) {
            i++;
            continue;
        }
        *dashed = *dashed || bar.n > 1;
        s = begins ? str_slice(s, bar.n, s.n) : str_slice(s, 0, s.n - bar.n);
        i = 0;
    }
    return str_trim(s);
}

/* "Ana Novak ---03/03/2026 09:00:00 AM---Hi Jan", which Notes puts over its header block, alone or behind words of its
 * own ("Inactive hide details for"). */
static bool is_notes_line(struct str fold)
{
    size_t at = str_find(fold, STR("---"), 1), end = at == STR_NONE ? STR_NONE : str_find(fold, STR("---"), at + 3);
    if (end == STR_NONE || end - at > 30)
        return false;
    struct str between = str_slice(fold, at + 3, end);
    return between.n && ascii_is_digit(between.s[0]) && str_find_char(between, ':', 0) != STR_NONE;
}

/* "-----Original Message-----", "-------- Weitergeleitete Nachricht --------", or the phrase alone with its colon. */
static bool is_separator(struct lines *l, size_t i)
{
    struct str s = line_fold(l, &l->v[i]);
    bool dashed = s.n > 4 && strchr("-_=*~—", s.s[0]) && s.s[0] == s.s[1];
    struct str words = without_bars(s, &dashed);
    size_t n;
    if (words_are(words_original, words) || words_are(words_forwarded, words))
        return dashed || words.n < s.n || lines_skip_blank(l, i + 1) < l->count;
    if (words_begin(words_original, words, &n)) {
        struct str behind = str_slice(words, n, words.n);
        if (dashed || str_starts(behind, STR(" processed by "))) /* "Original Message processed by david®" */
            return true;
    }
    return (dashed && words_begin(words_forwarded, words, &n)) || is_notes_line(s) ||
           (str_starts(words, STR("message du ")) && words.n > 11 && ascii_is_digit(words.s[11])); /* Orange */
}

/* The lines above a block that belong to it: a rule, a separator, blank ones between. */
static size_t widen(const struct lines *l, size_t i)
{
    size_t start = i;
    for (size_t k = i; k-- > 0 && i - k <= 3;) {
        if (!line_is_own(&l->v[k]))
            break;
        if (is_rule(&l->v[k]))
            start = k;
        else if (!line_is_blank(&l->v[k]))
            break;
    }
    return start;
}

/* "-------- Some Words --------" right above a block: its separator, in words that we don't know. */
static size_t with_separator(const struct lines *l, size_t start)
{
    size_t k = start;
    while (k > 0 && start - k < 2 && line_is_own(&l->v[k - 1]) && line_is_blank(&l->v[k - 1]))
        k--;
    if (k == 0 || !line_is_own(&l->v[k - 1]))
        return start;
    struct str s = str_trim(l->v[k - 1].text);
    bool is_one = s.n > 10 && s.n < 80 && str_starts(s, STR("----")) && str_ends(s, STR("----"));
    return is_one ? k - 1 : start;
}

/* Behind the header block that stands at line i or right below a separator there; 0 when there is none. */
static size_t block_end(struct lines *l, size_t i)
{
    for (size_t k = i; k < l->count && k < i + 6; k++) {
        struct block b = read_block(l, k);
        if (is_block(&b, true))
            return b.end;
    }
    return 0;
}

static void mark(struct lines *l, size_t from, size_t to, enum line_verdict verdict)
{
    for (size_t i = from; i < to; i++)
        if (line_is_own(&l->v[i]))
            l->v[i].verdict = (unsigned char)verdict;
}

/* Everything from line i on is history; the header block that stands there, if any, is no words of anybody. */
static void history_from(struct lines *l, size_t i)
{
    mark(l, i, block_end(l, i), LINE_ATTRIBUTION);
    mark(l, i, l->count, LINE_HISTORY);
}

/* A header block with nothing above it: a mail that was sent on as it is, or one whose answer stands below. Its fields
 * are nobody's words; whose the words under it are is unclear, unless our letter's end is below. Returns the line under
 * it, 0 when what follows is history after all. */
static size_t head_only(struct lines *l, size_t start, size_t i, size_t footer_end)
{
    if (lines_own_before(l, start) || footer_end > i)
        return 0;
    size_t end = block_end(l, i);
    end = end ? end : i + 1;
    mark(l, start, end, LINE_ATTRIBUTION);
    return end;
}

static bool is_marked_below(const struct lines *l, size_t i)
{
    size_t next = lines_skip_blank(l, i);
    return next < l->count && l->v[next].verdict == LINE_QUOTED;
}

/* "| From: …", and more lines with bars under the block: they are quoted, and what stands below them is not. Returns
 * the first line behind them, 0 when it is another thing. */
static size_t quote_bars(struct lines *l, size_t i)
{
    size_t end = i;
    while (end < l->count && line_is_own(&l->v[end]) && line_has_quote_bar(&l->v[end]))
        end++;
    return end == i || end <= block_end(l, i) ? 0 : cut_quote_bars(l, i);
}

/* A paragraph of somebody's below or between marked lines, set off by a blank line. What lost its mark when it was
 * wrapped stands right under a marked line. *answer: where one was found, so that many heads cost one look. */
static bool is_answered_below(const struct lines *l, size_t i, size_t *answer)
{
    for (i = *answer > i ? *answer : i; i < l->count; i++) {
        const struct line *line = &l->v[i];
        if (line_is_own(line) && !line_is_blank(line) && line_is_blank(&l->v[i - 1]) && l->v[i - 1].depth == 0 &&
            !line_is_bar(line, 2) && !(line->text.s[0] >= 'a' && line->text.s[0] <= 'z'))
            break;
    }
    *answer = i;
    return i < l->count;
}

/* "Begin forwarded message:" or Outlook Express's block over lines that are marked: those are quoted, and what stands
 * below them is not, where somebody answers there. Returns the first line behind the head, 0 when it is no such thing.
 */
static size_t marked_head(struct lines *l, size_t start, size_t i, size_t *answer)
{
    size_t end = block_end(l, i);
    if (end == 0)
        return is_marked_below(l, i + 1) ? i + 1 : 0;
    cut_quote_bars(l, lines_skip_blank(l, end));
    bool does = is_marked_below(l, end) && (!lines_own_before(l, start) || is_answered_below(l, end, answer));
    return does ? end : 0;
}

/* Older Notes put a table over an earlier mail, whose cells become lines: name, date and time, "To", …, "Subject". */
static bool is_notes_table(struct lines *l, size_t i)
{
    size_t k = lines_skip_blank(l, i + 1);
    if (k == l->count || !has_digit(line_fold(l, &l->v[k])) || str_find_char(l->v[k].text, ':', 0) == STR_NONE)
        return false;
    k = lines_skip_blank(l, k + 1);
    if (k == l->count || !words_are(words_to, line_fold(l, &l->v[k])))
        return false;
    for (size_t n = 0; n < 10 && (k = lines_skip_blank(l, k + 1)) < l->count; n++)
        if (words_are(words_subject, line_fold(l, &l->v[k])))
            return true;
    return false;
}

/* ">>> Ana Novak <ana@example.com> 3/3/2026 9:00 AM >>>": GroupWise marks the header of an earlier mail, and no line of
 * it. */
static bool is_groupwise_head(struct lines *l, size_t i)
{
    const struct line *line = &l->v[i];
    size_t next = lines_skip_blank(l, i + 1);
    if (line->depth != 3 || (i > 0 && l->v[i - 1].depth) || (next < l->count && l->v[next].depth))
        return false;
    struct str fold = line_fold(l, &l->v[i]);
    return has_digit(fold) && str_find_char(fold, ':', 0) != STR_NONE &&
           (str_ends(fold, STR(">>>")) || (str_find_char(fold, '@', 0) != STR_NONE && str_ends(fold, STR(":"))));
}

/* The element that a client puts around an earlier mail begins at line i and ends with its header block: a program in
 * between closed it too soon, and the mail stands behind it. */
static bool holds_head_only(struct lines *l, size_t i)
{
    if (i > 0 && l->v[i - 1].marks & MARK_HISTORY)
        return false;
    size_t end = block_end(l, i), next = end ? lines_skip_blank(l, end) : l->count;
    return next < l->count && !(l->v[next].marks & MARK_HISTORY);
}

/* An earlier mail's head stands at line i; *start: with the rule and the separator above it. */
static bool is_head(struct lines *l, size_t i, size_t *start)
{
    struct str value;
    *start = widen(l, i);
    bool is_one = is_separator(l, i) || is_notes_table(l, i);
    if (!is_one && key_of(l, i, &value) != QUOTE_KEY_NONE) {
        struct block b = read_block(l, i);
        is_one = is_block(&b, *start < i || l->v[i].marks & MARK_RULE);
    }
    if (is_one)
        *start = with_separator(l, *start);
    return is_one;
}

bool cut_history(struct lines *l)
{
    bool is_clear = true;
    const size_t footer_end = letter_footer_end(l);
    size_t answer = 0;
    for (size_t i = 0; i < l->count; i++) {
        struct line *line = &l->v[i];
        size_t start = i;
        if (line->marks & MARK_HISTORY && line_is_own(line)) {
            if (holds_head_only(l, i)) {
                history_from(l, i);
                return is_clear;
            }
            line->verdict = LINE_HISTORY;
        }
        if (line->depth == 3 && is_groupwise_head(l, i)) {
            history_from(l, i);
            return is_clear;
        }
        if (!line_is_own(line))
            continue;
        if (line->marks & MARK_HISTORY_FROM) {
            history_from(l, widen(l, i));
            return is_clear;
        }
        if (line_is_blank(line) || !is_head(l, i, &start))
            continue;
        size_t end = quote_bars(l, i);
        if (end == 0 && (end = marked_head(l, start, i, &answer)) != 0)
            mark(l, start, end, LINE_ATTRIBUTION);
        if (end == 0) {
            end = head_only(l, start, i, footer_end);
            is_clear = is_clear && end == 0;
        }
        if (end == 0) {
            history_from(l, start);
            return is_clear;
        }
        i = end - 1;
    }
    return is_clear;
}
