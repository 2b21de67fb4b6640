/* nudge (P16): one gentle question whether it is still worth doing, in the thread of what was not answered. */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "programme/nudging.h"

#define BREAK_DAYS 28
#define BETWEEN    (7 * DAY)

struct nudge_letter {
    struct nudge nudge;
    struct circle circle;
    bool has_circle;
    const struct person *to;
};

/* The last prompt about the circle that a nudge may thread on: no follow-up, whose day has gone, and no nudge. */
static int find_prompt(struct programme *p, struct arena *a, const struct nudge_letter *n, struct letter *out,
                       struct err *e)
{
    static const enum letter_kind kinds[] = {LETTER_PREPARATION, LETTER_CHECK_IN, LETTER_INTRODUCTION, LETTER_WELCOME};
    int found = 0;
    for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++) {
        struct letter l;
        int rc = db_letter_latest(p->db, n->to->id, kinds[i], a, &l, e);
        if (rc < 0)
            return -1;
        if (rc == 0 || !*l.subject || (n->has_circle && l.circle_id && l.circle_id != n->circle.id))
            continue;
        if (!found || l.created_at > out->created_at)
            *out = l;
        found = 1;
    }
    return found;
}

/* A Monday at least four weeks ahead, or the day after an absence, on the reader's clock. */
static struct civil break_until(const struct programme *p, const struct nudge_letter *n)
{
    if (n->nudge.reason == NUDGE_AWAY)
        return zone_from_utc(n->to->zone, n->to->away_until);
    struct civil c = zone_from_utc(n->to->zone, p->now);
    int64_t day = civil_to_days(c.year, c.month, c.day) + BREAK_DAYS;
    day += (8 - civil_weekday(day)) % 7;
    return civil_from_utc(day * DAY);
}

static const char *say_day_of(struct arena *a, const struct civil *c, int64_t now)
{
    char date[CLOCK_RFC3339_SIZE];
    civil_format_date(c, date);
    return programme_say_date(a, str_of(arena_strdup(a, date)), now);
}

static void add_taps(struct programme *p, struct arena *a, const struct nudge_letter *n, struct draft *d)
{
    static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                         "July",    "August",   "September", "October", "November", "December"};
    struct civil c = break_until(p, n);
    const char *day = arena_printf(a, "%d %s", c.day, months[c.month - 1]);
    compose_link(d, "tap_keep", "Keep going", "Keep going");
    compose_link(d, "tap_break", arena_printf(a, "A break until %s", day),
                 arena_printf(a, "Pause until %s %d", day, c.year));
}

/* What happens when nothing is heard. */
static const char *say_silence(struct programme *p, struct arena *a, const struct nudge_letter *n)
{
    int64_t until = nudging_silence_ends(n->nudge.reason, p->now);
    struct civil c = zone_from_utc(n->to->zone, until);
    switch (n->nudge.reason) {
    case NUDGE_MISSED_TWO:
    case NUDGE_QUIET:
        return arena_printf(a, "If nothing comes by %s, your letters rest until you write.", say_day_of(a, &c, p->now));
    case NUDGE_CLOSING:
        return arena_printf(a,
                            "If nothing comes from %s of you by %s, the circle ends and its meetings go from the "
                            "calendars.",
                            n->circle.count > 2 ? "any" : "either", say_day_of(a, &c, p->now));
    default:
        return "If nothing comes, everything stays as it is.";
    }
}

