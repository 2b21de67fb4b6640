/* What programs put under a person's words: device lines, legal paragraphs, list and scanner footers. */
#include "parser/cut.h"
#include "parser/words/quote_words.h"

#define DEVICE_LINE_MAX 120
#define WEAK_LENGTH     160 /* nobody's last sentence */
#define FRAME_SIGNS     20  /* a bar that nobody types */

static size_t count_words(struct str s)
{
    size_t words = s.n > 0;
    for (size_t i = 0; i < s.n; i++)
        words += s.s[i] == ' ';
    return words;
}

/* "Get Outlook for iOS<https://…>", "Outlook für iOS beziehen", "取得 iOS 版 Outlook": a program, what it is for (or a
 * link), and the verb before or behind them. "Get Outlook for the team" is somebody's plan. */
static bool is_advertisement(struct str fold)
{
    size_t n, from, to, link = str_find(fold, STR("http"), 0);
    struct str words = str_trim(link == STR_NONE ? fold : str_slice(fold, 0, link));
    while (words.n && strchr("<([ ", words.s[words.n - 1]))
        words.n--;
    if (!words_find(words_mail_program, words, &from, &to) || count_words(str_slice(words, to, words.n)) > 5)
        return false;
    bool is_for = words_hold(words_platform, words);
    if (!is_for && !(link != STR_NONE && to == words.n))
        return false;
    if (words_begin(words_get, words, &n))
        return from <= n + (is_for ? 24 : 8);
    return from <= 16 && words_end(words_get, words);
}

/* What stands behind "sent from" is a device. One that could be anything ("e-mail") counts only behind a "from": "sent
 * by e-mail" is an answer. */
static bool holds_device(struct str phrase, struct str rest)
{
    size_t from, to;
    struct str near = str_slice(rest, 0, 44);
    if (rest.n == 0)
        return words_hold(words_device, phrase); /* "from mobile" */
    if (words_find(words_device, near, &from, &to) && str_find_char(str_slice(near, 0, from), ',', 0) == STR_NONE)
        return true;
    return words_end(words_out_of, phrase) && words_find(words_any_device, near, &from, &to) && from < 14;
}

/* "Please excuse my brevity, sent from my phone": the excuse before the device. */
static bool is_excuse(struct str fold)
{
    size_t from, to;
    return words_find(words_sent_from, fold, &from, &to) && words_hold(words_excuse, str_slice(fold, 0, from)) &&
           holds_device(str_slice(fold, from, to), str_trim(str_slice(fold, to, fold.n)));
}

/* The address that some clients put under their name. */
static bool is_bare_link(struct str fold)
{
    return fold.n &&
           (str_starts(fold, STR("<http")) || str_starts(fold, STR("http")) || str_starts(fold, STR("(http"))) &&
           str_find_char(fold, ' ', 0) == STR_NONE;
}

bool line_is_letter_footer(struct lines *l, struct line *line)
{
    if (line->text.n < 10 || line->text.n > 400)
        return false;
    struct str fold = line_fold(l, line);
    if (!str_starts(fold, STR("ref ")) || fold.n < 10)
        return false;
    for (size_t i = 4; i < 8; i++)
        if (!ascii_is_digit(fold.s[i]) && !ascii_is_alpha(fold.s[i]))
            return false;
    return str_starts(str_slice(fold, 8, fold.n), STR(" ·"));
}

size_t letter_footer_end(struct lines *l)
{
    size_t i = l->count;
    while (i && !line_is_letter_footer(l, &l->v[i - 1]))
        i--;
    return i;
}

static void set_to_end_of_run(struct lines *l, size_t i, size_t end)
{
    for (; i < end && !line_is_foreign(&l->v[i]); i++)
        if (line_is_own(&l->v[i]))
            l->v[i].verdict = LINE_FOOTER;
}

/* Nothing but footers, signatures, bars and blank lines from i on, in this run; up to `end`, where that is known. */
static bool is_last(const struct lines *l, size_t i, size_t end)
{
    for (; i < end && !line_is_foreign(&l->v[i]); i++)
        if (line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]) && !line_is_bar(&l->v[i], 3))
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

