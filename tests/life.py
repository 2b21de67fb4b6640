"""A circle from launch on, as a story: what its members write and press, and what each step must leave in everybody's
calendar."""
import datetime
import json
import zoneinfo

from harness import HOURS, Failure, clients, utc, writer
from people import calendars
from people.calendar_clients import all_clients
from people.calendar_rules import expect_right

UTC = datetime.timezone.utc
MONTHS_AHEAD = datetime.timedelta(days=150)
CLIENTS = all_clients()


def iso(t):
    return t.strftime("%Y-%m-%dT%H:%M:%SZ")


class Life:
    """A circle, from launch on."""

    def __init__(self, p, people, at, offset=0):
        self.p = p
        self.writers = {person[0]: writer(person) for person in people}
        self.at = utc(at)
        self.left = set()
        self.answered = {}  # letters of a kind that somebody had when they answered one
        p.begin(list(people), at=at, size=len(people))
        self.go(hours=1)
        self.agree("invited")

    # The clock ----------------------------------------------------------------------------------------------------

    def go(self, hours=0, days=0):
        self.at += datetime.timedelta(hours=hours, days=days)
        return self.p.tick(self.at)

    def on(self, until):
        """Cron, once a day and then."""
        while self.at < utc(until):
            self.at = min(self.at + datetime.timedelta(days=1), utc(until))
            self.p.tick(self.at)

    def settle(self):
        """Until nothing waits for somebody's working hours."""
        for _ in range(16):
            if self.p.status()["letters_queued"] == 0:
                return
            self.go(hours=5)
        raise Failure("letters that wait for four days")

    # What people do -----------------------------------------------------------------------------------------------

    def says(self, who, words, kind="introduction"):
        """In answer to their last letter of a kind."""
        letter = self.p.last_letter(who, kind)
        self.answered[who, kind] = len(self.p.letters(who, kind))
        self.at += datetime.timedelta(minutes=10)
        return self.p.hear(clients.reply(letter, self.writers[who], words, self.at), self.at)

    def answers(self, who, words, kind="reschedule"):
        """As soon as they have a letter of the kind that they have not answered."""
        for _ in range(20):
            if len(self.p.letters(who, kind)) > self.answered.get((who, kind), 0):
                return self.says(who, words, kind)
            self.go(hours=6)
        raise Failure(f"{who} got no {kind} by {self.at}")

    def invitation(self, who):
        return [l for l in self.p.letters(who) if l.kind in ("invitation", "update") and "\nRRULE:" in calendars.calendar_of(l)
                and "UNTIL=" not in calendars.calendar_of(l)][-1]

    def presses(self, who, partstat, occurrence=None):
        self.at += datetime.timedelta(minutes=10)
        raw = calendars.answer(self.invitation(who), self.writers[who], partstat, self.at, client="outlook", occurrence=occurrence)
        return self.p.hear(raw, self.at)

    def proposes(self, who, start, occurrence=None):
        self.at += datetime.timedelta(minutes=10)
        return self.p.hear(calendars.counter(self.invitation(who), self.writers[who], start, self.at, occurrence), self.at)

    def orders(self, *words):
        self.at += datetime.timedelta(minutes=10)
        self.p.run(*words, at=self.at)
        self.go(hours=1)

    def joins(self, person):
        address, name, zone = person
        self.writers[address] = writer(person)
        self.p.write("more.csv", f"email,name,timezone,availability\n{address},{name},{zone},{HOURS}\n")
        self.at += datetime.timedelta(minutes=10)
        self.p.run("import", self.p.path("more.csv"), at=self.at)
        self.go(hours=1)

    # What is so -----------------------------------------------------------------------------------------------------

    def facts(self, table):
        return [f for f in map(json.loads, self.p.export().splitlines()) if f["table"] == table and f["circle" if table != "circle" else "number"] == 1]

    def next_meeting(self):
        return [m for m in self.facts("meeting") if m["state"] == "planned" and m["starts_at"] > self.at.timestamp()][0]

    def planned_wall(self, meeting):
        """When the series has this meeting, as a calendar writes it."""
        circle = self.facts("circle")[0]
        wall = datetime.datetime.fromisoformat(circle["series_wall"])
        return calendars.later(wall, circle["cadence"], meeting["ordinal"] - circle["series_ordinal"]).strftime("%Y%m%dT%H%M%S")

    def planned(self):
        """Everything that the circle's members have before them, by the programme's facts: what it has planned, and behind
        that the series as it runs."""
        circle = self.facts("circle")[0]
        if circle["state"] != "active":
            return []
        wall, zone = datetime.datetime.fromisoformat(circle["series_wall"]), zoneinfo.ZoneInfo(circle["zone"])
        meetings = {m["ordinal"]: m for m in self.facts("meeting")}
        spans = [[iso(datetime.datetime.fromtimestamp(m["starts_at"], UTC)), m["minutes"]] for m in meetings.values()
                 if m["state"] == "planned"]
        n = max(meetings) + 1 - circle["series_ordinal"]
        while calendars.later(wall, circle["cadence"], n) < self.end() + datetime.timedelta(days=1):
            at = calendars.later(wall, circle["cadence"], n).replace(tzinfo=zone).astimezone(UTC)
            spans.append([iso(at), circle["minutes"]])
            n += 1
        return sorted(s for s in spans if iso(self.at) <= s[0] < iso(self.end()))

    def end(self):
        return self.at.replace(tzinfo=None) + MONTHS_AHEAD

    def agree(self, step):
        self.settle()
        self.p.check()
        planned = self.planned()
        for who in self.writers:
            expect_right(self.p.letters(who))
            wanted = [] if who in self.left else planned
            for client in CLIENTS:
                for habit, shown in client.shows(self.p.letters(who), who, self.at.replace(tzinfo=None), self.end()).items():
                    if shown != wanted:
                        raise Failure(f"{step}: {who}'s calendar, kept by {client.name}, which {habit}, differs from the "
                                      f"programme:\n  stale   {[s for s in shown if s not in wanted]}\n"
                                      f"  missing {[s for s in wanted if s not in shown]}")
        return planned
