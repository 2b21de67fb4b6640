"""Answers as people write them: what the letters themselves suggest, and what clients put around it."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, case, clients, expect, expect_in, main, utc, writer  # noqa: E402

ana, ben = ANA[0], BEN[0]


def after_a_meeting(p, style="gmail_web"):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:00")
    return writer(ANA, style)


def takeaways_of(p, who, words, **more):
    letter = p.last_letter(who.address, "follow-up")
    p.hear(clients.reply(letter, who, words, utc("2026-03-09 15:10"), **more), "2026-03-09 15:30")
    return [text for text, _, _ in p.takeaways(who.address)]


def outcomes_of(p, style, words):
    """Two takeaways, then the check-in is answered with these words: status and remark of each."""
    a = after_a_meeting(p, style)
    takeaways_of(p, a, "- Ask Priya\n- Write it down")
    p.tick("2026-03-16 14:30")
    p.hear(clients.reply(p.last_letter(ana, "check-in"), a, words, utc("2026-03-16 15:00")), "2026-03-16 15:30")
    return [(t["status"], t["remark"]) for t in p.show(ana)["takeaways"]]


@case
def what_the_check_in_suggests(p):
    expect(outcomes_of(p, "gmail_web", "1 done, worked great; still on 2"),
           [("done", "worked great"), ("in_progress", None)], "outcomes")


@case
def done_and_drop(p):
    expect(outcomes_of(p, "iphone_mail", "1 done, worked great, drop 2"), [("done", "worked great"), ("dropped", None)],
           "outcomes")


@case
def inside_the_quote_of_the_check_in(p):
    a = after_a_meeting(p, "thunderbird")
    takeaways_of(p, a, "- Ask Priya\n- Write it down")
    p.tick("2026-03-16 14:30")
    words = {"1. Ask Priya": "done, she was happy to", "2. Write it down": "not yet"}
    p.hear(clients.reply(p.last_letter(ana, "check-in"), a, words, utc("2026-03-16 15:00")), "2026-03-16 15:30")
    expect([(t["status"], t["remark"]) for t in p.show(ana)["takeaways"]],
           [("done", "she was happy to"), ("not_started", None)], "outcomes")


@case
def prose_above_a_list(p):
    a = after_a_meeting(p, "iphone_mail")
    words = "Good talk! I'll take away two things:\n- Ask Priya about the on-call rota by Friday\n- Listen first"
    expect(takeaways_of(p, a, words), ["Ask Priya about the on-call rota", "Listen first"], "takeaways")


@case
def a_signature_above_inline_answers(p):
    a = after_a_meeting(p, "outlook_desktop")
    words = {"Takeaway:": "Write the test plan first", "Worth it (1-5):": "4"}
    expect(takeaways_of(p, a, words, signature=f"\n\nBest regards,\n{a.name}"),
           ["Write the test plan first"], "takeaways")
    expect_in("worth 4 of 5", p.last_letter(ana, "confirmation").text, "the confirmation")


@case
def a_name_is_no_day(p):
    a = after_a_meeting(p)
    expect(takeaways_of(p, a, "Takeaway: Practise with Sam and May"), ["Practise with Sam and May"], "takeaways")
    expect(p.takeaways(ana)[0][1], None, "its date")


@case
def the_same_words_from_every_client(p):
    a = after_a_meeting(p)
    for i, style in enumerate(clients.STYLES):
        letter = p.last_letter(ana, "follow-up")
        words = f"Takeaway: lesson {i} of {len(clients.STYLES)}\nBy when: Friday"
        p.hear(clients.reply(letter, a, words, utc("2026-03-09 15:10"), style=style), f"2026-03-09 15:{30 + i}")
        expect(p.takeaways(ana)[i:], [(f"lesson {i} of {len(clients.STYLES)}", "2026-03-13", "open")], f"from {style}")


@case
def thanks_adds_nothing(p):
    a = after_a_meeting(p)
    takeaways_of(p, a, "Takeaway: Listen first")
    sent = p.hear(clients.reply(p.last_letter(ana, "confirmation"), a, "Thanks!", utc("2026-03-09 16:00")),
                  "2026-03-09 16:15")
    expect([(l.to, l.kind) for l in sent], [], "letters")
    expect([text for text, _, _ in p.takeaways(ana)], ["Listen first"], "takeaways")


@case
def corrections_to_a_confirmation(p):
    a = after_a_meeting(p)
    takeaways_of(p, a, "- Ask Priya by Friday\n- Write it down")
    for words, wanted in (("1: Ask Petra by Monday", ["Ask Petra", "Write it down"]), ("drop 2", ["Ask Petra"])):
        p.hear(clients.reply(p.last_letter(ana, "confirmation"), a, words, utc("2026-03-09 16:00")), p.at)
        expect([t["text"] for t in p.show(ana)["takeaways"] if t["state"] == "open"], wanted, f"after “{words}”")
    expect(p.takeaways(ana)[0][1], "2026-03-16", "the new date")


if __name__ == "__main__":
    main()
