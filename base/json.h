/* JSON by jansson: trees to read and to write. Texts are UTF-8; writing refuses nothing, mends invalid bytes and
 * drops NULs. */
#ifndef BASE_JSON_H
#define BASE_JSON_H

#include "base/buf.h"
#include "base/err.h"

struct json_t; /* jansson's own; never look inside */

/* Building. A child that is set or appended belongs to its parent afterwards. Keys keep the order they were set in. */
struct json_t *js_object(void);
struct json_t *js_array(void);
struct json_t *js_integer(long long value);
void js_set(struct json_t *object, const char *key, struct json_t *child);
void js_set_str(struct json_t *object, const char *key, struct str value); /* s NULL writes null */
void js_set_z(struct json_t *object, const char *key, const char *value);  /* NULL writes null */
void js_set_int(struct json_t *object, const char *key, long long value);
void js_set_real(struct json_t *object, const char *key, double value); /* at most 3 decimals are written */
void js_set_bool(struct json_t *object, const char *key, bool value);
void js_set_null(struct json_t *object, const char *key);
void js_set_time(struct json_t *object, const char *key, long long utc); /* RFC 3339; 0 writes null */
void js_append(struct json_t *array, struct json_t *child);
void js_append_str(struct json_t *array, struct str value);

/* One line, no spaces after separators that people don't need, no newline at the end. */
void js_write(const struct json_t *value, struct buf *out);
/* The same in the arena, NUL behind it; frees the value. */
struct str js_text(struct arena *a, struct json_t *value);
void js_free(struct json_t *value);

/* Reading. NULL and ERR_DATA when it is not one JSON value; duplicate keys are an error. Free with js_free(). */
struct json_t *js_parse(struct str text, struct err *e);

/* A member of an object; NULL when `object` is NULL or not one, or has no such member. */
const struct json_t *js_get(const struct json_t *object, const char *key);
bool js_is_object(const struct json_t *value);
bool js_is_array(const struct json_t *value);
bool js_is_string(const struct json_t *value);
bool js_is_null(const struct json_t *value);
size_t js_count(const struct json_t *array); /* 0 when it is not an array */
const struct json_t *js_at(const struct json_t *array, size_t i);

/* Values; the default when absent or of another type. Views live as long as the tree. */
struct str js_value_str(const struct json_t *value);
struct str js_str(const struct json_t *object, const char *key); /* s NULL when absent */
long long js_int(const struct json_t *object, const char *key, long long otherwise);
double js_real(const struct json_t *object, const char *key, double otherwise);
bool js_bool(const struct json_t *object, const char *key, bool otherwise);

#endif
