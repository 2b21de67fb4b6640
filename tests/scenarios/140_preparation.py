"""Before a meeting (P7, P8, P9, P13): what each brings, whose turn it is, and the agenda; after it, outcomes."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CHLOE, case, clients, expect, expect_in, expect_not_in, golden, main, writer  # noqa: E402
from people.clients import utc  # noqa: E402

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]
PREPARE = "2026-03-04 09:30"  # three working days before Monday 9 March, 14:00 in Lisbon


def begin(p, people=(ANA, BEN)):
    p.begin(list(people), size=len(people))
    p.tick("2026-03-02 10:00")
    return [writer(w) for w in people]


def says(p, who, words, at, kind=None, **more):
    """Answers their last letter (of a kind) and ticks; the letters of that tick by (reader, kind)."""
    letters = p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at), **more), at)
    return {(l.to, l.kind): l for l in letters}


def taps(p, who, label, at, kind):
    letters = p.hear(clients.one_tap(p.last_letter(who.address, kind), who, label, utc(at)), at)
    return {(l.to, l.kind): l for l in letters}


def weekdays(first, days):
    start = utc(first + " 00:00")
    every = (start + datetime.timedelta(days=n) for n in range(days))
    return [day.strftime("%Y-%m-%d") for day in every if day.weekday() < 5]


def at_once(p, at):
    return {(l.to, l.kind): l for l in p.tick(at)}


def turn(p, meeting):
    """Whose turn it is by the preparation letters of that day: the one reader who is told so."""
    mine = [l.to for l in p.letters(kind="preparation") if l.date.strftime("%Y-%m-%d") == meeting
            and "It is your turn to bring a problem" in " ".join(l.text.split())]
    expect(len(mine), 1, f"people whose turn it is on {meeting}")
    return mine[0]


@case
def what_each_brings_stands_on_the_agenda(p):
    a, b = begin(p)
    sent = at_once(p, PREPARE)
    expect(sorted(sent), [(ana, "preparation"), (ben, "preparation")], "three working days before")
    golden("140", "first-preparation-ana", sent[ana, "preparation"], any_ids=True)
    golden("140", "first-preparation-ben", sent[ben, "preparation"], any_ids=True)
    sent = says(p, a, "Happy to!\n- https://example.org/a-checklist-for-incident-reviews\n"
                      "- Problem: how we could say no to the third rewrite\n- Private: my notes on the offer\n\n"
                      "Goal: leading without a title", "2026-03-04 11:00", "preparation")
    golden("140", "brought-ana", sent[ana, "confirmation"], any_ids=True)
    expect(sorted(sent), [(ana, "confirmation")], "who hears of it before the agenda")
    sent = says(p, a, "1: a shorter checklist\ndrop 3", "2026-03-04 12:00", "confirmation")
    golden("140", "corrected-ana", sent[ana, "confirmation"], any_ids=True)
    brought = p.show(ana)["contributions"]
    expect([(c["kind"], c["text"]) for c in brought],
           [("useful_thing", "a shorter checklist"),
            ("problem", "how we could say no to the third rewrite")], "what is stored")
    sent = at_once(p, "2026-03-09 09:30")
    expect(sorted(sent), [(ana, "agenda"), (ben, "agenda")], "on the morning of the meeting")
    golden("140", "first-agenda-ana", sent[ana, "agenda"], any_ids=True)
    golden("140", "first-agenda-ben", sent[ben, "agenda"], any_ids=True)
    p.check()


@case
def outcomes_open_the_next_agenda(p):
    a, b = begin(p)
    p.tick("2026-03-09 15:30")
    says(p, a, "- Ask Priya about the on-call rota by Friday\n- Private: stop answering mail after dinner",
         "2026-03-09 16:00", "follow-up")
    says(p, b, "Write the test plan before the code", "2026-03-09 16:10", "follow-up")
    p.tick("2026-03-16 15:00")
    says(p, a, "1 done, worked great. 2 done", "2026-03-16 15:30", "check-in")
    sent = at_once(p, "2026-03-18 09:30")
    golden("140", "second-preparation-ana", sent[ana, "preparation"], any_ids=True)
    sent = at_once(p, "2026-03-23 09:30")
    golden("140", "second-agenda-ben", sent[ben, "agenda"], any_ids=True)
    expect_not_in("dinner", sent[ben, "agenda"].text, "what Ana keeps to herself")
    expect_not_in("dinner", sent[ana, "agenda"].text, "the same agenda for both")


@case
def the_goal_changes_by_reply(p):
    a, b = begin(p)
    p.tick(PREPARE)
    says(p, a, "Goal: leading without a title", "2026-03-04 11:00", "preparation")
    says(p, b, "Goal: saying no\n- a checklist", "2026-03-04 11:30", "preparation")
    expect(p.show("1")["goal"], "saying no", "the goal")
    expect([c["text"] for c in p.show(ben)["contributions"]], ["a checklist"], "what Ben brings")
    sent = at_once(p, "2026-03-09 09:30")
    expect_in("You work on: “saying no”", sent[ana, "agenda"].text, "the agenda")


@case
def nothing_this_time_is_fine(p):
    a, b = begin(p)
    p.tick(PREPARE)
    expect(taps(p, a, "Nothing this time", "2026-03-04 11:00", "preparation"), {}, "an answer to that")
    says(p, b, "tbd", "2026-03-04 11:05", "preparation")
    expect(p.show(ana)["contributions"], [], "what is stored")
    sent = at_once(p, "2026-03-09 09:30")
    expect_in("- open", sent[ana, "agenda"].text, "the agenda")


@case
def who_cannot_make_it_says_so(p):
    a, b = begin(p)
    p.tick(PREPARE)
    sent = taps(p, a, "I cannot make it", "2026-03-04 11:00", "preparation")
    expect_in("You sit out Monday 9 March", sent[ana, "confirmation"].text, "the confirmation")
    expect(p.show("1")["meetings"][0]["state"], "skipped", "the meeting")
    expect((ben, "cancellation") in sent, True, "Ben's calendar")
    expect([k for k in at_once(p, "2026-03-09 09:30") if k[1] == "agenda"], [], "an agenda for no meeting")


@case
def a_group_meets_without_who_cannot(p):
    a, b, c = begin(p, (ANA, BEN, CHLOE))
    p.tick(PREPARE)
    sent = taps(p, a, "I cannot make it", "2026-03-04 11:00", "preparation")
    expect(p.show("1")["meetings"][0]["state"], "planned", "the meeting")
    expect_in("Ana cannot make Monday 9 March. The rest of you meet as planned.",
              " ".join(sent[ben, "told"].text.split()), "what Ben is told")


@case
def turns_are_fair_over_time(p):
    people = {w.address: w for w in begin(p, (ANA, BEN, CHLOE))}
    for at in weekdays("2026-03-02", 82):
        for letter in p.tick(at + " 09:30") + p.tick(at + " 15:30"):
            if letter.kind == "follow-up":
                p.deliver(clients.reply(letter, people[letter.to], "We met, nothing to note", utc(at + " 17:00")))
    turns = [m["turn"] for m in p.show("1")["meetings"] if m["turn"]]
    expect(len(turns), 6, "meetings that were prepared")
    expect(sorted(turns), sorted([ana, ben, chloe] * 2), "whose turns they were")
    expect(len(set(turns[:3])), 3, "the first three")


@case
def a_turn_is_swapped_by_reply(p):
    a, b = begin(p)
    p.tick(PREPARE)
    mine, other = (a, b) if turn(p, "2026-03-04") == ana else (b, a)
    name = other.name.split()[0]
    sent = says(p, mine, f"swap with {name}", "2026-03-04 11:00", "preparation")
    golden("140", "swapped", sent[mine.address, "confirmation"], any_ids=True)
    golden("140", "told-of-the-swap", sent[other.address, "told"], any_ids=True)
    sent = says(p, mine, "swap with Zoe", "2026-03-04 11:30", "preparation")
    expect_in("nobody of that name", sent[mine.address, "confirmation"].text, "a name that nobody has")
    sent = at_once(p, "2026-03-09 09:30")
    expect_in(f"{name}, 17 minutes, with a problem", sent[mine.address, "agenda"].text, "the agenda")
    p.tick("2026-03-09 16:00")
    p.tick("2026-03-18 09:30")
    expect(turn(p, "2026-03-18"), mine.address, "whose turn it is the next time")


@case
def in_a_group_only_ones_own_turn_moves(p):
    a, b, c = begin(p, (ANA, BEN, CHLOE))
    p.tick(PREPARE)
    everyone = {w.address: w for w in (a, b, c)}
    holder = everyone.pop(turn(p, "2026-03-04"))
    one, two = everyone.values()
    sent = says(p, one, f"swap with {two.name.split()[0]}", "2026-03-04 11:00", "preparation")
    expect_in(f"it is {holder.name.split()[0]} who brings the problem", " ".join(
        sent[one.address, "confirmation"].text.split()), "the confirmation")
    sent = says(p, two, f"swap with {holder.name.split()[0]}", "2026-03-04 12:00", "preparation")
    expect_in("You bring the problem on Monday 9 March", " ".join(sent[two.address, "confirmation"].text.split()),
              "the confirmation")
    expect_in("in your place", sent[holder.address, "told"].text, "what the holder is told")


@case
def letters_follow_a_meeting_that_moves(p):
    a, b = begin(p)
    p.tick(PREPARE)
    says(p, b, "https://example.org/notes", "2026-03-04 10:30", "preparation")
    says(p, a, "reschedule to Thursday 12 March 15:00", "2026-03-04 11:00", "preparation")
    p.tick("2026-03-05 10:30")  # Ben's prompt of the 4th was the preparation
    says(p, b, "yes", "2026-03-05 11:00", "reschedule")
    expect(at_once(p, "2026-03-09 09:30"), {}, "letters at the old time")
    sent = at_once(p, "2026-03-12 09:30")
    expect(sorted(sent), [(ana, "agenda"), (ben, "agenda")], "letters at the new time")
    expect_in("Thursday 12 March at 15:00 WET", sent[ana, "agenda"].text, "the agenda")
    expect_in("https://example.org/notes", sent[ana, "agenda"].text, "what was brought stays")


@case
def three_times_still_on_it_and_it_may_go(p):
    a, b = begin(p)
    p.tick("2026-03-09 15:30")
    says(p, a, "- Ask Priya about the on-call rota", "2026-03-09 16:00", "follow-up")
    asked = []
    for day, met in (("2026-03-16", "2026-03-23"), ("2026-03-30", "2026-04-06"), ("2026-04-13", "2026-04-20"),
                     ("2026-04-27", "2026-05-04"), ("2026-05-11", "2026-05-18")):
        sent = at_once(p, day + " 15:00")
        asked.append((ana, "check-in") in sent)
        if asked[-1]:
            last = sent[ana, "check-in"]
            says(p, a, "still on it", day + " 15:30", "check-in")
        p.tick(met + " 15:30")
    expect(asked, [True, True, True, True, False], "check-ins that asked")
    golden("140", "letting-go", last, any_ids=True)
    expect(p.takeaways(ana), [("Ask Priya about the on-call rota", None, "in_progress")], "it is not forgotten")


@case
def what_was_brought_is_erased(p):
    a, b = begin(p)
    p.tick(PREPARE)
    says(p, a, "Problem: xylophone lessons", "2026-03-04 11:00", "preparation")
    p.tick("2026-03-09 09:30")
    expect_in("xylophone", p.export(), "before")
    p.run("forget", ana, "--yes", at="2026-03-09 10:00")
    p.tick("2026-03-09 10:05")
    expect_not_in("xylophone", p.export(), "after")
    expect_not_in(b"xylophone", p.database_bytes(), "the database's bytes")
    p.check()


if __name__ == "__main__":
    main()
