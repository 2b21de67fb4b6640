#include "templates/letter_file_priv.h"

#include "base/names.h"
#include "base/utf8.h"

static const char *const header_names[HEADERS] = {"Subject", "Names",   "Direction",
                                                  "Quotes",  "One-tap", "One-tap-footer"};

#define IN(kind) (1 << (kind))
static const int header_places[HEADERS] = {
    [HEADER_SUBJECT] = IN(LETTER_FILE_LETTER),     [HEADER_NAMES] = IN(LETTER_FILE_LETTER) | IN(LETTER_FILE_LANGUAGE),
    [HEADER_DIRECTION] = IN(LETTER_FILE_LANGUAGE), [HEADER_QUOTES] = IN(LETTER_FILE_LANGUAGE),
    [HEADER_ONE_TAP] = IN(LETTER_FILE_LANGUAGE),   [HEADER_ONE_TAP_FOOTER] = IN(LETTER_FILE_LANGUAGE),
};

static int at_line(const struct letter_file *f, int line, struct err *e)
{
    return err_prefix(e, "%s:%d", f->path, line);
}

static int read_field(struct letter_file *f, struct str line, int number, struct letter_field **now, struct err *e)
{
    size_t colon = str_find_char(line, ':', 0);
    int h = colon == STR_NONE ? -1 : names_find(header_names, HEADERS, str_slice(line, 0, colon));
    if (h < 0 || !(header_places[h] & IN(f->kind))) {
        err_set(e, ERR_DATA, "the file starts with lines like \"Subject: …\" and an empty line; this is none of them");
        return at_line(f, number, e);
    }
    *now = &f->fields[h];
    if ((*now)->value.s) {
        err_set(e, ERR_DATA, "a second %s: leave one out", header_names[h]);
        return at_line(f, number, e);
    }
    **now = (struct letter_field){str_trim(str_slice(line, colon + 1, line.n)), number};
    return 0;
}

/* Header lines up to the first empty one; a line that starts with a space goes on with the one before. */
static int read_header(struct letter_file *f, struct str *rest, int *number, struct err *e)
{
    struct letter_field *now = NULL;
    struct str line;
    while (str_next_line(rest, &line)) {
        ++*number;
        if (!str_trim(line).n)
            return 0;
        if (ascii_is_space(line.s[0]) && now && now->value.n) {
            struct str end = str_trim_end(line);
            now->value.n = (size_t)(end.s + end.n - now->value.s);
            continue;
        }
        if (read_field(f, line, *number, &now, e) != 0)
            return -1;
    }
    return 0;
}

int letter_file_read(struct arena *a, const char *path, enum letter_file_kind kind, struct str text,
                     struct letter_file *out, struct err *e)
{
    struct letter_file f = {.path = arena_strdup(a, path), .kind = kind};
    if (!utf8_is_valid(text) || placeholder_is_in(text)) {
        err_set(e, ERR_DATA, "not plain UTF-8 text: save it as UTF-8 without private-use signs");
        return at_line(&f, 1, e);
    }
    int number = 0;
    struct str rest = text;
    if (kind != LETTER_FILE_PARTIAL && read_header(&f, &rest, &number, e) != 0)
        return -1;
    f.body_line = number + 1;
    const struct letter_field *subject = &f.fields[HEADER_SUBJECT];
    if (kind == LETTER_FILE_LETTER) {
        if (!subject->value.n) {
            err_set(e, ERR_DATA, "no subject: start the file with a line \"Subject: …\"");
            return at_line(&f, 1, e);
        }
        if (mustache_compile(a, subject->value, &f.subject, NULL, e) != 0)
            return at_line(&f, subject->line, e);
    }
    int line;
    if (kind != LETTER_FILE_LANGUAGE && mustache_compile(a, rest, &f.body, &line, e) != 0)
        return at_line(&f, f.body_line + line - 1, e);
    *out = f;
    return 0;
}

bool letter_names_have(struct str list, struct str name)
{
    for (size_t i = str_find(list, name, 0); i != STR_NONE; i = str_find(list, name, i + 1)) {
        size_t end = i + name.n;
        if ((i == 0 || ascii_is_space(list.s[i - 1])) && (end == list.n || ascii_is_space(list.s[end])))
            return name.n > 0;
    }
    return false;
}

static int check_name(struct str name, struct str names, struct str common, struct err *e)
{
    if (str_eq_z(name, "."))
        return 0;
    struct str rest = name, piece;
    while (str_next_piece(&rest, '.', &piece)) {
        if (!letter_names_have(names, piece) && !letter_names_have(common, piece))
            return err_set(e, ERR_DATA, "this letter has no {{%.*s}}: use a name of its table in templates/FACTS.md",
                           (int)piece.n, piece.s);
    }
    return 0;
}

static int check_tokens(const struct letter_file *f, const struct mustache *m, int first_line, struct str names,
                        struct str common, struct err *e)
{
    size_t count;
    const struct mustache_token *t = mustache_tokens(m, &count);
    for (size_t i = 0; i < count; i++) {
        int rc = 0;
        if (t[i].part == MUSTACHE_RAW)
            rc = err_set(e, ERR_DATA, "a raw value: write {{%.*s}}", (int)t[i].text.n, t[i].text.s);
        else if (t[i].part == MUSTACHE_VALUE || t[i].part == MUSTACHE_SECTION || t[i].part == MUSTACHE_INVERTED)
            rc = check_name(t[i].text, names, common, e);
        if (rc != 0)
            return at_line(f, first_line + t[i].line - 1, e);
    }
    return 0;
}

/* Every branch once, values as placeholders; lines[i] is the source line of line i + 1 of the result. */
static void outline(struct arena *a, const struct mustache *m, struct buf *out, int **lines, size_t *lines_count)
{
    size_t count;
    const struct mustache_token *t = mustache_tokens(m, &count);
    struct placed placed = {0};
    *lines = arena_array(a, int, count + 1); /* a text token holds one line at most */
    *lines_count = 0;
    bool fresh = true;
    for (size_t i = 0; i < count; i++) {
        size_t before = out->n;
        if (t[i].part == MUSTACHE_TEXT)
            buf_add_str(out, t[i].text);
        else if (t[i].part == MUSTACHE_VALUE)
            placeholder_put(a, &placed, NULL, out);
        if (out->n == before)
            continue;
        if (fresh)
            (*lines)[(*lines_count)++] = t[i].line;
        fresh = out->s[out->n - 1] == '\n';
    }
}

int letter_file_check(struct arena *a, const struct letter_file *f, struct str names, struct str common, struct err *e)
{
    if (f->subject && check_tokens(f, f->subject, f->fields[HEADER_SUBJECT].line, names, common, e) != 0)
        return -1;
    if (!f->body)
        return 0;
    if (check_tokens(f, f->body, f->body_line, names, common, e) != 0)
        return -1;
    struct buf markdown;
    buf_init(&markdown, (size_t)1 << 20);
    int *lines, line;
    size_t count;
    outline(a, f->body, &markdown, &lines, &count);
    int rc = page_check(buf_str(&markdown), &line, e);
    if (rc != 0) {
        int of_body = line >= 1 && (size_t)line <= count ? lines[line - 1] : 1;
        at_line(f, f->body_line + of_body - 1, e);
    }
    buf_release(&markdown);
    return rc;
}
