"""Forged and confusing mails, with honest ones among them: what each is taken for, who hears of it, and that nothing else
changes. Every mail meets the same programme: Ana and Ben are a circle, each has the follow-up of their first meeting."""
import base64
import os
import re
import shutil
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import harness  # noqa: E402
from harness import (ANA, BEN, BOX, ORGANIZER, Failure, Writer, case, clients, expect, main, utc, writer)  # noqa: E402
from people import machines, post_office  # noqa: E402

ana, ben = ANA[0], BEN[0]
MALLORY = "mallory@elsewhere.example"
SECRET = "xylophone"  # in all that strangers write: it must stand in no letter
AT, NEXT = "2026-03-09 15:10", "2026-03-09 15:30"
VERIFIER = "mx.example.org"

NOBODY = []
ANA_ASKED = [(ana, "asked-back")]
BEN_ASKED = [(ben, "asked-back")]
STRANGER = [(MALLORY, "refusal")]
ANSWERED = [(ana, "confirmation")]


class World:
    """What the makers of mails know: the letters in their own mailboxes, and each other's addresses."""

    def __init__(self, p):
        self.p = p
        self.ana, self.ben = writer(ANA, "thunderbird"), writer(BEN, "thunderbird")
        self.mallory = Writer(MALLORY, "Mallory", "thunderbird")
        self.letter = p.last_letter(ana, "follow-up")
        self.bens = p.last_letter(ben, "follow-up")
        self.token = self.letter.reply_to

    def new(self, who, to=BOX, text="stop\n", subject="Hello", **more):
        if who.address not in (ana, ben):
            text, subject = text + f"\nMy {SECRET}.\n", subject + " " + SECRET
        return clients.new_mail(who, to, subject, text, utc(AT), **more)

    def reply(self, who, words="stop", letter=None, **more):
        if who.address not in (ana, ben):
            words += f"\n\nMy {SECRET} is well."
        return clients.reply(letter or self.letter, who, words, utc(AT), **more)

    def by(self, address, name="Ana Silva"):
        return Writer(address, name, "thunderbird")

    def code(self):
        """Ana asks to be forgotten; the letter with the code."""
        self.p.hear(self.reply(self.ana, "forget me"), "2026-03-09 15:12")
        return self.p.last_letter(ana, "code")

    def invitation(self):
        for letter in self.p.letters(ana, "invitation"):
            return letter
        raise Failure("Ana has no invitation")

    def uid(self):
        for part in self.invitation().mail.walk():
            if part.get_content_type() == "text/calendar":
                text = part.get_payload(decode=True).decode().replace("\r\n ", "")
                return re.search(r"UID:(\S+)", text).group(1)
        raise Failure("no UID")


def headers(raw, *added, drop=()):
    """The mail with these header lines at its top, and without those of the names in `drop`."""
    head, body = raw.split(b"\r\n\r\n", 1)
    fields = re.split(rb"\r\n(?![ \t])", head)
    names = [d.lower().encode() for d in drop]
    fields = [f for f in fields if f.split(b":", 1)[0].lower() not in names]
    return b"\r\n".join([a if isinstance(a, bytes) else a.encode() for a in added] + fields) + b"\r\n\r\n" + body


def from_is(raw, value):
    """Another From, octet for octet."""
    return headers(raw, b"From: " + (value if isinstance(value, bytes) else value.encode()), drop=("From",))


def part_of(content_type, text, more=""):
    return f"Content-Type: {content_type}\r\n{more}\r\n" + text.replace("\n", "\r\n") + "\r\n"


def built(raw, content_type, *parts):
    """The mail's headers with another body: one part after the other, or a single text of that type."""
    raw = headers(raw, drop=("Content-Type", "Content-Transfer-Encoding", "MIME-Version"))
    head = raw.split(b"\r\n\r\n", 1)[0]
    if not content_type.startswith("multipart/"):
        return head + f"\r\nMIME-Version: 1.0\r\nContent-Type: {content_type}\r\n\r\n{parts[0]}".encode()
    body = "".join(f"--cut\r\n{p}" for p in parts) + "--cut--\r\n"
    return head + f'\r\nMIME-Version: 1.0\r\nContent-Type: {content_type}; boundary="cut"\r\n\r\n{body}'.encode()


def page(w, html, who=None):
    """An answer that is HTML only."""
    return built(w.reply(who or w.ana, "x"), "text/html; charset=utf-8", f"<html><body>{html}</body></html>\r\n")


def calendar(w, who, method, attendee, partstat="DECLINED", uid=None, sequence=0, extra=""):
    ics = ("BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//y//EN\nMETHOD:{m}\nBEGIN:VEVENT\nUID:{u}\nDTSTAMP:20260303T100000Z\n"
           "DTSTART:20260323T140000Z\nRECURRENCE-ID:20260323T140000Z\nSEQUENCE:{s}\nORGANIZER:mailto:{o}\n"
           "ATTENDEE;PARTSTAT={p}:mailto:{a}\n{x}SUMMARY:My {secret}\nEND:VEVENT\nEND:VCALENDAR\n").format(
               m=method, u=uid or w.uid(), s=sequence, o=BOX, p=partstat, a=attendee, x=extra, secret=SECRET)
    raw = clients.new_mail(who, BOX, "Declined: the meeting", "-", utc(AT))
    return built(raw, "multipart/alternative", part_of("text/plain", "The writer has declined.\n"),
                 part_of(f"text/calendar; method={method}; charset=utf-8", ics))


def forged_mac(address):
    return re.sub(r".{6}@", "aaaaaa@", address)


def stop_address(letter):
    return letter.unsubscribe().to


ROWS = []


class Row:
    def __init__(self, name, verdict, letters, build, check=None, harmless=True, config=None, reason=None):
        self.name, self.verdict, self.letters, self.build = name, verdict, letters, build
        self.check = check        # (world, letters): what an honest mail must have done
        self.harmless = harmless  # facts stay as they are
        self.config, self.reason = config, reason


def attack(name, verdict, letters, build, **more):
    """verdict: alternatives by |, of the last mail built. No fact may change, and only `letters` may leave."""
    ROWS.append(Row(name, verdict, letters, build, **more))


def honest(name, build, check=None, letters=ANSWERED, **more):
    ROWS.append(Row(name, "stored", letters, build, check=check, harmless=False, **more))


def takes(text, due=None):
    return lambda w, sent: expect(w.p.takeaways(ana), [(text, due, "open")], "Ana's takeaways")


def state(address, wanted):
    return lambda w, sent: expect(w.p.show(address)["state"], wanted, f"{address}'s state")


WALK = "Takeaway: walk while we talk"
walked = takes("walk while we talk")

# Who says that they are Ana ---------------------------------------------------------------------------------------

attack("her address and no letter", "asked", ANA_ASKED, lambda w: w.new(w.ana))
attack("her address and words for no letter", "asked", ANA_ASKED, lambda w: w.new(w.ana, text=WALK + "\n"))
attack("her address and a forged token", "asked", ANA_ASKED, lambda w: w.new(w.ana, forged_mac(w.token)))
attack("her address and ben's token", "asked", ANA_ASKED, lambda w: w.new(w.ana, w.bens.reply_to))
attack("her address and a token cut short", "asked", ANA_ASKED, lambda w: w.new(w.ana, re.sub(r".@", "@", w.token)))
attack("her address and a token with a tail", "asked", ANA_ASKED, lambda w: w.new(w.ana, w.token.replace("@", "a@")))
attack("her token at another domain", "asked", ANA_ASKED,
       lambda w: w.new(w.ana, w.token.split("@")[0] + "@elsewhere.example"))
