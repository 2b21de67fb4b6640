"""Data and forget: by a single-use code that goes to the known address. Erased words are nowhere on the disk."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, BOX, CHLOE, Writer, case, clients, expect, expect_in, expect_not_in, golden, main,  # noqa: E402
                     utc, writer)

ana, ben = ANA[0], BEN[0]
WORDS = "juggle three xylophones"
YES = "Yes, that is what I want"


def begin(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:00")
    a = writer(ANA, "iphone_mail")
    p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, f"Takeaway: {WORDS}", utc("2026-03-09 15:10")),
           "2026-03-09 15:30")
    expect([t["text"] for t in p.show(ana)["takeaways"]], [WORDS], "Ana's takeaways")
    return a, writer(BEN)


def ask(p, who, words, at):
    p.hear(clients.reply(p.last_letter(who.address, "confirmation"), who, words, utc(at)), at)
    return p.last_letter(who.address, "code")


@case
def data_comes_after_the_code(p):
    a, b = begin(p)
    code = ask(p, a, "data", "2026-03-09 16:00")
    golden("090", "code-data", code, random_reply_to=True)
    expect(p.letters(kind="data"), [], "nothing before the code")
    p.hear(clients.one_tap(code, a, YES, utc("2026-03-09 16:10")), "2026-03-09 16:30")
    letter = p.last_letter(ana, "data")
    golden("090", "data", letter)
    for part in (WORDS, "Europe/Lisbon", "Ana Silva", "Ben"):
        expect_in(part, letter.text, "the data letter")
    p.hear(clients.one_tap(code, a, YES, utc("2026-03-09 16:40")), "2026-03-09 17:00")
    expect(len(p.letters(kind="data")), 1, "the code works once")


@case
def a_code_is_for_its_person_only(p):
    a, b = begin(p)
    code = ask(p, a, "data", "2026-03-09 16:00")
    for who in (b, Writer("mallory@elsewhere.example", "Mallory", "gmail_web")):
        p.hear(clients.one_tap(code, who, YES, utc("2026-03-09 16:10")), "2026-03-09 16:30")
    expect(p.letters(kind="data"), [], "data letters")


@case
def a_code_lapses_after_three_days(p):
    a, b = begin(p)
    code = ask(p, a, "data", "2026-03-09 16:00")
    p.hear(clients.one_tap(code, a, YES, utc("2026-03-12 16:10")), "2026-03-12 16:30")
    expect(p.letters(kind="data"), [], "data letters")


@case
def forget_erases_everything(p):
    a, b = begin(p)
    code = ask(p, a, "forget me", "2026-03-09 16:00")
    expect(p.show(ana)["state"], "active", "before the code")
    before = p.database_bytes()
    expect(WORDS.encode() in before, True, "her words in the database before")
    p.hear(clients.one_tap(code, a, YES, utc("2026-03-09 16:10")), "2026-03-09 16:30")
    p.tick("2026-03-09 16:45")  # the mailbox's folders are purged
    last = p.letters(ana)[-1]
    golden("090", "forgotten", last)
    expect_in("erased", last.text, "the last letter")
    disk = p.database_bytes()
    for trace in (WORDS, ana, "Ana Silva"):
        expect(trace.encode() in disk, False, f"“{trace}” in the database's bytes")
    for folder, _, names in os.walk(p.path("in")):
        for name in names:
            with open(os.path.join(folder, name), "rb") as f:
                expect(b"xylophones" in f.read(), False, f"her words in {folder}/{name}")
    expect_not_in(WORDS, p.export(), "the export")
    expect(p.show("1")["state"], "ended", "the pair's circle")
    expect([l.to for l in p.tick("2026-03-23 15:00") if l.to == ana], [], "later letters to her")
    p.check()


@case
def forget_by_the_organizers_command(p):
    a, b = begin(p)
    r = p.run("forget", ana, at="2026-03-09 16:00")
    expect_in("Nothing was erased", r.out, "without --yes")
    expect(WORDS.encode() in p.database_bytes(), True, "her words are still there")
    p.run("forget", ana, "--yes", at="2026-03-09 16:00")
    p.tick("2026-03-09 16:30")
    disk = p.database_bytes()
    for trace in (WORDS, ana, "Ana Silva"):
        expect(trace.encode() in disk, False, f"“{trace}” in the database's bytes")
    p.check()


@case
def letters_that_wait_for_others_name_nobody_forgotten(p):
    p.begin([ANA, BEN, CHLOE], size=3)
    p.tick("2026-03-02 10:00")
    a = writer(ANA)
    p.hear(clients.reply(p.last_letter(ana, "introduction"), a, "pause until 23 March", utc("2026-03-02 20:00")),
           "2026-03-02 20:10")
    expect(b"Ana takes a break" in p.database_bytes(), True, "a letter waits for the morning")
    p.run("forget", ana, "--yes", at="2026-03-02 20:30")
    expect(b"Ana takes a break" in p.database_bytes(), False, "it waits with her name")
    sent = [l for day in ("03-03", "03-09", "03-10", "03-23") for l in p.tick(f"2026-{day} 15:30")]
    expect(sorted({l.to for l in sent}), [ben, CHLOE[0]], "who still gets letters")
    for l in sent:
        if "Ana has left your circle" in l.text:
            expect(l.kind, "update", "what says that she left")
        else:
            expect_not_in("Ana", l.subject + l.text, l.kind)
    p.check()


@case
def mail_of_the_forgotten_is_a_strangers(p):
    a, b = begin(p)
    p.run("forget", ana, "--yes", at="2026-03-09 16:00")
    p.tick("2026-03-09 16:30")
    p.hear(clients.new_mail(a, BOX, "Hello", f"Do you still know about {WORDS}?\n", utc("2026-03-10 10:00")),
           "2026-03-10 10:30")
    expect(p.verdict(), ("refused", "stranger"), "verdict")


if __name__ == "__main__":
    main()
