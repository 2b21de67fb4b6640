/* rapport [-c CONFIG] [--now TIME] [-v [TOPICS]] COMMAND … */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sysexits.h>

#include "base/clock.h"
#include "base/log.h"
#include "base/random.h"
#include "cli/run.h"

/* A run holds the whole programme at most: matching 100,000 people takes some 300 MB. Mails, letters and circles have
 * arenas of their own with the usual maximum. */
#define RUN_MAX ((size_t)4 << 30)

const struct cli_command cli_commands[] = {
    {"init", command_init, "init [DIR] [--simulated]", "make a commented configuration and an empty database"},
    {"doctor", command_doctor, "doctor", "check configuration, database, zones, letters and post"},
    {"import", command_import, "import ROSTER.csv [--dry-run]", "add and update people; the whole file or nothing"},
    {"match", command_match,
     "match [--size N] [--seed N] [--random] [--relax repeats|level] [--dry-run] [--explain N] [--json]",
     "draft circles from everyone unmatched; --explain: only why, of the draft that stands"},
    {"match", command_match,
     "match --roster FILE --out FILE [--unplaced FILE] [--history FILE] [--exclude FILE] [--size N] [--seed N]\n"
     "      [--random] [--window N] [--relax repeats|level] [--effort N] [--rounds] [--explain GROUP]",
     "the same from files, without a database"},
    {"launch", command_launch, "launch [--dry-run]", "release the drafted circles"},
    {"tick", command_tick, "tick [-q] [--steps]", "the cron job: receive, hear, plan, send; -q: errors only"},
    {"parse", command_parse, "parse [--json] [--context FILE.json] FILE…", "what would be understood of these mails"},
    {"summary", command_summary, "summary [--week DATE] [--json]",
     "the weekly summary now: who needs a person, and what would help"},
    {"status", command_status, "status [--json]", "how the programme stands"},
    {"show", command_show, "show PERSON|CIRCLE [--json]", "everything about a person (address) or circle (number)"},
    {"due", command_due, "due [--until DATE] [--json]", "what will be sent, when and why"},
    {"letters", command_letters, "letters [--failed] [--json]", "what was sent"},
    {"odd", command_odd, "odd [--json]", "mail that could not be understood"},
    {"heard", command_heard, "heard [--json]", "what became of each mail"},
    {"preview", command_preview, "preview [DIR]", "every letter as .eml, .txt and .html with an index page"},
    {"simulate", command_simulate, "simulate --weeks N [--launch] [--calendar FILE] [--json]",
     "who would get what when, without sending; meetings as a calendar (simulation.ics); --launch: with the drafts"},
    {"check", command_check, "check", "the database's integrity and our invariants"},
    {"export", command_export, "export [--stable]", "all facts as JSON lines"},
    {"backup", command_backup, "backup FILE", "a consistent copy of the database"},
    {"forget", command_forget, "forget PERSON [--yes]", "erase all that a person wrote, and who they are"},
    {"reparse", command_reparse, "reparse [--apply] [--json]",
     "understand stored mail anew after an upgrade; shows what would change"},
    {"pause", command_orders, "pause PERSON|CIRCLE [until DATE] [--dry-run]",
     "no letters and no meetings until then; everybody concerned is told"},
    {"resume", command_resume, "resume PERSON|CIRCLE [--dry-run]", "their break is over, or mail to them works again"},
    {"resume", command_resume, "resume --after-restore", "go on with a restored database"},
    {"resume", command_resume, "resume --after-clock", "go on after a tick whose clock was far ahead"},
    {"nudge", command_orders, "nudge PERSON|CIRCLE [--dry-run]", "ask them whether it is still worth doing"},
    {"leave", command_orders, "leave PERSON [CIRCLE] [--dry-run]", "somebody leaves a circle"},
    {"end", command_orders, "end CIRCLE [--dry-run]", "the circle ends, and its meetings go from the calendars"},
    {"rematch", command_orders, "rematch CIRCLE [--dry-run]", "the same; its members come first in the next match"},
    {"remove", command_orders, "remove PERSON [--dry-run]", "they leave their circles and get no letters any more"},
    {NULL, NULL, NULL, NULL},
};

static void print_help(FILE *out)
{
    fprintf(out, "Usage: rapport [-c CONFIG] [--now TIME] [-v [TOPICS]] COMMAND …\n"
                 "An e-mail-driven peer-mentoring coordinator.\n\n");
    for (const struct cli_command *c = cli_commands; c->name; c++)
        fprintf(out, "  rapport %s\n      %s\n", c->usage, c->help);
    fprintf(out, "\n  -c CONFIG    the configuration; else $RAPPORT_CONFIG, ./rapport.conf, /etc/rapport/rapport.conf\n"
                 "  --now TIME   the clock of a simulated programme (2026-03-04T14:00:00Z)\n"
                 "  -v [TOPICS]  more on stderr: plan,parse,sql,imap,smtp; all of them without\n"
                 "  --help, --version\n\nCommands that print facts take --json. Exit codes follow sysexits(3). More: "
                 "man rapport.\n");
}