attack("her token at another mailbox", "asked", ANA_ASKED, lambda w: w.new(w.ana, w.token.replace("mentoring", "mentor")))
attack("her token in subject and text only", "asked", ANA_ASKED,
       lambda w: w.new(w.ana, subject=w.token, text=f"stop\n\n{w.token}\n"))
attack("a reply token used as stop address", "asked", ANA_ASKED, lambda w: w.new(w.ana, w.token.replace("+q", "+stop-q")))
attack("a guessed message-id", "asked", ANA_ASKED,
       lambda w: w.new(w.ana, headers=[("In-Reply-To", "<aaaaaaaaaaaaaaaaaaaaaaaaaa.rapport@example.org>")]))
attack("the footer code alone", "asked", ANA_ASKED,
       lambda w: w.new(w.ana, subject="Stop (ref " + re.search(r"ref (\w{4})", w.letter.text).group(1) + ")"))
attack("ben in ana's thread", "asked", BEN_ASKED, lambda w: w.reply(w.ben))
attack("ben with both tokens", "asked|stored", None,
       lambda w: w.new(w.ben, f"{w.token}, {BOX}", text="pause until 1 June\n"), check=state(ana, "active"))
attack("erasing in her name gives a code to her only", "stored", [(ana, "code")], lambda w: w.reply(w.ana, "forget me"),
       harmless=False, check=state(ana, "active"))
attack("an old letter and a command", "asked", None,
       lambda w: ("2026-06-29 10:00", clients.reply(w.p.last_letter(ana, "introduction"), w.ana, "stop", utc("2026-06-29 09:00"))),
       harmless=False, check=state(ana, "active"))

# A stranger with a letter of hers ---------------------------------------------------------------------------------

attack("a stranger in a forwarded thread", "asked", ANA_ASKED, lambda w: w.reply(w.mallory))
attack("a stranger in a forwarded thread, without her token", "asked", ANA_ASKED, lambda w: w.reply(w.mallory, to=BOX))
attack("a stranger's words in her thread", "asked", ANA_ASKED, lambda w: w.reply(w.mallory, WALK))
attack("a stranger's one tap", "asked", ANA_ASKED,
       lambda w: clients.one_tap(w.letter, w.mallory, "We did not meet", utc(AT)))
attack("a stranger asks for all data", "asked", ANA_ASKED, lambda w: w.reply(w.mallory, "data"))
attack("a stranger has her forgotten", "asked", ANA_ASKED, lambda w: w.reply(w.mallory, "forget me"))
attack("a stranger with a forged token", "refused", STRANGER, lambda w: w.new(w.mallory, forged_mac(w.token)))
attack("a stranger with a forged stop address", "refused", STRANGER,
       lambda w: w.new(w.mallory, forged_mac(stop_address(w.letter))))
attack("her bounce address as a token", "refused|asked", None, lambda w: w.new(w.mallory, w.letter.return_path),
       check=lambda w, sent: expect([l.to for l in sent if l.to == ben], [], "Ben's letters"))
attack("her own mail to the bounce address", "asked", ANA_ASKED, lambda w: w.new(w.ana, w.letter.return_path))
attack("a stranger and the footer code", "refused", STRANGER,
       lambda w: w.new(w.mallory, subject="Stop (ref " + re.search(r"ref (\w{4})", w.letter.text).group(1) + ")"))
attack("a stranger's organizer: words", "refused", STRANGER, lambda w: w.new(w.mallory, text="organizer: read this\n"))
attack("her letter forwarded as a file", "refused", STRANGER, lambda w: built(
    w.new(w.mallory, subject="Fwd"), "multipart/mixed", part_of("text/plain", "stop\n"),
    part_of("message/rfc822", w.letter.raw.decode("utf-8", "replace").replace("\r\n", "\n"))))

# From that is not what it seems -----------------------------------------------------------------------------------

def named(value, verdict="asked", letters=ANA_ASKED):
    return verdict, letters, lambda w: from_is(w.reply(w.mallory, to=w.token), value)


attack("two From", "refused", NOBODY, lambda w: headers(w.reply(w.ana), f"From: Ben <{ben}>"))
attack("two From, of one name in two spellings", "refused", NOBODY,
       lambda w: headers(w.reply(w.mallory), f"FROM : Ana <{ana}>"))
attack("two From, the second behind a folded line", "refused", NOBODY,
       lambda w: headers(w.reply(w.mallory), f"X-Note: a\r\n b\r\nfrom: {ana}"))
attack("no From", "refused", NOBODY, lambda w: headers(w.reply(w.ana), drop=("From",)))
attack("an empty From", "refused", NOBODY, lambda w: from_is(w.reply(w.ana), "<>"))
attack("From without an address", "refused", NOBODY, lambda w: from_is(w.reply(w.ana), "Ana Silva"))
attack("a group in From", "refused", NOBODY, lambda w: from_is(w.reply(w.ana), f"Friends: {ana};"))
attack("an empty group in From", "refused", NOBODY, lambda w: from_is(w.reply(w.ana), "Undisclosed: ;"))
attack("two mailboxes in From", "asked", ANA_ASKED, lambda w: from_is(w.reply(w.ana), f"{ana}, {ben}"))
attack("a stranger beside her in From", "asked", None, lambda w: from_is(w.reply(w.mallory), f"{MALLORY}, {ana}"),
       check=lambda w, sent: expect([l.to for l in sent if l.to != ana], [], "letters to others"))
attack("NUL in From", "refused", NOBODY, lambda w: from_is(w.reply(w.mallory), b"ana@example.org\0@elsewhere.example"))
attack("NUL in From behind her address", "refused", NOBODY, lambda w: from_is(w.reply(w.mallory), b"<ana@example.org\0>"))
attack("NUL in Subject", "refused", NOBODY, lambda w: headers(w.reply(w.ana), b"Subject: a\0b", drop=("Subject",)))
attack("NUL in Message-ID", "refused", NOBODY,
       lambda w: headers(w.reply(w.ana), b"Message-ID: <a\0b@c>", drop=("Message-ID",)))
attack("a display name that is her address", *named(f'"{ana}" <{MALLORY}>'))
attack("a display name that is her whole mailbox", *named(f'"Ana Silva <{ana}>" <{MALLORY}>'))
attack("her address as a comment", *named(f"{MALLORY} ({ana})"))
attack("her address encoded in the name", *named("=?utf-8?B?" + base64.b64encode(ana.encode()).decode() + f"?= <{MALLORY}>"))
attack("line breaks in an encoded name", *named(verdict="asked|refused", letters=None, value=f"=?utf-8?Q?Mal=0D=0AFrom:_{ana}=0D=0A?= <{MALLORY}>"))
attack("a line break in a quoted name", *named(f'"Mal\r\n <{ana}>" <{MALLORY}>'))
attack("a lone CR and a From line in Subject", "asked", ANA_ASKED,
       lambda w: headers(w.reply(w.mallory), f"Subject: hi\rFrom: {ana}", drop=("Subject",)))
