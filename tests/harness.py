"""What scenarios are made of: a programme in a folder of its own, its people, a clock that only `tick` moves.

A scenario is a file of functions marked @case; each gets a fresh Programme. Times are UTC, written "2026-03-09 15:30".
Environment: RAPPORT (the program, default build/hooks/rapport), UPDATE_GOLDEN=1 (rewrites golden letters)."""
import datetime
import difflib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import traceback

TESTS = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(TESTS)
sys.path.insert(0, TESTS)

from people import clients  # noqa: E402
from people.clients import Writer, utc  # noqa: E402
from people.letter import Letter  # noqa: E402
from people.post_office import PostOffice  # noqa: E402

RAPPORT = os.path.abspath(os.environ.get("RAPPORT", os.path.join(ROOT, "build/hooks/rapport")))
KEY = "a " + "5eed" * 16 + "\n"  # fixed, so that tokens and Message-IDs are the same in every run
BOX = "mentoring@example.org"
ORGANIZER = "organizer@example.org"
HOURS = "mon 09:00-17:00;tue 09:00-17:00;wed 09:00-17:00;thu 09:00-17:00;fri 09:00-17:00"
KILLED = -9


class Failure(AssertionError):
    pass


def expect(actual, wanted, what):
    if actual != wanted:
        raise Failure(f"{what}: {actual!r}, expected {wanted!r}")


def expect_in(part, whole, what):
    if part not in whole:
        raise Failure(f"{what}: {part!r} is not in\n{whole}")


def expect_not_in(part, whole, what):
    if part in whole:
        raise Failure(f"{what}: {part!r} is in\n{whole}")


def stamp(at):
    return (utc(at) if isinstance(at, str) else at).strftime("%Y-%m-%dT%H:%M:%SZ")


class Result:
    def __init__(self, done):
        self.code, self.out, self.err = done.returncode, done.stdout, done.stderr

    def rows(self):
        return [json.loads(line) for line in self.out.splitlines()]


