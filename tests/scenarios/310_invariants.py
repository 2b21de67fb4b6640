"""Sixty people of many habits over months: what must hold is looked at after every tick and on every day."""
import os
import random
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from company import Company  # noqa: E402
from harness import HOURS, ORGANIZER, Failure, case, clients, expect, main  # noqa: E402
from invariants import Invariants  # noqa: E402
from people import machines  # noqa: E402
from people.habits import Person, out_of_office  # noqa: E402

PEOPLE = int(os.environ.get("HABITS_PEOPLE", "60"))
UNTIL = os.environ.get("HABITS_UNTIL", "2026-06-05 18:00")
ZONES = ("Europe/Lisbon", "Europe/Berlin", "Europe/Prague", "America/New_York", "Asia/Kolkata", "Europe/Helsinki")
STYLES = sorted(clients.STYLES)


def bounces(letter, person, at):
    return machines.bounce(letter, at)


def one_of_many(chance, number):
    """What somebody is like: silent, late, prompt, or a source of surprises."""
    first = f"Person{number:02d}"
    script = {}
    if number % 10 == 3:
        script = {("follow-up", 1): out_of_office("I am away until 30 March.")}
    elif number % 10 == 6:
        script = {(kind, which): bounces for kind in ("follow-up", "check-in", "preparation") for which in (2, 3)}
    return Person(f"p{number:02d}@example.org", f"{first} Family{number:02d}", chance.choice(ZONES), chance.choice(STYLES),
                  answers=chance.choice((0, 3, 7, 10)), delays=chance.choice(((0, 2), (1, 9), (20, 90), (60, 200))),
                  odd=chance.choice((0, 0, 5, 20)), calendar=chance.choice(("google", "outlook", "")), script=script,
                  is_marked=True)


@case
def months_of_habits(p):
    chance = random.Random(2026)
    people = [one_of_many(chance, i) for i in range(PEOPLE)]
    olga = Person(ORGANIZER, "Olga Novak", "UTC", "gmail_web", answers=0, calendar="")
    company = Company(p, people, olga)
    since, half = "2026-03-02 09:00", len(people) // 2
    for size, part in ((2, people[:half]), (3, people)):
        p.write("roster.csv", "email,name,timezone,availability\n" + "".join(
            f"{x.address},{x.writer.name},{x.writer.zone},{HOURS}\n" for x in part))
        p.run("import", p.path("roster.csv"), at=since)
        p.run("match", "--seed", "7", "--size", str(size), at=since)
        p.run("launch", at=since)
    zones = {x.address: str(x.writer.zone) for x in people}
    held = Invariants(company, zones)
    for named in held.zones.values():
        named.add("Asia/Tokyo")  # some of them move there
    company.run(since, UNTIL, held.after)
    held.at_the_end()
    kinds = {letter.kind for letter in p.letters()}
    wanted = {"introduction", "follow-up", "check-in", "confirmation", "asked-back", "invitation", "cancellation", "told"}
    expect(wanted - kinds, set(), "kinds of letters that never came")
    broken = [m["reason"] for m in p.odd() if m["reason"] == "it could not be handled"]
    expect(broken, [], "mails that made hearing fail")
    if len(p.letters()) < 8 * PEOPLE:
        raise Failure(f"only {len(p.letters())} letters: people were not kept company")


if __name__ == "__main__":
    main()
