#include "templates/value_priv.h"

/* Old mail programs cut a mailto: at 456 signs; letters promise to stay well below. */
#define LINK_MAX 400

static struct value *make(struct arena *a, enum value_kind kind)
{
    struct value *v = arena_new(a, struct value);
    v->kind = kind;
    v->arena = a;
    return v;
}

struct value *value_object(struct arena *a)
{
    return make(a, VALUE_OBJECT);
}

struct value *value_list(struct arena *a)
{
    return make(a, VALUE_LIST);
}

struct value *value_grid(struct arena *a)
{
    return make(a, VALUE_GRID);
}

void value_set(struct value *object, const char *name, struct value *child)
{
    struct value_member **m = &object->members;
    while (*m && strcmp((*m)->name, name) != 0)
        m = &(*m)->next;
    if (!*m) {
        *m = arena_new(object->arena, struct value_member);
        (*m)->name = arena_strdup(object->arena, name);
    }
    (*m)->value = child;
}

struct value *value_text(struct arena *a, const char *text)
{
    struct value *v = make(a, VALUE_TEXT);
    v->text = arena_copy(a, str_of(text ? text : ""));
    return v;
}

struct value *value_words(struct arena *a, struct str words)
{
    struct value *v = make(a, VALUE_WORDS);
    v->text = arena_copy(a, words);
    return v;
}

void value_set_text(struct value *object, const char *name, const char *text)
{
    value_set(object, name, value_text(object->arena, text));
}

void value_set_words(struct value *object, const char *name, struct str words)
{
    value_set(object, name, value_words(object->arena, words));
}

void value_set_int(struct value *object, const char *name, long number)
{
    struct value *v = make(object->arena, VALUE_TEXT);
    v->text = str_of(arena_printf(object->arena, "%ld", number));
    v->is_number = true;
    v->flag = number != 0;
    value_set(object, name, v);
}

void value_set_flag(struct value *object, const char *name, bool flag)
{
    struct value *v = make(object->arena, VALUE_FLAG);
    v->flag = flag;
    value_set(object, name, v);
}

/* RFC 6068 section 2: everything but unreserved signs is percent-encoded, and those of `also`. '+' too: some programs
 * take a bare one for a space. */
static void put_percent(struct buf *out, struct str s, const char *also)
{
    for (size_t i = 0; i < s.n; i++) {
        unsigned char c = (unsigned char)s.s[i];
        bool unreserved = ascii_is_alpha((char)c) || ascii_is_digit((char)c) || (c && strchr("-._~", c));
        if (unreserved || (c && strchr(also, c)))
            buf_putc(out, (char)c);
        else
            buf_printf(out, "%%%02X", c);
    }
}

void value_set_link(struct value *object, const char *name, const char *label, const char *address, const char *body,
                    const char *code)
{
    struct arena *a = object->arena;
    struct value *v = make(a, VALUE_LINK);
    v->text = arena_copy(a, str_of(label));
    v->body = arena_copy(a, str_of(body));
    if (address && *address) {
        struct buf url;
        buf_init(&url, LINK_MAX - 1);
        buf_puts(&url, "mailto:");
        put_percent(&url, str_of(address), "@");
        buf_puts(&url, "?subject="); /* the subject first: one program keeps the first field only */
        put_percent(&url, str_of(body), "");
        if (code && *code) {
            buf_puts(&url, "%20(ref%20");
            put_percent(&url, str_of(code), "");
            buf_putc(&url, ')');
        }
        buf_puts(&url, "&body=");
        put_percent(&url, str_of(body), "");
        if (!url.overflow)
            v->url = buf_copy(a, &url);
        buf_release(&url);
    }
    value_set(object, name, v);
}

void value_append(struct value *list, struct value *child)
{
    if (list->count == list->cap) {
        list->cap = list->cap ? list->cap * 2 : 8;
        list->items = arena_grow(list->arena, list->items, sizeof(struct value *), list->count, list->cap);
    }
    list->items[list->count++] = child;
}

const void *value_host_member(void *data, const void *node, struct str name)
{
    (void)data;
    const struct value *v = node;
    if (v->kind != VALUE_OBJECT && v->kind != VALUE_GRID)
        return NULL;
    for (const struct value_member *m = v->members; m; m = m->next) {
        if (str_eq_z(name, m->name))
            return m->value;
    }
    return NULL;
}

enum mustache_shape value_host_shape(void *data, const void *node)
{
    (void)data;
    const struct value *v = node;
    switch (v->kind) {
    case VALUE_LIST:
        return MUSTACHE_LIST;
    case VALUE_FLAG:
        return v->flag ? MUSTACHE_TRUE : MUSTACHE_FALSE;
    case VALUE_TEXT:
    case VALUE_WORDS:
        return v->text.n && (!v->is_number || v->flag) ? MUSTACHE_TRUE : MUSTACHE_FALSE;
    case VALUE_OBJECT:
    case VALUE_LINK:
    case VALUE_GRID:
        break;
    }
    return MUSTACHE_TRUE;
}

const void *value_host_element(void *data, const void *node, size_t i)
{
    (void)data;
    const struct value *v = node;
    return i < v->count ? v->items[i] : NULL;
}
