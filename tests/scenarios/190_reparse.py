"""Stored mail understood anew after an upgrade: an earlier version read it differently; what would change is shown, then
changed where nobody corrected or closed it. The earlier version is played by writing its readings into the database."""
import json
import os
import sqlite3
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import story  # noqa: E402
from harness import ANA, BEN, KILLED, case, clients, expect, expect_in, main, writer  # noqa: E402
from people.clients import utc  # noqa: E402

ana, ben = ANA[0], BEN[0]
PREPARE = "2026-03-04 09:30"


def after_a_meeting(p):
    p.begin([ANA, BEN])
    for at in ("2026-03-02 10:00", PREPARE, "2026-03-06 10:00", "2026-03-09 14:59"):
        p.tick(at)
    return writer(ANA)


def says(p, who, words, at, kind):
    return p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at)), at)


def read_earlier(p, change, **words):
    """What an earlier version would have stored: change(reading) of each mail that says something, and other words."""
    db = sqlite3.connect(p.path("rapport.db"))
    for mail, understood in db.execute("SELECT mail_id, understood FROM inbox_raw WHERE understood <> ''").fetchall():
        reading = json.loads(understood)
        change(reading)
        db.execute("UPDATE inbox_raw SET understood = ? WHERE mail_id = ?",
                   (json.dumps(reading, ensure_ascii=False), mail))
    for sql, values in words.get("rows", ()):
        expect(db.execute(sql, values).rowcount, 1, f"rows changed by {sql}")
    db.commit()
    db.close()


def changes(p, *more, **options):
    """(what, was, is, applies) of each difference."""
    rows = p.run("reparse", *more, "--json", at=p.at, **options).rows()
    return [(r["what"], r["was"], r["is"], r["applies"]) for r in rows]


def texts(p, who=ana):
    return [(t, due) for t, due, _ in p.takeaways(who)]


WORDS = "UPDATE words SET text = ? WHERE text = ?"
DUE = "UPDATE takeaway SET due = '' WHERE due = ?"


def three_takeaways(p):
    """The second lost its date, the third its end; Ana put the third right herself."""
    a = after_a_meeting(p)
    says(p, a, "- Ask Priya\n- Draft the checklist by Friday\n- Read the report about on-call work",
         "2026-03-09 15:10", "follow-up")

    def earlier(reading):
        for item in reading["items"]:
            item["due"] = None
            if item["text"].startswith("Read"):
                item["text"] = "Read the"
            if item["text"].startswith("Draft"):
                item["text"] = "Draft the checklist by Friday"
    read_earlier(p, earlier, rows=[(WORDS, ("Draft the checklist by Friday", "Draft the checklist")), (DUE, ("2026-03-13",)),
                                   (WORDS, ("Read the", "Read the report about on-call work"))])
    says(p, a, "3: Read the report on Monday", "2026-03-09 16:00", "confirmation")
    return a


@case
def shown_then_applied(p):
    three_takeaways(p)
    before = texts(p)
    shown = [("takeaway", "Draft the checklist by Friday", "Draft the checklist (by 2026-03-13)", True),
             ("takeaway", "Read the", "Read the report about on-call work", False)]
    expect(changes(p), shown, "what would change")
    expect(texts(p), before, "takeaways after looking")
    said = p.run("reparse", at=p.at).out
    expect_in("(by 2026-03-13)” (would be applied)\n", said, "what would be applied")
    expect_in("reparse: 2 differences, 1 would be applied by --apply, 1 only told\n", said, "the last line")
    expect(changes(p, "--apply"), shown, "what changes")
    expect(texts(p), [before[0], ("Draft the checklist", "2026-03-13"), before[2]], "takeaways")
    expect(changes(p), [], "once more")
    expect([(l.to, l.kind) for l in p.tick("2026-03-09 16:15")], [], "letters")
    p.check()


@case
def killed_in_between(p):
    three_takeaways(p)
    wanted = changes(p)
    before = texts(p)
    mails = len(p.heard())
    for nth in range(1, mails + 1):
        r = p.try_run("reparse", "--apply", at=p.at, environment={"RAPPORT_KILL_AT": f"reparse-written:{nth}"})
        expect(r.code, KILLED, f"killed before mail {nth} was committed")
    done = p.try_run("reparse", "--apply", at=p.at, environment={"RAPPORT_KILL_AT": f"reparse-committed:{mails}"})
    expect(done.code, KILLED, "killed after the last commit")
    expect(texts(p), [before[0], ("Draft the checklist", "2026-03-13"), before[2]], "takeaways")
    expect(changes(p), [], f"differences left of {wanted}")
    p.check()


