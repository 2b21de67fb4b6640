"""Answers to invitations as calendar programs send them (RFC 5546 REPLY): a button pressed, no words."""
import datetime
import email.message
import email.utils
import re

from .clients import POLICY

WORDS = {"ACCEPTED": "Accepted", "DECLINED": "Declined", "TENTATIVE": "Tentative"}


def raw_calendar_of(letter):
    """The invitation's text/calendar part as it is."""
    for part in letter.mail.walk():
        if part.get_content_type() == "text/calendar":
            return part.get_payload(decode=True).decode("utf-8")
    return ""


def calendar_of(letter):
    """The same, unfolded."""
    return re.sub(r"\r?\n[ \t]", "", raw_calendar_of(letter))


def _line(calendar, name):
    found = re.search(rf"^{name}[;:].*$", calendar.split("BEGIN:VEVENT", 1)[-1], re.M)
    return found.group(0).strip() if found else ""


def answer(letter, writer, partstat, at, client="google", occurrence=None):
    """`occurrence`: a start of the series as the calendar writes it ("20260323T140000"), to answer one meeting only."""
    calendar = calendar_of(letter)
    start, end = _line(calendar, "DTSTART"), _line(calendar, "DTEND")
    recurrence = _line(calendar, "RECURRENCE-ID")
    if occurrence:
        recurrence = start.replace("DTSTART", "RECURRENCE-ID").rsplit(":", 1)[0] + ":" + occurrence
        start = start.rsplit(":", 1)[0] + ":" + occurrence
    attendee = f"ATTENDEE;PARTSTAT={partstat};CN={writer.name}:mailto:{writer.address}"
    if client == "google":
        attendee = f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={partstat};CN={writer.name};X-NUM-GUESTS=0:mailto:" \
                   f"{writer.address}"
    organizer = [] if client == "outlook" else [_line(calendar, "ORGANIZER")]
    lines = ["BEGIN:VCALENDAR", f"PRODID:-//{client}//EN", "VERSION:2.0", "METHOD:REPLY", "BEGIN:VEVENT"]
    lines += [_line(calendar, "UID"), _line(calendar, "SEQUENCE"), f"DTSTAMP:{at:%Y%m%dT%H%M%SZ}"] + organizer
    lines += [recurrence] * bool(recurrence) + [start, end, attendee, _line(calendar, "SUMMARY"), "END:VEVENT", "END:VCALENDAR", ""]
    return _mail(letter, writer, at, WORDS[partstat], "REPLY", lines, "8bit" if client == "google" else "base64")


def _mail(letter, writer, at, word, method, lines, cte):
    mail = email.message.EmailMessage(policy=POLICY)
    mail["From"] = email.utils.formataddr((writer.name, writer.address))
    mail["To"] = letter.sender
    mail["Subject"] = f"{word}: {letter.subject}"
    mail["Date"] = email.utils.format_datetime(writer.local(at))
    mail["Message-ID"] = writer.new_id()
    mail.set_content(f"{writer.name}: {word.lower()} this invitation.\n")
    mail.add_alternative("\r\n".join(lines), subtype="calendar", cte=cte, params={"method": method})
    mail.set_boundary(f"----=_{mail['Message-ID'].strip('<>').split('@')[0]}")
    return mail.as_bytes()


def counter(letter, writer, start, at, occurrence=None):
    """"Propose a new time" (RFC 5546 3.2.7) for the series' first meeting, or that at `occurrence`: `start` a datetime in
    UTC."""
    calendar = calendar_of(letter)
    recurrence = _line(calendar, "DTSTART").replace("DTSTART", "RECURRENCE-ID")
    if occurrence:
        recurrence = recurrence.rsplit(":", 1)[0] + ":" + occurrence
    lines = ["BEGIN:VCALENDAR", "PRODID:-//outlook//EN", "VERSION:2.0", "METHOD:COUNTER", "BEGIN:VEVENT"]
    lines += [_line(calendar, "UID"), _line(calendar, "SEQUENCE"), f"DTSTAMP:{at:%Y%m%dT%H%M%SZ}"]
    lines += [_line(calendar, "ORGANIZER"), recurrence]
    lines += [f"DTSTART:{start:%Y%m%dT%H%M%SZ}", f"ATTENDEE;PARTSTAT=TENTATIVE;CN={writer.name}:mailto:{writer.address}"]
    lines += [_line(calendar, "SUMMARY"), "END:VEVENT", "END:VCALENDAR", ""]
    return _mail(letter, writer, at, "New Time Proposed", "COUNTER", lines, "base64")


def starts(letter):
    """Start of the event on its own clock, as a datetime without zone."""
    value = _line(calendar_of(letter), "DTSTART").rsplit(":", 1)[-1]
    return datetime.datetime.strptime(value[:15], "%Y%m%dT%H%M%S")


def later(series_wall, cadence, n):
    """The wall time of a series' meeting n: the same weekday and, monthly, the same week of its month."""
    if cadence in ("weekly", "biweekly"):
        return series_wall + datetime.timedelta(weeks=n * (1 if cadence == "weekly" else 2))
    month = series_wall.month - 1 + n * (1 if cadence == "monthly" else 3)
    first = series_wall.replace(year=series_wall.year + month // 12, month=month % 12 + 1, day=1)
    days = [first + datetime.timedelta(days=d) for d in range(31)]
    days = [d for d in days if d.month == first.month and d.weekday() == series_wall.weekday()]
    week = (series_wall.day - 1) // 7
    return days[-1] if week == 4 else days[week]
