"""Commands in replies: done at once, confirmed to who wrote, told to who is touched; by reply, one tap or the
List-Unsubscribe address; and sentences that only look like commands."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, ORGANIZER, case, clients, expect, expect_in, expect_not_in, main, utc,  # noqa: E402
                     writer)

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]
AT, NEXT = "2026-03-03 10:00", "2026-03-03 11:00"


def pair(p, style="gmail_web"):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    return writer(ANA, style), writer(BEN)


def says(p, who, words, at=NEXT, kind=None, **more):
    """Answers the last letter with these words and ticks; the letters of that tick by (reader, kind)."""
    letter = p.last_letter(who.address, kind)
    letters = p.hear(clients.reply(letter, who, words, utc(AT), **more), at)
    return {(l.to, l.kind): l for l in letters}


def news(sent, reader):
    """All that a reader got in a tick, as one text: what is said counts, not in which of the letters."""
    return " ".join(" ".join(l.text.split()) for (to, _), l in sent.items() if to == reader)


def calendar_of(letter):
    for part in letter.mail.walk():
        if part.get_content_type() == "text/calendar":
            return part.get_payload(decode=True).decode().replace("\r\n ", "")
    return ""


@case
def skip_is_confirmed_and_told(p):
    a, b = pair(p)
    sent = says(p, a, "skip", kind="introduction")
    expect_in("You sit out Monday 9 March at 14:00 WET", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("Ana cannot make Monday 9 March", news(sent, ben), "what Ben is told")
    expect_in("METHOD:CANCEL", calendar_of(sent[ben, "cancellation"]), "Ben's calendar")
    expect(p.show("1")["meetings"][0]["state"], "skipped", "the meeting")
    p.tick("2026-03-09 15:00")
    expect(p.letters(kind="follow-up"), [], "follow-ups of a skipped meeting")
    expect(p.show("1")["meetings"][1]["state"], "planned", "the meeting after it")


@case
def a_rhythm_without_a_meeting_ahead_counts_from_the_one_left_out(p):
    a, b = pair(p)
    says(p, a, "skip", kind="introduction")
    sent = says(p, a, "every week", "2026-03-03 12:00", kind="confirmation")
    invited = {to: letter for (to, kind), letter in sent.items() if kind == "invitation"}
    expect(sorted(invited), [ana, ben], "who is invited")
    expect_in("FREQ=WEEKLY", calendar_of(invited[ben]), "the new series")
    expect_in("Monday 16 March", invited[ben].text, "its first meeting")
    p.tick("2026-03-09 15:00")
    expect(p.show("1")["meetings"][-1]["starts_at"], "2026-03-16T14:00:00Z", "the next meeting")
    p.check()


@case
def pause_until_and_resume(p):
    a, b = pair(p)
    sent = says(p, a, "Pause until 23 March, please", kind="introduction")
    expect_in("until Monday 23 March", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("until Monday 23 March", news(sent, ben), "what Ben is told")
    expect(p.show(ana)["state"], "paused", "Ana")
    for day in ("2026-03-09 15:00", "2026-03-16 15:00"):
        expect([l.kind for l in p.tick(day)], [], f"letters on {day}")
    sent = says(p, a, "resume", "2026-03-17 10:00", kind="confirmation")
    expect_in("Your break is over", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("Ana is back", news(sent, ben), "what Ben is told")
    expect(p.show(ana)["state"], "active", "Ana")


@case
def a_pause_ends_by_itself(p):
    a, b = pair(p)
    says(p, a, "pause until 10 March", kind="introduction")
    p.tick("2026-03-23 15:00")
    expect(len(p.letters(ana, "follow-up")), 1, "Ana's follow-ups after her break")
    expect(p.show(ana)["state"], "active", "Ana")


@case
def pause_without_end(p):
    a, b = pair(p)
    sent = says(p, a, "pause", kind="introduction")
    expect_in("as long as you like", sent[ana, "confirmation"].text, "the confirmation")
    p.tick("2026-03-09 15:00")
    p.tick("2026-06-08 15:00")
    expect(p.letters(ana, "follow-up"), [], "follow-ups in a break without end")


@case
def resume_without_a_pause_says_so(p):
    a, b = pair(p)
    text = says(p, a, "resume", kind="introduction")[ana, "confirmation"].text
    expect_in("no break", text, "the confirmation")


@case
def help_lists_what_can_be_said(p):
    a, b = pair(p)
    sent = says(p, a, "Help!", kind="introduction")
    expect(list(sent), [(ana, "help")], "letters")
    for word in ("skip", "pause until", "resume", "stop", "forget me", "timezone"):
        expect_in(word, sent[ana, "help"].text, "the help letter")


@case
def where_is_told_with_the_place(p):
    a, b = pair(p)
    sent = says(p, a, "where: the blue room, 3rd floor", kind="introduction")
    expect_in("the blue room, 3rd floor", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("the blue room, 3rd floor", news(sent, ben), "what Ben is told")
    expect(p.show("1")["where"], "the blue room, 3rd floor", "the circle's place")
    expect_in("LOCATION:the blue room\\, 3rd floor", calendar_of(sent[ben, "update"]), "Ben's calendar")


@case
def leave_in_a_circle_of_three(p):
    p.begin([ANA, BEN, CHLOE], size=3)
    p.tick("2026-03-02 10:00")
    a = writer(ANA, "apple_mail")
    sent = says(p, a, "leave", kind="introduction")
    expect_in("no longer in the circle with Ben and Chloe", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("You go on with Chloe", news(sent, ben), "what Ben is told")
    expect_in("You go on with Ben", news(sent, chloe), "what Chloe is told")
    expect((ana, "cancellation") in sent, True, "Ana's calendar is emptied")
    p.tick("2026-03-09 16:00")
    expect(sorted(l.to for l in p.letters(kind="follow-up")), [ben, chloe], "who gets the follow-up")
    expect(p.show("1")["state"], "active", "the circle")


@case
def leave_ends_a_pair(p):
    a, b = pair(p)
    sent = says(p, a, "leave", kind="introduction")
    expect((p.show("1")["state"], p.show(ana)["state"]), ("ended", "active"), "circle and Ana")
    expect_in("has ended", news(sent, ben), "what Ben is told")
    expect([l.kind for l in p.tick("2026-03-09 15:00")], [], "letters after the end")
    p.check()


@case
def stop_ends_all_letters(p):
    a, b = pair(p)
    sent = says(p, a, "STOP", kind="introduction")
    expect_in("No letters will come to you any more", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("ended", news(sent, ben), "what Ben is told")
    expect_in("METHOD:CANCEL", calendar_of(sent[ana, "cancellation"]), "Ana's own calendar is emptied")
    expect(p.show(ana)["state"], "stopped", "Ana")
    p.tick("2026-03-09 15:00")
    expect(p.letters(ana)[-1].kind in ("confirmation", "cancellation"), True, "the last letter to Ana")
    sent = says(p, a, "resume", "2026-03-10 10:00", kind="confirmation")
    expect(p.show(ana)["state"], "active", "Ana, back by one line")
    expect((ana, "confirmation") in sent, True, "that is confirmed")


@case
def the_unsubscribe_address_alone_is_a_stop(p):
    a, b = pair(p)
    raw = clients.unsubscribe(p.last_letter(ana, "introduction"), a, utc(AT))
    sent = {(l.to, l.kind): l for l in p.hear(raw, NEXT)}
    expect(p.verdict(), ("stored", "stop address"), "the verdict")
    expect_in("No letters will come to you any more", sent[ana, "confirmation"].text, "the confirmation")
    expect((ana, "cancellation") in sent, True, "Ana's own calendar is emptied")
    back = clients.one_tap(sent[ana, "confirmation"], a, "Please go on with my letters", utc(AT))
    p.hear(back, "2026-03-03 12:00")
    expect(p.show(ana)["state"], "active", "Ana, back by one tap")


@case
def timezone_changes_the_clock_of_letters(p):
    a, b = pair(p)
    sent = says(p, a, "timezone America/New_York", kind="introduction")
    expect_in("America/New_York", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("06:00", sent[ana, "confirmation"].text, "the confirmation")
    expect(p.show(ana)["zone"], "America/New_York", "Ana's zone")
    expect(p.tick("2026-03-03 11:30"), [], "nothing more about it")


@case
def reschedule_moves_the_meeting_for_both(p):
    a, b = pair(p)
    sent = says(p, a, "reschedule to Thursday 15:00", kind="introduction")
    expect_in("Thursday 12 March at 15:00 WET", news(sent, ana), "the confirmation")
    expect_in("Thursday 12 March at 16:00 CET", news(sent, ben), "what Ben is asked")
    sent = says(p, b, "yes", "2026-03-03 12:00", kind="reschedule")
    expect(p.show("1")["meetings"][0]["starts_at"], "2026-03-12T15:00:00Z", "the meeting")
    expect(((ana, "update") in sent, (ben, "update") in sent), (True, True), "the calendars are updated")
    expect([l.kind for l in p.tick("2026-03-09 16:00")], ["preparation"] * 2, "letters at the old time")
    expect(len([l for l in p.tick("2026-03-12 15:30") if l.kind == "follow-up"]), 2, "follow-ups at the new time")


@case
def cadence_is_a_new_rhythm_for_both(p):
    a, b = pair(p)
    sent = says(p, a, "monthly", kind="introduction")
    expect(p.show("1")["cadence"], "monthly", "the rhythm")
    expect_in("once a month", sent[ana, "confirmation"].text, "the confirmation")
    expect_in("once a month", news(sent, ben), "what Ben is told")


@case
def organizer_words_go_to_the_organizer_alone(p):
    a, b = pair(p)
    sent = says(p, a, "organizer: could we find somebody in my own zone?", kind="introduction")
    expect_in("could we find somebody in my own zone?", sent[ORGANIZER, "told"].text, "what the organizer gets")
    expect(sorted(sent), [(ana, "confirmation"), (ORGANIZER, "told")], "letters")


@case
def a_command_at_night_is_answered_at_once(p):
    a, b = pair(p)
    letter = p.last_letter(ana, "introduction")
    sent = p.hear(clients.reply(letter, a, "organizer: hello there", utc("2026-03-04 23:00")), "2026-03-04 23:05")
    expect_in((ana, "confirmation"), [(l.to, l.kind) for l in sent], "letters at night")
    sent = p.hear(clients.reply(letter, a, "where: the green room", utc("2026-03-04 23:10")), "2026-03-04 23:15")
    expect([(l.to, l.kind) for l in sent if l.to == ana and l.kind == "confirmation"], [(ana, "confirmation")],
           "letters at night")


@case
def sentences_are_no_commands(p):
    a, b = pair(p)
    p.tick("2026-03-09 15:00")
    for words in ("I will stop interrupting people in meetings.", "- stop\n- skip the small talk",
                  "We should leave more time for questions next time."):
        says(p, a, words, "2026-03-09 16:00", kind="follow-up")
        expect((p.show(ana)["state"], p.show("1")["state"]), ("active", "active"), f"after {words!r}")
    expect(p.show("1")["meetings"][1]["state"], "planned", "the next meeting")


@case
def a_returned_letter_commands_nothing(p):
    a, b = pair(p)
    for style in clients.STYLES:
        letter = p.last_letter(ana, "introduction")
        p.hear(clients.reply(letter, a, "", utc(AT), style=style), NEXT)
        expect((p.show(ana)["state"], p.show("1")["state"], p.show("1")["meetings"][0]["state"], p.show("1")["goal"]),
               ("active", "active", "planned", None), f"after an empty answer from {style}")


@case
def commands_from_every_client(p):
    a, b = pair(p)
    letter = p.last_letter(ana, "introduction")
    for i, style in enumerate(clients.STYLES):
        word, state = (("pause", "paused"), ("resume", "active"))[i % 2]
        p.hear(clients.reply(letter, a, word, utc(AT), style=style), f"2026-03-0{3 + i // 4} {10 + i % 4}:00")
        expect(p.show(ana)["state"], state, f"“{word}” from {style}")


@case
def outlook_names_the_programme_above_the_quote(p):
    """The From: line of Outlook's block holds words of the letter's footer; none of the block is the writer's."""
    with open(p.path("rapport.conf"), encoding="utf-8") as f:
        text = f.read()
    p.write("rapport.conf", text.replace("name = Peer mentoring", "name = Acme peer mentoring"), 0o600)
    a, b = pair(p, "outlook_desktop")
    p.tick("2026-03-09 15:00")
    says(p, a, "Takeaway: ask for the numbers first", "2026-03-09 16:00", kind="follow-up")
    expect(p.takeaways(ana), [("ask for the numbers first", None, "open")], "Ana's takeaways")


