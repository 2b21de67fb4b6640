#include "parser/hours_said.h"

#include "base/buf.h"
#include "parser/dates.h"

#define WORKDAYS      0x1fu /* bits from Monday on */
#define DAY_STARTS    (9 * 60)
#define DAY_ENDS      (17 * 60)
#define EVENING_ENDS  (20 * 60)
#define NOON          (12 * 60)
#define GROUPS_MAX    7
#define BARE_HOUR     12 /* "9 to 5": a smaller second hour lies after noon */
#define EARLIEST_BARE (7 * 60)

struct group {
    unsigned days;
    int from, to;    /* minutes of the day; equal while no time was said */
    bool is_vague;   /* "mornings": a time takes its place */
    bool time_first; /* "9-13 on Monday and Tuesday" */
};

struct hours_scan {
    const struct reading *r;
    size_t to;
    struct group groups[GROUPS_MAX];
    size_t count;
    unsigned without; /* "not Fridays" */
    bool excludes;
};

static struct group *open_group(struct hours_scan *s)
{
    if (s->count == 0)
        s->count = 1;
    return &s->groups[s->count - 1];
}

/* A weekday's name, also in the plural ("mondays", "montags", "lundis"). */
static bool take_weekday(const struct hours_scan *s, size_t *i, unsigned *day)
{
    if (reading_take(s->r, WORD_WEEKDAY, i, s->to, day)) {
        if (reading_is_mark(s->r, *i, s->to, ".") && s->r->t.at[*i].glued)
            ++*i;
        return true;
    }
    if (*i >= s->to || s->r->t.at[*i].kind != TOKEN_WORD || !str_ends(s->r->t.at[*i].word, STR("s")))
        return false;
    struct token one = s->r->t.at[*i];
    struct phrase_match m;
    one.word.n--;
    one.first = phrases_first(s->r->phrases, one.word);
    if (!phrases_match(s->r->phrases, WORD_WEEKDAY, &one, 1, &m))
        return false;
    *day = m.value;
    ++*i;
    return true;
}

static bool take_through(const struct hours_scan *s, size_t *i)
{
    if (reading_is_mark(s->r, *i, s->to, "-")) {
        ++*i;
        return true;
    }
    return phrases_match_value(s->r->phrases, WORD_HOURS, HOURS_THROUGH, &s->r->t.at[*i], s->to - *i,
                               &(struct phrase_match){0}) &&
           reading_take(s->r, WORD_HOURS, i, s->to, NULL);
}

static void add_days(struct hours_scan *s, unsigned days)
{
    if (s->excludes) {
        s->without |= days;
        return;
    }
    struct group *g = open_group(s);
    if (g->days && g->to > g->from && !g->is_vague && !g->time_first && s->count < GROUPS_MAX)
        g = &s->groups[s->count++]; /* "Mon 9-12, Wed …" */
    g->days |= days;
}

static bool take_days(struct hours_scan *s, size_t *i)
{
    unsigned first, last;
    size_t at = *i;
    if (!take_weekday(s, &at, &first))
        return false;
    size_t behind = at;
    bool glued = at < s->to && s->r->t.at[at].glued && s->r->t.at[at].kind == TOKEN_WORD; /* the hyphen is no token */
    if (at < s->to && (glued || take_through(s, &at)) && take_weekday(s, &at, &last) && last >= first) {
        for (unsigned d = first; d <= last; d++)
            add_days(s, 1u << (d - 1));
        *i = at;
        return true;
    }
    add_days(s, 1u << (first - 1));
    *i = behind;
    return true;
}

/* "9", "9:30", "9am", "13h": minutes; *is_bare: nothing said which half of the day. */
static bool take_clock(const struct hours_scan *s, size_t *i, int *minute, bool *is_bare)
{
    struct date_found d;
    if (*i >= s->to || s->r->t.at[*i].kind != TOKEN_NUMBER || s->r->t.at[*i].number > 24)
        return false;
    *is_bare = false;
    if (date_time_at(s->r, *i, s->to, &d) && d.has_time && !d.has_day) {
        *minute = d.minute;
        *i = d.to;
        return true;
    }
    *minute = (int)s->r->t.at[(*i)++].number * 60;
    *is_bare = true;
    return true;
}

static void add_times(struct hours_scan *s, int from, int to)
{
    struct group *g = open_group(s);
    g->from = from;
    g->to = to;
    g->is_vague = false;
    g->time_first = g->days == 0;
}

/* "after 14:00" lasts as long as a working day, "before noon" begins with it. */
static void add_open_end(struct hours_scan *s, int minute, enum hours_word side)
{
    int from = minute > DAY_STARTS ? DAY_STARTS : 0, to = minute;
    if (side == HOURS_AFTER) {
        from = minute;
        to = minute < DAY_ENDS ? DAY_ENDS : EVENING_ENDS;
    }
    if (from < to)
        add_times(s, from, to);
}

