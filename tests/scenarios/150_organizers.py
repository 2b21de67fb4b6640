"""Organizers by mail: orders in answer to a letter of theirs, several in one, one transcript back; a round trip before what
can't be undone; nothing without the letter."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, BOX, CHLOE, ORGANIZER, Writer, case, clients, expect, expect_in, expect_not_in,  # noqa: E402
                     golden, main, utc, writer)

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")
OLGA = Writer(ORGANIZER, "Olga Novak", "outlook_desktop", "Europe/Prague")
SECRET = "xylophone"


def begin(p):
    """Two pairs; Ana writes to the organizer, who so has a letter to answer."""
    p.begin([ANA, BEN, CHLOE, DAN])
    p.tick("2026-03-02 10:00")
    letter = p.last_letter(ANA[0], "introduction")
    p.hear(clients.reply(letter, writer(ANA), f"organizer: the {SECRET} is broken", utc("2026-03-02 10:30")),
           "2026-03-02 11:00")
    return p.last_letter(ORGANIZER, "told")


def circle_of(p, address):
    return p.show(address)["circles"][0]


def order(p, letter, words, at="2026-03-03 10:00"):
    """The organizer's answer; returns the transcript."""
    p.hear(clients.reply(letter, OLGA, words, utc(at)), at)
    return p.last_letter(ORGANIZER, "transcript")


@case
def several_orders_one_transcript(p):
    letter = begin(p)
    golden("150", "words-for-an-organizer", letter)
    number = circle_of(p, ANA[0])
    said = order(p, letter, f"Hi,\n\nplease pause Chloe until 4 May\nnudge {number}\nnugde 9\npause 99\n\nThanks,\nOlga")
    golden("150", "transcript", said)
    expect(p.show(CHLOE[0])["state"], "paused", "Chloe")
    p.tick("2026-03-03 10:30")
    nudge = p.last_letter(ANA[0], "nudge")
    golden("150", "nudge-by-an-organizer", nudge)
    golden("150", "told-you-have-a-break", p.last_letter(CHLOE[0], "told"))
    expect_in("Chloe takes a break until Monday 4 May", p.last_letter(DAN[0], "cancellation").text, "what Dan is told")
    p.hear(clients.one_tap(nudge, writer(ANA), "Keep going", utc("2026-03-03 11:00")), "2026-03-03 11:30")
    golden("150", "nudge-answered", p.last_letter(ANA[0], "confirmation"))
    for l in p.letters(ORGANIZER)[1:]:
        expect_not_in(SECRET, l.text, "private words")
    p.check()


@case
def a_number_that_the_letter_does_not_name_is_asked_back(p):
    letter = begin(p)
    other = circle_of(p, CHLOE[0])
    said = order(p, letter, f"pause {other}")
    expect_in("write the same in answer to this letter", " ".join(said.text.split()), "the transcript")
    expect([m["state"] for m in p.show(str(other))["meetings"]], ["planned"], "before")
    said = order(p, said, f"pause {other}", "2026-03-03 11:00")
    expect_in("done", said.text, "the second transcript")
    expect([m["state"] for m in p.show(str(other))["meetings"]], ["skipped"], "after")
    p.tick("2026-03-03 11:30")
    golden("150", "circle-has-a-break", p.last_letter(DAN[0], "cancellation"))
    expect(p.letters(DAN[0], "told"), [], "other letters about it")
    said = order(p, said, f"resume circle {other}", "2026-03-03 12:00")
    expect_in("goes on", " ".join(said.text.split()), "the third transcript")


@case
def an_end_needs_a_yes(p):
    letter = begin(p)
    number = circle_of(p, ANA[0])
    said = order(p, letter, f"End {number}; remove Chloe")
    expect_in("waits for your yes", " ".join(said.text.split()), "the transcript")
    code = p.last_letter(ORGANIZER, "code")
    golden("150", "code", code, random_reply_to=True)
    expect(p.show(str(number))["state"], "active", "before the yes")
    p.hear(clients.one_tap(code, OLGA, "Yes, that is what I want", utc("2026-03-03 10:30")), "2026-03-03 11:00")
    golden("150", "transcript-after-the-yes", p.last_letter(ORGANIZER, "transcript"))
    expect(p.show(str(number))["state"], "ended", "after the yes")
    expect(p.show(CHLOE[0])["state"], "stopped", "Chloe")
    p.tick("2026-03-03 11:30")
    golden("150", "told-you-are-out", p.last_letter(CHLOE[0], "told"))
    expect(p.last_letter(BEN[0]).kind, "cancellation", "what Ben hears")
    # the code is used up
    p.hear(clients.one_tap(code, OLGA, "Yes, that is what I want", utc("2026-03-03 12:00")), "2026-03-03 12:30")
    p.check()


@case
def rematched_people_hear_that_they_come_first(p):
    letter = begin(p)
    number = circle_of(p, ANA[0])
    order(p, letter, f"rematch {number}")
    code = p.last_letter(ORGANIZER, "code")
    p.hear(clients.reply(code, OLGA, "Yes", utc("2026-03-03 10:30")), "2026-03-03 11:00")
    p.tick("2026-03-03 11:30")
    golden("150", "told-rematched", p.last_letter(BEN[0], "told"))
    expect(p.show(str(number))["state"], "ended", "the circle")


@case
def ok_says_nothing(p):
    letter = begin(p)
    sent = p.hear(clients.reply(letter, OLGA, "Ok, thanks!", utc("2026-03-03 10:00")), "2026-03-03 10:00")
    expect([l.kind for l in sent if l.to == ORGANIZER], [], "letters")
    expect(p.verdict()[0], "stored", "verdict")


@case
def no_letter_no_order(p):
    letter = begin(p)
    number = circle_of(p, ANA[0])
    new = clients.new_mail(OLGA, BOX, "please", f"pause {number}\n", utc("2026-03-03 10:00"))
    expect(p.hear(new, "2026-03-03 10:00"), [], "letters")
    expect(p.verdict(), ("refused", "an organizer's command that answers no letter"), "verdict")
    stranger = Writer("mallory@elsewhere.example", "Mallory", "gmail_web")
    p.hear(clients.reply(letter, stranger, f"end {number}", utc("2026-03-03 10:30")), "2026-03-03 10:30")
    expect(p.verdict()[0], "asked", "a forwarded letter")
    p.hear(clients.reply(letter, writer(BEN), f"end {number}", utc("2026-03-03 11:00")), "2026-03-03 11:00")
    expect(p.verdict()[0], "asked", "a member who has the letter")
    expect(p.show(str(number))["state"], "active", "the circle")


if __name__ == "__main__":
    main()
