/* data: everything that is held on a person, to them alone. */
#include "programme/letter_kinds.h"

#include "db/takeaways.h"

static struct value *add_group(struct hearing *h, struct value *groups, const char *title, const char *sees)
{
    struct value *group = value_object(h->a), *entries = value_list(h->a);
    value_set_text(group, "title", title);
    value_set_text(group, "sees", sees);
    value_set(group, "entries", entries);
    value_append(groups, group);
    return entries;
}

static void add_entry(struct hearing *h, struct value *entries, const char *label, struct str text)
{
    struct value *v = value_object(h->a);
    if (text.n == 0)
        return;
    value_set_text(v, "label", label);
    value_set_words(v, "text", text);
    value_append(entries, v);
}

static void add_profile(struct hearing *h, struct value *groups)
{
    const struct person *p = &h->person;
    struct buf hours;
    struct value *e = add_group(h, groups, "Who you are", "The organizer sees this.");
    buf_init(&hours, 1024);
    hours_format(&p->hours, &hours);
    add_entry(h, e, "Name", str_of(p->name.s));
    add_entry(h, e, "Address", str_of(p->address.s));
    add_entry(h, e, "Time zone", str_of(p->zone));
    add_entry(h, e, "Working hours", buf_str(&hours));
    add_entry(h, e, "Languages", str_of(p->languages));
    add_entry(h, e, "Level", str_of(p->level));
    add_entry(h, e, "Team", str_of(p->team));
    add_entry(h, e, "Manager", str_of(p->manager));
    add_entry(h, e, "Offers", str_of(p->offers));
    add_entry(h, e, "Seeks", str_of(p->seeks));
    add_entry(h, e, "Role", str_of(person_role_name(p->role)));
    add_entry(h, e, "State", str_of(person_state_name(p->state)));
    buf_release(&hours);
}

static int add_words(struct hearing *h, struct value *groups, struct err *e)
{
    struct words *words;
    size_t count;
    if (db_words_of(h->p->db, h->person.id, h->a, &words, &count, e) != 0)
        return -1;
    struct value *entries = add_group(h, groups, "What you wrote", "Your circle sees what is not private.");
    for (size_t i = 0; i < count; i++) {
        char day[CLOCK_RFC3339_SIZE];
        struct civil c = civil_from_utc(words[i].written_at);
        civil_format_date(&c, day);
        add_entry(h, entries, arena_printf(h->a, "%s, %s", day, words_kind_name(words[i].kind)), str_of(words[i].text));
    }
    return 0;
}

static int add_circles(struct hearing *h, struct value *groups, struct err *e)
{
    struct circle *circles;
    size_t count;
    if (db_circles_of(h->p->db, h->person.id, h->a, &circles, &count, e) != 0)
        return -1;
    struct value *entries = add_group(h, groups, "Your circles", "");
    for (size_t i = 0; i < count; i++) {
        const char *others;
        if (programme_others(h->p, h->a, &circles[i], h->person.id, &others, e) != 0)
            return -1;
        add_entry(h, entries, arena_printf(h->a, "Circle %lld", (long long)circles[i].number),
                  str_of(arena_printf(h->a, "with %s", others)));
    }
    return 0;
}

int letter_data_answer(struct hearing *h, struct err *e)
{
    struct draft d;
    struct value *groups = value_list(h->a);
    add_profile(h, groups);
    if (add_circles(h, groups, e) != 0 || add_words(h, groups, e) != 0 || hear_begin_answer(h, LETTER_DATA, &d, e) != 0)
        return -1;
    value_set(d.facts, "groups", groups);
    value_set_text(d.facts, "as_of", programme_say_time(h->a, h->person.zone, h->p->now, h->p->now));
    compose_footer(&d, "You get this because you asked for it.", "Only you see this.");
    return compose_finish(h->p, h->a, &d, e);
}
