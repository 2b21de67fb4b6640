/* Matching: every hard rule on hundreds of made-up cohorts, exact references for few people, the same bytes for the
 * same seed, and the words that people without a circle read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "match_judge.h"
#include "scheduler/match_priv.h"

static void run(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                const struct match_options *options, struct match_result *out)
{
    struct err e = ERR_INIT;
    if (match_make(a, people, n, history, options, out, &e) != 0)
        fail_msg("%s", e.text);
}

static void check(const struct match_person *people, size_t n, const struct match_history *history,
                  const struct match_options *options, const struct match_result *result, const char *what)
{
    char why[200] = "";
    struct judge judge = judge_new(people, n, history, options);
    if (!judge_result(&judge, result, why, sizeof why))
        fail_msg("%s, %zu people in %ds, seed %llu: %s", what, n, options->size, (unsigned long long)options->seed,
                 why);
}

static void rules_hold(void **state)
{
    (void)state;
    static const uint32_t sizes[] = {0, 1, 2, 3, 4, 5, 7, 11, 20, 21, 22, 37, 60, 150};
    for (int kind = 0; kind < PEOPLE_KINDS; kind++)
        for (uint64_t seed = 1; seed <= 42; seed++) {
            struct arena a;
            struct match_result result;
            char what[40];
            uint32_t n = sizes[(seed * 5 + (uint64_t)kind) % (sizeof sizes / sizeof *sizes)];
            arena_init(&a, 0);
            struct match_person *people = people_make(&a, (enum people_kind)kind, n, seed);
            struct match_history history = people_history(&a, n, (int)(seed % 6), seed);
            struct match_options options = MATCH_OPTIONS_INIT;
            options.seed = seed;
            /* annealing takes longer: fewer of the larger cohorts in groups */
            options.size = n > 20 && seed % 3 ? 2 : 2 + (int)(seed % 5);
            options.relax = seed % 7 == 0 ? (int)(seed % 5) : 0;
            options.is_random = seed % 11 == 0;
            for (uint32_t i = 0; i < n; i++)
                people[i].is_away = seed % 2 && i % 9 == 4;
            snprintf(what, sizeof what, "kind %d", kind);
            run(&a, people, n, &history, &options, &result);
            check(people, n, &history, &options, &result, what);
            arena_release(&a);
        }
}

static void rules_hold_in_large_cohorts(void **state)
{
    (void)state;
    static const struct {
        enum people_kind kind;
        uint32_t n;
        int size;
    } cases[] = {{PEOPLE_COMPANY, 1000, 2}, {PEOPLE_COMPANY, 3000, 2},        {PEOPLE_COMPANY, 5001, 2},
                 {PEOPLE_WORDS, 4500, 2},   {PEOPLE_TWINS, 4501, 2},          {PEOPLE_BLANK, 5000, 2},
                 {PEOPLE_COMPANY, 301, 4},  {PEOPLE_TWINS, 3000, 2},          {PEOPLE_ONE_TEAM, 200, 3},
                 {PEOPLE_ONE_LINE, 500, 2}, {PEOPLE_A_LANGUAGE_EACH, 3000, 3}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct arena a;
        struct match_result result;
        arena_init(&a, 0);
        struct match_person *people = people_make(&a, cases[i].kind, cases[i].n, 7);
        struct match_history history = people_history(&a, cases[i].n, 3, 7);
        struct match_options options = MATCH_OPTIONS_INIT;
        options.size = cases[i].size;
        run(&a, people, cases[i].n, &history, &options, &result);
        check(people, cases[i].n, &history, &options, &result, "large");
        /* what nothing stands against is placed to the last person */
        if (cases[i].kind == PEOPLE_TWINS || cases[i].kind == PEOPLE_BLANK)
            assert_int_equal(result.unplaced_count, 0);
        arena_release(&a);
    }
}

