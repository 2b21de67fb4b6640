"""Drafts: matching again draws them anew, and launch releases none with somebody who is gone."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, case, clients, expect, expect_in, expect_not_in, main, utc,  # noqa: E402
                     writer)

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


@case
def the_draft_that_stands_is_explained(p):
    first = draft(p)
    expect_in("match: 2 circles drafted, 0 people unplaced, seed 7, version 2, input ", first, "what is recorded")
    expect_in("rounds: 3 rounds, this one included, can go without", first, "four people have three others each")
    p.run("match", "--seed", "8", at=AT)
    why = p.run("match", "--explain", "4", at=AT).out
    expect_in("Group 2: peers, ", why, "the draft's second circle")
    expect_in("no circle 1", p.try_run("match", "--explain", "1", at=AT).err, "a circle of a draft that was replaced")
    expect_in("--relax", p.try_run("match", "--relax", "language", at=AT).err, "what can't be relaxed")


@case
def partners_part_and_are_relaxed_in_order(p):
    p.begin([ANA, BEN], at=AT)
    p.tick("2026-03-02 10:00")
    letter = p.last_letter(ANA[0], "introduction")
    p.hear(clients.reply(letter, writer(ANA), "leave", utc("2026-03-02 12:00")), "2026-03-02 12:05")
    said = p.run("match", "--seed", "7", at="2026-03-03 09:00").out
    expect_in("unplaced  ana@example.org: everybody else was your partner lately; it would help to allow partners of 1 "
              "round ago again (relax 3)", said, "why there is no circle")
    expect_in("0 circles drafted", p.run("match", "--relax", "2", at="2026-03-03 09:00").out, "older repeats only")
    expect_in("1 circles drafted", p.run("match", "--relax", "repeats", at="2026-03-03 09:00").out, "the last one too")
    p.check()


@case
def partners_of_a_circle_that_runs_are_not_matched_again(p):
    rows = ["email,name,role,capacity", "ana@example.org,Ana Silva,participant,2", "ben@example.org,Ben Okafor,,2"]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=AT)
    p.run("match", at=AT)
    p.run("launch", at=AT)
    expect_in("0 circles drafted", p.run("match", "--relax", "level", at=AT).out, "they are together")


@case
def who_had_no_place_comes_first(p):
    rows = ["email,name,level"] + [f"{n}@example.org,{n.title()},{l}" for n, l in (("ana", 1), ("ben", 2), ("chloe", 3))]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=AT)
    out = p.run("match", "--seed", "1", at=AT).out
    lonely = out.split("unplaced  ")[1].split("@")[0]
    p.run("launch", at=AT)
    p.tick("2026-03-02 10:00")
    letter = p.last_letter(BEN[0], "introduction")
    p.hear(clients.reply(letter, writer(BEN), "leave", utc("2026-03-02 12:00")), "2026-03-02 12:05")
    for seed in "123":
        again = p.run("match", "--seed", seed, at="2026-03-03 09:00").out
        expect_not_in(f"unplaced  {lonely}", again, "who waited")
        expect_in("1 circles drafted", again, "with whom is free now")


if __name__ == "__main__":
    main()
