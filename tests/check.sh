#!/bin/bash
# check.sh: everything that proves the program: rooms, gcc, clang and sanitizers; module tables, scenarios, documents,
# real servers. Prints what fails, and `N passed, N failed` as its last line.
set -u
cd "$(dirname "$0")/.."
mkdir -p build
export RAPPORT_COUNTS=$PWD/build/counts
: >"$RAPPORT_COUNTS"

step() {
    echo "== $1"
    shift
    "$@"
}
# A build that fails or warns counts as one failure; what was to run in it is not run. The release is built with the flags
# that everybody builds it with, because other scripts call make for it.
build() {
    local log=build/check-$1.log werror=1
    [ "$1" = release ] && werror=
    if make -s -j2 VARIANT="$1" WERROR=$werror all tests >"$log" 2>&1 && ! grep -q 'warning:' "$log"; then
        echo "1 0" >>"$RAPPORT_COUNTS"
        return 0
    fi
    echo "FAIL build of $1:"
    grep -E 'error|warning|undefined|\*\*\*' "$log" | head -20
    echo "0 1" >>"$RAPPORT_COUNTS"
    return 1
}
run() { python3 tests/run.py "$@"; }

step "the rooms" run command:includes:tests/includes.sh
step "gcc" build hooks && step "module tables and scenarios" run cmocka:build/hooks scenarios:build/hooks/rapport
step "all zones, against Python's tz database" run "command:zones:python3 tests/zone_oracle.py build/hooks/tests/test_calendar_zone" \
    "command:invitations:python3 tests/invitation_check.py build/hooks/tests/test_calendar_invitation"
step "the program, its documents, real servers" build release &&
    run "command:docs:tests/docs_check.sh ./rapport" "command:servers:tests/servers.sh release" "command:demo:env RAPPORT=$PWD/rapport python3 tests/demo.py"
step "clang" build clang && run cmocka:build/clang
step "the matcher under both compilers, -O0 and -O3" run "command:compilers:tests/match_compilers.sh build/clang"
step "address and undefined behaviour sanitizers" build asan &&
    run cmocka:build/asan scenarios:build/asan/rapport:010,015,020,030,040,050
step "a minute of fuzzing each" run "command:fuzz:make -s -j2 fuzz FUZZ_SECONDS=${FUZZ_SECONDS:-60}"
python3 tests/run.py --sum "$RAPPORT_COUNTS"
