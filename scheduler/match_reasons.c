/* Why: of a circle, to the organizer and its members; of no circle, to who has none. */
#include "scheduler/match_priv.h"

#define REASON_MAX 700

const char *match_name(const struct cohort *c, uint32_t person)
{
    const struct match_person *m = &c->list[c->people[person].who];
    return *m->name ? m->name : m->address;
}

bool match_put_offers(const struct cohort *c, uint32_t giver, uint32_t taker, struct buf *out)
{
    const struct word_set *x = &c->people[giver].offers, *y = &c->people[taker].seeks;
    uint32_t all = match_common_words(x, y), said = 0;
    if (!all)
        return false;
    buf_printf(out, "%s offers ", match_name(c, giver));
    for (uint32_t i = 0, j = 0; i < x->count && j < y->count && said < 3;) {
        uint32_t a = x->ids[i], b = y->ids[j];
        if (a == b) {
            buf_printf(out, "%s%s", said == 0 ? "" : said + 1 == all ? " and " : ", ", c->skills[a]);
            said++;
        }
        i += a <= b;
        j += b <= a;
    }
    buf_printf(out, "%s to %s; ", all > 3 ? " and more" : "", match_name(c, taker));
    return true;
}

static void add_hours(int half_hours, const char *more, struct buf *out)
{
    if (half_hours == 0)
        buf_printf(out, "no hour in common%s", more);
    else
        buf_printf(out, "%d%s hour%s a week in common%s", half_hours / 2, half_hours % 2 ? ".5" : "",
                   half_hours == 2 ? "" : "s", more);
}

static void add_relaxed(const struct cohort *c, uint32_t a, uint32_t b, struct buf *out)
{
    const struct bond *bond = match_bond(c, a, b);
    if (bond && bond->age)
        buf_printf(out, "; %s and %s met %d round%s ago", match_name(c, a), match_name(c, b), bond->age,
                   bond->age == 1 ? "" : "s");
    if (bond && bond->weight >= WEIGHT_WANTED / 2)
        buf_printf(out, "; %s and %s asked for each other", match_name(c, a), match_name(c, b));
}

static void add_levels(const struct cohort *c, const uint32_t *members, uint32_t count, struct buf *out)
{
    int32_t low = INT32_MAX, high = -1;
    for (uint32_t i = 0; i < count; i++) {
        int32_t level = c->people[members[i]].level;
        if (level < 0)
            return;
        low = level < low ? level : low;
        high = level > high ? level : high;
    }
    static const char *const gaps[] = {"; same level", "; neighbouring levels", "; levels two apart"};
    buf_puts(out, gaps[high - low < 3 ? high - low : 2]);
}

static bool has_teams(const struct cohort *c, const uint32_t *members, uint32_t count)
{
    for (uint32_t i = 0; i < count; i++)
        if (!*c->list[c->people[members[i]].who].team)
            return false;
    return true;
}

const char *reason_for_circle(struct arena *a, const struct cohort *c, const uint32_t *members, uint32_t count)
{
    struct buf b;
    bool helps = false;
    int least = INT32_MAX;
    uint32_t same_team = 0;
    buf_init(&b, REASON_MAX);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = 0; j < count; j++) {
            if (i == j)
                continue;
            int half_hours = match_common_half_hours(&c->people[members[i]], &c->people[members[j]]);
            least = half_hours < least ? half_hours : least;
            same_team += i < j && c->people[members[i]].team == c->people[members[j]].team;
            /* of a larger group, who gives to whom round the circle is enough */
            if (count < 4 || j == (i + 1) % count)
                helps = match_put_offers(c, members[i], members[j], &b) || helps;
        }
    if (c->is_random)
        buf_puts(&b, "matched by chance; ");
    else if (!helps)
        buf_puts(&b, "no offer meets what another seeks; ");
    add_hours(least, count > 2 ? " for every two" : "", &b);
    if (has_teams(c, members, count))
        buf_puts(&b, same_team == 0 ? "; different teams" : count == 2 ? "; same team" : "; some of one team");
    add_levels(c, members, count, &b);
    for (uint32_t i = 0; i < count; i++)
        for (uint32_t j = i + 1; j < count; j++)
            add_relaxed(c, members[i], members[j], &b);
    const char *reason = arena_str(a, buf_str(&b));
    buf_release(&b);
    return reason;
}

/* What stands between somebody and everybody else: how many are kept away by each rule (by one alone, by any). */
struct tally {
    uint32_t others, open;     /* looked at; may meet */
    uint32_t alone[5], any[5]; /* by bit of the rules */
    uint32_t speakers;         /* share a language */
    uint32_t speakers_repeat, speakers_line, speakers_level, speakers_excluded;
    int step; /* the first step of relaxing that opens a way, 0 none */
};

