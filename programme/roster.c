#include "programme/roster.h"

#include <stdio.h>

#include "base/csv.h"
#include "base/lookup.h"
#include "base/utf8.h"
#include "calendar/zone.h"

NAMES_DEFINE(roster_column, "email", "name", "manager", "level", "team", "timezone", "languages", "offers", "seeks",
             "availability", "aliases", "role", "capacity");

struct reading {
    struct arena *a; /* what stays */
    struct arena scratch;
    const struct roster_defaults *defaults;
    struct buf *problems;
    size_t faults;
    size_t at[ROSTER_COLUMNS]; /* which cell of a row, STR_NONE: no such column */
    size_t columns;            /* of the header */
    struct lookup people;      /* address keys and aliases to rows */
    struct lookup zones;       /* spellings to zones[] */
    const char **zone_names;   /* NULL: no zone */
    struct roster *out;
};

static void fault(struct reading *r, size_t line, enum roster_column column, const char *why)
{
    r->faults++;
    buf_printf(r->problems, "line %zu, column %s: %s\n", line, roster_column_name(column), why);
}

/* The key under which an address is looked up, in the arena. */
static struct str key_of(struct arena *a, const struct address *address)
{
    struct address key;
    address_key(address, &key);
    return str_of(arena_strdup(a, key.s));
}

static void read_header(struct reading *r, const struct csv_row *header)
{
    for (int c = 0; c < ROSTER_COLUMNS; c++)
        r->at[c] = STR_NONE;
    r->columns = header->count;
    for (size_t i = 0; i < header->count; i++) {
        size_t c = 0;
        while (c < ROSTER_COLUMNS &&
               !str_eq_nocase(header->cells[i], str_of(roster_column_name((enum roster_column)c))))
            c++;
        if (c == ROSTER_COLUMNS)
            buf_printf(r->problems,
                       "note: line %zu: column %zu has a name that rapport doesn't know; it is passed over\n",
                       header->line, i + 1);
        else if (r->at[c] != STR_NONE)
            fault(r, header->line, (enum roster_column)c, "stands twice in the header line");
        else
            r->at[c] = i;
    }
    for (int c = 0; c < ROSTER_COLUMNS; c++)
        r->out->has_column[c] = r->at[c] != STR_NONE;
    if (r->at[ROSTER_EMAIL] == STR_NONE)
        fault(r, header->line, ROSTER_EMAIL, "missing: the first line names the columns, and this one is needed");
    if (r->at[ROSTER_NAME] == STR_NONE && !r->defaults->is_name_optional)
        fault(r, header->line, ROSTER_NAME, "missing: the first line names the columns, and this one is needed");
}

static struct str cell_of(const struct reading *r, const struct csv_row *row, enum roster_column column)
{
    size_t i = r->at[column];
    return i != STR_NONE && i < row->count ? row->cells[i] : STR("");
}

/* Blank cells cost nothing: there are many of them. */
static const char *keep(struct reading *r, struct str s)
{
    return s.n ? arena_str(r->a, s) : "";
}

/* A list as people type it: pieces trimmed, empty ones and repetitions dropped, joined by ';'. */
static const char *keep_list(struct reading *r, struct str list)
{
    if (!list.n)
        return "";
    char *joined = arena_alloc(r->a, list.n + 1);
    size_t n = 0;
    struct str piece;
    while (str_next_piece(&list, ';', &piece)) {
        struct str before = {joined, n}, other;
        bool is_new = (piece = str_trim(piece)).n > 0;
        while (is_new && str_next_piece(&before, ';', &other))
            is_new = !str_eq(other, piece);
        if (!is_new)
            continue;
        if (n)
            joined[n++] = ';';
        memcpy(joined + n, piece.s, piece.n);
        n += piece.n;
    }
    joined[n] = 0;
    return joined;
}

static void read_email(struct reading *r, const struct csv_row *cells, struct roster_row *row, size_t index)
{
    struct str cell = cell_of(r, cells, ROSTER_EMAIL);
    struct address address;
    struct err why = ERR_INIT;
    char text[64];
    row->email = row->address = "";
    if (r->at[ROSTER_EMAIL] == STR_NONE)
        return;
    if (address_parse(cell, &address, &why) != 0) {
        fault(r, row->line, ROSTER_EMAIL, cell.n ? why.text : "blank: everybody needs an address");
        return;
    }
    row->email = keep(r, cell);
    row->address = str_eq_z(cell, address.s) ? row->email : arena_strdup(r->a, address.s);
    size_t first = lookup_put(&r->people, key_of(&r->scratch, &address), index);
    if (first == index)
        return;
    snprintf(text, sizeof text, "the same address as in line %zu", r->out->rows[first].line);
    fault(r, row->line, ROSTER_EMAIL, text);
}

