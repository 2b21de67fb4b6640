/* phrases_make: prints the table of phrases (phrases_priv.h) as C, from the words of all languages. Run by make. */
#include "parser/phrases_priv.h"

#include <stdio.h>

#define ENTRIES_MAX UINT16_MAX /* what a phrase_at can say */

static struct phrase_entry entries[ENTRIES_MAX + 1];
static const char *texts[ENTRIES_MAX + 1];
static struct phrase_slot slots[PHRASE_SLOTS];
static phrase_at first_of_class[UINT8_MAX + 1], last_of_class[UINT8_MAX + 1];
static size_t count, used;

/* The first entry with a word; this one when it is the first. */
static size_t head_of(struct str word, size_t n)
{
    uint64_t hash = str_hash(word);
    size_t i = hash % PHRASE_SLOTS;
    for (; slots[i].first; i = (i + 1) % PHRASE_SLOTS) {
        const struct phrase_entry *e = &entries[slots[i].first];
        if (str_eq((struct str){texts[slots[i].first], e->first}, word))
            return slots[i].first;
    }
    slots[i] = (struct phrase_slot){phrase_tag(hash), (phrase_at)n};
    used++;
    return n;
}

/* Puts entry n behind the first with its word, `head`: to those of its class. */
static void chain(size_t head, size_t n)
{
    struct phrase_entry *e = &entries[n], *first = &entries[head];
    uint16_t *told = e->words == 1 ? &first->alone : &first->longer;
    *told = (uint16_t)(*told | 1u << e->language);
    first->classes |= phrase_class_bit(e->class);
    if (head == n)
        return;
    if (first->class == e->class) {
        e->next = first->next;
        first->next = (phrase_at)n;
        return;
    }
    phrase_at *at = &first->next_class;
    while (*at && entries[*at].class != e->class)
        at = &entries[*at].next_class;
    if (*at) {
        e->next = *at;
        e->next_class = entries[*at].next_class;
    }
    *at = (phrase_at)n;
}

static void add(struct str phrase, const struct word_group *g, size_t language)
{
    size_t n = ++count;
    struct phrase_entry *e = &entries[n];
    texts[n] = phrase.s;
    *e = (struct phrase_entry){.at = n > 1 ? entries[n - 1].at + entries[n - 1].n : 0,
                               .n = (uint8_t)phrase.n,
                               .first = (uint8_t)phrase.n,
                               .class = g->class,
                               .value = g->value,
                               .words = 1,
                               .language = (uint8_t)language};
    for (uint8_t i = e->n; i-- > 0;)
        if (phrase.s[i] == ' ') {
            e->first = i;
            e->words++;
        }
    chain(head_of(str_slice(phrase, 0, e->first), n), n);
    phrase_at *at =
        last_of_class[g->class] ? &entries[last_of_class[g->class]].next_of_class : &first_of_class[g->class];
    *at = last_of_class[g->class] = (phrase_at)n;
}

/* False when there is no more room. */
static bool add_part(const struct word_group *part, size_t language)
{
    for (const struct word_group *g = part; g->class; g++) {
        struct str rest = str_of(g->phrases), phrase;
        while (str_next_piece(&rest, '|', &phrase)) {
            if (count == ENTRIES_MAX || used == PHRASE_SLOTS / 2 || phrase.n > UINT8_MAX)
                return false;
            add(phrase, g, language);
        }
    }
    return true;
}

static void print_texts(void)
{
    printf("static const char texts[] =\n");
    for (size_t n = 1; n <= count; n++) {
        printf("    \"");
        for (size_t i = 0; i < entries[n].n; i++)
            printf(strchr("\"\\?", texts[n][i]) ? "\\%c" : "%c", texts[n][i]);
        printf("\"\n");
    }
    printf("    ;\n\n");
}

static void print_entries(void)
{
    printf("static const struct phrase_entry entries[] = {\n    {0},\n");
    for (const struct phrase_entry *e = &entries[1]; e <= &entries[count]; e++)
        printf("    {0x%llx, %u, %u, %u, %u, %u, %u, %u, %u, %u, %u, %u, %u},\n", (unsigned long long)e->classes, e->at,
               e->next, e->next_class, e->next_of_class, e->alone, e->longer, e->n, e->first, e->class, e->value,
               e->words, e->language);
    printf("};\n\n");
}

static void print_table(void)
{
    printf("static const struct phrase_slot slots[PHRASE_SLOTS] = {\n");
    for (size_t i = 0; i < PHRASE_SLOTS; i++)
        if (slots[i].first)
            printf("    [%zu] = {%u, %u},\n", i, slots[i].tag, slots[i].first);
    printf("};\n\nconst struct phrases_table phrases_table = {\n    texts, entries, slots, {");
    for (size_t class = 0; class <= UINT8_MAX; class ++)
        printf("%u,%s", first_of_class[class], class % 16 == 15 ? "\n    " : " ");
    printf("}};\n");
}

int main(void)
{
    for (size_t l = 0; l < WORD_LANGUAGES; l++)
        for (const struct word_group *const *part = word_languages[l]; *part; part++)
            if (!add_part(*part, l)) {
                fprintf(stderr,
                        "phrases_make: more phrases or words than the table has numbers for, or a longer phrase: widen "
                        "phrase_at, PHRASE_SLOTS or a length\n");
                return 1;
            }
    printf("/* Made by parser/phrases_make.c. */\n#include \"parser/phrases_priv.h\"\n\n");
    print_texts();
    print_entries();
    print_table();
    return fflush(stdout) == 0 ? 0 : 1;
}
