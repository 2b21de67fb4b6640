/* rapport show PERSON|CIRCLE: everything about a person (by address) or a circle (by number). */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/say.h"
#include "db/attendance.h"
#include "db/contributions.h"
#include "db/takeaways.h"

static struct json_t *takeaway_json(const struct takeaway *t, int64_t circle)
{
    struct json_t *j = js_object();
    js_set_int(j, "circle", circle);
    js_set_z(j, "text", t->text);
    js_set_z(j, "due", *t->due ? t->due : NULL);
    js_set_bool(j, "private", t->is_private);
    js_set_z(j, "state", takeaway_state_name(t->state));
    js_set_z(j, "status", t->status == STATUS_NONE ? NULL : item_status_name(t->status));
    js_set_z(j, "remark", *t->remark ? t->remark : NULL);
    js_set_int(j, "asked", t->asked);
    js_set_time(j, "created", t->created_at);
    return j;
}

static void print_takeaway(const struct takeaway *t)
{
    printf("  %-8s “%s”%s%s%s%s%s\n",
           t->status == STATUS_NONE ? takeaway_state_name(t->state) : item_status_name(t->status), t->text,
           *t->due ? ", by " : "", t->due, *t->remark ? ": “" : "", t->remark, *t->remark ? "”" : "");
}

