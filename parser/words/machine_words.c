#include "parser/words/machine_words.h"

const struct quote_words words_auto_subject[] = {
    {"en", "automatic reply|yahoo! auto response|auto reply|auto-reply|autoreply|autoreply|auto "
           "response|auto-response|autoresponse|"
           "automatic response|automated reply|automated response|out of office|out-of-office|out of the office|ooo|"
           "vacation reply|vacation message|away from my mail|away from office|vacation response|auto|"
           "away notification|complaint about message|abuse report|absence notification|holiday autoreply|on "
           "vacation|auto respond"},
    {"de", "automatische antwort|abwesenheitsnotiz|abwesenheitsmeldung|abwesenheitsnachricht|"
           "abwesenheitsassistent|automatische rückantwort|autom. antwort|autoreply|urlaubsnotiz|"
           "abwesenheitsbenachrichtigung|automatische e-mail-antwort|eingangsbestätigung"},
    {"fr", "réponse automatique|reponse automatique|hors du bureau|hors bureau|message automatique|absence du "
           "bureau|absent du bureau|absente du bureau|"
           "message d'absence|message d’absence|réponse d'absence"},
    {"es", "respuesta automática|respuesta automatica|fuera de la oficina|fuera de oficina|ausente de la oficina|"
           "auto-respuesta|autorespuesta|ausencia de la oficina|contestación automática"},
    {"ca", "resposta automàtica"},
    {"it", "risposta automatica|fuori sede|fuori ufficio|assenza dall'ufficio"},
    {"pt", "resposta automática|resposta automatica|fora do escritório|ausência temporária|ausente do escritório|"
           "ausência do escritório|fora do escritorio"},
    {"nl", "automatisch antwoord|uit kantoor|buiten kantoor|automatische "
           "reactie|afwezigheidsbericht|afwezigheidsmelding|"
           "automatische beantwoording"},
    {"cs", "automatická odpověď|automaticka odpoved|mimo kancelář|mimo kancelar|oznámení o nepřítomnosti|"
           "jsem mimo kancelář"},
    {"sk", "automatická odpoveď|mimo kancelárie|som mimo kancelárie"},
    {"pl", "automatyczna odpowiedź|automatyczna odpowiedz|odpowiedź "
           "automatyczna|autoodpowiedź|nieobecność w biurze|"
           "odpowiedz automatyczna"},
    {"sv", "autosvar|automatiskt svar|frånvaromeddelande"},
    {"da", "automatisk svar|autosvar|fraværsmeddelelse"},
    {"no", "automatisk svar|autosvar|fraværsmelding"},
    {"fi", "automaattinen vastaus|poissaoloilmoitus|automaattivastaus"},
    {"hu", "automatikus válasz|automatikus valasz|nincs az irodában|irodán kívül"},
    {"ro", "răspuns automat|în afara biroului|in afara biroului|raspuns automat|absent din birou"},
    {"tr", "otomatik yanıt|otomatik yanit|ofis dışında|otomatik cevap|iş yeri dışında"},
    {"ru", "автоматический ответ|автоответ|нет на рабочем месте|вне офиса|автоматическое сообщение"},
    {"uk", "автоматична відповідь|автовідповідь|немає на робочому місці"},
    {"bg", "автоматичен отговор|извън офиса"},
    {"el", "αυτόματη απάντηση|αυτόματη απάντηση απουσίας|εκτός γραφείου"},
    {"he", "תשובה אוטומטית|מחוץ למשרד|מענה אוטומטי"},
    {"ar", "رد تلقائي|الرد التلقائي|خارج المكتب"},
    {"hr, sl", "automatski odgovor|samodejni odgovor|izvan ureda"},
    {"et", "automaatvastus|automaatne vastus|kontorist väljas|eemal kontorist"},
    {"lv", "automātiskā atbilde|automātiska atbilde|automatiska atbilde|ārpus biroja|arpus biroja"},
    {"lt", "automatinis atsakymas"},
    {"sr, mk, sq", "аутоматски одговор|автоматски одговор|përgjigje automatike"},
    {"is, ga, cy, eu", "sjálfvirkt svar|ekki á skrifstofunni|freagra uathoibríoch|ateb awtomatig|erantzun automatikoa"},
    {"fa, hi, ur, bn", "پاسخ خودکار|خارج از دفتر|स्वचालित उत्तर|कार्यालय से बाहर|خودکار جواب|স্বয়ংক্রিয় উত্তর"},
    {"kk, ka, hy, az", "автоматты жауап|ავტომატური პასუხი|ինքնաշխատ պատասխան|avtomatik cavab"},
    {"ms, af, mt", "balasan automatik|di luar pejabat|outomatiese antwoord|buite kantoor|risposta awtomatika"},
    {"ja", "自動応答|自動返信|不在通知|不在のお知らせ"},
    {"zh", "自动答复|自動回覆|自动回复|外出自动回复|不在办公室|自動回复"},
    {"ko", "자동 회신|자동응답|자동응답|자동 응답|자동회신"},
    {"vi, id, th", "trả lời tự động|balasan otomatis|di luar kantor|ไม่อยู่ที่สำนักงาน|ตอบกลับอัตโนมัติ|การตอบกลับอัตโนมัติ"},
    {NULL, NULL},
};

