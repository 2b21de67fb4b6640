"""An organizer's weeks killed at every named step and resumed: orders, their confirmation, a rest and the summary have the
same effects once."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, CONFIG, ORGANIZER, ROOT, Programme, Writer, case, clients, expect, main,  # noqa: E402
                     utc, writer)

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")


def hear(p, letter, who, words, at):
    p.hear(clients.reply(letter, who, words, utc(at)), at)


def play(name, kill=None):
    p = Programme(os.path.join(ROOT, "build/scenarios/155", name), CONFIG.replace("never", "monday 09:00"))
    olga = Writer(ORGANIZER, "Olga Novak", "gmail_web", "Europe/Prague")
    a, c = writer(ANA), writer(CHLOE)
    p.kill = kill
    p.begin([ANA, BEN, CHLOE, DAN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 14:40")
    hear(p, p.last_letter(ANA[0], "follow-up"), a, "We did not meet\n\norganizer: it is hard to find time", "2026-03-09 15:00")
    hear(p, p.last_letter(CHLOE[0], "follow-up"), c, "We met, nothing to note", "2026-03-09 15:10")
    p.tick("2026-03-12 14:40")
    p.tick("2026-03-16 14:40")
    summary = p.last_letter(ORGANIZER, "summary")
    numbers = p.show(ANA[0])["circles"] + p.show(CHLOE[0])["circles"]
    hear(p, summary, olga, f"nudge {numbers[0]} and end {numbers[1]}", "2026-03-16 15:00")
    tap = clients.one_tap(p.last_letter(ORGANIZER, "code"), olga, "Yes, that is what I want", utc("2026-03-16 15:10"))
    p.hear(tap, "2026-03-16 15:10")
    for day in [f"2026-03-{d:02d}" for d in range(17, 32, 2)] + [f"2026-04-{d:02d}" for d in range(1, 10, 2)]:
        p.tick(day + " 14:40")
    p.check()
    return p


def letters(p):
    return sorted(l.message_id for l in p.letters_carried)


@case
def weeks_of_an_organizer(p):
    wanted = play("whole")
    kinds = {l.kind for l in wanted.letters()}
    expect({"summary", "transcript", "code", "nudge", "told", "cancellation"} - kinds, set(), "letters that never came")
    expect(wanted.show(BEN[0])["state"], "paused", "Ben, who says nothing")
    for name in p.run("tick", "--steps").out.split():
        for nth in (1, 2):
            killed = play(f"{name}-{nth}", (name, nth))
            ours, theirs = killed.export().splitlines(), wanted.export().splitlines()
            expect([line for line in ours if line not in theirs], [], f"facts only after kills at {name}:{nth}")
            expect(ours == theirs, True, f"the same facts after kills at {name}:{nth}")
            expect(letters(killed), letters(wanted), f"letters after kills at {name}:{nth}")
            if killed.killed == 0:
                break


if __name__ == "__main__":
    main()
