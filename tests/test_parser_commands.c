/* Commands: what is one, what is not, and what looks like one and can't be done. */
#include "said.h"

static void plain(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"stop", "command | stop"},
        {"STOP", "command | stop"},
        {"Stop.", "command | stop"},
        {"Please stop", "command | stop"},
        {"stop please!", "command | stop"},
        {"Unsubscribe", "command | stop"},
        {"unsubscribe me please", "command | stop"},
        {"Please stop sending me these mails", "command | stop"},
        {"Please stop sending me these emails.", "command | stop"},
        {"Please remove me from this list", "command | stop"},
        {"Could you please take me off the list?", "command | stop"},
        {"I want to unsubscribe", "command | stop"},
        {"No more mails, please", "command | stop"},
        {"Hi,\n\nplease stop sending me these mails.\n\nThanks,\nAna", "command | stop"},
        {"Hi Rapport, please stop.", "command | stop"},
        {"Hello\nstop\nThanks", "command | stop"},
        {"opt out", "command | stop"},
        {"leave", "command | leave"},
        {"Leave this circle", "command | leave"},
        {"I'd like to leave this circle, please.", "command | leave"},
        {"I would like to leave the circle", "command | leave"},
        {"resume", "command | resume"},
        {"Resume please", "command | resume"},
        {"I'm back!", "command | resume"},
        {"skip", "command | skip"},
        {"Skip", "command | skip"},
        {"Skip this one", "command | skip"},
        {"skip the next meeting please", "command | skip"},
        {"Please skip this week", "command | skip"},
        {"Can we skip this week?", "command | skip"},
        {"Please cancel the next meeting", "command | skip"},
        {"help", "command | help"},
        {"Help!", "command | help"},
        {"help?", "command | help"},
        {"What can I write?", "command | help"},
        {"data", "command | data"},
        {"my data please", "command | data"},
        {"Please send me my data", "command | data"},
        {"What do you know about me?", "command | data"},
        {"forget", "command | forget"},
        {"forget me", "command | forget"},
        {"Please delete all my data", "command | forget"},
        {"skip\nhelp", "command | skip ; help"},
        {"Skip\n\nPause until 2026-04-20", "command | skip ; pause 2026-04-20"},
        {"stop\xe2\x80\xa6", "command | stop"},
        {"\"stop\"", "other"},
        {"Skip \xf0\x9f\x99\x8f", "command | skip"},
        {"skip, thanks!\nAna", "command | skip"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
    SAID_CHECK(ASKED_NOTHING, NULL, NULL, cases);
}

static void arguments(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"pause", "command | pause"},
        {"Please pause", "command | pause"},
        {"pause until 2026-04-20", "command | pause 2026-04-20"},
        {"Please pause until 2026-04-20", "command | pause 2026-04-20"},
        {"pause until 20 April", "command | pause 2026-04-20"},
        {"Pause until April 20, please.", "command | pause 2026-04-20"},
        {"pause till 20.4.", "command | pause 2026-04-20"},
        {"pause until Monday", "command | pause 2026-03-09"},
        {"pause until next Monday", "command | pause 2026-03-09"},
        {"pause until May", "command | pause 2026-05-01"},
        {"pause until the end of April", "command | pause 2026-04-30"},
        {"pause until next month", "command | pause 2026-04-01"},
        {"pause for two weeks", "command | pause 2026-03-17"},
        {"pause for 3 weeks please", "command | pause 2026-03-24"},
        {"Pause for a month", "command | pause 2026-04-03"},
        {"I'd like to pause until 20 April", "command | pause 2026-04-20"},
        {"Could we pause until May?", "command | pause 2026-05-01"},
        {"put me on hold until May", "command | pause 2026-05-01"},
        {"A break until 4 May 2026", "command | pause 2026-05-04"},
        {"take a break until 1 June", "command | pause 2026-06-01"},
        {"pause until further notice", "command | pause"},
        {"cadence weekly", "command | cadence weekly"},
        {"cadence: monthly", "command | cadence monthly"},
        {"Change cadence to every two weeks", "command | cadence biweekly"},
        {"change the rhythm to every 2 weeks", "command | cadence biweekly"},
        {"every two weeks please", "command | cadence biweekly"},
        {"Every other week", "command | cadence biweekly"},
        {"make it monthly", "command | cadence monthly"},
        {"Can we meet monthly?", "command | cadence monthly"},
        {"Let's meet every two weeks", "command | cadence biweekly"},
        {"switch to quarterly", "command | cadence quarterly"},
        {"Keep every two weeks", "command | cadence biweekly"},
        {"monthly", "command | cadence monthly"},
        {"once a month please", "command | cadence monthly"},
        {"fortnightly", "command | cadence biweekly"},
        {"cadence every three months", "command | cadence quarterly"},
        {"timezone Europe/Berlin", "command | timezone Europe/Berlin"},
        {"time zone: America/New_York", "command | timezone America/New_York"},
        {"My timezone is Asia/Kolkata", "command | timezone Asia/Kolkata"},
        {"where: https://meet.example.org/ana-ben", "command | where https://meet.example.org/ana-ben"},
        {"where https://meet.example.org/ana-ben", "command | where https://meet.example.org/ana-ben"},
        {"Where: room 3.12, second floor", "command | where room 3.12, second floor"},
        {"where room 3.12", "command | where room 3.12"},
        {"swap", "command | swap"},
        {"swap with Ben", "command | swap Ben"},
        {"Swap with Ben Novak please", "command | swap Ben Novak"},
        {"with ana@example.org", "command | with ana@example.org"},
        {"With Ana.Silva@Example.ORG", "command | with ana.silva@example.org"},
        {"I would like to be matched with ana@example.org", "command | with ana@example.org"},
        {"match me with <ana@example.org>", "command | with ana@example.org"},
        {"organizer: I need to talk to somebody", "command | organizer I need to talk to somebody"},
        {"Organiser: it does not work with Ben.\nCan you call me?",
         "command | organizer it does not work with Ben.\nCan you call me?"},
        {"Ask the organizer about this match", "command | organizer Ask the organizer about this match"},
    };
    SAID_CHECK(ASKED_NOTHING, NULL, NULL, cases);
}

