#!/bin/bash
# bench.sh: the benches that are there: tests/bench_*.c without a script of their own, tests/bench_*.py, tests/bench_*.sh.
set -u
cd "$(dirname "$0")/.."
failed=0
for source in tests/bench_*; do
    name=${source##*/}
    case $source in
    *.c)
        [ -e "${source%.c}.sh" ] && continue
        make -s "build/release/tests/${name%.c}" && echo "== ${name%.c}" && "build/release/tests/${name%.c}"
        ;;
    *.py) echo "== ${name%.py}" && python3 "$source" ;;
    *.sh) echo "== ${name%.sh}" && "$source" ;;
    *) continue ;;
    esac || failed=1
done
exit $failed