static struct str heading_of(struct lines *l, size_t i)
{
    struct str fold = line_fold(l, &l->v[i]);
    while (fold.n && strchr(":*-_=#", fold.s[fold.n - 1]))
        fold.n--;
    while (fold.n && strchr("*-_=#", fold.s[0]))
        fold = str_slice(fold, 1, fold.n);
    return fold;
}

/* A lawyer's words give themselves away more than once; one such phrase may be anybody's. */
static bool is_plainly_legal(struct lines *l, size_t from, size_t to)
{
    size_t found = 0, start, end;
    for (size_t i = from; i < to; i++)
        for (struct str fold = line_fold(l, &l->v[i]); words_find(words_disclaimer, fold, &start, &end);
             fold = str_slice(fold, end, fold.n))
            found++;
    return found > 1;
}

/* "CAUTION: This email originated from outside …" before the first own words, where other words follow. */
static void cut_banner(struct lines *l)
{
    size_t start = lines_skip_blank(l, 0);
    if (start == l->count || !line_is_own(&l->v[start]))
        return;
    size_t end = paragraph_end(l, start), next = lines_skip_blank(l, end);
    bool is_banner = end - start <= 4 && is_plainly_legal(l, start, end);
    for (size_t i = start; i < end && end - start <= 4; i++)
        is_banner = is_banner || words_hold(words_banner, line_fold(l, &l->v[i]));
    if (!is_banner || next == l->count)
        return;
    for (size_t i = start; i < end; i++)
        l->v[i].verdict = LINE_FOOTER;
}

/* Words that people use as well. A lawyer's count in a long paragraph, under a bar, beside another of them, or with a
 * link; a list's ("mailing list") only under a bar or where a link stands by itself: people write about lists. */
static bool is_weakly_legal(struct lines *l, size_t from, size_t to)
{
    size_t legal = 0, listed = 0, size = 0;
    bool has_bar = from > 0 && line_is_bar(&l->v[from - 1], 3), has_link = false, has_bare_link = false;
    for (size_t i = from; i < to; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        bool is_linked = str_find_char(fold, '@', 1) != STR_NONE || str_find(fold, STR("http"), 0) != STR_NONE ||
                         str_find(fold, STR("www."), 0) != STR_NONE;
        legal += words_hold(words_weak_legal, fold);
        listed += words_hold(words_weak_footer, fold);
        size += fold.n;
        has_bar = has_bar || line_is_bar(&l->v[i], 3) || str_starts(fold, STR("____________________"));
        has_link = has_link || is_linked;
        has_bare_link = has_bare_link || (is_linked && count_words(fold) <= 3);
    }
    return legal > 1 || (legal && (has_bar || has_link || size > WEAK_LENGTH)) ||
           (listed && (has_bar || has_bare_link));
}

/* "This message … is confidential", in the two words that make it a lawyer's sentence in any language. */
static bool is_confidential(struct lines *l, size_t from, size_t to)
{
    size_t n;
    bool found = words_begin(words_this_message, line_fold(l, &l->v[from]), &n), is_said = false;
    for (size_t i = from; found && i < to; i++)
        is_said = is_said || words_hold(words_confidential, line_fold(l, &l->v[i]));
    return found && is_said;
}

/* "****** DISCLAIMER ******": a frame's first line. */
static bool is_framed_heading(struct lines *l, size_t i)
{
    struct str s = str_trim(l->v[i].text);
    return s.n > 8 && strchr("*-_=#", s.s[0]) && s.s[1] == s.s[0] && s.s[2] == s.s[0] && s.s[s.n - 1] == s.s[0] &&
           words_are(words_legal_heading, str_trim(heading_of(l, i)));
}

