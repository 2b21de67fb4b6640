/* The facts that a letter is rendered with: a tree of names and values.
 *
 * `text` is ours or plain data: names, dates, titles. `words` are a person's own words: they enter the letter as text
 * nodes after Markdown was parsed, stand alone in their paragraph when they have line breaks, and get dir="auto". A
 * `link` is a one-tap answer, made by programme/compose.c and never by a template. */
#ifndef TEMPLATES_VALUE_H
#define TEMPLATES_VALUE_H

#include "base/arena.h"

struct value;

struct value *value_object(struct arena *a);
struct value *value_list(struct arena *a);

/* For lists of texts; a template shows each as {{.}}. */
struct value *value_text(struct arena *a, const char *text);
struct value *value_words(struct arena *a, struct str words);

/* Sets a member of an object; a second one of that name replaces the first. Strings are copied into the arena. */
void value_set(struct value *object, const char *name, struct value *child);
void value_set_text(struct value *object, const char *name, const char *text);
void value_set_words(struct value *object, const char *name, struct str words);
void value_set_int(struct value *object, const char *name, long number);
void value_set_flag(struct value *object, const char *name, bool flag);

/* A one-tap answer: HTML shows LABEL as a mailto: link, text/plain says `To say it in one line, answer: BODY`.
 * `address` is the letter's reply address; subject and body are "BODY (ref CODE)" and "BODY" (RFC 6068, encoded here).
 */
void value_set_link(struct value *object, const char *name, const char *label, const char *address, const char *body,
                    const char *code);
void value_append(struct value *list, struct value *child);

/* The weekly grid: a table in HTML; what stands before it in its paragraph (the legend) is the caption. text/plain has
 * neither. It is filled like an object: weeks (list of texts, oldest first), rows (list of objects: name, and cells, a
 * list of texts as long as weeks: "met", "planned", "missed", "paused", "unknown", or "" where no meeting was due). */
struct value *value_grid(struct arena *a);

#endif
