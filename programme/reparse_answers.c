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
                      : db_words_add(r->p->db, r->row->person_id, kind, text, r->row->internal_date, id, e);
}

/* The stored words are what the mail said, or both said nothing. */
static bool is_as_heard(const struct words *stored, const struct answer *was)
{
    return was ? stored->id && str_eq_z(was->text, stored->text) : stored->id == 0;
}

/* What is answered no more stays: the fact that the roster had before is not known. */
static int compare_profile(struct reparse *r, enum words_kind kind, const struct answer *was, const struct answer *is,
                           bool *applies, struct err *e)
{
    struct words stored = {0};
    struct person person;
    const char *reading;
    int64_t id;
    int rc = db_words_latest(r->p->db, r->row->person_id, kind, r->a, &stored, e);
    if (rc == 1)
        rc = 0;
    *applies = rc == 0 && is && is_as_heard(&stored, was);
    if (rc != 0 || !*applies || !r->apply)
        return rc;
    rc = db_person(r->p->db, r->row->person_id, r->a, &person, e);
    if (rc != 1)
        return rc;
    if (write_words(r, kind, &stored, is->text, &id, e) != 0)
        return -1;
    return profile_apply(r->p, r->a, &person, kind, is->text, is->meant, &reading, e);
}

static int compare_goal(struct reparse *r, const struct answer *was, const struct answer *is, bool *applies,
                        struct err *e)
{
    struct words stored = {0};
    struct circle c;
    int64_t id;
    *applies = false;
    int rc = r->letter.circle_id ? db_circle(r->p->db, r->letter.circle_id, r->a, &c, e) : 0;
    if (rc != 1 || c.state != CIRCLE_ACTIVE)
        return rc < 0 ? -1 : 0;
    if (c.goal_id && db_words(r->p->db, c.goal_id, r->a, &stored, e) < 0)
        return -1;
    bool is_theirs = stored.id == 0 || stored.person_id == r->row->person_id;
    *applies = is && is_theirs && is_as_heard(&stored, was);
    if (!*applies || !r->apply)
        return 0;
    return write_words(r, WORDS_GOAL, &stored, is->text, &id, e) != 0 ? -1 : db_circle_set_goal(r->p->db, c.id, id, e);
}

static bool was_asked(const struct reparse *r, struct str question)
{
    for (size_t i = 0; i < r->asked.questions_count; i++)
        if (str_eq(r->asked.questions[i], question))
            return true;
    return false;
}

static int compare_one(struct reparse *r, struct str question, struct err *e)
{
    const struct answer *was = answer_to(&r->was, question), *is = answer_to(&r->now, question);
    enum words_kind kind;
    bool applies = false;
    int rc = 0;
    if (same(was, is))
        return 0;
    if (!is_private(was) && !is_private(is) && was_asked(r, question)) {
        if (profile_kind(question, &kind))
            rc = compare_profile(r, kind, was, is, &applies, e);
        else if (str_eq_z(question, "goal"))
            rc = compare_goal(r, was, is, &applies, e);
    }
    if (rc == 0)
        reparse_tell(r, arena_str(r->a, question), was ? was->text : STR(""), is ? is->text : STR(""), applies);
    return rc;
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