@case
def killed_around_its_commit(p):
    """Before it nothing has changed, after it everything; said is only what has happened."""
    three_takeaways(p)
    before, wanted = texts(p), changes(p)
    nth = 1 + [r["message_id"] for r in p.heard()].index(
        [r for r in p.heard() if r["letter"] and r["received"] == "2026-03-09T15:10:00Z"][0]["message_id"])
    for step in ("read", "written"):
        r = p.try_run("reparse", "--apply", at=p.at, environment={"RAPPORT_KILL_AT": f"reparse-{step}:{nth}"})
        expect((r.code, r.out), (KILLED, ""), f"the run killed when it was {step}")
        expect(texts(p), before, "takeaways")
        expect(changes(p), wanted, "what would change")
    r = p.try_run("reparse", "--apply", at=p.at, environment={"RAPPORT_KILL_AT": f"reparse-committed:{nth}"})
    expect((r.code, r.out), (KILLED, ""), "the run killed when it was committed")
    expect(texts(p)[1], ("Draft the checklist", "2026-03-13"), "the takeaway")
    expect(changes(p), [], "differences left")
    p.check()


@case
def said_before_the_next_is_read(p):
    """Whoever kills it knows what it has done so far, though its output goes to a file."""
    three_takeaways(p)
    mails = len(p.heard())
    r = p.try_run("reparse", "--apply", at=p.at, environment={"RAPPORT_KILL_AT": f"reparse-committed:{mails}"})
    expect(r.code, KILLED, "the run")
    expect_in("takeaway: “Draft the checklist by Friday” → “Draft the checklist (by 2026-03-13)” (applied)\n", r.out,
              "what it said")
    expect_in("→ “Read the report about on-call work” (only told: corrected, closed or said more about since)\n", r.out,
              "what it said")


@case
def a_line_that_was_missed_and_one_that_was_none(p):
    a = after_a_meeting(p)
    says(p, a, "- Ask Priya\n- Write it down", "2026-03-09 15:10", "follow-up")

    def earlier(reading):
        if len(reading["items"]) == 2:
            reading["items"][0]["text"] = "Hello"
            reading["items"] = reading["items"][:1]
    read_earlier(p, earlier, rows=[(WORDS, ("Hello", "Ask Priya")),
                                   ("DELETE FROM takeaway WHERE words_id = (SELECT words_id FROM words WHERE text = ?)",
                                    ("Write it down",)), ("DELETE FROM words WHERE text = ?", ("Write it down",))])
    expect(changes(p, "--apply"), [("takeaway", "Hello", "Ask Priya", True), ("takeaway", "", "Write it down", True)],
           "what changes")
    expect(texts(p), [("Ask Priya", None), ("Write it down", None)], "takeaways")
    expect(p.show(ana)["takeaways"][1]["created"], "2026-03-09T15:10:00Z", "when it was written")
    p.check()


