#!/bin/bash
# match_compilers.sh [BUILD]: matching gives the same bytes whatever compiles it: the golden cases of test_scheduler_match
# with the matcher built by gcc and clang, without optimization and with all of it. The rest comes from BUILD's library.
set -u
cd "$(dirname "$0")/.."
build=${1:-build/hooks}
scratch=$(mktemp -d "${TMPDIR:-/tmp}/rapport-match.XXXXXX")
trap 'rm -rf "$scratch"' EXIT
packages="gmime-3.0 libical sqlite3 libsodium libidn2 jansson inih libcurl libetpan libcmark gumbo libseccomp"
flags="-std=c11 -D_GNU_SOURCE -I. -Itests $(pkg-config --cflags $packages)"
libraries="$(pkg-config --libs $packages | sed 's/-specs=[^ ]*//g') -lcsv -lunistring -lm -lcmocka"
failed=0
for cc in gcc clang; do
    for optimize in -O0 -O3; do
        objects=()
        for source in scheduler/match*.c tests/test_scheduler_match.c; do
            objects+=("$scratch/$(basename "$source" .c).o")
            $cc $flags $optimize -c -o "${objects[-1]}" "$source" || exit 1
        done
        $cc -o "$scratch/test" "${objects[@]}" "$build/librapport.a" $libraries || exit 1
        if MATCH_GOLDEN=only "$scratch/test" >"$scratch/said" 2>&1; then
            echo "ok   $cc $optimize"
        else
            echo "FAIL $cc $optimize"
            grep ERROR "$scratch/said"
            failed=1
        fi
    done
done
exit $failed
