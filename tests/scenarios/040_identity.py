"""Who wrote it, and what may be done with it: strangers, tokens from other addresses, mail that names no letter, forged
tokens, duplicates, several writers, old letters."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, BOX, Writer, case, clients, expect, expect_in, expect_not_in, main, utc,  # noqa: E402
                     writer)

ana, ben = ANA[0], BEN[0]
SECRET = "xylophone"


def begin(p, follow_up=True):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    if follow_up:
        p.tick("2026-03-09 15:00")
    return writer(ANA), writer(BEN)


def kinds(letters):
    return [(l.to, l.kind) for l in letters]


@case
def a_stranger_is_refused_once_a_week(p):
    begin(p)
    who = Writer("mallory@elsewhere.example", "Mallory", "gmail_web")
    mail = clients.new_mail(who, BOX, f"About the {SECRET}", f"Do you know the {SECRET}?\n\nstop\n",
                            utc("2026-03-09 15:10"))
    sent = p.hear(mail, "2026-03-09 15:30")
    expect(kinds(sent), [(who.address, "refusal")], "letters")
    expect(p.verdict(), ("refused", "stranger"), "verdict")
    expect_not_in(SECRET.encode(), sent[0].raw, "the refusal")
    expect_not_in(b"Ana", sent[0].raw, "the refusal")
    expect(sent[0].return_path, "", "its envelope sender")
    for at in ("2026-03-10 10:00", "2026-03-15 10:00"):
        again = clients.new_mail(who, BOX, "And now?", "Hello?\n", utc(at))
        expect(kinds(p.hear(again, at)), [], f"letters on {at}")
    late = clients.new_mail(who, BOX, "And now?", "Hello again\n", utc("2026-03-17 10:00"))
    sent = p.hear(late, "2026-03-17 10:00")
    expect([l.kind for l in sent if l.to == who.address], ["refusal"], "letters a week later")
    expect(p.odd(), [], "odd mail")


@case
def twenty_strangers_a_day(p):
    begin(p)
    for i in range(25):
        who = Writer(f"m{i}@elsewhere.example", f"M{i}", "gmail_web")
        p.deliver(clients.new_mail(who, BOX, "Hi", "Hello\n", utc("2026-03-09 15:10")))
    expect(len(p.tick("2026-03-09 15:30")), 20, "refusals of a day")


@case
def a_token_from_another_address_counts_after_a_yes(p):
    begin(p)
    phone = Writer("ana.private@elsewhere.example", "Ana", "iphone_mail")
    letter = p.last_letter(ana, "follow-up")
    sent = p.hear(clients.reply(letter, phone, "Takeaway: walk while we talk", utc("2026-03-09 15:10")),
                  "2026-03-09 15:30")
    expect(kinds(sent), [(ana, "asked-back")], "letters")
    expect(p.verdict()[0], "asked", "verdict")
    expect_not_in("walk while", sent[0].text, "the question repeats nothing that a stranger may have written")
    expect(p.takeaways(ana), [], "before the yes")
    yes = clients.one_tap(sent[0], writer(ANA), "It was me", utc("2026-03-09 16:00"))
    p.hear(yes, "2026-03-09 16:30")
    expect(p.takeaways(ana), [("walk while we talk", None, "open")], "after the yes")


@case
def a_no_leaves_it_at_that(p):
    begin(p)
    other = Writer("someone@elsewhere.example", "Someone", "gmail_web")
    letter = p.last_letter(ana, "follow-up")
    sent = p.hear(clients.reply(letter, other, "Takeaway: buy my shares\n", utc("2026-03-09 15:10")),
                  "2026-03-09 15:30")
    no = clients.one_tap(sent[0], writer(ANA), "It was not me", utc("2026-03-09 16:00"))
    p.hear(no, "2026-03-09 16:30")
    expect(p.takeaways(ana), [], "Ana's takeaways")


@case
def at_most_one_such_question_a_day(p):
    begin(p)
    letter = p.last_letter(ana, "follow-up")
    asked = []
    for i in range(3):
        other = Writer(f"someone{i}@elsewhere.example", "Someone", "gmail_web")
        asked += p.hear(clients.reply(letter, other, "Takeaway: hello", utc("2026-03-09 15:10")), f"2026-03-09 15:{30 + i}")
    expect(kinds(asked), [(ana, "asked-back")], "letters")


@case
def a_known_person_without_a_letter_is_asked(p):
    a, b = begin(p, follow_up=False)
    mail = clients.new_mail(a, BOX, "next week", "skip\n", utc("2026-03-03 10:00"))
    sent = p.hear(mail, "2026-03-03 10:30")
    expect(kinds(sent), [(ana, "asked-back")], "letters")
    expect(p.show("1")["meetings"][0]["state"], "planned", "before the yes")
    p.hear(clients.reply(sent[0], a, "Yes", utc("2026-03-03 11:00")), "2026-03-03 11:30")
    expect(p.show("1")["meetings"][0]["state"], "skipped", "after the yes")


@case
def a_forged_token_proves_nothing(p):
    begin(p)
    letter = p.last_letter(ana, "follow-up")
    forged = letter.reply_to[:-20].split("@")[0]
    forged = re.sub(r".{6}@", "aaaaaa@", letter.reply_to)
    other = Writer("someone@elsewhere.example", "Someone", "gmail_web")
    mail = clients.new_mail(other, forged, "Re: hello", "Takeaway: forged\n", utc("2026-03-09 15:10"))
    sent = p.hear(mail, "2026-03-09 15:30")
    expect(p.verdict(), ("refused", "forged token"), "verdict")
    expect([k for k in kinds(sent) if k[0] in (ana, ben)], [], "letters to people")
    expect(p.takeaways(ana), [], "Ana's takeaways")


@case
def another_persons_letter_gives_no_right(p):
    """Ben answers a letter that went to Ana (forwarded to him): his words are not hers."""
    a, b = begin(p)
    letter = p.last_letter(ana, "follow-up")
    p.hear(clients.reply(letter, b, "stop", utc("2026-03-09 15:10")), "2026-03-09 15:30")
    expect(p.verdict()[0], "asked", "verdict")
    expect((p.show(ana)["state"], p.show(ben)["state"]), ("active", "active"), "both")


@case
def the_same_mail_twice_has_one_effect(p):
    a, b = begin(p)
    mail = clients.reply(p.last_letter(ana, "follow-up"), a, "Takeaway: only once", utc("2026-03-09 15:10"))
    expect(len(p.hear(mail, "2026-03-09 15:30")), 1, "letters for the first")
    expect(kinds(p.hear(mail, "2026-03-09 15:45")), [], "letters for the second")
    expect(p.verdict(), ("ignored", "seen before"), "verdict")
    expect(p.takeaways(ana), [("only once", None, "open")], "Ana's takeaways")


@case
def a_borrowed_message_id_hides_nothing(p):
    """A stranger sends a mail with the Message-ID that Ana's next answer will have: her answer still counts."""
    a, b = begin(p)
    answer = clients.reply(p.last_letter(ana, "follow-up"), a, "Takeaway: heard all the same", utc("2026-03-09 15:20"))
    message_id = re.search(rb"Message-ID: (\S+)", answer).group(1).decode()
    other = Writer("mallory@elsewhere.example", "Mallory", "gmail_web")
    p.hear(clients.new_mail(other, BOX, "Hi", "Hi\n", utc("2026-03-09 15:10"), message_id=message_id), "2026-03-09 15:15")
    p.hear(answer, "2026-03-09 15:30")
    expect(p.takeaways(ana), [("heard all the same", None, "open")], "Ana's takeaways")