@case
def what_is_brought_and_answered(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick(PREPARE)
    a = writer(ANA)
    says(p, a, "- A checklist for reviews\n- Problem: how we could say no to the rewrite\n\nGoal: leading without a title",
         "2026-03-04 11:00", "preparation")

    def earlier(reading):
        for item in reading["items"]:
            item["text"] = item["text"].replace(" to the rewrite", "")
        for answer in reading["answers"]:
            answer["text"] = answer["text"].replace(" without a title", "")
    read_earlier(p, earlier, rows=[(WORDS, ("how we could say no", "how we could say no to the rewrite")),
                                   (WORDS, ("leading", "leading without a title"))])
    shown = [("contribution", "Problem: how we could say no", "Problem: how we could say no to the rewrite", True),
             ("goal", "leading", "leading without a title", True)]
    expect(changes(p), shown, "what would change")
    expect(changes(p, "--apply"), shown, "what changes")
    expect([(c["kind"], c["text"]) for c in p.show(ana)["contributions"]],
           [("useful_thing", "A checklist for reviews"), ("problem", "how we could say no to the rewrite")], "brought")
    expect(p.show("1")["goal"], "leading without a title", "the goal")
    expect(changes(p), [], "once more")
    p.check()


@case
def what_people_say_of_themselves(p):
    rows = ["email,name,timezone,availability,languages,offers,role"]
    p.write("roster.csv", "\n".join(rows + [f"{w[0]},{w[1]},{w[2]},mon 09:00-17:00,en,databases,participant"
                                            for w in (ANA, BEN)]) + "\n")
    p.run("import", p.path("roster.csv"), at="2026-03-01 10:00")
    p.tick("2026-03-02 10:00")
    says(p, writer(ANA), "Seeks: saying no to my own team\nOffers: incident reviews", "2026-03-02 12:00", "welcome")
    says(p, writer(BEN), "Seeks: giving feedback early\nOffers: SQL", "2026-03-02 12:10", "welcome")

    def earlier(reading):
        for answer in reading["answers"]:
            if answer["question"] == "seeks":
                answer["text"] = answer["text"].replace(" to my own team", "").replace(" early", "")
    read_earlier(p, earlier, rows=[(WORDS, ("saying no", "saying no to my own team")),
                                   (WORDS, ("giving feedback", "giving feedback early")),
                                   ("UPDATE person SET seeks = 'saying no' WHERE address = ?", (ana,)),
                                   ("UPDATE person SET seeks = 'giving feedback' WHERE address = ?", (ben,))])
    says(p, writer(BEN), "Seeks: asking better questions", "2026-03-02 12:20", "confirmation")
    expect(changes(p, "--apply"), [("seeks", "saying no", "saying no to my own team", True),
                                   ("seeks", "giving feedback", "giving feedback early", False)], "what changes")
    expect(p.show(ana)["seeks"], "saying no to my own team", "what Ana seeks")
    expect(p.show(ben)["seeks"], "asking better questions", "what Ben seeks")
    p.check()


@case
def outcomes_of_a_check_in(p):
    a = after_a_meeting(p)
    says(p, a, "- Ask Priya\n- Write it down\n- Book the room", "2026-03-09 15:10", "follow-up")
    p.tick("2026-03-16 14:30")
    says(p, a, "1 done, worked great\n2 done\n3 not yet", "2026-03-16 15:00", "check-in")

    def earlier(reading):
        for item in reading["items"]:
            if item["ref"] in (1, 2):
                item["status"], item["text"] = "in_progress", ""
            if item["ref"] == 3:
                item["status"] = "dropped"
    status = ("UPDATE takeaway SET status = ?, state = ?, closed_at = ?, stills = ?, remark_words_id = 0 WHERE words_id ="
              " (SELECT words_id FROM words WHERE text = ?)")
    read_earlier(p, earlier, rows=[(status, ("in_progress", "open", 0, 1, "Ask Priya")),
                                   (status, ("in_progress", "open", 0, 1, "Write it down")),
                                   (status, ("dropped", "dropped", 1, 0, "Book the room"))])
    says(p, a, "2: dropped", "2026-03-16 16:00", "confirmation")
    expect(changes(p, "--apply"), [("status", "in_progress", "done: worked great", True),
                                   ("status", "in_progress", "done", False),
                                   ("status", "dropped", "not_started", True)], "what changes")
    expect([(t["state"], t["status"], t["remark"]) for t in p.show(ana)["takeaways"]],
           [("done", "done", "worked great"), ("dropped", "dropped", None), ("open", "not_started", None)], "outcomes")
    expect(changes(p), [], "once more")
    p.check()


@case
def a_command_is_told_and_not_run(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    says(p, writer(ANA), "Hello there", "2026-03-02 12:00", "introduction")
    says(p, writer(BEN), "Skip", "2026-03-02 12:30", "introduction")

    def earlier(reading):
        if reading["command"]:
            reading["command"], reading["commands"], reading["kind"] = None, [], "other"
        elif reading["reply"] == "Hello there":
            reading["reply"] = "Hello there\n\nOn Monday, somebody wrote:"
    read_earlier(p, earlier)
    before = p.status()
    expect(sorted(changes(p, "--apply")), [("command", "", "skip", False), ("kind", "other", "command", False),
                                           ("reply", "Hello there\n\nOn Monday, somebody wrote:", "Hello there", False)],
           "what is told")
    expect(p.status(), before, "the programme")
    expect([(l.to, l.kind) for l in p.tick("2026-03-02 12:45")], [], "letters")
    expect(changes(p), [], "once more")


@case
def whether_they_met_is_told(p):
    """It decided what became of the meeting, in the tick that heard it; what it was worth came with it."""
    a = after_a_meeting(p)
    says(p, a, "We met\nWorth it: 4\n- Ask Priya", "2026-03-09 15:10", "follow-up")

    def earlier(reading):
        for answer in reading["answers"]:
            if answer["question"] == "worth":
                answer["value"] = 2
        if reading["items"]:
            reading["answers"] = [x for x in reading["answers"] if x["question"] != "met"]
    read_earlier(p, earlier)
    before = p.export()
    rows = p.run("reparse", "--apply", "--json", at=p.at).rows()
    expect(sorted((r["what"], r["was"], r["is"], r["applies"], r["stays"]) for r in rows),
           [(what, was, now, False, "what follows from it is not done afterwards")
            for what, was, now in (("met", "", "yes"), ("worth", "2", "4"))], "what is told")
    expect(p.export(), before, "everything that is stored")
    expect(changes(p), [], "once more")


@case
def the_same_version_reads_the_same(p):
    story.tell(p)
    expect(changes(p), [], "differences")
    before = p.export()
    expect(changes(p, "--apply"), [], "differences to apply")
    expect(p.export(), before, "everything that is stored")


if __name__ == "__main__":
    main()