attack("a sub-address of hers", *named("Ana <ana+x@example.org>"))
attack("her name at a look-alike domain", *named("Ana Silva <ana@exampIe.org>"))
attack("her name at a longer domain", *named(f"Ana Silva <{ana}.elsewhere.example>"))
attack("a Cyrillic a", *named("Ana Silva <\u0430na@example.org>"))
attack("a Cyrillic a in the domain", *named("Ana Silva <ana@ex\u0430mple.org>"))
attack("the A-label of that domain", *named("Ana Silva <ana@xn--exmple-4nf.org>"))
attack("full-width letters", *named("Ana Silva <\uff41na@example.org>"))
attack("a zero-width space in her name", *named("Ana Silva <a\u200bna@example.org>"))
attack("a quoted local part with a blank", *named('"ana "@example.org'))
attack("her address with a second @", "refused", NOBODY, lambda w: from_is(w.reply(w.mallory), f"{ana}@elsewhere.example"))
attack("her address with a second @, in brackets", "refused", NOBODY,
       lambda w: from_is(w.reply(w.mallory), f"Ana <{ana}(x)@elsewhere.example>"))
attack("her address with a second @ behind blanks", "asked|refused", None,
       lambda w: from_is(w.reply(w.mallory), f"{ana} @elsewhere.example"),
       check=lambda w, sent: expect([l.to for l in sent if l.to == ben], [], "Ben's letters"))
attack("a route through her address", "asked|refused", None, lambda w: from_is(w.reply(w.mallory), f"<@{ana}:{MALLORY}>"))
attack("her address before another one in brackets", "asked|refused", None,
       lambda w: from_is(w.reply(w.mallory), f"<{ana}> <{MALLORY}>"))
attack("a bidi override in the name", *named(f"\u202egro.elpmaxe@ana\u202c <{MALLORY}>"))
attack("she is Sender, a stranger is From", "asked", ANA_ASKED, lambda w: headers(w.reply(w.mallory), f"Sender: {ana}"))
attack("she is Resent-From", "asked", ANA_ASKED,
       lambda w: headers(w.reply(w.mallory), f"Resent-From: {ana}", f"Resent-Sender: {ana}", "Resent-Date: Mon, 9 Mar 2026 15:00:00 +0000"))
attack("she is X-Original-From", "asked", ANA_ASKED,
       lambda w: headers(w.reply(w.mallory), f"X-Original-From: {ana}", f"X-Sender: {ana}", f"Return-Path: <{ana}>"))
attack("a stranger whose Reply-To is hers", "refused", STRANGER, lambda w: headers(w.new(w.mallory), f"Reply-To: {ana}"))
attack("a stranger whose Reply-To is a crowd", "refused", STRANGER,
       lambda w: headers(w.new(w.mallory), "Reply-To: " + ", ".join(f"v{i}@victim.example" for i in range(200))))
attack("a stranger whose Cc is everybody", "refused", STRANGER, lambda w: headers(w.new(w.mallory), f"Cc: {ana}, {ben}"))
attack("a subject of 100 KB", "refused", STRANGER,
       lambda w: headers(w.new(w.mallory), "Subject: " + SECRET * 11000, drop=("Subject",)))
attack("a subject with bidi and line breaks", "refused", STRANGER,
       lambda w: headers(w.new(w.mallory), f"Subject: =?utf-8?Q?=E2=80=AE{SECRET}=0D=0ABcc:_{ana}?=", drop=("Subject",)))

# Ourselves, machines and lists ------------------------------------------------------------------------------------

attack("our own mailbox", "ignored", NOBODY, lambda w: w.new(w.by(BOX)))
attack("our own mailbox in capitals", "ignored", NOBODY, lambda w: w.new(w.by(BOX.upper())))
attack("our mailbox with her token as From", "ignored|refused", NOBODY, lambda w: from_is(w.reply(w.mallory), w.token))
attack("our mailbox with any detail as From", "ignored|refused", NOBODY,
       lambda w: from_is(w.new(w.mallory), "mentoring+anything@example.org"))
attack("our letter in her name", "ignored", NOBODY,
       lambda w: from_is(headers(w.letter.raw, f"To: {w.token}", drop=("To",)), ana))
attack("our letter to the stop address", "ignored", NOBODY,
       lambda w: headers(w.letter.raw, f"To: {stop_address(w.letter)}", drop=("To", "Return-Path")))
attack("a forged X-Rapport-Letter", "ignored", NOBODY, lambda w: headers(w.new(w.mallory), "X-Rapport-Letter: follow-up"))
for header in ("Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "Auto-Submitted: auto-notified; x=y",
               "Precedence: bulk", "Precedence: list", "List-Id: Town <town.example.org>", "Return-Path: <>",
               "X-Autoreply: yes", "X-Auto-Response-Suppress: All"):
    attack("her robot: " + header.lower().replace(":", ""), "ignored", NOBODY,
           lambda w, h=header: headers(w.reply(w.ana), h))
    attack("a robot of nobody's: " + header.lower().replace(":", ""), "ignored", NOBODY,
           lambda w, h=header: headers(w.new(w.mallory), h))
attack("out of office by its subject", "ignored", NOBODY,
       lambda w: w.reply(w.ana, "stop", subject="Automatic reply: " + w.letter.subject))
attack("abwesend by its subject", "ignored", NOBODY, lambda w: w.reply(w.ana, "stop", subject="Abwesenheitsnotiz: Re"))
attack("a no-reply robot", "ignored", NOBODY, lambda w: from_is(w.new(w.mallory), "no-reply@elsewhere.example"))
attack("mailer-daemon without a report", "ignored", NOBODY,
       lambda w: from_is(w.new(w.mallory), "MAILER-DAEMON@elsewhere.example"))
attack("a receipt", "ignored", NOBODY, lambda w: built(
    w.reply(w.ana), "multipart/report; report-type=disposition-notification", part_of("text/plain", "stop\n"),
    part_of("message/disposition-notification", f"Final-Recipient: rfc822;{ana}\nDisposition: manual-action; displayed\n")))
attack("a spam report", "ignored", NOBODY, lambda w: built(
    w.new(w.mallory), "multipart/report; report-type=feedback-report", part_of("text/plain", "stop\n"),
    part_of("message/feedback-report", "Feedback-Type: abuse\nVersion: 1\n")))
attack("a bounce without our token", "ignored", NOBODY, lambda w: machines.bounce(w.letter, utc(AT), to=BOX))
attack("a bounce to the reply address", "ignored", NOBODY, lambda w: machines.bounce(w.letter, utc(AT), to=w.token))
attack("a bounce with a forged token", "ignored", NOBODY,
       lambda w: machines.bounce(w.letter, utc(AT), to=forged_mac(w.letter.return_path)))
attack("a bounce from a person", "ignored", NOBODY,
       lambda w: headers(machines.bounce(w.letter, utc(AT), to=BOX), f"From: {ana}", f"X-Failed-Recipients: {ben}", drop=("From",)))
attack("a bounce to the stop address", "ignored", NOBODY,
       lambda w: machines.bounce(w.letter, utc(AT), to=stop_address(w.letter)))
