/* Days and times as people write them, reckoned from Tuesday 2026-03-03 11:20 in Prague. */
#include "said.h"

#include "parser/dates.h"

struct clock {
    int64_t now, date_header;
    const char *zone, *language;
};

static const struct clock prague = {SAID_NOW, 0, "Europe/Prague", "en"};

/* "DAY", "DAYTHH:MM", "?" for two readings, "-" for no date; the whole text must be the date. */
static const char *read_date(struct arena *a, const struct clock *clock, const char *text)
{
    struct asked asked = {.now = clock->now, .time_zone = str_of(clock->zone), .language = str_of(clock->language)};
    struct reading r = {.a = a, .phrases = phrases_all(), .asked = &asked};
    struct date_found d;
    date_base_init(&r.date, &asked, clock->date_header);
    tokens_add(&r.t, a, r.phrases, str_of(text), 0);
    r.phrases = phrases_of_text(a, r.t.at, r.t.count);
    if (!date_due_at(&r, 0, r.t.count, &d) || d.to != r.t.count)
        return "-";
    if (d.is_unclear)
        return "?";
    if (!d.has_day)
        return arena_printf(a, "T%02d:%02d", d.minute / 60, d.minute % 60);
    return arena_str(a, d.has_time ? date_minute_text(a, d.day, d.minute) : date_text(a, d.day));
}

static void check(const struct clock *clock, const struct said_case *cases, size_t count)
{
    int wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct arena a;
        arena_init(&a, ARENA_DEFAULT_MAX);
        const char *got = read_date(&a, clock, cases[i].text);
        if (strcmp(got, cases[i].expected) != 0) {
            print_error("%s: expected %s, got %s\n", cases[i].text, cases[i].expected, got);
            wrong++;
        }
        arena_release(&a);
    }
    if (wrong)
        fail_msg("%d of %zu cases", wrong, count);
}

#define CHECK(clock, cases) check((clock), (cases), sizeof(cases) / sizeof *(cases))

