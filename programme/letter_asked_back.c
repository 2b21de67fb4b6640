/* asked-back: what did you mean, was it you, could you write it once more? Nothing changes until the answer. */
#include "programme/letter_kinds.h"

#include "calendar/zone.h"
#include "db/inbox.h"

#define CONFIRM "confirm" /* the one question of a letter that asks whether a mail was the reader's */

/* One thing that may have been meant: said to the reader, on the link, and in words that the parser understands. */
struct reading {
    const char *meaning, *label, *words;
};

#define READINGS_MAX 2

static void show_readings(struct hearing *h, struct draft *d, const struct reading *r, size_t count,
                          const char *const *bodies)
{
    struct value *list = value_list(h->a);
    for (size_t i = 0; i < count; i++) {
        struct value *v = value_object(h->a);
        value_set_int(v, "number", (long)i + 1);
        value_set_text(v, "meaning", r[i].meaning);
        value_set_link(v, "tap", r[i].label, d->reply_to.s, bodies[i], d->code);
        value_append(list, v);
    }
    value_set(d->facts, "readings", list);
}

/* "1", "first" and the like in reply will stand for the words of a reading. A link says its number and its label, which
 * is no command: a command never stands alone in a letter. */
static void offer_readings(struct hearing *h, struct draft *d, const struct reading *r, size_t count)
{
    const char *bodies[READINGS_MAX];
    d->asked.readings = arena_array(h->a, struct asked_reading, READINGS_MAX);
    d->asked.readings_count = count;
    for (size_t i = 0; i < count; i++) {
        d->asked.readings[i] = (struct asked_reading){str_of(r[i].label), str_of(r[i].words)};
        bodies[i] = arena_printf(h->a, "%zu, %s", i + 1, r[i].label);
    }
    show_readings(h, d, r, count, bodies);
}

static const struct reading help = {"You would like to see what you can write", "All the things you can say", "Help"};

/* The next meeting, so many days later at the same time: "move it a bit". */
static struct reading moved(struct hearing *h, int days, const char *how)
{
    struct meeting next;
    struct err ignored = ERR_INIT;
    char minute[CLOCK_RFC3339_SIZE];
    if (!h->has_circle || db_meeting_next(h->p->db, h->circle.id, h->p->now, h->a, &next, &ignored) != 1)
        return help;
    struct civil at = zone_from_utc(h->person.zone, next.starts_at);
    civil_from_days(civil_to_days(at.year, at.month, at.day) + days, &at.year, &at.month, &at.day);
    civil_format_minute(&at, minute);
    const char *day = programme_say_date(h->a, str_slice(str_of(minute), 0, 10), h->p->now);
    return (struct reading){arena_printf(h->a, "You meet %s, on %s at the same time", how, day),
                            arena_printf(h->a, "%s suits me", day), arena_printf(h->a, "Reschedule to %s", minute)};
}

/* A command with what it needs, as somebody may have meant it. */
static struct reading of_command(struct hearing *h, const struct command *c)
{
    const char *arg = arena_str(h->a, c->arg.s ? c->arg : STR(""));
    const char *day = arg;
    struct str date = str_slice(c->arg, 0, 10);
    switch (c->name) {
    case COMMAND_STOP:
        return (struct reading){"No letters come to you any more", "No letters from now on", "Stop"};
    case COMMAND_LEAVE:
        return (struct reading){"You leave this circle", "I am out of this circle", "Leave this circle"};
    case COMMAND_PAUSE:
        if (!*arg)
            return (struct reading){"You have a break, until one line from you ends it", "I need some time off",
                                    "Pause"};
        day = programme_say_date(h->a, date, h->p->now);
        return (struct reading){arena_printf(h->a, "You have a break until %s", day),
                                arena_printf(h->a, "My break ends on %s", day),
                                arena_printf(h->a, "Pause until %s", arg)};
    case COMMAND_RESUME:
        return (struct reading){"Your break is over", "My break is over", "Resume"};
    case COMMAND_SKIP:
        return (struct reading){"You sit out the next meeting", "Tell us you will sit this one out", "Skip"};
    case COMMAND_RESCHEDULE:
        day = arena_printf(h->a, "%s, %s", programme_say_date(h->a, date, h->p->now), *arg ? arg + 11 : "");
        return *arg
                   ? (struct reading){arena_printf(h->a, "You meet on %s", day), arena_printf(h->a, "%s suits me", day),
                                      arena_printf(h->a, "Reschedule to %s", arg)}
                   : moved(h, 1, "a day later");
    case COMMAND_CADENCE:
        arg = *arg ? arg : "monthly";
        return (struct reading){arena_printf(h->a, "Your circle meets %s", arg),
                                arena_printf(h->a, "To meet %s suits me", arg), arena_printf(h->a, "Cadence %s", arg)};
    case COMMAND_TIMEZONE:
        return *arg
                   ? (struct reading){arena_printf(h->a, "Your time zone is %s", arg),
                                      arena_printf(h->a, "My clock is %s", arg), arena_printf(h->a, "Timezone %s", arg)}
                   : help;
    case COMMAND_SWAP:
        return (struct reading){"Somebody else brings the problem this time", "Another time for me", "Swap"};
    case COMMAND_DATA:
        return (struct reading){"You would like everything held on you", "Show me what is held on me", "Data"};
    case COMMAND_FORGET:
        return (struct reading){"Everything held on you is erased", "Everything held on me goes", "Forget me"};
    default:
        return help;
    }
}

