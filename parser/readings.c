#include "parser/readings.h"

#include "parser/dates.h"
#include "parser/units.h"

static bool take_courtesy(const struct reading *r, size_t *i, size_t to)
{
    if (*i < to && r->t.at[*i].kind == TOKEN_PUNCT) {
        ++*i;
        return true;
    }
    return reading_take(r, WORD_PLEASE, i, to, NULL) || reading_take(r, WORD_COMMAND_TAIL, i, to, NULL) ||
           reading_take(r, WORD_CLOSING, i, to, NULL) || reading_take(r, WORD_FILLER, i, to, NULL);
}

/* A number of one of them, by itself or as a place: moves *i behind it. */
static int number_at(const struct reading *r, size_t *i, size_t to)
{
    unsigned place;
    int count = (int)r->asked->readings_count;
    while (reading_take(r, WORD_ITEM, i, to, NULL) || reading_take(r, WORD_CHOICE, i, to, NULL) ||
           reading_is_mark(r, *i, to, "#("))
        if (reading_is_mark(r, *i, to, "#("))
            ++*i;
    if (*i < to && r->t.at[*i].kind == TOKEN_NUMBER) {
        long n = r->t.at[(*i)++].number;
        return n >= 1 && n <= count ? (int)n : READING_NONE;
    }
    if (!reading_take(r, WORD_ORDINAL, i, to, &place))
        return READING_NONE;
    place = (unsigned)reading_place(place, (size_t)count);
    return place ? (int)place : READING_NONE;
}

/* "1, All done": a link of the letter, or its label alone. */
static int tapped(const struct reading *r)
{
    struct str text = str_trim(r->words->text);
    for (size_t n = 0; n < r->asked->readings_count && n < 9; n++) {
        bool numbered = text.n > 3 && text.s[0] == (char)('1' + n) && text.s[1] == ',' && text.s[2] == ' ';
        if (str_eq_nocase(numbered ? str_slice(text, 3, text.n) : text, r->asked->readings[n].label))
            return (int)n + 1;
    }
    return READING_NONE;
}

/* "3 April" where the readings are days. */
static int dated(const struct reading *r)
{
    struct date_found d;
    size_t from = 0, to = r->t.count;
    units_trim(r, &from, &to);
    if (from == to || !date_due_at(r, from, to, &d) || d.to != to || !d.has_day || d.is_unclear)
        return READING_NONE;
    struct str day = date_text(r->a, d.day);
    for (size_t n = 0; n < r->asked->readings_count; n++)
        if (str_ends(r->asked->readings[n].words, day))
            return (int)n + 1;
    return READING_NONE;
}

int reading_chosen(const struct reading *r)
{
    int known = tapped(r);
    if (known || (known = dated(r)) != 0)
        return known;
    int chosen = READING_NONE;
    for (size_t n = 0; n < r->t.lines_count; n++) {
        size_t i = r->t.lines[n].from, to = r->t.lines[n].to;
        if (r->is_used[n])
            continue;
        while (i < to) {
            size_t before = i;
            int found = number_at(r, &i, to);
            if (!found) {
                i = before;
                if (reading_take(r, WORD_YES, &i, to, NULL))
                    found = r->asked->readings_count == 1 ? 1 : READING_NONE;
                else if (reading_take(r, WORD_NO, &i, to, NULL) || reading_take(r, WORD_NONE, &i, to, NULL))
                    found = READING_NEITHER;
                else if (!take_courtesy(r, &i, to))
                    return READING_NONE;
            }
            if (found && chosen && found != chosen)
                return READING_NONE;
            chosen = found ? found : chosen;
        }
    }
    return chosen;
}
