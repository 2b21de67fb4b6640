"""Many people of many habits over months: whatever they do, the budget holds, nothing leaves out of hours, the database
stays whole, and every letter returned by itself says nothing."""
import datetime
import os
import random
import subprocess
import sys
import zoneinfo

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import RAPPORT, HOURS, Failure, Writer, case, clients, expect, main  # noqa: E402
from people import machines  # noqa: E402

WEEKS = int(os.environ.get("HABITS_WEEKS", "10"))
PEOPLE = int(os.environ.get("HABITS_PEOPLE", "24"))
PROMPTS = ("welcome", "introduction", "reschedule", "follow-up", "check-in", "preparation", "office-hours", "feedback",
           "review", "goodbye", "highlights", "nudge")
ANSWERS = ("confirmation", "asked-back", "help", "data", "code", "refusal", "transcript")
CALENDAR = ("invitation", "update", "cancellation")
ZONES = ("Europe/Lisbon", "Europe/Berlin", "Europe/Prague", "America/New_York", "Asia/Kolkata", "Europe/Helsinki")
STYLES = sorted(clients.STYLES)
TAKEAWAYS = ("Talk to Priya about on-call by Friday", "My main takeaway is to delegate more.\n- write the checklist",
             "1. read the guide\n2. ask for feedback in two weeks", "We met, nothing to note", "good one, 4",
             "Private: think about the offer", "I will stop doing everything myself.", "We did not meet")
CHECKINS = ("all done", "1 done, worked great", "not yet", "1 done\n2 still on it", "done", "Who is Priya again?",
            "drop 1", "1. done, 2. dropped, 3. still on it")
COMMANDS = ("skip", "pause until 2026-05-01", "resume", "help", "where: the blue room", "every month", "leave", "stop",
            "timezone Asia/Tokyo", "reschedule to Thursday 15:00", "organizer: could we talk?", "every two weeks")


class Habit:
    """What somebody does with a letter: mostly answers, sometimes something else."""

    def __init__(self, chance, address, name, zone):
        self.chance = chance
        self.writer = Writer(address, name, chance.choice(STYLES), zone)
        self.answers = chance.choice((0.0, 0.3, 0.7, 1.0))
        self.odd = chance.choice((0.0, 0.05, 0.2))

    def words(self, letter):
        if self.chance.random() < self.odd:
            return self.chance.choice(COMMANDS)
        if letter.kind == "follow-up":
            return self.chance.choice(TAKEAWAYS)
        if letter.kind == "check-in":
            return self.chance.choice(CHECKINS)
        if letter.kind == "introduction":
            return "I want to work on saying no.\n"
        return self.chance.choice(("thanks", "ok", "2: new words", "That is not right", "great"))

    def mail(self, letter, at):
        if self.chance.random() > (self.answers if letter.kind in PROMPTS else 0.1):
            return None
        dice = self.chance.random()
        if dice < 0.03:
            return machines.absence(letter, self.writer, at, "I am away until Friday.")
        if dice < 0.05:
            return machines.bounce(letter, at)
        return clients.reply(letter, self.writer, self.words(letter), at)


def begin(p, chance):
    people = [(f"p{i:02d}@example.org", f"Person{i:02d} Family{i:02d}", chance.choice(ZONES)) for i in range(PEOPLE)]
    p.begin(people[:PEOPLE // 2], size=2)
    rows = ["email,name,timezone,availability"] + [f"{a},{n},{z},{HOURS}" for a, n, z in people]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at="2026-03-02 10:00")
    p.run("match", "--seed", "11", "--size", "3", at="2026-03-02 10:00")
    p.run("launch", at="2026-03-02 10:00")
    return {a: Habit(random.Random(a), a, n, z) for a, n, z in people}


def check_hours(p, letter, now, zones):
    """The reader's zone is the roster's, or one they named since."""
    if letter.kind in ANSWERS or letter.to not in zones:
        return
    if letter.kind in CALENDAR:
        return  # may leave at once when the meeting is near; 060 has those
    good = False
    for zone in (zones[letter.to], "Asia/Tokyo"):
        local = now.astimezone(zoneinfo.ZoneInfo(zone))
        good = good or (local.weekday() < 5 and 9 <= local.hour + local.minute / 60 <= 17)
    if not good:
        raise Failure(f"{letter.kind} to {letter.to} at {now} is out of hours")


def check_prompts(seen, letter):
    if letter.kind not in PROMPTS:
        return
    day = (letter.to, letter.date.date().isoformat())
    if day in seen:
        raise Failure(f"{letter.kind} to {letter.to}: a second prompt on {day[1]}, after {seen[day]}")
    seen[day] = letter.kind


def check_returned(p, letters):
    """Every kind of letter, as it is, sent back: no words, no items, no command."""
    by_kind = {}
    for letter in letters:
        by_kind.setdefault(letter.kind, letter)
    for kind, letter in sorted(by_kind.items()):
        path = p.path(f"returned.{kind}.eml")
        with open(path, "wb") as f:
            f.write(letter.raw)
    paths = [p.path(f"returned.{kind}.eml") for kind in sorted(by_kind)]
    import json
    done = subprocess.run([RAPPORT, "parse", "--json"] + paths, capture_output=True, text=True, encoding="utf-8")
    for kind, line in zip(sorted(by_kind), done.stdout.splitlines()):
        u = json.loads(line)
        expect((u["commands"], u["items"]), ([], []), f"a returned {kind}")


@case
def months_of_habits(p):
    chance = random.Random(2026)
    habits = begin(p, chance)
    zones = {a: str(h.writer.zone) for a, h in habits.items()}
    now = datetime.datetime(2026, 3, 2, 11, 0, tzinfo=datetime.timezone.utc)
    end = now + datetime.timedelta(weeks=WEEKS)
    waiting, prompts, count = [], {}, 0
    while now < end:
        due = [m for m in waiting if m[0] <= now]
        waiting = [m for m in waiting if m[0] > now]
        for _, raw in due:
            p.deliver(raw)
        for letter in p.tick(now.strftime("%Y-%m-%d %H:%M")):
            check_hours(p, letter, now, zones)
            check_prompts(prompts, letter)
            habit = habits.get(letter.to)
            delay = datetime.timedelta(minutes=chance.choice((5, 90, 600, 3000, 12000)))
            raw = habit.mail(letter, now + delay) if habit else None
            if raw:
                waiting.append((now + delay, raw))
        now += datetime.timedelta(minutes=chance.choice((60, 180, 300, 700)))
        count += 1
        if count % 40 == 0:
            p.check()
    p.check()
    check_returned(p, p.letters())
    kinds = {l.kind for l in p.letters()}
    expect(kinds >= {"introduction", "follow-up", "check-in", "confirmation", "asked-back", "invitation",
                     "cancellation", "told"}, True, f"kinds of letters: {sorted(kinds)}")
    odd = [(m["reason"], m["letter"]) for m in p.odd() if m["reason"] == "it could not be handled"]
    expect(odd, [], "mails that made hearing fail")


if __name__ == "__main__":
    main()
