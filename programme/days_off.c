#include "programme/days_off.h"

#include "calendar/zone.h"
#include "db/days_off.h"
#include "programme/circles.h"
#include "programme/slots.h"
#include "scheduler/rhythm.h"

#define TABLE_MAX ((size_t)8 << 20)

static const char *digest(struct programme *p, struct arena *a)
{
    const struct settings *s = p->settings;
    char text[SECRET_MAC_TEXT] = "";
    struct buf all;
    buf_init(&all, TABLE_MAX);
    for (size_t i = 0; i < s->days_off_count; i++)
        buf_printf(&all, "%lld %s\n", (long long)s->days_off[i].day, s->days_off[i].zone ? s->days_off[i].zone : "");
    if (s->days_off_count)
        secret_hash(buf_str(&all), text);
    buf_release(&all);
    return arena_strdup(a, text);
}

int days_off_changed(struct programme *p, struct arena *a, const char **table, struct err *e)
{
    const char *known;
    int64_t told;
    *table = digest(p, a);
    if (db_days_off(p->db, a, &known, &told, e) != 0)
        return -1;
    return told != DAYS_OFF_ALL_TOLD || strcmp(known, *table) != 0;
}

static int move_or_leave_out(struct programme *p, struct arena *a, struct circle *c, struct meeting *m, struct err *e)
{
    struct slot_search s;
    struct slot slot;
    const char *off;
    struct civil after = rhythm_wall(c, m->ordinal + 1);
    int agreed = db_meeting_is_agreed(p->db, m->id, m->starts_at, e);
    if (agreed != 0)
        return agreed < 0 ? -1 : 0;
    if (slots_of_circle(p, a, c, &s, e) != 0)
        return -1;
    s.best = m->wall.hour * 60 + m->wall.minute;
    int around = slots_around_day_off(a, &s, m->starts_at, p->now + DAY, zone_to_utc(c->zone, &after), &slot, &off);
    struct calendar_change why = {.name = "moved", .from_at = m->starts_at, .reason = off};
    if (around == 1)
        return circle_move(p, a, c, m, &slot.wall, c->zone, &why, e);
    why = (struct calendar_change){.reason = off};
    return *off ? circle_skip(p, a, c, m, &why, e) : 0;
}

static int follow(struct programme *p, struct arena *a, int64_t circle_id, struct err *e)
{
    struct circle c;
    struct meeting *all;
    size_t count;
    int rc = db_circle(p->db, circle_id, a, &c, e);
    if (rc != 1)
        return rc;
    if (db_meetings(p->db, circle_id, a, &all, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (all[i].state == MEETING_PLANNED && all[i].starts_at > p->now &&
            move_or_leave_out(p, a, &c, &all[i], e) != 0)
            return -1;
    return 0;
}

int days_off_step(struct programme *p, struct arena *a, const char *table, int64_t *circle_id, struct err *e)
{
    const char *known;
    int64_t told;
    *circle_id = 0;
    if (db_days_off(p->db, a, &known, &told, e) != 0)
        return -1;
    if (strcmp(known, table) != 0)
        return db_days_off_set(p->db, table, 0, e) != 0 ? -1 : 1;
    if (told == DAYS_OFF_ALL_TOLD)
        return 0;
    int rc = db_days_off_circle(p->db, told, circle_id, e);
    if (rc < 0 || (rc == 1 && follow(p, a, *circle_id, e) != 0))
        return -1;
    return db_days_off_set(p->db, table, rc == 1 ? *circle_id : DAYS_OFF_ALL_TOLD, e) != 0 ? -1 : rc;
}

int days_off_pass_over(struct programme *p, struct arena *a, const char *table, int64_t circle_id, struct err *e)
{
    (void)a;
    return db_days_off_set(p->db, table, circle_id, e);
}
