"""A new time by mail: two people agree in two rounds, or get three times; three and more vote; calendars follow."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, case, clients, expect, expect_in, expect_not_in, golden, main, utc,  # noqa: E402
                     writer)
from people import calendars  # noqa: E402
from people.calendar_book import book_of  # noqa: E402

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]
A, B, C = writer(ANA), writer(BEN, "outlook_desktop"), writer(CHLOE, "iphone_mail")


def pair(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")


def says(p, who, words, at, kind=None):
    """Answers their last letter (of a kind); the letters of that tick by (reader, kind)."""
    letter = p.last_letter(who.address, kind)
    return by_reader(p.hear(clients.reply(letter, who, words, utc(at)), at))


def by_reader(letters):
    """Without those that a meeting brings anyway."""
    return {(l.to, l.kind): l for l in letters if l.kind not in ("preparation", "agenda")}


def start(p, ordinal=1):
    return p.show("1")["meetings"][ordinal - 1]["starts_at"]


def flat(letter):
    return " ".join(letter.text.split())


def calendars_agree(p, *readers, until="2026-03-20"):
    """What every reader's calendar made of the letters is what the programme has planned, nothing more or less."""
    last = datetime.datetime.strptime(until, "%Y-%m-%d")
    planned = sorted(m["starts_at"] for m in p.show("1")["meetings"] if m["state"] in ("planned", "held", "unknown"))
    for reader in readers:
        expect(book_of(p.letters(reader)).starts(last), [s for s in planned if s < until], f"{reader}'s calendar")
    p.check()


@case
def a_yes_moves_the_meeting(p):
    pair(p)
    sent = says(p, A, "reschedule to Thursday 15:00", "2026-03-03 11:00", "introduction")
    expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule")], "letters")
    expect(start(p), "2026-03-09T14:00:00Z", "the meeting waits")
    expect_in("Ben will be asked whether Thursday 12 March at 15:00 WET (16:00 for Ben) is fine",
              flat(sent[ana, "confirmation"]), "what Ana hears")
    expect_in("Ana would like to meet on Thursday 12 March at 16:00 CET (15:00 for Ana)", flat(sent[ben, "reschedule"]),
              "what Ben is asked")
    golden("410", "asked-ben", sent[ben, "reschedule"])
    golden("410", "asked-ana", sent[ana, "confirmation"])
    sent = says(p, B, "Yes, works for me", "2026-03-03 14:00", "reschedule")
    expect(sorted(sent), [(ana, "update"), (ben, "confirmation"), (ben, "update")], "letters")
    expect(start(p), "2026-03-12T15:00:00Z", "the meeting")
    expect_in("moves from Monday 9 March at 14:00 WET to Thursday 12 March at 15:00 WET", flat(sent[ana, "update"]), "Ana")
    calendars_agree(p, ana, ben)
    sent = says(p, B, "yes", "2026-03-03 15:00", "reschedule")
    expect_in("settled before your answer", flat(sent[ben, "confirmation"]), "a second yes")
    expect(by_reader(p.tick("2026-03-09 15:00")), {}, "letters at the old time")
    expect(len(p.tick("2026-03-12 16:00")) > 0, True, "follow-ups at the new time")


@case
def two_rounds_then_three_times(p):
    pair(p)
    says(p, A, "could we do 4pm instead?", "2026-03-03 11:00", "introduction")
    sent = says(p, B, "Hi,\n\nNo, but Thursday 10:00 works.\n\nBen", "2026-03-03 14:00", "reschedule")
    expect(sorted(sent), [(ana, "reschedule"), (ben, "confirmation")], "the second round")
    expect_in("Ben would like to meet on Thursday 12 March at 09:00 WET (10:00 for Ben)", flat(sent[ana, "reschedule"]),
              "what Ana is asked")
    sent = says(p, A, "no", "2026-03-04 10:00", "reschedule")
    expect(sorted(sent), [(ana, "confirmation"), (ana, "reschedule"), (ben, "reschedule")], "both get three times")
    slots = sent[ben, "reschedule"]
    golden("410", "slots-ben", slots)
    for n in "123":
        expect_in(f"\n{n}. ", slots.text, "the numbered times")
    mine = [sent[ana, "reschedule"]]
    sent = by_reader(p.hear(clients.one_tap(mine[0], A, "Number 2 suits me", utc("2026-03-05 11:00")), "2026-03-05 11:00"))
    expect(sorted(sent), [(ana, "confirmation"), (ana, "update"), (ben, "update")], "booked")
    expect(start(p) != "2026-03-09T14:00:00Z", True, "the meeting moved")
    calendars_agree(p, ana, ben)


@case
def silence_leaves_it_as_it_was(p):
    pair(p)
    says(p, A, "reschedule to Thursday 15:00", "2026-03-03 11:00", "introduction")
    letters = p.tick("2026-03-08 14:00") + p.tick("2026-03-09 09:00")
    expect(sorted(by_reader(letters)), [(ana, "told"), (ben, "told")], "both hear of it")
    expect_in("nothing changes", flat(p.last_letter(ana, "told")), "Ana")
    golden("410", "stays-ana", p.last_letter(ana, "told"))
    expect(start(p), "2026-03-09T14:00:00Z", "the meeting")
    calendars_agree(p, ana, ben)


