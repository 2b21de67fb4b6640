#include "facts/person.h"

NAMES_DEFINE(person_role, "participant", "mentor", "mentee", "champion", "organizer");
NAMES_DEFINE(person_joining, "", "in", "out");
NAMES_DEFINE(person_state, "active", "paused", "stopped", "forgotten");

struct str person_first_name(const struct person *p)
{
    struct str name = str_of(p->name.s);
    size_t space = str_find_char(name, ' ', 0);
    return space == STR_NONE ? name : str_slice(name, 0, space);
}

bool person_is_away(const struct person *p, int64_t at)
{
    return p->state == PERSON_PAUSED && !p->rests && (p->paused_until == 0 || p->paused_until > at);
}
