/* Answers to labelled questions, and the one-tap bodies of the letters. */
#include "said.h"

static void follow_up(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Met: yes\nTakeaway: delegate the release checklist\nBy when: Friday\nWorth it (1-5): 4",
         "takeaways | \"delegate the release checklist\" @2026-03-06 | met=yes ; worth=4"},
        {"Worth it (1-5): 5\nMet: yes", "answers | worth=5 ; met=yes"},
        {"Met: no", "answers | met=no"},
        {"Met: no, Ben was ill", "answers | met=no"},
        {"Met: yes\nTakeaway: nothing this time\nWorth it (1-5): 3", "answers | met=yes ; worth=3"},
        {"Met:\nyes\n\nTakeaway:\ncall Petra\n\nBy when:\n15 March\n\nWorth it (1-5):\n4",
         "takeaways | \"call Petra\" @2026-03-15 | met=yes ; worth=4"},
        {"met yes, worth 4", "answers | met=yes ; worth=4"},
        {"Met yes. Worth 4.", "answers | met=yes ; worth=4"},
        {"good one, 4", "answers | met=yes ; worth=4"},
        {"Great talk, 5/5!", "answers | met=yes ; worth=5"},
        {"4 out of 5", "answers | met=yes ; worth=4"},
        {"We met, nothing to note", "answers | met=yes"},
        {"We did not meet", "answers | met=no"},
        {"We didn't meet, Ben was ill.", "answers | met=no"},
        {"we did not meet this time", "answers | met=no"},
        {"Met: yes, it was good\nTakeaway: Private: ask for a raise",
         "takeaways | \"ask for a raise\" private | met=yes"},
        {"Takeaway: call Petra by Friday", "takeaways | \"call Petra\" @2026-03-06"},
        {"Takeaway: call Petra\nTakeaway: book a room\nBy when: Friday",
         "takeaways | \"call Petra\" ; \"book a room\" @2026-03-06"},
        {"Takeaway: call Petra\nBy when: 03/04", "takeaways | \"call Petra\" @?"},
        {"By when: Friday", "other"},
        {"Worth it (1-5): 7", "answers | worth=\"7\""},
        {"Met: Yes.\nWorth it (1-5): four", "answers | met=yes ; worth=4"},
        {"- Met: yes\n- Worth it (1-5): 4", "answers | met=yes ; worth=4"},
        {"Met: yes\n\nstop", "answers | met=yes | stop"},
        {"Met:\x1fyes\x1e"
         "Takeaway:\x1f"
         "call Petra by Friday\x1e"
         "Worth it (1-5):\x1f"
         "4",
         "takeaways | \"call Petra\" @2026-03-06 | met=yes ; worth=4"},
        {"Hi Ana,\n\nDid you meet?\x1fYes, on Monday", "answers | met=yes"},
        {"Did you meet? Yes", "answers | met=yes"},
        {"Wir haben uns nicht getroffen", "answers | met=no"},
        {"Getroffen: ja\nErkenntnis: Petra anrufen\nBis wann: Freitag",
         "takeaways | \"Petra anrufen\" @2026-03-06 | met=yes"},
        {"Nous ne nous sommes pas vus", "answers | met=no"},
        {"No nos reunimos", "answers | met=no"},
        {"Nesetkali jsme se", "answers | met=no"},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, "met|takeaway|by_when|worth", cases);
}

/* Without questions in the context the follow-up's own are still known. */
static void implied(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"We met, nothing to note", "answers | met=yes"},
        {"We did not meet", "answers | met=no"},
        {"Met: yes\nWorth it (1-5): 4", "answers | met=yes ; worth=4"},
        {"Met Petra, she knows the rota", "takeaways | \"Met Petra, she knows the rota\""},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, cases);
}

static void one_question(void **state)
{
    (void)state;
    static const struct said_case goal[] = {
        {"Becoming a better reviewer", "answers | goal=\"Becoming a better reviewer\""},
        {"Hi!\n\nWe want to work on saying no.\nAnd on delegation.\n\nBest,\nAna",
         "answers | goal=\"We want to work on saying no.\nAnd on delegation.\""},
        {"Goal: saying no", "answers | goal=\"saying no\""},
        {"What do you want to work on?\x1fsaying no", "answers | goal=\"saying no\""},
        {"What do you want to work on? Saying no.", "answers | goal=\"Saying no\""},
        {"hi all!", "other"},
        {"thanks!", "other"},
        {"stop", "command | stop"},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, "goal", goal);
    static const struct said_case feedback[] = {
        {"Going well", "answers | feedback=\"Going well\""},
        {"fine", "answers | feedback=\"fine\""},
        {"meh", "answers | feedback=\"meh\""},
        {"Share: best hour of my month", "answers | feedback=\"Share: best hour of my month\""},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, "feedback", feedback);
    static const struct said_case join[] = {
        {"sure", "answers | join=yes"},
        {"No, thanks", "answers | join=no"},
        {"Yes, please!", "answers | join=yes"},
        {"maybe later", "answers | join=\"maybe later\""},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, "join", join);
    static const struct said_case other[] = {
        {"the blue one", "answers | What colour is it?=\"the blue one\""},
        {"What colour is it? blue", "answers | What colour is it?=\"blue\""},
        {"What colour is it?\x1f"
         "blue",
         "answers | What colour is it?=\"blue\""},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, "What colour is it?", other);
}

