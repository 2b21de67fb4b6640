/* An organizer's reply: what it orders, of which circle or whom. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/buf.h"
#include "parser/orders.h"

/* "pause 12 until 2026-05-04; nudge 7": name, number, who, +other, until; "?" for what was not understood. */
static const char *say(struct arena *a, const struct order *o)
{
    const char *text =
        o->name == ORDER_UNKNOWN ? arena_printf(a, "? %s", order_name_name(o->nearest)) : order_name_name(o->name);
    if (o->number)
        text = arena_printf(a, "%s %ld", text, o->number);
    if (o->who.n)
        text = arena_printf(a, "%s [%s]", text, arena_str(a, o->who));
    for (size_t i = 0; i < o->keep_count; i++)
        text = arena_printf(a, "%s %ld", text, o->keep[i]);
    if (o->other_number)
        text = arena_printf(a, "%s + %ld", text, o->other_number);
    if (o->other.n)
        text = arena_printf(a, "%s + [%s]", text, arena_str(a, o->other));
    if (o->is_date_unclear)
        text = arena_printf(a, "%s until ?", text);
    if (o->until.n)
        text = arena_printf(a, "%s until %s", text, arena_str(a, o->until));
    return text;
}

static const struct {
    const char *words, *said;
} cases[] = {
    /* one tap and plain words */
    {"Nudge 7", "nudge 7"},
    {"nudge 7.", "nudge 7"},
    {"Please nudge circle 7", "nudge 7"},
    {"please nudge circle #7, thanks", "nudge 7"},
    {"Hi,\n\ncould you nudge circle 7 please?\n\nThanks,\nOlga", "nudge 7"},
    {"- nudge 7\n- pause 12", "nudge 7; pause 12"},
    {"nudge 7, 9 and 11", "nudge 7; nudge 9; nudge 11"},
    {"nudge circles 7 & 9", "nudge 7; nudge 9"},
    {"nudge 7 and pause 12 until 4 May", "nudge 7; pause 12 until 2026-05-04"},
    {"nudge 7; end 8. rematch 12", "nudge 7; end 8; rematch 12"},
    {"nudge 7, please pause 12", "nudge 7; pause 12"},
    {"Pause 12 until 4 May 2026", "pause 12 until 2026-05-04"},
    {"pause 12 for two weeks", "pause 12 until 2026-03-24"},
    {"Please pause Ana until 4 May", "pause [Ana] until 2026-05-04"},
    {"pause ana@acme.example until Friday", "pause [ana@acme.example] until 2026-03-13"},
    {"pause Ana Silva", "pause [Ana Silva]"},
    {"pause", "pause"},
    {"pause until 4 May", "pause until 2026-05-04"},
    {"pause 12 until 31 February", "pause 12 until ?"},
    {"pause 12 until yesterday", "pause 12 until ?"},
    {"resume 12", "resume 12"},
    {"Resume ana@acme.example", "resume [ana@acme.example]"},
    {"end circle 3 and 4", "end 3; end 4"},
    {"end 7, they asked for it", "end 7"},
    {"end 7 (they asked for it)", "end 7"},
    {"remove Ben Okafor", "remove [Ben Okafor]"},
    {"remove ben@acme.example - he left the company", "remove [ben@acme.example]"},
    {"rematch 12", "rematch 12"},
    {"re-match 12", "rematch 12"},
    {"nudge Ana and Ben", "nudge [Ana and Ben]"},
    {"nudge the circle of Ana", "nudge [Ana]"},
    /* drafts */
    {"Send all 11", "launch 11"},
    {"launch", "launch"},
    {"send them all", "launch"},
    {"swap Ana with Dan", "swap [Ana] + [Dan]"},
    {"never match Ana and Ben", "never [Ana] + [Ben]"},
    {"add dan@acme.example to 7", "add [dan@acme.example] + 7"},
    {"keep Ana and Ben", "keep [Ana] + [Ben]"},
    {"Keep 3, redo the rest", "keep 3"},
    {"keep 3, 5 and 7 and redo the rest", "keep 3 5 7"},
    {"keep circle 3\nredo the rest", "keep 3"},
    {"keep 3 & #5; redo the others", "keep 3 5"},
    {"redo", "redo"},
    {"redo all", "redo"},
    {"swap Ana and Ben", "swap [Ana] + [Ben]"},
    {"please swap Ana Silva with ben@acme.example.", "swap [Ana Silva] + [ben@acme.example]"},
    {"never Ana with Ben", "never [Ana] + [Ben]"},
    {"release", "launch"},
    {"Send", "launch"},
    {"Send it", "launch"},
    {"relax repeats", "relax [repeats]"},
    /* nothing */
    {"ok", ""},
    {"Ok, thanks!", ""},
    {"Great, looks good.", ""},
    {"Hi,\n\nthanks.\n\nOlga", ""},
    {"", ""},
    /* what is none, and what it is near to */
    {"help", "help"},
    {"nugde 7", "? nudge"},
    {"puase 12", "? pause"},
    {"remach 12", "? rematch"},
    {"nudge 7 not 8", "? nudge"},
    {"do not nudge 7", "? unknown"},
    {"I spoke to them yesterday.", "? unknown"},
};

static void test_cases(void **state)
{
    (void)state;
    int failed = 0;
    struct arena a;
    arena_init(&a, 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        /* Tuesday 10 March 2026, 10:00 UTC */
        struct asked asked = {.prompt = ASKED_ORGANIZER, .now = 1773136800, .time_zone = STR("Europe/Prague")};
        struct order *orders;
        size_t count;
        const char *said = "";
        orders_read(&a, str_of(cases[i].words), &asked, &orders, &count);
        for (size_t k = 0; k < count; k++)
            said = arena_printf(&a, "%s%s%s", said, k ? "; " : "", say(&a, &orders[k]));
        if (strcmp(said, cases[i].said) != 0) {
            print_error("%s\n  expected: %s\n  found:    %s\n", cases[i].words, cases[i].said, said);
            failed++;
        }
    }
    arena_release(&a);
    assert_int_equal(failed, 0);
}

/* A long mail ends, and its orders are bounded. */
static void test_bounds(void **state)
{
    (void)state;
    struct arena a;
    struct buf text;
    struct asked asked = {.prompt = ASKED_ORGANIZER, .now = 1773136800};
    struct order *orders;
    size_t count;
    arena_init(&a, 0);
    buf_init(&text, 1 << 22);
    for (int i = 0; i < 20000; i++)
        buf_puts(&text, i % 2 ? "nudge 7, 8, 9 and " : "pause Ana\n");
    orders_read(&a, buf_str(&text), &asked, &orders, &count);
    assert_int_equal(count, ORDERS_MAX);
    buf_release(&text);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_cases), cmocka_unit_test(test_bounds)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
