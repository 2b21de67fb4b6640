/* The way back: a line that a child wrote is believed only where it keeps to the contract. */
#include "base/clock.h"
#include "base/utf8.h"
#include "parser/understood_json.h"

/* What the parent believes of a child at most. */
#define TEXT_MAX  ((size_t)2 << 20)
#define SHORT_MAX ((size_t)4096)
#define LIST_MAX  ((size_t)1000)

static struct str or_empty(struct str s)
{
    return s.s ? s : STR("");
}

/* Reading: every getter notes the first thing that is wrong and goes on with something harmless. */
struct check {
    struct arena *arena;
    const char *wrong; /* the member, NULL while all is well */
};

static void note(struct check *c, const char *key)
{
    if (!c->wrong)
        c->wrong = key;
}

/* A text of at most max bytes, valid UTF-8 without NUL. jansson reads only valid UTF-8; it is checked all the same. */
static struct str text(struct check *c, const struct json_t *o, const char *key, size_t max)
{
    const struct json_t *v = js_get(o, key);
    struct str s = js_value_str(v);
    if (!js_is_string(v) || s.n > max || !utf8_is_valid(s) || (s.n && memchr(s.s, 0, s.n))) {
        note(c, key);
        return STR("");
    }
    return arena_copy(c->arena, s);
}

static struct str text_or_null(struct check *c, const struct json_t *o, const char *key, size_t max)
{
    return js_is_null(js_get(o, key)) ? STR_NULL : text(c, o, key, max);
}

static struct str optional(struct check *c, const struct json_t *o, const char *key, size_t max)
{
    return js_get(o, key) ? text(c, o, key, max) : STR("");
}

static struct str date_or_null(struct check *c, const struct json_t *o, const char *key)
{
    struct str s = text_or_null(c, o, key, 10);
    struct civil day;
    if (s.n && !civil_parse_date(s, &day)) {
        note(c, key);
        return STR("");
    }
    return s.n ? s : STR("");
}

/* RFC 3339 UTC, or a plain date. */
static struct str time_or_null(struct check *c, const struct json_t *o, const char *key)
{
    struct str s = text_or_null(c, o, key, 32);
    struct civil day;
    int64_t t;
    if (s.n && !civil_parse_date(s, &day) && !clock_parse(s, &t)) {
        note(c, key);
        return STR("");
    }
    return s.n ? s : STR("");
}

static long long number(struct check *c, const struct json_t *o, const char *key, long long min, long long max)
{
    long long low = js_int(o, key, min - 1 < min ? min - 1 : min);
    if (low < min || low > max) {
        note(c, key);
        return min > 0 ? min : 0;
    }
    return low;
}

static bool flag(struct check *c, const struct json_t *o, const char *key)
{
    bool a = js_bool(o, key, false), b = js_bool(o, key, true);
    if (a != b)
        note(c, key);
    return a && b;
}

static const struct json_t *list(struct check *c, const struct json_t *o, const char *key, size_t *count)
{
    const struct json_t *v = js_get(o, key);
    *count = js_count(v);
    if (!js_is_array(v) || *count > LIST_MAX) {
        note(c, key);
        *count = 0;
    }
    return v;
}

static struct str *string_list(struct check *c, const struct json_t *o, const char *key, size_t *count)
{
    const struct json_t *v = list(c, o, key, count);
    struct str *out = arena_array(c->arena, struct str, *count + 1);
    for (size_t i = 0; i < *count; i++) {
        struct str s = js_value_str(js_at(v, i));
        if (!js_is_string(js_at(v, i)) || s.n > SHORT_MAX || !utf8_is_valid(s) || (s.n && memchr(s.s, 0, s.n)))
            note(c, key);
        else
            out[i] = arena_copy(c->arena, s);
    }
    return out;
}

static bool optional_flag(struct check *c, const struct json_t *o, const char *key)
{
    return js_get(o, key) && flag(c, o, key);
}

static struct str *optional_list(struct check *c, const struct json_t *o, const char *key, size_t *count)
{
    *count = 0;
    return js_get(o, key) ? string_list(c, o, key, count) : NULL;
}

