/* Polish. See phrases.h for how phrases are written. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_polish[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "zrobione|zrobiony|zrobiona|juz zrobione|gotowe|gotowy|gotowa|gotowi|jest gotowe|jest gotowy|jest "
     "gotowa|skonczone|skonczony|skonczona|zakonczone|zakonczony|zakonczona|ukonczone|ukonczony|ukonczona|wykonane|"
     "wykonany|wykonana|zrobilem|zrobilam|skonczylem|skonczylam|ukonczylem|ukonczylam|zakonczylem|zakonczylam|"
     "przeczytane|przeczytany|przeczytana|przeczytalem|przeczytalam|wyslane|wyslany|wyslana|wyslalem|wyslalam|napisane|"
     "napisany|napisana|napisalem|napisalam|zalatwione|zalatwiony|zalatwiona|zalatwilem|zalatwilam|zarezerwowane|"
     "zarezerwowany|zarezerwowana|zarezerwowalem|zarezerwowalam|umowione|umowiony|umowiona|umowilem sie|umowilam "
     "sie|otrzymane|otrzymany|otrzymana|przygotowane|przygotowany|przygotowana|przygotowalem|przygotowalam|rozmawialem|"
     "rozmawialam|porozmawialem|porozmawialam|spotkalem sie|spotkalam sie|mam to|mam to za soba|mam za soba|udalo "
     "sie|udalo mi sie|zapytalem|zapytalam|odhaczone|odhaczony|odhaczona|dziala|dziala dobrze|dziala swietnie|poszlo "
     "dobrze|poszlo swietnie|zaliczone|zaliczony|zaliczona"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "robi sie|w robocie|na ukonczeniu|rozgrzebane|rozgrzebana|w przygotowaniu|dlubie przy tym|w trakcie|jeszcze w "
     "trakcie|nadal w trakcie|jestem w trakcie|w toku|w polowie|do polowy|na "
     "polmetku|prawie|prawie gotowe|prawie gotowy|prawie gotowa|prawie zrobione|prawie skonczone|prawie "
     "skonczony|prawie "
     "skonczona|zaczalem|zaczelam|zaczete|zaczety|zaczeta|rozpoczete|rozpoczety|rozpoczeta|rozpoczalem|rozpoczelam|"
     "czesciowo|pracuje nad|pracuje nad tym|nad tym pracuje|jeszcze nad tym pracuje|wciaz nad tym "
     "pracuje|pracuje|robie|robie to|pisze|czytam|jeszcze nie skonczylem|jeszcze nie skonczylam|nie skonczylem|nie "
     "skonczylam|nie dokonczylem|nie dokonczylam|niedokonczone|niedokonczony|niedokonczona|nie do konca|jeszcze nie "
     "skonczone|jeszcze nie skonczony|jeszcze nie skonczona|idzie do przodu"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "jeszcze nie|nie|nie rozpoczete|nie rozpoczety|nie rozpoczeta|nie zaczete|nie zaczety|nie zaczeta|jeszcze nie "
     "zaczete|jeszcze nie zaczety|jeszcze nie zaczeta|nie zaczalem|nie zaczelam|jeszcze nie zaczalem|jeszcze nie "
     "zaczelam|nie zrobione|nie zrobiony|nie zrobiona|niezrobione|niezrobiony|niezrobiona|nie zrobilem|nie "
     "zrobilam|jeszcze nie zrobilem|jeszcze nie zrobilam|nie mialem czasu|nie mialam czasu|brak czasu|nie mialem "
     "kiedy|nie mialam kiedy|nie zdazylem|nie zdazylam|jeszcze nie zdazylem|jeszcze nie zdazylam|do "
     "zrobienia|odlozone|odlozony|odlozona|odlozylem|odlozylam|odkladam|przelozone|przelozony|przelozona|przelozylem|"
     "przelozylam|zapomnialem|zapomnialam|nic|jeszcze nic|nic jeszcze|nic z tego|nie udalo sie|nie udalo mi "
     "sie|niestety nie|niestety jeszcze nie|nie ruszylem|nie ruszylam|nie ruszone|nietkniete|pozniej|otwarte"},
    {WORD_STATUS, STATUS_DROPPED,
     "odpadlo|odpadla|odpadl|przepadlo|przepadla|nie dojdzie do skutku|nie ma juz "
     "sensu|nieaktualne|nieaktualny|nieaktualna|juz nieaktualne|juz nieaktualny|juz "
     "nieaktualna|niepotrzebne|niepotrzebny|niepotrzebna|juz niepotrzebne|juz niepotrzebny|juz niepotrzebna|nie jest "
     "juz potrzebne|nie jest juz potrzebny|nie jest juz potrzebna|nie potrzebuje|juz nie "
     "potrzebuje|rezygnuje|zrezygnowalem|zrezygnowalam|odpuszczam|odpuscilem|odpuscilam|skreslam|skreslic|skresl|mozna "
     "skreslic|do "
     "skreslenia|skreslone|skreslony|skreslona|porzucone|porzucony|porzucona|porzucilem|porzucilam|anulowane|anulowany|"
     "anulowana|odwolane|odwolany|odwolana|daje sobie spokoj|dalem sobie spokoj|dalam sobie spokoj|nie ma sensu|juz "
     "nie ma sensu|wykresl|usun|usunac|odpada|wypada|juz nie"},
    {WORD_STATUS, STATUS_BLOCKED,
     "zablokowane|zablokowany|zablokowana|utknalem|utknelam|utknelo|czekam|czekam na|czekam jeszcze na|wciaz czekam "
     "na|nadal czekam|nadal czekam na|wstrzymane|wstrzymany|wstrzymana|stoi|stoi w "
     "miejscu|zawieszone|zawieszony|zawieszona|potrzebuje pomocy"},
    {WORD_NOT, 0, "nie|nigdy|nic|zaden|zadne|zadna|bez|jeszcze nie"},
    {WORD_STILL, 2, "nadal|wciaz|ciagle"},
    {WORD_STILL, 1, "jeszcze"},
    {WORD_SAME, 0, "tez|takze|rowniez|tak samo"},
    {WORD_LATER, 1,
     "zrobie|bede|chce|musze|przeczytam|napisze|powinienem|powinnam|zamierzam|planuje|zaczne|skoncze|wysle|zajme "
     "sie|porozmawiam"},
    {WORD_LATER, 2, "kiedy|gdy|jesli|jezeli|jak tylko|zanim|dopoki"},
    {WORD_ALL, 0, "wszystko|wszystkie|wszystkie trzy|wszystkie punkty|calosc"},
    {WORD_ALL, 2, "oba|obie|obydwa|obydwie|oboje"},
    {WORD_THEM, 0, "ich|nich"},
    {WORD_NONE, 0, "zaden|zadna|zadne|zaden z nich|zadne z nich|zadna z nich"},
    {WORD_REST, 0, "poza tym|reszta|reszte|pozostale|pozostale dwa|drugie z nich|inne"},
    {WORD_EXCEPT, 0, "oprocz|poza|z wyjatkiem|procz|ale nie|tylko nie"},
    {WORD_EXCEPT, 1, "wszystko oprocz|wszystko poza|wszystkie oprocz|wszystkie poza"},
    {WORD_ITEM, 0, "punkt|punkty|punktu|numer|nr|zadanie|zadania|z|ze|na|co do|w sprawie"},
    {WORD_PERCENT, 0, "procent"},
    {WORD_PART, 0, "rozdzial|rozdzialu|strona|strony|czesc|tydzien|dzien|okolo|jakies|pokoj|sala"},
    {WORD_UNIT, 0,
     "tydzien|tygodnie|tygodni|dzien|dni|miesiac|miesiace|miesiecy|rok|lata|lat|godzina|godziny|godzin|minut|minuty|"
     "razy|osob|osoby|rozdzialy|rozdzialow|stron|pytania|pomysly"},
    {WORD_ORDINAL, 1, "pierwszy|pierwsza|pierwsze|pierwszego|pierwszym|po pierwsze|jedynka|jedynke"},
    {WORD_ORDINAL, 2, "drugi|druga|drugie|drugiego|drugim|po drugie|dwojka|dwojke"},
    {WORD_ORDINAL, 3, "trzeci|trzecia|trzecie|trzeciego|trzecim|po trzecie|trojka|trojke"},
    {WORD_ORDINAL, 4, "czwarty|czwarta|czwarte|czwartym"},
    {WORD_ORDINAL, 100, "ostatni|ostatnia|ostatnie|ostatnim"},
    {WORD_BUT, 0, "ale|jednak|natomiast|za to|lecz|zas"},
    {WORD_HAVE, 0, "jest|sa|byl|byla|bylo|byly|zostal|zostala|zostalo"},
    {WORD_IT, 0, "to|go|je|ja|mu|jej"},
    {WORD_FINE, 0, "dobrze|ok|w porzadku|super|swietnie|tak|mam"},
    {WORD_ONLY, 1, "tylko|jedynie|wylacznie"},
    {WORD_ARE, 0, "sa|gotowe|zrobione|zostaly"},
    {WORD_FACT, 0,
     "wczoraj|w zeszlym tygodniu|w poprzednim tygodniu|przedwczoraj|w zeszly piatek|w zeszly poniedzialek|w zeszlym "
     "miesiacu|powiedzial|powiedziala|bylo super|bylo swietnie|bylo bardzo|dal mi|dala mi|przyszedl|przyszla"},
    {WORD_OBSTACLE, 0,
     "brak odpowiedzi|nie odpowiada|nie odpowiedzial|nie odpowiedziala|jeszcze nie odpowiedzial|jeszcze nie "
     "odpowiedziala|jest na urlopie|na urlopie|jest chory|jest chora"},
    {WORD_YES, 1, "tak|no tak|jasne"},
    {WORD_FILLER, 0,
     "jest|sa|byl|byla|bylo|mam|ja|my|to|juz|tez|bardzo|teraz|w "
     "koncu|wreszcie|mi|sie|no|tak|a|jeszcze|niestety|ten|ta|te"},
    {WORD_STOP, 0,
     "i|a|oraz|z|ze|w|we|na|do|od|o|po|dla|za|przez|u|przy|ja|ty|on|ona|my|wy|oni|moj|moja|moje|nasz|nasza|jest|sa|byl|"
     "byla|bylo|nie|sie|to|ten|ta|te|jak|co|juz|tez|jeszcze|wiecej|wszystko|tydzien|dzien|miesiac|czas|punkt|pierwszy|"
     "drugi|kazdy|robic|zrobic|porozmawiac|zapytac|nowy|nowa"},
    {WORD_SPELT, 0, "zrobione|gotowe|skonczone|zaczete"},
    /* whole lines, takeaways and answers */
    {WORD_GREETING, 0,
     "czesc|dzien dobry|hej|witam|witaj|szanowna|szanowny|hej wszystkim|czesc wszystkim|witam wszystkich|dzien dobry "
     "wszystkim"},
    {WORD_CLOSING, 0,
     "dzieki|dziekuje|dziekuje bardzo|wielkie dzieki|pozdrawiam|pozdrowienia|z powazaniem|do zobaczenia|na razie|"
     "milego dnia|milego weekendu|serdecznie pozdrawiam|dzieki wielkie|do uslyszenia|pzdr"},
    {WORD_NOTHING, 0,
     "tym razem nic|nic tym razem|nic nowego|nic szczegolnego|brak|bez zmian|na razie nic|nic konkretnego|"
     "nic do dodania|nie mam nic|zadnych|zadnych zadan|nic specjalnego|nic przygotowanego|nic nie mam"},
    {WORD_DEFER, 0, "dam znac|odpowiem|odezwe sie|napisze pozniej"},
    {WORD_CHATTER, 0,
     "bylo|byla|rozmawialismy|rozmawialysmy|spotkalismy sie|swietna|dobra rozmowa|dzieki|oto|ponizej|niestety|"
     "przepraszam|kto|kiedy|czy|gdzie|super|fajna|ciekawa|nasza rozmowa|nasze spotkanie"},
    {WORD_PLEASANT, 0,
     "dzieki|dziekuje|super|swietnie|dobrze|okej|w porzadku|zgadza sie|jasne|rozumiem|idealnie|dokladnie|dobry pomysl|"
     "bardzo dobrze|zgoda"},
    {WORD_WRONG, 0, "to nie tak|nie zgadza sie|to bledne|zle|to nieprawda"},
    {WORD_INTENT, 0,
     "chce|chcialbym|chcialabym|musze|powinienem|powinnam|zamierzam|planuje|postanowilem|postanowilam|mam zamiar|bede|"
     "obiecalem|obiecalam|moim celem jest|moj plan to|sprobuje|ustalilismy ze|zobowiazuje sie"},
    {WORD_INTRO, 0, "wynosze|najwazniejsze dla mnie to|moj wniosek to|najbardziej przydatne bylo"},
    {WORD_LISTING, 0, "moje wnioski|nastepne kroki|moje zadania|wnioski|przyniose"},
    {WORD_LISTING, 1, "rzeczy|punkty|zadania|sprawy|wnioski"},
    {WORD_LEARNT, 0, "nauczylem sie|nauczylam sie|zrozumialem|zrozumialam"},
    {WORD_ADVERB, 0,
     "tez|takze|tym razem|potem|wiec|najpierw|po pierwsze|po drugie|moze|najlepiej|jesli sie da|dodatkowo"},
    {WORD_MY, 0, "moj|moja|moje|nasze"},
    {WORD_ACTION, 0, "zadanie|zadania|nastepny krok|nastepne kroki|wniosek|wnioski|do zrobienia|postanowienie"},
    {WORD_PRIVATE, 0, "prywatne|prywatnie|poufne|tylko dla mnie"},
    {WORD_SHARE, 0, "udostepnij|publiczne"},
    {WORD_YES, 1, "tak|tak jasne|tak chetnie|tak dziekuje"},
    {WORD_YES, 0, "jasne|oczywiscie|chetnie|z przyjemnoscia|wchodze w to|zgadzam sie|dolacze|biore udzial"},
    {WORD_NO, 0,
     "nie|nie dziekuje|niestety nie|tym razem nie|nie moge|niestety nie moge|nie dam rady|na razie nie|nie teraz"},
    {WORD_QUESTION, QUESTION_MET, "spotkanie|czy sie spotkaliscie|spotkaliscie sie"},
    {WORD_QUESTION, QUESTION_WORTH, "czy bylo warto|warto|ocena"},
    {WORD_QUESTION, QUESTION_TAKEAWAY, "wniosek|co wynosisz|zadanie"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "do kiedy|termin|kiedy"},
    {WORD_QUESTION, QUESTION_GOAL, "cel|nasz cel|moj cel"},
    {WORD_QUESTION, QUESTION_WHERE, "gdzie|miejsce"},
    {WORD_QUESTION, QUESTION_SHAPED, "co mnie uksztaltowalo"},
    {WORD_QUESTION, QUESTION_DRIVES, "co mnie napedza|co mnie motywuje"},
    {WORD_QUESTION, QUESTION_DRAINS, "co mnie meczy|co mnie wyczerpuje"},
    {WORD_QUESTION, QUESTION_OFFERS, "oferuje|moge pomoc w|moge zaoferowac"},
    {WORD_QUESTION, QUESTION_SEEKS, "szukam|pomoc w|szukam pomocy w"},
    {WORD_QUESTION, QUESTION_HOURS, "godziny|godziny pracy|moje godziny|dostepnosc"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "strefa czasowa|moja strefa czasowa|miasto"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "jezyk|jezyki"},
    {WORD_PROFILE, QUESTION_SEEKS, "szukam pomocy w|potrzebuje pomocy w|chcialbym pomocy w|chcialabym pomocy w"},
    {WORD_PROFILE, QUESTION_OFFERS, "moge zaoferowac|oferuje|moge pomoc w"},
    {WORD_LANGUAGE, 0, "polski|angielski|niemiecki|francuski|hiszpanski|po polsku|po angielsku"},
    {WORD_MET, 1, "spotkalismy sie|spotkalysmy sie|tak spotkalismy sie|tak spotkalysmy sie"},
    {WORD_MET, 0,
     "nie spotkalismy sie|nie spotkalysmy sie|spotkanie sie nie odbylo|nie odbylo sie|musielismy odwolac|"
     "musialysmy odwolac|odwolane|nie doszlo do spotkania|przelozylismy|przelozylysmy"},
    {WORD_WORTH, 0, "daje|oceniam na|daje mu|ocena|warto"},
    {WORD_GOOD, 0, "dobrze|bardzo dobrze|swietnie|przydatne|bardzo przydatne|srednio|dobra rozmowa|dobre spotkanie"},
    {WORD_ANY, 0, "dowolny|obojetnie|kazdy pasuje|wszystkie pasuja|wszystko jedno"},
    {WORD_OR, 0, "lub|albo"},
    {WORD_SUITS, 0, "pasuje|pasuje mi|odpowiada mi|moge|wole|lepiej|bedzie lepiej|byloby lepiej"},
    {WORD_ATTEND, ATTEND_YES,
     "pasuje|pasuje mi|mi pasuje|odpowiada mi|bede|bede na pewno|moge|dam rade|przyjde|jestem dostepny|"
     "jestem dostepna|potwierdzam|termin mi pasuje"},
    {WORD_ATTEND, ATTEND_NO,
     "nie moge|nie pasuje|nie pasuje mi|nie dam rady|nie bedzie mnie|nie przyjde|jestem na urlopie|mam urlop|"
     "jestem chory|jestem chora|jestem zajety|jestem zajeta|musze odwolac|nie odpowiada mi|mam inne spotkanie|"
     "nie jestem dostepny|nie jestem dostepna|mi nie pasuje"},
    {WORD_ATTEND, ATTEND_PLEASED, "super|swietnie|idealnie|dobrze|w porzadku|okej|zgoda|nie ma problemu"},
    {WORD_ATTEND, ATTEND_UNSURE, "moze|nie wiem|nie jestem pewien|nie jestem pewna|prawdopodobnie"},
    {WORD_ATTEND, ATTEND_RATHER,
     "byloby lepiej|bedzie lepiej|lepiej|wole|wolalbym|wolalabym|moze byc|mozemy|moglibysmy|moglybysmy|a moze|"
     "czy mozemy|czy moze byc|co powiesz na|pasowaloby"},
    {WORD_ATTEND, ATTEND_THEN, "wtedy|tego dnia|w tym czasie|o tej porze"},
    {WORD_ATTEND, ATTEND_CLOSING, "do zobaczenia|widzimy sie"},
    {WORD_ATTEND, ATTEND_REASON, "poniewaz|bo|gdyz|z powodu"},
    {WORD_ATTEND, ATTEND_FILLING, "niestety|przepraszam|przykro mi|dla mnie|mi|hej|ja|czesc|sie"},
    {WORD_PLEASE, 0, "prosze|poprosze"},
    {WORD_ASK, 0,
     "chce|chcialbym|chcialabym|mozemy|czy mozemy|moglibysmy|czy moglibysmy|mozesz|czy mozesz|czy moglbys|"
     "czy moglabys|prosze o|czy moge|czy daloby sie|daloby sie|czy mozna|czy moglibyscie|mozecie|czy "
     "mozecie|wolalbym|wolalabym|chcielibysmy|czy jest mozliwe"},
    {WORD_COMMAND, COMMAND_STOP,
     "mnie wypisac|mnie wypisac z listy|wypisac mnie z listy|wypisac sie|sie wypisac|o wypisanie z listy|wypisanie z "
     "listy|"
     "wypisz mnie|wypiszcie mnie|wypisz mnie z listy|wypiszcie mnie z listy|prosze mnie wypisac|chce sie wypisac|"
     "wypisuje sie|rezygnuje z subskrypcji|anuluj subskrypcje|nie piszcie do mnie wiecej|nie pisz do mnie wiecej|"
     "nie chce wiecej maili|nie chce wiecej wiadomosci|nie chce dostawac tych maili|nie chce juz dostawac tych maili|"
     "koniec z mailami|nie wysylajcie mi wiecej maili|nie wysylaj mi wiecej maili|usun mnie z listy|"
     "usuncie mnie z listy|prosze o wypisanie z listy|prosze o usuniecie z listy|wypisanie"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "opuszczam krag|opuscic krag|chce opuscic krag|opuszczam grupe|opuscic grupe|chce opuscic grupe|"
     "wychodze z grupy|odchodze z grupy"},
    {WORD_COMMAND, COMMAND_PAUSE, "przerwa|wstrzymaj|zrobic przerwe|robie przerwe|poprosze o przerwe"},
    {WORD_COMMAND, COMMAND_RESUME, "wznow|wznowic|wrocilem|wrocilam|juz jestem z powrotem|wznawiam"},
    {WORD_COMMAND, COMMAND_SKIP,
     "pomin|pomin to spotkanie|pomin nastepne spotkanie|pomin najblizsze spotkanie|pominmy nastepne spotkanie|"
     "pominmy to spotkanie|pominac nastepne spotkanie|odwolaj nastepne spotkanie|odwolaj najblizsze spotkanie|"
     "odwolaj to spotkanie|pominac to spotkanie|odwolac nastepne spotkanie|pomijam nastepne spotkanie"},
    {WORD_COMMAND, COMMAND_HELP, "polecenia|co moge napisac|jak to dziala"},
    {WORD_COMMAND, COMMAND_DATA,
     "moje dane|jakie dane o mnie macie|jakie macie o mnie dane|wyslij moje dane|przeslij moje dane|"
     "wyslijcie mi moje dane|co o mnie wiecie"},
    {WORD_COMMAND, COMMAND_FORGET,
     "usun moje dane|usuncie moje dane|skasuj moje dane|usun wszystkie moje dane|usuncie wszystkie moje dane|"
     "zapomnij o mnie|zapomnijcie o mnie|prosze o usuniecie moich danych"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "o przerwe|przerwa|wstrzymaj|zrobic przerwe|robie przerwe|przerwe|pauza|potrzebuje przerwy|potrzebujemy "
     "przerwy|zrobmy przerwe|wstrzymajcie|wstrzymac|zawiescie|zawiesic"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "przeloz|przelozyc|przelozmy|przesun|przesunac|przesunmy|przeniesc|przenies|przeniesmy|przelozyc spotkanie|"
     "przesunac spotkanie|przeloz spotkanie|przesun spotkanie|nowy termin|spotkac sie|zmienic termin|przelozyc to|"
     "przesunac to|przelozmy to|przesunmy to"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "rytm|czestotliwosc|spotykajmy sie|spotykac sie|zmienic rytm|zmien rytm|wystarczy|lepiej|tylko|raczej|przejdzmy "
     "na|zmienmy na|wystarczyloby"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE, "strefa czasowa|moja strefa czasowa|moja strefa czasowa to"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "gdzie|miejsce|nowe miejsce|nowy link"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organizator|organizatorka|do organizatora|do organizatorki|dla organizatora"},
    {WORD_DO, COMMAND_STOP,
     "nie chce|nie chce otrzymywac|nie chce juz otrzymywac|nie chce juz|nie chce dostawac|nie chce juz dostawac|nie "
     "zycze sobie|nie przysylajcie mi|nie wysylajcie mi|nie przysylaj mi|nie wysylaj mi|prosze mi nie wysylac|prosze "
     "nie wysylac mi|nie wysylac mi|mi nie wysylac|przestancie mi wysylac|przestancie przysylac mi|wypiszcie mnie|"
     "wypisz mnie|usuncie mnie|usun mnie|skreslcie mnie|wykreslcie mnie|mnie wypisac|mnie usunac|usunac mnie|wypisac "
     "mnie|o wypisanie|o usuniecie"},
    {WORD_DO, COMMAND_LEAVE, "opuszczam|odchodze|wychodze|rezygnuje|opuscic|odejsc|wystepuje|chce odejsc"},
    {WORD_DO, COMMAND_RESUME,
     "wrocilem|wrocilam|juz wrocilem|juz wrocilam|jestem z powrotem|juz jestem|znow jestem|wznowic|wznowcie"},
    {WORD_DO, COMMAND_SKIP,
     "pominac|pomincie|pomin|pominmy|pomijamy|odwolac|odwolajcie|odwolaj|odwolajmy|odpuscmy|odpuscic|opuscmy|anulowac|"
     "anulujcie|anulujmy"},
    {WORD_DO, COMMAND_DATA,
     "jakie dane macie|jakie dane posiadacie|jakie dane przechowujecie|jakie informacje macie|co wiecie|wyslijcie mi|"
     "wyslij mi|przyslijcie mi|przeslijcie mi|pokazcie mi|zobaczyc|otrzymac|eksportujcie"},
    {WORD_DO, COMMAND_FORGET, "usuncie|usun|usunac|skasujcie|skasuj|skasowac|wymazcie|zapomnijcie|o usuniecie"},
    {WORD_DO_TO, COMMAND_STOP,
     "maili|maile|e maili|e maile|emaili|emaile|wiadomosci|listow|z listy|z tej listy|z waszej listy|z listy "
     "mailingowej|z listy wysylkowej|z subskrypcji|z bazy"},
    {WORD_DO_TO, COMMAND_LEAVE, "krag|z kregu|grupe|z grupy|ten krag|z tego kregu|te grupe|z tej grupy|pare|z pary"},
    {WORD_DO_TO, COMMAND_RESUME,
     "mozemy kontynuowac|mozemy wrocic do spotkan|mozemy zaczynac|kontynuujmy|wznawiamy|spotkania|nasze spotkania"},
    {WORD_DO_TO, COMMAND_SKIP, "spotkanie|rozmowe|sesje|spotkania|call|meeting|termin"},
    {WORD_DO_TO, COMMAND_DATA,
     "o mnie|na moj temat|moje dane|wszystkie moje dane|wszystko co o mnie macie|kopie moich danych"},
    {WORD_DO_TO, COMMAND_FORGET,
     "moje dane|wszystkie moje dane|wszystko o mnie|moje konto|wszystko co o mnie macie|moje dane osobowe|moich "
     "danych|wszystkich moich danych"},
    {WORD_DO_BESIDE, COMMAND_STOP, "zadnych|zadne|juz|wiecej|dalszych|kolejnych|waszych|tych|wiecej zadnych|mnie"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "niniejszym"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "i|wiec|znow|znowu|juz"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "nasze|to|tym razem"},
    {WORD_DO_BESIDE, COMMAND_DATA, "zapisane|przechowywane"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "wszystkie|natychmiast|calkowicie"},
    {WORD_COMMAND_TAIL, 0,
     "prosze|dzieki|dziekuje|jesli mozna|na razie|z gory dziekuje|mi wystarczy|wystarczy|byloby lepiej|od teraz"},
    {WORD_INSTEAD, 0, "zamiast tego|byloby lepiej|pasuje lepiej|lepiej mi pasuje"},
    {WORD_CADENCE, EVERY_WEEK, "co tydzien|raz w tygodniu|cotygodniowo"},
    {WORD_CADENCE, EVERY_TWO_WEEKS, "co dwa tygodnie|raz na dwa tygodnie"},
    {WORD_CADENCE, EVERY_MONTH, "co miesiac|raz w miesiacu|raz na miesiac|miesiecznie"},
    {WORD_CADENCE, EVERY_QUARTER, "co kwartal|raz na kwartal|co trzy miesiace"},
    {WORD_OPEN_END, 0, "odwolania"},
    {WORD_CONNECT, 0, "do|na|o"},
    {WORD_OBJECT, 0,
     "spotkanie|nasze spotkanie|nastepne spotkanie|najblizsze spotkanie|to spotkanie|spotkania|to|je|wszystko"},
    {WORD_PLACE, 0, "sala|biuro|pokoj|w biurze|w sali"},
    {WORD_NUMBER, 2, "dwa|dwie|dwoch"},
    {WORD_NUMBER, 3, "trzy|trzech"},
    {WORD_NUMBER, 4, "cztery"},
    {WORD_TODAY, 0, "dzis|dzisiaj|dzis wieczorem|dzisiaj wieczorem"},
    {WORD_TODAY, 1, "jutro|jutra|jutro rano|jutro wieczorem"},
    {WORD_TODAY, 2, "pojutrze"},
    {WORD_TODAY, 7, "za tydzien"},
    {WORD_WEEKDAY, 1, "poniedzialek|poniedzialku"},
    {WORD_WEEKDAY, 2, "wtorek|wtorku"},
    {WORD_WEEKDAY, 3, "sroda|srode|srody"},
    {WORD_WEEKDAY, 4, "czwartek|czwartku"},
    {WORD_WEEKDAY, 5, "piatek|piatku"},
    {WORD_WEEKDAY, 6, "sobota|sobote|soboty"},
    {WORD_WEEKDAY, 7, "niedziela|niedziele|niedzieli"},
    {WORD_MONTH, 1, "styczen|stycznia|styczniu"},
    {WORD_MONTH, 2, "luty|lutego|lutym"},
    {WORD_MONTH, 3, "marzec|marca|marcu"},
    {WORD_MONTH, 4, "kwiecien|kwietnia|kwietniu"},
    {WORD_MONTH, 5, "maj|maja|maju"},
    {WORD_MONTH, 6, "czerwiec|czerwca|czerwcu"},
    {WORD_MONTH, 7, "lipiec|lipca|lipcu"},
    {WORD_MONTH, 8, "sierpien|sierpnia|sierpniu"},
    {WORD_MONTH, 9, "wrzesien|wrzesnia|wrzesniu"},
    {WORD_MONTH, 10, "pazdziernik|pazdziernika|pazdzierniku"},
    {WORD_MONTH, 11, "listopada|listopadzie"},
    {WORD_MONTH, 12, "grudzien|grudnia|grudniu"},
    {WORD_BY, 1, "przed|najpozniej|najpozniej do|najpozniej w|nie pozniej niz do"},
    {WORD_BY, 0, "w|we|na"},
    {WORD_SINCE, 0, "od"},
    {WORD_DATE_ARTICLE, 0, "dnia"},
    {WORD_NEXT, 1, "przyszle|przyszly|przyszlym|przyszlego|przyszla|przyszlej"},
    {WORD_NEXT, 0,
     "nastepne|nastepna|najblizsze|nastepny|nastepnym|nastepnego|nastepnej|najblizszy|najblizszego|najblizsza|"
     "najblizszej"},
    {WORD_THIS, 0, "tym|tego|tej"},
    {WORD_EVERY, 0, "kazdy|kazda|kazdego|w kazdy|w kazda|raz na|raz co|co"},
    {WORD_PERIOD, PERIOD_MINUTE, "minut|minuty"},
    {WORD_PERIOD, PERIOD_HOUR, "godzina|godzine|godziny|godzin"},
    {WORD_PERIOD, PERIOD_DAY, "dzien|dni"},
    {WORD_PERIOD, PERIOD_WEEK, "tydzien|tygodnie|tygodni|tygodniu|tygodnia"},
    {WORD_PERIOD, PERIOD_MONTH, "miesiac|miesiace|miesiecy|miesiacu|miesiaca"},
    {WORD_PERIOD, PERIOD_QUARTER, "kwartal|kwartalu"},
    {WORD_PERIOD, PERIOD_YEAR, "rok|roku"},
    {WORD_PART_OF, 0, "koniec|konca|koncem"},
    {WORD_PART_OF, 1, "polowa|polowy|polowie"},
    {WORD_PART_OF, 2, "poczatek|poczatku"},
    {WORD_IN, 0, "w ciagu"},
    {WORD_AT, 0, "na|o|o godz|o godzinie|godz"},
    {WORD_TIME, 12, "poludnie"},
    {WORD_DAY_PART, 0, "rano"},
    {WORD_DAY_PART, 1, "po poludniu|wieczorem"},
    {WORD_SHIFT, 0, "pozniej"},
    {WORD_SHIFT, 1, "wczesniej"},
    {WORD_SOME_DATE, 0, "konca tygodnia|koniec tygodnia"},
    {WORD_SOME_DATE, 1, "konca miesiaca|koniec miesiaca"},
    {WORD_SOME_DATE, 3, "konca roku|koniec roku"},
    {WORD_SOME_DATE, 4, "weekend|weekendu"},
    {WORD_ZONE_SAME, 0, "ta sama godzina|o tej samej porze|o tej samej godzinie"},
    {WORD_FEAST, 2, "wielkanoc|wielkanoca"},
    {WORD_FEAST, 0, "boze narodzenie|swieta"},
    {WORD_THAT, 0, "ze"},
    {WORD_BRING, 0, "przyniose|przyniesc"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "przelozyc|przesunac|przelozmy|inny termin|inny dzien|innym razem"},
    {WORD_VAGUE, 0, "troche|pozniej|inny dzien|innym razem|teraz|wkrotce"},
    {WORD_NONE, 1, "ani"},
    {WORD_NOTHING, 0,
     "tym razem nic|tym razem niestety nic|nic tym razem|nic nowego|nic szczegolnego|nic konkretnego|nic do "
     "zapisania|na razie nic|ode mnie nic|brak wnioskow|zadnych wnioskow|nic specjalnego"},
    {WORD_ACTION, 0,
     "co wynosze|wynosze|co z tego biore|takeaway|takeaways|moj takeaway|wniosek|wnioski|najwazniejszy wniosek|do "
     "zrobienia|nastepny krok|nastepne "
     "kroki|zadanie|zadania|dzialanie|postanowienie"},
    {WORD_STATUS, STATUS_DONE,
     "zamkniete|zamknieta|zamkniety|posprzatane|posprzatany|posprzatana|uporzadkowane|uporzadkowany|uporzadkowana|"
     "omowione|omowiony|omowiona|"
     "sprawdzone|sprawdzony|sprawdzona|oddane|oddany|oddana|wyprobowane|wyprobowany|wyprobowana|wyprobowalem|"
     "wyprobowalam"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "zostal|mam w planach|w planach|mam na liscie|nieruszone|nie dalem rady|nie dalam rady|zostalo|zostala|brakuje"},
    {WORD_OBSTACLE, 0,
     "nie odpisal|nie odpisala|jeszcze nie odpisal|jeszcze nie odpisala|nie odezwal sie|nie odezwala sie|jeszcze sie "
     "nie odezwal"},
    {WORD_NONE, 0, "zadne z trzech|zaden z trzech|zadna z trzech|zadnego z nich|zadnego z trzech|zadne z tych"},
    {WORD_COMMAND, COMMAND_SKIP, "pomin nastepne|pomin to|pomijam nastepne|pomijam nastepne spotkanie"},
    /* as in other languages */
    {WORD_AND, 0, "i|oraz|a takze"},
    {WORD_OR, 0, "lub|albo"},
    {WORD_NUMBER, 1, "jeden|jedna|jedno"},
    {WORD_NUMBER, 5, "piec"},
    {WORD_NUMBER, 10, "dziesiec"},
    {WORD_MONTH, 11, "listopad"},
    {WORD_BY, 1, "do"},
    {WORD_IN, 0, "za"},
    {WORD_CONNECT, 0, "w|we|z|od|dla"},
    {WORD_DATE_ARTICLE, 0, "r|roku"},
    {WORD_PART_OF, 0, "pod koniec"},
    {WORD_CLOCK, CLOCK_BEFORE - 30, "wpol do|w pol do"},
    {WORD_CLOCK, CLOCK_BEFORE + 15, "kwadrans po"},
    {WORD_CLOCK, CLOCK_BEFORE - 15, "za kwadrans|kwadrans do"},
    {WORD_ORDINAL, 1, "pierwszej"},
    {WORD_ORDINAL, 2, "drugiej"},
    {WORD_ORDINAL, 3, "trzeciej"},
    {WORD_ORDINAL, 4, "czwartej"},
    {WORD_ORDINAL, 5, "piatej"},
    {WORD_ORDINAL, 6, "szostej"},
    {WORD_ORDINAL, 7, "siodmej"},
    {WORD_ORDINAL, 8, "osmej"},
    {WORD_ORDINAL, 9, "dziewiatej"},
    {WORD_ORDINAL, 10, "dziesiatej"},
    {WORD_ORDINAL, 11, "jedenastej"},
    {WORD_ORDINAL, 12, "dwunastej"},
    {WORD_NUMBER, 6, "szesc"},
    {WORD_NUMBER, 7, "siedem"},
    {WORD_NUMBER, 8, "osiem"},
    {WORD_NUMBER, 9, "dziewiec"},
    {WORD_NUMBER, 11, "jedenascie"},
    {WORD_NUMBER, 12, "dwanascie"},
    {WORD_MEETING, MEETING_COULD, "czasu|udalo sie|udalo nam sie|nam sie udalo|sie udalo|moglismy|moglysmy"},
    {WORD_MEETING, MEETING_MEET, "spotkac|spotkac sie|zobaczyc"},
    {WORD_MEETING, MEETING_MET, "spotkalismy|spotkalysmy|widzielismy|widzialysmy"},
    {WORD_TOPIC, TOPIC_STRONG,
     "wniosek|lekcja|dzialanie|zadanie|nastepny krok|kolejny krok|zobowiazanie|postanowienie|takeaway|nauka"},
    {WORD_TOPIC, TOPIC_WEAK, "rzecz|punkt|plan|cel|pomysl|priorytet|zmiana|nawyk|krok"},
    {WORD_TOPIC, TOPIC_MANY,
     "wnioski|lekcje|dzialania|zadania|nastepne kroki|kolejne kroki|zobowiazania|postanowienia|cele|kroki"},
    {WORD_TOPIC_OWNER, 0, "moj|moja|moje|nasz|nasza|nasze|ten|ta|to"},
    {WORD_RANK, 0,
     "glowny|glowna|glowne|najwazniejszy|najwazniejsza|najwazniejsze|najwiekszy|osobisty|konkretny|jedyny|jedyna|"
     "maly|nowy"},
    {WORD_RANK, 1, "pierwszy|pierwsza|drugi|druga|trzeci|trzecia|ostatni|ostatnia"},
    {WORD_TOPIC_TAIL, 0,
     "dla mnie|dla nas|na dzis|z dzisiaj|z dzisiejszej rozmowy|ze spotkania|z rozmowy|tym razem|w tym tygodniu|z "
     "dzis"},
    {WORD_BE, 0, "to|jest|bedzie|byl|byla|bylo|jest to"},
    {WORD_WEEK_NUMBER, 0, "w tygodniu|tydzien|tygodniu"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|zadan|zadania|punktow|dzialan|krokow|wnioskow|notatek|tematow|postanowien|pomyslow"},
    {WORD_NOTHING_TAIL, 0,
     "dzis|dzisiaj|tym razem|w tym tygodniu|z mojej strony|na razie|co|do|tylko|ale|niestety|dziekuje|nowego|"
     "konkretnego|szczegolnego"},
    {WORD_BRING, 1, "przynosze|przyniose|polecam|moge podzielic sie|pomoglo mi|przydatne bylo"},
    {WORD_LATER, 3, "po|dopiero po"},
    {WORD_OUT_OF, 0, "z|na"},
    {0, 0, NULL},
};
