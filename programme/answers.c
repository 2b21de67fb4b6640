#include "programme/answers.h"

#include "db/takeaways.h"
#include "programme/circles.h"
#include "programme/languages.h"
#include "programme/profile.h"

#define PLACE_MAX 200 /* characters */

/* A line of the confirmation, numbered so that a reply can correct it. */
static void note(struct hearing *h, const char *label, struct asked_item item)
{
    struct value *v = hear_note_item(h, hear_note_list(h, "answers"), item);
    value_set_text(v, "label", label);
}

static int set_place(struct hearing *h, struct str text, struct err *e)
{
    struct calendar_change why = {
        .name = "place_changed", .who = arena_str(h->a, person_first_name(&h->person)), .who_id = h->person.id};
    const char *place = arena_str(h->a, str_slice(text, 0, utf8_prefix(text, PLACE_MAX)));
    return circle_set_place(h->p, h->a, &h->circle, place, *place ? &why : NULL, e);
}

static int take_goal(struct hearing *h, struct str text, struct err *e)
{
    int64_t words;
    if (db_words_add(h->p->db, h->person.id, WORDS_GOAL, text, h->p->now, &words, e) != 0 ||
        db_circle_set_goal(h->p->db, h->circle.id, words, e) != 0)
        return -1;
    note(h, "What you want to work on", (struct asked_item){.text = text, .id = words, .of = ASKED_OF_GOAL});
    return 0;
}

static int take_place(struct hearing *h, struct str text, struct err *e)
{
    if (set_place(h, text, e) != 0)
        return -1;
    note(h, "Where you meet", (struct asked_item){.text = str_of(h->circle.where), .of = ASKED_OF_PLACE});
    return 0;
}

/* "Your clock (Europe/Lisbon)": our reading stands beside their words. */
static void note_profile(struct hearing *h, enum words_kind kind, struct str text, int64_t words, const char *reading)
{
    const char *label = profile_label(kind);
    if (*reading)
        label = arena_printf(h->a, "%s (%s)", label, reading);
    note(h, label, (struct asked_item){.text = text, .id = words, .of = ASKED_OF_WORDS});
}

/* What starts with "Private:" is kept for nobody but its writer. */
static int keep_private(struct hearing *h, struct str text, struct err *e)
{
    int64_t words;
    hear_note(h, "kept_private");
    return db_words_add(h->p->db, h->person.id, WORDS_NOTE, text, h->p->now, &words, e);
}

static int take_profile(struct hearing *h, enum words_kind kind, const struct answer *answer, struct err *e)
{
    int64_t words;
    const char *reading;
    if (db_words_add(h->p->db, h->person.id, kind, answer->text, h->p->now, &words, e) != 0 ||
        profile_apply(h->p, h->a, &h->person, kind, answer->text, answer->meant, &reading, e) != 0)
        return -1;
    note_profile(h, kind, answer->text, words, reading);
    return 0;
}

int answers_take(struct hearing *h, struct err *e)
{
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        bool is_running = h->has_circle && h->circle.state == CIRCLE_ACTIVE;
        enum words_kind kind;
        int rc = 0;
        if (answer->text.n == 0)
            continue;
        if (answer->is_private)
            rc = keep_private(h, answer->text, e);
        else if (profile_kind(answer->question, &kind))
            rc = take_profile(h, kind, answer, e);
        else if (is_running && str_eq_z(answer->question, "goal"))
            rc = take_goal(h, answer->text, e);
        else if (is_running && str_eq_z(answer->question, "where"))
            rc = take_place(h, answer->text, e);
        if (rc != 0)
            return -1;
    }
    return 0;
}

/* Whether the row is the writer's: 1, 0, -1. */
static int own_words(struct hearing *h, int64_t id, struct words *words, struct err *e)
{
    int rc = db_words(h->p->db, id, h->a, words, e);
    return rc == 1 ? words->person_id == h->person.id : rc;
}

static int correct_goal(struct hearing *h, int64_t id, struct str text, struct err *e)
{
    struct words words;
    int rc = own_words(h, id, &words, e);
    if (rc != 1 || !h->has_circle)
        return rc < 0 ? -1 : 0;
    if (text.n)
        return db_words_set(h->p->db, id, text, h->p->now, e) != 0 ||
                       db_circle_set_goal(h->p->db, h->circle.id, id, e) != 0
                   ? -1
                   : 0;
    if (db_words_remove(h->p->db, id, e) != 0)
        return -1;
    return h->circle.goal_id == id ? db_circle_set_goal(h->p->db, h->circle.id, 0, e) : 0;
}

static int correct_profile(struct hearing *h, int64_t id, struct str text, struct err *e)
{
    struct words words;
    const char *reading;
    int rc = own_words(h, id, &words, e);
    if (rc != 1)
        return rc;
    if (text.n ? db_words_set(h->p->db, id, text, h->p->now, e) != 0 : db_words_remove(h->p->db, id, e) != 0)
        return -1;
    return profile_apply(h->p, h->a, &h->person, words.kind, text, STR(""), &reading, e);
}

int answers_correct(struct hearing *h, const struct asked_item *asked, struct str text, struct err *e)
{
    switch (asked->of) {
    case ASKED_OF_GOAL:
        return correct_goal(h, asked->id, text, e);
    case ASKED_OF_PLACE:
        return h->has_circle && h->circle.state == CIRCLE_ACTIVE ? set_place(h, text, e) : 0;
    case ASKED_OF_WORDS:
        return correct_profile(h, asked->id, text, e);
    default:
        return 0;
    }
}

/* What is known by now of a fact that words correct. */
static const char *say_fact(struct hearing *h, enum words_kind kind)
{
    switch (kind) {
    case WORDS_TIMEZONE:
        return h->person.zone;
    case WORDS_HOURS:
        return profile_say_hours(h->a, &h->person.hours);
    case WORDS_LANGUAGE:
        return languages_say(h->a, h->person.languages);
    default:
        return "";
    }
}

int answers_note_again(struct hearing *h, const struct asked_item *asked, struct err *e)
{
    struct words words;
    if (asked->of == ASKED_OF_PLACE) {
        if (h->has_circle && *h->circle.where)
            note(h, "Where you meet", (struct asked_item){.text = str_of(h->circle.where), .of = ASKED_OF_PLACE});
        return 0;
    }
    int rc = own_words(h, asked->id, &words, e);
    if (rc != 1)
        return rc;
    struct asked_item item = {.text = str_of(words.text), .id = words.id, .of = asked->of};
    struct words newest;
    if (asked->of == ASKED_OF_WORDS) {
        rc = db_words_latest(h->p->db, h->person.id, words.kind, h->a, &newest, e);
        if (rc != 1 || newest.id != words.id) /* said anew in the same mail: noted already */
            return rc < 0 ? -1 : 0;
    }
    if (asked->of == ASKED_OF_GOAL)
        note(h, "What you want to work on", item);
    else
        note_profile(h, words.kind, item.text, item.id, say_fact(h, words.kind));
    return 0;
}
