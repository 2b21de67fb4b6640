/* How good and how quick matching is: `bench_match [ROSTER.csv...]`, without files on made-up companies of 100 to 100,000
 * people. Points are compared with LEMON's exact matching over the same candidate edges when $BENCH_MATCH_EXACT names the
 * program made of bench_match_exact.cpp (bench_match.sh does). One line each: people, seconds of CPU, megabytes at most,
 * points, ratio. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "cli/match_files_input.h"
#include "match_people.h"
#include "scheduler/match_priv.h"

#define EDGES_EACH 40

/* The candidate edges that the matcher itself works on, as the exact program reads them. */
static void write_edges(FILE *to, const struct match_person *people, size_t n, const struct match_options *options)
{
    struct arena a;
    struct cohort c;
    struct candidates edges;
    struct match_history history = {0};
    struct err e = ERR_INIT;
    size_t all = 0;
    arena_init(&a, (size_t)4 << 30);
    if (cohort_make(&a, people, n, &history, options, &c, &e) != 0)
        exit(70);
    candidates_find(&a, &c, 0, c.from[COHORT_PEERS + 1], EDGES_EACH, &edges);
    for (uint32_t i = 0; i < edges.n; i++)
        all += edges.count[i];
    fprintf(to, "%u %zu\n", edges.n, all);
    for (uint32_t i = 0; i < edges.n; i++)
        for (uint32_t k = 0; k < edges.count[i]; k++)
            fprintf(to, "%u %u %d\n", i, edges.edges[(size_t)i * EDGES_EACH + k].to,
                    edges.edges[(size_t)i * EDGES_EACH + k].weight);
    arena_release(&a);
}

static void compare(const struct match_person *people, size_t n, const struct match_options *options,
                    const struct match_result *result)
{
    const char *exact = getenv("BENCH_MATCH_EXACT");
    char name[] = "/tmp/bench-match-XXXXXX", answer[64] = "";
    long long pairs = 0, points = 0;
    int fd = exact ? mkstemp(name) : -1;
    FILE *edges = fd >= 0 ? fdopen(fd, "w+") : NULL;
    if (!edges)
        return;
    int pipes[2];
    write_edges(edges, people, n, options);
    fflush(edges);
    rewind(edges);
    if (pipe(pipes) != 0)
        exit(71);
    pid_t child = fork();
    if (child == 0) {
        dup2(fd, STDIN_FILENO);
        dup2(pipes[1], STDOUT_FILENO);
        execl(exact, exact, (char *)NULL);
        _exit(127);
    }
    close(pipes[1]);
    if (read(pipes[0], answer, sizeof answer - 1) > 0 && sscanf(answer, "%lld %lld", &pairs, &points) == 2 && points)
        printf("  exact %lld pairs %lld points, ratio %.4f", pairs, points, (double)result->points / (double)points);
    waitpid(child, NULL, 0);
    close(pipes[0]);
    fclose(edges);
    unlink(name);
}

static void bench(const char *path, uint32_t n, int size)
{
    /* a process each, so that its memory is its own */
    pid_t child = fork();
    if (child != 0) {
        waitpid(child, NULL, 0);
        return;
    }
    struct arena a;
    struct match_result result;
    struct match_history history = {0};
    struct match_options options = MATCH_OPTIONS_INIT;
    struct rusage usage;
    struct err e = ERR_INIT;
    size_t count = n;
    arena_init(&a, (size_t)1 << 30);
    struct match_files files = {.faults = 0};
    arena_init(&files.arena, (size_t)1 << 30);
    if (path && match_files_read(path, NULL, NULL, &files, &e) != 0)
        exit(65);
    struct match_person *people = path ? files.people : people_make(&a, PEOPLE_COMPANY, n, 1);
    count = path ? files.roster.count : count;
    options.size = size;
    clock_t before = clock();
    if (match_make(&a, people, count, &history, &options, &result, &e) != 0)
        exit(65);
    double seconds = (double)(clock() - before) / CLOCKS_PER_SEC;
    getrusage(RUSAGE_SELF, &usage);
    printf("%zu people in %ds: %.2f s, %ld MB, %zu not placed, %lld points", count, size, seconds,
           usage.ru_maxrss / 1024, result.unplaced_count, result.points);
    fflush(stdout);
    if (size == 2)
        compare(people, count, &options, &result);
    putchar('\n');
    fflush(stdout);
    exit(0);
}

int main(int argc, char **argv)
{
    static const uint32_t pairs[] = {100, 1000, 10000, 100000};
    for (int i = 1; i < argc; i++)
        bench(argv[i], 0, 2);
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs && argc == 1; i++)
        bench(NULL, pairs[i], 2);
    for (int size = 3; size <= 6 && argc == 1; size++)
        bench(NULL, 1000, size);
    return 0;
}