static void reschedule(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"reschedule to Thursday 15:00", "command | reschedule 2026-03-05T15:00"},
        {"Reschedule to Thursday, 15:00 please", "command | reschedule 2026-03-05T15:00"},
        {"reschedule to Thursday", "command | reschedule 2026-03-05T14:00"},
        {"reschedule to thu 3pm", "command | reschedule 2026-03-05T15:00"},
        {"please reschedule to next Tue 3pm", "command | reschedule 2026-03-10T15:00"},
        {"reschedule to Monday 10:00", "command | reschedule 2026-03-09T10:00"},
        {"reschedule to Tuesday 16:00", "command | reschedule 2026-03-03T16:00"},
        {"reschedule to Tuesday 9:00", "command | reschedule 2026-03-10T09:00"},
        {"reschedule: Friday at 10", "command | reschedule 2026-03-06T10:00"},
        {"move it to Friday 10:00", "command | reschedule 2026-03-06T10:00"},
        {"Can we move it to Friday at 10?", "command | reschedule 2026-03-06T10:00"},
        {"Could we move the meeting to tomorrow 4pm?", "command | reschedule 2026-03-04T16:00"},
        {"move to 16:00", "command | reschedule 2026-03-04T16:00"},
        {"postpone to 12 March 14:30", "command | reschedule 2026-03-12T14:30"},
        {"reschedule to 2026-03-12 09:30", "command | reschedule 2026-03-12T09:30"},
        {"reschedule to 2026-03-12T09:30", "command | reschedule 2026-03-12T09:30"},
        {"15 min later?", "command | reschedule 2026-03-04T14:15"},
        {"half an hour later please", "command | reschedule 2026-03-04T14:30"},
        {"one hour earlier", "command | reschedule 2026-03-04T13:00"},
        {"postpone by a week", "command | reschedule 2026-03-11T14:00"},
        {"Can we move it to next week?", "command | reschedule 2026-03-11T14:00"},
        {"same time next week instead", "command | reschedule 2026-03-11T14:00"},
        {"Thursday 15:00 instead", "command | reschedule 2026-03-05T15:00"},
        {"Let's do Thursday 15:00", "command | reschedule 2026-03-05T15:00"},
        {"reschedule to yesterday", "other"},
        {"reschedule to 2026-03-01 10:00", "other ? near reschedule"},
        {"reschedule to 04/05 10:00", "other ? near reschedule 2026-05-04T10:00 ; reschedule 2026-04-05T10:00"},
        {"reschedule", "other ? near reschedule"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
}