/* A paragraph whose words are a lawyer's or a list's, from the last upwards; what stands above a bar goes with it. */
static void cut_paragraphs(struct lines *l)
{
    size_t cut_from = l->count;
    for (size_t i = l->count; i-- > 0;) {
        if (!line_is_own(&l->v[i]) || line_is_blank(&l->v[i]))
            continue;
        size_t start = paragraph_start(l, i);
        if (start == i && line_is_bar(&l->v[i], 3))
            continue; /* the lower end of a frame */
        bool is_framed = is_framed_heading(l, start),
             is_legal = is_framed || is_weakly_legal(l, start, i + 1) || is_confidential(l, start, i + 1);
        for (size_t k = start; k <= i && !is_legal; k++) {
            struct str fold = line_fold(l, &l->v[k]);
            is_legal = words_hold(words_list_footer, fold) || words_hold(words_disclaimer, fold);
        }
        if (!is_legal || !is_last(l, paragraph_end(l, i), cut_from))
            return;
        /* a bar inside the paragraph: the words above it are the writer's, unless a bar stands above them too */
        is_framed = is_framed || line_is_bar(&l->v[start], FRAME_SIGNS);
        for (size_t k = start; k <= i && !is_framed; k++)
            if (line_is_bar(&l->v[k], 3))
                start = k;
        size_t heading = start;
        while (heading > 0 && line_is_own(&l->v[heading - 1]) && line_is_blank(&l->v[heading - 1]))
            heading--;
        if (heading > 1 && line_is_own(&l->v[heading - 1]) &&
            words_are(words_legal_heading, heading_of(l, heading - 1)))
            start = heading - 1;
        if (start == 0)
            return; /* a mail of nothing else: then they are somebody's words */
        set_to_end_of_run(l, start, cut_from);
        cut_from = start;
        i = start;
    }
}

/* The last line of its run, or a paragraph of its own; with words above it. */
static bool stands_alone(struct lines *l, size_t i)
{
    bool is_paragraph = i > 0 && line_is_blank(&l->v[i - 1]) && (i + 1 == l->count || line_is_blank(&l->v[i + 1]));
    return lines_own_before(l, i) && (is_paragraph || is_last(l, i + 1, l->count));
}

/* "sent from my", but not "from my" alone. */
static bool says_sending(struct str phrase)
{
    struct str word;
    while (str_next_piece(&phrase, ' ', &word))
        if (!words_are(words_out_of, word))
            return true;
    return false;
}

static bool ends_sentence(struct str s)
{
    return s.n && strchr(".!?", s.s[s.n - 1]) != NULL;
}

/* "a magnificent torch": what somebody says it is, no device that signs itself. */
static bool has_article(struct str rest)
{
    return str_starts(rest, STR("a ")) || str_starts(rest, STR("an ")) || str_starts(rest, STR("the "));
}

/* "Sent from my iPhone", "Von meinem Samsung Galaxy Smartphone gesendet.", "iPhoneから送信": a phrase of sending that
 * begins or ends a short line, and a device near it. "Sent from my desk, is much easier" has none. A device nobody
 * knows ("my Wiko RIDGE") counts where the line stands alone under other words and is no sentence. */
static bool is_device_line(struct lines *l, size_t i)
{
    struct str fold = line_fold(l, &l->v[i]);
    while (fold.n && strchr("[(*_-<>\"", fold.s[0]))
        fold = str_slice(fold, 1, fold.n);
    size_t link = str_find(fold, STR("<http"), 0);
    fold = str_slice(fold, 0, link == STR_NONE ? fold.n : link);
    while (fold.n && strchr("])*_->.\" ", fold.s[fold.n - 1]))
        fold.n--;
    if (fold.n == 0 || fold.n > DEVICE_LINE_MAX)
        return false;
    size_t n;
    if (is_advertisement(fold) || is_excuse(fold))
        return true;
    if (words_begin(words_sent_from, fold, &n)) {
        struct str phrase = str_slice(fold, 0, n), rest = str_trim(str_slice(fold, n, fold.n));
        bool says_sent = says_sending(phrase) || words_end(words_sent_from, fold);
        if (holds_device(phrase, rest) && (says_sent || count_words(rest) <= 3))
            return true; /* "From my phone I can't see it" is somebody's */
        return says_sent && words_end(words_out_of, phrase) && !ends_sentence(l->v[i].text) && rest.n &&
               !has_article(rest) && count_words(rest) <= 5 && str_find_char(rest, ',', 0) == STR_NONE &&
               stands_alone(l, i);
    }
    return words_end(words_sent_from, fold) && words_hold(words_device, fold);
}

