/* What stands below or around somebody's words: device lines, closings, titles, legal and list footers, banners. */
#include "parser/words/quote_words.h"

const struct quote_words words_sent_from[] = {
    {"en", "sent from|sent via|sent with|sent using|sent on|sent by|written on|typed on|powered by|"
           "send from|sent securely from|thumbed on|from my|from mobile|someone from mobile|delivered by|composed "
           "on|emailed from|posted from|sent through|sent wirelessly from|sent wirelessly via"},
    {"de", "gesendet von|diese nachricht wurde|gesendet mit|von meinem|gesendet aus|diese nachricht wurde von|gesendet "
           "über|von unterwegs|"
           "gesendet via|von mobil|geschickt von|gesendet|versendet mit|verschickt mit"},
    {"fr",
     "envoyé de|envoyé sans fil|envoyé depuis|envoyé à partir|envoyé avec|envoyé via|envoyé par|envoye de|provenance"},
    {"es", "enviado desde|enviado con|enviado por|enviado del|enviado mediante|enviado a través"},
    {"ca", "enviat des|enviat del|enviat amb|tramès des"},
    {"it", "inviato da|inviato dal|inviato con|inviata da|inviato tramite|spedito da"},
    {"pt", "enviado do|enviado a partir|enviado de|enviado pelo|enviado por|enviada do"},
    {"nl", "verzonden vanaf|verstuurd vanaf|verzonden vanuit|verstuurd vanuit|verzonden met|verstuurd met|verzonden "
           "via|verstuurd via|verzonden van|"
           "outlook voor|gestuurd vanaf"},
    {"cs", "odesláno z|odesláno ze|posláno z|odesláno pomocí|odesláno přes|odoslané z|odesláno"},
    {"sk", "odoslané z|odoslané zo|poslané z|odoslané pomocou"},
    {"pl", "wysłane z|wysłano z|wysłane za pomocą|wysłane przez|wysłano za|wysłane"},
    {"sv", "skickat från|skickat med|skickades från|skickat via|skickad från|sänt från"},
    {"da", "sendt fra|sendt med|sendt via"},
    {"no", "sendt fra|sendt med"},
    {"fi", "lähetetty|lähetetty laitteesta"},
    {"et", "saadetud minu|saadetud"},
    {"hu", "elküldve az|küldve|az én|elküldve|küldve a|iphone-omról küldve"},
    {"ro", "trimis de pe|trimis din|trimis cu"},
    {"tr", "gönderildi|gönderilmiştir|tarafından gönderildi"},
    {"ru", "отправлено с|отправлено из|отправлено|послано с|отправлено через|создано в"},
    {"uk", "надіслано з|відправлено з|надіслано"},
    {"bg", "изпратено от"},
    {"hr, sl", "poslano s|poslano sa|poslano iz|poslano z|poslano"},
    {"sr", "poslato s|poslato sa|poslato iz|poslato|послато с|послато са|послато из|послато"},
    {"lv", "sūtīts no|nosūtīts no"},
    {"lt", "išsiųsta iš|siunčiama iš"},
    {"fa", "ارسال شده از|فرستاده شده از|ارسال‌شده از"},
    {"hi", "से भेजा गया"},
    {"el", "στάλθηκε από|εστάλη από|στάλθηκε"},
    {"he", "נשלח מ|נשלח מה|נשלח"},
    {"ar", "أرسلت من|مرسل من|تم الإرسال من|أُرسلت من"},
    {"th", "ส่งจาก"},
    {"vi", "đã gửi từ|được gửi từ|gửi từ"},
    {"id, ms", "dikirim dari|terkirim dari|dihantar dari|dihantar daripada"},
    {"ja", "から送信|より送信|送信されました|から送りました"},
    {"zh", "发自|发送自|发送|傳送|從我的|从我的|傳送自|寄自|發自|来自我的|由我的|来自 网易|来自网易|来自qq|来自 "
           "qq|版邮件发送|版的邮件发送"},
    {"ko", "에서 보냄|에서 보낸|보냄|에서 전송|에서 발송|에서 보냈"},
    {NULL, NULL},
};

