"""Answers as real mail clients build them: own words, quote, attribution, signature and headers of each.

Every style takes the letter, the writer and the words, and gives (plain text, HTML or None) in its own way of quoting.
`answer` puts headers around it. Message-IDs come from a counter, so that two runs give the same bytes.
"""
import datetime
import email.message
import email.policy
import email.utils
import html
import re

POLICY = email.policy.SMTP.clone(max_line_length=998)


class Writer:
    """Somebody with a mailbox, a client and a clock."""

    def __init__(self, address, name, style, zone="UTC"):
        import zoneinfo
        self.address, self.name, self.style = address, name, style
        self.zone = zoneinfo.ZoneInfo(zone)
        self.mails = 0

    def new_id(self):
        self.mails += 1
        return f"<{self.name.split()[0].lower()}-{self.mails}.mail@{self.address.split('@')[1]}>"

    def local(self, at):
        return at.astimezone(self.zone)


def _quoted(text):
    return "\n".join("> " + line if line else ">" for line in text.rstrip("\n").split("\n"))


def _html_lines(words):
    return "<br>".join(html.escape(line, quote=False) for line in words.split("\n"))


def _div_lines(words):
    return "".join(f"<div>{html.escape(line, quote=False) or '<br>'}</div>" for line in words.split("\n"))


def _clock(at):
    return f"{at:%H:%M}"


def gmail_web(letter, writer, words):
    when = writer.local(letter.date)
    intro = f"On {when:%a}, {when.day} {when:%b %Y} at {_clock(when)}, {letter.sender_name} <{letter.sender}>"
    text = f"{words}\n\n{intro}\nwrote:\n\n{_quoted(letter.text)}\n"
    page = (f'<div dir="ltr">{_html_lines(words)}<br></div><br><div class="gmail_quote gmail_quote_container">'
            f'<div dir="ltr" class="gmail_attr">On {when:%a}, {when.day} {when:%b %Y} at {_clock(when)}, '
            f'{letter.sender_name} &lt;<a href="mailto:{letter.sender}">{letter.sender}</a>&gt; wrote:<br></div>'
            '<blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex;border-left:1px solid '
            f'rgb(204,204,204);padding-left:1ex">{letter.inner_html()}</blockquote></div>')
    return text, page


def _apple(letter, writer, words, mark_text, mark_html):
    when = writer.local(letter.date)
    intro = f"On {when.day} {when:%b %Y}, at {_clock(when)}, {letter.sender_name}"
    text = f"{words}\n\n{mark_text}> {intro} <{letter.sender}> wrote:\n> \n{_quoted(letter.text)}\n"
    page = ('<html><head><meta http-equiv="content-type" content="text/html; charset=utf-8"></head>'
            f'<body dir="auto">{_div_lines(words)}{mark_html}<div dir="ltr"><br><blockquote type="cite">{intro} '
            f'&lt;{letter.sender}&gt; wrote:<br><br></blockquote></div><blockquote type="cite"><div dir="ltr">'
            f'{letter.inner_html()}</div></blockquote></body></html>')
    return text, page


def iphone_mail(letter, writer, words):
    return _apple(letter, writer, words, "Sent from my iPhone\n\n",
                  '<div dir="ltr"><br><div>Sent from my iPhone</div></div>')


def apple_mail(letter, writer, words):
    return _apple(letter, writer, words, "", "")


def thunderbird(letter, writer, words):
    """Plain text; words may be a dict of {line of the letter: answer}, then the answers stand inside the quote."""
    when = writer.local(letter.date)
    intro = f"On {when.day:02d}/{when.month:02d}/{when.year} {_clock(when)}, {letter.sender_name} wrote:"
    if isinstance(words, str):
        return f"{words}\n\n{intro}\n{_quoted(letter.text)}\n", None
    lines = []
    left = dict(words)
    for line in letter.text.rstrip("\n").split("\n"):
        lines.append("> " + line if line else ">")
        if line in left:
            lines += ["", left.pop(line), ""]
    assert not left, f"the letter has no line {list(left)}"
    return intro + "\n" + "\n".join(lines) + "\n", None


def _outlook_header(letter, writer):
    when = writer.local(letter.date)
    hour = when.hour % 12 or 12
    sent = f"{when:%A, %B} {when.day}, {when.year} {hour}:{when:%M} {'AM' if when.hour < 12 else 'PM'}"
    return [("From", f"{letter.sender_name} <{letter.sender}>"), ("Sent", sent),
            ("To", f"{writer.name} <{writer.address}>"), ("Subject", letter.subject)]


def _mso(text, style=""):
    inside = html.escape(text, quote=False) or "&nbsp;"
    return f'<p class="MsoNormal">{f"<span style={chr(34)}{style}{chr(34)}>" if style else ""}{inside}<o:p></o:p>' \
           f'{"</span>" if style else ""}</p>'


