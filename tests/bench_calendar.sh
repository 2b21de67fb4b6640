#!/bin/bash
# bench_calendar.sh: the calendar room's numbers, and beside them what ical-generator and ical.js (npm, installed below
# build/) take for the same calendar, its occurrences and its reading.
set -eu
cd "$(dirname "$0")/.."
make -s build/release/tests/bench_calendar
build/release/tests/bench_calendar
if ! command -v npm >/dev/null; then
    echo "npm is not there: ical-generator and ical.js are left out"
    exit 0
fi
here=build/bench_calendar
mkdir -p "$here"
cp tests/bench_calendar.mjs "$here/bench.mjs"
[ -d "$here/node_modules/ical.js" ] ||
    (cd "$here" && npm install --silent --no-audit --no-fund --no-save ical-generator@8 ical.js@2 >/dev/null)
node "$here/bench.mjs"
