"""The loop: a pair meets, writes down takeaways, corrects them, says what became of them, takes a break, comes back,
skips a meeting; one of them stops. Every letter of it is golden."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import story  # noqa: E402
from harness import ANA, BEN, case, expect, expect_in, golden, main  # noqa: E402

ana, ben = ANA[0], BEN[0]


def kinds(letters):
    return sorted((l.to.split("@")[0], l.kind) for l in letters)


def both(kind):
    return [("ana", kind), ("ben", kind)]


# What each tick sends, and what the program's own commands say after it.
SENT = {
    "launched": sorted(both("introduction") + both("invitation")),
    "first answers": [("ana", "confirmation")],
    "first meeting over": both("follow-up"),
    "takeaways": both("confirmation"),
    "correction": [("ana", "confirmation")],
    "halfway": both("check-in"),
    "outcomes": both("confirmation"),
    "second meeting over": both("follow-up"),
    "machines": [],
    "a break": [("ana", "cancellation"), ("ben", "cancellation"), ("ben", "confirmation")],
    "no meeting halfway": [],
    "third meeting time": [],
    "back": [("ana", "told"), ("ben", "confirmation")],
    "unclear": [("ana", "asked-back")],
    "still unclear": [],
    "skipped": [("ana", "cancellation"), ("ana", "confirmation"), ("ben", "cancellation")],
    "help and stop": [("ana", "cancellation"), ("ana", "help"), ("ben", "cancellation"), ("ben", "confirmation")],
    "quiet": [],
}


def first_answers(p):
    expect(p.show("1")["goal"], "I would like to get better at giving feedback.", "the circle's goal")
    expect([r["verdict"] for r in p.heard()], ["stored", "stored"], "verdicts")


def takeaways(p):
    expect(p.takeaways(ana), [("Ask Priya about the on-call rota", "2026-03-13", "open"),
                              ("Try saying the feedback out loud first", None, "open")], "Ana's takeaways")
    expect(p.takeaways(ben), [("Write the test plan before the code", None, "open")], "Ben's takeaways")
    expect(p.show("1")["meetings"][0]["state"], "held", "the first meeting")


def correction(p):
    expect(p.takeaways(ana)[1], ("Practise the feedback out loud with Petra", None, "open"), "the corrected takeaway")


def halfway(p):
    text = p.last_letter(ana, "check-in").text
    expect_in("\n1. Ask Priya about the on-call rota\n(for Friday 13 March)\n", text, "the check-in letter")
    expect_in("\n2. Practise the feedback out loud with Petra\n", text, "the check-in letter")


def outcomes(p):
    expect([(t["text"], t["state"], t["remark"]) for t in p.show(ana)["takeaways"]],
           [("Ask Priya about the on-call rota", "done", "worked great"),
            ("Practise the feedback out loud with Petra", "dropped", None)], "Ana's outcomes")
    expect(p.takeaways(ben), [("Write the test plan before the code", None, "done")], "Ben's outcomes")


def machines(p):
    expect([(r["verdict"], r["reason"]) for r in p.heard()[-2:]],
           [("ignored", "automatic reply"), ("stored", "bounce of a letter")], "verdicts of machines")
    expect((p.show(ana)["state"], p.show(ben)["suspended"]), ("active", False), "who is active")


def a_break(p):
    expect((p.show(ben)["state"], p.show(ben)["paused_until"]), ("paused", "2026-04-19T22:00:00Z"), "Ben's break")
    expect(p.show("1")["meetings"][2]["state"], "skipped", "the third meeting")
    expect(p.status()["people_paused"], 1, "people on a break")


def back(p):
    expect((p.show(ben)["state"], p.show(ben)["paused_until"]), ("active", None), "Ben after his break")


def unclear(p):
    expect((p.show(ana)["state"], p.odd()), ("active", []), "Ana, who is asked what she meant")


def still_unclear(p):
    expect(p.show(ana)["state"], "active", "nothing was guessed")
    expect([(r["person"], r["verdict"]) for r in p.odd()], [(ana, "odd")], "odd mail")
    expect(p.status()["mail_odd"], 1, "odd mail in the status")


def skipped(p):
    expect(p.show("1")["meetings"][3]["state"], "skipped", "the fourth meeting")


def help_and_stop(p):
    expect((p.show(ben)["state"], p.show("1")["state"]), ("stopped", "ended"), "Ben and the circle")
    expect(p.due(), [], "what is due")


CHECKS = {"first answers": first_answers, "takeaways": takeaways, "correction": correction, "halfway": halfway,
          "outcomes": outcomes, "machines": machines, "a break": a_break, "back": back, "unclear": unclear,
          "still unclear": still_unclear,
          "skipped": skipped, "help and stop": help_and_stop}


@case
def the_story_of_a_pair(p):
    number = 0

    def after(name, pair, letters):
        nonlocal number
        number += 1
        expect(kinds(letters), SENT[name], f"letters after “{name}”")
        for l in letters:
            golden("010", f"{number:02d}-{name.replace(' ', '-')}-{l.to.split('@')[0]}-{l.kind}", l)
        CHECKS.get(name, lambda programme: None)(p)

    story.tell(p, after)
    p.check()
    rows = p.json("letters", at=p.at)
    expect({r["state"] for r in rows}, {"sent"}, "states of letters")
    expect([r["message_id"] for r in rows], [l.message_id.strip("<>") for l in p.letters_carried], "letters by their order")
    expect(p.post.repeated, 0, "letters that came twice")


if __name__ == "__main__":
    main()
