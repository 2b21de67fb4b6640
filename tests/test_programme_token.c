/* Tokens in addresses and calendar UIDs: what they prove, and everything that must not pass for one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sodium.h>

#include "programme/token.h"

static const struct address box = {"mentoring@acme.example"};

static struct secret secret_of(const char *ids)
{
    struct secret s = {.count = strlen(ids)};
    for (size_t i = 0; i < s.count; i++) {
        s.keys[i].id = ids[i];
        memset(s.keys[i].key, ids[i], sizeof s.keys[i].key);
    }
    return s;
}

static struct str detail_of(const struct address *a)
{
    struct str detail = STR_NULL;
    assert_true(address_detail(a, &box, &detail));
    return detail;
}

static const enum token_kind made[] = {TOKEN_REPLY, TOKEN_STOP, TOKEN_BOUNCE};
static const int64_t ids[] = {1, 2, 31, 32, 255, 65536, INT64_C(1) << 32, (INT64_C(1) << 40) - 1};

static void each_kind_goes_round(void **state)
{
    struct secret s = secret_of("k");
    (void)state;
    for (size_t k = 0; k < sizeof made / sizeof *made; k++)
        for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
            struct address a, parsed;
            struct err e = ERR_INIT;
            assert_int_equal(token_address(&s, &box, made[k], ids[i], &a, &e), 0);
            assert_int_equal(address_parse(str_of(a.s), &parsed, &e), 0);
            struct token t = token_read(&s, detail_of(&parsed));
            assert_int_equal(t.kind, made[k]);
            assert_int_equal(t.letter_id, ids[i]);
            assert_false(t.is_forged);
        }
}

static void case_does_not_matter(void **state)
{
    struct secret s = secret_of("k");
    (void)state;
    for (size_t k = 0; k < sizeof made / sizeof *made; k++) {
        struct address a;
        struct err e = ERR_INIT;
        assert_int_equal(token_address(&s, &box, made[k], 12345, &a, &e), 0);
        for (char *c = a.s; *c; c++)
            *c = (char)(*c >= 'a' && *c <= 'z' ? *c - 32 : *c);
        struct token t = token_read(&s, detail_of(&a));
        assert_int_equal(t.kind, made[k]);
        assert_int_equal(t.letter_id, 12345);
    }
}

/* Each sign of a token changed, one at a time: none of them is good for anything. */
static void one_wrong_sign_is_forged(void **state)
{
    struct secret s = secret_of("kx");
    (void)state;
    for (size_t k = 0; k < sizeof made / sizeof *made; k++) {
        struct address a;
        struct err e = ERR_INIT;
        assert_int_equal(token_address(&s, &box, made[k], 77, &a, &e), 0);
        struct str detail = detail_of(&a);
        for (size_t i = 0; i < detail.n; i++)
            for (const char *c = "abqx27-k1"; *c; c++) {
                char changed[TOKEN_TEXT_SIZE];
                if (detail.s[i] == *c)
                    continue;
                memcpy(changed, detail.s, detail.n);
                changed[i] = *c;
                struct token t = token_read(&s, (struct str){changed, detail.n});
                assert_int_equal(t.kind, TOKEN_NONE);
            }
        /* cut short, or with something behind it */
        for (size_t n = 0; n < detail.n; n++)
            assert_int_equal(token_read(&s, str_slice(detail, 0, n)).kind, TOKEN_NONE);
        char longer[TOKEN_TEXT_SIZE + 1];
        memcpy(longer, detail.s, detail.n);
        longer[detail.n] = 'a';
        assert_int_equal(token_read(&s, (struct str){longer, detail.n + 1}).kind, TOKEN_NONE);
    }
}

