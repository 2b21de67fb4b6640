"""Nudges and rests (P16): each asked once, gently, in the thread of what was not answered; silence rests letters and ends
circles; any word of theirs undoes it."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CHLOE, ORGANIZER, case, clients, expect, expect_in, expect_not_in, golden, main,  # noqa: E402
                     utc, writer)

ana, ben = ANA[0], BEN[0]


def days(p, since, until, hour="14:40"):
    """A tick on every day."""
    day = utc(f"{since} {hour}")
    while day <= utc(f"{until} 23:00"):
        p.tick(day)
        day += datetime.timedelta(days=1)


def say(p, person, words, at, kind="follow-up"):
    p.hear(clients.reply(p.last_letter(person[0], kind), writer(person), words, utc(at)), at)


def nudges(p, who, text):
    return [l for l in p.letters(who, "nudge") if text in " ".join(l.text.split())]


@case
def no_first_meeting(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    say(p, ANA, "Fine with me", "2026-03-02 11:00", "introduction")
    days(p, "2026-03-03", "2026-03-09")
    say(p, ANA, "We did not meet", "2026-03-09 15:00")
    expect(p.letters(kind="nudge"), [], "nudges before ten days")
    days(p, "2026-03-10", "2026-03-13")
    golden("153", "no-first-meeting", p.last_letter(ana, "nudge"))
    expect(len(nudges(p, ana, "have not met yet")), 1, "Ana's nudges")
    expect(len(nudges(p, ben, "have not met yet")), 1, "Ben's nudges")
    p.check()


@case
def two_missed_in_a_row(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    days(p, "2026-03-03", "2026-03-09")
    say(p, ANA, "We did not meet", "2026-03-09 15:00")
    days(p, "2026-03-10", "2026-03-23")
    for person in (ANA, BEN):
        say(p, person, "We did not meet", "2026-03-23 15:00")
    days(p, "2026-03-24", "2026-03-26")
    golden("153", "two-missed", p.last_letter(ana, "nudge"))
    expect(len(nudges(p, ana, "The last two meetings")), 1, "Ana's nudges")
    # Ana goes on; Ben says nothing for ten days
    p.hear(clients.one_tap(p.last_letter(ana, "nudge"), writer(ANA), "Keep going", utc("2026-03-26 15:00")),
           "2026-03-26 15:00")
    days(p, "2026-03-27", "2026-04-04")
    expect(p.show(ben)["state"], "active", "Ben before the tenth day")
    days(p, "2026-04-05", "2026-04-07")
    expect((p.show(ana)["state"], p.show(ben)["state"]), ("active", "paused"), "Ana and Ben after it")
    golden("153", "told-ben-is-quiet", p.last_letter(ana, "told"))
    golden("153", "told-the-organizer", p.last_letter(ORGANIZER, "told"))
    # any word of his
    say(p, BEN, "Sorry, busy weeks. Hello again", "2026-04-09 10:00", "nudge")
    expect(p.show(ben)["state"], "active", "Ben after a word")
    p.tick("2026-04-09 12:00")
    expect_in("Ben is back", p.last_letter(ana, "told").text, "what Ana is told")
    days(p, "2026-04-10", "2026-04-14")
    expect(len(nudges(p, ana, "The last two meetings")), 1, "never twice for the same thing")
    p.check()


@case
def three_prompts_without_a_word(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    for day in range(3, 24):
        p.tick(f"2026-03-{day:02d} 14:40")
        if day in (9, 13, 20):
            say(p, ANA, "We met, nothing to note" if day == 9 else "ok", f"2026-03-{day:02d} 15:00")
    letter = p.last_letter(ben, "nudge")
    golden("153", "a-quiet-person", letter)
    expect(letter.header("Subject").startswith("Re: "), True, "in the thread of the prompt")
    prompts = [l for l in p.letters(ben) if l.header("Message-ID") == letter.header("In-Reply-To")]
    expect([l.kind != "follow-up" for l in prompts], [True], "the prompt, never a follow-up")
    expect(nudges(p, ana, "Nothing from you"), [], "Ana answered")
    days(p, "2026-03-24", "2026-03-28")
    expect(p.show(ben)["state"], "paused", "Ben")
    sent = len(p.letters(ben))
    days(p, "2026-03-29", "2026-04-12")
    expect([l.kind for l in p.letters(ben)[sent:] if l.kind not in ("cancellation", "update")], [], "letters to Ben")
    p.check()


@case
def ninety_days_without_a_meeting(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    day, at = utc("2026-03-03 14:40"), None
    while day < utc("2026-06-12 00:00"):
        p.tick(day)
        if nudges(p, ana, "have not met since"):
            break
        if day.weekday() == 0:  # they are there, and never meet
            at = day.strftime("%Y-%m-%d 15:00")
            for person in (ANA, BEN):
                if p.letters(person[0], "follow-up"):
                    say(p, person, "We did not meet", at)
        day += datetime.timedelta(days=1)
    golden("153", "closing", p.last_letter(ana, "nudge"))
    expect(p.show("1")["state"], "active", "the circle when it is asked")
    for _ in range(10):
        day += datetime.timedelta(days=1)
        p.tick(day)
    expect(p.show("1")["state"], "ended", "the circle a week later")
    golden("153", "closed", p.last_letter(ana, "cancellation"))
    p.check()


if __name__ == "__main__":
    main()
