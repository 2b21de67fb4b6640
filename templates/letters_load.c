#include "templates/letters_priv.h"

#include <dirent.h>
#include <stdlib.h>

#include "base/embedded.h"
#include "base/file.h"

extern const struct embedded embedded_letters[]; /* "en/follow-up.md", made by base/embed.sh */

#define FILE_MAX     ((size_t)256 << 10)
#define LANGUAGE_MAX 35 /* characters, RFC 5646 4.4.1 */

static struct translation *add_translation(struct arena *a, struct letters *l, struct str code)
{
    struct translation *t = letters_translation(l, code);
    if (t)
        return t;
    if (l->count == l->cap) {
        l->cap = l->cap ? l->cap * 2 : 4;
        l->translations = arena_grow(a, l->translations, sizeof *l->translations, l->count, l->cap);
        l->codes = arena_grow(a, l->codes, sizeof *l->codes, l->count, l->cap + 1);
    }
    t = arena_new(a, struct translation);
    t->code = arena_str(a, code);
    l->codes[l->count] = t->code;
    l->translations[l->count++] = t;
    return t;
}

static const struct letter_file **partial_place(struct arena *a, struct translation *t, struct str name,
                                                enum origin origin)
{
    struct partial *p = letters_partial(t, name);
    if (!p) {
        if (t->partials_count == t->partials_cap) {
            t->partials_cap = t->partials_cap ? t->partials_cap * 2 : 4;
            t->partials = arena_grow(a, t->partials, sizeof *t->partials, t->partials_count, t->partials_cap);
        }
        p = &t->partials[t->partials_count++];
        *p = (struct partial){.name = arena_copy(a, name)};
    }
    return &p->files[origin];
}

/* Which of a translation's templates a file is, by its name without ".md"; also what kind of file. */
static const struct letter_file **place_of(struct arena *a, struct translation *t, struct str name, enum origin origin,
                                           enum letter_file_kind *file_kind)
{
    enum letter_kind kind;
    if (letter_kind_from_name(name, &kind)) {
        *file_kind = LETTER_FILE_LETTER;
        return &t->kinds[kind][origin];
    }
    if (str_eq_z(name, "language")) {
        *file_kind = LETTER_FILE_LANGUAGE;
        return &t->own[origin];
    }
    *file_kind = LETTER_FILE_PARTIAL;
    return partial_place(a, t, name, origin);
}

static bool is_language_code(struct str s)
{
    bool ok = s.n >= 2 && s.n <= LANGUAGE_MAX;
    for (size_t i = 0; i < s.n; i++)
        ok = ok && (ascii_is_alpha(s.s[i]) || ascii_is_digit(s.s[i]) || s.s[i] == '-');
    return ok;
}

/* The names that a letter's list has: those of the built-in English file. */
static struct str names_of(const struct letters *l, struct str name)
{
    enum letter_kind kind;
    if (!letter_kind_from_name(name, &kind) || !l->english->kinds[kind][BUILT_IN])
        return STR_NULL;
    return l->english->kinds[kind][BUILT_IN]->fields[HEADER_NAMES].value;
}

static struct str common_names(const struct letters *l)
{
    return l->english->own[BUILT_IN]->fields[HEADER_NAMES].value;
}

static struct str stem(const char *file)
{
    struct str s = str_of(file);
    return str_slice(s, 0, s.n - strlen(".md"));
}

static int load_built_in(struct arena *a, struct letters *l, struct err *e)
{
    for (const struct embedded *f = embedded_letters; f->name; f++) {
        struct str path = str_of(f->name), code;
        struct letter_file *file = arena_new(a, struct letter_file);
        enum letter_file_kind kind;
        if (!str_next_piece(&path, '/', &code) || !str_ends(path, STR(".md")))
            return err_set(e, ERR_SOFTWARE, "templates/letters/%s is not in a language's folder", f->name);
        struct translation *t = add_translation(a, l, code);
        const struct letter_file **place = place_of(a, t, stem(path.s), BUILT_IN, &kind);
        if (letter_file_read(a, arena_printf(a, "templates/letters/%s", f->name), kind, str_of(f->text), file, e) != 0)
            return -1;
        *place = file;
    }
    l->english = letters_translation(l, STR("en"));
    if (!l->english || !l->english->own[BUILT_IN])
        return err_set(e, ERR_SOFTWARE, "templates/letters/en/language.md is missing");
    return 0;
}

static int check_built_in(struct arena *a, const struct letters *l, struct err *e)
{
    for (size_t i = 0; i < l->count; i++) {
        const struct translation *t = l->translations[i];
        for (int k = 0; k < LETTER_KINDS; k++) {
            const struct letter_file *f = t->kinds[k][BUILT_IN];
            struct str names = names_of(l, str_of(letter_kind_name((enum letter_kind)k)));
            if (f && letter_file_check(a, f, names, common_names(l), e) != 0)
                return -1;
        }
        for (size_t p = 0; p < t->partials_count; p++) {
            if (letter_file_check(a, t->partials[p].files[BUILT_IN], STR_NULL, common_names(l), e) != 0)
                return -1;
        }
    }
    return 0;
}

/* ---- overrides ---- */

struct folder {
    struct arena *a;
    struct letters *l;
    void (*complain)(void *data, const char *text);
    void *data;
};

static void complain(const struct folder *f, const char *text)
{
    if (f->complain)
        f->complain(f->data, text);
}

static int is_visible(const struct dirent *d)
{
    return d->d_name[0] != '.';
}