static void read_name(struct reading *r, const struct csv_row *cells, struct roster_row *row)
{
    struct str cell = cell_of(r, cells, ROSTER_NAME);
    struct name name;
    struct err why = ERR_INIT;
    bool is_shortened;
    row->name = "";
    if (!cell.n && (r->defaults->is_name_optional || r->at[ROSTER_NAME] == STR_NONE))
        return;
    if (name_shorten(cell, &name, &is_shortened, &why) != 0) {
        fault(r, row->line, ROSTER_NAME, cell.n ? why.text : "blank: everybody needs a name");
        return;
    }
    if (is_shortened)
        buf_printf(r->problems, "note: line %zu, column name: longer than %d characters; the beginning is kept\n",
                   row->line, NAME_MAX_CHARS);
    row->name = arena_strdup(r->a, name.s);
}

static void read_manager(struct reading *r, const struct csv_row *cells, struct roster_row *row)
{
    struct str cell = cell_of(r, cells, ROSTER_MANAGER);
    struct address address;
    struct err why = ERR_INIT;
    row->manager = "";
    if (cell.n && address_parse(cell, &address, &why) != 0)
        fault(r, row->line, ROSTER_MANAGER, why.text);
    else if (cell.n)
        row->manager = arena_strdup(r->a, address.s);
}

static void read_zone(struct reading *r, const struct csv_row *cells, struct roster_row *row)
{
    struct str cell = cell_of(r, cells, ROSTER_TIMEZONE);
    row->zone = r->defaults->zone;
    if (!cell.n)
        return;
    size_t i = lookup_get(&r->zones, cell);
    if (i == STR_NONE) {
        i = r->zones.count;
        const char *zone = arena_str(r->a, cell);
        r->zone_names = arena_grow(&r->scratch, r->zone_names, sizeof *r->zone_names, i, i + 1);
        r->zone_names[i] = zone_exists(zone) ? zone : zone_find(cell);
        lookup_put(&r->zones, cell, i);
    }
    if (r->zone_names[i])
        row->zone = r->zone_names[i];
    else
        fault(r, row->line, ROSTER_TIMEZONE, "not a time zone: write it like Europe/Prague");
}

static void read_availability(struct reading *r, const struct csv_row *cells, struct roster_row *row)
{
    struct str cell = cell_of(r, cells, ROSTER_AVAILABILITY);
    struct hours hours;
    struct err why = ERR_INIT;
    if (!cell.n)
        return;
    if (hours_parse(cell, &hours, &why) != 0) {
        fault(r, row->line, ROSTER_AVAILABILITY, why.text);
        return;
    }
    row->spans_count = hours.count;
    row->spans = arena_grow(r->a, hours.spans, sizeof *hours.spans, hours.count, hours.count);
}

static void read_numbers(struct reading *r, const struct csv_row *cells, struct roster_row *row)
{
    struct str level = cell_of(r, cells, ROSTER_LEVEL), capacity = cell_of(r, cells, ROSTER_CAPACITY);
    unsigned long long v;
    row->level = "";
    row->capacity = 1;
    if (level.n && str_to_uint(level, ROSTER_LEVEL_MAX, &v))
        row->level = arena_printf(r->a, "%llu", v);
    else if (level.n)
        fault(r, row->line, ROSTER_LEVEL, "not a level: write a whole number like 4, or leave it blank");
    if (capacity.n && str_to_uint(capacity, ROSTER_CAPACITY_MAX, &v))
        row->capacity = (int)v;
    else if (capacity.n)
        fault(r, row->line, ROSTER_CAPACITY, "not a number of circles: write 0 to 100, or leave it blank");
}

static void read_row(struct reading *r, const struct csv_row *cells, struct roster_row *row, size_t index)
{
    row->line = cells->line;
    read_email(r, cells, row, index);
    read_name(r, cells, row);
    read_manager(r, cells, row);
    read_zone(r, cells, row);
    read_availability(r, cells, row);
    read_numbers(r, cells, row);
    row->team = keep(r, cell_of(r, cells, ROSTER_TEAM));
    row->languages = keep_list(r, cell_of(r, cells, ROSTER_LANGUAGES));
    row->offers = keep_list(r, cell_of(r, cells, ROSTER_OFFERS));
    row->seeks = keep_list(r, cell_of(r, cells, ROSTER_SEEKS));
    struct str role = cell_of(r, cells, ROSTER_ROLE);
    char lower[16] = "";
    for (size_t i = 0; i < role.n && role.n < sizeof lower; i++)
        lower[i] = ascii_lower(role.s[i]);
    row->role = ROLE_PARTICIPANT;
    if (role.n && !person_role_from_name(str_of(lower), &row->role))
        fault(r, row->line, ROSTER_ROLE, "not a role: write participant, mentor, mentee, champion or organizer");
    for (size_t i = r->columns; i < cells->count; i++)
        if (cells->cells[i].n) {
            r->faults++;
            buf_printf(r->problems, "line %zu: more cells than the header line has columns\n", row->line);
            break;
        }
}

