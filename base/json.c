#include "base/json.h"

#include <jansson.h>
#include <math.h>

#include "base/clock.h"
#include "base/utf8.h"

struct json_t *js_object(void)
{
    return json_object();
}

struct json_t *js_array(void)
{
    return json_array();
}

struct json_t *js_integer(long long value)
{
    return json_integer(value);
}

void js_set(struct json_t *object, const char *key, struct json_t *child)
{
    json_object_set_new_nocheck(object, key, child);
}

static struct json_t *string_of(struct str s)
{
    if (!s.s)
        return json_null();
    /* readers, our own too, refuse a NUL */
    struct json_t *j = memchr(s.s, 0, s.n) ? NULL : json_stringn(s.s, s.n);
    if (j)
        return j;
    struct arena a;
    arena_init(&a, 0);
    struct str mended = utf8_mend(&a, s);
    j = json_stringn_nocheck(mended.s, mended.n);
    arena_release(&a);
    return j;
}

void js_set_str(struct json_t *object, const char *key, struct str value)
{
    json_object_set_new_nocheck(object, key, string_of(value));
}

void js_set_z(struct json_t *object, const char *key, const char *value)
{
    js_set_str(object, key, str_of(value));
}

void js_set_int(struct json_t *object, const char *key, long long value)
{
    json_object_set_new_nocheck(object, key, json_integer(value));
}

void js_set_real(struct json_t *object, const char *key, double value)
{
    json_object_set_new_nocheck(object, key, json_real(round(value * 1000) / 1000));
}

void js_set_bool(struct json_t *object, const char *key, bool value)
{
    json_object_set_new_nocheck(object, key, json_boolean(value));
}

void js_set_null(struct json_t *object, const char *key)
{
    json_object_set_new_nocheck(object, key, json_null());
}

void js_set_time(struct json_t *object, const char *key, long long utc)
{
    char text[CLOCK_RFC3339_SIZE];
    if (utc == 0) {
        js_set_null(object, key);
        return;
    }
    clock_format(utc, text);
    js_set_z(object, key, text);
}

void js_append(struct json_t *array, struct json_t *child)
{
    json_array_append_new(array, child);
}

void js_append_str(struct json_t *array, struct str value)
{
    json_array_append_new(array, string_of(value));
}

void js_write(const struct json_t *value, struct buf *out)
{
    const size_t flags = JSON_ENCODE_ANY | JSON_REAL_PRECISION(6);
    size_t left = out->max - out->n, room = left < 2048 ? left : 2048, n = 0;
    for (char *to; (to = buf_room(out, room)) != NULL; room = n) {
        n = json_dumpb(value, to, room, flags);
        if (n <= room) {
            buf_wrote(out, n);
            return;
        }
    }
}

struct str js_text(struct arena *a, struct json_t *value)
{
    struct buf b;
    buf_init(&b, 8 << 20);
    js_write(value, &b);
    js_free(value);
    const char *text = arena_str(a, buf_str(&b));
    buf_release(&b);
    return str_of(text);
}

void js_free(struct json_t *value)
{
    json_decref(value);
}

struct json_t *js_parse(struct str text, struct err *e)
{
    json_error_t why;
    struct json_t *j = json_loadb(text.s ? text.s : "", text.n, JSON_REJECT_DUPLICATES | JSON_DECODE_ANY, &why);
    if (!j)
        err_set(e, ERR_DATA, "not JSON: line %d, column %d", why.line, why.column);
    return j;
}

const struct json_t *js_get(const struct json_t *object, const char *key)
{
    return json_object_get(object, key);
}

bool js_is_object(const struct json_t *value)
{
    return json_is_object(value);
}

bool js_is_array(const struct json_t *value)
{
    return json_is_array(value);
}

bool js_is_string(const struct json_t *value)
{
    return json_is_string(value);
}

bool js_is_null(const struct json_t *value)
{
    return json_is_null(value);
}

size_t js_count(const struct json_t *array)
{
    return json_array_size(array);
}

const struct json_t *js_at(const struct json_t *array, size_t i)
{
    return json_array_get(array, i);
}

struct str js_value_str(const struct json_t *value)
{
    if (!json_is_string(value))
        return STR_NULL;
    return (struct str){json_string_value(value), json_string_length(value)};
}

struct str js_str(const struct json_t *object, const char *key)
{
    return js_value_str(js_get(object, key));
}

long long js_int(const struct json_t *object, const char *key, long long otherwise)
{
    const struct json_t *j = js_get(object, key);
    return json_is_integer(j) ? json_integer_value(j) : otherwise;
}

double js_real(const struct json_t *object, const char *key, double otherwise)
{
    const struct json_t *j = js_get(object, key);
    return json_is_number(j) ? json_number_value(j) : otherwise;
}

bool js_bool(const struct json_t *object, const char *key, bool otherwise)
{
    const struct json_t *j = js_get(object, key);
    return json_is_boolean(j) ? json_is_true(j) : otherwise;
}