@case
def one_tap_answers_mean_what_they_say(p):
    a, b = pair(p, "iphone_mail")
    p.tick("2026-03-09 15:00")
    tap = p.last_letter(ana, "follow-up")
    p.hear(clients.one_tap(tap, a, "We met, nothing to note", utc("2026-03-09 15:30"), mark="Sent from my iPhone"),
           "2026-03-09 16:00")
    expect((p.show("1")["meetings"][0]["state"], p.takeaways(ana)), ("held", []), "after one tap")
    expect_in("You met.", p.last_letter(ana, "confirmation").text, "the confirmation")
    tap = p.last_letter(ben, "follow-up")
    p.hear(clients.one_tap(tap, b, "We did not meet", utc("2026-03-09 15:40"), empty_body=True), "2026-03-09 16:30")
    expect_in("You did not meet this time", p.last_letter(ben, "confirmation").text, "by the subject alone")
    expect(p.show("1")["meetings"][0]["state"], "held", "held when any member says so")


@case
def a_tap_on_fine_is_no_goal(p):
    a, b = pair(p)
    raw = clients.one_tap(p.last_letter(ana, "introduction"), a, "Fine with me", utc(AT))
    p.hear(raw, NEXT)
    expect(p.show("1")["goal"], None, "the circle's goal")


