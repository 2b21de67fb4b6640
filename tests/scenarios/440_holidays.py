"""Days off of the configuration: a meeting that falls on one moves near it, or is left out, with a letter."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CONFIG, ROOT, Programme, case, expect, expect_in, golden, main  # noqa: E402
from people.calendar_book import book_of  # noqa: E402

ana, ben = ANA[0], BEN[0]
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
