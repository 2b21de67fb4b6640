/* What stands above an earlier mail: attribution lines, separators, the field names of header blocks. */
#include "parser/words/quote_words.h"

const struct quote_words words_wrote[] = {
    {"en", "wrote|writes|has written|said|quoting|mentioned|stated|stated the following|spake|scribbled"},
    {"de", "schrieb|schreibt|hat geschrieben|geschrieben|zitat von"},
    {"fr", "a écrit|a ecrit|écrit|ecrit|écrivait"},
    {"es", "escribió|escribio|ha escrito|escribe"},
    {"ca", "va escriure|ha escrit"},
    {"gl", "escribiu"},
    {"eu", "idatzi du|igorleak hau idatzi du"},
    {"it", "ha scritto|scritto|scrive|scriveva"},
    {"pt", "escreveu|escreve"},
    {"nl", "schreef|heeft geschreven|geschreven|het volgende geschreven"},
    {"af", "het geskryf"},
    {"cs", "napsal(a)|napsal|napsala|napsal/a|napísal|píše"},
    {"sk", "napísal(a)|napísal|napísala|napísal/a"},
    {"pl", "napisał(a)|napisał|napisała|pisze|wiadomość napisana przez"},
    {"sv", "skrev"},
    {"da, no", "skrev|skreiv|skrev følgende"},
    {"is", "skrifaði"},
    {"fi", "kirjoitti"},
    {"et", "kirjutas"},
    {"lv", "rakstīja"},
    {"lt", "rašė"},
    {"hu", "írta|ezt írta|írta a következőt"},
    {"ro", "a scris"},
    {"tr", "yazdı|şunu yazdı|şunları yazdı|yazmış"},
    {"ru", "вы писали|написал|написала|написал(а)|пишет|писал|писал(а)|писала"},
    {"uk", "написав|написала|написав(ла)|пише|писав"},
    {"bg", "написа"},
    {"sr", "написао|написала|је написао"},
    {"hr", "napisao|napisala|napisao je|je napisao/la|je napisao|napisao/la"},
    {"sl", "je napisal|je napisala|napisal|oseba je napisala"},
    {"el", "έγραψε"},
    {"he", "כתב|כתבה|כתב/ה|מאת"},
    {"ar", "كتب|كتبت|كتب/كتبت"},
    {"fa", "نوشت"},
    {"hi", "लिखा|ने लिखा"},
    {"th", "เขียน|ได้เขียน|เขียนว่า"},
    {"vi", "đã viết|viết"},
    {"id, ms", "menulis|telah menulis"},
    {"ja", "のメール|書きました|は書きました|さんは書きました|のメッセージ|が書き込みました|wrote"},
    {"zh", "写道|寫道|写了|写到|写信|撰寫|提到"},
    {"ko", "작성|작성했습니다|님이 작성|썼습니다|님이 쓴 글|쓴 글"},
    {NULL, NULL},
};

const struct quote_words words_on[] = {
    {"en", "on|at|in"},
    {"de", "am|vom|von"},
    {"fr", "le|du"},
    {"es", "el|en|a las"},
    {"ca", "el dia|a"},
    {"it", "il|in data|il giorno|nel messaggio del"},
    {"pt", "em|no dia|a|às"},
    {"nl", "op"},
    {"cs", "dne|v|ve"},
    {"sk", "dňa|v|vo|on"},
    {"pl", "w dniu|dnia|w dn|w"},
    {"sv", "den|på"},
    {"da, no", "den|på|d"},
    {"ro", "în|la|pe"},
    {"hr, sl", "dana|dne|na"},
    {"el", "στις|την|τη|στο"},
    {"ru", "в|от"},
    {"bg", "на"},
    {"he", "ב|בתאריך|ב-"},
    {"ar", "في|بتاريخ"},
    {"fa", "در"},
    {"vi", "vào|lúc|vào ngày"},
    {"id", "pada"},
    {"th", "เมื่อ|ในวันที่"},
    {"zh", "在|于|於"},
    {NULL, NULL},
};

