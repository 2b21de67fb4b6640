#include "programme/profile.h"

#include "calendar/zone.h"
#include "programme/languages.h"

static const struct {
    const char *question;
    enum words_kind kind;
    const char *label, *label_for_others;
} answers[] = {
    /* as a circle reads them */
    {"growing", WORDS_GROWING, "What you are growing into", "Growing into"},
    {"seeks", WORDS_SEEKS, "You would like help with", "Would like help with"},
    {"offers", WORDS_OFFERS, "You can offer", "Can offer"},
    {"shaped", WORDS_SHAPED, "What shaped you", "Shaped by"},
    {"drives", WORDS_DRIVES, "What drives you", "Driven by"},
    {"drains", WORDS_DRAINS, "What drains you", "Drained by"},
    {"support", WORDS_SUPPORT, "What support looks like", "What support looks like"},
    {"prefers", WORDS_PREFERS, "You would rather", "Would rather"},
    {"hours", WORDS_HOURS, "Your hours", NULL},
    {"timezone", WORDS_TIMEZONE, "Your clock", NULL},
    {"language", WORDS_LANGUAGE, "Your language", NULL},
    {"level", WORDS_LEVEL, "Your level", NULL},
};
#define ANSWERS (sizeof answers / sizeof *answers)

struct str profile_questions[] = {{"seeks", 5},    {"join", 4},    {"offers", 6},  {"hours", 5},  {"timezone", 8},
                                  {"language", 8}, {"level", 5},   {"prefers", 7}, {"shaped", 6}, {"drives", 6},
                                  {"drains", 6},   {"growing", 7}, {"support", 7}};
const size_t profile_questions_count = sizeof profile_questions / sizeof *profile_questions;

bool profile_kind(struct str question, enum words_kind *out)
{
    for (size_t i = 0; i < ANSWERS; i++)
        if (str_eq_z(question, answers[i].question)) {
            *out = answers[i].kind;
            return true;
        }
    return false;
}

const char *profile_label(enum words_kind kind)
{
    for (size_t i = 0; i < ANSWERS; i++)
        if (answers[i].kind == kind)
            return answers[i].label;
    return "";
}

const char *profile_label_for_others(enum words_kind kind)
{
    for (size_t i = 0; i < ANSWERS; i++)
        if (answers[i].kind == kind)
            return answers[i].label_for_others;
    return NULL;
}

static const char *say_spans(struct arena *a, const struct hours *h, int weekday)
{
    const char *said = "";
    for (size_t i = 0; i < h->count; i++) {
        const struct hours_span *s = &h->spans[i];
        if (s->weekday == weekday)
            said = arena_printf(a, "%s%s%02d:%02d–%02d:%02d", said, *said ? ", " : "", s->from / 60, s->from % 60,
                                s->to / 60, s->to % 60);
    }
    return said;
}

const char *profile_say_hours(struct arena *a, const struct hours *h)
{
    static const char *const days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    const char *said = "";
    for (int first = 1, last; first <= 7; first = last + 1) {
        const char *spans = say_spans(a, h, first);
        last = first;
        if (!*spans)
            continue;
        while (last < 7 && strcmp(say_spans(a, h, last + 1), spans) == 0)
            last++;
        said = arena_printf(a, "%s%s%s%s%s %s", said, *said ? "; " : "", days[first - 1],
                            last == first       ? ""
                            : last == first + 1 ? " and "
                                                : " to ",
                            last == first ? "" : days[last - 1], spans);
    }
    return said;
}

/* A roster's list of what somebody wrote: pieces between commas, semicolons and lines. */
static const char *as_list(struct arena *a, struct str text)
{
    const char *list = "";
    for (size_t i = 0; i < text.n;) {
        size_t n = 0;
        while (i + n < text.n && !strchr(",;\n", text.s[i + n]))
            n++;
        struct str piece = str_trim(str_slice(text, i, i + n));
        while (piece.n && strchr(".!", piece.s[piece.n - 1]))
            piece.n--;
        if (piece.n)
            list = arena_printf(a, "%s%s%.*s", list, *list ? ";" : "", (int)piece.n, piece.s);
        i += n + 1;
    }
    return list;
}

static int apply_zone(struct programme *p, struct arena *a, struct person *person, struct str text, struct str meant,
                      const char **reading, struct err *e)
{
    const char *zone = meant.n ? arena_str(a, meant) : zone_find(text);
    if (text.n && (!zone || !zone_exists(zone)))
        return 0;
    if (db_person_set_zone(p->db, person->id, text.n ? zone : "", e) != 0)
        return -1;
    person->zone = text.n ? zone : p->settings->zone;
    person->has_zone = text.n > 0;
    *reading = person->zone;
    return 0;
}

/* Changes *person: whether there is something to store. */
static bool set_fact(struct arena *a, struct person *person, enum words_kind kind, struct str text, struct str meant,
                     const char **reading)
{
    struct err ignored = ERR_INIT;
    struct hours hours;
    unsigned long long level;
    switch (kind) {
    case WORDS_OFFERS:
        person->offers = as_list(a, text);
        return true;
    case WORDS_SEEKS:
        person->seeks = as_list(a, text);
        return true;
    case WORDS_LANGUAGE:
        if (text.n && !*languages_read(a, text))
            return false;
        person->languages = languages_read(a, text);
        *reading = languages_say(a, person->languages);
        return true;
    case WORDS_LEVEL:
        if (text.n && !str_to_uint(text, 1000, &level))
            return false;
        person->level = arena_str(a, text);
        return true;
    case WORDS_HOURS:
        if (text.n && hours_parse(meant.n ? meant : text, &hours, &ignored) != 0)
            return false;
        person->has_availability = text.n > 0;
        if (text.n) {
            person->hours = hours;
            *reading = profile_say_hours(a, &hours);
        }
        return true;
    default:
        return false;
    }
}

int profile_apply(struct programme *p, struct arena *a, struct person *person, enum words_kind kind, struct str text,
                  struct str meant, const char **reading, struct err *e)
{
    *reading = "";
    if (kind == WORDS_TIMEZONE)
        return apply_zone(p, a, person, text, meant, reading, e);
    return set_fact(a, person, kind, text, meant, reading) ? db_person_update(p->db, person, e) : 0;
}

int profile_next_words(struct programme *p, struct arena *a, int64_t person_id, size_t *i, struct words *out,
                       struct err *e)
{
    for (; *i < ANSWERS; ++*i) {
        if (!answers[*i].label_for_others)
            continue;
        int rc = db_words_latest(p->db, person_id, answers[*i].kind, a, out, e);
        if (rc != 0) {
            ++*i;
            return rc;
        }
    }
    return 0;
}
