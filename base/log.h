/* Log lines on stderr, as the journal likes them: one line an event, with ids, numbers and fixed strings only.
 *
 * No text of a mail, no address and no secret ever goes into a log line: there is deliberately no way to pass a view
 * (struct str) here. What a human must see as a sentence is an error (err.h), printed by cli/. */
#ifndef BASE_LOG_H
#define BASE_LOG_H

enum log_topic {
    LOG_EVENT = 0, /* always, unless quiet: one line per mail and letter */
    LOG_PLAN = 1 << 0,
    LOG_PARSE = 1 << 1,
    LOG_SQL = 1 << 2,
    LOG_IMAP = 1 << 3,
    LOG_SMTP = 1 << 4,
    LOG_ALL = 31,
};

/* Which topics are written besides events. Process-wide, set once by main. */
void log_configure(unsigned topics);
/* Leaves events out. */
void log_quiet(void);
int log_is_on(enum log_topic topic);
void log_line(enum log_topic topic, const char *format, ...) __attribute__((format(printf, 2, 3)));

#endif
