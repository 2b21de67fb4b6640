#!/usr/bin/env python3
"""check.py: a real Thunderbird (153 ESR of Debian's, under Xvfb) reads an invitation from the rig's Dovecot, shows its
buttons, accepts, and sends its answer through the rig's Postfix; the next tick knows who comes. Then the place changes, a
meeting is skipped, the rhythm becomes another; the same Thunderbird takes each letter and shows what is planned. Wants
root, as the rig does; `make check-thunderbird` gets the packages."""
import datetime
import json
import os
import shutil
import smtplib
import socket
import subprocess
import sys
import tempfile
import time
import zoneinfo

HERE = os.path.dirname(os.path.abspath(__file__))
TESTS = os.path.dirname(HERE)
sys.path.insert(0, TESTS)
sys.path.insert(0, HERE)
os.environ.setdefault("RAPPORT", os.path.join(os.path.dirname(TESTS), "rapport"))

from harness import ORGANIZER, Failure, Programme, expect, expect_in  # noqa: E402
from marionette import Marionette  # noqa: E402
from people import clients  # noqa: E402
from people.calendars import later  # noqa: E402
from people.clients import Writer, utc  # noqa: E402
from people.letter import Letter  # noqa: E402

BOX, ANA, BEN = "t1@example.org", ("t2@example.org", "Ana Silva", "Europe/Lisbon"), ("t3@example.org", "Ben Okafor", "Europe/Berlin")
FIRST_DAY, LAST_DAY = "2026-11-30", "2027-06-01"
PATIENCE = 120  # seconds for anything that takes time


def wait_for(what, look, seconds=PATIENCE):
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        found = look()
        if found:
            return found
        time.sleep(.1)
    raise Failure(f"no {what} after {seconds} seconds")


class Rig:
    def __init__(self, folder):
        self.folder = os.path.join(folder, "rig")
        self.command("start")
        with open(os.path.join(self.folder, "env"), encoding="utf-8") as f:
            self.env = dict(line.rstrip("\n").split("=", 1) for line in f)

    def command(self, verb):
        subprocess.run([os.path.join(TESTS, "rig/rig.sh"), verb, self.folder], check=True, stdin=subprocess.DEVNULL)

    def letters(self, user):
        found = []
        for sub in ("new", "cur"):
            folder = os.path.join(self.folder, "mail", user, sub)
            for name in sorted(os.listdir(folder)) if os.path.isdir(folder) else []:
                with open(os.path.join(folder, name), "rb") as f:
                    found.append(Letter(f.read()))
        return found


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


PREFERENCES = """
user_pref("marionette.port", %(port)d);
user_pref("remote.prefs.recommended", true);
user_pref("app.update.auto", false);
user_pref("app.donation.eoy.version.viewed", 999);
user_pref("datareporting.policy.dataSubmissionEnabled", false);
user_pref("extensions.getAddons.cache.enabled", false);
user_pref("toolkit.telemetry.enabled", false);
user_pref("network.proxy.type", 1);
user_pref("network.proxy.http", "127.0.0.1");
user_pref("network.proxy.http_port", 9);
user_pref("network.proxy.ssl", "127.0.0.1");
user_pref("network.proxy.ssl_port", 9);
user_pref("network.proxy.no_proxies_on", "127.0.0.1");
user_pref("mail.provider.suppress_dialog_on_startup", true);
user_pref("mail.shell.checkDefaultClient", false);
user_pref("mail.spotlight.firstRunDone", true);
user_pref("mailnews.start_page.enabled", false);
user_pref("mail.accountmanager.accounts", "account1");
user_pref("mail.accountmanager.defaultaccount", "account1");
user_pref("mail.account.account1.identities", "id1");
user_pref("mail.account.account1.server", "server1");
user_pref("mail.identity.id1.useremail", "%(address)s");
user_pref("mail.identity.id1.fullName", "%(name)s");
user_pref("mail.identity.id1.valid", true);
user_pref("mail.identity.id1.smtpServer", "smtp1");
user_pref("mail.identity.id1.fcc", false);
user_pref("mail.server.server1.type", "imap");
user_pref("mail.server.server1.hostname", "127.0.0.1");
user_pref("mail.server.server1.port", %(imap)s);
user_pref("mail.server.server1.userName", "%(user)s");
user_pref("mail.server.server1.name", "%(address)s");
user_pref("mail.server.server1.socketType", 0);
user_pref("mail.server.server1.authMethod", 3);
user_pref("mail.server.server1.login_at_startup", false);
user_pref("mail.smtpservers", "smtp1");
user_pref("mail.smtp.defaultserver", "smtp1");
user_pref("mail.smtpserver.smtp1.hostname", "127.0.0.1");
user_pref("mail.smtpserver.smtp1.port", %(smtp)s);
user_pref("mail.smtpserver.smtp1.authMethod", 1);
user_pref("mail.smtpserver.smtp1.try_ssl", 0);
"""

