/* How many more rounds can go without repeats: tried out, round after round, with everybody's partners remembered. */
#include "scheduler/match_priv.h"

/* Rounds that are tried, by the number of people: a question asked in passing shouldn't take longer than the match. */
static int rounds_max(size_t n)
{
    return n <= 300 ? 12 : n <= 3000 ? 6 : n <= 20000 ? 3 : 1;
}

static size_t placed_of(size_t n, const struct match_person *people, const struct match_result *result, bool *is_placed)
{
    size_t away = 0;
    for (size_t i = 0; i < n; i++) {
        away += people[i].is_away;
        is_placed[i] = true;
    }
    for (size_t i = 0; i < result->unplaced_count; i++)
        is_placed[result->unplaced[i].person] = false;
    return n - away - result->unplaced_count;
}

/* The pairs of a round, added to those who have met. */
static void remember(const struct match_result *result, int round, struct match_past *met, size_t *count)
{
    for (size_t i = 0; i < result->circles_count; i++)
        for (size_t x = 0; x < result->circles[i].count; x++)
            for (size_t y = x + 1; y < result->circles[i].count; y++)
                met[(*count)++] =
                    (struct match_past){round, result->circles[i].members[x], result->circles[i].members[y]};
}

static size_t pairs_in(const struct match_result *result)
{
    size_t n = 0;
    for (size_t i = 0; i < result->circles_count; i++)
        n += result->circles[i].count * (result->circles[i].count - 1) / 2;
    return n;
}

int match_look_ahead(struct arena *a, const struct match_person *people, size_t n, const struct match_history *history,
                     const struct match_options *options, struct match_outlook *out, struct err *e)
{
    struct match_options strict = *options;
    struct match_history past = *history;
    struct match_result next, round;
    int most = rounds_max(n), last = history->last_round;
    bool *can_be_placed = arena_array(a, bool, n), *is_placed = arena_array(a, bool, n);
    *out = (struct match_outlook){.first_out = n};
    strict.progress = NULL;
    if (match_make(a, people, n, history, &strict, &next, e) != 0)
        return -1;
    size_t goal = placed_of(n, people, &next, can_be_placed);
    for (size_t i = 0; i < history->met_count; i++)
        last = history->met[i].round > last ? history->met[i].round : last;
    /* every former partner is a recent one */
    strict.window = 1000;
    strict.relax = 0;
    for (int k = 0; goal && k < most; k++) {
        past.last_round = last + k;
        strict.seed = options->seed + (uint64_t)k;
        if (last + k > strict.window)
            return err_set(e, ERR_DATA, "the history has more rounds than can be looked through");
        if (match_make(a, people, n, &past, &strict, &round, e) != 0)
            return -1;
        if (placed_of(n, people, &round, is_placed) < goal) {
            for (size_t i = n; i-- > 0;)
                out->first_out = can_be_placed[i] && !is_placed[i] ? i : out->first_out;
            return 0;
        }
        out->rounds++;
        struct match_past *met =
            arena_grow(a, past.met, sizeof *met, past.met_count, past.met_count + pairs_in(&round));
        remember(&round, last + k + 1, met, &past.met_count);
        past.met = met;
    }
    out->is_at_least = goal > 0;
    return 0;
}
