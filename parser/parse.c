/* The order of things. */
#include "parser/parse.h"

#include "base/utf8.h"
#include "calendar/reply.h"
#include "parser/automatic.h"
#include "parser/bounce.h"
#include "parser/cut.h"
#include "parser/html.h"
#include "parser/message.h"
#include "parser/parallel.h"
#include "parser/understand.h"

#define NOISE_MIN 20

/* All parts of the body as lines, from text or from HTML where both are there. */
static void body_lines(const struct message *m, bool html_first, struct lines *out)
{
    for (size_t i = 0; i < m->bodies_count; i++) {
        const struct body_part *b = &m->bodies[i];
        bool has_text = str_trim(b->text).n > 0, has_html = b->html.n > 0;
        if (i && out->count)
            lines_add(out, STR(""), 0, 0);
        if (has_html && (html_first || !has_text))
            html_to_lines(out, b->html);
        else if (has_text)
            lines_from_text(out, b->text, b->is_flowed, b->del_sp);
    }
}

static bool has_html(const struct message *m)
{
    for (size_t i = 0; i < m->bodies_count; i++)
        if (m->bodies[i].html.n)
            return true;
    return false;
}

static bool has_text(const struct message *m)
{
    for (size_t i = 0; i < m->bodies_count; i++)
        if (str_trim(m->bodies[i].text).n)
            return true;
    return false;
}

/* Letters and digits only, whatever the white space and the marks around them. */
static bool same_words(struct str a, struct str b)
{
    size_t i = 0, k = 0;
    for (;;) {
        while (i < a.n && (unsigned char)a.s[i] < 0x80 && !ascii_is_alpha(a.s[i]) && !ascii_is_digit(a.s[i]))
            i++;
        while (k < b.n && (unsigned char)b.s[k] < 0x80 && !ascii_is_alpha(b.s[k]) && !ascii_is_digit(b.s[k]))
            k++;
        if (i == a.n || k == b.n)
            return i == a.n && k == b.n;
        if (a.s[i++] != b.s[k++])
            return false;
    }
}

/* Every word of a stands in b, in order. */
static bool is_within(struct str a, struct str b)
{
    size_t k = 0;
    for (size_t i = 0; i < a.n;) {
        size_t from = i;
        while (i < a.n && !ascii_is_space(a.s[i]))
            i++;
        struct str word = str_slice(a, from, i);
        while (i < a.n && ascii_is_space(a.s[i]))
            i++;
        for (bool found = word.n == 0; !found;) {
            while (k < b.n && ascii_is_space(b.s[k]))
                k++;
            size_t start = k;
            while (k < b.n && !ascii_is_space(b.s[k]))
                k++;
            if (start == k)
                return false;
            found = str_eq(str_slice(b, start, k), word);
        }
    }
    return true;
}

static size_t count_lines(struct str s)
{
    size_t n = 0;
    struct str line;
    while (str_next_line(&s, &line))
        n += str_trim(line).n > 0;
    return n;
}

/* Of two cuts of the same mail: where they agree, the one whose lines a client did not wrap. Where one found more to
 * cut (a signature that only the HTML marks, a quote that only the text does), that one. Else the HTML, whose structure
 * the text is only the shadow of, and nothing is certain. Words are never lost to an empty cut. */
static struct own_words choose(const struct own_words *text, const struct own_words *html)
{
    if (same_words(text->text, html->text))
        return count_lines(html->text) < count_lines(text->text) ? *html : *text;
    struct own_words out = *html;
    if (html->text.n == 0 || (text->text.n && is_within(text->text, html->text)))
        out = *text;
    else if (text->text.n && is_within(html->text, text->text))
        return out;
    if (text->text.n == 0 || html->text.n == 0 || !is_within(text->text, html->text))
        out.is_certain = false;
    return out;
}

/* *both: the parts were cut apart, and may tell different commands; *other is the one that was not chosen. */
static void cut_body(struct arena *a, const struct message *m, const struct cut_context *context,
                     struct own_words *words, struct own_words *other, bool *both)
{
    bool text_there = has_text(m), html_there = has_html(m);
    struct lines lines;
    *both = false;
    *other = *words = (struct own_words){.text = STR(""), .is_certain = true};
    if (text_there) {
        lines_init(&lines, a);
        body_lines(m, false, &lines);
        cut(&lines, context, words);
        const struct body_part *only = m->bodies_count == 1 ? &m->bodies[0] : NULL;
        if (html_there && only && words->is_certain && words->count == 1 &&
            html_is_parallel(only->html, only->text, words->text))
            return;
    }
    if (html_there) {
        lines_init(&lines, a);
        body_lines(m, true, &lines);
        struct own_words html, text = *words;
        cut(&lines, context, &html);
        *both = text_there;
        *words = text_there ? choose(&text, &html) : html;
        *other = words->text.s == html.text.s ? text : html;
    }
}

