/* Erasing what a person wrote: the erasure map of db/schema as code. */
#ifndef DB_ERASE_H
#define DB_ERASE_H

#include "db/db.h"

/* Inside a transaction: every word, raw mail, letter text and address of the person goes; ids, dates and states stay,
 * so that a circle's history adds up. Letters to others that quote them lose their bytes. Their mails are marked to be
 * purged from the server's folders (db_inbox_to_purge). Then call db_erase_finish() outside of any transaction. */
int db_erase_person(struct db *db, int64_t person_id, struct err *e);

/* Makes sure that no copy stays in free pages or in the write-ahead log: VACUUM, and the log cut to nothing. */
int db_erase_finish(struct db *db, struct err *e);

#endif