static void slots(void **state)
{
    (void)state;
    static const struct said_case slot[] = {
        {"2", "answers | slot=2"},
        {"Slot 2", "answers | slot=2"},
        {"2 please", "answers | slot=2"},
        {"number 3", "answers | slot=3"},
        {"the first", "answers | slot=1"},
        {"Thursday", "answers | slot=1"},
        {"Friday works", "answers | slot=2"},
        {"any", "answers | slot=1"},
        {"the last one", "answers | slot=3"},
        {"Any of them is fine", "answers | slot=1"},
        {"none of them", "answers | slot=\"none of them\""},
        {"4", "answers | slot=\"4\""},
    };
    SAID_CHECK(ASKED_QUESTIONS, "Thursday 5 March, 15:00|Friday 6 March, 10:00|Monday 9 March, 11:00", "slot", slot);
    static const struct said_case reading[] = {
        {"1", "answers | reading=1"},
        {"first", "answers | reading=1"},
        {"the second", "answers | reading=2"},
    };
    SAID_CHECK(ASKED_QUESTIONS, "a|b", "reading", reading);
}

static void several(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Shaped: my first failed launch\nDrives: teaching\nDrains: status meetings",
         "answers | shaped=\"my first failed launch\" ; drives=\"teaching\" ; drains=\"status meetings\""},
        {"What drives you? Teaching.\nWhat shaped you? Boarding school.",
         "answers | drives=\"Teaching\" ; shaped=\"Boarding school\""},
        {"What shaped you?\x1f"
         "my first failed launch\x1e"
         "What drains you?\x1f"
         "status meetings",
         "answers | shaped=\"my first failed launch\" ; drains=\"status meetings\""},
        {"My first failed launch.", "answers | shaped=\"My first failed launch.\""},
        {"Drives:\nteaching,\nand good code\n\nDrains: status meetings",
         "answers | drives=\"teaching,\nand good code\" ; drains=\"status meetings\""},
        {"Where: room 3", "command | where room 3"},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, "shaped|drives|drains", cases);
    static const struct said_case where[] = {{"Where: room 3", "answers | where=\"room 3\""}};
    SAID_CHECK(ASKED_QUESTIONS, NULL, "goal|where", where);
}

static void meeting(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"yes", "other | attend=yes"},
        {"Yes, see you there!", "other | attend=yes"},
        {"can't make it", "other | attend=no"},
        {"I can't make it, sorry", "other | attend=no"},
        {"Accept", "other | attend=yes"},
        {"Ich kann leider nicht", "other | attend=no"},
        {"running late", "other"},
        {"See you tomorrow", "other"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
    static const struct said_case preparation[] = {
        {"I cannot make it", "other | attend=no"},
        {"Nothing this time", "other"},
        {"no meetings on Fridays", "useful_things | \"no meetings on Fridays\""},
    };
    SAID_CHECK(ASKED_USEFUL_THINGS, NULL, NULL, preparation);
}

