/* German: commands. See phrases.h for how phrases are written. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_german_commands[] = {
    {WORD_PLEASE, 0, "bitte|mal|jetzt|einfach"},
    {WORD_ASK, 0,
     "ich mochte|ich will|ich wurde gern|ich wurde gerne|ich wuerde gern|ich wuerde gerne|wir mochten|konnen wir|"
     "konnten wir|kannst du|konnen sie|konntest du|konnten sie|lass uns|lasst uns|konnt ihr|darf ich|geht auch|ginge "
     "auch|ginge|ginge es|geht es|passt auch|ware es moglich|ist es moglich|mochten sie|wurdest du|wurdet ihr|wurden "
     "sie|wir wurden gern|wir wurden gerne|wir wollen|konnte man|kann man|ich bitte darum"},
    {WORD_COMMAND, COMMAND_STOP,
     "ich melde mich ab|ich mochte mich abmelden|von der liste nehmen|nehmt mich von der liste|nehmen sie mich von "
     "der liste|keine weiteren nachrichten|keine nachrichten mehr|schreibt mir nicht mehr|schreiben sie mir nicht "
     "mehr|bitte nicht mehr schreiben|abo beenden|abo kundigen|ich will keine mails mehr|hort auf mir zu schreiben|"
     "mail stopp|mails abbestellen|mails stoppen|stopp|abmelden|abbestellen|mich abmelden|melde mich ab|melden sie "
     "mich ab|bitte abmelden|keine mails mehr|keine e mails mehr|keine weiteren mails|keine weiteren e mails|keine "
     "briefe mehr|schick mir keine mails mehr|schickt mir keine mails mehr|schicken sie mir keine mails mehr|ich "
     "mochte keine mails mehr|ich mochte keine mails mehr bekommen|ich mochte keine e mails mehr|austragen|mich "
     "austragen|trag mich aus|tragen sie mich aus|nicht mehr schreiben|alles stoppen|aufhoren|newsletter "
     "abbestellen|meldet mich ab|meld mich ab|melden sie mich bitte ab"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "verlassen|kreis verlassen|den kreis verlassen|diesen kreis verlassen|diese gruppe verlassen|die gruppe verlassen|"
     "aussteigen|austreten|aus dem kreis austreten|aus dem kreis aussteigen|aus diesem kreis aussteigen|"
     "ich verlasse den kreis|ich verlasse diesen kreis|ich steige aus"},
    {WORD_COMMAND, COMMAND_PAUSE, "pausieren|pause machen|eine pause|eine pause machen|pausiere|pausiert"},
    {WORD_COMMAND, COMMAND_RESUME,
     "fortsetzen|weitermachen|wieder aufnehmen|wieder anfangen|pause beenden|ich bin zuruck|ich bin zurueck|bin zuruck|"
     "bin zurueck|bin wieder da|ich bin wieder da|wieder da"},
    {WORD_COMMAND, COMMAND_SKIP,
     "auslassen|uberspringen|aussetzen|diesmal aussetzen|dieses mal aussetzen|nachstes treffen auslassen|das nachste "
     "treffen auslassen|nachstes treffen uberspringen|das nachste treffen uberspringen|treffen auslassen|dieses "
     "treffen auslassen|das treffen auslassen|das nachste treffen absagen|nachstes treffen absagen|treffen absagen|"
     "das treffen absagen|dieses treffen absagen|diesmal nicht"},
    {WORD_COMMAND, COMMAND_HELP,
     "hilfe|befehle|was kann ich schreiben|was kann ich sagen|wie funktioniert das|was kann ich hier schreiben"},
    {WORD_COMMAND, COMMAND_DATA,
     "daten|meine daten|meine daten schicken|schick mir meine daten|schicken sie mir meine daten|"
     "welche daten habt ihr uber mich|was wisst ihr uber mich|was ist uber mich gespeichert|datenauskunft|auskunft"},
    {WORD_COMMAND, COMMAND_FORGET,
     "loscht meine daten|loscht alles uber mich|vergesst alles uber mich|loscht mich|vergiss mich|vergesst mich|"
     "losche mich|losche meine daten|meine daten loschen|loschen sie meine daten|alles loschen|mich loschen"},
    {WORD_COMMAND, COMMAND_SWAP, "tauschen|wechseln|wir tauschen"},
    {WORD_COMMAND, COMMAND_ORGANIZER, "die organisation zu diesem paar fragen"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pausieren|pause|pause machen|eine pause|eine pause machen|pausiere|pausiert|mich pausieren|ich brauche eine "
     "pause|ich brauche mal eine pause|ich brauche pause|wir brauchen eine pause|ich mache pause|ich mache eine "
     "pause|wir machen pause|ich pausiere|ich lege eine pause ein|ich muss pausieren|ich muss eine pause machen|mach "
     "pause|macht pause|setzt mich|setzt aus|eine pause einlegen|pause einlegen"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "verschieben|verschiebe|verschiebt|verlegen|umplanen|neuer termin|termin|treffen|das treffen|das treffen "
     "verschieben|treffen verschieben|den termin verschieben|termin verschieben|wir verschieben|es|unser treffen|"
     "unser treffen verschieben|das|den termin|uns|das nachste treffen|vorziehen|verlegt|schieben|schiebt|schieben "
     "wir|auf|legen wir|umlegen|es auf|ihn auf|den termin auf|das treffen auf|zu verschieben|zu verlegen|zu "
     "schieben|zu andern"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rhythmus|takt|turnus|wir treffen uns|treffen|uns treffen|rhythmus andern|neuer rhythmus|den rhythmus andern|"
     "rhythmus auf|lieber|uns|treffen wir uns|nur noch|nur|besser|auf|uns nur noch|wir sollten uns|bitte nur noch|"
     "umstellen|wechseln wir auf|wechseln|stellen wir|stellt|besser nur|lieber nur|lieber nur noch|die treffen|unsere "
     "treffen"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE, "zeitzone|meine zeitzone|meine zeitzone ist|neue zeitzone|zeitzone ist"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "wo|ort|treffpunkt|raum|wo wir uns treffen|neuer ort|neuer link"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP, "tauschen|tausch|tausche"},
    {WORD_COMMAND_HEAD, COMMAND_WITH, "mit|ein paar|in einen kreis"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organisator|organisatorin|organisation|an die organisation|an den organisator|an die organisatorin|fur die "
     "organisation|fur den organisator|organisatoren"},
    {WORD_DO, COMMAND_STOP,
     "erhalten|bekommen|kriegen|haben|empfangen|schickt mir|schick mir|schicken sie mir|sendet mir|senden sie mir|"
     "nehmt mich|nehmen sie mich|nimm mich|streicht mich|streichen sie mich|streich mich|tragt mich|tragen sie mich|"
     "loscht mich|loschen sie mich|entfernt mich|entfernen sie mich|entferne mich|nehmen|nehmt|streichen|streicht|"
     "entfernen|entfernt|austragen|austragt|loschen|loscht|zuschicken|zusenden|ich brauche|ich wunsche"},
    {WORD_DO, COMMAND_LEAVE,
     "ich verlasse|verlassen|ich steige|aussteigen|austreten|ich trete|ich gehe|ich bin raus|ich scheide|ausscheiden"},
    {WORD_DO, COMMAND_RESUME,
     "ich bin zuruck|bin zuruck|ich bin wieder da|bin wieder da|ich bin wieder zuruck|bin wieder zuruck|bin wieder im "
     "buro|bin wieder an bord|fortsetzen|wieder aufnehmen"},
    {WORD_DO, COMMAND_SKIP,
     "auslassen|uberspringen|absagen|ausfallen lassen|aussetzen|streichen|canceln|skippen|lass|lasst|lassen wir|"
     "lassen sie|sagt|sag|sagen sie|sagen wir|skip|cancel|streicht|streich|streichen wir|uberspringt|uberspringen wir|"
     "weglassen"},
    {WORD_DO, COMMAND_DATA,
     "welche daten habt ihr|welche daten haben sie|welche daten hast du|welche daten sind|welche daten werden|welche "
     "informationen habt ihr|welche informationen haben sie|was wisst ihr|was wissen sie|was habt ihr alles|was haben "
     "sie alles|was ist|schickt mir|schick mir|schicken sie mir|sendet mir|senden sie mir|zeigt mir|zeig mir|zeigen "
     "sie mir|exportiert|exportieren|sehen|bekommen|haben"},
    {WORD_DO, COMMAND_FORGET,
     "loscht|losche|loschen sie|loschen|losch|vernichtet|vernichten|entfernt|entfernen sie|entfernen|vergesst|"
     "vergessen sie|vergiss"},
    {WORD_DO_TO, COMMAND_STOP,
     "keine mails|keine e mails|keine emails|keine nachrichten|keine briefe|keine weiteren mails|keine weiteren e "
     "mails|keine weiteren emails|keine weiteren nachrichten|keine weitere post|keine post|von der liste|aus der "
     "liste|von dieser liste|aus dieser liste|von eurer liste|aus dem verteiler|vom verteiler|aus diesem verteiler|"
     "aus eurem verteiler|aus der mailingliste|von der mailingliste|aus der verteilerliste|von der verteilerliste|"
     "keine dieser mails|diese mails nicht mehr"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "kreis|gruppe|den kreis|diesen kreis|aus dem kreis|aus diesem kreis|aus unserem kreis|aus der gruppe|aus dieser "
     "gruppe|aus unserer gruppe|die gruppe|diese gruppe|den circle|aus dem circle|das tandem|aus dem tandem"},
    {WORD_DO_TO, COMMAND_RESUME,
     "es kann weitergehen|kann weitergehen|kann es weitergehen|wir konnen weitermachen|konnen wir weitermachen|lasst "
     "uns weitermachen|bitte weiter|gerne weiter|geht weiter|wir konnen wieder starten|konnen wieder starten|wir "
     "konnen wieder loslegen|die treffen|unsere treffen"},
    {WORD_DO_TO, COMMAND_SKIP, "treffen|meeting|termin|sitzung|gesprach|call|runde|mal|nachste|treffens|session"},
    {WORD_DO_TO, COMMAND_DATA,
     "uber mich|von mir|zu mir|meine daten|alle meine daten|alles uber mich|eine kopie meiner daten|alles was ihr "
     "uber mich habt|alles was sie uber mich haben|alles was ihr uber mich wisst|meine gespeicherten daten|alle daten "
     "uber mich|alle daten zu mir"},
    {WORD_DO_TO, COMMAND_FORGET,
     "meine daten|alle meine daten|alle daten|alle daten von mir|alle daten uber mich|alle daten zu mir|alles uber "
     "mich|alles von mir|alles zu mir|meinen account|mein konto|samtliche daten|meine samtlichen daten|alles was ihr "
     "uber mich habt|alles was sie uber mich haben|alles was ihr uber mich gespeichert habt|meine personenbezogenen "
     "daten|meine personlichen daten"},
    {WORD_DO_BESIDE, COMMAND_STOP,
     "mehr|raus|runter|heraus|aus|mich|von euch|von ihnen|dass ihr|dass sie|ab jetzt|gar|uberhaupt|zu|werden"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "aus|raus|hiermit|ab"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "und|jetzt|wieder|also|von mir aus|gerne"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "ab|aus|ausfallen|weg|mal|einfach|leider|diesmal|lieber"},
    {WORD_DO_BESIDE, COMMAND_DATA, "gespeichert|denn|eigentlich|alles|gesammelt|bei euch|bei ihnen"},
    {WORD_DO_BESIDE, COMMAND_FORGET,
     "alle|samtliche|sofort|restlos|komplett|vollstandig|von mir|uber mich|zu mir|dass ihr|dass sie|umgehend"},
    {WORD_COMMAND_TAIL, 0,
     "reicht|reicht mir|genugt|reicht uns|bitte|danke|vielen dank|danke schon|lg|vg|jetzt|wenn moglich|falls moglich|"
     "verschieben|verlegen|machen|andern|wechseln|treffen|pausieren|gepaart werden|passen|zusammen sein|umstellen|"
     "umsteigen|genugt mir|reicht vollig|reicht vollkommen|ware mir lieber|ware besser|ware gut|ist genug|langt|langt "
     "mir|sehen|gern|gerne|besten dank|herzlichen dank|danke schon im voraus|danke im voraus|danke euch|danke dir|"
     "merci|ab jetzt|ab sofort|viele gruesse|viele grusse|beste grusse|gruss|gruesse"},
    {WORD_ALWAYS, 0,
     "ab jetzt|ab sofort|kunftig|in zukunft|zukunftig|immer|dauerhaft|generell|grundsatzlich|regelmassig|jedes mal|"
     "jedesmal|von nun an|fur alle treffen|alle treffen|alle unsere treffen|unsere treffen|die ganze serie|die serie"},
    {WORD_ALWAYS, 1, "nie|niemals"},
    {WORD_INSTEAD, 0, "stattdessen|ware besser|passt besser|ginge besser"},
    {WORD_CADENCE, EVERY_WEEK, "wochentlich|jede woche|einmal pro woche|einmal die woche|einmal in der woche"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "alle zwei wochen|zweiwochentlich|vierzehntagig|jede zweite woche|alle vierzehn tage|zweimal im monat"},
    {WORD_CADENCE, EVERY_MONTH, "monatlich|jeden monat|einmal im monat|einmal pro monat|alle vier wochen"},
    {WORD_CADENCE, EVERY_QUARTER,
     "vierteljahrlich|quartalsweise|jedes quartal|alle drei monate|einmal im quartal|einmal pro quartal|ein mal im "
     "quartal"},
    {WORD_OPEN_END, 0,
     "auf weiteres|ich mich melde|unbestimmt|weiteres|auf unbestimmte zeit|unbestimmte zeit|ich mich wieder melde"},
    {WORD_CONNECT, 0, "bis|bis zum|auf|auf den|zu|zum|am|fur|um|nach|ist|mit|zur"},
    {WORD_OBJECT, 0,
     "das treffen|unser treffen|das nachste treffen|es|uns|mich|treffen|den termin|unseren termin|das gesprach|"
     "nachstes treffen"},
    {WORD_PLACE, 0, "raum|besprechungsraum|buro|im buro|kuche|kantine|gebaude|etage|stock|telefon|cafe"},
    {WORD_NEAR, COMMAND_RESCHEDULE,
     "verschieben|verlegen|termin verschieben|anderer termin|ein anderer termin|neuer termin"},
    {WORD_VAGUE, 0, "etwas|ein bisschen|spater|fruher|ein anderes mal|bald|irgendwann|jetzt"},
    {WORD_SPELLING, 0, "abmelden|verschieben|pausieren|hilfe"},
    {WORD_COMMAND, COMMAND_SKIP,
     "nachstes mal aussetzen|nachstes mal uberspringen|das nachste mal aussetzen|nachstes treffen aussetzen"},
    {0, 0, NULL},
};