/* After all rows, because an alias may be somebody's address further down. */
static void read_aliases(struct reading *r, const struct csv_row *cells, struct roster_row *row, size_t index)
{
    struct str list = cell_of(r, cells, ROSTER_ALIASES), piece;
    struct address address;
    struct err why = ERR_INIT;
    struct buf joined;
    char text[64];
    row->aliases = "";
    if (!list.n)
        return;
    buf_init(&joined, list.n * 2 + ADDRESS_MAX);
    while (str_next_piece(&list, ';', &piece)) {
        piece = str_trim(piece);
        if (!piece.n)
            continue;
        if (address_parse(piece, &address, &why) != 0) {
            fault(r, row->line, ROSTER_ALIASES, why.text);
            continue;
        }
        size_t known = r->people.count;
        size_t owner = lookup_put(&r->people, key_of(&r->scratch, &address), index);
        if (owner != index) {
            snprintf(text, sizeof text, "also an address of line %zu", r->out->rows[owner].line);
            fault(r, row->line, ROSTER_ALIASES, text);
        } else if (r->people.count > known) {
            buf_printf(&joined, "%s%s", joined.n ? ";" : "", address.s);
        }
    }
    row->aliases = keep(r, buf_str(&joined));
    buf_release(&joined);
}

/* A manager known by an alias is still the manager. */
static void settle_manager(struct reading *r, struct roster_row *row)
{
    struct address address;
    struct err ignored = ERR_INIT;
    if (!*row->manager || address_parse(str_of(row->manager), &address, &ignored) != 0)
        return;
    address_key(&address, &address);
    size_t i = lookup_get(&r->people, str_of(address.s));
    if (i != STR_NONE)
        row->manager = r->out->rows[i].address;
}

static void read_rows(struct reading *r, const struct csv *csv)
{
    struct roster *out = r->out;
    out->count = csv->count - 1;
    out->rows = arena_array(r->a, struct roster_row, out->count);
    for (size_t i = 0; i < out->count; i++)
        read_row(r, &csv->rows[i + 1], &out->rows[i], i);
    for (size_t i = 0; i < out->count; i++)
        read_aliases(r, &csv->rows[i + 1], &out->rows[i], i);
    for (size_t i = 0; i < out->count; i++)
        settle_manager(r, &out->rows[i]);
}

int roster_read(struct arena *a, struct str csv_text, const struct roster_defaults *defaults, struct roster *out,
                struct buf *problems, struct err *e)
{
    struct reading r = {.a = a, .defaults = defaults, .problems = problems, .out = out};
    struct csv csv;
    *out = (struct roster){0};
    arena_init(&r.scratch, 0);
    int rc = csv_read(&r.scratch, csv_text, &csv, e);
    if (rc != 0) {
        buf_printf(problems, "%s\n", e->text);
    } else if (csv.count == 0) {
        rc = err_set(e, ERR_DATA, "the roster is empty: its first line names the columns, `email,name` at least");
    } else {
        lookup_init(&r.people, &r.scratch, csv.count);
        lookup_init(&r.zones, &r.scratch, 16);
        read_header(&r, &csv.rows[0]);
        /* without its columns every row would be bad for the same reason */
        if (r.faults == 0)
            read_rows(&r, &csv);
        if (r.faults)
            rc = err_set(e, ERR_DATA, "the roster has %zu %s: mend and read it again, nothing was taken from it",
                         r.faults, r.faults == 1 ? "fault" : "faults");
    }
    arena_release(&r.scratch);
    return rc;
}

void roster_person(struct arena *a, const struct roster_row *row, struct person *out)
{
    *out = (struct person){.role = row->role, .state = PERSON_ACTIVE, .zone = row->zone, .capacity = row->capacity};
    snprintf(out->address.s, sizeof out->address.s, "%s", row->address);
    snprintf(out->name.s, sizeof out->name.s, "%s", row->name);
    out->has_availability = row->spans_count > 0;
    out->hours.count = row->spans_count;
    if (row->spans_count)
        memcpy(out->hours.spans, row->spans, row->spans_count * sizeof *row->spans);
    struct str rest = str_of(row->languages), first;
    out->language = str_next_piece(&rest, ';', &first) ? arena_str(a, first) : "en";
    out->languages = row->languages;
    out->level = row->level;
    out->team = row->team;
    out->manager = row->manager;
    out->offers = row->offers;
    out->seeks = row->seeks;
}
