#include "templates/samples_priv.h"

#define SAMPLE_ADDRESS "mentoring+q7xkd2mvw4hzt3nbr5ycj8gf@acme.example"
#define SAMPLE_CODE    "k7m2"

static const struct sample_set *const groups[] = {samples_answers, samples_calendar, samples_prompts, samples_notices};

void sample_tap(struct value *facts, const char *name, const char *label, const char *body)
{
    value_set_link(facts, name, label, SAMPLE_ADDRESS, body, SAMPLE_CODE);
}

struct value *sample_object(struct value *facts, struct arena *a, const char *name)
{
    struct value *v = value_object(a);
    value_set(facts, name, v);
    return v;
}

struct value *sample_list(struct value *facts, struct arena *a, const char *name)
{
    struct value *v = value_list(a);
    value_set(facts, name, v);
    return v;
}

struct value *sample_element(struct value *list, struct arena *a)
{
    struct value *v = value_object(a);
    value_append(list, v);
    return v;
}

struct value *sample_item(struct value *list, struct arena *a, long number, const char *text, const char *due)
{
    struct value *item = sample_element(list, a);
    value_set_int(item, "number", number);
    value_set_words(item, "text", str_of(text));
    if (due)
        value_set_text(item, "due", due);
    return item;
}

void sample_footer(struct value *facts, const char *why, const char *who_sees)
{
    value_set_text(facts, "why", why);
    value_set_text(facts, "who_sees", who_sees);
}

static const struct sample *samples_of(enum letter_kind kind)
{
    for (size_t g = 0; g < sizeof groups / sizeof *groups; g++) {
        for (const struct sample_set *s = groups[g]; s->samples; s++) {
            if (s->kind == kind)
                return s->samples;
        }
    }
    return NULL;
}

int letters_sample_count(enum letter_kind kind)
{
    const struct sample *s = samples_of(kind);
    int n = 0;
    while (s && s[n].name)
        n++;
    return n;
}

const char *letters_sample_name(enum letter_kind kind, int variant)
{
    return variant >= 0 && variant < letters_sample_count(kind) ? samples_of(kind)[variant].name : "";
}

struct value *letters_sample(struct arena *a, enum letter_kind kind, int variant)
{
    struct value *facts = value_object(a);
    value_set_text(facts, "programme", "Acme peer mentoring");
    value_set_text(facts, "organizer_name", "Petra Novak");
    value_set_text(facts, "organizer_address", "petra@acme.example");
    value_set_text(facts, "reader", "Ana");
    value_set_text(facts, "code", SAMPLE_CODE);
    value_set_text(facts, "why", "You get this because you are in a circle with Ben.");
    sample_tap(facts, "tap_help", "All the things you can say", "Help");
    if (variant >= 0 && variant < letters_sample_count(kind))
        samples_of(kind)[variant].fill(facts, a);
    return facts;
}
