"""A reader's calendar kept with python3-icalendar and dateutil (Debian's /usr/bin/python3), as people/calendar_clients.py says:
a line of JSON in, a line out."""
import datetime as D
import functools
import json
import sys

import dateutil.rrule
import icalendar

UTC = D.timezone.utc


class Event:
    """One VEVENT. Its zones are those that its calendar defines."""

    def __init__(self, component, zones):
        self.c, self.zones = component, zones
        self.uid = str(component["UID"])
        self.version = (int(component["SEQUENCE"]), component["DTSTAMP"].dt)
        self.instance = self.instant(component["RECURRENCE-ID"].dt, component["RECURRENCE-ID"]) if "RECURRENCE-ID" in component else None
        if "DTSTART" in component:
            self.start = self.wall(component["DTSTART"].dt)
            self.minutes = int((self.wall(component["DTEND"].dt) - self.start).total_seconds() // 60)

    @staticmethod
    def wall(time):
        return time.replace(tzinfo=None)

    def instant(self, time, prop):
        """What a wall time is by the definition that came with it: icalendar's own look at the TZID is not asked."""
        if "TZID" not in prop.params:
            assert time.tzinfo is not None, f"a floating time: {time}"
            return time.astimezone(UTC)
        return self.zones[prop.params["TZID"]].localize(self.wall(time)).astimezone(UTC)

    @functools.lru_cache(None)
    def occurrences(self, until):
        """Starts in UTC, EXDATEs taken out."""
        first = self.c["DTSTART"]
        if "RRULE" not in self.c:
            return {self.instant(first.dt, first)}
        rule = dict(self.c["RRULE"])
        last = rule.pop("UNTIL", [None])[0]
        walls = dateutil.rrule.rrulestr(icalendar.vRecur(rule).to_ical().decode(), dtstart=self.start)
        out = self.c.get("EXDATE", [])
        gone = {self.instant(d.dt, dates) for dates in (out if isinstance(out, list) else [out]) for d in dates.dts}
        found = set()
        for wall in walls:
            at = self.instant(wall, first)
            if at > until or (last and at > last):
                return found - gone
            found.add(at)
        return found - gone

    def span(self, at):
        return [at.strftime("%Y-%m-%dT%H:%M:%SZ"), self.minutes]


class Series:
    """`keeps`: what it moved stays when the series comes again, unless the series no longer has that meeting."""

    def __init__(self, keeps):
        self.keeps = keeps
        self.master = None
        self.overrides = {}  # instant -> Event
        self.cancelled = {}  # instant or None (all) -> version

    def request(self, event):
        newest = [self.cancelled.get(None, (-1, None))[0], self.master.version[0] if self.master else -1]
        if event.instance is None:
            if (self.master and event.version < self.master.version) or event.version[0] < newest[0]:
                return
            self.master = event
            self.cancelled = {}
            if not self.keeps:
                self.overrides = {}
            return
        for known in [self.overrides[event.instance].version] if event.instance in self.overrides else []:
            if event.version < known:
                return
        if event.version[0] < max(newest) or event.version < self.cancelled.get(event.instance, (-1, event.version[1])):
            return
        self.cancelled.pop(event.instance, None)
        self.overrides[event.instance] = event

    def cancel(self, event):
        if self.master and event.version[0] < self.master.version[0]:
            return
        self.cancelled[event.instance] = event.version
        if event.instance is None:
            self.master, self.overrides = None, {}
        self.overrides.pop(event.instance, None)

    def spans(self, start, until):
        known = self.master.occurrences(until + D.timedelta(days=60)) if self.master else set()
        spans = [self.master.span(at) for at in known - set(self.overrides) - set(self.cancelled) if start <= at < until]
        for instance, event in self.overrides.items():
            at = event.instant(event.c["DTSTART"].dt, event.c["DTSTART"])
            if start <= at < until and (instance in known or not self.keeps):
                spans.append(event.span(at))
        return spans


@functools.lru_cache(None)
def read(text):
    """Method and events of a letter, the series before its meetings. The same letters come again with each step."""
    calendar = icalendar.Calendar.from_ical(text)
    zones = {str(z["TZID"]): z.to_tz() for z in calendar.walk("VTIMEZONE")}
    events = sorted((Event(c, zones) for c in calendar.walk("VEVENT")), key=lambda e: e.instance is not None)
    assert events, "a calendar without an event"
    return str(calendar["METHOD"]), events


def book(calendars, keeps, start, until, reader):
    series = {}
    for text in calendars:
        method, events = read(text)
        for event in events:
            s = series.setdefault(event.uid, Series(keeps))
            people = event.c.get("ATTENDEE", [])
            people = people if isinstance(people, list) else [people]
            assert f"mailto:{reader}" in people, f"{reader} is no attendee of {event.uid}"
            if method == "CANCEL":
                s.cancel(event)
            else:
                s.request(event)
    return sorted(span for s in series.values() for span in s.spans(start, until))


def people(text):
    """What is said of the first event, and to whom."""
    event = icalendar.Calendar.from_ical(text).walk("VEVENT")[0]
    invited = event["ATTENDEE"] if isinstance(event["ATTENDEE"], list) else [event["ATTENDEE"]]
    return {"summary": str(event["SUMMARY"]), "location": str(event.get("LOCATION", "")),
            "names": {str(p): str(p.params["CN"]) for p in invited + [event["ORGANIZER"]]}}


for line in sys.stdin:
    asked = json.loads(line)
    if "people" in asked:
        print(json.dumps(people(asked["people"])), flush=True)
        continue
    start, until = (D.datetime.fromisoformat(asked[k]).replace(tzinfo=UTC) for k in ("from", "until"))
    print(json.dumps([book(asked["calendars"], keeps, start, until, asked["reader"]) for keeps in (False, True)]), flush=True)
