/* What the tests of the letters share: loading them, rendering every sample. */
#ifndef TESTS_TEMPLATES_FIXTURE_H
#define TESTS_TEMPLATES_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "templates/letters.h"
#include "templates/samples.h"
#include "templates/value_priv.h"

/* All complaints of a load, joined by newlines. */
static inline void fixture_complain(void *data, const char *text)
{
    struct buf *out = data;
    buf_puts(out, text);
    buf_putc(out, '\n');
}

static inline struct letters *fixture_load(struct arena *a, const char *folder, struct buf *complaints)
{
    struct letters *l = NULL;
    struct err e = ERR_INIT;
    if (letters_load(a, folder, fixture_complain, complaints, &l, &e) != 0)
        fail_msg("%s", e.text);
    return l;
}

/* The built-in letters; a complaint is a failure. */
static inline struct letters *fixture_built_in(struct arena *a)
{
    struct buf complaints;
    buf_init(&complaints, 65536);
    struct letters *l = fixture_load(a, NULL, &complaints);
    assert_string_equal(complaints.s, "");
    buf_release(&complaints);
    return l;
}

static inline struct rendered fixture_render(const struct letters *l, struct arena *a, enum letter_kind kind,
                                             const struct value *facts)
{
    struct rendered r;
    struct err e = ERR_INIT;
    if (letters_render(l, a, kind, "en", facts, &r, &e) != 0)
        fail_msg("%s: %s", letter_kind_name(kind), e.text);
    return r;
}

/* Calls fn for every sample of every kind; returns how many there were. */
static inline int fixture_each(void (*fn)(const struct letters *l, struct arena *a, enum letter_kind kind, int variant))
{
    struct arena all;
    arena_init(&all, 0);
    struct letters *l = fixture_built_in(&all);
    int n = 0;
    for (int k = 0; k < LETTER_KINDS; k++) {
        for (int v = 0; v < letters_sample_count((enum letter_kind)k); v++, n++) {
            struct arena a;
            arena_init(&a, 0);
            fn(l, &a, (enum letter_kind)k, v);
            arena_release(&a);
        }
    }
    arena_release(&all);
    return n;
}

static inline const char *fixture_name(struct arena *a, enum letter_kind kind, int variant)
{
    return arena_printf(a, "%s.%d", letter_kind_name(kind), variant);
}

#endif
