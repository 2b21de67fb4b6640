"""People and places with names that calendars, mail headers and CSV could stumble over: each letter about a meeting keeps the
clients' rules, and other libraries read the names as they are."""
import base64
import csv
import io
import os
import sys
import unicodedata

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import CONFIG, Programme, case, clients, expect, expect_in, main, utc  # noqa: E402
from people.calendar_clients import all_clients  # noqa: E402
from people.calendar_rules import events, expect_right, findings  # noqa: E402
from people.clients import Writer  # noqa: E402
from people.letter import Letter  # noqa: E402

CLIENTS = all_clients()
AT, TICK = "2026-03-02 09:00", "2026-03-02 10:00"

# As the roster has them, and as a calendar shows them where that differs: CN has no quotes and no caret (RFC 6868)
NAMES = [
    ('Silva, Ana "Nan": PhD; MBA', "Silva, Ana Nan: PhD; MBA"),
    ("back\\slash\\x and ^n caret ^' too", "back\\slash\\x and n caret ' too"),
    ("Mila\r\nATTENDEE:mailto:evil@example.org", "Mila ATTENDEE:mailto:evil@example.org"),
    ("Bcc: evil@example.org\n\tX", "Bcc: evil@example.org X"),
    ("🧑‍💻 Dan 👩‍👩‍👧‍👦 🏳️‍🌈", None),
    ("שלומית כהן", None),
    ("\u202egnp.exe ‫محمد\u202c \u2066x\u2069 علي", "gnp.exe محمد x علي"),
    ("e\u0301va O\u0323ka\u0301fo\u0323\u0301r", "éva Ọkáfọ́r"),
    ("Z̴͉̈a̷͚͌l̶̰͝g̵̥̈́o̶͔͊", None),
    ("漢字" * 39, None),
    ("W" * 200, "W" * 79 + "…"),
    ("नाम " * 50, None),
    ("A <a@evil.example>, B <b@evil.example>", None),
    ("=HYPERLINK(1);+x;-y;@z", None),
    ("%s%n{{name}} <b>x</b> *y* [z](http://evil.example)", None),
    ("=?utf-8?Q?Bcc=3A=0D=0Ax?= =?utf-7?Q?+ADw-?=", None),
    ("\x00\x07Bell\x7f\x85 \u200b\u2028\ufeff", "Bell"),
    ("'", None),
]


def shown(name):
    return unicodedata.normalize("NFC", name.strip())


def meet(p, names):
    """The letters of the first tick: everybody is in some circle."""
    rows = io.StringIO()
    table = csv.writer(rows)
    table.writerow(["email", "name", "timezone", "availability"])
    for n, name in enumerate(names):
        table.writerow([f"p{n}@example.org", name, "Europe/Lisbon", "mon 09:00-17:00;tue 09:00-17:00;wed 09:00-17:00"])
    p.write("roster.csv", rows.getvalue())
    p.run("import", p.path("roster.csv"), at=AT)
    p.run("match", "--seed", "7", at=AT)
    p.run("launch", at=AT)
    return p.tick(TICK)


def invited(letters):
    return [l for l in letters if l.kind == "invitation"]


def people_of(letter):
    said = [client.people(letter) for client in CLIENTS]
    for client, other in zip(CLIENTS[1:], said[1:]):
        expect(other, said[0], f"what {client.name} reads, beside {CLIENTS[0].name}")
    return said[0]


@case
def of_people(p):
    letters = meet(p, [name for name, _ in NAMES])
    expect(len(invited(letters)), len(NAMES), "invitations")
    for letter in invited(letters):
        expect_right([letter])
        names = people_of(letter)["names"]
        for n, (given, wanted) in enumerate(NAMES):
            if f"mailto:p{n}@example.org" in names and len(given) < 80 or wanted:
                expect(names.get(f"mailto:p{n}@example.org", wanted), wanted or shown(given), f"the CN of {given!r}")
    for letter in letters:
        expect([k for k in letter.mail.keys() if k in ("Bcc", "X", "Cc")], [], f"headers of {letter.kind} to {letter.to}")
        expect(letter.to in [f"p{n}@example.org" for n in range(len(NAMES))] + ["organizer@example.org"], True, "the reader")
    p.check()