static void english(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"today", "2026-03-03"},
        {"by tomorrow", "2026-03-04"},
        {"the day after tomorrow", "2026-03-05"},
        {"by Friday", "2026-03-06"},
        {"by Fri", "2026-03-06"},
        {"by fri.", "-"},
        {"on Tuesday", "2026-03-10"},
        {"this Thursday", "2026-03-05"},
        {"next Tuesday", "2026-03-10"},
        {"next Friday", "2026-03-13"},
        {"Friday next week", "2026-03-13"},
        {"coming Friday", "2026-03-06"},
        {"next Tue 3pm", "2026-03-10T15:00"},
        {"Thursday 15:00", "2026-03-05T15:00"},
        {"Thursday at 3", "2026-03-05T15:00"},
        {"Thursday at 10", "2026-03-05T10:00"},
        {"Thu 3.30pm", "2026-03-05T15:30"},
        {"3pm on Thursday", "2026-03-05T15:00"},
        {"Thursday, 9:30 am", "2026-03-05T09:30"},
        {"Thursday noon", "2026-03-05T12:00"},
        {"Thursday 12 am", "2026-03-05T00:00"},
        {"Thursday 12 pm", "2026-03-05T12:00"},
        {"tomorrow at 10:15", "2026-03-04T10:15"},
        {"at 16:00", "T16:00"},
        {"3 January", "2027-01-03"},
        {"3rd of January", "2027-01-03"},
        {"January 3", "2027-01-03"},
        {"January 3rd, 2027", "2027-01-03"},
        {"15 March", "2026-03-15"},
        {"15 March 2027", "2027-03-15"},
        {"by the 15th of March", "2026-03-15"},
        {"Mar 15", "2026-03-15"},
        {"Sunday 15 March", "2026-03-15"},
        {"Sun, 15 Mar 2026", "2026-03-15"},
        {"Sunday, March 15", "2026-03-15"},
        {"the 15th", "2026-03-15"},
        {"the 1st", "2026-04-01"},
        {"the 31st", "2026-03-31"},
        {"30 February", "-"},
        {"29 February", "2028-02-29"},
        {"2026-04-20", "2026-04-20"},
        {"2026/04/20", "2026-04-20"},
        {"2026-02-30", "-"},
        {"20/04/2026", "2026-04-20"},
        {"20.4.2026", "2026-04-20"},
        {"20. 4. 2026", "2026-04-20"},
        {"by 20.4.", "2026-04-20"},
        {"by 20/4", "2026-04-20"},
        {"by 4/20", "2026-04-20"},
        {"20-04-2026", "2026-04-20"},
        {"by 03/01", "?"},
        {"by 04/05", "?"},
        {"by 05/05", "2026-05-05"},
        {"05/04/2026", "?"},
        {"05/04/2027", "2027-04-05"},
        {"in two weeks", "2026-03-17"},
        {"in 2 weeks", "2026-03-17"},
        {"in a week", "2026-03-10"},
        {"in 10 days", "2026-03-13"},
        {"in three working days", "2026-03-06"},
        {"in a month", "2026-04-03"},
        {"within the next two weeks", "2026-03-17"},
        {"two weeks from now", "2026-03-17"},
        {"end of the week", "2026-03-06"},
        {"by the end of the week", "2026-03-06"},
        {"by the end of next week", "2026-03-13"},
        {"end of the month", "2026-03-31"},
        {"by the end of this month", "2026-03-31"},
        {"by end of month", "2026-03-31"},
        {"by the end of March", "2026-03-31"},
        {"by the end of February", "2027-02-28"},
        {"end of next month", "2026-04-30"},
        {"mid April", "2026-04-15"},
        {"beginning of April", "2026-04-01"},
        {"end of the quarter", "2026-03-31"},
        {"end of year", "2026-12-31"},
        {"EOD", "2026-03-03"},
        {"EOW", "2026-03-06"},
        {"next week", "2026-03-13"},
        {"this week", "2026-03-06"},
        {"next month", "2026-04-30"},
        {"in April", "2026-04-30"},
        {"April 2027", "2027-04-30"},
        {"CW 12", "2026-03-20"},
        {"the weekend", "2026-03-08"},
        {"Friday mornings", "-"},
        {"second", "-"},
        {"3", "-"},
        {"3.5", "-"},
        {"1/2", "-"},
        {"25:00", "-"},
        {"15:61", "-"},
        {"99999999999 March", "-"},
        {"0 March", "-"},
    };
    CHECK(&prague, cases);
}

