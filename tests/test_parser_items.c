/* Takeaways, useful things, and corrections of what was stored. */
#include "said.h"

static void lists(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"\xe2\x80\xa2 Talk to Eva about the rota\n\xe2\x80\xa2 Block Friday mornings",
         "takeaways | \"Talk to Eva about the rota\" ; \"Block Friday mornings\""},
        {"- Talk to Eva\n- Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"* Talk to Eva\n* Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"1. Talk to Eva\n2. Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"1) Talk to Eva\n2) Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"(1) Talk to Eva\n(2) Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"1 Talk to Eva\n2 Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"1: Talk to Eva\n2: Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"1 - Talk to Eva\n2 - Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"1.Talk to Eva\n2.Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"-Talk to Eva\n-Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"\xe2\x80\x93 Talk to Eva\n\xe2\x80\x93 Block Friday mornings",
         "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"\xc2\xb7 Talk to Eva\n\xc2\xb7 Block Friday mornings",
         "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"\xe2\x86\x92 Talk to Eva\n\xe2\x86\x92 Block Friday mornings",
         "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"\xe3\x83\xbb\xe8\xa8\xad\xe8\xa8\x88\xe3\x83\xa1\xe3\x83\xa2\xe3\x82\x92\xe6\x9b\xb8\xe3\x81\x8f",
         "takeaways | \"\xe8\xa8\xad\xe8\xa8\x88\xe3\x83\xa1\xe3\x83\xa2\xe3\x82\x92\xe6\x9b\xb8\xe3\x81\x8f\""},
        {"[ ] Talk to Eva\n[ ] Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"- [ ] Talk to Eva\n- [ ] Block Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"Talk to Eva\nBlock Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"Talk to Eva\n\nBlock Friday mornings", "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"Hi,\n\nhere are mine:\n\n- Talk to Eva\n- Block Friday mornings\n\nThanks,\nAna",
         "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"My takeaways:\n- Talk to Eva\n- Block Friday mornings",
         "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"Great talk with Ben!\n\n- Talk to Eva\n- Block Friday mornings\n\nSee you soon",
         "takeaways | \"Talk to Eva\" ; \"Block Friday mornings\""},
        {"- Talk to Eva about the rota because she\n  knows who is on call\n- Block Friday mornings",
         "takeaways | \"Talk to Eva about the rota because she knows who is on call\" ; \"Block Friday mornings\""},
        {"- Talk to Eva about the rota, because she is the one person who\nknows who is on call\n- Block Fridays",
         "takeaways | \"Talk to Eva about the rota, because she is the one person who knows who is on call\" ; "
         "\"Block Fridays\""},
        {"1) call Petra 2) book a room 3) write it down",
         "takeaways | \"call Petra\" ; \"book a room\" ; \"write it down\""},
        {"Call Petra by Friday; send the draft to Ben",
         "takeaways | \"Call Petra\" @2026-03-06 ; \"send the draft to Ben\""},
        {"- Stop doing code reviews at night\n- Leave early on Fridays\n- Skip",
         "takeaways | \"Stop doing code reviews at night\" ; \"Leave early on Fridays\" ; \"Skip\""},
        {"Set up a weekly focus block", "takeaways | \"Set up a weekly focus block\""},
        {"Set up a weekly focus block.", "takeaways | \"Set up a weekly focus block\""},
        {"read https://example.org/a-b?c=d, then tell Ben",
         "takeaways | \"read https://example.org/a-b?c=d, then tell Ben\""},
        {"- follow-up with Eva (she's on-call)", "takeaways | \"follow-up with Eva (she's on-call)\""},
        {"- \"listen first\" before I answer", "takeaways | \"\"listen first\" before I answer\""},
        {"- Try pairing: 2 hours a week", "takeaways | \"Try pairing: 2 hours a week\""},
        {"Talk to Eva\nAna", "takeaways | \"Talk to Eva\""},
        {"Talk to Eva\n\nBest,\nAna Novak", "takeaways | \"Talk to Eva\""},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, cases);
}

