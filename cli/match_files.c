#include "cli/match_files.h"

#include <getopt.h>
#include <signal.h>
#include <stdio.h>
#include <unistd.h>

#include "base/clock.h"
#include "base/csv.h"
#include "base/file.h"
#include "cli/match_files_input.h"

struct arguments {
    const char *roster, *history, *exclude, *out, *unplaced;
    struct match_options match;
    size_t explain; /* number of a group, 0 none */
    const char *relax;
    bool is_looking_ahead;
};

static int bad_number(const char *name, const char *range, struct err *e)
{
    return err_set(e, ERR_USAGE, "match: --%s takes a number %s", name, range);
}

static int set_number(int option, struct str value, struct arguments *out, struct err *e)
{
    unsigned long long v;
    switch (option) {
    case 's':
        if (!str_to_uint(value, CIRCLE_MEMBERS_MAX, &v) || v < 2)
            return bad_number("size", "from 2 to 6", e);
        out->match.size = (int)v;
        return 0;
    case 'n':
        /* a database keeps it as a signed number */
        if (!str_to_uint(value, INT64_MAX, &v))
            return bad_number("seed", "from 0", e);
        out->match.seed = v;
        return 0;
    case 'w':
        if (!str_to_uint(value, 1000, &v))
            return bad_number("window", "of rounds from 0 to 1000", e);
        out->match.window = (int)v;
        return 0;
    case 'f':
        if (!str_to_uint(value, 1000, &v) || v == 0)
            return bad_number("effort", "from 1 to 1000, times the usual", e);
        out->match.effort = (int)v;
        return 0;
    default:
        if (!str_to_uint(value, 1000000, &v) || v == 0)
            return bad_number("explain", "of a group, from 1", e);
        out->explain = (size_t)v;
        return 0;
    }
}

static int read_arguments(int argc, char **argv, struct arguments *out, struct err *e)
{
    static const struct option options[] = {
        {"roster", required_argument, NULL, 'r'},   {"history", required_argument, NULL, 'h'},
        {"exclude", required_argument, NULL, 'x'},  {"out", required_argument, NULL, 'o'},
        {"unplaced", required_argument, NULL, 'u'}, {"size", required_argument, NULL, 's'},
        {"seed", required_argument, NULL, 'n'},     {"window", required_argument, NULL, 'w'},
        {"relax", required_argument, NULL, 'l'},    {"explain", required_argument, NULL, 'e'},
        {"effort", required_argument, NULL, 'f'},   {"random", no_argument, NULL, 'c'},
        {"rounds", no_argument, NULL, 'a'},         {NULL, 0, NULL, 0},
    };
    const char **files[] = {&out->roster, &out->history, &out->exclude, &out->out, &out->unplaced};
    static const char file_options[] = "rhxou";
    int option, rc = 0;
    optind = 0; /* glibc: start anew */
    opterr = 0;
    while (rc == 0 && (option = getopt_long(argc, argv, "", options, NULL)) != -1) {
        const char *file = option > 0 ? strchr(file_options, option) : NULL;
        if (option == '?')
            rc = err_set(e, ERR_USAGE,
                         "match: an option that it doesn't have, or one without its value: see match --help");
        else if (option == 'c')
            out->match.is_random = true;
        else if (option == 'a')
            out->is_looking_ahead = true;
        else if (option == 'l')
            out->relax = optarg;
        else if (file)
            *files[file - file_options] = optarg;
        else
            rc = set_number(option, str_of(optarg), out, e);
    }
    if (rc == 0 && optind < argc)
        rc = err_set(e, ERR_USAGE, "match: takes options only: see match --help");
    if (rc == 0 && !out->roster)
        rc = err_set(e, ERR_USAGE, "match: --roster FILE is needed");
    if (rc == 0 && !out->out && !out->explain)
        rc = err_set(e, ERR_USAGE, "match: --out FILE is needed: the groups are written to it");
    if (rc == 0 && out->out && out->unplaced && strcmp(out->out, out->unplaced) == 0)
        rc = err_set(e, ERR_USAGE, "match: --out and --unplaced name the same file");
    if (rc == 0 && out->relax && !match_relax_from(str_of(out->relax), &out->match))
        rc = err_set(e, ERR_USAGE,
                     "match: --relax takes `repeats`, `level`, or up to %d steps: %d rounds of the window, then levels "
                     "two apart",
                     out->match.window + 1, out->match.window);
    return rc;
}

static void show_progress(void *data, int percent)
{
    int64_t *next = data, now = clock_monotonic_ms();
    if (now < *next)
        return;
    *next = now + 200;
    fprintf(stderr, "\rmatching: %d %% ", percent);
}

static void put_groups(const struct match_files *in, const struct match_result *result, struct buf *out)
{
    char number[24];
    buf_puts(out, "group,email");
    csv_end_row(out);
    for (size_t i = 0; i < result->circles_count; i++)
        for (size_t k = 0; k < result->circles[i].count; k++) {
            snprintf(number, sizeof number, "%zu", i + 1);
            csv_put_cell(out, str_of(number), true);
            csv_put_cell(out, str_of(in->roster.rows[result->circles[i].members[k]].email), false);
            csv_end_row(out);
        }
}