# A calendar of the account's, so that invitations have somewhere to go; the password for the mailbox.
BEGIN = """
const {cal} = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const [address, user, password] = args;
const login = Cc["@mozilla.org/login-manager/loginInfo;1"].createInstance(Ci.nsILoginInfo);
login.init("imap://127.0.0.1", null, "imap://127.0.0.1", user, password, "", "");
await Services.logins.addLoginAsync(login);
for (const old of cal.manager.getCalendars()) old.setProperty("disabled", true);
const calendar = cal.manager.createCalendar("memory", Services.io.newURI("moz-memory-calendar://check/"));
calendar.name = "check";
cal.manager.registerCalendar(calendar);
calendar.setProperty("imip.identity.key", "id1");
calendar.setProperty("organizerId", "mailto:" + address);
return Services.appinfo.version;
"""

# Opens the newest mail of that kind from the server, and waits for the bar over it; its words and buttons.
OPEN = """
const {MailServices} = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
const {setTimeout} = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
const sleep = ms => new Promise(done => setTimeout(done, ms));
const [id] = args;
const inbox = MailServices.accounts.accounts[0].incomingServer.rootFolder.getFolderWithFlags(Ci.nsMsgFolderFlags.Inbox)
  || MailServices.accounts.accounts[0].incomingServer.rootFolder.getChildNamed("INBOX");
const main = Services.wm.getMostRecentWindow("mail:3pane");
let header = null;
for (let i = 0; i < 900 && !header; i++) {
  if (i % 20 == 0) inbox.getNewMessages(main.msgWindow, null);
  await sleep(100);
  for (const h of inbox.messages) if (h.messageId == id) header = h;
}
if (!header) throw new Error("the mail does not come");
const shown = main.openDialog("chrome://messenger/content/messageWindow.xhtml", "_blank", "all,chrome,dialog=no,status,toolbar", header);
let page = null, bar = null;
const buttons = () => [...page.document.querySelectorAll("#imip-view-toolbar toolbarbutton, #imip-bar toolbarbutton, #imip-bar button")]
  .filter(b => b.id && !b.hidden).map(b => b.id);
for (let i = 1; i < 1200; i++) {
  await sleep(100);
  try {
    page = shown.document.getElementById("messageBrowser").contentWindow;
    // on a busy machine the window opens empty now and then, as if its argument were lost
    if (i % 50 == 0 && !page.gMessage) page.displayMessage(header.folder.getUriForMsg(header));
    bar = page.document.getElementById("imip-bar");
    if (bar && !bar.collapsed && buttons().some(b => /Accept|Update|Recurrences/.test(b))) break;
  } catch (e) {}
}
if (!bar || bar.collapsed) throw new Error(`no bar over “${page?.gMessage?.subject}”`);
return {words: (bar.messageText || bar).textContent.trim(), buttons: buttons()};
"""

# Presses the first of these buttons that is there, in the window that was opened last.
PRESS = """
const {setTimeout} = ChromeUtils.importESModule("resource://gre/modules/Timer.sys.mjs");
const sleep = ms => new Promise(done => setTimeout(done, ms));
const shown = [...Services.wm.getEnumerator("mail:messageWindow")].pop();
const page = shown.document.getElementById("messageBrowser").contentWindow;
const button = args.map(id => page.document.getElementById(id)).find(b => b && !b.hidden);
if (!button) throw new Error("none of the buttons is there");
button.doCommand();
return button.id;
"""

# What the calendar holds now.
ITEMS = """
const {cal} = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const found = [];
for (const calendar of cal.manager.getCalendars().filter(c => c.name == "check"))
  for await (const items of cal.iterate.streamValues(calendar.getItems(Ci.calICalendar.ITEM_FILTER_ALL_ITEMS, 0, null, null)))
    for (const item of items)
      found.push({title: item.title, place: item.getProperty("LOCATION"), zone: item.startDate.timezone.tzid,
                  repeats: !!item.recurrenceInfo,
                  answers: Object.fromEntries(item.getAttendees().map(a => [a.id.replace(/^mailto:/i, ""), a.participationStatus]))});
return found;
"""


