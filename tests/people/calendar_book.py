"""One reader's calendar as their program keeps it: REQUESTs and CANCELs applied in the order they came (RFC 5546), so
that a test can ask what stands in it, and that nothing stale does."""
import calendar as months
import datetime as D
import re
import zoneinfo

from .calendars import calendar_of

UTC = D.timezone.utc


def _events(text):
    for block in re.findall(r"BEGIN:VEVENT\r?\n(.*?)END:VEVENT", text, re.S):
        yield [(line.split(":", 1)[0], line.split(":", 1)[1].strip()) for line in block.splitlines() if ":" in line]


def _get(event, name):
    return [(head, value) for head, value in event if re.split("[;:]", head)[0] == name]


def _wall(value):
    return D.datetime.strptime(value[:15], "%Y%m%dT%H%M%S")


def _zone(head):
    return zoneinfo.ZoneInfo(re.search(r"TZID=\"?([^;:\"]+)", head).group(1))


class Series:
    def __init__(self):
        self.sequence = -1
        self.start = self.zone = None
        self.rule = {}
        self.gone = set()   # walls of the series
        self.moved = {}     # wall of the series -> wall

    def walls(self, until):
        n = 0
        while True:
            wall = self._occurrence(n)
            if wall > until:
                return
            limit = self.rule.get("UNTIL")
            if limit and wall.replace(tzinfo=self.zone).astimezone(UTC) > _wall(limit).replace(tzinfo=UTC):
                return
            yield wall
            if not self.rule:
                return
            n += 1

    def _occurrence(self, n):
        step = int(self.rule.get("INTERVAL", 1))
        if self.rule.get("FREQ") != "MONTHLY":
            return self.start + D.timedelta(weeks=step * n)
        month = self.start.month - 1 + step * n
        year, month = self.start.year + month // 12, month % 12 + 1
        week = (self.start.day - 1) // 7
        days = [d for d in range(1, months.monthrange(year, month)[1] + 1)
                if D.date(year, month, d).weekday() == self.start.weekday()]
        return self.start.replace(year=year, month=month, day=days[-1] if week == 4 else days[week])


class CalendarBook:
    def __init__(self):
        self.series = {}

    def apply(self, letter):
        text = calendar_of(letter)
        method = re.search(r"^METHOD:(\w+)", text, re.M).group(1)
        for event in _events(text):
            uid = _get(event, "UID")[0][1]
            s = self.series.setdefault(uid, Series())
            sequence = int(_get(event, "SEQUENCE")[0][1])
            assert sequence >= s.sequence, f"{letter.kind}: SEQUENCE {sequence} after {s.sequence}"
            s.sequence = sequence
            instance = _get(event, "RECURRENCE-ID")
            if method == "CANCEL" and instance:
                s.gone.add(_wall(instance[0][1]))
                s.moved.pop(_wall(instance[0][1]), None)
            elif method == "CANCEL":
                s.start = None
            elif instance:
                s.gone.discard(_wall(instance[0][1]))
                s.moved[_wall(instance[0][1])] = _wall(_get(event, "DTSTART")[0][1])
            else:
                self._whole(s, event)

    @staticmethod
    def _whole(s, event):
        head, value = _get(event, "DTSTART")[0]
        s.start, s.zone = _wall(value), _zone(head)
        rule = _get(event, "RRULE")
        s.rule = dict(p.split("=") for p in rule[0][1].split(";")) if rule else {}
        s.gone = {_wall(v) for _, values in _get(event, "EXDATE") for v in values.split(",")}
        s.moved = {}

    def starts(self, until):
        """UTC starts of everything in the calendar up to a day."""
        found = set()
        for s in self.series.values():
            if s.start is None:
                continue
            walls = list(s.walls(until + D.timedelta(days=40)))
            walls += [was for was in s.moved if was not in walls]  # some programs show what the rule has no more
            for wall in walls:
                if wall in s.gone:
                    continue
                at = s.moved.get(wall, wall).replace(tzinfo=s.zone).astimezone(UTC)
                if at.replace(tzinfo=None) <= until:
                    found.add(at.strftime("%Y-%m-%dT%H:%M:%SZ"))
        return sorted(found)


def book_of(letters):
    book = CalendarBook()
    for letter in letters:
        if calendar_of(letter):
            book.apply(letter)
    return book
