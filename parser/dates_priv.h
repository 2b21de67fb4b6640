/* The forms that a day may have; dates.c tries them in turn. Each reads at token i and sets to, day, first, is_soft,
 * is_unclear and weekday of *out. */
#ifndef PARSER_DATES_PRIV_H
#define PARSER_DATES_PRIV_H

#include "parser/dates.h"

/* dates_calendar.c. `numeric`: 3/1 and "the 3." without more count too. */
bool date_numeric_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out);
bool date_signed_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_named_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out);

/* dates_relative.c */
bool date_week_number_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_weekday_of_week_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_weekday_at(const struct reading *r, size_t i, size_t end, bool numeric, struct date_found *out);
bool date_coming_span_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_period_at(const struct reading *r, size_t i, size_t end, struct date_found *out);

bool date_quarter_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_ranked_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_feast_at(const struct reading *r, size_t i, size_t end, struct date_found *out);
bool date_week_of_at(const struct reading *r, size_t i, size_t end, struct date_found *out);

/* Behind "the", "of the" at *i. */
void date_skip_articles(const struct reading *r, size_t *i, size_t end);

/* The same day of the month `months` later, or the month's last. */
int64_t date_add_months(int64_t day, int64_t months);

#endif
