/* Reads a roster: the CSV file in which an organizer lists the people. Every bad line is named, not only the first.
 *
 * Columns are found by the names in the header line, in any order and case: `email` and `name` are needed; `manager`,
 * `level`, `team`, `timezone`, `languages`, `offers`, `seeks`, `availability`, `aliases`, `role` and `capacity` may be
 * missing or blank. Lists are separated by ';'. Others are passed over with a note. */
#ifndef PROGRAMME_ROSTER_H
#define PROGRAMME_ROSTER_H

#include "base/err.h"
#include "facts/person.h"

enum roster_column {
    ROSTER_EMAIL,
    ROSTER_NAME,
    ROSTER_MANAGER,
    ROSTER_LEVEL,
    ROSTER_TEAM,
    ROSTER_TIMEZONE,
    ROSTER_LANGUAGES,
    ROSTER_OFFERS,
    ROSTER_SEEKS,
    ROSTER_AVAILABILITY,
    ROSTER_ALIASES,
    ROSTER_ROLE,
    ROSTER_CAPACITY,
    ROSTER_COLUMNS
};
NAMES_DECLARE(roster_column);

#define ROSTER_LEVEL_MAX    999
#define ROSTER_CAPACITY_MAX 100

struct roster_defaults {
    const char *zone;      /* of people whose timezone is blank; "" leaves it blank */
    bool is_name_optional; /* a roster for matching alone: names may be blank, and the column missing */
};

/* One person. Small on purpose (rosters of 100,000 are read whole); all texts are valid UTF-8, never NULL. */
struct roster_row {
    size_t line;
    const char *email;   /* as the file has it */
    const char *address; /* the form that address_parse gives it */
    const char *name;    /* as name_parse gives it; "" when optional and blank */
    const char *manager; /* an address like `address`, of a row when the file has an alias of that row; "" unknown */
    const char *level;   /* a whole number, or "" */
    const char *team;
    const char *zone;                                 /* IANA; the default when blank */
    const char *languages, *offers, *seeks, *aliases; /* trimmed, joined by ';', none twice */
    const struct hours_span *spans;                   /* availability as in struct hours; none when blank */
    size_t spans_count;
    enum person_role role; /* ROLE_PARTICIPANT when blank */
    int capacity;          /* how many circles; 1 when blank */
};

struct roster {
    struct roster_row *rows; /* in the order of the file */
    size_t count;
    bool has_column[ROSTER_COLUMNS]; /* a column that is not there says nothing about what is known already */
};

/* Reads a whole file into the arena. -1 and ERR_DATA when a line is bad; `problems` then has a line for each fault
 * ("line 7, column email: not an address: it has no @"), two people with one address and one alias of two people among
 * them. Lines that start with "note: " (unknown columns) are no faults and come with 0 too. No fault quotes what the
 * cell said. */
int roster_read(struct arena *a, struct str csv_text, const struct roster_defaults *defaults, struct roster *out,
                struct buf *problems, struct err *e);

/* The person of a row as db_person_add() takes it: without id, active, the pointers those of the row, no hours when
 * availability is blank. */
void roster_person(struct arena *a, const struct roster_row *row, struct person *out);

#endif
