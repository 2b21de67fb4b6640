#include "calendar/recurrence.h"

static const int months_apart[] = {[CADENCE_MONTHLY] = 1, [CADENCE_QUARTERLY] = 3};

static void set_date(struct civil *c, int64_t days)
{
    civil_from_days(days, &c->year, &c->month, &c->day);
}

static int64_t date_of(const struct civil *c)
{
    return civil_to_days(c->year, c->month, c->day);
}

int recurrence_week_of_month(const struct civil *start)
{
    int week = (start->day - 1) / 7 + 1;
    return week == 5 ? -1 : week;
}

static struct civil monthly(const struct civil *start, int months)
{
    struct civil c = *start;
    int month = c.month - 1 + months, years = month >= 0 ? month / 12 : -((11 - month) / 12);
    c.year += years;
    c.month = month - years * 12 + 1;
    int weekday = civil_weekday(date_of(start)), week = recurrence_week_of_month(start);
    int first = civil_weekday(civil_to_days(c.year, c.month, 1));
    c.day = 1 + (weekday - first + 7) % 7 + (week > 0 ? week - 1 : 4) * 7;
    if (c.day > civil_days_in_month(c.year, c.month))
        c.day -= 7;
    return c;
}

struct civil recurrence_occurrence(const struct civil *start, enum cadence cadence, int n)
{
    struct civil c = *start;
    switch (cadence) {
    case CADENCE_WEEKLY:
        set_date(&c, date_of(start) + 7 * (int64_t)n);
        return c;
    case CADENCE_BIWEEKLY:
        set_date(&c, date_of(start) + 14 * (int64_t)n);
        return c;
    case CADENCE_MONTHLY:
    case CADENCE_QUARTERLY:
        break;
    }
    return monthly(start, n * months_apart[cadence]);
}