/* What a line near a command may have meant, and help beside it. */
static size_t readings_near(struct hearing *h, struct reading *out)
{
    const struct command *near = h->u.near;
    out[0] = of_command(h, &near[0]);
    out[1] = help;
    if (h->u.near_count > 1)
        out[1] = of_command(h, &near[1]);
    else if (near[0].name == COMMAND_RESCHEDULE && !near[0].arg.n)
        out[1] = moved(h, 7, "a week later");
    return strcmp(out[0].words, out[1].words) == 0 ? 1 : READINGS_MAX;
}

/* Two of the offered times: those that may have been meant. */
static size_t readings_of_times(struct hearing *h, struct reading *out)
{
    size_t n = 0;
    for (int any = 0; any < 2 && n == 0; any++) /* none was named: the first two */
        for (size_t i = 0; i < h->asked.items_count && n < READINGS_MAX; i++) {
            struct civil c;
            bool is_meant = any == 1;
            for (size_t k = 0; k < h->u.answers_count && !is_meant; k++)
                is_meant = h->u.answers[k].type == ANSWER_INT && h->u.answers[k].value == h->asked.items[i].ref;
            if (!is_meant || !civil_parse_minute(h->asked.items[i].text, &c))
                continue;
            const char *when = programme_say_time(h->a, h->person.zone, zone_to_utc(h->person.zone, &c), h->p->now);
            out[n++] = (struct reading){when, arena_printf(h->a, "%s suits me", when),
                                        arena_printf(h->a, "Number %d", h->asked.items[i].ref)};
        }
    return n;
}

#define SAID_MAX 5 /* items in one line */

/* What was understood of a check-in, though not all of it was: "1 is done, 3 is blocked". */
static bool reading_of_items(struct hearing *h, struct reading *out)
{
    static const char *const how[] = {[STATUS_DONE] = "is done",
                                      [STATUS_IN_PROGRESS] = "is still in progress",
                                      [STATUS_NOT_STARTED] = "is not started",
                                      [STATUS_DROPPED] = "can be dropped",
                                      [STATUS_BLOCKED] = "is blocked"};
    const char *said = "";
    size_t count = h->u.items_count;
    if (count == 0 || count > SAID_MAX)
        return false;
    for (size_t i = 0; i < count; i++)
        said = arena_printf(h->a, "%s%s%d %s", said, i ? ", " : "", h->u.items[i].ref, how[h->u.items[i].status]);
    bool all = count == h->asked.items_count;
    *out = (struct reading){all ? arena_printf(h->a, "I read: %s", said)
                                : arena_printf(h->a, "I read: %s, and nothing changes for the others", said),
                            "Just that", said};
    return true;
}

/* "1 done. Please skip the next meeting": both, or the items alone. */
static bool readings_beside(struct hearing *h, struct reading *out)
{
    if (h->asked.prompt != ASKED_CHECKIN || h->u.near_count != 1 || !reading_of_items(h, &out[1]))
        return false;
    struct reading command = of_command(h, &h->u.near[0]);
    out[0] = (struct reading){arena_printf(h->a, "%s. And: %s", out[1].meaning, command.meaning),
                              arena_printf(h->a, "Both: %s", command.label),
                              arena_printf(h->a, "%s\n%s", out[1].words, command.words)};
    return true;
}

