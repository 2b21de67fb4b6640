#include "db/people.h"

#include "db/sql_priv.h"

#define COLUMNS                                                                                                        \
    "p.person_id, p.address, p.name, p.role, p.state, p.paused_until, p.zone, p.hours, p.languages, p.level, p.team, " \
    "p.manager, p.offers, p.seeks, p.capacity, p.suspended, p.joining, p.resting, p.unanswered, p.quiet_since, "       \
    "p.away_until"

void db_set_person_defaults(struct db *db, const struct person_defaults *defaults)
{
    db->defaults = *defaults;
}

static void read_person(struct db *db, sqlite3_stmt *q, struct arena *a, struct person *p)
{
    struct err ignored = ERR_INIT;
    memset(p, 0, sizeof *p);
    p->id = sql_int(q, 0);
    struct str address = sql_str(q, 1, a), name = sql_str(q, 2, a);
    if (address.n < sizeof p->address.s)
        memcpy(p->address.s, address.s, address.n);
    if (name.n < sizeof p->name.s)
        memcpy(p->name.s, name.s, name.n);
    person_role_from_name(sql_str(q, 3, a), &p->role);
    person_state_from_name(sql_str(q, 4, a), &p->state);
    p->paused_until = sql_int(q, 5);
    p->zone = sql_text(q, 6, a);
    p->has_zone = *p->zone != 0;
    if (!p->has_zone)
        p->zone = db->defaults.zone ? db->defaults.zone : "UTC";
    p->has_availability = hours_parse(sql_str(q, 7, a), &p->hours, &ignored) == 0;
    if (!p->has_availability)
        p->hours = db->defaults.hours;
    p->languages = sql_text(q, 8, a);
    struct str rest = str_of(p->languages), first;
    p->language = str_next_piece(&rest, ';', &first) ? arena_str(a, str_trim(first))
                  : db->defaults.language            ? db->defaults.language
                                                     : "en";
    p->level = sql_text(q, 9, a);
    p->team = sql_text(q, 10, a);
    p->manager = sql_text(q, 11, a);
    p->offers = sql_text(q, 12, a);
    p->seeks = sql_text(q, 13, a);
    p->capacity = (int)sql_int(q, 14);
    p->suspended = sql_int(q, 15) == 1;
    person_joining_from_name(sql_str(q, 16, a), &p->joining);
    p->rests = sql_int(q, 17) == 1;
    p->unanswered = (int)sql_int(q, 18);
    p->quiet_since = sql_int(q, 19);
    p->away_until = sql_int(q, 20);
}

static int one_person(struct db *db, sqlite3_stmt *q, struct arena *a, struct person *out, struct err *e)
{
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_person(db, q, a, out);
        sql_end(q);
    }
    return rc;
}

int db_person(struct db *db, int64_t id, struct arena *a, struct person *out, struct err *e)
{
    return one_person(db,
                      sql_query(db, e, "SELECT " COLUMNS " FROM person p WHERE programme_id = $1 AND person_id = $2",
                                "ii", PROGRAMME_ID, id),
                      a, out, e);
}

int db_person_by_address(struct db *db, const struct address *address, struct arena *a, struct person *out,
                         bool *is_proposed, struct err *e)
{
    struct address key;
    address_key(address, &key);
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT " COLUMNS ", a.standing FROM address a JOIN person p"
                                " ON p.programme_id = a.programme_id AND p.person_id = a.person_id"
                                " WHERE a.programme_id = $1 AND a.address = $2",
                                "iz", PROGRAMME_ID, key.s);
    if (!q)
        return -1;
    int rc = sql_row(db, q, e);
    if (rc == 1) {
        read_person(db, q, a, out);
        if (is_proposed)
            *is_proposed = strcmp(sql_text(q, 21, a), "proposed") == 0;
        sql_end(q);
    }
    return rc;
}

int db_people(struct db *db, struct arena *a, struct person **out, size_t *count, struct err *e)
{
    int64_t known = 0;
    int rc;
    *count = 0;
    if (sql_one(db, e, &known, "SELECT count(*) FROM person WHERE programme_id = $1", "i", PROGRAMME_ID) != 1)
        return -1;
    size_t cap = (size_t)known + 1; /* a person is a kilobyte: growing by doubling would cost 100,000 of them a lot */
    *out = arena_array(a, struct person, cap);
    sqlite3_stmt *q = sql_query(db, e,
                                "SELECT " COLUMNS " FROM person p WHERE programme_id = $1 AND state <> 'forgotten'"
                                " ORDER BY person_id",
                                "i", PROGRAMME_ID);
    if (!q)
        return -1;
    while ((rc = sql_row(db, q, e)) == 1) {
        if (*count == cap) { /* somebody was added in between */
            cap *= 2;
            *out = arena_grow(a, *out, sizeof **out, *count, cap);
        }
        read_person(db, q, a, &(*out)[(*count)++]);
    }
    return rc;
}

static const char *blank(const char *z)
{
    return z ? z : "";
}

static const char *hours_text(struct arena *a, const struct person *p)
{
    struct buf b;
    buf_init(&b, 1024);
    if (p->has_availability)
        hours_format(&p->hours, &b);
    const char *text = arena_str(a, buf_str(&b));
    buf_release(&b);
    return text;
}

