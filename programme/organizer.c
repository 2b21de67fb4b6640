#include "programme/organizer.h"

#include "db/rounds.h"
#include "db/takeaways.h"
#include "parser/subject.h"
#include "programme/letter_kinds.h"
#include "programme/orders.h"

#define NO_NAME "The organizer" /* default of [programme] organizer_name */

/* Who signs the letters is the first organizer; the others are called by the local part of their address. */
static int name_organizer(struct programme *p, size_t i, struct name *out, struct err *e)
{
    const struct settings *s = p->settings;
    struct str local = address_local(&s->organizers[i]);
    if (i == 0 && strcmp(s->organizer_name.s, NO_NAME) != 0) {
        *out = s->organizer_name;
        return 0;
    }
    local = str_slice(local, 0, str_find_char(local, '.', 1));
    if (name_parse(local, out, e) != 0)
        return -1;
    if (out->s[0] >= 'a' && out->s[0] <= 'z')
        out->s[0] = (char)(out->s[0] - 'a' + 'A');
    return 0;
}

int organizer_person(struct programme *p, struct arena *a, size_t i, struct person *out, struct err *e)
{
    const struct address *address = &p->settings->organizers[i];
    bool is_proposed = false;
    int rc = db_person_by_address(p->db, address, a, out, &is_proposed, e);
    if (rc < 0 || (rc == 1 && !is_proposed))
        return rc < 0 ? -1 : 0;
    struct person made = {.address = *address, .role = ROLE_ORGANIZER, .capacity = 0};
    if (name_organizer(p, i, &made.name, e) != 0 || db_person_add(p->db, &made, p->now, e) != 0)
        return -1;
    return db_person(p->db, made.id, a, out, e) == 1 ? 0 : -1;
}

int organizer_begin(struct programme *p, struct arena *a, enum letter_kind kind, const struct person *organizer,
                    struct draft *d, struct err *e)
{
    if (compose_begin(p, a, kind, organizer, NULL, d, e) != 0)
        return -1;
    d->asked = (struct asked){.prompt = ASKED_ORGANIZER};
    organizer_footer(d);
    return 0;
}

void organizer_footer(struct draft *d)
{
    value_set_flag(d->facts, "to_organizer", true);
    compose_footer(d, "You get this because you organize the programme.", "Only organizers see this.");
}

void organizer_names(struct arena *a, struct draft *d, long number, int64_t circle_id)
{
    struct asked *asked = &d->asked;
    for (size_t i = 0; i < asked->items_count; i++)
        if (asked->items[i].ref == number)
            return;
    asked->items = arena_grow(a, asked->items, sizeof *asked->items, asked->items_count, asked->items_count + 1);
    asked->items[asked->items_count++] = (struct asked_item){.ref = (int)number, .text = STR(""), .id = circle_id};
}

/* ---- hearing ---- */

static bool is_from_organizer(const struct hearing *h)
{
    struct address from;
    struct err ignored = ERR_INIT;
    if (h->has_person && programme_is_organizer(h->p, &h->person.address))
        return true;
    return h->u.from.n && address_parse(h->u.from, &from, &ignored) == 0 && programme_is_organizer(h->p, &from);
}

void organizer_read(struct hearing *h)
{
    struct str words = str_trim(h->u.reply);
    bool ignored;
    h->is_organizer = is_from_organizer(h);
    if (!h->is_organizer || (h->has_letter && h->asked.prompt != ASKED_ORGANIZER))
        return;
    if (words.n == 0 && !subject_same(h->u.subject, h->asked.prompt_subject))
        words = subject_words(h->u.subject, &ignored);
    struct asked asked = h->asked;
    asked.now = h->mail->internal_date;
    if (asked.time_zone.n == 0)
        asked.time_zone = str_of(h->has_person ? h->person.zone : h->p->settings->zone);
    orders_read(h->a, words, &asked, &h->orders, &h->orders_count);
    for (size_t i = 0; i < h->orders_count; i++)
        h->orders_known += h->orders[i].name != ORDER_UNKNOWN;
}

bool organizer_hears(const struct hearing *h)
{
    /* "stop", "data" and the like are an organizer's own, as they are everybody's */
    bool own_commands = h->orders_known == 0 && h->u.commands_count > 0;
    return h->is_organizer && h->has_letter && h->asked.prompt == ASKED_ORGANIZER && !own_commands;
}

static void add_entry(struct hearing *h, struct transcript *t, struct str words, const char *outcome)
{
    struct value *v = value_object(h->a);
    value_set_words(v, "text", words);
    value_set_text(v, "outcome", outcome);
    value_append(t->entries, v);
}

static void add_circle(struct hearing *h, struct transcript *t, const struct ordered *o)
{
    if (!o->has_circle)
        return;
    struct circle *all = arena_array(h->a, struct circle, t->circles_count + 1);
    for (size_t i = 0; i < t->circles_count; i++)
        all[i] = t->circles[i];
    all[t->circles_count++] = o->circle;
    t->circles = all;
}

static const char *say_unknown(struct hearing *h, const struct order *o)
{
    if (o->nearest == ORDER_UNKNOWN)
        return "not understood.";
    return arena_printf(h->a, "not understood. “%s” is near to it, and wants a number or a name.",
                        order_name_name(o->nearest));
}

