"""Readers' calendars kept by others' libraries (tests/calendars/), so that what our letters mean is not our own opinion.
Each applies REQUESTs and CANCELs by UID, RECURRENCE-ID, SEQUENCE and DTSTAMP (RFC 5546 2.1.5), in two habits: a series
that comes again replaces what was known of its meetings, or keeps what had been moved."""
import atexit
import json
import os
import shutil
import subprocess
import tempfile
import zipfile

from .calendars import raw_calendar_of

HERE = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), "calendars")
THUNDERBIRD = "/usr/lib/thunderbird/omni.ja"
DEBIAN = "/usr/bin/python3"  # whose python3-icalendar and python3-vobject are
HABITS = ("replaces", "keeps")


class CalendarClient:
    """One library's process. A line to it: {"calendars": [text], "reader": address, "from": day, "until": day}; one from it,
    for each habit: [[start in UTC, minutes]], sorted. Or {"people": text}, and {"summary", "location", "names": {URI: CN}}
    of the first event."""

    def __init__(self, name, command):
        self.name = name
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8")

    def shows(self, letters, reader, start, until):
        """{habit: [[start, minutes]]} after these letters, in the order in which they came."""
        calendars = [text for text in map(raw_calendar_of, letters) if text]
        asked = {"calendars": calendars, "reader": reader, "from": start.isoformat(), "until": until.isoformat()}
        return dict(zip(HABITS, self.ask(asked, letters)))

    def people(self, letter):
        return self.ask({"people": raw_calendar_of(letter)}, [letter])

    def ask(self, asked, letters):
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        said = self.process.stdout.readline()
        assert said, f"{self.name} could not read {letters[-1].to}'s calendar:\n{raw_calendar_of(letters[-1])}"
        return json.loads(said)


def icaljs_of_thunderbird():
    """Its module as a file: Thunderbird's archive has a copy that is never older than itself."""
    folder = tempfile.mkdtemp(prefix="rapport-icaljs.")
    atexit.register(shutil.rmtree, folder)
    path = os.path.join(folder, "ical.mjs")
    with zipfile.ZipFile(THUNDERBIRD) as archive, open(path, "wb") as f:
        f.write(archive.read("modules/calendar/Ical.sys.mjs"))
    return path


def all_clients():
    """Those of Debian's python; with RAPPORT_ICALJS=1 also ical.js, Thunderbird's copy under node."""
    found = [CalendarClient(name, [DEBIAN, os.path.join(HERE, f"with_{name}.py")]) for name in ("icalendar", "vobject")]
    if os.environ.get("RAPPORT_ICALJS"):
        found.append(CalendarClient("ical.js", ["node", os.path.join(HERE, "with_icaljs.mjs"), icaljs_of_thunderbird()]))
    return found
