"""A tick that has nothing to do does nothing."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import story  # noqa: E402
from harness import case, expect, main  # noqa: E402

IDLE = "tick: received 0, heard 0, odd 0, planned 0, sent 0, later 0\n"


@case
def a_second_tick_changes_nothing(p):
    """After each step of the story the tick runs once more."""
    def again(name, pair, letters):
        before = p.export()
        r = p.run("tick", at=p.at)
        expect(r.out, IDLE, f"the second tick after “{name}”")
        expect(p.post.carry(), [], f"letters of the second tick after “{name}”")
        expect(p.export(), before, f"facts after the second tick of “{name}”")

    story.tell(p, again)


@case
def a_quiet_tick_prints_nothing(p):
    pair = story.tell(p, steps=story.STEPS[:1])
    r = p.run("tick", "-q", at="2026-03-09 16:00")
    expect((r.out, r.err), ("", ""), "output")
    expect(len(p.post.carry()), 2, "letters")
    expect(pair.said, [], "answers so far")


if __name__ == "__main__":
    main()