const struct quote_words words_device[] = {
    {"",
     "iphone|ipad|ipod|apple watch|mac|macbook|android|galaxy|samsung|samsung mobile|blackberry|nokia|lumia|windows "
     "phone|"
     "windows 10|windows 11|windows mail|windows-mail|windows|xperia|huawei|honor|xiaomi|redmi|poco|oppo|vivo|realme|"
     "pixel|nexus|oneplus|motorola|moto|htc|lg|sony|asus|palm|treo|droid|verizon|t-mobile|at&t|sprint|vodafone|orange|"
     "telekom|outlook|yahoo|yahoo mail|yahoo! mail|proton|protonmail|proton mail|mail.ru|gmx|web.de|aol|gmail|"
     "thunderbird|k-9|k-9 mail|k-9-mail|fairemail|fastmail|zoho|zoho mail|tutanota|tuta|mailspring|spark|airmail|"
     "superhuman|front|newton mail|canary|edison|mail for windows|hushmail|roundcube|zimbra|mailbird|postbox|evolution|"
     "kmail|em client|bluemail|blue mail|nine|boxer|mailbox|polymail|hey|myphone|libero|libero mail|orange mail|"
     "la poste|wp poczta|seznam|email.cz|centrum|yandex|яндекс|яндекс.почты|почты|маил.ру|qq|163|126|网易|"
     "邮箱|foxmail|网易邮箱大师|phone|smartphone|smart phone|mobile|mobile phone|mobile device|cell "
     "phone|cellphone|cell|tablet|tablet pc|handheld|"
     "handy|mobilgerät|mobilgeraet|mobiltelefon|android-mobiltelefon|typeapp|mobiltelefon|smartfon|smartfona|telefon|"
     "telefonu|telefonem|telefonum|téléphone|telephone|portable|mobilu|"
     "teléfono|móvil|movil|celular|telefone|telemóvel|telefono|cellulare|dispositivo|mobiele|mobiel|telefoon|"
     "mobil|mobilen|mobiltelefonen|surfplatta|puhelimesta|puhelin|puhelimestani|készülékemről|telefonomról|telefonul|"
     "telefonumdan|"
     "телефона|телефону|смартфона|планшета|мобильного|мобільного|iphone'u|iphone’u|iphone'umdan|iphone'dan|iphone-"
     "omról|"
     "iphonesta|iphonestani|galaxysta|galaxystani|androidista|windowsin|iphonum|iphonom|iphonu|ipadu|ipadom|androidu|"
     "κινητό|הנייד|האייפון|אייפון|מהאייפון|גלקסי|מהגלקסי|מהנייד|מהטלפון|هاتف|آیفون|گوشی|携帯|スマートフォン|"
     "手机|手機|我的手机|휴대폰|스마트폰|네이버|네이버 메일|다음메일|카카오메일|điện "
     "thoại|ponsel|โทรศัพท์|wireless|wireless "
     "device|blackberry®|posteo|sfr|bouygues|mail app"},
    {NULL, NULL},
};

const struct quote_words words_out_of[] = {
    {"", "from|my|von|aus|meinem|de|du|depuis|partir|desde|del|des|da|dal|do|vanaf|vanuit|van|z|ze|zo|från|fra|"
         "laitteesta|az|din|pe|"
         "с|из|з|от|са|sa|s|iz|no|iš|από|מ|מה|من|จาก|từ|dari|自|自我的|我的|から送信|より送信|에서 보냄|에서 전송"},
    {NULL, NULL},
};

const struct quote_words words_any_device[] = {
    {"", "mail|email|e-mail|webmail|app|mobile app|desktop app|client|computer|laptop|rechner|ordinateur|ordenador|"
         "počítače|komputera"},
    {NULL, NULL},
};

