"""The story over a real Dovecot and Postfix on loopback, and over connections that break: however a tick was disturbed,
the ticks after it end in the state that the same story has with Maildirs, and each person has each letter once (the one
whose fate nobody could know: at most twice). Needs root and the packages of `make deps`; without them it fails."""
import atexit
import base64
import email
import email.policy
import hashlib
import hmac
import http.server
import json
import os
import re
import shutil
import signal
import smtplib
import socket
import ssl
import subprocess
import sys
import tempfile
import threading
import time
import urllib.parse

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

import harness  # noqa: E402
import story  # noqa: E402
from harness import ORGANIZER, ROOT, Failure, Programme, case, expect, expect_in, main, utc  # noqa: E402
from people import clients, machines  # noqa: E402
from people.letter import Letter  # noqa: E402

# mailboxes of the rig: the programme's and two people's
BOX = "t1@example.org"
ANA, BEN = ("t2@example.org", "Ana Silva", "Europe/Lisbon"), ("t3@example.org", "Ben Okafor", "Europe/Berlin")
story.ANA, story.BEN = ANA, BEN
STEPS = [s for s in story.STEPS if s[0] in ("launched", "first answers", "first meeting over", "takeaways", "correction")]
UNAVAILABLE, CONFIGURATION = 69, 78
TRANSPORT = re.compile(rb"^(Return-Path|Delivered-To|Received|X-Original-To)$", re.I)


class Rig:
    def __init__(self):
        if os.geteuid() != 0:
            sys.exit("200_post.py: Postfix wants root")
        top = os.path.join(ROOT, "build/rig")
        if len(top) > 45:
            top = tempfile.mkdtemp(prefix="rapport-rig.")
        os.makedirs(top, exist_ok=True)
        os.chmod(top, 0o755)
        self.folder = os.path.join(top, f"s{os.getpid()}")
        self.proxy_program = os.path.join(top, f"faultproxy.{os.getpid()}")
        atexit.register(self.stop)
        subprocess.run([os.environ.get("CC", "cc"), "-std=c11", "-D_GNU_SOURCE", "-O2", "-o", self.proxy_program,
                        os.path.join(harness.TESTS, "rig/faultproxy.c")], check=True)
        self.command("start")
        with open(os.path.join(self.folder, "env"), encoding="utf-8") as f:
            self.env = dict(line.rstrip("\n").split("=", 1) for line in f)
        for name in ("RIG_SMTPS", "RIG_IMAPS"):
            if name not in self.env:
                sys.exit(f"200_post.py: the rig has no {name}")

    def command(self, verb):
        subprocess.run([os.path.join(harness.TESTS, "rig/rig.sh"), verb, self.folder], check=True, stdin=subprocess.DEVNULL)

    def stop(self):
        if os.path.isdir(self.folder):
            self.command("stop")
        shutil.rmtree(self.folder, ignore_errors=True)
        if os.path.exists(self.proxy_program):
            os.unlink(self.proxy_program)

    def path(self, *parts):
        return os.path.join(self.folder, *parts)

    def port(self, name):
        return int(self.env[name])

    def mails(self, user, mailbox=""):
        """The files of a mailbox in the order of their arrival."""
        found = []
        for sub in ("new", "cur"):
            folder = os.path.join(self.folder, "mail", user, mailbox, sub)
            if os.path.isdir(folder):
                found += [os.path.join(folder, name) for name in os.listdir(folder)]
        return sorted(found, key=lambda path: [int(n) for n in re.findall(r"\d+", os.path.basename(path))[:2]])

    def empty(self):
        for user in ("t1", "t2", "t3"):
            shutil.rmtree(os.path.join(self.folder, "mail", user), ignore_errors=True)

    def settle(self):
        """Waits until Postfix has delivered what it has taken."""
        queue = os.path.join(self.folder, "postfix/queue")
        until = time.monotonic() + 20
        while time.monotonic() < until:
            folders = [os.path.join(queue, q) for q in ("maildrop", "incoming", "active", "deferred")]
            if not any(files for folder in folders for _, _, files in os.walk(folder)):
                return
            time.sleep(.02)
        raise Failure("Postfix keeps mail in its queue")

    def answer(self, lines):
        """What SMTP says to these addresses from now on."""
        etc = os.path.join(self.folder, "postfix/etc")
        with open(os.path.join(etc, "answers"), "w", encoding="utf-8") as f:
            f.write("".join(line + "\n" for line in lines))
        subprocess.run(["postfix", "-c", etc, "reload"], check=True, capture_output=True)
        time.sleep(.3)

    def pid_file(self, name):
        return self.path({"dovecot": "dovecot/run/master.pid", "postfix": "postfix/queue/pid/master.pid"}[name])

    def kill(self, name):
        """The server is gone at once, with all that serve its connections."""
        with open(self.pid_file(name), encoding="utf-8") as f:
            master = f.read().strip()
        children = subprocess.run(["ps", "-o", "pid=", "--ppid", master], capture_output=True, text=True).stdout
        for pid in [int(master)] + [int(c) for c in children.split()]:
            try:
                os.kill(pid, signal.SIGKILL)
            except ProcessLookupError:
                pass

    def start(self, name):
        etc = os.path.join(self.folder, name)
        if os.path.exists(self.pid_file(name)):
            os.unlink(self.pid_file(name))
        command = {"dovecot": ["dovecot", "-c", etc + "/dovecot.conf"],
                   "postfix": ["setsid", "/usr/lib/postfix/sbin/master", "-c", etc + "/etc"]}[name]
        with open(os.path.join(etc, "out"), "ab") as out:
            subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
        until = time.monotonic() + 10
        while time.monotonic() < until:
            try:
                port = self.port("RIG_IMAP" if name == "dovecot" else "RIG_SMTP")
                with socket.create_connection(("127.0.0.1", port), 1) as s:
                    if s.recv(1):
                        return
            except OSError:
                pass
            time.sleep(.05)
        raise Failure(f"{name} did not start again")

    def token(self, user, lasts=600):
        """An access token that Dovecot believes (RFC 7519)."""
        def text(raw):
            return base64.urlsafe_b64encode(raw).rstrip(b"=")
        now = int(time.time())
        body = text(b'{"alg":"HS256","typ":"JWT"}') + b"." + text(json.dumps({"sub": user, "iat": now - 500, "exp": now + lasts}).encode())
        return (body + b"." + text(hmac.new(self.env["RIG_JWT_KEY"].encode(), body, hashlib.sha256).digest())).decode()