static void announced(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Action: call Petra by Friday\nAction: send the draft to Ben by 15 March",
         "takeaways | \"call Petra\" @2026-03-06 ; \"send the draft to Ben\" @2026-03-15"},
        {"ACTION - call Petra", "takeaways | \"call Petra\""},
        {"TODO: call Petra", "takeaways | \"call Petra\""},
        {"To do: call Petra", "takeaways | \"call Petra\""},
        {"Action item: call Petra", "takeaways | \"call Petra\""},
        {"Action 1: call Petra\nAction 2: book a room", "takeaways | \"call Petra\" ; \"book a room\""},
        {"[Action] call Petra", "takeaways | \"call Petra\""},
        {"AP: call Petra", "takeaways | \"call Petra\""},
        {"Next step: call Petra", "takeaways | \"call Petra\""},
        {"- Action: I will call Petra by Friday", "takeaways | \"call Petra\" @2026-03-06"},
        {"I'll call Petra.", "takeaways | \"call Petra\""},
        {"I\xe2\x80\x99ll call Petra.", "takeaways | \"call Petra\""},
        {"I will call Petra and book a room.", "takeaways | \"call Petra and book a room\""},
        {"I am going to call Petra", "takeaways | \"call Petra\""},
        {"I want to call Petra", "takeaways | \"call Petra\""},
        {"I need to call Petra", "takeaways | \"call Petra\""},
        {"I'd like to call Petra", "takeaways | \"call Petra\""},
        {"I plan to call Petra next week", "takeaways | \"call Petra\" @2026-03-13"},
        {"I should really call Petra", "takeaways | \"call Petra\""},
        {"My takeaway: call Petra", "takeaways | \"call Petra\""},
        {"Takeaway: call Petra", "takeaways | \"call Petra\""},
        {"My main takeaway is to call Petra.", "takeaways | \"call Petra\""},
        {"My main takeaway: small steps work.", "takeaways | \"small steps work\""},
        {"My main takeaway is that small steps work.", "takeaways | \"small steps work\""},
        {"My main takeaway was to call Petra", "takeaways | \"call Petra\""},
        {"I learned that small steps work.", "takeaways | \"I learned that small steps work\""},
        {"We agreed that I'll call Petra by Friday.", "takeaways | \"call Petra\" @2026-03-06"},
        {"Private: ask for a raise", "takeaways | \"ask for a raise\" private"},
        {"- Private: ask for a raise\n- call Petra", "takeaways | \"ask for a raise\" private ; \"call Petra\""},
        {"Read the long article about decision records that Ben has named to us\nPrivate: ask for a raise",
         "takeaways | \"Read the long article about decision records that Ben has named to us\" ; \"ask for a raise\" "
         "private"},
        {"Talk to Eva\nPrivate: ask for a raise by 15 March",
         "takeaways | \"Talk to Eva\" ; \"ask for a raise\" @2026-03-15 private"},
        {"Share: this programme saved my week", "takeaways | \"Share: this programme saved my week\""},
        {"Hi Rapport,\n\nthat was a good talk. My main takeaway is to delegate the release checklist to Iva.\n"
         "I'm also going to set up a weekly focus block by the end of March.\n\nThanks,\nAna",
         "takeaways | \"delegate the release checklist to Iva\" ; \"set up a weekly focus block\" @2026-03-31"},
        {"We had a great conversation about on-call. I will ask Eva for the rota, and by Friday I'll block my "
         "mornings.",
         "takeaways | \"ask Eva for the rota\" ; \"block my mornings\" @2026-03-06"},
        {"Good session today! I'll talk to Eva about the rota tomorrow. Also I want to block Friday mornings.",
         "takeaways | \"talk to Eva about the rota\" @2026-03-04 ; \"block Friday mornings\""},
        {"Ben told me about his first year. That was useful. I'm going to write a design memo.",
         "takeaways | \"write a design memo\""},
        {"Talk to Eva about the rota. Block Friday mornings.",
         "takeaways | \"Talk to Eva about the rota\" ; \"Block Friday mornings\""},
        {"My takeaways from today are: delegate more, ask Eva about the rota and block Fridays.",
         "takeaways | \"delegate more\" ; \"ask Eva about the rota\" ; \"block Fridays\""},
        {"I took away two things: first, I need to delegate more. Second, I should ask Eva by Friday.",
         "takeaways | \"delegate more\" ; \"ask Eva\" @2026-03-06"},
        {"I want to (1) call Petra by Friday and (2) send the draft to Ben",
         "takeaways | \"call Petra\" @2026-03-06 ; \"send the draft to Ben\""},
        {"First, call Petra. Then book a room.", "takeaways | \"call Petra\" ; \"Then book a room\""},
        {"By tomorrow I will call Petra", "takeaways | \"call Petra\" @2026-03-04"},
        {"TODO call Petra", "takeaways | \"call Petra\""},
        {"Ich werde Petra bis Freitag anrufen.", "takeaways | \"Petra anrufen\" @2026-03-06"},
        {"Je vais appeler Petra d'ici vendredi.", "takeaways | \"appeler Petra\" @2026-03-06"},
        {"Voy a llamar a Petra antes del viernes.", "takeaways | \"llamar a Petra\" @2026-03-06"},
        {"\xc3\x9akol: zavolat Petra do 15. b\xc5\x99"
         "ezna",
         "takeaways | \"zavolat Petra\" @2026-03-15"},
        {"Ben suggested I block my mornings. I'll do that from next week. And I'll ask Eva.",
         "takeaways | \"do that from next week\" ; \"ask Eva\""},
        {"I will stop checking mail at night.", "takeaways | \"stop checking mail at night\""},
        {"Really enjoyed this one. The plan is to pair with Iva on the next release, and I'll also\n"
         "write down what we learn.",
         "takeaways | \"pair with Iva on the next release\" ; \"write down what we learn\""},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, cases);
}

