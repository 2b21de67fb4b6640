"""What a letter with a calendar must be for every client to show its buttons and to keep its series right: the message (RFC
6047), the lines (RFC 5545), the method's rules (RFC 5546), and what Google, Outlook, Exchange, Apple, Thunderbird and
SOGo want on top. `findings(letter)` says what is wrong, `follows(earlier, letter)` what is wrong as its update."""
import bisect
import datetime as D
import email.utils
import re
import zoneinfo

DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
HORIZON = 370  # days ahead for which the zone's definition is compared with the tz database


class Property:
    def __init__(self, line):
        quoted, at = False, -1
        for i, c in enumerate(line):
            quoted = quoted != (c == '"')
            if c == ":" and not quoted:
                at = i
                break
        if at < 0:
            raise ValueError(f"no content line: {line[:60]!r}")
        self.head, self.value = line[:at], line[at + 1:]
        pieces = re.findall(r'(?:[^;"]|"[^"]*")+', self.head)
        self.name = pieces[0].upper()
        self.raw = dict(piece.split("=", 1) for piece in pieces[1:])
        self.params = {k.upper(): v[1:-1] if v[:1] == '"' else v for k, v in self.raw.items()}

    @property
    def address(self):
        return re.sub(r"(?i)^mailto:", "", self.value)

    @property
    def wall(self):
        return D.datetime.strptime(self.value[:15], "%Y%m%dT%H%M%S")


class Component:
    def __init__(self, name):
        self.name, self.properties, self.inside = name, [], []

    def all(self, name):
        return [p for p in self.properties if p.name == name]

    def one(self, name):
        found = self.all(name)
        return found[0] if found else None

    def parts(self, name):
        return [c for c in self.inside if c.name == name]


def unfolded(data):
    return re.sub(rb"\r\n[ \t]", b"", data).decode("utf-8")


def tree(text):
    root = Component("")
    open_ones = [root]
    for line in text.split("\r\n")[:-1]:
        p = Property(line)
        if p.name == "BEGIN":
            open_ones[-1].inside.append(Component(p.value))
            open_ones.append(open_ones[-1].inside[-1])
        elif p.name == "END":
            if open_ones.pop().name != p.value:
                raise ValueError(f"END:{p.value} closes another component")
        else:
            open_ones[-1].properties.append(p)
    if len(open_ones) != 1:
        raise ValueError(f"{open_ones[-1].name} is not closed")
    return root


def unescape(value):
    return re.sub(r"\\([nN,;\\])", lambda m: "\n" if m.group(1) in "nN" else m.group(1), value)


