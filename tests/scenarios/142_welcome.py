"""The way in (P1, P2, P3): the welcome letter, what is answered to it, who stays out, and what the circle sees of it."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, CONFIG, HOURS, ORGANIZER, Programme, case, clients, expect, expect_in,  # noqa: E402
                     expect_not_in, golden, main, writer)
from people.clients import utc  # noqa: E402

DAN = ("dan@example.org", "Dan Novak", "Europe/Prague")
ana, ben = ANA[0], BEN[0]
SUNDAY, MONDAY, NOON = "2026-03-01 10:00", "2026-03-02 10:00", "2026-03-02 12:00"


def enrol(p, people=(ANA, BEN), at=SUNDAY):
    rows = ["email,name,timezone,availability,languages,offers,role"]
    rows += [f"{a},{n},{z},{HOURS},en;pt,databases,participant" for a, n, z in people]
    rows.append(f"{ORGANIZER},Olga Novak,UTC,,,,organizer")
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at=at)


def welcomed(p, **more):
    enrol(p, **more)
    p.tick(MONDAY)
    return writer(ANA), writer(BEN)


def says(p, who, words, at=NOON, kind="welcome", **more):
    letters = p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at), **more), at)
    return {(l.to, l.kind): l for l in letters}


def drafted(p):
    p.run("match", "--seed", "7", at=NOON)
    return p.status()["circles_draft"]


@case
def who_is_new_is_welcomed_once(p):
    enrol(p)
    expect(p.tick(SUNDAY), [], "letters on a Sunday")
    sent = {(l.to, l.kind): l for l in p.tick(MONDAY)}
    expect(sorted(sent), [(ana, "welcome"), (ben, "welcome")], "letters on Monday")
    golden("142", "welcome-ana", sent[ana, "welcome"], any_ids=True)
    enrol(p, at=MONDAY)
    expect(p.tick("2026-03-03 10:00"), [], "letters after the roster came again")
    p.check()


@case
def no_welcome_once_there_is_a_circle(p):
    enrol(p)
    p.run("match", "--seed", "7", at=SUNDAY)
    p.run("launch", at=SUNDAY)
    expect(sorted({l.kind for l in p.tick(MONDAY)}), ["introduction", "invitation"], "letters on Monday")
    for at in ("2026-03-03 10:00", "2026-03-04 10:00"):
        expect([l for l in p.tick(at) if l.kind == "welcome"], [], "a welcome later")


@case
def one_word_is_enough(p):
    a, b = welcomed(p)
    sent = says(p, a, "Sure!")
    golden("142", "joined-ana", sent[ana, "confirmation"], any_ids=True)
    expect(p.show(ana)["joining"], "in", "Ana")
    p.deliver(clients.one_tap(p.last_letter(ben, "welcome"), b, "I'm in", utc(NOON)))
    p.tick(NOON)
    expect(p.show(ben)["joining"], "in", "Ben")


@case
def answers_above_the_letter(p):
    a, b = welcomed(p)
    sent = says(p, a, "I'm in. I'd like help with saying no.\n\nWhat drives me: curiosity\n"
                      "Hours: Mon-Thu 9-13\nMy clock: Madrid\nPrivate: I may move in May")
    golden("142", "answers-ana", sent[ana, "confirmation"], any_ids=True)
    shown = p.show(ana)
    expect((shown["zone"], shown["hours"]),
           ("Europe/Madrid", "mon 09:00-13:00;tue 09:00-13:00;wed 09:00-13:00;thu 09:00-13:00"), "what is known")
    expect(shown["profile"]["drives"], "curiosity", "what drives her")
    sent = says(p, a, "4: saying no to my manager\ndrop 1", kind="confirmation")
    golden("142", "corrected-ana", sent[ana, "confirmation"], any_ids=True)
    expect(p.show(ana)["profile"].get("drives"), None, "what was taken back")


@case
def answers_under_the_questions(p):
    enrol(p)
    p.tick(MONDAY)
    a = writer(ANA, "thunderbird")
    says(p, a, {"What would you like help with?": "Hiring", "- what drives you:": "good questions",
                "- what you can offer:": "code reviews, databases"})
    shown = p.show(ana)
    expect((shown["joining"], shown["seeks"], shown["offers"]), ("in", "Hiring", "code reviews;databases"), "Ana")
    expect(shown["profile"]["drives"], "good questions", "what drives her")


@case
def who_stays_out_is_not_matched_until_they_say_so(p):
    a, b = welcomed(p)
    p.deliver(clients.one_tap(p.last_letter(ana, "welcome"), a, "Not this time", utc(NOON)))
    sent = {(l.to, l.kind): l for l in p.tick(NOON)}
    golden("142", "stays-out-ana", sent[ana, "confirmation"], any_ids=True)
    expect(drafted(p), 0, "circles")
    p.deliver(clients.one_tap(p.last_letter(ana, "confirmation"), a, "I would like to join after all", utc(NOON)))
    p.tick(NOON)
    expect(p.show(ana)["joining"], "in", "Ana")
    expect(drafted(p), 1, "circles")


@case
def a_second_thought_counts(p):
    a, b = welcomed(p)
    says(p, a, "I'm in. I'd like help with saying no.")
    sent = says(p, a, "Not this time", kind="confirmation")
    expect_in("You stay out", sent[ana, "confirmation"].text, "the confirmation")
    expect(p.show(ana)["joining"], "out", "Ana")
    sent = says(p, b, "Help with delegating")
    sent = says(p, b, "1: delegating to people I don't know\nI can offer chess", kind="confirmation")
    expect(p.show(ben)["profile"]["seeks"], "delegating to people I don't know", "what Ben would like")


@case
def silence_is_a_yes_unless_the_programme_asks(p):
    welcomed(p)
    expect(drafted(p), 1, "circles by roster")
    p = Programme(p.folder, CONFIG.replace("[mail]", "joining = reply\n\n[mail]"))
    a, b = welcomed(p)
    expect(drafted(p), 0, "circles by reply")
    says(p, a, "Yes")
    says(p, b, "Help with delegating")
    expect(drafted(p), 1, "circles by reply, when both said yes")


@case
def who_says_yes_later_joins_a_group_with_room(p):
    p = Programme(p.folder, CONFIG.replace("[mail]", "joining = reply\n\n[mail]"))
    people = (ANA, BEN, CHLOE)
    enrol(p, people)
    p.tick(MONDAY)
    for person in people:
        says(p, writer(person), "Yes")
    p.run("match", "--seed", "7", "--size", "3", at=NOON)
    p.run("launch", at=NOON)
    p.tick(NOON)
    enrol(p, people + (DAN,), at="2026-03-03 09:30")
    expect(len(p.show("1")["members"]), 3, "members before Dan said anything")
    p.tick("2026-03-03 10:00")
    says(p, writer(DAN), "I'm in", at="2026-03-03 11:00")
    expect(len(p.show("1")["members"]), 4, "members after he said yes")
    p.tick("2026-03-03 12:00")
    p.check()


@case
def a_circle_reads_its_members_own_words(p):
    a, b = welcomed(p)
    says(p, a, "I'm in.\n\nI would like help with public speaking.\n\nWhat shaped me: growing up on a farm\n"
               "What you are growing into: a lead who listens\nWhat drains me: private: long meetings")
    p.run("match", "--seed", "7", at=NOON)
    p.run("launch", at=NOON)
    p.tick("2026-03-02 13:00")
    sent = {(l.to, l.kind): l for l in p.tick("2026-03-03 10:00")}
    golden("142", "introduction-ben", sent[ben, "introduction"], any_ids=True)
    expect_not_in("long meetings", sent[ben, "introduction"].text, "what is private")
    expect_in("2026", p.run("export", "--stable", at=NOON).out, "the export")
    p.tick("2026-03-05 10:00")
    expect_in("a lead who listens", p.last_letter(ana, "preparation").text, "what comes back before the first meeting")


@case
def what_is_private_stays_so_in_any_language(p):
    a, b = welcomed(p)
    says(p, a, "Bin dabei.\n\nIch hätte gern Hilfe bei schwierigen Gesprächen.\nVertraulich: ich suche eine neue Stelle")
    p.run("match", "--seed", "7", at=NOON)
    p.run("launch", at=NOON)
    p.tick("2026-03-02 13:00")
    sent = {(l.to, l.kind): l for l in p.tick("2026-03-03 10:00")}
    expect_not_in("neue Stelle", sent[ben, "introduction"].text, "what is private")
    says(p, a, "Besser delegieren\nVertraulich: Ben kenne ich von früher", at="2026-03-03 11:00", kind="introduction")
    p.tick("2026-03-05 10:00")
    expect_in("Besser delegieren", p.last_letter(ben, "preparation").text, "what they work on")
    expect_not_in("von früher", p.last_letter(ben, "preparation").text, "what is private")
    p.check()


@case
def what_was_said_at_the_start_is_erased(p):
    a, b = welcomed(p)
    says(p, a, "Help with: xylophone lessons")
    expect_in("xylophone", p.export(), "before")
    p.run("forget", ana, "--yes", at=NOON)
    p.tick("2026-03-02 13:00")
    expect_not_in("xylophone", p.export(), "after")
    expect_not_in(b"xylophone", p.database_bytes(), "the database's bytes")
    p.check()


if __name__ == "__main__":
    main()