static int add_facts(struct programme *p, struct arena *a, const struct nudge_letter *n, struct draft *d, struct err *e)
{
    static const char *const sections[] = {"no_first_meeting", "missed_two", "quiet",
                                           "closing",          "away",       "by_organizer"};
    const char *others = "";
    struct letter prompt;
    int64_t since = n->to->quiet_since;
    if (n->has_circle && programme_others(p, a, &n->circle, n->to->id, &others, e) != 0)
        return -1;
    if (n->nudge.reason == NUDGE_CLOSING && nudging_last_met(p, &n->circle, &since, e) != 0)
        return -1;
    int rc = find_prompt(p, a, n, &prompt, e);
    if (rc < 0)
        return -1;
    if (rc == 1) {
        struct thread *thread = arena_new(a, struct thread);
        struct str subject = str_of(prompt.subject);
        *thread = (struct thread){.message_id = str_of(prompt.message_id)};
        d->answers = thread;
        value_set_words(d->facts, "prompt_subject",
                        str_starts_nocase(subject, STR("re: ")) ? str_slice(subject, 4, subject.n) : subject);
    }
    value_set_text(d->facts, "others", others);
    value_set_flag(d->facts, sections[n->nudge.reason], true);
    if (since) {
        struct civil c = zone_from_utc(n->to->zone, since);
        value_set_text(d->facts, "since", say_day_of(a, &c, p->now));
    }
    if (n->nudge.reason == NUDGE_AWAY) {
        struct civil c = break_until(p, n);
        value_set_text(d->facts, "back", say_day_of(a, &c, p->now));
    }
    struct meeting next;
    rc =
        n->nudge.reason == NUDGE_QUIET && n->has_circle ? db_meeting_next(p->db, n->circle.id, p->now, a, &next, e) : 0;
    if (rc < 0)
        return -1;
    if (rc == 1) {
        struct civil c = zone_from_utc(n->to->zone, next.starts_at);
        value_set_text(d->facts, "waiting", arena_printf(a, "a word before %s.", say_day_of(a, &c, p->now)));
    }
    value_set_text(d->facts, "silence", say_silence(p, a, n));
    add_taps(p, a, n, d);
    compose_footer(d,
                   *others ? arena_printf(a, "You get this because you meet %s.", others)
                           : "You get this because you are part of this programme.",
                   "Only you see what you answer.");
    return 0;
}

/* Gentle: nothing while they are away, and a week between two nudges, but at an organizer's word, and before a circle
 * is closed. */
static int is_too_soon(struct programme *p, struct arena *a, const struct nudge_letter *n, struct err *e)
{
    struct letter last;
    if (n->nudge.reason == NUDGE_ORGANIZER || n->nudge.reason == NUDGE_CLOSING)
        return 0;
    if (n->nudge.reason != NUDGE_AWAY && n->to->away_until > p->now)
        return 1;
    int rc = db_letter_latest(p->db, n->to->id, LETTER_NUDGE, a, &last, e);
    return rc == 1 ? last.created_at > p->now - BETWEEN : rc;
}

int letter_nudge_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                       struct err *e)
{
    static struct str question = {"continue", 8};
    struct nudge_letter n = {.to = to};
    struct draft d;
    int rc = db_nudge(p->db, due->about, &n.nudge, e);
    if (rc == 1 && due->circle_id) {
        rc = db_circle(p->db, due->circle_id, a, &n.circle, e);
        n.has_circle = rc == 1 && n.circle.state == CIRCLE_ACTIVE;
        rc = rc < 0 ? -1 : n.has_circle;
    }
    if (rc == 1)
        rc = nudging_is_wanted(p, a, &n.nudge, to, n.has_circle ? &n.circle : NULL, e);
    if (rc != 1)
        return rc < 0 ? -1 : 1;
    if ((rc = is_too_soon(p, a, &n, e)) != 0)
        return rc < 0 ? -1 : 2;
    if (compose_begin(p, a, LETTER_NUDGE, to, NULL, &d, e) != 0 || add_facts(p, a, &n, &d, e) != 0)
        return -1;
    d.circle = n.has_circle ? &n.circle : NULL;
    d.asked = (struct asked){.prompt = ASKED_QUESTIONS, .questions = &question, .questions_count = 1};
    rc = compose_finish(p, a, &d, e);
    if (rc != 0)
        return rc == 1 ? 2 : -1;
    return nudging_written(p, &n.nudge, e);
}

/* "Keep going" is answered by what it does: nothing rests and nothing ends (hearing took note of the word). */
int letter_nudge_reply(struct hearing *h, struct err *e)
{
    (void)e;
    for (size_t i = 0; i < h->u.answers_count; i++)
        if (str_eq_z(h->u.answers[i].question, "continue") && h->u.answers[i].type == ANSWER_BOOL &&
            h->u.answers[i].value) {
            hear_note(h, "goes_on");
            h->noted.says_next_meeting = true;
        }
    return 0;
}
