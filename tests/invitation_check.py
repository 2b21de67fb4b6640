#!/usr/bin/env python3
"""invitation_check.py TEST_CALENDAR_INVITATION: the zone definitions in our invitations, for every zone of the tz
database and every cadence, evaluated as a client does and compared with Python's zoneinfo at the next 130 meetings.
Also that a bare IANA name is used throughout and that no definition mixes dates and a rule."""
import calendar
import datetime as D
import subprocess
import sys
import zoneinfo

DAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
START = D.datetime(2026, 3, 17, 17, 0)
MONTHS = {"monthly": 1, "quarterly": 3}


def when(text):
    return D.datetime.strptime(text, "%Y%m%dT%H%M%S")


def offset(text):
    size = D.timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))
    return -size if text[0] == "-" else size


def month_day(year, month, week, weekday):
    days = [d for d in calendar.Calendar().itermonthdates(year, month) if d.month == month and d.weekday() == weekday]
    return days[week] if week < 0 else days[week - 1]


def onsets(observance, years):
    yield when(observance["DTSTART"][0])
    for date in observance.get("RDATE", []):
        yield when(date)
    for rule in observance.get("RRULE", []):
        parts = dict(p.split("=") for p in rule.split(";"))
        assert set(parts) == {"FREQ", "BYMONTH", "BYDAY"} and parts["FREQ"] == "YEARLY", rule
        for year in years:
            day = month_day(year, int(parts["BYMONTH"]), int(parts["BYDAY"][:-2]), DAYS.index(parts["BYDAY"][-2:]))
            yield D.datetime.combine(day, when(observance["DTSTART"][0]).time())


def meetings(cadence):
    for n in range(130):
        if cadence in MONTHS:
            month = START.month - 1 + n * MONTHS[cadence]
            day = month_day(START.year + month // 12, month % 12 + 1, (START.day - 1) // 7 + 1, START.weekday())
            yield D.datetime.combine(day, START.time())
        else:
            yield START + D.timedelta(days=n * (7 if cadence == "weekly" else 14))


def parse(text):
    """The observances, and what is wrong with the form."""
    observances, wrong, stack, names = [], [], [], set()
    for line in text.replace("\r\n ", "").split("\r\n")[:-1]:
        head, value = line.split(":", 1)
        if head == "BEGIN":
            stack.append(value)
            if value in ("STANDARD", "DAYLIGHT"):
                observances.append({})
        elif head == "END":
            stack.pop()
        elif stack[-1] in ("STANDARD", "DAYLIGHT"):
            observances[-1].setdefault(head, []).append(value)
        elif head == "TZID":
            names.add(value)
        elif ";TZID=" in head:
            names.add(head.split(";TZID=")[1])
        if stack[-1:] == ["VEVENT"] and head.split(";")[0] in ("DTSTART", "DTEND") and ";TZID=" not in head:
            wrong.append("no TZID: " + line)
    for o in observances:
        if "RRULE" in o and "RDATE" in o:
            wrong.append("a rule and dates in one observance")
    if len(observances) > 3:
        wrong.append("%d observances" % len(observances))
    return observances, names, wrong


def check(name, cadence, text):
    observances, names, wrong = parse(text)
    if names != {name}:
        wrong.append("TZIDs %s" % names)
    changes = [(t, o) for o in observances for t in onsets(o, range(START.year - 1, START.year + 35))]
    changes.sort(key=lambda c: c[0])
    zone, at = zoneinfo.ZoneInfo(name), 0
    for wall in meetings(cadence):
        while at + 1 < len(changes) and changes[at + 1][0] <= wall:
            at += 1
        assert changes[at][0] <= wall
        right = wall.replace(tzinfo=zone).utcoffset()
        if offset(changes[at][1]["TZOFFSETTO"][0]) != right:
            wrong.append("%s is %s, should be %s" % (wall, changes[at][1]["TZOFFSETTO"][0], right))
    return wrong


def main():
    names = sorted(zoneinfo.available_timezones() - {"Factory", "localtime"})
    run = subprocess.run([sys.argv[1], "--all"], input="\n".join(names).encode(), stdout=subprocess.PIPE)
    data, count, largest, failures = run.stdout, 0, 0, 0
    while data:
        head, data = data.split(b"\n", 1)
        name, cadence, size = head.decode().split()
        text, data = data[: int(size)].decode(), data[int(size) :]
        largest = max(largest, len(text))
        for wrong in check(name, cadence, text)[:3]:
            print("%s %s: %s" % (name, cadence, wrong))
            failures += 1
        count += 1
    print("invitations: %d, meetings: %d, largest: %d octets, wrong: %d" % (count, count * 130, largest, failures))
    sys.exit(run.returncode != 0 or count != 4 * len(names) or failures > 0)


main()
