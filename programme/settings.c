#include "programme/settings.h"

#include "base/file.h"
#include "calendar/holidays.h"
#include "calendar/zone.h"

#define HOLIDAY_FILE_MAX ((size_t)4 << 20)

static int check_zone(struct str value, const char **why)
{
    struct arena a;
    arena_init(&a, 1 << 16);
    bool ok = value.n < 100 && zone_exists(arena_str(&a, value));
    arena_release(&a);
    *why = "not a time zone of the tz database";
    return ok ? 0 : -1;
}

static int check_hours(struct str value, const char **why)
{
    struct hours h;
    struct err e = ERR_INIT;
    *why = "not working hours";
    return hours_parse(value, &h, &e);
}

static int check_address(struct str value, const char **why)
{
    struct address address;
    struct err e = ERR_INIT;
    *why = "not an address";
    return address_parse(value, &address, &e);
}

/* The longest detail that token.c adds is "+stop-q", a key id, 8 signs of id and 26 of MAC; a local part has at most 64
 * octets (RFC 5321 4.5.3.1.1). */
static int check_box(struct str value, const char **why)
{
    struct address box;
    struct err e = ERR_INIT;
    *why = "not an address";
    if (address_parse(value, &box, &e) != 0)
        return -1;
    *why = "more than 22 signs before the @, where reply addresses add 42";
    return address_local(&box).n <= 22 ? 0 : -1;
}

static int check_given(struct str value, const char **why)
{
    *why = "empty";
    return value.n ? 0 : -1;
}

static int check_name(struct str value, const char **why)
{
    struct name name;
    struct err e = ERR_INIT;
    *why = "empty or longer than 80 characters";
    return name_parse(value, &name, &e);
}

static int check_cadence(struct str value, const char **why)
{
    enum cadence cadence;
    *why = "not a rhythm";
    return cadence_from_name(value, &cadence) ? 0 : -1;
}

static int check_joining(struct str value, const char **why)
{
    *why = "not a way to join";
    return str_eq_z(value, "roster") || str_eq_z(value, "reply") ? 0 : -1;
}

static int check_range(struct str value, unsigned long long from, unsigned long long to, const char **why)
{
    unsigned long long n;
    *why = "not a number in range";
    return str_to_uint(value, to, &n) && n >= from ? 0 : -1;
}

/* "monday 09:00" or "never". */
static bool read_summary(struct str value, int *weekday, int *minute)
{
    static const char *const days[] = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
    unsigned long long hours, minutes;
    struct str day = str_slice(value, 0, str_find_char(value, ' ', 0)),
               time = str_trim(str_slice(value, day.n, value.n));
    *weekday = *minute = 0;
    if (str_eq_nocase(value, STR("never")))
        return true;
    for (int i = 0; i < 7; i++)
        if (str_eq_nocase(day, str_of(days[i])))
            *weekday = i + 1;
    if (!*weekday || time.n != 5 || time.s[2] != ':' || !str_to_uint(str_slice(time, 0, 2), 23, &hours) ||
        !str_to_uint(str_slice(time, 3, 5), 59, &minutes))
        return false;
    *minute = (int)(hours * 60 + minutes);
    return true;
}

static int check_summary(struct str value, const char **why)
{
    int weekday, minute;
    *why = "not a day and a time like monday 09:00";
    return read_summary(value, &weekday, &minute) ? 0 : -1;
}

/* "Europe/Prague: cz.ics", "2026-12-24": a zone's name in front is taken off; NULL when there is none. */
static struct str holiday_zone(struct str *value)
{
    size_t colon = str_find_char(*value, ':', 0);
    struct str zone = STR("");
    if (colon != STR_NONE) {
        zone = str_trim(str_slice(*value, 0, colon));
        *value = str_trim(str_slice(*value, colon + 1, value->n));
    }
    return zone;
}

static int check_holidays(struct str value, const char **why)
{
    struct civil day;
    struct str zone = holiday_zone(&value);
    *why = "not a day or a calendar";
    if (zone.n && check_zone(zone, why) != 0)
        return -1;
    return value.n == 0 || civil_parse_date(value, &day) || (value.n > 4 && str_ends(value, STR(".ics"))) ? 0 : -1;
}

static int check_meetings(struct str value, const char **why)
{
    return check_range(value, 1, 100, why);
}

static int check_minutes(struct str value, const char **why)
{
    return check_range(value, 15, 480, why);
}

static int check_rounds(struct str value, const char **why)
{
    return str_eq_z(value, "0") ? 0 : check_range(value, 2, 52, why);
}

static int check_inbox(struct str value, const char **why)
{
    *why = "not a place that mail comes from";
    return str_starts(value, STR("maildir:")) || str_starts(value, STR("imaps://")) || str_starts(value, STR("imap://"))
               ? 0
               : -1;
}

