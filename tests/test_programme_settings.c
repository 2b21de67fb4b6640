/* rapport.conf: what each key takes, and that a wrong value is named with its line and with what to write instead. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "programme/settings.h"
#include "scratch.h"

#define HEAD "[programme]\norganizer = eva@acme.example\n[mail]\naddress = mentoring@acme.example\n" /* 4 lines */

static struct scratch scratch;

static const struct {
    const char *more;  /* behind HEAD */
    const char *error; /* behind PATH; NULL: fine */
} files[] = {
    {"", NULL},
    {"[programme]\nzone = Europe/Prague\n", NULL},
    {"[programme]\nzone = Mars/Olympus\n",
     ":6: zone: not a time zone of the tz database: write a time zone like Europe/Prague"},
    {"[programme]\nzone = ../../etc/passwd\n", ":6: zone: not a time zone"},
    {"[programme]\nzone =\n", ":6: zone: not a time zone"},
    {"[programme]\nhours = mon-thu 08:00-16:00;fri 08:00-12:00\n", NULL},
    {"[programme]\nhours = mon-thu 08:00-16:00 ; fri 08:00-12:00\n", NULL},
    {"[programme]\nhours = 9 to 5\n", ":6: hours: not working hours: write working hours like `mon-fri 09:00-17:00`"},
    {"[programme]\ncadence = quarterly\n", NULL},
    {"[programme]\ncadence = fortnightly\n", ":6: cadence: not a rhythm: write how often circles meet at first"},
    {"[programme]\nfirst_meetings = 100\n", NULL},
    {"[programme]\nfirst_meetings = 0\n", ":6: first_meetings: not a number in range"},
    {"[programme]\nfirst_meetings = 101\n", ":6: first_meetings: not a number in range"},
    {"[programme]\nfirst_meetings = six\n", ":6: first_meetings: not a number in range"},
    {"[programme]\nminutes_pair = 14\n", ":6: minutes_pair: not a number in range"},
    {"[programme]\nminutes_group = 481\n", ":6: minutes_group: not a number in range"},
    {"[programme]\nminutes_group = 99999999999999999999\n", ":6: minutes_group: not a number in range"},
    {"[programme]\nname =\n", ":6: name: empty or longer than 80 characters"},
    {"[programme]\norganizer = Eva <eva@acme.example>\n",
     ":6: organizer: not an address: write an organizer's address"},
    {"[programme]\norganizer = adam@acme.example\n", NULL},
    {"[programme]\norganizer = adam@acme.example, eve@acme.example\n", ":6: organizer: not an address"},
    {"[programme]\norganiser = eva@acme.example\n", ":6: no key 'organiser' in [programme]: did you mean 'organizer'?"},
    {"[programme]\norganizer = 2@x.org\norganizer = 3@x.org\norganizer = 4@x.org\norganizer = 5@x.org\n"
     "organizer = 6@x.org\norganizer = 7@x.org\norganizer = 8@x.org\n",
     NULL},
    {"[programme]\norganizer = 2@x.org\norganizer = 3@x.org\norganizer = 4@x.org\norganizer = 5@x.org\n"
     "organizer = 6@x.org\norganizer = 7@x.org\norganizer = 8@x.org\norganizer = 9@x.org\n",
     ": more than 8 organizers"},
    {"inbox = imaps://mentoring@mail.acme.example\noutbox = smtps://mentoring@mail.acme.example\n", NULL},
    {"inbox = pop3://mail.acme.example\n", ":5: inbox: not a place that mail comes from"},
    {"inbox = in\n", ":5: inbox: not a place that mail comes from"},
    {"outbox = http://mail.acme.example\n", ":5: outbox: not a place that mail goes to"},
    {"outbox = sendmail:/usr/sbin/sendmail -i\n", NULL},
    {"address = other@acme.example\n", ":5: 'address' is set twice: keep one line"},
    {"auth_results = id:mx.acme.example\n", NULL},
    {"auth_results = id:\n", ":5: auth_results: not a way to judge senders"},
    {"auth_results = yes\n", ":5: auth_results: not a way to judge senders"},
    {"[store]\ndatabase =\n", ":6: database: empty: write the database file"},
    {"[store]\nkey_file =\n", ":6: key_file: empty: write the file with the keys"},
    {"[store]\npassword = hunter2\n", ":6: no key 'password' in [store]"},
    {"password = hunter2\n", ":5: no key 'password' in [mail]: did you mean 'password_command'?"},
};