# When it shows meetings in a stretch of time, UTC.
STARTS = """
const {cal} = ChromeUtils.importESModule("resource:///modules/calendar/calUtils.sys.mjs");
const [from, until] = args.map(day => cal.createDateTime(day.replace(/-/g, "")));
const filter = Ci.calICalendar.ITEM_FILTER_ALL_ITEMS | Ci.calICalendar.ITEM_FILTER_CLASS_OCCURRENCES;
const found = [];
for (const calendar of cal.manager.getCalendars().filter(c => c.name == "check"))
  for await (const items of cal.iterate.streamValues(calendar.getItems(filter, 0, from, until)))
    for (const item of items)
      found.push(item.startDate.getInTimezone(cal.dtz.UTC).icalString);
return found.sort();
"""


class Thunderbird:
    def __init__(self, folder, rig, person, user):
        profile = os.path.join(folder, "profile")
        os.makedirs(profile)
        port = free_port()
        with open(os.path.join(profile, "user.js"), "w", encoding="utf-8") as f:
            f.write(PREFERENCES % {"port": port, "address": person[0], "name": person[1], "user": user,
                                   "imap": rig.env["RIG_IMAP"], "smtp": rig.env["RIG_SMTP"]})
        display, other = os.pipe()
        log = open(os.path.join(folder, "log"), "wb")
        self.processes = [subprocess.Popen(["Xvfb", "-displayfd", str(other), "-screen", "0", "1200x800x24", "-nolisten", "tcp"],
                                           pass_fds=[other], stdin=subprocess.DEVNULL, stdout=log, stderr=log)]
        os.close(other)
        number = os.read(display, 20).decode().strip()
        self.processes.append(subprocess.Popen(
            ["thunderbird", "--marionette", "--remote-allow-system-access", "--no-remote", "--profile", profile],
            env={**os.environ, "DISPLAY": f":{number}", "HOME": folder}, stdin=subprocess.DEVNULL, stdout=log, stderr=log))
        self.control = Marionette(port, PATIENCE * 3)
        self.version = wait_for("calendar in Thunderbird", lambda: self.begin(person[0], user))

    def begin(self, address, user):
        try:
            return self.control.run(BEGIN, address, user, "secret")
        except RuntimeError as not_yet:
            self.trouble = not_yet
            return None

    def open(self, letter):
        return self.control.run(OPEN, letter.message_id.strip("<>"))

    def press(self, *buttons):
        return self.control.run(PRESS, *buttons)

    def items(self):
        return self.control.run(ITEMS)

    def starts(self):
        return [f"{s[:4]}-{s[4:6]}-{s[6:11]}:{s[11:13]}:{s[13:]}" for s in self.control.run(STARTS, FIRST_DAY, LAST_DAY)]

    def stop(self):
        for process in reversed(self.processes):
            process.terminate()
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                process.kill()


def config(rig):
    return (f"[programme]\nname = Peer mentoring\norganizer = {ORGANIZER}\norganizer_name = Olga Novak\n\n[mail]\naddress = {BOX}\n"
            f"inbox = imaps://t1@localhost:{rig.env['RIG_IMAPS']}\noutbox = smtps://t1@localhost:{rig.env['RIG_SMTPS']}\n"
            f"password_command = printf secret\nca_file = {rig.env['RIG_CA']}\n")


def answer_of(p, address):
    return p.show("1")["calendar"].get(address)


def ben_writes(p, rig, ben, words, minute):
    introduction = next(l for l in rig.letters("t3") if l.kind == "introduction")
    with smtplib.SMTP("localhost", int(rig.env["RIG_SMTP"])) as s:
        s.sendmail(BEN[0], [introduction.reply_to], clients.reply(introduction, ben, words, utc(f"2026-11-30 10:{minute}")))
    wait_for("Ben's words in the programme's mailbox", lambda: rig.letters("t1"))
    p.at = f"2026-11-30 10:{minute + 5}"
    p.run("tick", at=p.at)


def series_from(p):
    """Starts of the circle's meetings up to LAST_DAY, in UTC, by the programme's facts."""
    facts = [json.loads(line) for line in p.export().splitlines()]
    circle = next(f for f in facts if f["table"] == "circle")
    meetings = {f["ordinal"]: f for f in facts if f["table"] == "meeting"}
    out = {stamp(m["wall"], m["zone"]) for m in meetings.values() if m["state"] == "planned"}
    wall, n = datetime.datetime.fromisoformat(circle["series_wall"]), max(meetings) + 1 - circle["series_ordinal"]
    while later(wall, circle["cadence"], n) < datetime.datetime.fromisoformat(LAST_DAY):
        out.add(stamp(later(wall, circle["cadence"], n).isoformat(), circle["zone"]))
        n += 1
    return sorted(out)


