"""Runs test programs and scenarios: what fails is printed, and at the end `N passed, N failed`.

    tests/run.py cmocka:BUILD         every BUILD/tests/test_*
    tests/run.py scenarios:RAPPORT    every tests/scenarios/NNN_*.py against that program; scenarios:RAPPORT:010,050 some
    tests/run.py command:NAME:ARGS    one command; passes when it exits 0

Two at a time. With RAPPORT_COUNTS=FILE the counts are added to FILE and nothing is printed at the end (make check adds
them up); `run.py --sum FILE` prints the sum and fails when something failed.
"""
import concurrent.futures
import glob
import os
import re
import shlex
import subprocess
import sys
import time

TESTS = os.path.dirname(os.path.abspath(__file__))
TIME_LIMIT = 900


def jobs_of(what):
    """(name, command, environment) of an argument."""
    kind, _, rest = what.partition(":")
    if kind == "cmocka":
        programs = sorted(p for p in glob.glob(os.path.join(rest, "tests", "test_*")) if os.access(p, os.X_OK)
                          and not p.endswith(".d"))
        known = {os.path.basename(c)[:-2] for c in glob.glob(os.path.join(TESTS, "test_*.c"))}
        for p in programs:
            if os.path.basename(p) in known:
                yield f"{rest} {os.path.basename(p)}", [p], {}
    elif kind == "scenarios":
        program, _, only = rest.partition(":")
        for path in sorted(glob.glob(os.path.join(TESTS, "scenarios", "[0-9]*.py"))):
            if not only or os.path.basename(path)[:3] in only.split(","):
                yield f"{program} {os.path.basename(path)}", [sys.executable, path], {"RAPPORT": program}
    elif kind == "command":
        name, _, command = rest.partition(":")
        yield name, shlex.split(command), {}
    else:
        sys.exit(f"run.py: not understood: {what}")


def count(text, code):
    """(passed, failed) of a job's output: cmocka's, a scenario's, or one for the job itself."""
    found = re.findall(r"^(\d+) passed, (\d+) failed$", text, re.M)
    if found:
        passed, failed = map(int, found[-1])
    else:
        passed = sum(map(int, re.findall(r"^\[  PASSED  \] (\d+) test", text, re.M)))
        failed = len(set(re.findall(r"^\[  FAILED  \] (\w\S*)$", text, re.M)))
        if not passed and not failed:
            passed, failed = (1, 0) if code == 0 else (0, 1)
    return passed, failed if failed or code == 0 else 1


def run(job):
    name, command, environment = job
    started = time.monotonic()
    try:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, stdin=subprocess.DEVNULL,
                              env={**os.environ, **environment}, timeout=TIME_LIMIT)
        text, code = done.stdout.decode("utf-8", "replace"), done.returncode
    except subprocess.TimeoutExpired as late:
        text, code = (late.stdout or b"").decode("utf-8", "replace") + f"\nnot done after {TIME_LIMIT} s\n", 124
    except OSError as trouble:
        text, code = f"{trouble}\n", 127
    return name, text, code, time.monotonic() - started


def print_failure(name, text, code):
    print(f"FAIL {name}: exit {code}")
    lines = [line for line in text.splitlines() if not re.match(r"ok   |\[ RUN|\[       OK|\[==|\[  PASSED", line)]
    for line in lines[:60]:
        print("     " + line)
    if len(lines) > 60:
        print(f"     … {len(lines) - 60} lines more")


said = set()


def print_accuracy(text):
    """What a test says of a whole set: "319 of 319 mails exact". Once, however often it runs."""
    for line in re.findall(r"^\d+ of \d+ \w.*$", text, re.M):
        if line not in said:
            print("     " + line)
        said.add(line)


def add_up(path):
    passed = failed = 0
    with open(path, encoding="utf-8") as f:
        for line in f:
            p, q = map(int, line.split())
            passed, failed = passed + p, failed + q
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


def main():
    if sys.argv[1:2] == ["--sum"]:
        return add_up(sys.argv[2])
    passed = failed = 0
    jobs = [job for what in sys.argv[1:] for job in jobs_of(what)]
    if not jobs:
        sys.exit("run.py: nothing to run")
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        for name, text, code, seconds in pool.map(run, jobs):
            p, q = count(text, code)
            passed, failed = passed + p, failed + q
            if q:
                print_failure(name, text, code)
            elif seconds > 5:
                print(f"ok   {name}: {p} passed ({seconds:.0f} s)")
            print_accuracy(text)
            sys.stdout.flush()
    counts = os.environ.get("RAPPORT_COUNTS")
    if counts:
        with open(counts, "a", encoding="utf-8") as f:
            f.write(f"{passed} {failed}\n")
        return 0
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


sys.exit(main())
