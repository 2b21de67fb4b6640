/* Circles, their members and meetings, and what members said about a meeting. */
#ifndef DB_CIRCLES_H
#define DB_CIRCLES_H

#include "db/db.h"
#include "facts/circle.h"
#include "facts/meeting.h"

/* Adds a circle with its members as it stands in *c; sets id and number. */
int db_circle_add(struct db *db, struct circle *c, struct err *e);

/* Writes back state, cadence, minutes, zone, series, sequence, place, launched_at, ended_at, paused_until. */
int db_circle_update(struct db *db, const struct circle *c, struct err *e);

/* The goal, in a member's words (words_id of db/takeaways.h). */
int db_circle_set_goal(struct db *db, int64_t circle_id, int64_t words_id, struct err *e);

/* 1, 0 when there is none, -1. Members who left are not in the list. */
int db_circle(struct db *db, int64_t id, struct arena *a, struct circle *out, struct err *e);
int db_circle_by_number(struct db *db, int64_t number, struct arena *a, struct circle *out, struct err *e);

/* Circles in a state, by number. */
int db_circles(struct db *db, enum circle_state state, struct arena *a, struct circle **out, size_t *count,
               struct err *e);

/* Active circles that a person is a member of now, by number. */
int db_circles_of(struct db *db, int64_t person_id, struct arena *a, struct circle **out, size_t *count, struct err *e);

/* The same, ended circles and those they left included, drafts not. */
int db_circles_ever_of(struct db *db, int64_t person_id, struct arena *a, struct circle **out, size_t *count,
                       struct err *e);

/* How many circles began at or after a time. */
int db_circles_launched_since(struct db *db, int64_t since, int64_t *count, struct err *e);

/* How many active circles a person is in. Drafts don't count: the next match draws them anew. */
int db_circle_load(struct db *db, int64_t person_id, int64_t *count, struct err *e);

/* Whether a person is a member now: 1, 0, -1. */
int db_member_is(struct db *db, int64_t circle_id, int64_t person_id, struct err *e);
int db_member_leave(struct db *db, int64_t circle_id, int64_t person_id, int64_t now, struct err *e);

/* The same without circles of peers: a new round ends those. */
int db_circle_load_but_peers(struct db *db, int64_t person_id, int64_t *count, struct err *e);

/* Drafts are thrown away before a new match, but for those with these numbers. */
int db_circles_drop_drafts(struct db *db, const int64_t *keep, size_t keep_count, struct err *e);

/* A reason of a draft whose members changed. */
int db_circle_set_reason(struct db *db, int64_t circle_id, const char *reason, struct err *e);

/* Adds a member; somebody who left comes back. */
int db_member_add(struct db *db, int64_t circle_id, int64_t person_id, enum member_role role, struct err *e);
/* Somebody else takes a member's place in a draft. */
int db_member_replace(struct db *db, int64_t circle_id, int64_t person_id, int64_t other_id, struct err *e);

int db_meeting_add(struct db *db, struct meeting *m, struct err *e); /* sets m->id */
int db_meeting_update(struct db *db, const struct meeting *m, struct err *e);

/* 1, 0 when there is none, -1. */
int db_meeting(struct db *db, int64_t id, struct arena *a, struct meeting *out, struct err *e);
/* The first planned one of a circle that starts after `after`. */
int db_meeting_next(struct db *db, int64_t circle_id, int64_t after, struct arena *a, struct meeting *out,
                    struct err *e);
/* The one with the highest ordinal, whatever became of it. */
int db_meeting_newest(struct db *db, int64_t circle_id, struct arena *a, struct meeting *out, struct err *e);
/* The last one of a circle that was planned, held, missed or unknown and ended at or before `before`. */
int db_meeting_last(struct db *db, int64_t circle_id, int64_t before, struct arena *a, struct meeting *out,
                    struct err *e);
/* When the last meeting began that was held: 1, 0 when none was, -1. */
int db_meeting_last_held(struct db *db, int64_t circle_id, int64_t *at, struct err *e);
/* All that begin in [from, to), whatever became of them: by circle, then time. Reads all meetings. */
int db_meetings_by_circle(struct db *db, int64_t from, int64_t to, struct arena *a, struct meeting **out, size_t *count,
                          struct err *e);
/* All of a circle, by ordinal. */
int db_meetings(struct db *db, int64_t circle_id, struct arena *a, struct meeting **out, size_t *count, struct err *e);

/* Meetings of all circles that start in [from, to), cancelled and skipped ones left out, by their start. */
int db_meetings_between(struct db *db, int64_t from, int64_t to, struct arena *a, struct meeting **out, size_t *count,
                        struct err *e);

/* What a member said; met and worth -1 leave what is there. */
int db_report_set(struct db *db, int64_t meeting_id, int64_t person_id, int met, int worth, struct err *e);
/* How many members said that they met, and that they did not. */
int db_report_count(struct db *db, int64_t meeting_id, int64_t *met, int64_t *not_met, struct err *e);

#endif
