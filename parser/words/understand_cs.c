/* Czech. See phrases.h for how phrases are written: without accents, as many people type anyway. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_czech[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "hotovo|hotova|hotovy|hotove|hotov|uz "
     "hotovo|splneno|splnena|splneny|splnene|dokonceno|dokoncena|dokonceny|udelano|udelal|"
     "udelala|udelal jsem|udelala jsem|udelali jsme|uz mam|mam hotovo|je hotovo|je to hotove|jsou "
     "hotove|vyreseno|zvladnuto|zvladl|"
     "zvladla|povedlo se|podarilo se|vyslo to|funguje to|fungovalo to|zarizeno|odeslano|domluveno|poslano|"
     "precteno|napsano|mam za sebou|mam to|mame to"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "jeste delam|dodelavam|ctu|ctu to|pisu|pisu to|chystam|pripravuji|pripravuju|jeste na tom makam|delam|na druhem "
     "pracuju|pracuju|pracuji|makam na tom|pracuju na "
     "tom|pracuji na tom|stale na tom pracuji|stale na tom "
     "pracuju|porad na tom pracuji|porad na tom "
     "pracuju|"
     "jeste na tom pracuji|jeste na tom pracuju|na tom pracuji|na tom pracuju|pracuju na|pracuji "
     "na|rozpracovano|rozpracovane|"
     "rozdelano|rozdelane|probiha|jeste probiha|v procesu|zacal|zacala|zacal jsem|zacala jsem|zacali jsme|zacato|"
     "castecne|castecne hotovo|skoro|skoro hotovo|temer hotovo|zpola|napul|napul hotovo|na pul cesty|na ceste|"
     "jsem v tom|jeste neni hotovo|neni hotovo|jeste ne zcela|ne uplne|jeste ne uplne|delam na tom|porad na tom delam|"
     "stale na tom delam|jeste na tom delam|resim|resim to|planovano|v plnem proudu|bezi|nedokonceno"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "jeste ne|zatim ne|ne|nezacato|nezacal|nezacala|jeste nezacato|zatim "
     "nezacato|nehotovo|neudelano|neudelal|neudelala|"
     "nestihl|nestihla|nestihl jsem|nestihla jsem|nestihnul|nestihli|nemel cas|nemela cas|nemel jsem cas|nemela jsem "
     "cas|"
     "nebyl cas|neni cas|zapomnel|zapomnela|zapomnel jsem|zapomnela jsem|odlozeno|odlozil|odlozila|pozdeji|zatim "
     "nic|jeste nic|"
     "ceka|nedostal jsem se k tomu|jsem se k tomu nedostal|jsem se k tomu nedostala|jsem se k tomu jeste nedostal|jsem "
     "se k tomu jeste nedostala|jeste jsem se k tomu nedostal|jeste jsem se k tomu nedostala|nedostala jsem se k "
     "tomu|jeste jsem nezacal|jeste jsem nezacala|bohuzel ne|"
     "bohuzel jeste ne|bohuzel zatim ne|otevrene|porad otevrene|nesplneno|nedoslo na to|jeste jsem to neudelal|"
     "jeste jsem to neudelala|jeste nehotovo|zbyva"},
    {WORD_STATUS, STATUS_DROPPED,
     "rusim|to rusim|vzdavam to|skrtam|zrusit|zruseno|zrusena|zruseny|zrusit "
     "to|zrus|zruste|skrtnout|skrtnuto|skrtni|skrtnete|vyskrtnout|vypustit|vypusteno|vypustte|zahodit|zahozeno|"
     "uz neni aktualni|neni aktualni|neaktualni|uz neni potreba|neni potreba|uz netreba|netreba|nepotrebuju|"
     "nepotrebuji|uz nepotrebuju|uz nepotrebuji|uz nechci|vzdavam|vzdal jsem|vzdal jsem to|vzdala jsem to|bezpredmetne|"
     "odpada|odpadlo|nebudu delat|uz to nebudu delat|uz neplati|neplati|smazat|odstranit|pustil jsem to k vode|"
     "necham byt|upustil jsem od toho|upustila jsem od toho|irelevantni|uz nema smysl|nema smysl"},
    {WORD_STATUS, STATUS_BLOCKED,
     "blokovano|blokovane|zablokovano|blokuje|zaseknuto|zasekl jsem se|zasekla jsem se|cekam na|cekame na|stale cekam "
     "na|"
     "porad cekam na|stoji|stoji to|vazne|potrebuju pomoc|potrebuji pomoc|visi|visi to na"},
    {WORD_STATUS, STATUS_DONE,
     "mam to hotove|hotovka|odeslana|odeslan|prectena|precteny|precetl|precetla|precetl jsem|precetla jsem|"
     "napsal|napsala|poslal|poslala|rezervovano|objednano|zablokovano v kalendari|blokuju|mam zablokovano|domluvena|"
     "domluveny|ziskano|dostal jsem|dostala jsem|probrano|hotovi|zvladnuta|zvladnuty|zvladla jsem|zvladl jsem|stihl|"
     "stihla|stihl jsem|stihla jsem|odskrtnuto|funguje|funguje skvele|funguje dobre|povedlo|podarilo|"
     "probehlo|probehla|probehl|je za mnou"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "rozectena|rozectene|rozecteny|rozecteno|mam rozecteno|mam rozdelano|rozdelana|rozdelany|rozpracovana|"
     "rozpracovany|na pulce|v pulce|pulka|pul|napul precteno|napul precteny|napul prectena|skoro hotova|skoro hotovy|"
     "skoro hotove|temer hotova|temer|uz skoro|z casti|zcasti|z vetsi casti|vetsinou|prubezne|pokracuju|pokracuji|"
     "cteni|jeste ctu|porad ctu|zrovna delam|zrovna ctu|prave delam|prave ctu|pripravuju|pripravuje se|chysta se|"
     "resi se|pracuju na nem|pracuji na nem|pracuju na ni|pracuji na ni|zacata|zacaty|rozjeto|rozjel|rozjela|v behu|"
     "jde to|pomalu|postupuje|na strane|u kapitoly|jeste to dodelavam|delam na nem"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "nestihl jsem to|nestihla jsem to|nestiham|nebylo kdy|nebyl prostor|jeste nic z toho|nic z toho|neprecteno|"
     "neprectena|nezacata|nezacaty|necetl|necetla|nedelal|nedelala|nedelal jsem|nedelala jsem|nedodelano|chybi|"
     "chybi mi|zustava|jeste zbyva|odsunuto|odlozena|odlozeny|odklada se|presunuto|presouvam|priste|priste to|"
     "pristi tyden|az pristi tyden|nevyslo|nevyslo to|nepovedlo se|nepodarilo se|nedari se|neuspech|"
     "jeste jsem nezacal|jeste jsem nezacala|vubec|vubec ne|ani nahodou|ani jsem nezacal|ani jsem nezacala|nula|"
     "porad ne|stale ne|ne zatim|tak to ne|nedotkl jsem se|nedotkla jsem se|lezi"},
    {WORD_STATUS, STATUS_DROPPED,
     "knihu skrtni|skrtni to|skrtni prosim|prosim skrtnout|prosim skrtni|vyradit|vyrazeno|vyrad|vynech|vynechat|"
     "vynechavam|pustte z hlavy|zapomen|zapomente|uz se neptejte|neptejte se|neptej se|neptej se na|neptejte se na|"
     "uz se neptej na|nema to smysl|uz to nema smysl|nechci|uz me to nezajima|uz nezajima|nechavam byt|"
     "nechavam to byt|zahazuju|zahazuji|konci|predal jsem|predala jsem|predano|prevzal|prevzala|uz neni treba|"
     "neni treba|uz neni nutne|zbytecne|zbytecny"},
    {WORD_OBSTACLE, 0,
     "cekam|porad cekam|stale cekam|jeste cekam|ceka na|ceka se na|cekame|cekam az|neodpovedela|neodpovedel|"
     "neodpovida|neozval se|neozvala se|zatim bez odpovedi|bez odpovedi|je na dovolene|na dovolene|je nemocna|"
     "je nemocny|na materske|chybi schvaleni|neni rozpocet|nemame rozpocet|bez rozpoctu|nemam pristup|plno|obsazeno|"
     "zavisi na|pozastaveno|u ledu|je to u|zaseknuty|zaseknuta"},
    {WORD_LATER, 1,
     "chtel jsem|chtela jsem|chystam|mam v planu|naplanovano na|udelam|prectu|zeptam|zeptam se|pozadam|poslu|napisu|"
     "zacnu|dodelam|pristi"},
    {WORD_ONLY, 1, "jen|jenom|pouze"},
    {WORD_ARE, 0, "jsou|byly|hotove|hotovy|hotova"},
    {WORD_HAVE, 0, "jsem|jsme|byl|byla|bylo|byly"},
    {WORD_IT, 0, "to|ho|mu|ji"},
    {WORD_FINE, 0, "ok|dobre|v poradku|jo|ano|super|mam"},
    {WORD_FACT, 0, "dala mi|dal mi|rekl|rekla|sel|prisla|prisel|bylo to super|bylo to skvele"},
    {WORD_SPELT, 0, "hotovo|dokonceno|rozpracovano|zruseno|nezacato|castecne"},
    {WORD_STATUS, STATUS_DONE,
     "schvaleno|schvalena|schvaleny|potvrzeno|podepsano|zverejneno|aktualizovano|prepracovano|prepracovana|"
     "prepracovany|zkontrolovano|v kalendari|mam to v kalendari|uz funguje|uz je|uz je to|uz je hotovo|"
     "vyborne to slo|slo to dobre|v suchu|odbyto|vyrizeno|vyrizena|mam hotovy|mam hotovou|mam hotove"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "obcas|nekdy|jak kdy|vetsinou ano|vicemene|tak napul|jakztakz|ve fazi|ve vyvoji|v jednani|jedname|"
     "v pripominkach|mam koncept|koncept|prvni verze|prvni navrh|po kouskach|krok za krokem|posouvam se|posouva se|"
     "hybe se|stale v tom|porad v tom|rozbehnuto|rozbehlo se|zrovna na tom"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "nedomluvil|nedomluvila|zatim nedomluveno|nedomluveno|nepisu|nectu|nemam|neblokuju|nezvladam|nezvladl|nezvladla|"
     "nezvladl jsem|nezvladla jsem|nezvladli jsme|nepodarilo|nepovedlo|nesehnal|nesehnala|nedostalo se|nedoslo|"
     "neproslo|neprobehlo|neprobehla|neprobehl|nesetkali|nesetkali jsme se|nemluvil|nemluvila|nemluvili|neptal|"
     "neptala|nezeptal|nezeptala|neudelali|pristi mesic|po dovolene|az budu zpatky|az se vratim|moc prace|"
     "strasne prace|neni kdy|nejde to|nejde|na radu se nedostalo|upadlo v zapomneni|az potom|az pak"},
    {WORD_STATUS, STATUS_DROPPED,
     "skrtnete prosim|prosim skrtnete|muzes skrtnout|muzete skrtnout|muze pryc|pryc s tim|zrusil jsem|zrusila jsem|"
     "zrusili jsme|zrusilo se|bylo zruseno|uz to neresim|neresim|nebudu resit|nebudeme delat|ztratilo smysl|"
     "dela to nekdo jiny|prevzal to|prevzala to|uz neexistuje"},
    {WORD_REST, 0, "zbyvajici veci|vsechny ostatni|zbytek veci"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "trochu|jen trochu|tak trochu|snazim se|zkousim|zkousim to"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "se nedari|moc se nedari|byla jsem nemocna|byl jsem nemocny|byl jsem pryc|byla jsem pryc|nejak to neslo|"
     "zatim vubec"},
    {WORD_STATUS, STATUS_DROPPED, "vzdala jsem|vzdal jsem|jsem vzdala|jsem vzdal|vzdala|vzdavame"},
    {WORD_FACT, 0,
     "vcera|minuly tyden|minuly mesic|pred tydnem|pred dvema tydny|jsme byli|jsme byly|sesli jsme se|potkali jsme se"},
    {WORD_STATUS, STATUS_DONE, "funguji|fungujou|fungovalo|predano dal|vyzkouseno|vyzkousel|vyzkousela|zkusil|zkusila"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "k nicemu nedostala|k nicemu nedostal|jsem se k nicemu nedostala|jsem se k nicemu nedostal|jeste chybi"},
    {WORD_NUMBER, 3, "trech|tremi"},
    {WORD_NOT, 0,
     "ne|neni|nejsou|nikdy|nic|zadny|zadne|zadna|bez|nemam|nemel|nemela|nebyl|nebyla|nebylo|jeste ne|zatim ne|nebude"},
    {WORD_STILL, 0, "stale|porad|jeste|prave"},
    {WORD_SAME, 0, "taky|take|tez|rovnez|stejne"},
    {WORD_LATER, 1,
     "budu|bude|budeme|chci|chtel bych|chtela bych|musim|mel bych|mela bych|planuju|planuji|chystam "
     "se|hodlam|udelam|dodelam|dokoncim|zacnu"},
    {WORD_LATER, 2, "az|kdyz|pokud|jakmile|jestli|nez"},
    {WORD_ALL, 0, "vse|vsechno|vsechny|vsechna|vsichni|vsechny tri|vsechny body|vsechny ukoly|vsecko"},
    {WORD_ALL, 2, "oba|obe|oboji|oba body|obe veci"},
    {WORD_THEM, 0, "nich|ne vsech"},
    {WORD_NONE, 0, "zadny|zadne|zadna|ani jeden|ani jedno|ani jedna|nic z toho|zadny z nich|zadne z nich"},
    {WORD_REST, 0, "zbytek|ostatni|ten druhy|ta druha|to druhe|zbyvajici|ty ostatni|vse ostatni|vsechno ostatni|zbyle"},
    {WORD_EXCEPT, 0, "krome|kromne|az na|vyjma|s vyjimkou|mimo|ale ne|jen ne"},
    {WORD_EXCEPT, 1, "vse krome|vsechno krome|vse az na|vsechno az na|vsechny krome"},
    {WORD_ITEM, 0, "bod|body|bodu|cislo|c|ukol|ukoly|polozka|polozky|na|pro|k|s|u|ten|ta|to"},
    {WORD_PERCENT, 0, "procent|procenta"},
    {WORD_PART, 0,
     "kapitola|kapitolu|kapitoly|strana|strany|stranky|cast|tyden|den|asi|zhruba|priblizne|mistnost|jeste|s"},
    {WORD_UNIT, 0,
     "tyden|tydny|tydnu|den|dny|dni|mesic|mesice|mesicu|rok|roky|let|hodina|hodiny|hodin|hodinu|minuta|minuty|minut|"
     "krat|"
     "lidi|lide|lidmi|kolegy|kolegu|schuzky|kapitoly|stranky|otazky|napady"},
    {WORD_ORDINAL, 1,
     "jednicka|jednicku|jednickou|jednicce|na jednicce|na prvnim|prvnim|prvni|ten prvni|ta prvni|to prvni|za prve"},
    {WORD_ORDINAL, 2,
     "dvojka|dvojku|dvojkou|dvojce|na dvojce|na druhem|druhem|druhy|druha|druhe|druhou|druheho|za druhe"},
    {WORD_ORDINAL, 3,
     "trojka|trojku|trojkou|trojce|na trojce|na tretim|tretim|treti|ten treti|ta treti|to treti|za treti"},
    {WORD_ORDINAL, 4, "ctvrty|ctvrta|ctvrte|ctvrtou"},
    {WORD_ORDINAL, 5, "paty|pata|pate|patou"},
    {WORD_ORDINAL, 100, "posledni|ten posledni|ta posledni|to posledni"},
    {WORD_NUMBER, 1, "jeden|jedna|jedno|jednu"},
    {WORD_NUMBER, 2, "dva|dve|dvou|par"},
    {WORD_NUMBER, 3, "tri"},
    {WORD_NUMBER, 4, "ctyri"},
    {WORD_NUMBER, 5, "pet"},
    {WORD_NUMBER, 6, "sest"},
    {WORD_NUMBER, 7, "sedm"},
    {WORD_NUMBER, 8, "osm"},
    {WORD_NUMBER, 9, "devet"},
    {WORD_NUMBER, 10, "deset"},
    {WORD_NUMBER, 14, "ctrnact"},
    {WORD_AND, 0, "a|i|a take"},
    {WORD_BUT, 0, "ale|avsak|nicmene|vsak"},
    {WORD_FILLER, 0,
     "je|jsou|byl|byla|bylo|jsem|jsme|mam|mame|to|ta|ten|ty|uz|jiz|se|si|taky|take|velmi|moc|konecne|nakonec|mi|tak|"
     "ano|"
     "ja|my|jeste|ted|nyni|v|na"},
    {WORD_STOP, 0,
     "a|i|o|u|v|ve|s|se|si|z|ze|k|ke|na|do|od|po|pro|pri|za|pod|nad|je|jsou|byl|byla|bylo|jsem|jsme|mam|ten|ta|to|ty|"
     "tento|tato|toto|muj|moje|moji|svuj|svou|sve|nas|nase|jak|co|kdo|kdy|kde|ze|aby|uz|jeste|take|taky|ne|tyden|tydny|"
     "den|dny|mesic|cas|schuzka|schuzku|bod|prvni|druhy|kazdy|kazde|vice|mene|udelat|napsat|zeptat"},
    /* whole lines */
    {WORD_GREETING, 0,
     "ahoj|dobry den|dobre rano|dobry vecer|cau|nazdar|zdravim|mily|mila|mili|vazeny|vazena|vazeni|hezky "
     "den|ahojky|cus|"
     "ahoj vsem|dobre odpoledne|krasny den"},
    {WORD_CLOSING, 0,
     "diky|dekuji|dekuju|moc diky|dik|mockrat dekuji|diky moc|dekuji moc|predem diky|predem dekuji|s pozdravem|"
     "s pratelskym pozdravem|zdravi|zdravim|hezky den|mej se|mejte se|pekny den|pekny vikend|hezky vikend|hezky zbytek "
     "dne|"
     "na shledanou|nashledanou|ahoj|cau|zatim ahoj|uvidime se|uvidime se ve ctvrtek|krasny den|pekny vecer|s uctou"},
    {WORD_NOTHING, 0,
     "nic|tentokrat nic|dnes nic|nic noveho|nic zvlastniho|nic konkretniho|zadne|zadny|zadne ukoly|zadne poznatky|"
     "zadne body|tento tyden nic|nic k zaznamenani|nic tentokrat|zatim nic|nic moc|nemam nic|nic me nenapada|tentokrat "
     "ne"},
    {WORD_DEFER, 0, "ozvu se|dam vedet|odpovim|napisu pozdeji|podivam se na to"},
    {WORD_CHATTER, 0,
     "bylo to|byla to|byl to|mluvili jsme|bavili jsme se|probrali jsme|super|skvele|skvela|dobra|dobry|diky|dekuji|"
     "tady jsou|zde jsou|nize|posilam|moje poznatky|moje body|prijemne|zajimave|zajimava|ben mi|ben rikal|ta schuzka|"
     "schuzka byla|setkani bylo|nase setkani|tesim se|bohuzel|kdo|co|kdy|jak|proc|muzes|muzete|mohl bys|kde|mel jsem|"
     "moc se mi|libilo se mi|hezky"},
    {WORD_PLEASANT, 0,
     "diky|dekuji|dekuju|super|skvele|dobre|vyborne|perfektni|jasne|fajn|ano|v "
     "poradku|souhlasim|rozumim|presne|paradni|"
     "parada|diky moc|ok diky|odpovedi nize|viz nize|moje odpovedi nize|moje komentare nize|komentare nize|tak "
     "jo|spravne|"
     "dobry napad|vse v poradku|to sedi|sedi"},
    {WORD_ASKS, 0, "kdo|kdy|muzes|muzete|mohu|je to|proc|vidi to|cte to"},
    {WORD_WRONG, 0,
     "to neni spravne|neni to spravne|to neni pravda|spatne|to je spatne|je to spatne|tak to neni|tak jsem to nemyslel|"
     "tak jsem to nemyslela|nesouhlasi|nesedi|to nesedi"},
    /* takeaways */
    {WORD_INTENT, 0,
     "chci|budu|musim|mel bych|mela bych|chtel bych|chtela bych|planuju|planuji|hodlam|rozhodl jsem se|"
     "rozhodla jsem se|domluvili jsme se ze|dohodli jsme se ze|mym cilem je|muj plan je|beru si ukol|chystam se|"
     "potrebuju|potrebuji|pokusim se|zkusim"},
    {WORD_INTRO, 0,
     "odnasim si ze|odnasim si|hlavni poznatek je ze|hlavni poznatek je|muj hlavni poznatek je ze|muj hlavni poznatek "
     "je|"
     "nejuzitecnejsi bylo|nejuzitecnejsi byla|nejuzitecnejsi byl|beru si z toho ze|beru si z toho"},
    {WORD_LEARNT, 0,
     "naucil jsem se|naucila jsem se|uvedomil jsem si|uvedomila jsem si|zjistil jsem|zjistila jsem|nikdy|vzdy"},
    {WORD_ADVERB, 0,
     "idealne|pokud mozno|nejlepe|taky|navic|tentokrat|pak|potom|tedy|nejdriv|nejprve|za prve|za druhe|za "
     "treti|dale|rozhodne|nakonec|od "
     "ted|priste|hlavne|asi"},
    {WORD_MY, 0, "muj|moje|nas|nase|hlavni"},
    {WORD_ACTION, 0,
     "ukol|ukoly|akce|dalsi krok|dalsi kroky|poznatek|poznatky|k udelani|muj ukol|zaver|zavery|udelat|hlavni poznatek|"
     "muj poznatek"},
    {WORD_PRIVATE, 0, "soukrome|soukromy|soukroma|duverne|jen pro me|pouze pro me"},
    {WORD_SHARE, 0, "sdilet|verejne|ke sdileni"},
    /* answers */
    {WORD_YES, 1, "ano|jo|jasne|ano ano|jj"},
    {WORD_YES, 0,
     "jdu do toho rad|jdu do toho rada|mam zajem|rad se zucastnim|rada se zucastnim|zapojim se|proc ne|pridam se|chci "
     "se zapojit|rad|rada|urcite|samozrejme|souhlasim|jdu do toho|prijdu|budu tam|hodi se mi "
     "to|pokracovat|pokracujme|porad "
     "plati|ucastnim se|plati|vyhovuje"},
    {WORD_NO, 0,
     "ne|nn|ne diky|tentokrat ne|bohuzel ne|nemuzu|nemohu|nemuzu prijit|nemohu prijit|neprijdu|nestiham|nehodi se mi "
     "to|"
     "nemuzu se zucastnit|nemohu se zucastnit"},
    {WORD_QUESTION, QUESTION_MET, "setkali jste se|potkali jste se|sesli jste se|setkani|probehla schuzka|schuzka"},
    {WORD_QUESTION, QUESTION_WORTH, "stalo to za to|stalo za to|hodnoceni|znamka|melo to smysl"},
    {WORD_QUESTION, QUESTION_TAKEAWAY,
     "poznatek|co si odnasis|co si odnasite|odnasim si|co zkusis|co si odnasis z dneska"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "do kdy|kdy|termin"},
    {WORD_QUESTION, QUESTION_GOAL, "cil|nas cil|na cem chcete pracovat|na cem chces pracovat"},
    {WORD_QUESTION, QUESTION_SHAPED, "co vas formovalo|co te formovalo|co me formovalo|formovalo me"},
    {WORD_QUESTION, QUESTION_DRIVES, "co vas pohani|co te pohani|co me pohani|pohani me|zene me"},
    {WORD_QUESTION, QUESTION_DRAINS, "co vas vycerpava|co te vycerpava|co me vycerpava|vycerpava me"},
    {WORD_QUESTION, QUESTION_GROWING, "kam rostete|kam rostes|kam rostu|rust"},
    {WORD_QUESTION, QUESTION_SUPPORT, "podpora|jaka podpora by pomohla|co mi pomaha"},
    {WORD_QUESTION, QUESTION_OFFERS, "nabizim|co muzete nabidnout|co muzes nabidnout|muzu nabidnout|mohu nabidnout"},
    {WORD_QUESTION, QUESTION_SEEKS,
     "hledam|s cim byste chteli pomoct|s cim chces pomoct|chci pomoct s|potrebuji pomoct s|pomoc s"},
    {WORD_QUESTION, QUESTION_HOURS, "hodiny|pracovni doba|moje pracovni doba|kdy mam cas|mam cas|casy"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "casove pasmo|moje casove pasmo|pasmo|mesto"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "jazyk|jazyky|muj jazyk|moje jazyky"},
    {WORD_QUESTION, QUESTION_LEVEL, "uroven|moje uroven|pozice"},
    {WORD_QUESTION, QUESTION_PREFERS, "radeji|preferuji|nejradeji|preference"},
    {WORD_QUESTION, QUESTION_WHERE, "kde|misto|kde se schazite"},
    {WORD_MET, 1, "setkali jsme se|potkali jsme se|sesli jsme se|ano setkali jsme se|videli jsme se|schuzka probehla"},
    {WORD_MET, 0,
     "neuskutecnilo se|neuskutecnila se|schuzka se neuskutecnila|nesetkali jsme se|nepotkali jsme se|nesesli jsme "
     "se|nevideli jsme se|schuzka nebyla|schuzka neprobehla|"
     "setkani neprobehlo|nesesli|neprobehlo|neprobehla"},
    {WORD_WORTH, 0, "hodnoceni|znamka|davam|dal bych|dala bych|stalo to za to|stalo za to"},
    {WORD_GOOD, 0,
     "dobre|dobra|dobry|velmi dobre|super|skvele|uzitecne|uslo|ujde|fajn|vyborne|prinosne|dobra schuzka|dobre setkani"},
    {WORD_ANY, 0, "kterykoliv|kterykoli|je mi to jedno|jedno|cokoliv|vsechny se hodi|kdykoliv"},
    {WORD_OR, 0, "nebo|anebo|ci"},
    {WORD_SUITS, 0,
     "hodi se mi|hodi se|se hodi|se mi hodi|mi vyhovuje|vyhovuje|vyhovoval by|by slo|slo by|by bylo lepsi|lepsi|lepe|"
     "co treba|muzu|mohu|mohl bych|mohla bych|beru|radeji|mozne"},
    {WORD_ATTEND, ATTEND_YES,
     "hodi se mi|hodi se mi to|hodi se|se mi hodi|to se mi hodi|mi to vyhovuje|to mi vyhovuje|vyhovuje mi|"
     "vyhovuje mi to|mi vyhovuje|vyhovuje|muzu|mohu|prijdu|budu tam|jsem volny|jsem volna|mam cas|sedi mi|plati|"
     "to jde|jde to"},
    {WORD_ATTEND, ATTEND_NO,
     "nemuzu|nemohu|nehodi se mi|nehodi se mi to|nehodi se|se mi nehodi|se mi nikdy nehodi|nikdy se mi nehodi|to se mi "
     "nehodi|nevyhovuje|mi nevyhovuje|"
     "nevyhovuje mi|mi to nevyhovuje|nemam cas|nestiham|nestihnu|nestihnu to|neprijdu|nebudu moct|nebudu moci|"
     "nejsem volny|nejsem volna|nejsem k dispozici|nedorazim|nejde to|to nejde|nejde|jsem pryc|mam dovolenou|"
     "musim zrusit|jsem nemocny|jsem nemocna"},
    {WORD_ATTEND, ATTEND_PLEASED, "perfektni|super|skvele|vyborne|dobre|fajn|v poradku|bezva|paradni|tak jo"},
    {WORD_ATTEND, ATTEND_UNSURE, "mozna|nevim|nejsem si jisty|nejsem si jista|asi|uvidim"},
    {WORD_ATTEND, ATTEND_RATHER,
     "co|co takhle|co treba|co takhle zkusit|radeji|radsi|by bylo lepsi|by bylo lepe|by se mi hodilo|by se mi hodilo "
     "vic|se mi hodi vic|by mi vyhovovalo|"
     "by mi vyhovovalo vic|slo by|slo by to|by slo|lepsi|lepe|co treba|co takhle|muzeme|mohli bychom|nesel by|"
     "nesla by|neslo by|neslo by to"},
    {WORD_ATTEND, ATTEND_THEN,
     "ten cas|tento cas|cas|nas termin|tenhle termin|v tuto dobu|v tu chvili|ten den|v ten den|v tu dobu|v ten cas|"
     "tehdy|tento termin|ten termin|termin"},
    {WORD_ATTEND, ATTEND_CLOSING, "uvidime se|tesim se"},
    {WORD_ATTEND, ATTEND_ENGAGED, "mam|budu na|jsem na|budu mit"},
    {WORD_ATTEND, ATTEND_ENGAGEMENT,
     "schuzku|zubare|doktora|lekare|skoleni|konferenci|pohovor|jednani|poradu|zubari|doktorovi|lekari|konflikt|"
     "workshop"},
    {WORD_ATTEND, ATTEND_REASON, "protoze|kvuli|jelikoz"},
    {WORD_ATTEND, ATTEND_FILLING,
     "o|bohuzel|omlouvam se|promin|prominte|je mi lito|pro me|to|mi|se|dobry den|ahoj|diky|dekuji|ja"},
    {WORD_OUT_OF, 0, "z|ze"},
    {WORD_CHOICE, 0, "termin|moznost|varianta"},
    {WORD_PROFILE, QUESTION_SEEKS,
     "chtel bych pomoct s|chtela bych pomoct s|potreboval bych pomoct s|potrebovala bych pomoct s|rad bych pomoct "
     "s|rada bych pomoct s|potrebuju pomoct s|hledam pomoc s|hledam"},
    {WORD_PROFILE, QUESTION_OFFERS, "muzu nabidnout|mohu nabidnout|nabizim|muzu pomoct s|rad pomuzu s|rada pomuzu s"},
    {WORD_PROFILE, QUESTION_PREFERS, "radeji|nejradeji|preferuju|preferuji"},
    {WORD_PROFILE, QUESTION_TIMEZONE, "jsem v|ziju v|bydlim v|pracuju v|pracuji v|moje casove pasmo je"},
    {WORD_LANGUAGE, 0,
     "cesky|cestina|anglicky|anglictina|nemecky|nemcina|francouzsky|spanelsky|slovensky|slovenstina|polsky|cestinu|"
     "anglictinu"},
    {WORD_HOURS, HOURS_MORNINGS, "dopoledne|rano|jen dopoledne"},
    {WORD_HOURS, HOURS_AFTERNOONS, "odpoledne|jen odpoledne"},
    {WORD_HOURS, HOURS_EVENINGS, "vecer"},
    {WORD_HOURS, HOURS_WORKDAYS, "ve vsedni dny|kazdy den|denne|pracovni dny"},
    {WORD_HOURS, HOURS_NOT, "krome|ne|nikdy|mimo"},
    {WORD_HOURS, HOURS_THROUGH, "az|do"},
    {WORD_HOURS, HOURS_AFTER, "po|od"},
    {WORD_HOURS, HOURS_BEFORE, "pred|do"},
    {WORD_HOURS, HOURS_FILLING,
     "nebo|jen|pouze|pracuju|pracuji|moje pracovni doba je|mam cas|od|mezi|v|ve|vetsinou|obvykle|volno"},
    {WORD_SHOULD_BE, 0, "ma byt|melo by byt|mel by byt|je|spravne je|zmenit na|misto toho|spis"},
    /* commands */
    {WORD_PLEASE, 0, "prosim|prosim te|prosim vas|laskave|prosimte"},
    {WORD_ASK, 0,
     "chci|chtel bych|chtela bych|rad bych|rada bych|muzeme|mohli bychom|muzete|muzes|mohl bys|mohla bys|mohli byste|"
     "potrebuju|potrebuji|chceme|slo by|bylo by mozne|pojdme|je mozne"},
    {WORD_COMMAND, COMMAND_STOP,
     "o odhlaseni|odhlaseni|zadam o odhlaseni|o vyrazeni ze seznamu|uz mi neposilejte maily|uz mi neposilejte zadne "
     "maily|neposilejte mi uz zadne maily|uz mi nic "
     "neposilejte|odhlasit z odberu|prosim o odhlaseni|odhlasuji se|vyskrtnete me|vyradte me ze seznamu|konec mailu|uz "
     "nechci zadne maily|nechci dostavat maily|nechci uz maily|zastavit|prestat|odhlasit|odhlasit odber|odhlaste "
     "me|odhlas me|chci se odhlasit|odhlasit se|se odhlasit|"
     "neposilejte mi maily|neposilejte mi dalsi maily|neposilejte mi uz maily|uz mi nepiste|nepiste mi|uz nepiste|"
     "zadne dalsi maily|zadne maily|uz zadne maily|zadne dalsi e maily|prestante mi psat|prestante mi posilat "
     "maily|dost|"
     "neposilat|zrusit odber|ukoncit odber|nechci dalsi maily|nechci uz dostavat maily|vyradte me|stop prosim"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "odejit|opustit|opustit kruh|opustit tento kruh|opustit skupinu|odejit z kruhu|odchazim z kruhu|opoustim kruh|"
     "odejit ze skupiny|vystoupit z kruhu|koncim v tomto kruhu"},
    {WORD_COMMAND, COMMAND_PAUSE, "pauza|pauzu|pozastavit|prestavka|dat si pauzu|dejme si pauzu|prerusit"},
    {WORD_COMMAND, COMMAND_RESUME,
     "obnovit|pokracovat ve schuzkach|jsem zpet|uz jsem zpet|konec pauzy|ukoncit pauzu|znovu zacit"},
    {WORD_COMMAND, COMMAND_SKIP,
     "vynechte pristi schuzku|vynechte pristi setkani|vynech pristi schuzku|vynechte tuto schuzku|vynechme pristi "
     "schuzku|"
     "preskocte pristi schuzku|preskocme pristi schuzku|zruste pristi schuzku|vynechat|preskocit|vynechat "
     "pristi|vynechat pristi schuzku|preskocit pristi schuzku|vynechat tuto schuzku|"
     "preskocit tuto schuzku|vynechat schuzku|preskocit schuzku|zrusit pristi schuzku|zrusit tuto schuzku|"
     "zrusit schuzku|tentokrat vynechat|vynechavam|tentokrat ne"},
    {WORD_COMMAND, COMMAND_HELP, "pomoc|napoveda|prikazy|co muzu napsat|co mohu napsat|jak to funguje|co muzu rict"},
    {WORD_COMMAND, COMMAND_DATA,
     "moje data|moje udaje|poslete mi moje data|posli mi moje data|poslete mi moje udaje|jake udaje o mne mate|"
     "co o mne vite|jaka data o mne mate|udaje|vypis dat"},
    {WORD_COMMAND, COMMAND_FORGET,
     "zapomenout|zapomente na me|zapomen na me|smazat moje data|smazte me|smazte moje data|smaz moje data|vymazat moje "
     "data|"
     "vymazte moje data|smazte moje udaje|smazat moje udaje|smazat vse|smazte vse|vymazat"},
    {WORD_COMMAND, COMMAND_SWAP, "prohodit|vymenit|prohodit se|vymenit se"},
    {WORD_COMMAND, COMMAND_ORGANIZER, "zeptat se organizatora na tuto dvojici"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pauza|pauzu|pozastavit|prestavka|dat si pauzu|dejme si pauzu|prerusit|prestavku"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "presunout|prelozit|posunout|odlozit|zmenit termin|zmenit cas|presunme|posunme|prelozme|presun|posun|"
     "novy termin|sejit se|sejdeme se|setkat se|presunte"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rytmus|frekvence|zmenit rytmus|zmenit frekvenci|schazet se|schazejme se|setkavat se|novy rytmus|prejit|"
     "schuzky|potkavat se|sejit se"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "casove pasmo|moje casove pasmo|moje casove pasmo je|casova zona|moje casova zona|nove casove pasmo|casove pasmo "
     "je"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "kde|misto|misto setkani|nove misto|odkaz|novy odkaz|mistnost|kde se schazime"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP, "prohodit|vymenit|prohodit se|vymenit se|prohodim se|vymena"},
    {WORD_COMMAND_HEAD, COMMAND_WITH, "s|se|byt|byt v kruhu|byt ve dvojici"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organizator|organizatorka|organizatorovi|organizatorce|organizatori|pro organizatora|pro "
     "organizatorku|organizatorum"},
    {WORD_COMMAND_TAIL, 0,
     "prosim|diky|dekuji|dekuju|moc diky|predem diky|predem dekuji|pokud mozno|jestli to "
     "jde|ted|hned|se|schazet|sejit"},
    {WORD_ALWAYS, 0,
     "odted|od ted|vzdy|vzdycky|natrvalo|trvale|napriste|do budoucna|pravidelne|pokazde|obecne|nadale|"
     "vsechny schuzky|vsechna setkani|vsechna nase setkani|nase setkani|nase schuzky|celou serii"},
    {WORD_ALWAYS, 1, "nikdy"},
    {WORD_INSTEAD, 0, "misto toho|by bylo lepsi|je lepsi|se mi hodi vic|radeji"},
    {WORD_CADENCE, EVERY_WEEK, "tydne|kazdy tyden|jednou tydne|jednou za tyden|tydenne"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "kazde dva tydny|jednou za dva tydny|ob tyden|kazdych ctrnact dni|jednou za ctrnact dni|"
     "kazdy druhy tyden|dvakrat mesicne|po dvou tydnech|ctrnactidenne"},
    {WORD_CADENCE, EVERY_MONTH, "mesicne|kazdy mesic|jednou mesicne|jednou za mesic|kazde ctyri tydny"},
    {WORD_CADENCE, EVERY_QUARTER,
     "ctvrtletne|kazde ctvrtleti|jednou za ctvrtleti|kazde tri mesice|jednou za tri mesice"},
    {WORD_OPEN_END, 0, "odvolani|dalsiho oznameni"},
    {WORD_CONNECT, 0, "do|na|k|s|se|je|ve|v|az do|od|po|po dobu"},
    {WORD_OBJECT, 0,
     "schuzku|nasi schuzku|pristi schuzku|setkani|nase setkani|to|me|nas|termin|schuzky|tuto schuzku|nas termin"},
    {WORD_PLACE, 0, "mistnost|zasedacka|kancelar|kuchynka|kavarna|patro|budova|telefon|v kancelari|v zasedacce"},
    /* dates */
    {WORD_TODAY, 0, "dnes|dneska|dnes vecer|jeste dnes|dneska odpoledne|konce dne"},
    {WORD_TODAY, 1, "zitra|zitrka"},
    {WORD_TODAY, 2, "pozitri"},
    {WORD_WEEKDAY, 1, "pondeli|pondelku|pondelka|po"},
    {WORD_WEEKDAY, 2, "utery|uterka|uterku|uteri|ut"},
    {WORD_WEEKDAY, 3, "streda|stredu|stredy|st"},
    {WORD_WEEKDAY, 4, "ctvrtek|ctvrtka|ctvrtku|ct"},
    {WORD_WEEKDAY, 5, "patek|patku|patka|pa"},
    {WORD_WEEKDAY, 6, "sobota|sobotu|soboty"},
    {WORD_WEEKDAY, 7, "nedele|nedeli"},
    {WORD_MONTH, 1, "leden|ledna|lednu"},
    {WORD_MONTH, 2, "unor|unora|unoru"},
    {WORD_MONTH, 3, "brezen|brezna|breznu"},
    {WORD_MONTH, 4, "duben|dubna|dubnu"},
    {WORD_MONTH, 5, "kveten|kvetna|kvetnu"},
    {WORD_MONTH, 6, "cerven|cervna|cervnu"},
    {WORD_MONTH, 7, "cervenec|cervence|cervenci"},
    {WORD_MONTH, 8, "srpen|srpna|srpnu"},
    {WORD_MONTH, 9, "zari"},
    {WORD_MONTH, 10, "rijen|rijna|rijnu"},
    {WORD_MONTH, 11, "listopad|listopadu"},
    {WORD_MONTH, 12, "prosinec|prosince|prosinci"},
    {WORD_BY, 0, "v|ve|dne|k|na|termin"},
    {WORD_BY, 1, "az do|do|nejpozdeji|nejpozdeji do|nejpozdeji v|pred"},
    {WORD_SINCE, 0, "od|pocinaje"},
    {WORD_DATE_ARTICLE, 0, "tento|tohoto|teto"},
    {WORD_NEXT, 1, "pristi|pristiho|pristim"},
    {WORD_NEXT, 0, "dalsi|nasledujici|nadchazejici"},
    {WORD_THIS, 0, "tento|tuto|toto|tohoto|tohle|letosni"},
    {WORD_EVERY, 0, "kazdy|kazdou|kazde|kazdych"},
    {WORD_PERIOD, PERIOD_HOUR, "hodina|hodinu|hodiny|hodin"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuta|minuty|minut|minutu"},
    {WORD_PERIOD, PERIOD_DAY, "den|dny|dni|dnu"},
    {WORD_PERIOD, PERIOD_WEEK, "tyden|tydny|tydnu|tydne|tydnem"},
    {WORD_PERIOD, PERIOD_MONTH, "mesic|mesice|mesicu"},
    {WORD_PERIOD, PERIOD_QUARTER, "ctvrtleti|kvartal|kvartalu"},
    {WORD_PERIOD, PERIOD_YEAR, "rok|roku|roky"},
    {WORD_PERIOD, PERIOD_WORKDAY, "pracovni dny|pracovnich dni|pracovnich dnu|pracovni den"},
    {WORD_PART_OF, 0, "konec|konce|koncem|konci"},
    {WORD_PART_OF, 1, "polovina|poloviny|pulka|pulky|pulce"},
    {WORD_PART_OF, 2, "zacatek|zacatku|zacatkem"},
    {WORD_PART_OF, 3, "pul"},
    {WORD_IN, 0, "za|behem|v prubehu|do"},
    {WORD_FROM_NOW, 0, "ode dneska|ode dneska"},
    {WORD_AT, 0, "v|ve|od|kolem"},
    {WORD_OCLOCK, 0, "hodin|hod|h"},
    {WORD_TIME, 12, "poledne"},
    {WORD_DAY_PART, 0, "rano|dopoledne"},
    {WORD_DAY_PART, 1, "odpoledne|vecer"},
    {WORD_SHIFT, 0, "pozdeji"},
    {WORD_SHIFT, 1, "drive|driv"},
    {WORD_SOME_DATE, 4, "vikend|vikendu|tento vikend"},
    {WORD_ZONE_SAME, 0, "stejny cas|ve stejnou dobu|stejna doba"},
    {WORD_WEEK_OF, 0, "tyden od|v tydnu od|tydnu od"},
    {WORD_FEAST, 2, "velikonoce|velikonoc|velikonocemi|velikonoci"},
    {WORD_FEAST, 3, "velikonocni pondeli|velikonocniho pondeli"},
    {WORD_LISTING, 1, "veci|body|ukoly|kroky|napady"},
    {WORD_FEAST, 0, "vanoce|vanocemi|vanoc|stedrym dnem"},
    {WORD_FEAST, 1, "silvestra|silvestr|noveho roku|konce roku|koncem roku"},
    {WORD_THAT, 0, "ze"},
    {WORD_BRING, 0, "prinest|prinesu|donest|donesu"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "presunout|posunout|prelozit|odlozit|jiny termin|jindy"},
    {WORD_VAGUE, 0, "trochu|pozdeji|driv|drive|brzy|jindy|ted|na jindy"},
    {WORD_SPELLING, 0, "odhlasit|presunout|pozastavit|napoveda|vynechat"},
    /* more of them */
    {WORD_STATUS, STATUS_DONE,
     "hotovi|hotovo|hotova|hotovy|hotove|mam hotovy|mam hotovou|mam hotove|mam hotov|mame hotovo|jsou hotove|jsou "
     "hotovy|je hotovy|je hotova|je hotove|je "
     "hotov|splneno|splnena|splneny|splneni|dokonceno|dokoncena|dokonceny|dokoncene|dokoncil|dokoncila|dokoncil "
     "jsem|dokoncila jsem|vyreseno|vyresena|vyreseny|vyresil|vyresila|mluvil|mluvila|mluvil jsem|mluvila jsem|jsem "
     "mluvil|jsem mluvila|promluvil|promluvila|promluvil jsem|promluvila jsem|precetl|precetla|precetl jsem|precetla "
     "jsem|precteno|prectena|precteny|prectene|napsal|napsala|napsal jsem|napsala "
     "jsem|napsano|napsana|napsany|napsane|poslal|poslala|poslal jsem|poslala "
     "jsem|odeslal|odeslala|pripraveno|pripravena|pripraveny|pripravene|pripravil|pripravila|pripravil jsem|pripravila "
     "jsem|zarezervoval|zarezervovala|zarezervovano|zarezervovana|zarezervovany|domluven|domluveno|domluvena|domluveny|"
     "domluvene|domluvil jsem|domluvila "
     "jsem|zarizen|zarizeno|zarizena|zarizeny|zarizene|vyrizeno|vyrizena|vyrizeny|vyrizene|vyridil|vyridila|udelano|"
     "udelana|udelany|udelane|probehlo|probehla|probehl|uz bezi|bezi to|slape to|funguje|funguje skvele|dopadlo "
     "dobre|dopadlo to dobre|odskrtnuto|povedlo se|povedla se|povedl se|dal jsem to|dala jsem to|zvladl jsem|zvladla "
     "jsem|to mam za sebou"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "rozdelano|rozdelana|rozdelany|rozdelane|rozdelanou|mam rozdelano|mam rozdelanou|mam rozdelany|mam "
     "rozdelane|rozpracovano|rozpracovana|rozpracovany|rozpracovane|rozpracovanou|mam rozpracovano|mam "
     "rozpracovanou|mam rozpracovany|mam rozpracovane|pracuju na|pracuji na|na tom delam|delam na|na druhe "
     "pracuju|pracuju|pracuji|zpulky|z pulky|mam z pulky|z poloviny|v pulce|napul|na puli cesty|pulka|skoro "
     "hotovo|skoro hotovy|skoro hotova|skoro hotove|temer hotovo|temer hotovy|temer hotova|temer hotove|zacal "
     "jsem|zacala jsem|jsem zacal|jsem zacala|nedokoncil|nedokoncila|nedokoncil jsem|nedokoncila jsem|jsem "
     "nedokoncil|jsem nedokoncila|nedokonceno|nedokonceny|nedokoncena|nedokoncene|jeste nedokonceno|jeste "
     "nedokonceny|jeste nedokoncena|jeste nedokoncene|jeste neni hotovo|jeste neni hotovy|jeste neni hotova|jeste neni "
     "hotove|neni hotovo|neni hotovy|neni hotova|neni hotove|ctu|pisu|pisi|pokracuju|pokracuji|pokracuje|delam "
     "to|jeste to delam|jeste delam|castecne|z casti|castecne splneno"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "nezacal jsem|nezacala jsem|jsem nezacal|jsem nezacala|jsem jeste nezacal|jsem jeste nezacala|jeste jsem "
     "nezacal|jeste jsem nezacala|zatim jsem nezacal|zatim jsem nezacala|jsem zatim nezacal|jsem zatim "
     "nezacala|nedostal jsem se|nedostala jsem se|nedostal jsem se k nicemu|nedostala jsem se k nicemu|zatim jsem se k "
     "nicemu nedostal|zatim jsem se k nicemu nedostala|k nicemu jsem se nedostal|k nicemu jsem se nedostala|jsem se k "
     "nicemu nedostal|jsem se k nicemu nedostala|jsem se nedostal|jsem se nedostala|nestihl jsem|nestihla jsem|jsem "
     "nestihl|jsem nestihla|zatim nestihl|zatim nestihla|nezvladl|nezvladla|nezvladl jsem|nezvladla jsem|jsem "
     "nezvladl|jsem nezvladla|odkladam|odkladam to|odlozil jsem|odlozila "
     "jsem|odlozen|odlozeno|odlozena|odlozeny|odlozene|presunuto|presunuta|presouvam|posouvam|nechavam na priste|na "
     "priste|pristi tyden|zatim nic|jeste nic|nic z toho|nic jsem neudelal|nic jsem neudelala|neudelal jsem|neudelala "
     "jsem|jsem neudelal|jsem neudelala|nenapsal|nenapsala|neprecetl|neprecetla|neprecetl jsem|neprecetla jsem|jsem "
     "neprecetl|jsem neprecetla|zatim nedomluvil|zatim "
     "nedomluvila|nedomluvil|nedomluvila|nedomluveno|nedomluvena|nedomluveny|nemluvil|nemluvila|nepovedlo "
     "se|nepodarilo se|nevyslo to|nevyslo|chybi|zbyva|neni kdy|zapomnel|zapomnela"},
    {WORD_STATUS, STATUS_DROPPED,
     "rusim|zrusil jsem|zrusila jsem|zrusen|zruseno|zrusena|zruseny|zrusene|nepotrebuju|uz nepotrebuju|uz "
     "nepotrebuji|uz neni potreba|uz to neni potreba|to uz neni potreba|neni to potreba|uz to nepotrebuju|uz to "
     "nepotrebuji|uz to neni aktualni|neni to aktualni|neni aktualni|uz nema smysl|uz to nema smysl|vzdal jsem "
     "to|vzdala jsem to|vzdal|vzdala|skrtam|vyskrtavam|vyskrtni|poustim|nechavam byt|nechal jsem byt|nechala jsem "
     "byt|odpada|odpadlo|odpadla|odpadl|vynechavam|vypoustim|padlo to|pada"},
    {WORD_STATUS, STATUS_BLOCKED,
     "zasekl jsem se|zasekla jsem se|jsem se zasekl|jsem se zasekla|zaseklo se|zasekla se|zasekl se|se zasekl|se "
     "zaseklo|se zasekla|zaseknuto|zaseknuty|zaseknuta|vazne|vazne to|cekam na|cekam na odpoved|porad cekam|stale "
     "cekam|jeste cekam|cekam|uvizl jsem|uvizla jsem|jsem uvizl|jsem uvizla|nemuzu se pohnout|nehybe se|nehnu "
     "se|stoji|stoji "
     "to|blokovano|blokovany|blokovana|blokovane|zablokovano|zablokovany|zablokovana|zablokovane|potrebuju "
     "pomoc|potrebuji pomoc|nemuzu dal|nevim si rady"},
    {WORD_OBSTACLE, 0,
     "neodpovedel|neodpovedela|neodpovida|neozval se|neozvala se|neozval|neozvala|bez odpovedi|zatim bez "
     "odpovedi|zadna odpoved|je na dovolene|je nemocny|je nemocna|ma dovolenou"},
    {WORD_NONE, 1, "ani"},
    {WORD_BUT, 0, "zato|zatimco|naopak"},
    {WORD_HAVE, 0, "mam|mame|je|jsou"},
    {WORD_ALL, 2, "oba prvni|obe prvni"},
    {WORD_ORDINAL, 3, "trojka|trojku|trojkou|trojce|na tretim"},
    {WORD_ORDINAL, 2, "dvojka|dvojku|dvojkou|dvojce|na druhe|druhe"},
    {WORD_THEM, 0, "z nich"},
    {WORD_ACTION, 0,
     "takeaway|takeaways|hlavni takeaway|muj takeaway|odnasim si|co si odnasim|hlavni "
     "poznatek|poznatek|poznatky|ponauceni|to do|todo"},
    {WORD_NOTHING, 0,
     "tentokrat nic|tentokrat bohuzel nic|nic tentokrat|nic noveho|nic konkretniho|nic zvlastniho|nic k zapsani|dnes "
     "nic|zadne|zadny takeaway|tentokrat zadne|tentokrat nemam nic|nemam nic|nic me nenapada|ode me nic"},
    {WORD_STATUS, STATUS_DONE,
     "uklizeno|uklizena|uklizeny|uklizene|zeptal jsem se|zeptala jsem se|jsem se zeptal|jsem se "
     "zeptala|zeptal|zeptala|odevzdano|odevzdany|odevzdana|odevzdane|vyzkouseno|vyzkouseny|vyzkousena|vyzkousene|"
     "vyzkousel jsem|vyzkousela jsem"},
    {WORD_STATUS, STATUS_NOT_STARTED, "dodelam|dodelam to"},
    {WORD_STATUS, STATUS_DROPPED,
     "zrusil|zrusila|jsem zrusil|jsem zrusila|vyskrtl|vyskrtla|jsem vyskrtl|jsem vyskrtla|vypustil|vypustila|jsem "
     "vypustil|jsem vypustila"},
    {WORD_OBSTACLE, 0,
     "neodpovedel mi|neodpovedela mi|jeste neodpovedel|jeste neodpovedela|zatim neodpovedel|zatim neodpovedela|mi "
     "neodpovedel|mi neodpovedela|zatim se neozval|zatim se neozvala|jeste se neozval|jeste se neozvala"},
    {WORD_NONE, 0, "zadny ze tri|zadne ze tri|zadna ze tri|zadny ze tri bodu|ani jedno z toho|ani jeden z nich"},
    {WORD_NOTHING, 0, "dnes nic konkretniho|nic konkretniho dnes|zatim nic konkretniho"},
    {WORD_ADVERB, 0, "dnes|dneska"},
    {WORD_ONLY, 1, "jen|pouze|jenom"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "rozepsano|rozepsany|rozepsana|rozepsane|rozepsanou|mam rozepsano|mam rozepsany|mam rozepsanou|mam "
     "rozepsane|rozecteno|rozecteny|rozectena|rozectene|rozectenou|mam rozecteno|mam rozecteny|mam rozectenou|mam "
     "rozectene|nacato|nacaty|nacata|nacate|nacatou|mam nacato|mam nacaty|mam nacatou|mam "
     "nacate|zacato|zacaty|zacata|zacate|zacatou"},
    {0, 0, NULL},
};
