/* Czech. See phrases.h for how phrases are written: without accents, as many people type anyway. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_czech[] = {
    {WORD_GREETING, 0,
     "ahoj|dobry den|dobre rano|dobry vecer|cau|nazdar|zdravim|mily|mila|mili|vazeny|vazena|vazeni|hezky "
     "den|ahojky|cus|"
     "ahoj vsem|dobre odpoledne|krasny den|ahoj vsichni|zdravim vsechny|dobry den vsem|ahoj tyme"},
    {WORD_CLOSING, 0,
     "diky|dekuji|dekuju|moc diky|dik|mockrat dekuji|diky moc|dekuji moc|predem diky|predem dekuji|s pozdravem|"
     "s pratelskym pozdravem|zdravi|zdravim|hezky den|mej se|mejte se|pekny den|pekny vikend|hezky vikend|hezky zbytek "
     "dne|"
     "na shledanou|nashledanou|ahoj|cau|zatim ahoj|uvidime se|uvidime se ve ctvrtek|krasny den|pekny vecer|s uctou"},
    {WORD_NOTHING, 0,
     "nic|tentokrat nic|dnes nic|nic noveho|nic zvlastniho|nic konkretniho|zadne|zadny|zadne ukoly|zadne poznatky|"
     "zadne body|tento tyden nic|nic k zaznamenani|nic tentokrat|zatim nic|nic moc|nemam nic|nic me nenapada|tentokrat "
     "ne|vubec nic|nic k reseni|nic nemam|nic pripraveneho|nic jsem nepripravil|nic jsem nepripravila|bez ukolu|bez "
     "poznatku"},
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
    {WORD_INTENT, 0,
     "chci|budu|musim|mel bych|mela bych|chtel bych|chtela bych|planuju|planuji|hodlam|rozhodl jsem se|"
     "rozhodla jsem se|domluvili jsme se ze|dohodli jsme se ze|mym cilem je|muj plan je|beru si ukol|chystam se|"
     "potrebuju|potrebuji|pokusim se|zkusim|rad bych|rada bych|radi bychom|zavazuju se|zavazuji "
     "se|planujeme|chceme|budeme|musime|rozhodli jsme se|mam v planu|mam v umyslu"},
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
    {WORD_QUESTION, QUESTION_DRIVES,
     "co vas pohani|co te pohani|co me pohani|pohani me|zene me|motivace|co me motivuje|motivuje me"},
    {WORD_QUESTION, QUESTION_DRAINS,
     "co vas vycerpava|co te vycerpava|co me vycerpava|vycerpava me|bere mi energii|co mi bere energii|unavuje "
     "me|vycerpava"},
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
     "schuzka se nekonala|se nekonala|nekonala se|schuzka byla zrusena|schuzku jsme zrusili|museli jsme to "
     "zrusit|nevideli|nepotkali|nesetkali|nesesly|nevidely|nepotkaly|nesetkaly|neuskutecnilo se|neuskutecnila "
     "se|schuzka se "
     "neuskutecnila|nesetkali jsme se|nepotkali jsme se|nesesli jsme "
     "se|nevideli jsme se|schuzka nebyla|schuzka neprobehla|"
     "setkani neprobehlo|nesesli|neprobehlo|neprobehla"},
    {WORD_WORTH, 0,
     "za|davam tomu|hodnotim|hodnotim to na|hodnoceni|znamka|davam|dal bych|dala bych|stalo to za to|stalo za to"},
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
    {WORD_PLEASE, 0, "prosim|prosim te|prosim vas|laskave|prosimte"},
    {WORD_ASK, 0,
     "muzeme to dat|muzeme to dat na|slo by to dat|slo by to dat na|chci|chtel bych|chtela bych|rad bych|rada "
     "bych|muzeme|mohli bychom|muzete|muzes|mohl bys|mohla bys|mohli byste|"
     "potrebuju|potrebuji|chceme|slo by|bylo by mozne|pojdme|je mozne|slo by to|sla by|nesel by|neslo by|neslo by to|"
     "chteli bychom"},
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
     "pauza|pauzu|pozastavit|prestavka|dat si pauzu|dejme si pauzu|prerusit|prestavku|potrebuju pauzu|potrebuji "
     "pauzu|potrebuju prestavku|potrebuji prestavku|potrebujeme pauzu|davam si pauzu|dam si pauzu|delam si "
     "pauzu|udelat pauzu|udelat si pauzu|pozastavte me|pozastavte|prerusme|musim si dat pauzu"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "o prelozeni|o presunuti|o posunuti|o presun|o posun|presunout|prelozit|posunout|odlozit|zmenit termin|zmenit "
     "cas|presunme|posunme|prelozme|presun|posun|"
     "novy termin|sejit se|sejdeme se|setkat se|presunte|to prelozit|to presunout|to "
     "posunout|prelozte|posunte|prehodit|to prehodit|dat to|prelozime|presuneme|posuneme|schuzku prelozit|schuzku "
     "presunout"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rytmus|frekvence|zmenit rytmus|zmenit frekvenci|schazet se|schazejme se|setkavat se|novy rytmus|prejit|"
     "schuzky|potkavat se|sejit se|staci|stacilo by|radeji|radsi|jen|jenom|lepsi|pojdme na|prejdeme "
     "na|prejdeme|prejdme na|prejdme|prejit na|zmenme to na|zmenit na|stacilo by to"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "casove pasmo|moje casove pasmo|moje casove pasmo je|casova zona|moje casova zona|nove casove pasmo|casove pasmo "
     "je"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "kde|misto|misto setkani|nove misto|odkaz|novy odkaz|mistnost|kde se schazime"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP, "prohodit|vymenit|prohodit se|vymenit se|prohodim se|vymena"},
    {WORD_COMMAND_HEAD, COMMAND_WITH, "s|se|byt|byt v kruhu|byt ve dvojici"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organizator|organizatorka|organizatorovi|organizatorce|organizatori|pro organizatora|pro "
     "organizatorku|organizatorum"},
    {WORD_DO, COMMAND_STOP,
     "neposilejte|neposilej|neposilat|nechci|nechci dostavat|nechci uz dostavat|uz nechci dostavat|nechci uz|uz "
     "nechci|nepreji si dostavat|neprejeme "
     "si dostavat|uz si nepreji dostavat|neposilejte mi|neposilej mi|uz mi neposilejte|uz mi neposilej|mi neposilejte|"
     "mi neposilej|prestante mi posilat|prestan mi posilat|vyradte me|vyrad me|vyskrtnete me|vyskrtni me|vymazte me|"
     "vymaz me|odstrante me|odstran me|odeberte me|odhlaste me|odhlas "
     "me|vyradit|vyskrtnout|odstranit|vymazat|odhlasit"},
    {WORD_DO, COMMAND_LEAVE, "opoustim|odchazim|opustit|odejit|vystupuji|vystupuju|vystoupit|koncim|skoncit"},
    {WORD_DO, COMMAND_RESUME,
     "uz jsem zpatky|jsem zpatky|uz jsem zpet|jsem zpet|vratil jsem se|vratila jsem se|uz jsem zase tady|jsem zase "
     "tady|uz jsem tady|obnovit|obnovte"},
    {WORD_DO, COMMAND_SKIP,
     "vynechat|vynechte|vynech|vynechme|vynechame|preskocit|preskocte|preskoc|preskocme|preskocime|zrusit|zruste|zrus|"
     "zrusme|zrusime|odpustime|skipnout|skipneme|skipnete|skipnem"},
    {WORD_DO, COMMAND_DATA,
     "poslal bys mi|poslala bys mi|poslali byste mi|mohli byste mi poslat|muzete mi poslat|muzes mi poslat|zajima "
     "me|chtel bych vedet|chtela bych vedet|mate|vite|evidujete|vedete|shromazdujete|uchovavate|mate ulozene|mate "
     "ulozena|poslete mi|posli mi|ukazte mi|"
     "ukaz mi|videt|vidte|dostat|exportujte"},
    {WORD_DO, COMMAND_FORGET, "smazte|smaz|smazat|vymazte|vymaz|vymazat|odstrante|odstranit|zapomente|zlikvidujte"},
    {WORD_DO_TO, COMMAND_STOP,
     "mi to|z techto mailu|z tech mailu|z mailu|z techto zprav|od techto mailu|z techto e mailu|maily|mejly|emaily|e "
     "maily|mailu|e mailu|emailu|zpravy|dopisy|ze seznamu|z tohoto seznamu|z vaseho seznamu|z "
     "rozesilky|z mailing listu|z mailinglistu|z distribuce|z odberu|z databaze"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "kruh|z kruhu|skupinu|ze skupiny|tento kruh|tenhle kruh|z tohoto kruhu|tuto skupinu|z teto skupiny|dvojici|z "
     "dvojice|v kruhu|v tomto kruhu|ve skupine|nas kruh|z naseho kruhu"},
    {WORD_DO_TO, COMMAND_RESUME,
     "muzeme pokracovat|muzeme zase pokracovat|pokracujeme|pokracujme|muzeme zacit|muzeme zas zacit|jedeme dal|"
     "schuzky|nase schuzky"},
    {WORD_DO_TO, COMMAND_SKIP, "schuzku|setkani|sezeni|meeting|call|pristi|tentokrat"},
    {WORD_DO_TO, COMMAND_DATA,
     "co o mne mate|co o mne mate ulozene|co o mne mate ulozeno|co o mne vite|jake udaje o mne mate|jaka data o mne "
     "mate|jake o mne mate udaje|o mne|moje data|vsechna moje data|moje udaje|vsechny moje udaje|vse co o mne "
     "mate|vsechno co o mne mate|kopii "
     "mych dat|kopii mych udaju"},
    {WORD_DO_TO, COMMAND_FORGET,
     "moje data|moje udaje|vsechna moje data|vsechny moje udaje|me udaje|ma data|vsechny me udaje|vsechna ma data|"
     "vsechno o mne|vse o mne|vse co o mne mate|vsechno co o mne mate|muj ucet|moje osobni udaje"},
    {WORD_DO_BESIDE, COMMAND_STOP, "zadne|zadna|uz|dalsi|vic|vice|vase|tyto|tyhle|ty|vubec|me"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "timto"},
    {WORD_DO_BESIDE, COMMAND_RESUME,
     "z dovolene|z rodicovske|z materske|z nemocenske|po dovolene|po nemoci|a|takze|zase|znovu|uz"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "tu|nasi|to|prosim"},
    {WORD_DO_BESIDE, COMMAND_DATA,
     "jake udaje|jaka data|jake informace|jaka|ulozene|ulozeno|ulozena|vsechno|co vsechno|vlastne"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "vsechna|vsechny|okamzite|hned|uplne|kompletne"},
    {WORD_COMMAND_TAIL, 0,
     "prosim|diky|dekuji|dekuju|moc diky|predem diky|predem dekuji|pokud mozno|jestli to "
     "jde|ted|hned|se|schazet|sejit|mi staci|nam staci|staci|by stacilo|mi bude stacit|by bylo lepsi|je lepsi|mi "
     "vyhovuje|mi vyhovuje vic|by mi vyhovovalo|diky moc|dekuji predem|od ted|odted|do budoucna|pokud to jde"},
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
     "ctvrtletne|kazde ctvrtleti|jednou za ctvrtleti|kazde tri mesice|jednou za tri mesice|jednou za kvartal|jednou za "
     "ctvrt roku|kvartalne"},
    {WORD_OPEN_END, 0, "odvolani|dalsiho oznameni"},
    {WORD_CONNECT, 0, "do|na|k|s|se|je|ve|v|az do|od|po|po dobu|o"},
    {WORD_OBJECT, 0,
     "se|si|schuzku|nasi schuzku|pristi schuzku|setkani|nase setkani|to|me|nas|termin|schuzky|tuto schuzku|nas termin"},
    {WORD_PLACE, 0, "mistnost|zasedacka|kancelar|kuchynka|kavarna|patro|budova|telefon|v kancelari|v zasedacce"},
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
    {WORD_EVERY, 0, "kazdy|kazdou|kazde|kazdych|jednou za|jednou kazde|jednou kazdych"},
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
    {WORD_BRING, 1,
     "prinest|prinesu|donest|donesu|uzitecna byla|uzitecny byl|uzitecne bylo|pomohlo mi|pomohla mi|pomohl mi|libila se "
     "mi|hodila se mi|doporucuju|doporucuji|prinasim"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "presunout|posunout|prelozit|odlozit|jiny termin|jindy"},
    {WORD_VAGUE, 0, "trochu|pozdeji|driv|drive|brzy|jindy|ted|na jindy"},
    {WORD_SPELLING, 0, "odhlasit|presunout|pozastavit|napoveda|vynechat"},
    {WORD_ACTION, 0,
     "beru si z toho|takeaway|takeaways|hlavni takeaway|muj takeaway|odnasim si|co si odnasim|hlavni "
     "poznatek|poznatek|poznatky|ponauceni|to do|todo"},
    {WORD_NOTHING, 0,
     "tentokrat nic|tentokrat bohuzel nic|nic tentokrat|nic noveho|nic konkretniho|nic zvlastniho|nic k zapsani|dnes "
     "nic|zadne|zadny takeaway|tentokrat zadne|tentokrat nemam nic|nemam nic|nic me nenapada|ode me nic"},
    {WORD_NOTHING, 0,
     "tentokrat z toho nic konkretniho nemam|nic konkretniho nemam|tentokrat nic konkretniho|z toho nic konkretniho "
     "nemam|tentokrat nic konkretniho nemam|dnes nic konkretniho|nic konkretniho dnes|zatim nic konkretniho"},
    {WORD_ADVERB, 0, "dnes|dneska"},
    {WORD_CLOCK, CLOCK_BEFORE - 30, "pul|v pul|na pul"},
    {WORD_CLOCK, CLOCK_BEFORE - 45, "ctvrt na|na ctvrt na|ve ctvrt na"},
    {WORD_CLOCK, CLOCK_BEFORE - 15, "tri ctvrte na|trictvrte na|na tri ctvrte na|na trictvrte na|ve tri ctvrte na"},
    {WORD_ORDINAL, 6, "seste"},
    {WORD_ORDINAL, 7, "sedme"},
    {WORD_ORDINAL, 8, "osme"},
    {WORD_ORDINAL, 9, "devate"},
    {WORD_ORDINAL, 10, "desate"},
    {WORD_ORDINAL, 11, "jedenacte"},
    {WORD_ORDINAL, 12, "dvanacte"},
    {WORD_WISH, 0,
     "gratuluji|gratulujeme|blahopreju|vsechno nejlepsi|stastny novy rok|vesele vanoce|vitej|vitejte|tesi me|rad te "
     "poznavam|rada te poznavam|hodne stesti|drzim palce|brzy se uzdrav"},
    {WORD_MEETING, MEETING_MEET, "sejit|setkat|potkat|videt"},
    {WORD_MEETING, MEETING_COULD_NOT,
     "nedostali|nestihli|nestihly|nepodarilo|nepovedlo|nemohli|nemohly|nezvladli|nezvladly|nevyslo"},
    {WORD_TOPIC, TOPIC_STRONG,
     "poznatek|ponauceni|ukol|dalsi krok|zavazek|predsevzeti|takeaway|zaver|lekce|muj slib|slib"},
    {WORD_TOPIC, TOPIC_WEAK, "vec|bod|plan|cil|napad|priorita|zmena|zvyk|zamer|krok|myslenka"},
    {WORD_TOPIC, TOPIC_MANY, "poznatky|ukoly|dalsi kroky|zavazky|zavery|takeaways|cile|plany|sliby|kroky"},
    {WORD_TOPIC_OWNER, 0, "muj|moje|ma|nas|nase|ten|ta|to|jeden|jedna"},
    {WORD_RANK, 0,
     "hlavni|nejdulezitejsi|nejvetsi|nejuzitecnejsi|dalsi|osobni|konkretni|jediny|jedina|jedine|maly|mala|novy|nova|"
     "pristi|klicovy|klicova"},
    {WORD_RANK, 1, "prvni|druhy|druha|druhe|treti|posledni"},
    {WORD_TOPIC_TAIL, 0,
     "pro me|pro nas|z dneska|ze schuzky|z dnesni schuzky|dnes|dneska|tentokrat|tento tyden|pro tento tyden|z "
     "naseho setkani|za me|z dnesniho setkani|z dnesni debaty|dne|tydne|dnesniho setkani"},
    {WORD_TOPIC_OF, 0, "pro|z|ze|do|na"},
    {WORD_BE, 0, "je|bude|byl|byla|bylo|by byl|jsou|zni"},
    {WORD_TOLD, 0, "domluvili jsme se|dohodli jsme se|slibil jsem|slibila jsem|domluvila jsem se|domluvil jsem se"},
    {WORD_WEEK_NUMBER, 0, "v tydnu|tydnu|kt|v kt"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|ukoly|ukol|ukolu|akce|akci|body|bodu|dalsi kroky|poznatky|poznatku|poznamky|temata|zavery|"
     "zavazky|novinky|napady"},
    {WORD_NOTHING_TAIL, 0,
     "dnes|dneska|tentokrat|tento tyden|za me|zatim|k|co|jen|ale|bohuzel|sorry|diky|noveho|zvlastniho|konkretniho|"
     "pripraveneho|vlastne|si|jsme|jsem|pripraveno"},
    {WORD_BRING, 1,
     "uzitecna byla|uzitecny byl|uzitecne bylo|pomohlo mi|pomohla mi|pomohl mi|libila se mi|hodila se mi|doporucuju|"
     "doporucuji|prinesu|prinasim|muzu sdilet"},
    {0, 0, NULL},
};