static void read_envelope(struct check *c, const struct json_t *o, struct envelope *env)
{
    if (!js_is_object(o) || js_int(o, "version", 0) != UNDERSTOOD_JSON_VERSION) {
        note(c, "envelope");
        return;
    }
    env->message_id = optional(c, o, "message_id", SHORT_MAX);
    env->references = optional_list(c, o, "references", &env->references_count);
    env->recipients = optional_list(c, o, "recipients", &env->recipients_count);
    env->date = number(c, o, "date", 0, 253402300799LL);
    env->from_count = (int)number(c, o, "from_count", 0, 1000000);
    env->from_is_us = optional_flag(c, o, "from_is_us");
    env->null_sender = optional_flag(c, o, "null_sender");
    env->list = optional_flag(c, o, "list");
    env->opaque = optional_flag(c, o, "opaque");
    env->authentication = optional(c, o, "authentication", (size_t)64 << 10);
    if (js_get(o, "bounce") && !bounce_kind_from_name(text(c, o, "bounce", 32), &env->bounce))
        note(c, "bounce");
    env->bounce_recipient = optional(c, o, "bounce_recipient", SHORT_MAX);
    env->bounce_message_id = optional(c, o, "bounce_message_id", SHORT_MAX);
    env->absence_until = js_get(o, "absence_until") ? date_or_null(c, o, "absence_until") : STR("");
}

static void read_due_readings(struct check *c, const struct json_t *o, struct item *item)
{
    size_t count;
    struct civil day;
    if (!js_get(o, "due_readings"))
        return;
    struct str *dates = string_list(c, o, "due_readings", &count);
    if (count != 2 || !civil_parse_date(dates[0], &day) || !civil_parse_date(dates[1], &day)) {
        note(c, "due_readings");
        return;
    }
    item->readings[0] = dates[0];
    item->readings[1] = dates[1];
}

static void read_items(struct check *c, const struct json_t *o, struct understood *u)
{
    const struct json_t *v = list(c, o, "items", &u->items_count);
    u->items = arena_array(c->arena, struct item, u->items_count + 1);
    for (size_t i = 0; i < u->items_count; i++) {
        const struct json_t *j = js_at(v, i);
        struct item *item = &u->items[i];
        if (!js_is_null(js_get(j, "ref")))
            item->ref = (int)number(c, j, "ref", 1, 100000);
        item->text = text(c, j, "text", TEXT_MAX);
        struct str status = text_or_null(c, j, "status", 32);
        if (status.n && !item_status_from_name(status, &item->status))
            note(c, "status");
        item->due = date_or_null(c, j, "due");
        item->is_private = optional_flag(c, j, "private");
        item->is_due_unclear = optional_flag(c, j, "due_unclear");
        read_due_readings(c, j, item);
    }
}

static void read_answers(struct check *c, const struct json_t *o, struct understood *u)
{
    const struct json_t *v = list(c, o, "answers", &u->answers_count);
    u->answers = arena_array(c->arena, struct answer, u->answers_count + 1);
    for (size_t i = 0; i < u->answers_count; i++) {
        const struct json_t *j = js_at(v, i), *value = js_get(j, "value");
        struct answer *answer = &u->answers[i];
        answer->question = text(c, j, "question", SHORT_MAX);
        answer->text = text(c, j, "text", TEXT_MAX);
        if (js_is_string(value)) {
            answer->type = ANSWER_TEXT;
            answer->meant = text(c, j, "value", TEXT_MAX);
            if (str_eq(answer->meant, answer->text))
                answer->meant = STR("");
        } else if (js_bool(j, "value", false) == js_bool(j, "value", true)) {
            answer->type = ANSWER_BOOL;
            answer->value = js_bool(j, "value", false);
        } else {
            answer->type = ANSWER_INT;
            answer->value = (long)number(c, j, "value", -1000000000, 1000000000);
        }
    }
}

/* Arguments that hearing acts on are what they say they are. */
static void check_command(struct check *c, const struct command *command)
{
    struct civil t;
    if (!command->arg.n)
        return;
    if (command->name == COMMAND_PAUSE && !civil_parse_date(command->arg, &t))
        note(c, "until");
    if (command->name == COMMAND_RESCHEDULE && !civil_parse_minute(command->arg, &t))
        note(c, "to");
    if (command->name == COMMAND_CADENCE && !str_eq_z(command->arg, "weekly") && !str_eq_z(command->arg, "biweekly") &&
        !str_eq_z(command->arg, "monthly") && !str_eq_z(command->arg, "quarterly"))
        note(c, "every");
}