const struct quote_words words_get[] = {
    {"", "get|download|try|holen sie sich|hol "
         "dir|beziehen|herunterladen|を入手|をダウンロード|다운로드|edinin|indirin|jetzt|laden "
         "sie|télécharger|téléchargez|obtenez|obtenir|obtener|obtén|"
         "descargar|descarga|scarica|ottieni|obter|obtenha|baixe|download|outlook voor|získejte|stáhněte si|získajte|"
         "stiahnite si|pobierz|hämta|hent|få|skaff deg|hanki|lataa|letöltés|töltse le|obțineți|descărcați|скачать|"
         "скачайте|получите|отримайте|завантажити|preuzmite|prenesite|λήψη|αποκτήστε|dapatkan|tải|获取|取得|下载|下載|"
         "הורד|קבל|الحصول على|تنزيل|احصل على|دریافت|دریافت کنید|دانلود|skaffa|last ned|získat|stáhnout|získať|stiahnuť|"
         "letöltése|beszerzése|получить|загрузить|отримати|завантажте|изтеглете|вземете|nabavite|pridobite|hankige|"
         "laadige alla|iegūt|lejupielādēt|gaukite|atsisiųskite|รับ|ดาวน์โหลด|lấy|nhận|を入手する|をダウンロードする|받기|"
         "ophalen|downloaden|uzyskaj|uzyskaj program|pobierz program|uzyskaj aplikację|pobierz aplikację"},
    {NULL, NULL},
};

const struct quote_words words_mail_program[] = {
    {"",
     "outlook|yahoo mail|yahoo! mail|aol|aol mail|gmail|proton mail|protonmail|bluemail|blue mail|typeapp|tutanota|"
     "tuta|spark|thunderbird|fairemail|k-9 mail|zoho mail|edison mail|mail for windows|boxer|superhuman|newton mail|"
     "libero mail|mail.ru|яндекс почту|почту mail.ru|fastmail|canary mail|mailspring|em client|nine|polymail|airmail"},
    {NULL, NULL},
};

const struct quote_words words_platform[] = {
    {"", "ios|ios-hez|iphone|ipad|android|android-hoz|androidra|androidille|iosille|mac|macos|windows|desktop|mobile"},
    {NULL, NULL},
};

const struct quote_words words_excuse[] = {
    {"", "brevity|typo|typos|mistakes|autocorrect|auto-correct|kürze|tippfehler|brièveté|fautes de frappe|brevedad|"
         "erratas|brevità|errori di battitura|brevidade|beknoptheid|typefouten|stručnost|překlepy|preklepy|zwięzłość|"
         "literówki|краткость|опечатки"},
    {NULL, NULL},
};

const struct quote_words words_job_title[] = {
    {"",
     "ceo|cto|cfo|coo|cio|ciso|cpo|vp|svp|evp|founder|co-founder|cofounder|president|vice president|director|managing "
     "director|manager|product manager|project manager|engineering manager|head of|team lead|tech lead|engineer|"
     "software engineer|senior engineer|developer|senior developer|architect|designer|consultant|"
     "coordinator|recruiter|professor|ph.d|phd|"
     "geschäftsführer|geschäftsführerin|leiter|leiterin|abteilungsleiter|projektleiter|entwickler|entwicklerin|berater|"
     "beraterin|referent|referentin|vorstand|directeur|directrice|responsable|ingénieur|ingénieure|chef de projet|"
     "directora|gerente|ingeniero|ingeniera|jefe de|jefa de|responsabile|direttore|direttrice|diretor|diretora|"
     "engenheiro|engenheira|ředitel|ředitelka|vedoucí|jednatel|inženýr|vývojář|vývojářka|riaditeľ|riaditeľka|vedúci|"
     "kierownik|dyrektor|inżynier|projectleider|ontwikkelaar|adviseur|verkställande direktör|projektledare|utvecklare|"
     "toimitusjohtaja|igazgató|директор|руководитель|менеджер|инженер"},
    {NULL, NULL},
};