@case
def two_from_headers_are_refused(p):
    a, b = begin(p)
    mail = clients.reply(p.last_letter(ana, "follow-up"), a, "Takeaway: whose?", utc("2026-03-09 15:10"))
    mail = b"From: Ben Okafor <ben@example.org>\r\n" + mail
    expect(kinds(p.hear(mail, "2026-03-09 15:30")), [], "letters")
    expect(p.verdict()[0], "refused", "verdict")
    expect(p.takeaways(ana) + p.takeaways(ben), [], "takeaways")


@case
def several_writers_in_one_from_are_asked(p):
    a, b = begin(p)
    mail = clients.reply(p.last_letter(ana, "follow-up"), a, "Takeaway: ours", utc("2026-03-09 15:10"))
    mail = mail.replace(b"From: Ana Silva <ana@example.org>", b"From: Ana <ana@example.org>, Ben <ben@example.org>")
    p.hear(mail, "2026-03-09 15:30")
    expect(p.verdict()[0], "asked", "verdict")
    expect(p.takeaways(ana) + p.takeaways(ben), [], "takeaways")


@case
def an_old_letter_takes_words_and_asks_about_commands(p):
    a, b = begin(p)
    letter = p.last_letter(ana, "follow-up")
    sent = p.hear(clients.reply(letter, a, "Takeaway: late but true", utc("2026-07-06 10:00")), "2026-07-06 10:30")
    expect(p.takeaways(ana), [("late but true", None, "open")], "Ana's takeaways")
    expect_in((ana, "confirmation"), kinds(sent), "letters")
    sent = p.hear(clients.reply(letter, a, "stop", utc("2026-07-07 10:00")), "2026-07-07 10:30")
    expect(p.verdict(), ("asked", "a command in answer to an old letter"), "verdict")
    expect_in((ana, "asked-back"), kinds(sent), "letters")
    expect(p.show(ana)["state"], "active", "Ana")


@case
def a_client_that_ignores_reply_to(p):
    a, b = begin(p)
    letter = p.last_letter(ana, "follow-up")
    p.hear(clients.reply(letter, a, "Takeaway: by the Message-ID", utc("2026-03-09 15:10"), to=BOX), "2026-03-09 15:30")
    expect(p.takeaways(ana), [("by the Message-ID", None, "open")], "Ana's takeaways")


@case
def more_than_five_answers_a_day(p):
    a, b = begin(p)
    for i in range(7):
        letter = p.last_letter(ana, "follow-up")
        p.hear(clients.reply(letter, a, f"Takeaway: number {i + 1}", utc("2026-03-09 15:10")), f"2026-03-09 15:{30 + i}")
    expect(len(p.letters(ana, "confirmation")), 5, "answers")
    expect(len(p.takeaways(ana)), 7, "takeaways: all are stored")
    expect(len(p.odd()), 2, "odd mail")


if __name__ == "__main__":
    main()
