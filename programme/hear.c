#include "programme/hearing.h"

#include "base/json.h"
#include "base/log.h"
#include "db/takeaways.h"

#include "parser/understand.h"
#include "parser/understood_json.h"
#include "programme/attendance.h"
#include "programme/away.h"
#include "programme/letter_kinds.h"
#include "programme/nudging.h"
#include "programme/organizer.h"

#define ANSWERS_PER_PERSON_DAY     5
#define ANSWERS_PER_ORGANIZER_DAY  40 /* a draft is worked on in several mails, two answers each */
#define ANSWERS_PER_PROGRAMME_HOUR 50
#define SUSPENDING_WEIGHT          4
#define SUBJECT_MAX                150 /* characters of theirs that an answer repeats */

static struct noted_section *section_of(struct hearing *h, const char *name)
{
    struct noted *n = &h->noted;
    for (size_t i = 0; i < n->count; i++)
        if (strcmp(n->sections[i].section, name) == 0)
            return &n->sections[i];
    struct noted_section *s = n->count < NOTED_MAX ? &n->sections[n->count++] : &n->sections[NOTED_MAX - 1];
    *s = (struct noted_section){name, value_object(h->a), NULL};
    return s;
}

struct value *hear_note(struct hearing *h, const char *section)
{
    return section_of(h, section)->facts;
}

struct value *hear_note_list(struct hearing *h, const char *section)
{
    struct noted_section *s = section_of(h, section);
    if (!s->items) {
        s->items = value_list(h->a);
        value_set(s->facts, "items", s->items);
    }
    return s->items;
}

struct value *hear_note_item(struct hearing *h, struct value *list, struct asked_item item)
{
    struct noted *n = &h->noted;
    struct value *v = value_object(h->a);
    if (n->items_count == n->items_room) {
        n->items_room = n->items_room ? n->items_room * 2 : 8;
        n->items = arena_grow(h->a, n->items, sizeof *n->items, n->items_count, n->items_room);
    }
    item.ref = (int)n->items_count + 1;
    n->items[n->items_count++] = item;
    n->prompt = ASKED_CONFIRMATION;
    n->says_next_meeting = true;
    value_set_int(v, "number", item.ref);
    value_set_words(v, "text", item.text);
    value_append(list, v);
    return v;
}

int hear_may_answer(struct hearing *h, struct err *e)
{
    int64_t person = 0, programme = 0, now = h->p->now;
    if (h->has_person && db_letter_count_answers(h->p->db, h->person.id, now - DAY, &person, e) != 0)
        return -1;
    if (db_letter_count_answers(h->p->db, -1, now - HOUR, &programme, e) != 0)
        return -1;
    int64_t most = h->is_organizer && h->has_letter ? ANSWERS_PER_ORGANIZER_DAY : ANSWERS_PER_PERSON_DAY;
    if (person < most && programme < ANSWERS_PER_PROGRAMME_HOUR)
        return 1;
    h->is_over_limit = true;
    return letter_told_limit(h, person >= ANSWERS_PER_PERSON_DAY ? h->person.id : 0, e) != 0 ? -1 : 0;
}

/* Their subject without the Re: that it has, as an answer repeats it; the renderer makes one clean line of it. */
static struct str bare_subject(struct str s)
{
    s = str_trim(s);
    while (str_starts_nocase(s, STR("re:")))
        s = str_trim(str_slice(s, 3, s.n));
    return str_slice(s, 0, utf8_prefix(s, SUBJECT_MAX));
}

int hear_begin_answer(struct hearing *h, enum letter_kind kind, struct draft *d, struct err *e)
{
    if (compose_begin(h->p, h->a, kind, &h->person, NULL, d, e) != 0)
        return -1;
    d->answers = &h->thread;
    value_set_words(d->facts, "their_subject", bare_subject(h->u.subject));
    d->circle = h->has_circle ? &h->circle : NULL;
    d->meeting = h->has_meeting ? &h->meeting : NULL;
    return 0;
}

/* A reply that means nothing to us is still kept as what it is: somebody's words. */
static int keep_note(struct hearing *h, struct err *e)
{
    int64_t id;
    if (h->u.reply.n == 0)
        return 0;
    return db_words_add(h->p->db, h->person.id, WORDS_NOTE, h->u.reply, h->p->now, &id, e);
}

static bool means_something(const struct understood *u)
{
    return u->items_count || u->answers_count || u->commands_count;
}

/* A person who writes is there: their address works, and a rest is over. */
static int person_is_back(struct hearing *h, struct err *e)
{
    if (h->person.suspended && db_person_set_suspended(h->p->db, h->person.id, false, e) != 0)
        return -1;
    h->person.suspended = false;
    return nudging_heard(h->p, h->a, &h->person, e);
}

/* Items and answers first, then commands; then one answer that says what was heard. */
static int act(struct hearing *h, bool commands_only_asked, struct err *e)
{
    const struct letter_kind_def *def = h->has_letter ? letter_kind_def(h->letter.kind) : NULL;
    if (person_is_back(h, e) != 0)
        return -1;
    if (h->token.kind == TOKEN_CODE && h->has_letter)
        return letter_code_reply(h, e);
    if (organizer_hears(h))
        return organizer_hear(h, commands_only_asked, e);
    if (h->is_calendar_answer) /* the words beside it are the client's */
        return attendance_hear(h, e) == 0 ? letter_confirmation_answer(h, e) : -1;
    if (h->u.confidence < PARSE_CONFIDENCE_MIN) {
        if (keep_note(h, e) != 0)
            return -1;
        return letter_asked_back_meaning(h, e);
    }
    if (!means_something(&h->u))
        return keep_note(h, e) == 0 && letter_confirmation_point_to_others(h, e) == 0 ? 0 : -1;
    if (def && def->reply && def->reply(h, e) != 0)
        return -1;
    if (commands_only_asked && letter_asked_back_identity(h, e) != 0)
        return -1;
    if (!commands_only_asked && commands_run(h, e) != 0)
        return -1;
    return letter_confirmation_answer(h, e);
}

