"""A tz database with new rules, zones without rules, and groups whose members come and go: what calendars are told."""
import datetime
import os
import sys
import zoneinfo

sys.path.insert(0, os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
from harness import ANA, BEN, CHLOE, case, clients, expect, expect_in, expect_not_in, main, utc, writer  # noqa: E402
from people.calendar_rules import Clock, tree, unfolded  # noqa: E402
from people.calendars import calendar_of, raw_calendar_of  # noqa: E402
from tz_database import TzDatabase  # noqa: E402

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]


def fields(letter, name):
    """All values of a property in the invitation, parameters off."""
    return [line.rsplit(":", 1)[-1].strip() for line in calendar_of(letter).split("\n")
            if line.startswith((name + ":", name + ";"))]


def sequence(letter):
    return int(fields(letter, "SEQUENCE")[0])


def attendees(letter):
    return sorted(v for v in fields(letter, "ATTENDEE"))


def updates(letters):
    return {l.to: l for l in letters if l.kind == "update"}


@case
def new_rules_move_a_meeting(p):
    with TzDatabase(p) as tz:
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        before = {who: p.last_letter(who, "invitation") for who in (ana, ben)}
        expect(p.tick("2026-03-03 10:00"), [], "letters of a day without news")
        tz.give("Europe/Lisbon", "Europe/Berlin")
        told = updates(p.tick("2026-03-04 10:00"))
        expect(sorted(told), [ana, ben], "who is told")
        expect_in("Clocks in Lisbon have new rules.", told[ana].text, "to Ana, who lives there")
        expect_in("There is nothing to answer.", told[ana].text, "to Ana")
        expect_in("moves for you from", told[ben].text, "to Ben")
        for who in (ana, ben):
            expect(fields(told[who], "UID"), fields(before[who], "UID"), "UID")
            expect(sequence(told[who]), sequence(before[who]) + 1, "SEQUENCE")
            expect(fields(told[who], "DTSTART")[-1], fields(before[who], "DTSTART")[-1], "the time on Lisbon's clock")
            expect_in("TZOFFSETTO:+0200", calendar_of(told[who]), "the zone's definition")
        expect(p.tick("2026-03-04 10:05"), [], "letters of the next tick")
        p.check()


@case
def new_rules_far_ahead(p):
    with TzDatabase(p) as tz:
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        before = p.last_letter(ben, "invitation")
        tz.give("Europe/Lisbon", "Africa/Abidjan")  # the same until summer
        told = updates(p.tick("2026-03-03 10:00"))
        expect(sorted(told), [ana, ben], "who is told")
        expect_in("Your meetings with Ana keep their time there; the next is on", told[ben].text.replace("\n", " "), "to Ben")
        expect(sequence(told[ben]), sequence(before), "SEQUENCE of what did not change")
        expect(fields(told[ben], "DTSTAMP") > fields(before, "DTSTAMP"), True, "a new DTSTAMP")
        expect(p.tick("2026-03-03 10:05"), [], "letters of the next tick")


@case
def a_new_file_with_the_same_rules(p):
    with TzDatabase(p) as tz:
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        tz.give("Europe/Lisbon", "Europe/Lisbon")
        tz.give("Europe/Berlin", "Asia/Tokyo")  # no circle keeps its time there
        expect(p.tick("2026-03-03 10:00"), [], "letters")


@case
def new_rules_between_launch_and_the_first_tick(p):
    with TzDatabase(p) as tz:
        p.begin([ANA, BEN])
        tz.give("Europe/Lisbon", "Europe/Berlin")
        told = updates(p.tick("2026-03-02 10:00"))
        expect(sorted(told), [ana, ben], "who is told")
        expect(sequence(told[ben]), 1, "SEQUENCE")


@case
def a_database_that_is_gone(p):
    with TzDatabase(p) as tz:
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        os.unlink(os.path.join(tz.folder, "Europe/Lisbon"))
        expect(updates(p.tick("2026-03-03 10:00")), {}, "letters about meetings that moved to nowhere")


@case
def killed_while_telling(p):
    people = [(f"p{n}@example.org", f"Person{n} Last", "Europe/Lisbon") for n in range(6)]
    for step in ("plan-written", "plan-committed"):
        for nth in (1, 2, 3, 4, 5):
            q = type(p)(p.path(f"{step}-{nth}"))
            with TzDatabase(q) as tz:
                q.begin(people)
                q.tick("2026-03-02 10:00")
                tz.give("Europe/Lisbon", "Europe/Berlin")
                q.kill = (step, nth)
                first = q.tick("2026-03-03 10:00")
                q.kill = None
                all_told = [l.to for l in first + q.tick("2026-03-03 10:05") if l.kind == "update"]
                expect(sorted(all_told), sorted(a for a, _, _ in people), f"who is told, killed at {step}:{nth}")
                expect(q.killed, 1, "kills")


def renewals(letters):
    return [l for l in letters if l.kind == "update" and "years to come" in l.text.replace("\n", " ")]