int db_person_add(struct db *db, struct person *p, int64_t now, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 16);
    int rc = db_new_id(db, &p->id, e);
    if (rc == 0)
        rc = sql_run(db, e,
                     "INSERT INTO person (programme_id, person_id, address, name, role, state, paused_until, zone,"
                     " hours, languages, level, team, manager, offers, seeks, capacity, suspended, created_at)"
                     " VALUES ($1, $2, $3, $4, $5, 'active', 0, $6, $7, $8, $9, $10, $11, $12, $13, $14, 0, $15)",
                     "iizzzzzzzzzzzii", PROGRAMME_ID, p->id, p->address.s, p->name.s, person_role_name(p->role),
                     blank(p->zone), hours_text(&a, p), blank(p->languages), blank(p->level), blank(p->team),
                     blank(p->manager), blank(p->offers), blank(p->seeks), (int64_t)p->capacity, now);
    if (rc == 0)
        rc = db_address_add(db, p->id, &p->address, false, e);
    arena_release(&a);
    return rc;
}

int db_person_update(struct db *db, const struct person *p, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 16);
    int rc = sql_run(db, e,
                     "UPDATE person SET name = $3, role = $4, zone = $5, hours = $6, languages = $7, level = $8,"
                     " team = $9, manager = $10, offers = $11, seeks = $12, capacity = $13"
                     " WHERE programme_id = $1 AND person_id = $2",
                     "iizzzzzzzzzzi", PROGRAMME_ID, p->id, p->name.s, person_role_name(p->role),
                     p->has_zone ? p->zone : "", hours_text(&a, p), blank(p->languages), blank(p->level),
                     blank(p->team), blank(p->manager), blank(p->offers), blank(p->seeks), (int64_t)p->capacity);
    arena_release(&a);
    return rc;
}

int db_person_set_state(struct db *db, int64_t id, enum person_state state, int64_t paused_until, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE person SET state = $3, paused_until = $4, resting = 0 WHERE programme_id = $1"
                   " AND person_id = $2 AND state <> 'forgotten'",
                   "iizi", PROGRAMME_ID, id, person_state_name(state), paused_until);
}

int db_person_set_resting(struct db *db, int64_t id, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE person SET state = 'paused', paused_until = 0, resting = 1 WHERE programme_id = $1"
                   " AND person_id = $2 AND state = 'active'",
                   "ii", PROGRAMME_ID, id);
}

int db_person_prompted(struct db *db, int64_t id, int64_t now, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE person SET quiet_since = CASE WHEN unanswered = 0 THEN $3 ELSE quiet_since END,"
                   " unanswered = unanswered + 1 WHERE programme_id = $1 AND person_id = $2",
                   "iii", PROGRAMME_ID, id, now);
}

int db_person_heard(struct db *db, int64_t id, struct err *e)
{
    return sql_run(db, e,
                   "UPDATE person SET unanswered = 0, quiet_since = 0 WHERE programme_id = $1 AND person_id = $2"
                   " AND unanswered > 0",
                   "ii", PROGRAMME_ID, id);
}

int db_person_set_away(struct db *db, int64_t id, int64_t until, struct err *e)
{
    return sql_run(db, e, "UPDATE person SET away_until = $3 WHERE programme_id = $1 AND person_id = $2", "iii",
                   PROGRAMME_ID, id, until);
}

int db_person_set_zone(struct db *db, int64_t id, const char *zone, struct err *e)
{
    return sql_run(db, e, "UPDATE person SET zone = $3 WHERE programme_id = $1 AND person_id = $2", "iiz", PROGRAMME_ID,
                   id, zone);
}

int db_person_set_joining(struct db *db, int64_t id, enum person_joining joining, struct err *e)
{
    return sql_run(db, e, "UPDATE person SET joining = $3 WHERE programme_id = $1 AND person_id = $2", "iiz",
                   PROGRAMME_ID, id, person_joining_name(joining));
}

int db_person_set_suspended(struct db *db, int64_t id, bool suspended, struct err *e)
{
    return sql_run(db, e, "UPDATE person SET suspended = $3 WHERE programme_id = $1 AND person_id = $2", "iii",
                   PROGRAMME_ID, id, (int64_t)suspended);
}

int db_address_add(struct db *db, int64_t person_id, const struct address *address, bool is_proposed, struct err *e)
{
    struct address key;
    address_key(address, &key);
    return sql_run(
        db, e,
        "INSERT INTO address (programme_id, address, person_id, standing) VALUES ($1, $2, $3, $4)"
        " ON CONFLICT (programme_id, address) DO UPDATE SET person_id = excluded.person_id, standing = 'known'"
        " WHERE address.standing = 'proposed' AND excluded.standing = 'known'",
        "iziz", PROGRAMME_ID, key.s, person_id, is_proposed ? "proposed" : "known");
}

int db_address_accept(struct db *db, const struct address *address, struct err *e)
{
    struct address key;
    address_key(address, &key);
    return sql_run(db, e, "UPDATE address SET standing = 'known' WHERE programme_id = $1 AND address = $2", "iz",
                   PROGRAMME_ID, key.s);
}

int db_people_count(struct db *db, enum person_state state, int64_t *count, struct err *e)
{
    return sql_one(db, e, count, "SELECT count(*) FROM person WHERE programme_id = $1 AND state = $2 AND role <> 'organizer'", "iz",
                   PROGRAMME_ID, person_state_name(state)) == 1
               ? 0
               : -1;
}

int db_people_without_circle(struct db *db, int64_t *count, struct err *e)
{
    return sql_one(db, e, count,
                   "SELECT count(*) FROM person p WHERE p.programme_id = $1 AND p.state = 'active' AND p.role <> 'organizer'"
                   " AND NOT EXISTS (SELECT 1 FROM member m JOIN circle c ON c.programme_id = m.programme_id"
                   " AND c.circle_id = m.circle_id WHERE m.programme_id = p.programme_id AND m.person_id = p.person_id"
                   " AND m.left_at = 0 AND c.state = 'active')",
                   "i", PROGRAMME_ID) == 1
               ? 0
               : -1;
}
