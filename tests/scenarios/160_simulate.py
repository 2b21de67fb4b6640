"""simulate: what is about to happen, shown and not done."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, HOURS, case, expect, expect_in, main  # noqa: E402

AT = "2026-03-02 09:00"


def draft(p):
    rows = ["email,name,timezone,availability"] + [",".join(person) + "," + HOURS for person in (ANA, BEN)]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=AT)
    p.run("match", "--seed", "7", at=AT)


def simulate(p, weeks, *more):
    return p.run("simulate", "--weeks", str(weeks), "--calendar", p.path("s.ics"), "--json", *more, at=AT).rows()


@case
def nothing_is_changed_or_sent(p):
    p.begin([ANA, BEN], at=AT)
    p.tick("2026-03-02 09:30")
    before = p.export()
    rows = simulate(p, 12)
    expect({r["letter"] for r in rows} >= {"follow-up", "update", "invitation"}, True, "kinds of letters")
    expect(p.export(), before, "facts after a simulation")
    expect(p.post.carry(), [], "letters after a simulation")
    p.check()


@case
def the_first_week_comes_as_foretold(p):
    """What a simulation says of the time until the first answer is what happens."""
    p.begin([ANA, BEN], at=AT)
    foretold = simulate(p, 1)
    for at in sorted({r["at"] for r in foretold}):
        p.tick(at[:16].replace("T", " "))
    sent = sorted((l.to, l.kind, l.subject) for l in p.letters())
    expect(sent, sorted((r["to"], r["letter"], r["subject"]) for r in foretold), "letters of the first week")


@case
def drafts_as_if_launched(p):
    draft(p)
    expect([l["letter"] for l in simulate(p, 3)], ["draft", "welcome", "welcome"], "letters of a draft")
    r = p.run("simulate", "--weeks", "3", "--launch", "--calendar", p.path("s.ics"), at=AT)
    expect_in("invitation    ana@example.org", r.out, "the table")
    expect_in("Circle 1: Ana Silva and Ben Okafor", open(p.path("s.ics"), encoding="utf-8").read(), "the calendar")
    expect(p.status()["circles_draft"], 1, "drafts after a simulation")


@case
def usage(p):
    expect_in("--weeks N", p.run("simulate", at=AT, code=64).err, "without weeks")
    p.run("simulate", "--weeks", "0", at=AT, code=64)
    p.run("simulate", "--weeks", "2", "--calendar", p.path("none", "s.ics"), at=AT, code=66)


if __name__ == "__main__":
    main()
