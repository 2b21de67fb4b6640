#!/bin/bash
# bench_parse.sh [COUNT]: `rapport parse --json` on one core, worker on, over COUNT (2,000) answers of 3 to 10 KB; beside it
# bare GMime and, from npm, mailparser with email-reply-parser over the same files. Whole processes, start-up and children
# included, files in the page cache, output written to a file: medians of five rounds in which all take their turn, of CPU
# time (which other work on the machine changes least) and of wall time. Wants the npm registry once (build/npm);
# without it that line is missing, and the bench fails.
set -u
cd "$(dirname "$0")/.."
count=${1:-2000}
here=build/bench_parse
make -s rapport build/release/tests/bench_parse || exit 1
rm -rf "$here"
python3 tests/parse_mails.py "$here/mails" "$count" || exit 1
failed=0
if [ ! -d build/npm/node_modules/mailparser ] || [ ! -d build/npm/node_modules/email-reply-parser ]; then
    mkdir -p build/npm
    echo '{"private": true}' >build/npm/package.json
    if ! npm install --prefix build/npm --no-audit --no-fund --silent mailparser@3 email-reply-parser@2; then
        echo "bench_parse: mailparser and email-reply-parser could not be installed: is the npm registry reachable?" >&2
        failed=1
    fi
fi
python3 - "$here" "$count" "$failed" <<'PY' || failed=1
import resource, statistics, subprocess, sys, time

here, count, no_npm = sys.argv[1], int(sys.argv[2]), sys.argv[3] != "0"
bare = ["build/release/tests/bench_parse", here + "/mails/cur"]
programs = {"rapport parse --json": ["./rapport", "parse", "--json", here + "/mails"],
            "GMime, taking apart alone": bare, "GMime, texts decoded": bare + ["text"]}
if not no_npm:
    programs["mailparser + email-reply-parser"] = ["node", "tests/bench_parse.mjs", "build/npm/node_modules",
                                                   here + "/mails/cur"]


def run(command):
    before, begun = resource.getrusage(resource.RUSAGE_CHILDREN), time.monotonic()
    with open(here + "/output", "wb") as out:
        subprocess.run(["taskset", "-c", "0", *command], stdout=out, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, time.monotonic() - begun)


rounds = [{name: run(command) for name, command in programs.items()} for _ in range(6)][1:]
for name in programs:
    cpu, wall = (statistics.median(r[name][k] for r in rounds) for k in (0, 1))
    print(f"{name:<34} {cpu * 1000:6.0f} ms CPU, {wall * 1000:6.0f} ms wall, {count / cpu:7.0f} mails a second of CPU")


def times(name):
    return statistics.median(r[name][0] / r["rapport parse --json"][0] for r in rounds)


print(f"rapport at {times('GMime, taking apart alone'):.0%} of bare GMime (aim: 50 %), "
      f"{times('GMime, texts decoded'):.0%} of GMime with texts")
if not no_npm:
    npm = times("mailparser + email-reply-parser")
    print(f"rapport {npm:.1f} times as fast as the npm libraries (aim: 5)")
    sys.exit(npm < 5)
PY
rm -rf "$here"
exit $failed
