/* Maildir as inbox and as outbox: order, numbers that last, moves, and what a killed run leaves behind. */
#include <setjmp.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <dirent.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/clock.h"
#include "base/file.h"
#include "mailer/inbox.h"
#include "mailer/outbox.h"

#define ROOT "build/test_mailer_maildir"

static void run(const char *const *argv)
{
    pid_t child = fork();
    if (child == 0) {
        execvp(argv[0], (char *const *)(uintptr_t)argv);
        _exit(127);
    }
    int status = -1;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_int_equal(status, 0);
}

static int fresh_folder(void **state)
{
    (void)state;
    mkdir("build", 0777);
    run((const char *const[]){"rm", "-rf", ROOT, NULL});
    return mkdir(ROOT, 0700);
}

static void put(const char *path, const char *text)
{
    char full[400];
    struct err e = ERR_INIT;
    snprintf(full, sizeof full, ROOT "/%s", path);
    if (file_write_atomic(full, str_of(text), &e) != 0)
        fail_msg("%s", e.text);
}

static bool is_there(const char *path)
{
    char full[400];
    snprintf(full, sizeof full, ROOT "/%s", path);
    return access(full, F_OK) == 0;
}

/* How many files a folder has; `name` gets the last one's. */
static int files_in(const char *path, char *name, size_t room)
{
    char full[400];
    snprintf(full, sizeof full, ROOT "/%s", path);
    DIR *dir = opendir(full);
    assert_non_null(dir);
    int n = 0;
    for (struct dirent *d; (d = readdir(dir)) != NULL;)
        if (d->d_name[0] != '.') {
            n++;
            if (name)
                snprintf(name, room, "%s", d->d_name);
        }
    closedir(dir);
    return n;
}

static struct inbox *open_inbox(int64_t simulated_now, uint64_t size_max)
{
    struct inbox_options o = {.spec = "maildir:in", .base = ROOT, .simulated_now = simulated_now, .size_max = size_max};
    struct inbox *in = NULL;
    struct err e = ERR_INIT;
    if (inbox_open(&o, &in, &e) != 0)
        fail_msg("%s", e.text);
    return in;
}

static size_t fetch(struct inbox *in, enum inbox_folder folder, struct arena *a, size_t max, struct incoming **out)
{
    size_t count = 0;
    struct err e = ERR_INIT;
    if (inbox_fetch(in, folder, a, max, out, &count, &e) != 0)
        fail_msg("%s", e.text);
    return count;
}

static void move(struct inbox *in, struct incoming *mails, size_t count, enum inbox_folder to)
{
    struct err e = ERR_INIT;
    if (inbox_move(in, mails, count, to, &e) != 0)
        fail_msg("%s", e.text);
}

static void test_made_private(void **state)
{
    (void)state;
    static const char *const folders[] = {"in",           "in/.Processed",    "in/.Odd", "in/.Junk",
                                          "in/cur",       "in/new",           "in/tmp",  "in/.Odd/tmp",
                                          "in/.Junk/cur", "in/.Processed/new"};
    mode_t was = umask(0);
    inbox_close(open_inbox(0, 1000));
    umask(was);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        char full[400];
        struct stat st;
        snprintf(full, sizeof full, ROOT "/%s", folders[i]);
        assert_int_equal(stat(full, &st), 0);
        assert_int_equal(st.st_mode & 0777, 0700);
    }
}

static void test_bad_places(void **state)
{
    (void)state;
    static const char *const specs[] = {"maildir:", "maildir:none/in", "pop3://x", "", "maildir:file"};
    put("file", "x");
    for (size_t i = 0; i < sizeof specs / sizeof *specs; i++) {
        struct inbox_options io = {.spec = specs[i], .base = ROOT};
        struct outbox_options oo = {.spec = specs[i], .base = ROOT};
        struct inbox *in = NULL;
        struct outbox *out = NULL;
        struct err e = ERR_INIT;
        assert_int_equal(inbox_open(&io, &in, &e), -1);
        assert_int_equal(e.kind, ERR_CONFIG);
        assert_int_equal(outbox_open(&oo, &out, &e), -1);
        assert_int_equal(e.kind, ERR_CONFIG);
    }
}

