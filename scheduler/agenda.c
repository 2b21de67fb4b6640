#include "scheduler/agenda.h"

static int between(int v, int least, int most)
{
    return v < least ? least : v > most ? most : v;
}

struct agenda_minutes agenda_split(const struct agenda_wanted *wanted)
{
    struct agenda_minutes m = {.closing = between(wanted->minutes / 6, 2, 10)};
    int members = (int)wanted->members;
    if (wanted->has_outcomes)
        m.opening = between(wanted->minutes / 10, 1, 5);
    int rest = wanted->minutes - m.opening - m.closing;
    m.each = m.problem = rest / (members + wanted->has_problem);
    if (wanted->has_problem)
        m.problem = rest - (members - 1) * m.each;
    else
        m.closing += rest - members * m.each;
    return m;
}
