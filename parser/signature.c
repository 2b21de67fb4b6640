/* Signatures: what a client marked, a block behind a delimiter, contact data behind a closing. A greeting and a bare
 * closing ("Thanks,\nAna") are the person's words and stay. */
#include "parser/cut.h"
#include "parser/signature_priv.h"

#define BLOCK_LINES_MAX 10
#define BLOCK_WIDTH_MAX 100

/* "-- " (RFC 3676 4.3), what editors make of it, and the bars that people draw. Blank-trimmed. */
static bool is_sure_delimiter(struct str s)
{
    return str_eq(s, STR("--")) || str_eq(s, STR("—")) || str_eq(s, STR("– –")) || str_eq(s, STR("- --"));
}

/* A bar that somebody drew, or the head of the table in which NetEase's programs put a card. */
static bool is_drawn_bar(const struct line *line)
{
    return line_is_bar(line, 2) || str_eq(str_trim(line->text), STR("| |"));
}

struct run {
    size_t from, to; /* own lines, blank ones trimmed off both ends */
};

static void set(struct lines *l, size_t from, size_t to, enum line_verdict verdict)
{
    for (size_t i = from; i < to; i++)
        if (line_is_own(&l->v[i]))
            l->v[i].verdict = (unsigned char)verdict;
}

/* A line of at least this many bytes was wrapped: its sentence goes on below. */
#define WRAPPED_WIDTH 45

/* A sentence, of one line or wrapped. */
static bool holds_prose(const struct lines *l, size_t from, size_t to)
{
    for (size_t i = from, words = 0; i < to; i++) {
        struct str s = str_trim(l->v[i].text);
        for (size_t k = 0; k < s.n; k++)
            words += s.s[k] == ' ';
        if (s.n && (line_is_prose(s) || (words >= 12 && line_ends_sentence(s))))
            return true;
        words = s.n < WRAPPED_WIDTH ? 0 : words + 1;
    }
    return false;
}

/* Bytes that are seen of a line: the addresses that a client put behind its links apart. */
static size_t shown_width(struct str s)
{
    size_t width = s.n;
    for (size_t at = 0; (at = str_find(s, STR("<http"), at)) != STR_NONE;) {
        size_t end = str_find_char(s, '>', at);
        if (end == STR_NONE)
            break;
        width -= end + 1 - at;
        at = end + 1;
    }
    return width;
}

/* A block that may be a signature: few short lines, no list. */
static bool is_short_block(struct lines *l, size_t from, size_t to)
{
    size_t lines = 0;
    for (size_t i = from; i < to; i++) {
        if (line_is_blank(&l->v[i]))
            continue;
        if (++lines > BLOCK_LINES_MAX || shown_width(l->v[i].text) > BLOCK_WIDTH_MAX ||
            line_is_listed(str_trim(l->v[i].text)))
            return false;
    }
    return true;
}

static bool is_closing(struct lines *l, size_t i)
{
    bool is_bare;
    return line_is_closing(line_fold(l, &l->v[i]), &is_bare);
}

/* The writer's name comes first: whatever stands below it, a motto perhaps. */
static bool is_named(struct lines *l, size_t from, size_t to, struct str writer)
{
    size_t first = lines_skip_blank(l, from);
    return first < to && line_names_writer(line_fold(l, &l->v[first]), writer);
}

/* What stands under a bar that somebody drew: their name first, contact data, or a last few lines under a blank one. A
 * heading may be underlined as well, right below its text and above others. */
static bool is_signed(struct lines *l, size_t bar, size_t to, struct str writer)
{
    size_t first = lines_skip_blank(l, bar + 1), paragraphs = 1;
    bool is_underscored = str_trim(l->v[bar].text).s[0] == '_';
    bool is_under_text = bar > 0 && !line_is_blank(&l->v[bar - 1]) && !is_closing(l, bar - 1);
    if (first >= to)
        return !is_under_text || strchr("_-", str_trim(l->v[bar].text).s[0]);
    if (is_underscored && (!is_under_text || first > bar + 1))
        return true;
    bool found = is_named(l, first, to, writer);
    for (size_t i = first; i < to; i++) {
        paragraphs += line_is_blank(&l->v[i]);
        found = found || line_has_contact(line_fold(l, &l->v[i])) || line_is_title(l, i);
    }
    return found || (paragraphs == 1 && (bar == 0 || line_is_blank(&l->v[bar - 1])));
}

