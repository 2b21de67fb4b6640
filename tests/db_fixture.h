/* A programme of three people and one circle in a database of its own, for tests of db/ and of what stands on it. */
#ifndef TESTS_DB_FIXTURE_H
#define TESTS_DB_FIXTURE_H

#include "db/circles.h"
#include "db/due.h"
#include "db/inbox.h"
#include "db/letters.h"
#include "db/people.h"
#include "db/takeaways.h"
#include "scratch.h"

#define FIXTURE_NOW INT64_C(1772632800) /* 2026-03-04T14:00:00Z, a Wednesday */

struct fixture {
    struct scratch scratch;
    char path[200];
    struct db *db;
    struct arena a;
    struct err e;
    struct person ana, ben, chi;
    struct circle circle; /* Ana and Ben */
    struct meeting meeting;
};

#define must(f, call)                                                                                                  \
    do {                                                                                                               \
        if ((call) != 0)                                                                                               \
            fail_msg("%s: %s", #call, (f)->e.text);                                                                    \
    } while (0)

static inline void fixture_open(struct fixture *f)
{
    scratch_make(&f->scratch);
    snprintf(f->path, sizeof f->path, "%s/rapport.db", f->scratch.folder);
    arena_init(&f->a, 0);
    f->e = (struct err)ERR_INIT;
    must(f, db_create(f->path, true, FIXTURE_NOW, &f->e));
    must(f, db_open(f->path, &f->db, &f->e));
}

static inline void fixture_close(struct fixture *f)
{
    db_close(f->db);
    arena_release(&f->a);
    scratch_remove(&f->scratch);
}

static inline void fixture_person(struct fixture *f, struct person *p, const char *address, const char *name)
{
    *p = (struct person){.role = ROLE_PARTICIPANT, .zone = "Europe/Prague", .languages = "en", .capacity = 1};
    must(f, address_parse(str_of(address), &p->address, &f->e));
    must(f, name_parse(str_of(name), &p->name, &f->e));
    must(f, db_person_add(f->db, p, FIXTURE_NOW, &f->e));
}

static inline void fixture_people(struct fixture *f)
{
    must(f, db_begin(f->db, &f->e));
    fixture_person(f, &f->ana, "ana@example.org", "Ana Silva");
    fixture_person(f, &f->ben, "ben@example.org", "Ben Okafor");
    fixture_person(f, &f->chi, "chi@example.org", "Chi Nguyen");
    f->circle = (struct circle){.state = CIRCLE_ACTIVE,
                                .cadence = CADENCE_BIWEEKLY,
                                .minutes = 30,
                                .zone = "Europe/Prague",
                                .series_wall = {2026, 3, 11, 14, 0, 0},
                                .series_ordinal = 1,
                                .series_number = 1,
                                .where = "",
                                .reason = "both write",
                                .launched_at = FIXTURE_NOW,
                                .members = {{.person_id = f->ana.id}, {.person_id = f->ben.id}},
                                .count = 2};
    must(f, db_circle_add(f->db, &f->circle, &f->e));
    f->meeting = (struct meeting){.circle_id = f->circle.id,
                                  .ordinal = 1,
                                  .starts_at = FIXTURE_NOW + 7 * DAY - HOUR,
                                  .wall = f->circle.series_wall,
                                  .zone = "Europe/Prague",
                                  .minutes = 30};
    must(f, db_meeting_add(f->db, &f->meeting, &f->e));
    must(f, db_commit(f->db, &f->e));
}

/* A letter in the outbox, in a transaction of its own; its id. */
static inline int64_t fixture_letter(struct fixture *f, enum letter_kind kind, const struct person *to,
                                     const char *local_date, const char *subject, int64_t at)
{
    int64_t id = 0;
    must(f, db_begin(f->db, &f->e));
    must(f, db_new_id(f->db, &id, &f->e));
    struct letter l = {.id = id,
                       .kind = kind,
                       .person_id = to->id,
                       .circle_id = f->circle.id,
                       .meeting_id = f->meeting.id,
                       .message_id = arena_printf(&f->a, "letter%lld.rapport@example.org", (long long)id),
                       .code = "k7m2",
                       .local_date = local_date,
                       .created_at = at,
                       .subject = subject,
                       .asked = "{\"prompt\":\"takeaways\"}"};
    struct outbox_row row = {.recipient = to->address, .next_at = at};
    snprintf(row.sender.s, sizeof row.sender.s, "box+b%lld@example.org", (long long)id);
    row.bytes = str_of(arena_printf(&f->a, "Subject: %s\r\n\r\nHello %s\r\n", subject, to->name.s));
    int rc = db_letter_add(f->db, &l, &row, &f->e);
    if (rc < 0)
        fail_msg("%s", f->e.text);
    must(f, db_commit(f->db, &f->e));
    return rc == 0 ? id : 0;
}

/* A mail in the inbox, not yet heard; its id. */
static inline int64_t fixture_mail(struct fixture *f, int64_t uid, const char *raw)
{
    struct inbox_row row = {.folder = "INBOX",
                            .uid_validity = 1,
                            .uid = uid,
                            .internal_date = FIXTURE_NOW,
                            .first_seen = FIXTURE_NOW,
                            .size = (int64_t)strlen(raw)};
    int64_t id = 0;
    must(f, db_begin(f->db, &f->e));
    must(f, db_inbox_add(f->db, &row, str_of(raw), &id, &f->e));
    must(f, db_commit(f->db, &f->e));
    return id;
}

#endif
