#include "base/config.h"

#include <ini.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"

#define LINE_MAX_BYTES 8192

struct reading {
    struct arena *a;
    struct config *c;
    struct err *e;
    bool failed;
    FILE *file;
    int line; /* Debian's inih passes no line number to the handler: the reader counts */
};

static long find(const struct config_key *keys, const char *section, const char *name)
{
    for (long i = 0; keys[i].name; i++)
        if (strcmp(keys[i].section, section) == 0 && strcmp(keys[i].name, name) == 0)
            return i;
    return -1;
}

/* The known key nearest to a misspelt one: same start, or the only one of its section with that first letter. */
static const char *nearest(const struct config_key *keys, const char *section, const char *name)
{
    size_t best = 0;
    const char *hit = NULL;
    for (size_t i = 0; keys[i].name; i++) {
        size_t same = 0;
        if (strcmp(keys[i].section, section) != 0)
            continue;
        while (name[same] && keys[i].name[same] == name[same])
            same++;
        if (same > best) {
            best = same;
            hit = keys[i].name;
        }
    }
    return hit;
}

static int on_line(void *data, const char *section, const char *name, const char *value)
{
    struct reading *r = data;
    int line = r->line;
    const char *why = NULL;
    if (r->failed)
        return 0;
    long i = find(r->c->keys, section, name);
    if (i < 0) {
        const char *near = nearest(r->c->keys, section, name);
        if (near)
            err_set(r->e, ERR_CONFIG, "%s:%d: no key '%s' in [%s]: did you mean '%s'?", r->c->path, line, name, section,
                    near);
        else
            err_set(r->e, ERR_CONFIG, "%s:%d: no key '%s' in [%s]: remove the line, or see rapport.conf(5)", r->c->path,
                    line, name, section);
        r->failed = true;
        return 0;
    }
    const struct config_key *key = &r->c->keys[i];
    if (!utf8_is_valid(str_of(value)))
        why = "not UTF-8";
    else if (key->check && key->check(str_of(value), &why) == 0)
        why = NULL;
    if (why) {
        err_set(r->e, ERR_CONFIG, "%s:%d: %s: %s: write %s", r->c->path, line, name, why, key->help);
        r->failed = true;
        return 0;
    }
    if (r->c->values[i] && !key->is_list) {
        err_set(r->e, ERR_CONFIG, "%s:%d: '%s' is set twice: keep one line", r->c->path, line, name);
        r->failed = true;
        return 0;
    }
    r->c->values[i] =
        r->c->values[i] ? arena_printf(r->a, "%s\n%s", r->c->values[i], value) : arena_strdup(r->a, value);
    return 1;
}

static char *next_line(char *line, int size, void *data)
{
    struct reading *r = data;
    r->line++;
    if (r->failed || !fgets(line, size, r->file))
        return NULL;
    if (!strchr(line, '\n') && !feof(r->file)) {
        err_set(r->e, ERR_CONFIG, "%s:%d: a line longer than %d bytes, or with a NUL: shorten it", r->c->path, r->line,
                size - 2);
        r->failed = true;
        return NULL;
    }
    return line;
}

/* Debian's inih has its options as variables. By itself it reads 200 bytes of a line and takes the rest for the next
 * one, cuts a value at " ;" (hours are lists by ';'), and lets an indented line go on with the value above. */
static void set_options(void)
{
    ini_max_line = LINE_MAX_BYTES;
    ini_allow_inline_comments = false;
    ini_allow_multiline = false;
    ini_stop_on_first_error = true;
}

int config_read(struct arena *a, const char *path, const struct config_key *keys, struct config *out, struct err *e)
{
    size_t n = 0;
    while (keys[n].name)
        n++;
    *out = (struct config){.keys = keys, .values = arena_array(a, const char *, n), .path = arena_strdup(a, path)};
    struct reading r = {.a = a, .c = out, .e = e};
    FILE *f = fopen(path, "re");
    if (!f)
        return err_set(e, ERR_CONFIG, "%s: can't be read: run `rapport init`, or name another with -c", path);
    r.file = f;
    set_options();
    int rc = ini_parse_stream(next_line, &r, on_line, &r);
    fclose(f);
    if (r.failed)
        return -1;
    if (rc > 0)
        return err_set(e, ERR_CONFIG, "%s:%d: not a line of a configuration: write `key = value` or `[section]`", path,
                       rc);
    if (rc < 0)
        return err_set(e, ERR_CONFIG, "%s: can't be read: check the file", path);
    for (size_t i = 0; i < n; i++) {
        if (out->values[i])
            continue;
        if (!keys[i].initial)
            return err_set(e, ERR_CONFIG, "%s: '%s' is missing in [%s]: write %s", path, keys[i].name, keys[i].section,
                           keys[i].help);
        out->values[i] = keys[i].initial;
    }
    return 0;
}

const char *config_get(const struct config *c, const char *section, const char *name)
{
    long i = find(c->keys, section, name);
    if (i < 0) {
        fprintf(stderr, "rapport: a bug: the configuration has no key %s.%s\n", section, name);
        abort();
    }
    return c->values[i];
}

long config_get_int(const struct config *c, const char *section, const char *name)
{
    return strtol(config_get(c, section, name), NULL, 10);
}

void config_write_sample(const struct config_key *keys, const char *const *values, struct buf *out)
{
    const char *section = "";
    for (size_t i = 0; keys[i].name; i++) {
        const char *value = NULL;
        if (strcmp(section, keys[i].section) != 0) {
            section = keys[i].section;
            buf_printf(out, "%s[%s]\n", i ? "\n" : "", section);
        }
        for (size_t v = 0; values && values[v]; v += 2) {
            size_t s = strlen(section);
            if (strncmp(values[v], section, s) == 0 && values[v][s] == '.' &&
                strcmp(values[v] + s + 1, keys[i].name) == 0)
                value = values[v + 1];
        }
        buf_printf(out, "# %s\n", keys[i].help);
        if (value)
            buf_printf(out, "%s = %s\n", keys[i].name, value);
        else
            buf_printf(out, "#%s = %s\n", keys[i].name, keys[i].initial ? keys[i].initial : "");
    }
}
