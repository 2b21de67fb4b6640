/* The worker: understands through the sandbox as without it, survives what kills its child, and its child can't get
 * out: a job that tries open, socket, execve, fork, kill, a gigabyte of memory or of answer in place of a mail. */
#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "calendar/zone.h"
#include "parser/parse.h"
#include "parser/understood_json.h"
#include "parser/understood_wire.h"
#include "parser/worker_priv.h"

static const char mail[] = "From: Ana Novak <ana@example.com>\r\n"
                           "Subject: Re: takeaways\r\n"
                           "Date: Tue, 03 Mar 2026 11:20:00 +0100\r\n"
                           "Content-Type: text/plain; charset=iso-8859-2\r\n"
                           "\r\n"
                           "Napsat \xb9\xe9"
                           "fovi\r\n"
                           "\r\n"
                           "Dne 3. 3. 2026 v 9:00 Rapport <rapport@example.org> napsal(a):\r\n"
                           "> Hi Ana,\r\n";

static void answer_with(struct buf *answer, const char *reply)
{
    struct understood u = {.kind = KIND_OTHER, .reply = str_of(reply)};
    struct arena a;
    arena_init(&a, 0);
    understood_pack(&a, &u, answer);
    arena_release(&a);
}

/* ---- jobs that try to get out; each answers what it reached ---- */

static void job_open(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    int read_only = open("/etc/passwd", O_RDONLY), made = open("/tmp/rapport-escape", O_CREAT | O_WRONLY, 0600);
    answer_with(answer, read_only < 0 && made < 0 && errno == EACCES ? "denied" : "opened");
}

static void job_socket(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    answer_with(answer, socket(AF_INET, SOCK_STREAM, 0) < 0 ? "denied" : "a socket");
}

static void job_exec(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    char *const none[] = {NULL};
    answer_with(answer, execve("/bin/true", none, none) < 0 ? "denied" : "ran");
}

static void job_fork(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    answer_with(answer, fork() < 0 ? "denied" : "forked");
}

static void job_kill(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    answer_with(answer, kill(getppid(), SIGTERM) < 0 ? "denied" : "killed");
}

static void job_trace(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    answer_with(answer, ptrace(PTRACE_TRACEME, 0, NULL, NULL) < 0 ? "denied" : "traced");
}

static void job_unlink(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    answer_with(answer, unlink("/tmp/rapport-escape-target") < 0 ? "denied" : "unlinked");
}

__attribute__((unused)) /* under ASan, whose allocator needs an address space without limit */
static void
job_memory(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    enum { PIECES = 64, PIECE = 64 << 20 };
    char *pieces[PIECES];
    size_t had = 0;
    while (had < PIECES && (pieces[had] = malloc(PIECE)) != NULL) {
        for (size_t i = 0; i < PIECE; i += 1 << 20)
            ((volatile char *)pieces[had])[i] = 1;
        had++;
    }
    for (size_t i = 0; i < had; i++)
        free(pieces[i]);
    answer_with(answer, had * PIECE <= (size_t)1 << 30 ? "denied" : "four gigabytes");
}

/* The answer's own frame is written by the worker; this one floods the pipe behind its back. */
static void job_flood(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    static const unsigned char frame[4] = {0xff, 0xff, 0xff, 0x3f};
    static char much[65536];
    (void)!write(1, frame, sizeof frame);
    for (int i = 0; i < 16384; i++)
        if (write(1, much, sizeof much) < 0)
            break;
    answer_with(answer, "a gigabyte");
}

static void job_hang(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw, (void)answer;
    for (volatile int i = 0;; i = i + 1)
        ;
}

static void job_crash(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw, (void)answer;
    _exit(139);
}

static void job_lie(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)context, (void)raw;
    struct command pause = {.name = COMMAND_PAUSE, .arg = STR("2026-13-01")};
    struct understood u = {.kind = KIND_COMMAND, .commands = &pause, .commands_count = 1};
    understood_pack(a, &u, answer);
}

