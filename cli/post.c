#include "cli/post.h"

#include "mailer/login.h"
#include "parser/parse.h"

static struct login login_of(const struct run *r)
{
    const struct config *c = &r->settings.config;
    return (struct login){.base = r->settings.folder,
                          .password_command = config_get(c, "mail", "password_command"),
                          .password_file = config_get(c, "mail", "password_file"),
                          .token_command = config_get(c, "mail", "oauth2_token_command"),
                          .token_endpoint = config_get(c, "mail", "oauth2_token_endpoint"),
                          .client_id = config_get(c, "mail", "oauth2_client_id"),
                          .client_secret_file = config_get(c, "mail", "oauth2_client_secret_file"),
                          .refresh_token_file = config_get(c, "mail", "oauth2_refresh_token_file"),
                          .ca_file = r->settings.ca_file};
}

int post_open_inbox(struct run *r, struct inbox **out, struct err *e)
{
    struct login login = login_of(r);
    struct inbox_options options = {.spec = r->settings.inbox,
                                    .base = r->settings.folder,
                                    .simulated_now = db_is_simulated(r->programme.db) ? r->now : 0,
                                    .size_max = PARSE_MAIL_MAX,
                                    .login = &login,
                                    .ca_file = r->settings.ca_file};
    return inbox_open(&options, out, e);
}

int post_open_outbox(struct run *r, struct outbox **out, struct err *e)
{
    struct login login = login_of(r);
    struct outbox_options options = {
        .spec = r->settings.outbox, .base = r->settings.folder, .login = &login, .ca_file = r->settings.ca_file};
    return outbox_open(&options, out, e);
}
