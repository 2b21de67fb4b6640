/* rapport parse FILE…: what would be understood of these mails; touches no database. The same worker as a tick's. */
#include "cli/run.h"

#include <dirent.h>
#include <errno.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sysexits.h>

#include "base/file.h"
#include "base/json.h"
#include "parser/parse.h"
#include "parser/understood_json.h"
#include "parser/worker.h"

#define FILE_MAX   ((size_t)256 << 20)
#define LARGE_FILE ((size_t)256 << 10)

/* A mail that the worker has: what is said of it is printed in the order of the files. */
struct under_way {
    const char *name;
    struct buf file; /* its bytes, unless it is one of an mbox */
};

struct parsing {
    struct run *r;
    struct worker *worker;
    const struct asked *asked;
    struct under_way ring[WORKER_AHEAD];
    size_t next;        /* of the ring: where the next mail goes */
    struct arena arena; /* of one answer */
    int unreadable;
};

static void print_text(const char *file, const struct understood *u)
{
    printf("%s: %s%s%s%s, confidence %.2f\n", file, understood_kind_name(u->kind), u->is_auto ? ", automatic" : "",
           u->is_bounce ? ", bounce" : "", u->from.n ? "" : ", from nobody", u->confidence);
    if (u->from.n)
        printf("  from: %.*s\n", (int)u->from.n, u->from.s);
    printf("  reply: %.*s\n", (int)u->reply.n, u->reply.s);
    for (size_t i = 0; i < u->items_count; i++)
        printf("  item %d: %.*s [%s] %.*s\n", u->items[i].ref, (int)u->items[i].text.n, u->items[i].text.s,
               item_status_name(u->items[i].status), (int)u->items[i].due.n, u->items[i].due.s);
    for (size_t i = 0; i < u->answers_count; i++)
        printf("  answer %.*s: %.*s\n", (int)u->answers[i].question.n, u->answers[i].question.s,
               (int)u->answers[i].text.n, u->answers[i].text.s);
    for (size_t i = 0; i < u->commands_count; i++)
        printf("  command %s %.*s\n", command_name_name(u->commands[i].name), (int)u->commands[i].arg.n,
               u->commands[i].arg.n ? u->commands[i].arg.s : "");
    if (u->gate.n)
        printf("  would be refused: %.*s\n", (int)u->gate.n, u->gate.s);
    if (u->error.n)
        printf("  could not be read: %.*s\n", (int)u->error.n, u->error.s);
}

static void print_one(struct parsing *p, const char *name, const struct understood *u)
{
    p->unreadable += u->error.n > 0;
    if (p->r->json)
        run_print_json(understood_to_json(u, name));
    else
        print_text(name, u);
}

/* Prints what is said of the mails under way, oldest first, until no more than `most` are. */
static int print_until(struct parsing *p, size_t most, struct err *e)
{
    int rc = 0;
    for (size_t n; rc == 0 && (n = worker_under_way(p->worker)) > most;) {
        struct under_way *mail = &p->ring[(p->next + WORKER_AHEAD - n) % WORKER_AHEAD];
        struct understood u;
        rc = worker_answer(p->worker, &p->arena, &u, e);
        if (rc == 0)
            print_one(p, mail->name, &u);
        arena_reset(&p->arena);
        if (mail->file.n > LARGE_FILE)
            buf_release(&mail->file);
    }
    return rc;
}

static int parse_one(struct parsing *p, const char *name, struct str raw, struct err *e)
{
    p->ring[p->next].name = name;
    p->next = (p->next + 1) % WORKER_AHEAD;
    worker_ask(p->worker, raw, p->asked);
    int rc = 0;
    while (rc == 0 && worker_is_full(p->worker))
        rc = print_until(p, worker_under_way(p->worker) - 1, e);
    return rc;
}

/* A line for a file that can't be read at all: the run goes on. */
static int parse_missing(struct parsing *p, const char *name, const struct err *why, struct err *e)
{
    struct understood u = {.kind = KIND_OTHER, .error = str_of(why->text)};
    u.from = u.subject = u.reply = u.gate = STR("");
    if (print_until(p, 0, e) != 0)
        return -1;
    print_one(p, name, &u);
    return 0;
}

/* "From ana@example.org Tue Mar  3 11:20:00 2026" begins a mail of an mbox; "From the start, …" is somebody's
 * paragraph: there is a time of day, and a year. */
static bool is_from_line(struct str text)
{
    struct str line;
    bool time = false, year = false;
    if (!str_starts(text, STR("From ")) || !str_next_line(&text, &line) || line.n > 300)
        return false;
    for (size_t i = 5; i + 4 <= line.n; i++) {
        time = time || (line.s[i] == ':' && ascii_is_digit(line.s[i - 1]) && ascii_is_digit(line.s[i + 1]));
        year = year || (line.s[i - 1] == ' ' && ascii_is_digit(line.s[i]) && ascii_is_digit(line.s[i + 1]) &&
                        ascii_is_digit(line.s[i + 2]) && ascii_is_digit(line.s[i + 3]));
    }
    return time && year;
}

/* Where the line end before i begins (any system's); 0 when there is none. */
static size_t line_end_before(struct str text, size_t i)
{
    if (i && text.s[i - 1] == '\n')
        return i - (i > 1 && text.s[i - 2] == '\r' ? 2 : 1);
    return i && text.s[i - 1] == '\r' ? i - 1 : 0;
}

