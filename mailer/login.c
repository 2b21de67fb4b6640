#include "mailer/login.h"

#include <string.h>

#include "base/file.h"
#include "mailer/login_priv.h"
#include "mailer/process.h"

#define COMMAND_SECONDS 60

void secret_buf_init(struct buf *b, size_t max)
{
    static const char zeros[LOGIN_SECRET_MAX];
    buf_init(b, max);
    while (b->n < max)
        buf_add(b, zeros, max - b->n < sizeof zeros ? max - b->n : sizeof zeros);
    buf_reset(b);
}

void secret_buf_release(struct buf *b)
{
    if (b->cap)
        explicit_bzero(b->s, b->cap);
    buf_release(b);
}

static void keep_first_line(struct buf *b)
{
    buf_truncate(b, strcspn(b->s, "\r\n"));
}

int secret_read_file(const struct login *login, const char *path, struct buf *out, struct err *e)
{
    struct arena a;
    arena_init(&a, 1 << 20);
    int rc = file_read_private(file_path_in(&a, login->base, path), out, e);
    arena_release(&a);
    keep_first_line(out);
    if (rc == 0 && out->n == 0)
        rc = err_set(e, ERR_CONFIG, "%s: empty: a secret was expected", path);
    if (rc != 0 && e->kind == ERR_NO_INPUT)
        e->kind = ERR_CONFIG;
    return rc;
}

static int run_command(const struct login *login, const char *command, struct buf *out, struct err *e)
{
    (void)login; /* a program is looked up in PATH, not in our folder */
    struct arena a;
    struct process_end end = {0};
    size_t count;
    arena_init(&a, 1 << 20);
    const char **argv = process_split(&a, command, &count);
    int rc = process_run(argv, STR_NULL, out, COMMAND_SECONDS, &end, e);
    keep_first_line(out);
    if (rc == 0 && out->overflow)
        rc =
            err_set(e, ERR_CONFIG, "%s printed more than %d octets: it must print a secret", argv[0], LOGIN_SECRET_MAX);
    else if (rc == 0 && end.timed_out)
        rc = err_set(e, ERR_RETRY, "%s took longer than %d seconds: it must print a secret", argv[0], COMMAND_SECONDS);
    else if (rc == 0 && end.code != 0)
        rc = err_set(e, ERR_RETRY, "%s ended with code %d: it must print a secret", argv[0], end.code);
    else if (rc == 0 && out->n == 0)
        rc = err_set(e, ERR_CONFIG, "%s printed nothing: it must print a secret", argv[0]);
    arena_release(&a);
    return rc;
}

static int use_refresh_token(const struct login *login, const char *path, struct buf *out, struct err *e)
{
    (void)path;
    return oauth2_refresh(login, out, e);
}

static bool is_given(const char *option)
{
    return option && *option;
}

int login_fetch(const struct login *login, struct login_secret *out, struct err *e)
{
    const struct {
        const char *option;
        bool is_token;
        int (*fetch)(const struct login *login, const char *option, struct buf *out, struct err *e);
    } ways[] = {
        {login->password_command, false, run_command},
        {login->password_file, false, secret_read_file},
        {login->token_command, true, run_command},
        {login->refresh_token_file, true, use_refresh_token},
    };
    *out = (struct login_secret){0};
    size_t way = sizeof ways / sizeof *ways, given = 0;
    for (size_t i = 0; i < sizeof ways / sizeof *ways; i++)
        if (is_given(ways[i].option)) {
            way = i;
            given++;
        }
    if (given > 1)
        return err_set(e, ERR_CONFIG,
                       "login: several ways to a secret: keep one of password_command, password_file, "
                       "oauth2_token_command, oauth2_refresh_token_file");
    if (given == 0)
        return 0;
    struct buf secret;
    secret_buf_init(&secret, LOGIN_SECRET_MAX);
    int rc = ways[way].fetch(login, ways[way].option, &secret, e);
    if (rc == 0) {
        out->is_token = ways[way].is_token;
        memcpy(out->s, secret.s, secret.n);
    }
    secret_buf_release(&secret);
    return rc;
}

void login_wipe(struct login_secret *secret)
{
    explicit_bzero(secret, sizeof *secret);
}