/* All lines of the table with this command's name. */
static void print_command_help(const struct cli_command *c)
{
    const char *name = c->name;
    for (const char *start = "Usage:"; c->name && strcmp(c->name, name) == 0; c++, start = "      ")
        printf("%s rapport %s\n       %s\n", start, c->usage, c->help);
    printf("More: rapport --help, man rapport.\n");
}

/* The topics of a list like "imap,sql"; 0 when it is none, so that `-v tick` means all of them. */
static unsigned parse_topics(const char *text)
{
    static const struct {
        const char *name;
        unsigned topic;
    } known[] = {{"plan", LOG_PLAN}, {"parse", LOG_PARSE}, {"sql", LOG_SQL},
                 {"imap", LOG_IMAP}, {"smtp", LOG_SMTP},   {"all", LOG_ALL}};
    struct str rest = str_of(text), piece;
    unsigned topics = 0;
    while (str_next_piece(&rest, ',', &piece)) {
        unsigned found = 0;
        for (size_t i = 0; i < sizeof known / sizeof *known; i++)
            if (str_eq_z(piece, known[i].name))
                found = known[i].topic;
        if (!found)
            return 0;
        topics |= found;
    }
    return topics;
}

static int set_now(struct run *r, const char *value, struct err *e)
{
    if (!clock_parse(str_of(value), &r->now))
        return err_set(e, ERR_USAGE, "--now: not a time: write it like 2026-03-04T14:00:00Z");
    r->now_is_given = true;
    return 0;
}

/* Options before the command. Returns the index of the command, argc without one, -1 with e. */
static int parse_options(struct run *r, int argc, char **argv, const char **config, struct err *e)
{
    int i = 1;
    for (; i < argc && argv[i][0] == '-'; i++) {
        const char *option = argv[i];
        if (strcmp(option, "--help") == 0 || strcmp(option, "-h") == 0) {
            print_help(stdout);
            exit(EX_OK);
        }
        if (strcmp(option, "--version") == 0) {
            printf("rapport %s\n", RAPPORT_VERSION);
            exit(EX_OK);
        }
        if (strcmp(option, "-v") == 0) {
            unsigned topics = i + 1 < argc ? parse_topics(argv[i + 1]) : 0;
            i += topics != 0;
            log_configure(topics ? topics : LOG_ALL);
            continue;
        }
        if (i + 1 == argc)
            return err_set(e, ERR_USAGE, "%s: not understood, or its value is missing: see `rapport --help`", option);
        const char *value = argv[++i];
        if (strcmp(option, "-c") == 0)
            *config = value;
        else if (strcmp(option, "--now") != 0)
            return err_set(e, ERR_USAGE, "%s: no such option: see `rapport --help`", option);
        else if (set_now(r, value, e) != 0)
            return -1;
    }
    return i;
}

static const struct cli_command *find_command(const char *name)
{
    for (const struct cli_command *c = cli_commands; c->name; c++)
        if (strcmp(c->name, name) == 0)
            return c;
    return NULL;
}

static int run_command(struct run *r, int argc, char **argv, struct err *e)
{
    const char *config = NULL;
    int at = parse_options(r, argc, argv, &config, e);
    if (at < 0)
        return -1;
    if (at == argc) {
        print_help(stderr);
        return EX_USAGE;
    }
    const struct cli_command *c = find_command(argv[at]);
    if (!c)
        return err_set(e, ERR_USAGE, "%s: no such command: see `rapport --help`", argv[at]);
    argc -= at;
    argv += at;
    for (int i = 1; i < argc && strcmp(argv[i], "--") != 0; i++)
        if (strcmp(argv[i], "--help") == 0) {
            print_command_help(c);
            return EX_OK;
        }
    /* people put them behind the command, too */
    bool bad = false;
    const char *late_config = run_option(&argc, argv, "-c", true, &bad, e);
    const char *late_now = run_option(&argc, argv, "--now", true, &bad, e);
    r->json = run_option(&argc, argv, "--json", false, &bad, e) != NULL;
    if (bad || (late_now && set_now(r, late_now, e) != 0))
        return -1;
    r->config_path = run_find_config(late_config ? late_config : config);
    return c->main(r, argc, argv, e);
}

int main(int argc, char **argv)
{
    struct run r = {.now = clock_now()};
    struct err e = ERR_INIT;
    struct rlimit no_core = {0, 0};
    setrlimit(RLIMIT_CORE, &no_core); /* a core would hold people's words and our keys */
    umask(077);
    if (random_init() != 0) {
        fprintf(stderr, "rapport: no source of randomness: check the system\n");
        return EX_OSERR;
    }
    arena_init(&r.arena, RUN_MAX);
    int code = run_command(&r, argc, argv, &e);
    if (code < 0) {
        fprintf(stderr, "rapport: %s\n", e.text);
        code = err_exit_code(e.kind);
    }
    run_close(&r);
    if (fflush(stdout) != 0 || ferror(stdout)) {
        fprintf(stderr, "rapport: the output can't be written: check where it goes\n");
        code = code ? code : EX_IOERR;
    }
    return code;
}