class Programme:
    def __init__(self, folder, config=None):
        self.folder = folder
        self.at = None   # of the last tick
        self.kill = None  # (step, pass): every tick is killed there once, then run again
        self.killed = 0
        self.ticked = []  # times of the ticks
        self.may_be_tried_again = False
        shutil.rmtree(folder, ignore_errors=True)
        os.makedirs(folder, mode=0o700)
        self.write("rapport.key", KEY, 0o600)
        self.write("rapport.conf", config or CONFIG, 0o600)
        self.post = PostOffice(self.path("in"), self.path("out"), self.path("people"))
        self.letters_carried = []
        self.run("init", folder, "--simulated")

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def write(self, name, text, mode=0o644):
        with open(self.path(name), "w", encoding="utf-8") as f:
            f.write(text)
        os.chmod(self.path(name), mode)
        return self.path(name)

    # The program ------------------------------------------------------------------------------------------------

    def try_run(self, *args, at=None, environment=None, limits=None):
        if args[0] == "tick" and at:
            self.ticked.append(stamp(at))
        now = ["--now", stamp(at)] if at else []
        done = subprocess.run([RAPPORT, "-c", self.path("rapport.conf")] + now + list(args), capture_output=True,
                              text=True, encoding="utf-8", stdin=subprocess.DEVNULL, preexec_fn=limits,
                              env={**os.environ, **(environment or {})}, timeout=120)
        return Result(done)

    def run(self, *args, at=None, code=0, **more):
        r = self.try_run(*args, at=at, **more)
        if r.code != code:
            raise Failure(f"`rapport {' '.join(args)}` at {at}: exit {r.code}, expected {code}\n{r.out}{r.err}")
        if "ERROR: AddressSanitizer" in r.err or "runtime error:" in r.err:
            raise Failure(f"`rapport {' '.join(args)}`: the sanitizer speaks\n{r.err}")
        return r

    def json(self, *args, at=None):
        return self.run(*args, "--json", at=at).rows()

    def tick(self, at, code=0):
        """A cron run at a time; the post office carries what it sent. Returns its letters."""
        self.at = at
        fresh = []
        if self.kill:
            step, nth = self.kill
            r = self.try_run("tick", at=at, environment={"RAPPORT_KILL_AT": f"{step}:{nth}"})
            if r.code not in (0, KILLED):
                raise Failure(f"tick killed at {step}:{nth}: exit {r.code}\n{r.err}")
            self.killed += r.code == KILLED
            fresh += self.post.carry()
            if r.code == 0:
                self.letters_carried += fresh
                return fresh
        self.last = self.run("tick", at=at, code=code)
        fresh += self.post.carry()
        self.letters_carried += fresh
        for letter in fresh:  # of an earlier tick when that one began to send it and could not
            tried = self.ticked if self.may_be_tried_again else self.ticked[-1:]
            expect_in(stamp(letter.date.astimezone(datetime.timezone.utc)), tried, f"the Date of “{letter.subject}”, within its tick")
        return fresh

    def deliver(self, raw):
        self.post.bring(raw)

    def hear(self, raw, at):
        """Delivers a mail and ticks. Returns the letters of that tick."""
        self.deliver(raw)
        return self.tick(at)

    # What it says -----------------------------------------------------------------------------------------------

    def letters(self, to=None, kind=None):
        return [l for l in self.letters_carried if (not to or l.to == to) and (not kind or l.kind == kind)]

    def last_letter(self, to, kind=None):
        found = self.letters(to, kind)
        if not found:
            raise Failure(f"{to} got no {kind or 'letter'}; there are {[(l.to, l.kind) for l in self.letters_carried]}")
        return found[-1]

    def show(self, whom):
        return self.json("show", whom, at=self.at)[0]

    def takeaways(self, address):
        return [(t["text"], t["due"], t["status"] or t["state"]) for t in self.show(address)["takeaways"]]

    def status(self):
        return self.json("status", at=self.at)[0]

    def heard(self):
        return self.json("heard", at=self.at)

    def verdict(self):
        """Of the newest mail."""
        row = self.heard()[-1]
        return row["verdict"], row["reason"]

    def odd(self):
        return self.json("odd", at=self.at)

    def due(self):
        return self.json("due", at=self.at)

    def export(self):
        return self.run("export", "--stable", at=self.at).out

    def export_but_absence(self):
        """The end of an absence that a note states is kept (prompts wait for it); the rest of the facts."""
        return re.sub(r'"away_until": \d+', '"away_until": 0', self.export())

    def check(self):
        self.run("check", at=self.at)

    def database_bytes(self):
        """Everything the database left on disk."""
        found = b""
        for name in sorted(os.listdir(self.folder)):
            if name.startswith("rapport.db"):
                with open(self.path(name), "rb") as f:
                    found += f.read()
        return found

    # Beginnings -------------------------------------------------------------------------------------------------

    def begin(self, people, at="2026-03-02 09:00", size=2):
        """Imports, matches and launches; people are (address, name, zone)."""
        rows = ["email,name,timezone,availability"]
        rows += [f"{address},{name},{zone},{HOURS}" for address, name, zone in people]
        self.write("roster.csv", "\n".join(rows) + "\n")
        self.run("import", self.path("roster.csv"), at=at)
        self.run("match", "--seed", "7", "--size", str(size), at=at)
        self.run("launch", at=at)
        self.at = at


CONFIG = f"""[programme]
name = Peer mentoring
organizer = {ORGANIZER}
organizer_name = Olga Novak
summary = never

[mail]
address = {BOX}
inbox = maildir:in
outbox = maildir:out
"""

ANA = ("ana@example.org", "Ana Silva", "Europe/Lisbon")
BEN = ("ben@example.org", "Ben Okafor", "Europe/Berlin")
CHLOE = ("chloe@example.org", "Chloe Dubois", "Europe/Paris")


def writer(person, style="gmail_web"):
    return Writer(person[0], person[1], style, person[2])


# Golden letters -------------------------------------------------------------------------------------------------

GOLDEN_HEADERS = ("From", "To", "Reply-To", "Subject", "Date", "In-Reply-To", "Auto-Submitted", "X-Rapport-Letter")


