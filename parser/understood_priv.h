/* What is believed at most of what a child or a stored line says was understood, whatever form it has. */
#ifndef PARSER_UNDERSTOOD_PRIV_H
#define PARSER_UNDERSTOOD_PRIV_H

#include "facts/understood.h"

#define UNDERSTOOD_TEXT_MAX      ((size_t)2 << 20)
#define UNDERSTOOD_SHORT_MAX     ((size_t)4096)
#define UNDERSTOOD_SUBJECT_MAX   ((size_t)8192)
#define UNDERSTOOD_AUTH_MAX      ((size_t)64 << 10)
#define UNDERSTOOD_NAME_MAX      ((size_t)64) /* words of RFC 5545 */
#define UNDERSTOOD_GATE_MAX      ((size_t)200)
#define UNDERSTOOD_ERROR_MAX     ((size_t)400)
#define UNDERSTOOD_LIST_MAX      ((size_t)1000)
#define UNDERSTOOD_DATE_MAX      INT64_C(253402300799) /* year 9999 */
#define UNDERSTOOD_MAILBOXES_MAX 1000000
#define UNDERSTOOD_REF_MAX       100000
#define UNDERSTOOD_VALUE_MAX     1000000000
#define UNDERSTOOD_SEQUENCE_MAX  2147483647

/* At most max bytes of valid UTF-8 without NUL. */
bool understood_text_is_sound(struct str s, size_t max);

/* NULL when every date is a date, every time a time, and every argument what its command needs; else the name of the
 * first member that is not. */
const char *understood_wrong(const struct understood *u);

#endif