/* The List-Unsubscribe address alone: a stop, whatever the mail says and whoever it is from. */
static int act_stop_address(struct hearing *h, struct err *e)
{
    static struct command stop = {.name = COMMAND_STOP};
    h->u.commands = &stop;
    h->u.commands_count = 1;
    if (commands_run(h, e) != 0)
        return -1;
    return letter_confirmation_answer(h, e);
}

/* Hard ones count two, soft ones one, for thirty days; a report of success nothing. */
static int act_bounce(struct hearing *h, struct err *e)
{
    int weight = h->u.envelope.bounce == BOUNCE_HARD ? 2 : 1;
    int64_t total = 0;
    if (!h->has_person || h->u.envelope.bounce == BOUNCE_NONE)
        return 0;
    if (db_bounce_note(h->p->db, h->mail->id, h->person.id, h->letter.id, weight, h->p->now, e) != 0 ||
        db_bounce_weight(h->p->db, h->person.id, h->p->now - 30 * DAY, &total, e) != 0)
        return -1;
    if (total < SUSPENDING_WEIGHT || h->person.suspended)
        return 0;
    if (db_person_set_suspended(h->p->db, h->person.id, true, e) != 0)
        return -1;
    return letter_told_unreachable(h->p, h->a, &h->person, e);
}

static int answer_verdict(struct hearing *h, const struct decision *d, struct err *e)
{
    if (!d->answer)
        return 0;
    switch (d->verdict) {
    case VERDICT_ASKED:
        return letter_asked_back_identity(h, e);
    case VERDICT_ODD:
        return letter_asked_back_unreadable(h, e);
    case VERDICT_REFUSED:
        return letter_refusal_answer(h, e);
    default:
        return 0;
    }
}

static int carry_out(struct hearing *h, const struct verdict_facts *f, const struct decision *d, struct err *e)
{
    if (d->verdict == VERDICT_IGNORED && f->is_automatic && !f->is_duplicate && !f->is_ours && !f->is_bounce)
        return away_hear(h, e);
    if (d->commands_only_asked)
        return act(h, true, e);
    if (d->verdict != VERDICT_STORED)
        return answer_verdict(h, d, e);
    if (f->is_bounce)
        return act_bounce(h, e);
    if (f->has_stop_token)
        return act_stop_address(h, e);
    return act(h, false, e);
}

int hear_mail(struct programme *p, const struct reader *reader, struct arena *a, struct inbox_row *mail, struct str raw,
              bool is_confirmed, struct err *e)
{
    struct hearing h = {.p = p, .a = a, .reader = reader, .mail = mail, .is_confirmed = is_confirmed};
    struct verdict_facts f;
    if (reader->understand(reader->data, a, raw, NULL, &h.u, e) != 0 || hear_identify(&h, e) != 0)
        return -1;
    if (h.has_letter) { /* now that it is known what was asked */
        h.asked.now = mail->internal_date;
        if (reader->understand(reader->data, a, raw, &h.asked, &h.u, e) != 0)
            return -1;
    }
    organizer_read(&h);
    if (hear_facts(&h, &f, e) != 0)
        return -1;
    struct decision d = verdict_decide(&f);
    struct str meaning = js_text(a, understood_to_json(&h.u, NULL)); /* before acting on it changes it */
    log_line(LOG_PARSE, "mail %lld: %s, %zu items, %zu answers, %zu commands, confidence %.2f%s", (long long)mail->id,
             understood_kind_name(h.u.kind), h.u.items_count, h.u.answers_count, h.u.commands_count, h.u.confidence,
             h.u.is_simple ? ", by the simple reader" : "");
    if (carry_out(&h, &f, &d, e) != 0)
        return -1;
    mail->verdict = d.verdict;
    mail->reason = d.reason;
    if (h.is_over_limit && d.verdict != VERDICT_IGNORED)
        h.odd_reason = "stored, but the limit of answers was reached";
    if (h.odd_reason) {
        mail->verdict = VERDICT_ODD;
        mail->reason = h.odd_reason;
    }
    mail->person_id = h.has_person ? h.person.id : 0;
    mail->letter_id = h.has_letter ? h.letter.id : 0;
    mail->message_id = arena_str(a, h.u.envelope.message_id);
    mail->content_hash = arena_str(a, h.u.envelope.content_hash);
    mail->date_header = h.u.envelope.date;
    return db_inbox_set_heard(p->db, mail, h.asked_json, meaning, p->now, e);
}

int hear_is_answer(struct programme *p, const struct reader *reader, struct arena *a, struct str raw, struct err *e)
{
    struct inbox_row none = {.folder = "Junk"};
    struct hearing h = {.p = p, .a = a, .reader = reader, .mail = &none};
    if (reader->understand(reader->data, a, raw, NULL, &h.u, e) != 0 || hear_identify(&h, e) != 0)
        return -1;
    return h.token.kind != TOKEN_NONE && h.has_letter && h.has_person && h.letter.person_id == h.person.id;
}