const struct quote_words words_weak_subject[] = {
    {"en", "on leave|on vacation|annual leave|absence|away|recall"},
    {"read receipts",
     "read|not read|gelesen|ungelesen gelöscht|lu|non lu|leído|no leído|letto|non letto|lida|lido|não "
     "lida|gelezen|niet "
     "gelezen|přečteno|přečtené|prečítané|przeczytano|läst|læst|lest|luettu|прочитано|開封済み|已读|已讀|읽음"},
    {"de", "abwesenheit|abwesend|nicht im büro|außer haus"},
    {"fr", "absence|absent(e)|en congé|en vacances|absent|absente"},
    {"es", "de vacaciones|ausencia"},
    {"it", "assente|assenza"},
    {"pt", "ausência|ausencia|de férias"},
    {"nl", "afwezig|niet aanwezig|afwezigheid|niet op kantoor"},
    {"cs", "nepřítomnost|dovolená|nejsem v kanceláři"},
    {"sk", "neprítomnosť|dovolenka"},
    {"pl", "nieobecny|nieobecna|nieobecność|poza biurem|urlop"},
    {"sv", "frånvaro|frånvarande|ej på kontoret|semester"},
    {"da", "ikke til stede|fravær|ikke på kontoret"},
    {"no", "ikke på kontoret|fravær"},
    {"fi", "poissa|poissaolo"},
    {"hu", "szabadságon|távollét|házon kívül"},
    {"ru", "отсутствую|отпуск"},
    {"el", "απουσία"},
    {"hr, sl", "odsutnost"},
    {"lv", "prombūtne|atvaļinājums"},
    {"lt", "ne biure|atostogos"},
    {"sr, mk, sq", "одсуство"},
    {"ja", "不在"},
    {"ko", "부재중"},
    {"vi, id, th", "vắng mặt"},
    {NULL, NULL},
};