static void test_oldest_first(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/new/1700000100.M9P1.h", "c");
    put("in/new/1700000100.M10P1.h", "d");
    put("in/cur/1700000099.M99P1.h:2,S", "b");
    put("in/new/reply-10.eml", "a2");
    put("in/new/reply-9.eml", "a1");
    put("in/new/.hidden", "no");
    put("in/tmp/1700000000.M1P1.h", "no");
    put("in/new/bad\nname", "no");
    struct inbox *in = open_inbox(0, 1000);
    struct arena a;
    struct incoming *mails;
    arena_init(&a, ARENA_DEFAULT_MAX);
    static const char *const want[] = {"a1", "a2", "b", "c", "d"};
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 100, &mails), 5);
    for (size_t i = 0; i < 5; i++) {
        assert_true(str_eq_z(mails[i].raw, want[i]));
        assert_int_equal(mails[i].uid, i + 1);
        assert_int_equal(mails[i].folder, FOLDER_INBOX);
        assert_true(mails[i].uid_validity > 0);
        assert_true(llabs((long long)(mails[i].internal_date - clock_now())) < 60);
    }
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 100, &mails), 0);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 2, &mails), 2); /* after the end it begins anew */
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 2, &mails), 2);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 2, &mails), 1);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 2, &mails), 0);
    inbox_close(in);
    arena_release(&a);
}

static void test_dates_and_sizes(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/new/1.a", "12345");
    put("in/new/2.b", "123456");
    put("in/new/3.c", "");
    struct timeval then[2] = {{1600000000, 0}, {1600000000, 0}};
    assert_int_equal(utimes(ROOT "/in/new/1.a", then), 0);
    struct inbox *in = open_inbox(0, 5);
    struct arena a;
    struct incoming *mails;
    arena_init(&a, ARENA_DEFAULT_MAX);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 3);
    assert_int_equal(mails[0].internal_date, 1600000000);
    assert_int_equal(mails[0].raw.n, 5);
    assert_int_equal(mails[1].raw.n, 0);
    assert_int_equal(mails[1].size, 6);
    assert_int_equal(mails[2].raw.n, 0);
    assert_int_equal(mails[2].size, 0);
    inbox_close(in);
    in = open_inbox(1772632800, 5);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 3);
    assert_int_equal(mails[0].internal_date, 1772632800);
    inbox_close(in);
    arena_release(&a);
}

static void test_batch_of_32_megabytes(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    for (int i = 0; i < 5; i++) {
        char path[400];
        snprintf(path, sizeof path, ROOT "/in/new/%d.big", i);
        int fd = open(path, O_WRONLY | O_CREAT, 0600);
        assert_int_equal(ftruncate(fd, 12 << 20), 0);
        close(fd);
    }
    struct inbox *in = open_inbox(0, 25 << 20);
    struct arena a;
    struct incoming *mails;
    arena_init(&a, ARENA_DEFAULT_MAX);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 100, &mails), 3);
    arena_reset(&a);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 100, &mails), 2);
    inbox_close(in);
    arena_release(&a);
}

static void test_no_regular_files_stay(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("secret", "not mail");
    put("in/new/5.fine", "fine");
    assert_int_equal(symlink("../../secret", ROOT "/in/new/1.link"), 0);
    assert_int_equal(mkfifo(ROOT "/in/new/2.pipe", 0600), 0);
    assert_int_equal(mkdir(ROOT "/in/new/3.folder", 0700), 0);
    struct inbox *in = open_inbox(0, 1000);
    struct arena a;
    struct incoming *mails;
    arena_init(&a, ARENA_DEFAULT_MAX);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 1);
    assert_true(str_eq_z(mails[0].raw, "fine"));
    assert_true(is_there("in/new/2.pipe"));
    inbox_close(in);
    arena_release(&a);
}