/* Two readings at most for each thing that was asked. */
static void add_readings(struct hearing *h, struct draft *d)
{
    static const struct reading takeaways[] = {
        {"You met, and there is nothing to note", "We met, nothing to note", "We met, nothing to note"},
        {"You did not meet", "We did not meet", "We did not meet"}};
    static const struct reading checkin[] = {
        {"All of them are done", "All done", "All done"},
        {"All of them are still in progress", "All still in progress", "All still in progress"}};
    static const struct reading stored[] = {{"The first one goes", "Take the first one off the list", "drop 1"},
                                            {"It is right as it is", "Leave it as it is", "It is fine"}};
    static const struct reading attending[] = {{"You come to the meeting", "I can make it", "I can make it"},
                                               {"You cannot make it", "I cannot make it", "I cannot make it"}};
    static const struct reading nothing[] = {
        {"You sit out the next meeting", "Tell us you will sit this one out", "Skip"},
        {"You would like to see what you can write", "All the things you can say", "Help"}};
    struct reading near[READINGS_MAX];
    if (readings_beside(h, near))
        offer_readings(h, d, near, READINGS_MAX);
    else if (h->u.near_count)
        offer_readings(h, d, near, readings_near(h, near));
    else if (h->asked.prompt == ASKED_MEETING && h->asked.items_count)
        offer_readings(h, d, near, readings_of_times(h, near));
    else if (h->asked.prompt == ASKED_MEETING)
        offer_readings(h, d, attending, 2);
    else if (h->asked.prompt == ASKED_TAKEAWAYS)
        offer_readings(h, d, takeaways, 2);
    else if (h->asked.prompt == ASKED_CHECKIN && reading_of_items(h, &near[0]))
        offer_readings(h, d, (struct reading[]){near[0], checkin[0]}, 2);
    else if (h->asked.prompt == ASKED_CHECKIN)
        offer_readings(h, d, checkin, 2);
    else if (h->asked.prompt == ASKED_CONFIRMATION)
        offer_readings(h, d, stored, h->asked.items_count ? 2 : 0);
    else
        offer_readings(h, d, nothing, 2);
}

int letter_asked_back_meaning(struct hearing *h, struct err *e)
{
    struct draft d;
    if (h->has_letter && h->letter.kind == LETTER_ASKED_BACK) {
        h->odd_reason = "not understood, and asked back before";
        return 0;
    }
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_ASKED_BACK, &d, e) != 0)
        return -1;
    d.asked = h->asked;
    value_set_flag(d.facts, "unclear", true);
    value_set_words(d.facts, "words", h->u.reply.n ? h->u.reply : h->u.subject);
    add_readings(h, &d);
    compose_footer(&d, "You get this because you wrote to us.", "");
    return compose_finish(h->p, h->a, &d, e);
}

/* At most one ask a person and day, so that a stranger can't use us to annoy them. */
static int asked_today(struct hearing *h, int64_t person_id, struct err *e)
{
    struct letter last;
    int rc = db_letter_latest(h->p->db, person_id, LETTER_ASKED_BACK, h->a, &last, e);
    return rc == 1 ? last.created_at > h->p->now - DAY && strstr(last.asked, "\"" CONFIRM "\"") != NULL : rc;
}

/* What would be done: names of commands in our words; a stranger's own words go to no one. */
static const char *say_meaning(struct hearing *h)
{
    const char *text = "";
    for (size_t i = 0; i < h->u.commands_count && i < 5; i++)
        text = arena_printf(h->a, "%s%s“%s”", text, i ? ", " : "", command_name_name(h->u.commands[i].name));
    return *text ? arena_printf(h->a, "It was you, and this shall be done: %s", text)
                 : "It was you, and your words shall count";
}

