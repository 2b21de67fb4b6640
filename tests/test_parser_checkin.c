/* Check-ins: what people write about their numbered takeaways. */
#include "said.h"

#define THREE "Draft the onboarding checklist|Book a shadowing session with Petra|Read chapter 3 of The Manager's Path"
#define TWO   "Prepare three questions for the architecture review|Ask Tomas for feedback on my talk"
#define ONE   "Set up a weekly focus block"

static void numbers(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"1 done, worked great\n2. still on it\n3 - not yet",
         "checkin | 1 done \"worked great\" ; 2 in_progress ; 3 not_started"},
        {"1 done, 2 still on it, drop 3", "checkin | 1 done ; 2 in_progress ; 3 dropped"},
        {"1 done, still working on 2, drop 3", "checkin | 1 done ; 2 in_progress ; 3 dropped"},
        {"done 1 and 3", "checkin | 1 done ; 3 done"},
        {"Done: 1, 3. Still on it: 2", "checkin | 1 done ; 2 in_progress ; 3 done"},
        {"1, 2 and 3 done", "checkin | 1 done ; 2 done ; 3 done"},
        {"1 and 2 are done, 3 is blocked", "checkin | 1 done ; 2 done ; 3 blocked"},
        {"1 + 2 done", "checkin | 1 done ; 2 done"},
        {"1 & 2 done", "checkin | 1 done ; 2 done"},
        {"1-3 done", "checkin | 1 done ; 2 done ; 3 done"},
        {"1 - 2 done, 3 not yet", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"#1 done\n#2 dropped", "checkin | 1 done ; 2 dropped"},
        {"#1: finished, #3: haven't started", "checkin | 1 done ; 3 not_started"},
        {"(1) done (2) not started", "checkin | 1 done ; 2 not_started"},
        {"1) done\n2) in progress\n3) blocked by legal", "checkin | 1 done ; 2 in_progress ; 3 blocked \"legal\""},
        {"1: done\n2: done\n3: done", "checkin | 1 done ; 2 done ; 3 done"},
        {"1 - done - worked like a charm", "checkin | 1 done \"worked like a charm\""},
        {"Item 1 is done. Item 2 isn't.", "checkin | 1 done ; 2 not_started"},
        {"number 1 done, number 3 dropped", "checkin | 1 done ; 3 dropped"},
        {"number two is finished", "checkin | 2 done"},
        {"one: done\ntwo: not yet", "checkin | 1 done ; 2 not_started"},
        {"1 is done and 2 isn't", "checkin | 1 done ; 2 not_started"},
        {"1 yes, 2 no, 3 yes", "checkin | 1 done ; 2 not_started ; 3 done"},
        {"2 no", "checkin | 2 not_started"},
        {"1 done 2 not yet 3 blocked", "checkin | 1 done ; 2 not_started ; 3 blocked"},
        {"1 done; 2 dropped; 3 wip", "checkin | 1 done ; 2 dropped ; 3 in_progress"},
        {"1. Done. 2. Not yet. 3. In progress.", "checkin | 1 done ; 2 not_started ; 3 in_progress"},
        {"I'm done with 1, still working on 2 and 3", "checkin | 1 done ; 2 in_progress ; 3 in_progress"},
        {"Did 1 and 2, haven't gotten to 3", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"I finished 1 and 2 but 3 is still open", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"1 done, but 2 is not", "checkin | 1 done ; 2 not_started"},
        {"1 and 3 completed, 2 almost done", "checkin | 1 done ; 2 in_progress ; 3 done"},
        {"1 \xe2\x9c\x85 2 \xe2\x9d\x8c 3 \xe2\x8f\xb3", "checkin | 1 done ; 2 not_started ; 3 in_progress"},
        {"\xe2\x9c\x85 1\n\xf0\x9f\x9a\xa7 2", "checkin | 1 done ; 2 in_progress"},
        {"\xe2\x9c\x85 1 \xf0\x9f\x9a\xa7 2", "checkin | 1 done ; 2 in_progress"},
        {"1\xef\xb8\x8f\xe2\x83\xa3 done\n2\xef\xb8\x8f\xe2\x83\xa3 not yet", "checkin | 1 done ; 2 not_started"},
        {"\xe2\x91\xa0 done \xe2\x91\xa1 dropped", "checkin | 1 done ; 2 dropped"},
        {"1 \xf0\x9f\x91\x8d\n2 \xf0\x9f\x91\x8e", "checkin | 1 done ; 2 not_started"},
        {"[x] 1\n[ ] 2\n[x] 3", "checkin | 1 done ; 2 not_started ; 3 done"},
        {"1 [x]\n2 [ ]", "checkin | 1 done ; 2 not_started"},
        {"1. [x] Draft the onboarding checklist\n2. [ ] Book a shadowing session with Petra\n"
         "3. [X] Read chapter 3 of The Manager's Path",
         "checkin | 1 done ; 2 not_started ; 3 done"},
        {"- [x] Draft the onboarding checklist\n- [ ] Book a shadowing session with Petra",
         "checkin | 1 done ; 2 not_started"},
        {"1 will be done by Friday", "checkin | 1 not_started"},
        {"1 done last week", "checkin | 1 done \"last week\""},
        {"2: next week", "checkin | 2 not_started"},
        {"1 done on 3 March, 2 at 50%", "checkin | 1 done \"on 3 March\" ; 2 in_progress"},
        {"1 took 2 weeks but is done", "checkin | 1 done \"took 2 weeks but is done\""},
        {"1 done, talked to 3 people", "checkin | 1 done \"talked to 3 people\""},
        {"7 done", "other"},
        {"1 done, 7 not yet", "checkin | 1 done"},
        {"1 done \xe2\x80\x94 the team loves it", "checkin | 1 done \"the team loves it\""},
        {"1 done (took a while)", "checkin | 1 done \"took a while\""},
        {"1 no longer relevant", "checkin | 1 dropped"},
        {"2 not needed any more", "checkin | 2 dropped"},
        {"2 can be dropped", "checkin | 2 dropped"},
        {"please drop number 3", "checkin | 3 dropped"},
        {"skip 3", "checkin | 3 dropped"},
        {"1 waiting for Petra's answer", "checkin | 1 blocked \"Petra's answer\""},
        {"2 stuck, need help", "checkin | 2 blocked \"need help\""},
        {"1 half done", "checkin | 1 in_progress"},
        {"1 not done\n2 not done yet but started", "checkin | 1 not_started ; 2 in_progress \"started\""},
        {"1 never got around to it", "checkin | 1 not_started"},
        {"1 forgot, sorry", "checkin | 1 not_started \"sorry\""},
        {"1 done thanks to Ben\n\nSee you on Thursday!", "checkin | 1 done \"thanks to Ben\""},
        {"Hi,\n\n1 done\n2 done\n3 done\n\nThanks,\nAna", "checkin | 1 done ; 2 done ; 3 done"},
        {"Hi Rapport, 1 done, 2 not yet.", "checkin | 1 done ; 2 not_started"},
        {"3 done\n1 dropped", "checkin | 1 dropped ; 3 done"},
        {"1/ done\n2/ not yet", "checkin | 1 done ; 2 not_started"},
        {"1= done, 2= in progress", "checkin | 1 done ; 2 in_progress"},
        {"1 -> done\n2 -> still on it", "checkin | 1 done ; 2 in_progress"},
        {"1 \xe2\x86\x92 done\n2 \xe2\x86\x92 still on it", "checkin | 1 done ; 2 in_progress"},
        {"1 in-progress", "checkin | 1 in_progress"},
        {"1 DONE!!!", "checkin | 1 done"},
        {"1.done 2.dropped", "checkin | 1 done ; 2 dropped"},
        {"2: x", "checkin | 2 done"},
        {"1 Done\n\n2 Not started\n\n3 Done", "checkin | 1 done ; 2 not_started ; 3 done"},
    };
    SAID_CHECK(ASKED_CHECKIN, THREE, NULL, cases);
}

