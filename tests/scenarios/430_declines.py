"""Declines mean something: by calendar or in words; a meeting that is left out comes back at a new time; twice in a row
is asked about once."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CHLOE, case, clients, expect, expect_in, golden, main, utc, writer  # noqa: E402
from people import calendars  # noqa: E402
from people.calendar_book import book_of  # noqa: E402

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]
A, B, C = writer(ANA), writer(BEN, "outlook_desktop"), writer(CHLOE, "iphone_mail")


def begin(p, people=(ANA, BEN)):
    p.begin(list(people), size=len(people))
    p.tick("2026-03-02 10:00")


def by_reader(letters):
    return {(l.to, l.kind): l for l in letters if l.kind not in ("preparation", "agenda", "check-in", "follow-up")}


def declines(p, who, at, occurrence=None):
    """In their calendar: the meeting of the series at `occurrence` there, or the whole series."""
    letter = p.letters(who.address, "invitation")[-1]
    return by_reader(p.hear(calendars.answer(letter, who, "DECLINED", utc(at), occurrence=occurrence), at))


def flat(letter):
    return " ".join(letter.text.split())


def calendars_agree(p, *readers, until="2026-03-20"):
    last = datetime.datetime.strptime(until, "%Y-%m-%d")
    planned = sorted(m["starts_at"] for m in p.show("1")["meetings"] if m["state"] in ("planned", "held", "unknown"))
    for reader in readers:
        expect(book_of(p.letters(reader)).starts(last), [s for s in planned if s < until], f"{reader}'s calendar")
    p.check()


def states(p):
    return [m["state"] for m in p.show("1")["meetings"]]


@case
def a_pair_by_calendar(p):
    begin(p)
    sent = declines(p, B, "2026-03-03 11:00", "20260309T140000")
    expect(sorted(sent), [(ana, "cancellation"), (ana, "reschedule"), (ben, "cancellation"), (ben, "reschedule")], "letters")
    expect(states(p), ["skipped"], "the meeting")
    expect_in("Ben cannot make Monday 9 March at 14:00 WET", flat(sent[ana, "reschedule"]), "Ana's letter")
    golden("430", "offered-ana", sent[ana, "reschedule"])
    calendars_agree(p, ana, ben, until="2026-03-10")
    sent = by_reader(p.hear(clients.reply(sent[ana, "reschedule"], A, "2", utc("2026-03-03 12:00")), "2026-03-03 12:00"))
    expect(sorted(sent), [(ana, "confirmation"), (ana, "update"), (ben, "update")], "letters")
    expect(states(p), ["planned"], "the meeting is back")
    calendars_agree(p, ana, ben)
    golden("430", "back-ben", sent[ben, "update"])
    at = p.show("1")["meetings"][0]["starts_at"].replace("T", " ")[:11]
    expect(sorted(l.kind for l in p.tick(at + "15:30") if l.kind == "follow-up"), ["follow-up"] * 2, "it is asked about")


@case
def a_pair_in_words(p):
    begin(p)
    p.tick("2026-03-04 10:00")
    letter = p.last_letter(ana, "preparation")
    sent = by_reader(p.hear(clients.reply(letter, A, "I can't make it", utc("2026-03-04 11:00")), "2026-03-04 11:00"))
    expect_in((ana, "confirmation"), sent, "letters")
    expect_in((ben, "cancellation"), sent, "letters")
    expect(states(p), ["skipped"], "the meeting")
    sent = by_reader(p.tick("2026-03-05 10:00"))
    expect(sorted(sent), [(ana, "reschedule"), (ben, "reschedule")], "the next day: their prompt of the 4th was another")


@case
def nobody_answers_the_offer(p):
    begin(p)
    declines(p, B, "2026-03-03 11:00", "20260309T140000")
    for day in range(4, 12):
        p.tick(f"2026-03-{day:02d} 10:00")
        p.tick(f"2026-03-{day:02d} 16:00")
    expect(states(p)[0], "skipped", "the meeting")
    expect(len(p.letters(ana, "told")), 1, "that is said")
    golden("430", "left-out-ana", p.last_letter(ana, "told"))
    calendars_agree(p, ana, ben, until="2026-03-12")


@case
def a_group(p):
    begin(p, (ANA, BEN, CHLOE))
    sent = declines(p, B, "2026-03-03 11:00", "20260309T140000")
    expect(sorted(sent), [(ana, "told"), (chloe, "told")], "the others meet")
    expect_in("Ben cannot make Monday 9 March", flat(sent[ana, "told"]), "Ana")
    sent = declines(p, C, "2026-03-03 12:00", "20260309T140000")
    expect(states(p), ["skipped"], "one alone does not meet")
    expect_in((ana, "reschedule"), sent, "a new time is offered")
    for who in (A, B):
        letter = p.last_letter(who.address, "reschedule")
        p.hear(clients.reply(letter, who, "any", utc("2026-03-03 14:00")), "2026-03-03 14:00")
    p.hear(clients.reply(p.last_letter(chloe, "reschedule"), C, "2", utc("2026-03-03 15:00")), "2026-03-03 15:00")
    expect(states(p), ["planned"], "all have answered")
    calendars_agree(p, ana, ben, chloe)


@case
def twice_in_a_row_is_asked_once(p):
    begin(p)
    asked = []
    for n, occurrence in enumerate(("20260309T140000", "20260323T140000", "20260406T140000", "20260420T140000")):
        day = datetime.datetime.strptime(occurrence, "%Y%m%dT%H%M%S")
        before = (day - datetime.timedelta(days=6)).strftime("%Y-%m-%d")
        declines(p, B, before + " 11:00", occurrence)
        for later in range(1, 9):
            at = day - datetime.timedelta(days=6 - later)
            p.tick(at.strftime("%Y-%m-%d 10:00"))
            p.tick(at.strftime("%Y-%m-%d 17:00"))
        asked.append(len([l for l in p.letters(ben, "reschedule") if "another day, or less often" in l.text]))
    expect(asked, [0, 1, 1, 1], "times that Ben was asked, by meeting")
    letter = [l for l in p.letters(ben, "reschedule") if "another day, or less often" in l.text][0]
    golden("430", "twice-ben", letter)
    sent = by_reader(p.hear(clients.one_tap(letter, B, "Less often would suit me better", utc("2026-04-23 11:00")),
                            "2026-04-23 11:00"))
    expect(p.show("1")["cadence"], "monthly", f"the rhythm, after one tap: {sent}")


@case
def the_whole_series(p):
    begin(p)
    sent = declines(p, B, "2026-03-03 11:00")
    expect_in((ana, "cancellation"), sent, "the next meeting is left out")
    p.tick("2026-03-04 10:00")
    expect([l.text.count("another day, or less often") for l in p.letters(ben, "reschedule")].count(1), 1, "Ben is asked")


if __name__ == "__main__":
    main()
