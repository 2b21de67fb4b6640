#include "programme/letter_kinds.h"

/* kind, when a planned meeting brings it, how it is written, what is done with a reply, its purpose */
const struct letter_kind_def letter_kind_defs[] = {
    {LETTER_WELCOME, NULL, letter_welcome_write, letter_welcome_reply, "somebody new is on the roster"},
    {LETTER_INTRODUCTION, NULL, letter_introduction_write, letter_introduction_reply, "a circle begins"},
    {LETTER_FOLLOW_UP, letter_follow_up_plan, letter_follow_up_write, letter_follow_up_reply, "a meeting is over"},
    {LETTER_CHECK_IN, letter_check_in_plan, letter_check_in_write, letter_check_in_reply,
     "halfway to the next meeting"},
    {LETTER_PREPARATION, letter_preparation_plan, letter_preparation_write, letter_preparation_reply,
     "a meeting is three working days away"},
    {LETTER_AGENDA, letter_agenda_plan, letter_agenda_write, NULL, "a meeting is near"},
    {LETTER_CADENCE, NULL, NULL, letter_cadence_reply, "the rhythm becomes monthly"},
    {LETTER_NUDGE, NULL, letter_nudge_write, letter_nudge_reply, "is it still worth doing?"},
    {LETTER_RESCHEDULE, NULL, letter_reschedule_write, letter_reschedule_reply, "a new time is proposed"},
    {LETTER_CONFIRMATION, NULL, NULL, letter_confirmation_reply, "something was stored or done"},
    {LETTER_ASKED_BACK, NULL, NULL, letter_asked_back_reply, "a mail was not clear"},
    {LETTER_HELP, NULL, NULL, NULL, "they asked for help"},
    {LETTER_DATA, NULL, NULL, NULL, "they asked for their data"},
    {LETTER_CODE, NULL, NULL, NULL, "something dangerous waits for a yes"},
    {LETTER_REFUSAL, NULL, NULL, NULL, "a mail that is not for this mailbox"},
    {LETTER_SUMMARY, NULL, letter_summary_write, NULL, "a week is over"},
    {LETTER_TRANSCRIPT, NULL, NULL, NULL, "an organizer's orders"},
    {LETTER_TOLD, NULL, letter_told_round_write, NULL, "something changed that is not theirs: a circle, a round"},
    {LETTER_DRAFT, NULL, NULL, NULL, "circles were drafted"},
    {LETTER_INVITATION, NULL, NULL, letter_invitation_reply, "a series begins"},
    {LETTER_UPDATE, NULL, NULL, letter_invitation_reply, "a meeting or its place changed"},
    {LETTER_CANCELLATION, NULL, NULL, NULL, "a meeting or a series ends"},
    {LETTER_KINDS, NULL, NULL, NULL, NULL},
};

const struct letter_kind_def *letter_kind_def(enum letter_kind kind)
{
    for (const struct letter_kind_def *d = letter_kind_defs; d->purpose; d++)
        if (d->kind == kind)
            return d;
    return NULL;
}