class Proxy:
    """faultproxy before one of the rig's ports."""

    def __init__(self, rig, port, *faults):
        self.process = subprocess.Popen([rig.proxy_program, str(rig.port(port)), *faults], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline())

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.wait()


class ServerPost:
    """The post office's work, done by servers."""

    def __init__(self, rig):
        self.rig, self.bytes_of, self.repeated, self.read = rig, {}, 0, set()

    def bring(self, raw):
        before = set(self.rig.mails("t1"))
        mail = email.message_from_bytes(raw, policy=email.policy.default)
        with smtplib.SMTP("localhost", self.rig.port("RIG_SMTP")) as s:
            s.sendmail(mail["From"].addresses[0].addr_spec, [mail["To"].addresses[0].addr_spec], raw)
        self.rig.settle()
        at = mail["Date"].datetime.timestamp()
        fresh = [path for path in self.rig.mails("t1") if path not in before]
        expect(len(fresh), 1, "mails that reached the programme's mailbox")
        os.utime(fresh[0], (at, at))  # INTERNALDATE: the story's clock is not the server's
        for name in os.listdir(self.rig.path("mail/t1")):
            if name.startswith("dovecot.index"):  # remembers when it really came
                os.unlink(self.rig.path("mail/t1", name))

    def carry(self):
        self.rig.settle()
        carried = []
        for user in ("t2", "t3"):
            for path in self.rig.mails(user):
                if path in self.read:
                    continue
                self.read.add(path)
                with open(path, "rb") as f:
                    letter = Letter(f.read())
                if letter.message_id in self.bytes_of:
                    expect(as_sent(letter), self.bytes_of[letter.message_id], f"{letter.message_id} came twice")
                    self.repeated += 1
                    continue
                self.bytes_of[letter.message_id] = as_sent(letter)
                carried.append(letter)
        return carried


def as_sent(letter):
    """Without what servers put on top, and with one end of lines."""
    head, body = letter.raw.replace(b"\r\n", b"\n").split(b"\n\n", 1)
    fields = [f for f in re.split(rb"\n(?![ \t])", head) if not TRANSPORT.match(f.split(b":", 1)[0])]
    return b"\n".join(fields) + b"\n\n" + body.rstrip(b"\n")