static void nothing(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Nothing this time, we just caught up.", "other"},
        {"Nothing this time", "other"},
        {"Nothing", "other"},
        {"No takeaways today.", "other"},
        {"We caught up, nothing to write down.", "other"},
        {"I'll let you know later.", "other"},
        {"Diesmal nichts, wir haben nur geplaudert.", "other"},
        {"Rien cette fois", "other"},
        {"Nada esta vez", "other"},
        {"Tentokr\xc3\xa1t nic", "other"},
        {"none", "other"},
        {"None this time, thanks!", "other"},
        {"n/a", "other"},
        {"We just caught up, no actions.", "other"},
        {"Thanks!", "other"},
        {"Great talk, thanks!", "other"},
        {"\xf0\x9f\x91\x8d", "other"},
        {"Hi!", "other"},
        {"- nothing", "other"},
        {"What is this mail about?", "other"},
        {"", "other"},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, cases);
}

static void due(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"call Petra (by Friday)", "takeaways | \"call Petra\" @2026-03-06"},
        {"call Petra by Friday, then book a room", "takeaways | \"call Petra, then book a room\" @2026-03-06"},
        {"By Friday, call Petra", "takeaways | \"call Petra\" @2026-03-06"},
        {"By Friday: call Petra", "takeaways | \"call Petra\" @2026-03-06"},
        {"Friday: call Petra", "takeaways | \"call Petra\" @2026-03-06"},
        {"call Petra - Friday", "takeaways | \"call Petra\" @2026-03-06"},
        {"call Petra, due 15 March", "takeaways | \"call Petra\" @2026-03-15"},
        {"call Petra tomorrow", "takeaways | \"call Petra\" @2026-03-04"},
        {"call Petra on Friday", "takeaways | \"call Petra\" @2026-03-06"},
        {"call Petra until Friday at the latest", "takeaways | \"call Petra\" @2026-03-06"},
        {"call Petra before the end of the month", "takeaways | \"call Petra\" @2026-03-31"},
        {"call Petra within two weeks", "takeaways | \"call Petra\" @2026-03-17"},
        {"call Petra in two weeks", "takeaways | \"call Petra\" @2026-03-17"},
        {"call Petra in March", "takeaways | \"call Petra\" @2026-03-31"},
        {"call Petra 2026-03-20", "takeaways | \"call Petra\" @2026-03-20"},
        {"call Petra [2026-03-20]", "takeaways | \"call Petra\" @2026-03-20"},
        {"call Petra by 20.3.", "takeaways | \"call Petra\" @2026-03-20"},
        {"call Petra by 20/3", "takeaways | \"call Petra\" @2026-03-20"},
        {"call Petra by 03/04", "takeaways | \"call Petra\" @?"},
        {"block Friday mornings", "takeaways | \"block Friday mornings\""},
        {"review the Monday report with Eva", "takeaways | \"review the Monday report with Eva\""},
        {"stand-up every Friday", "takeaways | \"stand-up every Friday\""},
        {"try stand-ups for two weeks", "takeaways | \"try stand-ups for two weeks\""},
        {"spend 2.5 hours on the memo", "takeaways | \"spend 2.5 hours on the memo\""},
        {"read chapter 3 of the book", "takeaways | \"read chapter 3 of the book\""},
        {"write the Q2 plan by end of March", "takeaways | \"write the Q2 plan\" @2026-03-31"},
        {"prepare the May release", "takeaways | \"prepare the May release\""},
        {"ask Eva by March 20th", "takeaways | \"ask Eva\" @2026-03-20"},
        {"ask Eva by the 20th", "takeaways | \"ask Eva\" @2026-03-20"},
        {"ask Eva by EOW", "takeaways | \"ask Eva\" @2026-03-06"},
        {"ask Eva this week", "takeaways | \"ask Eva\" @2026-03-06"},
        {"finish the 2025 review", "takeaways | \"finish the 2025 review\""},
    };
    SAID_CHECK(ASKED_TAKEAWAYS, NULL, NULL, cases);
}