/* A hidden way to place everybody among many that don't: as many pairs as there can be are found. */
static void leaves_nobody_over_who_can_be_placed(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        struct arena a;
        struct random r;
        struct match_result result;
        struct match_options options = MATCH_OPTIONS_INIT;
        uint32_t n = 24 + 2 * (uint32_t)(seed % 40), order[104];
        bool may_meet[104][104] = {{false}};
        arena_init(&a, 0);
        random_seed(&r, seed);
        struct match_person *people = people_make(&a, PEOPLE_TWINS, n, seed);
        for (uint32_t i = 0; i < n; i++)
            order[i] = i;
        for (uint32_t i = n; i > 1; i--) {
            uint32_t k = random_below(&r, i), was = order[i - 1];
            order[i - 1] = order[k];
            order[k] = was;
        }
        for (uint32_t i = 0; i < n; i += 2)
            may_meet[order[i]][order[i + 1]] = may_meet[order[i + 1]][order[i]] = true;
        for (uint32_t i = 0; i < n; i++) {
            uint32_t x = random_below(&r, n), y = random_below(&r, n);
            may_meet[x][y] = may_meet[y][x] = true;
        }
        struct match_pair *never = arena_array(&a, struct match_pair, (size_t)n * n);
        struct match_history history = {.never = never};
        for (uint32_t x = 0; x < n; x++)
            for (uint32_t y = 0; y < x; y++)
                if (!may_meet[x][y])
                    never[history.never_count++] = (struct match_pair){x, y};
        options.seed = seed;
        run(&a, people, n, &history, &options, &result);
        if (result.unplaced_count)
            fail_msg("seed %llu: %zu of %u left over", (unsigned long long)seed, result.unplaced_count, n);
        arena_release(&a);
    }
}

static void few_people_are_matched_best(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 160; seed++) {
        struct arena a;
        struct match_result result;
        struct judge_try best;
        struct match_options options = MATCH_OPTIONS_INIT;
        static const enum people_kind kinds[] = {PEOPLE_COMPANY, PEOPLE_HOURS, PEOPLE_WORDS, PEOPLE_CYCLES};
        options.size = 2 + (int)(seed % 5);
        options.seed = seed;
        uint32_t n = 2 + (uint32_t)(seed / 5 % 8);
        arena_init(&a, 0);
        struct match_person *people = people_make(&a, kinds[seed % 4], n, seed);
        struct match_history history = people_history(&a, n, seed % 2 ? 0 : 2, seed);
        run(&a, people, n, &history, &options, &result);
        check(people, n, &history, &options, &result, "few");
        struct judge judge = judge_new(people, n, &history, &options);
        judge_try_all(&judge, &best);
        /* people without any profile are matched by chance */
        if (n - result.unplaced_count != best.best_placed ||
            (!result.is_random && judge_worth(&judge, &result) != best.best))
            fail_msg("seed %llu: %u people in %ds: placed %zu of %zu, %lld of %lld", (unsigned long long)seed, n,
                     options.size, n - result.unplaced_count, best.best_placed, judge_worth(&judge, &result),
                     best.best);
        arena_release(&a);
    }
}

/* The search that many people get, on few: as many pairs as possible, circles of three also where the one that places
 * one more is hidden, and points that are nearly the best. */
