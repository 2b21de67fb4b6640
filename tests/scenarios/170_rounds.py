"""Rounds: who has no place is told and comes first, newcomers join a group with room, and the calendar brings new circles
where the programme rotates."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, CONFIG, ORGANIZER, case, clients, expect, expect_in,  # noqa: E402
                     expect_not_in, main, utc, writer)

AT = "2026-03-02 09:00"
PEOPLE = ["ana", "ben", "chloe", "dan", "eva", "fay", "gus", "hana"]


def roster(p, people, columns="email,name", at=AT):
    rows = [columns] + [",".join([f"{who.split(',')[0]}@example.org", who.split(",")[0].title()] + who.split(",")[1:])
                        for who in people]
    p.write("roster.csv", "\n".join(rows) + "\n")
    return p.run("import", p.path("roster.csv"), at=at).out


def begin(p, people, *options, columns="email,name"):
    roster(p, people, columns)
    out = p.run("match", "--seed", "7", *options, at=AT).out
    p.run("launch", at=AT)
    p.tick("2026-03-02 10:00")
    return out


@case
def who_has_no_place_is_told_why(p):
    begin(p, ["ana,en", "ben,en", "jun,ja"], columns="email,name,languages")
    told = p.last_letter("jun@example.org", "told")
    expect(told.subject, "No circle for you yet", "the subject")
    text = " ".join(told.text.split())
    expect_in("nobody else here shares Japanese. You come first when circles are matched again.", text, "why")
    expect_not_in("it would help", text, "what would help is the organizer's business")
    p.tick("2026-03-03 10:00")
    expect(len(p.letters("jun@example.org", "told")), 1, "once")
    p.check()


@case
def a_newcomer_joins_a_group_with_room(p):
    begin(p, PEOPLE[:6], "--size", "3")
    said = roster(p, ["zoe"], at="2026-03-03 09:00")
    expect_in("zoe@example.org joins circle ", said, "import")
    number = said.split("joins circle ")[1].split()[0]
    sent = p.tick("2026-03-03 10:00")
    kinds = sorted(l.kind for l in sent if l.to == "zoe@example.org")
    expect(kinds, ["introduction", "invitation"], "to the newcomer")
    updates = [l for l in sent if l.kind == "update"]
    expect(len(updates), 3, "updates to the others")
    expect_in("You now meet with ", " ".join(updates[0].text.split()), "what the update says")
    expect_in("Zoe", updates[0].text, "who it is")
    expect_in("Zoe", p.run("show", number, at="2026-03-03 10:00").out, "the circle")
    p.check()
    # one more than the size is room enough for one
    said = roster(p, ["yan", "xia"], at="2026-03-04 09:00")
    expect(said.count("joins circle"), 1, "the other group has room for one more")
    sent = p.tick("2026-03-04 10:00")
    expect(len([l for l in sent if l.kind == "told"]), 1, "the last one is told")
    p.check()


@case
def a_newcomer_breaks_no_rule(p):
    begin(p, ["ana,", "ben,", "chloe,"], "--size", "3", columns="email,name,manager")
    expect_not_in("joins", roster(p, ["zoe,ben@example.org"], "email,name,manager", "2026-03-03 09:00"), "Ben's report")
    expect_in("joins", roster(p, ["yan,"], "email,name,manager", "2026-03-03 09:05"), "nobody's report")
    p.check()


@case
def with_pairs_a_newcomer_waits_and_is_told(p):
    begin(p, PEOPLE[:4])
    expect_not_in("joins", roster(p, ["zoe"], at="2026-03-03 09:00"), "import")
    sent = p.tick("2026-03-03 10:00")
    told = [l for l in sent if l.kind == "told"]
    expect([l.to for l in told], ["zoe@example.org"], "who is told")
    expect_in("There is no circle with room for you right now.", " ".join(told[0].text.split()), "what")
    p.check()


@case
def circles_rotate(p):
    p.write("rapport.conf", CONFIG.replace("[mail]", "rounds = 4\n\n[mail]"), 0o600)
    begin(p, PEOPLE)
    first = circles(p)
    sent = p.tick("2026-03-22 10:00") + p.tick("2026-03-23 10:00")
    told = [l for l in sent if l.kind == "told"]
    expect(len(told), 8, "everybody is told a week before")
    expect(told[0].subject, "A new circle for you on Monday 30 March", "the subject")
    p.hear(clients.reply(p.last_letter("hana@example.org", "told"), writer(("hana@example.org", "Hana", "UTC")), "skip",
                         utc("2026-03-24 09:00")), "2026-03-24 09:05")
    expect_in("You sit this round out", p.last_letter("hana@example.org", "confirmation").text, "the answer")
    sent = p.tick("2026-03-26 10:00")
    draft = [l for l in sent if l.kind == "draft"]
    expect([l.to for l in draft], [ORGANIZER], "the draft")
    expect_in("Circle 5, ", draft[0].text, "its circles")
    expect_not_in("Hana", draft[0].text, "who sits out")
    expect(len(circles(p)), 4, "nothing has begun")
    p.run("launch", at="2026-03-29 10:00")
    p.tick("2026-03-30 10:00")
    expect(sum(len(c) for c in circles(p)), 7, "who is in a circle")
    expect(first & circles(p), set(), "repeats")
    p.check()
    # and again, four weeks after the last
    sent = p.tick("2026-04-20 10:00")
    expect(len([l for l in sent if l.kind == "told"]), 8, "the next round is told of, to who sat out too")
    p.check()


def circles(p):
    """Circles that run, as sets of addresses."""
    found = set()
    for number in range(1, 20):
        shown = p.try_run("show", str(number), "--json", at=p.at)
        circle = shown.rows()[0] if shown.code == 0 else {}
        if circle.get("state") == "active":
            found.add(frozenset(circle["members"]))
    return found


if __name__ == "__main__":
    main()