static int check_outbox(struct str value, const char **why)
{
    *why = "not a place that mail goes to";
    return str_starts(value, STR("maildir:")) || str_starts(value, STR("smtps://")) ||
                   str_starts(value, STR("smtp://")) || str_starts(value, STR("sendmail:"))
               ? 0
               : -1;
}

static int check_auth(struct str value, const char **why)
{
    *why = "not a way to judge senders";
    return str_eq_z(value, "none") || str_eq_z(value, "microsoft365") || (str_starts(value, STR("id:")) && value.n > 3)
               ? 0
               : -1;
}

static int check_endpoint(struct str value, const char **why)
{
    *why = "not an https URL";
    return value.n == 0 || str_starts(value, STR("https://")) ? 0 : -1;
}

const struct config_key settings_keys[] = {
    {"programme", "name", "Peer mentoring", "the programme's name, as people see it: letters come from it", false,
     check_name},
    {"programme", "purpose", "Colleagues who meet regularly to help each other grow.",
     "one sentence: why this programme, why now; it opens the first letters", false, NULL},
    {"programme", "organizer", NULL, "an organizer's address; one line each when there are several", true,
     check_address},
    {"programme", "organizer_name", "The organizer", "who signs the letters", false, check_name},
    {"programme", "zone", "UTC", "a time zone like Europe/Prague: of people whose roster row has none", false,
     check_zone},
    {"programme", "hours", "mon-fri 09:00-17:00",
     "working hours like `mon-fri 09:00-17:00`, of people without their own", false, check_hours},
    {"programme", "language", "en", "the language of letters to people whose roster row has none, like en", false,
     NULL},
    {"programme", "joining", "roster",
     "who is matched: `roster`, all but who said no to the welcome letter; `reply`, only who said yes", false,
     check_joining},
    {"programme", "cadence", "biweekly", "how often circles meet at first: weekly, biweekly, monthly or quarterly",
     false, check_cadence},
    {"programme", "first_meetings", "6", "after how many meetings the rhythm becomes monthly: 1 to 100", false,
     check_meetings},
    {"programme", "minutes_pair", "30", "minutes of a meeting of two: 15 to 480", false, check_minutes},
    {"programme", "minutes_group", "60", "minutes of a meeting of three and more: 15 to 480", false, check_minutes},
    {"programme", "rounds", "0",
     "every how many weeks everybody is matched anew, as in a random coffee: 2 to 52; 0: circles go on", false,
     check_rounds},
    {"programme", "summary", "monday 09:00",
     "when organizers get the weekly summary, on the programme's clock: a day and a time like monday 09:00, or never",
     false, check_summary},
    {"programme", "holidays", "",
     "days without meetings, one line each: 2026-12-24, or a calendar FILE.ics; `ZONE: ` in front for people in that "
     "zone",
     true, check_holidays},
    {"mail", "address", NULL, "the programme's mailbox, like mentoring@acme.example; plus-addresses of it must arrive",
     false, check_box},
    {"mail", "inbox", "maildir:in", "where mail comes in: maildir:FOLDER, imaps://user@host or imap://user@host", false,
     check_inbox},
    {"mail", "outbox", "maildir:out",
     "where letters go out: maildir:FOLDER, smtps://user@host, smtp://user@host or sendmail:COMMAND", false,
     check_outbox},
    {"mail", "auth_results", "none", "whose Authentication-Results count: none, id:NAME or microsoft365", false,
     check_auth},
    {"mail", "password_command", "",
     "a command that prints the mailbox's password, like `pass show mentoring`; no shell", false, NULL},
    {"mail", "password_file", "", "or a file that holds it and that nobody else can read", false, NULL},
    {"mail", "oauth2_token_command", "", "or a command that prints an OAuth2 access token", false, NULL},
    {"mail", "oauth2_token_endpoint", "",
     "or rapport refreshes tokens itself: the provider's token URL, like https://oauth2.googleapis.com/token", false,
     check_endpoint},
    {"mail", "oauth2_client_id", "", "the client id that the provider gave to this installation", false, NULL},
    {"mail", "oauth2_client_secret_file", "", "the file with the client's secret; empty for a public client", false,
     NULL},
    {"mail", "oauth2_refresh_token_file", "", "the file with the refresh token; rapport writes it when it is replaced",
     false, NULL},
    {"mail", "ca_file", "", "a PEM file with the authority of a private server's certificate", false, NULL},
    {"store", "database", "rapport.db", "the database file", false, check_given},
    {"store", "key_file", "rapport.key",
     "the file with the keys of reply addresses; keep a copy elsewhere than the database's", false, check_given},
    {"letters", "folder", "",
     "a folder with your own letters, LANGUAGE/KIND.md each, used instead of the built-in ones", false, NULL},
    {NULL, NULL, NULL, NULL, false, NULL},
};

