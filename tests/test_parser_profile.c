/* What people say of themselves to the welcome letter: under its labels, above them, or in a line of their own. */
#include "said.h"

#include "parser/hours_said.h"

#define WELCOME "seeks|join|offers|hours|timezone|language|level|prefers|shaped|drives|drains|growing|support"

/* The welcome letter's questions: labels in every language, in any order. */
static void welcome_labels(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"Help with: saying no\nI can offer: code review\nHours: Mon-Thu 9-13\nTime zone: Lisbon",
         "answers | seeks=\"saying no\" ; offers=\"code review\" ; hours=\"Mon-Thu 9-13\" {mon-thu 09:00-13:00} ; "
         "timezone=\"Lisbon\" {Europe/Lisbon}"},
        {"What drives me: learning how large systems come to be the way that they are\nPrivate: I may move in May",
         "answers | drives=\"learning how large systems come to be the way that they are\" ; "
         "seeks=\"Private: I may move in May\" private"},
        {"Your clock: Lisbon\nPrivate: I may move in May", /* goes on with no answer */
         "answers | timezone=\"Lisbon\" {Europe/Lisbon} ; seeks=\"Private: I may move in May\" private"},
        {"Join: yes\nLevel: senior\nLanguage: English, some German\nI'd rather: a group, monthly",
         "answers | join=yes ; level=\"senior\" ; language=\"English, some German\" ; prefers=\"a group, monthly\""},
        {"your clock:\x1f"
         "Lisbon\x1e"
         "your language:\x1f"
         "Portuguese",
         "answers | timezone=\"Lisbon\" {Europe/Lisbon} ; language=\"Portuguese\""},
        {"Suche: Delegieren\nBiete: Go und Kubernetes\nZeitzone: Wien\nSprache: Deutsch\nZeiten: vormittags",
         "answers | seeks=\"Delegieren\" ; offers=\"Go und Kubernetes\" ; timezone=\"Wien\" {Europe/Vienna} ; "
         "language=\"Deutsch\" ; "
         "hours=\"vormittags\" {mon-fri 09:00-12:00}"},
        {"Je cherche : d\xc3\xa9l\xc3\xa9guer\nJe peux offrir : la relecture\nHoraires : le matin",
         "answers | seeks=\"d\xc3\xa9l\xc3\xa9guer\" ; offers=\"la relecture\" ; hours=\"le matin\" {mon-fri "
         "09:00-12:00}"},
        {"Busco: delegar\nOfrezco: pruebas\nIdioma: espa\xc3\xb1ol\nNivel: senior",
         "answers | seeks=\"delegar\" ; offers=\"pruebas\" ; language=\"espa\xc3\xb1ol\" ; level=\"senior\""},
        {"Hled\xc3\xa1m: delegov\xc3\xa1n\xc3\xad\nNab\xc3\xadz\xc3\xadm: testy\nPracovn\xc3\xad doba: dopoledne",
         "answers | seeks=\"delegov\xc3\xa1n\xc3\xad\" ; offers=\"testy\" ; hours=\"dopoledne\" {mon-fri 09:00-12:00}"},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, WELCOME, cases);
}

