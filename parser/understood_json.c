#include "parser/understood_json.h"

static struct str or_empty(struct str s)
{
    return s.s ? s : STR("");
}

static void set_or_null(struct json_t *o, const char *key, struct str s)
{
    js_set_str(o, key, s.n ? s : STR_NULL);
}

static struct json_t *strings(const struct str *v, size_t count)
{
    struct json_t *array = js_array();
    for (size_t i = 0; i < count; i++)
        js_append_str(array, or_empty(v[i]));
    return array;
}

static void set_if_there(struct json_t *o, const char *key, struct str s)
{
    if (s.n)
        js_set_str(o, key, s);
}

static void set_if_true(struct json_t *o, const char *key, bool value)
{
    if (value)
        js_set_bool(o, key, true);
}

/* What isn't there isn't written: most mails have half of it, and each line is written and read twice. */
static struct json_t *envelope_to_json(const struct envelope *env)
{
    struct json_t *o = js_object();
    js_set_int(o, "version", UNDERSTOOD_JSON_VERSION);
    set_if_there(o, "message_id", env->message_id);
    if (env->references_count)
        js_set(o, "references", strings(env->references, env->references_count));
    if (env->recipients_count)
        js_set(o, "recipients", strings(env->recipients, env->recipients_count));
    js_set_int(o, "date", env->date);
    js_set_int(o, "from_count", env->from_count);
    set_if_true(o, "from_is_us", env->from_is_us);
    set_if_true(o, "null_sender", env->null_sender);
    set_if_true(o, "list", env->list);
    set_if_true(o, "opaque", env->opaque);
    set_if_there(o, "authentication", env->authentication);
    if (env->bounce != BOUNCE_NONE)
        js_set_z(o, "bounce", bounce_kind_name(env->bounce));
    set_if_there(o, "bounce_recipient", env->bounce_recipient);
    set_if_there(o, "bounce_message_id", env->bounce_message_id);
    set_if_there(o, "absence_until", env->absence_until);
    return o;
}

static struct json_t *items_to_json(const struct understood *u)
{
    struct json_t *array = js_array();
    for (size_t i = 0; i < u->items_count; i++) {
        const struct item *item = &u->items[i];
        struct json_t *o = js_object();
        if (item->ref)
            js_set_int(o, "ref", item->ref);
        else
            js_set_null(o, "ref");
        js_set_str(o, "text", or_empty(item->text));
        js_set_z(o, "status", item->status == STATUS_NONE ? NULL : item_status_name(item->status));
        set_or_null(o, "due", item->due);
        if (item->is_private)
            js_set_bool(o, "private", true);
        if (item->is_due_unclear) {
            js_set_bool(o, "due_unclear", true);
            js_set(o, "due_readings", strings(item->readings, 2));
        }
        js_append(array, o);
    }
    return array;
}

static struct json_t *answers_to_json(const struct understood *u)
{
    struct json_t *array = js_array();
    for (size_t i = 0; i < u->answers_count; i++) {
        const struct answer *answer = &u->answers[i];
        struct json_t *o = js_object();
        js_set_str(o, "question", or_empty(answer->question));
        if (answer->type == ANSWER_BOOL)
            js_set_bool(o, "value", answer->value != 0);
        else if (answer->type == ANSWER_INT)
            js_set_int(o, "value", answer->value);
        else
            js_set_str(o, "value", answer->meant.n ? answer->meant : or_empty(answer->text));
        js_set_str(o, "text", or_empty(answer->text));
        if (answer->is_private)
            js_set_bool(o, "private", true);
        js_append(array, o);
    }
    return array;
}

static struct json_t *command_to_json(const struct command *command)
{
    struct json_t *o = js_object(), *args = js_object();
    const char *name = command_arg_name(command->name);
    js_set_z(o, "name", command_name_name(command->name));
    if (name)
        js_set_str(args, name, command->arg);
    if (command->is_series)
        js_set_bool(args, "series", true);
    js_set(o, "args", args);
    return o;
}

static struct json_t *commands_to_json(const struct command *commands, size_t count)
{
    struct json_t *array = js_array();
    for (size_t i = 0; i < count; i++)
        js_append(array, command_to_json(&commands[i]));
    return array;
}

static struct json_t *calendar_to_json(const struct understood *u)
{
    struct json_t *array = js_array();
    for (size_t i = 0; i < u->calendar_count; i++) {
        const struct calendar_answer *c = &u->calendar[i];
        struct json_t *o = js_object();
        set_or_null(o, "method", c->method);
        set_or_null(o, "uid", c->uid);
        js_set_int(o, "sequence", c->sequence);
        set_or_null(o, "recurrence_id", c->recurrence_id);
        set_or_null(o, "attendee", c->attendee);
        js_set_str(o, "partstat", c->partstat.n ? c->partstat : STR("NEEDS-ACTION"));
        set_or_null(o, "proposed_start", c->proposed_start);
        set_or_null(o, "comment", c->comment);
        set_or_null(o, "dtstamp", c->dtstamp);
        js_append(array, o);
    }
    return array;
}

struct json_t *understood_to_json(const struct understood *u, const char *file)
{
    struct json_t *o = js_object();
    if (file)
        js_set_z(o, "file", file);
    js_set_str(o, "from", or_empty(u->from));
    js_set_str(o, "subject", or_empty(u->subject));
    js_set_str(o, "reply", or_empty(u->reply));
    js_set_bool(o, "auto", u->is_auto);
    js_set_bool(o, "bounce", u->is_bounce);
    js_set_z(o, "kind", understood_kind_name(u->kind));
    js_set(o, "items", items_to_json(u));
    js_set(o, "answers", answers_to_json(u));
    js_set(o, "commands", commands_to_json(u->commands, u->commands_count));
    if (u->commands_count)
        js_set(o, "command", command_to_json(&u->commands[0]));
    else
        js_set_null(o, "command");
    if (u->near_count)
        js_set(o, "near", commands_to_json(u->near, u->near_count));
    if (u->has_calendar)
        js_set(o, "calendar", calendar_to_json(u));
    else
        js_set_null(o, "calendar");
    js_set_real(o, "confidence", u->confidence);
    js_set_bool(o, "cut_is_certain", u->cut_is_certain);
    js_set_bool(o, "pleasant", u->is_pleasant);
    js_set_bool(o, "commands_disagree", u->commands_disagree);
    if (u->gate.n)
        js_set_str(o, "gate", u->gate);
    if (u->error.n)
        js_set_str(o, "error", u->error);
    if (u->is_simple)
        js_set_bool(o, "simple", true);
    js_set(o, "envelope", envelope_to_json(&u->envelope));
    return o;
}
