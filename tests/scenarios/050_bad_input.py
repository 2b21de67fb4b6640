"""Bad input and bad days: rosters, configurations, templates and mail that are wrong; a full disk, a locked database, a
second tick, files that others can read. Each says what is wrong and where, and nothing is half done."""
import fcntl
import json
import os
import resource
import shutil
import signal
import sqlite3
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import (ANA, BEN, CONFIG, case, clients, expect, expect_in, expect_not_in, main, utc,  # noqa: E402
                     writer)
from people import machines  # noqa: E402

ana, ben = ANA[0], BEN[0]
OK, DATA, TRY_AGAIN, CONFIGURATION = 0, 65, 75, 78
START = "2026-03-02 10:00"


def begin(p):
    p.begin([ANA, BEN])
    p.tick(START)
    p.tick("2026-03-09 15:00")
    return writer(ANA), writer(BEN)


# Rosters --------------------------------------------------------------------------------------------------------

ROSTERS = [  # what is wrong: rows, what stderr must say
    ("address", "email,name\nana@example.org,Ana\nnot-an-address,Ben\n", ["roster.csv", "line 3", "email"]),
    ("twice", "email,name\nana@example.org,Ana\nANA@example.org,Ana\n", ["line 3"]),
    ("zone", "email,name,timezone\nana@example.org,Ana,Mars/Base\n", ["line 2", "timezone"]),
    ("availability", "email,name,availability\nana@example.org,Ana,someday\n", ["line 2", "availability"]),
    ("capacity", "email,name,capacity\nana@example.org,Ana,many\n", ["line 2", "capacity"]),
    ("role", "email,name,role\nana@example.org,Ana,king\n", ["line 2", "role"]),
    ("no name column", "email\nana@example.org\n", ["name"]),
    ("an open quote", 'email,name\nana@example.org,"Ana\n', ["line 2"]),
]


@case
def bad_roster_lines_are_named_and_nothing_is_imported(p):
    for what, text, said in ROSTERS:
        p.write("roster.csv", text)
        r = p.try_run("import", p.path("roster.csv"), at=START)
        expect(r.code, DATA, f"exit code for {what}\n{r.err}")
        for word in said:
            expect_in(word, r.err, f"what is said about {what}")
        expect(p.run("export", at=START).out.count('"table": "person"'), 0, f"people after {what}")


@case
def every_bad_line_is_named(p):
    p.write("roster.csv", "email,name,capacity\na@example.org,A,x\nb@example.org,B,1\nc@,C,y\n")
    r = p.try_run("import", p.path("roster.csv"), at=START)
    expect(r.code, DATA, "exit code")
    for line in ("line 2", "line 4"):
        expect_in(line, r.err, "stderr")
    expect_not_in("line 3", r.err, "stderr")


@case
def a_roster_that_is_not_there(p):
    expect(p.try_run("import", p.path("nowhere.csv"), at=START).code, 66, "exit code")


# Configuration --------------------------------------------------------------------------------------------------

CONFIGURATIONS = [  # what is wrong: replacement in the good one, the line, what must be said
    ("unknown key", ("[mail]", "[mail]\ncolour = red"), 8, "colour"),
    ("unknown section", ("[mail]", "[male]"), None, "male"),
    ("zone", ("organizer =", "zone = Mars/Base\norganizer ="), 3, "zone"),
    ("hours", ("organizer =", "hours = always\norganizer ="), 3, "hours"),
    ("outbox", ("outbox = maildir:out", "outbox = pigeon:loft"), 10, "outbox"),
    ("address", ("address = mentoring@example.org", "address = mentoring"), 8, "address"),
]


@case
def bad_configuration_says_file_and_line(p):
    for what, (old, new), line, word in CONFIGURATIONS:
        p.write("rapport.conf", CONFIG.replace(old, new, 1), 0o600)
        r = p.try_run("status", at=START)
        expect(r.code, CONFIGURATION, f"exit code for {what}\n{r.err}")
        expect_in("rapport.conf" + (f":{line}" if line else ":"), r.err, f"what is said about {what}")
        expect_in(word, r.err, f"what is said about {what}")
    p.write("rapport.conf", CONFIG, 0o600)
    p.run("status", at=START)


@case
def now_is_for_simulated_programmes_only(p):
    for name in ("rapport.db",):
        os.unlink(p.path(name))
    p.run("init", p.folder)
    r = p.try_run("tick", at=START)
    expect_in(r.code, (64, CONFIGURATION), "exit code")
    expect_in("--now", r.err, "stderr")


