"""bench_tick.py: what a tick costs. Idle: SQLite's VM steps and system calls at 100 and 100,000 people, whose letters all
wait for Monday; due: CPU for each person who gets a letter; and a simulated year for 10,000 people."""
import os
import re
import resource
import shutil
import subprocess
import sys
import tempfile
import time

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
RAPPORT = os.path.join(ROOT, "rapport")
SATURDAY, MONDAY = "2026-02-28T03:00:00Z", "2026-03-02T12:00:00Z"
SMALL, LARGE, YEAR = 100, 100_000, 10_000


def rapport(folder, now, *args, wrap=()):
    return subprocess.run([*wrap, RAPPORT, "-c", os.path.join(folder, "rapport.conf"), "--now", now, *args],
                          capture_output=True, text=True, check=True)


def spent():
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def programme(base, people):
    folder = os.path.join(base, str(people))
    subprocess.run([RAPPORT, "init", folder, "--simulated"], check=True, capture_output=True)
    roster = os.path.join(folder, "roster.csv")
    with open(roster, "w", encoding="utf-8") as f:
        f.write("email,name,timezone\n")
        for i in range(people):
            f.write(f"p{i}@example.org,Person{i} Family{i},{('Europe/Berlin', 'Europe/Lisbon')[i % 2]}\n")
    rapport(folder, SATURDAY, "import", roster)
    rapport(folder, SATURDAY, "match", "--random", "--seed", "1")
    return folder


def idle(folder):
    """(VM steps, system calls) of a tick that finds nothing to do."""
    rapport(folder, SATURDAY, "tick", "-q")  # what a first tick does once
    said = rapport(folder, SATURDAY, "-v", "sql", "tick").stderr
    steps = int(re.search(r"sql (\d+) steps", said).group(1))
    counted = rapport(folder, SATURDAY, "tick", "-q", wrap=("strace", "-f", "-c", "-o", "/dev/stderr")).stderr
    calls = int(re.search(r"^100\.00\s+\S+\s+\S*\s+(\d+)\s+\d*\s*total$", counted, re.M).group(1))
    return steps, calls


def main():
    base = tempfile.mkdtemp(prefix="rapport-bench.")
    found = {}
    try:
        for people in (SMALL, LARGE):
            folder = programme(base, people)
            rapport(folder, SATURDAY, "launch")
            found[people] = idle(folder)
            print(f"idle tick, {people:>7,} people: {found[people][0]:,} VM steps, {found[people][1]:,} system calls", flush=True)
            if people == SMALL:
                before = spent()
                planned = int(re.search(r"planned (\d+)", rapport(folder, MONDAY, "tick").stdout).group(1))
                print(f"a tick with {planned} people due: {(spent() - before) / planned * 1000:.2f} ms of CPU each, "
                      "invitation and letter sent")
            shutil.rmtree(folder)
        ratio = sum(found[LARGE]) / sum(found[SMALL])
        print(f"ratio of the sums: {ratio:.3f} (aim: at most 1.1)")
        folder = programme(base, YEAR)
        started = time.monotonic()
        with open(os.path.join(folder, "year"), "w+", encoding="utf-8") as out:
            simulated = subprocess.Popen([RAPPORT, "-c", os.path.join(folder, "rapport.conf"), "--now", SATURDAY, "simulate",
                                          "--weeks", "52", "--launch", "--calendar", os.path.join(folder, "year.ics")], stdout=out)
            _, status, used = os.wait4(simulated.pid, 0)
            out.seek(0)
            letters = sum(1 for _ in out) - 1
        print(f"a simulated year of {YEAR:,} people: {letters:,} letters, {used.ru_utime + used.ru_stime:.0f} s of CPU, "
              f"{time.monotonic() - started:.0f} s, at most {used.ru_maxrss / 1024:.0f} MB")
    finally:
        shutil.rmtree(base)
    return 0 if ratio <= 1.1 and status == 0 else 1


sys.exit(main())