@case
def in_the_header(p):
    """To: has the name whole, whatever it is made of."""
    letters = meet(p, [name for name, _ in NAMES])
    for letter in invited(letters):
        n = int(letter.to[1:].split("@")[0])
        given, wanted = NAMES[n]
        if '"' in given or "^" in given or len(given) > 80:
            continue
        mailbox = letter.mail["To"].addresses[0]
        in_mail = (wanted or shown(given)).replace("=?", "= ?")  # no encoded word of theirs
        # Python puts a blank between encoded words (RFC 2047 6.2 has it otherwise): blanks are not compared
        expect("".join(mailbox.display_name.split()), "".join(in_mail.split()), "To")
        expect(mailbox.addr_spec, letter.to, "To")


@case
def of_places(p):
    meet(p, ["Ana Silva", "Ben Okafor"])
    ana = Writer("p0@example.org", "Ana Silva", "gmail_web", "Europe/Lisbon")
    hour = 10
    for place in ("Room 5; upstairs, “Blue” \\ x:y", 'https://meet.example.org/a?b=1&c="2";d=%0D%0A', "🚪 במשרד, קומה 3",
                  "漢字" * 30, "BEGIN:VEVENT", "e\u0301tage 2", "a\tb"):
        hour += 1
        introduction = p.last_letter("p0@example.org", "introduction")
        at = f"2026-03-03 {hour}:00"
        letters = p.hear(clients.reply(introduction, ana, "where: " + place, utc(at)), at)
        updates = [l for l in letters if l.kind == "update"]
        expect(len(updates), 2, f"updates about {place!r}")
        for letter in updates:
            expect_right([letter])
            expect(people_of(letter)["location"], place.replace("\t", " "), "LOCATION")
    expect_right(p.letters("p1@example.org"))
    p.check()


@case
def of_the_programme(p):
    for n, name in enumerate(('Mentoring, "Peer": 100 %; <x@evil.example> \\', "🚀 חונכות עמיתים", "P" * 80, "=?utf-8?Q?x=0D=0A?=")):
        q = Programme(p.path(str(n)), CONFIG.replace("name = Peer mentoring", f"name = {name}"))
        for letter in invited(meet(q, ["Ana Silva", "Ben Okafor"])):
            expect_right([letter])
            said = people_of(letter)
            expect(said["names"]["mailto:mentoring@example.org"], name.replace('"', ""), "the organizer's CN")
            expect(said["summary"], "Ana + Ben: " + name, "SUMMARY")
            expect_in("p", letter.to, "the reader")
        q.check()


@case
def the_rules_see_what_they_are_for(p):
    """A letter with one thing wrong is found out."""
    letter = invited(meet(p, ["Ana Silva", "Ben Okafor"]))[0]
    expect(findings(letter), [], "as it is")
    calendar = next(x for x in letter.mail.walk() if x.get_content_type() == "text/calendar").get_payload(decode=True)
    one = [("RSVP=TRUE;", ""), ("METHOD:REQUEST", "METHOD:PUBLISH"), ("TZOFFSETTO:+", "TZOFFSETTO:-"), ("CN=", 'CN=a^nb;X="'), (":mailto:mentoring", ":mailto:other"),
           ("INTERVAL=2;BYDAY=", "INTERVAL=2;BYDAY=FR,"), ("BYDAY=-1SU", "BYDAY=2SU"), ("END:VEVENT", "END:VTODO"), ("\r\n", "\n"), ("SEQUENCE:0", "SEQUENCE:"), ("STATUS:CONFIRMED", "STATUS:TENTATIVE"),
           ("SUMMARY:", "SUMMARY:" + "x" * 80), ("DTEND", "X-END"), ("PARTSTAT=NEEDS-ACTION;", "")]
    for old, new in one:
        broken = calendar.replace(old.encode(), new.encode(), 1)
        raw = letter.raw
        for x in letter.mail.walk():
            if x.get_content_type() in ("text/calendar", "application/ics"):
                body = x.get_payload().strip().encode()
                raw = raw.replace(body.replace(b"\n", b"\r\n"), base64.encodebytes(broken).strip().replace(b"\n", b"\r\n")).replace(
                    body, base64.encodebytes(broken).strip())
        expect(bool(findings(Letter(raw))), True, f"{old!r} made {new!r} is noticed")
    expect(len(events(letter)), 1, "events")


if __name__ == "__main__":
    main()
