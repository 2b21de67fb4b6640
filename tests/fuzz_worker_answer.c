/* libFuzzer: any bytes as the answer of a worker that somebody took over, and as a line that was stored: refused, or
 * what it says is in bounds and writes the same line again. */
#include <stdint.h>
#include <stdlib.h>

#include "parser/understood_json.h"
#include "parser/understood_wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static bool says_the_same(const struct understood *u, const struct understood *again)
{
    return again->items_count == u->items_count && again->commands_count == u->commands_count &&
           str_eq(again->reply, u->reply);
}

static void writes_itself_again(struct arena *a, const struct understood *u)
{
    struct err e = ERR_INIT;
    struct understood again;
    struct buf line, packed;
    buf_init(&line, (size_t)32 << 20);
    buf_init(&packed, (size_t)32 << 20);
    struct json_t *written = understood_to_json(u, NULL);
    js_write(written, &line);
    js_free(written);
    understood_pack(a, u, &packed);
    if (understood_from_json(a, buf_str(&line), &again, &e) != 0 || !says_the_same(u, &again) ||
        understood_unpack(a, buf_str(&packed), &again, &e) != 0 || !says_the_same(u, &again))
        abort();
    buf_release(&line);
    buf_release(&packed);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena a;
    struct err e = ERR_INIT;
    struct understood u;
    struct asked asked;
    struct str bytes = {(const char *)data, size};
    arena_init(&a, 0);
    if (understood_unpack(&a, bytes, &u, &e) == 0)
        writes_itself_again(&a, &u);
    if (understood_from_json(&a, bytes, &u, &e) == 0)
        writes_itself_again(&a, &u);
    (void)asked_from_json(&a, bytes, &asked, &e);
    arena_release(&a);
    return 0;
}
