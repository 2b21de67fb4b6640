#include "programme/forgetting.h"

#include "db/erase.h"
#include "programme/circles.h"
#include "programme/letter_kinds.h"

static int leave_circle(struct programme *p, struct arena *a, const struct person *person, struct circle *c,
                        struct err *e)
{
    bool ended;
    struct circle before = *c;
    if (circle_leave(p, a, c, person->id, &ended, e) != 0)
        return -1;
    struct told told = {.change = ended ? "ended" : "left", .who = arena_str(a, person_first_name(person))};
    return letter_told_others(p, a, &before, person->id, &told, e);
}

int forget_person(struct programme *p, struct arena *a, const struct person *person, struct err *e)
{
    struct circle *circles;
    size_t count;
    if (db_circles_of(p->db, person->id, a, &circles, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++)
        if (leave_circle(p, a, person, &circles[i], e) != 0)
            return -1;
    p->erased++;
    return db_erase_person(p->db, person->id, e);
}
