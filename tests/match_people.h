/* Made-up cohorts to match: an ordinary company and nasty ones. For tests and the bench. */
#ifndef TESTS_MATCH_PEOPLE_H
#define TESTS_MATCH_PEOPLE_H

#include "base/buf.h"
#include "base/random.h"
#include "scheduler/match.h"

enum people_kind {
    PEOPLE_COMPANY,
    PEOPLE_ONE_TEAM,
    PEOPLE_A_LANGUAGE_EACH,
    PEOPLE_ONE_LINE, /* everybody reports to the one before */
    PEOPLE_ONE_BOSS,
    PEOPLE_CYCLES, /* managers at random: cycles and what hangs below them */
    PEOPLE_TWINS,  /* nothing tells them apart */
    PEOPLE_BLANK,  /* addresses only */
    PEOPLE_LEVELS, /* every level from 0 up */
    PEOPLE_WORDS,  /* hundreds of skills, a hundred languages */
    PEOPLE_HOURS,  /* whole days, minutes that are no half hours, zones with quarters */
    PEOPLE_KINDS
};

/* With the standard offset (minutes east of UTC), as every almanac has it. */
static const struct {
    const char *name;
    int offset;
} people_zones[] = {
    {"Europe/London", 0},    {"Europe/Berlin", 60},     {"America/New_York", -300},  {"America/Los_Angeles", -480},
    {"Asia/Kolkata", 330},   {"Asia/Tokyo", 540},       {"America/Sao_Paulo", -180}, {"UTC", 0},
    {"Asia/Kathmandu", 345}, {"Australia/Sydney", 600}, {"Pacific/Chatham", 765},    {"Europe/Dublin", 0},
};

static inline const char *people_list(struct arena *a, struct random *r, const char *prefix, uint32_t most, uint32_t of)
{
    struct buf b;
    buf_init(&b, 1000);
    uint32_t count = random_below(r, most + 1);
    for (uint32_t i = 0; i < count; i++) {
        /* the smaller of two: some words are popular */
        uint32_t x = random_below(r, of), y = random_below(r, of);
        buf_printf(&b, "%s%s%u", i ? ";" : "", prefix, x < y ? x : y);
    }
    const char *list = arena_str(a, buf_str(&b));
    buf_release(&b);
    return list;
}

static inline void people_hours(struct arena *a, struct random *r, bool is_odd, struct match_person *p)
{
    uint32_t count = random_below(r, 8);
    struct hours_span *spans = arena_array(a, struct hours_span, count);
    int day = 0;
    for (uint32_t i = 0; i < count; i++) {
        int from = 8 * 60 + 30 * (int)random_below(r, 16);
        spans[i] = (struct hours_span){1 + day, from, from + 60 * (1 + (int)random_below(r, 3))};
        if (is_odd)
            spans[i] = (struct hours_span){1 + day, (int)random_below(r, 700), 720 + (int)random_below(r, 721)};
        day = (day + 1 + (int)random_below(r, 2)) % (is_odd ? 7 : 5);
        if (i + 1 < count && day <= spans[i].weekday - 1)
            count = i + 1;
    }
    p->spans = spans;
    p->spans_count = count;
}

static inline struct match_person *people_make(struct arena *a, enum people_kind kind, uint32_t n, uint64_t seed)
{
    struct random r;
    random_seed(&r, seed * 31 + kind);
    struct match_person *people = arena_array(a, struct match_person, n);
    for (uint32_t i = 0; i < n; i++) {
        struct match_person *p = &people[i];
        uint32_t boss = kind == PEOPLE_ONE_LINE ? i - 1 : kind == PEOPLE_ONE_BOSS ? 0 : i / 6;
        bool has_boss = i > 0 && (kind == PEOPLE_ONE_LINE || kind == PEOPLE_ONE_BOSS || i >= 4);
        if (kind == PEOPLE_CYCLES) {
            boss = random_below(&r, n);
            has_boss = random_below(&r, 4) > 0;
        }
        *p = (struct match_person){
            .address = arena_printf(a, "p%u@example.org", i),
            .name = arena_printf(a, "P%u", i),
            .role = ROLE_PARTICIPANT,
            .manager = "",
            .level = "",
            .team = "",
            .zone = "",
            .languages = "",
            .offers = "",
            .seeks = "",
            .capacity = 1,
        };
        if (kind == PEOPLE_BLANK)
            continue;
        p->manager = has_boss ? arena_printf(a, "P%u@Example.org", boss) : random_below(&r, 2) ? "ceo@example.org" : "";
        if (kind == PEOPLE_TWINS) {
            p->manager = "";
            p->level = "3";
            p->offers = p->seeks = "c;sql";
            continue;
        }
        p->level =
            random_below(&r, 20) == 0 ? "" : arena_printf(a, "%u", 1 + (random_below(&r, 3) + random_below(&r, 4)));
        if (kind == PEOPLE_LEVELS)
            p->level = arena_printf(a, "%u", i);
        p->team = kind == PEOPLE_ONE_TEAM ? "red" : random_below(&r, 20) == 0 ? "" : arena_printf(a, "t%u", boss);
        p->zone = people_zones[random_below(&r, kind == PEOPLE_HOURS ? 12 : 8)].name;
        bool is_wordy = kind == PEOPLE_WORDS;
        p->offers = people_list(a, &r, "s", is_wordy ? 12 : 4, is_wordy ? 400 : 40);
        p->seeks = people_list(a, &r, random_below(&r, 2) ? "S" : "s", is_wordy ? 12 : 3, is_wordy ? 400 : 40);
        uint32_t tongue = random_below(&r, 10);
        p->languages = tongue < 5 ? "en" : tongue < 7 ? "en;de" : tongue < 8 ? "de" : tongue < 9 ? "" : "ja;EN";
        if (is_wordy)
            p->languages = people_list(a, &r, "l", 40, 100);
        if (kind == PEOPLE_A_LANGUAGE_EACH)
            p->languages = arena_printf(a, "x%u", i);
        people_hours(a, &r, kind == PEOPLE_HOURS, p);
    }
    return people;
}

/* Rounds of random pairs, and one exclusion for every ten people. */
static inline struct match_history people_history(struct arena *a, uint32_t n, int rounds, uint64_t seed)
{
    struct random r;
    random_seed(&r, seed + 977);
    uint32_t pairs = n / 2, never_count = n < 2 ? 0 : n / 10 + 1;
    struct match_past *met = arena_array(a, struct match_past, (size_t)pairs * (size_t)rounds);
    struct match_pair *never = arena_array(a, struct match_pair, never_count);
    uint32_t *order = arena_array(a, uint32_t, n);
    size_t count = 0;
    for (int round = 1; round <= rounds; round++) {
        for (uint32_t i = 0; i < n; i++)
            order[i] = i;
        for (uint32_t i = n; i > 1; i--) {
            uint32_t j = random_below(&r, i), was = order[i - 1];
            order[i - 1] = order[j];
            order[j] = was;
        }
        for (uint32_t i = 0; i < pairs; i++)
            met[count++] = (struct match_past){round, order[2 * i], order[2 * i + 1]};
    }
    for (uint32_t i = 0; i < never_count; i++)
        never[i] = (struct match_pair){random_below(&r, n), random_below(&r, n)};
    return (struct match_history){.met = met, .met_count = count, .never = never, .never_count = never_count};
}

#endif