static void the_search_for_many_serves_few(void **state)
{
    (void)state;
    long long found = 0, possible = 0;
    int left = 0; /* two may be: circles of three are looked for, not proven */
    for (uint64_t seed = 1; seed <= 150; seed++) {
        struct arena a;
        struct cohort c;
        struct candidates edges;
        struct judge_try best;
        struct match_result result = {0};
        struct match_options options = MATCH_OPTIONS_INIT;
        struct err e = ERR_INIT;
        uint32_t n = 5 + (uint32_t)(seed % 7), placed = 0;
        options.seed = seed;
        arena_init(&a, 0);
        struct match_person *people = people_make(&a, seed % 2 ? PEOPLE_COMPANY : PEOPLE_CYCLES, n, seed);
        people[0].offers = "c";
        struct match_history history = people_history(&a, n, 2, seed);
        struct partition pairs = {.circle = arena_array(&a, uint32_t, n), .n = n};
        for (uint32_t i = 0; i < n; i++)
            pairs.circle[i] = MATCH_NOBODY;
        assert_int_equal(cohort_make(&a, people, n, &history, &options, &c, &e), 0);
        candidates_find(&a, &c, 0, n, 40, &edges);
        pairs_match(&c, &edges, &pairs);
        result.circles_count = pairs.circles;
        result.circles = arena_array(&a, struct match_circle, pairs.circles);
        for (uint32_t i = 0; i < n; i++)
            if (pairs.circle[i] != MATCH_NOBODY) {
                struct match_circle *circle = &result.circles[pairs.circle[i]];
                circle->members[circle->count++] = c.people[i].who;
                placed++;
            }
        struct judge judge = judge_new(people, n, &history, &options);
        judge_try_all(&judge, &best);
        assert_true(placed >= (best.best_placed & ~(size_t)1));
        left += (int)best.best_placed - (int)placed;
        found += judge_worth(&judge, &result);
        possible += best.best;
        arena_release(&a);
    }
    if (left > 2 || found * 1000 < possible * 999)
        fail_msg("%lld of %lld, %d people left over for nothing", found, possible, left);
}

static void mentors_are_assigned_best(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 24; seed++) {
        struct arena a;
        struct random r;
        struct match_result result;
        struct match_options options = MATCH_OPTIONS_INIT;
        size_t mentors[400], mentees[200], places = 0, mentees_count = 0, assigned, pairs = 0;
        long long points = 0, best;
        uint32_t n = seed % 3 ? 10 + (uint32_t)seed : 160;
        arena_init(&a, 0);
        random_seed(&r, seed);
        struct match_person *people = people_make(&a, PEOPLE_COMPANY, n, seed);
        struct match_history history = people_history(&a, n, 2, seed);
        for (uint32_t i = 0; i < n; i++) {
            people[i].role = random_below(&r, 5) < 2 ? ROLE_MENTOR : ROLE_MENTEE;
            if (people[i].role == ROLE_MENTOR)
                people[i].capacity = (int)random_below(&r, 4);
            for (int k = 0; people[i].role == ROLE_MENTOR && k < people[i].capacity; k++)
                mentors[places++] = i;
            if (people[i].role == ROLE_MENTEE)
                mentees[mentees_count++] = i;
        }
        run(&a, people, n, &history, &options, &result);
        check(people, n, &history, &options, &result, "mentors");
        for (size_t i = 0; i < result.circles_count; i++) {
            assert_int_equal(result.circles[i].kind, MATCH_MENTORING);
            assert_int_equal(people[result.circles[i].members[0]].role, ROLE_MENTOR);
            assert_int_equal(people[result.circles[i].members[1]].role, ROLE_MENTEE);
            points += result.circles[i].points;
            pairs++;
        }
        struct judge judge = judge_new(people, n, &history, &options);
        judge_assign(&judge, mentors, places, mentees, mentees_count, &assigned, &best);
        if (pairs != assigned || points != best)
            fail_msg("seed %llu: %zu of %zu mentees, %lld of %lld points", (unsigned long long)seed, pairs, assigned,
                     points, best);
        arena_release(&a);
    }
}