const struct quote_words words_closing[] = {
    {"en",
     "best regards|kind regards|regards|best wishes|best|warm regards|warmly|many thanks|thanks|thank you|thanks again|"
     "cheers|sincerely|yours sincerely|yours truly|all the best|with kind regards|kindest regards|warmest regards|"
     "with best regards|yours|respectfully|thx|rgds|take care|many thanks and best regards|thanks and regards|"
     "thanks & regards|br|kr|with thanks|yours faithfully|talk soon"},
    {"de",
     "mit freundlichen grüßen|mit freundlichen grüssen|freundliche grüße|freundliche grüsse|viele grüße|liebe grüße|"
     "beste grüße|mfg|lg|vg|herzliche grüße|viele grüsse|schöne grüße|gruß|gruss|grüße|mit besten grüßen|danke|"
     "vielen dank|mit freundlichem gruß|herzlichen gruß|beste grüsse|liebe grüsse|mit freundlichen gruessen"},
    {"fr", "cordialement|bien cordialement|bien à vous|salutations|merci|meilleures salutations|cdlt|amicalement|"
           "sincères salutations|très cordialement|bonne journée|merci d'avance|sincèrement"},
    {"es", "saludos|un saludo|atentamente|saludos cordiales|gracias|muchas gracias|cordialmente|un cordial saludo|"
           "un abrazo|abrazos|atte|cordiales saludos"},
    {"it", "cordiali saluti|saluti|distinti saluti|un saluto|grazie|ciao|cordialmente|un caro saluto"},
    {"pt",
     "atenciosamente|cumprimentos|com os melhores cumprimentos|obrigado|obrigada|abraços|abraço|melhores cumprimentos|"
     "att|cordialmente|saudações"},
    {"nl", "met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|groeten|groet|mvg|"
           "hartelijke groeten|bedankt|hartelijke groet"},
    {"cs", "s pozdravem|s přátelským pozdravem|zdravím|děkuji|díky|hezký den|s úctou|srdečně|pěkný den"},
    {"sk", "s pozdravom|ďakujem|pozdravujem|s úctou|vďaka"},
    {"pl", "pozdrawiam|z poważaniem|pozdrowienia|serdecznie pozdrawiam|dziękuję|z wyrazami szacunku|z pozdrowieniami"},
    {"sv", "med vänliga hälsningar|vänliga hälsningar|mvh|hälsningar|bästa hälsningar|tack|med vänlig hälsning|hälsar"},
    {"da, no", "med venlig hilsen|venlig hilsen|mvh|med vennlig hilsen|vennlig hilsen|hilsen|bedste "
               "hilsner|hilsner|mange hilsner"},
    {"fi", "ystävällisin terveisin|terveisin|parhain terveisin|t.|yst. terv.|kiitos|terv"},
    {"hu", "üdvözlettel|tisztelettel|köszönettel|üdv|köszönöm"},
    {"ro", "cu stimă|cu respect|mulțumesc|o zi bună|cu drag"},
    {"tr", "saygılarımla|iyi çalışmalar|teşekkürler|selamlar|sevgiler|saygılar"},
    {"ru", "с уважением|спасибо|всего доброго|с наилучшими пожеланиями|привет"},
    {"uk", "з повагою|дякую"},
    {"el", "με εκτίμηση|ευχαριστώ|χαιρετισμούς"},
    {"ja", "よろしくお願いします|よろしくお願いいたします|敬具"},
    {"zh", "此致|敬礼|祝好|谢谢|顺祝商祺"},
    {"ko", "감사합니다|안녕히 계세요"},
    {NULL, NULL},
};