static const char *whole_reason(struct match_files *in, const struct match_unplaced *u)
{
    return *u->help ? arena_printf(&in->arena, "%s; %s", u->reason, u->help) : u->reason;
}

static void put_unplaced(struct match_files *in, const struct match_result *result, struct buf *out)
{
    buf_puts(out, "email,reason");
    csv_end_row(out);
    for (size_t i = 0; i < result->unplaced_count; i++) {
        csv_put_cell(out, str_of(in->roster.rows[result->unplaced[i].person].email), true);
        csv_put_cell(out, str_of(whole_reason(in, &result->unplaced[i])), false);
        csv_end_row(out);
    }
}

static int check_folder(struct arena *a, const char *path, struct err *e)
{
    return path && access(file_folder_of(a, path), W_OK) != 0 ? file_error(e, path) : 0;
}

/* Signals wait until both files are there: ctrl-C leaves both or none. */
static int write_files(struct match_files *in, const struct arguments *args, const struct match_result *result,
                       struct err *e)
{
    struct buf groups, unplaced;
    sigset_t all, before;
    int rc = 0;
    if (check_folder(&in->arena, args->out, e) != 0 || check_folder(&in->arena, args->unplaced, e) != 0)
        return -1;
    buf_init(&groups, MATCH_FILE_MAX);
    buf_init(&unplaced, MATCH_FILE_MAX);
    put_groups(in, result, &groups);
    put_unplaced(in, result, &unplaced);
    sigfillset(&all);
    sigprocmask(SIG_BLOCK, &all, &before);
    if (groups.overflow || unplaced.overflow)
        rc = err_set(e, ERR_DATA, "the result is too large to write");
    if (rc == 0 && args->unplaced)
        rc = file_write_atomic(args->unplaced, buf_str(&unplaced), e);
    if (rc == 0)
        rc = file_write_atomic(args->out, buf_str(&groups), e);
    sigprocmask(SIG_SETMASK, &before, NULL);
    if (rc == 0 && !args->unplaced && result->unplaced_count)
        fwrite(unplaced.s, 1, unplaced.n, stderr);
    buf_release(&groups);
    buf_release(&unplaced);
    return rc;
}

static int print_outlook(struct match_files *in, const struct arguments *args, struct err *e)
{
    struct match_outlook outlook;
    struct arena a;
    arena_init(&a, 0);
    int rc = match_look_ahead(&a, in->people, in->roster.count, &in->history, &args->match, &outlook, e);
    if (rc == 0)
        printf("match: %s%d round%s, the next included, can go without anybody meeting a former partner%s%s\n",
               outlook.is_at_least ? "at least " : "", outlook.rounds, outlook.rounds == 1 ? "" : "s",
               outlook.first_out < in->roster.count ? "; the first to run out: " : "",
               outlook.first_out < in->roster.count ? in->roster.rows[outlook.first_out].email : "");
    arena_release(&a);
    return rc;
}

static int print_explanation(struct match_files *in, const struct arguments *args, const struct match_result *result,
                             struct err *e)
{
    struct buf text;
    if (args->explain > result->circles_count)
        return err_set(e, ERR_USAGE, "match: there is no group %zu, only %zu", args->explain, result->circles_count);
    buf_init(&text, (size_t)1 << 20);
    int rc =
        match_explain(in->people, in->roster.count, &in->history, &args->match, result, args->explain - 1, &text, e);
    if (rc == 0)
        fwrite(text.s, 1, text.n, stdout);
    buf_release(&text);
    return rc;
}

static int match_and_write(struct match_files *in, const struct arguments *args, struct err *e)
{
    struct match_result result;
    if (match_make(&in->arena, in->people, in->roster.count, &in->history, &args->match, &result, e) != 0)
        return -1;
    if (args->match.progress)
        fputs("\r                 \r", stderr);
    if (args->out && write_files(in, args, &result, e) != 0)
        return -1;
    printf("match: %zu people, %zu circles, %zu not placed, %lld points%s; seed %llu, version %d, input %s\n",
           in->roster.count, result.circles_count, result.unplaced_count, result.points,
           result.is_random ? " (by chance)" : "", (unsigned long long)result.seed, result.version, result.inputs);
    if (args->is_looking_ahead && print_outlook(in, args, e) != 0)
        return -1;
    return args->explain ? print_explanation(in, args, &result, e) : 0;
}

bool match_files_wanted(int argc, char **argv)
{
    for (int i = 1; i < argc; i++)
        if (strcmp(argv[i], "--roster") == 0 || strncmp(argv[i], "--roster=", 9) == 0)
            return true;
    return false;
}

int command_match_files(int argc, char **argv, struct err *e)
{
    struct arguments args = {.match = MATCH_OPTIONS_INIT};
    struct match_files in = {.faults = 0};
    int64_t next = clock_monotonic_ms() + 1000;
    args.match.seed = 1;
    args.match.is_champion_counted = true;
    if (read_arguments(argc, argv, &args, e) != 0)
        return -1;
    if (isatty(STDERR_FILENO)) {
        args.match.progress = show_progress;
        args.match.data = &next;
    }
    arena_init(&in.arena, MATCH_FILE_MAX);
    int rc = match_files_read(args.roster, args.history, args.exclude, &in, e);
    if (rc == 0)
        rc = match_and_write(&in, &args, e);
    arena_release(&in.arena);
    return rc;
}