const struct quote_words words_note_body[] = {
    {"read receipts",
     "was read on|was deleted without being read|wurde gelesen am|wurde am|gelesen wurde|a été lu|a été supprimé "
     "sans|se leyó|fue leído|è stato letto|foi lida|foi lido|is gelezen|byla přečtena|bola "
     "prečítaná|przeczytano|lästes|blev læst|ble lest|luettiin|прочитано|would like to recall|开封|開封"},
    {"en", "thank you for your|thanks for your e-mail|thanks for your email|thanks for your message|thank you for "
           "contacting|limited access|no access to|upon my return|on my return|when i return|urgent|emergency|will not "
           "be forwarded|not be read|automatic|automated"},
    {"de",
     "vielen dank für ihre|vielen dank für ihr|danke für ihre|vielen dank für deine|danke für deine|nicht "
     "weitergeleitet|dringenden|dringende|keinen zugriff|eingeschränkt|nach meiner rückkehr|automatisch|automatische"},
    {"fr", "merci pour votre|merci de votre|je vous remercie de|à mon retour|urgence|urgent|accès "
           "limité|automatique|dès mon retour"},
    {"es", "gracias por su|gracias por tu|a mi regreso|a mi vuelta|urgencia|urgente|urgentes|acceso "
           "limitado|automático|automática"},
    {"it", "grazie per il|grazie per la|al mio rientro|urgenza|urgenze|urgenti|accesso limitato|automatico|automatica"},
    {"pt", "obrigado pela sua|obrigada pela sua|obrigado pelo seu|no meu regresso|no meu "
           "retorno|urgência|urgente|urgentes|acesso limitado|automática|automático"},
    {"nl", "bedankt voor uw|bedankt voor je|dank voor uw|bij terugkomst|na "
           "terugkomst|dringend|dringende|spoed|spoedgevallen|automatisch"},
    {"cs", "děkuji za vaši|děkuji za váš|děkuji za tvůj|po "
           "návratu|naléhavých|naléhavém|neodkladných|urgentních|omezený přístup|automatická"},
    {"sk", "ďakujem za vašu|ďakujem za váš|po návrate|súrnych|naliehavých|urgentných|automatická"},
    {"pl", "dziękuję za wiadomość|po powrocie|pilnych|pilne|ograniczony dostęp|automatyczna"},
    {"sv", "tack för ditt|brådskande|akuta ärenden|när jag är tillbaka|automatiskt"},
    {"da, no", "tak for din|takk for din|haster|hastende|når jeg er tilbage|når jeg er tilbake|automatisk"},
    {"fi", "kiitos viestistäsi|kiireellisissä|kiireellinen|palattuani|automaattinen"},
    {"hu", "köszönöm üzenetét|köszönöm levelét|sürgős|visszatérésem|automatikus"},
    {"ro", "vă mulțumesc pentru|mulțumesc pentru mesaj|urgențe|urgente|la întoarcere|automat"},
    {"tr", "mesajınız için|acil|döndüğümde|otomatik"},
    {"ru, uk, bg", "спасибо за ваше|благодарю за ваше|дякую за ваш|срочным|срочных|термінових|спешни|по "
                   "возвращении|после возвращения|після повернення|автоматическое|автоматичне"},
    {"el", "ευχαριστώ για το|επείγον|επείγοντα|επιστροφή μου"},
    {"hr, sr, sl", "hvala na|hvala za vaše|hitno|hitnim|hitnih|nujnih|nujno|po povratku"},
    {"et, lv, lt",
     "aitäh kirja|kiireloomul|kiiretes|paldies par|steidzamos|steidzami|ačiū už|dėkoju už|skubiais|skubu"},
    {"ja", "緊急|戻り次第|ご連絡ありがとう|メールありがとう|自動"},
    {"zh", "紧急|緊急|急事|自动|自動|感谢您的来信"},
    {"ko", "긴급|급한|자동"},
    {"he, ar, fa", "דחוף|תודה על פנייתך|عاجل|شكرا على رسالتك|فوری"},
    {"vi, id, th", "khẩn cấp|cảm ơn bạn đã|mendesak|terima kasih atas|เร่งด่วน"},
    {NULL, NULL},
};

const struct quote_words words_auto_whole[] = {
    {"en", "is out of the office|is out of office|will be out of the office|out of office autoreply|"
           "out of office reply|out of office notification|i am out of the office|i'm out of the office|"
           "currently out of office|i am currently out"},
    {"de", "ist außer haus|ist nicht im büro|ich bin nicht im büro|abwesenheitsnotiz|ist abwesend|"
           "bin im urlaub"},
    {"fr", "est absent|est absente|est absent(e)"},
    {"es", "está fuera de la oficina"},
    {"cs", "je mimo kancelář"},
    {NULL, NULL},
};