const struct quote_words words_disclaimer[] = {
    {"en",
     "intended recipient|registered in england|registered office:|this message is for the named|intended only "
     "for|intended solely for|confidentiality notice|this e-mail and any|"
     "this email and any|this message and any|this message is intended|this email is intended|this e-mail is intended|"
     "this email is confidential|this e-mail is confidential|may contain confidential|contains confidential|"
     "privileged and confidential|please consider the environment|before printing this e|"
     "unauthorized use or disclosure|this communication is|"
     "this message contains|this e-mail may contain|this email may contain|this e-mail message|"
     "this transmission|information contained in this|scanned for viruses|if you have received this|strictly "
     "prohibited|notify the sender immediately|external email|this message came from outside"},
    {"de",
     "diese e-mail enthält vertrauliche|diese e-mail kann vertrauliche|diese nachricht enthält vertrauliche|"
     "diese e-mail ist vertraulich|der inhalt dieser e-mail|nicht der richtige adressat|bitte denken sie an die umwelt|"
     "bitte prüfen sie, ob diese mail|vertrauliche und/oder rechtlich geschützte|diese nachricht ist vertraulich|"
     "irrtümlich erhalten|sitz der gesellschaft|diese e-mail und alle anhänge"},
    {"fr",
     "ce message et toutes les pièces|ce message et ses pièces jointes|ce message est confidentiel|ce courriel est|"
     "pensez à l'environnement|pensez à l’environnement|à l'attention exclusive|est strictement confidentiel|"
     "ce message peut contenir|ce courriel et|destinataire de ce message|ce message électronique"},
    {"es",
     "este mensaje y sus|este correo electrónico|este mensaje se dirige exclusivamente|este mensaje es confidencial|"
     "antes de imprimir este|aviso legal|este mensaje contiene|este e-mail y"},
    {"it", "questo messaggio e|le informazioni contenute|questa e-mail è|questo messaggio è|prima di stampare|"
           "questa email"},
    {"pt", "esta mensagem e|esta mensagem é|esta mensagem pode conter|antes de imprimir|"
           "este e-mail é"},
    {"nl", "dit bericht is|dit e-mailbericht|de informatie in dit|deze e-mail is|denk aan het milieu|dit bericht kan|"
           "uitsluitend bestemd voor|deze e-mail en"},
    {"cs", "obsah tohoto emailu|tento e-mail a|tento email|tato zpráva je|tato zpráva a|obsah této zprávy|obsah tohoto "
           "e-mailu|"
           "určena výhradně|než vytisknete|upozornění: tento"},
    {"sk", "táto správa a jej|táto správa a|táto správa je|tento e-mail je|obsah tejto správy"},
    {"pl", "niniejsza wiadomość|ta wiadomość|treść tej wiadomości|wiadomość ta jest|informacje zawarte w tej"},
    {"sv", "detta meddelande är|detta e-postmeddelande|detta mejl"},
    {"da, no", "denne e-mail kan|denne e-posten|denne meldingen|denne e-mail er|denne e-post|denne meddelelse|denne "
               "e-mail og|denne mail"},
    {"fi", "tämä sähköpostiviesti|tämä viesti on|tämä sähköposti|tämä viesti saattaa"},
    {"hu", "ez az e-mail|ez az üzenet|jelen üzenet"},
    {"ru", "это электронное сообщение|это сообщение и любые|данное сообщение|это сообщение предназначено|настоящее "
           "сообщение|информация, содержащаяся"},
    {"uk", "це повідомлення та|це повідомлення може містити|це повідомлення призначене"},
    {"bg", "това съобщение и|това съобщение съдържа|това съобщение може да съдържа"},
    {"tr", "bu e-posta ve ekleri|bu e-posta mesajı|bu mesaj ve ekleri|gizli bilgiler içerebilir|muhatabı değilseniz|"
           "yanlışlıkla aldıysanız"},
    {"ro", "acest mesaj și fișierele|acest mesaj și anexele|acest mesaj și orice|acest mesaj este confidențial|acest "
           "mesaj poate conține|acest e-mail și|"
           "destinatarul acestui mesaj"},
    {"el", "το μήνυμα αυτό και|το παρόν ηλεκτρονικό|το παρόν μήνυμα|αυτό το μήνυμα και τα συνημμένα|αυτό το μήνυμα "
           "περιέχει|αν δεν είστε ο παραλήπτης"},
    {"hr, sr, sl", "ovaj e-mail i|ova e-pošta|ova poruka i|ova poruka je namijenjena|ova elektronička poruka|ova "
                   "poruka može sadržavati|ova "
                   "poruka može da sadrži|to sporočilo je namenjeno|to elektronsko sporočilo|ово електронско писмо"},
    {"et", "see kiri võib|käesolev kiri|see kiri ja|käesolev e-kiri|see e-kiri on mõeldud"},
    {"lv", "šis e-pasts un|šis e-pasts ir|šī vēstule un"},
    {"lt", "šis laiškas ir|šis el. laiškas|ši žinutė ir"},
    {"he", "הודעה זו וכל|הודעה זו עשויה|אם אינך הנמען|דואר אלקטרוני זה"},
    {"ar", "هذه الرسالة وأي|هذه الرسالة وجميع|هذا البريد الإلكتروني وأي|إذا لم تكن المستلم"},
    {"fa", "این ایمیل و پیوست|این پیام و پیوست"},
    {"vi", "email này và|thư này và mọi|email này có thể chứa"},
    {"id, ms", "email ini dan|pesan ini dan|e-mel ini dan|email ini mungkin berisi"},
    {"th", "อีเมลฉบับนี้|ข้อความในอีเมลนี้"},
    {"ko", "본 메일은|본 메일에는|본 이메일은|이 메일에 포함된|본 전자우편은"},
    {"ja", "このメールには|このメールは|本メールは|この電子メール|本メールには|誤って受信された"},
    {"zh", "此電子郵件|本邮件及其附件|此邮件|本電子郵件|本邮件及附件|本郵件及|此电子邮件"},
    {NULL, NULL},
};

