"""The rhythm (P5): every two weeks at first, then monthly, and the letter that says so and can be answered."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CONFIG, Programme, case, clients, expect, expect_in, golden, main, writer  # noqa: E402
from people.clients import utc  # noqa: E402

ana, ben = ANA[0], BEN[0]
MEETINGS = ("2026-03-09", "2026-03-23")


def tapered(p):
    """Two meetings every two weeks, then monthly."""
    p = Programme(p.folder, CONFIG.replace("[mail]", "first_meetings = 2\n\n[mail]"))
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    for day in MEETINGS:
        p.tick(day + " 15:30")
        for who in (writer(ANA), writer(BEN)):
            p.deliver(clients.reply(p.last_letter(who.address, "follow-up"), who, "We met, nothing to note",
                                    utc(day + " 16:00")))
        p.tick(day + " 16:15")
    return p


def starts(p):
    return [m["starts_at"] for m in p.show("1")["meetings"]]


@case
def the_taper_is_a_letter(p):
    p = tapered(p)
    golden("141", "monthly-ana", p.last_letter(ana, "cadence"), any_ids=True)
    golden("141", "monthly-ben", p.last_letter(ben, "cadence"), any_ids=True)
    expect(len(p.letters(ana, "invitation")), 2, "Ana's invitations")
    expect(p.show("1")["cadence"], "monthly", "the rhythm")
    expect(starts(p)[-1], "2026-04-27T13:00:00Z", "the next meeting")


def answered(p, words):
    a = writer(ANA)
    letters = p.hear(clients.reply(p.last_letter(ana, "cadence"), a, words, utc("2026-03-24 09:00")), "2026-03-24 09:30")
    return {(l.to, l.kind): l for l in letters}


@case
def one_tap_keeps_every_two_weeks(p):
    p = tapered(p)
    letter = p.last_letter(ana, "cadence")
    p.deliver(clients.one_tap(letter, writer(ANA), "Keep every two weeks", utc("2026-03-24 09:00")))
    sent = {(l.to, l.kind): l for l in p.tick("2026-03-24 09:30")}
    golden("141", "kept-ana", sent[ana, "confirmation"], any_ids=True)
    golden("141", "kept-ben", sent[ben, "told"], any_ids=True)
    expect(p.show("1")["cadence"], "biweekly", "the rhythm")
    expect(starts(p)[-1], "2026-04-06T13:00:00Z", "the next meeting")
    p.tick("2026-04-06 15:00")
    expect(starts(p)[-1], "2026-04-20T13:00:00Z", "and the one after")
    p.check()


@case
def a_no_is_enough(p):
    p = tapered(p)
    sent = answered(p, "No")
    expect_in("every two weeks", sent[ana, "confirmation"].text, "the confirmation")
    expect(p.show("1")["cadence"], "biweekly", "the rhythm")


@case
def fine_and_silence_leave_it(p):
    p = tapered(p)
    expect(answered(p, "Fine with me, thanks"), {}, "letters")
    expect(p.show("1")["cadence"], "monthly", "the rhythm")


if __name__ == "__main__":
    main()