static int read_addresses(struct settings *s, struct err *e)
{
    struct str rest = str_of(config_get(&s->config, "programme", "organizer")), line;
    while (str_next_line(&rest, &line)) {
        if (s->organizers_count == ORGANIZERS_MAX)
            return err_set(e, ERR_CONFIG, "%s: more than %d organizers: keep the ones who read their mail",
                           s->config.path, ORGANIZERS_MAX);
        if (address_parse(line, &s->organizers[s->organizers_count++], e) != 0)
            return -1;
    }
    return address_parse(str_of(config_get(&s->config, "mail", "address")), &s->box, e);
}

static int read_holidays(struct arena *a, struct settings *s, struct err *e)
{
    struct str rest = str_of(config_get(&s->config, "programme", "holidays")), line;
    struct day_off *days = NULL;
    size_t count = 0;
    while (str_next_line(&rest, &line)) {
        struct civil day;
        struct buf ics;
        struct str value = str_trim(line), zone = holiday_zone(&value);
        const char *whose = zone.n ? arena_str(a, zone) : NULL;
        if (value.n == 0)
            continue;
        if (civil_parse_date(value, &day)) {
            holidays_add(a, &days, &count, (struct day_off){civil_to_days(day.year, day.month, day.day), whose, ""});
            continue;
        }
        buf_init(&ics, HOLIDAY_FILE_MAX);
        const char *path = file_path_in(a, s->folder, arena_str(a, value));
        struct err why = ERR_INIT;
        int rc = file_read(path, &ics, &why);
        if (rc == 0)
            rc = holidays_read(a, buf_str(&ics), whose, &days, &count, &why);
        buf_release(&ics);
        if (rc != 0)
            return err_set(e, ERR_CONFIG, "%s: holidays: %s: %s", s->config.path, path, why.text);
    }
    s->days_off = days;
    s->days_off_count = count;
    return 0;
}

static const char *make_list_id(struct arena *a, const struct address *box)
{
    struct str local = address_local(box), domain = address_domain(box);
    char *id = arena_printf(a, "%.*s.%.*s", (int)local.n, local.s, (int)domain.n, domain.s);
    for (char *c = id; *c; c++)
        if (!ascii_is_alpha(*c) && !ascii_is_digit(*c) && *c != '.' && *c != '-')
            *c = '-';
    return id;
}

int settings_read(struct arena *a, const char *path, struct settings *out, struct err *e)
{
    struct settings s = {.folder = file_folder_of(a, path)};
    if (config_read(a, path, settings_keys, &s.config, e) != 0 || read_addresses(&s, e) != 0 ||
        read_holidays(a, &s, e) != 0)
        return -1;
    const struct config *c = &s.config;
    /* the checks of the table have passed: these can't fail */
    if (name_parse(str_of(config_get(c, "programme", "name")), &s.name, e) != 0 ||
        name_parse(str_of(config_get(c, "programme", "organizer_name")), &s.organizer_name, e) != 0 ||
        hours_parse(str_of(config_get(c, "programme", "hours")), &s.hours, e) != 0)
        return -1;
    cadence_from_name(str_of(config_get(c, "programme", "cadence")), &s.cadence);
    s.purpose = config_get(c, "programme", "purpose");
    s.zone = config_get(c, "programme", "zone");
    s.language = config_get(c, "programme", "language");
    s.joins_by_reply = strcmp(config_get(c, "programme", "joining"), "reply") == 0;
    s.first_meetings = (int)config_get_int(c, "programme", "first_meetings");
    s.minutes_pair = (int)config_get_int(c, "programme", "minutes_pair");
    s.minutes_group = (int)config_get_int(c, "programme", "minutes_group");
    s.round_weeks = (int)config_get_int(c, "programme", "rounds");
    read_summary(str_of(config_get(c, "programme", "summary")), &s.summary_weekday, &s.summary_minute);
    s.list_id = make_list_id(a, &s.box);
    s.database = file_path_in(a, s.folder, config_get(c, "store", "database"));
    s.key_file = file_path_in(a, s.folder, config_get(c, "store", "key_file"));
    s.letters_folder = config_get(c, "letters", "folder");
    if (*s.letters_folder)
        s.letters_folder = file_path_in(a, s.folder, s.letters_folder);
    s.inbox = config_get(c, "mail", "inbox");
    s.outbox = config_get(c, "mail", "outbox");
    s.auth_results = config_get(c, "mail", "auth_results");
    s.ca_file = config_get(c, "mail", "ca_file");
    if (*s.ca_file)
        s.ca_file = file_path_in(a, s.folder, s.ca_file);
    *out = s;
    return 0;
}