def stamp(wall, zone):
    at = datetime.datetime.fromisoformat(wall).replace(tzinfo=zoneinfo.ZoneInfo(zone))
    return at.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def shows_what_is_planned(p, thunderbird, step):
    planned = series_from(p)
    until = time.monotonic() + PATIENCE
    while thunderbird.starts() != planned and time.monotonic() < until:
        time.sleep(.2)
    expect(thunderbird.starts(), planned, f"what Thunderbird shows after {step}")
    print(f"it shows the {len(planned)} meetings that are planned until {LAST_DAY}")


def check(folder, rig):
    p = Programme(os.path.join(folder, "programme"), config(rig))
    monday = "2026-11-30 10:00"
    p.begin([ANA, BEN], at="2026-11-30 09:00")
    p.run("tick", at=monday)
    p.at = monday
    invitation = wait_for("invitation in Ana's mailbox", lambda: next((l for l in rig.letters("t2") if l.kind == "invitation"), None))
    print(f"Ana has the invitation; her calendar's answer is {answer_of(p, ANA[0])}")
    thunderbird = Thunderbird(folder, rig, ANA, "t2")
    try:
        print(f"Thunderbird {thunderbird.version}")
        shown = thunderbird.open(invitation)
        print(f"it says: {shown['words']}\nand shows: {', '.join(shown['buttons'])}")
        pressed = thunderbird.press("imipAcceptRecurrencesButton", "imipAcceptButton")
        wait_for("answer in the programme's mailbox", lambda: rig.letters("t1"))
        item = wait_for("meeting in Ana's calendar", lambda: next(iter(thunderbird.items()), None))
        print(f"after {pressed} its calendar holds: {json.dumps(item)}")
        expect((item["zone"], item["repeats"], item["answers"].get(ANA[0])), ("Europe/Lisbon", True, "ACCEPTED"), "Ana's calendar")
        p.run("tick", at="2026-11-30 10:05")
        p.at = "2026-11-30 10:05"
        expect(p.heard()[-1]["verdict"], "stored", "what became of the answer")
        expect(answer_of(p, ANA[0]), "ACCEPTED", "Ana's answer as the programme knows it")

        shows_what_is_planned(p, thunderbird, "accepted")

        ben = Writer(BEN[0], BEN[1], "gmail_web", BEN[2])
        for minute, words in ((10, "where: the blue room"), (20, "skip"), (30, "where: the red room"), (40, "monthly")):
            known = {l["message_id"] for l in p.json("letters", at=p.at)}
            ben_writes(p, rig, ben, words, minute)
            sent = [l for l in p.json("letters", at=p.at) if l["to"] == ANA[0] and l["class"] == "calendar" and l["message_id"] not in known]
            for row in sent:
                letter = wait_for(f"{row['letter']} in Ana's mailbox", lambda: next(
                    (l for l in rig.letters("t2") if l.message_id.strip("<>") == row["message_id"]), None))
                shown = thunderbird.open(letter)
                pressed = thunderbird.press("imipUpdateButton", "imipDeleteButton", "imipAcceptRecurrencesButton", "imipAcceptButton")
                print(f"of the {letter.kind} after “{words}” it says: {shown['words']}\nand shows: {', '.join(shown['buttons'])}; pressed: {pressed}")
            shows_what_is_planned(p, thunderbird, words)
        item = wait_for("place in Ana's calendar", lambda: next((i for i in thunderbird.items() if i["place"]), None))
        expect_in("room", item["place"], "Ana's calendar")
        p.check()
    finally:
        thunderbird.stop()


def main():
    if os.geteuid() != 0:
        sys.exit("check.py: Postfix wants root")
    folder = tempfile.mkdtemp(prefix="rapport-tb.")
    os.chmod(folder, 0o755)
    rig = Rig(folder)
    try:
        check(folder, rig)
        print("1 passed, 0 failed")
    except (AssertionError, RuntimeError, OSError) as why:
        print(f"FAIL Thunderbird: {why}\n0 passed, 1 failed")
        sys.exit(1)
    finally:
        rig.command("stop")
        if not os.environ.get("KEEP"):
            shutil.rmtree(folder, ignore_errors=True)


main()