/* What PGP puts around readable text (RFC 9580 7): a header up to a blank line, and the signature. */
static void cut_armor(struct lines *l)
{
    for (size_t i = 0; i < l->count; i++) {
        struct str text = str_trim(l->v[i].text);
        bool is_head = str_eq_z(text, "-----BEGIN PGP SIGNED MESSAGE-----");
        if (!line_is_own(&l->v[i]) || (!is_head && !str_eq_z(text, "-----BEGIN PGP SIGNATURE-----")))
            continue;
        while (i < l->count && line_is_own(&l->v[i]) &&
               !(is_head ? line_is_blank(&l->v[i]) : str_starts(str_trim(l->v[i].text), STR("-----END PGP"))))
            l->v[i++].verdict = LINE_FOOTER;
        if (i < l->count && !is_head && line_is_own(&l->v[i]))
            l->v[i].verdict = LINE_FOOTER;
    }
}

/* "[cid:image001.png@01D9]", "[image: logo.png]", "<image001.png>": where a picture stood in the HTML. */
static bool is_picture(struct str fold)
{
    return (str_starts(fold, STR("[cid:")) || str_starts(fold, STR("[image:")) || str_starts(fold, STR("<image"))) &&
           strchr("]>", fold.s[fold.n - 1]) && str_find_char(fold, '.', 0) != STR_NONE;
}

/* "[Acme]<https://…>  [LinkedIn]<https://…>": pictures that are links, by what Outlook puts for them into the text. The
 * last may go on below (*is_open). */
static bool is_linked_pictures(struct str s, bool *is_open)
{
    size_t links = 0;
    *is_open = false;
    for (s = str_trim(s); s.n; s = str_trim(s)) {
        size_t close = str_find_char(s, ']', 0);
        if (s.s[0] != '[' || (close != STR_NONE && close < 3))
            return false;
        *is_open = close == STR_NONE;
        if (*is_open)
            break;
        s = str_slice(s, close + 1, s.n);
        size_t end = str_starts(s, STR("<http")) ? str_find_char(s, '>', 0) : STR_NONE;
        if (end == STR_NONE)
            return false;
        links++;
        s = str_slice(s, end + 1, s.n);
    }
    return links || *is_open;
}

/* Line i and, where its last picture's text goes on behind a blank line ("[A logo", "", "Description automatically
 * generated]<https://…>"), the line with its end. */
static void cut_pictures(struct lines *l, size_t i)
{
    bool is_open;
    if (!is_linked_pictures(l->v[i].text, &is_open))
        return;
    if (is_open) {
        size_t end = lines_skip_blank(l, i + 1);
        if (end == l->count || !line_is_own(&l->v[end]) || str_find(l->v[end].text, STR("]<http"), 0) == STR_NONE ||
            str_find_char(l->v[end].text, '[', 0) != STR_NONE || !str_ends(str_trim(l->v[end].text), STR(">")))
            return;
        l->v[end].verdict = LINE_FOOTER;
    }
    l->v[i].verdict = LINE_FOOTER;
}

void cut_footers(struct lines *l)
{
    cut_armor(l);
    for (size_t i = l->count; i-- > 0;) {
        if (!line_is_own(&l->v[i]) || line_is_blank(&l->v[i]))
            continue;
        struct str fold = line_fold(l, &l->v[i]);
        bool is_rest = str_eq(fold, STR("ᐧ")) || is_picture(fold); /* ᐧ: what a tracker leaves */
        if (is_rest || line_is_letter_footer(l, &l->v[i])) {
            l->v[i].verdict = LINE_FOOTER;
        } else if (is_device_line(l, i)) {
            l->v[i].verdict = LINE_FOOTER;
            size_t next = i + 1;
            if (next < l->count && is_bare_link(line_fold(l, &l->v[next])))
                l->v[next].verdict = LINE_FOOTER;
        } else {
            cut_pictures(l, i);
        }
    }
    cut_paragraphs(l);
    cut_banner(l);
}
