/* What people bring to meetings, and whose turn it is to bring the problem. The words are rows of db/takeaways.h. */
#ifndef DB_CONTRIBUTIONS_H
#define DB_CONTRIBUTIONS_H

#include "db/db.h"
#include "facts/contribution.h"

/* Adds a contribution and its words (c->text); sets c->id. */
int db_contribution_add(struct db *db, struct contribution *c, int64_t now, struct err *e);

/* Reading: 1, 0 when there is none, -1. */
int db_contribution(struct db *db, int64_t id, struct arena *a, struct contribution *out, struct err *e);

/* What one person brings to a meeting, oldest first. */
int db_contributions(struct db *db, int64_t meeting_id, int64_t person_id, struct arena *a, struct contribution **out,
                     size_t *count, struct err *e);

/* New words in place of the old ones, which are gone; or the same of the same day, read anew: c's text, kind and
 * is_private. Removing leaves nothing. */
int db_contribution_read_anew(struct db *db, const struct contribution *c, struct err *e);
int db_contribution_reword(struct db *db, int64_t id, struct str text, int64_t now, struct err *e);
int db_contribution_remove(struct db *db, int64_t id, struct err *e);

/* Who brings the problem to a meeting: 1, 0 while nobody asked, -1. Setting replaces. */
int db_turn(struct db *db, int64_t meeting_id, int64_t *person_id, struct err *e);
int db_turn_set(struct db *db, int64_t meeting_id, int64_t person_id, struct err *e);

/* How often it was a person's turn in a circle's other meetings that were not skipped, missed or cancelled, and the
 * ordinal of the last of them (0 never). */
int db_turns_of(struct db *db, int64_t circle_id, int64_t but_meeting, int64_t person_id, int64_t *count, int64_t *last,
                struct err *e);

#endif
