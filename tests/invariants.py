"""What must hold on every day of a programme, whatever its people do; looked at from outside: the letters, and what the
program's own commands say."""
import collections
import datetime
import json
import re
import subprocess
import zoneinfo

from harness import ORGANIZER, RAPPORT, Failure, expect
from people import calendars
from people.habits import CALENDAR, PROMPTS

ANSWERS = ("confirmation", "asked-back", "help", "data", "code", "refusal", "transcript")

# Words of ours a letter may have (times of others are facts: they come on top in calendar letters); members' own words, lists, one-tap lines and the footer are not counted.
WORD_LIMITS = {"welcome": 140, "introduction": 180, "invitation": 75, "update": 75, "cancellation": 50, "preparation": 100,
               "agenda": 120, "follow-up": 80, "confirmation": 60, "check-in": 60, "nudge": 45, "reschedule": 50,
               "cadence": 60, "asked-back": 50, "refusal": 35, "told": 60, "summary": 120, "draft": 80}


def own_words(letter):
    """How many words of a letter are ours, said once to everybody."""
    text = letter.text.split("\nYou get this because")[0]
    text = re.sub(r"“[^”]*”", " ", text)
    text = re.sub(r"\([^)]*\d\d:\d\d[^)]*\)", " ", text)  # others' clocks are facts
    paragraphs = [q for q in text.split("\n\n") if not q.startswith("To say it in one line")]
    lines = [l for q in paragraphs for l in q.split("\n") if not re.match(r"\s*(- |\d+\. |Hi |Re: )", l)]
    return len(re.findall(r"\w[\w’'.:@/-]*", " ".join(lines)))


