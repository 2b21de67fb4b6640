/* rapport status: how the programme stands. */
#include "cli/run.h"

#include <stdio.h>

#include "base/json.h"
#include "cli/say.h"
#include "db/due.h"
#include "db/inbox.h"
#include "db/letters.h"

struct figures {
    int64_t active, paused, stopped, drafts, circles, ended, queued, later, refused, uncertain, odd, waiting;
    int64_t next_due;
    int64_t next_at; /* of a due row or a letter that waits: when a tick finds something to do; 0 nothing */
};

static int count_circles(struct run *r, enum circle_state state, int64_t *count, struct err *e)
{
    struct circle *circles;
    size_t n;
    if (db_circles(r->programme.db, state, &r->arena, &circles, &n, e) != 0)
        return -1;
    *count = (int64_t)n;
    return 0;
}

static int collect(struct run *r, struct figures *f, struct err *e)
{
    struct db *db = r->programme.db;
    struct due *due;
    size_t n;
    if (db_people_count(db, PERSON_ACTIVE, &f->active, e) != 0 ||
        db_people_count(db, PERSON_PAUSED, &f->paused, e) != 0 ||
        db_people_count(db, PERSON_STOPPED, &f->stopped, e) != 0 ||
        count_circles(r, CIRCLE_DRAFT, &f->drafts, e) != 0 || count_circles(r, CIRCLE_ACTIVE, &f->circles, e) != 0 ||
        count_circles(r, CIRCLE_ENDED, &f->ended, e) != 0 || db_outbox_count(db, OUTBOX_QUEUED, &f->queued, e) != 0 ||
        db_outbox_count(db, OUTBOX_LATER, &f->later, e) != 0 ||
        db_outbox_count(db, OUTBOX_REFUSED, &f->refused, e) != 0 ||
        db_outbox_count(db, OUTBOX_UNCERTAIN, &f->uncertain, e) != 0 ||
        db_inbox_count(db, VERDICT_ODD, &f->odd, e) != 0 || db_due_until(db, INT64_MAX, &r->arena, &due, &n, e) != 0)
        return -1;
    f->waiting = (int64_t)n;
    f->next_due = f->next_at = n ? due[0].ready_at : 0;
    int64_t letter = 0;
    int rc = db_outbox_next_at(db, &letter, e);
    if (rc == 1 && (n == 0 || letter < f->next_at))
        f->next_at = letter;
    return rc < 0 ? -1 : 0;
}

static void print_json(const struct run *r, const struct figures *f)
{
    struct json_t *j = js_object();
    js_set_z(j, "programme", r->settings.name.s);
    js_set_bool(j, "simulated", db_is_simulated(r->programme.db));
    js_set_int(j, "people_active", f->active);
    js_set_int(j, "people_paused", f->paused);
    js_set_int(j, "people_stopped", f->stopped);
    js_set_int(j, "circles_draft", f->drafts);
    js_set_int(j, "circles_active", f->circles);
    js_set_int(j, "circles_ended", f->ended);
    js_set_int(j, "letters_queued", f->queued);
    js_set_int(j, "letters_later", f->later);
    js_set_int(j, "letters_refused", f->refused);
    js_set_int(j, "letters_uncertain", f->uncertain);
    js_set_int(j, "mail_odd", f->odd);
    js_set_int(j, "due_waiting", f->waiting);
    js_set_time(j, "next_due", f->next_due);
    js_set_time(j, "next_at", f->next_at);
    run_print_json(j);
}

int command_status(struct run *r, int argc, char **argv, struct err *e)
{
    struct figures f = {0};
    if (run_too_many(argc, argv, 1, e) != 0 || run_open(r, e) != 0 || collect(r, &f, e) != 0)
        return -1;
    if (r->json) {
        print_json(r, &f);
        return 0;
    }
    printf("%s%s\n", r->settings.name.s, db_is_simulated(r->programme.db) ? " (simulated)" : "");
    printf("people    %lld active, %lld on a break, %lld stopped\n", (long long)f.active, (long long)f.paused,
           (long long)f.stopped);
    printf("circles   %lld active, %lld drafted, %lld ended\n", (long long)f.circles, (long long)f.drafts,
           (long long)f.ended);
    printf("letters   %lld queued, %lld to be tried again, %lld refused, %lld uncertain\n", (long long)f.queued,
           (long long)f.later, (long long)f.refused, (long long)f.uncertain);
    printf("mail      %lld odd%s\n", (long long)f.odd, f.odd ? ": see `rapport odd`" : "");
    printf("due       %lld waiting, the next %s\n", (long long)f.waiting, say_utc(r, f.next_due));
    return 0;
}