const struct quote_words words_bounce_subject[] = {
    {"en",
     "undelivered mail returned to sender|delivery status notification|mail delivery failed|mail delivery failure|"
     "failure notice|undeliverable|undelivered|returned mail|delivery failure|delivery failed|delivery has failed|"
     "message not delivered|message undeliverable|mail system error|nondeliverable mail|non-delivery notification|"
     "non delivery notification|delivery notification|delivery error|delivery delayed|delayed mail|warning: message|"
     "warning: could not send message|mail could not be delivered|your message could not be delivered|"
     "message delivery failure|undelivered message|unable to deliver|unable to deliver your message|mail failure|"
     "mail delivery problem|could not send message|message you sent blocked|rejected|rejected mail|"
     "returned to sender|notification of failed delivery|delivery report|non remis|non-deliverable|"
     "undeliverable mail|mail delivery delayed|message delayed|delivery problem|email delivery failure|"
     "address not found|non delivery report|non-delivery report|ndn|nondelivery report|bounce|"
     "there was an error sending your mail|mail failed|delivery status|mail delivery system|message status - "
     "undeliverable|delivery failure notification|"
     "failed mail|error sending message|mail error|processing error|non-delivery|user unknown|message bounced|e-mail "
     "delivery failure|"
     "message not deliverable|message rejected|delivery subsystem|delayed delivery|still being retried|"
     "mdaemon notification|mdaemon warning|blocked message|warning: e-mail viruses detected|returned email|"
     "email bounce notification|e-mail bounce notification|bounce notification|bounced mail|bounced email"},
    {"de", "unzustellbar|unzustellbare nachricht|zustellung fehlgeschlagen|nicht zustellbar|zustellungsfehler|"
           "e-mail konnte nicht zugestellt werden|benachrichtigung zum übermittlungsstatus|fehlgeschlagene zustellung|"
           "mail konnte nicht zugestellt|unzustellbare mail|nachricht nicht zugestellt|verzögerte zustellung|"
           "zustellung verzögert"},
    {"fr", "non remis|non distribuable|échec de la remise|échec de remise|notification d'état de remise|"
           "courrier non remis|message non distribué|non distribué|impossible de remettre|échec d'acheminement|"
           "échec de distribution"},
    {"es",
     "no se puede entregar|no se pudo entregar|no entregado|correo no entregado|notificación de estado de entrega|"
     "error de entrega|no entregable|mensaje no entregado|error en la entrega"},
    {"it", "non recapitabile|impossibile recapitare|mancato recapito|notifica di mancata consegna|"
           "messaggio non recapitato|notifica sullo stato del recapito"},
    {"pt", "não é possível entregar|não entregue|falha na entrega|notificação de status de entrega|não entregável|"
           "mensagem não entregue"},
    {"nl", "onbestelbaar|niet afgeleverd|onbestelbare e-mail|bezorging mislukt|niet bestelbaar|melding van mislukte"},
    {"cs", "nedoručitelné|nedoručitelná zpráva|nedoručeno|nedoručená zpráva|nelze doručit|zpráva nebyla doručena|"
           "vrácená zpráva"},
    {"sk", "nedoručiteľné|nedoručené|správa nebola doručená"},
    {"pl", "niedostarczalne|nie można dostarczyć|niedostarczona|niedostarczona wiadomość|zwrot wiadomości|"
           "nie dostarczono|wiadomość niedostarczona"},
    {"sv", "kan inte levereras|olevererat|ej levererat|oleverbart|kunde inte levereras"},
    {"da, no", "kan ikke leveres|ikke leveret|ikke levert|uleveret|uleverbart"},
    {"fi", "ei voitu toimittaa|toimittamaton|toimitus epäonnistui|palautettu viesti"},
    {"hu", "kézbesítetlen|nem kézbesíthető|kézbesítési hiba"},
    {"ro", "nelivrat|nu se poate livra"},
    {"tr", "teslim edilemedi|iletilemedi|ulaştırılamadı"},
    {"ru", "не удалось доставить|недоставленное сообщение|не доставлено|сообщение не доставлено|недоставлено|"
           "недоставленное письмо"},
    {"uk", "не вдалося доставити|не доставлено"},
    {"ja", "メールエラー通知|配信不能|配信できません|配達不能|送信できませんでした|メール配信エラー|配信不能メール"},
    {"zh", "无法投递|未送达|退信|系统退信|无法传递|傳遞狀態通知|無法傳遞|投递失败|邮件投递失败"},
    {"ko", "배달되지 않음|배달할 수 없음|전송 실패|반송"},
    {NULL, NULL},
};