static bool take_times(struct hours_scan *s, size_t *i)
{
    int from, to;
    bool bare_from, bare_to;
    size_t at = *i;
    struct phrase_match m;
    bool after = phrases_match_value(s->r->phrases, WORD_HOURS, HOURS_AFTER, &s->r->t.at[at], s->to - at, &m);
    bool before =
        !after && phrases_match_value(s->r->phrases, WORD_HOURS, HOURS_BEFORE, &s->r->t.at[at], s->to - at, &m);
    at += after || before ? m.count : 0;
    if (!take_clock(s, &at, &from, &bare_from))
        return false;
    size_t behind = at;
    bool spans = at < s->to && take_through(s, &behind) && take_clock(s, &behind, &to, &bare_to);
    if ((after && !spans) || before) {
        add_open_end(s, from, after ? HOURS_AFTER : HOURS_BEFORE);
        *i = at;
        return true;
    }
    if (at >= s->to || (!take_through(s, &at) && !reading_take(s->r, WORD_AND, &at, s->to, NULL)) ||
        !take_clock(s, &at, &to, &bare_to))
        return false;
    bool is_early = bare_from && from <= NOON;
    if (bare_from && from < EARLIEST_BARE)
        from += BARE_HOUR * 60;
    if (to <= from && bare_to && is_early && to < BARE_HOUR * 60)
        to += BARE_HOUR * 60;
    if (to <= from || to > 24 * 60)
        return false;
    add_times(s, from, to);
    *i = at;
    return true;
}

static bool take_word(struct hours_scan *s, size_t *i)
{
    static const struct {
        int from, to;
    } parts[] = {[HOURS_MORNINGS] = {DAY_STARTS, NOON},
                 [HOURS_AFTERNOONS] = {13 * 60, DAY_ENDS},
                 [HOURS_EVENINGS] = {DAY_ENDS, EVENING_ENDS}};
    unsigned v;
    size_t at = *i;
    if (!reading_take(s->r, WORD_HOURS, &at, s->to, &v))
        return false;
    if (v <= HOURS_EVENINGS) {
        struct group *g = open_group(s);
        if (g->from == g->to) {
            add_times(s, parts[v].from, parts[v].to);
            g->is_vague = true;
        }
    } else if (v == HOURS_WORKDAYS) {
        add_days(s, WORKDAYS);
    } else if (v == HOURS_NOT) {
        s->excludes = true;
    } else if (v == HOURS_OFF) {
        s->without |= open_group(s)->days;
        open_group(s)->days = 0;
    } else if (v == HOURS_AFTER || v == HOURS_BEFORE || v == HOURS_THROUGH) {
        return false;
    }
    *i = at;
    return true;
}

static bool take_filling(const struct hours_scan *s, size_t *i)
{
    if (s->r->t.at[*i].kind == TOKEN_PUNCT && s->r->t.at[*i].mark != '?') {
        ++*i;
        return true;
    }
    return reading_take(s->r, WORD_AND, i, s->to, NULL) || reading_take(s->r, WORD_BUT, i, s->to, NULL) ||
           reading_take(s->r, WORD_FILLER, i, s->to, NULL) || reading_take(s->r, WORD_PLEASE, i, s->to, NULL) ||
           reading_take(s->r, WORD_BY, i, s->to, NULL);
}

static const char *const day_names[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

static void write_group(struct buf *b, const struct group *g, unsigned days)
{
    for (int first = 0; first < 7; first++) {
        if (!(days >> first & 1))
            continue;
        int last = first;
        while (last < 6 && days >> (last + 1) & 1)
            last++;
        buf_printf(b, "%s%s", b->n ? ";" : "", day_names[first]);
        if (last > first)
            buf_printf(b, "-%s", day_names[last]);
        buf_printf(b, " %02d:%02d-%02d:%02d", g->from / 60, g->from % 60, g->to / 60, g->to % 60);
        first = last;
    }
}

bool hours_said(const struct reading *r, size_t from, size_t to, struct str *out)
{
    struct hours_scan s = {.r = r, .to = to};
    for (size_t i = from; i < to;)
        if (!take_days(&s, &i) && !take_times(&s, &i) && !take_word(&s, &i) && !take_filling(&s, &i))
            return false;
    if (s.count == 0 && !s.without)
        return false;
    open_group(&s);
    struct buf b;
    buf_init(&b, 400);
    for (size_t n = 0; n < s.count; n++) {
        struct group *g = &s.groups[n];
        if (g->from == g->to) {
            g->from = s.count > 1 && n + 1 < s.count ? s.groups[n + 1].from : DAY_STARTS;
            g->to = s.count > 1 && n + 1 < s.count ? s.groups[n + 1].to : DAY_ENDS;
        }
        write_group(&b, g, (g->days ? g->days : WORKDAYS) & ~s.without);
    }
    *out = buf_copy(r->a, &b);
    buf_release(&b);
    return out->n > 0;
}