/* The meeting is on Wednesday 4 March at 14:00, tomorrow. */
static void in_plain_words(void **state)
{
    (void)state;
#define COMES    "other | attend=yes"
#define ABSENT   "other | attend=no"
#define MOVES(t) "command | reschedule 2026-03-" t
    static const struct said_case cases[] = {
        {"Works for me, see you then!", COMES},
        {"works", COMES},
        {"perfect", COMES},
        {"Wednesday works", COMES},
        {"Wednesday at 14:00 is fine, thanks", COMES},
        {"No worries, works for me", COMES},
        {"No, Wednesday works", COMES},
        {"Works for me. I'd like to talk about delegation.", COMES},
        {"Works for me, see you Friday", COMES},
        {"passt", COMES},
        {"Mittwoch passt mir gut", COMES},
        {"ça me va", COMES},
        {"me viene bien", COMES},
        {"hodí se mi to", COMES},
        {"can't make Wednesday", ABSENT},
        {"Sorry, I'm not available that day", ABSENT},
        {"I'm out that day", ABSENT},
        {"no, sorry", ABSENT},
        {"Not Wednesday", ABSENT},
        {"I'm off on Wednesday", ABSENT},
        {"I won't be there, my train leaves at noon", ABSENT},
        {"I can't this week", ABSENT},
        {"Wednesday doesn't really work", ABSENT},
        {"My daughter is ill, so I can't make Wednesday", ABSENT},
        {"I can't make it because I'm in Berlin on Friday", ABSENT},
        {"Mittwoch geht bei mir nicht", ABSENT},
        {"da kann ich leider nicht", ABSENT},
        {"Am Mittwoch kann ich nicht, weil ich krank bin", ABSENT},
        {"mercredi ne me va pas", ABSENT},
        {"No puedo el miércoles", ABSENT},
        {"Ve středu nemůžu", ABSENT},
        {"Wednesday doesn't work, how about Friday at 10?", MOVES("06T10:00")},
        {"Hi Ana,\n\nI can't make Wednesday, sorry.\n\nHow about Friday at 10?\n\nBest,\nBen", MOVES("06T10:00")},
        {"I can't make it because my daughter is ill. Could we do Friday at 10?", MOVES("06T10:00")},
        {"Can't make Wednesday.\n\nReschedule to Friday 10:00", MOVES("06T10:00")},
        {"16:00 would be better", MOVES("04T16:00")},
        {"yes but 16:00 would be better", MOVES("04T16:00")},
        {"let's do 4pm", MOVES("04T16:00")},
        {"any chance of an hour later?", MOVES("04T15:00")},
        {"an hour earlier would suit me better", MOVES("04T13:00")},
        {"I'll be there, but can we start at 14:15?", MOVES("04T14:15")},
        {"Would 15:30 work for you?", MOVES("04T15:30")},
        {"same time next week?", MOVES("11T14:00")},
        {"Friday at 10?", MOVES("06T10:00")},
        {"können wir auf 16 Uhr verschieben?", MOVES("04T16:00")},
        {"Ich kann am Mittwoch leider nicht, wie wäre es mit Freitag um 10?", MOVES("06T10:00")},
        {"plutôt à 16h ?", MOVES("04T16:00")},
        {"Je ne suis pas disponible mercredi, vendredi à 10h ?", MOVES("06T10:00")},
        {"mejor a las 16:00", MOVES("04T16:00")},
        {"El miércoles no me viene bien, ¿qué tal el viernes a las 10:00?", MOVES("06T10:00")},
        {"šlo by to v 16:00?", MOVES("04T16:00")},
        {"Ve středu se mi to nehodí, co třeba v pátek v 10:00?", MOVES("06T10:00")},
        /* two times, a day that is not the meeting's, a time that is not for this meeting alone: asked back */
        {"Friday or Monday at 11?", "other"},
        {"can't do Friday", "other"},
        {"I'm out until Friday", "other ? near pause 2026-03-06"},
        {"No, I have not seen the deck.", "other"},
        {"No, all good", "other"},
        /* only mentioned */
        {"Not yet, I will look at the deck tomorrow", "other"},
        {"Can't wait, see you tomorrow!", "other"},
        {"I can't open the link", "other"},
        {"No changes from me", "other"},
        {"We did not meet", "other"},
        {"I can't make sense of Wednesday's notes", "other"},
        {"works for me as a rule of thumb", "other"},
        {"Does Wednesday still work?", "other"},
        {"Works for you?", "other"},
        {"Great, I will prepare the slides", "other"},
        {"That works for the deck too", "other"},
        {"The room on Wednesday doesn't work for video", "other"},
        {"We can talk about the budget on Friday", "other"},
        {"not sure I can make it", "other"},
        {"maybe", "other"},
        {"See you Friday", "other"},
        {"It is on Friday", "other"},
        {"We start on Friday", "other"},
        {"Thanks!", "other"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
    static const struct said_case preparation[] = {
        {"can't make Wednesday", ABSENT},
        {"Can't make Wednesday, my daughter is ill", ABSENT},
        {"Ve středu nemůžu", ABSENT},
        {"Wednesday doesn't work, how about Friday at 10?", MOVES("06T10:00")},
        {"16:00 would be better", MOVES("04T16:00")},
        {"Can't make Wednesday, but here is an article: https://example.org/a",
         "useful_things | \"Can't make Wednesday, but here is an article: https://example.org/a\""},
        {"I can't make sense of Wednesday's notes", "useful_things | \"I can't make sense of Wednesday's notes\""},
        {"I can't decide whether to take the role", "useful_things | \"I can't decide whether to take the role\""},
        {"cannot delegate", "useful_things | \"cannot delegate\""},
        {"Impossible deadlines", "useful_things | \"Impossible deadlines\""},
        {"better sleep on Friday", "useful_things | \"better sleep on Friday\""},
        {"perfect", "other"},
    };
    SAID_CHECK(ASKED_USEFUL_THINGS, NULL, NULL, preparation);
    static const struct said_case follow_up[] = {
        {"works for me as a rule of thumb", "takeaways | \"works for me as a rule of thumb\""},
        {"perfect", "other"},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, follow_up);
    static const struct said_case checkin[] = {{"works", "other"}, {"can't make Wednesday", "other"}};
    SAID_CHECK(ASKED_CHECKIN, "call Petra|write the doc", NULL, checkin);
}

/* Every one-tap body alone is understood for sure. */
static void one_tap(void **state)
{
    (void)state;
    static const struct {
        enum asked_prompt prompt;
        const char *items, *questions, *body, *expected;
    } cases[] = {
        {ASKED_QUESTIONS, NULL, "join", "I'm in", "answers | join=yes"},
        {ASKED_QUESTIONS, NULL, "join", "Not this time", "answers | join=no"},
        {ASKED_QUESTIONS, NULL, "goal", "Fine with me", "other"},
        {ASKED_QUESTIONS, NULL, "goal", "Ask the organizer about this match",
         "command | organizer Ask the organizer about this match"},
        {ASKED_USEFUL_THINGS, NULL, NULL, "Nothing this time", "other"},
        {ASKED_USEFUL_THINGS, NULL, NULL, "I cannot make it", "other | attend=no"},
        {ASKED_TAKEAWAYS, NULL, "met|takeaway|by_when|worth", "We met, nothing to note", "answers | met=yes"},
        {ASKED_TAKEAWAYS, NULL, "met|takeaway|by_when|worth", "We did not meet", "answers | met=no"},
        {ASKED_CHECKIN, "a b c|d e f", NULL, "All done", "checkin | 1 done ; 2 done"},
        {ASKED_CHECKIN, "a b c|d e f", NULL, "All still in progress", "checkin | 1 in_progress ; 2 in_progress"},
        {ASKED_CHECKIN, "a b c", NULL, "All done", "checkin | 1 done"},
        {ASKED_CHECKIN, "a b c", NULL, "All still in progress", "checkin | 1 in_progress"},
        {ASKED_QUESTIONS, NULL, "continue", "Keep going", "answers | continue=yes"},
        {ASKED_QUESTIONS, NULL, "continue", "A break until 4 May 2026", "command | pause 2026-05-04"},
        {ASKED_QUESTIONS, "x|y|z", "slot", "2", "answers | slot=2"},
        {ASKED_NOTHING, NULL, NULL, "Keep every two weeks", "command | cadence biweekly"},
        {ASKED_QUESTIONS, NULL, "office_hours", "Nothing this week", "answers | office_hours=\"Nothing this week\""},
        {ASKED_QUESTIONS, NULL, "highlights", "Still true", "answers | highlights=\"Still true\""},
        {ASKED_QUESTIONS, NULL, "highlights", "My goal has changed", "answers | highlights=\"My goal has changed\""},
        {ASKED_QUESTIONS, NULL, "feedback", "Going well", "answers | feedback=\"Going well\""},
        {ASKED_QUESTIONS, NULL, "feedback", "Something should change",
         "answers | feedback=\"Something should change\""},
        {ASKED_QUESTIONS, NULL, "feedback", "I would like to end", "answers | feedback=\"I would like to end\""},
        {ASKED_QUESTIONS, NULL, "review", "Go on", "answers | review=\"Go on\""},
        {ASKED_QUESTIONS, NULL, "review", "Change", "answers | review=\"Change\""},
        {ASKED_QUESTIONS, NULL, "review", "End", "answers | review=\"End\""},
        {ASKED_QUESTIONS, NULL, "continue", "Let's go on", "answers | continue=yes"},
        {ASKED_QUESTIONS, NULL, "continue", "Let's end here", "answers | continue=no"},
        {ASKED_QUESTIONS, NULL, "champion", "I will call", "answers | champion=\"I will call\""},
        {ASKED_QUESTIONS, NULL, "champion", "Please help", "answers | champion=\"Please help\""},
        {ASKED_QUESTIONS, NULL, "draft", "Send all 11", "answers | draft=\"Send all 11\""},
        {ASKED_NOTHING, NULL, NULL, "Skip", "command | skip"},
        {ASKED_NOTHING, NULL, NULL, "Help", "command | help"},
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct said s;
        said_init(&s);
        const char *got = said_line(&s, cases[i].prompt, cases[i].items, cases[i].questions, cases[i].body);
        if (strcmp(got, cases[i].expected) != 0 || s.u.confidence != 1.0) {
            print_error("%s: expected %s, got %s (%.2f)\n", cases[i].body, cases[i].expected, got, s.u.confidence);
            wrong++;
        }
        said_release(&s);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(follow_up),      cmocka_unit_test(implied), cmocka_unit_test(one_question),
        cmocka_unit_test(slots),          cmocka_unit_test(several), cmocka_unit_test(meeting),
        cmocka_unit_test(in_plain_words), cmocka_unit_test(one_tap),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
