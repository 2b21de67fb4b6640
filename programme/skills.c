#include "programme/skills.h"

#include "base/buf.h"
#include "base/utf8.h"

#define TERM_WORDS 3 /* a longer entry is a sentence */
#define TERM_MIN   3 /* bytes: "it" and "go" are words of any sentence */

struct skills {
    struct str *slots; /* open addressing, folded terms; n 0 is free */
    size_t mask;
};

/* Without case and signs, its words with one space between and around them: " giving feedback ". */
static struct str words_of(struct arena *a, struct str entry, size_t *count)
{
    struct str folded = utf8_fold(a, entry);
    char *z = arena_alloc(a, folded.n + 3);
    size_t n = 1;
    bool in_word = false;
    *count = 0;
    z[0] = ' ';
    for (size_t i = 0; i < folded.n;) {
        size_t from = i;
        uint32_t c = utf8_next(folded, &i);
        bool is_part = utf8_is_alnum(c) || c == '+' || c == '#'; /* C++, C# */
        if (is_part) {
            *count += !in_word;
            memcpy(z + n, folded.s + from, i - from);
            n += i - from;
        } else if (in_word) {
            z[n++] = ' ';
        }
        in_word = is_part;
    }
    if (in_word)
        z[n++] = ' ';
    return (struct str){z, n};
}

bool skills_has(struct arena *a, const char *list, struct str term)
{
    struct str rest = str_of(list), entry;
    size_t count, term_count;
    struct str wanted = words_of(a, term, &term_count);
    while (term_count && str_next_piece(&rest, ';', &entry)) {
        struct str words = words_of(a, entry, &count);
        if (str_eq(words, wanted) ||
            (count > TERM_WORDS && wanted.n >= TERM_MIN + 2 && str_find(words, wanted, 0) != STR_NONE))
            return true;
    }
    return false;
}

static size_t hash(struct str s)
{
    uint64_t h = 14695981039346656037u; /* FNV-1a */
    for (size_t i = 0; i < s.n; i++)
        h = (h ^ (unsigned char)s.s[i]) * 1099511628211u;
    return (size_t)(h ^ h >> 32);
}

/* The slot where the term is, or where it would be put. */
static struct str *slot_of(const struct skills *s, struct str term)
{
    size_t i = hash(term) & s->mask;
    while (s->slots[i].n && !str_eq(s->slots[i], term))
        i = (i + 1) & s->mask;
    return &s->slots[i];
}

static size_t count_entries(const char *list)
{
    size_t n = *list != '\0';
    for (; *list; list++)
        n += *list == ';';
    return n;
}

static void learn(struct skills *s, struct arena *a, const char *list)
{
    struct str rest = str_of(list), entry;
    size_t count;
    while (str_next_piece(&rest, ';', &entry)) {
        struct str words = words_of(a, entry, &count);
        if (count >= 1 && count <= TERM_WORDS && words.n >= TERM_MIN + 2)
            *slot_of(s, words) = words;
    }
}

struct skills *skills_of(struct arena *a, const struct person *people, size_t count)
{
    struct skills *s = arena_new(a, struct skills);
    size_t entries = 0, size = 16;
    for (size_t i = 0; i < count; i++)
        entries += count_entries(people[i].offers) + count_entries(people[i].seeks);
    while (size < entries * 2)
        size *= 2;
    s->slots = arena_array(a, struct str, size);
    s->mask = size - 1;
    for (size_t i = 0; i < count; i++) {
        learn(s, a, people[i].offers);
        learn(s, a, people[i].seeks);
    }
    return s;
}

static void add_term(struct buf *out, struct str term)
{
    if (out->n)
        buf_putc(out, ';');
    buf_add_str(out, str_trim(term));
}

/* Adds the longest known terms that stand in a sentence; whether there was one. */
static bool add_known(const struct skills *s, struct arena *a, struct str words, struct buf *out)
{
    bool found = false;
    for (size_t from = 0; from + 1 < words.n;) {
        size_t next = str_find_char(words, ' ', from + 1), to = next, best = 0;
        for (int n = 0; n < TERM_WORDS && to != STR_NONE; n++, to = str_find_char(words, ' ', to + 1))
            if (slot_of(s, str_slice(words, from, to + 1))->n)
                best = to;
        if (best) {
            struct str term = str_slice(words, from, best + 1);
            if (!skills_has(a, out->s, term))
                add_term(out, term);
            found = true;
        }
        from = best ? best : next;
    }
    return found;
}

/* A roster's list has none. */
static bool may_have_sentence(const char *list)
{
    int spaces = 0;
    for (; *list; list++) {
        spaces = *list == ';' ? 0 : spaces + (*list == ' ');
        if (spaces >= TERM_WORDS)
            return true;
    }
    return false;
}

const char *skills_terms(const struct skills *s, struct arena *a, const char *list)
{
    struct str rest = str_of(list), entry;
    struct buf out;
    size_t count;
    if (!may_have_sentence(list))
        return list;
    buf_init(&out, 1 << 16);
    while (str_next_piece(&rest, ';', &entry)) {
        struct str words = words_of(a, entry, &count);
        if (count <= TERM_WORDS || !add_known(s, a, words, &out))
            add_term(&out, entry);
    }
    const char *terms = arena_str(a, buf_str(&out));
    buf_release(&out);
    return terms;
}
