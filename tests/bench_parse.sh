#!/bin/bash
# bench_parse.sh [COUNT]: `rapport parse --json` on one core, worker on, start-up included, over COUNT (2,000) answers of
# 3 to 10 KB; beside it bare GMime and, from npm, mailparser with email-reply-parser over the same files. CPU time of
# each, best of three. Wants the npm registry once (build/npm); without it that line is missing, and the bench fails.
set -u
cd "$(dirname "$0")/.."
count=${1:-2000}
here=build/bench_parse
make -s rapport build/release/tests/bench_parse || exit 1
rm -rf "$here"
python3 tests/bench_parse_mails.py "$here/mails" "$count" || exit 1
failed=0
if [ ! -d build/npm/node_modules/mailparser ] || [ ! -d build/npm/node_modules/email-reply-parser ]; then
    mkdir -p build/npm
    echo '{"private": true}' >build/npm/package.json
    if ! npm install --prefix build/npm --no-audit --no-fund --silent mailparser@3 email-reply-parser@2; then
        echo "bench_parse: mailparser and email-reply-parser could not be installed: is the npm registry reachable?" >&2
        failed=1
    fi
fi

# milliseconds of CPU time, children included, best of three
measure() {
    python3 - "$@" <<'PY'
import resource, subprocess, sys
best = None
for _ in range(3):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(["taskset", "-c", "0", *sys.argv[1:]], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    took = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    best = took if best is None else min(best, took)
print(round(best * 1000))
PY
}
line() { printf '%-44s %6d ms  %7d mails/s\n' "$1" "$2" $((count * 1000 / ($2 ? $2 : 1))); }

ours=$(measure ./rapport parse --json "$here/mails") || exit 1
bare=$(measure build/release/tests/bench_parse "$here/mails/cur") || exit 1
text=$(measure build/release/tests/bench_parse "$here/mails/cur" text) || exit 1
line "rapport parse --json" "$ours"
line "GMime, taking apart alone" "$bare"
line "GMime, texts decoded" "$text"
awk -v o="$ours" -v b="$bare" -v t="$text" 'BEGIN { printf "rapport at %.0f %% of bare GMime, %.0f %% of GMime with texts\n", 100*b/o, 100*t/o }'
if [ "$failed" = 0 ]; then
    npm=$(measure node tests/bench_parse.mjs build/npm/node_modules "$here/mails/cur") || exit 1
    line "mailparser + email-reply-parser" "$npm"
    awk -v o="$ours" -v n="$npm" 'BEGIN { printf "rapport %.1f times as fast as the npm libraries\n", n/o; exit n < 5*o }'
fi || failed=1
rm -rf "$here"
exit $failed