const struct quote_words words_original[] = {
    {"en", "original message|original e-mail|original email|reply message|reply above this line|message original|"
           "original appointment|in reply to"},
    {"de", "ursprüngliche nachricht|antwort nachricht|originalnachricht|original-nachricht|urspruengliche "
           "nachricht|original nachricht|"
           "ursprünglicher termin|weitergeleitete nachricht|originalmessage"},
    {"fr", "message d'origine|message d’origine|message original|message initial|courriel d'origine|mail original"},
    {"es", "mensaje original|correo original"},
    {"ca", "missatge original"},
    {"it", "messaggio originale|messaggio originario|messaggio inoltrato"},
    {"pt", "mensagem original|mensagem encaminhada"},
    {"nl", "oorspronkelijk bericht|origineel bericht|oorspronkelijke bericht"},
    {"cs", "původní zpráva|původní e-mail|puvodni zprava|původní email"},
    {"sk", "pôvodná správa|originálna správa|pôvodný e-mail"},
    {"pl", "wiadomość oryginalna|oryginalna wiadomość|wiadomość oryginalna|wiadomosc oryginalna|wiadomość pierwotna"},
    {"sv", "ursprungligt meddelande|originalmeddelande|ursprungsmeddelande"},
    {"da", "oprindelig meddelelse|original meddelelse|oprindelig besked"},
    {"no", "opprinnelig melding|original melding|opprinnelig e-post"},
    {"fi", "alkuperäinen viesti|alkup. viesti|alkuperäinen sähköposti"},
    {"et", "algne sõnum|algsõnum"},
    {"hu", "eredeti üzenet|eredeti levél"},
    {"ro", "mesaj original|mesajul original|mesaj iniţial"},
    {"tr", "orijinal mesaj|özgün ileti|orjinal mesaj|özgün mesaj|asıl mesaj"},
    {"ru", "исходное сообщение|оригинальное сообщение|исходное письмо|пересылаемое сообщение|пересланное сообщение|"
           "первоначальное сообщение"},
    {"uk", "вихідне повідомлення|оригінальне повідомлення|початкове повідомлення"},
    {"bg", "оригинално съобщение|първоначално съобщение"},
    {"hr, sl", "originalna poruka|izvorna poruka|izvirno sporočilo|prvotno sporočilo"},
    {"el", "αρχικό μήνυμα|πρωτότυπο μήνυμα"},
    {"he", "הודעה מקורית|ההודעה המקורית"},
    {"ar", "الرسالة الأصلية|رسالة أصلية"},
    {"th", "ข้อความต้นฉบับ|ข้อความเดิม"},
    {"vi", "tin nhắn gốc|thư gốc|tin nhắn ban đầu"},
    {"id", "pesan asli"},
    {"ja", "元のメッセージ|オリジナルメッセージ|original message"},
    {"zh", "原始邮件|原始郵件|原邮件|原始信息|原郵件|转发邮件信息|回复邮件|回复的原邮件|回覆的原郵件"},
    {"ko", "원본 메시지|원본 메일|원본 이메일|원본메시지|원래 메시지"},
    {NULL, NULL},
};

const struct quote_words words_forwarded[] = {
    {"en", "begin forwarded message|forwarded message|start of forwarded message|fwd message|forwarded by"},
    {"de", "anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail|weitergeleitete nachricht"},
    {"fr", "début du message réexpédié|message transféré|message transmis|début du message transféré"},
    {"es", "inicio del mensaje reenviado|mensaje reenviado|forwarded message"},
    {"it", "inizio messaggio inoltrato|messaggio inoltrato|inizio del messaggio inoltrato"},
    {"pt",
     "início da mensagem reencaminhada|mensagem encaminhada|mensagem reencaminhada|início da mensagem encaminhada"},
    {"nl", "begin doorgestuurd bericht|doorgestuurd bericht"},
    {"cs", "přeposlaná zpráva|začátek přeposílané zprávy|přeposlaná zpráva"},
    {"sk", "preposlaná správa|začiatok preposielanej správy"},
    {"pl", "wiadomość przekazana dalej|treść przekazanej wiadomości|przekazana wiadomość|forwarded message"},
    {"sv", "vidarebefordrat brev|vidarebefordrat meddelande|vidarebefordrat mejl"},
    {"da, no", "start på videresendt besked|videresendt besked|videresendt melding|videresendt meddelelse"},
    {"fi", "välitetty viesti|alkaa välitetty viesti|edelleenlähetetty viesti"},
    {"hu", "továbbított üzenet|továbbított levél kezdete"},
    {"ro", "mesaj redirecţionat|mesaj redirecționat"},
    {"tr", "iletilmiş mesaj|yönlendirilmiş ileti|iletilen mesaj|yönlendirilen mesaj"},
    {"ru", "начало переадресованного сообщения|переадресованное сообщение|пересланное сообщение"},
    {"uk", "переслане повідомлення|початок листа, який пересилається"},
    {"el", "προωθημένο μήνυμα"},
    {"he", "הודעה שהועברה"},
    {"ar", "رسالة معاد توجيهها"},
    {"ja", "転送されたメッセージ|転送メッセージ"},
    {"zh", "转发的邮件|已转发邮件|轉寄郵件|转发邮件|以下是轉寄的郵件"},
    {"ko", "전달된 메시지|전달된 메일"},
    {NULL, NULL},
};