static void other_languages(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Abmelden", "command | stop"},
        {"Bitte keine Mails mehr", "command | stop"},
        {"Stopp", "command | stop"},
        {"bitte abmelden, danke", "command | stop"},
        {"Pause bis 20. April", "command | pause 2026-04-20"},
        {"Bitte pausieren bis 20.4.", "command | pause 2026-04-20"},
        {"N\xc3\xa4"
         "chstes Treffen auslassen",
         "command | skip"},
        {"Hilfe", "command | help"},
        {"Kreis verlassen", "command | leave"},
        {"alle zwei Wochen bitte", "command | cadence biweekly"},
        {"Verschieben auf Donnerstag 15 Uhr", "command | reschedule 2026-03-05T15:00"},
        {"K\xc3\xb6nnen wir das Treffen auf Donnerstag 15 Uhr verschieben?", "command | reschedule 2026-03-05T15:00"},
        {"Zeitzone: Europe/Berlin", "command | timezone Europe/Berlin"},
        {"meine Daten bitte", "command | data"},
        {"L\xc3\xb6sche meine Daten", "command | forget"},
        {"Me d\xc3\xa9sabonner", "command | stop"},
        {"Je voudrais me d\xc3\xa9sabonner, merci", "command | stop"},
        {"Arr\xc3\xaatez de m\xe2\x80\x99\xc3\xa9"
         "crire s'il vous pla\xc3\xaet",
         "command | stop"},
        {"pause jusqu'au 20 avril", "command | pause 2026-04-20"},
        {"Pause jusqu\xe2\x80\x99\xc3\xa0 lundi", "command | pause 2026-03-09"},
        {"Sauter la prochaine rencontre", "command | skip"},
        {"aide", "command | help"},
        {"Quitter ce cercle", "command | leave"},
        {"Reporter \xc3\xa0 jeudi 15h", "command | reschedule 2026-03-05T15:00"},
        {"toutes les deux semaines", "command | cadence biweekly"},
        {"Darme de baja, por favor", "command | stop"},
        {"Quiero darme de baja", "command | stop"},
        {"pausa hasta el 20 de abril", "command | pause 2026-04-20"},
        {"Saltar la pr\xc3\xb3xima reuni\xc3\xb3n", "command | skip"},
        {"ayuda", "command | help"},
        {"mover al jueves a las 15:00", "command | reschedule 2026-03-05T15:00"},
        {"cada dos semanas", "command | cadence biweekly"},
        {"Odhl\xc3\xa1sit", "command | stop"},
        {"Pros\xc3\xadm, u\xc5\xbe mi nepi\xc5\xa1te", "command | stop"},
        {"pauza do 20. dubna", "command | pause 2026-04-20"},
        {"Vynechat p\xc5\x99\xc3\xad\xc5\xa1t\xc3\xad sch\xc5\xafzku", "command | skip"},
        {"pomoc", "command | help"},
        {"p\xc5\x99"
         "esunout na \xc4\x8dtvrtek 15:00",
         "command | reschedule 2026-03-05T15:00"},
        {"jednou za dva t\xc3\xbd"
         "dny",
         "command | cadence biweekly"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
}

/* None of these may ever be heard as a command. */
/* A verb and what it is done to, in whatever order and with whatever says nothing between them. */
static void in_parts(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"I no longer wish to receive these e-mails.", "command | stop"},
        {"Please don't send me any more messages", "command | stop"},
        {"Please take me off your mailing list.", "command | stop"},
        {"I'd like you to skip it", "other"},
        {"call our next meeting off, please", "command | skip"},
        {"I'm leaving this group", "command | leave"},
        {"What information do you hold about me?", "command | data"},
        {"Please send me everything you know about me", "command | data"},
        {"please wipe everything you know about me", "command | forget"},
        {"I'm back, let's continue", "command | resume"},
        {"Nehmen Sie mich bitte von der Verteilerliste", "command | stop"},
        {"Ich will keine Nachrichten mehr bekommen", "command | stop"},
        {"Könnt ihr mich bitte aus dem Verteiler streichen?", "command | stop"},
        {"Sagt das nächste Treffen bitte ab", "command | skip"},
        {"Ich steige aus der Gruppe aus", "command | leave"},
        {"Was habt ihr alles über mich gespeichert?", "command | data"},
        {"Vergesst bitte alles, was ihr über mich gespeichert habt", "other"},
        {"Bin wieder im Büro, wir können weitermachen", "command | resume"},
        {"Je voudrais ne plus recevoir vos messages", "command | stop"},
        {"Enlevez-moi de votre liste, merci", "command | stop"},
        {"On annule la prochaine séance svp", "command | skip"},
        {"Je sors de ce groupe", "command | leave"},
        {"Que savez-vous sur moi ?", "command | data"},
        {"Effacez tout ce qui me concerne", "command | forget"},
        {"Ya no deseo recibir sus mensajes", "command | stop"},
        {"Quitadme de la lista, gracias", "command | stop"},
        {"Cancelemos el próximo encuentro", "command | skip"},
        {"¿Qué información tenéis sobre mí?", "command | data"},
        {"He vuelto, podemos seguir", "command | resume"},
        {"Vymazat prosím vše o mně", "command | forget"},
        {"Vyškrtněte mě z rozesílky", "command | stop"},
        {"Zrušme příští setkání", "command | skip"},
        {"Odcházím ze skupiny", "command | leave"},
        {"Non voglio più ricevere le vostre mail", "command | stop"},
        {"Annulliamo il prossimo incontro", "command | skip"},
        {"Não quero receber mais e-mails", "command | stop"},
        {"Podem cancelar a próxima reunião?", "command | skip"},
        {"Ik wil geen mails meer ontvangen", "command | stop"},
        {"Sla de volgende afspraak over", "command | skip"},
        {"Nie chcę już dostawać wiadomości", "command | stop"},
        {"Odwołajmy następne spotkanie", "command | skip"},
        {"Jag vill inte få fler mejl", "command | stop"},
        {"Ställ in nästa möte", "command | skip"},
        {"Radera alla mina uppgifter tack", "command | forget"},
    };
    SAID_CHECK(ASKED_MEETING, NULL, NULL, cases);
    SAID_CHECK(ASKED_NOTHING, NULL, NULL, cases);
}

