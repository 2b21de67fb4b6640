/* A run of the program: the command line, the configuration and what is opened with it. */
#ifndef CLI_RUN_H
#define CLI_RUN_H

#include "programme/programme.h"

struct run {
    const char *config_path; /* as found */
    int64_t now;             /* --now, else the clock, read once */
    bool now_is_given;
    bool json, quiet;
    struct arena arena; /* lives as long as the run */
    struct settings settings;
    struct programme programme;
};

/* Finds the configuration: -c, $RAPPORT_CONFIG, ./rapport.conf, /etc/rapport/rapport.conf. */
const char *run_find_config(const char *given);

/* Reads the configuration; opens the database, the keys and the letters. --now is accepted for a simulated programme
 * over Maildir or loopback only. */
int run_open(struct run *r, struct err *e);
void run_close(struct run *r);

/* One command: `rapport NAME …`, one file each. */
struct cli_command {
    const char *name;
    int (*main)(struct run *r, int argc, char **argv, struct err *e); /* argv[0] is NAME; the exit code, or -1 with e */
    const char *usage, *help;
};
extern const struct cli_command cli_commands[];

int command_init(struct run *r, int argc, char **argv, struct err *e);
int command_doctor(struct run *r, int argc, char **argv, struct err *e);
int command_import(struct run *r, int argc, char **argv, struct err *e);
int command_match(struct run *r, int argc, char **argv, struct err *e);
int command_launch(struct run *r, int argc, char **argv, struct err *e);
int command_tick(struct run *r, int argc, char **argv, struct err *e);
int command_parse(struct run *r, int argc, char **argv, struct err *e);
int command_orders(struct run *r, int argc, char **argv, struct err *e);
int command_summary(struct run *r, int argc, char **argv, struct err *e);
int command_status(struct run *r, int argc, char **argv, struct err *e);
int command_show(struct run *r, int argc, char **argv, struct err *e);
int command_due(struct run *r, int argc, char **argv, struct err *e);
int command_letters(struct run *r, int argc, char **argv, struct err *e);
int command_odd(struct run *r, int argc, char **argv, struct err *e);
int command_heard(struct run *r, int argc, char **argv, struct err *e);
int command_check(struct run *r, int argc, char **argv, struct err *e);
int command_export(struct run *r, int argc, char **argv, struct err *e);
int command_backup(struct run *r, int argc, char **argv, struct err *e);
int command_preview(struct run *r, int argc, char **argv, struct err *e);
int command_simulate(struct run *r, int argc, char **argv, struct err *e);
int command_forget(struct run *r, int argc, char **argv, struct err *e);
int command_reparse(struct run *r, int argc, char **argv, struct err *e);
int command_resume(struct run *r, int argc, char **argv, struct err *e);

/* Options of a command: returns the value of `--NAME VALUE` or `--NAME=VALUE`, NULL when it is not there, and takes it
 * out of argv. A flag (no value) gives "". ERR_USAGE through `e` when a value is missing: then *bad is true. */
const char *run_option(int *argc, char **argv, const char *name, bool has_value, bool *bad, struct err *e);

/* ERR_USAGE naming the first argument that nobody took. */
int run_too_many(int argc, char **argv, int from, struct err *e);

/* Writes one JSON object as a line on stdout and frees it. */
struct json_t;
void run_print_json(struct json_t *j);

#endif
