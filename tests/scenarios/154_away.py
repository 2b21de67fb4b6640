"""Absence notes and bounces: no answer to a machine, nothing asked of who is away, a break offered, everybody told; an
organizer's word when an address works again."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, ORGANIZER, Writer, case, clients, expect, expect_in, golden, main, utc, writer)  # noqa: E402
from people import machines  # noqa: E402

ana, ben = ANA[0], BEN[0]
OLGA = Writer(ORGANIZER, "Olga Novak", "thunderbird", "Europe/Prague")


def begin(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    return p.last_letter(ana, "introduction")


def note(p, letter, words, at):
    p.deliver(machines.absence(letter, writer(ANA), utc(at), words))
    return p.tick(at)


@case
def away_over_a_meeting(p):
    letter = begin(p)
    words = "I am out of the office until Friday 20 March 2026.\n"
    sent = note(p, letter, words, "2026-03-02 20:00")
    expect([l.kind for l in sent], [], "answers to a machine")
    expect(p.verdict(), ("ignored", "automatic reply"), "verdict")
    p.tick("2026-03-03 10:00")
    golden("154", "a-break-is-offered", p.last_letter(ana, "nudge"))
    golden("154", "told-ana-is-away", p.last_letter(ben, "told"))
    note(p, p.last_letter(ana, "nudge"), words, "2026-03-03 10:30")  # the same note again
    for day in range(4, 21):
        p.tick(f"2026-03-{day:02d} 14:40")
    expect([l.kind for l in p.letters(ana) if l.kind in ("preparation", "follow-up", "check-in")], [], "asked while away")
    expect((len(p.letters(ana, "nudge")), len(p.letters(ben, "told"))), (1, 1), "letters about it")
    p.tick("2026-03-23 15:00")
    expect(p.letters(ana)[-1].kind, "follow-up", "when she is back")
    p.check()


@case
def one_tap_makes_it_a_break(p):
    letter = begin(p)
    note(p, letter, "Away until 20 March 2026, back on the 21st.\n", "2026-03-02 20:00")
    p.tick("2026-03-03 10:00")
    offer = p.last_letter(ana, "nudge")
    p.hear(clients.one_tap(offer, writer(ANA), "A break until 21 March", utc("2026-03-03 11:00")), "2026-03-03 11:00")
    expect(p.show(ana)["state"], "paused", "Ana")
    expect([m["state"] for m in p.show("1")["meetings"]], ["skipped"], "the meeting")


@case
def a_note_that_proves_nothing_changes_nothing(p):
    letter = begin(p)
    words = "I am out of the office until Friday 20 March 2026.\n"
    p.deliver(machines.absence(letter, writer(BEN), utc("2026-03-02 20:00"), words))  # to a letter of Ana's
    p.tick("2026-03-02 20:00")
    note(p, letter, "I am out of the office until Friday 20 February 2026.\n", "2026-03-02 21:00")  # long ago
    p.tick("2026-03-03 10:00")
    expect(p.letters(kind="nudge") + p.letters(kind="told"), [], "letters about it")


@case
def an_address_that_bounces_and_works_again(p):
    begin(p)
    for at, kind in (("2026-03-02 10:30", "introduction"), ("2026-03-02 11:00", "invitation")):
        p.deliver(machines.bounce(p.last_letter(ana, kind), utc(at)))
        p.tick(at)
    letter = p.last_letter(ORGANIZER, "told")
    expect_in("Mail to Ana Silva comes back", letter.subject, "what the organizer is told")
    p.hear(clients.reply(letter, OLGA, f"resume {ana}", utc("2026-03-02 12:00")), "2026-03-02 12:00")
    golden("154", "works-again", p.last_letter(ORGANIZER, "transcript"))
    before = len(p.letters(ana))
    for day in range(3, 10):
        p.tick(f"2026-03-{day:02d} 14:40")
    expect("follow-up" in [l.kind for l in p.letters(ana)[before:]], True, "letters go there again")


if __name__ == "__main__":
    main()