/* Clients send the same event twice, in the text and as a file, with other line ends or without METHOD. */
static bool is_same_answer(const struct calendar_answer *a, const struct calendar_answer *b)
{
    return a->sequence == b->sequence && str_eq(a->uid, b->uid) && str_eq(a->recurrence_id, b->recurrence_id) &&
           str_eq(a->attendee, b->attendee) && str_eq(a->partstat, b->partstat) && str_eq(a->comment, b->comment) &&
           (a->method.n == 0 || b->method.n == 0 ||
            (str_eq(a->method, b->method) && str_eq(a->proposed_start, b->proposed_start)));
}

/* Adds the answers of one part, but for those that another part has given. */
static void add_answers(struct arena *a, struct understood *u, const struct calendar_answer *answers, size_t count)
{
    size_t before = u->calendar_count;
    struct calendar_answer *all = arena_grow(a, u->calendar, sizeof *all, before, before + count);
    u->calendar = all;
    for (size_t i = 0; i < count; i++) {
        size_t k = 0;
        while (k < before && !is_same_answer(&all[k], &answers[i]))
            k++;
        if (k == before)
            all[u->calendar_count++] = answers[i];
        else if (all[k].method.n == 0)
            all[k] = answers[i];
    }
}

static void read_calendars(struct arena *a, const struct message *m, struct str zone, struct understood *u)
{
    for (size_t i = 0; i < m->calendars_count; i++) {
        struct calendar_answer *answers = NULL;
        size_t count = 0;
        u->has_calendar = true;
        if (calendar_read(a, m->calendars[i].text, m->from, zone, &answers, &count) != 0 || count == 0)
            continue;
        for (size_t k = 0; k < count; k++)
            if (answers[k].method.n == 0)
                answers[k].method = m->calendars[i].method;
        add_answers(a, u, answers, count);
    }
}

/* Bytes that no character set makes sense of: one sign in fifty, and a score of them, is a control or was not valid. */
static bool is_noise(struct str text)
{
    size_t signs = 0, bad = 0;
    for (size_t i = 0; i < text.n;) {
        uint32_t c = utf8_next(text, &i);
        signs++;
        bad += c == 0xfffd || (utf8_is_control(c) && c != '\n' && c != '\t');
    }
    return bad >= NOISE_MIN && bad * 50 > signs;
}

void parse_mail(struct arena *a, struct str raw, const struct asked *asked, struct understood *out)
{
    struct message m;
    struct own_words words = {.text = STR(""), .is_certain = true}, other = words;
    bool both = false;
    *out = (struct understood){.kind = KIND_OTHER, .reply = STR(""), .gate = STR(""), .error = STR("")};
    message_read(a, raw, &m);
    out->envelope = m.envelope;
    out->from = m.from;
    out->subject = m.subject;
    out->gate = m.gate.reason;
    if (str_trim(raw).n == 0)
        out->error = STR("an empty mail");
    struct cut_context context = {
        .letter = asked ? asked->prompt_text : STR(""), .writer = m.writer, .address = m.from};
    if (!m.envelope.from_is_us) /* a letter of ours as it was sent: nobody's words */
        cut_body(a, &m, &context, &words, &other, &both);
    if (m.is_text_cut)
        words.is_certain = false;
    if (is_noise(words.text)) { /* nobody wrote this; the raw mail is kept for a person to look at */
        out->error = STR("noise instead of words");
        words = (struct own_words){.text = STR("")};
        both = false;
    }
    if (m.reaction.n) { /* its text parts only tell clients that know no reactions who reacted */
        words = (struct own_words){.text = m.reaction, .is_certain = true};
        both = false;
    }
    out->reply = words.text;
    out->cut_is_certain = words.is_certain;
    read_calendars(a, &m, asked ? asked->time_zone : STR(""), out);
    bounce_read(a, &m, out);
    automatic_read(a, &m, &words, asked ? asked->prompt_subject : STR(""), out);
    if (m.envelope.opaque && out->gate.n == 0)
        out->gate = STR("encrypted or opaque-signed");
    understand(a, &words, both ? &other : NULL, asked, out);
}
