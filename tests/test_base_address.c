/* struct address and struct name against what strangers send: header injection, NUL, bidirectional text, IDN. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>

#include "base/address.h"

#define LOCAL64 "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
#define LABEL63 "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"

static const struct {
    struct str given;
    const char *want; /* NULL: refused */
} addresses[] = {
    {{"ana@example.org", 15}, "ana@example.org"},
    {{"Ana.Silva@Example.ORG", 21}, "Ana.Silva@example.org"},
    {{"ana+tag@example.org", 19}, "ana+tag@example.org"},
    {{"a!#$%&'*+-/=?^_`{|}~b@x.org", 27}, "a!#$%&'*+-/=?^_`{|}~b@x.org"},
    {{"ana@localhost", 13}, "ana@localhost"},
    {{"ana@xn--bcher-kva.example", 25}, "ana@xn--bcher-kva.example"},
    {{"ana@b\xc3\xbc"
      "cher.example",
      19},
     "ana@xn--bcher-kva.example"},
    {{"ana@B\xc3\x9c"
      "CHER.example",
      19},
     "ana@xn--bcher-kva.example"},
    {{"ana@stra\xc3\x9f"
      "e.example",
      19},
     "ana@xn--strae-oqa.example"},
    {{"j\xc3\xb6rg@example.org", 17}, "j\xc3\xb6rg@example.org"},
    /* signs that IDNA maps to others are other signs here */
    {{"ana@\xef\xbd\x85xample.org", 17}, NULL},                 /* full-width e */
    {{"ana@example\xe3\x80\x82org", 17}, NULL},                 /* ideographic full stop */
    {{"ana@\xe2\x93\x94xample.org", 17}, NULL},                 /* circled e */
    {{"ana@exa\xc2\xadmple.org", 17}, NULL},                    /* soft hyphen */
    {{"ana@ex\xd0\xb0mple.org", 16}, "ana@xn--exmple-4nf.org"}, /* Cyrillic a: another domain */
    /* grammar */
    {{"", 0}, NULL},
    {{"ana", 3}, NULL},
    {{"@", 1}, NULL},
    {{"ana@", 4}, NULL},
    {{"@example.org", 12}, NULL},
    {{".ana@example.org", 16}, NULL},
    {{"ana.@example.org", 16}, NULL},
    {{"a..b@example.org", 16}, NULL},
    {{"-ana@example.org", 16}, NULL},
    {{"--x=y@example.org", 17}, NULL},
    {{"a b@example.org", 15}, NULL},
    {{"a@b@example.org", 15}, NULL},
    {{"\"a b\"@example.org", 17}, NULL},
    {{"<ana@example.org>", 17}, NULL},
    {{"Ana <ana@example.org>", 21}, NULL},
    {{"ana@example.org,eve@evil.example", 32}, NULL},
    {{"ana@example.org eve@evil.example", 32}, NULL},
    {{"ana@[127.0.0.1]", 15}, NULL},
    {{"ana@-example.org", 16}, NULL},
    {{"ana@example-.org", 16}, NULL},
    {{"ana@example..org", 16}, NULL},
    {{"ana@.example.org", 16}, NULL},
    {{"ana@example.org.", 16}, NULL},
    {{"ana@exa_mple.org", 16}, NULL},
    {{"ana@exa mple.org", 16}, NULL},
    {{"ana@example.org/x", 17}, NULL},
    {{"ana@example.org?x", 17}, NULL},
    {{"ana@example.org:25", 18}, NULL},
    {{"ana(comment)@example.org", 24}, NULL},
    /* header and command injection */
    {{"ana@example.org\r\nRCPT TO:<eve@evil.example>", 43}, NULL},
    {{"ana@example.org\r\n", 17}, NULL},
    {{"ana@example.org\n", 16}, NULL},
    {{"ana\r\n@example.org", 17}, NULL},
    {{"ana\t@example.org", 16}, NULL},
    {{"ana\0@example.org", 16}, NULL},
    {{"ana@corp.example\0@evil.example", 30}, NULL},
    {{"ana@example.org\0", 16}, NULL},
    {{"ana\x7f@example.org", 16}, NULL},
    {{"ana\xc2\x85@example.org", 17}, NULL},
    {{"ana\xe2\x80\xa8@example.org", 18}, NULL},
    {{"ana\xc2\xa0@example.org", 17}, NULL},
    /* signs that turn or hide text */
    {{"ana\xe2\x80\xae@example.org", 18}, NULL},
    {{"\xe2\x81\xa6"
      "ana@example.org",
      18},
     NULL},
    {{"ana\xe2\x80\x8b@example.org", 18}, NULL},
    {{"ana\xef\xbb\xbf@example.org", 18}, NULL},
    {{"ana@exam\xe2\x80\xaeple.org", 18}, NULL},
    /* not UTF-8 */
    {{"an\xff@example.org", 15}, NULL},
    {{"an\xc3@example.org", 15}, NULL},
    {{"ana@ex\xffmple.org", 15}, NULL},
    {{"an\xc0\xae@example.org", 16}, NULL},
    {{"an\xed\xa0\x80@example.org", 17}, NULL},
    /* sizes */
    {{LOCAL64 "@x.org", 70}, LOCAL64 "@x.org"},
    {{LOCAL64 "a@x.org", 71}, NULL},
    {{"a@" LABEL63 ".org", 69}, "a@" LABEL63 ".org"},
    {{"a@b" LABEL63 ".org", 70}, NULL},
    {{LOCAL64 "@" LABEL63 "." LABEL63 "." LABEL63, 256}, NULL},
    {{"a@" LABEL63 "." LABEL63 "." LABEL63 "." LABEL63, 257}, NULL},
    {{"a@" LABEL63 "." LABEL63 "." LABEL63, 193}, "a@" LABEL63 "." LABEL63 "." LABEL63},
};