CONFIG = f"""[programme]
name = Peer mentoring
organizer = {ORGANIZER}
organizer_name = Olga Novak
summary = never

[mail]
address = {BOX}
"""


def clear_spool():
    return "inbox = maildir:in\noutbox = maildir:out\n"


def tls(rig, imap=None, smtp=None):
    return (f"inbox = imaps://t1@localhost:{imap or rig.port('RIG_IMAPS')}\n"
            f"outbox = smtps://t1@localhost:{smtp or rig.port('RIG_SMTPS')}\n"
            f"password_command = printf secret\nca_file = {rig.env['RIG_CA']}\n")


def clear_imap(rig, proxy):
    """IMAP that a proxy can look into: STARTTLS is hidden, which only loopback may do without."""
    return tls(rig).replace(f"imaps://t1@localhost:{rig.port('RIG_IMAPS')}", f"imap://t1@localhost:{proxy.port}")


def clear_smtp(rig, proxy):
    return tls(rig).replace(f"smtps://t1@localhost:{rig.port('RIG_SMTPS')}", f"smtp://localhost:{proxy.port}")


_rig, _wanted = [], []


def rig():
    if not _rig:
        _rig.append(Rig())
    _rig[0].empty()
    return _rig[0]


def programme(p, post, mail):
    """A programme in p's folder with this post."""
    q = Programme(p.folder, CONFIG + mail)
    q.may_be_tried_again = True
    q.post = post or q.post
    return q


def configure(p, mail):
    p.write("rapport.conf", CONFIG + mail, 0o600)


def outcome(p):
    """What the story came to. That a letter was tried twice is no fact."""
    p.check()
    return p.export().splitlines(), sorted((l.message_id, as_sent(l)) for l in p.letters_carried)


def wanted():
    if not _wanted:
        p = Programme(os.path.join(ROOT, "build/scenarios/200/wanted"), CONFIG + clear_spool())
        story.tell(p, steps=STEPS)
        _wanted.append(outcome(p))
    return _wanted[0]


def same(p, what, doubled=0):
    (facts, letters), (wanted_facts, wanted_letters) = outcome(p), wanted()
    expect([f for f in facts if f not in wanted_facts], [], f"facts only {what}")
    expect([f for f in wanted_facts if f not in facts], [], f"facts missing {what}")
    expect([m for m, _ in letters], [m for m, _ in wanted_letters], f"letters {what}")
    for (_, ours), (_, theirs) in zip(letters, wanted_letters):
        expect(ours, theirs, f"a letter's bytes {what}")
    expect(p.post.repeated <= doubled, True, f"letters that came twice {what}: {p.post.repeated}")
    expect(p.post.rig.mails("t1"), [], f"mails left in the mailbox {what}")


class Disturbed:
    """Plays the story with one tick disturbed: at `step`, `first(p, at)` is run before the ordinary tick."""

    def __init__(self, p, step, first):
        self.p, self.step, self.first = p, step, first

    def play(self):
        pair = story.Pair(self.p)
        for name, at, act in STEPS:
            act(pair)
            if name == self.step:
                self.first(self.p, at)
                self.p.letters_carried += self.p.post.carry()
            self.p.tick(at)


@case
def imaps_and_smtps(p):
    r = rig()
    q = programme(p, ServerPost(r), tls(r))
    story.tell(q, steps=STEPS)
    same(q, "over IMAPS and SMTPS")
    expect(len(r.mails("t1", ".Processed")), 5, "mails kept in Processed")


@case
def odd_mail_and_mail_of_the_forgotten(p):
    """Odd mail goes on to Odd; what a forgotten person wrote is removed from wherever it lies, whatever its Message-ID."""
    r = rig()
    q = programme(p, ServerPost(r), tls(r))
    story.tell(q, steps=STEPS)
    ana = harness.writer(ANA)
    letter = q.last_letter(ANA[0], "follow-up")
    at = utc(STEPS[-1][1])
    noise = [machines.garbage(letter, ana, at, seed=seed) for seed in (1, 2, 3)]
    noise[1] = re.sub(rb"Message-ID: .*\r\n", b"", noise[1])
    noise[2] = re.sub(rb"Message-ID: .*\r\n", b"Message-ID: <of@m>\r\n", noise[2])
    other = clients.new_mail(harness.Writer("m@elsewhere.example", "M", "gmail_web"), BOX, "Hi", "Hello\n", at)
    for mail in (*noise, re.sub(rb"Message-ID: .*\r\n", b"Message-ID: <of@m>\r\n", other)):
        q.deliver(mail)
    q.tick(STEPS[-1][1])
    expect([len(r.mails("t1", f)) for f in ("", ".Processed", ".Odd")], [0, 6, 3], "mails in INBOX, Processed, Odd")
    q.run("forget", ANA[0], "--yes", at=STEPS[-1][1])
    q.tick(STEPS[-1][1])
    expect([len(r.mails("t1", f)) for f in ("", ".Processed", ".Odd")], [0, 1, 0],
           "mails that are left: somebody else's with the same Message-ID")
    q.check()


