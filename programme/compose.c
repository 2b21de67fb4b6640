#include "programme/compose.h"

#include "calendar/zone.h"
#include "db/letters.h"
#include "mailer/message.h"
#include "parser/understood_json.h"
#include "programme/nudging.h"
#include "programme/token.h"
#include "scheduler/working.h"

/* Templates end the sentence themselves. */
static const char *without_stop(struct arena *a, const char *sentence)
{
    struct str s = str_trim(str_of(sentence));
    while (s.n && s.s[s.n - 1] == '.')
        s.n--;
    return arena_str(a, s);
}

int compose_begin(struct programme *p, struct arena *a, enum letter_kind kind, const struct person *person,
                  const struct address *to, struct draft *d, struct err *e)
{
    const struct settings *s = p->settings;
    *d = (struct draft){.kind = kind, .person = person, .to = person ? person->address : *to, .send_at = p->now};
    if (db_new_id(p->db, &d->id, e) != 0)
        return -1;
    if (person && token_address(p->secret, &s->box, TOKEN_REPLY, d->id, &d->reply_to, e) != 0)
        return -1;
    d->code = token_footer_code(p->secret, a, d->id);
    d->facts = value_object(a);
    value_set_text(d->facts, "programme", s->name.s);
    value_set_text(d->facts, "purpose", without_stop(a, s->purpose));
    value_set_text(d->facts, "organizer_name", s->organizer_name.s);
    value_set_text(d->facts, "organizer_address", s->organizers[0].s);
    value_set_text(d->facts, "code", d->code);
    if (person) {
        value_set_text(d->facts, "reader", arena_str(a, person_first_name(person)));
        compose_link(d, "tap_help", "All the things you can say", "Help");
    }
    return 0;
}

void compose_link(struct draft *d, const char *name, const char *label, const char *body)
{
    value_set_link(d->facts, name, label, d->reply_to.s, body, d->code);
}

void compose_footer(struct draft *d, const char *why, const char *who_sees)
{
    value_set_text(d->facts, "why", why);
    value_set_text(d->facts, "who_sees", who_sees);
}

int compose_who_sees(struct programme *p, struct arena *a, const struct circle *c, int64_t reader, const char **out,
                     struct err *e)
{
    const char *others;
    if (programme_others(p, a, c, reader, &others, e) != 0)
        return -1;
    *out =
        c->count > 2 ? arena_printf(a, "%s see your answer.", others) : arena_printf(a, "%s sees your answer.", others);
    return 0;
}

static int build(struct programme *p, struct arena *a, struct draft *d, const struct rendered *r,
                 const char *message_id, struct buf *bytes, struct err *e)
{
    const struct settings *s = p->settings;
    const char *references[2] = {NULL, NULL};
    const char *zone = d->person ? d->person->zone : s->zone;
    struct message m = {.kind = d->kind,
                        .from = s->box,
                        .to = d->to,
                        .from_name = s->name,
                        .reply_to = d->reply_to,
                        .subject = r->subject,
                        .date = p->now, /* tick_send.c sets it anew if the letter waits */
                        .utc_offset = zone_offset(zone, p->now),
                        .message_id = message_id,
                        .language = d->person ? d->person->language : s->language,
                        .list_name = s->name,
                        .list_id = s->list_id,
                        .text = r->text,
                        .html = r->html,
                        .calendar_method = d->calendar_method,
                        .calendar = d->calendar};
    if (d->person)
        m.to_name = d->person->name;
    if (d->calendar_method)
        m.reply_to.s[0] = 0; /* clients answer invitations to ORGANIZER; a differing Reply-To loses the buttons */
    if (d->answers && d->answers->message_id.n) {
        m.in_reply_to = references[0] = arena_str(a, d->answers->message_id);
        m.references = references;
    }
    if (letter_kind_class(d->kind) != CLASS_ANSWER &&
        token_address(p->secret, &s->box, TOKEN_STOP, d->id, &m.unsubscribe, e) != 0)
        return -1;
    if (message_build(&m, bytes, e) != 0)
        return -1;
    return message_check(buf_str(bytes), &d->to, e);
}

static const char *asked_json(struct arena *a, struct draft *d, const struct rendered *r)
{
    d->asked.prompt_text = r->text;
    d->asked.prompt_subject = r->subject;
    d->asked.time_zone = str_of(d->person->zone);
    d->asked.language = str_of(d->person->language);
    if (d->meeting && !d->asked.meeting.n) {
        char wall[CLOCK_RFC3339_SIZE];
        struct civil c = zone_from_utc(d->person->zone, d->meeting->starts_at);
        civil_format_minute(&c, wall);
        d->asked.meeting = str_of(arena_strdup(a, wall));
    }
    return js_text(a, asked_to_json(&d->asked)).s;
}

int compose_finish(struct programme *p, struct arena *a, struct draft *d, struct err *e)
{
    struct rendered r;
    struct buf bytes;
    char local_date[CLOCK_RFC3339_SIZE] = "";
    if (letters_render(p->letters, a, d->kind, d->person ? d->person->language : p->settings->language, d->facts, &r,
                       e) != 0)
        return -1;
    const char *message_id = token_message_id(p->secret, a, &p->settings->box, d->id);
    buf_init(&bytes, 4 << 20);
    int rc = build(p, a, d, &r, message_id, &bytes, e);
    if (d->person)
        working_local_date(d->person, d->send_at, local_date);
    struct letter l = {.id = d->id,
                       .kind = d->kind,
                       .person_id = d->person ? d->person->id : 0,
                       .circle_id = d->circle ? d->circle->id : 0,
                       .meeting_id = d->meeting ? d->meeting->id : 0,
                       .mail_id = d->answers ? d->answers->mail_id : 0,
                       .message_id = message_id,
                       .code = d->code,
                       .local_date = local_date,
                       .created_at = p->now,
                       .subject = arena_str(a, r.subject),
                       .asked = d->person ? asked_json(a, d, &r) : ""};
    struct outbox_row row = {
        .recipient = d->to, .bytes = buf_str(&bytes), .next_at = d->send_at, .not_after = d->not_after};
    if (rc == 0)
        rc = token_address(p->secret, &p->settings->box, TOKEN_BOUNCE, d->id, &row.sender, e);
    /* a stranger gets a null return path: no bounce of theirs is of interest */
    if (!d->person)
        row.sender.s[0] = 0;
    if (rc == 0)
        rc = db_letter_add(p->db, &l, &row, e);
    buf_release(&bytes);
    if (rc == 0 && letter_kind_class(d->kind) == CLASS_PROMPT && d->kind != LETTER_NUDGE)
        rc = nudging_prompted(p, d->person, d->id, l.circle_id, e);
    return rc;
}
