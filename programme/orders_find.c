/* Whom and what an organizer's order means. */
#include "base/utf8.h"
#include "programme/orders_priv.h"
#include "programme/people.h"

#define NAMES_MAX 6 /* people named in one order */

static bool same_name(struct arena *a, struct str x, struct str y)
{
    return x.n && str_eq(utf8_fold_plain(a, x), utf8_fold_plain(a, y));
}

/* Whether the words are this person's address, name or first name. */
static bool is_called(struct arena *a, const struct person *p, struct str words)
{
    return str_eq_nocase(words, str_of(p->address.s)) || same_name(a, words, str_of(p->name.s)) ||
           same_name(a, words, person_first_name(p));
}

/* Whom one name means: 1 one person, 0 nobody or several (*why_not), -1. */
int orders_find_person(struct programme *p, struct arena *a, struct str words, struct person *out, const char **why_not,
                       struct err *e)
{
    struct address address;
    struct err ignored = ERR_INIT;
    struct person *people;
    size_t count, found = 0;
    const char *candidates = "";
    if (address_parse(words, &address, &ignored) == 0) {
        int rc = db_person_by_address(p->db, &address, a, out, NULL, e);
        if (rc == 0)
            *why_not = "nobody here has that address.";
        return rc;
    }
    if (db_people(p->db, a, &people, &count, e) != 0) /* an organizer's word is rare, and its people are few */
        return -1;
    for (size_t i = 0; i < count; i++) {
        if (people[i].role == ROLE_ORGANIZER || !is_called(a, &people[i], words))
            continue;
        *out = people[i];
        candidates = arena_printf(a, "%s%s%s", candidates, found ? ", " : "", people[i].address.s);
        found++;
    }
    if (found == 0)
        *why_not = "nobody here has that name. A circle's number or an address does as well.";
    if (found > 1)
        *why_not = arena_printf(a, "several people have that name: %s. Write the address.", candidates);
    return found == 1;
}

int orders_find_common_circle(struct programme *p, struct arena *a, const struct person *people, size_t count,
                              struct circle *out, const char **why_not, struct err *e)
{
    struct circle *circles;
    size_t n, found = 0;
    const char *numbers = "";
    if (db_circles_of(p->db, people[0].id, a, &circles, &n, e) != 0)
        return -1;
    for (size_t i = 0; i < n; i++) {
        bool all = true;
        for (size_t k = 1; k < count; k++) {
            int is = db_member_is(p->db, circles[i].id, people[k].id, e);
            if (is < 0)
                return -1;
            all = all && is == 1;
        }
        if (!all)
            continue;
        *out = circles[i];
        numbers = arena_printf(a, "%s%s%lld", numbers, found ? ", " : "", (long long)circles[i].number);
        found++;
    }
    if (found == 0)
        *why_not = count > 1 ? "they are in no circle together." : "that person is in no circle now.";
    if (found > 1)
        *why_not = arena_printf(a, "there is more than one such circle: %s. Write its number.", numbers);
    return found == 1;
}

/* "Ana", "Ana and Ben", "Ana, Ben and Chloe". */
static int find_people(struct programme *p, struct arena *a, struct str words, struct person *out, size_t *count,
                       const char **why_not, struct err *e)
{
    struct str piece;
    *count = 0;
    while (words.n) {
        size_t comma = str_find_char(words, ',', 0), and_at = str_find(words, STR(" and "), 0);
        size_t end = comma < and_at ? comma : and_at, skip = comma < and_at ? 1 : 5;
        if (end > words.n)
            end = words.n;
        piece = str_trim(str_slice(words, 0, end));
        words = str_slice(words, end + skip, words.n);
        if (piece.n == 0)
            continue;
        if (*count == NAMES_MAX) {
            *why_not = "that names too many people.";
            return 0;
        }
        int rc = orders_find_person(p, a, piece, &out[*count], why_not, e);
        if (rc != 1)
            return rc;
        ++*count;
    }
    return *count > 0;
}