/* Lacks one zone after another, as if to have new children started for ever. */
static void job_zones(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    static const char *const zones[] = {"Africa/Accra",  "Africa/Cairo", "Africa/Ceuta", "Africa/Dakar", "Africa/Lagos",
                                        "Africa/Lusaka", "Africa/Tunis", "Asia/Aden",    "Asia/Almaty",  "Asia/Amman"};
    size_t i = 0;
    while (i < sizeof zones / sizeof *zones && zone_exists(zones[i]))
        i++;
    answer_with(answer, "lacking");
}

static void job_descriptors(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    (void)a, (void)context, (void)raw;
    int open_ones = 0;
    char c;
    for (int fd = 2; fd < 256; fd++)
        open_ones += !(read(fd, &c, 0) < 0 && errno == EBADF);
    answer_with(answer, open_ones ? "inherited" : "denied");
}

/* reply: what the job may answer; NULL: it must not live to answer, and the simple reader reads the mail. */
static const struct {
    const char *name;
    worker_job *job;
    const char *reply;
} escapes[] = {
    {"open", job_open, "denied"},     {"socket", job_socket, NULL}, {"execve", job_exec, NULL},
    {"fork", job_fork, NULL},         {"kill", job_kill, NULL},     {"ptrace", job_trace, NULL},
    {"unlink", job_unlink, NULL},     {"flood", job_flood, NULL},   {"hang", job_hang, NULL},
    {"crash", job_crash, NULL},       {"lie", job_lie, NULL},       {"descriptors", job_descriptors, "denied"},
    {"zones", job_zones, NULL},
#if !defined(__SANITIZE_ADDRESS__) /* its allocator needs an address space without limit */
    {"memory", job_memory, "denied"},
#endif
};

static void escapes_are_denied(void **state)
{
    (void)state;
    const struct worker_limits limits = {.seconds = 2};
    for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
        struct err e = ERR_INIT;
        struct worker *w = NULL;
        struct arena a;
        struct understood u;
        arena_init(&a, 0);
        print_message("  %s\n", escapes[i].name);
        assert_int_equal(worker_new_with(&limits, escapes[i].job, &w, &e), 0);
        int64_t begin = clock_monotonic_ms();
        assert_int_equal(worker_parse(w, &a, STR(mail), NULL, &u, &e), 0);
        assert_true(clock_monotonic_ms() - begin < 4000);
        if (escapes[i].reply) {
            assert_false(u.is_simple);
            assert_true(str_eq_z(u.reply, escapes[i].reply));
            assert_int_equal(worker_deaths(w), 0);
        } else {
            assert_true(u.is_simple);
            assert_true(str_eq_z(u.from, "ana@example.com"));
            assert_int_equal(worker_deaths(w), 1);
            assert_int_equal(worker_pid(w), 0);
        }
        worker_free(w);
        arena_release(&a);
    }
    assert_int_equal(access("/tmp/rapport-escape", F_OK), -1);
}

/* ---- the worker itself ---- */

static void understands_as_without_it(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    struct worker *w = NULL;
    struct arena a;
    arena_init(&a, 0);
    struct asked_item items[] = {{.ref = 1, .text = STR("Draft the checklist"), .id = 7}};
    struct asked asked = {.prompt = ASKED_CHECKIN,
                          .now = 1772533200,
                          .time_zone = STR("Europe/Prague"),
                          .items = items,
                          .items_count = 1,
                          .prompt_text = STR("Hi Ana,\n\n1. Draft the checklist\n")};
    assert_int_equal(worker_new(NULL, &w, &e), 0);
    for (int i = 0; i < 3; i++) {
        struct understood inside, outside;
        struct buf one, other;
        buf_init(&one, 1 << 20);
        buf_init(&other, 1 << 20);
        assert_int_equal(worker_parse(w, &a, STR(mail), i ? &asked : NULL, &inside, &e), 0);
        parse_mail(&a, STR(mail), i ? &asked : NULL, &outside);
        struct json_t *a_json = understood_to_json(&inside, "m"), *b_json = understood_to_json(&outside, "m");
        js_write(a_json, &one);
        js_write(b_json, &other);
        assert_string_equal(one.s, other.s);
        assert_true(str_eq_z(inside.reply, "Napsat šéfovi"));
        js_free(a_json);
        js_free(b_json);
        buf_release(&one);
        buf_release(&other);
    }
    assert_int_equal(worker_deaths(w), 0);
    worker_free(w);
    arena_release(&a);
}