attack("one bounce of hers does not suspend", "stored", NOBODY,
       lambda w: machines.bounce(w.letter, utc(AT)), harmless=False,
       check=lambda w, sent: expect((w.p.show(ana)["suspended"], w.p.show(ben)["suspended"]), (False, False), "suspended"))
attack("one bounce sent twice does not suspend", "stored", NOBODY, harmless=False, build=lambda w: (
    w.p.hear(machines.bounce(w.letter, utc(AT)), "2026-03-09 15:12"), machines.bounce(w.letter, utc("2026-03-09 15:20")))[1],
       check=lambda w, sent: expect(w.p.show(ana)["suspended"], False, "suspended"))
attack("her bounce that names ben", "stored", NOBODY,
       lambda w: machines.bounce(w.letter, utc(AT)).replace(f"rfc822; {ana}".encode(), f"rfc822; {ben}".encode()),
       harmless=False, check=lambda w, sent: expect(w.p.show(ben)["suspended"], False, "Ben is suspended"))

# Commands that nobody gave ----------------------------------------------------------------------------------------

def hidden(html):
    return lambda w: page(w, html)


for name, html in (
        ("in a comment", "<p>Thank you both</p><!-- stop --><!--\nstop\n-->"),
        ("in display none", "<p>Thank you both</p><div style='display:none'>stop</div>"),
        ("in display none, spelt otherwise", "<p>Thank you both</p><div style='DISPLAY : NONE !important'>stop</div>"),
        ("hidden by its attribute", "<p>Thank you both</p><div hidden>stop</div>"),
        ("in font-size 0", "<p>Thank you both</p><div style='font-size:0'>stop</div>"),
        ("in font-size 0px", "<p>Thank you both</p><p style='color:red;font-size: 0px'>stop</p>"),
        ("in visibility hidden", "<p>Thank you both</p><p style='visibility:hidden'>stop</p>"),
        ("in opacity 0", "<p>Thank you both</p><p style='opacity:0'>stop</p>"),
        ("in height 0", "<p>Thank you both</p><div style='height:0;overflow:hidden'>stop</div>"),
        ("white on white", "<p>Thank you both</p><p style='color:#fff;background-color:#ffffff'>stop</p>"),
        ("white on the page's white", "<p>Thank you both</p><p style='color:white'>stop</p>"),
        ("in a white font", "<p>Thank you both</p><p><font color='#FFFFFF'>stop</font></p>"),
        ("in title and style", "<title>stop</title><style>stop</style><p>Thank you both</p>"),
        ("in an image's words", "<p>Thank you both</p><p><img alt='stop' src='x'></p>"),
        ("in a script", "<p>Thank you both</p><script>stop</script>"),
        ("far to the left", "<p>Thank you both</p><p style='position:absolute;left:-9999px'>stop</p>"),
        ("behind a long style", "<p>Thank you both</p><p style='" + "font-family:Arial;" * 60 + "display:none'>stop</p>"),
        ("black on black", "<p>Thank you both</p><div bgcolor='black' style='background:#000'><p><font color='#000'>stop</font></p></div>"),
        ("in a blockquote", "<p>Thank you both</p><blockquote type='cite'><p>stop</p></blockquote>")):
    attack("stop " + name, "stored|asked", None, hidden(html), harmless=False, check=state(ana, "active"))
attack("stop in quoted text", "stored", None, lambda w: w.new(w.ana, w.token, text="Thank you both.\n\n> stop\n> leave\n"),
       harmless=False, check=state(ana, "active"))
attack("stop in a signature", "stored", None, lambda w: w.new(w.ana, w.token, text="Thank you both.\n\n-- \nstop\nleave\n"),
       harmless=False, check=state(ana, "active"))
attack("stop below Original Message", "stored", None, harmless=False, check=state(ana, "active"), build=lambda w: w.new(
    w.ana, w.token, text=f"Thank you both.\n\n-----Original Message-----\nFrom: {ben}\nSent: Monday\nTo: {ana}\nSubject: x\n\nstop\n"))
attack("stop in a mail inside the mail", "stored", None, harmless=False, check=state(ana, "active"), build=lambda w: built(
    w.reply(w.ana), "multipart/mixed", part_of("text/plain", "Thank you both.\n"),
    part_of("message/rfc822", f"From: {ana}\nTo: {w.token}\nSubject: stop\n\nstop\n")))
attack("nothing but a mail inside the mail", "stored|odd|asked", None, harmless=False, check=state(ana, "active"), build=lambda w: built(
    w.reply(w.ana), "multipart/mixed", part_of("message/rfc822", f"From: {ana}\nTo: {w.token}\nSubject: stop\n\nstop\n")))
attack("a digest of commands", "stored|odd|asked|ignored", None, harmless=False, check=state(ana, "active"), build=lambda w: built(
    w.reply(w.ana), "multipart/digest", part_of("message/rfc822", f"From: {ana}\nSubject: stop\n\nstop\n")))
attack("stop as an attached text", "stored", None, harmless=False, check=state(ana, "active"), build=lambda w: built(
    w.reply(w.ana), "multipart/mixed", part_of("text/plain", "Thank you both.\n"),
    part_of("text/plain; name=a.txt", "stop\n", "Content-Disposition: attachment; filename=a.txt\r\n")))
attack("an attachment and no word", "stored|odd|asked", None, harmless=False, check=state(ana, "active"), build=lambda w: built(
    w.reply(w.ana), "multipart/mixed", part_of("application/pdf; name=stop.pdf", "%PDF\n", "Content-Disposition: attachment\r\n")))
attack("text and HTML that disagree", "asked", None, harmless=False, check=state(ana, "active"), build=lambda w: built(
    w.reply(w.ana), "multipart/alternative", part_of("text/plain", "stop\n"), part_of("text/html", "<p>help</p>\n")))
attack("a command in the text and none in the HTML", "asked|stored", None, harmless=False, check=state(ana, "active"),
       build=lambda w: built(w.reply(w.ana), "multipart/alternative", part_of("text/plain", "stop\n"),
                             part_of("text/html", "<p>Thank you both, that was good.</p>\n")))
attack("eleven commands", "asked", ANA_ASKED,
       lambda w: w.reply(w.ana, "\n".join(["skip", "pause", "resume", "where: here"] * 3)),
       harmless=False, check=state(ana, "active"))
attack("stop in a sentence", "stored", None,
       lambda w: w.reply(w.ana, "I will stop talking so much and leave time to listen."),
       harmless=False, check=state(ana, "active"))

# Codes, keys and calendars ----------------------------------------------------------------------------------------

attack("a guessed code", "asked", ANA_ASKED,
       lambda w: w.new(w.ana, "mentoring+c" + "a" * 26 + "@example.org", text="Yes\n"))
attack("a stranger's guessed code", "refused", STRANGER,
       lambda w: w.new(w.mallory, "mentoring+c" + "a" * 26 + "@example.org", text="Yes\n"))
attack("her code in ben's hand", "asked", BEN_ASKED,
       lambda w: clients.one_tap(w.code(), w.ben, "Yes, that is what I want", utc(AT)))
attack("her code in a stranger's hand", "refused|asked", None,
       lambda w: clients.one_tap(w.code(), w.mallory, "Yes, that is what I want", utc(AT)), check=state(ana, "active"))
