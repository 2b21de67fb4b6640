#!/bin/bash
# bench_match.sh: how good and how quick matching is, beside LEMON's exact matching where its headers are (Debian:
# liblemon-dev; nothing else here uses them).
set -u
cd "$(dirname "$0")/.."
make -s build/release/tests/bench_match || exit 1
if echo '#include <lemon/matching.h>' | g++ -E -x c++ - >/dev/null 2>&1; then
    g++ -O2 -o build/bench_match_exact tests/bench_match_exact.cpp || exit 1
    export BENCH_MATCH_EXACT=$PWD/build/bench_match_exact
else
    echo "no exact matching beside: liblemon-dev is not installed"
fi
exec build/release/tests/bench_match