static void goes_on_after_a_death(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    struct worker *w = NULL;
    struct arena a;
    struct understood u;
    arena_init(&a, 0);
    assert_int_equal(worker_new(NULL, &w, &e), 0);
    assert_int_equal(worker_parse(w, &a, STR(mail), NULL, &u, &e), 0);
    /* between two mails: nobody's mail is to blame */
    pid_t pid = worker_pid(w);
    kill(pid, SIGKILL);
    siginfo_t info;
    waitid(P_PID, (id_t)pid, &info, WEXITED | WNOWAIT);
    assert_int_equal(worker_parse(w, &a, STR(mail), NULL, &u, &e), 0);
    assert_false(u.is_simple);
    assert_int_equal(worker_deaths(w), 1);
    worker_free(w);
    arena_release(&a);
}

/* Does what the mail says; answers its first line, whole mails back. */
static void job_as_told(struct arena *a, struct str context, struct str raw, struct buf *answer)
{
    static const struct {
        const char *word;
        worker_job *job;
    } jobs[] = {{"crash", job_crash}, {"hang", job_hang}, {"lie", job_lie}, {"flood", job_flood}};
    for (size_t i = 0; i < sizeof jobs / sizeof *jobs; i++)
        if (str_find(raw, str_of(jobs[i].word), 0) != STR_NONE)
            jobs[i].job(a, context, raw, answer);
    if (str_find(raw, STR("zone"), 0) != STR_NONE)
        (void)zone_exists("Africa/Windhoek");
    if (answer->n == 0)
        answer_with(answer, arena_str(a, raw));
}

/* The mails around one that is the child's end are under way with it, and none of them pays for it. */
static void a_batch_loses_one_mail_at_a_time(void **state)
{
    (void)state;
    static const char *const told[] = {"well", "crash", "well",  "zone",  "well",
                                       "hang", "lie",   "flood", "crash", "well"};
    enum { TOLD = sizeof told / sizeof *told, MAILS = 5 * TOLD };
    const struct worker_limits limits = {.seconds = 1};
    struct err e = ERR_INIT;
    struct worker *w = NULL;
    struct arena a;
    arena_init(&a, 0);
    assert_int_equal(worker_new_with(&limits, job_as_told, &w, &e), 0);
    char *mails[MAILS];
    size_t asked = 0, most = 0;
    int deaths = 0;
    for (size_t taken = 0; taken < MAILS; taken++) {
        for (; asked < MAILS && !worker_is_full(w); asked++) {
            /* one is larger than all that may be under way, and than a socket holds */
            size_t size = asked == 20 ? 1000000 : 10;
            const char *word = asked / TOLD % 4 ? "well" : told[asked % TOLD];
            mails[asked] = arena_printf(&a, "%s %zu %0*d", word, asked, (int)size, 0);
            worker_ask(w, str_of(mails[asked]), NULL);
        }
        most = worker_under_way(w) > most ? worker_under_way(w) : most;
        struct understood u;
        assert_int_equal(worker_answer(w, &a, &u, &e), 0);
        bool dies = strncmp(mails[taken], "well", 4) != 0 && strncmp(mails[taken], "zone", 4) != 0;
        deaths += dies;
        if (u.is_simple != dies)
            fail_msg("%.40s: simple %d", mails[taken], u.is_simple);
        if (!dies)
            assert_true(str_eq_z(u.reply, mails[taken]));
        assert_int_equal(worker_deaths(w), deaths);
    }
    assert_int_equal(deaths, 10);
    assert_true(most > 10 && most <= WORKER_AHEAD);
    assert_int_equal(worker_under_way(w), 0);
    worker_free(w);
    arena_release(&a);
}