@case
def starttls_and_xoauth2(p):
    r = rig()
    q = programme(p, ServerPost(r), "")
    q.write("token", r.token("t1"), 0o600)
    configure(q, tls(r).replace("imaps://", "imap://").replace("smtps://", "smtp://")
              .replace(str(r.port("RIG_IMAPS")), str(r.port("RIG_IMAP"))).replace(str(r.port("RIG_SMTPS")), str(r.port("RIG_SUBMISSION")))
              .replace("password_command = printf secret", f"oauth2_token_command = cat {q.path('token')}"))
    story.tell(q, steps=STEPS)
    same(q, "over STARTTLS and XOAUTH2")


class TokenEndpoint:
    """A provider's token endpoint over HTTPS that gives every refresh token out once, as strict ones do: the one before
    the newest still counts, because an answer may be lost."""

    def __init__(self, rig):
        self.tokens, self.answer, self.asked = ["first"], None, 0
        endpoint = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):
                fields = dict(urllib.parse.parse_qsl(self.rfile.read(int(self.headers["Content-Length"])).decode()))
                endpoint.asked += 1
                if endpoint.answer:
                    status, body = endpoint.answer
                elif fields.get("refresh_token") not in endpoint.tokens[-2:] or fields.get("client_id") != "rapport":
                    status, body = 400, {"error": "invalid_grant", "error_description": "for ana@example.org"}
                else:
                    endpoint.tokens.append(f"refresh-{endpoint.asked}")
                    status, body = 200, {"access_token": rig.token("t1"), "refresh_token": endpoint.tokens[-1]}
                body = json.dumps(body).encode()
                self.send_response(status)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(rig.path("tls/server.pem"), rig.path("tls/server.key"))
        self.server.socket = context.wrap_socket(self.server.socket, server_side=True)
        self.url = f"https://localhost:{self.server.server_port}/token"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.server.shutdown()


@case
def refresh_tokens_that_rotate(p):
    """Each login takes a new access token and keeps the new refresh token; a run that is killed before it could keep it,
    an expired access token, and a provider that refuses or is away, lose nothing and tell no secret."""
    r = rig()

    def refused(q, at, code, what):
        tick = q.try_run("tick", at=at)
        expect(tick.code, code, f"exit code with {what}\n{tick.err}")
        for secret in (*endpoint.tokens, "ana@example.org", "eyJ"):
            expect(secret in tick.err, False, f"“{secret}” in the error with {what}: {tick.err}")

    def first(q, at):
        killed = subprocess.run(["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=rename:signal=KILL:when=1",
                                 harness.RAPPORT, "-c", q.path("rapport.conf"), "--now", harness.stamp(at), "tick"],
                                capture_output=True)
        expect(killed.returncode in (-9, 137), True, f"a kill before the rename: {killed.returncode}")
        endpoint.answer = (503, {})
        refused(q, at, UNAVAILABLE, "a provider that is away")
        endpoint.answer = (400, {"error": "invalid_grant", "error_description": "for ana@example.org"})
        refused(q, at, CONFIGURATION, "a refresh token that was taken back")
        endpoint.answer = (200, {"access_token": r.token("t1", lasts=-60)})
        refused(q, at, CONFIGURATION, "an access token that has expired")
        endpoint.answer = None

    with TokenEndpoint(r) as endpoint:
        q = programme(p, ServerPost(r), tls(r).replace("password_command = printf secret", f"""oauth2_token_endpoint = {endpoint.url}
oauth2_client_id = rapport
oauth2_refresh_token_file = refresh"""))
        q.write("refresh", "first", 0o600)
        Disturbed(q, "takeaways", first).play()
        same(q, "with refresh tokens that rotate")
        with open(q.path("refresh"), encoding="utf-8") as f:
            expect(f.read(), endpoint.tokens[-1], "the refresh token that is kept")
        expect(os.stat(q.path("refresh")).st_mode & 0o777, 0o600, "who can read it")


