/* Sentences of people and words of rosters meet. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "programme/skills.h"

static const struct person people[] = {
    {.offers = "feedback; C++;system design", .seeks = ""},
    {.offers = "it;Datenbanken", .seeks = "Getting better at system design"},
    {.offers = "", .seeks = "I would like help with giving feedback, kindly"},
};

static void terms(void **state)
{
    static const struct {
        const char *list, *want;
    } cases[] = {
        {"feedback;planning", "feedback;planning"}, /* a roster's list stays as it is */
        {"Getting better at system design", "system design"},
        {"I would like help with giving Feedback", "feedback"},
        {"feedback;more feedback, and system design, please", "feedback;system design"},
        {"Learning modern C++ the right way", "c++"},
        {"I want it to go well for us", "I want it to go well for us"}, /* "it" is a word of any sentence */
        {"Saying no without feeling bad about it", "Saying no without feeling bad about it"},
        {"Feedbacks are not what I am after", "Feedbacks are not what I am after"}, /* whole words only */
        {"", ""},
    };
    struct arena a;
    (void)state;
    arena_init(&a, 0);
    struct skills *s = skills_of(&a, people, sizeof people / sizeof *people);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        assert_string_equal(skills_terms(s, &a, cases[i].list), cases[i].want);
    arena_release(&a);
}

static void having(void **state)
{
    struct arena a;
    (void)state;
    arena_init(&a, 0);
    assert_true(skills_has(&a, "databases;feedback", STR("Feedback")));
    assert_true(skills_has(&a, "I would like help with giving feedback", STR("feedback")));
    assert_false(skills_has(&a, "giving feedback", STR("feedback"))); /* a term of its own */
    assert_false(skills_has(&a, "I want it to go well for us", STR("it")));
    assert_false(skills_has(&a, "", STR("feedback")));
    assert_false(skills_has(&a, "feedback", STR("")));
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(terms), cmocka_unit_test(having)};
    return cmocka_run_group_tests_name("programme skills", tests, NULL, NULL);
}
