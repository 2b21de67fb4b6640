/* The verdict on forged, confusing and honest mails: what is stored, asked, refused, ignored or odd, and whether a
 * letter goes out. Each line is a situation of real or hostile mail, as the facts that hearing finds about it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>

#include "programme/verdict.h"

/* The facts, one letter each, so that a situation fits on a line. */
static struct verdict_facts facts_of(const char *letters, int commands)
{
    struct verdict_facts f = {.commands = commands};
    for (; *letters; letters++)
        switch (*letters) {
        case 'k':
            f.is_known = true;
            break;
        case 'l':
            f.names_letter = true;
            break;
        case 't':
            f.letter_is_theirs = true;
            break;
        case 'O':
            f.is_organizer = true;
            break;
        case 'Q':
            f.is_organizer = f.is_only_organizer = true;
            break;
        case 'r':
            f.orders = commands;
            break;
        case 'd':
            f.is_duplicate = true;
            break;
        case 'b':
            f.is_bounce = true;
            break;
        case 'B':
            f.has_bounce_token = true;
            break;
        case 'S':
            f.has_stop_token = true;
            break;
        case 'u':
            f.is_ours = true;
            break;
        case 'a':
            f.is_automatic = true;
            break;
        case 'L':
            f.is_list = true;
            break;
        case 'n':
            f.has_null_sender = true;
            break;
        case 'x':
            f.is_unreadable = true;
            break;
        case 'e':
            f.is_opaque = true;
            break;
        case 'g':
            f.is_gated = true;
            break;
        case 's':
            f.has_several_mailboxes = true;
            break;
        case 'j':
            f.is_junk = true;
            break;
        case 'f':
            f.has_forged_token = true;
            break;
        case 'c':
            f.is_confirmed = true;
            break;
        case 'o':
            f.is_letter_old = true;
            break;
        case 'p':
            f.is_proven_false = true;
            break;
        case 'C':
            f.is_calendar_order = true;
            break;
        case '!':
            f.commands_disagree = true;
            break;
        case 'w':
            f.danger = DANGER_WORDS;
            break;
        case '1':
            f.danger = DANGER_OWN_STATE;
            break;
        case '2':
            f.danger = DANGER_OTHERS;
            break;
        default:
            fail_msg("no fact %c", *letters);
        }
    return f;
}

