/* rapport forget PERSON --yes: erases what a person wrote and who they are. Without --yes it says what would go. */
#include "cli/run.h"

#include <stdio.h>

#include "cli/epoch.h"
#include "db/erase.h"
#include "db/takeaways.h"
#include "programme/forgetting.h"

static int forget(struct run *r, const struct person *p, struct err *e)
{
    struct db *db = r->programme.db;
    if (db_begin(db, e) != 0)
        return -1;
    if (forget_person(&r->programme, &r->arena, p, e) != 0) {
        db_rollback(db);
        return -1;
    }
    /* counted up, so that a backup from before is known to be older even when nothing was sent since */
    if (db_commit(db, e) != 0 || db_erase_finish(db, e) != 0 || epoch_advance(r, e) != 0)
        return -1;
    printf("forget: erased. The next tick tells their circles and clears the mailbox's folders.\n"
           "Older backups still hold them; `resume --after-restore` forgets them again.\n");
    return 0;
}

int command_forget(struct run *r, int argc, char **argv, struct err *e)
{
    struct address address;
    struct person p;
    struct words *words;
    struct circle *circles;
    size_t words_count, circles_count;
    bool bad = false;
    bool yes = run_option(&argc, argv, "--yes", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 2, e) != 0)
        return -1;
    if (argc < 2)
        return err_set(e, ERR_USAGE, "forget: whom? Write an address");
    if (address_parse(str_of(argv[1]), &address, e) != 0)
        return err_prefix(e, "forget: %s", argv[1]);
    if (run_open(r, e) != 0)
        return -1;
    int rc = db_person_by_address(r->programme.db, &address, &r->arena, &p, NULL, e);
    if (rc == 0)
        return err_set(e, ERR_DATA, "forget: nobody has the address %s: check the spelling", argv[1]);
    if (rc < 0 || db_words_of(r->programme.db, p.id, &r->arena, &words, &words_count, e) != 0 ||
        db_circles_of(r->programme.db, p.id, &r->arena, &circles, &circles_count, e) != 0)
        return -1;
    printf("%s: %zu pieces of their words, their mails and letters, name and addresses; they leave %zu circles.\n",
           argv[1], words_count, circles_count);
    if (!yes) {
        printf("Nothing was erased. It can't be undone: add --yes to do it.\n");
        return 0;
    }
    return forget(r, &p, e);
}