def outlook_desktop(letter, writer, words, signature=""):
    """Nothing marks the quote but a header block. With a dict, answers stand under their lines, in blue; the plain text
    part has them as lines among the letter's."""
    header = _outlook_header(letter, writer)
    inline = words if isinstance(words, dict) else {}
    own = "See my comments below." if inline else words
    signature = signature or ("" if inline else f"\n\nBest regards,\n{writer.name}")
    quoted_html, quoted_text = letter.inner_html(), letter.text
    for line, answer in inline.items():
        escaped = html.escape(line, quote=False)
        at = re.search(re.escape(escaped) + r"(<br[^>]*>[^<]*)?</p>", quoted_html)
        assert at, f"the letter has no paragraph {line!r}"
        blue = _mso(answer, "color:#1F497D")
        quoted_html = quoted_html[:at.end()] + blue + quoted_html[at.end():]
        assert line + "\n" in quoted_text, f"the letter has no line {line!r}"
        quoted_text = quoted_text.replace(line + "\n", f"{line}\n{answer}\n", 1)
    text = own + signature + "\n\n" + "\n".join(f"{k}: {v}" for k, v in header) + "\n\n" + quoted_text
    page = ('<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style><!-- p.MsoNormal {margin:0cm;'
            'font-size:11.0pt;} --></style></head><body lang="EN-GB"><div class="WordSection1">'
            + "".join(_mso(line) for line in (own + signature + "\n").split("\n"))
            + '<div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">'
            + "<br>".join(f"<b>{k}:</b> {html.escape(v)}" for k, v in header)
            + f'<o:p></o:p></p></div><p class="MsoNormal">&nbsp;</p>{quoted_html}</div></body></html>')
    return text, page


def samsung_email(letter, writer, words):
    when = writer.local(letter.date)
    stamp = f"{when:%d/%m/%Y}  {_clock(when)}  (GMT+00:00)"
    head = [("From", f"{letter.sender_name} <{letter.sender}>"), ("Date", stamp),
            ("To", f"{writer.name} <{writer.address}>"), ("Subject", letter.subject)]
    text = (f"{words}\n\n\n\nSent from my Galaxy\n\n\n-------- Original message --------\n"
            + "\n".join(f"{k}: {v}" for k, v in head) + " \n\n" + letter.text)
    page = ('<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8"></head>'
            f'<body dir="auto"><div dir="auto">{_html_lines(words)}</div><div><br></div><div><br></div>'
            '<div id="composer_signature" dir="auto"><div style="font-size:12px;color:#575757" dir="auto">'
            'Sent from my Galaxy</div></div><div><br></div><div dir="auto" style="font-size:100%;color:#000000">'
            '<!-- originalMessage --><div>-------- Original message --------</div>'
            + "".join(f"<div>{k}: {html.escape(v)} </div>" for k, v in head)
            + f'<div><br></div></div>{letter.inner_html()}</body></html>')
    return text, page


def k9_mail(letter, writer, words):
    when = writer.local(letter.date)
    intro = f"On {when.day} {when:%B %Y} {when:%H:%M:%S} {when:%Z}, {letter.sender_name} <{letter.sender}> wrote:"
    return f"{words}\n\n{intro}\n{_quoted(letter.text)}\n-- \nSent from my Android device with K-9 Mail. " \
           "Please excuse my brevity.", None


STYLES = {f.__name__: f for f in (gmail_web, iphone_mail, apple_mail, thunderbird, outlook_desktop, samsung_email, k9_mail)}


def new_mail(writer, to, subject, text, at, page=None, headers=(), message_id=None):
    """A mail of the writer's own. `headers` replace or add."""
    mail = email.message.EmailMessage(policy=POLICY)
    mail["From"] = email.utils.formataddr((writer.name, writer.address))
    mail["To"] = to
    mail["Subject"] = subject
    mail["Date"] = email.utils.format_datetime(writer.local(at))
    mail["Message-ID"] = message_id or writer.new_id()
    mail.set_content(text, cte="quoted-printable")
    if page is not None:
        mail.add_alternative(page, subtype="html", cte="quoted-printable")
        mail.set_boundary(f"----=_{mail['Message-ID'].strip('<>').split('@')[0]}")
    for name, value in headers:
        del mail[name]
        if value is not None:
            mail[name] = value
    return mail.as_bytes()


def reply(letter, writer, words, at, style=None, to=None, headers=(), subject=None, **more):
    """An answer in the writer's style. `to` is for clients that ignore Reply-To."""
    text, page = STYLES[style or writer.style](letter, writer, words, **more)
    if subject is None:
        subject = letter.subject if letter.subject.lower().startswith("re:") else "Re: " + letter.subject
    threading = [("In-Reply-To", letter.message_id),
                 ("References", (letter.header("References") + " " + letter.message_id).strip())]
    return new_mail(writer, to or letter.reply_to, subject, text, at, page, threading + list(headers))


def one_tap(letter, writer, label, at, mark="", empty_body=False):
    """The link opened and sent as it is: a new mail, no In-Reply-To, no quote, perhaps a phone's mark below."""
    link = letter.tap(label)
    body = "" if empty_body else link.body
    return new_mail(writer, link.to, link.subject, body + (f"\n\n{mark}" if mark else "") + "\n", at)


def unsubscribe(letter, writer, at):
    """What Apple Mail sends from its button: an empty subject, its own sentence."""
    link = letter.unsubscribe()
    return new_mail(writer, link.to, "", "Apple Mail sent this email to unsubscribe from the message "
                    f"“{letter.subject}”.\n", at, headers=[("Auto-Submitted", "auto-replied")])


def utc(text):
    """A time of the scenarios: "2026-03-09 15:30"."""
    return datetime.datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=datetime.timezone.utc)