/* A few lines, the writer's own address among them: a card, whatever motto it has. */
static bool holds_own_address(struct lines *l, size_t from, size_t to, struct str address)
{
    bool found = false;
    for (size_t i = from; i < to && i < from + BLOCK_LINES_MAX && address.n > 2 && !found; i++)
        found = str_find_nocase(l->v[i].text, address, 0) != STR_NONE && !line_is_prose(l->v[i].text);
    return found && is_short_block(l, from, to);
}

/* What stands under a delimiter is a list's: how one leaves it. */
static bool is_lists_own(struct lines *l, size_t delimiter, size_t to)
{
    static const char *const signs[] = {"listinfo", "subscri", "mailing list"};
    bool found = false;
    for (size_t i = delimiter + 1; i < to && i < delimiter + BLOCK_LINES_MAX && !found; i++)
        for (size_t k = 0; k < sizeof signs / sizeof *signs && !found; k++)
            found = str_find(line_fold(l, &l->v[i]), str_of(signs[k]), 0) != STR_NONE;
    return found && is_short_block(l, delimiter + 1, to);
}

/* "--" twice with sentences between: somebody parts their paragraphs so, the last one too when it has sentences. A
 * list puts its own "--" under a card. */
static bool parts_paragraphs(struct lines *l, struct run r, size_t i, struct str address)
{
    size_t above = i, below = i + 1;
    while (above > r.from && !is_sure_delimiter(str_trim(l->v[above - 1].text)))
        above--;
    while (below < r.to && !is_sure_delimiter(str_trim(l->v[below].text)))
        below++;
    bool holds = false;
    for (size_t k = i + 1; k < below; k++)
        holds = holds || (!line_is_blank(&l->v[k]) && line_is_prose(l->v[k].text));
    bool is_parted = below < r.to && !is_lists_own(l, below, r.to);
    return holds && (above > r.from || is_parted) && !holds_own_address(l, i + 1, below, address);
}

static bool has_postscript(struct lines *l, size_t from, size_t to)
{
    bool found = false;
    for (size_t i = from; i < to && !found; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        found = str_starts(fold, STR("ps:")) || str_starts(fold, STR("ps ")) || str_starts(fold, STR("p.s"));
    }
    return found;
}

/* A bar right under "Thanks," and a card with its number right under the bar: whatever a company adds to it. */
static bool is_card_under_closing(struct lines *l, struct run r, size_t bar)
{
    size_t end = bar + 1, contacts = 0;
    while (end < r.to && !line_is_blank(&l->v[end]) && !line_is_bar(&l->v[end], 2))
        contacts += line_has_contact(line_fold(l, &l->v[end++]));
    return bar > r.from && is_closing(l, bar - 1) && contacts && is_short_block(l, bar + 1, end) &&
           !holds_prose(l, bar + 1, end) && !has_postscript(l, end, r.to);
}

static bool cut_delimiter(struct lines *l, struct run r, const struct cut_context *context)
{
    struct str writer = context->writer;
    for (size_t i = r.from; i < r.to; i++) {
        struct str s = str_trim(l->v[i].text);
        size_t next = lines_skip_blank(l, i + 1);
        if (is_sure_delimiter(s) && next < r.to && l->v[next].verdict == LINE_SIGNATURE) {
            l->v[i].verdict = LINE_SIGNATURE; /* of what the client marked; somebody may have typed below it */
            continue;
        }
        bool sure = is_sure_delimiter(s) && !parts_paragraphs(l, r, i, context->address);
        bool bar = !sure && is_drawn_bar(&l->v[i]) && (i > r.from || lines_own_before(l, i));
        bool is_short =
            bar && is_short_block(l, i + 1, r.to) && (is_named(l, i + 1, r.to, writer) || !holds_prose(l, i + 1, r.to));
        if (!sure && !(is_short && is_signed(l, i, r.to, writer)) && !(bar && is_card_under_closing(l, r, i)))
            continue;
        set(l, i, r.to, LINE_SIGNATURE);
        return true;
    }
    return false;
}

/* Where the last paragraph of the run begins. */
static size_t last_paragraph(const struct lines *l, struct run r)
{
    size_t i = r.to;
    while (i > r.from && !line_is_blank(&l->v[i - 1]))
        i--;
    return i;
}

/* A closing that is a paragraph of its own, the last before line i; STR_NONE when there is none. It stays when it is
 * all that somebody wrote ("Danke."). */