const struct quote_words words_list_footer[] = {
    {"en",
     "to unsubscribe from this group|you received this message because|you are receiving this because|"
     "to unsubscribe, e-mail|to unsubscribe, send|to unsubscribe send|to post to this group|"
     "reply to this email directly|view it on github|for more options, visit this group|unsubscribe from this list|"
     "to unsubscribe or change|visit this group at|for additional commands|to view this discussion on the web|"
     "to stop receiving|manage your subscription|to unsubscribe from this list|"
     "yahoo! groups links|yahoo! groups sponsor|your use of yahoo! groups is subject|yahoo mail: search, organize, "
     "conquer|this email has been checked for "
     "viruses"},
    {"de", "sie erhalten diese nachricht, weil|um sich aus dieser gruppe abzumelden|"
           "diese e-mail wurde von avast|um die gruppe zu verlassen"},
    {"fr", "vous recevez ce message, car|vous recevez ce message car|pour vous désabonner|"
           "l'absence de virus dans ce courrier"},
    {"es", "has recibido este mensaje porque|para cancelar la suscripción|para anular la suscripción"},
    {"it", "hai ricevuto questo messaggio perché|per annullare l'iscrizione|mail priva di virus"},
    {"pt", "recebeu esta mensagem porque|você recebeu essa mensagem porque|para cancelar inscrição"},
    {"nl", "u ontvangt dit bericht omdat|als u zich wilt afmelden"},
    {"cs", "tuto zprávu jste obdrželi, protože|chcete-li zrušit odběr"},
    {"pl", "otrzymujesz tę wiadomość, ponieważ|aby anulować subskrypcję"},
    {"sv", "du har fått det här meddelandet"},
    {"ru", "вы получили это сообщение|вы получили это письмо|чтобы отменить подписку"},
    {NULL, NULL},
};

/* What a legal paragraph begins with, and what it says of that: each alone may be anybody's. */
const struct quote_words words_this_message[] = {
    {"en", "this message|this e-mail|this email|this communication|the information in this|the contents of this|the "
           "information contained in this"},
    {"de", "diese e-mail|diese mail|diese nachricht|der inhalt dieser|die informationen in dieser"},
    {"fr", "ce message|ce courriel|cet e-mail|ce mail|cet email|le présent message|le contenu de ce"},
    {"es", "este mensaje|este correo|este e-mail|este email|el contenido de este|la información contenida en este|la "
           "información de este"},
    {"it", "questo messaggio|questa e-mail|questa mail|questa email|questa comunicazione|il presente messaggio|la "
           "presente e-mail|la presente comunicazione|il contenuto di questo|il contenuto di questa"},
    {"pt", "esta mensagem|este e-mail|este email|o presente e-mail|a presente mensagem|o conteúdo desta|o conteúdo "
           "deste|as informações contidas"},
    {"nl", "dit bericht|deze e-mail|deze mail|dit e-mailbericht|de inhoud van dit|de inhoud van deze|de informatie in "
           "deze"},
    {"cs", "tato e-mailová|tato emailová|tato zpráva|tento e-mail|tento email|tato elektronická|obsah této|obsah "
           "tohoto|informace v této|informace obsažené v"},
    {"sk", "táto e-mailová|táto správa|tento e-mail|tento email|obsah tejto|obsah tohto"},
    {"pl", "ta wiadomość|niniejsza wiadomość|ten e-mail|niniejszy e-mail|treść tej|treść niniejszej|informacje zawarte "
           "w"},
    {"sv", "detta meddelande|detta e-postmeddelande|detta e-mail|detta mejl|det här mejlet|det här meddelandet|denna "
           "e-post|innehållet i detta"},
    {"da, no", "denne e-mail|denne mail|denne meddelelse|denne e-posten|denne e-post|denne meldingen|indholdet af "
               "denne"},
    {"ja", "このメール|本メール|この電子メール|本電子メール|このメッセージ"},
    {NULL, NULL},
};

