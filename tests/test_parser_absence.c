/* Absence notes: known by their subject alone, and the last day away as people state it. All were sent on Tuesday,
 * 3 March 2026. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "parser/parse.h"

static void read_note(struct arena *a, const char *subject, const char *words, struct understood *out)
{
    const char *raw = arena_printf(a,
                                   "From: Ana Dvorak <ana@example.org>\nTo: mentoring@acme.example\nSubject: %s\n"
                                   "Date: Tue, 03 Mar 2026 11:20:00 +0100\nMessage-ID: <note@example.org>\n"
                                   "Content-Type: text/plain; charset=utf-8\n\n%s\n",
                                   subject, words);
    parse_mail(a, str_of(raw), NULL, out);
}

/* clang-format off */
static const struct {
    const char *subject, *words, *until;
} notes[] = {
    {"Automatic reply: x", "I am out of the office until March 16, 2026 with limited access to e-mail.", "2026-03-16"},
    {"Automatic reply: x", "I will be out of the office from Monday, March 2 through Friday, March 13. I will respond when I return.", "2026-03-13"},
    {"Automatic reply: x", "I am away from 2 March to 16 March inclusive.", "2026-03-16"},
    {"Automatic reply: x", "I'm on annual leave, returning Monday 16th March.", "2026-03-15"},
    {"Automatic reply: x", "I am on leave and will be back in the office on 16/03/2026.", "2026-03-15"},
    {"Automatic reply: x", "Thanks for your message. I am out of the office and will return on 3/16/2026.", "2026-03-15"},
    {"Automatic reply: x", "I am currently on vacation. I will be back on the 16th.", "2026-03-15"},
    {"Automatic reply: x", "I am out until Monday.", "2026-03-09"},
    {"Automatic reply: x", "I am out of office today and tomorrow, back on Thursday.", "2026-03-04"},
    {"Automatic reply: x", "I am on parental leave until 1 September 2026. Contact Ben.", "2026-09-01"},
    {"Out of Office: back 16 March Re: x", "I am away.", "2026-03-15"},
    {"Automatic reply: x", "OOO 3/2 - 3/13", "2026-03-13"},
    {"Automatic reply: x", "I will be out of office starting 02/28/2026 and will not return until 03/10/2026.", "2026-03-09"},
    {"Automatic reply: x", "I am out of the office, returning to work on Wednesday, 11th of March 2026. For urgent matters call 555 1234567.", "2026-03-10"},
    {"Automatic reply: x", "I am travelling this week with no access to e-mail.", ""},
    {"Automatische Antwort: x", "Ich bin bis einschließlich 13.03.2026 nicht im Büro.", "2026-03-13"},
    {"Automatische Antwort: x", "Ich bin vom 02.03. bis 13.03.2026 im Urlaub. Ihre E-Mail wird nicht weitergeleitet.", "2026-03-13"},
    {"Automatische Antwort: x", "Vielen Dank für Ihre Nachricht. Ich bin ab dem 16. März 2026 wieder für Sie da.", "2026-03-15"},
    {"Automatische Antwort: x", "Ich bin derzeit nicht im Haus und am Montag, den 16.03.2026 wieder erreichbar.", "2026-03-15"},
    {"Automatische Antwort: x", "Ich bin im Zeitraum 02.03.2026 - 13.03.2026 abwesend.", "2026-03-13"},
    {"Automatische Antwort: x", "Ich bin erst wieder am 16.3. im Büro.", "2026-03-15"},
    {"Réponse automatique : x", "Je suis absente du bureau jusqu'au 13 mars 2026 inclus.", "2026-03-13"},
    {"Réponse automatique : x", "Je serai absent du 2 au 13 mars 2026. En cas d'urgence, contactez Paul.", "2026-03-13"},
    {"Réponse automatique : x", "Je suis en congé, de retour le lundi 16 mars.", "2026-03-15"},
    {"Réponse automatique : x", "Absent du 02/03/2026 au 13/03/2026.", "2026-03-13"},
    {"Respuesta automática: x", "Estaré fuera de la oficina hasta el 13 de marzo de 2026.", "2026-03-13"},
    {"Respuesta automática: x", "Estoy de vacaciones del 2 al 13 de marzo. Vuelvo el 16 de marzo.", "2026-03-13"},
    {"Respuesta automática: x", "Estaré de regreso el lunes 16 de marzo.", "2026-03-15"},
    {"Risposta automatica: x", "Sarò fuori ufficio fino al 13 marzo 2026.", "2026-03-13"},
    {"Risposta automatica: x", "Sono in ferie dal 2 al 13 marzo. Rientrerò il 16 marzo.", "2026-03-13"},
    {"Resposta automática: x", "Estarei ausente do escritório até 13 de março de 2026.", "2026-03-13"},
    {"Resposta automática: x", "Estou de férias de 2 a 13 de março. Regresso a 16 de março.", "2026-03-13"},
    {"Automatisch antwoord: x", "Ik ben afwezig tot en met 13 maart 2026.", "2026-03-13"},
    {"Automatisch antwoord: x", "Ik ben met vakantie en ben maandag 16 maart weer aanwezig.", "2026-03-15"},
    {"Automatická odpověď: x", "Do 13. 3. 2026 jsem mimo kancelář.", "2026-03-13"},
    {"Automatická odpověď: x", "Jsem na dovolené od 2.3. do 13.3.2026, zpět budu v pondělí 16.3.", "2026-03-13"},
    {"Automatická odpověď: x", "V kanceláři budu opět 16. března 2026.", "2026-03-15"},
    {"Automatická odpoveď: x", "Som na dovolenke do 13. marca 2026.", "2026-03-13"},
    {"Autoodpowiedź: x", "Jestem nieobecna do 13 marca 2026.", "2026-03-13"},
    {"Autoodpowiedź: x", "Przebywam na urlopie w dniach 2-13.03.2026.", "2026-03-13"},
    {"Autosvar: x", "Jag är på semester till och med 13 mars 2026.", "2026-03-13"},
    {"Autosvar: x", "Jag är tillbaka måndagen den 16 mars.", "2026-03-15"},
    {"Automatisk svar: x", "Jeg er ikke på kontoret til og med 13. marts 2026.", "2026-03-13"},
    {"Automatisk svar: x", "Jeg er tilbake på kontoret 16. mars.", "2026-03-15"},
    {"Automaattinen vastaus: x", "Olen lomalla 13.3.2026 asti.", "2026-03-13"},
    {"Automaattinen vastaus: x", "Olen poissa toimistolta 2.3.–13.3.2026.", "2026-03-13"},
    {"Automatikus válasz: x", "2026. március 13-ig nem vagyok az irodában.", "2026-03-13"},
    {"Автоматический ответ: x", "Я в отпуске до 13 марта 2026 г.", "2026-03-13"},
    {"Автоматический ответ: x", "Я буду отсутствовать с 02.03.2026 по 13.03.2026.", "2026-03-13"},
    {"自動応答: x", "3月2日から3月13日まで不在にしております。", "2026-03-13"},
    {"自动答复: x", "我将于2026年3月2日至2026年3月13日休假。", "2026-03-13"},
    {"자동 회신: x", "2026년 3월 13일까지 휴가입니다.", "2026-03-13"},
    {"Otomatik yanıt: x", "13 Mart 2026 tarihine kadar ofis dışındayım.", "2026-03-13"},
    {"Automatic reply: x", "I am out of the office from 2026-03-02 to 2026-03-13.", "2026-03-13"},
    {"Automatic reply: x", "I am out of the office. I will be checking mail on March 6 and return on March 16.", "2026-03-15"},
    {"Automatic reply: x", "Please note I have left the company on 27 February 2026. Contact ben@example.org.", ""},
    {"Automatic reply: x", "I am on holiday for two weeks, until the end of next week.", "2026-03-13"},
    {"Automatic reply: x", "Our office is closed for the holidays from December 24 to January 2.", ""},
    {"Automatic reply: x", "I am out of the office for the next two weeks.", ""},
    {"Automatic reply: x", "I will not be in the office between 4th and 13th March.", "2026-03-13"},
    {"Automatic reply: x", "I work Monday to Thursday and answer as soon as I can.", ""},
    {"Automatic reply: x", "I work Monday to Thursday. This time I am away until 16 March.", "2026-03-16"},
    {"Automatic reply: x", "We are closed from March 5th; the office re-opens March 16th.", "2026-03-15"},
    {"AUTO: Ana Dvorak is out of the office (returning 03/16/2026)", "I am out of the office until 03/16/2026.\n\nNote: This is an automated response to your message \"x\" sent on 03/03/2026 10:15:22.", "2026-03-16"},
    {"Out of office: x", "Away 3/2-3/6. Back 3/9. Text 555-0142 if it burns.", "2026-03-06"},
    {"Automatic reply: x", "I'm out until noon on 5 March.", "2026-03-05"},
    {"Automatische Antwort: x", "Ich kehre am 16.03. aus dem Urlaub zurück.", "2026-03-15"},
    {"Automatische Antwort: x", "Ich bin ab Donnerstag, 5. März im Urlaub und am 16. März zurück.", "2026-03-15"},
    {"Réponse automatique : x", "Nos bureaux sont fermés et rouvriront le 16 mars.", "2026-03-15"},
    {"Respuesta automática: x", "Estoy de baja y me reincorporo el día 16 de marzo.", "2026-03-15"},
    {"Risposta automatica: x", "Lo studio riaprirà il 16 marzo 2026.", "2026-03-15"},
    {"Automatisch antwoord: x", "Op 16 maart ben ik er weer.", "2026-03-15"},
    {"Automatická odpověď: x", "Od čtvrtka 5. března jsem na dovolené, zpět 16. března.", "2026-03-15"},
    {"Autoodpowiedź: x", "Będę ponownie w biurze w poniedziałek 16 marca 2026.", "2026-03-15"},
    {"Automatisk svar: x", "Jeg er tilbage mandag d. 16. marts.", "2026-03-15"},
    {"Automatikus válasz: x", "Március 16-án térek vissza.", "2026-03-15"},
    {"Automatikus válasz: x", "Március 16-tól leszek újra elérhető.", "2026-03-15"},
    {"Otomatik yanıt: x", "16 Mart 2026 tarihinde ofise döneceğim.", "2026-03-15"},
    {"Автоматический ответ: x", "Вернусь в офис в понедельник, 16 марта.", "2026-03-15"},
    {"Автоматический ответ: x", "Выйду на работу 16 марта.", "2026-03-15"},
    {"Автоматична відповідь: x", "Повернуся 16 березня.", "2026-03-15"},
    {"自動応答: x", "3月16日(月)より出社いたします。", "2026-03-15"},
    {"自动答复: x", "您好,我正在休假,3月16日返回公司。", "2026-03-15"},
    {"자동 회신: x", "3월 2일부터 3월 13일까지 휴가이며 3월 16일에 복귀합니다.", "2026-03-13"},
    {"Automatic reply: x", "Thank you for your e-mail. I’m away until Mon 16 Mar. Our summer conference is on 12 June 2026, register until 1 May!", "2026-03-16"},
};

