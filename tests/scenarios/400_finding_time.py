"""Finding a time: a series that suits all through daylight saving, around other circles; early and late in turns where
no hour suits all; and what the organizer hears when nobody can."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ORGANIZER, case, expect, expect_in, expect_not_in, golden, main  # noqa: E402

ANA, BEN = "ana@example.org", "ben@example.org"
WEEK = "mon-fri 09:00-17:00"


def launch(p, people, at="2026-03-02 09:00", code=0):
    """People are (address, name, zone, hours)."""
    rows = [f"{address},{name},{zone},{hours}" for address, name, zone, hours in people]
    p.write("roster.csv", "\n".join(["email,name,timezone,availability"] + rows) + "\n")
    p.run("import", p.path("roster.csv"), at=at)
    p.run("match", "--seed", "7", "--size", "2", at=at)
    p.at = at
    return p.run("launch", at=at, code=code).out


def meetings(p, n, circle="1"):
    """Ticks from meeting to meeting; the starts of the first n."""
    while True:
        starts = [m["starts_at"] for m in p.show(circle)["meetings"]]
        if len(starts) >= n:
            return starts[:n]
        at = starts[-1].replace("T", " ").replace("Z", "")[:16]
        p.tick(at[:11] + f"{int(at[11:13]) + 1:02d}" + at[13:])


@case
def a_series_suits_all_through_daylight_saving(p):
    """New York's clocks change on 8 March, Prague's on the 29th: 14:00 in Prague would be 08:00 there in April."""
    launch(p, [(ANA, "Ana Silva", "Europe/Prague", WEEK), (BEN, "Ben Okafor", "America/New_York", WEEK)])
    expect(meetings(p, 4), ["2026-03-09T14:00:00Z", "2026-03-23T14:00:00Z", "2026-04-06T13:00:00Z",
                            "2026-04-20T13:00:00Z"], "15:00 in Prague, always")
    letter = p.last_letter(ANA, "invitation")
    expect_in("Monday 9 March at 15:00 CET (10:00 for Ben)", letter.text, "Ana's invitation")
    expect_in("Clocks change on the way: 09:00 for Ben from Monday 6 April on.", " ".join(letter.text.split()),
              "Ana's invitation")
    expect_in("Clocks change on the way: 09:00 for you from Monday 6 April on.",
              " ".join(p.last_letter(BEN, "invitation").text.split()), "Ben's invitation")
    golden("400", "clocks-shift", letter)


@case
def another_circle_is_not_met_at_the_same_time(p):
    """Ana mentors two people: her second circle gets another hour."""
    rows = [f"{ANA},Ana Silva,UTC,{WEEK},mentor,2", f"{BEN},Ben Okafor,UTC,{WEEK},mentee,1",
            f"chloe@example.org,Chloe Dubois,UTC,{WEEK},mentee,1"]
    p.write("roster.csv", "\n".join(["email,name,timezone,availability,role,capacity"] + rows) + "\n")
    p.run("import", p.path("roster.csv"), at="2026-03-02 09:00")
    p.run("match", "--seed", "7", at="2026-03-02 09:00")
    p.run("launch", at="2026-03-02 09:00")
    p.at = "2026-03-02 09:00"
    starts = sorted(p.show(c)["meetings"][0]["starts_at"] for c in ("1", "2"))
    expect(starts, ["2026-03-09T13:30:00Z", "2026-03-09T14:00:00Z"], "first meetings")


@case
def early_and_late_take_turns(p):
    """No hour of London's day is one of Auckland's: who stays late or comes early changes with each meeting."""
    out = launch(p, [(ANA, "Ana Silva", "Europe/London", WEEK), (BEN, "Ben Okafor", "Pacific/Auckland", WEEK)],
                 at="2026-06-01 09:00")
    expect_in("no hour suits all, early and late take turns: early for Ana (3 hours)", out, "launch")
    starts = meetings(p, 4)
    expect([s[11:] for s in starts], ["05:00:00Z", "08:00:00Z", "05:00:00Z", "08:00:00Z"], "times of day")
    expect([s["text"].count("take turns") for s in [{"text": l.text} for l in p.letters(ANA, "invitation")]], [1],
           "the invitation says why")
    update = p.letters(ANA, "update")[0]
    expect_in("late for Ben (4 hours)", " ".join(update.text.split()), "the second meeting")
    golden("400", "turns-update", update)
    p.check()


@case
def nobody_can(p):
    """No day in common: the circle stays a draft, the organizer hears of it with the nearest misses, and other hours
    in the roster let it go."""
    people = [(ANA, "Ana Silva", "UTC", "mon 09:00-12:00"), (BEN, "Ben Okafor", "UTC", "thu 09:00-12:00")]
    out = launch(p, people)
    expect_in("circle 1: not released, no time is possible for", out, "launch")
    expect_in("0 circles released", out, "launch")
    expect(p.show("1")["state"], "draft", "the circle")
    letters = [l for l in p.tick("2026-03-02 09:30") if l.kind not in ("welcome", "draft")]
    expect([(l.to, l.kind) for l in letters], [(ORGANIZER, "told")], "letters")
    golden("400", "nobody-can", letters[0])
    people[1] = (BEN, "Ben Okafor", "UTC", "mon 11:00-12:00;thu 09:00-12:00")
    rows = [f"{address},{name},{zone},{hours}" for address, name, zone, hours in people]
    p.write("roster.csv", "\n".join(["email,name,timezone,availability"] + rows) + "\n")
    p.run("import", p.path("roster.csv"), at="2026-03-03 09:00")
    dry = p.run("launch", "--dry-run", at="2026-03-03 09:00").out
    expect_in("first meeting", dry, "what would be")
    expect_not_in("take turns", dry, "what would be")
    p.run("launch", at="2026-03-03 09:00")
    p.at = "2026-03-03 09:00"
    expect(p.show("1")["meetings"][0]["starts_at"][11:], "11:30:00Z", "the first meeting")


if __name__ == "__main__":
    main()
