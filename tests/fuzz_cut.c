/* libFuzzer: any text or HTML with any letter of ours; own words are pieces of the mail, in order.
 *
 * The first byte chooses text, flowed text or HTML; a NUL parts the letter from the mail's text. */
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "parser/cut.h"
#include "parser/html.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size == 0)
        return 0;
    struct arena a;
    struct lines lines;
    struct own_words words;
    struct str all = {(const char *)data + 1, size - 1}, letter = STR("");
    arena_init(&a, 0);
    size_t nul = str_find_char(all, 0, 0);
    if (nul != STR_NONE) {
        letter = utf8_mend(&a, str_slice(all, 0, nul));
        all = str_slice(all, nul + 1, all.n);
    }
    struct str text = utf8_mend(&a, all);
    lines_init(&lines, &a);
    if (data[0] % 4 == 3)
        html_to_lines(&lines, text);
    else if (data[0] % 4 == 2)
        html_to_lines_simply(&lines, text);
    else
        lines_from_text(&lines, text, data[0] % 4 == 1, data[0] & 4);
    const struct cut_context context = {.letter = letter, .writer = STR("ana novak")};
    cut(&lines, &context, &words);
    size_t at = 0;
    for (size_t i = 0; i < words.count; i++) {
        if (words.segments[i].text.n == 0 || !utf8_is_valid(words.segments[i].text) ||
            !utf8_is_valid(words.segments[i].above))
            abort();
        at = str_find(words.text, words.segments[i].text, at);
        if (at == STR_NONE)
            abort();
        at += words.segments[i].text.n;
    }
    arena_release(&a);
    return 0;
}