static void each_key_is_checked(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof files / sizeof *files; i++) {
        const char *path = scratch_path(&scratch, "rapport.conf");
        struct arena a;
        struct settings s;
        struct err e = ERR_INIT;
        arena_init(&a, 0);
        scratch_write(path, arena_printf(&a, HEAD "%s", files[i].more), 0600);
        int rc = settings_read(&a, path, &s, &e);
        if ((rc == 0) != (files[i].error == NULL))
            fail_msg("%s%s", files[i].more, rc == 0 ? "was taken" : e.text);
        if (rc != 0) {
            assert_int_equal(e.kind, ERR_CONFIG);
            if (strncmp(e.text, path, strlen(path)) != 0 ||
                strncmp(e.text + strlen(path), files[i].error, strlen(files[i].error)) != 0)
                fail_msg("%s", e.text);
            assert_null(strstr(e.text, "hunter2")); /* no values in errors: one may be a password */
        }
        arena_release(&a);
    }
}

static void defaults_and_paths(void **state)
{
    const char *path = scratch_path(&scratch, "rapport.conf");
    struct arena a;
    struct settings s;
    struct err e = ERR_INIT;
    (void)state;
    arena_init(&a, 0);
    scratch_write(path, HEAD "[store]\nkey_file = /etc/rapport/key\n[letters]\nfolder = mine\n", 0600);
    assert_int_equal(settings_read(&a, path, &s, &e), 0);
    assert_string_equal(s.database, arena_printf(&a, "%s/rapport.db", scratch.folder));
    assert_string_equal(s.key_file, "/etc/rapport/key");
    assert_string_equal(s.letters_folder, arena_printf(&a, "%s/mine", scratch.folder));
    assert_string_equal(s.zone, "UTC");
    assert_string_equal(s.inbox, "maildir:in");
    assert_string_equal(s.list_id, "mentoring.acme.example");
    assert_string_equal(s.box.s, "mentoring@acme.example");
    assert_int_equal(s.hours.count, 5);
    assert_int_equal(s.cadence, CADENCE_BIWEEKLY);
    assert_true(s.first_meetings == 6 && s.minutes_pair == 30 && s.minutes_group == 60 && s.organizers_count == 1);
    arena_release(&a);
}

/* Reply addresses add 42 signs to the mailbox, and 64 octets is all that a local part may have. */
static void the_mailbox_leaves_room_for_tokens(void **state)
{
    static const struct {
        const char *address;
        bool fits;
    } boxes[] = {
        {"peer-mentoring-program@acme.example", true},   /* 22 */
        {"peer-mentoring-programs@acme.example", false}, /* 23 */
        {"mentoring+peers@acme.example", true},
    };
    (void)state;
    for (size_t i = 0; i < sizeof boxes / sizeof *boxes; i++) {
        const char *path = scratch_path(&scratch, "rapport.conf");
        struct arena a;
        struct settings s;
        struct err e = ERR_INIT;
        arena_init(&a, 0);
        scratch_write(
            path,
            arena_printf(&a, "[programme]\norganizer = eva@acme.example\n[mail]\naddress = %s\n", boxes[i].address),
            0600);
        assert_int_equal(settings_read(&a, path, &s, &e) == 0, boxes[i].fits);
        if (!boxes[i].fits)
            assert_non_null(strstr(e.text, ":4: address: more than 22 signs before the @"));
        arena_release(&a);
    }
}

/* The commented file that `init` writes is read as the defaults of the table. */
static void the_sample_file(void **state)
{
    static const char *const values[] = {"programme.organizer", "eva@acme.example", "mail.address",
                                         "mentoring@acme.example", NULL};
    const char *path = scratch_path(&scratch, "sample.conf");
    struct arena a;
    struct settings s;
    struct buf b;
    struct err e = ERR_INIT;
    (void)state;
    arena_init(&a, 0);
    buf_init(&b, 1 << 16);
    config_write_sample(settings_keys, values, &b);
    for (const struct config_key *k = settings_keys; k->name; k++) {
        assert_non_null(strstr(b.s, arena_printf(&a, "%s = ", k->name)));
        assert_non_null(strstr(b.s, arena_printf(&a, "# %s\n", k->help)));
    }
    scratch_write(path, b.s, 0600);
    assert_int_equal(settings_read(&a, path, &s, &e), 0);
    /* and without a single comment sign before a key, every default passes its own check */
    for (char *c = b.s; *c; c++)
        if (*c == '#' && c[1] != ' ')
            *c = ' ';
    scratch_write(path, b.s, 0600);
    if (settings_read(&a, path, &s, &e) != 0)
        fail_msg("%s", e.text);
    buf_release(&b);
    arena_release(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_key_is_checked),
        cmocka_unit_test(defaults_and_paths),
        cmocka_unit_test(the_mailbox_leaves_room_for_tokens),
        cmocka_unit_test(the_sample_file),
    };
    scratch_make(&scratch);
    int rc = cmocka_run_group_tests(tests, NULL, NULL);
    scratch_remove(&scratch);
    return rc;
}
