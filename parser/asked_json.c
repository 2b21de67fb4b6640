/* struct asked as JSON: the context of `rapport parse --context` and of the worker's frames. */
#include "base/clock.h"
#include "base/utf8.h"
#include "parser/mail_date.h"
#include "parser/understood_json.h"

#define ITEMS_MAX     200
#define QUESTIONS_MAX 100

static struct json_t *reading_to_json(const struct asked_reading *reading)
{
    struct json_t *o = js_object();
    js_set_str(o, "label", reading->label);
    js_set_str(o, "words", reading->words);
    return o;
}

struct json_t *asked_to_json(const struct asked *asked)
{
    struct json_t *o = js_object(), *items = js_array(), *questions = js_array();
    js_set_z(o, "prompt", asked_prompt_name(asked->prompt));
    js_set_time(o, "now", asked->now);
    js_set_str(o, "time_zone", asked->time_zone.s ? asked->time_zone : STR("UTC"));
    js_set_str(o, "language", asked->language.s ? asked->language : STR(""));
    js_set_str(o, "meeting", asked->meeting.s ? asked->meeting : STR(""));
    for (size_t i = 0; i < asked->items_count; i++) {
        struct json_t *item = js_object();
        js_set_int(item, "ref", asked->items[i].ref);
        js_set_str(item, "text", asked->items[i].text.s ? asked->items[i].text : STR(""));
        js_set_int(item, "id", asked->items[i].id);
        js_set_z(item, "of", asked_of_name(asked->items[i].of));
        js_append(items, item);
    }
    js_set(o, "open_items", items);
    for (size_t i = 0; i < asked->questions_count; i++)
        js_append_str(questions, asked->questions[i]);
    js_set(o, "questions", questions);
    if (asked->readings_count) {
        struct json_t *readings = js_array();
        for (size_t i = 0; i < asked->readings_count; i++)
            js_append(readings, reading_to_json(&asked->readings[i]));
        js_set(o, "readings", readings);
    }
    js_set_str(o, "prompt_text", asked->prompt_text.s ? asked->prompt_text : STR(""));
    js_set_str(o, "prompt_subject", asked->prompt_subject.s ? asked->prompt_subject : STR(""));
    return o;
}

static struct str take(struct arena *a, const struct json_t *o, const char *key)
{
    struct str s = js_str(o, key);
    return s.s ? utf8_mend(a, arena_copy(a, s)) : STR("");
}

static void take_readings(struct arena *a, const struct json_t *list, struct asked *out)
{
    size_t n = js_count(list) < QUESTIONS_MAX ? js_count(list) : QUESTIONS_MAX;
    out->readings = arena_array(a, struct asked_reading, n + 1);
    for (size_t i = 0; i < n; i++)
        out->readings[out->readings_count++] =
            (struct asked_reading){take(a, js_at(list, i), "label"), take(a, js_at(list, i), "words")};
}

int asked_from_json(struct arena *a, struct str json, struct asked *out, struct err *e)
{
    struct json_t *o = js_parse(json, e);
    *out = (struct asked){.prompt = ASKED_NOTHING};
    if (!o)
        return -1;
    if (!js_is_object(o)) {
        js_free(o);
        return err_set(e, ERR_DATA, "the context is not a JSON object: see the README");
    }
    struct str prompt = js_str(o, "prompt");
    if (prompt.n && !asked_prompt_from_name(prompt, &out->prompt)) {
        js_free(o);
        return err_set(e, ERR_DATA,
                       "the context's \"prompt\" is unknown: takeaways, checkin, useful_things, meeting or questions");
    }
    struct str now = js_str(o, "now");
    if (now.n && !clock_parse(now, &out->now) && !mail_date_parse(now, &out->now)) {
        js_free(o);
        return err_set(e, ERR_DATA, "the context's \"now\" is no date: write it as in a mail's Date header");
    }
    out->time_zone = take(a, o, "time_zone");
    if (out->time_zone.n == 0)
        out->time_zone = STR("UTC");
    out->language = take(a, o, "language");
    out->meeting = take(a, o, "meeting");
    out->prompt_text = take(a, o, "prompt_text");
    out->prompt_subject = take(a, o, "prompt_subject");
    const struct json_t *items = js_get(o, "open_items"), *questions = js_get(o, "questions");
    size_t n = js_count(items) < ITEMS_MAX ? js_count(items) : ITEMS_MAX;
    out->items = arena_array(a, struct asked_item, n + 1);
    for (size_t i = 0; i < n; i++) {
        long long ref = js_int(js_at(items, i), "ref", 0);
        if (ref < 1 || ref > 100000)
            continue;
        struct asked_item *item = &out->items[out->items_count++];
        *item = (struct asked_item){
            .ref = (int)ref, .text = take(a, js_at(items, i), "text"), .id = js_int(js_at(items, i), "id", 0)};
        asked_of_from_name(js_str(js_at(items, i), "of"), &item->of);
    }
    n = js_count(questions) < QUESTIONS_MAX ? js_count(questions) : QUESTIONS_MAX;
    out->questions = arena_array(a, struct str, n + 1);
    for (size_t i = 0; i < n; i++) {
        struct str s = js_value_str(js_at(questions, i));
        if (s.n)
            out->questions[out->questions_count++] = arena_copy(a, s);
    }
    take_readings(a, js_get(o, "readings"), out);
    js_free(o);
    return 0;
}
