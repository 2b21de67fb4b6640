"""Drafts: matching again draws them anew, and launch releases none with somebody who is gone."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, ORGANIZER, Writer, case, clients, expect, expect_in, expect_not_in,  # noqa: E402
                     golden, main, utc, writer)

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")
AT = "2026-03-02 09:00"


def olga(p):
    """The organizer; her mails are numbered from 1 in each case."""
    if not hasattr(p, "olga"):
        p.olga = Writer(ORGANIZER, "Olga Novak", "outlook_desktop", "Europe/Prague")
    return p.olga


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
    p.hear(clients.reply(letter, writer(ANA), "organizer: we know each other well", utc("2026-03-02 12:00")),
           "2026-03-02 12:05")
    expect_in("has ended", say(p, p.last_letter(ORGANIZER, "told"), "end 1", "2026-03-02 12:10"), "the end")
    said = p.run("match", "--seed", "7", at="2026-03-03 09:00").out
    expect_in("unplaced  ana@example.org: everybody else was your partner lately; it would help to allow partners of 1 "
              "round ago again (relax 3)", said, "why there is no circle")
    expect_in("0 circles drafted", p.run("match", "--relax", "2", at="2026-03-03 09:00").out, "older repeats only")
    expect_in("1 circles drafted", p.run("match", "--relax", "repeats", at="2026-03-03 09:00").out, "the last one too")
    p.check()


@case
def who_left_is_not_matched_with_them_again(p):
    p.begin([ANA, BEN], at=AT)
    p.tick("2026-03-02 10:00")
    letter = p.last_letter(ANA[0], "introduction")
    p.hear(clients.reply(letter, writer(ANA), "leave", utc("2026-03-02 12:00")), "2026-03-02 12:05")
    said = p.run("match", "--relax", "level", at="2026-03-03 09:00").out
    expect_in("unplaced  ana@example.org: everybody else is not to be matched with you", said, "why there is no circle")


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


def members(p):
    """Addresses of the drafted or running circles, by number."""
    found = {}
    for number in range(1, 20):
        shown = p.try_run("show", str(number), "--json", at=AT)
        if shown.code == 0:
            found[number] = set(m.split("@")[0] for m in shown.rows()[0]["members"])
    return found


def say(p, letter, words, at):
    """The organizer's answer and, when a code comes, the yes to it. Returns the last transcript's text."""
    codes = len(p.letters(ORGANIZER, "code"))
    p.hear(clients.reply(letter, olga(p), words, utc(at)), at)
    if len(p.letters(ORGANIZER, "code")) > codes:
        p.hear(clients.reply(p.last_letter(ORGANIZER, "code"), olga(p), "Yes", utc(at)), at)
    return " ".join(p.last_letter(ORGANIZER, "transcript").text.split())


@case
def a_draft_goes_to_the_organizer_and_out_by_reply(p):
    draft(p)
    p.tick("2026-03-02 10:00")
    letter = p.last_letter(ORGANIZER, "draft")
    golden("130", "draft", letter)
    p.tick("2026-03-02 10:05")
    expect(len(p.letters(ORGANIZER, "draft")), 1, "once")
    expect_in("shall the draft go out?", say(p, letter, "Looks good!", "2026-03-02 10:10"), "what looks good means")
    p.hear(clients.one_tap(letter, olga(p), "Send all 2", utc("2026-03-02 10:20")), "2026-03-02 10:20")
    expect(p.letters(kind="invitation"), [], "before the yes")
    code = p.last_letter(ORGANIZER, "code")
    golden("130", "code", code, random_reply_to=True)
    p.hear(clients.reply(code, olga(p), "Yes", utc("2026-03-02 10:30")), "2026-03-02 10:30")
    expect_in("2 circles are on the way", " ".join(p.last_letter(ORGANIZER, "transcript").text.split()), "the transcript")
    p.tick("2026-03-02 10:35")
    expect(len(p.letters(kind="invitation")), 4, "invitations")
    p.hear(clients.reply(code, olga(p), "Yes", utc("2026-03-02 10:40")), "2026-03-02 10:40")
    expect_in("no circle is drafted now", say(p, letter, "send", "2026-03-02 11:00"), "again")
    p.tick("2026-03-02 11:05")
    expect(len(p.letters(kind="invitation")), 4, "invitations")
    p.check()


@case
def a_draft_changes_by_reply(p):
    draft(p)
    p.tick("2026-03-02 10:00")
    letter, before = p.last_letter(ORGANIZER, "draft"), members(p)
    other = next(c for c in before.values() if "ana" not in c)
    who = sorted(other)[0]
    said = say(p, letter, f"Hi,\n\nswap Ana and {who.title()}, please", "2026-03-02 10:10")
    expect_in("have changed places", said, "the transcript")
    after = members(p)
    expect(next(c for c in after.values() if "ana" in c), {"ana"} | other - {who}, "Ana's circle")
    fresh = p.last_letter(ORGANIZER, "draft")
    expect(len(p.letters(ORGANIZER, "draft")), 2, "a new draft")
    expect_not_in("seed", fresh.text, "the seed doesn't make it again")
    expect_in("the draft has changed since that letter", say(p, letter, "send", "2026-03-02 10:20"), "an old letter")
    said = say(p, fresh, "never Ana with " + sorted(other - {who})[0], "2026-03-02 10:30")
    expect_in("will not be matched; 2 circles were drawn anew", said, "never")
    expect({"ana"} | other - {who} in members(p).values(), False, "they are parted")
    p.run("match", "--seed", "9", at="2026-03-02 11:00")
    expect({"ana"} | other - {who} in members(p).values(), False, "in every later match")
    p.check()


@case
def a_change_keeps_to_the_rules(p):
    rows = ["email,name,manager,languages", "ana@example.org,Ana Silva,,en", "ben@example.org,Ben Okafor,,en",
            "chloe@example.org,Chloe Dubois,ana@example.org,en", "dan@example.org,Dan Novak,,en;cs"]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=AT)
    p.run("match", "--seed", "7", at=AT)
    p.tick("2026-03-02 10:00")
    letter, before = p.last_letter(ORGANIZER, "draft"), members(p)
    ana = next(c for c in before.values() if "ana" in c) - {"ana"}
    said = say(p, letter, f"swap {ana.pop()}@example.org and Chloe", "2026-03-02 10:10")
    expect_in("nothing changed: Chloe Dubois and Ana Silva are in one reporting line", said, "the transcript")
    expect(members(p), before, "the circles")
    expect_in("nobody here has that name", say(p, letter, "swap Ana and Zoe", "2026-03-02 10:20"), "a stranger")
    expect_in("never an exclusion", say(p, letter, "relax language", "2026-03-02 10:30"), "what can't be relaxed")
    expect_in("the draft has no circle 9", say(p, letter, "keep 9, redo the rest", "2026-03-02 10:40"), "no such circle")
    expect(members(p), before, "the circles")


@case
def some_are_kept_and_the_rest_is_drawn_anew(p):
    names = ["ana", "ben", "chloe", "dan", "eva", "fay"]
    p.write("roster.csv", "email,name\n" + "".join(f"{n}@example.org,{n.title()}\n" for n in names))
    p.run("import", p.path("roster.csv"), at=AT)
    p.run("match", "--seed", "7", at=AT)
    p.tick("2026-03-02 10:00")
    before = members(p)
    said = say(p, p.last_letter(ORGANIZER, "draft"), "Keep 2, redo the rest.", "2026-03-02 10:10")
    expect_in("2 circles were drawn anew", said, "the transcript")
    after = members(p)
    expect(after[2], before[2], "the one that is kept")
    expect([c for c in after.values() if c in before.values()], [before[2]], "the others are new")
    expect(len(after), 3, "circles")
    p.run("launch", at="2026-03-02 11:00")
    p.check()


if __name__ == "__main__":
    main()
