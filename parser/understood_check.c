/* What hearing acts on is what it says it is. */
#include "parser/understood_priv.h"

#include "base/clock.h"
#include "base/utf8.h"

bool understood_text_is_sound(struct str s, size_t max)
{
    return s.n <= max && (s.n == 0 || (!memchr(s.s, 0, s.n) && utf8_is_valid(s)));
}

static bool is_day(struct str s)
{
    struct civil day;
    return civil_parse_date(s, &day);
}

/* RFC 3339 UTC, or a plain date. */
static bool is_time(struct str s)
{
    int64_t t;
    return is_day(s) || clock_parse(s, &t);
}

static const char *wrong_in_item(const struct item *item)
{
    if (item->due.n && !is_day(item->due))
        return "due";
    if (item->readings[0].n + item->readings[1].n && (!is_day(item->readings[0]) || !is_day(item->readings[1])))
        return "due_readings";
    return NULL;
}

static const char *wrong_in_command(const struct command *command)
{
    struct civil t;
    if (!command->arg.n)
        return NULL;
    if (command->name == COMMAND_PAUSE && !is_day(command->arg))
        return "until";
    if (command->name == COMMAND_RESCHEDULE && !civil_parse_minute(command->arg, &t))
        return "to";
    if (command->name == COMMAND_CADENCE && !str_eq_z(command->arg, "weekly") && !str_eq_z(command->arg, "biweekly") &&
        !str_eq_z(command->arg, "monthly") && !str_eq_z(command->arg, "quarterly"))
        return "every";
    return NULL;
}

static const char *wrong_in_calendar(const struct calendar_answer *answer)
{
    if (answer->recurrence_id.n && !is_time(answer->recurrence_id))
        return "recurrence_id";
    if (answer->proposed_start.n && !is_time(answer->proposed_start))
        return "proposed_start";
    if (answer->dtstamp.n && !is_time(answer->dtstamp))
        return "dtstamp";
    return NULL;
}

/* What is done; one that is only near may lack its argument. */
static bool lacks_argument(const struct command *command)
{
    return command->name == COMMAND_RESCHEDULE && !command->arg.n && !command->is_series;
}

const char *understood_wrong(const struct understood *u)
{
    const char *wrong = NULL;
    if (u->envelope.absence_until.n && !is_day(u->envelope.absence_until))
        wrong = "absence_until";
    for (size_t i = 0; i < u->items_count && !wrong; i++)
        wrong = wrong_in_item(&u->items[i]);
    for (size_t i = 0; i < u->commands_count && !wrong; i++)
        wrong = lacks_argument(&u->commands[i]) ? "to" : wrong_in_command(&u->commands[i]);
    for (size_t i = 0; i < u->near_count && !wrong; i++)
        wrong = wrong_in_command(&u->near[i]);
    for (size_t i = 0; i < u->calendar_count && !wrong; i++)
        wrong = wrong_in_calendar(&u->calendar[i]);
    if (!(u->confidence >= 0 && u->confidence <= 1))
        wrong = "confidence";
    return wrong;
}