class Check:
    def __init__(self, letter):
        self.letter, self.found = letter, []
        self.calendar_parts = [p for p in letter.mail.walk() if p.get_content_type() == "text/calendar"]

    def must(self, condition, what):
        if not condition:
            self.found.append(what)
        return condition

    def run(self):
        self.message()
        if not self.must(len(self.calendar_parts) == 1, f"{len(self.calendar_parts)} text/calendar parts"):
            return self.found
        data = self.calendar_parts[0].get_payload(decode=True)
        self.lines(data)
        try:
            root = tree(unfolded(data))
        except (ValueError, UnicodeDecodeError) as why:
            return self.found + [str(why)]
        if self.must([c.name for c in root.inside] == ["VCALENDAR"], "not one VCALENDAR"):
            self.calendar(root.inside[0])
        return self.found

    # The message --------------------------------------------------------------------------------------------------

    def message(self):
        raw, mail = self.letter.raw, self.letter.mail
        head = raw.split(b"\r\n\r\n" if b"\r\n\r\n" in raw else b"\n\n", 1)[0]
        self.must(max(map(len, raw.split(b"\n"))) <= 998, "a line longer than 998 octets")
        self.must(all(0x20 <= c < 0x7f or c in b"\r\n\t" for c in head), "octets in the header that are not ASCII, or controls")
        for name in ("From", "To", "Subject", "Date", "Message-ID", "MIME-Version"):
            self.must(len(mail.get_all(name, [])) == 1, f"{name} is not there once")
        for name in ("Cc", "Sender", "Reply-To", "Precedence"):
            self.must(not mail.get_all(name), f"{name} on an invitation")
        self.sender = email.utils.parseaddr(str(mail["From"]))[1]
        to = email.utils.getaddresses([str(mail["To"])])
        self.must(len(to) == 1, f"{len(to)} recipients")
        self.to = to[0][1] if to else ""
        self.must(mail.get_content_type() == "multipart/mixed", f"the mail is {mail.get_content_type()}")
        self.structure([p for p in mail.iter_parts()])

    def structure(self, parts):
        kinds = [p.get_content_type() for p in parts]
        if not self.must(kinds == ["multipart/alternative", "application/ics"], f"the mail consists of {kinds}"):
            return
        alternatives = list(parts[0].iter_parts())
        kinds = [p.get_content_type() for p in alternatives]
        if not self.must(kinds == ["text/plain", "text/html", "text/calendar"], f"the alternatives are {kinds}"):
            return
        calendar, file = alternatives[2], parts[1]
        self.must(alternatives[0].get_payload(decode=True).strip(), "the plain text is empty")
        self.must(calendar.get_content_disposition() is None, "the calendar part has a Content-Disposition")
        self.must((calendar.get_content_charset() or "").lower() == "utf-8", "the calendar part is not labelled UTF-8")
        self.must(calendar["Content-Transfer-Encoding"] == "base64", "the calendar part is not base64")
        self.must(file.get_content_disposition() == "attachment" and file.get_filename() == "invite.ics", "no attachment invite.ics")
        self.must(file.get_payload(decode=True) == calendar.get_payload(decode=True), "the attachment is another calendar")

    def lines(self, data):
        self.must(data.endswith(b"\r\n"), "the last line does not end")
        for number, line in enumerate(data.split(b"\r\n")[:-1], 1):
            self.must(0 < len(line) <= 75, f"line {number} has {len(line)} octets")
            self.must(not re.search(rb"[\x00-\x08\x0a-\x1f\x7f]", line), f"a control character in line {number}")
            self.must(not (line[:1] == b" " and len(line) > 1 and line[1] & 0xC0 == 0x80), f"line {number} cuts a character in two")

    # The calendar ---------------------------------------------------------------------------------------------------

    def calendar(self, c):
        for name, value in (("VERSION", "2.0"), ("CALSCALE", "GREGORIAN")):
            self.must([p.value for p in c.all(name)] == [value], f"not {name}:{value} once")
        self.must(len(c.all("PRODID")) == 1, "not one PRODID")
        method = c.one("METHOD")
        if not self.must(method and method.value in ("REQUEST", "CANCEL") and len(c.all("METHOD")) == 1, "no METHOD that has buttons"):
            return
        self.method = method.value
        self.must(self.calendar_parts[0].get_param("method") == self.method, "the part's method is another")
        self.must(not [p for p in c.properties if p.name.startswith("X-")], "X- properties, which belong to feeds")
        self.zones = {}
        for zone in c.parts("VTIMEZONE"):
            self.zone(zone)
        events = c.parts("VEVENT")
        if not self.must(events, "no VEVENT"):
            return
        self.must(len({e.one("UID").value for e in events}) == 1, "several UIDs")
        self.must([e.one("RECURRENCE-ID") is not None for e in events[1:]] == [True] * (len(events) - 1), "several series, or a series after its meetings")
        self.must(self.method == "REQUEST" or len(events) == 1, "a CANCEL of several things")
        for e in events:
            self.event(e)

    def zone(self, z):
        name = z.one("TZID").value
        self.zones[name] = z
        self.must(name in zoneinfo.available_timezones(), f"{name} is no IANA zone")
        self.must(z.inside, f"{name} has no observance")
        dated = False
        for o in z.inside:
            for wanted in ("DTSTART", "TZOFFSETFROM", "TZOFFSETTO"):
                self.must(len(o.all(wanted)) == 1, f"{name}: {wanted} is not there once")
            self.must(not (o.all("RRULE") and o.all("RDATE")), f"{name}: a rule and dates in one observance")
            self.must(all(re.fullmatch(r"[+-]\d{4}", o.one(k).value) for k in ("TZOFFSETFROM", "TZOFFSETTO")), f"{name}: an offset with seconds")
            dated = dated or bool(o.all("RDATE"))
        self.must(dated or len(z.inside) <= 2, f"{name} has {len(z.inside)} observances")

    def event(self, e):
        once = ["UID", "DTSTAMP", "SEQUENCE", "DTSTART", "DTEND", "SUMMARY", "STATUS", "TRANSP", "ORGANIZER"]
        for name in once + [n for n in ("DESCRIPTION", "LOCATION", "RRULE", "RECURRENCE-ID") if e.all(n)]:
            if not self.must(len(e.all(name)) == 1, f"{name} is not there once"):
                return
        self.must(not e.all("RDATE") and not e.all("EXRULE") and not e.all("DURATION"), "RDATE, EXRULE or DURATION")
        self.must(re.fullmatch(r"[\x21-\x7e]{1,200}", e.one("UID").value) and "@" in e.one("UID").value, "the UID's form")
        self.must(re.fullmatch(r"\d{8}T\d{6}Z", e.one("DTSTAMP").value), "DTSTAMP is not UTC")
        self.must(re.fullmatch(r"\d{1,9}", e.one("SEQUENCE").value), "SEQUENCE is no number")
        self.must(unescape(e.one("SUMMARY").value).strip(), "an empty SUMMARY")
        self.must(e.one("STATUS").value == ("CANCELLED" if self.method == "CANCEL" else "CONFIRMED"), "STATUS")
        self.people(e)
        self.times(e)

    def people(self, e):
        organizer, invited = e.one("ORGANIZER"), e.all("ATTENDEE")
        addresses = [a.address for a in invited]
        self.must(organizer.address == self.sender, f"ORGANIZER {organizer.address} is not From")
        self.must(len({a.lower() for a in addresses}) == len(addresses), "somebody is invited twice")
        if not self.must(self.to in addresses, f"{self.to} is no ATTENDEE"):
            return
        for p in invited + [organizer]:
            self.must(re.fullmatch(r"mailto:[^@\s]+@[^@\s]+", p.value), f"{p.value} is no mailto: address")
            self.must(p.params.get("CN", "").strip(), f"{p.address} has no CN")
            for k, v in p.raw.items():
                self.must(v.startswith('"') or not re.search(r"[,:;]", v), f"{k} of {p.address} wants quotes")
                self.must(not re.search(r"[\x00-\x1f\x7f]|\^", v) and '"' not in p.params[k], f"{k} of {p.address} has what clients show wrongly")
        for a in invited:
            is_reader = a.address == self.to
            self.must(a.params.get("PARTSTAT"), f"{a.address} has no PARTSTAT")
            self.must(a.params.get("ROLE") == "REQ-PARTICIPANT" and a.params.get("CUTYPE") == "INDIVIDUAL", f"{a.address}'s role")
            self.must(a.params.get("RSVP") == ("TRUE" if is_reader and self.method == "REQUEST" else None), f"RSVP of {a.address}")

    def times(self, e):
        start, end, instance = e.one("DTSTART"), e.one("DTEND"), e.one("RECURRENCE-ID")
        zone = start.params.get("TZID")
        if not self.must(zone in self.zones, f"no VTIMEZONE for {zone}"):
            return
        for p in [start, end] + e.all("EXDATE") + ([instance] if instance else []):
            self.must(p.raw == {"TZID": zone} and re.fullmatch(r"\d{8}T\d{6}", p.value), f"{p.name} is not a wall time in {zone}")
        self.must(end.wall > start.wall, "it ends before it starts")
        self.right_there(zone, [p.wall for p in [start] + ([instance] if instance else [])])
        rule = e.one("RRULE")
        self.must(not (rule and instance), "a meeting of a series with a rule of its own")
        if rule:
            self.rule(e, start, zone, dict(p.split("=", 1) for p in rule.value.split(";")))

    def rule(self, e, start, zone, r):
        self.must(set(r) - {"UNTIL"} <= {"FREQ", "INTERVAL", "BYDAY"}, f"parts that Outlook refuses in {r}")
        self.must("UNTIL" not in r or re.fullmatch(r"\d{8}T\d{6}Z", r["UNTIL"]), "UNTIL is not UTC")
        found = re.fullmatch(r"(-1|[1-4])?([A-Z]{2})", r.get("BYDAY", ""))
        if not self.must(found and bool(found.group(1)) == (r["FREQ"] == "MONTHLY") and r["FREQ"] in ("WEEKLY", "MONTHLY"), f"the rule {r}"):
            return
        self.must(DAYS[start.wall.weekday()] == found.group(2), "DTSTART is on another weekday than the series")
        if found.group(1):
            last = (start.wall + D.timedelta(days=7)).month != start.wall.month
            self.must(last if found.group(1) == "-1" else (start.wall.day - 1) // 7 + 1 == int(found.group(1)), "DTSTART is in another week than the series")
        for out in e.all("EXDATE"):
            self.must(out.wall.time() == start.wall.time() and out.wall.weekday() == start.wall.weekday(), "EXDATE of no meeting")
        self.right_there(zone, [start.wall + D.timedelta(days=n) for n in range(0, HORIZON, 7)])

    def right_there(self, zone, walls):
        """The definition that comes with it gives the tz database's offsets."""
        real, years = zoneinfo.ZoneInfo(zone), [w.year for w in walls]
        clock = Clock(self.zones[zone], range(min(years) - 1, max(years) + 1))
        for wall in walls:
            if wall.replace(tzinfo=real).astimezone(D.timezone.utc).astimezone(real).replace(tzinfo=None) != wall:
                continue  # in a gap: no such time
            said, right = clock.offset(wall), wall.replace(tzinfo=real).utcoffset()
            self.must(said == right, f"{zone} at {wall} is {said} by the letter, {right} by the tz database")


def offset(text):
    size = D.timedelta(hours=int(text[1:3]), minutes=int(text[3:5]))
    return -size if text[0] == "-" else size


def onsets(o, years):
    """When an observance begins, on the clock before it; of a rule those in some years."""
    yield o.one("DTSTART").wall
    for dates in o.all("RDATE"):
        for date in dates.value.split(","):
            yield D.datetime.strptime(date[:15], "%Y%m%dT%H%M%S")
    rule = o.one("RRULE")
    if not rule:
        return
    r = dict(p.split("=") for p in rule.value.split(";"))
    week, day = int(r["BYDAY"][:-2]), DAYS.index(r["BYDAY"][-2:])
    for y in years:
        days = [D.date(y, int(r["BYMONTH"]), 1) + D.timedelta(days=d) for d in range(31)]
        days = [d for d in days if d.month == int(r["BYMONTH"]) and d.weekday() == day]
        yield D.datetime.combine(days[week] if week < 0 else days[week - 1], o.one("DTSTART").wall.time())


class Clock:
    """A definition's clock, in some years (and before them, as far as it has dates)."""

    def __init__(self, definition, years):
        changes = sorted((at, offset(o.one("TZOFFSETTO").value)) for o in definition.inside for at in onsets(o, years)
                         if at >= o.one("DTSTART").wall)
        self.walls, self.offsets = zip(*changes)

    def offset(self, wall):
        """None before the first change."""
        n = bisect.bisect_right(self.walls, wall)
        return self.offsets[n - 1] if n else None


def findings(letter):
    return Check(letter).run()


def events(letter):
    for part in letter.mail.walk():
        if part.get_content_type() == "text/calendar":
            return tree(unfolded(part.get_payload(decode=True))).inside[0].parts("VEVENT")
    return []


def follows(earlier, letter):
    """What is wrong with `letter` as the same reader's next letter about that UID."""
    before, now = events(earlier)[0], events(letter)[0]
    found = []
    if before.one("UID").value != now.one("UID").value:
        return found
    grown = int(now.one("SEQUENCE").value) - int(before.one("SEQUENCE").value)
    same = not before.one("RECURRENCE-ID") and not now.one("RECURRENCE-ID")
    changed = [n for n in ("DTSTART", "DTEND", "RRULE", "EXDATE", "STATUS") if same and
               [(p.raw, p.value) for p in before.all(n)] != [(p.raw, p.value) for p in now.all(n)]]
    if grown < 0:
        found.append("SEQUENCE goes back: clients take it for stale")
    if grown == 0 and (changed or now.one("RECURRENCE-ID") or now.one("STATUS").value == "CANCELLED"):
        found.append(f"{changed or 'one meeting, or all of it'} changed, and SEQUENCE did not grow")
    if now.one("DTSTAMP").value < before.one("DTSTAMP").value:
        found.append("DTSTAMP goes back")
    if before.one("ORGANIZER").value != now.one("ORGANIZER").value:
        found.append("another ORGANIZER")
    return found


def expect_right(letters):
    """All of a reader's letters with calendars, in the order in which they came."""
    earlier = {}
    for letter in letters:
        if not events(letter):
            continue
        uid = events(letter)[0].one("UID").value
        wrong = findings(letter) + (follows(earlier[uid], letter) if uid in earlier else [])
        assert not wrong, f"{letter.kind} to {letter.to}, {letter.subject!r}: " + "; ".join(wrong[:5])
        earlier[uid] = letter