@case
def files_that_others_can_read_are_refused(p):
    begin(p)
    os.chmod(p.path("rapport.key"), 0o644)
    r = p.try_run("tick", at="2026-03-09 16:00")
    expect(r.code, CONFIGURATION, f"exit code with an open key\n{r.err}")
    expect_in("rapport.key", r.err, "stderr")
    os.chmod(p.path("rapport.key"), 0o600)
    os.chmod(p.path("rapport.db"), 0o644)
    r = p.try_run("tick", at="2026-03-09 16:00")
    expect(r.code, CONFIGURATION, f"exit code with an open database\n{r.err}")
    expect_in("rapport.db", r.err, "stderr")
    os.chmod(p.path("rapport.db"), 0o600)
    p.tick("2026-03-09 16:00")


@case
def our_files_are_private_whatever_the_umask(p):
    begin(p)
    for name in os.listdir(p.folder):
        if name.startswith("rapport.db") or name == "rapport.key.epoch":
            expect(oct(os.stat(p.path(name)).st_mode & 0o777), "0o600", f"mode of {name}")


# Letters --------------------------------------------------------------------------------------------------------

@case
def a_broken_template_is_named_and_the_built_in_one_used(p):
    p.write("rapport.conf", CONFIG + "\n[letters]\nfolder = letters\n", 0o600)
    os.makedirs(p.path("letters", "en"))
    p.write("letters/en/follow-up.md", "Subject: Hello {{nobody_knows}}\n\n{{#open}}never closed\n")
    p.begin([ANA, BEN])
    p.tick(START)
    r = p.try_run("tick", at="2026-03-09 15:00")
    expect(r.code, OK, f"exit code\n{r.err}")
    expect_in("follow-up.md", r.err, "stderr")
    letters = p.post.carry()
    expect([l.subject for l in letters], ["What did you take from today?"] * 2, "subjects")


# Mail -----------------------------------------------------------------------------------------------------------

@case
def noise_is_odd_and_its_writer_told_once(p):
    a, b = begin(p)
    letter = p.last_letter(ana, "follow-up")
    sent = p.hear(machines.garbage(letter, a, utc("2026-03-09 15:10")), "2026-03-09 15:30")
    expect(p.verdict()[0], "odd", "verdict")
    expect([(l.to, l.kind) for l in sent], [(ana, "asked-back")], "letters")
    expect_in("I could not read it", sent[0].text, "the letter")
    sent = p.hear(machines.garbage(letter, a, utc("2026-03-09 15:40"), seed=2), "2026-03-09 16:00")
    expect(p.verdict()[0], "odd", "verdict of the second")
    expect([(l.to, l.kind) for l in sent], [], "letters for the second")
    expect(len(p.odd()), 2, "odd mail")
    expect([len(os.listdir(p.path("in", folder, "cur"))) for folder in (".Odd", ".Processed", "")], [2, 0, 0],
           "mail that is kept in the mailbox")


def asked_back_of_check_in(p, words):
    """Ana, and the letter that asks her back what her words about two takeaways mean."""
    a, b = begin(p)
    p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, "- ask Priya\n- write it down", utc("2026-03-09 15:10")),
           "2026-03-09 15:30")
    p.tick("2026-03-16 14:30")
    p.hear(clients.reply(p.last_letter(ana, "check-in"), a, words, utc("2026-03-16 15:00")), "2026-03-16 15:30")
    return a, p.last_letter(ana, "asked-back")


@case
def what_is_not_clear_is_asked_back_once_then_odd(p):
    a, letter = asked_back_of_check_in(p, "done")
    expect_in("“done”", letter.text, "their words are quoted")
    expect([t["state"] for t in p.show(ana)["takeaways"]], ["open", "open"], "nothing is guessed")
    sent = p.hear(clients.reply(letter, a, "done", utc("2026-03-16 16:00")), "2026-03-16 16:30")
    expect([(l.to, l.kind) for l in sent], [], "no second question")
    expect([r["person"] for r in p.odd()], [ana], "odd mail")
    p.hear(clients.reply(letter, a, "1 done, still on 2", utc("2026-03-16 16:10")), "2026-03-16 16:45")
    expect([t["status"] for t in p.show(ana)["takeaways"]], ["done", "in_progress"], "a clear answer still counts")