static void test_moves(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/new/1.a", "a");
    put("in/cur/2.b:2,RS", "b");
    put("in/.Junk/new/3.c", "c");
    struct inbox *in = open_inbox(0, 1000);
    struct arena a;
    struct incoming *mails, *junk;
    arena_init(&a, ARENA_DEFAULT_MAX);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 2);
    assert_int_equal(fetch(in, FOLDER_JUNK, &a, 9, &junk), 1);
    assert_int_equal(junk[0].folder, FOLDER_JUNK);
    assert_int_equal(junk[0].uid_validity, mails[0].uid_validity);
    assert_int_equal(junk[0].uid, 3); /* one row of numbers for all folders: purge has no folder */
    for (int twice = 0; twice < 2; twice++) {
        move(in, &mails[1], 1, FOLDER_PROCESSED);
        move(in, &mails[0], 1, FOLDER_PROCESSED);
        move(in, &junk[0], 1, FOLDER_PROCESSED);
        assert_true(is_there("in/.Processed/cur/1.a:2,S"));
        assert_true(is_there("in/.Processed/cur/2.b:2,RS"));
        assert_true(is_there("in/.Processed/cur/3.c:2,S"));
        assert_int_equal(files_in("in/new", NULL, 0) + files_in("in/cur", NULL, 0), 0);
        assert_int_equal(mails[0].place, FOLDER_PROCESSED);
        assert_int_equal(mails[0].place_uid, mails[0].uid);
    }
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 0);
    inbox_close(in);
    arena_release(&a);
}

static void test_flags_changed_meanwhile(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/new/1.a", "a");
    put("in/new/2.b", "b");
    struct inbox *in = open_inbox(0, 1000);
    struct arena a;
    struct incoming *mails;
    arena_init(&a, ARENA_DEFAULT_MAX);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 2);
    assert_int_equal(rename(ROOT "/in/new/1.a", ROOT "/in/cur/1.a:2,F"), 0);
    assert_int_equal(unlink(ROOT "/in/new/2.b"), 0);
    move(in, mails, 2, FOLDER_PROCESSED);
    assert_true(is_there("in/.Processed/cur/1.a:2,F"));
    inbox_close(in);
    arena_release(&a);
}

static void test_numbers_last(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/new/1700000005.a", "a");
    put("in/new/1700000006.b", "b");
    struct arena a;
    struct incoming *first, *again;
    arena_init(&a, ARENA_DEFAULT_MAX);
    struct inbox *in = open_inbox(0, 1000);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &first), 2);
    inbox_close(in);
    put("in/new/1700000001.older", "o");
    assert_int_equal(rename(ROOT "/in/new/1700000005.a", ROOT "/in/cur/1700000005.a:2,FS"), 0);
    in = open_inbox(0, 1000);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &again), 3);
    assert_int_equal(again[0].uid, 3);
    assert_int_equal(again[1].uid, first[0].uid);
    assert_int_equal(again[2].uid, first[1].uid);
    assert_int_equal(again[1].uid_validity, first[0].uid_validity);
    inbox_close(in);
    /* moved in a session that did not fetch it: the run before was killed between commit and move */
    in = open_inbox(0, 1000);
    move(in, &first[1], 1, FOLDER_PROCESSED);
    assert_true(is_there("in/.Processed/cur/1700000006.b:2,S"));
    inbox_close(in);
    /* a mail's number is not used again after everything is gone */
    assert_int_equal(unlink(ROOT "/in/cur/1700000005.a:2,FS"), 0);
    assert_int_equal(unlink(ROOT "/in/new/1700000001.older"), 0);
    put("in/new/1700000007.c", "c");
    in = open_inbox(0, 1000);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &again), 1);
    assert_int_equal(again[0].uid, 4);
    inbox_close(in);
    arena_release(&a);
}

