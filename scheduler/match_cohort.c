/* Everybody prepared for comparing: words numbered, hours as bits of the week in UTC, the reporting tree as spans. */
#include <stdlib.h>

#include "base/lookup.h"
#include "base/utf8.h"
#include "calendar/zone.h"
#include "scheduler/match_priv.h"

/* Words of one kind get numbers by their folded form. `raw` saves folding a spelling that was seen before. */
struct vocabulary {
    struct lookup raw, folded;
    const char **words; /* as first written */
    uint32_t count, cap;
};

struct preparing {
    struct arena *a, *scratch;
    struct vocabulary skills, languages, teams;
    struct lookup zones;
    int *offsets; /* minutes east of UTC, by zone number */
    size_t zones_count;
    struct lookup addresses;
};

static uint32_t number_of(struct preparing *p, struct vocabulary *v, struct str word)
{
    size_t id = lookup_get(&v->raw, word);
    if (id != STR_NONE)
        return (uint32_t)id;
    struct str folded = utf8_fold(p->scratch, word);
    id = lookup_put(&v->folded, folded, v->count);
    if (id == v->count) {
        if (v->count == v->cap) {
            v->cap = v->cap ? v->cap * 2 : 64;
            v->words = arena_grow(p->a, v->words, sizeof *v->words, v->count, v->cap);
        }
        v->words[v->count++] = arena_str(p->a, word);
    }
    lookup_put(&v->raw, word, id);
    return (uint32_t)id;
}

static uint64_t mask_of(const struct word_set *set)
{
    uint64_t mask = 0;
    for (uint32_t i = 0; i < set->count; i++)
        mask |= UINT64_C(1) << (set->ids[i] & 63);
    return mask;
}

static int by_number(const void *a, const void *b)
{
    uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
    return x < y ? -1 : x > y;
}

static struct word_set set_of(struct preparing *p, struct vocabulary *v, const char *list)
{
    struct word_set set = {0};
    struct str rest = str_of(list), piece;
    uint32_t most = 1;
    for (const char *s = list; *s; s++)
        most += *s == ';';
    if (!rest.n)
        return set;
    uint32_t *ids = arena_array(p->a, uint32_t, most), n = 0;
    while (str_next_piece(&rest, ';', &piece))
        if ((piece = str_trim(piece)).n)
            ids[n++] = number_of(p, v, piece);
    qsort(ids, n, sizeof *ids, by_number);
    for (uint32_t i = 0; i < n; i++)
        if (!set.count || ids[set.count - 1] != ids[i])
            ids[set.count++] = ids[i];
    set.ids = ids;
    return set;
}

int match_standard_offset(const char *zone)
{
    if (!*zone || !zone_exists(zone))
        return 0;
    struct civil winter = {2026, 1, 15, 12, 0, 0}, summer = {2026, 7, 15, 12, 0, 0};
    int a = zone_offset(zone, zone_to_utc(zone, &winter)), b = zone_offset(zone, zone_to_utc(zone, &summer));
    return (a < b ? a : b) / (int)MINUTE;
}

static int offset_of(struct preparing *p, const char *zone)
{
    size_t i = lookup_get(&p->zones, str_of(zone));
    if (i == STR_NONE) {
        i = p->zones_count++;
        p->offsets = arena_grow(p->scratch, p->offsets, sizeof *p->offsets, i, i + 1);
        p->offsets[i] = match_standard_offset(zone);
        lookup_put(&p->zones, str_of(zone), i);
    }
    return p->offsets[i];
}

static void set_hours(const struct match_person *from, int offset, uint64_t hours[HOURS_WORDS])
{
    const int week = 7 * 24 * 60;
    for (size_t i = 0; i < from->spans_count; i++) {
        const struct hours_span *s = &from->spans[i];
        for (int m = s->from; m < s->to; m += 30) {
            int at = (((s->weekday - 1) * 1440 + m - offset) % week + week) % week / 30;
            hours[at / 64] |= UINT64_C(1) << (at % 64);
        }
    }
}

static enum cohort_kind kind_of(const struct match_person *p)
{
    static const enum cohort_kind kinds[] = {[ROLE_PARTICIPANT] = COHORT_PEERS,
                                             [ROLE_MENTOR] = COHORT_MENTORS,
                                             [ROLE_MENTEE] = COHORT_MENTEES,
                                             [ROLE_CHAMPION] = COHORT_CHAMPIONS,
                                             [ROLE_ORGANIZER] = COHORT_REST};
    return p->is_away || p->capacity <= 0 ? COHORT_REST : kinds[p->role];
}

/* Kinds in their order, people of one shuffled. place[i] is where person i of the list is now. */
static void shuffle(struct cohort *c, uint32_t n, uint32_t *place)
{
    uint32_t at = 0;
    for (int kind = 0; kind < COHORT_KINDS; kind++) {
        c->from[kind] = at;
        for (uint32_t i = 0; i < n; i++)
            if ((int)kind_of(&c->list[i]) == kind)
                c->people[at++].who = i;
        for (uint32_t i = at - c->from[kind]; i > 1; i--) {
            uint32_t j = random_below(&c->random, i);
            struct cohort_person *x = &c->people[c->from[kind] + i - 1], *y = &c->people[c->from[kind] + j];
            uint32_t was = x->who;
            x->who = y->who;
            y->who = was;
        }
    }
    c->from[COHORT_KINDS] = at;
    for (uint32_t i = 0; i < n; i++)
        place[c->people[i].who] = i;
}

static struct str lower(struct arena *a, const char *address)
{
    char *s = arena_strdup(a, address);
    for (char *p = s; *p; p++)
        *p = ascii_lower(*p);
    return str_of(s);
}

