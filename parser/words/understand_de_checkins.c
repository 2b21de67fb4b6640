/* German: check-ins. See understand_de.c. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_german_checkins[] = {
    {WORD_STATUS, STATUS_DONE,
     "lauft super|lauft prima|lauft bestens|klappt super|klappt gut|klappt prima|erledigt|fertig|geschafft|gemacht|"
     "getan|abgeschlossen|beendet|umgesetzt|abgehakt|schon erledigt|bereits erledigt|ist erledigt|sind erledigt|hat "
     "geklappt|geklappt|hat funktioniert|funktioniert|passt so|durch|vollbracht|gelost|lauft gut|hat gut geklappt|"
     "super geklappt|ist durch|erfolgreich|im sack|fertig gemacht|vollzogen|zu ende gebracht|abgearbeitet|lauft "
     "seit|laufen seit|lauft schon seit"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "in arbeit|noch in arbeit|bin dran|noch dran|bin noch dran|ich bin dran|ich bin noch dran|lauft|lauft noch|"
     "angefangen|begonnen|gestartet|teilweise|teilweise erledigt|fast fertig|fast erledigt|halb fertig|zur halfte|"
     "mittendrin|bin dabei|noch dabei|arbeite daran|arbeite noch daran|arbeite ich|arbeite ich noch|arbeite ich "
     "gerade|bin ich noch|bin ich dran|bin ich noch dran|da bin ich dran|ich arbeite daran|ich arbeite noch daran|in "
     "bearbeitung|unterwegs|noch nicht ganz|noch nicht ganz fertig|nicht ganz|nicht ganz fertig|wird noch|im gange|"
     "weiter dran|geplant|schreitet voran|sitze gerade dran|bin mittendrin|wird gerade gemacht|teils erledigt|nur zum "
     "teil|erst halb|ist in mache|ist auf dem weg|teils|teils teils|so halb|halbe halbe"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "folgt|folgen|folgt noch|folgen noch|fehlt noch|fehlen noch|noch nicht|noch nicht erledigt|noch nicht gemacht|"
     "noch nicht angefangen|noch nicht begonnen|noch nicht gestartet|noch nicht fertig|nicht erledigt|nicht gemacht|"
     "nicht geschafft|nicht angefangen|nicht begonnen|noch offen|offen|keine zeit|keine zeit gehabt|noch keine zeit|"
     "hatte keine zeit|nicht dazu gekommen|noch nicht dazu gekommen|bin nicht dazu gekommen|bin noch nicht dazu "
     "gekommen|vergessen|habe ich vergessen|verschoben|spater|steht noch aus|ausstehend|leider nicht|leider noch "
     "nicht|leider nein|nein|noch gar nicht|mache ich noch|kommt noch|noch nichts|nichts davon|nicht|schiebe "
     "ich|schieb ich|verschiebe ich|schiebe ich auf|verschieb ich|vertage ich|noch nich|noch net|garnicht|kam ich "
     "nicht|bin ich nicht zu gekommen|nicht angeruhrt|noch ausstehend|kommen noch|auf die lange bank "
     "geschoben|erledige ich noch|hole ich nach|hol ich nach|liegen lassen|liegen gelassen|liegengelassen"},
    {WORD_STATUS, STATUS_DROPPED,
     "streiche|streiche ich|lasse ich weg|lass ich weg|lasse ich|streichen|gestrichen|bitte streichen|verworfen|"
     "verwerfen|fallen lassen|fallengelassen|lasse ich fallen|lasse ich sein|weglassen|entfallt|entfallen|hinfallig|"
     "nicht mehr relevant|nicht mehr notig|nicht mehr noetig|nicht mehr notwendig|nicht mehr aktuell|nicht mehr "
     "wichtig|obsolet|uberflussig|aufgegeben|abgesagt|abgebrochen|loschen|geloscht|kann weg|weg damit|erubrigt sich|"
     "hat sich erledigt|hat sich erubrigt|mache ich nicht|mache ich nicht mehr|brauche ich nicht mehr|brauchen wir "
     "nicht mehr|irrelevant|verzichte|gekippt|fallen gelassen|sein gelassen|abgeblasen|geb ich auf|ist hinfallig"},
    {WORD_STATUS, STATUS_BLOCKED,
     "brauche ich hilfe|ich brauche hilfe|da brauche ich hilfe|blockiert|hangt|hangt fest|stecke fest|warte auf|warte "
     "noch auf|ich warte auf|wartet auf|komme nicht weiter|brauche hilfe|auf eis|liegt auf eis|gestoppt|auf "
     "hold|steckt fest|steckt bei|stockt|hakt es|hakt es noch|hakt noch|klemmt|klemmt es|kommt nicht voran|geht nicht "
     "voran|stecken fest"},
    {WORD_STATUS, STATUS_DONE,
     "steht|stehen|ist drin|hab ich durch|ist raus|sind raus|in trockenen tuchern|unter dach und fach|alles gut|hat "
     "stattgefunden|eingerichtet|eingetragen|gebucht|bekommen|erhalten|gelesen|geschrieben|gesprochen|geblockt|"
     "vereinbart|verschickt|abgeschickt|abgegeben|eingereicht|angemeldet|organisiert|ganz durch|komplett|vollstandig|"
     "super gelaufen|gut gelaufen|lauft rund|lief gut|lief super|lief prima"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "halb|zur halfte durch|halb durch|halfte|die halfte|halb gelesen|fast|beinahe|nahezu|so gut wie fertig|fast "
     "durch|fast geschafft|fast soweit|zum teil|zum grossen teil|grosstenteils|grossteils|noch am|bin am|sitze ich "
     "dran|sitze dran|sitze noch dran|sitze ich noch dran|lese noch|lese ich noch|lese gerade|lese ich gerade|lese "
     "ich|schreibe noch|schreibe gerade|schreibe ich gerade|arbeite an|arbeite noch an|ich arbeite an|ist am laufen|"
     "am laufen|auf dem weg|auf einem guten weg|auf gutem weg|in vorbereitung|in planung|im werden|in der mache|in "
     "mache|im entstehen|hab ich angefangen|habe ich angefangen|angelaufen|angestossen|angegangen|kapitel|auf seite|"
     "geht voran|kommt voran|macht fortschritte|erste schritte|noch nicht zu ende|noch nicht durch|nicht fertig|"
     "weiterhin dran|immer noch dran"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "kommt nachste woche|kommt spater|steht noch an|steht an|ungelesen|unberuhrt|unangetastet|liegt noch|liegt noch "
     "herum|noch ungelesen|fehlt|fehlen|noch keins|noch keine|noch kein|keine chance|kein fortschritt|keine "
     "fortschritte|gar nicht|uberhaupt nicht|nie|noch zu tun|noch zu erledigen|ist ubrig|ubrig|bleibt noch|bleibt "
     "ubrig|vertagt|aufgeschoben|vor mir hergeschoben|hinausgeschoben|untergegangen|durchgerutscht|ist mir "
     "durchgerutscht|hab ich vergessen|total vergessen|vollig vergessen|verschwitzt|verpennt|nichts passiert|nix "
     "passiert|nix|noch nix|nichts gemacht|nichts geschafft|nicht dazugekommen|noch nicht dazugekommen|kam nicht dazu|"
     "kam ich nicht dazu|komme nicht dazu|bin ich nicht dazu gekommen|bin ich noch nicht dazu gekommen|bin ich nicht "
     "dazugekommen|zeitlich nicht geschafft|nachste woche|kommende woche|kommt erst|hat nicht geklappt|nicht geklappt|"
     "klappt nicht|gescheitert|nicht so|eher nicht|nein leider nicht|nope|nee|noe|noch nicht so weit|noch nicht "
     "soweit|auf der liste|auf meiner liste|war krank|ich war krank|war im urlaub"},
    {WORD_STATUS, STATUS_DROPPED,
     "fragt mich nicht mehr nach|frag mich nicht mehr nach|fragt mich bitte nicht mehr nach|frag mich bitte nicht "
     "mehr nach|nicht mehr fragen|nicht mehr nachfragen|bitte nicht mehr nachfragen|kannst du streichen|konnt ihr "
     "streichen|konnen wir streichen|bitte rausnehmen|rausnehmen|rausgenommen|nehme ich raus|fallt weg|fallt aus|"
     "weggefallen|gestorben|vom tisch|ist vom tisch|verzichte ich|lass ich sein|lass ich bleiben|lasse ich bleiben|"
     "lass ich fallen|vergiss es|vergesst es|vergiss|vergessen wir|ad acta|zu den akten|brauchts nicht mehr|braucht "
     "es nicht mehr|brauch ich nicht mehr|brauche ich doch nicht|nicht mehr gebraucht|wird nicht mehr gebraucht|nicht "
     "notig|nicht noetig|unnotig|sinnlos|macht keinen sinn|kein interesse mehr|will ich nicht mehr|mochte ich nicht "
     "mehr|gebe ich auf|habe ich aufgegeben|gibt es nicht mehr|ubergeben an|abgegeben an|habe ich abgegeben|storniert|"
     "gecancelt"},
    {WORD_OBSTACLE, 0,
     "warte noch|warte|wir warten|ich warte|warte ich|warte ich noch|warten auf|warten noch auf|hangt an|hangt noch "
     "an|keine antwort|noch keine antwort|noch keine ruckmeldung|noch keine rueckmeldung|keine ruckmeldung|keine "
     "rueckmeldung|noch kein feedback|hat sich noch nicht gemeldet|hat noch nicht geantwortet|hat nicht geantwortet|"
     "antwortet nicht|meldet sich nicht|nicht erreichbar|nicht erreicht|ist krank|ist im urlaub|im urlaub bis|ist in "
     "elternzeit|in elternzeit|kein budget|keine freigabe|noch keine freigabe|fehlt die freigabe|kein zugang|keinen "
     "zugang|ausgebucht|kein termin frei|keinen termin bekommen|noch keinen termin|steht still|stockt|stecke ich fest|"
     "hange fest|hange ich|abhangig von|pausiert|liegt bei|liegt noch bei|hat sich noch nich gemeldet|war schon "
     "voll|war leider schon voll|ist voll|war voll|ist ausgebucht|war ausgebucht"},
    {WORD_LATER, 1,
     "mach ich|mache ich|kommt|folgt|wollte|hatte vor|nehme ich mir vor|geplant fur|vorgesehen fur|muesste|"
     "musste noch|steht fur"},
    {WORD_ONLY, 1, "nur|lediglich|bloss|einzig"},
    {WORD_ARE, 0, "sind|waren|wurden|erledigt|fertig|geschafft"},
    {WORD_HAVE, 0, "habe|hab|haben|hat|hatte|ist|sind|war|waren|wurde|wurden|bin"},
    {WORD_IT, 0, "es|das|ihn|ihm|ihr|sie|er"},
    {WORD_FINE, 0, "gut|prima|super|passt|ok|okay|in ordnung|klar|ja|top|bestens"},
    {WORD_FACT, 0,
     "ging|gingen|kam|kamen|gab|sagte|schrieb|fand|traf|sprach|war super|war gut|war toll|war hilfreich|war sehr|war "
     "schon|war prima|war klasse|hilfreich|hat geholfen|hat super|hat gut|habe ich bekommen|hab ich bekommen|habe ich "
     "auch bekommen|habe ich erhalten"},
    {WORD_EXCEPT, 1, "alles bis auf|bis auf|alle bis auf"},
    {WORD_SPELT, 0,
     "erledigt|fertig|angefangen|begonnen|geschafft|gemacht|abgeschlossen|teilweise|vergessen|verschoben|gestrichen|"
     "blockiert"},
    {WORD_STATUS, STATUS_DONE,
     "klappt|klappt prima|klappt bestens|funktioniert gut|funktioniert super|funktioniert prima|ist gebongt|"
     "abgesegnet|genehmigt|bewilligt|zugesagt|bestatigt|alles paletti|habe ich hinter mir|hab ich hinter mir|hinter "
     "mir|uber die buhne|ueber die buehne|angekommen|rausgeschickt|uberarbeitet|besprochen|geklart|durchgefuhrt|"
     "geregelt|ist geritzt|im kasten|ausprobiert|getestet"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "manchmal|ab und zu|mal ja mal nein|klappt meistens|klappt meist|meistens|klappt manchmal|klappt ab und zu|"
     "mal so mal so|so lala|geht so|es wird|wird langsam|wird besser|in der schwebe|wird gerade|bin gerade dran|"
     "gerade dran|bin noch am|noch am lesen|halb erledigt|halb geschafft|halb gemacht|halbwegs|einigermassen|"
     "noch in vorbereitung|in abstimmung|in klarung|in klaerung|im review|liegt zur prufung|liegt zur pruefung|"
     "da sitze ich dran|erste version steht|erster entwurf|entwurf steht|ein erster entwurf|kleine schritte|"
     "noch mittendrin"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "hab ich noch vor mir|habe ich noch vor mir|noch vor mir|vor mir|zu nichts gekommen|zu nichts|nichts davon "
     "geschafft|noch nichts angefangen|nix angefangen|noch nix angefangen|noch nix gemacht|nix gemacht|nix geschafft|"
     "kein stuck|noch keinen termin|noch kein termin|nachstes mal|beim nachsten mal|irgendwann|nachsten monat|nach "
     "dem urlaub|wenn ich zuruck bin|zu viel los|zuviel los|war zu viel|viel zu tun|liegen geblieben|liegengeblieben|"
     "ist liegen geblieben|hinten runtergefallen|hinten runter gefallen|runtergefallen|auf der strecke geblieben|"
     "nicht angefasst|noch nicht angefasst|fehlanzeige|null|steht aus|kam nicht zustande|nicht zustande gekommen|"
     "nicht stattgefunden|hat nicht stattgefunden"},
    {WORD_STATUS, STATUS_DROPPED,
     "kannst du rausnehmen|kannst du loschen|kann gestrichen werden|kann raus|raus damit|schmeiss raus|lasse ich "
     "sausen|lassen wir|lassen wir weg|lassen wir fallen|haben wir verworfen|bringt nichts|bringt mir nichts|nicht "
     "mehr sinnvoll|ergibt keinen sinn mehr|ist mir nicht mehr wichtig|gestrichen worden|wurde gestrichen|wurde "
     "abgesagt|eingestampft|beerdigt"},
    {WORD_NOT, 0,
     "nix|noch nix|noch nichts|noch kein|noch keine|noch keinen|gar nicht|gar nichts|nich|net|ned|keinerlei"},
    {WORD_ORDINAL, 1, "zum ersten|beim ersten|mit dem ersten"},
    {WORD_ORDINAL, 2, "zum zweiten|beim zweiten|mit dem zweiten"},
    {WORD_ORDINAL, 3, "zum dritten|beim dritten|mit dem dritten"},
    {WORD_REST, 0,
     "alles ubrige|das restliche|die restlichen|alles sonst|sonst alles|die beiden anderen|die anderen zwei|die "
     "anderen drei|die restlichen beiden|die ubrigen beiden"},
    {WORD_STATUS, STATUS_DONE,
     "klappt ganz gut|klappt sehr gut|lauft ganz gut|hab ich geschrieben|habe ich geschrieben|gehort jetzt dazu|ist "
     "routine|zur routine geworden"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "naja|na ja|ein bisschen|bisschen|ein wenig|etwas|laufen|laufen noch|einen entwurf|ein entwurf|entwurf|"
     "gibt es einen entwurf|am dranbleiben|ich bleibe dran|bleibe dran|bleib dran"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "gar nix|zu gar nix|zu gar nichts|kam zu gar nix|kam zu nichts|zu nix|zu nix gekommen|ist als nachstes dran|"
     "kommt als nachstes|als nachstes"},
    {WORD_STATUS, STATUS_DROPPED, "hat gekundigt|hat gekuendigt|ist nicht mehr da|nicht mehr bei uns"},
    {WORD_FACT, 0,
     "war ich|waren wir|habe mit|gestern|letzte woche|vorige woche|letzten montag|letzten dienstag|letzten mittwoch|"
     "letzten donnerstag|letzten freitag|vor einer woche|vor zwei wochen|am wochenende war"},
    {WORD_OBSTACLE, 0,
     "war leider krank|ist leider krank|war noch krank|ist noch im urlaub|ist gerade im urlaub|ist leider im urlaub"},
    {WORD_STATUS, STATUS_DONE,
     "haken dran|haken drauf|da ist ein haken dran|halte ich|halte ich frei|kommt gut an|klappt wunderbar"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "fehlt noch einer|fehlt noch eine|fehlt noch eins|fast alle|die meisten|grossteils erledigt"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "noch nicht geholt|noch nicht gefragt|nicht gefragt|nicht geholt|alles noch offen"},
    {WORD_REST, 0, "sonst"},
    {WORD_REST, 0, "alles sonstige"},
    {WORD_FACT, 0, "kam gestern|kam heute|kam am|kam letzte"},
    {WORD_NOT, 0, "nicht|kein|keine|keinen|nie|niemals|nichts|noch nicht|nein|ohne|kaum"},
    {WORD_STILL, 0, "noch|gerade|immer noch|bin|derzeit"},
    {WORD_SAME, 0, "auch|ebenso|ebenfalls|dito|genauso"},
    {WORD_LATER, 1, "werde|wird|werden|will|wollen|mochte|muss|soll|sollte|plane|habe vor|wuerde|noch zu"},
    {WORD_LATER, 2, "wenn|sobald|falls|bevor|nachdem"},
    {WORD_ALL, 0, "alle|alles|alle drei|alle vier|alle punkte|alle aufgaben|samtliche|jedes|alle davon"},
    {WORD_ALL, 2, "beide|beides|beide punkte|alle beide|alle zwei"},
    {WORD_THEM, 0, "davon|sie"},
    {WORD_NONE, 0,
     "keins|keines|keine davon|keines davon|nichts davon|keinen davon|keiner|keins davon|garnix|gar nix|garnichts|gar "
     "nichts|nix davon|kein einziger|kein einziges|keiner davon|nix geschafft|nichts geschafft|rein gar nichts|nix"},
    {WORD_REST, 0,
     "der rest|den rest|rest|die anderen|die andere|die anderen beiden|das andere|die ubrigen|die uebrigen|alles "
     "andere|"
     "alle anderen|das ubrige|anderen"},
    {WORD_EXCEPT, 0, "ausser|bis auf|abgesehen von|mit ausnahme von|ausgenommen|nur nicht|aber nicht"},
    {WORD_EXCEPT, 1, "alles ausser|alle ausser|alles bis auf|alle bis auf"},
    {WORD_ITEM, 0, "punkt|punkte|nummer|nr|aufgabe|aufgaben|thema|das|die|den|der|zu|bei|mit|an"},
    {WORD_PERCENT, 0, "prozent"},
    {WORD_PART, 0, "kapitel|seite|seiten|teil|woche|tag|abschnitt|etwa|ungefahr|circa|ca|mit|raum|zirka"},
    {WORD_UNIT, 0,
     "woche|wochen|tag|tage|tagen|monat|monate|monaten|stunde|stunden|minute|minuten|mal|leute|leuten|personen|"
     "kollegen|kolleginnen|treffen|gesprache|fragen|seiten|kapitel|von "
     "uns|uhr|jahre|jahren|termine|mails|seite|abschnitt|abschnitte|teil|teile|absatz"},
    {WORD_ORDINAL, 1, "die ersten|erste|ersten|erster|erstes|der erste|die erste|das erste|den ersten|erstens"},
    {WORD_ORDINAL, 2, "zweite|zweiten|zweiter|zweites|der zweite|die zweite|das zweite|den zweiten|zweitens"},
    {WORD_ORDINAL, 3, "dritte|dritten|dritter|drittes|der dritte|die dritte|das dritte|den dritten|drittens"},
    {WORD_ORDINAL, 4, "vierte|vierten|der vierte|die vierte|das vierte|den vierten"},
    {WORD_ORDINAL, 5, "funfte|der funfte|die funfte|das funfte|den funften"},
    {WORD_ORDINAL, 100, "letzte|letzten|letzter|letztes|der letzte|die letzte|das letzte|den letzten"},
    {WORD_NUMBER, 1, "ein|eine|einen|einem|einer|eins"},
    {WORD_NUMBER, 2, "zwei|beiden"},
    {WORD_NUMBER, 3, "drei"},
    {WORD_NUMBER, 4, "vier"},
    {WORD_NUMBER, 5, "funf"},
    {WORD_NUMBER, 6, "sechs"},
    {WORD_NUMBER, 7, "sieben"},
    {WORD_NUMBER, 8, "acht"},
    {WORD_NUMBER, 9, "neun"},
    {WORD_NUMBER, 10, "zehn"},
    {WORD_NUMBER, 14, "vierzehn"},
    {WORD_AND, 1, "und|sowie|u"},
    {WORD_BUT, 0, "aber|jedoch|allerdings|doch|obwohl"},
    {WORD_FILLER, 0,
     "nur|ist|war|sind|waren|habe|hab|haben|hat|ich|wir|es|das|dies|jetzt|nun|schon|bereits|so|auch|sehr|ganz|endlich|"
     "mir|"
     "der|die|den|dem|ein|eine|bin|noch|leider|ja|doch|immer"},
    {WORD_STOP, 0,
     "der|die|das|den|dem|des|ein|eine|einen|einem|einer|und|oder|mit|von|vom|zu|zum|zur|fur|auf|in|im|an|am|bei|aus|"
     "uber|ueber|nach|vor|ich|wir|er|sie|es|mich|mir|mein|meine|meinen|meinem|unser|unsere|ist|war|sind|wird|werden|"
     "habe|hat|haben|nicht|noch|schon|auch|als|wie|woche|wochen|tag|tage|monat|zeit|treffen|machen|gemacht|neue|neuen|"
     "einmal|mehr|punkt|erste|zweite|dritte|dass|sich|um|bis|durch|jede|jeden|jeder|alle"},
    {WORD_STATUS, STATUS_DONE,
     "steht|geredet|gesprochen|besprochen|geschrieben|gelesen|vorbereitet|gebucht|verschickt|abgeschickt|eingerichtet|"
     "ist eingerichtet|lauft rund|klappt|unter dach und fach|hat stattgefunden|stattgefunden|in trockenen "
     "tuchern|vereinbart|verabredet|hingekriegt|hinbekommen|fertiggestellt|fertig geworden|hab ich gemacht|habe ich "
     "gemacht|gemacht hab ich|ausprobiert|hat super funktioniert|hat super geklappt|hab ich hinter mir|haken dran|kann "
     "abgehakt werden"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "sitze ich noch|sitze ich noch dran|sitz ich noch|sitz ich noch dran|sitze noch dran|sitze ich gerade|da sitze "
     "ich noch dran|probiere ich gerade|probiere ich gerade aus|probier ich gerade aus|bin grad dran|bin gerade "
     "dran|bin grade dran|angefangen aber noch nicht fertig|begonnen aber noch nicht fertig|angefangen hab ich|hab ich "
     "angefangen|habe ich angefangen|angefangen habe ich|halb|halbfertig|halb geschafft|zur halfte fertig|zur halfte "
     "erledigt|mach ich gerade|mache ich gerade|bin ich mittendrin|stecke ich mittendrin|noch am "
     "laufen|wird gerade|schreibe ich gerade|lese ich gerade|noch nicht durch|noch nicht ganz durch|bin fast "
     "durch|fast durch|dauert noch|zieht sich"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "noch nix|nix davon|noch nix davon|noch gar nichts|gar nichts|zu nichts gekommen|bin zu nichts gekommen|bin noch "
     "zu nichts gekommen|ich bin zu nichts davon gekommen|zu nichts davon gekommen|nicht hinbekommen|nicht "
     "hingekriegt|nicht geklappt|hat nicht geklappt|hat noch nicht geklappt|nicht rumgekommen|bin nicht "
     "rumgekommen|noch nicht angegangen|hab ich verschwitzt|verschwitzt|vertagt|aufgeschoben|liegen "
     "geblieben|liegengeblieben|ist liegen geblieben|liegt noch|liegt noch rum|liegt noch bei mir|liegt noch bei mir "
     "rum|kommt nachste woche|kommt nachste woche dran|kommt noch dran|nehme ich mir noch vor|steht noch an|nicht "
     "gepackt|hab ich nicht gepackt|kein stuck|nicht dazugekommen|noch nicht dazugekommen|bin nicht dazugekommen"},
    {WORD_STATUS, STATUS_DROPPED,
     "brauch ich nicht mehr|brauche ich nicht mehr|brauch ich nicht|nicht mehr gebraucht|wird nicht mehr "
     "gebraucht|brauchts nicht mehr|lass ich|lass ich bleiben|lasse ich bleiben|lass ich sein|lass ich fallen|mach ich "
     "nicht mehr|mach ich nicht|ist vom tisch|vom tisch|kannst du streichen|konnt ihr streichen|kann gestrichen "
     "werden|ad acta gelegt|ad acta|zu den akten gelegt|begraben|fallt weg|fallt flach|ins wasser gefallen|hat sich "
     "zerschlagen|ist gestorben|ich verzichte|sparen wir uns|spare ich mir"},
    {WORD_STATUS, STATUS_BLOCKED,
     "hange fest|hange ich fest|hang ich fest|ich hange fest|bin ich fest|stecke ich fest|steck ich fest|stecke "
     "fest|ich stecke fest|komme ich nicht weiter|komm ich nicht weiter|komm nicht weiter|komm ich grad nicht "
     "weiter|komme ich gerade nicht weiter|geht nichts voran|geht es nicht weiter|gehts nicht weiter|warte ich "
     "auf|warte ich noch auf|wart noch auf|warten auf|warten noch auf|wir warten noch auf|wartet noch auf|warte "
     "noch|hakt|da hakt es|festgefahren|ruht|auf eis gelegt|hangt an|liegt beim|liegt bei der|bin blockiert|ist "
     "blockiert"},
    {WORD_OBSTACLE, 0,
     "hat sich nicht gemeldet|meldet sich nicht|hat noch nicht geantwortet|hat nicht geantwortet|antwortet nicht|noch "
     "keine antwort|keine antwort|keine ruckmeldung|noch keine ruckmeldung|ist im urlaub|ist krank|ist in "
     "elternzeit|hat abgesagt|hat den termin abgesagt|hat verschoben"},
    {WORD_NONE, 1, "weder"},
    {WORD_STILL, 2, "noch immer|immer noch"},
    {WORD_HAVE, 0, "hab|habs|hatt"},
    {WORD_BUT, 0, "dafur|hingegen|dagegen"},
    {WORD_SAME, 0, "auch nicht"},
    {WORD_STATUS, STATUS_DONE,
     "auf dem neuesten stand|auf dem aktuellen stand|"
     "aufgeraumt|abgegeben|abgeschickt|angeschrieben|durchgelesen|durchgefuhrt|eingeplant|ist raus|raus"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "fehlt|fehlen|mache ich morgen|mach ich morgen|mache ich noch|mach ich noch|bleibt noch|land unter"},
    {WORD_STATUS, STATUS_DROPPED,
     "kommt nicht mehr in frage|kommt nicht in frage|nicht mehr in frage|hat sich uberholt"},
    {WORD_OBSTACLE, 0,
     "hat gekundigt|ist nicht mehr da|ist nicht mehr im unternehmen|hat noch nicht zuruckgeschrieben|hat sich noch "
     "nicht gemeldet"},
    {WORD_NONE, 0,
     "keiner der drei|keins der drei|keine der drei|keines der drei|keins von den dreien|nichts von alledem|keinen der "
     "drei"},
    {WORD_ONLY, 1, "nur|lediglich"},
    {WORD_NUMBER, 11, "elf"},
    {WORD_NUMBER, 12, "zwolf"},
    {WORD_LATER, 3, "nach|erst nach|nach dem|nach der"},
    {WORD_LATER, 1, "ware|hatte"},
    {WORD_NOT, 0, "weit davon entfernt"},
    {WORD_NOT, 2, "nicht nur|nicht bloss|nicht allein"},
    {WORD_LATER, 1, "ob|hoffentlich|konnte|konnten|musste|mussten"},
    {WORD_NOT, 0, "bezweifle|bezweifele"},
    {0, 0, NULL},
};
