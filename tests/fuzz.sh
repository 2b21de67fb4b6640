#!/bin/bash
# fuzz.sh SECONDS PROGRAM...: each fuzz target for so long, two at a time, from tests/corpus/NAME when that is there. What
# it finds new stays below build/fuzz; a finding is a file build/fuzz/NAME/crash-….
set -u
cd "$(dirname "$0")/.."
seconds=$1
shift
fuzz() {
    local name=${1##*/fuzz_} work seeds=() folder
    work=build/fuzz/$name
    mkdir -p "$work/corpus"
    for folder in "tests/corpus/$name" tests/mail; do
        [ -d "$folder" ] && seeds+=("$folder")
    done
    if "$1" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -artifact_prefix="$work/" -print_final_stats=0 \
        "$work/corpus" "${seeds[@]}" >"$work/log" 2>&1; then
        return 0
    fi
    echo "FAIL fuzz_$name:"
    tail -n 30 "$work/log"
    return 1
}
passed=0 failed=0
count() { if wait "$1"; then passed=$((passed + 1)); else failed=$((failed + 1)); fi; }
while [ $# -gt 0 ]; do
    fuzz "$1" &
    first=$! second=
    [ $# -gt 1 ] && { fuzz "$2" & second=$!; }
    count "$first"
    [ -n "$second" ] && count "$second"
    shift $(($# > 1 ? 2 : 1))
done
echo "$passed passed, $failed failed"
exit $((failed > 0))
