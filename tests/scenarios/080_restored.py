"""A database that is older than what was sent (restored, or a copy) sends nothing until it is told to go on."""
import os
import shutil
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, case, clients, expect, expect_in, main, utc, writer  # noqa: E402

CONFIGURATION = 78


def put_back(p, copy):
    for name in ("rapport.db-wal", "rapport.db-shm"):
        if os.path.exists(p.path(name)):
            os.unlink(p.path(name))
    shutil.copy(p.path(copy), p.path("rapport.db"))
    os.chmod(p.path("rapport.db"), 0o600)


@case
def an_older_database_sends_nothing_until_told(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.run("backup", p.path("copy.db"), at="2026-03-02 11:00")
    expect(oct(os.stat(p.path("copy.db")).st_mode & 0o777), "0o600", "mode of the backup")
    p.tick("2026-03-09 15:00")
    put_back(p, "copy.db")
    p.deliver(clients.reply(p.last_letter(ANA[0], "follow-up"), writer(ANA), "Takeaway: backups", utc("2026-03-09 15:10")))
    r = p.try_run("tick", at="2026-03-09 15:30")
    expect(r.code, CONFIGURATION, f"exit code\n{r.err}")
    expect_in("resume --after-restore", r.err, "stderr")
    expect(p.post.carry(), [], "letters")
    expect(len(os.listdir(p.path("in", "new"))), 1, "mail that waits")
    p.run("resume", "--after-restore", at="2026-03-09 15:35")
    letters = p.tick("2026-03-09 15:40")
    expect(sorted((l.to, l.kind) for l in letters),
           [(ANA[0], "asked-back"), (ANA[0], "follow-up"), (BEN[0], "follow-up")],
           "letters: the database knew neither of the follow-ups nor what Ana answers")
    p.check()


@case
def letters_after_a_restore_are_new_letters(p):
    """None has the Message-ID of a letter that was sent after the backup: clients drop what they have seen."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.run("backup", p.path("copy.db"), at="2026-03-02 11:00")
    p.tick("2026-03-09 15:00")
    put_back(p, "copy.db")
    p.run("resume", "--after-restore", at="2026-03-09 15:35")
    expect(len(p.tick("2026-03-09 15:40")), 2, "new letters")


@case
def a_copy_beside_the_original_sends_nothing(p):
    p.begin([ANA, BEN])
    shutil.copy(p.path("rapport.db"), p.path("copy.db"))
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:00")
    put_back(p, "copy.db")
    r = p.try_run("tick", at="2026-03-09 16:00")
    expect(r.code, CONFIGURATION, f"exit code\n{r.err}")


@case
def the_same_database_goes_on(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.run("backup", p.path("copy.db"), at="2026-03-02 11:00")
    put_back(p, "copy.db")
    expect(len(p.tick("2026-03-09 15:00")), 2, "letters: nothing was sent since the backup")


@case
def a_clock_that_was_ahead(p):
    """A tick in 2031 keeps all others away until an administrator says that its clock was wrong."""
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick("2031-03-02 22:00")
    r = p.try_run("tick", at="2026-03-03 10:00")
    expect(r.code, 75, f"exit code\n{r.err}")
    expect_in("resume --after-clock", r.err, "stderr")
    r = p.run("resume", "--after-clock", at="2026-03-03 10:00")
    expect_in("ticks go on from now", r.out, "stdout")
    p.tick("2026-03-03 10:00")
    waits = [l["next"] for l in p.json("letters") if l.get("next", "") and l["next"] > "2026-03-04"]
    expect(waits, [], "letters that wait for 2031")
    expect_in("nothing was changed", p.run("resume", "--after-clock", at="2026-03-03 10:30").out, "once more")
    p.check()


if __name__ == "__main__":
    main()
