/* Who wrote a mail and which letter it answers (trust: the person is From, the letter is named by the token in the
 * address or by our Message-ID; the footer code is the last resort and proves nothing). */
#include "programme/hearing.h"

#include "parser/understood_json.h"
#include "programme/attendance.h"
#include "programme/authentication.h"
#include "programme/orders.h"

#define COMMANDS_EXPIRE (90 * DAY)

/* The best token among the recipients: a good one wins over a forged one. */
static void find_token(struct hearing *h)
{
    const struct envelope *v = &h->u.envelope;
    for (size_t i = 0; i < v->recipients_count && h->token.kind == TOKEN_NONE; i++) {
        struct address to;
        struct str detail;
        struct err ignored = ERR_INIT;
        if (address_parse(v->recipients[i], &to, &ignored) != 0 || !address_detail(&to, &h->p->settings->box, &detail))
            continue;
        struct token t = token_read(h->p->secret, detail);
        if (t.kind != TOKEN_NONE || t.is_forged)
            h->token = t;
        if (t.kind == TOKEN_CODE)
            h->token.code = arena_copy(h->a, t.code); /* it is a view of `to` */
    }
}

/* A code names its letter only while it is good and only to the person that it was sent to. */
static int find_code(struct hearing *h, struct err *e)
{
    char hash[SECRET_MAC_TEXT];
    int64_t letter_id;
    const char *action;
    if (h->token.kind != TOKEN_CODE || !h->has_person)
        return 0;
    token_code_hash(h->token.code, hash);
    int rc = db_code_find(h->p->db, hash, h->person.id, h->p->now, h->a, &letter_id, &action, e);
    return rc == 1 ? db_letter(h->p->db, letter_id, h->a, &h->letter, e) : rc;
}

static int find_letter(struct hearing *h, struct err *e)
{
    const struct envelope *v = &h->u.envelope;
    int rc = find_code(h, e);
    if (rc == 0 && h->token.kind == TOKEN_CODE)
        h->token = (struct token){.kind = TOKEN_NONE}; /* used up, expired or never ours */
    if (h->token.kind == TOKEN_REPLY || h->token.kind == TOKEN_STOP || h->token.kind == TOKEN_BOUNCE)
        rc = db_letter(h->p->db, h->token.letter_id, h->a, &h->letter, e);
    for (size_t i = 0; rc == 0 && i < v->references_count; i++)
        rc = db_letter_by_message_id(h->p->db, v->references[i], h->a, &h->letter, e);
    if (rc == 0 && v->bounce_message_id.n)
        rc = db_letter_by_message_id(h->p->db, v->bounce_message_id, h->a, &h->letter, e);
    h->has_letter = rc == 1;
    return rc < 0 ? -1 : 0;
}

static int find_writer(struct hearing *h, struct err *e)
{
    struct address from;
    struct err ignored = ERR_INIT;
    if (h->u.from.n == 0 || address_parse(h->u.from, &from, &ignored) != 0)
        return 0;
    int rc = db_person_by_address(h->p->db, &from, h->a, &h->person, &h->is_alias_proposed, e);
    h->has_person = rc == 1 && !h->is_alias_proposed;
    return rc < 0 ? -1 : 0;
}

/* The circle that the mail is about: the letter's, else the writer's only one. */
static int find_circle(struct hearing *h, struct err *e)
{
    int rc = 0;
    if (h->has_letter && h->letter.circle_id) {
        rc = db_circle(h->p->db, h->letter.circle_id, h->a, &h->circle, e);
    } else if (h->has_person) {
        struct circle *circles;
        size_t count;
        if (db_circles_of(h->p->db, h->person.id, h->a, &circles, &count, e) != 0)
            return -1;
        if (count == 1) {
            h->circle = circles[0];
            rc = 1;
        }
    }
    h->has_circle = rc == 1;
    if (rc < 0 || !h->has_letter || !h->letter.meeting_id)
        return rc < 0 ? -1 : 0;
    rc = db_meeting(h->p->db, h->letter.meeting_id, h->a, &h->meeting, e);
    h->has_meeting = rc == 1;
    return rc < 0 ? -1 : 0;
}

/* A stop address and a bounce count as the letter's person, whoever From is; so does a confirmed mail of an unknown
 * writer, because that person was the one who was asked. A known writer's yes makes the mail their own, and not an
 * answer to somebody else's letter. */
static int take_letters_person(struct hearing *h, struct err *e)
{
    bool by_token = h->token.kind == TOKEN_STOP || h->token.kind == TOKEN_BOUNCE;
    if (h->is_confirmed && !by_token && h->has_person) {
        h->has_letter = h->has_letter && h->letter.person_id == h->person.id;
        return 0;
    }
    if (!h->has_letter || !h->letter.person_id || !(by_token || h->is_confirmed))
        return 0;
    int rc = db_person(h->p->db, h->letter.person_id, h->a, &h->person, e);
    h->has_person = rc == 1 && h->person.state != PERSON_FORGOTTEN;
    h->has_letter = h->has_person;
    return rc < 0 ? -1 : 0;
}