def golden(folder, name, letter, random_reply_to=False, any_ids=False):
    """Compares what a reader sees: the headers that matter and the plain text part, as they are."""
    head = "".join(f"{k}: {letter.header(k)}\n" for k in GOLDEN_HEADERS
                   if letter.header(k) and not (random_reply_to and k == "Reply-To"))
    text = head + "\n" + letter.text
    if any_ids:  # they are drawn in order, so every new row of anything changes them
        text = re.sub(r"(?m)^Reply-To: .*\n", "", re.sub(r"\bref [a-z0-9]{4}\b", "ref ....", text))
    hold(folder, name + ".txt", text)


def golden_mail(folder, name, letter):
    """The whole mail as name.eml, part by part with the transfer encodings taken off so that a difference can be read, and
    its calendar as name.ics. Tokens, Message-IDs and codes are left out: each new row of anything changes them."""
    def mask(text):
        for found, instead in ((r"(\+|%2B)(stop-)?[a-z][a-z2-7]{20,}@", r"\1\2TOKEN@"), (r"(?m)^(Message-ID|In-Reply-To|References): .*(\n[ \t].*)*", r"\1: <ID>"),
                               (r"\bref( |%20)[a-z0-9]{4}\b", r"ref\1...."), (r"(?m)^UID:.*(\n .*)*", "UID:..."), (r"=_[a-z2-7]+_([ma])", r"=_\1")):
            text = re.sub(found, instead, text)
        return text

    def parts(entity):
        yield "".join(f"{k}: {v}\n" for k, v in entity.raw_items())
        if entity.is_multipart():
            for part in entity.iter_parts():
                yield from parts(part)
        else:
            yield entity.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n") + "\n"

    whole = list(parts(letter.mail))
    calendar = next(body for head, body in zip(whole, whole[1:]) if head.startswith("Content-Type: text/calendar"))
    hold(folder, name + ".eml", mask("\n".join("(the same)\n" if n > whole.index(calendar) and part == calendar else part
                                              for n, part in enumerate(whole))))
    hold(folder, name + ".ics", mask(calendar))


def hold(folder, name, text):
    """To what is in golden/scenarios/FOLDER/NAME."""
    path = os.path.join(TESTS, "golden", "scenarios", folder, name)
    if os.environ.get("UPDATE_GOLDEN"):
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, "w", encoding="utf-8") as f:
            f.write(text)
        return
    if not os.path.exists(path):
        raise Failure(f"{path} is missing: UPDATE_GOLDEN=1 writes it")
    with open(path, encoding="utf-8") as f:
        wanted = f.read()
    if text != wanted:
        diff = difflib.unified_diff(wanted.splitlines(True), text.splitlines(True), "golden", "now")
        raise Failure(f"{folder}/{name} has changed (UPDATE_GOLDEN=1 takes it over):\n{''.join(diff)}")


# Cases ----------------------------------------------------------------------------------------------------------

_cases = []


def case(function):
    _cases.append(function)
    return function


def main():
    """Runs the cases of the calling file, or those named on the command line; one line each, then the count."""
    number = os.path.basename(sys.argv[0])[:3]
    failed = passed = 0
    wanted = sys.argv[1:]
    if not os.path.exists(RAPPORT):
        sys.exit(f"{RAPPORT} is not there: `make VARIANT=hooks`, or set RAPPORT")
    for function in _cases:
        if wanted and function.__name__ not in wanted:
            continue
        name = function.__name__.replace("_", " ")
        started = time.monotonic()
        try:
            function(Programme(os.path.join(ROOT, "build/scenarios", number, function.__name__)))
        except AssertionError as failure:
            where = [f for f in traceback.extract_tb(failure.__traceback__) if f.filename.endswith(".py")]
            at = next((f for f in reversed(where) if "scenarios" in f.filename), where[-1])
            print(f"FAIL {number} {name} (line {at.lineno}): {failure}", flush=True)
            failed += 1
            continue
        except Exception:  # a broken scenario is a failure with its trace
            print(f"FAIL {number} {name}: {traceback.format_exc(limit=-3)}", flush=True)
            failed += 1
            continue
        passed += 1
        print(f"ok   {number} {name} ({time.monotonic() - started:.1f} s)", flush=True)
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed or not passed else 0)
