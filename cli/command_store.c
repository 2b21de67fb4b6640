/* rapport check, export, backup: the database as a whole. */
#include "cli/run.h"

#include <stdio.h>
#include <sysexits.h>

static void print_finding(void *data, const char *text)
{
    (void)data;
    printf("FAIL  %s\n", text);
}

int command_check(struct run *r, int argc, char **argv, struct err *e)
{
    int findings;
    if (run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0 ||
        db_check(r->programme.db, print_finding, NULL, &findings, e) != 0)
        return -1;
    if (findings)
        return err_set(e, ERR_DATA, "check: %d findings: keep a copy of the database before anything else", findings);
    printf("ok    the database is whole and the invariants hold\n");
    return EX_OK;
}

static void print_line(void *data, struct str text)
{
    (void)data;
    fwrite(text.s, 1, text.n, stdout);
    putchar('\n');
}

int command_export(struct run *r, int argc, char **argv, struct err *e)
{
    bool bad = false;
    bool stable = run_option(&argc, argv, "--stable", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0)
        return -1;
    return db_export(r->programme.db, stable, print_line, NULL, e);
}

int command_backup(struct run *r, int argc, char **argv, struct err *e)
{
    if (run_too_many(argc, argv, 2, e) != 0)
        return -1;
    if (argc < 2)
        return err_set(e, ERR_USAGE, "backup: into which file? Write `rapport backup FILE`");
    if (run_open(r, e) != 0 || db_backup(r->programme.db, argv[1], e) != 0)
        return -1;
    printf("%s: written. The keys (%s) belong in another place.\n", argv[1], r->settings.key_file);
    return EX_OK;
}