/* The MAC of one purpose behind the mark of another. */
static void no_purpose_stands_for_another(void **state)
{
    static const char *const marks[] = {"q", "stop-q", "b"};
    struct secret s = secret_of("k");
    struct err e = ERR_INIT;
    (void)state;
    for (size_t from = 0; from < 3; from++)
        for (size_t to = 0; to < 3; to++) {
            struct address a;
            char forged[TOKEN_TEXT_SIZE + 8];
            assert_int_equal(token_address(&s, &box, made[from], 99, &a, &e), 0);
            struct str rest = detail_of(&a);
            rest = str_slice(rest, strlen(marks[from]), rest.n);
            int n = snprintf(forged, sizeof forged, "%s%.*s", marks[to], (int)rest.n, rest.s);
            struct token t = token_read(&s, (struct str){forged, (size_t)n});
            assert_int_equal(t.kind, from == to ? made[to] : TOKEN_NONE);
            assert_int_equal(t.is_forged, from != to);
        }
}

static void keys_rotate(void **state)
{
    struct secret old = secret_of("a"), both = secret_of("ba"), fresh = secret_of("b"), same_id = secret_of("a");
    struct address a;
    struct err e = ERR_INIT;
    (void)state;
    same_id.keys[0].key[0] ^= 1;
    for (size_t k = 0; k < sizeof made / sizeof *made; k++) {
        assert_int_equal(token_address(&old, &box, made[k], 5, &a, &e), 0);
        assert_int_equal(token_read(&both, detail_of(&a)).kind, made[k]);
        assert_int_equal(token_read(&fresh, detail_of(&a)).kind, TOKEN_NONE);
        assert_true(token_read(&fresh, detail_of(&a)).is_forged);
        assert_int_equal(token_read(&same_id, detail_of(&a)).kind, TOKEN_NONE);
        assert_int_equal(token_address(&both, &box, made[k], 5, &a, &e), 0);
        assert_int_equal(token_read(&fresh, detail_of(&a)).kind, made[k]); /* new tokens use the first key */
        assert_int_equal(token_read(&old, detail_of(&a)).kind, TOKEN_NONE);
    }
    struct arena arena;
    int64_t circle;
    int series;
    arena_init(&arena, 0);
    const char *uid = token_series_uid(&old, &arena, &box, 3, 1);
    assert_int_equal(token_read_uid(&both, str_of(uid), &circle, &series), 1);
    assert_int_equal(token_read_uid(&fresh, str_of(uid), &circle, &series), 0);
    arena_release(&arena);
}

static void what_is_no_token(void **state)
{
    static const char *const details[] = {"",      "q",      "b",          "c",       "stop",
                                          "stop-", "stop-q", "newsletter", "bounces", "quiz",
                                          "codes", "sales",  "q-archive",  "support", "\xc3\xa4"};
    struct secret s = secret_of("k");
    (void)state;
    for (size_t i = 0; i < sizeof details / sizeof *details; i++) {
        struct token t = token_read(&s, str_of(details[i]));
        assert_int_equal(t.kind, TOKEN_NONE);
    }
}

static void codes_are_single_and_by_hash(void **state)
{
    struct secret s = secret_of("k");
    struct address first, second;
    char hash[SECRET_MAC_TEXT], other[SECRET_MAC_TEXT], again[SECRET_MAC_TEXT];
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(token_new_code(&box, &first, hash, &e), 0);
    assert_int_equal(token_new_code(&box, &second, other, &e), 0);
    assert_string_not_equal(first.s, second.s);
    assert_string_not_equal(hash, other);
    for (char *c = first.s; *c; c++)
        *c = (char)(*c >= 'a' && *c <= 'z' ? *c - 32 : *c);
    struct token t = token_read(&s, detail_of(&first));
    assert_int_equal(t.kind, TOKEN_CODE);
    token_code_hash(t.code, again);
    assert_string_equal(hash, again);
    assert_null(strstr(first.s, hash)); /* the database's form does not give the code away */
}