static const char *const automatic[] = {
    "Automatic reply: x",
    "Out of Office: x",
    "Abwesend: Re: x",
    "Automatische Antwort: x",
    "Réponse automatique : x",
    "Hors du bureau : x",
    "Respuesta automática: x",
    "Fuera de la oficina: x",
    "Risposta automatica: x",
    "Fuori sede: x",
    "Resposta automática: x",
    "Automatisch antwoord: x",
    "Uit kantoor: x",
    "Automatická odpověď: x",
    "Mimo kancelář: x",
    "Automatická odpoveď: x",
    "Autoodpowiedź: x",
    "Nieobecny: Re: x",
    "Autosvar: x",
    "Frånvarande: Re: x",
    "Automatisk svar: x",
    "Automaattinen vastaus: x",
    "Poissa: Re: x",
    "Automatikus válasz: x",
    "Răspuns automat: x",
    "Otomatik yanıt: x",
    "Автоматический ответ: x",
    "Автоматична відповідь: x",
    "Автоматичен отговор: x",
    "Αυτόματη απάντηση: x",
    "תשובה אוטומטית: x",
    "رد تلقائي: x",
    "Automatski odgovor: x",
    "Samodejni odgovor: x",
    "Automaatvastus: x",
    "Automātiska atbilde: x",
    "Ārpus biroja: x",
    "Automatinis atsakymas: x",
    "自動応答: x",
    "自动答复: x",
    "自動回覆: x",
    "자동 회신: x",
    "Trả lời tự động: x",
    "Balasan otomatis: x",
    "ตอบกลับอัตโนมัติ: x",
    "پاسخ خودکار: x",
    "Sjálfvirkt svar: x",
    "Erantzun automatikoa: x",
};

