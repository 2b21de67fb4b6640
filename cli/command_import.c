/* rapport import ROSTER.csv: the whole file or nothing. */
#include "cli/run.h"

#include <stdio.h>

#include "base/file.h"
#include "base/json.h"
#include "programme/letter_kinds.h"
#include "programme/roster.h"
#include "programme/rounds.h"

#define ROSTER_MAX ((size_t)64 << 20)

struct import_counts {
    int added, updated;
    const char **addresses;      /* of people who were added */
    int64_t *newcomers, *joined; /* they, and the circles that they joined (0 none) */
};

/* The row as a person, blanks of columns that the file lacks filled with what is known. */
static void keep_known(const struct roster *roster, const struct person *known, struct person *p)
{
    p->id = known->id;
    if (!p->has_zone) { /* a blank cell doesn't take away what they said themselves */
        p->zone = known->zone;
        p->has_zone = known->has_zone;
    }
    if (!roster->has_column[ROSTER_AVAILABILITY]) {
        p->hours = known->hours;
        p->has_availability = known->has_availability;
    }
    if (!roster->has_column[ROSTER_LANGUAGES])
        p->languages = known->languages;
    if (!roster->has_column[ROSTER_LEVEL])
        p->level = known->level;
    if (!roster->has_column[ROSTER_TEAM])
        p->team = known->team;
    if (!roster->has_column[ROSTER_MANAGER])
        p->manager = known->manager;
    if (!roster->has_column[ROSTER_OFFERS])
        p->offers = known->offers;
    if (!roster->has_column[ROSTER_SEEKS])
        p->seeks = known->seeks;
    if (!roster->has_column[ROSTER_ROLE])
        p->role = known->role;
    if (!roster->has_column[ROSTER_CAPACITY])
        p->capacity = known->capacity;
}

/* The roster proposes an alias; only a yes from an address that is known already makes it one. */
static int propose_aliases(struct run *r, const struct roster_row *row, int64_t person_id, struct err *e)
{
    struct str rest = str_of(row->aliases), piece;
    while (str_next_piece(&rest, ';', &piece)) {
        struct address alias;
        if (address_parse(str_trim(piece), &alias, e) != 0 ||
            db_address_add(r->programme.db, person_id, &alias, true, e) != 0)
            return -1;
    }
    return 0;
}

static int import_row(struct run *r, const struct roster *roster, const struct roster_row *row,
                      struct import_counts *counts, struct err *e)
{
    struct person p, known;
    bool is_proposed = false;
    roster_person(&r->arena, row, &p);
    p.has_zone = *p.zone != 0;
    int rc = db_person_by_address(r->programme.db, &p.address, &r->arena, &known, &is_proposed, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || is_proposed) { /* an alias that nobody said yes to makes nobody another */
        rc = db_person_add(r->programme.db, &p, r->now, e);
        if (rc == 0)
            rc = letter_welcome_want(&r->programme, &p, e);
        counts->addresses[counts->added] = row->address;
        counts->newcomers[counts->added++] = p.id;
    } else {
        counts->updated++;
        keep_known(roster, &known, &p);
        rc = db_person_update(r->programme.db, &p, e);
    }
    return rc == 0 ? propose_aliases(r, row, p.id, e) : -1;
}

static int import_roster(struct run *r, const struct roster *roster, bool dry_run, struct import_counts *counts,
                         struct err *e)
{
    struct db *db = r->programme.db;
    counts->addresses = arena_array(&r->arena, const char *, roster->count);
    counts->newcomers = arena_array(&r->arena, int64_t, roster->count);
    counts->joined = arena_array(&r->arena, int64_t, roster->count);
    if (db_begin(db, e) != 0)
        return -1;
    for (size_t i = 0; i < roster->count; i++)
        if (import_row(r, roster, &roster->rows[i], counts, e) != 0) {
            db_rollback(db);
            return -1;
        }
    if (round_newcomers(&r->programme, &r->arena, counts->newcomers, (size_t)counts->added, counts->joined, e) != 0) {
        db_rollback(db);
        return -1;
    }
    if (dry_run) {
        db_rollback(db);
        return 0;
    }
    return db_commit(db, e);
}

int command_import(struct run *r, int argc, char **argv, struct err *e)
{
    struct buf text, problems;
    struct roster roster;
    struct roster_defaults defaults = {.zone = "", .is_name_optional = false};
    struct import_counts counts = {0};
    bool bad = false;
    bool dry_run = run_option(&argc, argv, "--dry-run", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 2, e) != 0)
        return -1;
    if (argc < 2)
        return err_set(e, ERR_USAGE, "import: which file? Write `rapport import ROSTER.csv`");
    if (run_open(r, e) != 0)
        return -1;
    buf_init(&text, ROSTER_MAX);
    buf_init(&problems, 1 << 20);
    int rc = file_read(argv[1], &text, e);
    if (rc == 0) {
        rc = roster_read(&r->arena, buf_str(&text), &defaults, &roster, &problems, e);
        fputs(problems.s, stderr);
        if (rc != 0)
            err_set(e, ERR_DATA, "%s: nothing was imported: mend the lines above and run it again", argv[1]);
    }
    if (rc == 0)
        rc = import_roster(r, &roster, dry_run, &counts, e);
    for (int i = 0; rc == 0 && i < counts.added; i++)
        if (counts.joined[i])
            printf("%s joins circle %lld\n", counts.addresses[i], (long long)counts.joined[i]);
    if (rc == 0)
        printf("import: %d added, %d updated%s\n", counts.added, counts.updated,
               dry_run ? " (dry run: nothing was changed)" : "");
    buf_release(&text);
    buf_release(&problems);
    return rc;
}