@case
def what_was_understood_of_a_check_in_is_offered(p):
    a, letter = asked_back_of_check_in(p, "1 done, number 2 my boss finds odd")
    expect_in("1. I read: 1 is done, and nothing changes for the others", letter.text, "what was understood")
    expect([t["state"] for t in p.show(ana)["takeaways"]], ["open", "open"], "nothing is guessed")
    p.hear(clients.reply(letter, a, "1", utc("2026-03-16 16:00")), "2026-03-16 16:30")
    expect([t["status"] for t in p.show(ana)["takeaways"]], ["done", None], "the first reading")


@case
def a_command_beside_a_check_in_is_asked_back_with_it(p):
    a, letter = asked_back_of_check_in(p, "1 done, 2 not yet. Please pause until 1 May.")
    expect_in("1. I read: 1 is done, 2 is not started. And: You have a break until Friday 1 May", letter.text, "both")
    expect([t["state"] for t in p.show(ana)["takeaways"]], ["open", "open"], "nothing is guessed")
    p.hear(clients.reply(letter, a, "1", utc("2026-03-16 16:00")), "2026-03-16 16:30")
    expect([t["status"] for t in p.show(ana)["takeaways"]], ["done", "not_started"], "the items of the first reading")
    expect(p.show(ana)["state"], "paused", "... and its command")


@case
def the_first_of_two_readings_is_applied(p):
    a, b = begin(p)
    p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, "- ask Priya\n- write it down", utc("2026-03-09 15:10")),
           "2026-03-09 15:30")
    p.tick("2026-03-16 14:30")
    p.hear(clients.reply(p.last_letter(ana, "check-in"), a, "done", utc("2026-03-16 15:00")), "2026-03-16 15:30")
    sent = p.hear(clients.reply(p.last_letter(ana, "asked-back"), a, "the first one", utc("2026-03-16 16:00")),
                  "2026-03-16 16:30")
    expect([(l.to, l.kind) for l in sent], [(ana, "confirmation")], "letters")
    expect([t["status"] for t in p.show(ana)["takeaways"]], ["done", "done"], "takeaways")


@case
def a_date_with_two_readings_is_asked_about(p):
    a, b = begin(p)
    sent = p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, "- ask Priya by 03/04\n- write it down",
                                utc("2026-03-09 15:10")), "2026-03-09 15:30")
    expect([(l.to, l.kind) for l in sent], [(ana, "confirmation")], "letters")
    expect_in("Is number 1 for Friday 3 April or for Thursday 4 March 2027?", " ".join(sent[0].text.split()), "the letter")
    expect([t["due"] for t in p.show(ana)["takeaways"]], [None, None], "nothing is guessed")
    sent = p.hear(clients.reply(sent[0], a, "the first", utc("2026-03-09 15:40")), "2026-03-09 16:00")
    expect([t["due"] for t in p.show(ana)["takeaways"]], ["2026-04-03", None], "due after the answer")
    expect_not_in("Is number", sent[0].text, "the second letter")


@case
def a_line_near_a_command_is_asked_about(p):
    a, b = begin(p)
    before = p.show(ana)["circles"][0]
    p.hear(clients.reply(p.last_letter(ana, "follow-up"), a, "help", utc("2026-03-09 15:10")), "2026-03-09 15:30")
    sent = p.hear(clients.reply(p.last_letter(ana, "help"), a, "move it a bit", utc("2026-03-09 15:40")),
                  "2026-03-09 16:00")
    expect([(l.to, l.kind) for l in sent], [(ana, "asked-back")], "letters")
    expect(p.show(ana)["circles"][0], before, "nothing moves by itself")
    sent = p.hear(clients.one_tap(sent[0], a, "Tuesday 24 March suits me", utc("2026-03-09 16:10")), "2026-03-09 16:30")
    expect_in((ana, "confirmation"), [(l.to, l.kind) for l in sent], "letters")
    expect_in("Tuesday 24 March", [l for l in sent if l.kind == "confirmation"][0].text, "the confirmation")


@case
def encrypted_mail_gets_a_kind_letter(p):
    a, b = begin(p)
    sent = p.hear(machines.encrypted(p.last_letter(ana, "follow-up"), a, utc("2026-03-09 15:10")), "2026-03-09 15:30")
    expect(p.verdict()[0], "refused", "verdict")
    expect([(l.to, l.kind) for l in sent], [(ana, "refusal")], "letters")
    expect_in("ordinary mail", sent[0].text, "the letter")