static void only_what_a_server_may_get(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof addresses / sizeof *addresses; i++) {
        struct address out = {"untouched"};
        struct err e = ERR_INIT;
        int rc = address_parse(addresses[i].given, &out, &e);
        const char *want = addresses[i].want;
        if ((rc == 0) != (want != NULL))
            fail_msg("%zu: %.60s: %s", i, addresses[i].given.s, rc == 0 ? "accepted" : e.text);
        assert_string_equal(out.s, want ? want : "untouched");
        if (rc != 0) {
            assert_int_equal(e.kind, ERR_DATA);
            assert_null(strchr(e.text, '@') && strstr(e.text, "ana") ? e.text : NULL); /* the reason, not the words */
        }
    }
}

static void same_and_key(void **state)
{
    struct address a, b, key;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(address_parse(STR("Ana.Silva@Example.org"), &a, &e), 0);
    assert_int_equal(address_parse(STR("ana.silva@example.ORG"), &b, &e), 0);
    assert_true(address_same(&a, &b));
    address_key(&a, &key);
    assert_string_equal(key.s, "ana.silva@example.org");
    assert_true(str_eq_z(address_local(&a), "Ana.Silva"));
    assert_true(str_eq_z(address_domain(&a), "example.org"));
    assert_false(address_needs_smtputf8(&a));
    assert_int_equal(address_parse(STR("j\xc3\xb6rg@example.org"), &a, &e), 0);
    assert_true(address_needs_smtputf8(&a));
    assert_false(address_same(&a, &b));
}

/* One and the same address in two Unicode spellings is one person. */
static void one_key_for_both_spellings(void **state)
{
    struct address composed, decomposed, a, b;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(address_parse(STR("j\xc3\xb6rg@example.org"), &composed, &e), 0);
    assert_int_equal(address_parse(STR("jo\xcc\x88rg@example.org"), &decomposed, &e), 0);
    address_key(&composed, &a);
    address_key(&decomposed, &b);
    assert_string_equal(a.s, b.s);
    assert_true(address_same(&composed, &decomposed));
}

static void details(void **state)
{
    static const struct {
        const char *address, *box, *detail; /* NULL: not ours */
    } cases[] = {
        {"box@x.org", "box@x.org", ""},
        {"BOX@X.org", "box@x.org", ""},
        {"box+abc@x.org", "box@x.org", "abc"},
        {"Box+ABC@x.org", "box@x.org", "ABC"},
        {"box+a+b@x.org", "box@x.org", "a+b"},
        {"box+@x.org", "box@x.org", ""},
        {"boxer@x.org", "box@x.org", NULL},
        {"bo@x.org", "box@x.org", NULL},
        {"box-abc@x.org", "box@x.org", NULL},
        {"box+abc@y.org", "box@x.org", NULL},
        {"box+abc@x.org.evil.example", "box@x.org", NULL},
        {"a+b@x.org", "a+b@x.org", ""},
        {"a+b+t@x.org", "a+b@x.org", "t"},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct address a, box;
        struct err e = ERR_INIT;
        struct str detail = STR_NULL;
        assert_int_equal(address_parse(str_of(cases[i].address), &a, &e), 0);
        assert_int_equal(address_parse(str_of(cases[i].box), &box, &e), 0);
        assert_int_equal(address_detail(&a, &box, &detail), cases[i].detail != NULL);
        if (cases[i].detail)
            assert_true(str_eq_z(detail, cases[i].detail));
    }
    struct address box, out;
    struct err e = ERR_INIT;
    char detail[62];
    assert_int_equal(address_parse(STR("box@x.org"), &box, &e), 0);
    assert_int_equal(address_with_detail(&box, "abc", &out), 0);
    assert_string_equal(out.s, "box+abc@x.org");
    snprintf(detail, sizeof detail, "%060d", 0); /* 3 + 1 + 60 octets: the most that RFC 5321 allows */
    assert_int_equal(address_with_detail(&box, detail, &out), 0);
    snprintf(detail, sizeof detail, "%061d", 0);
    assert_int_equal(address_with_detail(&box, detail, &out), -1);
}