static size_t closing_before(struct lines *l, struct run r, size_t i)
{
    while (i > r.from && line_is_blank(&l->v[i - 1]))
        i--;
    bool is_alone = i > r.from && (i - 1 == r.from ? lines_own_before(l, r.from) : line_is_blank(&l->v[i - 2]));
    return is_alone && is_closing(l, i - 1) ? i - 1 : STR_NONE;
}

/* "Sofia Rebelo / Research Fellow / Kestrel Labs": a paragraph under the writer's full name. */
static bool is_card(struct lines *l, size_t from, size_t to, struct str writer)
{
    struct str head = line_fold(l, &l->v[from]);
    bool is_one = line_is_full_name(head, writer) && (to > from + 1 || str_find(head, STR(" | "), 0) != STR_NONE);
    for (size_t i = from + 1; i < to && is_one; i++)
        is_one = line_is_card(l->v[i].text);
    return is_one;
}

/* Where in a paragraph the block may begin: at its closing or at the writer's name; `to` when nowhere. */
static size_t block_start(struct lines *l, size_t from, size_t to, struct str writer)
{
    for (size_t i = from; i < to; i++) {
        if (is_closing(l, i) || line_names_writer(line_fold(l, &l->v[i]), writer))
            return i;
    }
    return to;
}

/* Lines of the block [from, to) with contact data or a title, which stands under a name or behind it on its line:
 * "Sincerely, / Domain Name Manager" is a closing. */
static size_t count_contacts(struct lines *l, size_t from, size_t to)
{
    bool is_bare = false;
    size_t contacts = 0, name = from;
    if (from < to && line_is_closing(line_fold(l, &l->v[from]), &is_bare) && is_bare)
        name = lines_skip_blank(l, from + 1);
    for (size_t i = from; i < to; i++) {
        struct str fold = line_fold(l, &l->v[i]);
        bool is_titled = i > name || (i == name && i > from && line_name_part(fold).n < fold.n);
        /* a number in a sentence is told */
        contacts += (line_has_contact(fold) && !line_is_prose(l->v[i].text)) || (is_titled && line_is_title(l, i));
    }
    return contacts;
}

/* Nothing but lines of a card: names, titles, numbers, addresses. */
static bool is_card_only(struct lines *l, size_t from, size_t to)
{
    for (size_t i = from; i < to; i++) {
        const struct line *line = &l->v[i];
        if (!line_is_blank(line) && !line_is_card(line->text) && !line_is_postal(line->text) &&
            (!line_has_contact(line_fold(l, &l->v[i])) || line_is_prose(line->text)))
            return false;
    }
    return true;
}

static struct run paragraph_above(const struct lines *l, struct run r, size_t i)
{
    while (i > r.from && line_is_blank(&l->v[i - 1]))
        i--;
    return (struct run){last_paragraph(l, (struct run){r.from, i}), i};
}

/* "Best regards," alone, above a name with its title, which line i begins; and more lines of the card below. */
static size_t below_closing(struct lines *l, struct run r, struct run card)
{
    size_t closing = card.from > r.from ? closing_before(l, r, card.from) : STR_NONE;
    if (closing == STR_NONE || count_contacts(l, card.from, card.to) == 0 || !is_short_block(l, closing, r.to))
        return STR_NONE;
    return closing;
}

/* The company's lines, with its number, stand apart from the name above them: "Jan Kos / Head of Platform", a blank
 * line, "Acme / T +420 …". A bare closing above them stays. Returns where to cut, STR_NONE for nowhere. */
static size_t below_name(struct lines *l, struct run r, size_t start, struct str writer)
{
    if (!is_card_only(l, start, r.to) || count_contacts(l, start, r.to) == 0)
        return STR_NONE;
    struct run above = paragraph_above(l, r, start);
    if (above.to == r.from)
        return STR_NONE;
    size_t first = block_start(l, above.from, above.to, writer);
    if (first == above.to) /* somebody whose name From doesn't say */
        return is_card_only(l, above.from, above.to) ? below_closing(l, r, above) : STR_NONE;
    if (!is_short_block(l, first, r.to))
        return STR_NONE;
    if (first > r.from && is_closing(l, first) && count_contacts(l, first, above.to) &&
        is_card_only(l, first + 1, above.to))
        return first;
    if (r.to - start < 2)
        return STR_NONE;
    bool is_name = first == above.from && line_is_full_name(line_fold(l, &l->v[first]), writer);
    size_t closing = is_name && first > r.from ? closing_before(l, r, first) : STR_NONE;
    return closing != STR_NONE ? closing : is_name ? first : start;
}