attack("her code and her robot", "ignored", NOBODY, lambda w: headers(
    clients.one_tap(w.code(), w.ana, "Yes, that is what I want", utc(AT)), "Auto-Submitted: auto-replied"))
attack("her code and a no", "stored", NOBODY, lambda w: clients.new_mail(w.ana, w.code().reply_to, "No", "No\n", utc(AT)))
attack("her code after 73 hours", "asked", ANA_ASKED, check=state(ana, "active"), harmless=False, build=lambda w: (
    "2026-03-12 16:20", clients.one_tap(w.code(), w.ana, "Yes, that is what I want", utc("2026-03-12 16:15"))))
attack("encrypted", "refused", [(ana, "refusal")], lambda w: machines.encrypted(w.letter, w.ana, utc(AT)))
attack("encrypted by a stranger", "refused|asked", None, lambda w: machines.encrypted(w.letter, w.mallory, utc(AT)))
attack("S/MIME that hides its text", "refused", [(ana, "refusal")], lambda w: built(
    w.reply(w.ana), 'application/pkcs7-mime; smime-type=signed-data; name="smime.p7m"', "MIIBdGVzdA==\r\n"))
attack("a stranger declines for her", "asked|refused", None, lambda w: calendar(w, w.mallory, "REPLY", ana),
       check=lambda w, sent: expect([l.to for l in sent if l.to == ben], [], "Ben's letters"))
attack("ben declines for her", "stored|asked|refused", None, lambda w: calendar(w, w.ben, "REPLY", ana))
attack("her decline with a forged UID", "asked|refused", None,
       lambda w: calendar(w, w.ana, "REPLY", ana, uid=re.sub(r"....@", "aaaa@", w.uid())))
attack("a foreign request for our UID", "refused", NOBODY,
       lambda w: calendar(w, w.ana, "REQUEST", ana, sequence=99))
attack("a member cancels our UID", "refused", NOBODY,
       lambda w: calendar(w, w.ana, "CANCEL", ana, sequence=99, extra="STATUS:CANCELLED\n"))
attack("a foreign cancel for our UID", "refused", NOBODY,
       lambda w: calendar(w, w.mallory, "CANCEL", ana, sequence=99, extra="STATUS:CANCELLED\n"))
attack("a command beside a calendar's answer", "asked", None,
       lambda w: calendar(w, w.ana, "REPLY", ana, partstat="ACCEPTED").replace(
    b"The writer has declined.", b"leave"))
attack("a sequence that we never sent", "stored|asked", None, lambda w: calendar(w, w.ana, "REPLY", ana, sequence=2000000))

# The server's word ------------------------------------------------------------------------------------------------

JUDGED = f"auth_results = id:{VERIFIER}\n"
FAIL = f"Authentication-Results: {VERIFIER}; spf=fail; dmarc=fail header.from=example.org"
PASS = f"Authentication-Results: {VERIFIER}; dmarc=pass header.from="
attack("her From proven false", "asked", ANA_ASKED, lambda w: headers(w.reply(w.ana), FAIL), config=JUDGED)
attack("her From proven false, with a pass below", "asked", ANA_ASKED,
       lambda w: headers(w.reply(w.ana), FAIL, PASS + "example.org"), config=JUDGED)
attack("a pass for another domain", "asked", ANA_ASKED,
       lambda w: headers(w.reply(w.ana), PASS + "elsewhere.example"), config=JUDGED)
attack("a stranger proven false", "refused", NOBODY, lambda w: headers(
    w.new(w.mallory), f"Authentication-Results: {VERIFIER}; dmarc=fail header.from=elsewhere.example"), config=JUDGED)
attack("a stranger whom nobody vouches for", "refused", NOBODY, lambda w: w.new(w.mallory), config=JUDGED)
attack("a stranger vouched for by another server", "refused", NOBODY, lambda w: headers(
    w.new(w.mallory), "Authentication-Results: mx.evil.example; dmarc=pass header.from=elsewhere.example"), config=JUDGED)
attack("a stranger vouched for by a longer name", "refused", NOBODY, lambda w: headers(
    w.new(w.mallory), f"Authentication-Results: {VERIFIER}.evil.example; dmarc=pass header.from=elsewhere.example"), config=JUDGED)
attack("a stranger vouched for", "refused", STRANGER,
       lambda w: headers(w.new(w.mallory), PASS + "elsewhere.example"), config=JUDGED)
attack("a pass that nobody asked for", "asked", ANA_ASKED, lambda w: headers(w.new(w.ana), PASS + "example.org"))
attack("a forget with that pass", "asked", ANA_ASKED,
       lambda w: headers(w.new(w.ana, text="forget me\n"), PASS + "example.org"))

# The organizer's name ---------------------------------------------------------------------------------------------

attack("the organizer pauses somebody, without a letter", "refused|odd", None,
       lambda w: w.new(w.by(ORGANIZER, "Olga"), text="pause 1\n"), check=lambda w, sent: expect(
           [l.to for l in sent if l.to != ORGANIZER], [], "letters to others"))
attack("the organizer ends all, without a letter", "refused", None, lambda w: w.new(w.by(ORGANIZER, "Olga"), text="stop\n"))
attack("the organizer in her thread", "asked", ANA_ASKED, lambda w: w.reply(w.by(ORGANIZER, "Olga"), "leave"))

# More of the same kinds, by somebody who has read the source ---------------------------------------------------------

def own_state(w, sent):
    """Ben is as he was, and nothing went to the organizer but what was asked for."""
    state(ben, "active")(w, sent)
    expect([l.to for l in sent if l.to == ben], [], "Ben's letters")


def html_and_text(w, text, html, who=None):
    return built(w.reply(who or w.ana, "x"), "multipart/alternative", part_of("text/plain; charset=utf-8", text),
                 part_of("text/html; charset=utf-8", f"<html><body>{html}</body></html>"))


HIDDEN = ('<div style="display:none">stop</div>', '<div style="font-size:0">stop</div>', '<p style="color:#fff">stop</p>',
          '<div hidden>stop</div>', '<span style="visibility:hidden">stop</span>', "<!-- stop -->",
          '<div style="max-height:0;overflow:hidden">stop</div>', '<p style="opacity:0">stop</p>',
          '<div style="position:absolute;left:-9999px">stop</div>', "<template>stop</template>",
          '<span style="text-decoration:line-through">stop</span>', "<del>stop</del>")
for n, hidden in enumerate(HIDDEN):
    attack(f"a command that HTML hides, {n}", "stored|asked", None, harmless=False, check=state(ana, "active"),
           build=lambda w, h=hidden: page(w, f"{h}<p>{WALK}</p>"))
    attack(f"a command in the text that HTML hides, {n}", "stored|asked", None, harmless=False, check=state(ana, "active"),
           build=lambda w, h=hidden: html_and_text(w, "stop\n", f"{h}<p>{WALK}</p>"))
attack("a command in the HTML only", "stored|asked", None, harmless=False, check=state(ana, "active"),
       build=lambda w: html_and_text(w, WALK + "\n", "<p>stop</p>"))
attack("leave in the text, skip in the HTML", "asked", None, harmless=False,
       check=lambda w, sent: expect(w.p.show("1")["meetings"][-1]["state"], "planned", "the meeting"),
       build=lambda w: html_and_text(w, "leave\n", "<p>skip</p>"))