const struct quote_words words_bounce_body[] = {
    {"en",
     "this is the mail system at host|could not be delivered|couldn't be delivered|could not deliver|"
     "wasn't able to deliver|unable to deliver|permanent fatal errors|permanent error|delivery to the following|"
     "this message was created automatically by mail delivery software|delivery has failed|"
     "i'm sorry to have to inform you|i'm afraid i wasn't able|was not delivered|wasn't delivered|"
     "message could not be sent|undeliverable|transient non-fatal errors|the following addresses had|"
     "your message to|could not send your message|failed permanently|has not yet been delivered|"
     "has been delayed|recipient address rejected|user unknown|mailbox unavailable|transcript of session follows|"
     "address couldn't be found|unrouteable address|delivery temporarily suspended|returned to sender|"
     "no such user|does not exist|was undeliverable|will be retried|not able to deliver|problem delivering|"
     "cannot be delivered|rejected your message|did not reach the following|an error occurred while trying to deliver|"
     "has been postponed|failed recipient|has been returned because|returned mail follows|could not be sent to|"
     "was rejected and discarded|is not a valid user|is not a valid address|was aborted after"},
    {"de", "konnte nicht zugestellt werden|nicht zugestellt|konnte nicht übermittelt|unzustellbar|empfänger unbekannt|"
           "konnten nicht zugestellt werden"},
    {"fr", "n'a pas pu etre delivre|n'a pas pu être délivré|n'a pas pu être remis|n'a pas été remis|n’a pas pu être "
           "remis|impossible de remettre|n'a pas pu être distribué"},
    {"es", "no se pudo entregar|no se ha podido entregar|no ha sido entregado|no pudo ser entregado"},
    {"it", "non è stato possibile recapitare|non recapitato|non può essere recapitato"},
    {"cs", "nelze doručit|nebylo možné doručit|nepodařilo se doručit|nebyla doručena"},
    {"ru", "не удалось доставить|не может быть доставлено|не доставлено"},
    {"ja", "配信できませんでした|配達できませんでした"},
    {"zh", "无法送达|无法投递|未能送达"},
    {NULL, NULL},
};

const struct quote_words words_hard[] = {
    {"en", "user unknown|unknown user|no such user|does not exist|doesn't exist|mailbox unavailable|no mailbox here|"
           "address rejected|address not found|address couldn't be found|unrouteable address|invalid recipient|"
           "recipient unknown|unknown recipient|no such mailbox|account disabled|account has been disabled|"
           "is no longer|unknown address|host or domain name not found|domain not found|host unknown|"
           "doesn't have a|don't have an|have no such|not a registered|not a valid|no longer valid|mailbox not "
           "found|account that you tried to reach|no such address|"
           "user not found|recipient not found|relay access denied|not listed in|inactive"},
    {"de", "empfänger unbekannt|unbekannter empfänger|existiert nicht|adresse unbekannt"},
    {"fr", "utilisateur inconnu|n'existe pas|destinataire inconnu|adresse introuvable"},
    {"es", "no existe|usuario desconocido|destinatario desconocido"},
    {"cs", "neexistuje|neznámý příjemce|adresát neznámý"},
    {NULL, NULL},
};

const struct quote_words words_full[] = {
    {"en",
     "mailbox full|mailbox is full|mailfolder is full|inbox is full|is full|over quota|overquota|over the quota|quota "
     "exceeded|exceeded quota|exceeds quota|exceeded the quota|disk quota|quota full|out of storage|exceeded storage|"
     "exceeded the local limit|exceeded its|exceeds allowed size|mailbox has exceeded|storage limit|storage "
     "allocation|insufficient storage|insufficient disk|not enough space|space not enough|no space left|mailbox size"},
    {"de", "postfach voll|postfach ist voll|speicherplatz überschritten|kontingent überschritten|postfach überfüllt"},
    {"fr", "boîte aux lettres pleine|boîte aux lettres est pleine|quota dépassé|est pleine"},
    {"es", "buzón lleno|buzón está lleno|cuota excedida|está lleno"},
    {"it, pt", "casella piena|quota superata|caixa de correio cheia|está cheia"},
    {"cs, sk, pl", "schránka je plná|plná schránka|překročena kvóta|schránka je plná|skrzynka pełna|przepełniona"},
    {"ru", "ящик переполнен|переполнен"},
    {"ja, zh", "メールボックスが一杯|容量オーバー|容量を超え|邮箱已满|信箱已滿|空间不足"},
    {NULL, NULL},
};

