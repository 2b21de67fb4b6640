#!/bin/bash
# rig.sh start DIR | stop DIR: a private Dovecot (IMAP, IMAPS, LMTP) and Postfix (SMTP, submission, SMTPS) on free ports of
# 127.0.0.1, with everything they write below DIR. Reads and writes nothing in /etc/dovecot and /etc/postfix.
# DIR/env has ports and credentials for tests. Postfix wants root; an ordinary user gets Dovecot alone.
set -euo pipefail
HERE=$(cd "$(dirname "$0")" && pwd)
VERB=${1:?usage: rig.sh start|stop DIR}
DIR=${2:?usage: rig.sh start|stop DIR}
PATH=$PATH:/usr/sbin:/sbin
USERS=60 # a test takes one of t1, t2, … for itself

die() {
    echo "rig: $*" >&2
    exit 1
}

# A killed daemon can stay a zombie, which kill -0 takes for alive; its command line is empty.
is_alive() {
    [ -n "$(tr -d '\0' 2>/dev/null <"/proc/$1/cmdline")" ]
}

# stop_daemon PIDFILE WORD: ends the process, if it still is the daemon with WORD in its command line.
stop_daemon() {
    [ -s "$1" ] || return 0
    local pid
    pid=$(tr -d ' \n' <"$1")
    if grep -q "$2" "/proc/$pid/cmdline" 2>/dev/null; then
        kill -TERM "$pid" 2>/dev/null || true
        for _ in $(seq 60); do
            is_alive "$pid" || break
            sleep .05
        done
        ! is_alive "$pid" || kill -KILL "$pid" 2>/dev/null || true
    fi
    rm -f "$1"
}

stop_all() {
    stop_daemon "$DIR/postfix/queue/pid/master.pid" master
    stop_daemon "$DIR/dovecot/run/master.pid" dovecot
}