static void load_override(const struct folder *f, const char *path, struct str code, const char *name)
{
    struct arena *a = f->a;
    struct err e = ERR_INIT;
    struct buf text;
    buf_init(&text, FILE_MAX);
    struct str file_stem = stem(name);
    enum letter_file_kind kind;
    struct letter_file *file = arena_new(a, struct letter_file);
    /* checked before the translation gets a place for it: a broken file must leave no trace */
    struct translation scratch = {.code = ""};
    (void)place_of(a, &scratch, file_stem, OVERRIDE, &kind);
    bool known = kind != LETTER_FILE_PARTIAL || letters_partial(f->l->english, file_stem);
    if (!known)
        err_set(&e, ERR_DATA, "%s: no letter has this name: call the file like one of `rapport preview`", path);
    if (!known || file_read(path, &text, &e) != 0 ||
        letter_file_read(a, path, kind, buf_copy(a, &text), file, &e) != 0 ||
        letter_file_check(a, file, names_of(f->l, file_stem), common_names(f->l), &e) != 0)
        complain(f, arena_printf(a, "%s; the built-in one is used", e.text));
    else
        *place_of(a, add_translation(a, f->l, code), file_stem, OVERRIDE, &kind) = file;
    buf_release(&text);
}

static void load_override_language(const struct folder *f, const char *folder, const char *code)
{
    const char *path = file_path_in(f->a, folder, code);
    struct dirent **entries;
    int n = scandir(path, &entries, is_visible, alphasort);
    if (n < 0 || !is_language_code(str_of(code)))
        complain(f, arena_printf(f->a, "%s: not a folder of a language: call it en, de, pt-BR, …", path));
    for (int i = 0; i < n; i++) {
        const char *name = entries[i]->d_name;
        if (str_ends(str_of(name), STR(".md")) && is_language_code(str_of(code)))
            load_override(f, file_path_in(f->a, path, name), str_of(code), name);
        free(entries[i]);
    }
    if (n >= 0)
        free(entries);
}

static void load_folder(const struct folder *f, const char *path)
{
    struct dirent **entries;
    int n = scandir(path, &entries, is_visible, alphasort);
    if (n < 0) {
        complain(f, arena_printf(f->a, "%s: no such folder: the built-in letters are used", path));
        return;
    }
    for (int i = 0; i < n; i++) {
        load_override_language(f, path, entries[i]->d_name);
        free(entries[i]);
    }
    free(entries);
}

/* ---- what a language says by itself ---- */

static struct letter_field own_field(const struct letters *l, const struct translation *t, enum letter_header h,
                                     const char **path)
{
    const struct letter_file *files[] = {t->own[OVERRIDE], t->own[BUILT_IN], l->english->own[BUILT_IN]};
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        if (files[i] && files[i]->fields[h].value.n) {
            *path = files[i]->path;
            return files[i]->fields[h];
        }
    }
    *path = "templates/letters/en/language.md";
    return (struct letter_field){STR(""), 1};
}

static int read_phrase(struct arena *a, const struct letters *l, const struct translation *t, enum letter_header h,
                       const struct mustache **out, struct err *e)
{
    const char *path;
    struct letter_field field = own_field(l, t, h, &path);
    struct mustache *m;
    if (str_find(field.value, STR("{{body}}"), 0) == STR_NONE) {
        err_set(e, ERR_DATA, "%s:%d: say where the answer goes: write {{body}}", path, field.line);
        return -1;
    }
    if (mustache_compile(a, field.value, &m, NULL, e) != 0)
        return err_prefix(e, "%s:%d", path, field.line);
    *out = m;
    return 0;
}

static int read_language(struct arena *a, const struct letters *l, struct translation *t, struct err *e)
{
    const char *path;
    struct letter_field direction = own_field(l, t, HEADER_DIRECTION, &path);
    if (!str_eq_z(direction.value, "ltr") && !str_eq_z(direction.value, "rtl"))
        return err_set(e, ERR_DATA, "%s:%d: the direction is unknown: write ltr or rtl", path, direction.line);
    struct letter_field quotes = own_field(l, t, HEADER_QUOTES, &path);
    struct str close = quotes.value, open;
    if (!str_next_piece(&close, ' ', &open) || !str_trim(close).n)
        return err_set(e, ERR_DATA, "%s:%d: two quotation marks are wanted: write “ ”", path, quotes.line);
    t->language = (struct language){.code = t->code, .open = open, .close = str_trim(close)};
    t->language.direction = str_eq_z(direction.value, "rtl") ? "rtl" : "ltr";
    if (read_phrase(a, l, t, HEADER_ONE_TAP, &t->language.one_tap, e) != 0)
        return -1;
    return read_phrase(a, l, t, HEADER_ONE_TAP_FOOTER, &t->language.one_tap_footer, e);
}

static int read_languages(const struct folder *f, struct err *e)
{
    for (size_t i = 0; i < f->l->count; i++) {
        struct translation *t = f->l->translations[i];
        if (read_language(f->a, f->l, t, e) == 0)
            continue;
        if (!t->own[OVERRIDE])
            return -1;
        complain(f, arena_printf(f->a, "%s; the built-in one is used", e->text));
        t->own[OVERRIDE] = NULL;
        if (read_language(f->a, f->l, t, e) != 0)
            return -1;
    }
    return 0;
}

int letters_load(struct arena *a, const char *folder, void (*complain_to)(void *data, const char *text), void *data,
                 struct letters **out, struct err *e)
{
    struct letters *l = arena_new(a, struct letters);
    if (load_built_in(a, l, e) != 0 || check_built_in(a, l, e) != 0)
        return -1;
    struct folder f = {a, l, complain_to, data};
    if (folder && *folder)
        load_folder(&f, folder);
    if (read_languages(&f, e) != 0)
        return -1;
    *out = l;
    return 0;
}