static void read_command(struct check *c, const struct json_t *j, struct command *command)
{
    const struct json_t *args = js_get(j, "args");
    if (!command_name_from_name(text(c, j, "name", 32), &command->name) || !js_is_object(args)) {
        note(c, "commands");
        return;
    }
    const char *name = command_arg_name(command->name);
    if (name)
        command->arg = text_or_null(c, args, name, TEXT_MAX);
    check_command(c, command);
}

static void read_commands(struct check *c, const struct json_t *o, struct understood *u)
{
    const struct json_t *v = list(c, o, "commands", &u->commands_count);
    u->commands = arena_array(c->arena, struct command, u->commands_count + 1);
    for (size_t i = 0; i < u->commands_count; i++)
        read_command(c, js_at(v, i), &u->commands[i]);
    if (!js_get(o, "near"))
        return;
    v = list(c, o, "near", &u->near_count);
    if (u->near_count > sizeof u->near / sizeof *u->near) {
        note(c, "near");
        u->near_count = 0;
    }
    for (size_t i = 0; i < u->near_count; i++)
        read_command(c, js_at(v, i), &u->near[i]);
}

static void read_calendar(struct check *c, const struct json_t *o, struct understood *u)
{
    if (js_is_null(js_get(o, "calendar")))
        return;
    const struct json_t *v = list(c, o, "calendar", &u->calendar_count);
    u->has_calendar = true;
    u->calendar = arena_array(c->arena, struct calendar_answer, u->calendar_count + 1);
    for (size_t i = 0; i < u->calendar_count; i++) {
        const struct json_t *j = js_at(v, i);
        struct calendar_answer *answer = &u->calendar[i];
        answer->method = or_empty(text_or_null(c, j, "method", 64));
        answer->uid = or_empty(text_or_null(c, j, "uid", SHORT_MAX));
        answer->sequence = (long)number(c, j, "sequence", 0, 2147483647);
        answer->recurrence_id = time_or_null(c, j, "recurrence_id");
        answer->attendee = or_empty(text_or_null(c, j, "attendee", SHORT_MAX));
        answer->partstat = text(c, j, "partstat", 64);
        answer->proposed_start = time_or_null(c, j, "proposed_start");
        answer->comment = or_empty(text_or_null(c, j, "comment", TEXT_MAX));
        answer->dtstamp = time_or_null(c, j, "dtstamp");
    }
}

int understood_from_json(struct arena *a, struct str json, struct understood *out, struct err *e)
{
    struct check c = {.arena = a};
    struct json_t *o = js_parse(json, e);
    *out = (struct understood){0};
    if (!o)
        return err_set(e, ERR_ITEM, "what was understood is not JSON: the mail is read anew at the next tick");
    out->from = text(&c, o, "from", SHORT_MAX);
    out->subject = text(&c, o, "subject", SHORT_MAX * 2);
    out->reply = text(&c, o, "reply", TEXT_MAX);
    out->is_auto = flag(&c, o, "auto");
    out->is_bounce = flag(&c, o, "bounce");
    if (!understood_kind_from_name(text(&c, o, "kind", 32), &out->kind))
        note(&c, "kind");
    read_items(&c, o, out);
    read_answers(&c, o, out);
    read_commands(&c, o, out);
    read_calendar(&c, o, out);
    out->confidence = js_real(o, "confidence", -1);
    if (!(out->confidence >= 0 && out->confidence <= 1))
        note(&c, "confidence");
    out->cut_is_certain = flag(&c, o, "cut_is_certain");
    out->is_pleasant = flag(&c, o, "pleasant");
    out->commands_disagree = flag(&c, o, "commands_disagree");
    out->gate = optional(&c, o, "gate", 200);
    out->error = optional(&c, o, "error", 400);
    out->is_simple = js_get(o, "simple") && flag(&c, o, "simple");
    read_envelope(&c, js_get(o, "envelope"), &out->envelope);
    js_free(o);
    if (c.wrong)
        return err_set(e, ERR_ITEM, "what was understood has a wrong \"%s\": the mail is read anew at the next tick",
                       c.wrong);
    return 0;
}