static void other_languages(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"bis Freitag", "2026-03-06"},
        {"bis zum 15. M\xc3\xa4rz", "2026-03-15"},
        {"am 15. M\xc3\xa4rz 2027", "2027-03-15"},
        {"bis 15.3.", "2026-03-15"},
        {"bis Ende M\xc3\xa4rz", "2026-03-31"},
        {"bis Ende der Woche", "2026-03-06"},
        {"bis Ende des Monats", "2026-03-31"},
        {"bis Monatsende", "2026-03-31"},
        {"morgen", "2026-03-04"},
        {"\xc3\xbc"
         "bermorgen",
         "2026-03-05"},
        {"in zwei Wochen", "2026-03-17"},
        {"n\xc3\xa4"
         "chste Woche",
         "2026-03-13"},
        {"Donnerstag 15 Uhr", "2026-03-05T15:00"},
        {"Donnerstag um 15:30 Uhr", "2026-03-05T15:30"},
        {"Donnerstag, 5. M\xc3\xa4rz, 15 Uhr", "2026-03-05T15:00"},
        {"KW 12", "2026-03-20"},
        {"avant vendredi", "2026-03-06"},
        {"d'ici vendredi", "2026-03-06"},
        {"avant le 15 mars", "2026-03-15"},
        {"pour le 1er avril", "2026-04-01"},
        {"d\xe2\x80\x99ici la fin du mois", "2026-03-31"},
        {"avant la fin mars", "2026-03-31"},
        {"demain", "2026-03-04"},
        {"apr\xc3\xa8s-demain", "2026-03-05"},
        {"dans deux semaines", "2026-03-17"},
        {"la semaine prochaine", "2026-03-13"},
        {"jeudi \xc3\xa0 15h", "2026-03-05T15:00"},
        {"jeudi 15h30", "2026-03-05T15:30"},
        {"antes del viernes", "2026-03-06"},
        {"para el viernes", "2026-03-06"},
        {"el 15 de marzo", "2026-03-15"},
        {"antes del 15 de marzo de 2027", "2027-03-15"},
        {"a finales de marzo", "2026-03-31"},
        {"ma\xc3\xb1"
         "ana",
         "2026-03-04"},
        {"en dos semanas", "2026-03-17"},
        {"la pr\xc3\xb3xima semana", "2026-03-13"},
        {"la semana que viene", "2026-03-13"},
        {"el jueves a las 15:00", "2026-03-05T15:00"},
        {"do p\xc3\xa1tku", "2026-03-06"},
        {"v p\xc3\xa1tek", "2026-03-06"},
        {"do 15. b\xc5\x99"
         "ezna",
         "2026-03-15"},
        {"do 15. 3.", "2026-03-15"},
        {"do konce b\xc5\x99"
         "ezna",
         "2026-03-31"},
        {"do konce t\xc3\xbd"
         "dne",
         "2026-03-06"},
        {"do konce m\xc4\x9bs\xc3\xad"
         "ce",
         "2026-03-31"},
        {"z\xc3\xadtra", "2026-03-04"},
        {"za dva t\xc3\xbd"
         "dny",
         "2026-03-17"},
        {"p\xc5\x99\xc3\xad\xc5\xa1t\xc3\xad t\xc3\xbd"
         "den",
         "2026-03-13"},
        {"ve \xc4\x8dtvrtek v 15:00", "2026-03-05T15:00"},
    };
    CHECK(&prague, cases);
}

static void american(void **state)
{
    (void)state;
    static const struct clock clock = {SAID_NOW, 0, "America/New_York", "en-US"};
    static const struct said_case cases[] = {
        {"by 04/05", "2026-04-05"},
        {"by 4/20", "2026-04-20"},
        {"by 20/4", "2026-04-20"},
        {"04/05/2026", "2026-04-05"},
    };
    CHECK(&clock, cases);
}

/* The zone decides which day it is; the Date header counts only near the arrival. */
static void reckoned_from(void **state)
{
    (void)state;
    static const struct said_case tomorrow_4[] = {{"tomorrow", "2026-03-04"}};
    static const struct said_case tomorrow_5[] = {{"tomorrow", "2026-03-05"}};
    static const struct said_case tomorrow_3[] = {{"tomorrow", "2026-03-03"}};
    static const struct said_case none[] = {{"tomorrow", "-"}, {"by Friday", "-"}, {"2026-04-20", "2026-04-20"}};
    int64_t late = SAID_NOW + 13 * HOUR; /* 23:20 UTC */
    CHECK(&((struct clock){late, 0, "UTC", "en"}), tomorrow_4);
    CHECK(&((struct clock){late, 0, "Europe/Prague", "en"}), tomorrow_5);
    CHECK(&((struct clock){SAID_NOW - 5 * HOUR, 0, "America/Los_Angeles", "en"}), tomorrow_3);
    CHECK(&((struct clock){SAID_NOW, SAID_NOW - 24 * HOUR, "UTC", "en"}), tomorrow_3);
    CHECK(&((struct clock){SAID_NOW, SAID_NOW - 49 * HOUR, "UTC", "en"}), tomorrow_4);
    CHECK(&((struct clock){SAID_NOW, SAID_NOW + 400 * DAY, "UTC", "en"}), tomorrow_4);
    CHECK(&((struct clock){0, SAID_NOW, "UTC", "en"}), tomorrow_4);
    CHECK(&((struct clock){SAID_NOW, 0, "No/Such_Zone", "en"}), tomorrow_4);
    CHECK(&((struct clock){0, 0, "UTC", "en"}), none);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(english),
        cmocka_unit_test(other_languages),
        cmocka_unit_test(american),
        cmocka_unit_test(reckoned_from),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
