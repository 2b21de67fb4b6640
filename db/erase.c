#include "db/erase.h"

#include "db/sql_priv.h"

/* $1 programme, $2 person. Order matters where one statement needs what a later one removes. */
static const char *const statements[] = {
    /* letters to others may quote the person: circles they are or were in */
    "UPDATE outbox SET bytes = NULL WHERE programme_id = $1 AND state IN ('sent', 'refused', 'lapsed', 'held') AND"
    " letter_id IN (SELECT l.letter_id FROM letter l JOIN member m ON m.programme_id = l.programme_id AND m.circle_id ="
    " l.circle_id WHERE l.programme_id = $1 AND m.person_id = $2)",
    "UPDATE outbox SET bytes = NULL, recipient = '' WHERE programme_id = $1 AND letter_id IN (SELECT letter_id FROM"
    " letter WHERE programme_id = $1 AND person_id = $2)",
    "UPDATE outbox SET state = 'held', reason = 'forgotten' WHERE programme_id = $1 AND state IN ('queued', 'sending',"
    " 'later', 'uncertain') AND letter_id IN (SELECT letter_id FROM letter WHERE programme_id = $1 AND person_id ="
    " $2)",
    "UPDATE letter_words SET subject = '', asked = '' WHERE programme_id = $1 AND letter_id IN (SELECT letter_id FROM"
    " letter WHERE programme_id = $1 AND person_id = $2)",
    /* the others' letters name the person in their subjects */
    "UPDATE letter_words SET subject = '' WHERE programme_id = $1 AND letter_id IN (SELECT l.letter_id FROM letter l"
    " JOIN member m ON m.programme_id = l.programme_id AND m.circle_id = l.circle_id WHERE l.programme_id = $1 AND"
    " m.person_id = $2)",
    /* and what they asked names them too: gone with circles that have ended (a reply would still be kept) */
    "UPDATE letter_words SET asked = '' WHERE programme_id = $1 AND letter_id IN (SELECT l.letter_id FROM letter l"
    " JOIN member m ON m.programme_id = l.programme_id AND m.circle_id = l.circle_id JOIN circle c ON c.programme_id ="
    " l.programme_id AND c.circle_id = l.circle_id WHERE l.programme_id = $1 AND m.person_id = $2 AND c.state ="
    " 'ended')",
    "UPDATE circle SET reason = '' WHERE programme_id = $1 AND circle_id IN (SELECT circle_id FROM member WHERE"
    " programme_id = $1 AND person_id = $2)",
    "DELETE FROM attendance WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM inbox_raw WHERE programme_id = $1 AND mail_id IN (SELECT mail_id FROM inbox WHERE programme_id = $1"
    " AND person_id = $2)",
    "UPDATE inbox SET message_id = '', content_hash = '', acknowledged = 2 WHERE programme_id = $1 AND person_id = $2",
    "UPDATE circle SET goal_words_id = 0 WHERE programme_id = $1 AND goal_words_id IN (SELECT words_id FROM words WHERE"
    " programme_id = $1 AND person_id = $2)",
    "UPDATE takeaway SET words_id = 0, remark_words_id = 0, state = CASE WHEN state = 'open' THEN 'dropped' ELSE state"
    " END WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM words WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM code WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM address WHERE programme_id = $1 AND person_id = $2",
    "DELETE FROM due WHERE programme_id = $1 AND person_id = $2 AND state = 'waiting'",
    "UPDATE person SET manager = '' WHERE programme_id = $1 AND manager IN (SELECT address FROM person WHERE"
    " programme_id = $1 AND person_id = $2)",
    "UPDATE person SET address = '', name = '', state = 'forgotten', paused_until = 0, zone = '', hours = '', languages"
    " = '', level = '', team = '', manager = '', offers = '', seeks = '', suspended = 0 WHERE programme_id = $1 AND"
    " person_id = $2",
};

int db_erase_person(struct db *db, int64_t person_id, struct err *e)
{
    for (size_t i = 0; i < sizeof statements / sizeof *statements; i++)
        if (sql_run(db, e, statements[i], "ii", PROGRAMME_ID, person_id) != 0)
            return -1;
    return 0;
}

int db_erase_finish(struct db *db, struct err *e)
{
    if (sqlite3_exec(db->handle, "VACUUM; PRAGMA wal_checkpoint(TRUNCATE);", NULL, NULL, NULL) != SQLITE_OK)
        return sql_error(db, e);
    return 0;
}
