/* The asked items as people name them again: by number, by place in the list, by the item's own words. */
#ifndef PARSER_ASKED_ITEMS_H
#define PARSER_ASKED_ITEMS_H

#include "base/lookup.h"
#include "parser/reading.h"
#include "parser/verbs.h"

/* A set of asked items, by index in asked->items; those from the 64th on are never named. */
typedef uint64_t item_set;
#define ITEM_SET_MAX 64

struct asked_items {
    size_t count;
    struct tokens *texts; /* by item */
    struct lookup stems;  /* of the words that can name an item */
    size_t *owners;       /* by stem: the only item that has it, or ITEM_SET_MAX */
};

struct asked_items asked_items_new(const struct reading *r);

item_set asked_items_all(const struct asked_items *items);

/* The item with this number; 0 when it was not asked. */
item_set asked_items_ref(const struct reading *r, const struct asked_items *items, long ref);

/* Item's text said again at token i, whole or its beginning (two words and half of it at least): the token behind it,
 * else i. */
size_t asked_items_text_end(const struct asked_items *items, size_t item, const struct tokens *t, size_t i, size_t to);

/* The items that the words of [from, to) belong to, one for each part of an "and"; 0 when none or several do. */
item_set asked_items_by_words(const struct reading *r, const struct asked_items *items, size_t from, size_t to);

/* The one item that the word at token i belongs to, in a clause that begins at `from`; 0 for none or several. */
item_set asked_items_named_at(const struct reading *r, const struct asked_items *items, size_t i, size_t from);

/* The word at token i is one of those that name these items. */
bool asked_items_has_word(const struct reading *r, const struct asked_items *items, item_set which, size_t i);

/* The word at token i stands in the text of one of these items, be it as common as it may. */
bool asked_items_text_has(const struct reading *r, const struct asked_items *items, item_set which, size_t i);

/* The word at token i, and another behind it, stand in an item's text: "the shared drive", where it is to be cleaned. */
bool asked_items_spell(const struct reading *r, const struct asked_items *items, size_t i);

/* The word at token i is another form of a word that only one item has: "bloqué", where the item is to "bloquer". */
bool asked_items_begin_alike(const struct reading *r, const struct asked_items *items, size_t i);

/* Token i and the next stand in an item's text just so. */
bool asked_items_pair_at(const struct reading *r, const struct asked_items *items, size_t i);

/* The item under whose quoted text a segment stands: the last of the last quoted paragraph. 0 for none. */
item_set asked_items_above(const struct reading *r, const struct asked_items *items, size_t segment);

/* Which form of one of these items' first verb token i is. */
enum verb_form asked_items_verb(const struct reading *r, const struct asked_items *items, item_set which, size_t i);

#endif
