/* A person: somebody of the roster. Their words live elsewhere (facts/takeaway.h and the words table). */
#ifndef FACTS_PERSON_H
#define FACTS_PERSON_H

#include <stdint.h>

#include "base/address.h"
#include "base/names.h"
#include "facts/hours.h"

enum person_role { ROLE_PARTICIPANT, ROLE_MENTOR, ROLE_MENTEE, ROLE_CHAMPION, ROLE_ORGANIZER };
NAMES_DECLARE(person_role);

/* active: gets letters. paused: none until paused_until (0: until they say so). stopped: none any more. forgotten: the
 * row stays so that history adds up; name, address and words are gone. */
enum person_state { PERSON_ACTIVE, PERSON_PAUSED, PERSON_STOPPED, PERSON_FORGOTTEN };
NAMES_DECLARE(person_state);

/* Whether they want to take part: out is not matched until they say so. */
enum person_joining { JOINING_UNSAID, JOINING_IN, JOINING_OUT };
NAMES_DECLARE(person_joining);

struct person {
    int64_t id;
    struct address address; /* where letters go */
    struct name name;
    enum person_role role;
    enum person_state state;
    int64_t paused_until;  /* UTC, 0 for open-ended; only while paused */
    const char *zone;      /* IANA name; never NULL (the programme's when the roster has none) */
    bool has_zone;         /* the roster or they themselves gave one */
    struct hours hours;    /* on the wall clock of `zone` (the programme's when the roster has none) */
    bool has_availability; /* the roster gave hours: matching counts blank availability as none */
    const char *language;  /* first of `languages`, "en" when blank */
    /* roster columns for matching, as given; "" when blank; lists joined by ';' */
    const char *languages, *level, *team, *manager, *offers, *seeks;
    int capacity;   /* how many circles they may be in; 1 by default */
    bool suspended; /* mail to the address bounced hard twice */
    enum person_joining joining;
    bool rests;         /* while paused: nothing came from them, and any word of theirs ends it */
    int unanswered;     /* prompts since their last word */
    int64_t quiet_since; /* UTC: when the first of these was written */
    int64_t away_until; /* UTC: the end of an absence that a note stated; 0 none */
};

/* On a break at that time (UTC): a pause without an end always is; letters that rest are no break from meetings. */
bool person_is_away(const struct person *p, int64_t at);

/* "Ana" of "Ana Silva": up to the first space, the whole name otherwise. A view into the name. */
struct str person_first_name(const struct person *p);

#endif
