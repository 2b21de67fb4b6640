"""A company over months: cron that runs when there is something to do, a post office, and people of habits.

Used by the demo and by scenario 310. Nothing here reads the database: the next time is what `rapport status` says."""
import datetime
import heapq

from harness import stamp, utc

CRON = datetime.timedelta(minutes=30)


def rounded(at):
    """The next run of cron."""
    minutes = at.minute % 30
    at = at.replace(second=0, microsecond=0)
    return at + datetime.timedelta(minutes=30 - minutes) if minutes else at


class Company:
    def __init__(self, programme, people, organizer=None):
        """`organizer`: a Person too, with the organizer's address."""
        self.p = programme
        self.people = {person.address: person for person in people + ([organizer] if organizer else [])}
        self.mails, self.count = [], 0
        self.now = None
        self.said = []      # (time, person, kind of the letter that they answer, words)
        self.planned = []   # (time, function) of the story
        self.ticks = 0

    def at(self, when, do):
        """Something that the organizer does at the keyboard."""
        self.planned.append((utc(when), do))
        self.planned.sort(key=lambda x: x[0])

    def deliver_due(self):
        while self.mails and self.mails[0][0] <= self.now:
            at, _, person, letter, raw, words = heapq.heappop(self.mails)
            self.p.deliver(raw)
            self.said.append((at, person, letter, words))

    def tick(self):
        self.deliver_due()
        letters = self.p.tick(self.now)
        self.ticks += 1
        for letter in letters:
            person = self.people.get(letter.to)
            for at, raw, words in person.act(letter, self.now) if person else []:
                self.count += 1
                heapq.heappush(self.mails, (at, self.count, person, letter, raw, words))
        return letters

    def next_time(self):
        times = [self.mails[0][0]] if self.mails else []
        times += [self.planned[0][0]] if self.planned else []
        due = self.p.status()["next_at"]
        if due:
            times.append(datetime.datetime.fromisoformat(due.replace("Z", "+00:00")))
        return max(rounded(min(times)), self.now + CRON) if times else None

    def run(self, since, until, after=None):
        """Runs to `until`; `after(now, letters)` is called after each tick."""
        self.now, end = utc(since), utc(until)
        while self.now and self.now <= end:
            while self.planned and self.planned[0][0] <= self.now:
                self.planned.pop(0)[1]()
            letters = self.tick()
            if after:
                after(self.now, letters)
            self.now = self.next_time()
        self.now = end

    def stamp(self):
        return stamp(self.now)
