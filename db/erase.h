/* Erasing what a person wrote: the erasure map of db/schema as code. */
#ifndef DB_ERASE_H
#define DB_ERASE_H

#include "db/db.h"

/* Inside a transaction: every word, raw mail, letter text and address of the person goes; ids, dates and states stay,
 * so that a circle's history adds up. The others' letters keep what was asked, not their text; the others' answers,
 * which quote those letters, keep what was understood of them (their own words), not their raw bytes. What waits to be
 * sent to others leaves, and loses its bytes then. All these mails are marked to be purged from the server's folders
 * (db_inbox_to_purge). Then call db_erase_finish() outside of any transaction. */
int db_erase_person(struct db *db, int64_t person_id, struct err *e);

/* Makes sure that no copy stays in free pages or in the write-ahead log: VACUUM, and the log cut to nothing. ERR_RETRY
 * while another process reads and so keeps the log. */
int db_erase_finish(struct db *db, struct err *e);

#endif