def wrong_then_right(p, wrong, what):
    """Two ticks over a post that must be refused, then one over the right one."""
    r = rig()

    def first(q, at):
        configure(q, wrong(r, q))
        for _ in range(2):
            refused = q.try_run("tick", at=at)
            expect(refused.code, UNAVAILABLE, f"exit code over {what}\n{refused.err}")
        r.settle()
        expect([q.post.carry(), len(r.mails("t1"))], [[], 2], f"letters and mails after {what}")
        configure(q, tls(r))

    q = programme(p, ServerPost(r), tls(r))
    Disturbed(q, "takeaways", first).play()
    same(q, f"after {what}")


@case
def an_authority_that_is_not_ours(p):
    wrong_then_right(p, lambda r, q: tls(r).replace(r.env["RIG_CA"], r.env["RIG_OTHER_CA"]), "a wrong authority")


@case
def an_authority_that_is_the_worlds(p):
    wrong_then_right(p, lambda r, q: re.sub("ca_file.*\n", "", tls(r)), "an unknown authority")


def imap_fault(p, clear, *faults):
    """Two answers wait in the mailbox; the tick that fetches them is cut off."""
    r = rig()

    def first(q, at):
        hidden = ("hide=STARTTLS",) if clear else ()
        with Proxy(r, "RIG_IMAP" if clear else "RIG_IMAPS", *hidden, *faults) as proxy:
            configure(q, clear_imap(r, proxy) if clear else tls(r, imap=proxy.port))
            cut = q.try_run("tick", at=at)
            expect(cut.code in (0, UNAVAILABLE, 75), True, f"exit code {cut.code} with {faults}\n{cut.err}")
        configure(q, tls(r))

    q = programme(p, ServerPost(r), tls(r))
    Disturbed(q, "takeaways", first).play()
    same(q, f"with {faults} on IMAP")


CUTS = (200, 500, 900, 1300, 2500, 4500, 6000, 9000, 11000, 12000)


def add(function, name, *arguments):
    def run(p):
        function(p, *arguments)
    run.__name__ = name
    case(run)


for octets in CUTS[:: 1 if os.environ.get("RAPPORT_LONG") else 3]:
    add(imap_fault, f"imap_cut_after_{octets}_octets", True, f"cut_down={octets}")
add(imap_fault, "imap_closed_in_a_literal", True, "close_down=5000")
add(imap_fault, "imaps_cut_in_a_literal", False, "cut_down=8000")
add(imap_fault, "imap_cut_while_mails_are_moved", True, "cut_up=250")


def smtp_fault(p, doubled, *faults):
    """The letters of a tick meet a connection that breaks; what waits goes with later ticks."""
    r = rig()

    def first(q, at):
        with Proxy(r, "RIG_SMTP", "hide=STARTTLS", *faults) as proxy:
            configure(q, clear_smtp(r, proxy))
            cut = q.try_run("tick", at=at)
            expect(cut.code in (0, UNAVAILABLE, 75), True, f"exit code {cut.code} with {faults}\n{cut.err}")
        configure(q, tls(r))
        q.letters_carried += q.post.carry()
        q.tick(at)
        q.tick(re.sub(r":00$", ":10", at))  # after the first wait

    q = programme(p, ServerPost(r), tls(r))
    Disturbed(q, "takeaways", first).play()
    same(q, f"with {faults} on SMTP", doubled)
    expect_in("sent", json.dumps(q.json("letters")), "letters")
    return q


add(smtp_fault, "smtp_cut_at_the_dot", 0, "cut_dot=1")
add(smtp_fault, "smtp_reply_to_the_dot_is_lost", 2, "eat_reply=1")
add(smtp_fault, "smtp_cut_in_the_greeting", 0, "cut_down=60")
add(smtp_fault, "smtp_cut_at_the_second_letter", 0, "cut_up=9000")


@case
def recipients_answered_4xx(p):
    r = rig()

    def first(q, at):
        r.answer([f"{BEN[0]} 451 4.3.0 come back later"])
        later = q.run("tick", at=at).out
        expect_in("later 1", later, "the tick's line")
        fresh = q.post.carry()
        q.letters_carried += fresh
        expect([(l.to, l.kind) for l in fresh], [(ANA[0], "confirmation")], "letters that went at once")
        r.answer([])
        q.tick(re.sub(r":00$", ":10", at))

    q = programme(p, ServerPost(r), tls(r))
    try:
        Disturbed(q, "takeaways", first).play()
    finally:
        r.answer([])
    same(q, "after 4xx")


