/* faultproxy TARGET_PORT [FAULT=N...]: a loopback TCP proxy that does what bad networks and servers do. Prints the port
 * it listens on; ends when its standard input does. Offsets count octets of one connection in one direction.
 *
 *   cut_down=N    both sides are reset after N octets from the server
 *   cut_up=N      the same, from the client
 *   stall_down=N  after N octets from the server nothing more comes, and nothing is closed
 *   drip_down=MS  the server's octets come one by one, MS milliseconds apart
 *   cut_dot=1     reset in the middle of the client's final dot: the letter is not taken
 *   eat_reply=1   the final dot arrives, the server's reply to it does not: the letter is taken
 *   hide=WORD     WORD in what the server says becomes as many X; may be given several times
 *   close_down=N  the server's side ends in an orderly way after N octets
 *   delay=MS      what either side says reaches the other MS milliseconds later, as over a long way; alone */
#include <arpa/inet.h>
#include <errno.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

struct faults {
    size_t cut_down, cut_up, stall_down, drip_down, cut_dot, eat_reply, close_down, delay;
    const char *hide[4];
    size_t hidden;
};

struct line {
    int client, server;
    size_t up, down; /* octets so far */
    size_t dot;      /* how much of CR LF . CR LF the client's last octets are */
    bool is_dot_out;
};

enum { GO_ON, RESET, END };

static void fail(const char *what)
{
    perror(what);
    exit(1);
}

static struct sockaddr_in loopback(unsigned port)
{
    struct sockaddr_in a = {.sin_family = AF_INET, .sin_port = htons((unsigned short)port)};
    a.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return a;
}

static bool write_all(int fd, const char *p, size_t n)
{
    while (n) {
        ssize_t k = write(fd, p, n);
        if (k < 0 && errno != EINTR)
            return false;
        if (k > 0) {
            p += k;
            n -= (size_t)k;
        }
    }
    return true;
}

static void reset(int fd)
{
    struct linger now = {1, 0};
    setsockopt(fd, SOL_SOCKET, SO_LINGER, &now, sizeof now);
    close(fd);
}

/* How many of the n octets come before the end of the first CR LF . CR LF, when it ends among them; else n + 1. */
static size_t find_dot(struct line *l, const char *p, size_t n)
{
    static const char end[] = "\r\n.\r\n";
    for (size_t i = 0; i < n; i++) {
        l->dot = p[i] == end[l->dot] ? l->dot + 1 : p[i] == '\r';
        if (l->dot == 5) {
            l->dot = 0;
            return i;
        }
    }
    return n + 1;
}

static int go_up(const struct faults *f, struct line *l)
{
    char bytes[16384];
    ssize_t got = read(l->client, bytes, sizeof bytes);
    if (got <= 0)
        return END;
    size_t n = (size_t)got;
    if (f->cut_dot || f->eat_reply) {
        size_t before = find_dot(l, bytes, n);
        if (before < n && f->cut_dot) {
            write_all(l->server, bytes, before);
            return RESET;
        }
        l->is_dot_out = l->is_dot_out || before < n;
    }
    if (f->cut_up && l->up + n >= f->cut_up) {
        write_all(l->server, bytes, f->cut_up - l->up);
        return RESET;
    }
    l->up += n;
    return write_all(l->server, bytes, n) ? GO_ON : END;
}

static void hide(const char *word, char *p, size_t n)
{
    size_t length = strlen(word);
    for (char *hit; (hit = memmem(p, n, word, length)) != NULL;)
        memset(hit, 'X', length);
}

static bool drip(int fd, const char *p, size_t n, size_t ms)
{
    for (size_t i = 0; i < n; i++) {
        poll(NULL, 0, (int)ms);
        if (!write_all(fd, p + i, 1))
            return false;
    }
    return true;
}

