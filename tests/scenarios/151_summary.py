"""The weekly summary (P15): the finding first, who needs a person and the one line that helps; two lines when nobody does;
no private words; once a week."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, CONFIG, ORGANIZER, Writer, case, clients, expect, expect_in,  # noqa: E402
                     expect_not_in, golden, main, utc, writer)

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")
OLGA = Writer(ORGANIZER, "Olga Novak", "gmail_web", "Europe/Prague")
SECRET = "xylophone"


def flat(letter):
    return " ".join(letter.text.split())


def answer(p, person, words, at):
    """To the newest follow-up."""
    p.hear(clients.reply(p.last_letter(person[0], "follow-up"), writer(person), words, utc(at)), at)


def begin(p, summary="monday 09:00"):
    p.write("rapport.conf", CONFIG.replace("summary = never", f"summary = {summary}"), 0o600)
    p.begin([ANA, BEN, CHLOE, DAN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:30")


@case
def a_quiet_week_is_two_lines(p):
    begin(p)
    for person in (ANA, CHLOE):
        answer(p, person, f"Met: yes\nTakeaway: tune the {SECRET}", "2026-03-09 16:00")
    p.tick("2026-03-16 08:00")
    expect(p.letters(ORGANIZER, "summary")[1:], [], "summaries before the hour")
    p.tick("2026-03-16 09:00")
    letter = p.last_letter(ORGANIZER, "summary")
    golden("151", "quiet", letter)
    expect_in("Week 11", letter.subject, "the subject names the week that is over")
    expect_not_in("Circle 1", letter.text, "a quiet summary names no circle")
    expect_not_in(SECRET, letter.text, "private words")
    for hour in ("10:00", "12:00"):
        p.tick(f"2026-03-16 {hour}")
    p.tick("2026-03-17 09:00")
    expect(len([l for l in p.letters(ORGANIZER, "summary") if l.date.date().isoformat() >= "2026-03-16"]), 1, "once")


@case
def who_needs_a_person_comes_first(p):
    begin(p)
    answer(p, ANA, "We did not meet", "2026-03-09 16:00")
    answer(p, CHLOE, f"Met: yes\nTakeaway: tune the {SECRET}", "2026-03-09 16:00")
    p.hear(clients.reply(p.last_letter(DAN[0], "follow-up"), writer(DAN), f"organizer: the {SECRET} is broken",
                         utc("2026-03-12 10:00")), "2026-03-12 10:00")
    p.tick("2026-03-16 09:00")
    first = p.last_letter(ORGANIZER, "summary")
    golden("151", "asked-for-help", first)
    p.tick("2026-03-23 15:30")
    answer(p, ANA, "We did not meet", "2026-03-23 16:00")
    p.tick("2026-03-30 09:00")
    letter = p.last_letter(ORGANIZER, "summary")
    golden("151", "missed-two", letter)
    number = p.show(ANA[0])["circles"][0]
    expect_in(f"Circle {number}, Ana and Ben: missed 9 March and 23 March.", flat(letter), "the summary")
    for l in p.letters(ORGANIZER, "summary"):
        expect_not_in(SECRET, l.text + l.html, "private words")
    expect_in("<table", letter.html, "the grid")
    # one tap
    p.hear(clients.one_tap(letter, OLGA, f"Nudge circle {number}", utc("2026-03-30 10:00")), "2026-03-30 10:00")
    expect_in("done", p.last_letter(ORGANIZER, "transcript").text, "the transcript")
    p.tick("2026-04-06 09:00")
    expect_in(f"circle {number} was nudged", flat(p.last_letter(ORGANIZER, "summary")), "what came of it")
    p.check()


@case
def now_and_on_the_command_line(p):
    begin(p)
    answer(p, CHLOE, "Met: yes", "2026-03-09 16:00")
    said = p.run("summary", "--week", "2026-03-11", at="2026-03-13 10:00").out
    expect_in("Week 11: 1 of 2 met", said, "the week as it stands")
    row = p.json("summary", "--week", "2026-03-11", at="2026-03-13 10:00")[0]
    expect((row["year"], row["week"], row["counts"]["met"], row["counts"]["unknown"]), (2026, 11, 1, 1), "as JSON")
    p.run("summary", "--week", "soon", at="2026-03-13 10:00", code=64)
    late = p.json("summary", "--week", "2027-01-02", at="2026-03-13 10:00")[0]
    expect((late["year"], late["week"]), (2026, 53), "a week belongs to the year of its Thursday")


@case
def at_the_hour_of_the_configuration(p):
    begin(p, "friday 15:30\nzone = America/New_York")
    p.tick("2026-03-13 19:00")
    expect([l.subject for l in p.letters(ORGANIZER, "summary")], ["Week 10: no meetings"], "before the hour")
    p.tick("2026-03-13 19:30")  # 15:30 in New York, summer time
    expect_in("Week 11", p.last_letter(ORGANIZER, "summary").subject, "a summary of Friday is about its own week")


@case
def none_when_none_is_wanted(p):
    begin(p, "never")
    p.tick("2026-03-16 12:00")
    expect(p.letters(ORGANIZER, "summary"), [], "summaries")


if __name__ == "__main__":
    main()
