"""Another time for all meetings from now on, by mail: asked of the others, agreed on, and every calendar follows."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, ROOT, Programme, case, clients, expect, expect_in, golden, main, utc,  # noqa: E402
                     writer)
from people.calendar_book import book_of  # noqa: E402

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]
A, B, C = writer(ANA), writer(BEN, "outlook_desktop"), writer(CHLOE, "iphone_mail")


def begin(p, people=(ANA, BEN)):
    p.begin(list(people), size=len(people))
    p.tick("2026-03-02 10:00")


def by_reader(letters):
    return {(l.to, l.kind): l for l in letters if l.kind not in ("preparation", "agenda", "check-in", "follow-up")}


def says(p, who, words, at, kind="invitation"):
    return by_reader(p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at)), at))


def flat(letter):
    return " ".join(letter.text.split())


def starts(p, state=None):
    return [m["starts_at"] for m in p.show("1")["meetings"] if state in (None, m["state"])]


def calendars_show(p, readers, until, wanted):
    last = datetime.datetime.strptime(until, "%Y-%m-%d")
    for reader in readers:
        expect(book_of(p.letters(reader)).starts(last), wanted, f"{reader}'s calendar")
    p.check()


@case
def the_other_is_asked_and_says_yes(p):
    begin(p)
    sent = says(p, A, "Can we make it Tuesdays at 10 from now on?", "2026-03-03 11:00")
    expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule")], "letters")
    expect_in("Tuesday 10 March at 11:00 CET (10:00 for Ana), and every two weeks from then on",
              flat(sent[ben, "reschedule"]), "what Ben is asked")
    golden("415", "asked-ben", sent[ben, "reschedule"], any_ids=True)
    golden("415", "asked-ana", sent[ana, "confirmation"], any_ids=True)
    expect(starts(p), ["2026-03-09T14:00:00Z"], "nothing has changed yet")
    sent = says(p, B, "Yes, works for me", "2026-03-03 14:00", "reschedule")
    expect(sorted(sent), [(ana, "cancellation"), (ana, "invitation"), (ben, "cancellation"), (ben, "confirmation"),
                          (ben, "invitation")], "letters")
    golden("415", "agreed-ben", sent[ben, "confirmation"], any_ids=True)
    golden("415", "invited-ana", sent[ana, "invitation"], any_ids=True)
    expect(starts(p), ["2026-03-10T10:00:00Z"], "the next meeting")
    p.tick("2026-03-10 10:45")
    expect(starts(p), ["2026-03-10T10:00:00Z", "2026-03-24T10:00:00Z"], "and the one after")
    calendars_show(p, (ana, ben), "2026-04-10",
                   ["2026-03-10T10:00:00Z", "2026-03-24T10:00:00Z", "2026-04-07T09:00:00Z"])


@case
def later_on_the_old_series_ends(p):
    """After the first meeting: what was held stays in the calendar, what was moved and is to come goes."""
    begin(p)
    p.tick("2026-03-09 15:00")
    says(p, A, "reschedule to Thursday 26 March 15:00", "2026-03-10 10:00", "follow-up")
    says(p, B, "yes", "2026-03-10 12:00", "reschedule")
    expect(starts(p)[1], "2026-03-26T15:00:00Z", "the second meeting was moved")
    says(p, B, "Could we always meet on Wednesdays at 10:00?", "2026-03-12 10:00", "follow-up")
    sent = says(p, A, "fine", "2026-03-12 14:00", "reschedule")
    expect(sorted(sent), [(ana, "confirmation"), (ana, "invitation"), (ana, "update"), (ben, "invitation"),
                          (ben, "update")], "letters")
    expect(starts(p), ["2026-03-09T14:00:00Z", "2026-03-25T09:00:00Z"], "meetings")
    calendars_show(p, (ana, ben), "2026-04-20",
                   ["2026-03-09T14:00:00Z", "2026-03-25T09:00:00Z", "2026-04-08T08:00:00Z"])
    due = [(d["letter"], d["at"][:10]) for d in p.due() if d["person"] == ben and d["letter"] == "preparation"]
    expect(due, [("preparation", "2026-03-20")], "what is due follows")


@case
def two_rounds_then_three_times(p):
    begin(p)
    says(p, A, "always Thursday 15:00 please", "2026-03-03 11:00")
    sent = says(p, B, "No, but Friday 10:00 works", "2026-03-03 14:00", "reschedule")
    expect(sorted(sent), [(ana, "reschedule"), (ben, "confirmation")], "the second round")
    expect_in("Friday 13 March at 09:00 WET (10:00 for Ben), and every two weeks", flat(sent[ana, "reschedule"]), "Ana")
    sent = says(p, A, "no", "2026-03-04 10:00", "reschedule")
    expect(sorted(sent), [(ana, "confirmation"), (ana, "reschedule"), (ben, "reschedule")], "three times")
    golden("415", "slots-ben", sent[ben, "reschedule"], any_ids=True)
    sent = says(p, A, "2", "2026-03-05 11:00", "reschedule")
    expect((ben, "invitation") in sent, True, f"booked: {sorted(sent)}")
    first = starts(p)[0]
    p.tick(first[:10] + " 18:00")
    day = datetime.datetime.strptime(first, "%Y-%m-%dT%H:%M:%SZ")
    expect(starts(p)[1][:10], (day + datetime.timedelta(days=14)).strftime("%Y-%m-%d"), "every two weeks from there")
    p.check()


@case
def a_meeting_that_is_too_near_is_still_held(p):
    """Nobody can answer before it: the new time begins with the one after, and so do the calendars."""
    begin(p)
    sent = says(p, A, "Could we meet on Fridays at 10 from now on?", "2026-03-09 10:00")
    expect_in("Friday 27 March at 11:00 CET", flat(sent[ben, "reschedule"]), "what Ben is asked")
    sent = says(p, B, "yes", "2026-03-09 11:00", "reschedule")
    expect(sorted(sent), [(ana, "told"), (ben, "confirmation")], "letters")
    golden("415", "waits-ana", sent[ana, "told"], any_ids=True)
    golden("415", "waits-ben", sent[ben, "confirmation"], any_ids=True)
    expect(starts(p), ["2026-03-09T14:00:00Z"], "the meeting")
    sent = by_reader(p.tick("2026-03-09 15:00"))
    expect(sorted(sent), [(ana, "invitation"), (ana, "update"), (ben, "invitation"), (ben, "update")], "letters")
    expect(starts(p), ["2026-03-09T14:00:00Z", "2026-03-27T10:00:00Z"], "meetings")
    calendars_show(p, (ana, ben), "2026-04-20",
                   ["2026-03-09T14:00:00Z", "2026-03-27T10:00:00Z", "2026-04-10T09:00:00Z"])


@case
def silence_changes_nothing(p):
    begin(p)
    says(p, A, "every Thursday at 15:00 would be better", "2026-03-03 11:00")
    letters = p.tick("2026-03-08 14:00") + p.tick("2026-03-09 09:00")
    expect(sorted(by_reader(letters)), [(ana, "told"), (ben, "told")], "both hear of it")
    golden("415", "stays-ana", p.last_letter(ana, "told"), any_ids=True)
    calendars_show(p, (ana, ben), "2026-03-25", ["2026-03-09T14:00:00Z", "2026-03-23T14:00:00Z"])


@case
def a_group_votes(p):
    begin(p, (ANA, BEN, CHLOE))
    sent = says(p, A, "Let's meet on Thursdays at 15:00 from now on", "2026-03-03 11:00")
    expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule"), (chloe, "reschedule")], "letters")
    says(p, B, "yes", "2026-03-03 12:00", "reschedule")
    sent = says(p, C, "Sounds good", "2026-03-03 13:00", "reschedule")
    expect(len([1 for _, kind in sent if kind == "invitation"]), 3, f"all have answered: {sorted(sent)}")
    calendars_show(p, (ana, ben, chloe), "2026-03-27", ["2026-03-12T15:00:00Z", "2026-03-26T15:00:00Z"])


@case
def it_does_not_suit_in_general(p):
    """No time is named: three that suit all at every meeting are offered."""
    begin(p)
    sent = says(p, B, "The time doesn't work for me in general.", "2026-03-03 11:00")
    expect(sorted(sent), [(ana, "reschedule"), (ben, "confirmation"), (ben, "reschedule")], "letters")
    golden("415", "in-general-ben", sent[ben, "confirmation"], any_ids=True)
    says(p, A, "1", "2026-03-03 14:00", "reschedule")
    expect(len(p.letters(ben, "invitation")), 2, "a new invitation")
    p.check()


@case
def the_answer_to_twice_declined_moves_the_series(p):
    begin(p)
    invitation = p.last_letter(ben, "invitation")
    p.hear(calendars_answer(invitation), "2026-03-03 11:00")
    p.tick("2026-03-04 10:00")
    letter = [l for l in p.letters(ben, "reschedule") if "another day, or less often" in l.text][0]
    sent = by_reader(p.hear(clients.reply(letter, B, "Wednesday 11:00", utc("2026-03-04 12:00")), "2026-03-04 12:00"))
    expect_in("all your meetings", flat(sent[ben, "confirmation"]), "what Ben hears")
    asked = sent.get((ana, "reschedule")) or by_reader(p.tick("2026-03-05 10:00"))[ana, "reschedule"]
    expect_in("Wednesday 11 March at 10:00 WET (11:00 for Ben), and every two weeks", flat(asked), "what Ana is asked")
    says(p, A, "yes", "2026-03-05 11:00", "reschedule")
    expect(starts(p), ["2026-03-11T10:00:00Z"], "the meeting that had been left out is back")
    calendars_show(p, (ana, ben), "2026-03-30", ["2026-03-11T10:00:00Z", "2026-03-25T10:00:00Z"])
    expect(len([d for d in p.due() if d["letter"] in ("agenda", "preparation")]) > 1, True, "what is due is due again")


def calendars_answer(letter):
    from people import calendars
    return calendars.answer(letter, B, "DECLINED", utc("2026-03-03 11:00"))


@case
def what_cannot_be(p):
    begin(p)
    sent = says(p, A, "Could we meet on Mondays at 14:00 from now on?", "2026-03-03 11:00")
    expect(sorted(sent), [(ana, "confirmation")], "letters")
    expect_in("you meet on Monday 9 March", flat(sent[ana, "confirmation"]), "it is at that time")


def play(name, kill=None):
    p = Programme(os.path.join(ROOT, "build/scenarios/415", name))
    p.kill = kill
    a, b = writer(ANA), writer(BEN)
    begin(p)
    for who, words, kind, at in ((a, "Could we meet on Fridays at 10 from now on?", "invitation", "2026-03-09 10:00"),
                                 (b, "yes", "reschedule", "2026-03-09 11:00")):
        p.hear(clients.reply(p.last_letter(who.address, kind), who, words, utc(at)), at)
    p.tick("2026-03-09 15:00")
    p.check()
    return p


@case
def killed_at_every_step(p):
    """The switch is one transaction: the same facts and letters, none doubled."""
    whole = play("whole")
    wanted = whole.export(), sorted((l.message_id, l.raw) for l in whole.letters_carried)
    for name in p.run("tick", "--steps").out.split():
        for nth in (1, 3):
            killed = play(f"{name}-{nth}", (name, nth))
            expect((killed.export(), sorted((l.message_id, l.raw) for l in killed.letters_carried)) == wanted, True,
                   f"the same after kills at {name}:{nth}")
            if killed.killed == 0:
                break


@case
def what_is_skipped_meanwhile_stays_out(p):
    """The yes to a new time of all meetings does not bring back one that somebody has left out since."""
    begin(p)
    says(p, A, "Can we make it Tuesdays at 10 from now on?", "2026-03-03 11:00")
    says(p, A, "skip", "2026-03-03 12:00")
    sent = says(p, B, "Yes, works for me", "2026-03-03 14:00", "reschedule")
    expect((ana, "invitation") in sent and (ben, "invitation") in sent, True, f"letters: {sorted(sent)}")
    expect([(m["state"], m["starts_at"]) for m in p.show("1")["meetings"]][0][0], "skipped", "the meeting that was skipped")
    calendars_show(p, (ana, ben), "2026-04-01", ["2026-03-24T10:00:00Z"])


if __name__ == "__main__":
    main()
