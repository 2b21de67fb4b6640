/* Fuzzes what reads a stranger's calendar. Not built by default:
 *   clang -fsanitize=fuzzer,address,undefined … tests/fuzz_calendar.c, with the calendar and base rooms */
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "calendar/reply.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena a;
    struct calendar_answer *out;
    size_t count;
    arena_init(&a, (size_t)64 << 20);
    calendar_read(&a, (struct str){(const char *)data, size}, STR("ana@example.org"), STR(""), &out, &count);
    for (size_t i = 0; i < count; i++) {
        const struct calendar_answer *x = &out[i];
        struct str all[] = {x->method,  x->uid,           x->attendee,       x->partstat,
                            x->comment, x->recurrence_id, x->proposed_start, x->dtstamp};
        for (size_t f = 0; f < sizeof all / sizeof *all; f++)
            if (!utf8_is_valid(all[f]))
                abort();
    }
    arena_release(&a);
    return 0;
}