attack("stop struck out", "stored|asked|odd", None, harmless=False, check=state(ana, "active"),
       build=lambda w: page(w, f"<p><s>stop</s></p><p>{WALK}</p>"))

for words in ("pause ben@example.org", "end 1", "remove ben@example.org", "nudge 1", "rematch 1", "add mallory@elsewhere.example",
              "launch", "swap ben@example.org for mallory@elsewhere.example", "keep 1", "never ben@example.org", "organizer"):
    attack(f"an organizer's command by a member: {words}", "stored|asked|odd|refused", None, harmless=False, check=own_state,
           build=lambda w, t=words: w.reply(w.ana, t))
attack("an organizer's command by a stranger", "refused", STRANGER, lambda w: w.new(w.mallory, text="end 1\n"))
attack("the organizer in a stranger's display name", "asked", ANA_ASKED,
       lambda w: from_is(w.reply(w.mallory, "end 1", to=w.token), f'"{ORGANIZER}" <{MALLORY}>'))
attack("a new alias by a stranger", "refused|asked", None,
       lambda w: w.reply(w.mallory, f"my address is {MALLORY}"), check=lambda w, sent: expect(
           [l.to for l in sent if l.to not in (ana, MALLORY)], [], "letters to others"))

for n, addition in enumerate(("Precedence: bulk", "Precedence: junk", "Precedence: list", "List-Id: <a.example.org>",
                              "List-Post: <mailto:a@example.org>", "Auto-Submitted: auto-generated", "X-Autoreply: yes",
                              "X-Auto-Response-Suppress: All\r\nAuto-Submitted: auto-replied", "Return-Path: <>",
                              "Feedback-ID: 1:2:3:x\r\nList-Unsubscribe: <mailto:x@elsewhere.example>\r\nPrecedence: bulk")):
    attack(f"no person wrote it, {n}", "ignored", NOBODY, lambda w, h=addition: headers(w.reply(w.ana), h))
    attack(f"no person wrote it, a stranger's, {n}", "ignored", NOBODY, lambda w, h=addition: headers(w.reply(w.mallory), h))

attack("our own letter sent back to us", "ignored", NOBODY, lambda w: w.letter.raw)
attack("our own letter sent back from her", "asked|stored|ignored", None, harmless=False, check=state(ana, "active"),
       build=lambda w: from_is(headers(w.letter.raw, drop=("Auto-Submitted",)), ana))
attack("our mailbox with a detail as From", "ignored", NOBODY, lambda w: from_is(w.reply(w.ana), w.token))
attack("our mailbox in other letters as From", "ignored", NOBODY, lambda w: from_is(w.reply(w.ana), BOX.upper()))

def accepted(w, sent):
    """What she answered last is what counts."""
    rows = [line for line in w.p.export().splitlines() if '"table": "attendance"' in line]
    expect([bool(re.search("(?i)accepted", row)) for row in rows], [True], f"her answer: {rows}")


for n, sequence in enumerate((2**31, 2**31 - 1, -1, 10**12)):
    honest(f"an answer after one with a sequence out of range, {n}", letters=None, check=accepted, build=lambda w, q=sequence: (
        w.p.hear(calendar(w, w.ana, "REPLY", ana, partstat="TENTATIVE", sequence=q), "2026-03-09 15:12"),
        calendar(w, w.ana, "REPLY", ana, partstat="ACCEPTED").replace(b"20260303T100000Z", b"20260309T151500Z"))[1])
attack("an add for our series", "refused", NOBODY, lambda w: calendar(w, w.ana, "ADD", ana, sequence=1))
attack("a request for our UID in a stranger's name", "refused", NOBODY, lambda w: calendar(w, w.mallory, "REQUEST", ana, sequence=1))
attack("a publish of our UID", "refused|asked|stored|ignored", NOBODY, lambda w: calendar(w, w.ana, "PUBLISH", ana, sequence=1))
attack("a decline counter for our UID", "refused|asked|stored|ignored", None, lambda w: calendar(w, w.ana, "DECLINECOUNTER", ana, sequence=1))
attack("a stranger proposes a time", "asked|refused", None, lambda w: calendar(
    w, w.mallory, "COUNTER", MALLORY), check=lambda w, sent: expect([l.to for l in sent if l.to == ben], [], "Ben's letters"))
attack("a stranger sent by ana", "asked|refused", None, lambda w: headers(
    calendar(w, w.mallory, "REPLY", ana, extra=f"X-A:b\n"), f"Sender: {ana}"),
       check=lambda w, sent: expect([l.to for l in sent if l.to == ben], [], "Ben's letters"))

attack("the code twice", "asked|ignored|refused", None, harmless=False, check=lambda w, sent: expect(
    [l.kind for l in sent if l.to == ben], [], "Ben's letters"), build=lambda w: (lambda raw: (
        w.p.hear(raw, "2026-03-09 15:20"), headers(raw, "Message-ID: <again@example.org>", drop=("Message-ID",)))[1])(
            clients.one_tap(w.code(), w.ana, "Yes, that is what I want", utc(AT))))
attack("forget with a reply token and a yes", "stored|asked", None, harmless=False, check=state(ana, "active"),
       build=lambda w: (w.code(), w.reply(w.ana, "Yes"))[1])
attack("a yes to the code's letter, without the code", "asked|stored", None, harmless=False, check=state(ana, "active"),
       build=lambda w: (lambda code: headers(w.new(w.ana, text="Yes\n"), f"In-Reply-To: {code.message_id}"))(w.code()))

for n, value in enumerate(("=?utf-8?Q?ana=40example.org?=", "=?utf-8?Q?Ana_=3Cana=40example.org=3E?=",
                           "=?utf-8?B?YW5hQGV4YW1wbGUub3JnAA==?= <mallory@elsewhere.example>",
                           "=?utf-8?Q?Ana?= <=?utf-8?Q?ana=40example.org?=>", "<ana@example.org\r\n >, <mallory@elsewhere.example>",
                           "ana@example.org;mallory@elsewhere.example", '"ana@example.org,"<mallory@elsewhere.example>',
                           "ana@[192.0.2.1]", "ana@ｅｘａｍｐｌｅ.org", "ana@example。org", '"ana"@example.org.elsewhere.example',
                           "a(n)na@example.org, mallory@elsewhere.example", "ana%example.org@elsewhere.example",
                           "elsewhere.example!ana@example.org", "ana@EXAMPLE.ORG.elsewhere.example")):
    attack(f"a From that plays with grammar, {n}", "asked|refused", None, lambda w, v=value: from_is(w.reply(w.mallory, to=w.token), v),
           check=lambda w, sent: expect([l.to for l in sent if l.to not in (ana, MALLORY)], [], "letters to others"))
attack("a From of a thousand mailboxes", "asked|refused", None,
       lambda w: from_is(w.reply(w.mallory, to=w.token), ",\r\n ".join(f"a{i}@elsewhere.example" for i in range(1000)) + f",\r\n {ana}"),
       check=lambda w, sent: expect([l.to for l in sent if l.to != ana], [], "letters to others"))
