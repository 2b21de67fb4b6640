#!/bin/bash
# bench_post.sh [COUNT]: COUNT mails (10,000) received from a local Dovecot, beside Python's imaplib, and as many letters
# sent to smtp-sink, beside smtp-source. Wants root, as the rig's Postfix does. One line each: how many, octets, time,
# rate, peak memory.
set -eu
cd "$(dirname "$0")/.."
count=${1:-10000}
make -s build/release/tests/bench_post
program=$PWD/build/release/tests/bench_post
PATH=$PATH:/usr/sbin
here=$(mktemp -d "${TMPDIR:-/tmp}/rapport-bench.XXXXXX")
chmod 755 "$here" # the servers have users of their own
sink=
finish() {
    [ -z "$sink" ] || kill "$sink" 2>/dev/null || true
    tests/rig/rig.sh stop "$here/rig"
    rm -rf "$here"
}
trap finish EXIT
tests/rig/rig.sh start "$here/rig"
. "$here/rig/env"

# mails of 8 KB, as files in somebody's Maildir
fill() {
    mkdir -p "$RIG_DIR/mail/$1/new" "$RIG_DIR/mail/$1/cur" "$RIG_DIR/mail/$1/tmp"
    python3 - "$RIG_DIR/mail/$1/new" "$count" <<'PY'
import sys
folder, count = sys.argv[1], int(sys.argv[2])
body = ("words of a mail that somebody wrote to somebody else, with a line end\r\n" * 112).encode()
for i in range(count):
    with open(f"{folder}/17000{i:05d}.M{i}.bench", "wb") as f:
        f.write(b"From: a@example.org\r\nMessage-ID: <%d@bench>\r\n\r\n" % i + body)
PY
    chown -R mail:mail "$RIG_DIR/mail/$1"
}

echo "receive over IMAPS: mails, octets, time, rate, peak memory"
fill t1
"$program" receive "imaps://t1@localhost:$RIG_IMAPS" "$RIG_CA"
fill t2
python3 - "$RIG_IMAPS" "$RIG_CA" "$count" <<'PY'
import imaplib, resource, ssl, sys, time
port, ca, count = int(sys.argv[1]), sys.argv[2], int(sys.argv[3])
start = time.monotonic()
m = imaplib.IMAP4_SSL("localhost", port, ssl_context=ssl.create_default_context(cafile=ca))
m.login("t2", "secret")
m.create("Processed")
m.select("INBOX")
octets = got = 0
for first in range(1, count + 1, 100):
    span = f"{first}:{first + 99}"
    for part in m.uid("FETCH", span, "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[])")[1]:
        if isinstance(part, tuple):
            octets += len(part[1])
            got += 1
    if first % 500 == 401 or first + 99 >= count:
        m.uid("MOVE", f"1:{first + 99}", "Processed")
m.logout()
took = time.monotonic() - start
rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(f"{'imaplib, the same batches':28} {got:6}  {octets / 1e6:6.1f} MB  {took:6.2f} s  {got / took:6.0f} /s  {rss:4} MB")
PY

echo "send to smtp-sink: letters of 2 KB"
smtp-sink -u postfix -c "127.0.0.1:$((RIG_IMAP + 7))" 200 >/dev/null 2>&1 &
sink=$!
sleep 1
"$program" send "smtp://127.0.0.1:$((RIG_IMAP + 7))" "$count"
python3 - "$count" "$((RIG_IMAP + 7))" <<'PY'
import resource, subprocess, sys, time
count, port = sys.argv[1], sys.argv[2]
start = time.monotonic()
subprocess.run(["smtp-source", "-d", "-s", "4", "-m", count, "-l", "2000", "-f", "a@example.org", "-t", "b@example.org",
                f"127.0.0.1:{port}"], check=True)
took = time.monotonic() - start
rss = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
n = int(count)
print(f"{'smtp-source, 4 connections':28} {n:6}  {n * 2000 / 1e6:6.1f} MB  {took:6.2f} s  {n / took:6.0f} /s  {rss:4} MB")
PY