const struct quote_words words_late[] = {
    {"en", "been failing for a long time|was aborted after|retry timeout exceeded|message expired|envelope expired|in "
           "the queue too long|connection timed out|timed "
           "out|connection refused|giving up|maximum delivery attempts|delivery time expired|could not deliver for the "
           "last|unable to connect|could not connect|retry time|time limit|too long in queue|no answer from|did not "
           "accept our requests to connect|host not reachable|attempts:|not "
           "responding|host unreachable|network is unreachable|mail server is down|connection lost"},
    {"de", "zeitüberschreitung|wartezeit überschritten"},
    {"fr", "délai dépassé|délai d'attente"},
    {"es", "tiempo de espera"},
    {"cs", "vypršel čas|časový limit"},
    {NULL, NULL},
};

const struct quote_words words_soft[] = {
    {"en",
     "temporar|temporary|temporarily|delayed|will be retried|will continue to try|still being retried|has not yet "
     "been delivered|try again later|transient|not yet been delivered|greylisted|too large|size limit|deferred|"
     "warning message only|do not need to resend|could not be reached|has been postponed"},
    {"de", "verzögert|vorübergehend"},
    {"fr", "retardé|temporaire"},
    {"es", "retrasado|temporal"},
    {"cs", "dočasně|zpožděn"},
    {NULL, NULL},
};

const struct quote_words words_refused[] = {
    {"en", "blacklist|blacklisted|blocklist|block list|blocked|spam|spamhaus|unsolicited|reputation|policy|policies|"
           "virus|too many|rate|frequency limited|spf|dkim|dmarc|unauthenticated|reverse dns|ptr record|security risk|"
           "too large|too big|message size|size limit|maximum message size|too many hops|hop count|routing loop|"
           "mail loop|loops back to|internal system error|internal error|transaction failed|"
           "service currently unavailable|service refused"},
    {"de", "spam verdacht|spamverdacht|gesperrt|zu groß"},
    {"fr", "indésirable|trop volumineux"},
    {"es", "lista negra|demasiado grande"},
    {NULL, NULL},
};

const struct quote_words words_sender[] = {
    {"en", "sender address rejected|sender rejected|sender verify failed|sender verification|sender address is not|"
           "your ip|sending ip|sending mta|client host|not authorized to send from"},
    {NULL, NULL},
};

const struct quote_words words_until[] = {
    {"en",
     "until|till|til|through|thru|to|until and including|up to|up to and including|until the|through the|to the|-|–"},
    {"de", "bis|bis zum|bis einschließlich|bis einschliesslich|bis inklusive|bis inkl.|bis einschl.|bis und mit"},
    {"fr", "jusqu'au|jusqu’au|jusqu' au|au|jusqu'à|jusqu'au vendredi|inclus jusqu'au"},
    {"es", "hasta|hasta el|al|hasta el día"},
    {"it", "fino al|al|fino a"},
    {"pt", "até|até ao|até o dia|a"},
    {"nl", "tot|tot en met|t/m"},
    {"cs", "do|až do"},
    {"sk", "do|až do"},
    {"pl", "do"},
    {"sv, da, no", "till|t.o.m.|til|til og med|till och med|tom"},
    {"ru, uk, bg", "до|по|до края на"},
    {"hu, el, ro", "-ig|έως|μέχρι|până la|pana la|până pe|până în"},
    {NULL, NULL},
};

const struct quote_words words_until_behind[] = {
    {"ja, zh, ko", "まで|为止|為止|까지"},
    {"fi, hu, tr", "asti|saakka|-ig|kadar|tarihine kadar|'e kadar|'a kadar"},
    {NULL, NULL},
};