/* One mentee may have two mentors only when no other goes without; champions get mentors who have somebody. */
static void capacity_and_champions(void **state)
{
    (void)state;
    struct arena a;
    struct match_result result;
    struct match_options options = MATCH_OPTIONS_INIT;
    struct match_history history = {0};
    arena_init(&a, 0);
    struct match_person *people = people_make(&a, PEOPLE_TWINS, 7, 1);
    people[0].role = people[1].role = ROLE_MENTOR;
    people[2].role = people[3].role = ROLE_MENTEE;
    people[2].capacity = 2;
    people[4].role = ROLE_CHAMPION;
    people[4].capacity = 2;
    people[5].role = ROLE_ORGANIZER;
    people[6].role = ROLE_MENTOR;
    people[6].capacity = 0;
    run(&a, people, 7, &history, &options, &result);
    assert_int_equal(result.circles_count, 4);
    int kinds[3] = {0}, of_person[7] = {0};
    for (size_t i = 0; i < result.circles_count; i++) {
        kinds[result.circles[i].kind]++;
        for (size_t k = 0; k < result.circles[i].count; k++)
            of_person[result.circles[i].members[k]]++;
    }
    assert_int_equal(kinds[MATCH_MENTORING], 2);
    assert_int_equal(kinds[MATCH_CHAMPION], 2);
    assert_int_equal(of_person[2], 1);
    assert_int_equal(of_person[3], 1);
    assert_int_equal(result.unplaced_count, 2);
    assert_string_equal(result.unplaced[0].reason, "organizers are not matched");
    assert_string_equal(result.unplaced[1].reason, "you have no room for another circle");
    /* with a third place the second mentor comes too; champions' circles may count as room */
    people[6].capacity = 1;
    options.is_champion_counted = true;
    run(&a, people, 7, &history, &options, &result);
    check(people, 7, &history, &options, &result, "counted");
    assert_int_equal(result.circles_count, 3);
    arena_release(&a);
}

static void hash_of(const struct match_result *r, char out[SECRET_MAC_TEXT])
{
    struct buf b;
    buf_init(&b, 1 << 22);
    for (size_t i = 0; i < r->circles_count; i++) {
        for (size_t k = 0; k < r->circles[i].count; k++)
            buf_printf(&b, "%zu ", r->circles[i].members[k]);
        buf_printf(&b, "%s\n", r->circles[i].reason);
    }
    for (size_t i = 0; i < r->unplaced_count; i++)
        buf_printf(&b, "%zu %s%s%s\n", r->unplaced[i].person, r->unplaced[i].reason, *r->unplaced[i].help ? "; " : "",
                   r->unplaced[i].help);
    secret_hash(buf_str(&b), out);
    buf_release(&b);
}

/* The same on every machine and compiler. When matching is changed on purpose, MATCH_VERSION changes with these. */
static const struct golden {
    enum people_kind kind;
    uint32_t n;
    int size;
    uint64_t seed;
    const char *hash, *inputs;
} golden[] = {
#include "match_golden.h"
};

static void same_bytes_for_the_same_seed(void **state)
{
    (void)state;
    const char *wish = getenv("MATCH_GOLDEN");
    bool is_new = wish && strcmp(wish, "only") != 0;
    for (size_t i = 0; i < sizeof golden / sizeof *golden; i++) {
        const struct golden *g = &golden[i];
        struct arena a;
        struct match_result result;
        struct match_options options = {
            .size = g->size, .seed = g->seed, .window = MATCH_WINDOW, .is_champion_counted = true};
        char hash[SECRET_MAC_TEXT];
        arena_init(&a, 0);
        struct match_person *people = people_make(&a, g->kind, g->n, 5);
        for (uint32_t k = 0; k < g->n && g->seed == 9; k++)
            people[k].role = (enum person_role)(k % 4);
        struct match_history history = people_history(&a, g->n, 4, 5);
        run(&a, people, g->n, &history, &options, &result);
        check(people, g->n, &history, &options, &result, "golden");
        hash_of(&result, hash);
        if (is_new)
            printf("{%d, %u, %d, %llu, \"%s\", \"%s\"},\n", (int)g->kind, g->n, g->size, (unsigned long long)g->seed,
                   hash, result.inputs);
        else if (strcmp(hash, g->hash) != 0 || strcmp(result.inputs, g->inputs) != 0)
            fail_msg("golden %zu: %s of %s, not %s of %s", i, hash, result.inputs, g->hash, g->inputs);
        arena_release(&a);
    }
}

