/* No letter may say a command alone on a line: not in its text, not after a mail program wrapped it anew, not as a
 * label of a link and not as a whole subject. A letter that comes back unquoted must ask for nothing. */
#include "templates_fixture.h"

#include <regex.h>

/* What is heard as a command when it is all that a line says (greeting, "please" and closing punctuation aside; marks
 * of quotation too, to be on the safe side). */
static const char commands[] =
    "^(please )?(stop|unsubscribe|leave|skip|pause|pause (until|till|to) [^ ]+( [^ ]+){0,2}|resume|help|data|forget"
    "|forget me|weekly|biweekly|monthly|quarterly|(every|once a) (week|two weeks|month|quarter|second week)"
    "|(timezone|time zone) .*|where:? .*|swap( with)? [^ ]+|with [^ ]+@[^ ]+|reschedule.*|move .*|organi[sz]er:.*"
    "|send|nudge [0-9]+|pause [0-9]+|rematch [0-9]+|end [0-9]+|confirm [^ ]+)( please)?$";

static regex_t command;

static bool is_mark(struct str s, size_t *n)
{
    static const char *const marks[] = {"“", "”", "‘", "’", "\"", "'", "(", ")",
                                        ".", ",", ";", ":", "!",  "?", "-", " "};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        if (str_starts(s, str_of(marks[i]))) {
            *n = strlen(marks[i]);
            return true;
        }
    }
    return false;
}

/* The line without marks at both ends. */
static struct str bare(struct str line)
{
    size_t n, from = 0, to = 0;
    while (from < line.n && is_mark(str_slice(line, from, line.n), &n))
        from += n;
    for (size_t i = from; i < line.n;) {
        if (is_mark(str_slice(line, i, line.n), &n))
            i += n;
        else
            to = ++i;
    }
    return str_slice(line, from, to);
}

static bool is_command(struct arena *a, struct str line)
{
    struct str words = bare(line);
    bool goes_on = str_find(words, STR("”"), 0) != STR_NONE; /* behind the quoted command */
    return !goes_on && regexec(&command, arena_str(a, words), 0, NULL, 0) == 0;
}

static void check_line(struct arena *a, const char *name, int columns, struct str line)
{
    if (is_command(a, line))
        fail_msg("%s, at %d columns, says a command alone on a line: %s", name, columns, arena_str(a, line));
}

/* Lines as a mail program makes them that fills each paragraph anew. */
static void check_wrapped(struct arena *a, const char *name, struct str text, size_t columns)
{
    char line[256];
    size_t n = 0;
    struct str rest = text, own;
    bool more = true;
    while (more) {
        more = str_next_line(&rest, &own);
        if (!more || !str_trim(own).n) {
            check_line(a, name, (int)columns, (struct str){line, n});
            n = 0;
            continue;
        }
        struct str word;
        while (str_next_piece(&own, ' ', &word)) {
            if (!word.n || word.n >= sizeof line)
                continue;
            if (n && n + 1 + word.n > columns) {
                check_line(a, name, (int)columns, (struct str){line, n});
                n = 0;
            }
            if (n)
                line[n++] = ' ';
            memcpy(line + n, word.s, word.n);
            n += word.n;
        }
    }
}

static void check_letter(const struct letters *l, struct arena *a, enum letter_kind kind, int variant)
{
    struct rendered r = fixture_render(l, a, kind, letters_sample(a, kind, variant));
    const char *name = fixture_name(a, kind, variant);
    struct str rest = r.text, line;
    while (str_next_line(&rest, &line))
        check_line(a, name, 72, line);
    for (size_t columns = 40; columns <= 80; columns++)
        check_wrapped(a, name, r.text, columns);
    bool is_answer = str_starts(r.subject, STR("Re: "));
    if (!is_answer && is_command(a, r.subject))
        fail_msg("%s: its subject is a command: %s", name, arena_str(a, r.subject));
    static const struct str open = {"<a href=\"mailto:", 16};
    for (size_t i = str_find(r.html, open, 0); i != STR_NONE; i = str_find(r.html, open, i + 1)) {
        size_t from = str_find_char(r.html, '>', i) + 1, to = str_find_char(r.html, '<', from);
        check_line(a, name, 0, str_slice(r.html, from, to));
    }
}

static void test_no_command_alone(void **state)
{
    (void)state;
    assert_true(fixture_each(check_letter) > 0);
}

/* The test itself: what it must find, and what it must let pass. */
static void test_lint_finds(void **state)
{
    (void)state;
    struct arena a;
    arena_init(&a, 0);
    static const char *const bad[] = {"Stop",
                                      "skip.",
                                      "Please stop",
                                      "“Help”",
                                      "Pause until May",
                                      "Every two weeks",
                                      "- data",
                                      "where: the blue room",
                                      "Reschedule to Thursday 15:00",
                                      "nudge 7"};
    static const char *const good[] = {"A break until May?",
                                       "Skip: you sit out the next meeting",
                                       "I will stop it",
                                       "- “swap with Ben”: Ben does it",
                                       "To say it in one line, answer: Skip",
                                       "All done",
                                       "Help is near"};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        if (!is_command(&a, str_of(bad[i])))
            fail_msg("not found: %s", bad[i]);
    }
    for (size_t i = 0; i < sizeof good / sizeof *good; i++) {
        if (is_command(&a, str_of(good[i])))
            fail_msg("taken for a command: %s", good[i]);
    }
    arena_release(&a);
}

int main(void)
{
    if (regcomp(&command, commands, REG_EXTENDED | REG_ICASE | REG_NOSUB) != 0)
        return 1;
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_lint_finds),
        cmocka_unit_test(test_no_command_alone),
    };
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    regfree(&command);
    return failed;
}
