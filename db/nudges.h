/* Nudges: who was asked whether it is still worth doing, about what, and whether a word came. */
#ifndef DB_NUDGES_H
#define DB_NUDGES_H

#include "db/db.h"
#include "facts/nudge.h"

/* Adds one and sets n->id. 1 when this person has one for the same circle, reason and subject (n->id that one's): nobody
 * is nudged twice for the same thing. */
int db_nudge_add(struct db *db, struct nudge *n, struct err *e);

/* 1, 0 when there is none, -1. */
int db_nudge(struct db *db, int64_t id, struct nudge *out, struct err *e);

int db_nudge_written(struct db *db, int64_t id, int64_t now, struct err *e);

/* A word came from the person: everything that they were asked is answered. */
int db_nudges_answered(struct db *db, int64_t person_id, int64_t now, struct err *e);

/* Whether any member of a circle answered a nudge of this reason and subject: 1, 0, -1. */
int db_nudge_circle_answered(struct db *db, int64_t circle_id, enum nudge_reason reason, int64_t subject_id,
                             struct err *e);

#endif