NO_RULES = ("Africa/Casablanca", "Africa/El_Aaiun", "Africa/Cairo", "Asia/Gaza", "Asia/Hebron", "Asia/Jerusalem",
            "America/Santiago", "America/Nuuk", "America/Scoresbysund")


def right_until(letter, zone, year):
    """The letter's own definition of the zone has the tz database's offsets, each week at three hours."""
    [definition] = tree(unfolded(raw_calendar_of(letter).encode())).inside[0].parts("VTIMEZONE")
    clock, real, wall = Clock(definition, ()), zoneinfo.ZoneInfo(zone), datetime.datetime(year - 10, 1, 1)
    while wall.year <= year:
        for hour in (9, 13, 17):
            at = wall.replace(hour=hour)
            expect(clock.offset(at), at.replace(tzinfo=real).utcoffset(), f"{zone} at {at}")
        wall += datetime.timedelta(days=7)


@case
def zones_without_rules_are_renewed(p):
    for zone in NO_RULES:
        q = type(p)(p.path(zone.replace("/", "-")))
        q.begin([("ana@example.org", "Ana Silva", zone), ("ben@example.org", "Ben Okafor", zone)])
        q.tick("2026-03-02 15:00")
        introduction = q.last_letter(ana, "introduction")
        q.hear(clients.reply(introduction, writer(ANA), "monthly", utc("2026-03-03 14:30")), "2026-03-03 15:00")
        before = q.last_letter(ana, "invitation")
        expect(max(fields(before, "RDATE"))[:4], "2037", f"the last year listed of {zone}")
        right_until(before, zone, 2036)
        renewed = renewals(q.tick("2036-12-15 15:00"))
        expect(sorted(l.to for l in renewed), [ana, ben], f"whose invitations are renewed in {zone}")
        for letter in renewed:
            expect(fields(letter, "UID"), fields(before, "UID"), "UID")
            expect(sequence(letter), sequence(before), "SEQUENCE of what did not change")
            expect(fields(letter, "DTSTAMP") > fields(before, "DTSTAMP"), True, "a new DTSTAMP")
            expect(max(fields(letter, "RDATE"))[:4], "2047", "the last year listed now")
            expect_in("There is nothing to answer.", letter.text, "words")
            right_until(letter, zone, 2046)
        expect(renewals(q.tick("2036-12-16 15:00")), [], "renewals of the next day")
        q.check()


@case
def a_zone_with_rules_is_not_renewed(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    expect(fields(p.last_letter(ana, "invitation"), "RDATE"), [], "dates in Lisbon's definition")
    expect(renewals(p.tick("2036-12-15 10:00")), [], "renewals")


@case
def new_rules_while_letters_wait(p):
    """On Saturday nothing leaves; the tz database changes on Sunday. Monday's letters say what is right by then, each
    calendar ends up with it, and nobody is told the old time."""
    with TzDatabase(p) as tz:
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        introduction = p.last_letter(ana, "introduction")
        p.hear(clients.reply(introduction, writer(ANA), "where: the blue room", utc("2026-03-06 20:00")), "2026-03-06 20:30")
        expect(p.status()["letters_queued"] > 0, True, "updates wait")
        tz.give("Europe/Lisbon", "Europe/Berlin")
        p.tick("2026-03-08 10:00")
        p.tick("2026-03-09 08:30")
        for who in (ana, ben):
            last = [l for l in p.letters(who, "update")][-1]
            expect_in("the blue room", calendar_of(last), "the place")
            expect_in("TZOFFSETTO:+0200", calendar_of(last), "the zone's definition")
            expect(fields(last, "DTSTAMP")[-1][:8], "20260308", "written after the change")
        expect(p.show("1")["meetings"][0]["starts_at"], "2026-03-09T13:00:00Z", "the meeting keeps Lisbon's 14:00")
        p.check()


@case
def somebody_leaves_a_group(p):
    p.begin([ANA, BEN, CHLOE], size=3)
    p.tick("2026-03-02 10:00")
    invited = p.last_letter(ana, "invitation")
    expect(attendees(invited), sorted([ana, ben, chloe]), "who is invited")
    introduction = p.last_letter(chloe, "introduction")
    letters = p.hear(clients.reply(introduction, writer(CHLOE), "leave", utc("2026-03-03 09:30")), "2026-03-03 10:00")
    letters += p.tick("2026-03-03 16:00")
    told = updates(letters)
    expect(sorted(told), [ana, ben], "who gets an update")
    for who in (ana, ben):
        expect(attendees(told[who]), sorted([ana, ben]), "who is invited now")
        expect_in("Chloe has left your circle.", told[who].text, "words")
        expect(sequence(told[who]) > sequence(invited), True, "SEQUENCE")
    out = [l for l in letters if l.kind == "cancellation"]
    expect([l.to for l in out], [chloe], "whose calendar is emptied")
    expect(fields(out[0], "METHOD"), ["CANCEL"], "method")
    expect_in("You have left your circle with", out[0].text, "words")
    expect_not_in("has ended", out[0].text, "words")
    expect([l for l in letters if l.kind == "told"], [], "letters that say it twice")


main()
