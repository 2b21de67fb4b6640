/* What programs put under a person's words: device lines, legal paragraphs, list and scanner footers. */
#include "parser/cut.h"
#include "parser/words/quote_words.h"

#define DEVICE_LINE_MAX 120

/* "Sent from my iPhone", "Von meinem Samsung Galaxy Smartphone gesendet.", "iPhoneから送信": a phrase of sending and a
 * device on one short line. "Sent from my desk, is much easier" has no device. */
static bool is_device_line(struct str fold)
{
    while (fold.n && strchr("[(*_-<>\"", fold.s[0]))
        fold = str_slice(fold, 1, fold.n);
    fold = str_trim(fold);
    if (fold.n == 0 || fold.n > DEVICE_LINE_MAX)
        return false;
    size_t from, to;
    if (!words_find(words_sent_from, fold, &from, &to) || !words_hold(words_device, fold))
        return false;
    /* the phrase begins or ends the line; prose has words on both sides */
    struct str rest = str_slice(fold, to, fold.n);
    return from == 0 || from <= 4 || rest.n <= 3 || (unsigned char)fold.s[from] >= 0xe0;
}

/* The address that some clients put under their name. */
static bool is_bare_link(struct str fold)
{
    return fold.n &&
           (str_starts(fold, STR("<http")) || str_starts(fold, STR("http")) || str_starts(fold, STR("(http"))) &&
           str_find_char(fold, ' ', 0) == STR_NONE;
}

/* "ref k7m2 · Programme · Organizer": the last line of a letter of ours. */
static bool is_our_footer(struct str fold)
{
    if (!str_starts(fold, STR("ref ")) || fold.n < 10)
        return false;
    for (size_t i = 4; i < 8; i++)
        if (!ascii_is_digit(fold.s[i]) && !ascii_is_alpha(fold.s[i]))
            return false;
    return str_starts(str_slice(fold, 8, fold.n), STR(" ·"));
}

static void set_to_end_of_run(struct lines *l, size_t i)
{
    for (; i < l->count && !line_is_foreign(&l->v[i]); i++)
        if (line_is_own(&l->v[i]))
            l->v[i].verdict = LINE_FOOTER;
}

/* Nothing but footers, signatures and blank lines from i on, in this run. */
static bool is_last(const struct lines *l, size_t i)
{
    for (; i < l->count && !line_is_foreign(&l->v[i]); i++)
        if (line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]))
            return false;
    return true;
}

/* The first line of the paragraph that line i belongs to. */
static size_t paragraph_start(const struct lines *l, size_t i)
{
    while (i > 0 && line_is_own(&l->v[i - 1]) && !line_is_blank(&l->v[i - 1]))
        i--;
    return i;
}

static size_t paragraph_end(const struct lines *l, size_t i)
{
    while (i < l->count && line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]))
        i++;
    return i;
}

/* A paragraph whose words are a lawyer's or a list's, from the last upwards; what stands above a bar goes with it. */
static void cut_paragraphs(struct lines *l)
{
    for (size_t i = l->count; i-- > 0;) {
        if (!line_is_own(&l->v[i]) || line_is_blank(&l->v[i]))
            continue;
        size_t start = paragraph_start(l, i);
        bool is_legal = false;
        for (size_t k = start; k <= i && !is_legal; k++) {
            struct str fold = line_fold(l, &l->v[k]);
            is_legal = words_hold(words_list_footer, fold) || words_hold(words_disclaimer, fold);
        }
        if (!is_legal || !is_last(l, paragraph_end(l, i)))
            return;
        /* a bar inside the paragraph: the words above it are the writer's */
        for (size_t k = start; k <= i; k++) {
            struct str s = str_trim(l->v[k].text);
            size_t n = 0;
            while (n < s.n && strchr("_-=*~", s.s[n]))
                n++;
            if (s.n > 2 && n == s.n)
                start = k;
        }
        if (start == 0)
            return; /* a mail of nothing else: then they are somebody's words */
        set_to_end_of_run(l, start);
        i = start;
    }
}

void cut_footers(struct lines *l)
{
    for (size_t i = 0; i < l->count; i++) {
        if (!line_is_own(&l->v[i]) || line_is_blank(&l->v[i]))
            continue;
        struct str fold = line_fold(l, &l->v[i]);
        if (is_our_footer(fold)) {
            l->v[i].verdict = LINE_FOOTER;
        } else if (is_device_line(fold)) {
            l->v[i].verdict = LINE_FOOTER;
            size_t next = i + 1;
            if (next < l->count && is_bare_link(line_fold(l, &l->v[next])))
                l->v[next].verdict = LINE_FOOTER;
        }
    }
    cut_paragraphs(l);
}
