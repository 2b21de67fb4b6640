#include "parser/html_priv.h"

#define VALUE_MAX 120

/* Lower case, no white space, no "!important": what a declaration says. */
static struct str plain(struct str s, char out[VALUE_MAX])
{
    size_t n = 0;
    size_t end = str_find_char(s, '!', 0);
    s = str_slice(s, 0, end == STR_NONE ? s.n : end);
    for (size_t i = 0; i < s.n && n < VALUE_MAX; i++)
        if (!ascii_is_space(s.s[i]))
            out[n++] = ascii_lower(s.s[i]);
    return (struct str){out, n};
}

/* 0, 0px, 0.0em, .5px: smaller than anybody reads. */
static bool is_nothing(struct str v)
{
    return v.n && ((v.s[0] == '0' && !(v.n > 1 && ascii_is_digit(v.s[1]))) || str_starts(v, STR(".0")));
}

static bool is_far_away(struct str v)
{
    size_t digits = 0;
    while (1 + digits < v.n && ascii_is_digit(v.s[1 + digits]))
        digits++;
    return v.n && v.s[0] == '-' && digits >= 3;
}

/* The few spellings in which mail writes black and white; others stand for themselves. */
static struct str colour(struct str v)
{
    static const struct {
        const char *spelling, *name;
    } same[] = {
        {"#fff", "white"}, {"#ffffff", "white"}, {"rgb(255,255,255)", "white"}, {"rgba(255,255,255,1)", "white"},
        {"#000", "black"}, {"#000000", "black"}, {"rgb(0,0,0)", "black"},       {"windowtext", "black"}};
    for (size_t i = 0; i < sizeof same / sizeof *same; i++)
        if (str_eq_z(v, same[i].spelling))
            return str_of(same[i].name);
    return v;
}

struct seen {
    bool is_hidden, is_flat, cuts_overflow;
    struct str ink, ground; /* s NULL: not said */
};

static void declare(struct arena *a, struct seen *s, struct str name, struct str value)
{
    static const struct {
        const char *name, *value;
    } hiding[] = {{"display", "none"}, {"visibility", "hidden"}, {"visibility", "collapse"}, {"mso-hide", "all"}};
    for (size_t i = 0; i < sizeof hiding / sizeof *hiding; i++)
        if (str_eq_z(name, hiding[i].name) && str_eq_z(value, hiding[i].value))
            s->is_hidden = true;
    if (str_starts(name, STR("text-decoration")) && str_find(value, STR("line-through"), 0) != STR_NONE)
        s->is_hidden = true; /* struck out: no longer meant */
    if ((str_eq_z(name, "font-size") || str_eq_z(name, "opacity")) && is_nothing(value))
        s->is_hidden = true;
    if ((str_eq_z(name, "left") || str_eq_z(name, "top") || str_eq_z(name, "text-indent")) && is_far_away(value))
        s->is_hidden = true;
    if ((str_ends(name, STR("height")) || str_ends(name, STR("width"))) && !str_starts(name, STR("line")) &&
        !str_starts(name, STR("min")) && !str_starts(name, STR("border")) && is_nothing(value))
        s->is_flat = true;
    if (str_eq_z(name, "overflow") && str_eq_z(value, "hidden"))
        s->cuts_overflow = true;
    if (str_eq_z(name, "color"))
        s->ink = arena_copy(a, colour(value));
    if (str_eq_z(name, "background") || str_eq_z(name, "background-color"))
        s->ground = arena_copy(a, colour(value));
}

bool html_hides(struct arena *a, const GumboElement *e, struct str *ground)
{
    struct seen s = {.ink = STR_NULL, .ground = STR_NULL};
    struct str style = html_attribute(e, "style"), declaration;
    char name[VALUE_MAX], value[VALUE_MAX];
    if (e->attributes.length == 0)
        return false;
    if (gumbo_get_attribute(&e->attributes, "hidden"))
        return true;
    struct str colours[] = {html_attribute(e, "color"), html_attribute(e, "bgcolor")};
    if (colours[0].n)
        declare(a, &s, STR("color"), plain(colours[0], value));
    if (colours[1].n)
        declare(a, &s, STR("background"), plain(colours[1], value));
    while (str_next_piece(&style, ';', &declaration)) {
        size_t colon = str_find_char(declaration, ':', 0);
        if (colon != STR_NONE)
            declare(a, &s, plain(str_slice(declaration, 0, colon), name),
                    plain(str_slice(declaration, colon + 1, declaration.n), value));
    }
    if (s.ground.s && !str_eq_z(s.ground, "transparent") && !str_eq_z(s.ground, "none") &&
        !str_eq_z(s.ground, "inherit"))
        *ground = s.ground;
    return s.is_hidden || (s.is_flat && s.cuts_overflow) || (s.ink.s && str_eq(s.ink, *ground));
}
