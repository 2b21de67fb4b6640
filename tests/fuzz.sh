#!/bin/bash
# fuzz.sh SECONDS PROGRAM...: each fuzz target for so long, from tests/corpus/NAME when that is there. What it finds new
# stays below build/fuzz; a finding is a file build/fuzz/NAME/crash-….
set -u
cd "$(dirname "$0")/.."
seconds=$1
shift
passed=0 failed=0
for program in "$@"; do
    name=${program##*/fuzz_}
    work=build/fuzz/$name
    mkdir -p "$work/corpus"
    seeds=()
    for folder in "tests/corpus/$name" tests/mail; do
        [ -d "$folder" ] && seeds+=("$folder")
    done
    if "$program" -max_total_time="$seconds" -timeout=10 -rss_limit_mb=1024 -artifact_prefix="$work/" -print_final_stats=0 \
        "$work/corpus" "${seeds[@]}" >"$work/log" 2>&1; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        echo "FAIL fuzz_$name:"
        tail -n 30 "$work/log"
    fi
done
echo "$passed passed, $failed failed"
exit $((failed > 0))