#define TEN "\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4\xc3\xa4"

static const struct {
    struct str given;
    const char *want; /* NULL: refused */
} people[] = {
    {{"Ana Silva", 9}, "Ana Silva"},
    {{"  Ana \t\n Silva ", 15}, "Ana Silva"},
    {{"Ana\r\nBcc: eve@evil.example", 26}, "Ana Bcc: eve@evil.example"},
    {{"Ana\0Silva", 9}, "AnaSilva"},
    {{"Ana\x1b[31m", 8}, "Ana [31m"},
    {{"A\xcc\x8a", 3}, "\xc3\x85"},                   /* NFC */
    {{"\xe2\x80\xaeynneB\xe2\x80\xac", 11}, "ynneB"}, /* no text is turned round */
    {{"\xe2\x81\xa6"
      "Ana\xe2\x81\xa9\xd8\x9c\xe2\x80\x8f",
      14},
     "Ana"},
    {{"An\xe2\x80\x8b"
      "a\xef\xbb\xbf",
      9},
     "Ana"},
    {{"Ana\xc2\xa0Silva", 10}, "Ana Silva"},
    {{"Ana\xe2\x80\xa8Silva", 11}, "Ana Silva"},
    {{"\xd9\x86\xe2\x80\x8c\xd8\xa7", 7}, "\xd9\x86\xe2\x80\x8c\xd8\xa7"}, /* Persian needs its joiner signs */
    {{"An\xff", 3}, "An\xef\xbf\xbd"},
    {{"<b>Ana</b> *x*", 14}, "<b>Ana</b> *x*"}, /* markup is the renderer's to escape */
    {{"", 0}, NULL},
    {{" \r\n\t", 4}, NULL},
    {{"\xe2\x80\x8b\xe2\x80\xae", 6}, NULL},
    {{TEN TEN TEN TEN TEN TEN TEN TEN, 160}, TEN TEN TEN TEN TEN TEN TEN TEN},
    {{TEN TEN TEN TEN TEN TEN TEN TEN "x", 161}, NULL},
};

static void a_name_is_one_clean_line(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof people / sizeof *people; i++) {
        struct name out = {"untouched"};
        struct err e = ERR_INIT;
        int rc = name_parse(people[i].given, &out, &e);
        if ((rc == 0) != (people[i].want != NULL))
            fail_msg("%zu: %s", i, rc == 0 ? out.s : e.text);
        assert_string_equal(out.s, people[i].want ? people[i].want : "untouched");
    }
}

#define SEVENTY TEN TEN TEN TEN TEN TEN TEN
#define FAMILY  "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7" /* woman, joiner, girl */
#define DOTS    "\xe2\x80\xa6"

/* What a roster has: never refused for its length, never cut inside what people see as one sign. */
static void a_long_name_is_shortened(void **state)
{
    static const struct {
        const char *given, *want;
        bool is_shortened;
    } cases[] = {
        {SEVENTY TEN, SEVENTY TEN, false},
        {SEVENTY "0123456789x", SEVENTY "012345678" DOTS, true},
        {SEVENTY "012345678e\xcc\x8b\xcc\xa3z", SEVENTY "012345678" DOTS, true},
        {SEVENTY "0123456" FAMILY "89", SEVENTY "0123456" DOTS, true},
        {SEVENTY TEN SEVENTY TEN SEVENTY, NULL, true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct name out;
        struct err e = ERR_INIT;
        bool is_shortened;
        assert_int_equal(name_shorten(str_of(cases[i].given), &out, &is_shortened, &e), 0);
        assert_int_equal(is_shortened, cases[i].is_shortened);
        if (cases[i].want)
            assert_string_equal(out.s, cases[i].want);
        assert_true(utf8_count(str_of(out.s)) <= NAME_MAX_CHARS);
    }
}

/* Signs that nothing shows are no name: a person who is called by them would be nobody in every letter. */
static void joiners_alone_are_no_name(void **state)
{
    struct name out;
    struct err e = ERR_INIT;
    (void)state;
    assert_int_equal(name_parse(STR("\xe2\x80\x8c\xe2\x80\x8d"), &out, &e), -1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(only_what_a_server_may_get), cmocka_unit_test(same_and_key),
        cmocka_unit_test(one_key_for_both_spellings), cmocka_unit_test(details),
        cmocka_unit_test(a_name_is_one_clean_line),   cmocka_unit_test(a_long_name_is_shortened),
        cmocka_unit_test(joiners_alone_are_no_name),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
