/* German. See phrases.h for how phrases are written; umlauts stand as a, o, u, and as ae, oe, ue where people type so.
 */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_german[] = {
    {WORD_GREETING, 0,
     "hallo|liebe|lieber|liebes|guten tag|guten morgen|guten abend|moin|servus|gruss gott|hallo zusammen|sehr geehrte|"
     "sehr geehrter|sehr geehrte damen und herren|gruezi|tag|hallochen|gruss dich|hallo alle|hi zusammen|moin "
     "zusammen|hallo liebes team|liebes team|hallo in die runde"},
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
     "fallt mir nichts ein|mir fallt nichts ein|diesmal keine|nix|diesmal nicht|nix besonderes|nix neues|nix "
     "spezielles|nix konkretes|nichts spezielles|gar nichts|garnix|nix zu berichten|nichts weiter|nichts "
     "vorbereitet|nix vorbereitet|noch nichts vorbereitet|habe nichts|hab nichts|ich habe nichts"},
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
     "wir haben vereinbart dass ich|ich habe vor|will ich|werde ich|mochte ich|muss ich|sollte ich|wollen wir|werden "
     "wir|mochten wir|ich mochte gern|ich mochte gerne|ich wurde gern|ich habe beschlossen|ich verpflichte mich|ich "
     "probiere|ich versuche"},
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
    {WORD_QUESTION, QUESTION_DRIVES,
     "antrieb|was treibt dich an|mich treibt an|was mich antreibt|motivation|treibt mich an|motiviert mich"},
    {WORD_QUESTION, QUESTION_DRAINS,
     "kostet kraft|was kostet dich kraft|energiefresser|was mich kraft kostet|kostet energie|kostet mich energie|was "
     "mir energie raubt|raubt energie|energierauber|nervt"},
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
     "habe schon etwas vor|bin krank|ich bin krank|krank|kann nicht dabei sein|nicht dabei sein|kann nicht kommen|kann "
     "nicht teilnehmen|bin nicht da|schaff es nicht|bin erkrankt"},
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
    {WORD_WEEKDAYS, 1, "montags"},
    {WORD_WEEKDAYS, 2, "dienstags"},
    {WORD_WEEKDAYS, 3, "mittwochs"},
    {WORD_WEEKDAYS, 4, "donnerstags"},
    {WORD_WEEKDAYS, 5, "freitags"},
    {WORD_WEEKDAYS, 6, "samstags"},
    {WORD_WEEKDAYS, 7, "sonntags"},
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
    {WORD_IN, 0, "im|innerhalb von|binnen|in den nachsten|innerhalb|in den kommenden|innert"},
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
    {WORD_THAT, 0, "dass|das|dass ich|dass wir|ich"},
    {WORD_BRING, 1,
     "mitbringen|mitbringe|hilfreich fand ich|nutzlich fand ich|hilfreich war|nutzlich war|am hilfreichsten war|am "
     "nutzlichsten war|geholfen hat mir|gut fand ich|spannend fand ich|ich bringe mit|ich kann teilen|ich empfehle|ich "
     "teile"},
    {WORD_ACTION, 0,
     "takeaway|takeaways|wichtigstes takeaway|wichtigste takeaways|mein takeaway|meine takeaways|mein wichtigstes "
     "takeaway|wichtigster punkt|wichtigste punkte|wichtigster takeaway|to do|todo|wichtigste "
     "erkenntnisse|vorgenommen|nehme ich mit"},
    {WORD_NOTHING, 0,
     "diesmal nix|nix diesmal|nichts dabei|nichts mitgenommen|nichts konkretes diesmal|dieses mal leider nichts|nichts "
     "besonderes diesmal|kein takeaway|kein takeaway diesmal|diesmal kein takeaway|gibt nichts|gibt es nichts|gab "
     "nichts|nichts zu notieren"},
    {WORD_CLOCK, CLOCK_BEFORE - 30, "halb"},
    {WORD_CLOCK, CLOCK_BEFORE + 15, "viertel nach"},
    {WORD_CLOCK, CLOCK_BEFORE - 15, "viertel vor|dreiviertel"},
    {WORD_WISH, 0,
     "herzlichen gluckwunsch|gluckwunsch|gratuliere|ich gratuliere|alles gute zum|frohes neues|frohe weihnachten|frohe "
     "ostern|willkommen im|willkommen in|freut mich|schon dich kennenzulernen|gute besserung|viel gluck|viel "
     "erfolg|viel spass"},
    {WORD_TOPIC, TOPIC_STRONG,
     "takeaway|erkenntnis|lektion|learning|aktion|aufgabe|todo|to do|vorsatz|massnahme|hausaufgabe|versprechen|lehre|"
     "fazit|action item|nachster schritt"},
    {WORD_TOPIC, TOPIC_WEAK,
     "punkt|sache|ziel|plan|idee|schwerpunkt|prioritat|fokus|absicht|herausforderung|anderung|gewohnheit|experiment|"
     "ding|schritt"},
    {WORD_TOPIC, TOPIC_MANY,
     "takeaways|erkenntnisse|lektionen|learnings|aktionen|aufgaben|todos|to dos|nachste schritte|vorsatze|massnahmen|"
     "ziele|plane|lehren|vorhaben|schritte"},
    {WORD_TOPIC, TOPIC_WHAT, "was ich|was wir|das was ich|alles was ich"},
    {WORD_TOPIC_OWNER, 0, "mein|meine|meinen|unser|unsere|der|die|das|ein|eine"},
    {WORD_RANK, 0,
     "wichtigste|wichtigster|wichtigstes|grosste|grosster|grosstes|zentrale|zentraler|nachste|nachster|nachstes|"
     "personliche|personlicher|konkrete|konkreter|einzige|einziger|einziges|kleine|kleiner|neue|neuer|neues|klare|"
     "klarer|hilfreichste|nutzlichste|konkreten|wichtigen|neuen|grossen|besonderen|personlichen|kleinen|nachsten"},
    {WORD_RANK, 1, "erste|erster|erstes|zweite|zweiter|zweites|dritte|drittes|letzte|letztes"},
    {WORD_TOPIC_TAIL, 0,
     "fur mich|fur uns|fur heute|von heute|aus heute|aus dem gesprach|aus dem treffen|aus unserem gesprach|aus "
     "unserem treffen|heute|diesmal|fur die nachste woche|diese woche|fur diese woche|bis zum nachsten mal|"
     "meinerseits|von meiner seite|auf meiner seite|im moment|der woche|des tages"},
    {WORD_TOPIC_OF, 0, "fur|von|aus|ich|wir|nach|bis|den ich|die ich|das ich"},
    {WORD_BE, 0, "ist|war|ware|ist es|war es|lautet|bleibt|sind|waren"},
    {WORD_TOLD, 0,
     "wir haben vereinbart|wir haben ausgemacht|wir haben abgemacht|ich habe versprochen|ich hab versprochen|ich habe "
     "zugesagt|wir haben beschlossen|abgemacht"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|erkenntnis|erkenntnisse|aufgabe|aufgaben|aktion|aktionen|massnahmen|punkte|punkt|todos|to "
     "dos|nachsten schritte|schritte|themen|notizen|ergebnisse|vorsatze|plane|neuigkeiten|neues"},
    {WORD_NOTHING_TAIL, 0,
     "heute|diesmal|dieses mal|diese woche|von mir|von uns|zu berichten|das|was|im moment|gerade|ausser|leider|neues|"
     "konkretes|besonderes|spezielles|wirklich|hangengeblieben|mitgenommen|vorbereitet|dabei|wir|ich|war|danke"},
    {WORD_BRING, 1,
     "hilfreich fand ich|nutzlich fand ich|hilfreich war|nutzlich war|am hilfreichsten war|am nutzlichsten war|"
     "geholfen hat mir|gut fand ich|spannend fand ich|ich bringe mit|ich kann teilen|ich empfehle|ich teile|ich "
     "bringe"},
    {0, 0, NULL},
};
