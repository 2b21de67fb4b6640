/* The named steps of a tick (and of `reparse`): where a test may kill it. In a test build (RAPPORT_TEST_HOOKS),
 * RAPPORT_KILL_AT=NAME[:N] kills the process with SIGKILL before the Nth pass of the step; in other builds passing a
 * step does nothing. */
#ifndef CLI_STEPS_H
#define CLI_STEPS_H

enum step {
    STEP_TICK_STARTED,
    STEP_RECEIVE_FETCHED,      /* a batch is in memory */
    STEP_RECEIVE_STORED,       /* its rows are written, not committed */
    STEP_RECEIVE_COMMITTED,    /* durable, not acknowledged */
    STEP_RECEIVE_ACKNOWLEDGED, /* moved on the server, not noted */
    STEP_RECEIVE_NOTED,
    STEP_HEAR_BEGUN,   /* a mail's transaction is open */
    STEP_HEAR_WRITTEN, /* facts and letters are written, not committed */
    STEP_HEAR_COMMITTED,
    STEP_FILE_MOVED, /* odd mails are in Odd on the server, not noted */
    STEP_FILE_NOTED,
    STEP_PLAN_WRITTEN, /* a person's or circle's rows are written, not committed */
    STEP_PLAN_COMMITTED,
    STEP_SEND_EPOCH,     /* the epoch is counted up in the database, not beside it */
    STEP_SEND_MARKED,    /* a letter is marked sending, committed */
    STEP_SEND_DELIVERED, /* the transport has it, not recorded */
    STEP_SEND_RECORDED,
    STEPS_OF_TICK,                     /* the others are of other commands */
    STEP_REPARSE_READ = STEPS_OF_TICK, /* a mail is read anew, nothing is begun */
    STEP_REPARSE_WRITTEN,              /* its changes are written, not committed */
    STEP_REPARSE_COMMITTED,            /* not said */
    STEPS
};

void step_pass(enum step step);
const char *step_name(enum step step);

#endif