static void test_torn_list_of_numbers(void **state)
{
    (void)state;
    static const char *const tails[] = {"3 half", "3",          "",  "x\n", "3 \n", "2 again\n", "99999999999 big\n",
                                        "3\n",    "-3 minus\n", "\n"};
    struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    for (size_t i = 0; i < sizeof tails / sizeof *tails; i++) {
        struct incoming *mails;
        char list[200];
        fresh_folder(NULL);
        inbox_close(open_inbox(0, 1000));
        put("in/new/1.a", "a");
        put("in/new/2.b", "b");
        put("in/new/3.c", "c");
        snprintf(list, sizeof list, "rapport-uids 1 77\n1 1.a\n2 2.b\n%s", tails[i]);
        put("in/rapport-uids", list);
        for (int session = 0; session < 2; session++) {
            struct inbox *in = open_inbox(0, 1000);
            assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 3);
            for (int k = 0; k < 3; k++) {
                assert_int_equal(mails[k].uid, k + 1);
                assert_int_equal(mails[k].uid_validity, 77);
            }
            inbox_close(in);
        }
    }
    arena_release(&a);
}

static void test_lost_list_of_numbers(void **state)
{
    (void)state;
    static const char *const lists[] = {"", "rapport-uids 1 77", "rapport-uids 2 77\n", "rapport-uids 1 0\n", "junk\n"};
    struct arena a;
    arena_init(&a, ARENA_DEFAULT_MAX);
    inbox_close(open_inbox(0, 1000));
    put("in/new/1.a", "a");
    for (size_t i = 0; i < sizeof lists / sizeof *lists; i++) {
        struct incoming *mails;
        put("in/rapport-uids", lists[i]);
        struct inbox *in = open_inbox(0, 1000);
        assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 1);
        assert_int_equal(mails[0].uid, 1);
        assert_int_not_equal(mails[0].uid_validity, 77);
        inbox_close(in);
    }
    arena_release(&a);
}

static void test_start_after(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/.Junk/new/1.a", "a");
    put("in/.Junk/new/2.b", "b");
    struct arena a;
    struct incoming *mails;
    arena_init(&a, ARENA_DEFAULT_MAX);
    struct inbox *in = open_inbox(0, 1000);
    assert_int_equal(fetch(in, FOLDER_JUNK, &a, 9, &mails), 2);
    int64_t validity = mails[0].uid_validity;
    inbox_close(in);
    put("in/.Junk/new/0.old-but-new", "c");
    in = open_inbox(0, 1000);
    inbox_start_after(in, FOLDER_JUNK, validity, 2);
    assert_int_equal(fetch(in, FOLDER_JUNK, &a, 9, &mails), 1);
    assert_true(str_eq_z(mails[0].raw, "c"));
    inbox_close(in);
    in = open_inbox(0, 1000);
    inbox_start_after(in, FOLDER_JUNK, validity + 1, 2);
    assert_int_equal(fetch(in, FOLDER_JUNK, &a, 9, &mails), 3);
    inbox_close(in);
    arena_release(&a);
}

static void test_odd_and_purge(void **state)
{
    (void)state;
    inbox_close(open_inbox(0, 1000));
    put("in/new/1.a", "a");
    put("in/new/2.b", "b");
    put("in/new/3.c", "c");
    struct arena a;
    struct incoming *mails;
    struct err e = ERR_INIT;
    arena_init(&a, ARENA_DEFAULT_MAX);
    struct inbox *in = open_inbox(0, 1000);
    assert_int_equal(fetch(in, FOLDER_INBOX, &a, 9, &mails), 3);
    move(in, mails, 2, FOLDER_PROCESSED);
    inbox_close(in);
    in = open_inbox(0, 1000); /* days later */
    move(in, mails, 1, FOLDER_ODD);
    assert_true(is_there("in/.Odd/cur/1.a:2,S"));
    for (size_t i = 0; i < 3; i++) {
        struct incoming other = mails[i];
        other.uid_validity++; /* of another list */
        assert_int_equal(inbox_purge(in, &other, &e), 0);
        assert_int_equal(files_in("in/.Odd/cur", NULL, 0) + files_in("in/.Processed/cur", NULL, 0) +
                             files_in("in/new", NULL, 0),
                         3 - (int)i);
        assert_int_equal(inbox_purge(in, &mails[i], &e), 0);
        assert_int_equal(inbox_purge(in, &mails[i], &e), 0);
        move(in, &mails[i], 1, FOLDER_ODD);
    }
    assert_int_equal(files_in("in/.Odd/cur", NULL, 0) + files_in("in/.Processed/cur", NULL, 0), 0);
    inbox_close(in);
    arena_release(&a);
}

