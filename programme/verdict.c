#include "programme/verdict.h"

#include <stddef.h>

#define COMMANDS_MAX 10

typedef bool rule_fn(const struct verdict_facts *f);

static bool duplicate(const struct verdict_facts *f)
{
    return f->is_duplicate;
}
static bool bounce_ours(const struct verdict_facts *f)
{
    return f->is_bounce && f->has_bounce_token;
}
static bool bounce_other(const struct verdict_facts *f)
{
    return f->is_bounce;
}
static bool stop_address(const struct verdict_facts *f)
{
    return f->has_stop_token && !f->is_ours;
}
static bool ours(const struct verdict_facts *f)
{
    return f->is_ours;
}
static bool automatic(const struct verdict_facts *f)
{
    return f->is_automatic;
}
static bool list(const struct verdict_facts *f)
{
    return f->is_list;
}
static bool null_sender(const struct verdict_facts *f)
{
    return f->has_null_sender;
}
static bool junk(const struct verdict_facts *f)
{
    return f->is_junk && !(f->is_known && f->names_letter && f->letter_is_theirs);
}
static bool gated(const struct verdict_facts *f)
{
    return f->is_gated;
}
static bool several(const struct verdict_facts *f)
{
    return f->has_several_mailboxes && !f->is_confirmed;
}
static bool unreadable_known(const struct verdict_facts *f)
{
    return f->is_unreadable && f->is_known;
}
static bool unreadable(const struct verdict_facts *f)
{
    return f->is_unreadable;
}
static bool opaque(const struct verdict_facts *f)
{
    return f->is_opaque;
}
static bool calendar_order(const struct verdict_facts *f)
{
    return f->is_calendar_order;
}
static bool forged(const struct verdict_facts *f)
{
    return f->has_forged_token && !f->is_known;
}
static bool unknown_with_letter(const struct verdict_facts *f)
{
    return !f->is_known && f->names_letter;
}
static bool stranger(const struct verdict_facts *f)
{
    return !f->is_known && !f->is_organizer;
}
static bool organizer_command(const struct verdict_facts *f)
{
    return f->is_organizer && !f->names_letter && (f->orders > 0 || (f->commands > 0 && f->is_only_organizer));
}
static bool organizer_alone(const struct verdict_facts *f)
{
    return f->is_only_organizer && !f->names_letter;
}
static bool confirmed(const struct verdict_facts *f)
{
    return f->is_confirmed && f->is_known && !f->is_opaque;
}
static bool unnamed(const struct verdict_facts *f)
{
    return !f->names_letter || !f->letter_is_theirs;
}
static bool too_many(const struct verdict_facts *f)
{
    return f->commands > COMMANDS_MAX;
}
static bool disagree(const struct verdict_facts *f)
{
    return f->commands_disagree;
}
static bool old_command(const struct verdict_facts *f)
{
    return f->is_letter_old && f->commands > 0 && f->danger > DANGER_WORDS;
}
static bool false_known(const struct verdict_facts *f)
{
    return f->is_proven_false && f->is_known;
}
static bool false_stranger(const struct verdict_facts *f)
{
    return f->is_proven_false;
}
static bool any(const struct verdict_facts *f)
{
    return f != NULL;
}

/* First that holds, from what can't be trusted at all to what is plainly theirs. */
static const struct {
    rule_fn *holds;
    struct decision decision;
} rules[] = {
    {duplicate, {VERDICT_IGNORED, "seen before", false, false}},
    {bounce_ours, {VERDICT_STORED, "bounce of a letter", false, false}},
    {bounce_other, {VERDICT_IGNORED, "bounce without our token", false, false}},
    {ours, {VERDICT_IGNORED, "our own letter", false, false}},
    {stop_address, {VERDICT_STORED, "stop address", false, false}},
    {automatic, {VERDICT_IGNORED, "automatic reply", false, false}},
    {list, {VERDICT_IGNORED, "list or bulk mail", false, false}},
    {null_sender, {VERDICT_IGNORED, "null return path", false, false}},
    {junk, {VERDICT_IGNORED, "junk", false, false}},
    {gated, {VERDICT_REFUSED, "headers that name nobody or too many", false, false}},
    {several, {VERDICT_ASKED, "several writers", true, false}},
    {unreadable_known, {VERDICT_ODD, "unreadable", true, false}},
    {unreadable, {VERDICT_ODD, "unreadable, from a stranger", false, false}},
    {confirmed, {VERDICT_STORED, "confirmed by the known address", false, false}},
    {false_known, {VERDICT_ASKED, "its From is proven false", true, false}},
    {false_stranger, {VERDICT_REFUSED, "its From is proven false", false, false}},
    {calendar_order, {VERDICT_REFUSED, "a calendar's order for a series of ours", false, false}},
    {forged, {VERDICT_REFUSED, "forged token", true, false}},
    {unknown_with_letter, {VERDICT_ASKED, "good token, unknown writer", true, false}},
    {stranger, {VERDICT_REFUSED, "stranger", true, false}},
    {organizer_command, {VERDICT_REFUSED, "an organizer's command that answers no letter", false, false}},
    {organizer_alone, {VERDICT_ODD, "organizer's mail that answers no letter", false, false}},
    {opaque, {VERDICT_REFUSED, "encrypted or signed so that it can't be read", true, false}},
    {unnamed, {VERDICT_ASKED, "names no letter of the writer's", true, false}},
    {too_many, {VERDICT_ASKED, "more commands than anyone writes", true, true}},
    {disagree, {VERDICT_ASKED, "text and HTML parts disagree", true, true}},
    {old_command, {VERDICT_ASKED, "a command in answer to an old letter", true, true}},
    {any, {VERDICT_STORED, "answers a letter", false, false}},
};

struct decision verdict_decide(const struct verdict_facts *f)
{
    size_t i = 0;
    while (!rules[i].holds(f))
        i++;
    return rules[i].decision;
}
