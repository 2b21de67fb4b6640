#include "parser/understood_wire.h"

#include <math.h>

#include "base/utf8.h"
#include "parser/understood_priv.h"

/* One description serves both ways: each function takes a member's value and gives the member's value, which when
 * writing is the same and when reading is what came. */
struct wire {
    struct arena *arena;
    struct buf *out; /* writing */
    struct str in;   /* reading: what is left */
    bool is_reading;
    const char *wrong; /* the first wrong member that was read, NULL while all is well */
};

static void note(struct wire *w, const char *member)
{
    if (!w->wrong)
        w->wrong = member;
}

static struct str take(struct wire *w, size_t n, const char *member)
{
    if (w->in.n < n) {
        note(w, member);
        return STR_NULL;
    }
    struct str taken = str_slice(w->in, 0, n);
    w->in = str_slice(w->in, n, w->in.n);
    return taken;
}

static int64_t number(struct wire *w, int64_t value, int64_t min, int64_t max, const char *member)
{
    if (!w->is_reading) {
        buf_add(w->out, &value, sizeof value);
        return value;
    }
    struct str taken = take(w, sizeof value, member);
    if (taken.n)
        memcpy(&value, taken.s, sizeof value);
    if (taken.n && value >= min && value <= max)
        return value;
    note(w, member);
    return min;
}

static bool flag(struct wire *w, bool value, const char *member)
{
    return number(w, value, 0, 1, member) == 1;
}

static size_t count(struct wire *w, size_t value, const char *member)
{
    return (size_t)number(w, (int64_t)value, 0, UNDERSTOOD_LIST_MAX, member);
}

/* A length of -1 is STR_NULL. */
static struct str text_or_null(struct wire *w, struct str s, size_t max, const char *member)
{
    if (!w->is_reading)
        s = s.s ? utf8_mend(w->arena, s) : s;
    int64_t n = number(w, s.s ? (int64_t)s.n : -1, -1, (int64_t)max, member);
    if (!w->is_reading) {
        buf_add_str(w->out, s);
        return s;
    }
    s = n < 0 ? STR_NULL : n == 0 ? STR("") : take(w, (size_t)n, member);
    if (understood_text_is_sound(s, max))
        return s;
    note(w, member);
    return STR("");
}

static struct str text(struct wire *w, struct str s, size_t max, const char *member)
{
    s = text_or_null(w, s, max, member);
    return s.s ? s : STR("");
}

static struct str *texts(struct wire *w, struct str *v, size_t *n, const char *member)
{
    *n = count(w, *n, member);
    if (w->is_reading)
        v = arena_array(w->arena, struct str, *n + 1);
    for (size_t i = 0; i < *n; i++)
        v[i] = text(w, v[i], UNDERSTOOD_SHORT_MAX, member);
    return v;
}

static void pass_envelope(struct wire *w, struct envelope *env)
{
    env->message_id = text(w, env->message_id, UNDERSTOOD_SHORT_MAX, "message_id");
    env->references = texts(w, env->references, &env->references_count, "references");
    env->recipients = texts(w, env->recipients, &env->recipients_count, "recipients");
    env->date = number(w, env->date, 0, UNDERSTOOD_DATE_MAX, "date");
    env->from_count = (int)number(w, env->from_count, 0, UNDERSTOOD_MAILBOXES_MAX, "from_count");
    env->from_is_us = flag(w, env->from_is_us, "from_is_us");
    env->null_sender = flag(w, env->null_sender, "null_sender");
    env->list = flag(w, env->list, "list");
    env->opaque = flag(w, env->opaque, "opaque");
    env->authentication = text(w, env->authentication, UNDERSTOOD_AUTH_MAX, "authentication");
    env->bounce = (enum bounce_kind)number(w, env->bounce, BOUNCE_NONE, BOUNCE_HARD, "bounce");
    env->bounce_recipient = text(w, env->bounce_recipient, UNDERSTOOD_SHORT_MAX, "bounce_recipient");
    env->bounce_message_id = text(w, env->bounce_message_id, UNDERSTOOD_SHORT_MAX, "bounce_message_id");
    env->absence_until = text(w, env->absence_until, UNDERSTOOD_SHORT_MAX, "absence_until");
}

static void pass_item(struct wire *w, struct item *item)
{
    item->ref = (int)number(w, item->ref, 0, UNDERSTOOD_REF_MAX, "ref");
    item->text = text(w, item->text, UNDERSTOOD_TEXT_MAX, "text");
    item->status = (enum item_status)number(w, item->status, STATUS_NONE, STATUS_BLOCKED, "status");
    item->due = text(w, item->due, UNDERSTOOD_SHORT_MAX, "due");
    item->is_private = flag(w, item->is_private, "private");
    item->is_due_unclear = flag(w, item->is_due_unclear, "due_unclear");
    for (size_t i = 0; i < 2; i++)
        item->readings[i] = text(w, item->readings[i], UNDERSTOOD_SHORT_MAX, "due_readings");
}

