"""The rhythm (P5): every two weeks at first, then monthly, and the letter that says so and can be answered."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CONFIG, Programme, case, clients, expect, expect_in, golden, main, writer  # noqa: E402
from people.calendar_book import book_of  # noqa: E402
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


@case
def the_old_series_ends_in_true_words(p):
    """Who gets another rhythm is not told that the circle has ended: after the taper, and before the first meeting."""
    q = tapered(p)
    golden("141", "old-series-ana", q.last_letter(ana, "update"), any_ids=True)
    q = Programme(p.folder + "-early")
    q.begin([ANA, BEN])
    q.tick("2026-03-02 10:00")
    q.hear(clients.reply(q.last_letter(ana, "invitation"), writer(ANA), "monthly", utc("2026-03-03 10:00")),
           "2026-03-03 10:00")
    golden("141", "never-met-ben", q.last_letter(ben, "cancellation"), any_ids=True)
    expect(book_of(q.letters(ben)).starts(utc("2026-05-01 00:00").replace(tzinfo=None)),
           ["2026-03-09T14:00:00Z", "2026-04-13T13:00:00Z"], "Ben's calendar")
    q.check()


def moved(p):
    """The first of the meetings has another time, agreed on."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    a, b = writer(ANA), writer(BEN)
    p.hear(clients.reply(p.last_letter(ana, "introduction"), a, "reschedule to Thursday 15:00", utc("2026-03-03 10:00")),
           "2026-03-03 10:00")
    p.hear(clients.reply(p.last_letter(ben, "reschedule"), b, "Yes", utc("2026-03-03 11:00")), "2026-03-03 11:00")


@case
def a_meeting_that_was_moved_moves_no_series(p):
    moved(p)
    p.hear(clients.reply(p.last_letter(ana, "introduction"), writer(ANA), "weekly", utc("2026-03-04 10:00")),
           "2026-03-04 10:00")
    expect(starts(p), ["2026-03-12T15:00:00Z"], "the meeting stays where it was moved to")
    for reader in (ana, ben):
        expect(book_of(p.letters(reader)).starts(utc("2026-03-25 00:00").replace(tzinfo=None)),
               ["2026-03-12T15:00:00Z", "2026-03-16T14:00:00Z", "2026-03-23T14:00:00Z"], f"{reader}'s calendar")
    p.tick("2026-03-12 16:00")
    expect(starts(p)[1], "2026-03-16T14:00:00Z", "the next one is a Monday")
    p.check()


@case
def a_rhythm_from_a_meeting_that_is_left_out(p):
    """With no meeting planned the new rhythm counts from the one that was left out, not from the first of all."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    for day in MEETINGS:
        p.tick(day + " 15:30")
    a = writer(ANA)
    p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, "skip", utc("2026-03-24 10:00")), "2026-03-24 10:00")
    p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, "monthly", utc("2026-03-24 11:00")), "2026-03-24 11:00")
    expect_in("Monday 4 May", p.last_letter(ana, "invitation").text, "the invitation")
    p.tick("2026-04-06 15:00")
    expect(starts(p)[-1], "2026-05-04T13:00:00Z", "the next meeting")
    for reader in (ana, ben):
        expect(book_of(p.letters(reader)).starts(utc("2026-05-25 00:00").replace(tzinfo=None)),
               ["2026-03-09T14:00:00Z", "2026-03-23T14:00:00Z", "2026-05-04T13:00:00Z"], f"{reader}'s calendar")
    p.check()


@case
def a_series_whose_first_meeting_falls_out(p):
    """Ben is away when the monthly series would begin: it begins a month later, and only that is said."""
    p = Programme(p.folder, CONFIG.replace("[mail]", "first_meetings = 2\n\n[mail]"))
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:30")
    p.hear(clients.reply(p.last_letter(ben, "introduction"), writer(BEN), "pause until 1 May", utc("2026-03-23 15:00")),
           "2026-03-23 15:10")
    p.tick("2026-03-23 15:30")
    p.tick("2026-03-24 10:00")
    expect([l for l in p.letters(ana, "cancellation")], [], "no meeting of the new series was invited to and cancelled")
    expect_in("Monday 25 May at 14:00", p.last_letter(ana, "invitation").text, "the invitation")
    expect_in("You meet next on Monday 25 May", p.last_letter(ana, "cadence").text, "the letter about the rhythm")
    expect([m["state"] for m in p.show("1")["meetings"]][-1], "skipped", "the meeting of April")
    p.tick("2026-04-27 15:30")
    expect(starts(p)[-1], "2026-05-25T13:00:00Z", "the next meeting")
    for reader in (ana, ben):
        expect(book_of(p.letters(reader)).starts(utc("2026-06-10 00:00").replace(tzinfo=None)),
               ["2026-03-09T14:00:00Z", "2026-03-23T14:00:00Z", "2026-05-25T13:00:00Z"], f"{reader}'s calendar")
    p.check()


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
