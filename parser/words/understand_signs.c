/* Emoji and other signs, and common status words of more languages. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_signs[] = {
    {WORD_STATUS, STATUS_DONE,
     "\u2705|\u2714|\u2611|\U0001f44d|\U0001f389|\U0001f4af|\U0001f64c|\u2713|\U0001f5f8|\U0001f38a|\U0001f680|"
     "\U0001f973|"
     "\U0001f3c6|\U0001f44c|\U0001f4aa|\U0001f197|\U0001f44f|\u2b50|\U0001f7e2|\U0001f3af|\U0001f3c1|"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "\U0001f6a7|\u23f3|\u231b|\U0001f504|\U0001f3c3|\U0001f501|\U0001f6e0|\U0001f528|\U0001f3d7|\U0001f7e1|\U0001f7e0|"
     "\U0001f477|\u25b6|\U0001f503|\U0001f6b6|\U0001f331|\u270d|\U0001f4dd|\U0001f51c|\U0001f51b"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "\u274c|\u2716|\u2717|\u2718|\u2610|\u25a1|\u2b1c|\U0001f44e|\U0001f532|\U0001f533|\u274e|\U0001f4a4|\u2612|"
     "\U0001f634|\U0001f937|\U0001f971"},
    {WORD_STATUS, STATUS_DROPPED, "\U0001f5d1|\U0001f6ae|\U0001f6ab|\U0001f645|\u267b"},
    {WORD_STATUS, STATUS_BLOCKED, "\u26d4|\U0001f6d1|\U0001f512|\U0001f534|\U0001f6d1|\u270b|\U0001f91a|\u26a0|\u23f8"},
    {WORD_PLEASANT, 0,
     "\U0001f44d|\U0001f642|\U0001f60a|\U0001f600|\U0001f603|\U0001f604|\u2764|\U0001f64f|\U0001f609|\U0001f389|"
     "\U0001f44c|"
     "\U0001f44f|\U0001f64c|\U0001f973|\U0001f60d|\U0001f970|\U0001f601|\u263a"},
    {WORD_CLOSING, 0, "\U0001f642|\U0001f60a|\U0001f44b|\U0001f64f|\U0001f609|\u2764|\u263a"},
    {WORD_COMMAND_TAIL, 0, "\U0001f642|\U0001f60a|\U0001f64f|\U0001f44d|\U0001f609|\u263a"},
    {WORD_YES, 0, "\u2705|\u2714|\U0001f44d|\u2611|\U0001f44c|\U0001f64c"},
    {WORD_NO, 0, "\u274c|\u2716|\U0001f44e|\u2717"},
    /* Italian, Portuguese, Dutch, Polish */
    {WORD_STATUS, STATUS_DONE,
     "feitos|feitas|concluidos|concluidas|completati|finiti|finite|pronti|prontos|fatto|fatta|fatti|fatte|completato|completata|finito|finita|feito|feita|concluido|concluida|terminado|"
     "pronto|pronta|gedaan|klaar|afgerond|af|voltooid|zrobione|gotowe|skonczone|ukonczone|zrobilem|zrobilam"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "in corso|ci sto lavorando|ancora in corso|em andamento|em curso|ainda em andamento|mee bezig|nog mee bezig|bezig|"
     "nog bezig|ben ermee bezig|w trakcie|jeszcze w trakcie|pracuje nad tym|w toku"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "non ancora|ancora no|non iniziato|ainda nao|nao iniciado|nao comecei|nog niet|nog niet begonnen|niet begonnen|"
     "jeszcze nie|nie rozpoczete|niet gedaan|non fatto|nao feito|nie zrobione"},
    {WORD_STATUS, STATUS_DROPPED,
     "annullato|annulla|non piu necessario|non piu rilevante|lascia perdere|cancelado|ja nao e necessario|"
     "nao e mais necessario|vervalt|vervallen|niet meer nodig|niet meer relevant|geschrapt|nieaktualne|"
     "juz nieaktualne|juz niepotrzebne|rezygnuje"},
    {WORD_STATUS, STATUS_BLOCKED,
     "bloccato|bloccata|bloqueado|geblokkeerd|zablokowane|czekam na|in attesa di|wacht op|wachten op"},
    {WORD_ALL, 0, "tutti|tutti e tre|tutte|tutto|tudo|todos|alles|wszystko|wszystkie"},
    {WORD_EXCEPT, 0, "tranne|eccetto|a parte|salvo il|exceto|menos o|menos a|behalve|op na|oprocz|poza|z wyjatkiem"},
    {WORD_ALL, 2, "entrambi|entrambe|ambos|beide|allebei|oba|obie"},
    {WORD_STATUS, STATUS_DONE,
     "l' ho fatto|l'ho fatto|gia fatto|gia fatta|e fatto|letto|letta|inviato|inviata|scritto|ricevuto|ricevuta|"
     "prenotato|prenotata|chiuso|chiusa|sistemato|risolto|tutto bene|a posto|riuscito|funziona bene|va benissimo|"
     "lido|lida|enviado|escrito|recebido|marcado|marcada|ja fiz|ja fiz isso|ja esta|esta feito|ja esta feito|"
     "resolvido|consegui|funciona bem|correu bem|correu muito bem|deu certo|gelezen|verstuurd|geschreven|geboekt|"
     "gelukt|is gelukt|is gedaan|is klaar|al gedaan|heb ik gedaan|geregeld|gekregen|ontvangen|loopt goed|goed gegaan|"
     "przeczytane|przeczytalem|przeczytalam|wyslane|napisane|zalatwione|zarezerwowane|otrzymane|zrobiony|zrobiona|"
     "gotowy|gotowa|mam to|udalo sie|juz zrobione|zapytalem|zapytalam"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "a meta|quasi|quasi finito|quasi fatto|quasi pronto|quasi terminato|iniziato|iniziata|cominciato|ho iniziato|"
     "ho cominciato|in parte|parzialmente|sto lavorando|ci lavoro|ci sto ancora lavorando|sto leggendo|avviato|"
     "in lavorazione|procede|quase|quase pronto|quase feito|quase terminado|pela metade|a metade|metade|comecei|"
     "iniciado|ja comecei|em parte|parcialmente|estou a trabalhar|estou trabalhando|a meio|vou a meio|em progresso|"
     "a avancar|avancado|bijna|bijna klaar|half|halverwege|begonnen|ermee begonnen|ben begonnen|deels|gedeeltelijk|"
     "ik ben ermee bezig|in uitvoering|loopt nog|onderweg|w polowie|prawie|prawie gotowe|prawie zrobione|zaczete|"
     "zaczalem|zaczelam|czesciowo|pracuje nad|jestem w trakcie|nadal w trakcie|rozpoczete"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "non ancora iniziato|non ancora fatto|non l' ho fatto|non ho fatto|non ho avuto tempo|non sono riuscito|"
     "non sono riuscita|niente|per niente|da fare|ancora da fare|rimandato|rimandata|dimenticato|"
     "me ne sono dimenticato|nessun progresso|manca|manca ancora|nao tive tempo|nao consegui|nao fiz|"
     "ainda nao comecei|ainda nao fiz|por fazer|adiado|adiada|esqueci|esqueci me|nada feito|falta|sem tempo|"
     "geen tijd|geen tijd gehad|niet aan toegekomen|nog niet aan toegekomen|niets gedaan|nog te doen|uitgesteld|"
     "vergeten|nog open|moet nog|niet gelukt|helaas niet|nie zaczete|nie zaczalem|nie zaczelam|nie mialem czasu|"
     "nie mialam czasu|brak czasu|jeszcze nie zaczete|do zrobienia|odlozone|przelozone|zapomnialem|zapomnialam|nic|"
     "nie udalo sie|niestety nie"},
    {WORD_STATUS, STATUS_DROPPED,
     "lo lascio perdere|lasciamo perdere|non serve piu|non mi serve piu|annullata|abbandonato|abbandonata|eliminare|"
     "elimina|da eliminare|da cancellare|rinuncio|deixa|desisti|desisto|abandonado|pode tirar|podes tirar|"
     "podem tirar|ja nao preciso|nao preciso mais|nao faz sentido|ja nao faz sentido|laat maar|laten vallen|"
     "laat ik vallen|mag weg|kan weg|stop ermee|niet meer aan de orde|hoeft niet meer|geannuleerd|mozna skreslic|"
     "skreslic|skreslam|do skreslenia|odpuszczam|porzucone|anulowane|nie jest juz potrzebne|niepotrzebne"},
    {WORD_STATUS, STATUS_BLOCKED,
     "aspetto|sto aspettando|in attesa|sono in attesa|bloccati|fermo|ferma|a espera de|estou a espera de|"
     "estou a espera|aguardo|aguardando|a aguardar|parado|parada|wacht|ik wacht op|wacht nog op|nog aan het wachten|"
     "zit vast|vastgelopen|ligt stil|czekam|nadal czekam|czekam jeszcze na|wstrzymane|stoi w miejscu"},
    {WORD_OBSTACLE, 0,
     "nessuna risposta|non ha risposto|non risponde|e in ferie|in ferie|e malato|e malata|sem resposta|nao respondeu|"
     "esta de ferias|de ferias|esta doente|geen reactie|geen antwoord|heeft niet gereageerd|is met vakantie|"
     "is op vakantie|is ziek|brak odpowiedzi|nie odpowiada|nie odpowiedzial|nie odpowiedziala|jest na urlopie|"
     "jest chory|jest chora"},
    {WORD_ORDINAL, 1,
     "il primo|la prima|primo|prima|o primeiro|a primeira|primeiro|primeira|primeiros|os primeiros|as primeiras|"
     "de eerste|eerste|pierwszy|pierwsza|pierwsze"},
    {WORD_ORDINAL, 2, "il secondo|la seconda|secondo|o segundo|a segunda|de tweede|tweede|drugi|druga|drugie"},
    {WORD_ORDINAL, 3,
     "il terzo|la terza|terzo|terza|o terceiro|a terceira|terceiro|terceira|de derde|derde|trzeci|trzecia|trzecie"},
    {WORD_ORDINAL, 100,
     "l' ultimo|l' ultima|ultimi|gli ultimi|o ultimo|a ultima|os ultimos|de laatste|laatste|ostatni|ostatnia|ostatnie"},
    {WORD_NUMBER, 2, "dois|duas|twee|dwa|dwie"},
    {WORD_NUMBER, 3, "drie|trzy"},
    {WORD_ALL, 0, "alle drie|tutti quanti|tutte e tre|todos os tres|todas as tres|wszystkie trzy"},
    {WORD_ALL, 2, "tutti e due|tutte e due|os dois|as duas|ambas|alle twee|obydwa"},
    {WORD_NONE, 0,
     "nessuno|nessuna|nessuno dei due|nenhum|nenhuma|nenhum dos dois|geen van beide|geen enkele|geen van alle|zaden|"
     "zadne z nich|zadna"},
    {WORD_REST, 0,
     "il resto|gli altri|le altre|l' altro|l' altra|o resto|os outros|as outras|o outro|a outra|de rest|het andere|"
     "de andere|de anderen|reszta|pozostale|drugie z nich"},
    {WORD_EXCEPT, 1,
     "tutto tranne|tutti tranne|tutto eccetto|tudo menos|tudo exceto|todos menos|alles behalve|alles op|"
     "wszystko oprocz|wszystko poza"},
    {WORD_NOT, 0, "non|nao|niet|geen|nenhum"},
    {WORD_AND, 0, "ed|oraz"},
    {WORD_BUT, 0, "ma|mas|maar"},
    {WORD_YES, 1, "sim|tak"},
    {WORD_NO, 0, "nao|nee"},
    {WORD_ITEM, 0, "il|het"},
    {WORD_HAVE, 0, "ho|abbiamo|heb|heeft|hebben|tenho|foi|jest"},
    {WORD_ONLY, 1, "soltanto|solo|apenas|alleen|slechts|tylko"},
    {WORD_ARE, 0, "sono|zijn|estao|sao"},
    {WORD_LATER, 1, "faro|leggero|devo|vorrei|vou|farei|lerei|ga|zal|zrobie|przeczytam|bede"},
    {WORD_FINE, 0, "bene|va bene|bem|tudo bem|goed|prima|dobrze"},
    /* Japanese, Chinese: no spaces between the words, so each character is one */
    {WORD_STATUS, STATUS_DONE,
     "\u5b8c \u4e86|\u6e08 \u307f|\u6e08|\u3067 \u304d \u307e \u3057 \u305f|\u3084 \u308a \u307e \u3057 \u305f|"
     "\u7d42 \u308f \u308a \u307e \u3057 \u305f|\u5b8c \u6210|\u5df2 \u5b8c \u6210|\u505a \u5b8c \u4e86|\u597d \u4e86"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "\u9032 \u884c \u4e2d|\u4f5c \u696d \u4e2d|\u8fdb \u884c \u4e2d|\u9032 \u884c \u4e2d \u3067 \u3059"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "\u307e \u3060|\u307e \u3060 \u3067 \u3059|\u672a \u7740 \u624b|\u8fd8 \u6ca1 \u6709|\u8fd8 \u6ca1|\u672a \u5f00 "
     "\u59cb|"
     "\u5c1a \u672a \u5f00 \u59cb"},
    {WORD_STATUS, STATUS_DROPPED,
     "\u3084 \u3081 \u307e \u3059|\u3084 \u3081 \u307e \u3057 \u305f|\u3084 \u3081 \u308b|\u4e2d \u6b62|\u53d6 "
     "\u6d88|\u4e0d \u8981 \u3067 \u3059"},
    {WORD_STATUS, STATUS_DONE, /* any verb in the polite past */
     "\u307e \u3057 \u305f|\u7d42 \u308f \u3063 \u305f|\u3067 \u304d \u305f|\u7d42 \u4e86|\u5b8c \u4e86 \u3057 \u307e "
     "\u3057 \u305f"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "\u9014 \u4e2d|\u3084 \u3063 \u3066 \u3044 \u307e \u3059|\u53d6 \u308a \u7d44 \u3093 \u3067 \u3044 \u307e "
     "\u3059|\u53d6 \u308a \u7d44 \u307f \u4e2d|\u5bfe \u5fdc \u4e2d"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "\u307e \u305b \u3093|\u307e \u305b \u3093 \u3067 \u3057 \u305f|\u3067 \u304d \u3066 \u3044 \u307e \u305b "
     "\u3093|\u307e \u3060 \u3067 \u304d \u3066 \u3044 \u307e \u305b \u3093|\u307e \u3060 \u3084 \u3063 \u3066 \u3044 "
     "\u307e \u305b \u3093|\u59cb \u3081 \u3066 \u3044 \u307e \u305b \u3093|\u307e \u3060 \u59cb \u3081 \u3066 \u3044 "
     "\u307e \u305b \u3093|\u672a \u5b8c \u4e86|\u624b \u3092 \u4ed8 \u3051 \u3066 \u3044 \u307e \u305b \u3093"},
    {WORD_ALL, 0, "\u5168 \u90e8|\u3059 \u3079 \u3066|\u5168 \u3066|\u5168 \u4ef6"},
    {WORD_ALL, 2, "\u4e21 \u65b9|\u4e8c \u3064 \u3068 \u3082|\u3069 \u3061 \u3089 \u3082"},
    {WORD_MET, 1, "\u4f1a \u3044 \u307e \u3057 \u305f|\u4f1a \u3048 \u307e \u3057 \u305f"},
    {WORD_MET, 0,
     "\u4f1a \u3048 \u307e \u305b \u3093 \u3067 \u3057 \u305f|\u4f1a \u3044 \u307e \u305b \u3093 \u3067 \u3057 "
     "\u305f|\u4f1a \u3048 \u306a \u304b \u3063 \u305f"},
    /* Russian, Ukrainian */
    {WORD_STATUS, STATUS_DONE,
     "\u0441\u0434\u0435\u043b\u0430\u043d\u043e|\u0433\u043e\u0442\u043e\u0432\u043e|"
     "\u0437\u0440\u043e\u0431\u043b\u0435\u043d\u043e"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "\u0435\u0449\u0435 \u043d\u0435\u0442|\u043f\u043e\u043a\u0430 \u043d\u0435\u0442|\u043d\u0435 "
     "\u0441\u0434\u0435\u043b\u0430\u043d\u043e"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "\u0432 \u043f\u0440\u043e\u0446\u0435\u0441\u0441\u0435|\u0432 \u0440\u0430\u0431\u043e\u0442\u0435"},
    {0, 0, NULL},
};
