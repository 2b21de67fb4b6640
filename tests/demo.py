"""make demo: the story of a pair over nine weeks, told in a few lines from what rapport's own commands say. Leaves demo/:
the programme with its database, everybody's mailbox, and every letter as a page."""
import html
import os
import re
import time

import story
from harness import ROOT, RAPPORT, Programme

WIDTH = 150
FOLDER = os.path.join(ROOT, "demo")
CLIENTS = {"Ana": "iPhone", "Ben": "Outlook", "Ana's absence note": "server"}
# the steps that are worth a line
TOLD = ("launched", "first answers", "first meeting over", "takeaways", "correction", "halfway", "outcomes", "machines",
        "a break", "back", "unclear", "still unclear", "skipped", "help and stop")


def first_name(address):
    return address.split("@")[0].capitalize()


def day(stamp):
    return time.strftime("%-d %b", time.strptime(stamp[:10], "%Y-%m-%d"))


def say_takeaways(p, who):
    rows = p.show(f"{who.lower()}@example.org")["takeaways"]
    return "; ".join(f"“{t['text']}”" + (f" by {day(t['due'])}" if t["due"] else "")
                     + (f": {t['status']}" if t["status"] else "") for t in rows)


def say_letters(letters):
    by_kind = {}
    for letter in letters:
        by_kind.setdefault(letter.kind, []).append(first_name(letter.to))
    return ", ".join(f"{kind} to {' and '.join(to)}" for kind, to in by_kind.items()) or "no letter"


def say_facts(p, name):
    """What is worth a word after a step, by the program's own answers."""
    circle = p.show("1")
    ben = p.show("ben@example.org")

    def meeting(i):
        return f"the meeting of {day(circle['meetings'][i]['starts_at'])} is {circle['meetings'][i]['state']}"

    return {
        "launched": lambda: f"first meeting {circle['meetings'][0]['starts_at'][:16].replace('T', ' ')} UTC",
        "first answers": lambda: f"goal of the circle: “{circle['goal']}”",
        "takeaways": lambda: "stored " + "; ".join(say_takeaways(p, who) for who in ("Ana", "Ben")),
        "correction": lambda: "now " + say_takeaways(p, "Ana"),
        "outcomes": lambda: "; ".join(say_takeaways(p, who) for who in ("Ana", "Ben")),
        "machines": lambda: ", ".join(r["reason"] for r in p.heard()[-2:]) + ": known, nothing changed",
        "a break": lambda: f"Ben is {ben['state']}, {meeting(2)}",
        "back": lambda: f"Ben is {ben['state']}",
        "unclear": lambda: "asked back; nothing changes until then",
        "still unclear": lambda: f"{len(p.odd())} odd mail, kept for the organizer to read",
        "skipped": lambda: meeting(3),
        "help and stop": lambda: f"Ben is {ben['state']}, the circle has {circle['state']}",
    }.get(name, lambda: "")()


class Teller:
    def __init__(self, p):
        self.p, self.said = p, 0

    def after(self, name, pair, letters):
        if name not in TOLD:
            return
        fresh, self.said = pair.said[self.said:], len(pair.said)
        facts = say_facts(self.p, name)

        def tell(line):
            print(line if len(line) <= WIDTH else line[:WIDTH - 2].rstrip() + " …")

        people = [f"{day(at):<7}{who} ({CLIENTS[who]}): “{' / '.join(w.strip() for w in words.splitlines() if w)}”"
                  for at, who, words in fresh]
        if not people:
            tell(f"{day(self.p.at):<7}rapport: {say_letters(letters)}{'; ' + facts if facts else ''}")
        elif len(people) == 1:
            tell(f"{people[0]} → {facts}")
        else:
            for line in people:
                tell(line)
            tell(f"{'→':>6} {say_letters(letters)}; {facts}")


PAGE = """<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{title}</title>
<style>body{{font-family:sans-serif;max-width:46em;margin:2em auto;line-height:1.5}}td{{padding:0 1em 0 0}}</style></head>
<body>{body}</body></html>
"""


def write_pages(p):
    folder = p.path("letters")
    os.makedirs(folder)
    rows = []
    for number, letter in enumerate(p.letters_carried, 1):
        name = f"{number:02d}-{first_name(letter.to).lower()}-{letter.kind}"
        for ending, data in (("eml", letter.raw), ("txt", letter.text.encode()), ("html", letter.html.encode())):
            with open(os.path.join(folder, f"{name}.{ending}"), "wb") as f:
                f.write(data)
        rows.append(f"<tr><td>{letter.date:%-d %B %H:%M}</td><td>{html.escape(letter.to)}</td><td>{letter.kind}</td><td>"
                    f"<a href=\"letters/{name}.html\">{html.escape(letter.subject)}</a></td></tr>")
    with open(p.path("index.html"), "w", encoding="utf-8") as f:
        f.write(PAGE.format(title="The letters of the demo", body="<h1>The letters of the demo</h1><table>"
                            + "\n".join(rows) + "</table>"))


def main():
    started = time.monotonic()
    p = Programme(FOLDER)
    teller = Teller(p)
    print("Ana in Lisbon and Ben in Berlin, nine weeks from 2 March 2026. Each sees only their own mailbox.")
    story.tell(p, teller.after)
    p.check()
    write_pages(p)
    letters = len(p.json("letters", at=p.at))
    mails = len(p.heard())
    binary = os.path.relpath(RAPPORT, ROOT)
    print(f"{letters} letters, {mails} mails heard, {time.monotonic() - started:.0f} s. Look at demo/index.html, "
          "demo/people/, demo/rapport.db, or ask:")
    print(f"  {binary if '/' in binary else './' + binary} -c demo/rapport.conf --now {re.sub(' ', 'T', p.at)}:00Z "
          "show ana@example.org   (status, due, letters, heard, odd)")


main()