static void free_words(void **state)
{
    (void)state;
    static const struct said_case cases[] = {
        {"I'm in!", "answers | join=yes"},
        {"Sure", "answers | join=yes"},
        {"Not this time, thanks", "answers | join=no"},
        {"Help with running meetings", "answers | seeks=\"running meetings\""},
        {"Being more visible as an introvert.", "answers | seeks=\"Being more visible as an introvert.\""},
        {"I'm in. I'd like help with saying no, and I can offer code reviews.",
         "answers | join=yes ; seeks=\"saying no\" ; offers=\"code reviews\""},
        {"I'm in Lisbon, mornings only, Mon-Thu 9-13",
         "answers | timezone=\"Lisbon\" {Europe/Lisbon} ; hours=\"mornings only, Mon-Thu 9-13\" {mon-thu 09:00-13:00}"},
        {"I'm in, but my time zone is wrong: I live in Tokyo",
         "answers | join=yes ; timezone=\"Tokyo\" {Asia/Tokyo} ; seeks=\"but my time zone is wrong\""},
        {"Yes please! English or Czech is fine, I'd rather meet monthly in a small group.",
         "answers | join=yes ; language=\"English or Czech is fine\" ; prefers=\"meet monthly in a small group\""},
        {"Thanks for the invitation! I'd love to join.\n\nI would like help with public speaking.",
         "answers | join=yes ; seeks=\"public speaking\""},
        {"yes, I'd like to join. What shaped me: growing up on a farm. I'm growing into a lead role.",
         "answers | join=yes ; shaped=\"growing up on a farm\" ; growing=\"a lead role\""},
        {"hours 8-16, Czech or English, level: senior",
         "answers | hours=\"hours 8-16\" {mon-fri 08:00-16:00} ; language=\"Czech or English\" ; level=\"senior\""},
        {"I struggle with giving feedback. My hours are fine, but I'm in Madrid.",
         "answers | timezone=\"Madrid\" {Europe/Madrid} ; seeks=\"I struggle with giving feedback. My hours are "
         "fine\""},
        {"Ich bin dabei. Ich h\xc3\xa4tte gern Hilfe beim Delegieren. Ich bin in Wien, Mo-Do 9-13 Uhr.",
         "answers | join=yes ; seeks=\"Delegieren\" ; timezone=\"Wien\" {Europe/Vienna} ; hours=\"Mo-Do 9-13 Uhr\" "
         "{mon-thu 09:00-13:00}"},
        {"Oui, volontiers. J'aimerais de l'aide pour d\xc3\xa9l\xc3\xa9guer. Je suis \xc3\xa0 Paris, le matin "
         "seulement.",
         "answers | join=yes ; seeks=\"d\xc3\xa9l\xc3\xa9guer\" ; timezone=\"Paris\" {Europe/Paris} ; hours=\"le matin "
         "seulement\" {mon-fri 09:00-12:00}"},
        {"stop", "command | stop"},
        {"thanks!", "other"},
    };
    SAID_CHECK(ASKED_QUESTIONS, NULL, WELCOME, cases);
}

static void hours(void **state)
{
    (void)state;
    static const struct {
        const char *text, *meant;
    } cases[] = {
        {"Mon-Thu 9-13", "mon-thu 09:00-13:00"},
        {"Mon to Thu, 9 to 5", "mon-thu 09:00-17:00"},
        {"9-13 Monday through Thursday", "mon-thu 09:00-13:00"},
        {"mornings only", "mon-fri 09:00-12:00"},
        {"afternoons, but not Fridays", "mon-thu 13:00-17:00"},
        {"Tue and Thu from 10 to 16", "tue 10:00-16:00;thu 10:00-16:00"},
        {"Mondays and Wednesdays after 14:00", "mon 14:00-17:00;wed 14:00-17:00"},
        {"Tuesdays 10:00-12:30 and Thursdays 14-16", "tue 10:00-12:30;thu 14:00-16:00"},
        {"Mon 9-12, Wed-Fri 13:30-17:00", "mon 09:00-12:00;wed-fri 13:30-17:00"},
        {"weekdays except Friday, 10-15", "mon-thu 10:00-15:00"},
        {"9am-1pm", "mon-fri 09:00-13:00"},
        {"2-5pm", "mon-fri 14:00-17:00"},
        {"before noon", "mon-fri 09:00-12:00"},
        {"Fridays off", "mon-thu 09:00-17:00"},
        {"Mo-Do 9-13 Uhr", "mon-thu 09:00-13:00"},
        {"vormittags, ausser mittwochs", "mon-tue 09:00-12:00;thu-fri 09:00-12:00"},
        {"le lundi et le mardi de 9h \xc3\xa0 12h", "mon-tue 09:00-12:00"},
        {"de lunes a jueves, de 9 a 14", "mon-thu 09:00-14:00"},
        {"po-\xc4\x8dt 9-13", "mon-thu 09:00-13:00"},
        {"whenever Ben has time", ""},
        {"13-9", ""},
        {"9-25", ""},
        {"any time?", ""},
    };
    int wrong = 0;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        struct said s;
        struct str got;
        said_init(&s);
        struct reading r = {.a = &s.arena, .phrases = phrases_all(), .asked = &s.asked, .words = &s.words, .u = &s.u};
        tokens_add(&r.t, &s.arena, r.phrases, str_of(cases[i].text), 0);
        r.phrases = phrases_of_text(&s.arena, r.t.at, r.t.count);
        if (!hours_said(&r, 0, r.t.count, &got))
            got = STR("");
        if (!str_eq_z(got, cases[i].meant)) {
            print_error("%s: expected %s, got %.*s\n", cases[i].text, cases[i].meant, (int)got.n, got.s);
            wrong++;
        }
        said_release(&s);
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(welcome_labels), cmocka_unit_test(free_words),
                                       cmocka_unit_test(hours)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
