#!/bin/bash
# servers.sh [VARIANT]: the mail transports against a real Dovecot and Postfix on loopback. Builds tests/servers_*.c,
# starts the servers below build/, runs, stops them, and prints "N passed, N failed". `make deps` gets the servers.
set -u
cd "$(dirname "$0")/.."
variant=${1:-release}
programs=$(ls tests/servers_*.c | sed "s|^\(.*\)\.c$|build/$variant/\1|")
make -s VARIANT="$variant" $programs || exit 1

here=$PWD/build/rig
# the names of Unix sockets have room for 60 characters of it
[ ${#here} -le 55 ] || here=$(mktemp -d "${TMPDIR:-/tmp}/rapport-rig.XXXXXX")
mkdir -p "$here"
chmod 755 "$here" # the servers have users of their own
dir=$here/$$
finish() {
    tests/rig/rig.sh stop "$dir"
    rm -rf "$dir"
}
trap finish EXIT
trap 'exit 1' INT TERM

mkdir -p "$dir" build/tools
${CC:-cc} -std=c11 -D_GNU_SOURCE -O2 -Wall -Wextra -o build/tools/faultproxy tests/rig/faultproxy.c || exit 1
tests/rig/rig.sh start "$dir" || exit 1
set -a
. "$dir/env"
RIG_FAULTPROXY=$PWD/build/tools/faultproxy
set +a

passed=0 failed=0
for program in $programs; do
    if [ -z "${RIG_SMTP:-}" ] && [ "${program##*/}" = servers_smtp ]; then
        echo "servers_smtp is left out: Postfix starts for root only"
        continue
    fi
    "$program" >"$dir/out" 2>&1
    code=$?
    p=$(grep -c '^\[       OK \]' "$dir/out")
    f=$(grep -c '^\[  FAILED  \] [a-z_]*$' "$dir/out")
    # a program that died counts as one more
    [ $code = 0 ] || [ "$f" -gt 0 ] || f=1
    [ $code = 0 ] || cat "$dir/out"
    passed=$((passed + p)) failed=$((failed + f))
done
echo "$passed passed, $failed failed"
[ $failed = 0 ] && [ $passed -gt 0 ]
