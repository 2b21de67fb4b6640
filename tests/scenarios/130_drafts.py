"""Drafts: matching again draws them anew, and launch releases none with somebody who is gone."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CHLOE, case, expect, expect_in, main  # noqa: E402

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")
AT = "2026-03-02 09:00"


def draft(p, *more):
    rows = ["email,name,timezone"] + [",".join(person) for person in (ANA, BEN, CHLOE, DAN)]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=AT)
    return p.run("match", "--seed", "7", at=AT).out


@case
def matching_again_draws_the_same_people(p):
    expect_in("2 circles drafted", draft(p), "the first match")
    expect_in("2 circles drafted", p.run("match", "--seed", "7", at=AT).out, "the second match")
    expect_in("points", p.run("match", "--seed", "7", "--explain", "1", at=AT).out.lower(), "why, after drafting")
    expect_in("2 circles released", p.run("launch", at=AT).out, "launch")
    expect_in("0 circles drafted", p.run("match", "--seed", "7", at=AT).out, "a match when everybody has a circle")


@case
def nobody_who_is_gone_is_released(p):
    draft(p)
    p.run("forget", ANA[0], "--yes", at=AT)
    said = p.run("launch", at=AT).out
    expect_in("not released, a member is gone", said, "launch")
    expect_in("1 circles released", said, "launch")
    p.tick("2026-03-02 10:00")
    expect(p.letters(to=ANA[0]), [], "letters to somebody who was forgotten")
    p.check()


if __name__ == "__main__":
    main()