attack("a thousand recipients, one of them hers", "asked|refused|stored", None,
       lambda w: headers(w.new(w.mallory), "Cc: " + ",\r\n ".join(f"mentoring+q{i:026d}@example.org" for i in range(900)), f"Cc: {w.token}"),
       check=lambda w, sent: expect([l.to for l in sent if l.to not in (ana, MALLORY)], [], "letters to others"))
attack("in reply to thousands of guesses", "refused", None, lambda w: headers(
    w.new(w.mallory), "References: " + "\r\n ".join(f"<{i:026d}.rapport@example.org>" for i in range(900))))
attack("a stranger's own Authentication-Results above the server's", "asked", ANA_ASKED, lambda w: headers(
    w.reply(w.ana), f"Authentication-Results: mx.evil.example; dmarc=pass header.from=example.org", FAIL), config=JUDGED)
attack("a pass in a comment", "asked", None, lambda w: headers(
    w.reply(w.ana, "forget me"), f"Authentication-Results: {VERIFIER}; dmarc=fail (dmarc=pass header.from=example.org) header.from=example.org"),
       config=JUDGED)
attack("a pass for a sub-domain", "asked", ANA_ASKED, lambda w: headers(w.reply(w.ana), PASS + "sub.example.org"), config=JUDGED)
attack("a pass for a longer name", "asked", ANA_ASKED, lambda w: headers(w.reply(w.ana), PASS + "example.org.elsewhere.example"), config=JUDGED)
attack("a stranger with spf alone", "refused", NOBODY, lambda w: headers(
    w.new(w.mallory), f"Authentication-Results: {VERIFIER}; spf=pass smtp.mailfrom=elsewhere.example"), config=JUDGED)
attack("a letter's List-Unsubscribe on somebody else's mail", "ignored", NOBODY, lambda w: headers(
    w.new(w.mallory), f"List-Unsubscribe: <mailto:{stop_address(w.letter)}>"))
attack("a forged stop address in her name", "asked", ANA_ASKED, lambda w: w.new(w.ana, forged_mac(stop_address(w.letter))))
attack("her stop address in Reply-To", "refused", STRANGER, lambda w: headers(w.new(w.mallory), f"Reply-To: {stop_address(w.letter)}"))
attack("her stop address in Resent-To", "refused|stored", None, lambda w: headers(w.new(w.mallory), f"Resent-To: {stop_address(w.letter)}"),
       harmless=False, check=state(ben, "active"))
attack("PGP inline, encrypted", "refused", [(ana, "refusal")], lambda w: w.reply(
    w.ana, "-----BEGIN PGP MESSAGE-----\n\nhQEMA1234\n=abcd\n-----END PGP MESSAGE-----"))
attack("S/MIME, encrypted", "refused", [(ana, "refusal")], lambda w: built(
    w.reply(w.ana), 'application/pkcs7-mime; smime-type=enveloped-data; name="smime.p7m"', "MIIBdGVzdA==\r\n"))
honest("PGP inline, signed", lambda w: w.reply(
    w.ana, f"-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n{WALK}\n-----BEGIN PGP SIGNATURE-----\n\nabcd\n-----END PGP SIGNATURE-----"), walked)
honest("an answer after one from 2099", letters=NOBODY, check=accepted, build=lambda w: (
        w.p.hear(calendar(w, w.ana, "REPLY", ana, partstat="TENTATIVE").replace(b"20260303T100000Z", b"20990303T100000Z"), "2026-03-09 15:12"),
        calendar(w, w.ana, "REPLY", ana, partstat="ACCEPTED").replace(b"20260303T100000Z", b"20260309T151500Z"))[1])
honest("an encoded name with her address in brackets", lambda w: from_is(w.reply(w.ana, WALK), f"=?utf-8?B?{base64.b64encode('Ana Silvá'.encode()).decode()}?= <{ana}>"), walked)
honest("Resent by her assistant", lambda w: headers(w.reply(w.ana, WALK), "Resent-From: assistant@example.org", "Resent-To: " + BOX), walked)

# The same once more -----------------------------------------------------------------------------------------------

def again(change=lambda raw: raw, words=WALK):
    """Ana's answer is heard; then comes what `change` makes of it."""
    def build(w):
        raw = w.reply(w.ana, words)
        w.p.hear(raw, "2026-03-09 15:12")
        return change(raw)
    return build


attack("the same mail twice", "ignored", NOBODY, again())
attack("the same mail by another way", "ignored", NOBODY,
       again(lambda raw: headers(raw, "Received: from a by b; Mon, 9 Mar 2026 15:20:00 +0000", f"Delivered-To: {BOX}")))
attack("an old mail replayed weeks later", "ignored", None, check=state(ana, "active"), harmless=False, build=lambda w: (
    "2026-03-30 16:20", again(words="skip")(w)))
attack("her message-id with other words", "asked", None, harmless=False, check=walked,
       build=again(lambda raw: from_is(raw.replace(b"walk while we talk", SECRET.encode()), MALLORY)))


# Honest mail ------------------------------------------------------------------------------------------------------

honest("her answer", lambda w: w.reply(w.ana, WALK), walked)
honest("From in other letters", lambda w: from_is(w.reply(w.ana, WALK), "ANA SILVA <Ana@Example.ORG>"), walked)
honest("without the plus-address", lambda w: w.reply(w.ana, WALK, to=BOX), walked)
honest("by References alone", lambda w: headers(w.reply(w.ana, WALK, to=BOX), drop=("In-Reply-To",)), walked)
honest("by the plus-address alone", lambda w: headers(w.reply(w.ana, WALK), drop=("In-Reply-To", "References")), walked)
honest("the token in capitals",
       lambda w: headers(w.reply(w.ana, WALK, to=w.token.upper()), drop=("In-Reply-To", "References")), walked)
honest("the token in Cc", lambda w: headers(w.new(w.ana, text=WALK + "\n"), f"Cc: {w.token}"), walked)
honest("the token in Delivered-To", lambda w: headers(w.new(w.ana, text=WALK + "\n"), f"Delivered-To: {w.token}"), walked)
honest("the token in X-Original-To", lambda w: headers(w.new(w.ana, text=WALK + "\n"), f"X-Original-To: {w.token}"), walked)
honest("a mangled token, but her thread", lambda w: w.reply(w.ana, WALK, to=forged_mac(w.token)), walked)
honest("one tap",
       lambda w: clients.one_tap(w.letter, w.ana, "We met, nothing to note", utc(AT), mark="Sent from my iPhone"),
       lambda w, sent: expect(w.p.show("1")["meetings"][0]["state"], "held", "the meeting"))
honest("words for an old letter", check=lambda w, sent: expect(("late but true", None, "open") in w.p.takeaways(ana), True, "it"),
       letters=None, build=lambda w: ("2026-07-06 10:20", clients.reply(w.letter, w.ana, "Takeaway: late but true", utc("2026-07-06 10:00"))))
honest("through a gateway with a disclaimer", lambda w: headers(
    w.reply(w.ana, WALK + "\n\nThis e-mail and any attachments are confidential. If you are not the intended recipient, delete it.\n"),
    "X-MS-Exchange-Organization-SCL: -1", "X-Gateway-Scan: clean", "Received: from gw by mx; Mon, 9 Mar 2026 15:11:00 +0000",
    "DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=x; b=AAAA", f"Authentication-Results: gw.example.org; dmarc=fail header.from=example.org"), walked)