/* "Gina Moss / gina@example.com / (555) 346-9947": a card with the writer's own address, under other words. */
static bool is_own_card(struct lines *l, size_t from, size_t to, struct str address)
{
    bool is_own = false;
    if (address.n < 3 || to - from < 2 || !line_is_card(l->v[from].text) || !is_short_block(l, from, to))
        return false;
    for (size_t i = from; i < to; i++)
        is_own = is_own || str_find_nocase(l->v[i].text, address, 0) != STR_NONE;
    return is_own && is_card_only(l, from, to);
}

/* "Kind regards, / Abdi", a blank line, "Abdi Warsame / IT Service Desk": From may say the desk only, and the card
 * begins with the name that is signed above it. */
static size_t with_signed_name(struct lines *l, struct run r, size_t start, size_t first)
{
    struct run above = paragraph_above(l, r, start);
    if (first != start + 1 || above.to - above.from != 2 || !is_closing(l, above.from))
        return first;
    struct str name = line_fold(l, &l->v[above.to - 1]);
    return name.n && str_starts(line_fold(l, &l->v[start]), name) && line_is_card(l->v[start].text) ? start : first;
}

/* A signature without a delimiter. Returns where it begins, STR_NONE for nowhere. */
static size_t contact_start(struct lines *l, struct run r, const struct cut_context *context)
{
    struct str writer = context->writer;
    size_t start = last_paragraph(l, r);
    size_t closing = start > r.from ? closing_before(l, r, start) : STR_NONE;
    size_t first = closing != STR_NONE ? start : block_start(l, start, r.to, writer);
    if (first == r.to) {
        first = below_name(l, r, start, writer);
        return first == STR_NONE && start > r.from && is_own_card(l, start, r.to, context->address) ? start : first;
    }
    size_t name = closing == STR_NONE && is_closing(l, first) ? lines_skip_blank(l, first + 1) : first;
    bool is_link = name < r.to && line_is_link(line_fold(l, &l->v[name])); /* "Thanks!", and what it is about */
    /* "- Ana Novak" is no item */
    bool is_dashed = r.to > first + 1 && line_names_writer(line_fold(l, &l->v[first]), writer);
    if (is_link || !is_short_block(l, first + is_dashed, r.to) || has_postscript(l, first, r.to))
        return STR_NONE;
    if (count_contacts(l, first, r.to) == 0 && !(first == start && start > r.from && is_card(l, start, r.to, writer)))
        return STR_NONE;
    if (first != start)
        return with_signed_name(l, r, start, first);
    return closing != STR_NONE ? closing : first;
}

/* "P.S. …" as a paragraph under the signature: the signature is looked for above it. */
static struct run above_postscript(struct lines *l, struct run r)
{
    size_t last = last_paragraph(l, r);
    bool is_postscript = last > r.from && has_postscript(l, last, last + 1);
    return is_postscript ? (struct run){r.from, paragraph_above(l, r, last).to} : r;
}

static void cut_contact(struct lines *l, struct run r, const struct cut_context *context)
{
    r = above_postscript(l, r);
    size_t first = contact_start(l, r, context);
    if (first != STR_NONE)
        set(l, first, r.to, LINE_SIGNATURE);
}

static struct run next_run(const struct lines *l, size_t from)
{
    while (from < l->count && (!line_is_own(&l->v[from]) || line_is_blank(&l->v[from])))
        from++;
    struct run r = {from, from};
    for (size_t i = from; i < l->count && !line_is_foreign(&l->v[i]); i++)
        if (line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]))
            r.to = i + 1;
    return r;
}

static bool is_all_marked(const struct lines *l)
{
    for (size_t i = 0; i < l->count; i++)
        if (line_is_own(&l->v[i]) && !line_is_blank(&l->v[i]) && !(l->v[i].marks & MARK_SIGNATURE))
            return false;
    return true;
}

void cut_signatures(struct lines *l, const struct cut_context *context)
{
    /* somebody who typed under or inside their signature: then the element says nothing */
    if (!is_all_marked(l))
        for (size_t i = 0; i < l->count; i++)
            if (line_is_own(&l->v[i]) && l->v[i].marks & MARK_SIGNATURE)
                l->v[i].verdict = LINE_SIGNATURE;
    for (struct run r = next_run(l, 0); r.from < l->count; r = next_run(l, r.to)) {
        if (!cut_delimiter(l, r, context))
            cut_contact(l, r, context);
        if (r.to == r.from)
            break;
    }
}