static void groups(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"all done!", "checkin | 1 done ; 2 done ; 3 done"},
        {"All done", "checkin | 1 done ; 2 done ; 3 done"},
        {"all three done", "checkin | 1 done ; 2 done ; 3 done"},
        {"Everything is done", "checkin | 1 done ; 2 done ; 3 done"},
        {"All of them are done, thanks", "checkin | 1 done ; 2 done ; 3 done"},
        {"I did everything", "checkin | 1 done ; 2 done ; 3 done"},
        {"All still in progress", "checkin | 1 in_progress ; 2 in_progress ; 3 in_progress"},
        {"Still working on all of them", "checkin | 1 in_progress ; 2 in_progress ; 3 in_progress"},
        {"still working on them", "checkin | 1 in_progress ; 2 in_progress ; 3 in_progress"},
        {"not yet", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"Not yet, sorry!", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"nothing yet", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"None of them yet", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"None done", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"I haven't done any of them", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"drop all of them", "checkin | 1 dropped ; 2 dropped ; 3 dropped"},
        {"All done except 2", "checkin | 1 done ; 2 not_started ; 3 done"},
        {"all done except for the second one", "checkin | 1 done ; 2 not_started ; 3 done"},
        {"Everything but 2 is done", "checkin | 1 done ; 2 not_started ; 3 done"},
        {"All done but 3", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"all done, except 2 which is blocked", "checkin | 1 done ; 2 blocked \"except 2 which is blocked\" ; 3 done"},
        {"All done except 2, still working on it", "checkin | 1 done ; 2 in_progress \"still working on it\" ; 3 done"},
        {"all done apart from 1 and 2", "checkin | 1 not_started ; 2 not_started ; 3 done"},
        {"All but 3 done", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"1 done, the rest not yet", "checkin | 1 done ; 2 not_started ; 3 not_started"},
        {"1 is done. The others are still in progress.", "checkin | 1 done ; 2 in_progress ; 3 in_progress"},
        {"2 blocked, everything else done", "checkin | 1 done ; 2 blocked ; 3 done"},
        {"1 done, drop the rest", "checkin | 1 done ; 2 dropped ; 3 dropped"},
        {"drop the third one", "checkin | 3 dropped"},
        {"The first one is done, the second not yet, drop the last one",
         "checkin | 1 done ; 2 not_started ; 3 dropped"},
        {"first two done, third one still open", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"The 1st is done, the 2nd is in progress", "checkin | 1 done ; 2 in_progress"},
        {"the last two are done", "checkin | 2 done ; 3 done"},
        {"done\nstill on it\nnot yet", "checkin | 1 done ; 2 in_progress ; 3 not_started"},
        {"- done\n- done\n- dropped", "checkin | 1 done ; 2 done ; 3 dropped"},
        {"done, done, not yet", "checkin | 1 done ; 2 done ; 3 not_started"},
        {"done - done - dropped", "checkin | 1 done ; 2 done ; 3 dropped"},
        {"Everything's done", "checkin | 1 done ; 2 done ; 3 done"},
        {"I've not managed any of these yet", "checkin | 1 not_started ; 2 not_started ; 3 not_started"},
        {"Only 1 is done", "checkin | 1 done \"Only 1 is done\""},
        {"1 went to Petra, 2 not yet", "checkin | 2 not_started"},
        {"done", "other"},
        {"Done!", "other"},
        {"\xf0\x9f\x91\x8d", "other"},
        {"in progress", "other"},
        {"both done", "other"},
        {"busy week", "other"},
        {"thanks", "other"},
        {"ok, will look at it", "other"},
        {"Who is Petra again? I cannot find her address.", "other"},
        {"What does 2 mean?", "other"},
        {"Is 2 done or not?", "other"},
    };
    SAID_CHECK(ASKED_CHECKIN, THREE, NULL, cases);
}