const struct quote_words words_between[] = {
    {"en, de", "between|between the|zwischen|zwischen dem"},
    {"fr, es, pt, it, nl", "entre|entre le|entre el|entre o dia|tra il|fra il|tussen"},
    {"cs, sk, pl, sv, da, no", "mezi|medzi|między|mellan|mellan den|mellem|mellem den|mellom"},
    {NULL, NULL},
};

const struct quote_words words_working[] = {
    {"en", "i work|i am working|my working days|my working hours|working days are|office hours|our hours|i'm in"},
    {"de, nl", "ich arbeite|arbeitstage|arbeitszeiten|sprechzeiten|bürozeiten|erreichbarkeit|ik werk|werkdagen"},
    {"fr, es, it, pt", "je travaille|jours de présence|trabajo de|trabajo los|lavoro da|lavoro il|trabalho de"},
    {"cs, sk, pl, sv, da, no", "pracuji|pracujem|pracuję|jag jobbar|jag arbetar|jeg arbejder|jeg jobber"},
    {NULL, NULL},
};

const struct quote_words words_back[] = {
    {"en", "back|return|not return until|returning|be back|available again|back on|back in the office|returns|will "
           "return|resume|reopen|reopens|re-open|re-opens"},
    {"de",
     "kehre|zurück|wieder|wieder ab|wieder am|wieder da|ab dem|wieder erreichbar|erreichbar|bin ab|wieder im büro|ab"},
    {"fr", "de retour|retour le|retour|reviens|reprendrai|reprends|à partir du|rouvre|rouvrira|rouvriront"},
    {"es", "de vuelta|regreso|regresaré|vuelvo|volveré|a partir del|estaré de vuelta|me reincorporo|reincorporaré|"
           "reabre|reabrimos"},
    {"it", "di ritorno|rientro|rientrerò|torno|tornerò|dal|riapre|riaprirà|riapriremo"},
    {"pt", "de volta|regresso|retorno|retornarei|voltarei|a partir de|volto|reabre|reabrimos"},
    {"nl", "terug|weer|weer aanwezig|vanaf|weer bereikbaar|ben ik weer|ben ik er weer"},
    {"cs", "zpět|nastupuji|vrátím se|vracím se|návrat|opět|k dispozici od|od|znovu"},
    {"sk", "späť|vrátim sa|opäť|od"},
    {"pl", "ponownie|wracam|wrócę|z powrotem|od"},
    {"sv, da, no", "tillbaka|tilbage|tilbake|åter"},
    {"ru, uk", "вернусь|вернётся|на месте с|выйду|выхожу|возвращаюсь|повернусь|повернуся|повертаюсь"},
    {"fi, hu, ro, el",
     "palaan|takaisin|visszatérek|térek vissza|újra|vagyok újra|leszek újra|revin|επιστρέφω|επιστροφή"},
    {"ja, zh, ko", "より出社|から出社|に出社|出社いたし|復帰|より勤務|戻ります|返回|回来|回到公司|恢复上班|에 "
                   "복귀|복귀|부터 출근|에 출근"},
    {"tr", "tarihinde döneceğim|tarihinde ofise döneceğim|tarihinde işe döneceğim|tarihinde ofiste olacağım"},
    {NULL, NULL},
};

const struct quote_words words_away[] = {
    {"en", "on leave|on vacation|on holiday|away|out of"},
    {"de", "im urlaub|in urlaub|abwesend|nicht|außer haus|verreist|in elternzeit|im mutterschutz|unterwegs"},
    {"fr", "en congé|en congés|en vacances|absent|absente"},
    {"es, it, pt", "de vacaciones|fuera de|in ferie|assente|de férias|ausente"},
    {"nl", "met vakantie|op vakantie|afwezig|niet"},
    {"cs, sk, pl",
     "jsem na dovolené|na dovolené|budu mimo|mimo kancelář|som na dovolenke|na urlopie|jestem na urlopie"},
    {NULL, NULL},
};