int letter_asked_back_identity(struct hearing *h, struct err *e)
{
    static struct str question = {CONFIRM, sizeof CONFIRM - 1};
    struct draft d;
    struct person known = h->person;
    bool is_other = !h->has_person;
    if (is_other) {
        int rc = h->has_letter ? db_person(h->p->db, h->letter.person_id, h->a, &known, e) : 0;
        if (rc != 1 || known.state == PERSON_FORGOTTEN)
            return rc < 0 ? -1 : 0;
    }
    int asked = asked_today(h, known.id, e);
    if (asked != 0)
        return asked < 0 ? -1 : 0;
    if (compose_begin(h->p, h->a, LETTER_ASKED_BACK, &known, NULL, &d, e) != 0)
        return -1;
    struct thread mail_only = {.mail_id = h->mail->id}; /* a stranger's Message-ID starts no thread of ours */
    d.answers = is_other ? &mail_only : &h->thread;
    d.asked = (struct asked){.prompt = ASKED_QUESTIONS, .questions = &question, .questions_count = 1};
    value_set_flag(d.facts, is_other ? "other_address" : "no_letter", true);
    static const char *const bodies[] = {"Yes", "No"};
    struct reading readings[] = {{say_meaning(h), "It was me", "Yes"}, {"It was not you", "It was not me", "No"}};
    show_readings(h, &d, readings, 2, bodies);
    compose_footer(&d, "You get this because a mail came in your name.", "Only you see this.");
    return compose_finish(h->p, h->a, &d, e);
}

int letter_asked_back_unreadable(struct hearing *h, struct err *e)
{
    struct draft d;
    struct letter last;
    int rc = db_letter_latest(h->p->db, h->person.id, LETTER_ASKED_BACK, h->a, &last, e);
    if (rc < 0 || (rc == 1 && last.created_at > h->p->now - DAY))
        return rc < 0 ? -1 : 0;
    int may = hear_may_answer(h, e);
    if (may != 1)
        return may;
    if (hear_begin_answer(h, LETTER_ASKED_BACK, &d, e) != 0)
        return -1;
    d.asked = h->asked;
    value_set_flag(d.facts, "unreadable", true);
    compose_footer(&d, "You get this because you wrote to us.", "");
    return compose_finish(h->p, h->a, &d, e);
}

/* An address that the roster proposed as theirs is theirs from now on. */
static int grant_alias(struct hearing *h, struct str raw, struct err *e)
{
    struct understood u;
    struct address from;
    struct person owner;
    struct err ignored = ERR_INIT;
    bool is_proposed = false;
    if (h->reader->understand(h->reader->data, h->a, raw, NULL, &u, e) != 0)
        return -1;
    if (u.from.n == 0 || address_parse(u.from, &from, &ignored) != 0)
        return 0;
    int rc = db_person_by_address(h->p->db, &from, h->a, &owner, &is_proposed, e);
    if (rc != 1 || !is_proposed || owner.id != h->person.id)
        return rc < 0 ? -1 : 0;
    return db_address_accept(h->p->db, &from, e);
}

/* The known address said yes: the mail that waited is heard again, as theirs. */
static int hear_again(struct hearing *h, struct err *e)
{
    struct inbox_row pending;
    struct str raw;
    int rc = db_inbox_row(h->p->db, h->letter.mail_id, h->a, &pending, &raw, e);
    if (rc != 1 || pending.verdict != VERDICT_ASKED)
        return rc < 0 ? -1 : 0;
    if (grant_alias(h, raw, e) != 0)
        return -1;
    return hear_mail(h->p, h->reader, h->a, &pending, raw, true, e);
}

int letter_asked_back_reply(struct hearing *h, struct err *e)
{
    for (size_t i = 0; i < h->u.answers_count; i++) {
        const struct answer *answer = &h->u.answers[i];
        if (str_eq_z(answer->question, CONFIRM))
            return answer->type == ANSWER_BOOL && answer->value ? hear_again(h, e) : 0;
    }
    switch (h->asked.prompt) {
    case ASKED_TAKEAWAYS:
        return letter_follow_up_reply(h, e);
    case ASKED_MEETING:
        return h->asked.items_count ? letter_reschedule_reply(h, e) : letter_invitation_reply(h, e);
    case ASKED_CHECKIN:
        return letter_check_in_reply(h, e);
    case ASKED_CONFIRMATION:
        return letter_confirmation_reply(h, e);
    default:
        return 0;
    }
}