static void two(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"both done", "checkin | 1 done ; 2 done"},
        {"Both are done", "checkin | 1 done ; 2 done"},
        {"Both still in progress", "checkin | 1 in_progress ; 2 in_progress"},
        {"neither", "checkin | 1 not_started ; 2 not_started"},
        {"Neither is done", "checkin | 1 not_started ; 2 not_started"},
        {"1 done, the other not yet", "checkin | 1 done ; 2 not_started"},
        {"1 done, the other one is still in progress", "checkin | 1 done ; 2 in_progress"},
        {"I asked Tomas and he gave me great feedback",
         "checkin | 2 done \"I asked Tomas and he gave me great feedback\""},
        {"1. not done\n2. not done yet but started", "checkin | 1 not_started ; 2 in_progress \"started\""},
        {"the former is done, the latter dropped", "checkin | 1 done ; 2 dropped"},
    };
    SAID_CHECK(ASKED_CHECKIN, TWO, NULL, cases);
}

static void by_words(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"The checklist is done, the shadowing session is booked for Thursday, and I haven't read the chapter.",
         "checkin | 1 done ; 2 done \"the shadowing session is booked for Thursday\" ; 3 not_started"},
        {"Checklist: done\nShadowing: not yet\nChapter 3: still reading",
         "checkin | 1 done ; 2 not_started ; 3 in_progress"},
        {"Draft the onboarding checklist - done\nBook a shadowing session with Petra - still on it",
         "checkin | 1 done ; 2 in_progress"},
        {"1. Draft the onboarding checklist: done\n2. Book a shadowing session with Petra: dropped\n"
         "3. Read chapter 3 of The Manager's Path: not yet",
         "checkin | 1 done ; 2 dropped ; 3 not_started"},
        {"I drafted the onboarding checklist. Still waiting for Petra to find a slot for shadowing.",
         "checkin | 1 done ; 2 blocked \"Petra to find a slot for shadowing\""},
        {"I finished the checklist yesterday.", "checkin | 1 done \"I finished the checklist yesterday\""},
        {"The Manager's Path is great, I read chapter 3 twice", "checkin | 3 done \"I read chapter 3 twice\""},
        {"Petra and I had lunch.", "other"},
    };
    SAID_CHECK(ASKED_CHECKIN, THREE, NULL, cases);
}