RAW = [  # bytes that no client sends
    b"", b"\n", b"\0" * 5000, b"From: <>\n\n", b"From: \r\n\r\nhello", b"\xff\xfe" * 4000, b"a" * 70000,
    b"From: ana@example.org\nSubject: x\nContent-Type: multipart/mixed; boundary=\"\"\n\n--\n--\n",
    b"From: ana@example.org\nContent-Type: multipart/mixed; boundary=a\n\n" + b"--a\n" * 3000,
    b"From: ana\0@example.org\n\nstop\n",
    b"Content-Type: message/rfc822\n\n" * 200 + b"From: ana@example.org\n\nstop\n",
]


@case
def raw_bytes_harm_nothing(p):
    begin(p)
    before = p.show("1"), p.show(ana)
    for raw in RAW:
        p.deliver(raw)
    p.tick("2026-03-09 15:30")
    expect(len(p.heard()), len(RAW), "all are kept and have a verdict")
    expect([r["verdict"] for r in p.heard() if r["verdict"] in ("stored", "new")], [], "stored ones")
    expect((p.show("1"), p.show(ana)), before, "facts")
    p.check()


@case
def an_answer_to_a_letter_long_past_is_stored(p):
    a, b = begin(p)
    letter = p.last_letter(ana, "follow-up")
    for day in ("2026-03-23 15:00", "2026-04-06 15:00"):
        p.tick(day)
    p.hear(clients.reply(letter, a, "Takeaway: better late", utc("2026-04-08 10:00")), "2026-04-08 10:30")
    expect([t["text"] for t in p.show(ana)["takeaways"]], ["better late"], "Ana's takeaways")
    expect([m["state"] for m in p.show("1")["meetings"]][:2], ["held", "unknown"], "it counts for its own meeting")


# Bad days -------------------------------------------------------------------------------------------------------

def waiting(p):
    """What lies unacknowledged in the inbox."""
    return sorted(os.listdir(p.path("in", "new")) + os.listdir(p.path("in", "cur")))


