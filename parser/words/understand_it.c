/* Italian. See phrases.h for how phrases are written; status words stand in understand_signs.c. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_italian[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "consegnato|consegnata|inviati|inviate|presentato|presentata|fatto|fatta|fatti|fatte|gia fatto|gia fatta|e "
     "fatto|e fatta|sono fatti|sono fatte|l' ho fatto|l' ho fatta|li ho "
     "fatti|le ho "
     "fatte|completato|completata|completati|completate|finito|finita|finiti|finite|terminato|terminata|terminati|"
     "terminate|concluso|conclusa|conclusi|concluse|pronto|pronta|pronti|pronte|a "
     "posto|sistemato|sistemata|risolto|risolta|tutto "
     "risolto|chiuso|chiusa|inviato|inviata|mandato|mandata|spedito|spedita|scritto|scritta|letto|letta|prenotato|"
     "prenotata|preparato|preparata|ricevuto|ricevuta|fissato|fissata|riuscito|riuscita|ce l' ho fatta|e andato bene|e "
     "andata bene|andato bene|andata bene|funziona|funziona bene|va benissimo|tutto bene|spuntato|spuntata|ho "
     "finito|ho terminato|ho completato"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "la sto sistemando|lo sto sistemando|solo proposto|mi manca poco|ci sono quasi|in corso|ancora in corso|ci sto "
     "lavorando|ci sto ancora lavorando|ci lavoro|ci "
     "lavoro ancora|a meta|a meta "
     "strada|quasi|quasi finito|quasi finita|quasi fatto|quasi fatta|quasi pronto|quasi pronta|quasi terminato|quasi "
     "terminata|iniziato|iniziata|cominciato|cominciata|avviato|avviata|ho iniziato|ho cominciato|l' ho iniziato|l' ho "
     "iniziata|l' ho cominciato|l' ho cominciata|in parte|parzialmente|sto lavorando|ci sto pensando|sto leggendo|sto "
     "scrivendo|sto preparando|sto finendo|la sto facendo|lo sto facendo|in lavorazione|procede|sono a buon punto|a "
     "buon punto|non ancora finito|non ancora finita|non e ancora finito|non e ancora finita|non finito|non finita|non "
     "l' ho ancora finito|non l' ho ancora finita|non l' ho finito|non l' ho finita|non del tutto|sono a meta|sto "
     "continuando"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "ce l' ho in programma|l' ho in programma|in programma|ce l' ho in mente|non ancora|ancora no|non iniziato|non "
     "iniziata|non ancora iniziato|non ancora iniziata|non ancora fatto|non "
     "ancora fatta|non fatto|non fatta|non l' ho fatto|non l' ho fatta|non l' ho ancora fatto|non l' ho ancora "
     "fatta|non ho fatto|non ho ancora fatto|non ho ancora iniziato|non ho avuto tempo|non ho avuto il tempo|non ho "
     "fatto in tempo|non ci sono riuscito|non ci sono riuscita|non sono riuscito|non sono riuscita|niente|per "
     "niente|niente di niente|da fare|ancora da fare|rimandato|rimandata|dimenticato|dimenticata|me ne sono "
     "dimenticato|me ne sono dimenticata|nessun progresso|manca|manca ancora|piu avanti|piu tardi|ancora "
     "niente|purtroppo no|ancora aperto|ancora aperta|no|non ho ancora"},
    {WORD_STATUS, STATUS_DROPPED,
     "e saltato|e saltata|saltato|saltata|non si fa|non si fa piu|accantonato|accantonata|lo scarto|la "
     "scarto|scartato|scartata|annullato|annullata|annulla|non piu necessario|non "
     "piu necessaria|non e piu necessario|non e piu necessaria|non "
     "piu rilevante|non e piu rilevante|non e piu attuale|lascia perdere|lascio perdere|lo lascio perdere|la lascio "
     "perdere|lasciamo perdere|non serve piu|non serve|non mi serve piu|non ha piu "
     "senso|abbandonato|abbandonata|eliminare|elimina|da eliminare|da "
     "cancellare|cancellato|cancellata|cancella|rinuncio|ci rinuncio|ho "
     "rinunciato|superato|superata|togli|toglila|toglilo|la tolgo|lo tolgo"},
    {WORD_STATUS, STATUS_BLOCKED,
     "ferme|fermi|e ferma|e fermo|sono ferme|sono fermi|in stallo|bloccato|bloccata|bloccati|bloccate|sono "
     "bloccato|sono bloccata|in attesa|in attesa di|sono in "
     "attesa|aspetto|aspetto ancora|sto aspettando|sto ancora aspettando|fermo|ferma|non vado avanti|non riesco ad "
     "andare avanti|mi serve aiuto|ho bisogno di aiuto|incagliato|incagliata"},
    {WORD_NOT, 0, "non|mai|nessun|nessuna|niente|nulla|senza|neanche|nemmeno|non ancora"},
    {WORD_STILL, 2, "ancora"},
    {WORD_STILL, 1, "sto|sempre|stiamo"},
    {WORD_SAME, 0, "anche|pure|idem|lo stesso"},
    {WORD_LATER, 1,
     "faro|leggero|scrivero|devo|vorrei|voglio|penso di|ho intenzione di|lo faro|la faro|dovrei|conto di|mi ci "
     "metto|ci penso"},
    {WORD_LATER, 2, "quando|se|appena|non appena|dopo che|prima che"},
    {WORD_ALL, 0, "tutto|tutti|tutte|tutti e tre|tutte e tre|tutti quanti"},
    {WORD_ALL, 2, "entrambi|entrambe|tutti e due|tutte e due"},
    {WORD_THEM, 0, "loro|essi"},
    {WORD_NONE, 0,
     "nessuno|nessuna|nessuno dei due|nessuna dei due|nessuno di questi|nessuna di questi|nessuno delle tre|nessuna "
     "delle tre|nessuno dei tre"},
    {WORD_REST, 0,
     "per il resto|il resto|resto|gli altri|le altre|l' altro|l' altra|gli altri due|le altre due|tutto il resto"},
    {WORD_EXCEPT, 0, "tranne|tranne il|tranne la|eccetto|a parte|salvo|salvo il|meno il|meno la|ma non"},
    {WORD_EXCEPT, 1, "tutto tranne|tutti tranne|tutte tranne|tutto eccetto|tutto tranne il|tutto tranne la"},
    {WORD_ITEM, 0,
     "punto|punti|numero|il|la|lo|i|le|il punto|con il|con la|per la|per "
     "il|sulla|sul|del|della|alla|al|attivita|nr|n|num|no"},
    {WORD_PERCENT, 0, "per cento"},
    {WORD_PART, 0, "capitolo|pagina|pagine|parte|settimana|giorno|circa|con|sala|sezione"},
    {WORD_UNIT, 0,
     "settimana|settimane|giorno|giorni|mese|mesi|anno|anni|ora|ore|minuto|minuti|volta|volte|persone|colleghi|"
     "capitoli|pagine|domande|idee"},
    {WORD_ORDINAL, 1, "il primo|la prima|primo|prima|i primi|le prime"},
    {WORD_ORDINAL, 2, "il secondo|la seconda|secondo|seconda"},
    {WORD_ORDINAL, 3, "il terzo|la terza|terzo|terza"},
    {WORD_ORDINAL, 4, "il quarto|la quarta"},
    {WORD_ORDINAL, 100, "l' ultimo|l' ultima|ultimo|ultima|ultimi|gli ultimi|le ultime"},
    {WORD_BUT, 0, "ma|pero|tuttavia|mentre"},
    {WORD_HAVE, 0, "ho|abbiamo|ha|hanno|e|sono|siamo"},
    {WORD_IT, 0, "lo|la|li|ne"},
    {WORD_FINE, 0, "bene|va bene|ok|perfetto|a posto|tutto bene|si"},
    {WORD_ONLY, 1, "soltanto|solo|solamente|unicamente"},
    {WORD_ARE, 0, "sono|sono stati|fatti|fatte"},
    {WORD_FACT, 0,
     "ieri|la settimana scorsa|il mese scorso|lunedi scorso|martedi scorso|mercoledi scorso|giovedi scorso|venerdi "
     "scorso|l' altro ieri|ha detto|mi ha detto|e stato utile|e stata utile|e stato bello|molto utile|mi ha dato|mi ha "
     "risposto"},
    {WORD_OBSTACLE, 0,
     "nessuna risposta|non ha risposto|non ha ancora risposto|non risponde|non mi ha risposto|e in ferie|in ferie|e "
     "malato|e malata|e in vacanza"},
    {WORD_FILLER, 0,
     "e|era|sono|ho|ha|abbiamo|l'|lo|la|il|i|le|gli|un|una|io|gia|molto|bene|ora|anche|finalmente|mi|ci|si|che|di|"
     "questo|ancora|ne ho|ne abbiamo|me ne|ce ne|purtroppo"},
    {WORD_STOP, 0,
     "il|lo|la|i|gli|le|un|una|uno|di|del|della|dello|da|dal|a|al|alla|e|o|con|per|in|nel|nella|su|sul|sulla|mio|mia|"
     "miei|suo|sua|nostro|nostra|io|tu|lui|lei|noi|sono|ho|ha|non|che|si|mi|piu|tutto|tutti|settimana|giorno|mese|"
     "tempo|punto|primo|secondo|ogni|fare|fatto|parlare|chiedere|nuovo|nuova|prima"},
    {WORD_SPELT, 0, "finito|iniziato|completato|bloccato|annullato"},
    /* whole lines, takeaways and answers */
    {WORD_GREETING, 0,
     "ciao|buongiorno|buonasera|salve|gentile|caro|cara|ciao a tutti|buongiorno a tutti|ciao a tutte"},
    {WORD_CLOSING, 0,
     "grazie|grazie mille|molte grazie|tante grazie|saluti|cordiali saluti|un saluto|a presto|buona giornata|"
     "buon fine settimana|buon weekend|distinti saluti|un abbraccio|ci vediamo|alla prossima"},
    {WORD_NOTHING, 0,
     "niente|niente questa volta|questa volta niente|per ora niente|niente per ora|niente di nuovo|"
     "niente di particolare|niente di speciale|nulla|nulla di nuovo|nulla di particolare|nulla da segnalare|"
     "niente da segnalare|nessuna|nessuna azione|nessun punto|non ho niente|stavolta niente|niente di concreto|nulla "
     "di speciale|niente di preparato"},
    {WORD_DEFER, 0, "vi faccio sapere|ti faccio sapere|rispondero|vi dico piu avanti"},
    {WORD_CHATTER, 0,
     "abbiamo parlato|e stato|e stata|bella|bello|ottima|ottimo|grazie|ci siamo visti|ecco|qui sotto|mi e piaciuto|"
     "l' incontro|il nostro incontro|purtroppo|scusate|scusa|chi|quando|puoi|potete|interessante"},
    {WORD_PLEASANT, 0,
     "grazie|grazie mille|perfetto|va bene|bene|benissimo|d' accordo|ok|ottimo|giusto|capito|ricevuto|esatto|certo|"
     "tutto bene|molto bene|corretto"},
    {WORD_WRONG, 0, "non e corretto|e sbagliato|non e giusto|sbagliato|non intendevo questo"},
    {WORD_INTENT, 0,
     "voglio|vorrei|devo|dovrei|ho intenzione di|ho deciso di|mi impegno a|cerchero di|provero a|mi propongo di|"
     "il mio obiettivo e|il mio piano e|abbiamo deciso di|ho promesso di|penso di"},
    {WORD_INTRO, 0,
     "mi porto a casa che|mi e rimasto che|mi porto via che|mi porto via|mi porto a casa|la cosa piu utile e stata|la "
     "mia conclusione e"},
    {WORD_LISTING, 0, "mi porto via|porto|i miei punti|i miei prossimi passi|prossimi passi|portero"},
    {WORD_LISTING, 1, "cose|punti|azioni|idee"},
    {WORD_LEARNT, 0, "ho imparato|ho capito"},
    {WORD_ADVERB, 0,
     "anche|inoltre|questa volta|poi|quindi|allora|prima di tutto|infine|forse|idealmente|possibilmente"},
    {WORD_MY, 0, "il mio|la mia|le mie|i miei"},
    {WORD_ACTION, 0, "azione|azioni|da fare|prossimo passo|prossimi passi|compito|compiti|conclusione"},
    {WORD_PRIVATE, 0, "privato|privata|riservato|solo per me|confidenziale"},
    {WORD_SHARE, 0, "condividere|pubblico"},
    {WORD_YES, 1, "si|si certo|certo che si|si grazie"},
    {WORD_YES, 0, "certo|certamente|volentieri|con piacere|d' accordo|ci sto|ci sono|partecipo|va bene|continuiamo"},
    {WORD_NO, 0,
     "no grazie|non posso|purtroppo no|purtroppo non posso|non questa volta|questa volta no|per ora no|non ce la "
     "faccio|"
     "non riesco|non ci siamo visti|non ci saro"},
    {WORD_QUESTION, QUESTION_MET, "incontro|vi siete visti|vi siete incontrati|incontrati"},
    {WORD_QUESTION, QUESTION_WORTH, "ne e valsa la pena|valutazione|voto"},
    {WORD_QUESTION, QUESTION_TAKEAWAY, "cosa ti porti via|conclusione|azione|spunto"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "entro quando|quando|scadenza|entro"},
    {WORD_QUESTION, QUESTION_GOAL, "obiettivo|il nostro obiettivo|il mio obiettivo"},
    {WORD_QUESTION, QUESTION_WHERE, "dove|luogo"},
    {WORD_QUESTION, QUESTION_SHAPED, "cosa mi ha formato|cosa ti ha formato"},
    {WORD_QUESTION, QUESTION_DRIVES, "cosa mi motiva|cosa ti motiva|mi motiva"},
    {WORD_QUESTION, QUESTION_DRAINS, "cosa mi stanca|cosa ti stanca|mi stanca|cosa mi toglie energia"},
    {WORD_QUESTION, QUESTION_OFFERS, "offro|posso offrire|posso aiutare con"},
    {WORD_QUESTION, QUESTION_SEEKS, "cerco|cerco aiuto con|vorrei aiuto con|aiuto con"},
    {WORD_QUESTION, QUESTION_HOURS, "orari|orario|i miei orari|disponibilita"},
    {WORD_QUESTION, QUESTION_TIMEZONE, "fuso orario|il mio fuso orario|citta"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "lingua|lingue"},
    {WORD_PROFILE, QUESTION_SEEKS, "vorrei aiuto con|mi serve aiuto con|cerco aiuto con|vorrei un aiuto con"},
    {WORD_PROFILE, QUESTION_OFFERS, "posso offrire|offro|posso aiutare con"},
    {WORD_LANGUAGE, 0, "italiano|inglese|tedesco|francese|spagnolo|portoghese|ceco"},
    {WORD_MET, 1, "ci siamo visti|ci siamo incontrati|si ci siamo visti|l' incontro c' e stato"},
    {WORD_MET, 0,
     "non ci siamo visti|non ci siamo incontrati|abbiamo annullato|abbiamo dovuto annullare|e saltato|"
     "l' incontro e saltato|non si e presentato|non si e presentata|abbiamo rimandato"},
    {WORD_WORTH, 0, "do un|gli do un|le do un|do|voto|valutazione|ne e valsa la pena"},
    {WORD_GOOD, 0, "bene|molto bene|ottimo|ottima|utile|molto utile|buono|buona|cosi cosi|bella chiacchierata"},
    {WORD_ANY, 0, "qualsiasi|e uguale|tutti vanno bene|vanno bene tutti"},
    {WORD_SUITS, 0, "va bene|mi va bene|va bene per me|andrebbe bene|sarebbe meglio|meglio|preferisco|posso"},
    {WORD_ATTEND, ATTEND_YES,
     "va bene|mi va bene|va bene per me|per me va bene|ci saro|ci sono|posso|sono libero|sono libera|"
     "sono disponibile|confermo|vengo|funziona|ce la faccio|riesco"},
    {WORD_ATTEND, ATTEND_NO,
     "non posso|non riesco|non ci saro|non ci sono|non sono disponibile|non ce la faccio|non mi va bene|"
     "non va bene|sono in ferie|sono in vacanza|sono impegnato|sono impegnata|impossibile|devo annullare|"
     "sono malato|sono malata|ho un altro impegno|ho un impegno"},
    {WORD_ATTEND, ATTEND_PLEASED, "perfetto|ottimo|benissimo|d' accordo|confermato|nessun problema|va benissimo"},
    {WORD_ATTEND, ATTEND_UNSURE, "forse|non lo so|non sono sicuro|non sono sicura|probabilmente|vediamo"},
    {WORD_ATTEND, ATTEND_RATHER,
     "sarebbe meglio|e meglio|meglio|preferisco|preferirei|possiamo fare|potremmo fare|che ne dici di|che ne dite di|"
     "facciamo|si puo fare|sarebbe possibile|andrebbe bene|va bene anche|e possibile"},
    {WORD_ATTEND, ATTEND_THEN, "quel giorno|a quell'ora|in quel momento"},
    {WORD_ATTEND, ATTEND_CLOSING, "ci vediamo|a presto"},
    {WORD_ATTEND, ATTEND_REASON, "perche"},
    {WORD_ATTEND, ATTEND_FILLING, "mi dispiace|purtroppo|scusa|scusate|per me|ciao|grazie|io|mi|invece"},
    {WORD_PLEASE, 0, "per favore|per piacere|cortesemente|gentilmente"},
    {WORD_ASK, 0,
     "possiamo fare|si puo fare|potremmo fare|vorrei|voglio|possiamo|potremmo|potete|puoi|potresti|potreste|vorremmo|e "
     "possibile|sarebbe possibile|mi "
     "piacerebbe|preferirei|si potrebbe|si puo|ci piacerebbe"},
    {WORD_COMMAND, COMMAND_STOP,
     "disiscrivermi|cancellarmi|vorrei disiscrivermi|voglio disiscrivermi|cancellami dalla lista|cancellatemi dalla "
     "lista|disiscrivimi|disiscrivetemi|disiscrizione|"
     "annulla l' iscrizione|annullare l' iscrizione|annulla iscrizione|cancella iscrizione|cancella l' iscrizione|"
     "basta mail|basta email|non scrivetemi piu|non scrivermi piu|smettetela di scrivermi|smettete di scrivermi|"
     "non voglio piu ricevere queste mail|non voglio piu ricevere queste email|non voglio piu ricevere mail|"
     "toglietemi dalla lista|toglimi dalla lista|rimuovetemi dalla lista|rimuovimi dalla lista|niente piu mail|"
     "niente piu email|non mandatemi piu mail|non inviatemi piu mail|non inviatemi piu email"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "lasciare il gruppo|lascio il gruppo|lasciare il cerchio|lascio il cerchio|uscire dal gruppo|esco dal gruppo|"
     "uscire dal cerchio|esco dal cerchio|lasciare questo gruppo|lascio questo gruppo"},
    {WORD_COMMAND, COMMAND_PAUSE,
     "pausa|una pausa|mettimi in pausa|mettetemi in pausa|metti in pausa|mettere in pausa"},
    {WORD_COMMAND, COMMAND_RESUME, "riprendi|riprendere|riprendiamo|sono tornato|sono tornata"},
    {WORD_COMMAND, COMMAND_SKIP,
     "salta|saltare|salta questo|salta il prossimo|salta il prossimo incontro|saltare il prossimo incontro|"
     "saltiamo il prossimo incontro|saltiamo il prossimo|saltiamo questo incontro|saltiamo questo|saltiamo questa "
     "volta|"
     "salto il prossimo incontro|annulla il prossimo incontro|annullare il prossimo incontro|"
     "annulliamo il prossimo incontro|saltare questo incontro|salta questo incontro|saltiamo l' incontro"},
    {WORD_COMMAND, COMMAND_HELP, "aiuto|comandi|cosa posso scrivere|come funziona"},
    {WORD_COMMAND, COMMAND_DATA,
     "i miei dati|quali dati avete su di me|che dati avete su di me|mandatemi i miei dati|inviatemi i miei dati|"
     "mandami i miei dati|cosa sapete di me"},
    {WORD_COMMAND, COMMAND_FORGET,
     "cancella i miei dati|cancellate i miei dati|cancella tutti i miei dati|cancellate tutti i miei dati|"
     "elimina i miei dati|eliminate i miei dati|cancellare i miei dati"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "pausa|una pausa|mettimi in pausa|mettetemi in pausa|metti in pausa|mettere in pausa|sospendi|sospendere|"
     "fare una pausa|ho bisogno di una pausa|mi serve una pausa|faccio una pausa|mi prendo una pausa|prendere una "
     "pausa"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "spostiamola|sposta|spostare|spostiamo|spostiamolo|spostarlo|spostarla|rimanda|rimandare|rimandiamo|riprogramma|"
     "riprogrammare|anticipare|anticipiamo|vederci|vediamoci|nuova data|nuovo orario"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "ritmo|frequenza|cadenza|vederci|cambiare ritmo|vediamoci|passare a|meglio|solo|passiamo "
     "a|preferisco|incontriamoci|basta|basterebbe"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE, "fuso orario|il mio fuso orario|il mio fuso orario e"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE, "dove|luogo|nuovo luogo|nuovo link"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER, "organizzatore|organizzatrice|all'organizzatore|all'organizzatrice"},
    {WORD_DO, COMMAND_STOP,
     "non ricevere|non ricevere piu|vorrei non ricevere|vorrei non ricevere piu|preferirei non ricevere|smettere di "
     "ricevere|non voglio ricevere|non voglio|non voglio piu ricevere|non voglio piu|non desidero ricevere|non "
     "desidero piu "
     "ricevere|non vorrei piu ricevere|non vorrei ricevere|non mandatemi|non mandarmi|non inviatemi|non inviarmi|"
     "smettete di mandarmi|smettete di inviarmi|smettila di mandarmi|toglietemi|toglimi|rimuovetemi|rimuovimi|"
     "cancellatemi|cancellami|eliminatemi|togliermi|cancellarmi|rimuovermi"},
    {WORD_DO, COMMAND_LEAVE, "lascio|esco|abbandono|lasciare|uscire|abbandonare|mi ritiro|me ne vado"},
    {WORD_DO, COMMAND_RESUME,
     "sono tornato|sono tornata|sono rientrato|sono rientrata|sono di nuovo qui|eccomi di nuovo|riprendere|riprendete"},
    {WORD_DO, COMMAND_SKIP,
     "saltare|saltate|salta|saltiamo|annullare|annullate|annulla|annulliamo|cancellare|cancellate|cancelliamo"},
    {WORD_DO, COMMAND_DATA,
     "quali dati avete|che dati avete|quali dati conservate|quali informazioni avete|che informazioni avete|cosa "
     "sapete|mandatemi|mandami|inviatemi|inviami|mostratemi|mostrami|vedere|ricevere|esportare|esportate"},
    {WORD_DO, COMMAND_FORGET, "cancellate|cancella|cancellare|eliminate|elimina|eliminare|dimenticate|rimuovete"},
    {WORD_DO_TO, COMMAND_STOP,
     "mail|e mail|email|messaggi|lettere|posta|dalla lista|da questa lista|dalla vostra lista|dalla mailing list|"
     "dalla lista di distribuzione|dagli elenchi"},
    {WORD_DO_TO, COMMAND_LEAVE,
     "cerchio|dal cerchio|gruppo|dal gruppo|questo cerchio|da questo cerchio|questo gruppo|da questo gruppo|il gruppo|"
     "la coppia"},
    {WORD_DO_TO, COMMAND_RESUME,
     "possiamo riprendere|possiamo continuare|possiamo ripartire|si puo riprendere|riprendiamo|gli incontri|i nostri "
     "incontri"},
    {WORD_DO_TO, COMMAND_SKIP,
     "incontro|riunione|sessione|appuntamento|l' incontro|il prossimo|la prossima|questa volta|call|meeting"},
    {WORD_DO_TO, COMMAND_DATA,
     "su di me|sul mio conto|che mi riguardano|i miei dati|tutti i miei dati|tutto quello che avete su di me|una "
     "copia dei miei dati|i miei dati personali"},
    {WORD_DO_TO, COMMAND_FORGET,
     "i miei dati|tutti i miei dati|tutto su di me|il mio account|tutto quello che avete su di me|tutto quello che "
     "sapete di me|i miei dati personali|le mie informazioni"},
    {WORD_DO_BESIDE, COMMAND_STOP,
     "piu|altre|altri|vostre|vostri|queste|questi|nessuna|nessun|alcuna|da voi|ulteriori|le|delle"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "e|quindi|ora"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "l'|il|la|nostro|nostra|per questa volta"},
    {WORD_DO_BESIDE, COMMAND_DATA, "salvati|memorizzati|conservati"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "definitivamente|subito|tutti"},
    {WORD_COMMAND_TAIL, 0,
     "per favore|grazie|grazie mille|se possibile|per ora|saluti|mi basta|ci basta|e sufficiente|sarebbe meglio|e "
     "meglio|mi va bene|d' ora in poi|basta"},
    {WORD_INSTEAD, 0, "invece|sarebbe meglio|andrebbe meglio"},
    {WORD_CADENCE, EVERY_WEEK, "settimanale|ogni settimana|una volta alla settimana|settimanalmente"},
    {WORD_CADENCE, EVERY_TWO_WEEKS, "ogni due settimane|quindicinale|ogni quindici giorni"},
    {WORD_CADENCE, EVERY_MONTH, "mensile|ogni mese|una volta al mese|mensilmente"},
    {WORD_CADENCE, EVERY_QUARTER, "trimestrale|ogni tre mesi|ogni trimestre"},
    {WORD_OPEN_END, 0, "nuovo avviso|mio ritorno"},
    {WORD_CONNECT, 0, "fino al|fino a|fino alla|per"},
    {WORD_OBJECT, 0,
     "l' incontro|il nostro incontro|il prossimo incontro|questo incontro|la riunione|l' appuntamento|gli "
     "incontri|tutto"},
    {WORD_PLACE, 0, "sala|ufficio|la sala|l' ufficio|in ufficio"},
    {WORD_TODAY, 0, "oggi|stasera|oggi pomeriggio|entro stasera"},
    {WORD_TODAY, 1, "domani|domattina|domani mattina|domani pomeriggio|domani sera"},
    {WORD_TODAY, 2, "dopodomani"},
    {WORD_TODAY, 7, "tra una settimana|fra una settimana|entro una settimana"},
    {WORD_TODAY, 14, "tra due settimane|fra due settimane|entro due settimane"},
    {WORD_TODAY, 21, "tra tre settimane|fra tre settimane|entro tre settimane"},
    {WORD_WEEKDAY, 1, "lunedi"},
    {WORD_WEEKDAY, 2, "martedi"},
    {WORD_WEEKDAY, 3, "mercoledi"},
    {WORD_WEEKDAY, 4, "giovedi"},
    {WORD_WEEKDAY, 5, "venerdi"},
    {WORD_WEEKDAY, 6, "sabato"},
    {WORD_WEEKDAY, 7, "domenica"},
    {WORD_MONTH, 1, "gennaio"},
    {WORD_MONTH, 2, "febbraio"},
    {WORD_MONTH, 4, "aprile"},
    {WORD_MONTH, 5, "maggio"},
    {WORD_MONTH, 6, "giugno"},
    {WORD_MONTH, 7, "luglio"},
    {WORD_MONTH, 9, "settembre"},
    {WORD_MONTH, 10, "ottobre"},
    {WORD_MONTH, 11, "novembre"},
    {WORD_MONTH, 12, "dicembre"},
    {WORD_BY, 1,
     "entro|entro il|entro la|entro l'|entro lo|prima di|prima del|prima della|fino al|fino a|fino alla|al piu tardi|"
     "non oltre|non oltre il"},
    {WORD_BY, 0, "nel|verso il|verso"},
    {WORD_SINCE, 0, "a partire da|dal|dalla"},
    {WORD_DATE_ARTICLE, 0, "il|l'|della|di"},
    {WORD_NEXT, 0, "prossimo|prossima|prossimi|prossime"},
    {WORD_THIS, 0, "questo|questa"},
    {WORD_EVERY, 0, "ogni|tutti i|una volta ogni"},
    {WORD_PERIOD, PERIOD_HOUR, "ora|ore"},
    {WORD_PERIOD, PERIOD_MINUTE, "minuti"},
    {WORD_PERIOD, PERIOD_DAY, "giorno|giorni"},
    {WORD_PERIOD, PERIOD_WEEK, "settimana|settimane"},
    {WORD_PERIOD, PERIOD_MONTH, "mese|mesi"},
    {WORD_PERIOD, PERIOD_QUARTER, "trimestre|trimestri"},
    {WORD_PERIOD, PERIOD_YEAR, "anno|anni"},
    {WORD_PART_OF, 0, "fine|la fine di|la fine del|la fine della|fine di|fine del"},
    {WORD_PART_OF, 1, "meta|la meta di"},
    {WORD_PART_OF, 2, "inizio|l' inizio di"},
    {WORD_IN, 0, "tra|fra|entro"},
    {WORD_AT, 0, "alle|alle ore|ore"},
    {WORD_TIME, 12, "mezzogiorno"},
    {WORD_DAY_PART, 0, "mattina|di mattina"},
    {WORD_DAY_PART, 1, "pomeriggio|sera|di pomeriggio"},
    {WORD_SHIFT, 0, "dopo|piu tardi"},
    {WORD_SHIFT, 1, "prima"},
    {WORD_SOME_DATE, 0, "la fine della settimana|fine della settimana"},
    {WORD_SOME_DATE, 1, "fine mese|la fine del mese|fine del mese"},
    {WORD_SOME_DATE, 3, "fine anno|la fine dell'anno"},
    {WORD_SOME_DATE, 4, "fine settimana|il fine settimana|questo fine settimana|il weekend"},
    {WORD_ZONE_SAME, 0, "stessa ora|alla stessa ora"},
    {WORD_WEEK_OF, 0, "settimana del|la settimana del"},
    {WORD_FEAST, 0, "natale"},
    {WORD_FEAST, 2, "pasqua"},
    {WORD_FEAST, 3, "pasquetta"},
    {WORD_THAT, 0, "che"},
    {WORD_BRING, 0, "portare|portero"},
    {WORD_NEAR, COMMAND_STOP, "cancellami|cancellatemi|basta"},
    {WORD_NEAR, COMMAND_RESCHEDULE, "spostare|rimandare|spostiamo|un altro giorno|un'altra data|un altro orario"},
    {WORD_VAGUE, 0, "un po|un altro giorno|piu avanti|presto|adesso"},
    {WORD_NONE, 1, "ne"},
    {WORD_FILLER, 0, "ne parlo|ne sto|ne avevo|ne abbiamo parlato|ne parliamo"},
    {WORD_ACTION, 0,
     "cosa mi porto via|cosa porto a casa|mi porto a casa|mi porto via|takeaway|takeaways|il mio takeaway|da portare a "
     "casa|lezione|spunto|da ricordare|to do|cose da fare|cosa da "
     "fare"},
    {WORD_NOTHING, 0,
     "questa volta nulla|stavolta nulla|nulla questa volta|niente stavolta|niente da aggiungere|nessun takeaway"},
    {WORD_OBSTACLE, 0,
     "non mi ha ancora risposto|non ha ancora risposto|ancora non ha risposto|ancora non mi ha risposto|non mi "
     "risponde|non si e fatto sentire|non si e fatta sentire"},
    {WORD_COMMAND, COMMAND_SKIP,
     "salta la prossima|salta la prossima volta|saltare il prossimo incontro|saltare la prossima volta"},

    /* as in other languages */
    {WORD_AND, 0, "e|ed|nonche"},
    {WORD_OR, 0, "o|oppure"},
    {WORD_NUMBER, 1, "un|uno|una"},
    {WORD_NUMBER, 2, "due"},
    {WORD_NUMBER, 3, "tre"},
    {WORD_NUMBER, 4, "quattro"},
    {WORD_NUMBER, 5, "cinque"},
    {WORD_NUMBER, 6, "sei"},
    {WORD_NUMBER, 7, "sette"},
    {WORD_NUMBER, 8, "otto"},
    {WORD_NUMBER, 10, "dieci"},
    {WORD_MONTH, 3, "marzo"},
    {WORD_MONTH, 8, "agosto"},
    {WORD_CONNECT, 0, "a|al|alla|alle|alle ore|il|per il|di|in|con"},
    {WORD_DATE_ARTICLE, 0, "la|le|del|lo"},
    {WORD_PART_OF, 3, "mezza"},
    {WORD_CLOCK, CLOCK_BEHIND + 30, "e mezza|e mezzo"},
    {WORD_CLOCK, CLOCK_BEHIND + 15, "e un quarto"},
    {WORD_CLOCK, CLOCK_BEHIND - 15, "meno un quarto"},
    {WORD_NUMBER, 9, "nove"},
    {WORD_NUMBER, 11, "undici"},
    {WORD_NUMBER, 12, "dodici"},
    {WORD_NOT, 1,
     "non l' ho|non ho|non li ho|non le ho|non lo ho|non abbiamo|non l' abbiamo|non sono riuscito|non sono riuscita"},
    {WORD_MEETING, MEETING_COULD,
     "avuto tempo|c' e stato tempo|siamo riusciti|siamo riuscite|abbiamo potuto|riusciti|riuscite|e stato possibile"},
    {WORD_MEETING, MEETING_MEET, "vederci|incontrarci|trovarci"},
    {WORD_MEETING, MEETING_MET, "visti|viste|incontrati|incontrate"},
    {WORD_TOPIC, TOPIC_STRONG,
     "lezione|insegnamento|azione|compito|prossimo passo|impegno|proposito|conclusione|takeaway|obiettivo|piano"},
    {WORD_TOPIC, TOPIC_WEAK, "cosa|punto|idea|priorita|sfida|abitudine|intenzione|passo"},
    {WORD_TOPIC, TOPIC_MANY, "lezioni|azioni|compiti|prossimi passi|impegni|propositi|conclusioni|obiettivi|passi"},
    {WORD_TOPIC_OWNER, 0, "il mio|la mia|i miei|le mie|il nostro|la nostra|il|la|i|le|un|una|l'|mio|mia"},
    {WORD_RANK, 0,
     "principale|piu importante|piu utile|prossimo|prossima|grande|personale|concreto|concreta|unico|unica|piccolo|"
     "nuovo|nuova"},
    {WORD_RANK, 1, "primo|prima|secondo|seconda|terzo|terza|ultimo|ultima"},
    {WORD_TOPIC_TAIL, 0,
     "principale|piu importante|piu utile|personale|per me|per noi|di oggi|della settimana|di questo incontro|"
     "questa volta|da parte mia|per la prossima volta|questa settimana"},
    {WORD_TOPIC_OF, 0, "di|per|da|dopo"},
    {WORD_BE, 0, "e|sara|sarebbe|era|resta"},
    {WORD_INFINITIVE, 0, "di"},
    {WORD_WEEK_NUMBER, 0, "nella settimana|settimana"},
    {WORD_NOTHING_NOUN, 0,
     "takeaway|azioni|azione|compiti|punti|prossimi passi|note|temi|lezioni|conclusioni|impegni|novita|idee"},
    {WORD_NOTHING_TAIL, 0,
     "oggi|questa volta|questa settimana|da parte mia|per ora|al momento|di|da|che|solo|ma|mi dispiace|grazie|"
     "preparato|nuovo|concreto|particolare|speciale"},
    {WORD_BRING, 1, "porto|porto con me|condivido|consiglio|mi e stato utile|utile e stato|mi ha aiutato"},
    {WORD_LATER, 3, "dopo|dopo il|dopo la|dopo l'"},
    {WORD_OUT_OF, 0, "su|di"},
    {0, 0, NULL},
};
