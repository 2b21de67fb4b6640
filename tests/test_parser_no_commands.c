/* Sentences with a command's word in them that are no commands, in each language, answering any letter. None may ever
 * be done. */
#include "said.h"

static const char *const sentences[] = {
    /* English */
    "I will stop doing X",
    "I'll stop interrupting people",
    "stop worrying so much",
    "Stop by my desk tomorrow",
    "I can't stop thinking about it",
    "the bus stop is near",
    "let's stop here for today",
    "stop, collaborate and listen",
    "Stop attending every standup",
    "non-stop meetings all week",
    "we should skip the small talk",
    "skip to the end",
    "skip lunch?",
    "Skip-level with Dana",
    "skip the intro slides next time",
    "pause before answering",
    "pause and think",
    "Pause for thought",
    "Take a pause when angry",
    "I might take a break at some point",
    "the pause was awkward",
    "please leave the door open",
    "leave a message after the tone",
    "Leave it with me",
    "leave on Friday",
    "Leave work on time",
    "I'm on leave until 20 March",
    "help Priya with her first review",
    "help yourself",
    "Help is on the way",
    "helping Ben with the rota",
    "I need help with delegation",
    "Resume attached.",
    "resume writing tips",
    "We resumed the discussion",
    "data looks good",
    "data is the new oil",
    "My data shows otherwise",
    "forget it",
    "Forget about the deadline",
    "never forget",
    "don't forget the milk",
    "with kind regards",
    "with Ben",
    "With a little luck",
    "swap ideas with Ben",
    "swap shifts at work",
    "where is the meeting?",
    "where there's a will",
    "Where did the time go",
    "move fast and break things",
    "move on",
    "Move the needle",
    "moving house next week",
    "The weekly was fine",
    "monthly report is due",
    "monthly numbers attached",
    "a quarterly review helps",
    "We talked about cadence",
    "change is hard",
    "change my mind",
    "Keep calm",
    "keep it simple",
    "Make it count",
    "meet more people",
    "Meet Lena from design",
    "organizer of the conference",
    "The organizer was nice",
    "timezone differences are hard",
    "My time zone problems",
    "delete old branches",
    "Remove me from the loop on X",
    "unsubscribe from all newsletters I never read",
    "cancel the gym membership",
    "Cancel culture",
    "end of story",
    "Do it right the first time",
    "break things down",
    "hold people accountable",
    "shift left on testing",
    "postpone judgment",
    "push back more often",
    "Reschedule my dentist",
    "He said stop",
    "Ben left the circle",
    "Do you know when the pause ends?",
    "How do I stop procrastinating?",
    "If I skip a meeting, what happens?",
    "Should I leave the team?",
    "Don't stop",
    "don't skip",
    "Never leave",
    "not stop",
    "we won't skip it",
    /* German */
    "Ich höre auf damit",
    "Ich werde aufhören zu unterbrechen",
    "Stopp die Presse",
    "Pause im Park",
    "Mehr Pausen machen",
    "Das lasse ich mal pausieren, bis Ben zurück ist",
    "Hilfe holen, wenn nötig",
    "Ich brauche Hilfe bei 2",
    "Daten prüfen",
    "Ich habe es vergessen",
    "vergessen",
    "Leider vergessen",
    "Verlassen wir uns darauf",
    "Das Treffen war gut",
    "monatlich berichten",
    "Termin mit Petra",
    "mit Petra reden",
    "Wo ist der Raum?",
    "Treffen mit Lena am Freitag um 10",
    "nicht aufhören",
    "Ich melde mich ab und zu",
    "Überspringen wir den Teil",
    "Weiter so",
    "tauschen wir uns aus",
    /* French */
    "Je vais arrêter de fumer",
    "arrête tes bêtises",
    "Arrêter de tout contrôler",
    "J'ai sauté le déjeuner",
    "Passer plus de temps avec l'équipe",
    "Quitter le bureau à l'heure",
    "Une pause café",
    "pause déjeuner",
    "Aide à Petra",
    "De l'aide pour le point 2",
    "Données à vérifier",
    "avec plaisir",
    "avec Ben",
    "Où est la salle ?",
    "Reporter la décision",
    "Il ne faut pas arrêter",
    "partir à l'heure",
    /* Spanish */
    "Voy a parar un momento",
    "para mí todo bien",
    "para Ben",
    "Parar de interrumpir",
    "salta la liebre",
    "Salir a tiempo",
    "Ayuda a Petra",
    "la pausa fue larga",
    "Datos nuevos",
    "con gusto",
    "con Ben",
    "no parar",
    "cambiar de opinión",
    "Mover la mesa",
    "dar de baja el servidor viejo",
    "olvidé hacerlo",
    /* Czech */
    "Přestanu s tím",
    "přestaň kouřit",
    "nechci to vzdát",
    "pauza na kafe",
    "Dát si víc pauz",
    "pomoc Petře",
    "Pomoct Petře s návrhem",
    "Data vypadají dobře",
    "zapomněl jsem",
    "Zapomenout na to nejde",
    "s Benem",
    "kde je ta schůzka?",
    "Odejít z práce včas",
    "nepřestávat",
    "přesunout stůl",
    "posunout termín projektu",
    "Skončit s mikromanagementem",
    "vynechat úvod prezentace",
    /* more */
    "smettere di fumare",
    "parar de fumar",
    "stoppen met roken",
    "przestać palić",
    "aiuto Petra con la bozza",
    "ajudar a Petra",
    "Petra helpen",
    "pomóc Petrze",
    "やめる勇気",
    "Остановиться и подумать",
};

static void never_one(void **state)
{
    (void)state;
    static const enum asked_prompt prompts[] = {ASKED_NOTHING,   ASKED_MEETING,       ASKED_TAKEAWAYS,   ASKED_CHECKIN,
                                                ASKED_QUESTIONS, ASKED_USEFUL_THINGS, ASKED_CONFIRMATION};
    static const char *const frames[] = {"%s", "Hi,\n\n%s\n\nThanks,\nAna", "- %s", "%s\n%s"};
    size_t wrong = 0, tried = 0;
    for (size_t i = 0; i < sizeof sentences / sizeof *sentences; i++)
        for (size_t k = 0; k < sizeof prompts / sizeof *prompts; k++)
            for (size_t f = 0; f < sizeof frames / sizeof *frames; f++) {
                struct said s;
                said_init(&s);
                struct str frame = str_of(frames[f]);
                struct buf text;
                buf_init(&text, 1 << 16);
                while (frame.n) {
                    size_t hole = str_find(frame, STR("%s"), 0);
                    buf_add_str(&text, str_slice(frame, 0, hole == STR_NONE ? frame.n : hole));
                    if (hole != STR_NONE)
                        buf_puts(&text, sentences[i]);
                    frame = str_slice(frame, hole == STR_NONE ? frame.n : hole + 2, frame.n);
                }
                const char *said = arena_str(&s.arena, buf_copy(&s.arena, &text));
                const char *got = said_line(&s, prompts[k], "Draft the checklist|Call Petra", "goal|where", said);
                if (s.u.commands_count) {
                    print_error("prompt %d, frame %zu: %s: %s\n", (int)prompts[k], f, sentences[i], got);
                    wrong++;
                }
                tried++;
                buf_release(&text);
                said_release(&s);
            }
    print_message("%zu of %zu messages without a command have none\n", tried - wrong, tried);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {cmocka_unit_test(never_one)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