static void chance_is_the_seed(void **state)
{
    (void)state;
    struct arena a;
    struct match_result one, two, again;
    struct match_history history = {0};
    struct match_options options = MATCH_OPTIONS_INIT;
    char hashes[3][SECRET_MAC_TEXT];
    arena_init(&a, 0);
    struct match_person *people = people_make(&a, PEOPLE_BLANK, 40, 1);
    run(&a, people, 40, &history, &options, &one);
    run(&a, people, 40, &history, &options, &again);
    options.seed = 2;
    run(&a, people, 40, &history, &options, &two);
    assert_true(one.is_random);
    hash_of(&one, hashes[0]);
    hash_of(&again, hashes[1]);
    hash_of(&two, hashes[2]);
    assert_string_equal(hashes[0], hashes[1]);
    assert_string_not_equal(hashes[0], hashes[2]);
    assert_string_equal(one.inputs, two.inputs);
    assert_int_equal(two.seed, 2);
    /* any change of the input shows */
    people[3].team = "red";
    run(&a, people, 40, &history, &options, &again);
    assert_string_not_equal(again.inputs, two.inputs);
    arena_release(&a);
}

/* Round after round with what came out before: a partner comes back only when nobody new is left. */
static void rounds_without_repeats(void **state)
{
    (void)state;
    struct arena a;
    struct match_outlook outlook;
    struct match_options options = MATCH_OPTIONS_INIT;
    struct match_past met[400];
    struct match_history history = {.met = met};
    struct err e = ERR_INIT;
    bool knows[16][16] = {{false}};
    arena_init(&a, 0);
    struct match_person *people = people_make(&a, PEOPLE_TWINS, 16, 1);
    assert_int_equal(match_look_ahead(&a, people, 16, &history, &options, &outlook, &e), 0);
    assert_true(outlook.rounds >= 8);
    for (int round = 1; round <= 8; round++) {
        struct match_result result;
        options.seed = (uint64_t)round;
        run(&a, people, 16, &history, &options, &result);
        check(people, 16, &history, &options, &result, "rounds");
        assert_int_equal(result.circles_count, 8);
        for (size_t i = 0; i < 8; i++) {
            size_t x = result.circles[i].members[0], y = result.circles[i].members[1];
            assert_false(knows[x][y]);
            knows[x][y] = true;
            met[history.met_count++] = (struct match_past){round, x, y};
        }
    }
    /* four people: three rounds, then everybody knows everybody */
    history.met_count = 0;
    assert_int_equal(match_look_ahead(&a, people, 4, &history, &options, &outlook, &e), 0);
    assert_int_equal(outlook.rounds, 3);
    assert_false(outlook.is_at_least);
    assert_true(outlook.first_out < 4);
    arena_release(&a);
}

/* Who waited is placed before who didn't; a wish comes true; a pause is kept but a paused manager still is one. */
static void people_come_first_or_stay_out(void **state)
{
    (void)state;
    struct arena a;
    struct match_result result;
    struct match_options options = MATCH_OPTIONS_INIT;
    struct match_pair never[] = {{0, 1}, {0, 2}}, wanted[] = {{0, 5}};
    struct match_history history = {0};
    arena_init(&a, 0);
    for (size_t last = 0; last < 3; last++) {
        struct match_person *people = people_make(&a, PEOPLE_TWINS, 3, 1);
        people[0].waited = last == 0;
        people[1].waited = last == 1;
        people[2].waited = last == 2;
        /* nobody makes a third: each is kept from one other */
        struct match_pair apart[] = {{last, (last + 1) % 3}};
        history = (struct match_history){.never = apart, .never_count = 1};
        run(&a, people, 3, &history, &options, &result);
        assert_int_equal(result.unplaced_count, 1);
        assert_int_not_equal(result.unplaced[0].person, last);
    }
    struct match_person *people = people_make(&a, PEOPLE_COMPANY, 30, 3);
    for (uint32_t i = 0; i < 30; i++)
        people[i].manager = people[i].languages = people[i].level = "";
    history = (struct match_history){.never = never, .never_count = 2, .wanted = wanted, .wanted_count = 1};
    run(&a, people, 30, &history, &options, &result);
    assert_int_equal(result.circles[0].members[0], 0);
    assert_int_equal(result.circles[0].members[1], 5);
    people = people_make(&a, PEOPLE_TWINS, 3, 1);
    people[1].manager = people[0].address;
    people[2].manager = people[1].address;
    people[1].is_away = true;
    history = (struct match_history){0};
    run(&a, people, 3, &history, &options, &result);
    assert_int_equal(result.circles_count, 0);
    assert_int_equal(result.unplaced_count, 2);
    arena_release(&a);
}

