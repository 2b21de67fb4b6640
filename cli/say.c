#include "cli/say.h"

const char *say_members(struct run *r, const struct circle *c, struct err *e)
{
    const char *text = "";
    for (size_t i = 0; i < c->count; i++) {
        struct person p;
        if (db_person(r->programme.db, c->members[i].person_id, &r->arena, &p, e) != 1)
            return NULL;
        text = arena_printf(&r->arena, "%s%s%s", text, i == 0 ? "" : i + 1 == c->count ? " and " : ", ", p.name.s);
    }
    return text;
}

const char *say_utc(struct run *r, int64_t t)
{
    struct civil c = civil_from_utc(t);
    if (t == 0)
        return "-";
    return arena_printf(&r->arena, "%04d-%02d-%02d %02d:%02dZ", c.year, c.month, c.day, c.hour, c.minute);
}
