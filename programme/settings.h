/* The configuration of a programme: every key, its default and its check, and the values that a run works with. */
#ifndef PROGRAMME_SETTINGS_H
#define PROGRAMME_SETTINGS_H

#include "base/address.h"
#include "base/config.h"
#include "facts/circle.h"
#include "facts/day_off.h"
#include "facts/hours.h"

/* Every key of rapport.conf, in the order `init` writes them. */
extern const struct config_key settings_keys[];

#define ORGANIZERS_MAX 8

struct settings {
    struct config config;
    const char *folder; /* of the configuration file; relative paths are relative to it */
    struct name name;   /* of the programme */
    const char *purpose;
    struct address organizers[ORGANIZERS_MAX];
    size_t organizers_count;
    struct name organizer_name; /* who signs */
    const char *zone;           /* IANA */
    const char *language;
    struct hours hours;
    enum cadence cadence;
    bool joins_by_reply; /* who did not say yes is not matched */
    int first_meetings, minutes_pair, minutes_group;
    int round_weeks;                /* between rounds of matching; 0: circles go on */
    const struct day_off *days_off; /* days without meetings */
    size_t days_off_count;
    int summary_weekday, summary_minute; /* 1 Monday .. 7, 0 never; minutes after midnight, in `zone` */
    struct address box;                               /* the programme's mailbox */
    const char *list_id;                              /* "mentoring.acme.example" */
    const char *database, *key_file, *letters_folder; /* paths; letters_folder "" for none */
    const char *inbox, *outbox;                       /* transports */
    const char *auth_results;                         /* "none", "id:NAME" or "microsoft365" */
    const char *ca_file;                              /* "" for the system's authorities */
};

/* Reads PATH. ERR_CONFIG says file:line and what to write instead. */
int settings_read(struct arena *a, const char *path, struct settings *out, struct err *e);

#endif
