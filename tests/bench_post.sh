#!/bin/bash
# bench_post.sh [COUNT]: COUNT mails (10,000) from a local Dovecot into the durable rows of a programme and on to
# Processed, beside a bare fetch by Python's imaplib; and as many letters sent to smtp-sink, beside smtp-source; each
# directly and over a line with a round trip of 20 ms. Wants root, as the rig's Postfix does. One line each: how many,
# octets, time, rate, peak memory.
set -eu
cd "$(dirname "$0")/.."
count=${1:-10000}
make -s rapport build/release/tests/bench_post
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
${CC:-cc} -std=c11 -D_GNU_SOURCE -O2 -o "$here/faultproxy" tests/rig/faultproxy.c
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

# over NAME PORT: sets $port to that of a proxy before PORT, with half a round trip each way
over() {
    coproc "$1" { exec "$here/faultproxy" "$2" delay=10; }
    local -n pipes=$1
    read -r port <&"${pipes[0]}"
}

# ours USER PORT WAY
ours() {
    fill "$1"
    ./rapport init "$here/$1" >/dev/null
    cat >"$here/$1/rapport.conf" <<EOF
[programme]
name = Bench
organizer = o@example.org

[mail]
address = $1@example.org
inbox = imaps://$1@localhost:$2
outbox = smtps://$1@localhost:$RIG_SMTPS
password_command = printf secret
ca_file = $RIG_CA
EOF
    "$program" receive "$here/$1/rapport.conf" 2>"$here/log" | sed "s/\$/  $3/"
}

# theirs USER PORT WAY
theirs() {
    fill "$1"
    python3 - "$2" "$RIG_CA" "$count" "$1" "$3" <<'PY'
import imaplib, resource, ssl, sys, time
port, ca, count, user, way = int(sys.argv[1]), sys.argv[2], int(sys.argv[3]), sys.argv[4], sys.argv[5]
start = time.monotonic()
m = imaplib.IMAP4_SSL("localhost", port, ssl_context=ssl.create_default_context(cafile=ca))
m.login(user, "secret")
m.select("INBOX", readonly=True)
octets = got = 0
for first in range(1, count + 1, 500):
    for part in m.uid("FETCH", f"{first}:{first + 499}", "(UID INTERNALDATE RFC822.SIZE BODY.PEEK[])")[1]:
        if isinstance(part, tuple):
            octets += len(part[1])
            got += 1
m.logout()
took = time.monotonic() - start
rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
print(f"{'imaplib, fetch only':28} {got:6}  {octets / 1e6:6.1f} MB  {took:6.2f} s  {got / took:6.0f} /s  {rss:4} MB  {way}")
PY
}

# sender PORT WAY: smtp-source, which pipelines nothing either
sender() {
    python3 - "$count" "$1" "$2" <<'PY'
import resource, subprocess, sys, time
count, port, way = sys.argv[1:]
start = time.monotonic()
subprocess.run(["smtp-source", "-d", "-s", "4", "-m", count, "-l", "2000", "-f", "a@example.org", "-t", "b@example.org",
                f"127.0.0.1:{port}"], check=True)
took = time.monotonic() - start
rss = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
n = int(count)
print(f"{'smtp-source, 4 connections':28} {n:6}  {n * 2000 / 1e6:6.1f} MB  {took:6.2f} s  {n / took:6.0f} /s  {rss:4} MB  {way}")
PY
}

echo "receive over IMAPS: mails of 8 KB"
over imap "$RIG_IMAPS"
theirs t1 "$RIG_IMAPS" direct
ours t2 "$RIG_IMAPS" direct
theirs t3 "$port" "20 ms"
ours t4 "$port" "20 ms"

echo "send to smtp-sink: letters of 2 KB"
sink_port=$((RIG_IMAP + 7))
smtp-sink -u postfix -c "127.0.0.1:$sink_port" 200 >/dev/null 2>&1 &
sink=$!
for _ in $(seq 100); do
    ! (exec 3<>"/dev/tcp/127.0.0.1/$sink_port") 2>/dev/null || break
    sleep .05
done
sender "$sink_port" direct
"$program" send "smtp://127.0.0.1:$sink_port" "$count" | sed 's/$/  direct/'
over smtp "$sink_port" 2>/dev/null
count=$((count / 20)) # four round trips each
sender "$port" "20 ms"
"$program" send "smtp://127.0.0.1:$port" "$count" | sed 's/$/  20 ms/'