const struct quote_words words_confidential[] = {
    {"en", "confidential|privileged|solely for|intended only|intended solely|unauthorised|unauthorized"},
    {"de", "vertraulich|vertrauliche|vertraulichen|vertraulicher|ausschließlich für|nicht der richtige|unbefugte"},
    {"fr", "confidentiel|confidentiels|confidentielle|confidentielles|exclusif|exclusive|exclusivement"},
    {"es", "confidencial|confidenciales|exclusivamente|privilegiada|destinatario"},
    {"it", "confidenziale|confidenziali|riservata|riservate|riservato|riservati|esclusivamente|destinatario"},
    {"pt", "confidencial|confidenciais|exclusivamente|destinatário|destinatários"},
    {"nl", "vertrouwelijk|vertrouwelijke|uitsluitend|geadresseerde"},
    {"cs", "důvěrná|důvěrné|důvěrný|důvěrného|důvěrných|výhradně|adresátovi|adresáta|adresátem"},
    {"sk", "dôverná|dôverné|dôverný|výhradne|výlučne|adresátovi|adresáta"},
    {"pl", "poufna|poufne|poufny|poufnych|poufnej|wyłącznie|adresata"},
    {"sv", "konfidentiell|konfidentiellt|konfidentiella|sekretess|enbart avsett|endast avsett|avsedd endast"},
    {"da, no", "fortrolig|fortrolige|fortroligt|konfidensiell|konfidensielt|udelukkende|utelukkende"},
    {"ja", "機密|秘密情報|宛先以外|受信者以外|意図された受信者"},
    {NULL, NULL},
};

const struct quote_words words_weak_footer[] = {
    {"", "mailing list|list archives|do not miss|virus-free|avast|mailingliste|virenfrei|sans virus|libre de "
         "virus|privo di virus|livre de vírus|virusvrij|bez virů|wolny od wirusów|virusfri|без вирусов"},
    {NULL, NULL},
};

const struct quote_words words_weak_legal[] = {
    {"", "legally privileged|strictly prohibited|registered office|información confidencial|informazioni riservate|"
         "informação confidencial|informações confidenciais|confidential and may"},
    {NULL, NULL},
};

const struct quote_words words_banner[] = {
    {"en", "this email originated from outside|this message originated from outside|email originated outside|"
           "this email is from an external|external sender|external email|this is an external email|"
           "sender is from outside|came from outside|do not click links or open attachments|"
           "do not click on links|some people who received this message don't often get email"},
    {"de", "diese e-mail kommt von außerhalb|diese e-mail stammt von|externe e-mail|externer absender|"
           "diese nachricht wurde von außerhalb"},
    {"fr", "courriel externe|expéditeur externe|expéditeur extérieur|ce message provient de l'extérieur|e-mail externe|"
           "ne cliquez pas sur les liens"},
    {"es", "correo externo|remitente externo|este correo proviene de fuera"},
    {"cs", "tento e-mail pochází z|externí odesílatel|externí e-mail"},
    {"nl", "deze e-mail is afkomstig van buiten|externe afzender"},
    {NULL, NULL},
};

const struct quote_words words_legal_heading[] = {
    {"",
     "disclaimer|confidentiality notice|legal notice|confidential|notice|important notice|aviso legal|avertissement|"
     "haftungsausschluss|rechtlicher hinweis|upozornění|avviso di riservatezza|confidentiality"},
    {NULL, NULL},
};
