/* struct understood and struct asked as JSON: contract of `rapport parse --json` and of the worker's answers. */
#ifndef PARSER_UNDERSTOOD_JSON_H
#define PARSER_UNDERSTOOD_JSON_H

#include "base/json.h"
#include "facts/asked.h"
#include "facts/understood.h"

#define UNDERSTOOD_JSON_VERSION 1

/* The whole thing. `file` may be NULL. The envelope is the member "envelope", ours to change. Free with js_free(). */
struct json_t *understood_to_json(const struct understood *u, const char *file);

/* Reads and validates: a stranger's bytes shaped it, and the child that wrote it may be taken over. Every text is
 * bounded and valid UTF-8, every number in range, every date a date; ERR_ITEM otherwise. */
int understood_from_json(struct arena *a, struct str json, struct understood *out, struct err *e);

struct json_t *asked_to_json(const struct asked *asked);

/* Unknown members are ignored, missing ones allowed; "now" is an RFC 5322 date or RFC 3339. */
int asked_from_json(struct arena *a, struct str json, struct asked *out, struct err *e);

#endif
