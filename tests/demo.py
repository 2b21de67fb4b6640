"""make demo: a whole programme, thirteen people in six zones over six months, in a minute. Cron runs when there is
something to do, people act on the letters in their own mailbox, and each as they are: prompt, late, silent, leaving,
pausing, moving. Told from rapport's own commands. Leaves demo/: the programme with its database, everybody's mailbox, and
every letter as a page."""
import collections
import datetime
import html
import os
import re
import time

from company import Company
from harness import ORGANIZER, ROOT, RAPPORT, CONFIG, Programme
from people import clients
from people.habits import Person, declines, out_of_office, taps

WIDTH = 150
FOLDER = os.path.join(ROOT, "demo")
SINCE, UNTIL = "2026-03-02 09:00", "2026-09-04 18:00"
PURPOSE = "to learn from colleagues outside one's own team"
PEOPLE = [
    # address, name, zone, level, team, seeks, offers; then who they are
    (Person("ana@example.org", "Ana Silva", "Europe/Lisbon", "iphone_mail", script={
        ("introduction", 1): "I would like to get better at giving feedback.\n\nWhere: https://meet.example.org/ana-ben",
        ("follow-up", 1): "Good talk, thanks! What I will try:\n- Ask Priya about the on-call rota by Friday\n"
                          "- Try saying the feedback out loud first"}), "5", "web", "feedback", "databases"),
    (Person("ben@example.org", "Ben Okafor", "Europe/Berlin", "outlook_desktop", calendar="outlook"), "5", "data",
     "databases", "feedback"),
    (Person("chloe@example.org", "Chloe Dubois", "Europe/Berlin", "gmail_web", delays=(60, 110)), "3", "web", "testing",
     "writing"),
    (Person("dan@example.org", "Dan Novak", "Europe/Prague", "thunderbird", answers=0), "3", "tools", "writing",
     "testing"),
    (Person("emi@example.org", "Emi Tanaka", "Asia/Tokyo", "gmail_web", script={
        ("follow-up", 3): "timezone Europe/Lisbon"}), "5", "mobile", "architecture", "mobile"),
    (Person("farid@example.org", "Farid Haddad", "Asia/Kolkata", "k9_mail", script={
        ("follow-up", 4): "leave"}), "5", "data", "mobile", "architecture"),
    (Person("grace@example.org", "Grace Lee", "America/New_York", "apple_mail", calendar="apple", script={
        ("follow-up", 2): "pause until 18 May"}), "4", "web", "planning", "hiring"),
    (Person("hiro@example.org", "Hiro Sato", "Asia/Tokyo", "outlook_desktop", calendar="outlook", script={
        ("invitation", 1): declines}), "4", "mobile", "planning", "testing"),
    (Person("ines@example.org", "Ines Costa", "Europe/Lisbon", "gmail_web", script={
        ("follow-up", 2): out_of_office("I am out of the office until 13 April and will answer then.")}), "4", "tools",
     "hiring", "planning"),
    (Person("jonas@example.org", "Jonas Berg", "Europe/Berlin", "thunderbird", answers=8), "4", "data", "writing",
     "planning"),
    (Person("kavya@example.org", "Kavya Rao", "Asia/Kolkata", "samsung_email", answers=9, script={
        ("follow-up", 1): taps("We met, nothing to note")}), "3", "data", "testing", "data"),
    (Person("liam@example.org", "Liam Walsh", "America/New_York", "iphone_mail", delays=(20, 50)), "3", "mobile",
     "data", "testing"),
    (Person("mila@example.org", "Mila Horvat", "Europe/Prague", "gmail_web", answers=9), "4", "web", "planning",
     "writing"),
]


class Organizer(Person):
    """Releases the draft, and once does what a weekly summary suggests."""

    def act(self, letter, now):
        at = self.awake(now + datetime.timedelta(hours=2))
        if letter.kind == "draft":
            return [(at, clients.reply(letter, self.writer, "Send", at), "Send")]
        if letter.kind == "code":
            return [(at, clients.one_tap(letter, self.writer, letter.links()[0][0], at), "(the code's one tap)")]
        order = re.search(r"answer: ((?:nudge|pause|rematch|end) .*)", letter.text) if letter.kind == "summary" else None
        if order and order.group(1) not in self.seen:
            self.seen[order.group(1)] = 1
            return [(at, clients.reply(letter, self.writer, order.group(1), at), order.group(1))]
        return []


OLGA = Organizer(ORGANIZER, "Olga Novak", "Europe/Prague", "outlook_desktop", answers=0, calendar="")
AVAILABLE = "mon-fri 09:00-18:00"


def first_name(address):
    return address.split("@")[0].capitalize()


def day(at):
    return f"{at.day} {at:%b}"


def say_letters(letters):
    """ "confirmation to Ana, update to Ben and Mila" """
    by_kind = {}
    for letter in letters:
        by_kind.setdefault(letter.kind, []).append(first_name(letter.to))
    return ", ".join(f"{kind} to {' and '.join(sorted(set(to)))}" for kind, to in by_kind.items()) or "no letter"