static int find_number(struct programme *p, struct arena *a, long number, const struct asked *known,
                       struct ordered *out, const char **why_not, struct err *e)
{
    bool is_named = known == NULL;
    int rc = db_circle_by_number(p->db, number, a, &out->circle, e);
    if (rc < 0)
        return -1;
    if (rc == 0 || out->circle.state == CIRCLE_DRAFT) {
        *why_not = arena_printf(a, "there is no circle %ld.", number);
        return 0;
    }
    out->has_circle = true;
    for (size_t i = 0; known && i < known->items_count; i++)
        is_named = is_named || known->items[i].ref == number;
    const char *label = orders_say_circle(p, a, &out->circle, e);
    if (!label)
        return -1;
    if (out->circle.state == CIRCLE_ENDED)
        *why_not = arena_printf(a, "circle %ld has ended.", number);
    else if (!is_named)
        *why_not = arena_printf(a,
                                "the letter that you answered does not name circle %ld. It is %s: write the same in "
                                "answer to this letter if you mean it.",
                                number, label + strcspn(label, ",") + 2);
    else
        return 1;
    return 0;
}

static int find_named(struct programme *p, struct arena *a, struct str who, unsigned takes, struct ordered *out,
                      const char **why_not, struct err *e)
{
    struct person people[NAMES_MAX];
    size_t count;
    int rc = find_people(p, a, who, people, &count, why_not, e);
    if (rc != 1)
        return rc;
    if (count == 1 && (takes & TAKES_PERSON)) {
        out->person = people[0];
        out->has_person = true;
        return 1;
    }
    if (!(takes & TAKES_CIRCLE)) {
        *why_not = "that is done for one person at a time.";
        return 0;
    }
    rc = orders_find_common_circle(p, a, people, count, &out->circle, why_not, e);
    out->has_circle = rc == 1;
    return rc;
}

/* The circle that somebody leaves: by its number, else their only one. */
static int find_membership(struct programme *p, struct arena *a, long number, const struct asked *known,
                           struct ordered *out, const char **why_not, struct err *e)
{
    if (number == 0) {
        int rc = orders_find_common_circle(p, a, &out->person, 1, &out->circle, why_not, e);
        out->has_circle = rc == 1;
        return rc;
    }
    int rc = find_number(p, a, number, known, out, why_not, e);
    int is = rc == 1 ? db_member_is(p->db, out->circle.id, out->person.id, e) : rc;
    if (rc == 1 && is == 0)
        *why_not = arena_printf(a, "%s is not in circle %ld.", out->person.name.s, number);
    return is;
}

int orders_find(struct programme *p, struct arena *a, const struct order *o, const struct asked *known,
                struct ordered *out, const char **why_not, struct err *e)
{
    unsigned takes = orders_takes(o->name);
    *out = (struct ordered){.name = o->name, .words = o->words, .until = arena_str(a, o->until), .detail = ""};
    if (!takes) {
        *why_not = "that is done on the server: see rapport match and rapport launch.";
        return 0;
    }
    if (takes & TAKES_DRAFT)
        return orders_draft_find(p, a, o, known, out, why_not, e);
    if (o->is_date_unclear) {
        *why_not = "the day is past, does not exist or could be two days. Write it like 4 May.";
        return 0;
    }
    if (o->number && (takes & TAKES_CIRCLE))
        return find_number(p, a, o->number, known, out, why_not, e);
    if (o->who.n) {
        int rc = find_named(p, a, o->who, takes, out, why_not, e);
        bool leaves = rc == 1 && o->name == ORDER_LEAVE;
        return leaves ? find_membership(p, a, o->other_number, known, out, why_not, e) : rc;
    }
    *why_not = takes & TAKES_CIRCLE ? "which circle or whom? A number or a name is enough."
                                    : "whom? A name or an address is enough.";
    return 0;
}
