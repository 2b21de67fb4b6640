#include "mailer/spec.h"

#include "mailer/server_priv.h"

bool mail_spec_is_local(const char *spec)
{
    struct server server;
    struct err ignored = ERR_INIT;
    if (str_starts_nocase(str_of(spec), STR("maildir:")))
        return true;
    return server_parse(spec, &server, &ignored) == 0 && server.is_loopback;
}
