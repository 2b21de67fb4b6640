"""Lives of circles by chance: members in any zones write and press whatever there is, letters wait, months pass; everybody's
calendar shows what the programme has planned. Two lives each time; LIVES=100-160 plays those with these numbers."""
import datetime
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import Failure, Programme, case, clients, main  # noqa: E402
from life import Life  # noqa: E402

ZONES = ("Europe/Lisbon", "Europe/Berlin", "America/New_York", "Africa/Casablanca", "Asia/Jerusalem", "Asia/Kathmandu", "Asia/Dubai",
         "Africa/Lagos", "America/Halifax", "America/Sao_Paulo", "America/Santiago", "Africa/Cairo", "America/Scoresbysund")
STARTS = ("2026-03-02 09:00", "2026-06-01 09:00", "2026-10-12 09:00", "2027-02-01 09:00")
ABOUT_TIME = ("introduction", "preparation", "update", "invitation", "agenda", "cancellation", "reschedule", "follow-up", "told", "cadence")
STEPS = 16
UTC = datetime.timezone.utc


class Chance:
    def __init__(self, p, number):
        self.r = random.Random(number)
        self.p, self.number = p, number
        names = ("ana", "ben", "chloe", "dan")[:self.r.choice((2, 2, 3, 4))]
        people = [(f"{n}@example.org", f"{n.title()} Last", self.r.choice(ZONES)) for n in names]
        self.newcomers = ["eva", "fay"] if len(names) > 2 else []
        self.done = [str(people)]
        self.life = Life(p, people, self.r.choice(STARTS))

    def members(self):
        return [who for who in self.life.writers if who not in self.life.left]

    def run(self):
        for _ in range(STEPS):
            step, who = self.r.choice(list(self.possible())), self.r.choice(self.members())
            self.done.append(f"{self.life.at} {step(who)}")
            self.life.left |= set(self.life.writers) - set(self.p.show("1")["members"])
            if self.life.facts("circle")[0]["state"] != "active":
                break
            if self.r.random() < .4:
                self.agree()
        self.agree()

    def possible(self):
        """What changes calendars, more often than not."""
        yield self.time_passes
        try:
            self.life.next_meeting()
        except IndexError:
            yield self.writes
            return
        yield from (self.writes,) * 4 + (self.presses,) * 2 + (self.organizer,)
        if self.newcomers and len(self.members()) < 5:
            yield from (self.joins,) * 2
        if len(self.members()) > 2:
            yield self.leaves

    def agree(self):
        try:
            self.life.agree("by chance")
        except AssertionError as wrong:
            raise Failure(f"life {self.number}: {wrong}\n  " + "\n  ".join(self.done[-8:])) from wrong

    # Steps, each says what it did -------------------------------------------------------------------------------------

    def writes(self, who):
        later = self.life.at + datetime.timedelta(days=self.r.randrange(5, 40))
        words = self.r.choice(("skip", "reschedule to Thursday 15:00", "reschedule to tomorrow 11:00", "reschedule to Tuesday 9:00",
                               self.r.choice(("monthly", "weekly", "every two weeks", "quarterly")), f"where: room {self.r.randrange(100)}",
                               self.r.choice((f"pause until {later.day} {later:%B}", "resume", "I can't make it")), "yes", "yes", "2"))
        letters = [l for l in self.p.letters(who) if l.kind in ABOUT_TIME]
        if not letters:
            return f"{who} has no letter"
        self.life.at += datetime.timedelta(minutes=10)
        self.p.hear(clients.reply(letters[-1], self.life.writers[who], words, self.life.at), self.life.at)
        return f"{who} writes {words!r} in answer to {letters[-1].kind}"

    def presses(self, who):
        partstat = self.r.choice(("ACCEPTED", "TENTATIVE", "DECLINED", "DECLINED", "COUNTER"))
        meeting = self.life.next_meeting()
        occurrence = self.life.planned_wall(meeting)
        if not any(l.kind == "invitation" for l in self.p.letters(who)):
            return f"{who}'s invitation waits"
        if partstat == "COUNTER":
            start = datetime.datetime.fromtimestamp(meeting["starts_at"], UTC) + datetime.timedelta(hours=self.r.choice((-20, 1, 23)))
            self.life.proposes(who, start, occurrence)
        else:
            self.life.presses(who, partstat, self.r.choice((occurrence, occurrence, None)))
        return f"{who} presses {partstat}, {occurrence}"

    def time_passes(self, _):
        for _ in range(self.r.choice((2, 4, 10, 24))):
            self.life.go(hours=12)
        return "time has passed"

    def joins(self, _):
        name = self.newcomers.pop()
        self.life.joins((f"{name}@example.org", f"{name.title()} Last", self.r.choice(ZONES)))
        if f"{name}@example.org" not in self.p.show("1")["members"]:
            del self.life.writers[f"{name}@example.org"]
        return f"{name} is imported"

    def leaves(self, who):
        self.life.says(who, "leave", [l.kind for l in self.p.letters(who) if l.kind in ABOUT_TIME][-1])
        return f"{who} leaves"

    def organizer(self, _):
        order = self.r.choice((("pause", "1", (self.life.at + datetime.timedelta(days=20)).strftime("%Y-%m-%d")), ("resume", "1"), ("nudge", "1")))
        self.p.try_run(*order, at=self.life.at)
        self.life.go(hours=1)
        return f"the organizer: {' '.join(order)}"


@case
def lives(p):
    first, _, last = os.environ.get("LIVES", "4-5").partition("-")
    for number in range(int(first), int(last or first) + 1):
        Chance(Programme(p.path(str(number))), number).run()


if __name__ == "__main__":
    main()
