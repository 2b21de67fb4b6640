/* Keys and MACs: key files that others can read or that hold rubbish, purposes, rotation, base32, seeded chance. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <sodium.h>

#include "base/file.h"
#include "base/random.h"
#include "base/secret.h"
#include "scratch.h"

#define HEX_A "000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f"
#define HEX_B "ffeeddccbbaa99887766554433221100ffeeddccbbaa99887766554433221100"

static struct scratch scratch;

static const struct {
    const char *bytes, *text;
    size_t n;
} base32s[] = {
    /* RFC 4648 section 10, lower case and without padding */
    {"", "", 0},
    {"f", "my", 1},
    {"fo", "mzxq", 2},
    {"foo", "mzxw6", 3},
    {"foob", "mzxw6yq", 4},
    {"fooba", "mzxw6ytb", 5},
    {"foobar", "mzxw6ytboi", 6},
    {"\xff\xff\xff\xff\xff", "77777777", 5},
    {"\0\0\0\0\0", "aaaaaaaa", 5},
};

static void base32_both_ways(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof base32s / sizeof *base32s; i++) {
        struct buf b;
        unsigned char back[16];
        size_t n = 99;
        buf_init(&b, 40);
        base32_put(&b, (const unsigned char *)base32s[i].bytes, base32s[i].n);
        assert_string_equal(b.s, base32s[i].text);
        for (size_t k = 0; k < b.n; k++)
            if (k % 2 && b.s[k] >= 'a')
                b.s[k] = (char)(b.s[k] - 32); /* some mail systems change case */
        assert_int_equal(base32_get(buf_str(&b), back, sizeof back, &n), 0);
        assert_int_equal(n, base32s[i].n);
        assert_memory_equal(back, base32s[i].bytes, n);
        buf_release(&b);
    }
    static const char *const wrong[] = {"mz1w6", "mz0w6", "mz8w6", "mz=", "m z", "m\xc3\xa4", "mzxw6ytboimzxw6ytboi"};
    for (size_t i = 0; i < sizeof wrong / sizeof *wrong; i++) {
        unsigned char back[10];
        size_t n;
        assert_int_equal(base32_get(str_of(wrong[i]), back, sizeof back, &n), -1);
    }
}

static const struct {
    const char *text;
    unsigned mode;
    const char *error; /* NULL: loads */
    size_t count;
} key_files[] = {
    {"a " HEX_A "\n", 0600, NULL, 1},
    {"a " HEX_A, 0400, NULL, 1},
    {"a " HEX_A "\r\n", 0600, NULL, 1},
    {"# newest first\n\nb " HEX_B "\na " HEX_A "\n", 0600, NULL, 2},
    {"a " HEX_A "\n", 0640, "others can read this secret: run chmod 600 on it", 0},
    {"a " HEX_A "\n", 0604, "others can read this secret: run chmod 600 on it", 0},
    {"a " HEX_A "\n", 0620, "others can read this secret: run chmod 600 on it", 0},
    {"", 0600, "holds no key: restore it from where you keep it", 0},
    {"# nothing\n", 0600, "holds no key: restore it from where you keep it", 0},
    {"a " HEX_A "0\n", 0600, ":1: not a key: write a letter, a space and 64 hex digits", 0},
    {"\na " HEX_A "\nb 00\n", 0600, ":3: not a key: write a letter, a space and 64 hex digits", 0},
    {"A " HEX_A "\n", 0600, ":1: not a key: write a letter, a space and 64 hex digits", 0},
    {"- " HEX_A "\n", 0600, ":1: not a key: write a letter, a space and 64 hex digits", 0},
    {"aa" HEX_A "\n", 0600, ":1: not a key: write a letter, a space and 64 hex digits", 0},
    {"a g00102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f\n", 0600,
     ":1: not a key: write a letter, a space and 64 hex digits", 0},
    {"a " HEX_A "\na " HEX_B "\n", 0600, ":2: the key id stands twice: give each key its own letter", 0},
    {"1 " HEX_A "\n2 " HEX_A "\n3 " HEX_A "\n4 " HEX_A "\n5 " HEX_A "\n6 " HEX_A "\n7 " HEX_A "\n8 " HEX_A "\n9 " HEX_A
     "\n",
     0600, ":9: more than 8 keys: delete the oldest", 0},
};

static void key_files_are_checked(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof key_files / sizeof *key_files; i++) {
        const char *path = scratch_path(&scratch, "key");
        struct secret s;
        struct err e = ERR_INIT;
        scratch_write(path, key_files[i].text, key_files[i].mode);
        int rc = secret_load(&s, path, &e);
        if ((rc == 0) != (key_files[i].error == NULL))
            fail_msg("%zu: %s", i, rc == 0 ? "loaded" : e.text);
        if (rc != 0) {
            assert_non_null(strstr(e.text, key_files[i].error));
            assert_int_equal(e.kind, ERR_CONFIG);
            assert_null(strstr(e.text, "0001020304")); /* no key in an error */
        } else {
            assert_int_equal(s.count, key_files[i].count);
        }
        secret_wipe(&s);
        assert_int_equal(s.count, 0);
        (void)unlink(path);
    }
}