static int set_lines(struct preparing *p, struct cohort *c, const uint32_t *place, struct err *e)
{
    uint32_t n = c->count, *manager = arena_array(p->scratch, uint32_t, n);
    uint32_t *enter = arena_array(p->scratch, uint32_t, n), *leave = arena_array(p->scratch, uint32_t, n);
    lookup_init(&p->addresses, p->scratch, n);
    for (uint32_t i = 0; i < n; i++)
        if (lookup_put(&p->addresses, lower(p->scratch, c->list[i].address), i) != i)
            return err_set(e, ERR_DATA, "two people to match have the same address: person %u is there already", i + 1);
    for (uint32_t i = 0; i < n; i++) {
        size_t up = *c->list[i].manager ? lookup_get(&p->addresses, lower(p->scratch, c->list[i].manager)) : STR_NONE;
        manager[i] = up == STR_NONE || up == i ? MATCH_NOBODY : (uint32_t)up;
    }
    cohort_read_lines(p->scratch, manager, n, enter, leave);
    for (uint32_t i = 0; i < n; i++) {
        c->people[place[i]].enter = enter[i];
        c->people[place[i]].leave = leave[i];
    }
    return 0;
}

static bool has_profile(const struct match_person *m)
{
    return *m->level || *m->team || *m->offers || *m->seeks || m->spans_count;
}

/* In the order of the list, so that words are called as the first of it writes them. */
static void set_profiles(struct preparing *p, struct cohort *c, const uint32_t *place)
{
    bool has_any = false;
    for (uint32_t i = 0; i < c->count; i++) {
        struct cohort_person *out = &c->people[place[i]];
        const struct match_person *m = &c->list[i];
        unsigned long long level;
        out->level = str_to_uint(str_of(m->level), 1000000, &level) ? (int32_t)level : -1;
        out->team = number_of(p, &p->teams, str_trim(str_of(m->team)));
        out->offers = set_of(p, &p->skills, m->offers);
        out->seeks = set_of(p, &p->skills, m->seeks);
        out->languages = set_of(p, &p->languages, m->languages);
        if (!out->languages.count)
            out->languages = set_of(p, &p->languages, "en");
        out->offers_mask = mask_of(&out->offers);
        out->seeks_mask = mask_of(&out->seeks);
        out->languages_mask = mask_of(&out->languages);
        set_hours(m, offset_of(p, m->zone), out->hours);
        out->first = m->waited > 0 ? 2000 * (m->waited < 100 ? m->waited : 100) : 0;
        out->room = m->capacity;
        has_any = has_any || has_profile(m);
    }
    c->is_random = c->options->is_random || !has_any;
    c->has_few_skills = p->skills.count <= 64;
    c->has_few_languages = p->languages.count <= 64;
    c->skills = p->skills.words;
    c->languages = p->languages.words;
}

static int check(size_t n, const struct match_history *history, const struct match_options *options, struct err *e)
{
    if (n > MATCH_PEOPLE_MAX)
        return err_set(e, ERR_DATA, "more than %d people: match them in parts", MATCH_PEOPLE_MAX);
    if (options->size < 2 || options->size > CIRCLE_MEMBERS_MAX)
        return err_set(e, ERR_DATA, "circles have 2 to %d people, not %d", CIRCLE_MEMBERS_MAX, options->size);
    if (options->effort < 0 || options->effort > 1000)
        return err_set(e, ERR_DATA, "the effort is 1 to 1000 times the usual");
    if (options->window < 0 || options->window > 1000 || options->relax < 0 || options->relax > options->window + 1)
        return err_set(e, ERR_DATA, "the window is 0 to 1000 rounds, and window + 1 steps can be relaxed");
    for (size_t i = 0; i < history->met_count; i++)
        if (history->met[i].a >= n || history->met[i].b >= n)
            return err_set(e, ERR_SOFTWARE, "history names people that are not on the list");
    for (size_t i = 0; i < history->never_count; i++)
        if (history->never[i].a >= n || history->never[i].b >= n)
            return err_set(e, ERR_SOFTWARE, "exclusions name people that are not on the list");
    for (size_t i = 0; i < history->wanted_count; i++)
        if (history->wanted[i].a >= n || history->wanted[i].b >= n)
            return err_set(e, ERR_SOFTWARE, "wishes name people that are not on the list");
    return 0;
}

int cohort_make(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                const struct match_options *options, struct cohort *out, struct err *e)
{
    if (check(n, history, options, e) != 0)
        return -1;
    struct arena scratch;
    struct preparing p = {.a = a, .scratch = &scratch};
    *out = (struct cohort){.list = people, .count = (uint32_t)n, .seed = options->seed, .options = options};
    arena_init(&scratch, 0);
    out->level_gap = MATCH_LEVEL_GAP + (options->relax > options->window);
    uintptr_t room = (uintptr_t)arena_alloc_array(a, sizeof(struct cohort_person), n + 1);
    out->people = (struct cohort_person *)((room + 63) & ~(uintptr_t)63);
    uint32_t *place = arena_array(&scratch, uint32_t, n + 1);
    struct vocabulary *vocabularies[] = {&p.skills, &p.languages, &p.teams};
    for (size_t i = 0; i < 3; i++) {
        lookup_init(&vocabularies[i]->raw, &scratch, 64);
        lookup_init(&vocabularies[i]->folded, &scratch, 64);
    }
    lookup_init(&p.zones, &scratch, 64);
    random_seed(&out->random, options->seed);
    shuffle(out, out->count, place);
    int rc = set_lines(&p, out, place, e);
    if (rc == 0) {
        set_profiles(&p, out, place);
        cohort_read_bonds(a, history, place, out);
    }
    arena_release(&scratch);
    return rc;
}
