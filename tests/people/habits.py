"""People and what they do with a letter: prompt, late, silent, by calendar, by absence note. They know the letter and the
clock, nothing else."""
import datetime
import random
import re

from . import calendars, clients, machines
from .clients import Writer

PROMPTS = ("welcome", "introduction", "reschedule", "follow-up", "check-in", "preparation", "office-hours", "feedback",
           "review", "goodbye", "highlights", "nudge")
CALENDAR = ("invitation", "update", "cancellation")

WELCOME = ("I would like help with giving feedback to people who are more senior than me.",
           "Saying no without feeling bad about it", "sure, I'm in", "Getting better at system design",
           "What would you like help with?\nPlanning my next step.\n\nI can offer: databases, on-call")
GOALS = ("I want to work on saying no.", "Becoming a better reviewer", "How to run a meeting that ends on time",
         "Finding my way into architecture work", "hi all!")
TAKEAWAYS = ("Good talk!\n- Ask Priya about the on-call rota by Friday\n- Write the test plan first",
             "I will keep a list of decisions and show it next time", "Met: yes\nTakeaway: block two mornings for deep work\n"
             "By when: in two weeks\nWorth it (1-5): 4", "My main takeaway is to delegate more.\n- hand over the release checklist",
             "1. read the incident guide\n2. ask for feedback in two weeks", "We met, nothing to note", "good one, 4",
             "- Try the walking meeting\n- Private: think about the offer from Priya")
CHECKINS = ("all done", "1 done, worked great", "not yet", "1 done\n2 still on it", "done", "still on it",
            "All still in progress", "1. done, 2. dropped, it no longer matters")
THINGS = ("An article on writing decision records: https://example.net/adr",
          "- a template for one-on-ones\n- a question: how do you say no to a director?",
          "I'd like to talk about the reorganisation", "nothing this time", "tbd",
          "- a checklist for incident reviews\n- Priya should meet Tom, both work on alerts\n- my problem: too many meetings")
COMMANDS = ("skip", "pause until 2026-05-01", "resume", "help", "where: the blue room", "every month", "leave", "stop",
            "timezone Asia/Tokyo", "reschedule to Thursday 15:00", "organizer: could we talk?", "every two weeks",
            "move it a bit", "weekly")
OTHERS = ("thanks", "ok", "great, thank you", "That is not right", "2: new words", "Who is Priya again?")
WORDS = {"welcome": WELCOME, "introduction": GOALS, "follow-up": TAKEAWAYS, "check-in": CHECKINS, "preparation": THINGS,
         "nudge": ("Keep going", "busy, sorry", "a break until May would be good"), "reschedule": ("2", "any", "Thursday", "none of them"),
         "cadence": ("fine", "ok, thanks", "good", "fine", "Keep every two weeks")}


class Person:
    """`answers`: how many prompts of ten. `delays`: hours until an answer. `odd`: how many answers of a hundred are
    something else. `script`: {(kind, which): words or function(letter, person, at) -> mail}, what they do the first,
    second, … time that such a letter comes; there `None` is silence."""

    def __init__(self, address, name, zone, style="gmail_web", answers=10, delays=(1, 5), odd=0, calendar="google",
                 script=None, is_marked=False):
        self.writer = Writer(address, name, style, zone)
        self.address, self.first = address, name.split()[0]
        self.answers, self.delays, self.odd, self.calendar = answers, delays, odd, calendar
        self.script = script or {}
        self.is_marked, self.marks = is_marked, {}  # a sign in their words that shows where these go: {sign: is private}
        self.chance = random.Random(address)
        self.seen = {}

    def awake(self, at):
        """The next working minute of theirs."""
        local = at.astimezone(self.writer.zone)
        while local.weekday() > 4 or not 9 <= local.hour < 17:
            ahead = local + datetime.timedelta(days=1 if local.hour >= 9 or local.weekday() > 4 else 0)
            local = ahead.replace(hour=9, minute=self.chance.randrange(5, 55))
        return local.astimezone(datetime.timezone.utc)

    def act(self, letter, now):
        """Their mails about a letter: [(when, raw, words)]."""
        which = self.seen[letter.kind] = self.seen.get(letter.kind, 0) + 1
        at = self.awake(now + datetime.timedelta(hours=self.chance.uniform(*self.delays)))
        scripted = self.script.get((letter.kind, which), "")
        if callable(scripted):
            return [(at, scripted(letter, self, at), f"({scripted.__name__.replace('_', ' ')})")]
        if scripted is None:
            return []
        if scripted:
            return [(at, clients.reply(letter, self.writer, scripted, at), scripted)]
        if letter.kind in CALENDAR:
            return self.by_calendar(letter, at)
        words = self.words(letter)
        return [(at, clients.reply(letter, self.writer, words, at), words)] if words else []

    def by_calendar(self, letter, at):
        if not self.calendar or letter.kind == "cancellation" or "METHOD:REQUEST" not in calendars.calendar_of(letter):
            return []
        return [(at, calendars.answer(letter, self.writer, "ACCEPTED", at, self.calendar), "(accepts)")]

    def words(self, letter):
        wants = letter.kind in PROMPTS or letter.kind == "cadence"
        if self.chance.randrange(100) < self.odd:
            return self.chance.choice(COMMANDS)
        if self.chance.randrange(10) >= (self.answers if wants else 0):
            return None
        return self.mark(self.chance.choice(WORDS.get(letter.kind, OTHERS)))

    def mark(self, words):
        """Priya becomes a name that nobody else writes."""
        if not self.is_marked:
            return words
        lines = words.split("\n")
        for i, line in enumerate(lines):
            if "Priya" in line:
                sign = f"Priya{self.first}x{len(self.marks)}"
                self.marks[sign] = "Private:" in line
                lines[i] = line.replace("Priya", sign)
        return "\n".join(lines)


def out_of_office(words):
    def absence_note(letter, person, at):
        return machines.absence(letter, person.writer, at, words)
    return absence_note


def declines(letter, person, at):
    """One meeting of the series, the second."""
    second = calendars.starts(letter) + datetime.timedelta(days=14)
    return calendars.answer(letter, person.writer, "DECLINED", at, person.calendar or "outlook", f"{second:%Y%m%dT%H%M%S}")


def taps(label):
    def one_tap(letter, person, at):
        return clients.one_tap(letter, person.writer, label, at, mark="Sent from my iPhone")
    one_tap.__name__ = "taps_" + re.sub(r"\W+", "_", label)
    return one_tap