/* ---- outbox */

static struct outbox *open_outbox(void)
{
    struct outbox_options o = {.spec = "maildir:out", .base = ROOT};
    struct outbox *out = NULL;
    struct err e = ERR_INIT;
    if (outbox_open(&o, &out, &e) != 0)
        fail_msg("%s", e.text);
    return out;
}

static struct outgoing letter(int64_t id, const char *recipient)
{
    struct outgoing l = {.id = id,
                         .sender = {"bounce+x@acme.example"},
                         .bytes = STR("To: a@b.example\r\n\r\nhi\r\n"),
                         .message_id = "x@y"};
    struct err e = ERR_INIT;
    assert_int_equal(address_parse(str_of(recipient), &l.recipient, &e), 0);
    return l;
}

static void send_once(struct outbox *out, const struct outgoing *l)
{
    enum sending what = SENDING_LATER;
    struct err e = ERR_INIT;
    if (outbox_send(out, l, &what, &e) != 0)
        fail_msg("%s", e.text);
    assert_int_equal(what, SENDING_SENT);
}

static void test_delivers_with_return_path(void **state)
{
    (void)state;
    char name[300], path[400];
    struct outgoing l = letter(42, "a@b.example");
    struct buf b;
    struct err e = ERR_INIT;
    struct stat st;
    mode_t was = umask(0);
    struct outbox *out = open_outbox();
    send_once(out, &l);
    umask(was);
    outbox_close(out);
    assert_int_equal(files_in("out/new", name, sizeof name), 1);
    assert_int_equal(files_in("out/tmp", NULL, 0), 0);
    snprintf(path, sizeof path, ROOT "/out/new/%s", name);
    assert_int_equal(stat(path, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0600);
    buf_init(&b, 1000);
    assert_int_equal(file_read(path, &b, &e), 0);
    assert_string_equal(b.s, "Return-Path: <bounce+x@acme.example>\r\nTo: a@b.example\r\n\r\nhi\r\n");
    buf_release(&b);
}

static void test_once_only(void **state)
{
    (void)state;
    char name[300], from[400], to[420];
    struct outgoing l = letter(42, "a@b.example"), other = letter(43, "a@b.example"), changed = l;
    struct outbox *out = open_outbox();
    send_once(out, &l);
    send_once(out, &l);
    assert_int_equal(files_in("out/new", name, sizeof name), 1);
    outbox_close(out);
    /* read, but left there */
    snprintf(from, sizeof from, ROOT "/out/new/%s", name);
    snprintf(to, sizeof to, ROOT "/out/cur/%s:2,S", name);
    assert_int_equal(rename(from, to), 0);
    /* and a run that was killed while writing */
    snprintf(from, sizeof from, "out/tmp/%s", name);
    put(from, "Return-P");
    out = open_outbox();
    send_once(out, &l);
    assert_int_equal(files_in("out/new", NULL, 0), 0);
    send_once(out, &other);
    changed.message_id = "z@y";
    send_once(out, &changed);
    assert_int_equal(files_in("out/new", NULL, 0), 2);
    outbox_close(out);
    assert_int_equal(unlink(to), 0); /* another program took it out */
    out = open_outbox();
    send_once(out, &l);
    assert_int_equal(files_in("out/new", NULL, 0), 3);
    assert_int_equal(files_in("out/tmp", NULL, 0), 0);
    outbox_close(out);
}

static void test_folder_gone(void **state)
{
    (void)state;
    struct outgoing l = letter(1, "a@b.example");
    enum sending what = SENDING_SENT;
    struct err e = ERR_INIT;
    struct outbox *out = open_outbox();
    run((const char *const[]){"rm", "-rf", ROOT "/out", NULL});
    assert_int_equal(outbox_send(out, &l, &what, &e), -1);
    assert_int_equal(e.kind, ERR_UNAVAILABLE);
    outbox_close(out);
}

/* Half-written by a process that may not write more, which file_error() takes for a full disk. */
static void test_half_written(void **state)
{
    (void)state;
    static char big[1 << 20];
    struct outgoing l = letter(1, "a@b.example");
    enum sending what = SENDING_SENT;
    struct err e = ERR_INIT;
    struct outbox *out = open_outbox();
    struct rlimit was, small = {1 << 16, 1 << 16};
    l.bytes = (struct str){big, sizeof big};
    assert_int_equal(getrlimit(RLIMIT_FSIZE, &was), 0);
    small.rlim_max = was.rlim_max;
    signal(SIGXFSZ, SIG_IGN);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &small), 0);
    int rc = outbox_send(out, &l, &what, &e);
    assert_int_equal(setrlimit(RLIMIT_FSIZE, &was), 0);
    assert_int_equal(rc, -1);
    assert_int_equal(e.kind, ERR_STORAGE);
    assert_int_equal(files_in("out/new", NULL, 0), 0);
    assert_int_equal(files_in("out/tmp", NULL, 0), 0);
    send_once(out, &l);
    assert_int_equal(files_in("out/new", NULL, 0), 1);
    outbox_close(out);
}

