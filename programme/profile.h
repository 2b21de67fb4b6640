/* What people say about themselves (P2): their own words, and the facts of the roster that these correct. */
#ifndef PROGRAMME_PROFILE_H
#define PROGRAMME_PROFILE_H

#include "db/takeaways.h"
#include "facts/asked.h"
#include "programme/programme.h"

/* Who sees what people say of themselves. */
#define PROFILE_SEES "Your circle sees your words; the organizer sees what you offer and want help with."

/* The questions of the welcome letter by name, as facts/asked.h wants them; `join` among them. */
extern struct str profile_questions[];
extern const size_t profile_questions_count;

/* The kind of words that answers a question about oneself: false for other questions. */
bool profile_kind(struct str question, enum words_kind *out);

/* What such words are called to their writer ("You can offer") and to their circle ("Can offer"; NULL: not shown). */
const char *profile_label(enum words_kind kind);
const char *profile_label_for_others(enum words_kind kind);

/* Corrects the roster's facts in *person by an answer, and stores them: offers, seeks, languages, level, hours, zone.
 * `meant`: hours and zone in our notation, empty when the parser could not say. *reading is what was understood beside
 * the words ("Europe/Lisbon"), "" when the words are just kept. Empty text takes a fact back. */
int profile_apply(struct programme *p, struct arena *a, struct person *person, enum words_kind kind, struct str text,
                  struct str meant, const char **reading, struct err *e);

/* "Monday to Friday 09:00–17:00; Saturday 10:00–12:00". */
const char *profile_say_hours(struct arena *a, const struct hours *h);

/* A member's own words for their circle, most telling first: the next after *i (0 to begin with). 1 with *out, 0, -1.
 */
int profile_next_words(struct programme *p, struct arena *a, int64_t person_id, size_t *i, struct words *out,
                       struct err *e);

#endif
