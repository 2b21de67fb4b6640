#include <errno.h>
#include <poll.h>
#include <stdlib.h>

#include "base/clock.h"
#include "mailer/imap_priv.h"

static struct imap_stream *of(mailstream_low *low)
{
    return low->data;
}

static ssize_t broken(struct imap_stream *s, const char *why)
{
    if (!s->trouble)
        s->trouble = why;
    return -1;
}

/* False when the time is over. */
static bool wait_for(struct imap_stream *s, short events)
{
    int64_t left = s->deadline_ms - clock_monotonic_ms();
    bool is_session = left < s->stall_ms;
    int64_t until = clock_monotonic_ms() + (is_session ? left : s->stall_ms);
    for (;;) {
        int64_t now = clock_monotonic_ms();
        struct pollfd p = {s->socket, events, 0};
        int n = now < until ? poll(&p, 1, (int)(until - now)) : 0;
        if (n > 0)
            return true;
        if (n == 0 || errno != EINTR) {
            broken(s, is_session ? "the session took too long" : "it was silent for too long");
            return false;
        }
    }
}

/* Follows the lines that come in as far as to know where literals begin, because libetpan makes room for whatever size
 * a server announces. */
static bool watch_literals(struct imap_stream *s, const char *p, size_t n)
{
    for (size_t i = 0; i < n; i++) {
        char c = p[i];
        if (s->state == LITERAL) {
            size_t k = s->literal < n - i ? (size_t)s->literal : n - i;
            s->literal -= k;
            if (s->literal == 0)
                s->state = LINE;
            i += k - 1;
        } else if (c == '{') {
            s->state = BRACE;
            s->literal = 0;
        } else if (s->state == BRACE && ascii_is_digit(c)) {
            s->literal = s->literal * 10 + (uint64_t)(c - '0');
            if (s->literal > s->literal_max)
                return false;
        } else if (s->state == BRACE && c == '}') {
            s->state = CLOSED;
        } else if (s->state == CLOSED && c == '\r') {
            s->state = CR;
        } else if (s->state == CR && c == '\n') {
            s->state = s->literal ? LITERAL : LINE;
        } else {
            s->state = LINE;
        }
    }
    return true;
}

/* libetpan takes 0 for "try again" and would do so for ever: the end of the connection must be an error. */
static ssize_t read_some(mailstream_low *low, void *to, size_t n)
{
    struct imap_stream *s = of(low);
    if (*s->greeting) {
        size_t k = strlen(s->greeting);
        k = k < n ? k : n;
        memcpy(to, s->greeting, k);
        s->greeting += k;
        return (ssize_t)k;
    }
    if (s->trouble)
        return -1;
    if (s->octets_left == 0)
        return broken(s, "it sent more than was asked for");
    if (n > s->octets_left)
        n = (size_t)s->octets_left;
    for (;;) {
        size_t got = 0;
        CURLcode code = curl_easy_recv(s->curl, to, n, &got);
        if (code == CURLE_OK && got) {
            s->octets_left -= got;
            if (clock_monotonic_ms() > s->deadline_ms)
                return broken(s, "the session took too long");
            return watch_literals(s, to, got) ? (ssize_t)got : broken(s, "it announced more than was asked for");
        }
        if (code != CURLE_AGAIN)
            return broken(s, "it closed the connection");
        if (!wait_for(s, POLLIN))
            return -1;
    }
}

static ssize_t write_some(mailstream_low *low, const void *from, size_t n)
{
    struct imap_stream *s = of(low);
    while (!s->trouble) {
        size_t sent = 0;
        CURLcode code = curl_easy_send(s->curl, from, n, &sent);
        if (code == CURLE_OK)
            return (ssize_t)sent;
        if (code != CURLE_AGAIN)
            return broken(s, "it closed the connection");
        wait_for(s, POLLOUT);
    }
    return -1;
}

static int close_nothing(mailstream_low *low)
{
    (void)low; /* the connection is libcurl's */
    return 0;
}

static int get_fd(mailstream_low *low)
{
    return of(low)->socket;
}

static void free_low(mailstream_low *low)
{
    free(low);
}

static void cancel_nothing(mailstream_low *low)
{
    (void)low;
}

mailstream *imap_stream_new(struct imap_stream *s)
{
    static mailstream_low_driver driver = {
        .mailstream_read = read_some,
        .mailstream_write = write_some,
        .mailstream_close = close_nothing,
        .mailstream_get_fd = get_fd,
        .mailstream_free = free_low,
        .mailstream_cancel = cancel_nothing,
    };
    s->greeting = "* PREAUTH logged in\r\n";
    mailstream_low *low = mailstream_low_new(s, &driver);
    mailstream *stream = low ? mailstream_new(low, 65536) : NULL;
    if (!stream)
        free(low);
    return stream;
}

void imap_stream_allow(struct imap_stream *s, uint64_t octets, uint64_t literal_max)
{
    s->octets_left = octets;
    s->literal_max = literal_max;
}
