"""Days off of the configuration: a meeting that falls on one moves near it, or is left out, with a letter."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, CONFIG, ROOT, Programme, case, clients, expect, expect_in, golden,  # noqa: E402
                     main, utc, writer)
from people.calendar_book import book_of  # noqa: E402

ana, ben = ANA[0], BEN[0]
A, B = writer(ANA), writer(BEN)
DAN = ("dan@example.org", "Dan Weiss", "Europe/Berlin")
ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//office//EN
BEGIN:VEVENT
UID:spring@office
DTSTART;VALUE=DATE:20200323
RRULE:FREQ=YEARLY
SUMMARY:Founders' Day
END:VEVENT
BEGIN:VEVENT
UID:week@office
DTSTART;VALUE=DATE:20260403
DTEND;VALUE=DATE:20260411
SUMMARY:Easter break
END:VEVENT
END:VCALENDAR
"""




@case
def moved_left_out_and_avoided(p):
    q = Programme(os.path.join(ROOT, "build/scenarios/440/office"))
    q.write("office.ics", ICS)
    q.write("rapport.conf", CONFIG.replace("organizer_name = Olga Novak\n", "organizer_name = Olga Novak\nholidays = "
            "office.ics\nholidays = Europe/Berlin: 2026-03-09\nholidays = Asia/Tokyo: 2026-03-10\n"), 0o600)
    q.begin([ANA, BEN])
    q.tick("2026-03-02 10:00")
    meetings = lambda: [(m["starts_at"], m["state"]) for m in q.show("1")["meetings"]]
    expect(meetings(), [("2026-03-10T14:00:00Z", "planned")], "not on Berlin's day; Tokyo's is nobody's")
    q.tick("2026-03-10 15:30")
    expect(meetings()[1], ("2026-03-24T14:00:00Z", "planned"), "a Tuesday")
    q.tick("2026-03-24 15:30")
    expect(meetings()[2][1], "skipped", "no day near the 7th of April suits")
    letter = q.last_letter(ana, "cancellation")
    expect_in("That day is Easter break.", " ".join(letter.text.split()), "Ana's letter")
    golden("440", "left-out", letter)
    q.check()


@case
def moved_near_it(p):
    q = Programme(os.path.join(ROOT, "build/scenarios/440/one-day"))
    q.write("office.ics", ICS)
    q.write("rapport.conf", CONFIG.replace("organizer_name = Olga Novak\n", "organizer_name = Olga Novak\nholidays = "
            "office.ics\n"), 0o600)
    q.begin([ANA, BEN])
    q.tick("2026-03-02 10:00")
    q.tick("2026-03-09 15:30")
    expect(q.show("1")["meetings"][1]["starts_at"], "2026-03-24T14:00:00Z", "the day after Founders' Day")
    q.tick("2026-03-10 09:30")
    letter = q.last_letter(ana, "update")
    expect_in("That day is Founders' Day.", " ".join(letter.text.split()), "Ana's letter")
    golden("440", "moved", letter)
    for reader in (ana, ben):
        expect(book_of(q.letters(reader)).starts(datetime.datetime(2026, 3, 28)),
               ["2026-03-09T14:00:00Z", "2026-03-24T14:00:00Z"], f"{reader}'s calendar")
    q.check()


def with_days(q, *days):
    lines = "".join(f"holidays = {day}\n" for day in days)
    q.write("rapport.conf", CONFIG.replace("organizer_name = Olga Novak\n", "organizer_name = Olga Novak\n" + lines),
            0o600)


def sent(letters):
    return sorted((l.to, l.kind) for l in letters if l.kind in ("update", "cancellation", "told"))


