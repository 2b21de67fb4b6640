"""Mail that nobody wrote changes nothing and is never answered, but it is known what it was."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, BOX, Writer, case, clients, expect, main, utc, writer  # noqa: E402
from people import machines  # noqa: E402

ana, ben = ANA[0], BEN[0]
AT, NEXT = "2026-03-09 15:10", "2026-03-09 15:30"


def begin(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:00")
    return writer(ANA), writer(BEN)


def changes_nothing(p, raw, verdict, at=NEXT):
    """Nothing but the mail itself is in the export afterwards, nothing is sent, and its verdict is known."""
    def facts():
        return [line for line in p.export_but_absence().splitlines() if '"table": "mail"' not in line]
    before = facts()
    sent = p.hear(raw, at)
    expect([(l.to, l.kind) for l in sent], [], "letters")
    expect(p.verdict(), verdict, "verdict")
    expect(facts(), before, "facts")


@case
def an_absence_note_by_its_header(p):
    a, b = begin(p)
    note = machines.absence(p.last_letter(ana, "follow-up"), a, utc(AT), "I am away until 20 March.\n\nStop\n")
    changes_nothing(p, note, ("ignored", "automatic reply"))


@case
def an_absence_note_by_its_subject_only(p):
    a, b = begin(p)
    note = machines.absence(p.last_letter(ana, "follow-up"), a, utc(AT),
                            "I am out of the office until 20 March and read no mail.\n", marked=False)
    changes_nothing(p, note, ("ignored", "automatic reply"))


@case
def hard_bounces_with_our_token_suspend_on_the_second(p):
    a, b = begin(p)
    p.hear(machines.bounce(p.last_letter(ben, "introduction"), utc(AT)), NEXT)
    expect(p.verdict(), ("stored", "bounce of a letter"), "verdict")
    expect(p.show(ben)["suspended"], False, "after one bounce")
    p.hear(machines.bounce(p.last_letter(ben, "follow-up"), utc("2026-03-10 10:00")), "2026-03-10 11:00")
    expect(p.show(ben)["suspended"], True, "after two")
    expect([l.to for l in p.tick("2026-03-23 15:00") if l.kind == "follow-up"], [ana], "who gets the next prompt")
    letter = p.last_letter(ben, "follow-up")
    p.hear(clients.reply(letter, b, "Takeaway: be there", utc("2026-03-24 09:00")), "2026-03-24 10:00")
    expect(p.show(ben)["suspended"], False, "an answer shows that the address works")


@case
def soft_bounces_suspend_nobody(p):
    a, b = begin(p)
    for i, letter in enumerate((p.last_letter(ben, "introduction"), p.last_letter(ben, "follow-up"))):
        p.hear(machines.bounce(letter, utc(AT), status="4.2.2", diagnostic="smtp; 452 4.2.2 Mailbox full"),
               f"2026-03-1{i} 10:00")
    expect(p.show(ben)["suspended"], False, "after two soft bounces")


@case
def reports_of_success_suspend_nobody(p):
    a, b = begin(p)
    p.tick("2026-03-23 15:00")
    about = p.letters(ben)[:4]
    expect(len(about), 4, "letters to report about")
    for i, letter in enumerate(about):
        p.hear(machines.bounce(letter, utc(AT), status="2.1.5", diagnostic="smtp; 250 2.1.5 Ok"), f"2026-03-24 1{i}:00")
        expect(p.verdict(), ("stored", "bounce of a letter"), "verdict")
    expect(p.show(ben)["suspended"], False, "after reports about four letters")


@case
def a_bounce_without_our_token(p):
    a, b = begin(p)
    letter = p.last_letter(ben, "follow-up")
    changes_nothing(p, machines.bounce(letter, utc(AT), to=BOX), ("ignored", "bounce without our token"))
    other = letter.reply_to.replace("+q", "+b")
    changes_nothing(p, machines.bounce(letter, utc("2026-03-09 15:40"), to=other),
                    ("ignored", "bounce without our token"), "2026-03-09 16:00")


@case
def list_mail(p):
    begin(p)
    crier = Writer("crier@elsewhere.example", "Town Crier", "gmail_web")
    changes_nothing(p, machines.list_mail(crier, BOX, utc(AT)), ("ignored", "automatic reply"))


@case
def a_null_return_path(p):
    begin(p)
    robot = Writer("robot@elsewhere.example", "Robot", "gmail_web")
    changes_nothing(p, machines.null_sender(robot, BOX, utc(AT)), ("ignored", "automatic reply"))


@case
def our_own_letter_back(p):
    begin(p)
    changes_nothing(p, p.last_letter(ana, "follow-up").raw, ("ignored", "our own letter"))


@case
def mail_in_our_own_name(p):
    begin(p)
    us = Writer(BOX, "Peer mentoring", "gmail_web")
    raw = clients.new_mail(us, BOX, "Hello", "stop\n", utc(AT))
    changes_nothing(p, raw, ("ignored", "our own letter"))


if __name__ == "__main__":
    main()
