/* Czech: check-ins. See understand_cs.c. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_czech_checkins[] = {
    {WORD_STATUS, STATUS_DONE,
     "hotovo|hotova|hotovy|hotove|hotov|uz "
     "hotovo|splneno|splnena|splneny|splnene|dokonceno|dokoncena|dokonceny|udelano|udelal|"
     "udelala|udelal jsem|udelala jsem|udelali jsme|uz mam|mam hotovo|je hotovo|je to hotove|jsou "
     "hotove|vyreseno|zvladnuto|zvladl|"
     "zvladla|povedlo se|podarilo se|vyslo to|funguje to|fungovalo to|zarizeno|odeslano|domluveno|poslano|"
     "precteno|napsano|mam za sebou|mam to|mame "
     "to|odfajfkovano|zvladnute|dotazeno|dotazene|uzavreno|vyresene|dodelano|dodelane|dodelana|dodelal|dodelala|"
     "uzavrene|uzavrena|jj|uz to bezi|to bezi od|bezi od|bezi to od|jede to od|uz to jede"},
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
     "stale na tom delam|jeste na tom delam|resim|resim to|planovano|v plnem proudu|bezi|nedokonceno|je v behu|pracuje "
     "se na tom|je to v procesu|je rozdelane|je rozjete|rozjete|dodelavame|finisujeme|na dobre ceste|jakz takz"},
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
     "jeste jsem to neudelala|jeste nehotovo|zbyva|odkladame|nesahl jsem|nesahla jsem|jeste jsem nesahl|jeste jsem "
     "nesahla|jeste na to nedoslo|nn|ceka me|jeste me ceka|nezacate|odlozit|vsechno odlozit|nechat lezet|nechal "
     "lezet|nechala lezet"},
    {WORD_STATUS, STATUS_DROPPED,
     "rusim|to rusim|vzdavam to|skrtam|zrusit|zruseno|zrusena|zruseny|zrusit "
     "to|zrus|zruste|skrtnout|skrtnuto|skrtni|skrtnete|vyskrtnout|vypustit|vypusteno|vypustte|zahodit|zahozeno|"
     "uz neni aktualni|neni aktualni|neaktualni|uz neni potreba|neni potreba|uz netreba|netreba|nepotrebuju|"
     "nepotrebuji|uz nepotrebuju|uz nepotrebuji|uz nechci|vzdavam|vzdal jsem|vzdal jsem to|vzdala jsem to|bezpredmetne|"
     "odpada|odpadlo|nebudu delat|uz to nebudu delat|uz neplati|neplati|smazat|odstranit|pustil jsem to k vode|"
     "necham byt|upustil jsem od toho|upustila jsem od toho|irelevantni|uz nema smysl|nema smysl|zahodil jsem|zahodila "
     "jsem|jsem zahodil|jsem zahodila|skrtl jsem|skrtla jsem|jsem skrtl|jsem skrtla|se rusi|rusi se|muzeme "
     "skrtnout|muzem skrtnout|necham plavat|nechavam plavat|nechal jsem plavat|nechala jsem plavat|uz neresim|uz to "
     "neni treba|neni uz potreba|opustil jsem|opustila jsem|skrtame"},
    {WORD_STATUS, STATUS_BLOCKED,
     "blokovano|blokovane|zablokovano|blokuje|zaseknuto|zasekl jsem se|zasekla jsem se|cekam na|cekame na|stale cekam "
     "na|"
     "porad cekam na|stoji|stoji to|vazne|potrebuju pomoc|potrebuji pomoc|visi|visi to na|uvazlo|zaseknute|na mrtvem "
     "bode|pozastaveno|pozastaveny|pozastavena|je to na|stoji to na|zasekli jsme se|jsme se "
     "zasekli|uvizlo|uvizl|uvizla|jeste to drhne"},
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
     "zavisi na|pozastaveno|u ledu|je to u|zaseknuty|zaseknuta|byl plny|byl uz plny|je plny|je obsazeny|byl obsazeny"},
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
    {WORD_REST, 0,
     "zbyvajici veci|vsechny ostatni|zbytek veci|ty dalsi dve|dalsi dve|ty dve dalsi|zbyle dve|zbyla dva|ty zbyle|ty "
     "zbyle dve|zbyvajici dve|ostatni dve|ty ostatni dve|ty druhe dve|zbyle body|ostatni body|ty ostatni body"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "trochu|jen trochu|tak trochu|snazim se|zkousim|zkousim to"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "se nedari|moc se nedari|byla jsem nemocna|byl jsem nemocny|byl jsem pryc|byla jsem pryc|nejak to neslo|"
     "zatim vubec"},
    {WORD_STATUS, STATUS_DROPPED, "vzdala jsem|vzdal jsem|jsem vzdala|jsem vzdal|vzdala|vzdavame"},
    {WORD_FACT, 0,
     "dala|dal|dali|mi dala|mi dal|mi dali|mi poslala|mi poslal|vcera|minuly tyden|minuly mesic|pred tydnem|pred dvema "
     "tydny|jsme byli|jsme byly|sesli jsme se|potkali jsme se"},
    {WORD_STATUS, STATUS_DONE, "funguji|fungujou|fungovalo|predano dal|vyzkouseno|vyzkousel|vyzkousela|zkusil|zkusila"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "k nicemu nedostala|k nicemu nedostal|jsem se k nicemu nedostala|jsem se k nicemu nedostal|jeste chybi"},
    {WORD_NUMBER, 3, "trech|tremi"},
    {WORD_NOT, 0,
     "ne|neni|nejsou|nikdy|nic|zadny|zadne|zadna|bez|nemam|nemel|nemela|nebyl|nebyla|nebylo|jeste ne|zatim ne|nebude"},
    {WORD_STILL, 2, "stale|porad|nadale"},
    {WORD_STILL, 0, "jeste|prave|zrovna"},
    {WORD_SAME, 0, "taky|take|tez|rovnez|stejne"},
    {WORD_LATER, 1,
     "budu|bude|budeme|chci|chtel bych|chtela bych|musim|mel bych|mela bych|planuju|planuji|chystam "
     "se|hodlam|udelam|dodelam|dokoncim|zacnu"},
    {WORD_LATER, 2, "az|kdyz|pokud|jakmile|jestli|nez"},
    {WORD_ALL, 0, "vse|vsechno|vsechny|vsechna|vsichni|vsechny tri|vsechny body|vsechny ukoly|vsecko"},
    {WORD_ALL, 2, "oba|obe|oboji|oba body|obe veci"},
    {WORD_THEM, 0, "nich|ne vsech"},
    {WORD_NONE, 0,
     "zadny|zadne|zadna|ani jeden|ani jedno|ani jedna|nic z toho|zadny z nich|zadne z nich|vubec nic|nic z nich|ani "
     "jeden bod|zadny bod|zadny z bodu|nic z tech"},
    {WORD_REST, 0,
     "jinak vse|jinak vsechno|zbytek|ostatni|ten druhy|ta druha|to druhe|zbyvajici|ty ostatni|vse ostatni|vsechno "
     "ostatni|zbyle"},
    {WORD_EXCEPT, 0, "krome|kromne|az na|vyjma|s vyjimkou|mimo|ale ne|jen ne"},
    {WORD_EXCEPT, 1, "vse krome|vsechno krome|vse az na|vsechno az na|vsechny krome"},
    {WORD_ITEM, 0, "bod|body|bodu|cislo|c|ukol|ukoly|polozka|polozky|na|pro|k|s|u|ten|ta|to"},
    {WORD_PERCENT, 0, "procent|procenta"},
    {WORD_PART, 0,
     "kapitola|kapitolu|kapitoly|strana|strany|stranky|cast|tyden|den|asi|zhruba|priblizne|mistnost|jeste|s"},
    {WORD_UNIT, 0,
     "tyden|tydny|tydnu|den|dny|dni|mesic|mesice|mesicu|rok|roky|let|hodina|hodiny|hodin|hodinu|minuta|minuty|minut|"
     "krat|"
     "lidi|lide|lidmi|kolegy|kolegu|schuzky|kapitoly|stranky|otazky|napady|kapitola|kapitolu|strana|strany|stranka|"
     "cast|casti|odstavec|odstavce"},
    {WORD_ORDINAL, 1,
     "jednicky|jednici|prvni bod|prvni ukol|prvni polozka|jednicka|jednicku|jednickou|jednicce|na jednicce|na "
     "prvnim|prvnim|prvni|ten prvni|ta prvni|to prvni|za "
     "prve|prvnimu|k prvnimu|prvniho|u prvniho|u prvni"},
    {WORD_ORDINAL, 2,
     "dvojka|dvojku|dvojkou|dvojce|na dvojce|na druhem|druhem|druhy|druha|druhe|druhou|druheho|za druhe|druhemu|k "
     "druhemu|u druheho|u druhe"},
    {WORD_ORDINAL, 3,
     "trojka|trojku|trojkou|trojce|na trojce|na tretim|tretim|treti|ten treti|ta treti|to treti|za treti|tretimu|k "
     "tretimu|tretiho|u tretiho|u treti"},
    {WORD_ORDINAL, 4,
     "ctyrka|ctyrku|ctyrky|ctyrce|ctyrkou|ctvrtem|na ctyrce|ctvrty|ctvrta|ctvrte|ctvrtou|ctvrtemu|k ctvrtemu|ctvrteho"},
    {WORD_ORDINAL, 5, "petka|petku|petky|petce|petkou|patem|na petce|paty|pata|pate|patou|patemu|k patemu|pateho"},
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
     "drhne|drhne to|blokuje me|blokuje nas|nemohu dal|nemuzeme dal|zasekl jsem se|zasekla jsem se|jsem se zasekl|jsem "
     "se zasekla|zaseklo se|zasekla se|zasekl se|se zasekl|se "
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
    {WORD_ORDINAL, 3, "trojky|treti bod|treti ukol|treti polozka|trojka|trojku|trojkou|trojce|na tretim"},
    {WORD_ORDINAL, 2, "dvojky|druhy bod|druhy ukol|druha polozka|dvojka|dvojku|dvojkou|dvojce|na druhe|druhe"},
    {WORD_THEM, 0, "z nich"},
    {WORD_STATUS, STATUS_DONE,
     "je venku|jsou "
     "venku|splnen|dokoncen|udelan|vyresen|odeslany|napsan|precten|schvalen|zkontrolovan|zkontrolovana|uzavren|"
     "vyplneno|"
     "vyplnena|vyplneny|pripraven|rozeslano|rozeslana|predano|predana|uklizeno|uklizena|uklizeny|uklizene|zeptal jsem "
     "se|zeptala jsem se|jsem se zeptal|jsem se "
     "zeptala|zeptal|zeptala|odevzdano|odevzdany|odevzdana|odevzdane|vyzkouseno|vyzkouseny|vyzkousena|vyzkousene|"
     "vyzkousel jsem|vyzkousela jsem"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "mam to v planu|mam to na seznamu|mam to na listu|mam to pred sebou|je v planu|v planu|neexistuje|zatim "
     "neexistuje|jeste neexistuje|nedotceno|nedotcena|nedotceny|zatim nemam|jeste "
     "nemam|dodelam|dodelam to"},
    {WORD_STATUS, STATUS_DROPPED,
     "se nekona|nekona se|se nekonala|se nekonalo|neprobehne|vyskrtnete|padlo|to "
     "padlo|padla|zamitl|zamitla|zamitnuto|sef to zamitl|jsem od toho upustil|jsem od toho upustila|jsem to vzdal|jsem "
     "to vzdala|jsem to zrusil|jsem to zrusila|zrusil "
     "jsem to|zrusila jsem to|jsem to odpiskal|jsem to odpiskala|odpiskano|zrusil|zrusila|jsem zrusil|jsem "
     "zrusila|vyskrtl|vyskrtla|jsem vyskrtl|jsem vyskrtla|vypustil|vypustila|jsem "
     "vypustil|jsem vypustila"},
    {WORD_OBSTACLE, 0,
     "neodpovedel mi|neodpovedela mi|jeste neodpovedel|jeste neodpovedela|zatim neodpovedel|zatim neodpovedela|mi "
     "neodpovedel|mi neodpovedela|zatim se neozval|zatim se neozvala|jeste se neozval|jeste se neozvala"},
    {WORD_NONE, 0, "zadny ze tri|zadne ze tri|zadna ze tri|zadny ze tri bodu|ani jedno z toho|ani jeden z nich"},
    {WORD_ONLY, 1, "jen|pouze|jenom"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "navrhl|navrhla|jsem to jen navrhl|jen navrzeno|jeste ladim|ladim|v reseni|v priprave|se dela|dela se|dela se na "
     "tom|rozepsano|rozepsany|rozepsana|rozepsane|rozepsanou|mam "
     "rozepsano|mam rozepsany|mam rozepsanou|mam "
     "rozepsane|rozecteno|rozecteny|rozectena|rozectene|rozectenou|mam rozecteno|mam rozecteny|mam rozectenou|mam "
     "rozectene|nacato|nacaty|nacata|nacate|nacatou|mam nacato|mam nacaty|mam nacatou|mam "
     "nacate|zacato|zacaty|zacata|zacate|zacatou"},
    {WORD_NUMBER, 11, "jedenact"},
    {WORD_NUMBER, 12, "dvanact"},
    {WORD_LATER, 3, "az po|az|po|az bude|teprve po|az s|az v"},
    {WORD_LATER, 1,
     "mel by|mela by|melo by|mely by|mel by byt|mela by byt|melo by byt|by byl|by byla|by bylo|by byly|by mel|by mela"},
    {WORD_LATER, 2, "kdybych|kdyby|kdybychom"},
    {WORD_NOT, 2, "nejen|nejen ze|nejenom|nejenze"},
    {WORD_NOT, 0, "nemyslim|nemyslim si|nerekl bych|nerekla bych|nemuzu rict|nemohu rict|neverim"},
    {WORD_NOT, 0, "pochybuji|pochybuju|nejsem si jisty|nejsem si jista|malem"},
    {WORD_LATER, 1, "musi byt|snad"},
    {0, 0, NULL},
};