@case
def another_table_moves_what_is_planned(p):
    """A day off that becomes known after the invitation: the meeting moves, once, and whoever has it not off too."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    with_days(p, "Europe/Berlin: 2026-03-09")
    letters = p.tick("2026-03-03 10:00")
    expect(sent(letters), [(ana, "update"), (ben, "update")], "letters")
    golden("440", "table-changed", p.last_letter(ana, "update"), any_ids=True)
    expect(p.show("1")["meetings"][0]["starts_at"], "2026-03-10T14:00:00Z", "the meeting")
    expect(sent(p.tick("2026-03-03 11:00")), [], "the same table again")
    with_days(p, "Europe/Berlin: 2026-03-09", "2026-12-24")
    expect(sent(p.tick("2026-03-03 12:00")), [], "a day that concerns no meeting")
    for reader in (ana, ben):
        expect(book_of(p.letters(reader)).starts(datetime.datetime(2026, 3, 24)),
               ["2026-03-10T14:00:00Z", "2026-03-23T14:00:00Z"], f"{reader}'s calendar")
    due = [d for d in p.due() if d["person"] == ana and d["letter"] == "follow-up"]
    expect([d["at"][:10] for d in due], ["2026-03-10"], "what is due follows")
    p.check()


@case
def another_table_leaves_out_what_is_planned(p):
    """A week that is off leaves no day near it."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    with_days(p, *[f"2026-03-{day:02d}" for day in range(4, 16)])
    letters = p.tick("2026-03-03 10:00")
    expect(sent(letters), [(ana, "cancellation"), (ben, "cancellation")], "letters")
    expect_in("That day is a day off for", " ".join(p.last_letter(ana, "cancellation").text.split()), "Ana's letter")
    expect(p.show("1")["meetings"][0]["state"], "skipped", "the meeting")
    expect(sent(p.tick("2026-03-04 10:00")), [], "once")
    p.tick("2026-03-09 15:00")
    expect(p.show("1")["meetings"][1]["starts_at"], "2026-03-23T14:00:00Z", "the series goes on")
    p.check()


@case
def a_day_off_while_somebody_is_away(p):
    """It would move, and nobody could meet then: only that it is left out is said, of the day that people know."""
    with_days(p, "2026-03-23")
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    letters = p.hear(clients.reply(p.last_letter(ben, "introduction"), B, "pause until 26 March",
                                   utc("2026-03-09 15:00")), "2026-03-09 15:10")
    letters += p.tick("2026-03-10 10:00")
    expect([l.to for l in letters if l.kind == "update"], [], "updates")
    gone = [l for l in letters if l.kind == "cancellation" and l.to == ana]
    expect(len(gone), 1, "cancellations")
    expect_in("no meeting with Ben on Monday 23 March", " ".join(gone[0].text.split()), "Ana's letter")
    for reader in (ana, ben):
        expect(book_of(p.letters(reader)).starts(datetime.datetime(2026, 4, 8)),
               ["2026-03-09T14:00:00Z", "2026-04-06T13:00:00Z"], f"{reader}'s calendar")
    p.check()


@case
def what_was_agreed_on_stays(p):
    """Who proposed a day knows whether it is off."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    for who, words, kind, at in ((A, "reschedule to Thursday 15:00", "introduction", "2026-03-03 11:00"),
                                 (B, "yes", "reschedule", "2026-03-03 12:00")):
        p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at)), at)
    with_days(p, "2026-03-12")
    expect(sent(p.tick("2026-03-04 10:00")), [], "letters")
    expect(p.show("1")["meetings"][0]["starts_at"], "2026-03-12T15:00:00Z", "the meeting")


@case
def killed_while_circles_follow(p):
    """Two circles, killed between them and at each other step: each is told once."""
    def play(name, kill=None):
        q = Programme(os.path.join(ROOT, "build/scenarios/440", name))
        q.begin([ANA, BEN, CHLOE, DAN])
        q.tick("2026-03-02 10:00")
        with_days(q, "2026-03-09")
        q.kill = kill
        q.tick("2026-03-03 10:00")
        q.kill = None
        q.tick("2026-03-03 11:00")
        q.check()
        return q.export(), sorted((l.message_id, l.raw) for l in q.letters_carried), q.killed
    whole = play("whole")
    expect(len(whole[1]) > 0, True, "letters")
    for step in ("plan-written", "plan-committed"):
        for nth in range(1, 6):
            killed = play(f"{step}-{nth}", (step, nth))
            expect(killed[:2] == whole[:2], True, f"the same after a kill at {step}:{nth}")
            if not killed[2]:
                break


@case
def a_broken_line_is_named(p):
    for line, says in (("holidays = 2026-13-01\n", "not a day or a calendar"),
                       ("holidays = Mars/Olympus: 2026-01-01\n", "not a time zone"),
                       ("holidays = missing.ics\n", "missing.ics")):
        p.write("rapport.conf", CONFIG.replace("organizer_name = Olga Novak\n", "organizer_name = Olga Novak\n" + line),
                0o600)
        r = p.try_run("status")
        expect(r.code, 78, line)
        expect_in(says, r.err, line)


if __name__ == "__main__":
    main()