const struct quote_words words_from[] = {
    {"", "from|von|de|da|van|od|från|fra|lähettäjä|saatja|no|nuo|feladó|küldő|expéditeur|mittente|remitente|remetente|"
         "afzender|"
         "absender|avsändare|afsender|avsender|de la|kimden|gönderen|от|от кого|відправник|від|від кого|отправитель|"
         "from:|από|מאת|من|از|从|发件人|寄件者|寄件人|發件人|差出人|送信元|送信者|from|보낸 "
         "사람|보낸사람|발신|발신자|từ|người gửi|dari|จาก|ผู้ส่ง|"
         "frå|frá|sendandi|odesílatel|odosielateľ|nadawca|expeditor|pošiljatelj|šalje|desde|fr|od:|"
         "pošiljalac|од|шаље|daripada|nork|प्रेषक|की ओर से"},
    {NULL, NULL},
};

const struct quote_words words_sent[] = {
    {"",
     "sent|date|sent on|gesendet|datum|gesendet am|envoyé|envoyé le|enviado|enviado el|enviada em|enviado em|enviada|"
     "fecha|data|inviato|inviata|inviato il|verzonden|verstuurd|odesláno|odoslané|dátum|datum/čas|wysłano|wysłane|"
     "skickat|datum|sendt|dato|lähetetty|päivämäärä|saadetud|kuupäev|elküldve|küldés dátuma|küldve|trimis|dată|"
     "gönderildi|gönderme tarihi|gönderim tarihi|tarih|отправлено|дата|надіслано|изпратено|дата и время|ημερομηνία|"
     "στάλθηκε|εστάλη|נשלח|תאריך|تاريخ الإرسال|التاريخ|تم الإرسال|تاريخ|发送时间|发送日期|日期|时间|時間|傳送時間|"
     "寄件日期|寄件時間|送信日時|日時|日付|送信日|보낸 날짜|보낸날짜|날짜|보낸 시간|일시|đã gửi|ngày|gửi|vào "
     "lúc|dikirim|tanggal|ส่ง|วันที่|"
     "poslano|poslané|nosūtīts|išsiųsta|sendt den|dátum:|data:|received|when|wann|pošiljanje|"
     "gönderilmiş|αποστολή|відправлено|تاریخ|보냄|poslato|послато|saatmisaeg|siunčiama|enviat|enviat "
     "el|bidalia|dihantar|terkirim|ارسال شده|ส่งเมื่อ|भेजा "
     "गया|दिनांक|tarikh|gönderilme tarihi|sent at"},
    {NULL, NULL},
};

const struct quote_words words_to[] = {
    {"",
     "to|an|à|a|para|voor|aan|naar|komu|pro|do|till|til|vastaanottaja|kellele|címzett|către|catre|kime|alıcı|кому|до|"
     "κάντε|προς|אל|إلى|به|收件人|收件者|宛先|받는 사람|받는사람|수신자|đến|tới|người "
     "nhận|kepada|untuk|ถึง|za|prima|kam|"
     "destinataire|destinatario|destinatário|mottagare|modtager|empfänger|ontvanger|adresát|příjemce|per|to:|"
     "primalac|коме|за|per a|nori|प्रति|को|adressaat|iki"},
    {NULL, NULL},
};

const struct quote_words words_subject[] = {
    {"", "subject|betreff|objet|asunto|oggetto|assunto|onderwerp|předmět|predmet|temat|ämne|emne|aihe|teema|tárgy|"
         "subiect|konu|тема|относно|предмет|θέμα|נושא|הנדון|الموضوع|موضوع|主题|主題|主旨|标题|件名|題名|제목|chủ "
         "đề|tiêu đề|"
         "subjek|perihal|judul|เรื่อง|หัวข้อ|temats|tema|naslov|zadeva|assumpte|efni|sujet|re|"
         "наслов|ชื่อเรื่อง|gaia|विषय|tajuk"},
    {NULL, NULL},
};

const struct quote_words words_other[] = {
    {"",
     "cc|bcc|kopie|kopia|kopi|cópia|copia|másolat|копия|копія|κοιν|kopie "
     "an|c.c|抄送|副本|참조|kopija|kópia|dw|udw|wysłano przez|reply-to|"
     "reply to|antwort an|répondre à|responder a|rispondi a|importance|priority|priorität|attachments|attachment|"
     "anlagen|anhang|pièces jointes|datos adjuntos|allegati|message-id|newsgroups|organization|in-reply-to|references|"
     "mailing list|sensitivity|wichtigkeit|list-id|x-mailer|mime-version|content-type|return-path|resent-from|via|"
     "категории|vastaus|svar til|bilagor|přílohy|załączniki|categories|reply-to:|delivered-to|envoyé de|kopie:"},
    {NULL, NULL},
};