static const struct reason_case {
    const char *languages[4], *managers[4], *levels[4];
    int met[3][2]; /* of person 0, round and partner; round 0 ends */
    int last_round;
    const char *reason; /* of person 0 */
} reasons[] = {
    {{"ja", "ja", "ja", "en"},
     {"", "", "", ""},
     {"", "", "", ""},
     {{2, 1}, {3, 2}, {0, 0}},
     3,
     "the only two people who share Japanese were your last partners; it would help to allow partners of 2 rounds ago "
     "again "
     "(relax 2)"},
    {{"ja", "ja", "en", "en"},
     {"", "P0@example.org", "", ""},
     {"", "", "", ""},
     {{0, 0}},
     0,
     "the only person who shares Japanese is in your reporting line; it would help to have more people who speak "
     "Japanese"},
    {{"pt;fr", "en", "en", "ja"},
     {"", "", "", ""},
     {"", "", "", ""},
     {{0, 0}},
     0,
     "nobody else here shares Portuguese or French; it would help to have more people who speak Portuguese or French"},
    {{"", "", "", ""},
     {"", "", "", ""},
     {"6", "4", "3", "4"},
     {{0, 0}},
     0,
     "everybody else is more than one level away from yours; it would help to allow levels two apart (relax 4)"},
    {{"", "", "", ""},
     {"", "p0@example.org", "p1@example.org", "p0@example.org"},
     {"", "", "", ""},
     {{0, 0}},
     0,
     "everybody else is above or below you in a reporting line; it would help to have more people of other reporting "
     "lines "
     "and your level"},
};

static void reasons_say_why(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++) {
        const struct reason_case *c = &reasons[i];
        struct arena a;
        struct match_result result;
        struct match_past met[3];
        struct match_options options = MATCH_OPTIONS_INIT;
        struct match_history history = {.met = met, .last_round = c->last_round};
        arena_init(&a, 0);
        struct match_person *people = people_make(&a, PEOPLE_TWINS, 4, 1);
        for (size_t k = 0; k < 4; k++) {
            people[k].languages = c->languages[k];
            people[k].manager = c->managers[k];
            people[k].level = c->levels[k];
        }
        for (size_t k = 0; k < 3 && c->met[k][0]; k++)
            met[history.met_count++] = (struct match_past){c->met[k][0], 0, (size_t)c->met[k][1]};
        run(&a, people, 4, &history, &options, &result);
        check(people, 4, &history, &options, &result, "reasons");
        assert_true(result.unplaced_count > 0);
        assert_int_equal(result.unplaced[0].person, 0);
        assert_string_equal(arena_printf(&a, "%s; %s", result.unplaced[0].reason, result.unplaced[0].help), c->reason);
        arena_release(&a);
    }
}

