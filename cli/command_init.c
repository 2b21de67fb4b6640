/* rapport init: a commented configuration, an empty database and a key; asks nothing, overwrites nothing. */
#include "cli/run.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "calendar/zone.h"

/* The system's zone: $TZ, or where /etc/localtime points; UTC for what is no name of the tz database. */
static const char *system_zone(struct arena *a)
{
    char link[256];
    const char *zone = getenv("TZ");
    if (!zone || !*zone) {
        ssize_t n = readlink("/etc/localtime", link, sizeof link - 1);
        link[n > 0 ? n : 0] = 0;
        zone = strstr(link, "zoneinfo/");
        zone = zone ? zone + strlen("zoneinfo/") : "UTC";
    }
    return zone_exists(zone) ? arena_strdup(a, zone) : "UTC";
}

static int write_config(struct run *r, const char *path, bool simulated, struct err *e)
{
    struct buf text;
    char host[256] = "example.org";
    const char *user = getenv("LOGNAME");
    gethostname(host, sizeof host - 1);
    const char *me = arena_printf(&r->arena, "%s@%s", user && *user ? user : "organizer", host);
    struct address address;
    struct err ignored = ERR_INIT;
    if (simulated || address_parse(str_of(me), &address, &ignored) != 0)
        me = "organizer@example.org";
    const char *values[] = {"programme.organizer",
                            me,
                            "programme.zone",
                            simulated ? "UTC" : system_zone(&r->arena),
                            "mail.address",
                            simulated ? "mentoring@example.org"
                                      : arena_printf(&r->arena, "mentoring@%s", strchr(me, '@') + 1),
                            "mail.inbox",
                            "maildir:in",
                            "mail.outbox",
                            "maildir:out",
                            NULL};
    buf_init(&text, 1 << 16);
    buf_puts(&text, "# rapport.conf: one mailbox, one programme. Relative paths are relative to this file.\n"
                    "# Lines that start with # show the defaults. All of it: man rapport.conf.\n\n");
    config_write_sample(settings_keys, values, &text);
    int rc = file_write_atomic(path, buf_str(&text), e);
    buf_release(&text);
    return rc;
}

int command_init(struct run *r, int argc, char **argv, struct err *e)
{
    bool bad = false;
    bool simulated = run_option(&argc, argv, "--simulated", false, &bad, e) != NULL;
    if (bad || run_too_many(argc, argv, 2, e) != 0)
        return -1;
    const char *folder = argc > 1 ? argv[1] : ".";
    const char *config = arena_printf(&r->arena, "%s/rapport.conf", folder);
    if (file_make_folder(folder, e) != 0)
        return -1;
    bool had_config = file_exists(config);
    if (!had_config && write_config(r, config, simulated, e) != 0)
        return -1;
    if (settings_read(&r->arena, config, &r->settings, e) != 0)
        return -1;
    bool had_key = file_exists(r->settings.key_file);
    if (secret_create(r->settings.key_file, e) != 0)
        return -1;
    if (file_exists(r->settings.database)) {
        printf("%s exists: left as it is.\n", r->settings.database);
    } else {
        if (db_create(r->settings.database, simulated, r->now, e) != 0)
            return -1;
        printf("%s: %s database made.\n", r->settings.database, simulated ? "a simulated" : "an empty");
    }
    printf("%s %s.\n%s %s.\n", config, had_config ? "exists: left as it is" : "made: look it through",
           r->settings.key_file, had_key ? "exists: left as it is" : "made: keep a copy elsewhere than the database's");
    printf("Next: rapport -c %s doctor\n", config);
    return 0;
}