static void useful_things(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"1. The story about the failed launch\n2. How to say no",
         "useful_things | \"The story about the failed launch\" ; \"How to say no\""},
        {"- The story about the failed launch\n- How to say no",
         "useful_things | \"The story about the failed launch\" ; \"How to say no\""},
        {"The story about the failed launch\nHow to say no",
         "useful_things | \"The story about the failed launch\" ; \"How to say no\""},
        {"https://example.org/article", "useful_things | \"https://example.org/article\""},
        {"How to say no", "useful_things | \"How to say no\""},
        {"Two things:\n- a template for memos\n- who knows about on-call",
         "useful_things | \"a template for memos\" ; \"who knows about on-call\""},
        {"Thanks for asking! The most useful thing was how Ben runs his retros.",
         "useful_things | \"how Ben runs his retros\""},
        {"Nothing this time", "other"},
        {"tbd", "other"},
        {"- Stop", "useful_things | \"Stop\""},
        {"a plan for Friday's all-hands by Monday", "useful_things | \"a plan for Friday's all-hands by Monday\""},
    };
    SAID_CHECK(ASKED_USEFUL_THINGS, NULL, NULL, cases);
}

static void corrections(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"2: book a bigger room", "takeaways | 2 \"book a bigger room\""},
        {"2. book a bigger room by Friday", "takeaways | 2 \"book a bigger room\" @2026-03-06"},
        {"2 should be: book a bigger room", "takeaways | 2 \"book a bigger room\""},
        {"2 by Friday", "takeaways | 2 @2026-03-06"},
        {"drop 2", "takeaways | 2 dropped"},
        {"Please drop 2, thanks", "takeaways | 2 dropped"},
        {"drop the first one", "takeaways | 1 dropped"},
        {"remove 1 and 2", "takeaways | 1 dropped ; 2 dropped"},
        {"That is not right: 2 is to book a bigger room", "other"},
        {"That's not right\n2: book a bigger room", "takeaways | 2 \"book a bigger room\""},
        {"I will also call Eva on Monday", "takeaways | \"call Eva\" @2026-03-09"},
        {"- call Eva", "takeaways | \"call Eva\""},
        {"drop 1\n- call Eva", "takeaways | 1 dropped ; \"call Eva\""},
        {"thanks", "other"},
        {"Thanks!", "other"},
        {"ok", "other"},
        {"great, thank you", "other"},
        {"Perfect \xf0\x9f\x91\x8d", "other"},
        {"looks good", "other"},
        {"That is not right", "other"},
        {"No, that's wrong.", "other"},
        {"stop", "command | stop"},
    };
    SAID_CHECK(ASKED_CONFIRMATION, "call Petra|book a room", NULL, cases);
}