static void single(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"done", "checkin | 1 done"},
        {"Done!", "checkin | 1 done"},
        {"Yes", "checkin | 1 done"},
        {"No", "checkin | 1 not_started"},
        {"yes, done last week", "checkin | 1 done \"done last week\""},
        {"not yet", "checkin | 1 not_started"},
        {"Not yet, but I started", "checkin | 1 in_progress \"I started\""},
        {"still on it", "checkin | 1 in_progress"},
        {"drop it", "checkin | 1 dropped"},
        {"Please drop it, no longer relevant", "checkin | 1 dropped \"no longer relevant\""},
        {"\xf0\x9f\x91\x8d", "checkin | 1 done"},
        {"\xe2\x9c\x85", "checkin | 1 done"},
        {"\xf0\x9f\x8e\x89", "checkin | 1 done"},
        {"[x]", "checkin | 1 done"},
        {"I finally did it: every Tuesday morning is blocked now and people respect it.",
         "checkin | 1 done \"I finally did it: every Tuesday morning is blocked now and people respect it\""},
        {"I set it up last Monday and it works well so far.",
         "checkin | 1 done \"I set it up last Monday and it works well so far\""},
        {"I have not had time for this.", "checkin | 1 not_started"},
        {"Haven't found the time yet.", "checkin | 1 not_started \"yet\""},
        {"I tried but my calendar is too full, so let's drop this one.",
         "checkin | 1 dropped \"I tried but my calendar is too full, so let's drop this one\""},
        {"Blocked, I am waiting for my manager's OK.", "checkin | 1 blocked \"I am waiting for my manager's OK\""},
        {"It's in progress", "checkin | 1 in_progress"},
        {"I will do it tomorrow", "checkin | 1 not_started \"I will do it tomorrow\""},
        {"I'll set it up next week.", "checkin | 1 not_started \"I'll set it up next week\""},
        {"I didn't set it up yet", "checkin | 1 not_started \"I didn't set it up yet\""},
        {"all done", "checkin | 1 done"},
        {"1", "other"},
        {"What was this about?", "other"},
        {"great!", "other"},
    };
    SAID_CHECK(ASKED_CHECKIN, ONE, NULL, cases);
}

static void inline_answers(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"see below\x1e"
         "1. Draft the onboarding checklist\x1f"
         "Done!\x1e"
         "2. Book a shadowing session with Petra\x1f"
         "not yet, he is on leave",
         "checkin | 1 done ; 2 not_started \"he is on leave\""},
        {"My comments in blue.\x1e"
         "1. Draft the onboarding checklist\x1f"
         "still on it\x1e"
         "2. Book a shadowing session with Petra\x1f"
         "done\x1e"
         "3. Read chapter 3 of The Manager's Path\x1f"
         "read it twice :-)",
         "checkin | 1 in_progress ; 2 done ; 3 done"},
        {"Hi Ana,\n\nyou wrote:\n\n1. Draft the onboarding checklist\n2. Book a shadowing session with Petra\x1f"
         "done, she was great\x1e"
         "3. Read chapter 3 of The Manager's Path\x1f"
         "dropped",
         "checkin | 2 done \"she was great\" ; 3 dropped"},
        {"1. Draft the onboarding checklist\n2. Book a shadowing session with Petra\n"
         "3. Read chapter 3 of The Manager's Path\n\nHow is each of them going?\n\nref k7m2\x1f"
         "1 done\n2 done",
         "checkin | 1 done ; 2 done"},
        {"1. Draft the onboarding checklist\n\nHow is each of them going?\x1f"
         "all done",
         "checkin | 1 done ; 2 done ; 3 done"},
        {"2. Book a shadowing session with\nPetra\x1f"
         "no longer needed",
         "checkin | 2 dropped"},
        {"1. Draft the onboarding checklist\x1f"
         "yes\x1e"
         "2. Book a shadowing session with Petra\x1f"
         "no",
         "checkin | 1 done ; 2 not_started"},
        {"1. Draft the onboarding checklist\x1f"
         "Yes! It is on the wiki.\x1e"
         "2. Book a shadowing session with Petra\x1f"
         "I booked it for Monday",
         "checkin | 1 done \"It is on the wiki\" ; 2 done \"I booked it for Monday\""},
    };
    SAID_CHECK(ASKED_CHECKIN, THREE, NULL, cases);
}

