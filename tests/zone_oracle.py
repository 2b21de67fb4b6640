#!/usr/bin/env python3
"""zone_oracle.py TEST_CALENDAR_ZONE: compares our wall times with Python's zoneinfo in every zone of the tz database:
a time every two weeks and the hours around each change, 2026 to 2037. Also says which zones our table of names lacks."""
import datetime as D
import subprocess
import sys
import zoneinfo

UTC = D.timezone.utc
FIRST, LAST = D.datetime(2026, 1, 1), D.datetime(2037, 12, 1)


def right(zone, wall):
    """RFC 5545 3.3.5: a time in a gap is read with the offset before it, of two times the first counts: fold 0."""
    instant = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    return "%d %s" % (instant.timestamp(), instant.astimezone(zone).strftime("%Y-%m-%dT%H:%M"))


def walls(zone):
    t, offset = FIRST, FIRST.replace(tzinfo=zone).utcoffset()
    while t < LAST:
        yield t.replace(hour=t.isocalendar()[1] % 24, minute=30)
        t += D.timedelta(days=14)
        now = t.replace(tzinfo=zone).utcoffset()
        if now != offset:
            day = t
            while day.replace(tzinfo=zone).utcoffset() == now:
                day -= D.timedelta(days=1)
            for quarter in range(4 * -2, 4 * 36):
                yield day + D.timedelta(minutes=15 * quarter)
            offset = now


def main():
    names = sorted(zoneinfo.available_timezones() - {"Factory", "localtime"})
    questions, answers = [], []
    for name in names:
        zone = zoneinfo.ZoneInfo(name)
        for wall in walls(zone):
            questions.append("%s %s" % (name, wall.strftime("%Y-%m-%dT%H:%M")))
            answers.append(right(zone, wall))
    run = subprocess.run([sys.argv[1], "--oracle"], input="\n".join(questions), stdout=subprocess.PIPE, text=True)
    got = run.stdout.splitlines()
    wrong = [(q, a, g) for q, a, g in zip(questions, answers, got) if a != g]
    for q, a, g in wrong[:20]:
        print("%s: should be %s, is %s" % (q, a, g))
    print("zones: %d, instants: %d, wrong: %d" % (len(names), len(questions), len(wrong)))
    sys.exit(run.returncode != 0 or len(got) != len(questions) or bool(wrong))


main()