static void never(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "I will stop doing code reviews at night",
        "I will stop.",
        "I can't stop thinking about what Ben said, it was that good.",
        "Don't stop",
        "do not stop sending me these mails",
        "We should stop at noon",
        "Stop doing X, start doing Y",
        "Stop doing code reviews on Fridays",
        "Stop by my desk",
        "I'd rather not skip this one",
        "skip the intro part next time",
        "Skip level meeting with Petra was great",
        "Help Ben with onboarding",
        "I need help with my talk",
        "Can you help me with the talk?",
        "Data platform",
        "data is missing",
        "leave early on Fridays",
        "I am on leave until Monday",
        "pause before answering",
        "Take a break every afternoon",
        "Where do we meet?",
        "where is the meeting",
        "Where are we?",
        "weekly report to Petra",
        "Monthly one-on-one with my lead",
        "resume writing workshop",
        "send my resume to Ben",
        "Forget about the old plan",
        "Move the code review to Thursday mornings",
        "Reschedule my dentist",
        "with Ben",
        "Talk with ana@example.org",
        "Swap two engineers between the teams next quarter",
        "The organizer: a book",
        "I told Ben that this micromanaging of the whole team really has to\nstop",
        "we all think that it would be good to\nskip",
        "stop\nmicromanaging the team",
        "stop? no, go on",
        "Is there a way to stop?",
        "stop?",
        "1. stop\n2. skip",
        "- stop\n- skip",
        "* unsubscribe",
        "\xe2\x80\xa2 leave",
        "pause until 2026-02-30",
        "pause until 2020-01-01",
        "pause until 03/04",
        "pause until I feel better",
        "timezone Nowhere/Land",
        "timezone",
        "cadence every three weeks",
        "pause 7",
        "nudge 7",
        "stop 7",
        "Thank you, no need to stop anything.",
        "Reply STOP, SKIP or HELP",
        "You can also reply STOP",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
        for (int prompt = ASKED_NOTHING; prompt <= ASKED_CONFIRMATION; prompt++) {
            struct said s;
            said_init(&s);
            const char *got = said_line(&s, (enum asked_prompt)prompt, "Call Petra|Book a room", "goal|met", texts[i]);
            if (s.u.commands_count)
                fail_msg("%s: %s", texts[i], got);
            said_release(&s);
        }
}

