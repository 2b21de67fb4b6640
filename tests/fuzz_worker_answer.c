/* libFuzzer: any bytes as the answer of a worker that somebody took over: refused, or what it says is in bounds and
 * writes the same line again. */
#include <stdint.h>
#include <stdlib.h>

#include "parser/understood_json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena a;
    struct err e = ERR_INIT;
    struct understood u, again;
    struct asked asked;
    struct str json = {(const char *)data, size};
    arena_init(&a, 0);
    if (understood_from_json(&a, json, &u, &e) == 0) {
        struct buf line;
        buf_init(&line, (size_t)32 << 20);
        struct json_t *written = understood_to_json(&u, NULL);
        js_write(written, &line);
        js_free(written);
        if (understood_from_json(&a, buf_str(&line), &again, &e) != 0 || again.items_count != u.items_count ||
            again.commands_count != u.commands_count || !str_eq(again.reply, u.reply))
            abort();
        buf_release(&line);
    }
    (void)asked_from_json(&a, json, &asked, &e);
    arena_release(&a);
    return 0;
}