static int step_to(const struct cohort *c, uint32_t a, uint32_t b, unsigned rules)
{
    const struct match_options *o = c->options;
    const struct bond *bond = match_bond(c, a, b);
    int gap = c->people[a].level - c->people[b].level;
    if (rules & (RULE_EXCLUDED | RULE_LINE | RULE_LANGUAGE))
        return 0;
    if ((rules & RULE_LEVEL) && (gap > MATCH_LEVEL_GAP + 1 || gap < -MATCH_LEVEL_GAP - 1))
        return 0;
    return rules & RULE_LEVEL ? o->window + 1 : rules & RULE_REPEAT ? o->window - bond->age + 1 : 0;
}

static struct tally tally_of(const struct cohort *c, uint32_t person, uint32_t from, uint32_t to, uint32_t look)
{
    struct tally t = {0};
    uint32_t n = to - from, every = look && n > look ? (n + look - 1) / look : 1;
    for (uint32_t i = from; i < to; i += every) {
        if (i == person)
            continue;
        unsigned rules = match_rules_between(c, person, i);
        t.others++;
        t.open += rules == 0;
        for (unsigned bit = 0; bit < 5; bit++) {
            t.any[bit] += rules >> bit & 1;
            t.alone[bit] += rules == 1u << bit;
        }
        if (!(rules & RULE_LANGUAGE)) {
            t.speakers++;
            t.speakers_excluded += (rules & RULE_EXCLUDED) != 0;
            t.speakers_line += (rules & RULE_LINE) != 0;
            t.speakers_level += (rules & RULE_LEVEL) != 0;
            t.speakers_repeat += (rules & RULE_REPEAT) != 0;
        }
        int step = rules ? step_to(c, person, i, rules) : 0;
        if (step && (!t.step || step < t.step))
            t.step = step;
    }
    return t;
}

static const char *const language_names[][2] = {
    {"ar", "Arabic"},     {"bg", "Bulgarian"},  {"bn", "Bengali"},    {"cs", "Czech"},      {"da", "Danish"},
    {"de", "German"},     {"el", "Greek"},      {"en", "English"},    {"es", "Spanish"},    {"et", "Estonian"},
    {"fa", "Persian"},    {"fi", "Finnish"},    {"fr", "French"},     {"he", "Hebrew"},     {"hi", "Hindi"},
    {"hr", "Croatian"},   {"hu", "Hungarian"},  {"id", "Indonesian"}, {"it", "Italian"},    {"ja", "Japanese"},
    {"ko", "Korean"},     {"lt", "Lithuanian"}, {"lv", "Latvian"},    {"ms", "Malay"},      {"nb", "Norwegian"},
    {"nl", "Dutch"},      {"no", "Norwegian"},  {"pl", "Polish"},     {"pt", "Portuguese"}, {"ro", "Romanian"},
    {"ru", "Russian"},    {"sk", "Slovak"},     {"sl", "Slovenian"},  {"sr", "Serbian"},    {"sv", "Swedish"},
    {"sw", "Swahili"},    {"th", "Thai"},       {"tr", "Turkish"},    {"uk", "Ukrainian"},  {"ur", "Urdu"},
    {"vi", "Vietnamese"}, {"zh", "Chinese"},
};

static void add_languages(const struct cohort *c, uint32_t person, struct buf *out)
{
    const struct word_set *set = &c->people[person].languages;
    for (uint32_t i = 0; i < set->count; i++) {
        const char *code = c->languages[set->ids[i]], *name = code;
        for (size_t k = 0; k < sizeof language_names / sizeof *language_names; k++)
            if (str_eq_nocase(str_of(code), str_of(language_names[k][0])))
                name = language_names[k][1];
        buf_printf(out, "%s%s", i == 0 ? "" : i + 1 == set->count ? " or " : ", ", name);
    }
}

static void add_number(uint32_t n, struct buf *out)
{
    static const char *const small[] = {"no", "one", "two", "three", "four", "five", "six"};
    if (n < sizeof small / sizeof *small)
        buf_puts(out, small[n]);
    else
        buf_printf(out, "%u", n);
}

/* "the only two people who share Japanese were your last partners" */
static void add_speakers(const struct cohort *c, uint32_t person, const struct tally *t, const char *what,
                         struct buf *out)
{
    bool is_one = t->speakers == 1;
    const struct {
        uint32_t count;
        const char *one, *many;
    } why[] = {
        {t->speakers_repeat, "was your partner lately", "were your last partners"},
        {t->speakers_line, "is in your reporting line", "are in your reporting line"},
        {t->speakers_level, "is more than one level away", "are more than one level away"},
        {t->speakers_excluded, "is not to be matched with you", "are not to be matched with you"},
    };
    buf_puts(out, "the only ");
    if (!is_one)
        add_number(t->speakers, out);
    buf_printf(out, "%s%s who share%s ", is_one ? "" : " ", what, is_one ? "s" : "");
    add_languages(c, person, out);
    for (size_t i = 0; i < sizeof why / sizeof *why; i++)
        if (why[i].count == t->speakers) {
            buf_printf(out, " %s", is_one ? why[i].one : why[i].many);
            return;
        }
    const char *sign = ":";
    for (size_t i = 0; i < sizeof why / sizeof *why; i++)
        if (why[i].count) {
            buf_printf(out, "%s ", sign);
            add_number(why[i].count, out);
            buf_printf(out, " %s", why[i].count == 1 ? why[i].one : why[i].many);
            sign = ",";
        }
}

