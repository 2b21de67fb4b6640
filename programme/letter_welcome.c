/* welcome (P1, P2, P3): why there is a programme, what is known of you, and what would you like help with? */
#include "programme/letter_kinds.h"

#include "programme/answers.h"
#include "programme/languages.h"
#include "programme/profile.h"
#include "programme/rounds.h"

int letter_welcome_want(struct programme *p, const struct person *person, struct err *e)
{
    /* ready from the first tick on: the roster may be read long before */
    struct due due = {.kind = LETTER_WELCOME, .person_id = person->id};
    return person->role == ROLE_ORGANIZER ? 0 : db_due_add(p->db, &due, e);
}

/* "databases, hiring" of a roster's "databases;hiring". */
static const char *say_list(struct arena *a, const char *list)
{
    struct str rest = str_of(list), piece;
    const char *said = "";
    while (str_next_piece(&rest, ';', &piece))
        said = arena_printf(a, "%s%s%.*s", said, *said ? ", " : "", (int)str_trim(piece).n, str_trim(piece).s);
    return said;
}

static void add_known(struct programme *p, struct arena *a, const struct person *to, struct draft *d)
{
    static const char *const rhythms[] = {"every week", "every two weeks", "every month", "every three months"};
    value_set_int(d->facts, "minutes", p->settings->minutes_pair);
    value_set_text(d->facts, "every", rhythms[p->settings->cadence]);
    value_set_text(d->facts, "zone", to->zone);
    value_set_text(d->facts, "hours", profile_say_hours(a, &to->hours));
    value_set_text(d->facts, "language", languages_say(a, to->languages));
    value_set_text(d->facts, "level", to->level);
    value_set_text(d->facts, "offers", say_list(a, to->offers));
    value_set_text(d->facts, "seeks", say_list(a, to->seeks));
}

int letter_welcome_write(struct programme *p, struct arena *a, const struct due *due, const struct person *to,
                         struct err *e)
{
    struct draft d;
    int64_t load;
    (void)due;
    if (db_circle_load(p->db, to->id, &load, e) != 0)
        return -1;
    if (load > 0 || to->joining != JOINING_UNSAID) /* the introduction has come instead, or they spoke first */
        return 1;
    if (compose_begin(p, a, LETTER_WELCOME, to, NULL, &d, e) != 0)
        return -1;
    d.asked = (struct asked){
        .prompt = ASKED_QUESTIONS, .questions = profile_questions, .questions_count = profile_questions_count};
    add_known(p, a, to, &d);
    value_set_flag(d.facts, "by_reply", p->settings->joins_by_reply);
    compose_footer(
        &d, arena_printf(a, "You get this because %s put you on the programme's list.", p->settings->organizer_name.s),
        PROFILE_SEES);
    compose_link(&d, "tap_in", "I'm in", "I'm in");
    compose_link(&d, "tap_not_now", "Not this time", "Not this time");
    int rc = compose_finish(p, a, &d, e);
    return rc == 1 ? 2 : rc;
}

/* Whoever answers takes part, unless they say that they don't. */
static int take_joining(struct hearing *h, struct err *e)
{
    enum person_joining joining = JOINING_IN;
    int64_t load, joined;
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        if (str_eq_z(answer->question, "join") && answer->type == ANSWER_BOOL && !answer->value)
            joining = JOINING_OUT;
    }
    /* who was not counted before is a newcomer now */
    bool is_new = joining == JOINING_IN && !programme_takes_part(h->p, &h->person);
    if (db_person_set_joining(h->p->db, h->person.id, joining, e) != 0 ||
        db_circle_load(h->p->db, h->person.id, &load, e) != 0 ||
        (is_new && load == 0 && round_newcomers(h->p, h->a, &h->person.id, 1, &joined, e) != 0) ||
        db_circle_load(h->p->db, h->person.id, &load, e) != 0)
        return -1;
    struct value *note = hear_note(h, joining == JOINING_IN ? "joined" : "not_joining");
    value_set_flag(note, "has_circle", load > 0);
    h->person.joining = joining;
    return 0;
}

int letter_welcome_reply(struct hearing *h, struct err *e)
{
    if (h->u.answers_count == 0)
        return 0;
    h->noted.questions = profile_questions; /* more of it in a reply to the confirmation is understood */
    h->noted.questions_count = profile_questions_count;
    if (h->noted.prompt == ASKED_NOTHING)
        h->noted.prompt = ASKED_QUESTIONS;
    return take_joining(h, e) != 0 ? -1 : answers_take(h, e);
}