int hear_identify(struct hearing *h, struct err *e)
{
    find_token(h);
    if (h->token.kind == TOKEN_BOUNCE && !h->u.is_bounce) /* it stands in every Return-Path: it proves no writer */
        h->token = (struct token){.kind = TOKEN_NONE};
    if (find_writer(h, e) != 0 || find_letter(h, e) != 0 || take_letters_person(h, e) != 0 || find_circle(h, e) != 0)
        return -1;
    int named = attendance_names_circle(h, e);
    if (named < 0)
        return -1;
    h->is_calendar_answer = named == 1;
    h->thread = (struct thread){h->u.envelope.message_id, h->mail->id};
    h->asked_json = STR("");
    if (!h->has_letter || !*h->letter.asked)
        return 0;
    struct err ignored = ERR_INIT;
    h->asked_json = str_of(h->letter.asked);
    if (asked_from_json(h->a, h->asked_json, &h->asked, &ignored) != 0)
        h->asked = (struct asked){.prompt = ASKED_NOTHING};
    return 0;
}

/* Our mailbox, with any detail: a refusal to box+x would come back to us. */
static bool is_our_mailbox(const struct hearing *h, const struct address *from)
{
    struct str detail;
    return address_same(from, &h->p->settings->box) || address_detail(from, &h->p->settings->box, &detail);
}

int hear_facts(struct hearing *h, struct verdict_facts *f, struct err *e)
{
    const struct envelope *v = &h->u.envelope;
    struct address from;
    struct err ignored = ERR_INIT;
    /* every member knows the series' UID: it lets a calendar's answer through, no commands beside it */
    bool is_answer = h->is_calendar_answer && h->u.commands_count == 0;
    *f = (struct verdict_facts){
        .is_bounce = h->u.is_bounce,
        .has_bounce_token = h->token.kind == TOKEN_BOUNCE,
        .has_stop_token = h->token.kind == TOKEN_STOP && h->has_person,
        .is_ours = v->from_is_us,
        .is_automatic = h->u.is_auto,
        .is_list = v->list,
        .has_null_sender = v->null_sender,
        .is_unreadable = h->u.error.n > 0,
        .is_opaque = v->opaque,
        /* sealed mail has its own rule, and a kind answer; any other reason is about the headers */
        .is_gated = h->u.gate.n > 0 && !str_eq_z(h->u.gate, "encrypted or opaque-signed"),
        .has_several_mailboxes = v->from_count > 1,
        .is_junk = strcmp(h->mail->folder, "Junk") == 0,
        .is_known = h->has_person && h->person.state != PERSON_FORGOTTEN,
        .names_letter = h->has_letter || is_answer,
        .letter_is_theirs = is_answer || (h->has_letter && h->has_person && h->letter.person_id == h->person.id),
        .has_forged_token = h->token.is_forged,
        .is_confirmed = h->is_confirmed,
        .is_letter_old = h->has_letter && h->p->now - h->letter.created_at > COMMANDS_EXPIRE,
        .commands = (int)h->u.commands_count,
        .commands_disagree = h->u.commands_disagree,
        .is_calendar_order = attendance_is_order(h),
    };
    if (h->u.from.n && address_parse(h->u.from, &from, &ignored) == 0) {
        f->is_ours = f->is_ours || is_our_mailbox(h, &from);
        enum authentication proof =
            authentication_judge(v->authentication, h->p->settings->auth_results, address_domain(&from));
        f->is_proven_false = proof == AUTHENTICATION_FAIL;
        h->is_proven = proof == AUTHENTICATION_PASS;
    }
    f->is_organizer = h->is_organizer;
    f->is_only_organizer = h->is_organizer && (!h->has_person || h->person.role == ROLE_ORGANIZER);
    f->commands += (int)h->orders_known;
    for (size_t i = 0; i < h->orders_count; i++) {
        enum danger d = orders_danger(h->orders[i].name);
        f->orders += h->orders[i].name != ORDER_UNKNOWN && h->orders[i].name != ORDER_HELP;
        f->danger = d > f->danger ? d : f->danger;
    }
    for (size_t i = 0; i < h->u.commands_count; i++) {
        enum danger d = command_danger(h->u.commands[i].name);
        f->danger = d > f->danger ? d : f->danger;
    }
    int rc = 0;
    if (!h->is_confirmed)
        rc = db_inbox_is_duplicate(h->p->db, h->mail->id, v->message_id, v->content_hash, e);
    f->is_duplicate = rc == 1;
    return rc < 0 ? -1 : 0;
}