static const struct {
    const char *situation, *facts;
    int commands;
    enum verdict verdict;
    bool answer, commands_only;
} mails[] = {
    /* honest mail */
    {"takeaways in reply to a letter", "klt", 0, VERDICT_STORED, false, false},
    {"a command in reply to a letter", "klt1", 1, VERDICT_STORED, false, false},
    {"forget in reply to a letter: the code comes later", "klt2", 1, VERDICT_STORED, false, false},
    {"an answer found in Junk", "kltj", 0, VERDICT_STORED, false, false},
    {"words in answer to a letter of last year", "klto", 0, VERDICT_STORED, false, false},
    {"help in answer to a letter of last year", "kltow", 1, VERDICT_STORED, false, false},
    {"ten commands", "klt1", 10, VERDICT_STORED, false, false},
    {"an organizer on the roster answers a letter", "kltO", 0, VERDICT_STORED, false, false},
    {"a mangled token, but our Message-ID and the person", "kltf", 0, VERDICT_STORED, false, false},
    {"the known address said yes to a new mail", "kc", 1, VERDICT_STORED, false, false},
    {"the known address said yes to mail from elsewhere", "kltc1", 1, VERDICT_STORED, false, false},
    {"yes to a mail of several writers", "kltcs", 0, VERDICT_STORED, false, false},
    {"yes to eleven commands", "kltc1", 11, VERDICT_STORED, false, false},
    {"yes to parts that disagree", "kltc!1", 1, VERDICT_STORED, false, false},
    {"yes to a command in answer to an old letter", "kltco1", 1, VERDICT_STORED, false, false},
    /* the address alone is a stop, whatever the mail looks like */
    {"the unsubscribe button, empty mail", "kltS", 0, VERDICT_STORED, false, false},
    {"the unsubscribe button of Apple Mail, looks automatic", "kltSa", 0, VERDICT_STORED, false, false},
    {"the unsubscribe button with a list header", "kltSL", 0, VERDICT_STORED, false, false},
    {"the unsubscribe button with a null sender", "kltSn", 0, VERDICT_STORED, false, false},
    {"the unsubscribe button, found in Junk", "kltSj", 0, VERDICT_STORED, false, false},
    {"a letter of ours bounced back from the stop address", "kltSb", 0, VERDICT_IGNORED, false, false},
    {"a letter of ours that names the stop address", "kltSu", 0, VERDICT_IGNORED, false, false},
    /* bounces */
    {"a bounce at the bounce address", "kltbBn", 0, VERDICT_STORED, false, false},
    {"a bounce without our token", "bn", 0, VERDICT_IGNORED, false, false},
    {"a bounce that names a Message-ID of ours", "lbn", 0, VERDICT_IGNORED, false, false},
    {"a bounce at the reply address", "kltb", 0, VERDICT_IGNORED, false, false},
    /* robots */
    {"out of office in reply to a letter", "klta", 0, VERDICT_IGNORED, false, false},
    {"out of office that quotes stop", "klta1", 1, VERDICT_IGNORED, false, false},
    {"an automatic reply from a stranger", "a", 0, VERDICT_IGNORED, false, false},
    {"a newsletter", "L", 0, VERDICT_IGNORED, false, false},
    {"a colleague's mail through a list", "kL", 0, VERDICT_IGNORED, false, false},
    {"a null sender that is no bounce", "kltn", 0, VERDICT_IGNORED, false, false},
    {"our own letter came back", "u", 0, VERDICT_IGNORED, false, false},
    {"our own letter came back from a person", "kltu1", 1, VERDICT_IGNORED, false, false},
    {"spam in Junk", "j", 0, VERDICT_IGNORED, false, false},
    {"Junk from a known address that answers nothing", "kj", 0, VERDICT_IGNORED, false, false},
    {"Junk from a stranger with a good token", "lj", 0, VERDICT_IGNORED, false, false},
    {"Junk from a colleague with somebody else's token", "klj", 0, VERDICT_IGNORED, false, false},
    /* seen before */
    {"the same mail once more", "kltd1", 1, VERDICT_IGNORED, false, false},
    {"the same stop once more", "kltSd", 0, VERDICT_IGNORED, false, false},
    {"the same bounce once more", "kltbBd", 0, VERDICT_IGNORED, false, false},
    /* forged and confusing */
    {"a known From that names no letter", "k", 0, VERDICT_ASKED, true, false},
    {"a forged From with a command", "k1", 1, VERDICT_ASKED, true, false},
    {"a forged From that wants all data", "k2", 1, VERDICT_ASKED, true, false},
    {"a forged From with a made-up token", "kf1", 1, VERDICT_ASKED, true, false},
    {"a colleague with somebody else's letter", "kl1", 1, VERDICT_ASKED, true, false},
    {"a good token from an unknown address", "l", 0, VERDICT_ASKED, true, false},
    {"a stolen token and stop from an unknown address", "l1", 1, VERDICT_ASKED, true, false},
    {"a stolen token and forget from an unknown address", "l2", 1, VERDICT_ASKED, true, false},
    {"two mailboxes in From, a good token", "klts1", 1, VERDICT_ASKED, true, false},
    {"two mailboxes in From of strangers", "s", 0, VERDICT_ASKED, true, false},
    {"eleven commands", "klt1", 11, VERDICT_ASKED, true, true},
    {"a thousand commands", "klt2", 1000, VERDICT_ASKED, true, true},
    {"text says skip, HTML says stop", "klt!1", 2, VERDICT_ASKED, true, true},
    {"a command in answer to an old letter", "klto1", 1, VERDICT_ASKED, true, true},
    {"forget in answer to an old letter", "klto2", 1, VERDICT_ASKED, true, true},
    {"two From headers, a good token", "kltg1", 1, VERDICT_REFUSED, false, false},
    {"From proven false, a good token", "kltp1", 1, VERDICT_ASKED, true, false},
    {"From proven false, of a person, no letter named", "kp2", 1, VERDICT_ASKED, true, false},
    {"From proven false, of a stranger: he may be innocent", "p", 0, VERDICT_REFUSED, false, false},
    {"From proven false, a stolen token", "lp1", 1, VERDICT_REFUSED, false, false},
    {"From proven false, but the known address said yes", "kltpc", 0, VERDICT_STORED, false, false},
    {"a yes for somebody who was erased", "lc", 0, VERDICT_ASKED, true, false},
    {"a NUL in From", "g", 0, VERDICT_REFUSED, false, false},
    {"no From, a good token", "lg", 0, VERDICT_REFUSED, false, false},
    {"two From headers that the known address said yes to", "kltgc", 0, VERDICT_REFUSED, false, false},
    {"encrypted mail of a person", "klte", 0, VERDICT_REFUSED, true, false},
    {"encrypted mail that names no letter", "ke", 0, VERDICT_REFUSED, true, false},
    {"encrypted mail that the known address said yes to", "kltec", 0, VERDICT_REFUSED, true, false},
    {"a stranger", "", 0, VERDICT_REFUSED, true, false},
    {"a stranger with commands", "2", 3, VERDICT_REFUSED, true, false},
    {"a stranger with a forged token", "f", 0, VERDICT_REFUSED, true, false},
    {"a stranger, encrypted", "e", 0, VERDICT_REFUSED, true, false},
    {"an organizer of the configuration writes a new mail", "Q", 0, VERDICT_ODD, false, false},
    {"the same, once a letter went to them", "kQ", 0, VERDICT_ODD, false, false},
    {"an organizer answers a letter of theirs", "kltQ", 0, VERDICT_STORED, false, false},
    {"and gives orders in it", "kltQr2", 2, VERDICT_STORED, false, false},
    {"orders in answer to an old letter", "kltQro2", 1, VERDICT_ASKED, true, true},
    {"more orders than anyone gives", "kltQr1", 11, VERDICT_ASKED, true, true},
    {"orders in a new mail", "kQr1", 1, VERDICT_REFUSED, false, false},
    {"orders in a new mail of one who takes part", "kOr1", 1, VERDICT_REFUSED, false, false},
    {"orders in answer to another one's letter", "klQr1", 1, VERDICT_ASKED, true, false},
    {"an organizer who takes part writes a new mail", "kO", 0, VERDICT_ASKED, true, false},
    {"an organizer's command in a new mail", "Q2", 1, VERDICT_REFUSED, false, false},
    /* the address of an organizer proves nothing: a forged token is refused as anybody's */
    {"an organizer's address with a forged token", "Qf2", 1, VERDICT_REFUSED, true, false},
    {"a REQUEST for a series of ours, from a member", "kC", 0, VERDICT_REFUSED, false, false},
    {"a CANCEL for a series of ours, in answer to its invitation", "kltC", 0, VERDICT_REFUSED, false, false},
    {"a CANCEL for a series of ours, from a stranger", "C", 0, VERDICT_REFUSED, false, false},
    {"a mail that nothing can read, of a person", "kltx", 0, VERDICT_ODD, true, false},
    {"a mail that nothing can read, of a stranger", "x", 0, VERDICT_ODD, false, false},
    {"a MIME bomb with a good token", "lx", 0, VERDICT_ODD, false, false},
    {"unreadable and automatic", "ltkax", 0, VERDICT_IGNORED, false, false},
};

