"""A reader's calendar kept with python3-vobject, zones by dateutil's tzical (Debian's /usr/bin/python3), as
people/calendar_clients.py says: a line of JSON in, a line out."""
import datetime as D
import functools
import io
import json
import sys

import dateutil.tz
import vobject

UTC = D.timezone.utc


def one(component, name):
    found = getattr(component, name, None)
    return found.value if found is not None else None


class Calendar:
    """One letter's: its method, events, and the zones that it defines."""

    @staticmethod
    @functools.lru_cache(None)
    def read(text):
        """The same letters come again with each step."""
        return Calendar(text)

    def __init__(self, text):
        self.c = vobject.readOne(text)
        self.method = self.c.method.value
        definitions = "".join(z.serialize() for z in self.c.contents.get("vtimezone", []))
        self.zones = dateutil.tz.tzical(io.StringIO(definitions)) if definitions else None

    def instant(self, prop):
        value, zone = prop.value, prop.params.get("X-VOBJ-ORIGINAL-TZID", [None])[0]
        return self.at(value, zone)

    def at(self, wall, zone):
        if zone is None:
            return wall.astimezone(UTC)
        return wall.replace(tzinfo=self.zones.get(zone)).astimezone(UTC)


class Book:
    """{uid: {instant or "": (version, what)}}: what is a (calendar, event), or None for what was cancelled."""

    def __init__(self, keeps):
        self.keeps = keeps
        self.series = {}

    def apply(self, calendar, reader):
        events = list(calendar.c.vevent_list)
        for event in sorted(events, key=lambda e: hasattr(e, "recurrence_id")):
            if f"mailto:{reader}" not in [a.value for a in event.attendee_list]:
                raise AssertionError(f"{reader} is no attendee")
            key = calendar.instant(event.recurrence_id) if hasattr(event, "recurrence_id") else ""
            stamp = event.dtstamp.value.astimezone(UTC)
            version = (int(event.sequence.value), stamp)
            known = self.series.setdefault(event.uid.value, {})
            if any(version < known[k][0] for k in {key, ""} & set(known)):
                continue
            if key == "" and (calendar.method == "CANCEL" or not self.keeps):
                known.clear()
            elif key == "":  # what was left out is in the series again unless its EXDATE says otherwise
                for gone in [k for k, (_, what) in known.items() if what is None]:
                    del known[gone]
            known[key] = (version, None if calendar.method == "CANCEL" else (calendar, event))

    def spans(self, start, until):
        found = []
        for known in self.series.values():
            series = known.get("", (None, None))[1]
            starts = self.occurrences(*series, until + D.timedelta(days=60)) if series else set()
            for at in starts - set(known):
                found.append((at, series))
            for key, (_, what) in known.items():
                if key != "" and what and (key in starts or not self.keeps):
                    found.append((what[0].instant(what[1].dtstart), what))
        return sorted([at.strftime("%Y-%m-%dT%H:%M:%SZ"), self.minutes(*what)] for at, what in found if start <= at < until)

    @staticmethod
    def minutes(calendar, event):
        return int((calendar.instant(event.dtend) - calendar.instant(event.dtstart)).total_seconds() // 60)

    @staticmethod
    @functools.lru_cache(None)
    def occurrences(calendar, event, until):
        zone = event.dtstart.params.get("X-VOBJ-ORIGINAL-TZID", [None])[0]
        rules = event.getrruleset(addRDate=True)
        if rules is None:
            return {calendar.instant(event.dtstart)}
        # vobject's own zones keep the offset of the first meeting, so that its rule set misses an EXDATE on the other side of a
        # clock change: the wall times count
        gone = {calendar.at(out.replace(tzinfo=None), zone) for line in event.contents.get("exdate", []) for out in line.value}
        found = set()
        for wall in rules:
            at = calendar.at(wall.replace(tzinfo=None), zone)
            if at > until:
                break
            found.add(at)
        return found - gone


def book(asked, keeps):
    kept = Book(keeps)
    for text in asked["calendars"]:
        kept.apply(Calendar.read(text), asked["reader"])
    return kept.spans(*(D.datetime.fromisoformat(asked[k]).replace(tzinfo=UTC) for k in ("from", "until")))


def people(text):
    """What is said of the first event, and to whom."""
    event = vobject.readOne(text).vevent
    return {"summary": event.summary.value, "location": one(event, "location") or "",
            "names": {p.value: p.params["CN"][0] for p in event.attendee_list + [event.organizer]}}


for line in sys.stdin:
    asked = json.loads(line)
    answer = people(asked["people"]) if "people" in asked else [book(asked, keeps) for keeps in (False, True)]
    print(json.dumps(answer), flush=True)
