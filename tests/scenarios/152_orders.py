"""What an organizer can do on the command line: the words of a reply, the same effects; a dry run shows them."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CHLOE, case, expect, expect_in, main  # noqa: E402

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")
AT = "2026-03-03 10:00"


def begin(p):
    p.begin([ANA, BEN, CHLOE, DAN])
    p.tick("2026-03-02 10:00")
    return str(p.show(ANA[0])["circles"][0]), str(p.show(CHLOE[0])["circles"][0])


def told(p, who, kind="told"):
    p.tick("2026-03-03 12:00")
    return " ".join(p.last_letter(who[0], kind).text.split())


@case
def a_persons_break(p):
    begin(p)
    expect_in("no letters and no meetings for Ana Silva until Monday 4 May",
              p.run("pause", ANA[0], "2026-05-04", at=AT).out, "pause")
    expect(p.show(ANA[0])["state"], "paused", "Ana")
    expect_in("gives you a break until Monday 4 May", told(p, ANA), "what Ana is told")
    expect_in("Ana takes a break until Monday 4 May", told(p, BEN, "cancellation"), "what Ben is told")
    expect_in("done", p.run("resume", "Ana", at="2026-03-03 13:00").out, "resume")
    expect(p.show(ANA[0])["state"], "active", "Ana")
    expect_in("nothing changed", p.run("resume", ANA[0], at="2026-03-03 13:00").out, "resume again")


@case
def a_circles_break_and_end(p):
    first, second = begin(p)
    p.run("pause", first, "until", "4", "May", at=AT)
    expect([m["state"] for m in p.show(first)["meetings"]], ["skipped"], "its meetings")
    p.run("nudge", second, at=AT)
    p.tick("2026-03-03 12:00")
    expect(len(p.letters(kind="nudge")), 2, "nudges")
    expect_in("dry run", p.run("end", second, "--dry-run", at=AT).out, "a dry run")
    expect(p.show(second)["state"], "active", "after the dry run")
    p.run("end", second, at=AT)
    expect(p.show(second)["state"], "ended", "after")
    expect_in("they come first", p.run("rematch", first, at=AT).out, "rematch")
    p.check()


@case
def somebody_leaves(p):
    first, _ = begin(p)
    expect_in("done", p.run("leave", ANA[0], first, at=AT).out, "leave")
    expect((p.show(ANA[0])["state"], p.show(first)["state"]), ("active", "ended"), "Ana, and the pair")
    p.run("remove", CHLOE[0], at=AT)
    expect(p.show(CHLOE[0])["state"], "stopped", "Chloe")
    p.check()


@case
def what_is_not_understood(p):
    begin(p)
    p.run("end", at=AT, code=64)
    p.run("end", "99", at=AT, code=65)
    p.run("pause", "nobody@example.org", at=AT, code=65)
    p.run("pause", ANA[0], "until", "yesterday", at=AT, code=65)
    p.run("nudge", "--soon", at=AT, code=64)


if __name__ == "__main__":
    main()