static void series_uids(void **state)
{
    struct secret s = secret_of("k");
    struct arena a;
    int64_t circle = 0;
    int series = 0;
    (void)state;
    arena_init(&a, 0);
    for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
        const char *uid = token_series_uid(&s, &a, &box, ids[i], 12);
        assert_int_equal(token_read_uid(&s, str_of(uid), &circle, &series), 1);
        assert_true(circle == ids[i] && series == 12);
        /* every sign before the @ is under the MAC */
        size_t at = str_find_char(str_of(uid), '@', 0);
        for (size_t k = 0; k < at; k++) {
            char *changed = arena_strdup(&a, uid);
            changed[k] = changed[k] == 'b' ? 'c' : 'b';
            assert_int_equal(token_read_uid(&s, str_of(changed), &circle, &series), 0);
        }
    }
    static const char *const foreign[] = {"",
                                          "@",
                                          "-",
                                          "040000008200E00074C5B7101A82E008@outlook",
                                          "aaaaaaaa-1-kaaaaaaaaaaaaaaaaaaaaaaaaaa@acme.example",
                                          "aaaaaaaa-99999999999999999999-kaaaaaaaaaaaaaaaaaaaaaaaaaa@acme.example",
                                          "aaaaaaaa--kaaaaaaaaaaaaaaaaaaaaaaaaaa@acme.example",
                                          "aaaaaaaa-1-@acme.example",
                                          "aaaaaaaa-1"};
    for (size_t i = 0; i < sizeof foreign / sizeof *foreign; i++)
        assert_int_equal(token_read_uid(&s, str_of(foreign[i]), &circle, &series), 0);
    /* a UID is no reply token, and a Message-ID is none either */
    const char *uid = token_series_uid(&s, &a, &box, 7, 1);
    assert_int_equal(token_read(&s, str_slice(str_of(uid), 0, str_find_char(str_of(uid), '@', 0))).kind, TOKEN_NONE);
    arena_release(&a);
}

static void names_of_letters(void **state)
{
    struct secret s = secret_of("k"), other = secret_of("x");
    struct arena a;
    (void)state;
    arena_init(&a, 0);
    assert_string_equal(token_message_id(&s, &a, &box, 5), token_message_id(&s, &a, &box, 5));
    assert_string_not_equal(token_message_id(&s, &a, &box, 5), token_message_id(&s, &a, &box, 6));
    assert_string_not_equal(token_message_id(&s, &a, &box, 5), token_message_id(&other, &a, &box, 5));
    assert_true(str_ends(str_of(token_message_id(&s, &a, &box, 5)), STR("@acme.example")));
    for (int64_t id = 1; id < 200; id++) {
        const char *code = token_footer_code(&s, &a, id);
        assert_int_equal(strlen(code), 4);
        assert_int_equal(strspn(code, "bcdfghjkmnpqrstvwxz23456789"), 4);
    }
    arena_release(&a);
}

static void a_mailbox_without_room(void **state)
{
    struct secret s = secret_of("k");
    struct address narrow, out;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(address_parse(STR("the-mentoring-programme-of@acme.example"), &narrow, &e), 0);
    assert_int_equal(token_address(&s, &narrow, TOKEN_STOP, 1, &out, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_int_equal(token_address(&s, &box, TOKEN_CODE, 1, &out, &e), -1);
    assert_int_equal(e.kind, ERR_SOFTWARE);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_goes_round),
        cmocka_unit_test(case_does_not_matter),
        cmocka_unit_test(one_wrong_sign_is_forged),
        cmocka_unit_test(no_purpose_stands_for_another),
        cmocka_unit_test(keys_rotate),
        cmocka_unit_test(what_is_no_token),
        cmocka_unit_test(codes_are_single_and_by_hash),
        cmocka_unit_test(series_uids),
        cmocka_unit_test(names_of_letters),
        cmocka_unit_test(a_mailbox_without_room),
    };
    return sodium_init() < 0 ? 1 : cmocka_run_group_tests(tests, NULL, NULL);
}
