#include "templates/letters_priv.h"

#include "base/utf8.h"

#define PART_MAX    ((size_t)8 << 20)
#define SUBJECT_MAX 200 /* characters */

struct translation *letters_translation(const struct letters *l, struct str code)
{
    for (size_t i = 0; i < l->count; i++) {
        if (str_eq_nocase(code, str_of(l->translations[i]->code)))
            return l->translations[i];
    }
    return NULL;
}

/* "pt-BR", else "pt", else English. */
static const struct translation *choose_translation(const struct letters *l, const char *language)
{
    struct str code = str_of(language);
    const struct translation *t = letters_translation(l, code);
    if (!t)
        t = letters_translation(l, str_slice(code, 0, str_find_char(code, '-', 0)));
    return t ? t : l->english;
}

struct partial *letters_partial(const struct translation *t, struct str name)
{
    for (size_t i = 0; i < t->partials_count; i++) {
        if (str_eq(t->partials[i].name, name))
            return &t->partials[i];
    }
    return NULL;
}

bool letters_has(const struct letters *l, enum letter_kind kind)
{
    return l->english->kinds[kind][BUILT_IN] != NULL;
}

const char *const *letters_languages(const struct letters *l)
{
    return l->codes;
}

/* ---- one letter ---- */

struct rendering {
    const struct letters *letters;
    const struct translation *translation;
    struct arena *a;
    struct placed placed;
    bool is_subject;
};

static int put_value(void *data, const void *node, struct buf *out, struct err *e)
{
    struct rendering *r = data;
    const struct value *v = node;
    bool is_line = v->kind == VALUE_TEXT || v->kind == VALUE_WORDS;
    bool is_part = v->kind == VALUE_LINK || v->kind == VALUE_GRID;
    if (!is_line && (!is_part || r->is_subject))
        return err_set(e, ERR_SOFTWARE, "the template writes a list, a flag or a one-tap answer out as text");
    if (r->is_subject)
        buf_add_str(out, v->text); /* no Markdown there: nothing to hide from */
    else
        placeholder_put(r->a, &r->placed, v, out);
    return 0;
}

static const struct mustache *partial_body(void *data, struct str name)
{
    const struct rendering *r = data;
    const struct translation *places[] = {r->translation, r->letters->english};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        const struct partial *p = letters_partial(places[i], name);
        for (int origin = 0; p && origin < ORIGINS; origin++) {
            if (p->files[origin])
                return p->files[origin]->body;
        }
    }
    return NULL;
}

/* One line without controls and direction marks, at most SUBJECT_MAX characters. */
static struct str clean_subject(struct arena *a, struct str s)
{
    struct buf out;
    buf_init(&out, s.n * 3 + 1);
    for (size_t i = 0; i < s.n;) {
        uint32_t c = utf8_next(s, &i);
        bool is_space = utf8_is_space(c) || utf8_is_control(c);
        if (is_space && (out.n == 0 || out.s[out.n - 1] == ' '))
            continue;
        if (is_space)
            buf_putc(&out, ' ');
        else if (!utf8_is_bidi_control(c))
            utf8_put(&out, c);
    }
    struct str line = str_trim(buf_str(&out));
    if (utf8_count(line) > SUBJECT_MAX) {
        buf_truncate(&out, (size_t)(line.s - out.s) + utf8_prefix(line, SUBJECT_MAX - 1));
        buf_puts(&out, "…");
        line = str_trim(buf_str(&out));
    }
    line = arena_copy(a, line);
    buf_release(&out);
    return line;
}

static int render_file(struct rendering *r, const struct letter_file *f, const struct value *facts,
                       struct rendered *out, struct err *e)
{
    const struct language *language = &r->translation->language;
    struct mustache_host host = {.data = r,
                                 .member = value_host_member,
                                 .shape = value_host_shape,
                                 .element = value_host_element,
                                 .put = put_value,
                                 .partial = partial_body};
    struct buf b;
    buf_init(&b, PART_MAX);
    r->is_subject = true;
    int rc = mustache_render(f->subject, &host, facts, &b, e);
    out->subject = clean_subject(r->a, buf_str(&b));
    buf_reset(&b);
    r->is_subject = false;
    if (rc == 0)
        rc = mustache_render(f->body, &host, facts, &b, e);
    struct page page;
    if (rc == 0)
        rc = page_parse(r->a, buf_str(&b), &r->placed, language->open, language->close, &page, e);
    buf_reset(&b);
    if (rc == 0)
        rc = render_text(&page, language, &b, e);
    out->text = buf_copy(r->a, &b);
    buf_reset(&b);
    if (rc == 0)
        rc = render_html(&page, language, out->subject, &b, e);
    out->html = buf_copy(r->a, &b);
    buf_release(&b);
    return rc == 0 ? 0 : err_prefix(e, "%s", f->path);
}

int letters_render(const struct letters *l, struct arena *a, enum letter_kind kind, const char *language,
                   const struct value *facts, struct rendered *out, struct err *e)
{
    const struct translation *chosen = choose_translation(l, language);
    const struct translation *places[] = {chosen, l->english};
    int rc = err_set(e, ERR_SOFTWARE, "there is no letter %s", letter_kind_name(kind));
    /* an override that can't be rendered with these facts must not cost the letter */
    for (size_t i = 0; i < sizeof places / sizeof *places && rc != 0; i++) {
        for (int origin = 0; origin < ORIGINS && rc != 0; origin++) {
            const struct letter_file *f = places[i]->kinds[kind][origin];
            struct rendering r = {.letters = l, .translation = places[i], .a = a};
            if (f)
                rc = render_file(&r, f, facts, out, e);
        }
    }
    return rc;
}
