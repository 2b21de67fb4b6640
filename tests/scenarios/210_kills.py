"""One rich tick of a Maildir programme (mails come in, are heard, letters are planned and sent), disturbed once at every
system call that keeps something: killed there, told that the disk is full or broken, or cut off from power. However it
was disturbed, the next ticks end in the state of the undisturbed one: the same facts, each letter once, no mail lost.

The system calls are found by strace (a package that `make deps` gets); RAPPORT_LONG=1 takes every single one of them,
else the many ones are sampled."""
import os
import re
import shutil
import subprocess
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import harness  # noqa: E402
from harness import (ANA, BEN, BOX, RAPPORT, ROOT, Failure, Writer, case, clients, expect, main, stamp, utc,  # noqa: E402
                     writer)
from people import machines  # noqa: E402

AT = "2026-03-09 15:30"
LATER = "2026-03-10 10:00"
LONG = bool(os.environ.get("RAPPORT_LONG"))
SAMPLES = 8  # of one system call and disturbance, in the short run
FOLDER = os.path.join(ROOT, "build/scenarios/210")
POWERLOSS = os.path.join(FOLDER, "powerloss.so")

_before = []
_wanted = []


def before():
    """The programme just before that tick: five mails wait, two follow-ups are due."""
    if not _before:
        p = harness.Programme(os.path.join(FOLDER, "before"))
        p.begin([ANA, BEN])
        p.tick("2026-03-02 10:00")
        p.tick("2026-03-03 10:00")
        ana, ben = writer(ANA, "iphone_mail"), writer(BEN, "outlook_desktop")
        introduction = p.last_letter(ANA[0], "introduction")
        answer = clients.reply(introduction, ana, "I would like to get better at giving feedback.", utc("2026-03-09 15:00"))
        p.deliver(answer)
        bens = p.last_letter(BEN[0], "introduction")
        p.deliver(clients.reply(bens, ben, "where: the blue room", utc("2026-03-09 15:05")))
        p.deliver(answer)
        mallory = Writer("mallory@elsewhere.example", "Mallory", "gmail_web")
        p.deliver(clients.new_mail(mallory, BOX, "Hi", "Hello\n", utc("2026-03-09 15:06")))
        p.deliver(machines.garbage(introduction, ana, utc("2026-03-09 15:07")))
        _before.append(p)
    return _before[0]


def copy(name):
    b = before()
    p = object.__new__(harness.Programme)
    p.folder, p.at, p.kill, p.killed = os.path.join(FOLDER, name), AT, None, 0
    shutil.rmtree(p.folder, ignore_errors=True)
    shutil.copytree(b.folder, p.folder)
    p.post = harness.PostOffice(p.path("in"), p.path("out"), p.path("people"))
    p.post.bytes_of, p.post.sent = dict(b.post.bytes_of), b.post.sent
    p.letters_carried, p.ticked, p.may_be_tried_again = [], [], True
    return p


def finish(p):
    """What cron does next: the same tick, and one of the next day."""
    p.letters_carried += p.post.carry()
    for at in (AT, LATER):
        p.tick(at)
    p.check()
    in_folders = [len(os.listdir(p.path("in", folder, sub))) for folder in ("", ".Processed", ".Odd")
                  for sub in ("new", "cur")]
    # a letter that waits behind one that failed is first tried by a later tick, which dates it
    letters = sorted((l.message_id, re.sub(rb"(?m)^Date: .*$", b"Date:", l.raw, count=1), (l.to, l.kind, l.subject))
                     for l in p.letters_carried)
    heard = sorted((m["message_id"], m["verdict"], m["reason"]) for m in p.heard())
    return p.export(), letters, heard, in_folders


def wanted():
    if not _wanted:
        p = copy("undisturbed")
        _wanted.append(finish(p))
        expect(len(_wanted[0][1]) >= 6, True, f"letters of a rich tick: {len(_wanted[0][1])}")
    return _wanted[0]


def same(p, what, is_in_order=True):
    """`is_in_order`: the mails came in one tick. One that came in the next is answered behind the others, so the letters
    have each other's ids, and only what they are is compared."""
    ours, theirs = finish(p), wanted()
    expect([line for line in ours[0].splitlines() if line not in theirs[0].splitlines()], [], f"facts only after {what}")
    expect([line for line in theirs[0].splitlines() if line not in ours[0].splitlines()], [], f"facts missing after {what}")
    expect(sorted(l for _, _, l in ours[1]), sorted(l for _, _, l in theirs[1]), f"letters after {what}")
    if is_in_order:
        expect([m for m, _, _ in ours[1]], [m for m, _, _ in theirs[1]], f"ids of letters after {what}")
        expect(ours[1] == theirs[1], True, f"the same bytes after {what}")
    expect(ours[2:], theirs[2:], f"mails heard and kept after {what}")


def strace(p, *options):
    """A tick under strace: its exit code, negative when a signal ended it. The worker that reads mails is not disturbed:
    it keeps nothing, and what becomes of a mail that kills it is another test's."""
    command = ["strace", "-qq", *options, RAPPORT, "-c", p.path("rapport.conf"), "--now", stamp(AT), "tick"]
    done = subprocess.run(command, capture_output=True, text=True, stdin=subprocess.DEVNULL, timeout=120)
    return done.returncode, done.stderr


