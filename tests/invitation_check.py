#!/usr/bin/env python3
"""invitation_check.py TEST_CALENDAR_INVITATION: the zone definitions in our invitations, for every zone of the tz
database and every cadence, evaluated as a client does and compared with Python's zoneinfo at the next 130 meetings."""
import calendar
import datetime as D
import subprocess
import sys
import zoneinfo

from people.calendar_rules import Clock, tree, unfolded

START = D.datetime(2026, 3, 17, 17, 0)
MONTHS = {"monthly": 1, "quarterly": 3}
YEARS = range(START.year - 1, START.year + 35)


def month_day(year, month, week, weekday):
    days = [d for d in calendar.Calendar().itermonthdates(year, month) if d.month == month and d.weekday() == weekday]
    return days[week] if week < 0 else days[week - 1]


def meetings(cadence):
    for n in range(130):
        if cadence in MONTHS:
            month = START.month - 1 + n * MONTHS[cadence]
            day = month_day(START.year + month // 12, month % 12 + 1, (START.day - 1) // 7 + 1, START.weekday())
            yield D.datetime.combine(day, START.time())
        else:
            yield START + D.timedelta(days=n * (7 if cadence == "weekly" else 14))


def check(name, cadence, data):
    definition = tree(unfolded(data)).inside[0].parts("VTIMEZONE")
    if [z.one("TZID").value for z in definition] != [name]:
        return ["TZIDs %s" % [z.one("TZID").value for z in definition]]
    zone, clock, wrong = zoneinfo.ZoneInfo(name), Clock(definition[0], YEARS), []
    for wall in meetings(cadence):
        right = wall.replace(tzinfo=zone).utcoffset()
        if clock.offset(wall) != right:
            wrong.append("%s is %s, should be %s" % (wall, clock.offset(wall), right))
    return wrong


def main():
    names = sorted(zoneinfo.available_timezones() - {"Factory", "localtime"})
    run = subprocess.run([sys.argv[1], "--all"], input="\n".join(names).encode(), stdout=subprocess.PIPE)
    data, count, largest, failures = run.stdout, 0, 0, 0
    while data:
        head, data = data.split(b"\n", 1)
        name, cadence, size = head.decode().split()
        text, data = data[: int(size)], data[int(size):]
        largest = max(largest, len(text))
        for wrong in check(name, cadence, text)[:3]:
            print("%s %s: %s" % (name, cadence, wrong))
            failures += 1
        count += 1
    print("invitations: %d, meetings: %d, largest: %d octets, wrong: %d" % (count, count * 130, largest, failures))
    sys.exit(run.returncode != 0 or count != 4 * len(names) or failures > 0)


main()