static void add_blocked(const struct cohort *c, uint32_t person, const struct tally *t, const char *what,
                        struct buf *out)
{
    static const struct {
        unsigned bit;
        const char *all, *some;
    } rules[] = {
        {1, "is above or below you in a reporting line", "in your reporting line"},
        {3, "is more than one level away from yours", "more than one level away"},
        {4, "was your partner lately", "your last partners"},
        {0, "is not to be matched with you", "not to be matched with you"},
        {2, "speaks another language", "without a language in common"},
    };
    if (t->speakers == 0) {
        buf_puts(out, "nobody else here shares ");
        add_languages(c, person, out);
        return;
    }
    if (t->speakers < t->others && t->speakers <= 6) {
        add_speakers(c, person, t, what, out);
        return;
    }
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (t->any[rules[i].bit] == t->others) {
            buf_printf(out, "everybody else %s", rules[i].all);
            return;
        }
    buf_printf(out, "of %u others", t->others);
    const char *sign = "";
    for (size_t i = 0; i < sizeof rules / sizeof *rules; i++)
        if (t->any[rules[i].bit]) {
            buf_printf(out, "%s %u %s %s", sign, t->any[rules[i].bit], t->any[rules[i].bit] == 1 ? "is" : "are",
                       rules[i].some);
            sign = ",";
        }
}

static void add_help(const struct cohort *c, uint32_t person, const struct tally *t, struct buf *out)
{
    const struct match_options *o = c->options;
    if (t->step > o->window)
        buf_printf(out, "it would help to allow levels two apart (relax %d)", t->step);
    else if (t->step)
        buf_printf(out, "it would help to allow partners of %d round%s ago again (relax %d)", o->window - t->step + 1,
                   o->window - t->step + 1 == 1 ? "" : "s", t->step);
    else if (!t->open && t->speakers < t->others && t->speakers <= 6) {
        buf_puts(out, "it would help to have more people who speak ");
        add_languages(c, person, out);
    } else if (!t->open) {
        buf_puts(out, "it would help to have more people of other reporting lines and your level");
    } else {
        buf_puts(out, "you come first next time");
    }
}

const char *match_partners_of(const struct cohort *c, uint32_t person, uint32_t *from, uint32_t *to)
{
    static const struct {
        enum cohort_kind kind, partner;
        const char *name;
    } sides[] = {
        {COHORT_PEERS, COHORT_PEERS, "people"},
        {COHORT_MENTORS, COHORT_MENTEES, "mentees"},
        {COHORT_MENTEES, COHORT_MENTORS, "mentors"},
        {COHORT_CHAMPIONS, COHORT_MENTORS, "mentors"},
    };
    for (size_t i = 0; i < sizeof sides / sizeof *sides; i++)
        if (person >= c->from[sides[i].kind] && person < c->from[sides[i].kind + 1]) {
            *from = c->from[sides[i].partner];
            *to = c->from[sides[i].partner + 1];
            return sides[i].name;
        }
    return NULL;
}

struct match_unplaced reason_for_unplaced(struct arena *a, const struct cohort *c, uint32_t person, uint32_t look)
{
    struct match_unplaced out = {.person = c->people[person].who, .help = ""};
    uint32_t from = 0, to = 0;
    const char *what = match_partners_of(c, person, &from, &to);
    if (!what) {
        out.reason = c->people[person].room <= 0 ? "you have no room for another circle" : "organizers are not matched";
        return out;
    }
    struct tally t = tally_of(c, person, from, to, look);
    struct buf why, help;
    buf_init(&why, REASON_MAX);
    buf_init(&help, REASON_MAX);
    if (!t.others) {
        buf_printf(&why, "there are no %s%s", from == to ? "" : "other ", what);
        buf_puts(&help, "it would help to have more people");
    } else if (!t.open) {
        add_blocked(c, person, &t, t.speakers == 1 ? "person" : what, &why);
        add_help(c, person, &t, &help);
    } else {
        const char *taken = person < c->from[COHORT_PEERS + 1] ? "in other circles" : "taken";
        buf_puts(&why, t.open == 1 ? "the only one" : t.open == 2 ? "both" : "all ");
        if (t.open > 2)
            add_number(t.open, &why);
        buf_printf(&why, "%s%s whom you could meet %s %s", t.open == 1 ? " of the " : " ", what,
                   t.open == 1 ? "is" : "are", taken);
        add_help(c, person, &t, &help);
    }
    out.reason = arena_str(a, buf_str(&why));
    out.help = arena_str(a, buf_str(&help));
    buf_release(&why);
    buf_release(&help);
    return out;
}
