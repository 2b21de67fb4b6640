/* What a value is made of, for the renderer only, and how the Mustache engine sees it. */
#ifndef TEMPLATES_VALUE_PRIV_H
#define TEMPLATES_VALUE_PRIV_H

#include "templates/mustache.h"
#include "templates/value.h"

enum value_kind { VALUE_OBJECT, VALUE_LIST, VALUE_TEXT, VALUE_WORDS, VALUE_FLAG, VALUE_LINK, VALUE_GRID };

struct value_member {
    const char *name;
    struct value *value;
    struct value_member *next;
};

struct value {
    enum value_kind kind;
    struct arena *arena;          /* of objects and lists: what is set is copied there */
    struct value_member *members; /* OBJECT, GRID */
    struct value **items;         /* LIST */
    size_t count, cap;
    struct str text; /* TEXT, WORDS; the label of a LINK */
    struct str body; /* LINK: what is answered */
    struct str url;  /* LINK: the mailto:, empty when there is no address or it would get too long for some clients */
    bool flag;       /* FLAG; of a number: not 0 */
    bool is_number;
};

/* The first three callbacks of struct mustache_host over struct value. An empty text, a number 0, a flag false and an
 * empty list are false; objects, links and other texts are true. */
const void *value_host_member(void *data, const void *node, struct str name);
enum mustache_shape value_host_shape(void *data, const void *node);
const void *value_host_element(void *data, const void *node, size_t i);

#endif
