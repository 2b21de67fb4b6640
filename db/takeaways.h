/* Words, and the takeaways and answers that are made of them. A person's words are rows of their own, so that they can
 * be erased without tearing up what is remembered about them. */
#ifndef DB_TAKEAWAYS_H
#define DB_TAKEAWAYS_H

#include "db/db.h"
#include "facts/takeaway.h"

/* What kind of words: also how long they are kept is decided by. */
enum words_kind {
    WORDS_TAKEAWAY,
    WORDS_REMARK,
    WORDS_GOAL,
    WORDS_NOTE, /* a reply that is none of the others */
    WORDS_ORGANIZER,
    WORDS_CONTRIBUTION,
    /* what the welcome letter asks; of each kind a person's newest counts */
    WORDS_SHAPED,
    WORDS_DRIVES,
    WORDS_DRAINS,
    WORDS_GROWING,
    WORDS_SUPPORT,
    WORDS_OFFERS,
    WORDS_SEEKS,
    WORDS_PREFERS,
    WORDS_HOURS,
    WORDS_TIMEZONE,
    WORDS_LANGUAGE,
    WORDS_LEVEL
};
NAMES_DECLARE(words_kind);

struct words {
    int64_t id, person_id;
    enum words_kind kind;
    const char *text;
    int64_t written_at;
};
/* All of a person, oldest first. */
int db_words_of(struct db *db, int64_t person_id, struct arena *a, struct words **out, size_t *count, struct err *e);

/* Who wrote to the organizers since a time, and when last; never what. */
struct help_call {
    int64_t person_id, at;
};
int db_words_calls(struct db *db, int64_t since, struct arena *a, struct help_call **out, size_t *count, struct err *e);

int db_words_add(struct db *db, int64_t person_id, enum words_kind kind, struct str text, int64_t now, int64_t *id,
                 struct err *e);

/* Reading: 1, 0 when there is none, -1. The newest of a person and kind. */
int db_words(struct db *db, int64_t id, struct arena *a, struct words *out, struct err *e);
int db_words_latest(struct db *db, int64_t person_id, enum words_kind kind, struct arena *a, struct words *out,
                    struct err *e);

/* New words in place of the old ones, which are gone. Removing leaves nothing. */
int db_words_set(struct db *db, int64_t id, struct str text, int64_t now, struct err *e);
int db_words_remove(struct db *db, int64_t id, struct err *e);

/* Adds a takeaway and its words (t->text); sets t->id and t->position (the next one of person and meeting). */
int db_takeaway_add(struct db *db, struct takeaway *t, int64_t now, struct err *e);

/* Reading: 1, 0 when there is none, -1. */
int db_takeaway(struct db *db, int64_t id, struct arena *a, struct takeaway *out, struct err *e);

/* Open ones of a person in a circle, oldest first. With meeting_id != 0: all of that meeting, whatever their state. */
int db_takeaways(struct db *db, int64_t person_id, int64_t circle_id, int64_t meeting_id, struct arena *a,
                 struct takeaway **out, size_t *count, struct err *e);

/* Those of a person in a circle that are not private and were written or closed since a time, by state, oldest
 * first: what the circle hears of. */
int db_takeaways_since(struct db *db, int64_t person_id, int64_t circle_id, int64_t since, struct arena *a,
                       struct takeaway **out, size_t *count, struct err *e);

/* How many open ones a person has in a circle. */
int db_takeaways_open(struct db *db, int64_t person_id, int64_t circle_id, int64_t *count, struct err *e);

/* All that were read from one mail, in its order. */
int db_takeaways_of_mail(struct db *db, int64_t mail_id, struct arena *a, struct takeaway **out, size_t *count,
                         struct err *e);

/* A correction by its person: new words in place of the old ones, which are gone; an empty text or due keeps what is
 * there. */
int db_takeaway_correct(struct db *db, int64_t id, struct str text, struct str due, int64_t now, struct err *e);

/* The same words of the same day, read anew: t's text, due and is_private. Removing leaves nothing. */
int db_takeaway_read_anew(struct db *db, const struct takeaway *t, struct err *e);
int db_takeaway_remove(struct db *db, int64_t id, struct err *e);

/* What became of it: status, its remark in own words (empty for none), and the state that follows. An open one counts
 * as one more "still", at most one for each check-in that asked. */
int db_takeaway_outcome(struct db *db, const struct takeaway *t, enum item_status status, struct str remark,
                        int64_t mail_id, int64_t now, struct err *e);

/* What the mail said that its status came from, read anew (STATUS_NONE: nothing): status, remark and state, and its
 * stills as if it had been read so from the beginning. `at` is when the mail came; `had_remark`: the
 * stored remark is this mail's, not an earlier one's. */
int db_takeaway_outcome_anew(struct db *db, const struct takeaway *t, enum item_status status, struct str remark,
                             bool had_remark, int64_t mail_id, int64_t at, struct err *e);

/* A check-in asked about it once more; after TAKEAWAY_STILLS_MAX stills that was the offer to let it go. */
int db_takeaway_asked(struct db *db, int64_t id, struct err *e);

#endif
