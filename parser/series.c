#include "parser/series.h"

#include "parser/attending.h"
#include "parser/commands.h"
#include "parser/units.h"

#define TOKENS_MAX 40 /* of such a sentence */

/* One day of every week, as one day: "Tuesdays". */
static bool one_of_weekdays(const struct reading *r, size_t i, size_t to, struct token *out)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    struct phrase_match m;
    if (!reading_match(r, WORD_WEEKDAYS, i, to, &m))
        return false;
    *out = r->t.at[i];
    out->word = str_of(days[m.value - 1]);
    out->first = phrases_first(r->phrases, out->word);
    return true;
}

/* "every" before a weekday. */
static bool take_every(const struct reading *r, size_t *i, size_t to)
{
    struct phrase_match m;
    size_t at = *i;
    if (!reading_take(r, WORD_EVERY, &at, to, NULL) ||
        (!reading_match(r, WORD_WEEKDAY, at, to, &m) && !reading_match(r, WORD_WEEKDAYS, at, to, &m)))
        return false;
    *i = at;
    return true;
}

/* The sentence without what makes it one about all meetings, into *bare; false when nothing does. */
static bool strip(const struct reading *r, size_t from, size_t to, struct reading *bare)
{
    bool found = false;
    *bare = *r;
    bare->t.at = arena_array(r->a, struct token, to - from + 1);
    bare->t.count = 0;
    for (size_t i = from; i < to;) {
        unsigned keeps;
        struct token day;
        size_t at = i;
        if (reading_take(r, WORD_ALWAYS, &i, to, &keeps)) {
            found = true;
            while (keeps && at < i) /* "never" says no as well */
                bare->t.at[bare->t.count++] = r->t.at[at++];
        } else if (take_every(r, &i, to)) {
            found = true;
        } else if (one_of_weekdays(r, i, to, &day)) {
            found = true;
            bare->t.at[bare->t.count++] = day;
            i++;
        } else {
            bare->t.at[bare->t.count++] = r->t.at[i++];
        }
    }
    return found && bare->t.count > 0;
}

/* Where words of one's own are asked for, only a request counts: "move it to Tuesdays" may be what somebody takes away.
 */
static bool may_be_said(const struct reading *r, size_t from, size_t to)
{
    struct phrase_match m;
    size_t lead = command_lead_end(r, from, to);
    bool is_asked_for_words = r->asked->prompt == ASKED_TAKEAWAYS || r->asked->prompt == ASKED_CHECKIN ||
                              r->asked->prompt == ASKED_USEFUL_THINGS || r->asked->prompt == ASKED_CONFIRMATION;
    return !is_asked_for_words || lead > from || reading_is_mark(r, to - 1, to, "?") ||
           reading_match(r, WORD_ASK, from, to, &m);
}

/* 1 a command is in *out, 0 it is something else. */
static int read_sentence(const struct reading *r, size_t from, size_t to, struct command *out)
{
    struct reading bare;
    if (to - from > TOKENS_MAX || !may_be_said(r, from, to) || !strip(r, from, to, &bare))
        return 0;
    size_t count = bare.t.count;
    if (command_at(&bare, 0, count, count, out) > 0)
        return out->name == COMMAND_RESCHEDULE;
    *out = (struct command){.name = COMMAND_RESCHEDULE};
    return attending_time(&bare, 0, count, &out->arg);
}

bool series_read(struct reading *r)
{
    struct units units = units_find(r);
    for (size_t n = 0; n < units.count; n++) {
        const struct unit *u = &units.at[n];
        if (u->bullet != BULLET_NONE || !r->words->is_certain)
            continue;
        for (size_t i = u->whole, end; i < u->to; i = end) {
            struct command command;
            end = units_sentence_end(r, i, u->to);
            end = end > i ? end : u->to;
            if (!read_sentence(r, i, end, &command))
                continue;
            command.is_series = true;
            command.arg = command.arg.n ? command.arg : STR_NULL;
            command_add(r, command);
            for (size_t line = u->first; line <= u->last; line++)
                r->is_used[line] = true;
            return true;
        }
    }
    return false;
}
