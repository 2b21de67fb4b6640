/* The way back: a line is believed only where it keeps to the contract. */
#include "parser/understood_json.h"
#include "parser/understood_priv.h"

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
    if (!js_is_string(v) || !understood_text_is_sound(s, max)) {
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
    if (!js_is_array(v) || *count > UNDERSTOOD_LIST_MAX) {
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
        if (!js_is_string(js_at(v, i)) || !understood_text_is_sound(s, UNDERSTOOD_SHORT_MAX))
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
    env->message_id = optional(c, o, "message_id", UNDERSTOOD_SHORT_MAX);
    env->references = optional_list(c, o, "references", &env->references_count);
    env->recipients = optional_list(c, o, "recipients", &env->recipients_count);
    env->date = number(c, o, "date", 0, UNDERSTOOD_DATE_MAX);
    env->from_count = (int)number(c, o, "from_count", 0, UNDERSTOOD_MAILBOXES_MAX);
    env->from_is_us = optional_flag(c, o, "from_is_us");
    env->null_sender = optional_flag(c, o, "null_sender");
    env->list = optional_flag(c, o, "list");
    env->opaque = optional_flag(c, o, "opaque");
    env->authentication = optional(c, o, "authentication", UNDERSTOOD_AUTH_MAX);
    if (js_get(o, "bounce") && !bounce_kind_from_name(text(c, o, "bounce", 32), &env->bounce))
        note(c, "bounce");
    env->bounce_recipient = optional(c, o, "bounce_recipient", UNDERSTOOD_SHORT_MAX);
    env->bounce_message_id = optional(c, o, "bounce_message_id", UNDERSTOOD_SHORT_MAX);
    env->absence_until = optional(c, o, "absence_until", UNDERSTOOD_SHORT_MAX);
}

static void read_due_readings(struct check *c, const struct json_t *o, struct item *item)
{
    size_t count;
    if (!js_get(o, "due_readings"))
        return;
    struct str *dates = string_list(c, o, "due_readings", &count);
    if (count != 2) {
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
            item->ref = (int)number(c, j, "ref", 1, UNDERSTOOD_REF_MAX);
        item->text = text(c, j, "text", UNDERSTOOD_TEXT_MAX);
        struct str status = text_or_null(c, j, "status", 32);
        if (status.n && !item_status_from_name(status, &item->status))
            note(c, "status");
        item->due = or_empty(text_or_null(c, j, "due", UNDERSTOOD_SHORT_MAX));
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
        answer->question = text(c, j, "question", UNDERSTOOD_SHORT_MAX);
        answer->text = text(c, j, "text", UNDERSTOOD_TEXT_MAX);
        answer->is_private = optional_flag(c, j, "private") || str_starts_nocase(answer->text, STR("private:"));
        if (js_is_string(value)) {
            answer->type = ANSWER_TEXT;
            answer->meant = text(c, j, "value", UNDERSTOOD_TEXT_MAX);
            if (str_eq(answer->meant, answer->text))
                answer->meant = STR("");
        } else if (js_bool(j, "value", false) == js_bool(j, "value", true)) {
            answer->type = ANSWER_BOOL;
            answer->value = js_bool(j, "value", false);
        } else {
            answer->type = ANSWER_INT;
            answer->value = (long)number(c, j, "value", -UNDERSTOOD_VALUE_MAX, UNDERSTOOD_VALUE_MAX);
        }
    }
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
        command->arg = text_or_null(c, args, name, UNDERSTOOD_TEXT_MAX);
    command->is_series = command->name == COMMAND_RESCHEDULE && js_get(args, "series") && flag(c, args, "series");
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
        answer->method = or_empty(text_or_null(c, j, "method", UNDERSTOOD_NAME_MAX));
        answer->uid = or_empty(text_or_null(c, j, "uid", UNDERSTOOD_SHORT_MAX));
        answer->sequence = (long)number(c, j, "sequence", 0, UNDERSTOOD_SEQUENCE_MAX);
        answer->recurrence_id = or_empty(text_or_null(c, j, "recurrence_id", UNDERSTOOD_SHORT_MAX));
        answer->attendee = or_empty(text_or_null(c, j, "attendee", UNDERSTOOD_SHORT_MAX));
        answer->partstat = text(c, j, "partstat", UNDERSTOOD_NAME_MAX);
        answer->proposed_start = or_empty(text_or_null(c, j, "proposed_start", UNDERSTOOD_SHORT_MAX));
        answer->comment = or_empty(text_or_null(c, j, "comment", UNDERSTOOD_TEXT_MAX));
        answer->dtstamp = or_empty(text_or_null(c, j, "dtstamp", UNDERSTOOD_SHORT_MAX));
    }
}

int understood_from_json(struct arena *a, struct str json, struct understood *out, struct err *e)
{
    struct check c = {.arena = a};
    struct json_t *o = js_parse(json, e);
    *out = (struct understood){0};
    if (!o)
        return err_set(e, ERR_ITEM, "what was understood is not JSON: the mail is read anew at the next tick");
    out->from = text(&c, o, "from", UNDERSTOOD_SHORT_MAX);
    out->subject = text(&c, o, "subject", UNDERSTOOD_SUBJECT_MAX);
    out->reply = text(&c, o, "reply", UNDERSTOOD_TEXT_MAX);
    out->is_auto = flag(&c, o, "auto");
    out->is_bounce = flag(&c, o, "bounce");
    if (!understood_kind_from_name(text(&c, o, "kind", 32), &out->kind))
        note(&c, "kind");
    read_items(&c, o, out);
    read_answers(&c, o, out);
    read_commands(&c, o, out);
    read_calendar(&c, o, out);
    out->confidence = js_real(o, "confidence", -1);
    out->cut_is_certain = flag(&c, o, "cut_is_certain");
    out->is_pleasant = flag(&c, o, "pleasant");
    out->commands_disagree = flag(&c, o, "commands_disagree");
    out->gate = optional(&c, o, "gate", UNDERSTOOD_GATE_MAX);
    out->error = optional(&c, o, "error", UNDERSTOOD_ERROR_MAX);
    out->is_simple = js_get(o, "simple") && flag(&c, o, "simple");
    read_envelope(&c, js_get(o, "envelope"), &out->envelope);
    js_free(o);
    const char *wrong = c.wrong ? c.wrong : understood_wrong(out);
    if (wrong)
        return err_set(e, ERR_ITEM, "what was understood has a wrong \"%s\": the mail is read anew at the next tick",
                       wrong);
    return 0;
}