/* Where the next mail of an mbox begins, behind an empty line; the text's end when there is none. *end is that of the
 * mail before it. */
static size_t next_mail(struct str text, size_t i, size_t *end)
{
    for (; (i = str_find(text, STR("From "), i)) != STR_NONE; i += 5) {
        *end = line_end_before(text, i);
        if (*end && line_end_before(text, *end) && is_from_line(str_slice(text, i, text.n)))
            return i;
    }
    return *end = text.n;
}

/* An mbox: mails begin with a line "From " after an empty line (or at the start). */
static int parse_mbox(struct parsing *p, const char *name, struct str text, struct err *e)
{
    for (size_t start = 0, end; start < text.n;) {
        size_t next = next_mail(text, start + 1, &end);
        struct str mail = str_slice(text, start, end), first;
        str_next_line(&mail, &first);
        if (parse_one(p, name, mail, e) != 0)
            return -1;
        start = next;
    }
    return print_until(p, 0, e);
}

/* "From : ana@example.org" is a field of a mail. */
static bool is_mbox(struct str file)
{
    return str_starts(file, STR("From ")) && !str_starts(str_trim(str_slice(file, 5, 300)), STR(":"));
}

/* The whole file is of use until the last of its mails is printed: it leaves the ring, where a mail's file goes when
 * the mail is printed. */
static int parse_mbox_of(struct parsing *p, const char *name, struct buf *file, struct err *e)
{
    struct buf whole = *file;
    buf_init(file, FILE_MAX);
    int rc = parse_mbox(p, name, buf_str(&whole), e);
    buf_release(&whole);
    return rc;
}

static int parse_file(struct parsing *p, const char *name, struct err *e)
{
    struct buf *raw = &p->ring[p->next].file;
    struct err why = ERR_INIT;
    buf_reset(raw);
    if (file_read(name, raw, &why) != 0)
        return parse_missing(p, name, &why, e);
    if (is_mbox(buf_str(raw)))
        return parse_mbox_of(p, name, raw, e);
    return parse_one(p, name, buf_str(raw), e);
}

static int by_name(const void *a, const void *b)
{
    return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static int parse_folder(struct parsing *p, const char *folder, struct err *e)
{
    const char **names = NULL;
    size_t count = 0, cap = 0;
    DIR *d = opendir(folder);
    struct dirent *entry;
    if (!d)
        return errno == ENOENT ? 0 : file_error(e, folder);
    while ((entry = readdir(d))) {
        if (entry->d_name[0] == '.')
            continue;
        if (count == cap) {
            cap = cap ? cap * 2 : 64;
            names = arena_grow(&p->r->arena, names, sizeof *names, count, cap);
        }
        names[count++] = arena_printf(&p->r->arena, "%s/%s", folder, entry->d_name);
    }
    closedir(d);
    if (count)
        qsort(names, count, sizeof *names, by_name);
    for (size_t i = 0; i < count; i++)
        if (parse_file(p, names[i], e) != 0)
            return -1;
    return 0;
}

static int parse_path(struct parsing *p, const char *path, struct err *e)
{
    struct stat st;
    if (strcmp(path, "-") == 0 || stat(path, &st) != 0 || !S_ISDIR(st.st_mode))
        return parse_file(p, path, e);
    const char *fresh = arena_printf(&p->r->arena, "%s/new", path), *seen = arena_printf(&p->r->arena, "%s/cur", path);
    if (!file_exists(fresh) && !file_exists(seen))
        return parse_folder(p, path, e);
    return parse_folder(p, fresh, e) == 0 ? parse_folder(p, seen, e) : -1;
}

/* The worker's first answer would wake this process in the child's place, on one core, and each further one again:
 * twice the work of the kernel. A batch lets the child go on. When the system refuses, it is only slower. */
static void let_child_go_on(void)
{
    const struct sched_param none = {0};
    (void)sched_setscheduler(0, SCHED_BATCH, &none);
}

int command_parse(struct run *r, int argc, char **argv, struct err *e)
{
    struct parsing p = {.r = r};
    struct asked asked;
    struct buf context;
    bool bad = false;
    int rc = 0;
    const char *file = run_option(&argc, argv, "--context", true, &bad, e);
    if (bad)
        return -1;
    if (argc < 2)
        return err_set(e, ERR_USAGE, "parse: which mail? Write `rapport parse FILE…`, or - for standard input");
    buf_init(&context, 16 << 20);
    if (file) {
        rc = file_read(file, &context, e);
        if (rc == 0 && asked_from_json(&r->arena, buf_str(&context), &asked, e) != 0)
            rc = err_prefix(e, "%s", file);
        p.asked = &asked;
    }
    arena_init(&p.arena, 0);
    for (size_t i = 0; i < WORKER_AHEAD; i++)
        buf_init(&p.ring[i].file, FILE_MAX);
    let_child_go_on();
    if (rc == 0)
        rc = worker_new(NULL, &p.worker, e);
    for (int i = 1; i < argc && rc == 0; i++)
        rc = parse_path(&p, argv[i], e);
    if (rc == 0)
        rc = print_until(&p, 0, e);
    worker_free(p.worker);
    for (size_t i = 0; i < WORKER_AHEAD; i++)
        buf_release(&p.ring[i].file);
    arena_release(&p.arena);
    buf_release(&context);
    return rc != 0 ? -1 : p.unreadable ? EX_DATAERR : EX_OK;
}
