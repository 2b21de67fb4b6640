/* Dutch. See phrases.h for how phrases are written. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_dutch[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "gedaan|is gedaan|al gedaan|heb ik gedaan|heb ik al gedaan|klaar|is klaar|ben ik klaar mee|af|is "
     "af|afgerond|voltooid|gelukt|is gelukt|afgevinkt|geregeld|is geregeld|voor "
     "elkaar|gelezen|verstuurd|opgestuurd|geschreven|geboekt|gekregen|ontvangen|gesproken|besproken|gebeld|ingepland|"
     "gemaakt|gevraagd|opgelost|afgehandeld|loopt goed|gaat goed|goed gegaan|ging goed|werkt goed|werkt "
     "prima|werkt|staat erin|achter de rug|doorgenomen|uitgelezen|voorbereid"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "ben ik aan het|ben ik nog aan het|ben nog aan het|zijn we aan het|ben ik nog bezig|zo goed als klaar|bezig|mee "
     "bezig|nog bezig|nog mee bezig|ben ermee bezig|ben er mee bezig|ik ben ermee bezig|ben ik mee bezig|ben "
     "ik nog mee bezig|ben ik bezig|half|half klaar|half af|voor de helft|halverwege|bijna|bijna klaar|bijna "
     "af|begonnen|ermee begonnen|ben begonnen|mee begonnen|ben ik begonnen|ben ik mee "
     "begonnen|gestart|deels|gedeeltelijk|in uitvoering|loopt|loopt nog|onderweg|aan het lezen|aan het schrijven|aan "
     "het werken|ben aan het|nog niet helemaal|niet helemaal|werk ik aan|werk ik nog aan|ik werk eraan|er wordt aan "
     "gewerkt|nog niet af|niet af"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "nog niet|nog niet begonnen|nog niet gedaan|nog niet aan begonnen|niet begonnen|niet gedaan|geen tijd|geen tijd "
     "gehad|geen tijd voor gehad|nog geen tijd|niet aan toegekomen|nog niet aan toegekomen|nergens aan toegekomen|nog "
     "nergens aan toegekomen|niets gedaan|nog niets|nog niks|niks|nog te doen|moet nog|moet ik nog|moet ik nog "
     "doen|komt nog|volgt nog|volgt|uitgesteld|stel ik uit|doorgeschoven|schuif ik door|vergeten|nog open|open|niet "
     "gelukt|is niet gelukt|nog niet gelukt|helaas niet|helaas nog niet|nee|later|niet"},
    {WORD_STATUS, STATUS_DROPPED,
     "ging niet door|is van de baan|valt af|laat maar zitten|heb ik geschrapt|is niet meer nodig|daar zie ik van "
     "af|vervalt|vervallen|niet meer nodig|niet "
     "meer relevant|niet meer aan de orde|niet meer actueel|hoeft niet "
     "meer|hoeft niet|heb ik niet meer nodig|geschrapt|schrap ik|schrappen|laat maar|laten vallen|laat ik vallen|laat "
     "ik zitten|laten zitten|mag weg|kan weg|stop ermee|stop ik mee|gestopt|geannuleerd|gaat niet "
     "door|achterhaald|overbodig|opgegeven|geef ik op|zie ik van af|afgezegd"},
    {WORD_STATUS, STATUS_BLOCKED,
     "geblokkeerd|wacht op|wacht nog op|ik wacht op|ik wacht nog op|wachten op|wacht ik op|wacht ik nog op|nog aan het "
     "wachten|in de wacht|wacht|zit vast|zit ik vast|ik zit vast|loopt vast|loop vast|loop ik vast|vastgelopen|kom "
     "niet verder|kom ik niet verder|kom er niet uit|ligt stil|hulp nodig|heb hulp nodig|heb ik hulp nodig"},
    {WORD_NOT, 0, "niet|geen|nooit|niets|zonder|nog niet|nauwelijks"},
    {WORD_STILL, 2, "nog|nog steeds|steeds"},
    {WORD_SAME, 0, "ook|eveneens|idem|net zo"},
    {WORD_LATER, 1, "zal|zullen|ga|gaan|wil|willen|moet|zou|ga ik|plan|van plan|hoop"},
    {WORD_LATER, 2, "als|zodra|wanneer|voordat|nadat"},
    {WORD_ALL, 0, "alles|alle|allemaal|alle drie|alle punten"},
    {WORD_ALL, 2, "beide|allebei|alle twee|alletwee"},
    {WORD_THEM, 0, "ze|ervan"},
    {WORD_NONE, 0,
     "geen van beide|geen enkele|geen van alle|geen van de drie|geen van allen|geen van de twee|niets daarvan"},
    {WORD_REST, 0, "voor de rest|de rest|rest|het andere|de andere|de anderen|de andere twee|de overige|al het andere"},
    {WORD_EXCEPT, 0, "behalve|op na|uitgezonderd|met uitzondering van|maar niet|alleen niet"},
    {WORD_EXCEPT, 1, "alles behalve|alle behalve|alles op|alles uitgezonderd"},
    {WORD_ITEM, 0, "punt|punten|nummer|nr|taak|taken|de|het|met|bij|van|voor|aan"},
    {WORD_PERCENT, 0, "procent"},
    {WORD_PART, 0, "hoofdstuk|pagina|week|dag|deel|ongeveer|circa|met|stap|ruimte|zaal"},
    {WORD_UNIT, 0,
     "week|weken|dag|dagen|maand|maanden|jaar|uur|uren|minuut|minuten|keer|mensen|collega's|hoofdstukken|pagina's|"
     "vragen|ideeen"},
    {WORD_ORDINAL, 1, "de eerste|het eerste|eerste|ten eerste"},
    {WORD_ORDINAL, 2, "de tweede|het tweede|tweede|ten tweede"},
    {WORD_ORDINAL, 3, "de derde|het derde|derde|ten derde"},
    {WORD_ORDINAL, 4, "de vierde|het vierde|vierde"},
    {WORD_ORDINAL, 100, "de laatste|het laatste|laatste"},
    {WORD_BUT, 0, "maar|echter|daarentegen"},
    {WORD_HAVE, 0, "heb|heeft|hebben|had|is|zijn|ben|was"},
    {WORD_IT, 0, "het|dat|hem|haar"},
    {WORD_FINE, 0, "goed|prima|ok|oke|in orde|top|ja"},
    {WORD_ONLY, 1, "alleen|slechts|enkel"},
    {WORD_ARE, 0, "zijn|gedaan|klaar"},
    {WORD_FACT, 0,
     "gisteren|vorige week|eergisteren|afgelopen week|afgelopen maandag|afgelopen dinsdag|afgelopen woensdag|afgelopen "
     "donderdag|afgelopen vrijdag|vorige maand|sprak|belde|stuurde|schreef|ging goed|was goed|was leuk|was "
     "nuttig|zei|gaf me|was fijn"},
    {WORD_OBSTACLE, 0,
     "geen reactie|geen antwoord|heeft niet gereageerd|heeft nog niet gereageerd|reageert niet|is met vakantie|is op "
     "vakantie|met vakantie|is ziek"},
    {WORD_YES, 1, "ja|wel|ja hoor"},
    {WORD_FILLER, 0,
     "is|was|zijn|heb|heeft|hebben|ik|we|wij|het|dat|dit|nu|al|ook|heel|erg|eindelijk|me|mij|er|de|een|ben|nog|helaas|"
     "ja|toch|wel"},
    {WORD_STOP, 0,
     "de|het|een|en|of|met|van|voor|op|in|aan|bij|uit|over|naar|ik|we|wij|hij|zij|ze|je|jij|mijn|ons|onze|is|was|zijn|"
     "wordt|heb|heeft|hebben|niet|nog|al|ook|als|dan|week|weken|dag|dagen|maand|tijd|doen|gedaan|nieuwe|meer|punt|"
     "eerste|tweede|derde|dat|dit|om|elke|alle|praten|vragen|maken"},
    {WORD_SPELT, 0, "klaar|gedaan|begonnen|afgerond"},
    /* whole lines, takeaways and answers */
    {WORD_GREETING, 0,
     "hoi|hallo|beste|goedemorgen|goedemiddag|goedenavond|geachte|dag|hoi allemaal|hallo allemaal|beste allen|dag "
     "allemaal"},
    {WORD_CLOSING, 0,
     "dank|dank je|dank je wel|bedankt|dankjewel|dank u|dank u wel|hartelijk dank|groet|groeten|met vriendelijke groet|"
     "vriendelijke groeten|groetjes|mvg|tot dan|tot ziens|tot snel|fijn weekend|fijne dag|alvast bedankt|tot morgen"},
    {WORD_NOTHING, 0,
     "niets|niks|niets deze keer|deze keer niets|deze keer niks|niks deze keer|niets bijzonders|niks bijzonders|"
     "niets nieuws|niks nieuws|geen acties|geen actiepunten|niets te melden|niks te melden|geen|voorlopig niets|"
     "ik heb niets|nog niets|niets concreets|dit keer niets|dit keer niks|niets speciaals|niets voorbereid"},
    {WORD_DEFER, 0, "ik laat het weten|laat ik nog weten|ik kom erop terug|kom ik op terug|antwoord volgt"},
    {WORD_CHATTER, 0,
     "het was|we hebben|we hadden|goed gesprek|leuk|fijn|prima|bedankt|we spraken|hier zijn|hieronder|helaas|sorry|"
     "het gesprek|ons gesprek|wie|wanneer|kun je|kunnen jullie|kunt u|interessant"},
    {WORD_PLEASANT, 0,
     "dank je|bedankt|prima|goed|oke|helemaal goed|klopt|top|mooi|fijn|akkoord|begrepen|ontvangen|precies|zeker|"
     "goed idee|is goed|ja hoor|uitstekend|heel goed|dank|dankjewel"},
    {WORD_WRONG, 0, "klopt niet|dat klopt niet|dat is fout|fout|niet goed|dat bedoelde ik niet"},
    {WORD_INTENT, 0,
     "ik ga|ik wil|ik zal|ik moet|ik wou|ik zou graag|ik wil graag|ik ben van plan om|ik ben van plan|we gaan|"
     "ik heb besloten om|ik neem me voor om|ik neem me voor|mijn doel is om|mijn plan is om|ik heb beloofd om|"
     "we hebben afgesproken dat ik|ik probeer|ga ik|wil ik|zal ik|moet ik|ik ga proberen|ik neem mij voor|ik beloof"},
    {WORD_INTRO, 0,
     "wat ik meeneem is dat|ik onthoud dat|ik neem mee dat|ik neem mee|mijn belangrijkste punt is|mijn conclusie is "
     "dat|het nuttigst was"},
    {WORD_LISTING, 0, "ik neem mee|mijn punten|mijn acties|volgende stappen|mijn actiepunten|ik breng mee"},
    {WORD_LISTING, 1, "dingen|punten|acties|zaken|actiepunten"},
    {WORD_LEARNT, 0, "ik heb geleerd|geleerd"},
    {WORD_ADVERB, 0,
     "ook|daarnaast|bovendien|deze keer|dan|dus|eerst|ten eerste|ten tweede|verder|misschien|bij voorkeur|liefst|"
     "eigenlijk|graag|voortaan"},
    {WORD_MY, 0, "mijn|onze|ons"},
    {WORD_ACTION, 0, "actie|acties|actiepunt|actiepunten|volgende stap|volgende stappen|taak|taken|voornemen|te doen"},
    {WORD_PRIVATE, 0, "prive|vertrouwelijk|alleen voor mij"},
    {WORD_SHARE, 0, "delen|openbaar"},
    {WORD_YES, 1, "ja|jazeker|ja hoor|ja graag|ja prima"},
    {WORD_YES, 0, "zeker|natuurlijk|graag|ik doe mee|doe mee|akkoord|prima|ik ben erbij|tuurlijk|met plezier"},
    {WORD_NO, 0,
     "nee|nee dank je|nee bedankt|helaas niet|deze keer niet|dit keer niet|ik kan niet|kan niet|kan helaas niet|"
     "ik kan helaas niet|nu niet|ik red het niet|liever niet"},
    {WORD_QUESTION, QUESTION_MET, "gesproken|elkaar gesproken|hebben jullie elkaar gesproken|elkaar gezien"},
    {WORD_QUESTION, QUESTION_WORTH, "was het de moeite waard|de moeite waard|cijfer|beoordeling"},
    {WORD_QUESTION, QUESTION_TAKEAWAY, "wat neem je mee|actie|actiepunt|leerpunt"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "wanneer|voor wanneer|deadline|uiterlijk"},
    {WORD_QUESTION, QUESTION_GOAL, "doel|ons doel|mijn doel"},
    {WORD_QUESTION, QUESTION_WHERE, "waar|plaats|locatie"},
    {WORD_QUESTION, QUESTION_SHAPED, "wat mij gevormd heeft|wat mij heeft gevormd|wat me gevormd heeft"},
    {WORD_QUESTION, QUESTION_DRIVES, "wat mij drijft|wat me drijft|drijfveer"},
    {WORD_QUESTION, QUESTION_DRAINS, "wat mij energie kost|wat me energie kost|energievreter"},
    {WORD_QUESTION, QUESTION_OFFERS, "ik bied|ik kan helpen met|wat ik kan bieden"},
    {WORD_QUESTION, QUESTION_SEEKS, "ik zoek|hulp bij|ik zoek hulp bij|ik wil graag hulp bij"},
    {WORD_QUESTION, QUESTION_HOURS, "uren|werktijden|mijn werktijden|beschikbaarheid|beschikbaar"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "tijdzone|mijn tijdzone"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "taal|talen"},
    {WORD_PROFILE, QUESTION_SEEKS, "ik wil graag hulp bij|ik zoek hulp bij|ik kan hulp gebruiken bij|graag hulp bij"},
    {WORD_PROFILE, QUESTION_OFFERS, "ik kan helpen met|ik bied|ik kan bieden"},
    {WORD_LANGUAGE, 0, "nederlands|engels|duits|frans|spaans"},
    {WORD_MET, 1,
     "we hebben elkaar gesproken|we hebben elkaar gezien|we hebben elkaar ontmoet|we hebben afgesproken|"
     "ja we hebben elkaar gesproken|elkaar gesproken"},
    {WORD_MET, 0,
     "we hebben elkaar niet gesproken|we hebben elkaar niet gezien|niet doorgegaan|ging niet door|het ging niet door|"
     "we moesten afzeggen|was ziek|afgezegd|het is niet doorgegaan|we hebben het verzet|niet gesproken"},
    {WORD_WORTH, 0, "ik geef het een|geef het een|ik geef een|een|cijfer|beoordeling|de moeite waard"},
    {WORD_GOOD, 0, "goed|heel goed|prima|nuttig|heel nuttig|leuk|goed gesprek|fijn gesprek|matig|zo zo"},
    {WORD_ANY, 0, "maakt niet uit|maakt mij niet uit|allemaal goed|alles past"},
    {WORD_OR, 0, "of"},
    {WORD_SUITS, 0, "past|past mij|past me|komt goed uit|kan ik|lukt|schikt|liever|beter|het liefst"},
    {WORD_ATTEND, ATTEND_YES,
     "past mij|past me|past|dat past|komt goed uit|dat komt goed uit|ik kan|kan ik|dat lukt|lukt|ik ben er|ik kom|"
     "ik ben erbij|schikt|dat schikt|ik ben beschikbaar|ik ben vrij"},
    {WORD_ATTEND, ATTEND_NO,
     "lukt het niet|lukt het me niet|lukt mij niet|lukt het mij niet|ik kan niet|kan niet|kan ik niet|ik kan helaas "
     "niet|kan helaas niet|lukt niet|lukt me niet|dat lukt niet|"
     "dat lukt me niet|past niet|past me niet|komt niet uit|komt slecht uit|ik ben op vakantie|op vakantie|ik ben ziek|"
     "ik ben er niet|moet afzeggen|ik moet afzeggen|ik moet helaas afzeggen|ik red het niet|niet "
     "beschikbaar|verhinderd|"
     "ik ben verhinderd|ik heb al een afspraak"},
    {WORD_ATTEND, ATTEND_PLEASED, "prima|perfect|goed|oke|top|akkoord|geen probleem|uitstekend|is goed"},
    {WORD_ATTEND, ATTEND_UNSURE, "misschien|weet niet|weet ik niet|niet zeker|waarschijnlijk"},
    {WORD_ATTEND, ATTEND_RATHER,
     "is beter|zou beter zijn|past beter|komt beter uit|liever|beter|kunnen we|kunnen we naar|kan het|zou kunnen|"
     "wat dacht je van|wat denk je van|zou het kunnen|is het mogelijk"},
    {WORD_ATTEND, ATTEND_THEN, "die dag|dan|op dat moment|op die dag|die tijd"},
    {WORD_ATTEND, ATTEND_CLOSING, "tot dan|tot ziens|zie je dan"},
    {WORD_ATTEND, ATTEND_REASON, "omdat|want|vanwege"},
    {WORD_ATTEND, ATTEND_FILLING, "helaas|het spijt me|sorry|voor mij|mij|me|ik|hoi|ook|wel|er|het|dat"},
    {WORD_PLEASE, 0, "a . u . b .|a . u . b|s . v . p .|alsjeblieft|aub|a u b|alstublieft|graag|svp"},
    {WORD_PLEASE, 0, "a.u.b|alsjeblieft dank je"},
    {WORD_ASK, 0,
     "kunnen we het doen|ik wil|ik wil graag|ik zou graag|kunnen we|zouden we|kun je|kunt u|kunnen jullie|zou je|wil "
     "je|willen jullie|"
     "we willen graag|laten we|mag ik|is het mogelijk om|zou het kunnen|kan het|kan ik|zou ik|ik heb liever|zullen "
     "we|zou het mogelijk zijn om"},
    {WORD_COMMAND, COMMAND_STOP,
     "me graag afmelden|me graag uitschrijven|graag afmelden|graag uitschrijven|me hierbij "
     "afmelden|uitschrijven|afmelden|schrijf me uit|meld me af|ik wil me uitschrijven|ik wil me afmelden|me "
     "uitschrijven|"
     "mij uitschrijven|me afmelden|mij afmelden|geen mails meer|geen mail meer|geen e mails meer|stop met mailen|"
     "stop met deze mails|stuur me geen mails meer|stuur mij geen mails meer|haal me van de lijst|"
     "haal mij van de lijst|ik wil geen mails meer|ik wil geen mails meer ontvangen|"
     "ik wil deze mails niet meer ontvangen|verwijder me van de lijst"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "uit de groep|uit deze groep|uit de kring|uit deze kring|de groep verlaten|groep verlaten|deze groep verlaten|de "
     "kring verlaten|kring verlaten|"
     "deze kring verlaten|ik verlaat de groep|ik verlaat de kring|uit de groep stappen"},
    {WORD_COMMAND, COMMAND_PAUSE, "pauze|pauzeren|pauzeer|even pauze|een pauze|zet me op pauze|zet mij op pauze"},
    {WORD_COMMAND, COMMAND_RESUME, "hervatten|hervat|ik ben terug|ik ben weer terug|ik ben er weer|weer beginnen"},
    {WORD_COMMAND, COMMAND_SKIP,
     "overslaan|sla over|sla deze over|deze overslaan|volgende overslaan|de volgende overslaan|"
     "volgende afspraak overslaan|de volgende afspraak overslaan|het volgende gesprek overslaan|"
     "volgend gesprek overslaan|sla de volgende over|sla het volgende gesprek over|sla de volgende afspraak over|"
     "deze keer overslaan|dit gesprek overslaan|deze afspraak overslaan|het volgende gesprek afzeggen|"
     "de volgende afspraak afzeggen|deze week overslaan"},
    {WORD_COMMAND, COMMAND_HELP, "hulp|commando's|wat kan ik schrijven|hoe werkt dit|hoe werkt het"},
    {WORD_COMMAND, COMMAND_DATA,
     "mijn gegevens|welke gegevens hebben jullie van mij|welke gegevens hebben jullie over mij|stuur mij mijn gegevens|"
     "stuur me mijn gegevens|wat weten jullie over mij"},
    {WORD_COMMAND, COMMAND_FORGET,
     "verwijder mijn gegevens|wis mijn gegevens|mijn gegevens verwijderen|mijn gegevens wissen|"
     "verwijder al mijn gegevens|wis al mijn gegevens|vergeet mij"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pauze|pauzeren|pauzeer|even pauze|een pauze|zet me op pauze|zet mij op pauze|zet alles op pauze|ik heb een pauze "
     "nodig|ik neem pauze|ik neem een pauze|een pauze nemen|ik pauzeer"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "verzetten|verzet|verplaatsen|verplaats|verschuiven|uitstellen|nieuwe afspraak|nieuwe tijd|het gesprek verzetten|"
     "de afspraak verzetten|afspreken|verzet de afspraak|verplaats de afspraak|verzet het gesprek|verplaats het "
     "gesprek"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "ritme|frequentie|afspreken|verander het ritme|ritme veranderen|liever|alleen|nog maar|beter|maak er|laten we "
     "overgaan naar|overgaan naar"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE, "tijdzone|mijn tijdzone|mijn tijdzone is"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "waar|plaats|locatie|nieuwe locatie|nieuwe link"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER, "organisator|aan de organisator|organisatie|aan de organisatie"},
    {WORD_DO, COMMAND_STOP,
     "geen mails|geen e mails|geen emails|geen mail|geen e mail|geen berichten|geen brieven|geen mailtjes|niet "
     "meer|niet langer|nooit meer|haal mij|haal me|haalt u mij|halen jullie mij|verwijder mij|verwijder me|verwijdert "
     "u mij|schrap mij|schrap me|meld mij|meld me|halen|verwijderen|schrappen|uitschrijven|schrijf mij|schrijf me"},
    {WORD_DO, COMMAND_LEAVE, "ik verlaat|verlaten|ik stap|uitstappen|ik ga|ik treed|uittreden|stappen"},
    {WORD_DO, COMMAND_RESUME, "ik ben terug|ben terug|ik ben er weer|ben er weer|ik ben weer terug|hervatten|hervat"},
    {WORD_DO, COMMAND_SKIP,
     "overslaan|sla|slaan we|slaan|afzeggen|zeg|annuleren|annuleer|skippen|skip|cancelen|cancel|schrappen|laten "
     "vervallen"},
    {WORD_DO, COMMAND_DATA,
     "welke gegevens hebben jullie|welke gegevens heeft u|welke gegevens heb je|welke data hebben jullie|welke "
     "informatie hebben jullie|wat weten jullie|stuur mij|stuur me|laat mij|laat me|toon mij|toon me|zien|ontvangen|"
     "exporteer|exporteren"},
    {WORD_DO, COMMAND_FORGET, "verwijder|verwijderen|verwijdert|wis|wissen|vergeet|vernietig"},
    {WORD_DO_TO, COMMAND_STOP,
     "ontvangen|krijgen|hebben|toesturen|stuur mij|stuur me|stuurt u mij|sturen jullie mij|ik hoef|deze mails|deze e "
     "mails|deze emails|deze berichten|deze mailtjes|die mails|die e mails|die emails|die berichten|die "
     "mailtjes|jullie mails|jullie e mails|jullie emails|jullie berichten|jullie mailtjes|uw mails|uw e mails|uw "
     "emails|uw berichten|uw mailtjes|zulke mails|zulke e mails|zulke emails|zulke berichten|zulke mailtjes|van de "
     "lijst|van deze lijst|van jullie lijst|van de mailinglijst|van de mailing list|uit de mailinglijst|uit de "
     "lijst|uit de verzendlijst|van de verzendlijst"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "kring|uit de kring|groep|uit de groep|uit deze groep|uit deze kring|de kring|de groep|deze kring|deze groep|het "
     "duo|uit het duo"},
    {WORD_DO_TO, COMMAND_RESUME,
     "we kunnen weer verder|we kunnen verder|we kunnen doorgaan|we kunnen weer beginnen|we kunnen hervatten|de "
     "afspraken|onze gesprekken|de gesprekken"},
    {WORD_DO_TO, COMMAND_SKIP, "afspraak|gesprek|meeting|sessie|bijeenkomst|keer|call|overleg"},
    {WORD_DO_TO, COMMAND_DATA,
     "over mij|van mij|mijn gegevens|al mijn gegevens|alles wat jullie over mij hebben|een kopie van mijn gegevens|"
     "mijn data"},
    {WORD_DO_TO, COMMAND_FORGET,
     "mijn gegevens|al mijn gegevens|alles over mij|mijn account|alles wat jullie over mij hebben|alles wat u over "
     "mij heeft|mijn data|al mijn data|mijn persoonsgegevens"},
    {WORD_DO_BESIDE, COMMAND_STOP,
     "liever|voortaan|vanaf nu|zou|graag|meer|verder|af|uit|mij|me|van jullie|te|ik|wil|verdere"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "uit|hierbij"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "en|dus|weer"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "over|af|even|maar|deze keer|onze|ons"},
    {WORD_DO_BESIDE, COMMAND_DATA, "opgeslagen|eigenlijk|allemaal"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "al|alle|direct|meteen|volledig"},
    {WORD_COMMAND_TAIL, 0,
     "dank|dankjewel|dank u wel|a . u . b|a . u . b .|s . v . p|s . v . p .|alsjeblieft|aub|a u "
     "b|alstublieft|graag|bedankt|dank je|svp|als het "
     "kan|voorlopig|verzetten|verplaatsen|"
     "pauzeren|afspreken|is genoeg|is voldoende|is prima|volstaat|zou beter zijn|is beter|vanaf nu|alvast "
     "bedankt|indien mogelijk|a . u . b|dank u"},
    {WORD_INSTEAD, 0, "in plaats daarvan|zou beter zijn|komt beter uit|past beter"},
    {WORD_CADENCE, EVERY_WEEK, "wekelijks|elke week|iedere week|een keer per week"},
    {WORD_CADENCE, EVERY_TWO_WEEKS, "om de week|elke twee weken|iedere twee weken|tweewekelijks|om de twee weken"},
    {WORD_CADENCE, EVERY_MONTH,
     "eens per maand|eens in de maand|maandelijks|elke maand|iedere maand|een keer per maand"},
    {WORD_CADENCE, EVERY_QUARTER, "elk kwartaal|per kwartaal|elke drie maanden|driemaandelijks|ieder kwartaal"},
    {WORD_OPEN_END, 0, "nader order|nader bericht|verder bericht"},
    {WORD_CONNECT, 0, "tot|tot en met|t m|naar|voor"},
    {WORD_OBJECT, 0,
     "het gesprek|ons gesprek|het volgende gesprek|de afspraak|onze afspraak|de volgende afspraak|de meeting|"
     "onze meeting|het|alles|dit gesprek|deze afspraak"},
    {WORD_PLACE, 0, "kamer|kantoor|vergaderruimte|ruimte|kantine"},
    {WORD_NUMBER, 1, "een"},
    {WORD_NUMBER, 2, "twee"},
    {WORD_NUMBER, 3, "drie"},
    {WORD_NUMBER, 4, "vier"},
    {WORD_TODAY, 0, "vandaag|vanavond|vanmiddag|vandaag nog"},
    {WORD_TODAY, 1, "morgenochtend|morgenmiddag|morgenavond"},
    {WORD_TODAY, 2, "overmorgen"},
    {WORD_TODAY, 7, "over een week"},
    {WORD_TODAY, 14, "over twee weken"},
    {WORD_TODAY, 21, "over drie weken"},
    {WORD_WEEKDAY, 1, "maandag|maandagochtend|maandagmiddag|maandagavond"},
    {WORD_WEEKDAY, 2, "dinsdag|dinsdagochtend|dinsdagmiddag|dinsdagavond"},
    {WORD_WEEKDAY, 3, "woensdag|woensdagochtend|woensdagmiddag|woensdagavond"},
    {WORD_WEEKDAY, 4, "donderdag|donderdagochtend|donderdagmiddag|donderdagavond"},
    {WORD_WEEKDAY, 5, "vrijdag|vrijdagochtend|vrijdagmiddag|vrijdagavond"},
    {WORD_WEEKDAY, 6, "zaterdag"},
    {WORD_WEEKDAY, 7, "zondag"},
    {WORD_MONTH, 1, "januari"},
    {WORD_MONTH, 2, "februari"},
    {WORD_MONTH, 3, "maart"},
    {WORD_MONTH, 5, "mei"},
    {WORD_MONTH, 8, "augustus"},
    {WORD_BY, 1, "uiterlijk|uiterlijk op|tot|tot en met|voor het|voor het eind van|voor eind|voor"},
    {WORD_BY, 0, "op"},
    {WORD_SINCE, 0, "vanaf|sinds"},
    {WORD_DATE_ARTICLE, 0, "de|het|van"},
    {WORD_NEXT, 1, "volgende|volgend"},
    {WORD_NEXT, 0, "aankomende|komende|aanstaande"},
    {WORD_THIS, 0, "deze"},
    {WORD_EVERY, 0, "elke|iedere|elk|ieder|een keer per|een keer in de|eens in de|eens per|om de"},
    {WORD_PERIOD, PERIOD_HOUR, "uur|uren|uurtje"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuten|minuutjes|kwartier"},
    {WORD_PERIOD, PERIOD_DAY, "dag|dagen"},
    {WORD_PERIOD, PERIOD_WEEK, "weken"},
    {WORD_PERIOD, PERIOD_MONTH, "maand|maanden"},
    {WORD_PERIOD, PERIOD_QUARTER, "kwartaal|kwartalen"},
    {WORD_PERIOD, PERIOD_YEAR, "jaar"},
    {WORD_PERIOD, PERIOD_WORKDAY, "werkdagen|werkdag"},
    {WORD_PART_OF, 0, "eind|einde|het eind van|het einde van|eind van|einde van"},
    {WORD_PART_OF, 1, "halverwege|het midden van"},
    {WORD_PART_OF, 2, "het begin van|begin van"},
    {WORD_IN, 0, "binnen"},
    {WORD_AT, 0, "om"},
    {WORD_OCLOCK, 0, "uur|u"},
    {WORD_DAY_PART, 0, "ochtend|s ochtends"},
    {WORD_DAY_PART, 1, "middag|s middags|s avonds"},
    {WORD_SHIFT, 1, "eerder|vroeger"},
    {WORD_WEEK_NUMBER, 0, "week"},
    {WORD_SOME_DATE, 0, "het eind van de week|het einde van de week|eind van de week|einde van de week|eind deze week"},
    {WORD_SOME_DATE, 1,
     "het eind van de maand|het einde van de maand|eind van de maand|einde van de maand|eind deze maand"},
    {WORD_SOME_DATE, 3, "het eind van het jaar|einde van het jaar|eind van het jaar"},
    {WORD_SOME_DATE, 4, "het weekend|dit weekend"},
    {WORD_ZONE_SAME, 0, "zelfde tijd|dezelfde tijd|op dezelfde tijd"},
    {WORD_WEEK_OF, 0, "de week van|week van"},
    {WORD_FEAST, 0, "kerst|kerstmis"},
    {WORD_FEAST, 2, "pasen"},
    {WORD_FEAST, 3, "tweede paasdag"},
    {WORD_THAT, 0, "dat"},
    {WORD_BRING, 0, "meebrengen|meenemen"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "verzetten|verplaatsen|een andere keer|een andere dag|een ander moment"},
    {WORD_VAGUE, 0, "een beetje|later|binnenkort|nu|een andere keer|een andere dag"},
    {WORD_NONE, 1, "noch"},
    {WORD_NOTHING, 0,
     "deze keer niets|dit keer niets|deze keer niks|dit keer niks|niets deze keer|niks deze keer|niets bijzonders|niks "
     "bijzonders|niets nieuws|geen takeaways|geen takeaway"},
    {WORD_ACTION, 0,
     "wat ik meeneem|dit neem ik mee|meegenomen|wat ik onthoud|takeaway|takeaways|mijn takeaway|belangrijkste "
     "takeaway|belangrijkste inzicht|inzicht|te "
     "onthouden|leerpunt|leerpunten"},
    {WORD_STATUS, STATUS_DONE, "opgeruimd|is opgeruimd|afgemaakt|uitgewerkt|ingeleverd|doorgestuurd"},
    {WORD_OBSTACLE, 0,
     "antwoordt niet|antwoordt nog niet|reageert nog niet|geeft geen antwoord|neemt niet op|heeft niet "
     "geantwoord|heeft nog niet geantwoord|nog niets gehoord|nog niets van gehoord|heeft nog niets laten "
     "horen|laat niets horen"},
    {WORD_NONE, 0, "geen van drieen|geen van tweeen|geen van deze|geen van die drie"},
    {WORD_COMMAND, COMMAND_SKIP, "volgende keer overslaan|de volgende keer overslaan|volgende keer even overslaan"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "staat op de planning|op de planning|staat op mijn lijst|helemaal vergeten|moet nog gebeuren|alleen nog|blijft "
     "over"},
    /* as in other languages */
    {WORD_AND, 1, "en|en ook"},
    {WORD_NUMBER, 5, "vijf"},
    {WORD_NUMBER, 6, "zes"},
    {WORD_NUMBER, 7, "zeven"},
    {WORD_NUMBER, 8, "acht"},
    {WORD_NUMBER, 10, "tien"},
    {WORD_TODAY, 1, "morgen"},
    {WORD_MONTH, 6, "juni"},
    {WORD_MONTH, 7, "juli"},
    {WORD_MONTH, 10, "oktober|okt"},
    {WORD_PERIOD, PERIOD_WEEK, "week"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuut"},
    {WORD_CONNECT, 0, "op|om|de|het|met"},
    {WORD_IN, 0, "over"},
    {WORD_PART_OF, 3, "een half|half"},
    {WORD_CLOCK, CLOCK_BEFORE - 30, "half"},
    {WORD_CLOCK, CLOCK_BEFORE + 15, "kwart over"},
    {WORD_CLOCK, CLOCK_BEFORE - 15, "kwart voor"},
    {WORD_NUMBER, 9, "negen"},
    {WORD_NUMBER, 11, "elf"},
    {WORD_NUMBER, 12, "twaalf"},
    {WORD_NOT, 1, "heb ik niet|heb ik nog niet|heb nog niet|heb niet|hebben we niet|hebben we nog niet"},
    {WORD_MEETING, MEETING_COULD, "tijd|konden|hebben kunnen|lukte|gelukt"},
    {WORD_MEETING, MEETING_MEET,
     "afspreken|elkaar zien|elkaar spreken|elkaar ontmoeten|af te spreken|elkaar te zien|elkaar te spreken"},
    {WORD_MEETING, MEETING_MET, "gezien|gesproken|ontmoet"},
    {WORD_TOPIC, TOPIC_STRONG,
     "takeaway|les|inzicht|actie|taak|volgende stap|voornemen|huiswerk|actiepunt|conclusie|leerpunt"},
    {WORD_TOPIC, TOPIC_WEAK, "punt|ding|plan|doel|idee|prioriteit|focus|uitdaging|gewoonte|stap"},
    {WORD_TOPIC, TOPIC_MANY,
     "takeaways|lessen|inzichten|acties|taken|volgende stappen|voornemens|actiepunten|leerpunten|doelen|stappen"},
    {WORD_TOPIC, TOPIC_WHAT, "wat ik|wat we|alles wat ik"},
    {WORD_TOPIC_OWNER, 0, "mijn|onze|ons|de|het|een"},
    {WORD_RANK, 0, "belangrijkste|grootste|volgende|persoonlijke|concrete|enige|kleine|nieuwe|nuttigste"},
    {WORD_RANK, 1, "eerste|tweede|derde|laatste"},
    {WORD_TOPIC_TAIL, 0,
     "voor mij|voor ons|van vandaag|van deze week|uit het gesprek|uit ons gesprek|van het gesprek|deze keer|deze "
     "week|voor de volgende keer|van mijn kant"},
    {WORD_TOPIC_OF, 0, "voor|van|uit|ik|we"},
    {WORD_BE, 0, "is|was|wordt|zijn"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|takeaways|acties|actiepunten|taken|punten|volgende stappen|notities|onderwerpen|lessen|inzichten|"
     "voornemens|nieuws|ideeen"},
    {WORD_NOTHING_TAIL, 0,
     "vandaag|deze keer|deze week|van mij|voorlopig|op dit moment|te|om|dat|alleen|maar|sorry|bedankt|voorbereid|"
     "nieuws|concreets|bijzonders|speciaals|we|ik"},
    {WORD_BRING, 1, "ik breng|ik neem mee|ik deel|ik raad aan|nuttig vond ik|handig vond ik"},
    {WORD_LATER, 3, "na|na de|na het|pas na"},
    {WORD_OUT_OF, 0, "van|van de|op|uit"},
    {0, 0, NULL},
};
