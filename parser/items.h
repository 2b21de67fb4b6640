/* From the tokens of one thing said to an item: what it is without bullet, label, "I will" and date phrase. */
#ifndef PARSER_ITEMS_H
#define PARSER_ITEMS_H

#include "parser/dates.h"

/* The item of [from, to): text (n 0: nothing is left), due, is_due_unclear, is_private. `dates`: take dates out. */
struct item item_read(const struct reading *r, size_t from, size_t to, bool dates);

/* The day as due, or both readings of an unclear one. */
void item_set_due(const struct reading *r, struct item *item, const struct date_found *date);

/* The words begin with `Private:` or `Share:`: what follows is an item of its own, whatever stands before. */
bool item_says_who_sees(const struct reading *r, size_t from, size_t to);

/* ... with `Private:`. */
bool item_is_private(const struct reading *r, size_t from, size_t to);

/* The words begin with "Action:" or another label of a takeaway. */
bool item_has_label(const struct reading *r, size_t from, size_t to);

/* A takeaway is introduced here: "I will", "my main takeaway is to", "Action:". */
bool item_is_announced(const struct reading *r, size_t from, size_t to);

/* Behind the labels and the announcement, where the item itself begins. */
size_t item_start(const struct reading *r, size_t from, size_t to);

/* Adds to u->items; what is beyond UNDERSTAND_ITEMS_MAX is dropped. */
void item_add(struct reading *r, struct item item);

#endif