def calls():
    """What each system call of one tick is about, in order, by its name."""
    if not _calls:
        p = copy("counted")
        log = os.path.join(FOLDER, "calls")
        code, err = strace(p, "-y", "-o", log, "-e", "trace=" + ",".join(KILLS | set(ERRORS)))
        expect(code, 0, f"a tick under strace\n{err}")
        with open(log, encoding="utf-8", errors="replace") as f:
            for line in f:
                name = re.match(r"(\w+)\(", line)
                if name:
                    _calls.setdefault(name.group(1), []).append(line)
    return _calls


_calls = {}
KILLS = {"fdatasync", "fsync", "pwrite64", "write", "rename", "ftruncate", "unlink"}
ERRORS = {"fdatasync": ("EIO", "ENOSPC"), "fsync": ("EIO", "ENOSPC"), "pwrite64": ("EIO", "ENOSPC"),
          "write": ("ENOSPC", "EIO"), "rename": ("EIO", "ENOSPC"), "openat": ("EMFILE", "EIO"),
          "ftruncate": ("EIO",), "clone": ("EAGAIN",), "mkdir": ("ENOSPC",)}
EVERY = {"fdatasync", "fsync", "rename"}  # in the short run too, for kills


def places(name, every):
    """Which calls are disturbed, counted from 1; writes to the worker and to standard error know no full disk."""
    found = [i + 1 for i, line in enumerate(calls().get(name, [])) if name != "write" or FOLDER in line]
    if every or LONG or len(found) <= SAMPLES:
        return found
    return sorted({found[i * (len(found) - 1) // (SAMPLES - 1)] for i in range(SAMPLES)})


def kill_at_each(name):
    died = 0
    for nth in places(name, name in EVERY):
        p = copy("killed")
        code, err = strace(p, "-e", f"trace={name}", "-e", f"inject={name}:signal=KILL:when={nth}", "-o", "/dev/null")
        expect(code in (0, -9, 137), True, f"a kill at {name} {nth}: exit {code}\n{err}")
        died += code != 0
        same(p, f"a kill at {name} {nth}")
    expect(died > 0, True, f"kills at {name}")


def fail_at_each(name):
    for error in ERRORS[name]:
        for nth in places(name, False):
            p = copy("failed")
            code, err = strace(p, "-e", f"trace={name}", "-e", f"inject={name}:error={error}:when={nth}", "-o", "/dev/null")
            if code < 0 or code > 127:
                raise Failure(f"{error} at {name} {nth}: exit {code}\n{err}")
            same(p, f"{error} at {name} {nth}, exit {code}", is_in_order=name != "openat")


def add(function, name, what):
    def run(_):
        function(name)
    run.__name__ = f"{what}_at_{name}"
    case(run)


for each in sorted(KILLS):
    add(kill_at_each, each, "killed")
for each in sorted(ERRORS):
    add(fail_at_each, each, "errors")


@case
def strace_counts_what_a_tick_keeps(_):
    """Were nothing counted, all cases above would pass."""
    seen = calls()
    for name in ("fdatasync", "fsync", "pwrite64", "rename", "write", "openat"):
        expect(len(seen.get(name, [])) >= 5, True, f"{name} in a tick: {seen}")


def pull_the_plug(nth, after):
    """Only what was synced is there afterwards. Returns whether the tick got so far."""
    p = copy("power")
    left = os.path.join(FOLDER, "power-left")
    shutil.rmtree(left, ignore_errors=True)
    shutil.copytree(p.folder, left)
    count = os.path.join(FOLDER, "power-count")
    if os.path.exists(count):
        os.unlink(count)
    environment = {"LD_PRELOAD": POWERLOSS, "POWER_FOLDER": p.folder, "POWER_LEFT": left, "POWER_COUNT": count,
                   "POWER_KILL_AT": str(nth), **({"POWER_KILL_AFTER": "1"} if after else {})}
    r = p.try_run("tick", at=AT, environment=environment)
    expect(r.code in (0, -9), True, f"power lost at sync {nth}: exit {r.code}\n{r.err}")
    if r.code == 0:
        return False
    shutil.rmtree(p.folder)
    os.rename(left, p.folder)
    same(p, f"power lost {'after' if after else 'before'} sync {nth}")
    return True


@case
def power_lost_at_every_sync(_):
    os.makedirs(FOLDER, exist_ok=True)
    subprocess.run([os.environ.get("CC", "cc"), "-std=c11", "-D_GNU_SOURCE", "-shared", "-fPIC", "-O2", "-Wall", "-Wextra",
                    "-o", POWERLOSS, os.path.join(harness.TESTS, "powerloss.c"), "-ldl"], check=True)
    before()
    for after in (False, True) if LONG else (False,):
        nth = 1
        while pull_the_plug(nth, after):
            nth += 1
        expect(nth > 20, True, f"syncs of a tick: {nth - 1}")


if __name__ == "__main__":
    if not shutil.which("strace"):
        sys.exit("no strace: make deps")
    main()