@case
def running_late_is_answered_with_the_others_addresses(p):
    """Within a day of the meeting; not for thanks, and not at other times."""
    a, _ = pair(p)
    for at in ("2026-03-05 13:30", "2026-03-06 15:30", "2026-03-09 09:30"):
        p.tick(at)
    letter = p.last_letter(ana, "agenda")

    def writes(words, at):
        return [(l.to, l.kind, ben in l.text) for l in
                p.hear(clients.reply(letter, a, words, utc(at)), at)]

    start = p.show("1")["meetings"][0]["starts_at"]
    expect(start, "2026-03-09T14:00:00Z", "the first meeting")
    answered = [(ana, "confirmation", True)]
    expect(writes("Running late, please start without me.", "2026-03-09 13:55"), answered, "letters just before")
    expect(writes("I am in the wrong building, sorry!", "2026-03-09 14:10"), answered, "letters while they meet")
    expect(writes("Thanks!", "2026-03-09 14:12"), [], "letters for thanks")
    p.tick("2026-03-09 15:00")
    expect(writes("I think I left my umbrella there.", "2026-03-10 14:00"), [], "letters a day later")


@case
def the_organizer_hears_once_of_more_mail_than_is_answered(p):
    a, _ = pair(p)
    letter = p.last_letter(ana, "introduction")
    told = []
    for i in range(8):
        at = f"2026-03-05 10:{i + 10}"
        told += [l for l in p.hear(clients.reply(letter, a, "help", utc(at)), at) if l.to == ORGANIZER]
    told += p.tick("2026-03-05 11:00")
    told = [l for l in told if l.kind == "told"]
    expect([l.subject for l in told], ["Much mail from Ana Silva"], "letters to the organizer")
    expect([m["reason"] for m in p.odd()], ["stored, but the limit of answers was reached"] * 3, "odd mail")


if __name__ == "__main__":
    main()
