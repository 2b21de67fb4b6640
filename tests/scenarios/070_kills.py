"""The story once more, killed at every named step and resumed: the same state, no letter doubled, none lost."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import story  # noqa: E402
from harness import ROOT, Programme, case, expect, main  # noqa: E402

SHORT = ("launched", "first answers", "first meeting over", "takeaways", "halfway", "outcomes", "a break")
STEPS = [s for s in story.STEPS if s[0] in SHORT]
PASSES = 12  # more than any tick of the story takes of a step


def play(name, kill=None, steps=STEPS):
    p = Programme(os.path.join(ROOT, "build/scenarios/070", name))
    p.kill = kill
    story.tell(p, steps=steps)
    p.check()
    return p


def letters(p):
    return sorted((l.message_id, l.raw) for l in p.letters_carried)


def same(p, wanted, what):
    ours, theirs = p.export().splitlines(), wanted.export().splitlines()
    expect([line for line in ours if line not in theirs], [], f"facts only after {what}")
    expect([line for line in theirs if line not in ours], [], f"facts missing after {what}")
    expect(ours, theirs, f"facts after {what}")
    expect([m for m, _ in letters(p)], [m for m, _ in letters(wanted)], f"Message-IDs after {what}")
    expect(letters(p) == letters(wanted), True, f"the same bytes after {what}")


@case
def the_whole_story_killed_at_every_step(p):
    """Every tick dies once, at the first pass of the step."""
    wanted = play("whole", steps=story.STEPS)
    names = p.run("tick", "--steps").out.split()
    expect(len(names) >= 10, True, f"named steps: {names}")
    for name in names:
        killed = play(f"whole-{name}", (name, 1), story.STEPS)
        expect(killed.killed > 0, True, f"times that {name} was reached")
        same(killed, wanted, f"kills at {name}")


@case
def every_later_pass(p):
    """The short story, every tick killed at the second, third, … pass, as long as there is one."""
    wanted = play("short")
    deepest = {}
    for name in p.run("tick", "--steps").out.split():
        for nth in range(2, PASSES + 1):
            killed = play(f"short-{name}", (name, nth))
            if killed.killed == 0:
                break
            deepest[name] = nth
            same(killed, wanted, f"kills at {name}:{nth}")
        else:
            expect(killed.killed, 0, f"kills at pass {PASSES} of {name}: there may be later ones")
    expect(max(deepest.values(), default=0) >= 3, True, f"passes that were reached: {deepest}")


@case
def letters_left_in_the_outbox_are_not_doubled(p):
    """Nobody takes letters out between kill and resume: each lies there once."""
    for name in ("send-marked", "send-delivered", "send-recorded"):
        q = Programme(os.path.join(ROOT, "build/scenarios/070", f"left-{name}"))
        story.Pair.launch(story.Pair(q))
        r = q.try_run("tick", at="2026-03-02 10:00", environment={"RAPPORT_KILL_AT": f"{name}:2"})
        expect(r.code, -9, f"killed at {name}")
        q.run("tick", at="2026-03-02 10:00")
        names = os.listdir(q.path("out", "new"))
        expect((len(names), len(set(names))), (4, 4), f"letters in the outbox after a kill at {name}")
        expect(len(q.post.carry()), 4, "letters by their Message-ID")


if __name__ == "__main__":
    main()