static void a_key_file_must_be_a_file(void **state)
{
    struct secret s;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(secret_load(&s, scratch_path(&scratch, "no-key"), &e), -1);
    assert_int_equal(secret_load(&s, scratch.folder, &e), -1);
    assert_int_equal(e.kind, ERR_CONFIG);
    assert_int_equal(mkfifo(scratch_path(&scratch, "fifo"), 0600), 0);
    assert_int_equal(secret_load(&s, scratch_path(&scratch, "fifo"), &e), -1); /* and does not hang */
    assert_non_null(strstr(e.text, "not a regular file"));
}

static void a_new_key_is_private_and_kept(void **state)
{
    const char *path = scratch_path(&scratch, "new-key");
    struct secret first, second;
    struct stat st;
    struct err e = ERR_INIT;
    (void)state;
    mode_t old = umask(0);
    assert_int_equal(secret_create(path, &e), 0);
    umask(old);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    assert_int_equal(secret_load(&first, path, &e), 0);
    assert_int_equal(secret_create(path, &e), 0);
    assert_int_equal(secret_load(&second, path, &e), 0);
    assert_memory_equal(first.keys[0].key, second.keys[0].key, 32);
}

static struct secret two_keys(void)
{
    struct secret s = {.count = 2};
    s.keys[0].id = 'b';
    memset(s.keys[0].key, 0xbb, 32);
    s.keys[1].id = 'a';
    memset(s.keys[1].key, 0xaa, 32);
    return s;
}

static void a_mac_depends_on_everything(void **state)
{
    struct secret s = two_keys();
    static const struct {
        char id;
        const char *purpose;
        struct str data;
    } inputs[] = {
        {'b', "reply", {"x", 1}},   {'a', "reply", {"x", 1}},  {'b', "stop", {"x", 1}},  {'b', "reply", {"y", 1}},
        {'b', "reply", {"", 0}},    {'b', "", {"x", 1}},       {'b', "repl", {"yx", 2}}, {'b', "replyx", {"", 0}},
        {'b', "reply", {"x\0", 2}}, {'b', "r", {"e\0ply", 5}},
    };
    char macs[sizeof inputs / sizeof *inputs][SECRET_MAC_TEXT];
    (void)state;
    for (size_t i = 0; i < sizeof inputs / sizeof *inputs; i++) {
        assert_int_equal(secret_mac(&s, inputs[i].id, inputs[i].purpose, inputs[i].data, macs[i]), 0);
        assert_int_equal(strlen(macs[i]), 26);
        for (size_t k = 0; k < i; k++)
            assert_string_not_equal(macs[i], macs[k]);
        char again[SECRET_MAC_TEXT];
        secret_mac(&s, inputs[i].id, inputs[i].purpose, inputs[i].data, again);
        assert_string_equal(macs[i], again);
    }
    assert_int_equal(secret_mac(&s, 'c', "reply", STR("x"), macs[0]), -1);
    assert_true(secret_same(STR("abc"), STR("abc")));
    assert_false(secret_same(STR("abc"), STR("abd")));
    assert_false(secret_same(STR("abc"), STR("ab")));
    assert_true(secret_same(STR_NULL, STR("")));
}

/* The same seed gives the same sequence on every machine and in every version: matches are recorded by seed. */
static void seeded_chance_repeats(void **state)
{
    struct random r, again;
    uint32_t counts[7] = {0};
    (void)state;
    random_seed(&r, 42);
    random_seed(&again, 42);
    for (int i = 0; i < 1000; i++)
        assert_int_equal(random_next(&r), random_next(&again));
    random_seed(&again, 43);
    assert_int_not_equal(random_next(&r), random_next(&again));
    random_seed(&r, 1);
    for (int i = 0; i < 70000; i++) {
        uint32_t v = random_below(&r, 7);
        assert_true(v < 7);
        counts[v]++;
    }
    for (int i = 0; i < 7; i++)
        assert_in_range(counts[i], 9500, 10500);
    assert_int_equal(random_below(&r, 1), 0);
    random_seed(&r, 0); /* ChaCha20 with a zero key and nonce: RFC 8439's first test vector begins 76 b8 e0 ad */
    assert_int_equal(random_next(&r), 0xade0b876);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(base32_both_ways),
        cmocka_unit_test(key_files_are_checked),
        cmocka_unit_test(a_key_file_must_be_a_file),
        cmocka_unit_test(a_new_key_is_private_and_kept),
        cmocka_unit_test(a_mac_depends_on_everything),
        cmocka_unit_test(seeded_chance_repeats),
    };
    if (sodium_init() < 0)
        return 1;
    scratch_make(&scratch);
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    scratch_remove(&scratch);
    return rc;
}