static void each_situation(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof mails / sizeof *mails; i++) {
        struct verdict_facts f = facts_of(mails[i].facts, mails[i].commands);
        struct decision d = verdict_decide(&f);
        if (d.verdict != mails[i].verdict || d.answer != mails[i].answer ||
            d.commands_only_asked != mails[i].commands_only)
            fail_msg("%s: %s, %s", mails[i].situation, verdict_name(d.verdict), d.reason);
        assert_true(d.reason && *d.reason);
    }
}

/* All 2^20 combinations of the yes-or-no facts: whatever else a mail is, these never happen. */
static void what_never_happens(void **state)
{
    static const char letters[] = "kltOdbBSuaLnxegsjfcp";
    (void)state;
    for (unsigned long mask = 0; mask < 1ul << (sizeof letters - 1); mask++) {
        char text[sizeof letters];
        size_t n = 0;
        for (size_t i = 0; i < sizeof letters - 1; i++)
            if (mask >> i & 1)
                text[n++] = letters[i];
        text[n] = 0;
        struct verdict_facts f = facts_of(text, 1);
        f.danger = DANGER_OWN_STATE;
        struct decision d = verdict_decide(&f);
        bool by_address = f.has_stop_token || (f.is_bounce && f.has_bounce_token);
        if (d.verdict == VERDICT_STORED && !by_address) {
            assert_true(f.is_known);
            assert_true((f.names_letter && f.letter_is_theirs) || f.is_confirmed);
            assert_false(f.is_gated || f.is_unreadable || f.is_opaque || f.is_automatic || f.is_list ||
                         f.has_null_sender || f.is_bounce);
            assert_true(f.is_confirmed || !(f.has_several_mailboxes || f.is_proven_false));
        }
        if (d.verdict == VERDICT_STORED)
            assert_false(f.is_duplicate || (f.is_ours && !f.is_bounce));
        if (d.answer) /* never an answer to a robot, a list, a null return path or ourselves */
            assert_false(f.is_duplicate || f.is_bounce || f.is_ours || f.is_automatic || f.is_list ||
                         f.has_null_sender || f.is_gated);
        if (f.is_proven_false && !f.is_known && !f.has_several_mailboxes)
            assert_false(d.answer);
        if (d.verdict == VERDICT_IGNORED)
            assert_false(d.answer || d.commands_only_asked);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_situation),
        cmocka_unit_test(what_never_happens),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
