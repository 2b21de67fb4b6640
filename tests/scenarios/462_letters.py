"""Golden mails and calendars: each kind of letter about time, as it leaves."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CHLOE, case, expect, golden_mail, main  # noqa: E402
from life import Life  # noqa: E402
from people.calendars import calendar_of  # noqa: E402
from tz_database import TzDatabase  # noqa: E402

ana, ben, chloe, dan = ANA[0], BEN[0], CHLOE[0], "dan@example.org"


def hold(life, name, to, kind):
    golden_mail("462", name, life.p.last_letter(to, kind))


@case
def of_a_pair(p):
    life = Life(p, [ANA, BEN], "2026-03-02 09:00")
    hold(life, "invitation", ben, "invitation")
    life.says(ana, "reschedule to Thursday 15:00")
    life.answers(ben, "yes")
    life.settle()
    hold(life, "meeting-moved", ben, "update")
    life.says(ben, "where: the blue room")
    life.settle()
    hold(life, "place", ana, "update")
    life.presses(ben, "DECLINED", life.planned_wall(life.next_meeting()))
    life.settle()
    hold(life, "meeting-declined", ana, "cancellation")
    life.answers(ana, "2")
    life.settle()
    if len(life.p.letters(ben, "update")) < 3:
        life.answers(ben, "2")
        life.settle()
    hold(life, "meeting-back", ben, "update")
    life.on("2026-03-18 09:00")
    life.says(ana, "skip", "preparation")
    life.settle()
    hold(life, "meeting-skipped", ben, "cancellation")
    life.on("2026-03-31 09:00")
    life.says(ana, "monthly", "preparation")
    life.settle()
    hold(life, "rhythm-old-series", ben, "update")
    hold(life, "rhythm-new-series", ben, "invitation")
    life.says(ben, "leave")
    life.settle()
    hold(life, "end", ana, "cancellation")
    life.agree("the end")


@case
def of_a_group(p):
    life = Life(p, [ANA, BEN, CHLOE], "2026-10-12 09:00")
    life.joins((dan, "Dan Weber", "America/Halifax"))
    life.settle()
    hold(life, "joined-newcomer", dan, "invitation")
    hold(life, "joined-others", ben, "update")
    life.says(chloe, "leave")
    life.settle()
    hold(life, "left-leaver", chloe, "cancellation")
    hold(life, "left-others", ben, "update")
    life.orders("end", "1")
    life.settle()
    hold(life, "ended-by-organizer", dan, "cancellation")


@case
def of_clocks(p):
    with TzDatabase(p) as tz:
        life = Life(p, [ANA, BEN], "2026-03-02 09:00")
        tz.give("Europe/Lisbon", "Europe/Berlin")
        life.go(days=1)
        hold(life, "clocks-moved", ben, "update")
        tz.give("Europe/Lisbon", "Africa/Lagos")  # the same until summer
        life.go(days=1)
        hold(life, "clock-rules", ben, "update")


@case
def of_a_zone_without_rules(p):
    life = Life(p, [(ana, "Ana Silva", "Africa/Casablanca"), BEN], "2026-03-02 09:00")
    hold(life, "invitation-listed-zone", ben, "invitation")
    life.says(ana, "monthly")
    life.settle()
    p.tick("2036-12-15 10:00")
    hold(life, "renewed", ben, "update")
    expect("RDATE:2047" in calendar_of(p.last_letter(ben, "update")), True, "the zone is listed ten years further")


if __name__ == "__main__":
    main()