/* What waits for a yes, in one letter with one code. */
struct waiting {
    const char *packed, *action, *effect;
    size_t count;
};

static int add_waiting(struct hearing *h, struct waiting *w, const struct ordered *o, struct err *e)
{
    const char *action, *effect;
    if (orders_describe(h->p, h->a, o, &action, &effect, e) != 0)
        return -1;
    const char *packed = orders_pack(h->a, o);
    w->packed = w->count ? arena_printf(h->a, "%s;%s", w->packed, packed) : packed;
    w->action = w->count ? arena_printf(h->a, "%s; %s", w->action, action) : action;
    w->effect = w->count && strcmp(w->effect, effect) != 0 ? arena_printf(h->a, "%s %s", w->effect, effect) : effect;
    w->count++;
    return 0;
}

static int hear_one(struct hearing *h, const struct order *order, struct transcript *t, struct waiting *w,
                    struct err *e)
{
    struct ordered o;
    const char *outcome = "";
    t->help = t->help || order->name == ORDER_HELP || order->name == ORDER_UNKNOWN;
    if (order->name == ORDER_HELP)
        return 0;
    if (order->name == ORDER_UNKNOWN) {
        t->is_open = true;
        add_entry(h, t, order->words, say_unknown(h, order));
        return 0;
    }
    int rc = orders_find(h->p, h->a, order, &h->asked, &o, &outcome, e);
    if (rc < 0)
        return -1;
    add_circle(h, t, &o);
    o.by = arena_str(h->a, person_first_name(&h->person));
    o.by_id = h->person.id;
    o.mail_id = h->mail->id;
    if (rc == 1 && orders_danger(order->name) == DANGER_OTHERS && !h->is_proven) {
        outcome = "waits for your yes: a letter that asks for it comes with this one.";
        rc = add_waiting(h, w, &o, e) == 0 ? 1 : -1;
    } else if (rc == 1) {
        rc = orders_run(h->p, h->a, &o, &outcome, e);
    }
    t->is_open = t->is_open || rc == 0;
    if (rc >= 0)
        add_entry(h, t, order->words, outcome);
    return rc < 0 ? -1 : 0;
}

static int keep_words(struct hearing *h, struct err *e)
{
    int64_t id;
    return h->u.reply.n ? db_words_add(h->p->db, h->person.id, WORDS_NOTE, h->u.reply, h->p->now, &id, e) : 0;
}

/* "Looks good" in answer to a draft: it would write to many, so it wants the word. */
static int ask_about_draft(struct hearing *h, struct transcript *t, struct err *e)
{
    struct round round;
    int rc = db_round_open(h->p->db, h->a, &round, e);
    if (rc < 0 || keep_words(h, e) != 0)
        return -1;
    if (rc == 0 || round.state != ROUND_DRAFT)
        return 0;
    add_entry(h, t, h->u.reply, "shall the draft go out? It writes to everybody in it, so it wants a word: “send”.");
    return letter_transcript_answer(h, t, e);
}

int organizer_hear(struct hearing *h, bool only_asked, struct err *e)
{
    struct transcript t = {.entries = value_list(h->a)};
    struct waiting w = {.count = 0};
    h->p->has_changed_draft = false;
    if (only_asked)
        return letter_asked_back_identity(h, e);
    if (h->orders_count == 0)
        return h->letter.kind == LETTER_DRAFT && h->u.reply.n ? ask_about_draft(h, &t, e) : keep_words(h, e);
    if (!h->u.cut_is_certain) {
        add_entry(h, &t, h->u.reply,
                  "your own words could not be told from the letter that they answer, so nothing was done.");
        t.is_open = true;
        return letter_transcript_answer(h, &t, e);
    }
    for (size_t i = 0; i < h->orders_count; i++)
        if (hear_one(h, &h->orders[i], &t, &w, e) != 0)
            return -1;
    if (w.count && letter_code_orders(h, w.packed, w.action, w.effect, e) != 0)
        return -1;
    return letter_transcript_answer(h, &t, e);
}

/* ---- after the round trip ---- */

bool organizer_owns(const char *action)
{
    return strchr(action, ':') != NULL;
}

int organizer_confirmed(struct hearing *h, const char *action, struct err *e)
{
    struct transcript t = {.entries = value_list(h->a)};
    struct str rest = str_of(action), piece;
    h->p->has_changed_draft = false;
    if (!h->is_organizer) /* the configuration named them when they gave the order, and does not any more */
        return 0;
    while (str_next_piece(&rest, ';', &piece)) {
        struct ordered o;
        const char *what, *effect, *outcome;
        int rc = orders_unpack(h->p, h->a, piece, &o, e);
        if (rc < 0)
            return -1;
        if (rc == 0) {
            add_entry(h, &t, piece, "nothing changed: what it was about is gone.");
            continue;
        }
        add_circle(h, &t, &o);
        o.by = arena_str(h->a, person_first_name(&h->person));
        o.by_id = h->person.id;
        o.mail_id = h->mail->id;
        if (orders_describe(h->p, h->a, &o, &what, &effect, e) != 0 ||
            (rc = orders_run(h->p, h->a, &o, &outcome, e)) < 0)
            return -1;
        add_entry(h, &t, str_of(what), outcome);
    }
    return letter_transcript_answer(h, &t, e);
}
