#include "cli/match_files_input.h"

#include <limits.h>
#include <stdio.h>

#include "base/csv.h"
#include "base/file.h"

static struct str key_of(struct arena *a, const char *address)
{
    char *key = arena_strdup(a, address);
    for (char *p = key; *p; p++)
        *p = ascii_lower(*p);
    return str_of(key);
}

static void add_people(struct match_files *in)
{
    struct roster *roster = &in->roster;
    in->people = arena_array(&in->arena, struct match_person, roster->count);
    lookup_init(&in->addresses, &in->arena, roster->count);
    for (size_t i = 0; i < roster->count; i++) {
        const struct roster_row *row = &roster->rows[i];
        in->people[i] = (struct match_person){
            .address = row->address,
            .name = row->name,
            .role = row->role,
            .manager = row->manager,
            .level = row->level,
            .team = row->team,
            .zone = row->zone,
            .languages = row->languages,
            .offers = row->offers,
            .seeks = row->seeks,
            .spans = row->spans,
            .spans_count = row->spans_count,
            .capacity = row->capacity,
        };
        lookup_put(&in->addresses, key_of(&in->arena, row->address), i);
        struct str aliases = str_of(row->aliases), alias;
        while (str_next_piece(&aliases, ';', &alias))
            lookup_put(&in->addresses, key_of(&in->arena, arena_str(&in->arena, alias)), i);
    }
}

static int read_roster(const char *path, struct match_files *in, struct err *e)
{
    static const struct roster_defaults defaults = {.zone = "UTC", .is_name_optional = true};
    struct buf text, problems;
    buf_init(&text, MATCH_FILE_MAX);
    buf_init(&problems, (size_t)1 << 20);
    int rc = file_read(path, &text, e);
    if (rc == 0)
        rc = roster_read(&in->arena, buf_str(&text), &defaults, &in->roster, &problems, e);
    struct str rest = buf_str(&problems), line;
    while (str_next_line(&rest, &line))
        fprintf(stderr, "rapport: %s: %.*s\n", path, (int)line.n, line.s);
    buf_release(&text);
    buf_release(&problems);
    if (rc == 0)
        add_people(in);
    return rc;
}

static void fault(struct match_files *in, const char *path, size_t line, const char *why)
{
    /* a whole file of them helps nobody */
    if (in->faults++ < 1000)
        fprintf(stderr, "rapport: %s: line %zu: %s\n", path, line, why);
}

/* The place of an address of the roster; STR_NONE for others, who left or never came. False: not an address. */
static bool find_person(struct match_files *in, struct arena *scratch, struct str cell, size_t *place)
{
    struct address address;
    struct err ignored = ERR_INIT;
    if (address_parse(cell, &address, &ignored) != 0)
        return false;
    *place = lookup_get(&in->addresses, key_of(scratch, address.s));
    return true;
}

/* Lines without a header line. */
static int read_lines(const char *path, struct arena *scratch, struct csv *out, struct err *e)
{
    struct buf text;
    buf_init(&text, MATCH_FILE_MAX);
    int rc = file_read(path, &text, e);
    if (rc == 0 && csv_read(scratch, buf_str(&text), out, e) != 0)
        rc = err_prefix(e, "%s", path);
    buf_release(&text);
    return rc;
}

static int read_history(const char *path, struct match_files *in, struct err *e)
{
    struct arena scratch;
    struct csv csv;
    arena_init(&scratch, MATCH_FILE_MAX);
    int rc = path ? read_lines(path, &scratch, &csv, e) : 0;
    if (path && rc == 0) {
        struct match_past *met = arena_array(&in->arena, struct match_past, csv.count);
        for (size_t i = 0; i < csv.count; i++) {
            const struct csv_row *row = &csv.rows[i];
            struct match_past past = {0};
            unsigned long long round;
            if (row->count < 3)
                fault(in, path, row->line, "not `round,email,email`");
            else if (!str_to_uint(row->cells[0], INT_MAX, &round))
                fault(in, path, row->line, "the round is not a number");
            else if (!find_person(in, &scratch, row->cells[1], &past.a) ||
                     !find_person(in, &scratch, row->cells[2], &past.b))
                fault(in, path, row->line, "not two addresses behind the round");
            else {
                past.round = (int)round;
                in->history.last_round = past.round > in->history.last_round ? past.round : in->history.last_round;
                if (past.a != STR_NONE && past.b != STR_NONE)
                    met[in->history.met_count++] = past;
            }
        }
        in->history.met = met;
    }
    arena_release(&scratch);
    return rc;
}

static int read_exclusions(const char *path, struct match_files *in, struct err *e)
{
    struct arena scratch;
    struct csv csv;
    size_t strangers = 0, first = 0;
    arena_init(&scratch, MATCH_FILE_MAX);
    int rc = path ? read_lines(path, &scratch, &csv, e) : 0;
    if (path && rc == 0) {
        struct match_pair *never = arena_array(&in->arena, struct match_pair, csv.count);
        for (size_t i = 0; i < csv.count; i++) {
            const struct csv_row *row = &csv.rows[i];
            struct match_pair pair;
            if (row->count < 2 || !find_person(in, &scratch, row->cells[0], &pair.a) ||
                !find_person(in, &scratch, row->cells[1], &pair.b)) {
                fault(in, path, row->line, "not `email,email`");
            } else if (pair.a != STR_NONE && pair.b != STR_NONE) {
                never[in->history.never_count++] = pair;
            } else if (strangers++ == 0) {
                first = row->line;
            }
        }
        in->history.never = never;
    }
    if (strangers)
        fprintf(stderr, "rapport: note: %s: %zu lines name somebody who is not on the roster, the first is line %zu\n",
                path, strangers, first);
    arena_release(&scratch);
    return rc;
}

int match_files_read(const char *roster, const char *history, const char *exclude, struct match_files *in,
                     struct err *e)
{
    if (read_roster(roster, in, e) != 0 || read_history(history, in, e) != 0 || read_exclusions(exclude, in, e) != 0)
        return -1;
    if (in->faults)
        return err_set(e, ERR_DATA, "%zu bad lines in the history or the exclusions: nothing is written", in->faults);
    return 0;
}
