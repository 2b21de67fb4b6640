/* libFuzzer over dates and times: every token of the text as the beginning of one. */
#include <stdint.h>

#include "base/utf8.h"
#include "parser/dates.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 1)
        return 0;
    struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    struct asked asked = {.now = data[0] & 1 ? 1772533200 : 0,
                          .time_zone = data[0] & 2 ? STR("Asia/Kolkata") : STR("UTC"),
                          .language = data[0] & 4 ? STR("en-US") : STR("")};
    struct reading r = {.a = &a, .phrases = phrases_all(), .asked = &asked};
    date_base_init(&r.date, &asked, 0);
    tokens_add(&r.t, &a, r.phrases, utf8_mend(&a, (struct str){(const char *)data + 1, size - 1}), 0);
    for (size_t i = 0; i < r.t.count; i++) {
        struct date_found d;
        if (!date_due_at(&r, i, r.t.count, &d))
            continue;
        if (d.to <= i || d.to > r.t.count || (!d.has_day && !d.has_time) || d.minute < 0 || d.minute >= 1440)
            __builtin_trap();
        if (d.has_day)
            date_text(&a, d.day);
    }
    arena_release(&a);
    return 0;
}
