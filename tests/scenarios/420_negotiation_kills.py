"""Agreeing on a new time, killed at every named step of every tick and resumed: the same state, no letter doubled."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, ROOT, Programme, case, clients, expect, main, utc, writer  # noqa: E402

ana, ben = ANA[0], BEN[0]


def play(name, kill=None):
    p = Programme(os.path.join(ROOT, "build/scenarios/420", name))
    p.kill = kill
    a, b = writer(ANA), writer(BEN)
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    for who, words, kind, at in ((a, "reschedule to Thursday 15:00", "introduction", "2026-03-03 11:00"),
                                 (b, "how about Wednesday at 11:00?", "reschedule", "2026-03-03 14:00"),
                                 (a, "no", "reschedule", "2026-03-04 10:00"),
                                 (b, "2", "reschedule", "2026-03-05 11:00")):
        p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at)), at)
    p.tick("2026-03-10 16:00")
    p.check()
    return p


def letters(p):
    return sorted((l.message_id, l.raw) for l in p.letters_carried)


@case
def killed_at_every_step(p):
    wanted = play("whole")
    expect([m["state"] for m in wanted.show("1")["meetings"]], ["planned", "planned"], "the story itself")
    for name in p.run("tick", "--steps").out.split():
        for nth in (1, 2, 3):
            killed = play(f"{name}-{nth}", (name, nth))
            if killed.killed == 0:
                break
            expect(killed.export(), wanted.export(), f"facts after kills at {name}:{nth}")
            expect([m for m, _ in letters(killed)], [m for m, _ in letters(wanted)], f"letters after {name}:{nth}")
            expect(letters(killed) == letters(wanted), True, f"the same bytes after {name}:{nth}")


if __name__ == "__main__":
    main()