static void other_languages(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"1 erledigt\n2 noch nicht", "checkin | 1 done ; 2 not_started"},
        {"1. erledigt\n2. bin noch dran\n3. bitte streichen", "checkin | 1 done ; 2 in_progress ; 3 dropped"},
        {"alles erledigt!", "checkin | 1 done ; 2 done ; 3 done"},
        {"alles au\xc3\x9f"
         "er 2 erledigt",
         "checkin | 1 done ; 2 not_started ; 3 done"},
        {"Punkt 1 habe ich erledigt. Punkt 2 ist noch offen.", "checkin | 1 done ; 2 not_started"},
        {"1 fait\n2 pas encore\n3 abandonn\xc3\xa9", "checkin | 1 done ; 2 not_started ; 3 dropped"},
        {"J'ai fait le 1 et le 3, le 2 est toujours en cours.", "checkin | 1 done ; 2 in_progress ; 3 done"},
        {"Le premier est fait, le deuxi\xc3\xa8me pas encore", "checkin | 1 done ; 2 not_started"},
        {"1 hecho\n2 todav\xc3\xad"
         "a no\n3 ya no hace falta",
         "checkin | 1 done ; 2 not_started ; 3 dropped"},
        {"todo hecho", "checkin | 1 done ; 2 done ; 3 done"},
        {"ya hice el 1 y el 3", "checkin | 1 done ; 3 done"},
        {"1 hotovo\n2 je\xc5\xa1t\xc4\x9b ne\n3 zru\xc5\xa1it", "checkin | 1 done ; 2 not_started ; 3 dropped"},
        {"v\xc5\xa1"
         "e krom\xc4\x9b 2 hotovo",
         "checkin | 1 done ; 2 not_started ; 3 done"},
        {"prvn\xc3\xad je hotov\xc3\xbd, druh\xc3\xbd je\xc5\xa1t\xc4\x9b ne", "checkin | 1 done ; 2 not_started"},
        {"1 fatto, 2 non ancora", "checkin | 1 done ; 2 not_started"},
        {"1 feito, 2 ainda n\xc3\xa3o", "checkin | 1 done ; 2 not_started"},
        {"1 gedaan, 2 nog niet", "checkin | 1 done ; 2 not_started"},
        {"1 \xe5\xae\x8c\xe4\xba\x86\n2 \xe3\x81\xbe\xe3\x81\xa0\xe3\x81\xa7\xe3\x81\x99",
         "checkin | 1 done ; 2 not_started"},
    };
    SAID_CHECK(ASKED_CHECKIN, THREE, NULL, cases);
}

static void with_commands(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"1 done, 2 done\n\nskip", "checkin | 1 done ; 2 done | skip"},
        {"1 done\nskip", "checkin | 1 done | skip"},
        {"all done\n\npause until 2026-04-20", "checkin | 1 done ; 2 done ; 3 done | pause 2026-04-20"},
        {"stop", "command | stop"},
        {"help", "command | help"},
        {"1. Draft the onboarding checklist\x1fstop", "other"},
    };
    SAID_CHECK(ASKED_CHECKIN, THREE, NULL, cases);
}

static double confidence_of(const char *items, const char *text)
{
    struct said s;
    said_init(&s);
    said_line(&s, ASKED_CHECKIN, items, NULL, text);
    double c = s.u.confidence;
    said_release(&s);
    return c;
}

static void confidence(void **state)
{
    (void)state;
    assert_true(confidence_of(THREE, "All done") == 1);
    assert_true(confidence_of(THREE, "All still in progress") == 1);
    assert_true(confidence_of(THREE, "1 done, 2 not yet") == 1);
    assert_true(confidence_of(ONE, "done") == 1);
    assert_true(confidence_of(THREE, "thanks") > PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(THREE, "The checklist is done") > PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(THREE, "The checklist is done") < 1);
    assert_true(confidence_of(THREE, "done\nstill on it\nnot yet") > PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(THREE, "done") < PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(THREE, "Who is Petra again?") < PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(THREE, "busy") < PARSE_CONFIDENCE_MIN);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers),         cmocka_unit_test(groups),        cmocka_unit_test(two),
        cmocka_unit_test(by_words),        cmocka_unit_test(single),        cmocka_unit_test(inline_answers),
        cmocka_unit_test(other_languages), cmocka_unit_test(with_commands), cmocka_unit_test(confidence),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