for client in clients.STYLES:
    honest("the whole thread quoted, " + client, lambda w, s=client: w.reply(w.ana, WALK, style=s), walked)
honest("auto-forwarded is a person", lambda w: headers(w.reply(w.ana, WALK), "Auto-Submitted: auto-forwarded"), walked)
honest("Auto-Submitted: no", lambda w: headers(w.reply(w.ana, WALK), "Auto-Submitted: no"), walked)
honest("another Sender", lambda w: headers(w.reply(w.ana, WALK), "Sender: assistant@example.org"), walked)
honest("a Reply-To elsewhere is not where we answer",
       lambda w: headers(w.reply(w.ana, WALK), f"Reply-To: {MALLORY}"), walked)
honest("signed, and readable", lambda w: built(
    w.reply(w.ana), 'multipart/signed; protocol="application/pgp-signature"; micalg=pgp-sha256', part_of("text/plain", WALK + "\n"),
    part_of("application/pgp-signature; name=signature.asc", "-----BEGIN PGP SIGNATURE-----\n\nAAAA\n-----END PGP SIGNATURE-----\n")), walked)
honest("vouched for", lambda w: headers(w.reply(w.ana, WALK), PASS + "example.org"), walked, config=JUDGED)
honest("nobody vouches, but her token", lambda w: w.reply(w.ana, WALK), walked, config=JUDGED)
honest("a forged fail that nobody asked for", lambda w: headers(w.reply(w.ana, WALK), FAIL), walked)
honest("a date of 2099",
       lambda w: headers(w.reply(w.ana, WALK + " by Friday"), "Date: Fri, 06 Mar 2099 10:00:00 +0000", drop=("Date",)),
       takes("walk while we talk", "2026-03-13"))
honest("the stop address, by a robot",
       lambda w: clients.unsubscribe(w.letter, w.ana, utc(AT)), state(ana, "stopped"), letters=None)
honest("the stop address, from her private mailbox",
       lambda w: clients.unsubscribe(w.letter, w.by("ana@home.example"), utc(AT)),
       state(ana, "stopped"), letters=None)
honest("she accepts", lambda w: calendar(w, w.ana, "REPLY", ana, partstat="ACCEPTED"), letters=NOBODY)
honest("she wrote after she stopped", letters=None, check=walked, build=lambda w: (
    w.p.hear(w.reply(w.ana, "stop"), "2026-03-09 15:12"), w.reply(w.ana, WALK))[1])


# Running them -----------------------------------------------------------------------------------------------------

_base = []


def base():
    """The programme that every mail meets, made once."""
    if not _base:
        p = harness.Programme(os.path.join(harness.ROOT, "build/scenarios/110/base"))
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        p.tick("2026-03-03 10:00")
        p.tick("2026-03-09 15:00")
        _base.append(p)
    return _base[0]


def enter(p, config):
    """Makes p a copy of it."""
    b = base()
    shutil.rmtree(p.folder)
    shutil.copytree(b.folder, p.folder)
    p.at, p.letters_carried = b.at, list(b.letters_carried)
    p.post.bytes_of, p.post.sent = dict(b.post.bytes_of), b.post.sent
    if config:
        with open(p.path("rapport.conf"), encoding="utf-8") as f:
            text = f.read()
        p.write("rapport.conf", text.replace("[mail]\n", "[mail]\n" + config), 0o600)
    return World(p)


def facts(p):
    """What must stay as it is: all but the mails themselves and the letters to their writers."""
    return [line for line in p.export_but_absence().splitlines() if not re.search(r'"table": "(mail|letter)"', line)]


def hear_row(p, row):
    w = enter(p, row.config)
    made = row.build(w)
    at, raw = made if isinstance(made, tuple) else (NEXT, made)
    if row.harmless:
        p.tick(at)  # what is due by then
        before = facts(p)
    sent = p.hear(raw, at)
    verdict, reason = p.verdict()
    kinds = [(l.to, l.kind) for l in sent if l.kind != "nudge"]  # a pair that says nothing for long is asked
    if row.harmless:
        expect(facts(p), before, f"facts after “{verdict}, {reason}”")
    expect(verdict in row.verdict.split("|"), True, f"“{verdict}, {reason}” is one of {row.verdict}, letters {kinds}")
    if row.letters is not None:
        expect(kinds, row.letters, f"letters after “{verdict}, {reason}”")
    for letter in p.letters_carried:
        if SECRET in letter.text or SECRET in letter.html or SECRET.encode() in letter.raw:
            raise Failure(f"a stranger's words in {letter.kind} to {letter.to}")
        if letter.to not in (ana, ben, ORGANIZER, MALLORY, "ana@home.example"):
            raise Failure(f"a letter to {letter.to}")
    if row.check:
        row.check(w, sent)
    p.check()


def add_case(row):
    def run(p):
        hear_row(p, row)
    run.__name__ = re.sub(r"[^a-z0-9]+", "_", row.name.lower()).strip("_")
    case(run)


for each in ROWS:
    add_case(each)
expect(len({re.sub(r"[^a-z0-9]+", "_", r.name.lower()) for r in ROWS}), len(ROWS), "names that differ")


@case
def our_own_letters_back_in_every_style_say_nothing(p):
    w = enter(p, None)
    before, sent = facts(p), []
    for letter in list(p.letters(ana)):
        if letter.kind == "invitation":  # answered in the calendar: a reply by mail names no letter
            continue
        for style in clients.STYLES:
            p.deliver(clients.reply(letter, w.ana, "", utc(AT), style=style))
        p.deliver(clients.new_mail(w.ana, letter.reply_to, "Fwd: " + letter.subject, letter.text, utc(AT)))
        p.deliver(clients.new_mail(w.ana, letter.reply_to, "Fwd: " + letter.subject, letter.text, utc(AT), page=letter.html))
    sent += p.tick(NEXT)
    expect([(l.to, l.kind) for l in sent], [], "letters")
    expect([f for f in facts(p) if "Best regards" not in f], before, "facts")  # Outlook's own closing is kept as a note


@case
def junk_is_left_alone_but_an_answer_in_it_is_taken(p):
    w = enter(p, None)
    junk = p.path("in", ".Junk")
    before = facts(p)
    post_office.deliver(junk, "1.junk", w.reply(w.mallory))
    post_office.deliver(junk, "2.junk", w.new(w.ana))
    expect(p.tick(NEXT), [], "letters for junk")
    expect(facts(p), before, "facts")
    post_office.deliver(junk, "3.junk", w.reply(w.ana, WALK))
    p.tick("2026-03-09 15:40")
    walked(w, None)


@case
def a_forgotten_person_is_a_stranger(p):
    w = enter(p, None)
    code = w.code()
    p.hear(clients.one_tap(code, w.ana, "Yes, that is what I want", utc(AT)), NEXT)
    before = facts(p)
    sent = p.hear(w.reply(w.ana, WALK), "2026-03-09 16:30")
    expect([(l.to, l.kind) for l in sent if l.to == ben], [], "Ben's letters")
    expect(len(sent) <= 1, True, "at most one refusal")
    expect(facts(p), before, "facts")


if __name__ == "__main__":
    main()