const struct quote_words words_months[] = {
    {"January",
     "janeiro|gennaio|januari|januar|januára|stycznia|styczeń|tammikuuta|tammikuun|január|ianuarie|ocak|января|січня|"
     "януари|ιανουαρίου|Ιανουαρίου|gener|jaanuar|janvāris|janvāra|sausio|siječnja|januara|janúar|ינואר|בינואר|يناير"},
    {"February", "fevereiro|febbraio|februari|februar|februára|lutego|luty|helmikuuta|helmikuun|február|februarie|"
                 "şubat|Şubat|февраля|лютого|февруари|φεβρουαρίου|Φεβρουαρίου|febrer|veebruar|februāris|februāra|"
                 "vasario|veljače|februara|febrúar|פברואר|בפברואר|فبراير"},
    {"March", "março|marco|marzo|maart|mars|marts|marca|marec|maaliskuuta|maaliskuun|március|martie|mart|марта|березня|"
              "март|μαρτίου|Μαρτίου|març|märts|martā|marta|kovo|ožujka|מרץ|במרץ|مارس"},
    {"April", "abril|aprile|apríla|kwietnia|kwiecień|huhtikuuta|huhtikuun|április|aprilie|nisan|апреля|квітня|април|"
              "απριλίου|Απριλίου|aprill|aprīlis|aprīļa|balandžio|travnja|aprila|apríl|אפריל|באפריל|أبريل|ابريل"},
    {"May", "maio|maggio|mei|maj|maja|mája|máj|toukokuuta|toukokuun|május|mayıs|мая|травня|май|μαΐου|Μαΐου|maig|mai|"
            "maijs|maija|gegužės|svibnja|maí|מאי|במאי|مايو"},
    {"June", "junho|giugno|juni|júna|jún|czerwca|czerwiec|kesäkuuta|kesäkuun|június|iunie|haziran|июня|червня|юни|"
             "ιουνίου|Ιουνίου|juny|juuni|jūnijs|jūnija|birželio|lipnja|juna|júní|יוני|ביוני|يونيو"},
    {"July", "julho|luglio|juli|júla|júl|lipca|lipiec|heinäkuuta|heinäkuun|július|iulie|temmuz|июля|липня|юли|ιουλίου|"
             "Ιουλίου|juliol|juuli|jūlijs|jūlija|liepos|srpnja|jula|júlí|יולי|ביולי|يوليو"},
    {"August",
     "agosto|augustus|augusti|sierpnia|sierpień|elokuuta|elokuun|augusztus|ağustos|августа|серпня|август|αυγούστου|"
     "Αυγούστου|agost|augusta|augusts|rugpjūčio|kolovoza|avgusta|avgust|ágúst|אוגוסט|באוגוסט|أغسطس"},
    {"September",
     "setembro|settembre|septembra|września|wrzesień|syyskuuta|syyskuun|szeptember|septembrie|eylül|сентября|вересня|"
     "септември|σεπτεμβρίου|Σεπτεμβρίου|setembre|septembris|rugsėjo|rujna|ספטמבר|בספטמבר|سبتمبر"},
    {"October",
     "outubro|ottobre|oktober|oktobra|október|października|październik|lokakuuta|lokakuun|octombrie|ekim|октября|"
     "жовтня|октомври|οκτωβρίου|Οκτωβρίου|octubre|oktoober|oktobris|spalio|listopada|אוקטובר|באוקטובר|أكتوبر"},
    {"November", "novembro|novembre|novembra|marraskuuta|marraskuun|noiembrie|kasım|ноября|листопада|ноември|νοεμβρίου|"
                 "Νοεμβρίου|novembris|lapkričio|studenoga|studenog|נובמבר|בנובמבר|نوفمبر"},
    {"December",
     "dezembro|dicembre|desember|decembra|grudnia|grudzień|joulukuuta|joulukuun|decembrie|aralık|декабря|грудня|"
     "декември|δεκεμβρίου|Δεκεμβρίου|desembre|detsember|decembris|gruodžio|prosinca|decembar|דצמבר|בדצמבר|ديسمبر"},
    {NULL, NULL},
};
