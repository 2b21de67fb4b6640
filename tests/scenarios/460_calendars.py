"""What stands in everybody's calendar, step by step: the letters of whole lives of circles, kept by calendars of other
people's making (people/calendar_clients.py), show what the programme has planned, and nothing stale."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import case, expect, main  # noqa: E402
from life import CLIENTS, Life, iso  # noqa: E402
from people import calendars  # noqa: E402

UTC = datetime.timezone.utc
ana, ben, chloe, dan = (f"{name}@example.org" for name in ("ana", "ben", "chloe", "dan"))


def pair(first, second):
    return (ana, "Ana Silva", first), (ben, "Ben Okafor", second)


def life_of_a_pair(p, first, second):
    life = Life(p, pair(first, second), "2026-03-02 09:00")
    invited = life.planned()

    life.says(ana, "reschedule to Thursday 15:00")
    life.answers(ben, "Yes, works for me")
    moved = life.agree("one meeting moved")
    expect(moved[0] != invited[0] and moved[1:] == invited[1:], True, "one meeting moved, no other")

    life.presses(ben, "DECLINED", life.planned_wall(life.next_meeting()))
    begins(life.agree("one meeting declined"), moved[1:], "what is left of it")

    life.answers(ana, "2")
    life.settle()
    if len(life.agree("an offered time taken")) == len(moved) - 1:  # the other is asked as well
        life.answers(ben, "2")
    expect(len(life.agree("both took it")), len(moved), "the meeting is back")

    life.says(ben, "where: the blue room")
    life.agree("another place")

    life.on("2026-03-18 09:00")
    life.agree("the first meeting is over")
    meeting = life.next_meeting()
    before = life.planned()
    proposed = datetime.datetime.fromtimestamp(meeting["starts_at"], UTC) + datetime.timedelta(days=1, minutes=30)
    life.proposes(ben, proposed, life.planned_wall(meeting))
    life.agree("another time proposed")
    life.answers(ana, "sounds good")
    expect(life.agree("it is agreed on")[0][0], iso(proposed), "the time that Ben's calendar proposed")
    life.says(ana, "skip", "update")
    begins(life.agree("the moved meeting skipped"), before[1:], "the others stand")

    life.on("2026-04-10 09:00")
    life.agree("clocks have changed")
    life.says(ana, "monthly")
    life.agree("once a month")
    expect(life.facts("circle")[0]["cadence"], "monthly", "the rhythm")
    life.says(ben, "pause until 1 June")
    life.agree("Ben has a break")
    life.says(ben, "resume")
    life.agree("Ben is back")
    life.on("2026-06-20 09:00")
    life.agree("months later")
    life.says(ben, "leave")
    expect(life.agree("the end"), [], "meetings")


@case
def a_pair_where_clocks_change_together(p):
    life_of_a_pair(p, "Europe/Lisbon", "Europe/Berlin")


@case
def a_pair_where_they_change_on_other_days(p):
    life_of_a_pair(p, "America/New_York", "Europe/Berlin")


@case
def a_pair_in_the_south(p):
    life_of_a_pair(p, "Australia/Lord_Howe", "Pacific/Auckland")


@case
def a_pair_where_they_never_change(p):
    life_of_a_pair(p, "Asia/Kathmandu", "Asia/Dubai")


@case
def a_pair_where_they_follow_no_rule(p):
    life_of_a_pair(p, "Africa/Casablanca", "Asia/Jerusalem")


@case
def a_group_whose_members_come_and_go(p):
    life = Life(p, [(ana, "Ana Silva", "Europe/Lisbon"), (ben, "Ben Okafor", "Africa/Lagos"), (chloe, "Chloe Dubois", "Europe/Paris")],
                "2026-10-12 09:00")
    first = life.planned()
    life.presses(chloe, "ACCEPTED")
    life.agree("an answer changes nothing")
    life.on("2026-10-14 09:00")
    life.says(ben, "skip")
    begins(life.agree("one meeting skipped"), first[1:], "what is left")

    life.joins((dan, "Dan Weber", "America/Halifax"))
    begins(life.agree("Dan joins"), first[1:], "meetings")
    life.says(chloe, "leave")
    life.left.add(chloe)
    begins(life.agree("Chloe leaves"), first[1:], "meetings of those who stay")

    life.on("2026-10-24 09:00")
    meeting = life.next_meeting()
    life.presses(dan, "DECLINED", life.planned_wall(meeting))
    begins(life.agree("two of three still meet"), [m for m in first[1:] if m[0] >= iso(life.at)], "meetings")
    life.presses(ben, "DECLINED", life.planned_wall(meeting))
    life.agree("one alone does not")
    for who in (ana, ben, dan):
        life.answers(who, "1")
    life.agree("another time for it")
    life.on("2026-11-16 09:00")
    life.says(ana, "where: room 5", "update")
    life.agree("clocks have changed, another place")
    life.says(ana, "monthly", "update")
    life.on("2026-11-19 09:00")
    life.agree("whether once a month is agreed on or not")
    life.says(dan, "stop", "update")
    life.left.add(dan)
    life.agree("Dan wants no letters any more")
    life.orders("end", "1")
    expect(life.agree("the organizer ends it"), [], "meetings")


def begins(spans, wanted, what):
    """The same meetings, as far ahead as was looked before."""
    expect([s for s in spans if s[0] <= wanted[-1][0]], wanted, what)


@case
def a_letter_that_waits_is_not_overtaken(p):
    """An update waits for Monday; meanwhile the meeting is so near that its cancellation leaves at once."""
    life = Life(p, pair("Europe/Lisbon", "Europe/Berlin"), "2026-03-02 09:00")
    first = life.planned()
    life.on("2026-03-06 19:00")
    life.says(ben, "where: the blue room", "preparation")
    expect(life.p.status()["letters_queued"] > 0, True, "the update waits")
    life.on("2026-03-08 12:00")
    life.says(ana, "skip", "preparation")
    begins(life.agree("a near meeting skipped"), first[1:], "meetings")


@case
def a_letter_lost_is_noticed(p):
    """These checks see what they are for: without any one of the letters somebody's calendar is wrong."""
    life = Life(p, pair("Europe/Lisbon", "Europe/Berlin"), "2026-03-02 09:00")
    life.says(ana, "skip")
    life.settle()
    life.on("2026-03-11 09:00")
    life.says(ana, "reschedule to Thursday 26 March 15:00", "cancellation")
    life.answers(ben, "yes")
    planned = life.agree("skipped and moved")
    letters = [l for l in p.letters(ben) if calendars.calendar_of(l)]
    expect([l.kind for l in letters], ["invitation", "cancellation", "update"], "Ben's letters")
    for lost in letters:
        for client in CLIENTS:
            kept = client.shows([l for l in letters if l is not lost], ben, datetime.datetime(2026, 3, 2), life.end())
            for habit, shown in kept.items():
                expect([s for s in shown if s[0] >= iso(life.at)] != planned or lost.kind == "cancellation" and "2026-03-09T14:00:00Z" in
                       [s[0] for s in shown], True, f"{client.name}, which {habit}, sees that the {lost.kind} is lost")


if __name__ == "__main__":
    main()