/* What is like a command and can't be done is asked back. */
static void unclear(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "pause until 2026-02-30", "pause until 03/04", "timezone Nowhere/Land",  "cadence every three weeks", "stop?",
        "reschedule to 04/05",    "reschedule",        "we would like to\nskip",
    };
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        struct said s;
        said_init(&s);
        said_line(&s, ASKED_MEETING, NULL, NULL, texts[i]);
        if (s.u.confidence >= PARSE_CONFIDENCE_MIN || s.u.commands_count)
            fail_msg("%s: confidence %.2f", texts[i], s.u.confidence);
        said_release(&s);
    }
}

static void certainty(void **state)
{
    (void)state;
    struct said s;
    said_init(&s);
    s.words.is_certain = false;
    assert_string_equal(said_line(&s, ASKED_MEETING, NULL, NULL, "stop"), "other");
    assert_true(s.u.confidence < PARSE_CONFIDENCE_MIN);
    said_release(&s);
}

static bool disagree(const char *text, const char *html_text)
{
    struct said s, h;
    said_init(&s);
    said_init(&h);
    said_words(&s, text);
    said_words(&h, html_text);
    s.asked.prompt = ASKED_MEETING;
    understand(&s.arena, &s.words, &h.words, &s.asked, &s.u);
    bool result = s.u.commands_disagree;
    said_release(&s);
    said_release(&h);
    return result;
}

static void html(void **state)
{
    (void)state;
    assert_true(disagree("skip", "stop"));
    assert_true(disagree("Thanks!", "stop"));
    assert_true(disagree("pause until 2026-04-20", "pause until 2026-04-21"));
    assert_false(disagree("stop", "stop"));
    assert_false(disagree("Thanks!", "Thank you!"));
    assert_false(disagree("please stop", "Please stop."));
}

static const char *of_subject(struct said *s, enum asked_prompt prompt, const char *subject, const char *prompt_subject)
{
    s->u.subject = str_of(subject);
    s->asked.prompt_subject = str_of(prompt_subject);
    return said_line(s, prompt, "Call Petra|Book a room", NULL, "");
}

static void subject(void **state)
{
    (void)state;
    static const struct {
        enum asked_prompt prompt;
        const char *subject, *prompt_subject, *expected;
    } cases[] = {
        {ASKED_NOTHING, "Skip (ref k7m2)", "", "command | skip"},
        {ASKED_NOTHING, "Help", "", "command | help"},
        {ASKED_MEETING, "Re: stop", "", "command | stop"},
        {ASKED_CHECKIN, "All done (ref k7m2)", "What became of these two?", "checkin | 1 done ; 2 done"},
        {ASKED_CHECKIN, "Re: What became of these two?", "What became of these two?", "other"},
        {ASKED_CHECKIN, "AW: Re: What became of these two?", "What became of these two?", "other"},
        {ASKED_CHECKIN, "[EXT] Re: What became of these two?", "What became of these two?", "other"},
        {ASKED_CHECKIN, "Fwd: 1 done, 2 not yet", "What became of these two?", "checkin | 1 done ; 2 not_started"},
        {ASKED_CHECKIN, "Re: How are your takeaways going?", "", "other"},
        {ASKED_TAKEAWAYS, "Re: Your takeaways from the meeting with Ben", "", "other"},
        {ASKED_TAKEAWAYS, "Call Petra by Friday", "What did you take from today?",
         "takeaways | \"Call Petra\" @2026-03-06"},
        {ASKED_TAKEAWAYS, "We did not meet (ref k7m2)", "What did you take from today?", "answers | met=no"},
        {ASKED_USEFUL_THINGS, "Nothing this time (ref k7m2)", "Thursday with Ana: what will you bring?", "other"},
        {ASKED_NOTHING, "", "", "other"},
    };
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct said s;
        said_init(&s);
        const char *got = of_subject(&s, cases[i].prompt, cases[i].subject, cases[i].prompt_subject);
        if (strcmp(got, cases[i].expected) != 0 || s.u.confidence != (s.u.kind == KIND_TAKEAWAYS ? 0.9 : 1.0))
            fail_msg("%s: expected %s, got %s (%.2f)", cases[i].subject, cases[i].expected, got, s.u.confidence);
        said_release(&s);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(plain),           cmocka_unit_test(arguments), cmocka_unit_test(reschedule),
        cmocka_unit_test(other_languages), cmocka_unit_test(in_parts),  cmocka_unit_test(never),
        cmocka_unit_test(unclear),         cmocka_unit_test(certainty), cmocka_unit_test(html),
        cmocka_unit_test(subject),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