@case
def too_near_to_ask(p):
    """Half an hour before, nobody can be asked: it moves, and the update says how to object."""
    pair(p)
    sent = says(p, A, "reschedule to Thursday 15:00", "2026-03-09 13:30", "introduction")
    expect(sorted(sent), [(ana, "confirmation"), (ana, "update"), (ben, "update")], "letters")
    expect(start(p), "2026-03-12T15:00:00Z", "the meeting")
    calendars_agree(p, ana, ben)


@case
def what_two_slots_fit_is_asked_back(p):
    pair(p)
    says(p, A, "reschedule to Thursday 15:00", "2026-03-03 11:00", "introduction")
    sent = says(p, B, "no", "2026-03-03 12:00", "reschedule")
    slots = sent[ana, "reschedule"]
    sent = says(p, A, "yes, fine", "2026-03-03 14:00", "reschedule")
    asked = sent[ana, "asked-back"]
    expect(len(sent), 1, "letters")
    golden("410", "which-one", asked)
    sent = {(l.to, l.kind) for l in p.hear(clients.reply(asked, A, "the first", utc("2026-03-03 15:00")),
                                           "2026-03-03 15:00")}
    expect((ben, "update") in sent, True, f"booked: {sent}")
    expect_in("1. ", slots.text, "the slots")


@case
def a_counter_from_a_calendar_asks_too(p):
    pair(p)
    invitation = p.last_letter(ana, "invitation")
    raw = calendars.counter(invitation, A, utc("2026-03-12 15:00"), utc("2026-03-03 11:00"))
    sent = by_reader(p.hear(raw, "2026-03-03 11:00"))
    expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule")], "letters")
    says(p, B, "sounds good", "2026-03-03 12:00", "reschedule")
    expect(start(p), "2026-03-12T15:00:00Z", "the meeting")
    calendars_agree(p, ana, ben)


@case
def a_group_votes(p):
    p.begin([ANA, BEN, CHLOE], size=3)
    p.tick("2026-03-02 10:00")
    sent = says(p, A, "reschedule to Thursday 15:00", "2026-03-03 11:00", "introduction")
    expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule"), (chloe, "reschedule")], "letters")
    sent = says(p, B, "Thursday doesn't suit me, how about Wednesday at 11:00?", "2026-03-03 12:00", "reschedule")
    expect((ben, "confirmation") in sent, True, "Ben's proposal")
    letters = p.tick("2026-03-04 10:00")
    expect(sorted(by_reader(letters)), [(chloe, "reschedule")] if (ana, "reschedule") in sent else
           [(ana, "reschedule"), (chloe, "reschedule")], "who is asked about Ben's time")
    golden("410", "group", p.last_letter(chloe, "reschedule"))
    says(p, C, "2", "2026-03-04 11:00", "reschedule")
    expect(start(p), "2026-03-09T14:00:00Z" if start(p).endswith("14:00:00Z") else start(p), "not decided yet")
    p.tick("2026-03-08 14:00")
    expect(start(p), "2026-03-11T10:00:00Z", "most yeses by the day before")
    p.tick("2026-03-09 09:00")
    calendars_agree(p, ana, ben, chloe)


@case
def what_cannot_be(p):
    pair(p)
    for words, section in (("reschedule to 26 March 15:00", "your next meeting comes before"),
                           ("reschedule to Monday 14:00", "you meet on Monday 9 March")):
        sent = says(p, A, words, "2026-03-03 11:00", "introduction")
        expect(sorted(sent), [(ana, "confirmation")], words)
        expect_in(section, flat(sent[ana, "confirmation"]), words)
    expect(p.due()[0]["letter"] != "reschedule", True, "nobody is asked")


@case
def skip_ends_the_asking(p):
    pair(p)
    says(p, A, "reschedule to Thursday 15:00", "2026-03-03 11:00", "introduction")
    sent = says(p, B, "skip", "2026-03-03 12:00", "reschedule")
    expect(p.show("1")["meetings"][0]["state"], "skipped", "the meeting")
    expect_in((ana, "cancellation"), sent, "Ana hears of it")
    expect(by_reader(p.tick("2026-03-08 14:00") + p.tick("2026-03-09 09:00")), {}, "nothing is decided any more")
    calendars_agree(p, ana, ben)


@case
def as_many_times_as_can_be_and_a_no(p):
    """Who proposes again takes back what they proposed before; the three that are offered then have room as well."""
    pair(p)
    for i in range(13):
        day, hour = ("Tuesday", "Wednesday", "Thursday", "Friday")[i % 4], 10 + i // 4
        says(p, A, f"reschedule to {day} {hour}:30", f"2026-03-03 11:{i + 1:02}", "introduction")
    sent = says(p, B, "No, that does not work", "2026-03-03 14:00", "reschedule")
    expect((ana, "reschedule") in sent, True, f"three times are offered: {sorted(sent)}")
    says(p, A, "none of these", "2026-03-03 15:00", "reschedule")
    says(p, B, "the first one", "2026-03-03 15:30", "reschedule")
    p.check()


if __name__ == "__main__":
    main()
