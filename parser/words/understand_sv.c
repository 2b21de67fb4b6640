/* Swedish. See phrases.h for how phrases are written. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_swedish[] = {
    {WORD_STATUS, STATUS_DONE,
     "klart|klar|klara|fardig|fardigt|fardiga|gjort|gjord|gjorda|ar klart|ar klar|ar gjort|ar fardig|redan "
     "gjort|avklarat|avklarad|avklarade|avslutat|avslutad|slutfort|slutford|fixat|fixad|lost|ordnat|ordnad|gick "
     "bra|gatt bra|har gatt bra|det gick bra|funkar|funkar bra|det funkar|det funkar bra|fungerar|fungerar "
     "bra|lyckades|lyckats|pratat|talat|last|skrivit|skickat|skickad|bokat|bokad|bokade|ringt|fragat|traffat|forberett|"
     "forberedd|forberedda|fatt|avbockat|avbockad|bockat av|i hamn|pa plats"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "pagar|pagaende|haller pa|haller pa med|haller pa med det|jag haller pa|haller fortfarande pa|pa gang|pa "
     "vag|jobbar pa det|jobbar pa|arbetar pa|jag jobbar pa det|jobbar "
     "med|halvklar|halvklart|halvklara|halvvags|halvfardig|halvfardigt|till halften|nastan|nastan klar|nastan "
     "klart|nastan fardig|borjat|paborjat|paborjad|har borjat|delvis|delvis klart|delvis klar|inte helt klar|inte "
     "riktigt klar|inte helt klart|inte klar an|inte klart an|inte fardig an|inte riktigt|rullar pa"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "inte an|inte annu|annu inte|ej|ej paborjad|ej paborjat|inte gjort|inte gjord|inte borjat|har inte borjat|inte "
     "paborjat|inte paborjad|ingen tid|inte haft tid|har inte haft tid|hade inte tid|inte hunnit|har inte hunnit|hann "
     "inte|inte hunnit med|har inte hunnit med|kvar att gora|aterstar|att gora|skjutit "
     "upp|uppskjutet|uppskjuten|skjuter upp|skjuter pa|glomt|glomde|har glomt|senare|tyvarr inte|tyvarr inte an|inget "
     "an|ingenting an|inget gjort|inget|nej|blev inte av|har inte blivit av|kommer senare|inte"},
    {WORD_STATUS, STATUS_DROPPED,
     "struken|struket|strukit|stryk|stryker|stryka|slapper|slapper jag|slappt|har slappt|hoppar over|hoppade "
     "over|lagger ner|lagt ner|lagger ned|nedlagt|nedlagd|installt|installd|avbruten|avbrutet|inte aktuell|inte "
     "aktuellt|inte aktuell langre|inte aktuellt langre|inte langre aktuell|inte langre "
     "aktuellt|inaktuellt|inaktuell|behovs inte|behovs inte langre|behovs inte mer|behover inte|inte relevant|inte "
     "langre relevant|inte relevant langre|ger upp|gett upp|overflodigt|overflodig|skippar|kan tas bort|ta bort|utgar"},
    {WORD_STATUS, STATUS_BLOCKED,
     "kort fast|har kort fast|jag har kort fast|kor fast|fastnat|har fastnat|sitter fast|blockerad|blockerat|vantar "
     "pa|vantar|jag vantar pa|vantar fortfarande pa|invantar|kommer inte vidare|star still|behover hjalp|pa is"},
    {WORD_NOT, 0, "inte|ej|aldrig|ingen|inget|inga|utan|annu inte|knappt"},
    {WORD_STILL, 2, "fortfarande|annu"},
    {WORD_STILL, 1, "just nu"},
    {WORD_SAME, 0, "ocksa|aven|likasa|detsamma"},
    {WORD_LATER, 1, "ska|skall|kommer att|vill|maste|bor|borde|tanker|planerar|tar det|gor det|gor jag"},
    {WORD_LATER, 2, "nar|om|sa fort|innan|efter att"},
    {WORD_ALL, 0, "allt|alla|alla tre|samtliga|alltihop|alla punkter"},
    {WORD_ALL, 2, "bada|bagge|bada tva|alla tva"},
    {WORD_THEM, 0, "dem|dom|de"},
    {WORD_NONE, 0, "ingen av dem|inget av dem|ingen av dom|inget av det|ingendera|varken eller"},
    {WORD_REST, 0, "i ovrigt|resten|det andra|de andra|den andra saken|de ovriga|ovriga|de andra tva|allt annat"},
    {WORD_EXCEPT, 0, "utom|forutom|bortsett fran|med undantag for|men inte"},
    {WORD_EXCEPT, 1, "allt utom|alla utom|allt forutom|alla forutom"},
    {WORD_ITEM, 0, "punkt|punkten|nummer|nr|uppgift|den|det|de|med|for"},
    {WORD_PERCENT, 0, "procent"},
    {WORD_PART, 0, "kapitel|sida|vecka|dag|del|cirka|ca|ungefar|med|rum|steg"},
    {WORD_UNIT, 0,
     "vecka|veckor|dag|dagar|manad|manader|timme|timmar|minut|minuter|ganger|gang|personer|kollegor|kapitel|sidor|"
     "fragor|ideer"},
    {WORD_ORDINAL, 1, "den forsta|det forsta|de forsta|forsta|for det forsta|ettan"},
    {WORD_ORDINAL, 2, "den andra|det andra|andra|for det andra|tvaan"},
    {WORD_ORDINAL, 3, "den tredje|det tredje|tredje|for det tredje|trean"},
    {WORD_ORDINAL, 4, "den fjarde|det fjarde|fjarde"},
    {WORD_ORDINAL, 100, "den sista|det sista|de sista|sista"},
    {WORD_NUMBER, 1, "en|ett"},
    {WORD_NUMBER, 2, "tva"},
    {WORD_NUMBER, 3, "tre"},
    {WORD_NUMBER, 4, "fyra"},
    {WORD_NUMBER, 5, "fem"},
    {WORD_NUMBER, 6, "sex"},
    {WORD_NUMBER, 7, "sju"},
    {WORD_NUMBER, 8, "atta"},
    {WORD_NUMBER, 9, "nio"},
    {WORD_NUMBER, 10, "tio"},
    {WORD_AND, 0, "och|samt"},
    {WORD_OR, 0, "eller"},
    {WORD_BUT, 0, "men|dock|daremot"},
    {WORD_HAVE, 0, "har|hade|ar|blev|blivit|var"},
    {WORD_IT, 0, "det|den|henne|honom"},
    {WORD_FINE, 0, "bra|ok|okej|fint|toppen|ja|perfekt"},
    {WORD_ONLY, 1, "bara|endast|enbart"},
    {WORD_ARE, 0, "ar|klara|gjorda"},
    {WORD_FACT, 0,
     "igar|i gar|forra veckan|i forra veckan|forra manaden|i mandags|i tisdags|i onsdags|i torsdags|i "
     "fredags|haromdagen|pratade|talade|traffade|skickade|ringde|bokade|skrev|laste|fragade|kollade|fixade|gjorde|gick "
     "bra|var bra|var kul|var jattebra|var nyttigt|sa|gav mig"},
    {WORD_OBSTACLE, 0, "inget svar|har inte svarat|inte svarat|svarar inte|pa semester|ar pa semester|ar sjuk"},
    {WORD_FILLER, 0,
     "ar|var|har|hade|jag|vi|det|den|nu|redan|ocksa|mycket|antligen|mig|en|ett|de|annu|tyvarr|ja|som|sa|an|aven"},
    {WORD_STOP, 0,
     "den|det|de|en|ett|och|eller|med|fran|av|for|pa|i|om|vid|till|ur|over|efter|jag|vi|han|hon|min|mitt|mina|var|vart|"
     "ar|blir|har|hade|inte|annu|redan|ocksa|som|an|vecka|veckor|dag|dagar|manad|tid|mote|gora|gjort|nya|mer|punkt|"
     "forsta|andra|tredje|att|sig|varje|alla|prata|fraga"},
    {WORD_SPELT, 0, "klart|fardig|pagar|paborjat"},
    {WORD_GREETING, 0,
     "hej|hejsan|halla|god morgon|god dag|god kvall|hej hej|tjena|hej alla|kara|kare|basta|hej allihopa|hej "
     "allesammans"},
    {WORD_CLOSING, 0,
     "tack|tack sa mycket|stort tack|tackar|tusen tack|tack pa forhand|halsningar|vanliga halsningar|med vanliga "
     "halsningar|med vanlig halsning|basta halsningar|mvh|vi ses|vi hors|ha det bra|ha det|hej da|ha en bra "
     "dag|trevlig helg|kram"},
    {WORD_NOTHING, 0,
     "inget|inget den har gangen|inget denna gang|den har gangen inget|ingenting|ingenting den har gangen|inget "
     "nytt|inget sarskilt|inget speciellt|inget att rapportera|inget just nu|inga|inga punkter|inget fran "
     "mig|ingenting sarskilt|inget konkret|inget den har veckan|inget forberett|jag har inget"},
    {WORD_DEFER, 0, "jag aterkommer|aterkommer|hor av mig|jag hor av mig"},
    {WORD_CHATTER, 0,
     "vi pratade|det var|vi hade|bra samtal|bra mote|trevligt samtal|trevligt|roligt|jattebra|tack|har kommer|har "
     "ar|motet|vart mote|vart samtal|tyvarr|vem|vad|nar|hur|kan du|kan ni"},
    {WORD_PLEASANT, 0,
     "bra|super|toppen|perfekt|okej|tack|tack sa mycket|jattebra|mycket bra|ja|precis|stammer|forstatt|later "
     "bra|garna|kanon|utmarkt|det ar bra|det ser bra ut"},
    {WORD_WRONG, 0, "det stammer inte|stammer inte|det ar fel|fel|inte ratt|sa menade jag inte"},
    {WORD_INTENT, 0,
     "ska jag|vill jag|tanker jag|jag ska|jag vill|jag maste|jag bor|jag borde|jag tanker|jag kommer att|jag planerar "
     "att|vi ska|jag har bestamt "
     "att|jag har lovat att|jag har tankt att|jag har lovat|min plan ar att|maste jag|jag lovar att|jag har bestamt "
     "mig for att"},
    {WORD_INTENDS, 0, "ska|vill"},
    {WORD_INTRO, 0,
     "jag tar med mig att|jag tar med mig|min viktigaste insikt ar att|min viktigaste insikt ar|det viktigaste var|det "
     "viktigaste for mig|mest nytta hade jag av"},
    {WORD_LISTING, 0, "jag tar med mig|mina punkter|mina nasta steg|nasta steg"},
    {WORD_LISTING, 1, "saker|punkter|ideer|uppgifter"},
    {WORD_THAT, 0, "att"},
    {WORD_LEARNT, 0, "jag har lart mig|larde mig|jag insag"},
    {WORD_ADVERB, 0, "ocksa|dessutom|sedan|sen|nu|alltsa|forst|den har gangen|kanske|framover|helst|om mojligt|och"},
    {WORD_ACTION, 0,
     "atgard|atgarder|nasta steg|att gora|uppgift|uppgifter|insikt|insikter|slutsats|lardom|lardomar|viktigaste "
     "insikt|viktigaste lardomen"},
    {WORD_PRIVATE, 0, "privat|konfidentiellt|bara for mig"},
    {WORD_SHARE, 0, "dela|offentligt"},
    {WORD_BRING, 0, "ta med|tar med"},
    {WORD_YES, 1, "ja|jo|ja tack|jada|jajaman"},
    {WORD_YES, 0, "garna|absolut|sjalvklart|visst|okej|jag ar med|jag kommer|det gar bra|passar bra"},
    {WORD_NO, 0, "nej|nej tack|tyvarr inte|inte den har gangen|jag kan inte|kan inte|kan tyvarr inte|na"},
    {WORD_QUESTION, QUESTION_MET, "traffades ni|mote|har ni traffats"},
    {WORD_QUESTION, QUESTION_WORTH, "var det vart det|vart det|betyg"},
    {WORD_QUESTION, QUESTION_TAKEAWAY, "insikt|vad tar du med dig|lardom"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "nar|till nar|senast|deadline"},
    {WORD_QUESTION, QUESTION_GOAL, "mal|vart mal|mitt mal"},
    {WORD_QUESTION, QUESTION_WHERE, "var|plats"},
    {WORD_QUESTION, QUESTION_OFFERS, "jag erbjuder|jag kan hjalpa till med|erbjuder"},
    {WORD_QUESTION, QUESTION_SEEKS, "jag soker|hjalp med|jag vill ha hjalp med"},
    {WORD_QUESTION, QUESTION_HOURS, "arbetstider|tider|mina tider|tillganglighet"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "tidszon|min tidszon"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "sprak"},
    {WORD_PROFILE, QUESTION_SEEKS, "jag vill ha hjalp med|jag soker|jag behover hjalp med"},
    {WORD_PROFILE, QUESTION_OFFERS, "jag erbjuder|jag kan hjalpa till med"},
    {WORD_LANGUAGE, 0, "svenska|engelska|tyska|franska|spanska"},
    {WORD_MET, 1, "vi traffades|vi sags|ja vi traffades|vi har traffats"},
    {WORD_MET, 0,
     "vi traffades inte|vi sags inte|motet blev installt|motet stalldes in|vi stallde in|vi fick stalla in|det blev "
     "inte av|motet blev inte av|vi har inte traffats"},
    {WORD_WORTH, 0, "jag ger det en|jag ger det|ger det en|en|betyg|vart det"},
    {WORD_GOOD, 0, "bra|mycket bra|jattebra|toppen|nyttigt|givande|sadar|bra samtal"},
    {WORD_ANY, 0, "spelar ingen roll|vilken som helst|alla funkar|alla gar bra"},
    {WORD_SUITS, 0, "passar|passar mig|passar bra|funkar|gar bra|helst|battre|jag kan|kan jag"},
    {WORD_ATTEND, ATTEND_YES,
     "passar|det passar|passar bra|passar mig|det funkar|funkar|det gar bra|gar bra|jag kommer|jag ar med|jag kan|kan "
     "jag|jag ar dar"},
    {WORD_ATTEND, ATTEND_NO,
     "kan inte|jag kan inte|jag kan tyvarr inte|kan tyvarr inte|passar inte|det passar inte|gar inte|det gar inte|jag "
     "ar pa semester|pa semester|jag ar sjuk|maste stalla in|jag maste stalla in|jag har "
     "forhinder|forhinder|upptagen|jag ar upptagen|bortrest|jag ar bortrest"},
    {WORD_ATTEND, ATTEND_PLEASED, "perfekt|toppen|bra|okej|jattebra|kanon|inga problem|utmarkt"},
    {WORD_ATTEND, ATTEND_UNSURE, "kanske|vet inte|osaker|inte saker|troligen"},
    {WORD_ATTEND, ATTEND_RATHER,
     "vore battre|skulle vara battre|passar battre|hellre|battre|kan vi|kan vi ta|skulle vi kunna|vad sags om|gar det "
     "med"},
    {WORD_ATTEND, ATTEND_THEN, "den dagen|da|den tiden"},
    {WORD_ATTEND, ATTEND_CLOSING, "vi ses|vi ses da|ses da"},
    {WORD_ATTEND, ATTEND_REASON, "eftersom|for att|pa grund av"},
    {WORD_ATTEND, ATTEND_FILLING, "tyvarr|forlat|ledsen|for mig|mig|jag|hej|ocksa|det|istallet"},
    {WORD_PLEASE, 0, "tack|snalla|vanligen|ar du snall"},
    {WORD_ASK, 0,
     "gar det bra|kan vi ta|kan vi ta det|kan vi kora|funkar det|jag vill|jag skulle vilja|jag vill garna|kan vi|kan "
     "du|kan ni|skulle vi kunna|skulle du kunna|vi vill|gar det "
     "att|skulle det ga att|kan jag|jag onskar|vi skulle vilja|skulle ni kunna|jag foredrar"},
    {WORD_COMMAND, COMMAND_STOP,
     "jag vill avregistrera mig|avregistrera mig|avregistrera|avsluta prenumerationen|sluta mejla mig|sluta skicka "
     "mejl|sluta skicka mail|inga "
     "fler mejl|inga fler mail|skicka inga fler mejl|skicka inga fler mail|jag vill inte ha fler mejl|jag vill inte ha "
     "fler mail|ta bort mig fran listan|avprenumerera|stoppa mejlen|stoppa alla mejl"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "lamna|lamna cirkeln|lamna gruppen|lamna den har gruppen|lamna den har cirkeln|jag lamnar gruppen|jag lamnar "
     "cirkeln|ga ur gruppen"},
    {WORD_COMMAND, COMMAND_PAUSE, "paus|pausa|ta en paus|en paus|pausa mig|pausa alla moten"},
    {WORD_COMMAND, COMMAND_RESUME, "ateruppta|jag ar tillbaka|ar tillbaka|borja igen|avsluta pausen"},
    {WORD_COMMAND, COMMAND_SKIP,
     "hoppa over|hoppa over nasta|hoppa over nasta mote|hoppa over motet|hoppa over det har motet|hoppa over den har "
     "gangen|stall in nasta mote|stall in motet|stalla in nasta mote|stalla in motet"},
    {WORD_COMMAND, COMMAND_HELP, "hjalp|kommandon|vad kan jag skriva|hur fungerar det|hur fungerar det har"},
    {WORD_COMMAND, COMMAND_DATA,
     "mina uppgifter|mina data|skicka mina uppgifter|vilka uppgifter har ni om mig|vad vet ni om mig"},
    {WORD_COMMAND, COMMAND_FORGET,
     "radera mina uppgifter|radera mina data|radera allt om mig|glom mig|ta bort mina uppgifter|ta bort alla mina "
     "uppgifter"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "paus|pausa|ta en paus|en paus|pausa mig|jag behover en paus|vi behover en paus|jag tar en paus|satt mig pa "
     "paus|jag pausar"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "flytta|flytta till|flytta motet|boka om|boka om motet|skjut upp|skjuta "
     "upp|senarelagg|senarelagga|tidigarelagg|ny tid|nytt datum"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rytm|takt|andra rytmen|traffas|vi traffas|ses|vi ses|hellre|bara|racker med|byt till|ga over till|andra till"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE, "tidszon|min tidszon|min tidszon ar"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "plats|motesplats|ny plats|ny lank"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER, "organisator|organisatoren|till organisatoren"},
    {WORD_DO, COMMAND_STOP,
     "avsluta min prenumeration|skicka inga|skicka inga fler|inga fler|inte ha|inte fa|inte langre fa|inte langre "
     "ha|jag vill inte ha|jag vill "
     "inte fa|vill inte ha|jag vill inte "
     "langre ha|jag vill inte langre fa|jag vill slippa|"
     "skicka inte|sluta skicka mig|sluta skicka|ta bort mig|stryk mig|plocka bort mig|avregistrera mig|avprenumerera "
     "mig|jag onskar inte fa|slippa"},
    {WORD_DO, COMMAND_LEAVE, "jag lamnar|lamna|jag gar ur|ga ur|jag hoppar av|hoppa av|jag kliver av"},
    {WORD_DO, COMMAND_RESUME, "jag ar tillbaka|ar tillbaka|tillbaka igen|jag ar tillbaka igen|ateruppta|aterupptar"},
    {WORD_DO, COMMAND_SKIP,
     "hoppa over|hoppar over|vi hoppar over|stall in|stalla in|vi staller in|avboka|skippa|vi skippar|stryk"},
    {WORD_DO, COMMAND_DATA,
     "vilka uppgifter har ni|vilken data har ni|vilka data har ni|vad vet ni|vad har ni|vilken information har ni|"
     "skicka mig|visa mig|se|fa|exportera|skicka"},
    {WORD_DO, COMMAND_FORGET, "radera|ta bort|glom|slang"},
    {WORD_DO_TO, COMMAND_STOP,
     "mejl|mail|mejlen|mailen|e post|e mail|brev|meddelanden|utskick|fran listan|fran den har listan|ur listan|fran "
     "er lista|fran sandlistan|fran mejllistan|fran maillistan"},
    {WORD_DO_TO, COMMAND_LEAVE, "cirkeln|gruppen|den har cirkeln|den har gruppen|ur cirkeln|ur gruppen|paret"},
    {WORD_DO_TO, COMMAND_RESUME,
     "vi kan fortsatta|vi kan kora igen|vi kan borja igen|vi kan kora vidare|vi fortsatter|motena|vara moten"},
    {WORD_DO_TO, COMMAND_SKIP, "mote|motet|traff|traffen|samtal|samtalet|gang|moten"},
    {WORD_DO_TO, COMMAND_DATA,
     "om mig|pa mig|mina uppgifter|alla mina uppgifter|min data|all min data|mina data|en kopia pa mina uppgifter|"
     "allt ni har om mig"},
    {WORD_DO_TO, COMMAND_FORGET,
     "mina uppgifter|alla mina uppgifter|min data|all min data|mina data|allt om mig|mitt konto|allt ni har om mig|"
     "mina personuppgifter"},
    {WORD_DO_BESIDE, COMMAND_STOP, "fler|mer|nagra fler|nagra|inga|inga fler|langre|till mig|era|dessa|de har|mig"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "harmed"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "och|sa|nu|igen"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "vart|det|den har|bara"},
    {WORD_DO_BESIDE, COMMAND_DATA, "lagrade|sparade|sparat|lagrat"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "omedelbart|direkt|helt|alla|all"},
    {WORD_COMMAND_TAIL, 0,
     "tack|snalla|om mojligt|om det gar|mvh|halsningar|flyttas|pausas|racker|racker for mig|ar tillrackligt|vore "
     "battre|ar battre|tack pa forhand|hadanefter"},
    {WORD_INSTEAD, 0, "istallet|i stallet|vore battre|passar battre"},
    {WORD_CADENCE, EVERY_WEEK, "varje vecka|veckovis|en gang i veckan"},
    {WORD_CADENCE, EVERY_TWO_WEEKS, "varannan vecka|var fjortonde dag"},
    {WORD_CADENCE, EVERY_MONTH, "varje manad|manadsvis|en gang i manaden"},
    {WORD_CADENCE, EVERY_QUARTER, "varje kvartal|kvartalsvis|var tredje manad"},
    {WORD_OPEN_END, 0, "vidare|tills vidare"},
    {WORD_CONNECT, 0, "till|pa|fran|for|kl|klockan|med|ar|till den|till och med"},
    {WORD_OBJECT, 0, "motet|vart mote|nasta mote|det|den|oss|samtalet|vart samtal|det har motet|alla moten"},
    {WORD_PLACE, 0, "rum|rummet|kontoret|konferensrummet|koket"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "flytta|boka om|en annan tid|en annan dag|annan tid"},
    {WORD_VAGUE, 0, "lite|senare|tidigare|snart|nu|en annan dag|en annan gang"},
    {WORD_TODAY, 0, "idag|i dag|ikvall|i kvall|idag pa eftermiddagen"},
    {WORD_TODAY, 1, "imorgon|i morgon|imorgon bitti|imorron"},
    {WORD_TODAY, 2, "i overmorgon|overmorgon"},
    {WORD_TODAY, 7, "om en vecka"},
    {WORD_TODAY, 14, "om tva veckor"},
    {WORD_WEEKDAY, 1, "mandag|mandagen|pa mandag|man"},
    {WORD_WEEKDAY, 2, "tisdag|tisdagen|pa tisdag|tis"},
    {WORD_WEEKDAY, 3, "onsdag|onsdagen|pa onsdag|ons"},
    {WORD_WEEKDAY, 4, "torsdag|torsdagen|pa torsdag|tors"},
    {WORD_WEEKDAY, 5, "fredag|fredagen|pa fredag|fre"},
    {WORD_WEEKDAY, 6, "lordag|lordagen|pa lordag"},
    {WORD_WEEKDAY, 7, "sondag|sondagen|pa sondag"},
    {WORD_MONTH, 1, "januari|januar"},
    {WORD_MONTH, 2, "februari|februar"},
    {WORD_MONTH, 3, "mars|marts"},
    {WORD_MONTH, 5, "maj"},
    {WORD_MONTH, 6, "juni"},
    {WORD_MONTH, 7, "juli"},
    {WORD_MONTH, 8, "augusti"},
    {WORD_MONTH, 10, "oktober|okt"},
    {WORD_BY, 1,
     "senest|senest den|inden|inden den|innen|innen den|senast|senast pa|senast den|fore|innan|till|till den|till och "
     "med|fram till|tills"},
    {WORD_BY, 0, "pa|den|till pa"},
    {WORD_SINCE, 0, "fran|fran och med|sedan"},
    {WORD_DATE_ARTICLE, 0, "den|det|i|av"},
    {WORD_NEXT, 1, "nasta"},
    {WORD_NEXT, 0, "kommande|nastkommande"},
    {WORD_THIS, 0, "denna|den har|detta|det har"},
    {WORD_EVERY, 0, "varje|alla|en gang per|en gang var"},
    {WORD_PERIOD, PERIOD_MINUTE, "minut|minuter"},
    {WORD_PERIOD, PERIOD_HOUR, "timme|timmar"},
    {WORD_PERIOD, PERIOD_DAY, "dag|dagar"},
    {WORD_PERIOD, PERIOD_WEEK, "vecka|veckor|veckan"},
    {WORD_PERIOD, PERIOD_MONTH, "manad|manader|manaden"},
    {WORD_PERIOD, PERIOD_QUARTER, "kvartal|kvartalet"},
    {WORD_PERIOD, PERIOD_YEAR, "aret"},
    {WORD_PERIOD, PERIOD_WORKDAY, "arbetsdagar|arbetsdag"},
    {WORD_PART_OF, 0, "slutet av|slutet pa|i slutet av|i slutet pa"},
    {WORD_PART_OF, 1, "mitten av|i mitten av"},
    {WORD_PART_OF, 2, "borjan av|i borjan av"},
    {WORD_PART_OF, 3, "halv|en halv"},
    {WORD_IN, 0, "om|inom|i"},
    {WORD_AT, 0, "kl|klockan|vid"},
    {WORD_TIME, 12, "lunch|mitt pa dagen"},
    {WORD_DAY_PART, 0, "morgon|pa morgonen|formiddag|pa formiddagen"},
    {WORD_DAY_PART, 1, "eftermiddag|pa eftermiddagen|kvall|pa kvallen"},
    {WORD_SHIFT, 0, "senare|framat"},
    {WORD_SHIFT, 1, "tidigare"},
    {WORD_WEEK_NUMBER, 0, "vecka|v"},
    {WORD_SOME_DATE, 0, "slutet av veckan|i slutet av veckan"},
    {WORD_SOME_DATE, 1, "slutet av manaden|i slutet av manaden|manadens slut|manadsskiftet"},
    {WORD_SOME_DATE, 3, "slutet av aret|arets slut|arsskiftet"},
    {WORD_SOME_DATE, 4, "helgen|i helgen|till helgen"},
    {WORD_ZONE_SAME, 0, "samma tid"},
    {WORD_WEEK_OF, 0, "veckan fran|veckan den"},
    {WORD_FEAST, 0, "jul|julen"},
    {WORD_FEAST, 1, "nyar"},
    {WORD_FEAST, 2, "pask|pasken"},
    {WORD_FEAST, 3, "annandag pask"},
    /* more of them */
    {WORD_NONE, 1, "varken"},
    {WORD_ACTION, 0,
     "det jag tar med mig|jag tar med mig|vad jag tar med mig|takeaway|takeaways|viktigaste takeaway|min takeaway"},
    {WORD_STATUS, STATUS_DONE,
     "skrivet|skriven|inlamnad|inlamnat|genomfort|genomford|blev klar|blev klart|har blivit klar|har blivit "
     "klart|stadat|stadad"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "haller pa att|haller jag pa att|ar pa gang|snart klar|snart klart|jobbar jag pa|jobbar jag med|haller jag pa "
     "med|arbetar jag pa|arbetar jag med|haller jag pa|jobbar fortfarande "
     "pa"},
    {WORD_STATUS, STATUS_NOT_STARTED, "planerat|pa listan|glomde bort|helt glomt|orord|orort|kvar|ar kvar"},
    {WORD_STATUS, STATUS_DROPPED,
     "blev inte av|blir inte av|gick i stopet|faller bort|struntar i|struntar jag i|avskriven|avskrivet|stryker "
     "vi|stryker jag|slapper vi|skippar jag|skippar vi|hoppar "
     "jag over|lagger jag ner"},
    {WORD_OBSTACLE, 0, "har inte svarat an|har fortfarande inte svarat|har inte hort av sig|inte hort nagot"},
    {WORD_NONE, 0, "ingen av de tre|inget av de tre|inga av dem"},
    {WORD_CLOCK, CLOCK_BEFORE - 30, "halv"},
    {WORD_CLOCK, CLOCK_BEFORE + 15, "kvart over"},
    {WORD_CLOCK, CLOCK_BEFORE - 15, "kvart i"},
    {WORD_NUMBER, 11, "elva"},
    {WORD_NUMBER, 12, "tolv"},
    {WORD_NOT, 1, "har inte|har jag inte|har vi inte|hann inte|hann jag inte|har annu inte"},
    {WORD_MEETING, MEETING_COULD, "tid|hann|kunde|lyckades|fick"},
    {WORD_MEETING, MEETING_MEET, "ses|traffas|motas"},
    {WORD_MEETING, MEETING_MET, "traffats|traffades|setts|sags|mottes"},
    {WORD_TOPIC, TOPIC_STRONG, "lardom|insikt|atgard|uppgift|nasta steg|atagande|lofte|takeaway|slutsats|laxa"},
    {WORD_TOPIC, TOPIC_WEAK, "sak|punkt|plan|mal|ide|prioritet|fokus|utmaning|vana|steg"},
    {WORD_TOPIC, TOPIC_MANY, "lardomar|insikter|atgarder|uppgifter|slutsatser|takeaways"},
    {WORD_TOPIC, TOPIC_WHAT, "det jag|vad jag|det vi"},
    {WORD_TOPIC_OWNER, 0, "min|mitt|mina|var|vart|en|ett|den|det"},
    {WORD_RANK, 0, "viktigaste|storsta|nasta|personliga|konkreta|enda|lilla|nya"},
    {WORD_RANK, 1, "forsta|andra|tredje|sista"},
    {WORD_TOPIC_TAIL, 0,
     "for mig|for oss|fran idag|for idag|fran motet|fran vart samtal|den har gangen|denna vecka|den har veckan|fran "
     "samtalet"},
    {WORD_TOPIC_OF, 0, "for|fran|jag|vi"},
    {WORD_BE, 0, "ar|var|blir|vore"},
    {WORD_INFINITIVE, 0, "att"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|atgarder|uppgifter|punkter|nasta steg|anteckningar|amnen|lardomar|nyheter|ideer"},
    {WORD_NOTHING_TAIL, 0,
     "idag|i dag|den har gangen|denna vecka|den har veckan|fran mig|just nu|att|som|bara|men|tyvarr|tack|nytt|"
     "konkret|sarskilt|speciellt"},
    {WORD_BRING, 1, "jag tar med|jag delar|jag rekommenderar|anvandbart var|det som hjalpte mig var"},
    {WORD_LATER, 3, "efter|forst efter|nar"},
    {WORD_OUT_OF, 0, "av"},
    {0, 0, NULL},
};
