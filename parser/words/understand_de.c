/* German. See phrases.h for how phrases are written; umlauts stand as a, o, u, and as ae, oe, ue where people type so.
 */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_german[] = {
    {WORD_GREETING, 0,
     "hallo|liebe|lieber|liebes|guten tag|guten morgen|guten abend|moin|servus|gruss gott|hallo zusammen|sehr geehrte|"
     "sehr geehrter|sehr geehrte damen und herren|gruezi|tag|hallochen|gruss dich"},
    {WORD_CLOSING, 0,
     "danke|vielen dank|danke schon|dankeschon|besten dank|danke dir|danke euch|danke sehr|danke im voraus|viele "
     "grusse|viele gruesse|liebe grusse|liebe gruesse|beste grusse|beste gruesse|herzliche grusse|herzliche gruesse|"
     "schone grusse|schoene gruesse|mit freundlichen grussen|mit freundlichen gruessen|freundliche grusse|freundliche "
     "gruesse|mit besten grussen|mit besten gruessen|gruss|gruesse|grusse|lg|vg|mfg|bg|tschuss|bis bald|bis dann|bis "
     "dahin|schonen tag|schonen tag noch|schonen abend|schones wochenende|bis morgen|bis donnerstag|ciao"},
    {WORD_NOTHING, 0,
     "nichts|diesmal nichts|dieses mal nichts|nichts diesmal|nichts dieses mal|keine|keine erkenntnisse|keine punkte|"
     "keine aktionen|keine aufgaben|nichts neues|nichts besonderes|nichts zu berichten|nichts konkretes|"
     "nichts festzuhalten|heute nichts|diese woche nichts|von mir nichts|nichts von mir|keine takeaways|"
     "fallt mir nichts ein|mir fallt nichts ein|diesmal keine|nix|diesmal nicht"},
    {WORD_DEFER, 0,
     "melde mich|ich melde mich|sage bescheid|sag bescheid|schaue es mir an|antworte spater|schreibe spater"},
    {WORD_CHATTER, 0,
     "das war|es war|wir haben|wir hatten|ich hatte|ich fand|gutes gesprach|gutes gesprache|gutes treffen|schones "
     "gesprach|tolles gesprach|tolles treffen|super|toll|sehr|gut|schon|war|hat spass gemacht|hat mir gefallen|freue "
     "mich|ich freue mich|anbei|hier sind|hier meine|meine punkte|meine erkenntnisse|leider|ben hat|er hat|sie hat|"
     "das gesprach|das treffen|interessant|danke|vielen dank|unser gesprach|unser treffen|wie|was|wer|wann|wo|warum|"
     "kannst du|konnt ihr|konnen wir|gute"},
    {WORD_PLEASANT, 0,
     "gut|super|toll|prima|passt|alles klar|klar|okay|danke|vielen dank|sehr gut|perfekt|genau|stimmt|ja|schon|"
     "wunderbar|klasse|in ordnung|einverstanden|verstanden|gern|gerne|danke dir|siehe unten|s u|antworten unten|meine "
     "antworten unten|kommentare unten|danke fur die zusammenfassung|sieht gut aus|richtig|gutes gesprach|tolles "
     "gesprach|schones gesprach|danke fur die erinnerung|mach ich"},
    {WORD_ASKS, 0,
     "wer|wann|kannst du|konnt ihr|konnen sie|darf ich|ist das|gibt es|bist du|was passiert|warum|sieht das|liest das"},
    {WORD_WRONG, 0,
     "das stimmt nicht|stimmt nicht|das ist falsch|falsch|nicht richtig|das ist nicht richtig|so nicht|"
     "das habe ich nicht gemeint|das war nicht gemeint"},
    {WORD_INTENT, 0,
     "ich werde|ich will|ich mochte|ich muss|ich sollte|ich soll|wir werden|wir wollen|ich nehme mir vor|ich habe mir "
     "vorgenommen|ich plane|mein plan ist|meine erkenntnis ist|meine wichtigste erkenntnis ist|wir haben vereinbart|"
     "wir haben vereinbart dass ich|ich habe vor"},
    {WORD_INTRO, 0,
     "meine wichtigste erkenntnis|meine erkenntnis|mein fazit|ich nehme mit dass|ich nehme mit|"
     "das wichtigste fur mich|am nutzlichsten war|am nuetzlichsten war|mein takeaway ist|mein wichtigstes takeaway ist|"
     "mitgenommen habe ich"},
    {WORD_LEARNT, 0, "ich habe gelernt|gelernt|ich habe verstanden|ich habe gemerkt|nie|immer|mehr|weniger"},
    {WORD_ADVERB, 0,
     "auch|ausserdem|dann|jetzt|nun|also|noch|zuerst|erstens|zweitens|drittens|zudem|und|so|vielleicht|unbedingt|"
     "kunftig|in zukunft|ab jetzt|ab sofort|wirklich|diesmal|dieses mal|erstmal|erst mal|heute|idealerweise|moglichst|"
     "wenn moglich"},
    {WORD_LISTING, 0,
     "vorgenommen|ich nehme mit|das nehme ich mit|meine vorsatze|meine punkte|meine aufgaben|ich bringe mit|ich bringe|"
     "mitbringen werde ich|meine nachsten schritte|vorgenommen habe ich mir"},
    {WORD_MY, 0, "mein|meine|unser|unsere|die|der|das|nachster|wichtigster|wichtigste|wichtigstes"},
    {WORD_ACTION, 0,
     "aufgabe|aufgaben|massnahme|massnahmen|nachster schritt|nachste schritte|aktion|aktionen|erkenntnis|erkenntnisse|"
     "vorsatz|zu tun|mitgenommen|mein punkt|meine punkte|fazit|wichtigstes takeaway|mein takeaway|takeaway|takeaways|"
     "meine takeaways|mein wichtigstes takeaway|wichtigste erkenntnis"},
    {WORD_PRIVATE, 0, "privat|vertraulich|nur fur mich"},
    {WORD_SHARE, 0, "teilen|offentlich"},
    {WORD_YES, 1, "ja|jawohl|jep|jo|ja habe ich|ja haben wir|ja gern|ja gerne"},
    {WORD_YES, 0,
     "ich mache mit|mache mit|ich mochte mitmachen|ich bin gerne dabei|ich bin gern dabei|warum nicht|gern|gerne|klar|"
     "sicher|naturlich|bin dabei|ich bin dabei|passt|passt fur mich|geht klar|einverstanden|ich komme|weiter|"
     "weitermachen|stimmt noch|weiter so"},
    {WORD_NO, 0,
     "nein|ne|nee|leider nein|leider nicht|nein haben wir nicht|haben wir nicht|diesmal nicht|dieses mal nicht|"
     "ich kann nicht|kann nicht|kann leider nicht|ich kann leider nicht|keine zeit|ich bin nicht dabei|bin nicht dabei|"
     "ich komme nicht|ich schaffe es nicht|schaffe ich nicht"},
    {WORD_QUESTION, QUESTION_MET,
     "getroffen|habt ihr euch getroffen|haben sie sich getroffen|treffen|hat das treffen stattgefunden"},
    {WORD_QUESTION, QUESTION_WORTH,
     "hat es sich gelohnt|gelohnt|hat sich gelohnt|lohnend|war es das wert|bewertung|note"},
    {WORD_QUESTION, QUESTION_TAKEAWAY,
     "erkenntnis|was nimmst du mit|was nehmen sie mit|mitgenommen|was willst du ausprobieren|takeaway"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "bis wann|wann|termin|frist"},
    {WORD_QUESTION, QUESTION_GOAL, "ziel|unser ziel|woran mochtet ihr arbeiten|woran mochtest du arbeiten"},
    {WORD_QUESTION, QUESTION_SHAPED, "gepragt|was hat dich gepragt|gepragt hat mich"},
    {WORD_QUESTION, QUESTION_DRIVES, "antrieb|was treibt dich an|mich treibt an|was mich antreibt"},
    {WORD_QUESTION, QUESTION_DRAINS, "kostet kraft|was kostet dich kraft|energiefresser|was mich kraft kostet"},
    {WORD_QUESTION, QUESTION_GROWING, "wachsen|wohin entwickelst du dich|entwicklung|wohin ich mich entwickle"},
    {WORD_QUESTION, QUESTION_SUPPORT, "unterstutzung|was hilft dir|was mir hilft"},
    {WORD_QUESTION, QUESTION_OFFERS,
     "biete|ich biete|angebot|was kannst du anbieten|was ich anbieten kann|anbieten kann ich|ich kann helfen bei"},
    {WORD_QUESTION, QUESTION_SEEKS,
     "suche|ich suche|wobei hatten sie gern hilfe|wobei hattest du gern hilfe|hilfe bei|ich hatte gern hilfe bei"},
    {WORD_QUESTION, QUESTION_HOURS,
     "zeiten|meine zeiten|arbeitszeit|arbeitszeiten|meine arbeitszeiten|verfugbar|verfugbarkeit|erreichbar"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "zeitzone|meine zeitzone|uhrzeit|stadt"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "sprache|sprachen|meine sprache|meine sprachen"},
    {WORD_QUESTION, QUESTION_LEVEL, "stufe|meine stufe|karrierestufe|ebene"},
    {WORD_QUESTION, QUESTION_PREFERS, "lieber|am liebsten|vorliebe|vorlieben|ich bevorzuge|wie oft"},
    {WORD_QUESTION, QUESTION_WHERE, "wo|ort|wo trefft ihr euch"},
    {WORD_MET, 1,
     "wir haben uns getroffen|haben uns getroffen|getroffen|ja wir haben uns getroffen|treffen hat stattgefunden"},
    {WORD_MET, 0,
     "wir haben uns nicht getroffen|haben uns nicht getroffen|nicht getroffen|wir haben uns noch nicht getroffen|"
     "treffen ist ausgefallen|das treffen ist ausgefallen|ist ausgefallen|ausgefallen|hat nicht stattgefunden|"
     "das treffen hat nicht stattgefunden|kein treffen"},
    {WORD_WORTH, 0, "wert|note|bewertung|gelohnt|hat sich gelohnt"},
    {WORD_GOOD, 0,
     "gut|sehr gut|super|toll|prima|ganz gut|war gut|geht so|so lala|hilfreich|spannend|gutes treffen|gutes gesprach"},
    {WORD_ANY, 0, "egal|alle passen|jeder|beliebig|alles passt|mir egal"},
    {WORD_OR, 0, "oder"},
    {WORD_SUITS, 0,
     "passt|passt mir|passt gut|passt mir gut|passt mir besser|passen|ginge|ginge bei mir|geht|"
     "geht bei mir|gehen|wie ware|wie ware es mit|wie war's mit|lieber|besser|am besten|nehme ich|"
     "kann ich|konnte ich|ware besser|ware gut|moglich"},
    {WORD_ATTEND, ATTEND_YES,
     "passt|passt mir|passt fur mich|passt gut|passt mir gut|passt bei mir|das passt|das passt mir|geht|geht klar|"
     "geht bei mir|das geht|klappt|das klappt|klappt bei mir|bin dabei|ich bin dabei|bin da|ich bin da|ich kann|"
     "kann ich|kann|ich komme|funktioniert|ich habe zeit|habe ich zeit|schaffe ich|ich schaffe es"},
    {WORD_ATTEND, ATTEND_NO,
     "im urlaub|nicht verfugbar|nicht da|keine zeit|verhindert|bin verhindert|muss absagen|ich muss absagen|"
     "muss leider absagen|bin im urlaub|ich bin im urlaub|bin weg|ich bin weg|unterwegs|bin unterwegs|ausgebucht|"
     "habe keine zeit|ich habe keine zeit|schaffe es nicht|schaffe ich nicht|wird nichts|nicht moglich|"
     "habe schon etwas vor|bin krank|ich bin krank"},
    {WORD_ATTEND, ATTEND_PLEASED,
     "perfekt|super|prima|gut|alles klar|in ordnung|einverstanden|klasse|wunderbar|toll|sehr gut|kein problem|gerne|"
     "gern"},
    {WORD_ATTEND, ATTEND_UNSURE,
     "vielleicht|weiss nicht|nicht sicher|eventuell|evtl|wahrscheinlich|mal sehen|unter vorbehalt"},
    {WORD_ATTEND, ATTEND_RATHER,
     "ware besser|passt besser|passt mir besser|ginge besser|lieber|besser|wie ware es mit|wie ware|wie sieht es aus|"
     "ginge|ginge auch|konnen wir|konnten wir|geht auch"},
    {WORD_ATTEND, ATTEND_THEN,
     "die zeit|die uhrzeit|diese zeit|diese uhrzeit|unser termin|der zeitpunkt|da|an dem tag|an diesem tag|dann|zu der "
     "zeit|um diese zeit|zu dieser zeit|dieser termin|der termin|diesmal"},
    {WORD_ATTEND, ATTEND_CLOSING,
     "bis dann|bis dahin|bis|wir sehen uns|wir sehen uns dann|ich freue mich|freue mich|freu mich"},
    {WORD_ATTEND, ATTEND_ENGAGED, "ich habe|ich hab|habe|hab|ich bin in|ich bin bei|ich bin auf|ich sitze in|da ist"},
    {WORD_ATTEND, ATTEND_ENGAGEMENT,
     "termin|arzttermin|zahnarzttermin|meeting|besprechung|schulung|arzt|zahnarzt|konferenz|workshop|messe|urlaubstag|"
     "vorstellungsgesprach|kundentermin|dienstreise|fortbildung"},
    {WORD_ATTEND, ATTEND_REASON, "weil|da ich|wegen|denn"},
    {WORD_ATTEND, ATTEND_FILLING,
     "gar|ware|ganz|leider|tut mir leid|es tut mir leid|sorry|entschuldigung|entschuldige|bei mir|fur mich|mir|ich|es|"
     "das|doch|auch|hallo|danke|bitte|statt|stattdessen|ja"},
    {WORD_OUT_OF, 0, "von"},
    {WORD_CHOICE, 0, "termin|vorschlag|option"},
    {WORD_PROFILE, QUESTION_SEEKS,
     "ich hatte gern hilfe beim|ich hatte gerne hilfe beim|ich brauche hilfe beim|hilfe beim|hilfe mit|ich hatte gern "
     "hilfe mit|ich mochte hilfe bei|ich mochte hilfe beim|ich hatte gern hilfe bei|ich hatte gerne hilfe bei|ich "
     "brauche hilfe bei|ich suche hilfe bei|hilfe bei|ich suche|ich wunsche mir hilfe bei"},
    {WORD_PROFILE, QUESTION_OFFERS,
     "ich kann anbieten|ich biete|ich kann helfen bei|anbieten kann ich|ich helfe gern bei"},
    {WORD_PROFILE, QUESTION_PREFERS, "lieber|am liebsten|ich bevorzuge|ich mochte lieber"},
    {WORD_PROFILE, QUESTION_TIMEZONE,
     "ich bin in|ich wohne in|ich lebe in|ich arbeite in|meine zeitzone ist|ich bin jetzt in|ich sitze in"},
    {WORD_PROFILE, QUESTION_DRIVES, "mich treibt an|was mich antreibt ist"},
    {WORD_PROFILE, QUESTION_DRAINS, "was mich kraft kostet ist|mich kostet kraft"},
    {WORD_LANGUAGE, 0,
     "deutsch|englisch|franzosisch|spanisch|tschechisch|portugiesisch|italienisch|niederlandisch|polnisch|japanisch"},
    {WORD_HOURS, HOURS_MORNINGS, "vormittags|vormittag|am vormittag|morgens"},
    {WORD_HOURS, HOURS_AFTERNOONS, "nachmittags|nachmittag|am nachmittag"},
    {WORD_HOURS, HOURS_EVENINGS, "abends|abend|am abend"},
    {WORD_HOURS, HOURS_WORKDAYS, "werktags|unter der woche|jeden tag|taglich"},
    {WORD_HOURS, HOURS_NOT, "ausser|nicht|nie|kein"},
    {WORD_HOURS, HOURS_THROUGH, "bis"},
    {WORD_HOURS, HOURS_AFTER, "nach|ab"},
    {WORD_HOURS, HOURS_BEFORE, "vor|bis"},
    {WORD_HOURS, HOURS_FILLING,
     "oder|nur|ich arbeite|meine arbeitszeit ist|meine zeiten sind|verfugbar|von|zwischen|am|meist|meistens|teilzeit|"
     "immer|um|jeweils|bin da|ich bin da|erreichbar"},
    {WORD_SHOULD_BE, 0,
     "sollte sein|soll heissen|soll sein|ist|muss heissen|sollte heissen|lautet|gemeint ist|andern in"},
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
     "austragen|trag mich aus|tragen sie mich aus|nicht mehr schreiben|alles stoppen|aufhoren|newsletter abbestellen"},
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
    {WORD_WEEKDAYS, 1, "montags"},
    {WORD_WEEKDAYS, 2, "dienstags"},
    {WORD_WEEKDAYS, 3, "mittwochs"},
    {WORD_WEEKDAYS, 4, "donnerstags"},
    {WORD_WEEKDAYS, 5, "freitags"},
    {WORD_WEEKDAYS, 6, "samstags"},
    {WORD_WEEKDAYS, 7, "sonntags"},
    {WORD_INSTEAD, 0, "stattdessen|ware besser|passt besser|ginge besser"},
    {WORD_CADENCE, EVERY_WEEK, "wochentlich|jede woche|einmal pro woche|einmal die woche|einmal in der woche"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "alle zwei wochen|zweiwochentlich|vierzehntagig|jede zweite woche|alle vierzehn tage|zweimal im monat"},
    {WORD_CADENCE, EVERY_MONTH, "monatlich|jeden monat|einmal im monat|einmal pro monat|alle vier wochen"},
    {WORD_CADENCE, EVERY_QUARTER,
     "vierteljahrlich|quartalsweise|jedes quartal|alle drei monate|einmal im quartal|einmal pro quartal|ein mal im "
     "quartal"},
    {WORD_OPEN_END, 0, "auf weiteres|ich mich melde|unbestimmt"},
    {WORD_CONNECT, 0, "bis|bis zum|auf|auf den|zu|zum|am|fur|um|nach|ist|mit|zur"},
    {WORD_OBJECT, 0,
     "das treffen|unser treffen|das nachste treffen|es|uns|mich|treffen|den termin|unseren termin|das gesprach|"
     "nachstes treffen"},
    {WORD_PLACE, 0, "raum|besprechungsraum|buro|im buro|kuche|kantine|gebaude|etage|stock|telefon|cafe"},
    {WORD_TODAY, 0, "heute|heute abend|heute noch|noch heute|heute nachmittag"},
    {WORD_TODAY, 1, "morgen"},
    {WORD_TODAY, 2, "ubermorgen"},
    {WORD_WEEKDAY, 1, "montag|mo"},
    {WORD_WEEKDAY, 2, "dienstag|di"},
    {WORD_WEEKDAY, 3, "mittwoch|mi"},
    {WORD_WEEKDAY, 4, "donnerstag|do"},
    {WORD_WEEKDAY, 5, "freitag|fr"},
    {WORD_WEEKDAY, 6, "samstag|sonnabend|sa"},
    {WORD_WEEKDAY, 7, "sonntag|so"},
    {WORD_WEEKDAY, 1, "montagabend|montagmorgen|montagfruh|montagvormittag|montagmittag|montagnachmittag"},
    {WORD_WEEKDAY, 2, "dienstagabend|dienstagmorgen|dienstagfruh|dienstagvormittag|dienstagmittag|dienstagnachmittag"},
    {WORD_WEEKDAY, 3, "mittwochabend|mittwochmorgen|mittwochfruh|mittwochvormittag|mittwochmittag|mittwochnachmittag"},
    {WORD_WEEKDAY, 4,
     "donnerstagabend|donnerstagmorgen|donnerstagfruh|donnerstagvormittag|donnerstagmittag|donnerstagnachmittag"},
    {WORD_WEEKDAY, 5, "freitagabend|freitagmorgen|freitagfruh|freitagvormittag|freitagmittag|freitagnachmittag"},
    {WORD_WEEKDAY, 6, "samstagabend|samstagmorgen|samstagfruh|samstagvormittag|samstagmittag|samstagnachmittag"},
    {WORD_WEEKDAY, 7, "sonntagabend|sonntagmorgen|sonntagfruh|sonntagvormittag|sonntagmittag|sonntagnachmittag"},
    {WORD_MONTH, 1, "januar|janner"},
    {WORD_MONTH, 2, "februar|feber"},
    {WORD_MONTH, 3, "marz|mrz"},
    {WORD_MONTH, 5, "mai"},
    {WORD_MONTH, 6, "juni"},
    {WORD_MONTH, 7, "juli"},
    {WORD_MONTH, 10, "oktober|okt"},
    {WORD_MONTH, 12, "dezember|dez"},
    {WORD_BY, 0, "am"},
    {WORD_BY, 1, "bis|bis am|bis spatestens|bis zum|bis zur|fallig|spatestens|spatestens am|vor|vor dem"},
    {WORD_SINCE, 0, "ab|seit|ab dem|seit dem"},
    {WORD_DATE_ARTICLE, 0, "der|die|das|den|dem|des|zum|zur|vom"},
    {WORD_NEXT, 0, "nachste|nachsten|nachster|nachstes|nachstem|kommende|kommenden|kommender|kommendes|folgende"},
    {WORD_THIS, 0, "diese|diesen|dieser|dieses|diesem"},
    {WORD_EVERY, 0, "jeden|jede|jedes|alle|immer|einmal alle|einmal in|ein mal alle"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuten"},
    {WORD_PERIOD, PERIOD_HOUR, "stunde|stunden"},
    {WORD_PERIOD, PERIOD_DAY, "tag|tage|tagen"},
    {WORD_PERIOD, PERIOD_WEEK, "woche|wochen"},
    {WORD_PERIOD, PERIOD_MONTH, "monat|monate|monaten|monats"},
    {WORD_PERIOD, PERIOD_QUARTER, "quartal|quartals|quartale"},
    {WORD_PERIOD, PERIOD_YEAR, "jahr|jahre|jahren|jahres"},
    {WORD_PERIOD, PERIOD_WORKDAY, "arbeitstage|arbeitstagen|werktage|werktagen|werktag|arbeitstag"},
    {WORD_PART_OF, 0, "ende|bis ende"},
    {WORD_PART_OF, 1, "mitte"},
    {WORD_PART_OF, 2, "anfang|beginn"},
    {WORD_PART_OF, 3, "halbe|halben"},
    {WORD_IN, 0, "im|innerhalb von|binnen|in den nachsten"},
    {WORD_FROM_NOW, 0, "ab heute|ab jetzt"},
    {WORD_AT, 0, "um|gegen|ab"},
    {WORD_OCLOCK, 0, "uhr"},
    {WORD_TIME, 12, "mittag|mittags"},
    {WORD_DAY_PART, 0, "fruh|vormittag|vormittags"},
    {WORD_DAY_PART, 1, "nachmittag|nachmittags|abend|abends"},
    {WORD_SHIFT, 0, "spater|nach hinten"},
    {WORD_SHIFT, 1, "fruher|vorher|nach vorne"},
    {WORD_WEEK_NUMBER, 0, "kw|kalenderwoche"},
    {WORD_SOME_DATE, 0, "wochenende der arbeit|ende der woche"},
    {WORD_SOME_DATE, 1, "monatsende|ende des monats|ende dieses monats"},
    {WORD_SOME_DATE, 2, "quartalsende"},
    {WORD_SOME_DATE, 3, "jahresende"},
    {WORD_SOME_DATE, 4, "wochenende|das wochenende|dieses wochenende"},
    {WORD_ZONE_SAME, 0, "gleiche zeit|zur gleichen zeit|selbe zeit"},
    {WORD_WEEK_OF, 0, "woche vom|die woche vom|der woche vom|in der woche vom|woche ab"},
    {WORD_FEAST, 2, "ostern|ostersonntag|den osterferien"},
    {WORD_FEAST, 3, "ostermontag"},
    {WORD_LISTING, 1, "dinge|sachen|punkte|vorsatze|erkenntnisse|aufgaben|ideen"},
    {WORD_FEAST, 0, "weihnachten|heiligabend|den weihnachtsferien"},
    {WORD_FEAST, 1, "silvester|neujahr|jahresende|jahreswechsel"},
    {WORD_THAT, 0, "dass|das"},
    {WORD_BRING, 0, "mitbringen|mitbringe"},
    {WORD_NEAR, COMMAND_RESCHEDULE,
     "verschieben|verlegen|termin verschieben|anderer termin|ein anderer termin|neuer termin"},
    {WORD_VAGUE, 0, "etwas|ein bisschen|spater|fruher|ein anderes mal|bald|irgendwann|jetzt"},
    {WORD_SPELLING, 0, "abmelden|verschieben|pausieren|hilfe"},
    {WORD_ACTION, 0,
     "takeaway|takeaways|wichtigstes takeaway|wichtigste takeaways|mein takeaway|meine takeaways|mein wichtigstes "
     "takeaway|wichtigster punkt|wichtigste punkte|wichtigster takeaway|to do|todo|wichtigste "
     "erkenntnisse|vorgenommen|nehme ich mit"},
    {WORD_NOTHING, 0,
     "diesmal nix|nix diesmal|nichts dabei|nichts mitgenommen|nichts konkretes diesmal|dieses mal leider nichts|nichts "
     "besonderes diesmal|kein takeaway|kein takeaway diesmal|diesmal kein takeaway|gibt nichts|gibt es nichts|gab "
     "nichts|nichts zu notieren"},
    {WORD_COMMAND, COMMAND_SKIP,
     "nachstes mal aussetzen|nachstes mal uberspringen|das nachste mal aussetzen|nachstes treffen aussetzen"},
    {WORD_CLOCK, CLOCK_BEFORE - 30, "halb"},
    {WORD_CLOCK, CLOCK_BEFORE + 15, "viertel nach"},
    {WORD_CLOCK, CLOCK_BEFORE - 15, "viertel vor|dreiviertel"},
    {WORD_WISH, 0,
     "herzlichen gluckwunsch|gluckwunsch|gratuliere|ich gratuliere|alles gute zum|frohes neues|frohe weihnachten|frohe "
     "ostern|willkommen im|willkommen in|freut mich|schon dich kennenzulernen|gute besserung|viel gluck|viel "
     "erfolg|viel spass"},
    {0, 0, NULL},
};
