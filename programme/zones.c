#include "programme/zones.h"

#include "calendar/zone.h"
#include "db/zones.h"
#include "programme/circles.h"

/* A zone whose file is gone is left alone: its meetings stay where they are. */
static bool is_done(const struct known_zone *z, const char *file)
{
    return !*file || (z->told == ZONE_ALL_TOLD && strcmp(z->file, file) == 0);
}

int zones_next_stale(struct programme *p, struct arena *a, const char *after, const char **zone, struct err *e)
{
    int rc;
    while ((rc = db_zone_next(p->db, after, a, zone, e)) == 1) {
        struct known_zone known;
        int is_known = db_zone_known(p->db, *zone, a, &known, e);
        if (is_known < 0)
            return -1;
        const char *file = zone_file(a, *zone);
        if (is_known ? !is_done(&known, file) : *file != '\0')
            return 1;
        after = *zone;
    }
    return rc;
}

/* A file that is seen for the first time, or another: whether its rules differ from those before decides what circles
 * are told. Of a zone that is new here only meetings count that stand at another instant now. */
static int note_file(struct programme *p, struct arena *a, const struct known_zone *known, const char *zone,
                     struct err *e)
{
    int year = civil_from_utc(p->now).year;
    bool differs = known && strcmp(known->rules, zone_rules(a, zone, known->first_year)) != 0;
    bool is_under_way = known && known->told != ZONE_ALL_TOLD;
    struct known_zone z = {.zone = zone,
                           .file = zone_file(a, zone),
                           .rules = zone_rules(a, zone, year),
                           .first_year = year,
                           .is_changed = differs || (is_under_way && known->is_changed),
                           .told = !known || differs || is_under_way ? 0 : ZONE_ALL_TOLD};
    return db_zone_set(p->db, &z, e);
}

/* Gives each meeting to come the instant that its wall time has now. *first: the first that moved, and when it was. 1
 * when there is one, 0, -1. */
static int move_meetings(struct programme *p, struct arena *a, const struct circle *c, struct meeting *first,
                         int64_t *from, struct err *e)
{
    struct meeting *all;
    size_t count;
    int moved = 0;
    if (db_meetings(p->db, c->id, a, &all, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        struct meeting *m = &all[i];
        int64_t was = m->starts_at;
        if (m->state != MEETING_PLANNED || was <= p->now || was == zone_to_utc(m->zone, &m->wall))
            continue;
        if (circle_follow_clock(p, a, c, m, e) != 0)
            return -1;
        if (!moved) {
            *first = *m;
            *from = was;
        }
        moved = 1;
    }
    return moved;
}

static int tell(struct programme *p, struct arena *a, int64_t circle_id, bool is_changed, struct err *e)
{
    struct circle c;
    struct meeting first;
    struct calendar_change change = {.name = "clock_rules"};
    int rc = db_circle(p->db, circle_id, a, &c, e);
    if (rc != 1)
        return rc;
    int moved = move_meetings(p, a, &c, &first, &change.from_at, e);
    if (moved < 0 || (!moved && !is_changed))
        return moved;
    if (moved)
        change.name = "clocks_moved";
    return letter_zone_send(p, a, &c, moved ? &first : NULL, &change, e);
}

int zones_step(struct programme *p, struct arena *a, const char *zone, int64_t *circle_id, struct err *e)
{
    struct known_zone known;
    int rc = db_zone_known(p->db, zone, a, &known, e);
    *circle_id = 0;
    if (rc < 0)
        return -1;
    if (rc == 0 || strcmp(known.file, zone_file(a, zone)) != 0)
        return note_file(p, a, rc == 1 ? &known : NULL, zone, e) != 0 ? -1 : 1;
    if (known.told == ZONE_ALL_TOLD)
        return 0;
    rc = db_zone_circle(p->db, zone, known.told, circle_id, e);
    if (rc < 0 || (rc == 1 && tell(p, a, *circle_id, known.is_changed, e) != 0))
        return -1;
    known.told = rc == 1 ? *circle_id : ZONE_ALL_TOLD;
    known.is_changed = known.is_changed && rc == 1;
    return db_zone_set(p->db, &known, e) != 0 ? -1 : rc;
}

int zones_pass_over(struct programme *p, struct arena *a, const char *zone, int64_t circle_id, struct err *e)
{
    struct known_zone known;
    int rc = db_zone_known(p->db, zone, a, &known, e);
    if (rc != 1)
        return rc;
    known.told = circle_id;
    return db_zone_set(p->db, &known, e);
}
