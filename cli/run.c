#include "cli/run.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/json.h"
#include "mailer/spec.h"

const char *run_find_config(const char *given)
{
    static const char *const places[] = {"./rapport.conf", "/etc/rapport/rapport.conf"};
    const char *env = getenv("RAPPORT_CONFIG");
    if (given)
        return given;
    if (env && *env)
        return env;
    return file_exists(places[0]) || !file_exists(places[1]) ? places[0] : places[1];
}

static void complain(void *data, const char *text)
{
    (void)data;
    fprintf(stderr, "rapport: %s\n", text);
}

static int check_now(const struct run *r, struct err *e)
{
    if (!r->now_is_given)
        return 0;
    if (!db_is_simulated(r->programme.db))
        return err_set(e, ERR_USAGE,
                       "--now: this programme is a live one: only `init --simulated` makes one whose clock "
                       "can be set");
    if (!mail_spec_is_local(r->settings.inbox) || !mail_spec_is_local(r->settings.outbox))
        return err_set(e, ERR_USAGE, "--now: a simulated programme may use Maildir and loopback only");
    return 0;
}

int run_open(struct run *r, struct err *e)
{
    struct programme *p = &r->programme;
    if (settings_read(&r->arena, r->config_path, &r->settings, e) != 0)
        return -1;
    *p = (struct programme){.settings = &r->settings, .now = r->now};
    if (db_open(r->settings.database, &p->db, e) != 0 || check_now(r, e) != 0 ||
        secret_load_guarded(r->settings.key_file, &p->secret, e) != 0)
        return -1;
    struct person_defaults defaults = {
        .zone = r->settings.zone, .language = r->settings.language, .hours = r->settings.hours};
    db_set_person_defaults(p->db, &defaults);
    const char *folder = *r->settings.letters_folder ? r->settings.letters_folder : NULL;
    return letters_load(&r->arena, folder, complain, NULL, &p->letters, e);
}

void run_close(struct run *r)
{
    db_close(r->programme.db);
    secret_free(r->programme.secret);
    arena_release(&r->arena);
}

const char *run_option(int *argc, char **argv, const char *name, bool has_value, bool *bad, struct err *e)
{
    size_t n = strlen(name);
    for (int i = 1; i < *argc; i++) {
        int taken = 1;
        const char *value = "";
        if (strcmp(argv[i], "--") == 0)
            return NULL;
        if (strncmp(argv[i], name, n) != 0 || (argv[i][n] && argv[i][n] != '='))
            continue;
        if (has_value && argv[i][n] == '=') {
            value = argv[i] + n + 1;
        } else if (has_value && i + 1 < *argc) {
            value = argv[i + 1];
            taken = 2;
        } else if (has_value || argv[i][n] == '=') {
            *bad = true;
            err_set(e, ERR_USAGE,
                    has_value ? "%s needs a value: see `rapport %s --help`"
                              : "%s takes no value: see `rapport %s --help`",
                    name, argv[0]);
            return NULL;
        }
        for (int k = i; k + taken < *argc; k++)
            argv[k] = argv[k + taken];
        *argc -= taken;
        return value;
    }
    return NULL;
}

int run_too_many(int argc, char **argv, int from, struct err *e)
{
    if (argc <= from)
        return 0;
    return err_set(e, ERR_USAGE, "%s: not understood here: see `rapport %s --help`", argv[from], argv[0]);
}

void run_print_json(struct json_t *j)
{
    struct buf b;
    buf_init(&b, 64 << 20);
    js_write(j, &b);
    js_free(j);
    buf_putc(&b, '\n');
    fwrite(b.s, 1, b.n, stdout);
    buf_release(&b);
}