class Invariants:
    def __init__(self, company, zones, hours=(9, 17)):
        self.company, self.p = company, company.p
        self.zones = {address: {zone} for address, zone in zones.items()}  # every zone that somebody named
        self.hours = hours
        self.prompts = set()
        self.series = collections.defaultdict(dict)  # reader: {UID: whether it is open}
        self.day = None
        self.is_week_due = False

    def after(self, now, letters):
        """After each tick."""
        heard = re.search(r"heard (\d+)", self.p.last.out).group(1) != "0"
        for letter in letters:
            self.one_prompt_a_day(letter)
            self.in_hours(letter, now, heard)
            self.nothing_private(letter)
            self.not_too_long(letter)
            self.in_the_calendar(letter)
        if self.day != now.date():
            self.day = now.date()
            self.daily()

    def clocks(self, address):
        return [zoneinfo.ZoneInfo(zone) for zone in self.zones.get(address, ())]

    def one_prompt_a_day(self, letter):
        if letter.kind not in PROMPTS:
            return
        day = (letter.to, letter.date.date())
        if day in self.prompts:
            raise Failure(f"a second prompt to {letter.to} on {day[1]}: {letter.kind}, {letter.subject!r}")
        self.prompts.add(day)

    def in_hours(self, letter, now, heard):
        """Prompts and notices always; calendar letters unless the meeting is near or somebody's mail caused them."""
        if letter.kind in ANSWERS or (letter.kind in CALENDAR and (heard or self.is_near(letter, now))):
            return
        for clock in self.clocks(letter.to):
            local = now.astimezone(clock)
            if local.weekday() < 5 and self.hours[0] <= local.hour + local.minute / 60 <= self.hours[1]:
                return
        if self.clocks(letter.to):
            raise Failure(f"{letter.kind} to {letter.to} at {now} is out of hours: {letter.subject!r}")

    @staticmethod
    def is_near(letter, now):
        found = re.search(r"^(?:RECURRENCE-ID|DTSTART)[^:\n]*:(\d{8}T\d{6})", calendars.calendar_of(letter).split("BEGIN:VEVENT")[-1], re.M)
        if not found:
            return False
        start = datetime.datetime.strptime(found.group(1), "%Y%m%dT%H%M%S").replace(tzinfo=datetime.timezone.utc)
        return abs(start - now) < datetime.timedelta(hours=62)  # 48 and what zones differ

    def nothing_private(self, letter):
        """Marked words of people: none in an organizer's mail; those of a `Private:` line in nobody's but the writer's."""
        whole = letter.subject + letter.text + letter.html
        for person in self.company.people.values():
            for mark, is_private in person.marks.items():
                if mark not in whole or letter.to == person.address:
                    continue
                if letter.to == ORGANIZER or is_private:
                    raise Failure(f"{letter.kind} to {letter.to} has {person.address}'s {mark}:\n{letter.text}")

    @staticmethod
    def not_too_long(letter):
        limit, count = WORD_LIMITS.get(letter.kind), own_words(letter)
        if limit and count > limit:
            raise Failure(f"{letter.kind} to {letter.to} has {count} words of ours, at most {limit}:\n{letter.text}")

    def in_the_calendar(self, letter):
        """What a calendar program would have of it: series that are open."""
        calendar = calendars.calendar_of(letter)
        if not calendar or "RECURRENCE-ID" in calendar.split("END:VEVENT")[0]:
            return
        uid = re.search(r"^UID:(.*)$", calendar, re.M).group(1).strip()
        is_open = "METHOD:REQUEST" in calendar and "UNTIL=" not in calendar
        self.series[letter.to][uid] = is_open

    def circles(self):
        status = self.p.status()
        return [self.p.show(str(number)) for number in range(1, status["circles_active"] + status["circles_ended"] + 1)]

    def daily(self):
        facts = [json.loads(line) for line in self.p.export().splitlines()]
        moving = {f["circle"] for f in facts if f["table"] == "due" and f["kind"] == "advance" and f["state"] == "waiting"}
        for circle in (f for f in facts if f["table"] == "circle" and f["state"] == "active"):
            if circle["number"] not in moving:
                raise Failure(f"circle {circle['number']} is forgotten: nothing will move it on")
        self.is_week_due = self.is_week_due or self.day.weekday() == 0
        if self.is_week_due and self.p.status()["letters_queued"] == 0:
            self.is_week_due = False
            self.weekly()

    def weekly(self):
        """Calendars and circles agree."""
        self.p.check()
        active = [c for c in self.circles() if c["state"] == "active"]
        most = collections.Counter(m for c in active for m in c["members"])
        # a series that changed its rhythm while its meeting was skipped is invited to with the next meeting
        least = collections.Counter(m for c in active for m in c["members"]
                                    if any(x["state"] == "planned" for x in c["meetings"]))
        for address, series in self.series.items():
            if address != ORGANIZER and not least[address] <= sum(series.values()) <= most[address]:
                raise Failure(f"{address} has {sum(series.values())} open series in the calendar, and is in "
                              f"{most[address]} circles")

    def at_the_end(self):
        self.p.check()
        self.returned()

    def returned(self):
        """Every letter, sent back as it is to somebody who knows what it said: no words, no items, no command."""
        letters = self.p.letters()
        for start in range(0, len(letters), 500):
            self.returned_batch(letters[start:start + 500])

    def returned_batch(self, letters):
        by_text = {}
        for letter in letters:
            by_text.setdefault(re.sub(r"\d+|ref \w+", "", letter.text), letter)  # one of those that differ by numbers only
        for letter in by_text.values():
            mail, context = self.p.path("returned.eml"), self.p.path("returned.json")
            with open(mail, "wb") as f:
                f.write(letter.raw)
            with open(context, "w", encoding="utf-8") as f:
                json.dump({"prompt_text": letter.text}, f)
            bare = self.p.path("bare.eml")
            with open(bare, "wb") as f:
                f.write(letter.raw.replace(b"X-Rapport-Letter:", b"X-Letter:"))
            for more in ([mail], ["--context", context, bare]):
                u = json.loads(subprocess.run([RAPPORT, "parse", "--json"] + more, capture_output=True, check=True).stdout)
                if u["commands"] or u["items"] or u["answers"] or u["reply"]:
                    raise Failure(f"a returned {letter.kind} says {u['reply']!r} {u['items']} {u['commands']}")
