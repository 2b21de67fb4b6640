/* RFC 5322 dates as mail has them. */
#ifndef PARSER_MAIL_DATE_H
#define PARSER_MAIL_DATE_H

#include <stdint.h>

#include "base/str.h"

/* "Tue, 03 Mar 2026 11:20:00 +0100" (by GMime, which also reads what old programs write). False when unreadable. */
bool mail_date_parse(struct str s, int64_t *t);

#endif
