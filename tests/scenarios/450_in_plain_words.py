"""An invitation answered in plain words instead of by its buttons: who comes, who doesn't, and another time."""
import os
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, Programme, case, clients, expect, expect_in, golden, main, utc, writer  # noqa: E402

ana, ben = ANA[0], BEN[0]
A, B = writer(ANA), writer(BEN, "outlook_desktop")


def begin(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")


def says(p, who, words, at, kind="invitation"):
    letter = p.last_letter(who.address, kind)
    sent = p.hear(clients.reply(letter, who, words, utc(at)), at)
    return {(l.to, l.kind): l for l in sent if l.kind not in ("preparation", "agenda")}


def attendance(p):
    rows = [line for line in p.export().splitlines() if '"table": "attendance"' in line]
    return sorted(word for row in rows for word in ("ACCEPTED", "DECLINED") if word in row)


def meeting(p):
    m = p.show("1")["meetings"][0]
    return m["state"], m["starts_at"]


@case
def a_yes_is_an_acceptance(p):
    begin(p)
    expect(says(p, A, "Works for me, see you then!", "2026-03-03 11:00"), {}, "letters: as after a click")
    expect(says(p, B, "perfect", "2026-03-03 11:30"), {}, "letters")
    expect(attendance(p), ["ACCEPTED", "ACCEPTED"], "what is known")
    expect(meeting(p), ("planned", "2026-03-09T14:00:00Z"), "the meeting")


@case
def a_no_is_a_decline(p):
    begin(p)
    sent = says(p, B, "Sorry, can't make Monday", "2026-03-03 11:00")
    expect(sorted(sent), [(ana, "cancellation"), (ana, "reschedule"), (ben, "cancellation"), (ben, "confirmation"),
                          (ben, "reschedule")], "letters")
    expect_in("Ben cannot make Monday 9 March", " ".join(sent[ana, "reschedule"].text.split()), "Ana's letter")
    expect(attendance(p), ["DECLINED"], "what is known")
    expect(meeting(p)[0], "skipped", "the meeting")
    p.check()


@case
def another_time_is_a_proposal_and_no_decline(p):
    begin(p)
    sent = says(p, A, "Monday doesn't work, how about Thursday at 15:00?", "2026-03-03 11:00")
    expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule")], "letters")
    expect(meeting(p), ("planned", "2026-03-09T14:00:00Z"), "the meeting waits")
    expect_in("Ana would like to meet on Thursday", " ".join(sent[ben, "reschedule"].text.split()), "Ben is asked")
    sent = says(p, B, "Thursday works", "2026-03-03 14:00", "reschedule")
    expect(sorted(sent), [(ana, "update"), (ben, "confirmation"), (ben, "update")], "letters")
    expect(meeting(p)[0], "planned", "the meeting moved")
    moved = meeting(p)[1]
    sent = says(p, B, "can't do Friday", "2026-03-03 15:00", "update")
    expect(sorted(sent), [(ben, "asked-back")], "a day that is not the meeting's")
    golden("450", "asked-back-ben", sent[ben, "asked-back"])
    expect(attendance(p), [], "what is known")
    says(p, B, "1", "2026-03-03 15:30", "asked-back")
    expect(attendance(p), ["ACCEPTED"], "the number of what was meant")
    expect(meeting(p), ("planned", moved), "the meeting stays")
    sent = says(p, B, "an hour later would be better", "2026-03-03 16:00", "update")
    expect(sorted(sent), [(ana, "reschedule"), (ben, "confirmation")], "reckoned from the moved meeting")
    p.check()


@case
def other_languages_ask_too(p):
    """One meeting, or all of them, in the words of German, French, Spanish and Czech."""
    for n, (one, always) in enumerate((
            ("geht auch Donnerstag um 15 Uhr?", "Können wir uns ab jetzt immer donnerstags um 15 Uhr treffen?"),
            ("on peut décaler à jeudi 15h ?", "Ce serait possible tous les jeudis à 15h désormais ?"),
            ("¿podemos el jueves a las 15?", "¿Podemos vernos siempre los jueves a las 15?"),
            ("šlo by to ve čtvrtek v 15?", "Šlo by to odteď vždycky ve čtvrtek v 15?"))):
        for kind, words in (("one", one), ("always", always)):
            q = Programme(f"{p.folder}-{n}-{kind}")
            begin(q)
            sent = says(q, A, words, "2026-03-03 11:00")
            expect(sorted(sent), [(ana, "confirmation"), (ben, "reschedule")], words)
            asked = " ".join(sent[ben, "reschedule"].text.split())
            expect_in("Thursday 12 March at 16:00 CET (15:00 for Ana)", asked, words)
            expect("every two weeks from then on" in asked, kind == "always", words)


@case
def a_preparation_letter_hears_it_too(p):
    begin(p)
    p.tick("2026-03-04 10:00")
    sent = says(p, A, "Monday doesn't work, sorry", "2026-03-04 11:00", "preparation")
    expect_in((ben, "cancellation"), sent, "letters")
    expect(meeting(p)[0], "skipped", "the meeting")
    p.check()


@case
def prose_changes_nothing(p):
    begin(p)
    for n, words in enumerate(("I can't make sense of Monday's notes", "Works for you?", "Thanks!", "See you Monday")):
        says(p, A, words, f"2026-03-03 {11 + n}:00")
    expect(attendance(p), [], "what is known")
    expect(meeting(p), ("planned", "2026-03-09T14:00:00Z"), "the meeting")
    p.check()


if __name__ == "__main__":
    main()