static double confidence_of(enum asked_prompt prompt, const char *items, const char *text)
{
    struct said s;
    said_init(&s);
    said_line(&s, prompt, items, NULL, text);
    double c = s.u.confidence;
    said_release(&s);
    return c;
}

static void confidence(void **state)
{
    (void)state;
    assert_true(confidence_of(ASKED_TAKEAWAYS, NULL, "- call Petra") >= 0.9);
    assert_true(confidence_of(ASKED_TAKEAWAYS, NULL, "Nothing this time") == 1);
    assert_true(confidence_of(ASKED_USEFUL_THINGS, NULL, "Nothing this time") == 1);
    assert_true(confidence_of(ASKED_TAKEAWAYS, NULL, "Good talk. I'll call Petra.") > PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(ASKED_CONFIRMATION, "a|b", "That is not right") < PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(ASKED_CONFIRMATION, "a|b", "thanks") > PARSE_CONFIDENCE_MIN);
    assert_true(confidence_of(ASKED_NOTHING, NULL, "Could somebody call me?") > PARSE_CONFIDENCE_MIN);
}

/* Automatic mail and bounces mean nothing; without anything asked only commands are read. */
static void not_asked(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"- call Petra", "other"},
        {"1 done", "other"},
        {"Met: yes", "other"},
        {"help", "command | help"},
    };
    SAID_CHECK(ASKED_NOTHING, NULL, NULL, cases);
    struct said s;
    said_init(&s);
    s.u.is_auto = true;
    assert_string_equal(said_line(&s, ASKED_CHECKIN, "a thing", NULL, "I am out of the office, item 1 done.\n\nstop"),
                        "other");
    said_release(&s);
    said_init(&s);
    s.u.is_bounce = true;
    assert_string_equal(said_line(&s, ASKED_TAKEAWAYS, NULL, NULL, "- unknown user"), "other");
    said_release(&s);
}

/* A mail as large as it may be is read in linear time; what is beyond the limits is left out. */
static void limits(void **state)
{
    (void)state;
    struct buf b;
    buf_init(&b, 4 << 20);
    for (int i = 0; i < 100000; i++)
        buf_puts(&b, "- a b\n");
    struct said s;
    said_init(&s);
    said_line(&s, ASKED_TAKEAWAYS, NULL, NULL, b.s);
    assert_int_equal(s.u.items_count, UNDERSTAND_ITEMS_MAX);
    said_release(&s);
    buf_release(&b);
}

/* Each of these once made a reader look at every token for every token, or call itself as deep as the mail is long. */
static void repetition(void **state)
{
    (void)state;
    static const char *const pieces[] = {"no, ", "I will ", "stop\n", "also: ", "stop? no, "};
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++)
        for (int prompt = ASKED_NOTHING; prompt <= ASKED_CONFIRMATION; prompt++) {
            struct buf b;
            struct said s;
            buf_init(&b, 1 << 20);
            while (b.n < 30000)
                buf_puts(&b, pieces[i]);
            said_init(&s);
            said_line(&s, (enum asked_prompt)prompt, "Call Petra|Book a room", "goal|met", b.s);
            assert_true(s.u.commands_count <= UNDERSTAND_COMMANDS_MAX);
            said_release(&s);
            buf_release(&b);
        }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lists),      cmocka_unit_test(announced),     cmocka_unit_test(nothing),
        cmocka_unit_test(due),        cmocka_unit_test(useful_things), cmocka_unit_test(corrections),
        cmocka_unit_test(confidence), cmocka_unit_test(not_asked),     cmocka_unit_test(limits),
        cmocka_unit_test(repetition),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