struct log {
    size_t order[10], n;
    size_t leave_out;
};

static bool begin(void *context, size_t i)
{
    struct log *log = context;
    return i != log->leave_out;
}

static void done(void *context, size_t i, enum sending what, const struct err *why)
{
    struct log *log = context;
    assert_int_equal(what, why->kind == ERR_NONE ? SENDING_SENT : SENDING_LATER);
    log->order[log->n++] = i;
}

static void test_many(void **state)
{
    (void)state;
    struct outgoing letters[] = {letter(1, "a@b.example"), letter(2, "b@b.example"), letter(3, "a@b.example")};
    struct log log = {.leave_out = 1};
    struct outbox_batch batch = {.context = &log, .begin = begin, .done = done};
    struct err e = ERR_INIT;
    struct outbox *out = open_outbox();
    assert_int_equal(outbox_send_many(out, letters, 3, &batch, &e), 0);
    assert_int_equal(log.n, 2);
    assert_int_equal(log.order[0], 0);
    assert_int_equal(log.order[1], 2);
    assert_int_equal(files_in("out/new", NULL, 0), 2);
    /* gone: what was begun has an end, and nothing more is begun */
    run((const char *const[]){"rm", "-rf", ROOT "/out", NULL});
    assert_int_equal(outbox_send_many(out, letters, 3, &batch, &e), -1);
    assert_int_equal(e.kind, ERR_UNAVAILABLE);
    assert_int_equal(log.n, 3);
    assert_int_equal(log.order[2], 0);
    outbox_close(out);
}

#define CASE(name) cmocka_unit_test_setup(name, fresh_folder)

int main(void)
{
    const struct CMUnitTest tests[] = {
        CASE(test_made_private),
        CASE(test_bad_places),
        CASE(test_oldest_first),
        CASE(test_dates_and_sizes),
        CASE(test_batch_of_32_megabytes),
        CASE(test_no_regular_files_stay),
        CASE(test_moves),
        CASE(test_flags_changed_meanwhile),
        CASE(test_numbers_last),
        CASE(test_torn_list_of_numbers),
        CASE(test_lost_list_of_numbers),
        CASE(test_start_after),
        CASE(test_odd_and_purge),
        CASE(test_delivers_with_return_path),
        CASE(test_once_only),
        CASE(test_folder_gone),
        CASE(test_half_written),
        CASE(test_many),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
