/* Answers to labelled questions, read anew. A person's newest words of a kind count, so an answer is changed only while
 * those are what the mail said. */
#include "programme/reparse_priv.h"

#include "db/circles.h"
#include "db/people.h"
#include "db/takeaways.h"
#include "programme/profile.h"

static const struct answer *answer_to(const struct understood *u, struct str question)
{
    for (size_t i = 0; i < u->answers_count; i++)
        if (str_eq(u->answers[i].question, question) && u->answers[i].text.n)
            return &u->answers[i];
    return NULL;
}

static bool same(const struct answer *x, const struct answer *y)
{
    if (!x || !y)
        return x == y;
    return str_eq(x->text, y->text) && str_eq(x->meant, y->meant) && x->type == y->type && x->value == y->value;
}

/* Kept as a note, not as an answer. */
static bool is_private(const struct answer *answer)
{
    return answer && answer->is_private;
}

/* New words in `stored`, or a row of their own when there were none; *id is the row. */
static int write_words(struct reparse *r, enum words_kind kind, const struct words *stored, struct str text,
                       int64_t *id, struct err *e)
{
    *id = stored->id;
    return stored->id ? db_words_set(r->p->db, stored->id, text, stored->written_at, e)
                      : db_words_add(r->p->db, r->row.person_id, kind, text, r->row.internal_date, id, e);
}

/* The stored words are what the mail said, or both said nothing. */
static bool is_as_heard(const struct words *stored, const struct answer *was)
{
    return was ? stored->id && str_eq_z(was->text, stored->text) : stored->id == 0;
}

/* An answer that may be written anew, and where it stands now. */
struct place {
    const struct answer *was, *is;
    struct words stored; /* id 0: nowhere */
    enum words_kind kind;
    const char *stays; /* as in struct reparse_change */
    struct circle circle;
};

/* What is answered no more stays: the fact that the roster had before is not known. */
static int look_at_profile(struct reparse *r, struct place *at, struct err *e)
{
    int rc = db_words_latest(r->p->db, r->row.person_id, at->kind, r->a, &at->stored, e);
    if (!at->is || !is_as_heard(&at->stored, at->was))
        at->stays = STAYS_SETTLED;
    return rc < 0 ? -1 : 0;
}

static int set_profile(struct reparse *r, const struct place *at, struct err *e)
{
    struct person person;
    const char *reading;
    int64_t id;
    int rc = db_person(r->p->db, r->row.person_id, r->a, &person, e);
    if (rc != 1 || write_words(r, at->kind, &at->stored, at->is->text, &id, e) != 0)
        return rc == 0 ? 0 : -1;
    return profile_apply(r->p, r->a, &person, at->kind, at->is->text, at->is->meant, &reading, e);
}

static int look_at_goal(struct reparse *r, struct place *at, struct err *e)
{
    at->stays = STAYS_SETTLED;
    int rc = r->letter.circle_id ? db_circle(r->p->db, r->letter.circle_id, r->a, &at->circle, e) : 0;
    if (rc != 1 || at->circle.state != CIRCLE_ACTIVE)
        return rc < 0 ? -1 : 0;
    if (at->circle.goal_id && db_words(r->p->db, at->circle.goal_id, r->a, &at->stored, e) < 0)
        return -1;
    bool is_theirs = at->stored.id == 0 || at->stored.person_id == r->row.person_id;
    if (at->is && is_theirs && is_as_heard(&at->stored, at->was))
        at->stays = NULL;
    return 0;
}

static int set_goal(struct reparse *r, const struct place *at, struct err *e)
{
    int64_t id;
    if (write_words(r, WORDS_GOAL, &at->stored, at->is->text, &id, e) != 0)
        return -1;
    return db_circle_set_goal(r->p->db, at->circle.id, id, e);
}

static bool was_asked(const struct reparse *r, struct str question)
{
    for (size_t i = 0; i < r->asked.questions_count; i++)
        if (str_eq(r->asked.questions[i], question))
            return true;
    return false;
}

/* With our reading of it where the words are the same. */
static struct str say_answer(struct reparse *r, const struct answer *answer, const struct answer *other)
{
    if (!answer)
        return STR("");
    if (answer->type == ANSWER_BOOL)
        return answer->value ? STR("yes") : STR("no");
    if (answer->type == ANSWER_INT)
        return str_of(arena_printf(r->a, "%ld", answer->value));
    if (!other || !str_eq(answer->text, other->text))
        return answer->text;
    return str_of(arena_printf(r->a, "%s (%s)", arena_str(r->a, answer->text), arena_str(r->a, answer->meant)));
}

static int compare_one(struct reparse *r, struct str question, struct err *e)
{
    struct place at = {.was = answer_to(&r->was, question), .is = answer_to(&r->now, question), .stays = NULL};
    if (same(at.was, at.is))
        return 0;
    bool is_profile = profile_kind(question, &at.kind), is_goal = str_eq_z(question, "goal");
    if (!is_profile && !is_goal)
        at.stays = STAYS_ACTION; /* whether they met, where, a yes to join */
    else if (is_private(at.was) || is_private(at.is))
        at.stays = STAYS_PRIVATE;
    else if (!was_asked(r, question))
        at.stays = STAYS_UNASKED;
    else if ((is_profile ? look_at_profile : look_at_goal)(r, &at, e) != 0)
        return -1;
    if (!reparse_tell(r, arena_str(r->a, question), say_answer(r, at.was, at.is), say_answer(r, at.is, at.was),
                      at.stays))
        return 0;
    return (is_profile ? set_profile : set_goal)(r, &at, e);
}

int reparse_answers(struct reparse *r, struct err *e)
{
    for (size_t i = 0; i < r->was.answers_count; i++)
        if (compare_one(r, r->was.answers[i].question, e) != 0)
            return -1;
    for (size_t i = 0; i < r->now.answers_count; i++)
        if (!answer_to(&r->was, r->now.answers[i].question) && compare_one(r, r->now.answers[i].question, e) != 0)
            return -1;
    return 0;
}