static void explains_a_circle(void **state)
{
    (void)state;
    struct arena a;
    struct match_result result;
    struct match_options options = {.size = 2, .window = 1};
    struct match_past met[] = {{1, 0, 1}};
    struct match_history history = {.met = met, .met_count = 1, .last_round = 2};
    struct buf text;
    struct err e = ERR_INIT;
    static const struct hours_span berlin[] = {{1, 9 * 60, 12 * 60}, {3, 15 * 60, 18 * 60}};
    static const struct hours_span york[] = {{1, 5 * 60, 17 * 60}, {3, 9 * 60, 11 * 60 + 30}};
    arena_init(&a, 0);
    buf_init(&text, 4000);
    struct match_person *people = people_make(&a, PEOPLE_TWINS, 2, 1);
    people[0].name = "Ana";
    people[0].zone = "Europe/Berlin";
    people[0].offers = "c;sql";
    people[0].seeks = "coaching";
    people[0].spans = berlin;
    people[0].spans_count = 2;
    people[1].zone = "America/New_York";
    people[1].offers = "Coaching";
    people[1].seeks = "SQL;c";
    people[1].spans = york;
    people[1].spans_count = 2;
    people[1].team = "red";
    people[1].name = "Ben";
    run(&a, people, 2, &history, &options, &result);
    assert_int_equal(result.circles_count, 1);
    assert_string_equal(result.circles[0].reason, "Ana offers c and sql to Ben; Ben offers coaching to Ana; 3.5 hours "
                                                  "a week in common; same level; Ana and Ben met 2 rounds ago");
    assert_int_equal(match_explain(people, 2, &history, &options, &result, 0, &text, &e), 0);
    assert_string_equal(text.s, "Group 1: peers, 767 points\n"
                                "  Ana: level 3, team not known, speaks en, offers c;sql, seeks coaching\n"
                                "  Ben: level 3, team red, speaks en, offers Coaching, seeks SQL;c\n"
                                "What they offer each other: Ana offers c and sql to Ben; Ben offers coaching to Ana.\n"
                                "Common hours (standard time):\n"
                                "  Ana, Europe/Berlin: mon 11:00-12:00, wed 15:00-17:30\n"
                                "  Ben, America/New_York: mon 05:00-06:00, wed 09:00-11:30\n"
                                "Traded away:\n"
                                "  Ana and Ben met 2 rounds ago.\n"
                                "  Nobody would suit Ana better.\n"
                                "  Nobody would suit Ben better.\n");
    buf_release(&text);
    arena_release(&a);
}

static void refuses_what_cannot_be_matched(void **state)
{
    (void)state;
    struct arena a;
    struct match_result result;
    struct match_history history = {0};
    struct err e = ERR_INIT;
    arena_init(&a, 0);
    struct match_person *people = people_make(&a, PEOPLE_TWINS, 3, 1);
    static const struct match_options bad[] = {{.size = 1, .window = 3},
                                               {.size = 7, .window = 3},
                                               {.size = 2, .window = -1},
                                               {.size = 2, .window = 3, .relax = 5},
                                               {.size = 2, .window = 3, .effort = 5000}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        assert_int_equal(match_make(&a, people, 3, &history, &bad[i], &result, &e), -1);
        assert_int_equal(e.kind, ERR_DATA);
    }
    people[2].address = "P1@example.ORG";
    struct match_options options = MATCH_OPTIONS_INIT;
    assert_int_equal(match_make(&a, people, 3, &history, &options, &result, &e), -1);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rules_hold),
        cmocka_unit_test(rules_hold_in_large_cohorts),
        cmocka_unit_test(leaves_nobody_over_who_can_be_placed),
        cmocka_unit_test(few_people_are_matched_best),
        cmocka_unit_test(the_search_for_many_serves_few),
        cmocka_unit_test(mentors_are_assigned_best),
        cmocka_unit_test(capacity_and_champions),
        cmocka_unit_test(same_bytes_for_the_same_seed),
        cmocka_unit_test(chance_is_the_seed),
        cmocka_unit_test(rounds_without_repeats),
        cmocka_unit_test(people_come_first_or_stay_out),
        cmocka_unit_test(reasons_say_why),
        cmocka_unit_test(explains_a_circle),
        cmocka_unit_test(refuses_what_cannot_be_matched),
    };
    const char *wish = getenv("MATCH_GOLDEN");
    if (wish && strcmp(wish, "only") == 0) /* for tests/match_compilers.sh */
        cmocka_set_test_filter("same_bytes*");
    return cmocka_run_group_tests(tests, NULL, NULL);
}