static int go_down(const struct faults *f, struct line *l)
{
    char bytes[16384];
    ssize_t got = read(l->server, bytes, f->drip_down ? 16 : sizeof bytes);
    if (got <= 0)
        return END;
    size_t n = (size_t)got;
    if (l->is_dot_out && f->eat_reply)
        return RESET;
    for (size_t i = 0; i < f->hidden; i++)
        hide(f->hide[i], bytes, n);
    if (f->cut_down && l->down + n >= f->cut_down) {
        write_all(l->client, bytes, f->cut_down - l->down);
        poll(NULL, 0, 20); /* a reset would overtake what is on its way */
        return RESET;
    }
    if (f->close_down && l->down + n >= f->close_down) {
        write_all(l->client, bytes, f->close_down - l->down);
        return END;
    }
    if (f->stall_down && l->down + n > f->stall_down)
        n = f->stall_down > l->down ? f->stall_down - l->down : 0;
    l->down += n;
    if (f->drip_down)
        return drip(l->client, bytes, n, f->drip_down) ? GO_ON : END;
    return write_all(l->client, bytes, n) ? GO_ON : END;
}

/* What is on its way from one side to the other: a ring of octets, and of the times when they arrive. */
#define ON_THE_WAY ((size_t)8 << 20)
#define PIECES     4096
struct way {
    char *bytes;
    size_t sent, got; /* octets since the beginning */
    struct {
        long long at;
        size_t end; /* of `got` */
    } pieces[PIECES];
    size_t first, last;
};

static long long now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return t.tv_sec * 1000LL + t.tv_nsec / 1000000;
}

static bool has_room(const struct way *w)
{
    return w->got - w->sent < ON_THE_WAY && w->last - w->first < PIECES;
}

static bool take_in(struct way *w, int from, size_t delay)
{
    size_t at = w->got % ON_THE_WAY, room = ON_THE_WAY - (w->got - w->sent);
    ssize_t n = read(from, w->bytes + at, room < ON_THE_WAY - at ? room : ON_THE_WAY - at);
    if (n <= 0)
        return false;
    w->got += (size_t)n;
    w->pieces[w->last % PIECES].at = now_ms() + (long long)delay;
    w->pieces[w->last++ % PIECES].end = w->got;
    return true;
}

static bool hand_out(struct way *w, int to)
{
    for (; w->first < w->last && w->pieces[w->first % PIECES].at <= now_ms(); w->first++)
        while (w->sent < w->pieces[w->first % PIECES].end) {
            size_t at = w->sent % ON_THE_WAY, n = w->pieces[w->first % PIECES].end - w->sent;
            n = n < ON_THE_WAY - at ? n : ON_THE_WAY - at;
            if (!write_all(to, w->bytes + at, n))
                return false;
            w->sent += n;
        }
    return true;
}

static int wait_ms(const struct way *w)
{
    long long left = w->first < w->last ? w->pieces[w->first % PIECES].at - now_ms() : 1000000;
    return left < 0 ? 0 : (int)left;
}