static void pass_answer(struct wire *w, struct answer *answer)
{
    answer->question = text(w, answer->question, UNDERSTOOD_SHORT_MAX, "question");
    answer->text = text(w, answer->text, UNDERSTOOD_TEXT_MAX, "text");
    answer->meant = text(w, answer->meant, UNDERSTOOD_TEXT_MAX, "meant");
    answer->is_private = flag(w, answer->is_private, "private");
    answer->type = (enum answer_type)number(w, answer->type, ANSWER_TEXT, ANSWER_INT, "type");
    answer->value = (long)number(w, answer->value, -UNDERSTOOD_VALUE_MAX, UNDERSTOOD_VALUE_MAX, "value");
}

static void pass_command(struct wire *w, struct command *command)
{
    command->name = (enum command_name)number(w, command->name, 0, COMMANDS - 1, "commands");
    command->arg = text_or_null(w, command->arg, UNDERSTOOD_TEXT_MAX, "args");
    command->is_series = flag(w, command->is_series, "series");
}

static void pass_calendar(struct wire *w, struct calendar_answer *c)
{
    c->method = text(w, c->method, UNDERSTOOD_NAME_MAX, "method");
    c->uid = text(w, c->uid, UNDERSTOOD_SHORT_MAX, "uid");
    c->sequence = (long)number(w, c->sequence, 0, UNDERSTOOD_SEQUENCE_MAX, "sequence");
    c->recurrence_id = text(w, c->recurrence_id, UNDERSTOOD_SHORT_MAX, "recurrence_id");
    c->attendee = text(w, c->attendee, UNDERSTOOD_SHORT_MAX, "attendee");
    c->partstat = text(w, c->partstat.n ? c->partstat : STR("NEEDS-ACTION"), UNDERSTOOD_NAME_MAX, "partstat");
    c->proposed_start = text(w, c->proposed_start, UNDERSTOOD_SHORT_MAX, "proposed_start");
    c->comment = text(w, c->comment, UNDERSTOOD_TEXT_MAX, "comment");
    c->dtstamp = text(w, c->dtstamp, UNDERSTOOD_SHORT_MAX, "dtstamp");
}

static void pass_lists(struct wire *w, struct understood *u)
{
    u->items_count = count(w, u->items_count, "items");
    u->answers_count = count(w, u->answers_count, "answers");
    u->commands_count = count(w, u->commands_count, "commands");
    u->calendar_count = count(w, u->calendar_count, "calendar");
    u->near_count = (size_t)number(w, (int64_t)u->near_count, 0, sizeof u->near / sizeof *u->near, "near");
    if (w->is_reading) {
        u->items = arena_array(w->arena, struct item, u->items_count + 1);
        u->answers = arena_array(w->arena, struct answer, u->answers_count + 1);
        u->commands = arena_array(w->arena, struct command, u->commands_count + 1);
        u->calendar = arena_array(w->arena, struct calendar_answer, u->calendar_count + 1);
    }
    for (size_t i = 0; i < u->items_count; i++)
        pass_item(w, &u->items[i]);
    for (size_t i = 0; i < u->answers_count; i++)
        pass_answer(w, &u->answers[i]);
    for (size_t i = 0; i < u->commands_count; i++)
        pass_command(w, &u->commands[i]);
    for (size_t i = 0; i < u->calendar_count; i++)
        pass_calendar(w, &u->calendar[i]);
    for (size_t i = 0; i < u->near_count; i++)
        pass_command(w, &u->near[i]);
}

static void pass(struct wire *w, struct understood *u)
{
    u->from = text(w, u->from, UNDERSTOOD_SHORT_MAX, "from");
    u->subject = text(w, u->subject, UNDERSTOOD_SUBJECT_MAX, "subject");
    u->reply = text(w, u->reply, UNDERSTOOD_TEXT_MAX, "reply");
    u->is_auto = flag(w, u->is_auto, "auto");
    u->is_bounce = flag(w, u->is_bounce, "bounce");
    u->kind = (enum understood_kind)number(w, u->kind, KIND_TAKEAWAYS, KIND_OTHER, "kind");
    u->has_calendar = flag(w, u->has_calendar, "calendar");
    pass_lists(w, u);
    u->confidence = (double)number(w, lround(u->confidence * 1000), 0, 1000, "confidence") / 1000;
    u->cut_is_certain = flag(w, u->cut_is_certain, "cut_is_certain");
    u->is_pleasant = flag(w, u->is_pleasant, "pleasant");
    u->commands_disagree = flag(w, u->commands_disagree, "commands_disagree");
    u->gate = text(w, u->gate, UNDERSTOOD_GATE_MAX, "gate");
    u->error = text(w, u->error, UNDERSTOOD_ERROR_MAX, "error");
    u->is_simple = flag(w, u->is_simple, "simple");
    pass_envelope(w, &u->envelope);
}

void understood_pack(struct arena *a, const struct understood *u, struct buf *out)
{
    struct wire w = {.arena = a, .out = out};
    struct understood same = *u;
    pass(&w, &same);
}

int understood_unpack(struct arena *a, struct str bytes, struct understood *out, struct err *e)
{
    struct wire w = {.arena = a, .in = arena_copy(a, bytes), .is_reading = true};
    *out = (struct understood){0};
    pass(&w, out);
    if (w.in.n)
        note(&w, "end");
    const char *wrong = w.wrong ? w.wrong : understood_wrong(out);
    if (wrong)
        return err_set(e, ERR_ITEM, "what was understood has a wrong \"%s\": the mail is read anew at the next tick",
                       wrong);
    return 0;
}
