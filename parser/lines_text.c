/* text/plain → lines: quote marks (RFC 3676 4.5 and what people's clients write), format=flowed. */
#include "parser/lines.h"

#include "base/buf.h"
#include "base/utf8.h"

/* Takes the quote marks off the front of a line: ">", "> > ", ">>", also "|" when it is followed by a space and
 * another mark came first. Returns the depth. */
static unsigned take_marks(struct str *line)
{
    unsigned depth = 0;
    size_t i = 0, end = 0;
    while (i < line->n) {
        if (line->s[i] == '>') {
            depth++;
            end = ++i;
        } else if (depth && line->s[i] == ' ' && i + 1 < line->n &&
                   (line->s[i + 1] == '>' || (line->s[i + 1] == ' ' && i + 2 < line->n && line->s[i + 2] == '>'))) {
            i++;
        } else {
            break;
        }
    }
    if (depth) {
        *line = str_slice(*line, end, line->n);
        if (line->n && line->s[0] == ' ')
            *line = str_slice(*line, 1, line->n);
    }
    return depth;
}

/* The '>' that begins this line ends an address that was wrapped: "Ana <ana@example.com" and then "> wrote:". */
static bool closes_bracket(const struct lines *l, struct str line)
{
    if (l->count == 0 || line.n == 0 || line.s[0] != '>' || line.n > 60)
        return false;
    const struct line *before = &l->v[l->count - 1];
    if (before->depth)
        return false;
    if (str_eq(before->text, STR("<")) && l->count > 1 && l->v[l->count - 2].depth)
        return false; /* a piece that lost its mark, among quoted lines */
    if (str_starts_nocase(before->text, STR("mailto:")))
        return true;
    for (size_t i = before->text.n; i-- > 0 && before->text.n - i < 120;) {
        if (before->text.s[i] == '>')
            return false;
        if (before->text.s[i] == '<')
            return true;
    }
    return false;
}

/* ">>> now open <<<": arrows around somebody's words, where nothing is quoted above. */
static bool is_framed(const struct lines *l, struct str line)
{
    line = str_trim(line);
    return str_starts(line, STR(">>")) && str_ends(line, STR("<<")) && (l->count == 0 || l->v[l->count - 1].depth == 0);
}

/* Some clients put a space or two before the mark. */
static unsigned take_indented_marks(struct str *line)
{
    struct str s = *line;
    size_t i = 0;
    while (i < s.n && i < 4 && s.s[i] == ' ')
        i++;
    if (i == s.n || s.s[i] != '>')
        return 0;
    s = str_slice(s, i, s.n);
    unsigned depth = take_marks(&s);
    *line = s;
    return depth;
}

struct flow {
    struct lines *out;
    struct buf text; /* of the paragraph that is being joined */
    unsigned depth;
    bool is_open;
    bool stuffs_marks; /* its program stuffed the marks of what it quoted */
};

static void flow_end(struct flow *f)
{
    if (!f->is_open)
        return;
    lines_add(f->out, buf_copy(f->out->arena, &f->text), f->depth, 0);
    buf_reset(&f->text);
    f->is_open = false;
}

/* A line that ends in a space goes on in the next one of the same depth; the signature mark "-- " never does, and
 * what is stuffed with a space gives it back (RFC 3676 4.1 to 4.4). */
static void flow_line(struct flow *f, struct str line, bool del_sp)
{
    unsigned depth = 0;
    if (f->stuffs_marks && str_starts(line, STR(" >")))
        line = str_slice(line, 1, line.n);
    while (depth < line.n && line.s[depth] == '>')
        depth++;
    line = str_slice(line, depth, line.n);
    bool was_stuffed = line.n && line.s[0] == ' ';
    if (was_stuffed)
        line = str_slice(line, 1, line.n);
    if (f->is_open && f->depth != depth)
        flow_end(f);
    bool is_signature = str_eq(line, STR("-- "));
    bool is_soft = line.n && line.s[line.n - 1] == ' ' && !is_signature;
    if (!is_soft && !f->is_open) {
        if (depth == 0 && !was_stuffed)
            depth = take_indented_marks(&line);
        lines_add(f->out, line, depth, 0);
        return;
    }
    if (is_signature) {
        flow_end(f);
        lines_add(f->out, line, depth, 0);
        return;
    }
    f->is_open = true;
    f->depth = depth;
    if (is_soft && del_sp)
        line.n--;
    buf_add_str(&f->text, line);
    if (!is_soft)
        flow_end(f);
}

/* Stuffed marks stand for themselves (RFC 3676 4.4), but old Mozillas and Eudoras stuffed the marks of what they
 * quoted: where another line is marked, either way, or "Ana wrote:" stands above. */
static bool stuffs_marks(struct str text)
{
    struct str line, above = STR("");
    size_t marks = 0, stuffed = 0;
    while (str_next_line(&text, &line)) {
        bool is_stuffed = str_starts(line, STR(" >"));
        stuffed += is_stuffed;
        marks += is_stuffed || (line.n && line.s[0] == '>');
        marks += is_stuffed && str_ends(above, STR(":"));
        if (str_trim(line).n)
            above = str_trim(line);
    }
    return stuffed && marks > 1;
}

/* "AN> text", indented or not: the initials of whom is quoted before the mark (Lotus Notes, Supercite, The Bat!). What
 * stands up to the mark, empty for none. */
static struct str initials_of(struct str s)
{
    size_t start = 0;
    while (start < s.n && start < 8 && s.s[start] == ' ')
        start++;
    size_t n = start, next = start;
    for (size_t letters = 0; n < s.n && letters < 4; letters++, n = next) {
        uint32_t c = utf8_next(s, &next);
        if (utf8_lower(c) == c) /* no capital */
            break;
    }
    return n > start && n < s.n && s.s[n] == '>' ? str_slice(s, start, n + 1) : STR("");
}

/* Two lines with the same initials are quoting; one may be somebody's arrow. */
static void find_initials(struct lines *l)
{
    struct str last = STR("");
    for (size_t i = 0, before = 0; i < l->count; i++) {
        struct str initials = l->v[i].depth ? STR("") : initials_of(l->v[i].text);
        if (initials.n == 0)
            continue;
        if (str_eq(initials, last)) {
            l->v[before].depth = 1;
            l->v[i].depth = 1;
        }
        last = initials;
        before = i;
    }
}

void lines_from_text(struct lines *l, struct str text, bool is_flowed, bool del_sp)
{
    struct flow f = {.out = l, .stuffs_marks = is_flowed && stuffs_marks(text)};
    struct str line;
    if (is_flowed)
        buf_init(&f.text, text.n + 1);
    while (l->count < LINES_MAX && str_next_line(&text, &line)) {
        if (is_flowed) {
            flow_line(&f, line, del_sp);
        } else {
            unsigned depth = closes_bracket(l, line) || is_framed(l, line) ? 0 : take_indented_marks(&line);
            lines_add(l, line, depth, 0);
        }
    }
    if (is_flowed) {
        flow_end(&f);
        buf_release(&f.text);
    }
    find_initials(l);
}