@case
def recipients_answered_5xx(p):
    r = rig()

    def first(q, at):
        r.answer([f"{BEN[0]} 550 5.7.1 not you"])
        q.tick(at)
        r.answer([])

    q = programme(p, ServerPost(r), tls(r))
    try:
        Disturbed(q, "takeaways", first).play()
    finally:
        r.answer([])
    failed = q.json("letters", "--failed")
    expect([(l["letter"], l["state"]) for l in failed], [("confirmation", "refused")], "letters that failed")
    facts, letters = outcome(q)
    missing = [m for m in wanted()[1] if m not in letters]
    expect(len(missing), 1, "letters that never came")
    expect([f for f in facts if f not in wanted()[0]], [f for f in facts if '"refused"' in f], "facts that differ")


def killed_and_restarted(p, server):
    """The server dies while the tick talks to it slowly, and comes back."""
    r = rig()
    imap = server == "dovecot"

    def first(q, at):
        with Proxy(r, "RIG_IMAP" if imap else "RIG_SMTP", "hide=STARTTLS", "drip_down=2" if imap else "drip_down=10") as proxy:
            configure(q, clear_imap(r, proxy) if imap else clear_smtp(r, proxy))
            q.ticked.append(harness.stamp(at))
            tick = subprocess.Popen([harness.RAPPORT, "-c", q.path("rapport.conf"), "--now", harness.stamp(at), "tick"],
                                    stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
            time.sleep(4 if imap else 2.5)
            running = tick.poll() is None
            r.kill(server)
            said = tick.communicate(timeout=120)[0].decode()
            expect(running, True, f"the tick was still on its way\n{said}")
            expect(tick.returncode in (0, UNAVAILABLE, 75), True, f"exit code {tick.returncode}\n{said}")
        configure(q, tls(r))
        r.start(server)
        q.letters_carried += q.post.carry()
        again = q.try_run("tick", at=at)  # Postfix may still ask the Dovecot that is gone who we are
        expect(again.code in (0, UNAVAILABLE), True, f"exit code {again.code} with {server} back\n{again.err}")
        q.tick(re.sub(r":00$", ":10", at))

    q = programme(p, ServerPost(r), tls(r))
    Disturbed(q, "takeaways", first).play()
    same(q, f"after {server} was killed", doubled=0 if imap else 2)


@case
def no_room_left_in_the_mailbox(p):
    """Over quota, and a server without MOVE: what was read can't be copied to Processed, and stays where it is."""
    r = rig()

    def set_quota(rule):
        with open(r.path("users"), encoding="utf-8") as f:
            users = re.sub(r"(?m)^t1:.*$", "t1:{PLAIN}secret::::::" + rule, f.read())
        with open(r.path("users"), "w", encoding="utf-8") as f:
            f.write(users)
        subprocess.run(["doveadm", "-c", r.path("dovecot/dovecot.conf"), "reload"], check=True)
        time.sleep(.5)

    def first(q, at):
        set_quota("userdb_quota_rule=*:bytes=1000")
        with Proxy(r, "RIG_IMAP", "hide=STARTTLS", "hide=MOVE") as proxy:
            configure(q, clear_imap(r, proxy))
            for _ in range(2):
                full = q.try_run("tick", at=at)
                expect(full.code in (UNAVAILABLE, 75), True, f"exit code {full.code} over quota\n{full.out}{full.err}")
        expect((len(r.mails("t1")), len(q.heard())), (2, 4), "mails in the mailbox, and known")
        configure(q, tls(r))
        set_quota("")

    with open(r.path("dovecot/dovecot.conf"), "a", encoding="utf-8") as f:
        f.write("mail_plugins = quota\nplugin {\n  quota = maildir:Mailbox\n  quota_rule = *:storage=1G\n}\n")
    q = programme(p, ServerPost(r), tls(r))
    Disturbed(q, "takeaways", first).play()
    same(q, "after the mailbox was full")


@case
def dovecot_killed_while_mails_are_fetched(p):
    killed_and_restarted(p, "dovecot")


@case
def postfix_killed_while_letters_are_sent(p):
    killed_and_restarted(p, "postfix")


if __name__ == "__main__":
    main()
