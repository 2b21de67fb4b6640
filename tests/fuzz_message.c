/* libFuzzer: any bytes as a mail, by both readers. What comes out must be one valid line that reads back the same.
 *
 *   clang … -fsanitize=fuzzer,address,undefined tests/fuzz_message.c librapport.a …; ./fuzz_message CORPUS tests/mail
 */
#include <stdint.h>
#include <stdlib.h>

#include "base/utf8.h"
#include "parser/parse.h"
#include "parser/understood_json.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const struct understood *u)
{
    struct arena a;
    struct buf line;
    struct err e = ERR_INIT;
    struct understood again;
    arena_init(&a, 0);
    buf_init(&line, (size_t)32 << 20);
    struct json_t *json = understood_to_json(u, NULL);
    js_write(json, &line);
    js_free(json);
    if (!utf8_is_valid(buf_str(&line)) || understood_from_json(&a, buf_str(&line), &again, &e) != 0 ||
        !str_eq(again.reply, u->reply))
        abort();
    buf_release(&line);
    arena_release(&a);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    struct arena a;
    struct understood u;
    struct str raw = {(const char *)data, size};
    const struct asked asked = {
        .prompt = ASKED_CHECKIN,
        .time_zone = STR("UTC"),
        .prompt_text = STR("Hi Ana,\n\nHow did each of these go?\n\n1. Draft the checklist\n\nref k7m2 · A\n")};
    arena_init(&a, 0);
    parse_mail(&a, raw, size % 2 ? &asked : NULL, &u);
    check(&u);
    parse_mail_simply(&a, raw, NULL, &u);
    check(&u);
    arena_release(&a);
    return 0;
}
