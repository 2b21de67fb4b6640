#include "programme/forgetting.h"

#include "db/erase.h"
#include "programme/circles.h"

int forget_person(struct programme *p, struct arena *a, const struct person *person, struct err *e)
{
    struct circle *circles;
    size_t count;
    if (db_circles_of(p->db, person->id, a, &circles, &count, e) != 0)
        return -1;
    for (size_t i = 0; i < count; i++) {
        bool ended;
        if (circle_leave(p, a, &circles[i], person, &ended, e) != 0)
            return -1;
    }
    p->erased++;
    return db_erase_person(p->db, person->id, e);
}