def tell(line):
    print(line if len(line) <= WIDTH else line[:WIDTH - 2].rstrip() + " …")


class Teller:
    """A line for what the script above says, and for the organizer's mail."""

    def __init__(self, company):
        self.company, self.told = company, 0

    def after(self, now, letters):
        fresh, self.told = self.company.said[self.told:], len(self.company.said)
        for at, person, letter, words in fresh:
            scripted = person.script.get((letter.kind, person.seen.get(letter.kind, 0)))
            if scripted or person.address == ORGANIZER:
                shown = words if words.startswith("(") else "“" + " / ".join(w.strip() for w in words.splitlines() if w) + "”"
                mine = [l for l in letters if l.mail["In-Reply-To"] or l.kind in ("told", "update", "cancellation", "invitation")]
                shown = shown if len(shown) < 70 else shown[:68].rstrip() + " …"
                tell(f"{day(at):<7}{person.first}, to the {letter.kind}: {shown} → {say_letters(mine)}")


PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark"><title>{title}</title>
<style>body{{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em;line-height:1.5}}
td,th{{padding:0 1em 0 0;text-align:left;vertical-align:top}}</style></head>
<body>{body}</body></html>
"""


def write_pages(p):
    folder = p.path("letters")
    os.makedirs(folder)
    rows, examples = [], {}
    for number, letter in enumerate(p.letters_carried, 1):
        name = f"{number:04d}-{first_name(letter.to).lower()}-{letter.kind}"
        examples.setdefault(letter.kind, (name, letter))
        for ending, data in (("eml", letter.raw), ("txt", letter.text.encode()), ("html", letter.html.encode())):
            with open(os.path.join(folder, f"{name}.{ending}"), "wb") as f:
                f.write(data)
        rows.append(f"<tr><td>{letter.date:%-d %B %H:%M}</td><td>{html.escape(letter.to)}</td><td>{letter.kind}</td><td>"
                    f"<a href=\"letters/{name}.html\">{html.escape(letter.subject)}</a></td></tr>")
    kinds = "".join(f"<tr><td>{kind}</td><td><a href=\"letters/{name}.html\">{html.escape(letter.subject)}</a></td></tr>"
                    for kind, (name, letter) in sorted(examples.items()))
    with open(p.path("index.html"), "w", encoding="utf-8") as f:
        f.write(PAGE.format(title="The letters of the demo",
                            body=f"<h1>The letters of the demo</h1><h2>One of each kind</h2><table>{kinds}</table>"
                                 f"<h2>All of them</h2><table>{''.join(rows)}</table>"))


def say_circles(p):
    """What became of each circle, by `rapport show`."""
    for number in range(1, p.status()["circles_active"] + p.status()["circles_ended"] + 1):
        circle = p.show(str(number))
        states = collections.Counter(m["state"] for m in circle["meetings"] if m["state"] != "planned")
        done = ", ".join(f"{n} {state}" for state, n in states.most_common())
        members = " and ".join(first_name(m) for m in circle["members"])
        tell(f"  circle {number}, {members or 'nobody any more'}: {circle['state']}, {circle['cadence']}; meetings: {done}")


def main():
    started = time.monotonic()
    p = Programme(FOLDER, CONFIG.replace("summary = never\n", "").replace("[mail]", f"purpose = {PURPOSE}\n\n[mail]", 1))
    people = [row[0] for row in PEOPLE]
    company = Company(p, people, OLGA)
    zones = {str(person.writer.zone) for person in people}
    print(f"{len(people)} people in {len(zones)} zones, six months from 2 March 2026. Each sees only their own mailbox.")
    rows = ["email,name,timezone,level,team,seeks,offers,availability"]
    rows += [f"{x.address},{x.writer.name},{x.writer.zone},{level},{team},{seeks},{offers},{AVAILABLE}"
             for x, level, team, seeks, offers in PEOPLE]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=SINCE)
    company.at("2026-03-06 09:00", lambda: tell("6 Mar  " + p.run("match", "--seed", "7", at=company.now).out.splitlines()[-1]))
    teller = Teller(company)
    company.run(SINCE, UNTIL, teller.after)
    p.check()
    write_pages(p)
    print("After six months:")
    say_circles(p)
    kinds = collections.Counter(letter.kind for letter in p.letters_carried)
    tell("  " + ", ".join(f"{n} {kind}" for kind, n in kinds.most_common()))
    binary = os.path.relpath(RAPPORT, ROOT)
    print(f"{len(p.letters_carried)} letters, {len(p.heard())} mails heard, {company.ticks} ticks, "
          f"{time.monotonic() - started:.0f} s. Look at demo/index.html (the letters), demo/people/ (everybody's "
          "mailbox), demo/rapport.db, or ask:")
    print(f"  {binary if '/' in binary else './' + binary} -c demo/rapport.conf --now {company.stamp()} "
          "show ana@example.org   (status, due, letters, heard, odd, show 1)")


main()
