/* What is known of people, said and read: languages by code and name, working hours in words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "programme/languages.h"
#include "programme/profile.h"

static struct arena a;

static int set_up(void **state)
{
    (void)state;
    arena_init(&a, 0);
    return 0;
}

static int tear_down(void **state)
{
    (void)state;
    arena_release(&a);
    return 0;
}

static void languages(void **state)
{
    static const struct {
        const char *text, *list, *said;
    } cases[] = {
        {"English", "en", "English"},
        {"English, some German", "en;de", "English, German"},
        {"Czech or English", "cs;en", "Czech, English"},
        {"français et español", "fr;es", "French, Spanish"},
        {"en;pt", "en;pt", "English, Portuguese"},
        {"English (and more English)", "en", "English"},
        {"日本語", "ja", "Japanese"},
        {"the usual", "", ""},
        {"", "", ""},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        assert_string_equal(languages_read(&a, str_of(cases[i].text)), cases[i].list);
        assert_string_equal(languages_say(&a, cases[i].list), cases[i].said);
    }
    assert_string_equal(languages_say(&a, " en ; xx-klingon "), "English, xx-klingon");
}

static void hours(void **state)
{
    static const struct {
        const char *hours, *said;
    } cases[] = {
        {"mon-fri 09:00-17:00", "Monday to Friday 09:00–17:00"},
        {"mon 09:00-12:00;thu 13:00-17:00", "Monday 09:00–12:00; Thursday 13:00–17:00"},
        {"mon-tue 08:00-16:00;fri 08:00-12:00", "Monday and Tuesday 08:00–16:00; Friday 08:00–12:00"},
        {"mon 09:00-12:00;mon 13:00-17:00;tue 09:00-12:00;tue 13:00-17:00",
         "Monday and Tuesday 09:00–12:00, 13:00–17:00"},
        {"mon-sun 00:00-24:00", "Monday to Sunday 00:00–24:00"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct hours h;
        struct err e = ERR_INIT;
        assert_int_equal(hours_parse(str_of(cases[i].hours), &h, &e), 0);
        assert_string_equal(profile_say_hours(&a, &h), cases[i].said);
    }
}

/* Every question of the welcome letter but joining has its kind of words and a name for it. */
static void questions(void **state)
{
    (void)state;
    for (size_t i = 0; i < profile_questions_count; i++) {
        enum words_kind kind;
        bool is_join = str_eq_z(profile_questions[i], "join");
        assert_int_equal(profile_kind(profile_questions[i], &kind), !is_join);
        if (!is_join)
            assert_true(*profile_label(kind));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(languages, set_up, tear_down),
        cmocka_unit_test_setup_teardown(hours, set_up, tear_down),
        cmocka_unit_test(questions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