@case
def a_second_tick_waits(p):
    begin(p)
    with open(p.path("rapport.db.lock"), "w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        r = p.try_run("tick", at="2026-03-09 16:00")
    expect(r.code, TRY_AGAIN, "exit code")
    expect_in("another tick", r.err, "stderr")
    p.tick("2026-03-09 16:00")


@case
def a_locked_database_acknowledges_nothing(p):
    a, b = begin(p)
    p.deliver(clients.reply(p.last_letter(ana, "follow-up"), a, "Takeaway: patience", utc("2026-03-09 15:10")))
    other = sqlite3.connect(p.path("rapport.db"), isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    r = p.try_run("tick", at="2026-03-09 15:30")
    other.execute("ROLLBACK")
    other.close()
    expect(r.code, TRY_AGAIN, f"exit code\n{r.err}")
    expect(len(waiting(p)), 1, "mail that still waits in the inbox")
    p.tick("2026-03-09 15:40")
    expect([t["text"] for t in p.show(ana)["takeaways"]], ["patience"], "Ana's takeaways after it")


@case
def a_full_disk_acknowledges_nothing(p):
    """The file size limit stands for the full disk; a large answer makes the database grow past it."""
    a, b = begin(p)
    words = "Takeaway: write less\n\n" + "Nothing more than words, one line after another, that take room.\n" * 9000
    p.deliver(clients.reply(p.last_letter(ana, "follow-up"), a, words, utc("2026-03-09 15:10")))
    size = max(os.path.getsize(p.path(n)) for n in os.listdir(p.path()) if n.startswith("rapport.db"))

    def limit():
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    r = p.try_run("tick", at="2026-03-09 15:30", limits=limit)
    expect(r.code, TRY_AGAIN, f"exit code\n{r.err}")
    expect(len(waiting(p)), 1, "mail that still waits in the inbox")
    p.check()
    p.tick("2026-03-09 15:40")
    expect(p.show(ana)["takeaways"][0]["text"], "write less", "Ana's takeaway after it")
    p.check()


@case
def a_damaged_database_is_said(p):
    begin(p)
    shutil.copy(p.path("rapport.db"), p.path("good.db"))
    for name in ("rapport.db-wal", "rapport.db-shm"):
        if os.path.exists(p.path(name)):
            os.unlink(p.path(name))
    with open(p.path("rapport.db"), "r+b") as f:
        f.write(b"this is no database" * 100)
    r = p.try_run("tick", at="2026-03-09 16:00")
    expect_in(r.code, (TRY_AGAIN, CONFIGURATION), f"exit code\n{r.err}")
    expect_in("rapport.db", r.err, "stderr")


@case
def a_clock_far_behind_stops_the_tick(p):
    begin(p)
    r = p.try_run("tick", at="2026-03-09 12:30")
    expect(r.code, TRY_AGAIN, "exit code")
    expect_in("clock", r.err, "stderr")


@case
def an_outbox_that_cannot_be_written_loses_nothing(p):
    p.begin([ANA, BEN])
    p.write("out", "a file where the Maildir should be\n")
    r = p.try_run("tick", at=START)
    expect_in(r.code, (69, 73, TRY_AGAIN, CONFIGURATION), f"exit code\n{r.err}")
    os.unlink(p.path("out"))
    letters = p.tick("2026-03-02 10:30") + p.tick("2026-03-02 12:30")
    expect(len([l for l in letters if l.kind == "introduction"]), 2, "introductions after it")


@case
def an_mbox_is_parted_at_its_from_lines_only(p):
    p.write("two.mbox", """From ana@example.org Tue Mar  3 11:20:00 2026
From: Ana <ana@example.org>

Done.

From the start, I liked 2026: it was good.

From ben@example.org Tue Mar  3 11:21:00 2026
From: Ben <ben@example.org>

Also.
""")
    said = [json.loads(line) for line in p.run("parse", "--json", p.path("two.mbox")).out.splitlines()]
    expect([m["reply"] for m in said], ["Done.\n\nFrom the start, I liked 2026: it was good.", "Also."], "replies")


@case
def an_mbox_has_lines_of_any_system(p):
    """And each of its mails a line, also one that was cut off behind its first."""
    mbox = ("From ana@example.org Tue Mar  3 11:20:00 2026\nFrom: Ana <ana@example.org>\n\nDone.\n\n"
            "From ben@example.org Tue Mar  3 11:21:00 2026\nFrom: Ben <ben@example.org>\n\nAlso.\n\n"
            "From chi@example.org Tue Mar  3 11:22:00 2026")
    for name, end in (("unix", "\n"), ("windows", "\r\n"), ("old mac", "\r")):
        p.write("three.mbox", mbox.replace("\n", end))
        done = p.try_run("parse", "--json", p.path("three.mbox"))
        said = [json.loads(line) for line in done.out.splitlines()]
        expect([(m["from"], m["reply"]) for m in said],
               [("ana@example.org", "Done."), ("ben@example.org", "Also."), ("", "")], f"mails of {name}")
        expect(("error" in said[2], done.code), (True, 65), "the one that was cut off")
    p.write("spaced.eml", "From : Ana <ana@example.org>\nSubject: Re: Hello\n\nDone.\n")
    said = [json.loads(line) for line in p.run("parse", "--json", p.path("spaced.eml")).out.splitlines()]
    expect([(m["from"], m["reply"]) for m in said], [("ana@example.org", "Done.")], "a mail that begins with From")


@case
def a_large_mbox_of_many_mails(p):
    mails = 40
    p.write("many.mbox", "".join(f"From ana@example.org Tue Mar  3 11:20:00 2026\nFrom: ana@example.org\n"
                                 f"Subject: Re: {i}\n\nMail {i}\n\n{'> quoted again' * 1000}\n\n" for i in range(mails)))
    said = [json.loads(line) for line in p.run("parse", "--json", p.path("many.mbox")).out.splitlines()]
    expect([s["reply"] for s in said], [f"Mail {i}" for i in range(mails)], "its mails")


@case
def parse_gives_a_line_per_mail_in_the_order_of_the_arguments(p):
    names = []
    for i in range(100):
        names.append(p.path(f"{i:03d}.eml"))
        if i % 7 != 3:
            p.write(f"{i:03d}.eml", f"From: ana@example.org\nSubject: {i}\n\n" + "Done.\n" * (1 if i % 9 else 30000))
    p.write("050.eml", "From ana@example.org Tue Mar  3 11:20:00 2026\nFrom: ana@example.org\nSubject: 50\n\nDone.\n\n"
                       "From ben@example.org Tue Mar  3 11:21:00 2026\nFrom: ben@example.org\nSubject: 50\n\nAlso.\n")
    r = p.try_run("parse", "--json", *names)
    expect(r.code, 65, "exit code")
    said = [(m["file"], m["subject"], "error" in m) for m in map(json.loads, r.out.splitlines())]
    expected = [(name, "" if i % 7 == 3 else str(i), i % 7 == 3) for i, name in enumerate(names)]
    expect(said, expected[:50] + [expected[50]] + expected[50:], "files, subjects, errors")


if __name__ == "__main__":
    main()