/* Until one side has ended and all that was on its way has come. */
static void serve_slowly(size_t delay, const struct line *l, int life)
{
    static struct way up, down;
    /* what was sent in pieces arrives so: Nagle's algorithm would wait for acknowledgements here */
    setsockopt(l->client, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
    setsockopt(l->server, IPPROTO_TCP, TCP_NODELAY, &(int){1}, sizeof(int));
    bool is_open = (up.bytes = malloc(ON_THE_WAY)) && (down.bytes = malloc(ON_THE_WAY));
    while (is_open || up.first < up.last || down.first < down.last) {
        struct pollfd p[3] = {{is_open ? l->client : -1, has_room(&up) ? POLLIN : 0, 0},
                              {is_open ? l->server : -1, has_room(&down) ? POLLIN : 0, 0},
                              {life, POLLIN, 0}};
        int a = wait_ms(&up), b = wait_ms(&down);
        if ((poll(p, 3, a < b ? a : b) < 0 && errno != EINTR) || p[2].revents)
            break;
        is_open = is_open && (!p[0].revents || take_in(&up, l->client, delay)) &&
                  (!p[1].revents || take_in(&down, l->server, delay));
        if (!hand_out(&up, l->server) || !hand_out(&down, l->client))
            break;
    }
}

/* One connection, in a process of its own; `life` ends with the proxy. */
static void serve(const struct faults *f, int client, unsigned target, int life)
{
    struct sockaddr_in to = loopback(target);
    struct line l = {.client = client, .server = socket(AF_INET, SOCK_STREAM, 0)};
    int next = connect(l.server, (struct sockaddr *)&to, sizeof to) == 0 ? GO_ON : RESET;
    if (f->delay && next == GO_ON) {
        serve_slowly(f->delay, &l, life);
        return;
    }
    while (next == GO_ON) {
        struct pollfd p[3] = {{l.client, POLLIN, 0}, {l.server, POLLIN, 0}, {life, POLLIN, 0}};
        if (poll(p, 3, -1) < 0 && errno != EINTR)
            break;
        if (p[2].revents)
            break;
        if (p[0].revents)
            next = go_up(f, &l);
        if (next == GO_ON && p[1].revents)
            next = go_down(f, &l);
    }
    if (next == RESET) {
        reset(l.client);
        if (!l.is_dot_out) /* else the server would notice that nobody heard it */
            reset(l.server);
    }
}

static void read_faults(int count, char **words, struct faults *f)
{
    const struct {
        const char *name;
        size_t *value;
    } numbers[] = {{"cut_down=", &f->cut_down},     {"cut_up=", &f->cut_up},   {"stall_down=", &f->stall_down},
                   {"drip_down=", &f->drip_down},   {"cut_dot=", &f->cut_dot}, {"eat_reply=", &f->eat_reply},
                   {"close_down=", &f->close_down}, {"delay=", &f->delay}};
    for (int w = 0; w < count; w++) {
        bool is_known = strncmp(words[w], "hide=", 5) == 0 && f->hidden < 4;
        if (is_known)
            f->hide[f->hidden++] = words[w] + 5;
        for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
            if (strncmp(words[w], numbers[i].name, strlen(numbers[i].name)) == 0) {
                *numbers[i].value = strtoul(words[w] + strlen(numbers[i].name), NULL, 10);
                is_known = true;
            }
        if (!is_known) {
            fprintf(stderr, "faultproxy: unknown fault %s\n", words[w]);
            exit(2);
        }
    }
}

int main(int argc, char **argv)
{
    struct faults faults = {0};
    struct sockaddr_in here = loopback(0);
    socklen_t size = sizeof here;
    if (argc < 2) {
        fprintf(stderr, "usage: faultproxy TARGET_PORT [FAULT=N...]\n");
        return 2;
    }
    read_faults(argc - 2, argv + 2, &faults);
    unsigned target = (unsigned)strtoul(argv[1], NULL, 10);
    signal(SIGPIPE, SIG_IGN);
    signal(SIGCHLD, SIG_IGN); /* children are not waited for */
    int listener = socket(AF_INET, SOCK_STREAM, 0);
    if (listener < 0 || bind(listener, (struct sockaddr *)&here, sizeof here) != 0 || listen(listener, 64) != 0 ||
        getsockname(listener, (struct sockaddr *)&here, &size) != 0)
        fail("faultproxy");
    printf("%u\n", ntohs(here.sin_port));
    fflush(stdout);
    for (;;) {
        struct pollfd p[2] = {{listener, POLLIN, 0}, {STDIN_FILENO, POLLIN, 0}};
        if (poll(p, 2, -1) < 0 && errno != EINTR)
            fail("poll");
        if (p[1].revents)
            return 0;
        int client = p[0].revents ? accept(listener, NULL, NULL) : -1;
        if (client < 0)
            continue;
        if (fork() == 0) {
            close(listener);
            serve(&faults, client, target, STDIN_FILENO);
            _exit(0);
        }
        close(client);
    }
}