is_free() {
    ! (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# Seven ports in a row that nobody listens on. The lock keeps two rigs from taking the same.
take_ports() {
    exec 9>"${TMPDIR:-/tmp}/.rapport-rig.$(id -u).lock"
    flock 9
    for _ in $(seq 200); do
        IMAP=$((20000 + RANDOM % 1400 * 8))
        local all=1
        for i in 0 1 2 3 4 5 6; do
            is_free $((IMAP + i)) || all=0
        done
        [ $all = 0 ] || break
    done
    IMAPS=$((IMAP + 1)) LMTP=$((IMAP + 2)) AUTH=$((IMAP + 3))
    SMTP=$((IMAP + 4)) SUBMISSION=$((IMAP + 5)) SMTPS=$((IMAP + 6))
}

make_certificate() { # NAME COMMON_NAME ALTERNATIVE_NAMES
    openssl req -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -subj "/CN=$2" -keyout "$1.key" -out "$1.csr" 2>/dev/null
    printf 'subjectAltName=%s\nbasicConstraints=CA:FALSE\nextendedKeyUsage=serverAuth\n' "$3" >"$1.ext"
    openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 3650 -extfile "$1.ext" -out "$1.pem" 2>/dev/null
}

make_authority() { # NAME
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 3650 -subj "/CN=rig $1" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign \
        -keyout "$1.key" -out "$1.pem" 2>/dev/null
}

make_tls() {
    mkdir -p "$DIR/tls"
    (
        cd "$DIR/tls"
        make_authority ca
        make_authority other
        make_certificate server localhost DNS:localhost,IP:127.0.0.1,IP:0.0.0.0
        chmod 644 ./*.key
    )
}

# fill FILE.in FILE: names between @s become what the variables of these names hold.
fill() {
    local text name
    text=$(cat "$1")
    for name in DIR IMAP IMAPS LMTP AUTH SMTP SUBMISSION SMTPS MAIL_USER MAIL_GROUP MAIL_UID MAIL_GID DOVECOT_USER \
        DOVECOT_GROUP LOGIN_USER CHROOT; do
        text=${text//@$name@/${!name:-}}
    done
    printf '%s\n' "$text" >"$2"
}

start_dovecot() {
    local key=rig-oauth-hmac-key-0123456789abcdef user
    mkdir -p "$DIR/dovecot/oauth/default/HS256" "$DIR/mail"
    for user in mentor mentee coordinator ana $(seq -f t%g $USERS); do
        echo "$user:{PLAIN}secret::::::"
    done >"$DIR/users"
    printf %s $key | base64 -w0 >"$DIR/dovecot/oauth/default/HS256/default"
    cat >"$DIR/dovecot/oauth2.ext" <<EOF
introspection_mode = local
local_validation_key_dict = fs:posix:prefix=$DIR/dovecot/oauth/
username_attribute = sub
EOF
    [ "$(id -u)" != 0 ] || chown "$MAIL_USER:$MAIL_GROUP" "$DIR/mail"
    fill "$HERE/dovecot.conf.in" "$DIR/dovecot/dovecot.conf"
    # daemons must not inherit our output or the lock
    dovecot -c "$DIR/dovecot/dovecot.conf" </dev/null >"$DIR/dovecot/out" 2>&1 9>&- || {
        tail -n 5 "$DIR/dovecot/out" "$DIR/dovecot/log" >&2
        die "dovecot did not start"
    }
}

start_postfix() {
    local queue=$DIR/postfix/queue etc=$DIR/postfix/etc folder user
    mkdir -p "$etc" "$DIR/postfix/data" "$queue/pid" "$queue/maildrop" "$queue/public"
    for folder in active bounce corrupt defer deferred flush hold incoming private saved trace; do
        mkdir -p "$queue/$folder"
        chown postfix "$queue/$folder"
        chmod 700 "$queue/$folder"
    done
    chown postfix:postdrop "$queue/maildrop" "$queue/public"
    chmod 730 "$queue/maildrop"
    chmod 710 "$queue/public"
    touch "$DIR/postfix/log"
    chown postfix "$DIR/postfix/data" "$DIR/postfix/log"
    fill "$HERE/postfix/main.cf.in" "$etc/main.cf"
    fill "$HERE/postfix/master.cf.in" "$etc/master.cf"
    cp "$HERE/postfix/mailboxes" "$HERE/postfix/answers" "$etc/"
    for user in $(seq -f t%g $USERS); do
        echo "$user@example.org $user/"
    done >>"$etc/mailboxes"
    # without LMTP, because Dovecot 2.3 has no SMTPUTF8 there
    echo 'intl.example.org virtual:' >"$etc/transport"
    setsid /usr/lib/postfix/sbin/master -c "$etc" </dev/null >"$DIR/postfix/out" 2>&1 9>&- &
    for _ in $(seq 100); do
        [ ! -s "$queue/pid/master.pid" ] || return 0
        sleep .03
    done
    tail -n 5 "$DIR/postfix/out" "$DIR/postfix/log" >&2
    die "postfix did not start"
}

write_env() {
    cat >"$DIR/env" <<EOF
RIG_DIR=$DIR
RIG_IMAP=$IMAP
RIG_IMAPS=$IMAPS
RIG_LMTP=$LMTP
RIG_CA=$DIR/tls/ca.pem
RIG_OTHER_CA=$DIR/tls/other.pem
RIG_JWT_KEY=rig-oauth-hmac-key-0123456789abcdef
EOF
    [ "$(id -u)" != 0 ] || cat >>"$DIR/env" <<EOF
RIG_SMTP=$SMTP
RIG_SUBMISSION=$SUBMISSION
RIG_SMTPS=$SMTPS
EOF
}

start_all() {
    mkdir -p "$DIR"
    DIR=$(cd "$DIR" && pwd -P)
    [ ${#DIR} -le 60 ] || die "the names of Unix sockets get too long below $DIR"
    [ ! -e "$DIR/env" ] || die "$DIR was used before"
    command -v dovecot >/dev/null || die "no dovecot: make deps"
    umask 022
    chmod 755 "$DIR"
    if [ "$(id -u)" = 0 ]; then
        MAIL_USER=mail MAIL_GROUP=mail DOVECOT_USER=dovecot DOVECOT_GROUP=dovecot LOGIN_USER=dovenull CHROOT=
    else
        MAIL_USER=$(id -un) MAIL_GROUP=$(id -gn) CHROOT='chroot ='
        DOVECOT_USER=$MAIL_USER DOVECOT_GROUP=$MAIL_GROUP LOGIN_USER=$MAIL_USER
    fi
    MAIL_UID=$(id -u "$MAIL_USER") MAIL_GID=$(id -g "$MAIL_USER")
    make_tls
    take_ports
    trap stop_all ERR
    start_dovecot
    local ports="$IMAP $IMAPS $LMTP" port
    if [ "$(id -u)" = 0 ]; then
        start_postfix
        ports="$ports $SMTP $SUBMISSION $SMTPS"
    fi
    for port in $ports; do
        for _ in $(seq 100); do
            is_free "$port" || continue 2
            sleep .05
        done
        stop_all
        tail -n 5 "$DIR"/dovecot/log "$DIR"/postfix/log >&2 2>/dev/null || true
        die "port $port does not answer"
    done
    write_env
}

case $VERB in
start) start_all ;;
stop) DIR=$(cd "$DIR" 2>/dev/null && pwd -P) && stop_all ;;
*) die "unknown: $VERB" ;;
esac
