"""The story of a pair, step by step: told by scenario 010 and the demo, and killed at every step by scenario 070.

Each step is (name, time of its tick, what people do before it). People act on letters in their own mailbox."""
from harness import ANA, BEN
from people import clients, machines
from people.clients import Writer, utc


class Pair:
    def __init__(self, programme):
        self.p = programme
        self.ana = Writer(ANA[0], ANA[1], "iphone_mail", ANA[2])
        self.ben = Writer(BEN[0], BEN[1], "outlook_desktop", BEN[2])
        self.said = []  # (time, who, words): what the demo tells

    def letter(self, who, kind):
        return self.p.last_letter(who.address, kind)

    def answers(self, who, kind, words, at, **more):
        letter = self.letter(who, kind)
        self.p.deliver(clients.reply(letter, who, words, utc(at), **more))
        shown = " / ".join(words.values()) if isinstance(words, dict) else words
        self.said.append((at, who.name.split()[0], shown))

    def taps(self, who, kind, label, at, **more):
        self.p.deliver(clients.one_tap(self.letter(who, kind), who, label, utc(at), **more))
        self.said.append((at, who.name.split()[0], label))

    # Before each tick -------------------------------------------------------------------------------------------

    def launch(self):
        self.p.begin([ANA, BEN])

    def goal_and_fine(self):
        self.answers(self.ana, "introduction", "I would like to get better at giving feedback.", "2026-03-02 11:00")
        self.taps(self.ben, "introduction", "Fine with me", "2026-03-02 11:05")

    def takeaways(self):
        self.answers(self.ana, "follow-up",
                     "Good talk, thanks! What I will try:\n- Ask Priya about the on-call rota by Friday\n"
                     "- Try saying the feedback out loud first", "2026-03-09 16:40")
        self.answers(self.ben, "follow-up", {"Met:": "yes", "Takeaway:": "Write the test plan before the code",
                                             "Worth it (1-5):": "4"}, "2026-03-09 16:55")

    def correction(self):
        self.answers(self.ana, "confirmation", "2: Practise the feedback out loud with Petra", "2026-03-09 17:30")

    def outcomes(self):
        self.answers(self.ana, "check-in", "1 done, worked great, drop 2", "2026-03-16 15:00")
        self.taps(self.ben, "check-in", "All done", "2026-03-16 15:10", mark="Sent from my iPhone")

    def machines(self):
        """An absence note and a bounce: known, and nothing changes."""
        follow_up = self.letter(self.ana, "follow-up")
        self.p.deliver(machines.absence(follow_up, self.ana, utc("2026-03-23 15:31"),
                                        "I am out of office until 25 March and will stop by then.\n"))
        self.p.deliver(machines.bounce(self.letter(self.ben, "follow-up"), utc("2026-03-23 15:31"), status="4.4.1",
                                       diagnostic="smtp; 450 4.4.1 try again later"))
        self.said.append(("2026-03-23 15:31", "Ana's absence note", "I am out of office until 25 March"))

    def pause(self):
        self.answers(self.ben, "follow-up", "pause until 20 April", "2026-03-24 09:00",
                     style="gmail_web")

    def resume(self):
        self.answers(self.ben, "confirmation", "resume", "2026-04-07 08:00", style="gmail_web")

    def unclear(self):
        self.answers(self.ana, "told", "pause until whenever", "2026-04-07 10:00")

    def still_unclear(self):
        self.answers(self.ana, "asked-back", "pause until sometime, maybe", "2026-04-07 11:00")

    def skip(self):
        self.answers(self.ana, "told", "Skip\n\nSorry, Ana", "2026-04-13 10:00", style="samsung_email")

    def help_and_stop(self):
        self.answers(self.ana, "confirmation", "help", "2026-04-20 09:00")
        self.answers(self.ben, "cancellation", "Please stop sending me these mails.", "2026-04-20 09:10", style="gmail_web")

    def nothing(self):
        pass


STEPS = [
    ("launched", "2026-03-02 10:00", Pair.launch),
    ("first answers", "2026-03-02 12:00", Pair.goal_and_fine),
    ("first meeting over", "2026-03-09 16:00", Pair.nothing),
    ("takeaways", "2026-03-09 17:00", Pair.takeaways),
    ("correction", "2026-03-09 17:45", Pair.correction),
    ("halfway", "2026-03-16 14:30", Pair.nothing),
    ("outcomes", "2026-03-16 15:30", Pair.outcomes),
    ("second meeting over", "2026-03-23 15:30", Pair.nothing),
    ("machines", "2026-03-23 16:00", Pair.machines),
    ("a break", "2026-03-24 09:30", Pair.pause),
    ("no meeting halfway", "2026-03-30 14:00", Pair.nothing),
    ("third meeting time", "2026-04-06 14:00", Pair.nothing),
    ("back", "2026-04-07 09:30", Pair.resume),
    ("unclear", "2026-04-07 10:30", Pair.unclear),
    ("still unclear", "2026-04-07 11:30", Pair.still_unclear),
    ("skipped", "2026-04-13 10:30", Pair.skip),
    ("help and stop", "2026-04-20 09:30", Pair.help_and_stop),
    ("quiet", "2026-05-04 15:00", Pair.nothing),
]


def tell(programme, after=None, steps=STEPS):
    """Plays the story. `after(name, pair, letters)` is called after each step."""
    pair = Pair(programme)
    for name, at, act in steps:
        act(pair)
        letters = programme.tick(at)
        if after:
            after(name, pair, letters)
    return pair
