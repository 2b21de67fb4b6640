"""The budget: at most one prompt a person and local day over all circles, nothing but answers outside working hours,
nothing late, and every letter's Date in its tick."""
import datetime
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, CHLOE, ORGANIZER, case, clients, expect, expect_in, main, stamp, utc, writer  # noqa: E402

ana, ben, chloe = ANA[0], BEN[0], CHLOE[0]
PROMPTS = ("introduction", "follow-up", "check-in", "preparation", "welcome", "nudge", "feedback", "reschedule")


def mentor_of_two(p):
    """Ana mentors Ben and Chloe: two circles."""
    hours = "mon 09:00-17:00;tue 09:00-17:00;wed 09:00-17:00;thu 09:00-17:00;fri 09:00-17:00"
    rows = ["email,name,timezone,role,capacity,availability",
            f"{ana},Ana Silva,Europe/Lisbon,mentor,2,{hours}",
            f"{ben},Ben Okafor,Europe/Berlin,mentee,1,{hours}",
            f"{chloe},Chloe Dubois,Europe/Paris,mentee,1,{hours}"]
    p.write("roster.csv", "\n".join(rows) + "\n")
    p.run("import", p.path("roster.csv"), at="2026-03-02 09:00")
    p.run("match", "--seed", "7", at="2026-03-02 09:00")
    p.run("launch", at="2026-03-02 09:00")
    expect(len(p.show(ana)["circles"]), 2, "Ana's circles")


def prompts(p, who):
    return [(l.date.date().isoformat(), l.kind) for l in p.letters(who) if l.kind in PROMPTS]


@case
def one_prompt_a_day_over_two_circles(p):
    mentor_of_two(p)
    for day in range(2, 25):
        for hour in ("08:00", "10:00", "12:00", "16:00", "22:00"):
            p.tick(f"2026-03-{day:02d} {hour}")
        if day == 12:  # or her letters would rest
            p.hear(clients.reply(p.last_letter(ana, "follow-up"), writer(ANA), "ok", utc("2026-03-12 22:30")),
                   "2026-03-12 22:30")
    for who in (ana, ben, chloe):
        days = [d for d, _ in prompts(p, who)]
        expect(len(days), len(set(days)), f"prompts of {who} a day: {prompts(p, who)}")
    expect([k for _, k in prompts(p, ana)].count("introduction"), 2, "Ana's introductions")
    expect([k for _, k in prompts(p, ana)].count("follow-up"), 4, "Ana's follow-ups")
    p.check()


@case
def prompts_keep_to_working_hours(p):
    p.begin([ANA, ("kim@example.org", "Kim Tan", "Asia/Singapore")])
    start = utc("2026-03-27 00:30")
    p.tick("2026-03-02 02:30")  # a night in Lisbon, a morning in Singapore
    for step in range(6 * 8):
        p.tick(start + datetime.timedelta(hours=3 * step))
    seen = 0
    for letter in p.letters():
        if letter.kind not in PROMPTS + ("told", "agenda"):
            continue
        at = letter.date  # in the reader's zone
        seen += 1
        expect((at.weekday() < 5, 9 <= at.hour + at.minute / 60 <= 17), (True, True),
               f"{letter.kind} to {letter.to} on a working day, in hours: {at}")
    expect(seen >= 4, True, f"letters that were looked at: {seen}")


@case
def dates_lie_within_their_tick(p):
    p.begin([ANA, BEN], at="2026-03-02 10:00")
    a = writer(ANA)
    before = utc("2026-03-02 09:59")
    for at in ("2026-03-02 10:00", "2026-03-04 23:15", "2026-03-05 08:30", "2026-03-09 16:00"):
        if "23:15" in at:  # told and updated in the morning
            p.deliver(clients.reply(p.last_letter(ana, "introduction"), a, "where: the green room", utc("2026-03-04 23:00")))
        for letter in p.tick(at):
            when = letter.date.astimezone(utc(at).tzinfo)
            expect(before < when <= utc(at), True, f"Date of {letter.kind} to {letter.to} ({when}) since the last tick")
        before = utc(at)


@case
def what_lapsed_is_not_sent_late(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    sent = p.tick("2026-03-19 10:00")  # no cron for a while: the follow-up of 9 March is too late
    expect([l.kind for l in sent if l.kind == "follow-up"], [], "follow-ups ten days late")
    a = writer(ANA)
    p.hear(clients.reply(p.last_letter(ana, "introduction"), a, "help", utc("2026-03-19 11:00")), "2026-03-19 11:30")
    expect(p.verdict()[0], "stored", "what they write still counts")


@case
def missed_runs_are_caught_up(p):
    p.begin([ANA, BEN])
    sent = p.tick("2026-03-10 10:00")  # the first tick comes after the first meeting
    expect([l.kind for l in sent if l.kind == "follow-up"], ["follow-up"] * 2, "follow-ups one day late")
    expect([l.kind for l in sent if l.kind == "introduction"], [], "introductions after the first meeting")
    expect_in("Monday 9 March", p.last_letter(ana, "follow-up").subject, "the subject names the day")


@case
def twelve_weeks_of_daily_ticks_send_what_is_due_and_no_more(p):
    """A pair that never answers, over twelve weeks: every letter once, until their letters rest."""
    p.begin([ANA, BEN])
    for week in range(12):
        for day in range(7):
            moment = utc("2026-03-02 12:00").timestamp() + (week * 7 + day) * 86400
            p.tick(datetime.datetime.fromtimestamp(moment, datetime.timezone.utc))
    subjects = [(l.to, l.kind, l.date.date(), l.to == ORGANIZER and l.subject) for l in p.letters()]
    expect(len(subjects), len(set(subjects)), "no letter of a kind twice a day")
    meetings = [m for m in p.show("1")["meetings"]]
    rests_since = min(l.date for l in p.letters(kind="told"))
    held = [m for m in meetings if m["starts_at"] < stamp(rests_since.astimezone(datetime.timezone.utc))]
    follow_ups = len(p.letters(ana, "follow-up"))
    expect(follow_ups, len(held), f"one follow-up a meeting of {[m['starts_at'] for m in held]}")
    p.check()


if __name__ == "__main__":
    main()