/* A zone that no mail named before costs a new child, not its meaning. */
static void reads_every_zone_inside(void **state)
{
    (void)state;
    static const char counter[] = "From: a@example.com\nContent-Type: text/calendar; method=COUNTER\n\n"
                                  "BEGIN:VCALENDAR\nMETHOD:COUNTER\nBEGIN:VEVENT\nUID:u\n"
                                  "ATTENDEE:mailto:a@example.com\nDTSTART;TZID=%s:20260304T090000\n"
                                  "END:VEVENT\nEND:VCALENDAR\n";
    static const struct {
        const char *zone, *start;
    } cases[] = {{"Asia/Tokyo", "2026-03-04T00:00:00Z"},
                 {"Tokyo Standard Time", "2026-03-04T00:00:00Z"},
                 {"Asia/Kolkata", "2026-03-04T03:30:00Z"},
                 {"Nowhere/At_All", "2026-03-04T09:00:00Z"}};
    struct err e = ERR_INIT;
    struct worker *w = NULL;
    struct arena a;
    arena_init(&a, 0);
    assert_int_equal(worker_new(NULL, &w, &e), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct understood u;
        char *raw = arena_printf(&a, counter, cases[i].zone);
        assert_int_equal(worker_parse(w, &a, str_of(raw), NULL, &u, &e), 0);
        assert_false(u.is_simple);
        assert_int_equal(u.calendar_count, 1);
        assert_string_equal(arena_str(&a, u.calendar[0].proposed_start), cases[i].start);
    }
    assert_int_equal(worker_deaths(w), 0);
    worker_free(w);
    arena_release(&a);
}

/* A charset that no mail named before costs a new child, not its meaning; in the header as in the text. */
static void reads_every_charset_inside(void **state)
{
    (void)state;
    static const struct {
        const char *charset, *bytes, *text;
    } cases[] = {
        {"windows-1250", "\x9atroudl", "štroudl"},
        {"koi8-r", "\xd0\xd2\xc9\xd7\xc5\xd4", "привет"},
        {"iso-2022-jp", "\x1b$B@_7W\x1b(B", "設計"},
        {"gb2312", "\xc4\xe3\xba\xc3", "你好"},
        {"big5", "\xa7\x41\xa6\x6e", "你好"},
        {"euc-kr", "\xbe\xc8\xb3\xe7", "안녕"},
        {"utf-7", "+AWE-troudl", "štroudl"},
        {"iso-8859-1", "caf\xe9 \x96 \x80", "café – €"},
        {"us-ascii", "d\xc3\xadky \xe2\x9c\x93", "díky ✓"},
        {"x-klingon", "caf\xe9", "café"},
    };
    struct err e = ERR_INIT;
    struct worker *w = NULL;
    struct arena a;
    arena_init(&a, 0);
    assert_int_equal(worker_new(NULL, &w, &e), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct understood u;
        const char *word = "";
        for (const char *p = cases[i].bytes; *p; p++)
            word = arena_printf(&a, "%s=%02X", word, (unsigned char)*p);
        char *raw = arena_printf(&a,
                                 "From: a@example.com\nSubject: Re: =?%s?Q?%s?=\n"
                                 "Content-Type: text/plain; charset=%s\n\n%s\n",
                                 cases[i].charset, word, cases[i].charset, cases[i].bytes);
        assert_int_equal(worker_parse(w, &a, str_of(raw), NULL, &u, &e), 0);
        assert_false(u.is_simple);
        assert_string_equal(arena_str(&a, u.reply), cases[i].text);
        if (strncmp(cases[i].charset, "x-", 2) != 0) /* unknown ones are GMime's to guess */
            assert_string_equal(arena_str(&a, u.subject), arena_printf(&a, "Re: %s", cases[i].text));
    }
    assert_int_equal(worker_deaths(w), 0);
    worker_free(w);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(escapes_are_denied),         cmocka_unit_test(understands_as_without_it),
        cmocka_unit_test(goes_on_after_a_death),      cmocka_unit_test(reads_every_zone_inside),
        cmocka_unit_test(reads_every_charset_inside), cmocka_unit_test(a_batch_loses_one_mail_at_a_time),
    };
    return cmocka_run_group_tests_name("parser worker", tests, NULL, NULL);
}