/* A person's takeaways of one meeting: into the array, or printed. */
static int add_takeaways(struct run *r, int64_t person_id, const struct circle *c, const struct meeting *m,
                         struct json_t *into, struct err *e)
{
    struct takeaway *t;
    size_t count;
    if (db_takeaways(r->programme.db, person_id, c->id, m->id, &r->arena, &t, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (into)
            js_append(into, takeaway_json(&t[i], c->number));
        else
            print_takeaway(&t[i]);
    }
    return 0;
}

static struct json_t *contribution_json(const struct contribution *b, const struct circle *c, const struct meeting *m)
{
    struct json_t *j = js_object();
    js_set_int(j, "circle", c->number);
    js_set_int(j, "meeting", m->ordinal);
    js_set_z(j, "kind", contribution_kind_name(b->kind));
    js_set_z(j, "text", b->text);
    js_set_bool(j, "private", b->is_private);
    return j;
}

/* What a person brings to one meeting: into the array, or printed. */
static int add_contributions(struct run *r, int64_t person_id, const struct circle *c, const struct meeting *m,
                             struct json_t *into, struct err *e)
{
    struct contribution *b;
    size_t count;
    if (db_contributions(r->programme.db, m->id, person_id, &r->arena, &b, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (into)
            js_append(into, contribution_json(&b[i], c, m));
        else
            printf("  %-8s “%s” (meeting %d)\n", b[i].kind == CONTRIBUTION_PROBLEM ? "problem" : "brings", b[i].text,
                   m->ordinal);
    }
    return 0;
}

/* A person's words of each meeting of a circle. */
static int add_meetings(struct run *r, int64_t person_id, const struct circle *c, struct json_t *takeaways,
                        struct json_t *contributions, struct err *e)
{
    struct meeting *m;
    size_t count;
    if (db_meetings(r->programme.db, c->id, &r->arena, &m, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (add_contributions(r, person_id, c, &m[i], contributions, e) != 0 ||
            add_takeaways(r, person_id, c, &m[i], takeaways, e) != 0)
            return -1;
    return 0;
}

static void add_person_facts(struct run *r, const struct person *p, struct json_t *j)
{
    struct buf hours;
    buf_init(&hours, 1024);
    hours_format(&p->hours, &hours);
    js_set_z(j, "person", p->address.s);
    js_set_z(j, "name", p->name.s);
    js_set_z(j, "state", person_state_name(p->state));
    js_set_time(j, "paused_until", p->paused_until);
    js_set_bool(j, "suspended", p->suspended);
    js_set_z(j, "role", person_role_name(p->role));
    js_set_z(j, "zone", p->zone);
    js_set_z(j, "language", p->language);
    js_set_z(j, "joining", p->joining == JOINING_UNSAID ? NULL : person_joining_name(p->joining));
    js_set_str(j, "hours", buf_copy(&r->arena, &hours));
    js_set_z(j, "offers", p->offers);
    js_set_z(j, "seeks", p->seeks);
    buf_release(&hours);
}

/* What they said of themselves: the newest words of each kind, into the object or printed. */
static int add_profile(struct run *r, const struct person *p, struct json_t *j, struct err *e)
{
    struct json_t *profile = j ? js_object() : NULL;
    for (int kind = WORDS_SHAPED; kind <= WORDS_LEVEL; kind++) {
        struct words words;
        int rc = db_words_latest(r->programme.db, p->id, (enum words_kind)kind, &r->arena, &words, e);
        if (rc < 0)
            return -1;
        if (rc == 1 && j)
            js_set_z(profile, words_kind_name(words.kind), words.text);
        else if (rc == 1)
            printf("  %-8s “%s”\n", words_kind_name(words.kind), words.text);
    }
    if (j)
        js_set(j, "profile", profile);
    return 0;
}

static int show_person(struct run *r, const struct person *p, struct err *e)
{
    struct circle *circles;
    size_t count;
    if (db_circles_ever_of(r->programme.db, p->id, &r->arena, &circles, &count, e) != 0)
        return -1;
    struct json_t *j = r->json ? js_object() : NULL, *takeaways = j ? js_array() : NULL,
                  *contributions = j ? js_array() : NULL, *numbers = j ? js_array() : NULL;
    if (!j) {
        printf("%s <%s>, %s%s%s%s\n", p->name.s, p->address.s, person_state_name(p->state),
               p->paused_until ? " until " : "", p->paused_until ? say_utc(r, p->paused_until) : "",
               p->suspended ? ", mail to them bounces" : "");
        printf("  %s, %s, language %s%s\n", person_role_name(p->role), p->zone, p->language,
               p->joining == JOINING_OUT  ? ", stays out"
               : p->joining == JOINING_IN ? ", joined"
                                          : "");
        if (add_profile(r, p, NULL, e) != 0)
            return -1;
    }
    for (size_t i = 0; i < count; i++) {
        const char *members = say_members(r, &circles[i], e);
        if (!members)
            return -1;
        if (!j)
            printf("circle %lld (%s): %s\n", (long long)circles[i].number, circle_state_name(circles[i].state),
                   members);
        else
            js_append(numbers, js_integer(circles[i].number));
        if (add_meetings(r, p->id, &circles[i], takeaways, contributions, e) != 0)
            return -1;
    }
    if (!j)
        return 0;
    add_person_facts(r, p, j);
    js_set(j, "circles", numbers);
    js_set(j, "takeaways", takeaways);
    js_set(j, "contributions", contributions);
    if (add_profile(r, p, j, e) != 0)
        return -1;
    run_print_json(j);
    return 0;
}

/* Who brings the problem, NULL while that is open. */
static int whose_turn(struct run *r, const struct meeting *m, const char **who, struct err *e)
{
    struct person p;
    int64_t id;
    *who = NULL;
    int rc = db_turn(r->programme.db, m->id, &id, e);
    if (rc == 1)
        rc = db_person(r->programme.db, id, &r->arena, &p, e);
    if (rc == 1)
        *who = arena_strdup(&r->arena, p.address.s);
    return rc < 0 ? -1 : 0;
}

static struct json_t *meeting_json(const struct meeting *m, const char *turn)
{
    struct json_t *j = js_object();
    char wall[CLOCK_RFC3339_SIZE];
    civil_format_minute(&m->wall, wall);
    js_set_int(j, "ordinal", m->ordinal);
    js_set_z(j, "state", meeting_state_name(m->state));
    js_set_time(j, "starts_at", m->starts_at);
    js_set_z(j, "wall", wall);
    js_set_z(j, "zone", m->zone);
    js_set_int(j, "minutes", m->minutes);
    js_set_z(j, "turn", turn);
    return j;
}

/* What the member's calendar answered to the running series, NULL while it did not. */
static int series_answer(struct run *r, const struct circle *c, int64_t person_id, const char **answer, struct err *e)
{
    struct attendance found;
    int rc = db_attendance(r->programme.db, c->id, c->series_number, person_id, 0, &r->arena, &found, e);
    *answer = rc == 1 ? found.answer : NULL;
    return rc < 0 ? -1 : 0;
}

static int add_members(struct run *r, const struct circle *c, struct json_t *members, struct json_t *answers,
                       struct err *e)
{
    for (size_t i = 0; i < c->count; i++) {
        struct person p;
        const char *answer;
        if (db_person(r->programme.db, c->members[i].person_id, &r->arena, &p, e) != 1 ||
            series_answer(r, c, p.id, &answer, e) != 0)
            return -1;
        if (members) {
            js_append_str(members, str_of(p.address.s));
            js_set_z(answers, p.address.s, answer);
        } else if (answer) {
            printf("  calendar: %s %s\n", p.address.s, answer);
        }
    }
    return 0;
}

static int show_circle(struct run *r, const struct circle *c, struct err *e)
{
    struct meeting *m;
    size_t count;
    const char *members = say_members(r, c, e);
    if (!members || db_meetings(r->programme.db, c->id, &r->arena, &m, &count, e) != 0)
        return -1;
    if (!r->json) {
        printf("circle %lld: %s, %s, %s, %d minutes%s%s\n", (long long)c->number, members, circle_state_name(c->state),
               cadence_name(c->cadence), c->minutes, *c->where ? ", meets here: " : "", c->where);
        if (*c->reason)
            printf("  why: %s\n", c->reason);
        if (*c->goal)
            printf("  goal: “%s”\n", c->goal);
        for (size_t i = 0; i < count; i++)
            printf("  meeting %d  %s  %s\n", m[i].ordinal, say_utc(r, m[i].starts_at), meeting_state_name(m[i].state));
        return add_members(r, c, NULL, NULL, e);
    }
    struct json_t *j = js_object(), *people = js_array(), *answers = js_object(), *meetings = js_array();
    if (add_members(r, c, people, answers, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        const char *turn;
        if (whose_turn(r, &m[i], &turn, e) != 0)
            return -1;
        js_append(meetings, meeting_json(&m[i], turn));
    }
    js_set_int(j, "circle", c->number);
    js_set_z(j, "state", circle_state_name(c->state));
    js_set_z(j, "cadence", cadence_name(c->cadence));
    js_set_int(j, "minutes", c->minutes);
    js_set_z(j, "zone", c->zone);
    js_set_z(j, "where", *c->where ? c->where : NULL);
    js_set_z(j, "goal", *c->goal ? c->goal : NULL);
    js_set_z(j, "reason", c->reason);
    js_set(j, "members", people);
    js_set(j, "calendar", answers);
    js_set(j, "meetings", meetings);
    run_print_json(j);
    return 0;
}

int command_show(struct run *r, int argc, char **argv, struct err *e)
{
    unsigned long long number;
    struct address address;
    struct person p;
    struct circle c;
    int rc;
    if (run_too_many(argc, argv, 2, e) != 0)
        return -1;
    if (argc < 2)
        return err_set(e, ERR_USAGE, "show: whom? Write an address or a circle's number");
    if (run_open(r, e) != 0)
        return -1;
    if (str_to_uint(str_of(argv[1]), INT64_MAX, &number)) {
        rc = db_circle_by_number(r->programme.db, (int64_t)number, &r->arena, &c, e);
        if (rc == 0)
            return err_set(e, ERR_DATA, "show: no circle %s: `rapport status` says how many there are", argv[1]);
        return rc < 0 ? -1 : show_circle(r, &c, e);
    }
    if (address_parse(str_of(argv[1]), &address, e) != 0)
        return err_prefix(e, "show: %s", argv[1]);
    rc = db_person_by_address(r->programme.db, &address, &r->arena, &p, NULL, e);
    if (rc == 0)
        return err_set(e, ERR_DATA, "show: nobody has the address %s: check the spelling", argv[1]);
    return rc < 0 ? -1 : show_person(r, &p, e);
}
