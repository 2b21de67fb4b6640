/* libFuzzer over everything that reads own words: the first byte says what was asked, the rest is the text.
 * clang -fsanitize=fuzzer,address,undefined …; a hang or a crash is a bug. */
#include <stdint.h>

#include "base/utf8.h"
#include "parser/understand.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static struct asked_item items[] = {{.ref = 1, .text = {"Call Petra by Friday", 20}},
                                        {.ref = 2, .text = {"Read chapter 3 of the book", 26}},
                                        {.ref = 4, .text = {"1. done", 7}}};
    static struct str questions[] = {{"met", 3}, {"worth", 5}, {"What colour is it?", 18}};
    if (size < 2)
        return 0;
    struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    struct str text = utf8_mend(&a, (struct str){(const char *)data + 1, size - 1});
    struct asked asked = {.prompt = (enum asked_prompt)(data[0] % (ASKED_CONFIRMATION + 1)),
                          .now = 1772533200,
                          .time_zone = STR("Europe/Prague"),
                          .language = data[0] & 64 ? STR("en-US") : STR("en"),
                          .meeting = STR("2026-03-04T14:00"),
                          .items = items,
                          .items_count = data[0] & 32 ? 3 : 1,
                          .questions = questions,
                          .questions_count = 3};
    size_t half = str_find_char(text, '\n', text.n / 2); /* segments are views of the text, in order */
    struct str lower = str_slice(text, half == STR_NONE ? text.n : half, text.n);
    struct segment segments[2] = {{.text = str_slice(text, 0, text.n - lower.n), .above = STR("")},
                                  {.text = lower, .above = text}};
    if (!(data[0] & 128))
        segments[0].text = text;
    struct own_words words = {.text = text, .segments = segments, .count = data[0] & 128 ? 2 : 1, .is_certain = true};
    struct understood u = {.from = STR("ana@example.com"), .subject = text};
    understand(&a, &words, &words, &asked, &u);
    if (u.items_count > UNDERSTAND_ITEMS_MAX || u.commands_count > UNDERSTAND_COMMANDS_MAX || u.commands_disagree)
        __builtin_trap();
    words = (struct own_words){.text = STR(""), .is_certain = true};
    u = (struct understood){.from = STR("ana@example.com"), .subject = text};
    understand(&a, &words, NULL, &asked, &u);
    arena_release(&a);
    return 0;
}
