/* For the tests of understanding: own words and what was asked → one line that says what was understood.
 *
 *   kind | REF status "text" @due ; … | name=value ; … | command arg ; … ? near command arg ; …
 *
 * Parts that are empty are left out with their bar. The clock stands at Tuesday 2026-03-03 11:20 in Prague. */
#ifndef TESTS_SAID_H
#define TESTS_SAID_H

#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "base/buf.h"
#include "parser/understand.h"

#define SAID_NOW INT64_C(1772533200) /* 2026-03-03T10:20:00Z */

struct said {
    struct arena arena;
    struct asked asked;
    struct understood u;
    struct own_words words;
    struct buf line;
};

static inline void said_init(struct said *s)
{
    memset(s, 0, sizeof *s);
    arena_init(&s->arena, ARENA_DEFAULT_MAX);
    buf_init(&s->line, 1 << 20);
    s->asked = (struct asked){
        .now = SAID_NOW, .time_zone = STR("Europe/Prague"), .language = STR("en"), .meeting = STR("2026-03-04T14:00")};
    s->u.from = STR("ana@example.com");
    s->u.cut_is_certain = true;
    s->words.is_certain = true;
}

static inline void said_release(struct said *s)
{
    arena_release(&s->arena);
    buf_release(&s->line);
}

/* "a|b|c" as asked items 1, 2, 3. */
static inline void said_ask_items(struct said *s, const char *items)
{
    struct str rest = str_of(items), piece;
    s->asked.items = arena_array(&s->arena, struct asked_item, 100);
    while (items && str_next_piece(&rest, '|', &piece)) {
        s->asked.items[s->asked.items_count] = (struct asked_item){.ref = (int)s->asked.items_count + 1, .text = piece};
        s->asked.items_count++;
    }
}

/* "a|b" as the readings of an asked-back letter. */
static inline void said_ask_readings(struct said *s, const char *readings)
{
    struct str rest = str_of(readings), piece;
    s->asked.readings = arena_array(&s->arena, struct asked_reading, 2);
    while (s->asked.readings_count < 2 && str_next_piece(&rest, '|', &piece)) {
        s->asked.readings[s->asked.readings_count].label = s->asked.readings_count ? STR("That one") : STR("This one");
        s->asked.readings[s->asked.readings_count++].words = piece;
    }
}

static inline void said_ask_questions(struct said *s, const char *questions)
{
    struct str rest = str_of(questions), piece;
    s->asked.questions = arena_array(&s->arena, struct str, 30);
    while (questions && str_next_piece(&rest, '|', &piece))
        s->asked.questions[s->asked.questions_count++] = piece;
}

/* Segments: "text" alone, or pieces "above\x1ftext" divided by \x1e. */
static inline void said_words(struct said *s, const char *text)
{
    struct str rest = str_of(text), piece;
    struct buf all;
    buf_init(&all, 1 << 20);
    s->words.segments = arena_array(&s->arena, struct segment, 50);
    while (str_next_piece(&rest, '\x1e', &piece)) {
        size_t at = str_find_char(piece, '\x1f', 0);
        struct segment *g = &s->words.segments[s->words.count++];
        g->above = at == STR_NONE ? STR("") : str_slice(piece, 0, at);
        g->text = str_trim(at == STR_NONE ? piece : str_slice(piece, at + 1, piece.n));
        if (all.n)
            buf_puts(&all, "\n\n");
        buf_add_str(&all, g->text);
    }
    s->words.text = buf_copy(&s->arena, &all);
    buf_release(&all);
}

static inline void said_print_commands(struct buf *b, const char *open, const struct command *c, size_t count)
{
    for (size_t i = 0; i < count; i++) {
        buf_printf(b, "%s %s", i ? " ;" : open, command_name_name(c[i].name));
        if (c[i].arg.n)
            buf_printf(b, " %.*s", (int)c[i].arg.n, c[i].arg.s);
        if (c[i].is_series)
            buf_puts(b, " always");
    }
}

static inline void said_print(struct said *s)
{
    const struct understood *u = &s->u;
    struct buf *b = &s->line;
    buf_reset(b);
    buf_puts(b, understood_kind_name(u->kind));
    for (size_t i = 0; i < u->items_count; i++) {
        const struct item *t = &u->items[i];
        buf_puts(b, i ? " ;" : " |");
        if (t->ref)
            buf_printf(b, " %d", t->ref);
        if (t->status)
            buf_printf(b, " %s", item_status_name(t->status));
        if (t->text.n)
            buf_printf(b, " \"%.*s\"", (int)t->text.n, t->text.s);
        if (t->due.n)
            buf_printf(b, " @%.*s", (int)t->due.n, t->due.s);
        if (t->is_due_unclear)
            buf_puts(b, " @?");
        if (t->is_private)
            buf_puts(b, " private");
    }
    for (size_t i = 0; i < u->answers_count; i++) {
        const struct answer *n = &u->answers[i];
        buf_printf(b, "%s %.*s=", i ? " ;" : " |", (int)n->question.n, n->question.s);
        if (n->type == ANSWER_TEXT)
            buf_printf(b, "\"%.*s\"", (int)n->text.n, n->text.s);
        else if (n->type == ANSWER_BOOL)
            buf_puts(b, n->value ? "yes" : "no");
        else
            buf_printf(b, "%ld", n->value);
        if (n->meant.n)
            buf_printf(b, " {%.*s}", (int)n->meant.n, n->meant.s);
        if (n->is_private)
            buf_puts(b, " private");
    }
    said_print_commands(b, " |", u->commands, u->commands_count);
    said_print_commands(b, " ? near", u->near, u->near_count);
}

struct said_case {
    const char *text;
    const char *expected;
};

/* One call: prompt, items and questions as above (NULL none), words. The line lives until said_release(). */
static inline const char *said_line(struct said *s, enum asked_prompt prompt, const char *items, const char *questions,
                                    const char *text)
{
    s->asked.prompt = prompt;
    said_ask_items(s, items);
    said_ask_questions(s, questions);
    said_words(s, text);
    s->u.reply = s->words.text;
    understand(&s->arena, &s->words, NULL, &s->asked, &s->u);
    said_print(s);
    return s->line.s;
}

/* All cases of a table, with one message per failure; fails at the end. */
static inline void said_check(enum asked_prompt prompt, const char *items, const char *questions,
                              const struct said_case *cases, size_t count)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct said s;
        said_init(&s);
        const char *got = said_line(&s, prompt, items, questions, cases[i].text);
        if (strcmp(got, cases[i].expected) != 0) {
            print_error("said:     %s\n  expected %s\n  got      %s\n", cases[i].text, cases[i].expected, got);
            wrong++;
        }
        said_release(&s);
    }
    if (wrong)
        fail_msg("%d of %zu cases", wrong, count);
}

#define SAID_CHECK(prompt, items, questions, table)                                                                    \
    said_check((prompt), (items), (questions), (table), sizeof(table) / sizeof *(table))

#endif