static const char *const human[] = {
    "Re: Automatic reply: x",
    "Out of office hours?",
    "Automatic reply settings for the team",
    "Re: Abwesend",
    "What to do when I am away",
    "Vacation plans",
    "My absences in March",
    "Autosave broke",
    "Return of the reading list",
    "Re: Out of Office: who covers for you?",
    "Absence",
    "Absence: 3 to 10 May",
    "Annual leave",
    "Abwesenheit",
    "En congé",
    "De vacaciones",
    "Dovolená",
    "Read: an article for us",
};
/* clang-format on */

static void the_last_day_is_read(void **state)
{
    (void)state;
    size_t wrong = 0, count = sizeof notes / sizeof *notes;
    for (size_t i = 0; i < count; i++) {
        struct arena a;
        struct understood u;
        arena_init(&a, 0);
        read_note(&a, notes[i].subject, notes[i].words, &u);
        if (!u.is_auto || !str_eq_z(u.envelope.absence_until, notes[i].until)) {
            print_error("%s: want %s, auto %d, found %s\n", notes[i].words, notes[i].until, u.is_auto,
                        arena_str(&a, u.envelope.absence_until));
            wrong++;
        }
        arena_release(&a);
    }
    print_message("%zu of %zu absence notes read\n", count - wrong, count);
    assert_int_equal(wrong, 0);
}

static size_t count_wrong(const char *const *subjects, size_t count, bool is_auto)
{
    size_t wrong = 0;
    for (size_t i = 0; i < count; i++) {
        struct arena a;
        struct understood u;
        arena_init(&a, 0);
        read_note(&a, subjects[i], "See you.", &u);
        if (u.is_auto != is_auto) {
            print_error("%s: auto %d\n", subjects[i], u.is_auto);
            wrong++;
        }
        arena_release(&a);
    }
    return wrong;
}

static void subjects_tell(void **state)
{
    (void)state;
    assert_int_equal(count_wrong(automatic, sizeof automatic / sizeof *automatic, true), 0);
    assert_int_equal(count_wrong(human, sizeof human / sizeof *human, false), 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(the_last_day_is_read), cmocka_unit_test(subjects_tell)};
    return cmocka_run_group_tests_name("parser absence", tests, NULL, NULL);
}
