"""What a tick says on standard error: a line for each mail and letter with its number, never an address or a word."""
import os
import re
import sys

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))

from harness import ANA, BEN, case, clients, expect, expect_in, main, utc, writer  # noqa: E402

WORDS = "juggle three xylophones"
SECRETS = ("@", "xylophone", "Ana", "Silva", "Ben", "Okafor")


def hears(p, *options):
    """The lines of a tick with these options that hears a takeaway."""
    letter = p.last_letter(ANA[0], "follow-up")
    p.deliver(clients.reply(letter, writer(ANA), f"Takeaway: {WORDS} {len(options)}", utc("2026-03-09 15:10")))
    lines = p.run(*options, "tick", at="2026-03-09 15:30").err.splitlines()
    for line in lines:
        expect([s for s in SECRETS if s in line and not line.startswith("rapport: sql ")], [], f"secrets in “{line}”")
    return lines


def begin(p):
    p.begin([ANA, BEN])
    p.tick("2026-03-02 10:00")
    p.tick("2026-03-09 15:00")


@case
def a_line_for_each_mail_and_letter(p):
    begin(p)
    said = [re.sub(r"\d+", "N", line) for line in hears(p)]
    expect(said, ["rapport: mail N received: N bytes", "rapport: mail N heard: stored, answers a letter",
                  "rapport: letter N confirmation: sent"], "lines")


@case
def topics_say_more(p):
    begin(p)
    expect_in("takeaways, 1 items", "\n".join(hears(p, "-v", "parse")), "parse")
    expect_in("sql SELECT", "\n".join(hears(p, "-v", "sql")), "sql")
    p.run("-v", "plan", "tick", at="2026-03-12 16:30")
    said = p.run("-v", "plan", "tick", at="2026-03-16 16:30").err
    expect_in("planned: 1 letters", said, "plan")
    expect([s for s in SECRETS if s in said], [], "secrets")


@case
def a_letter_that_may_no_longer_leave_is_said_too(p):
    begin(p)
    p.hear(clients.reply(p.last_letter(BEN[0], "follow-up"), writer(BEN), "cadence: monthly", utc("2026-03-09 20:00")),
           "2026-03-09 20:10")
    letter = p.last_letter(ANA[0], "follow-up")
    p.deliver(clients.reply(letter, writer(ANA), "pause", utc("2026-03-09 20:20")))
    p.run("tick", at="2026-03-09 20:30")
    said = p.run("tick", at="2026-03-10 10:00").err
    expect_in("held, they have a break", said, "the line")
    expect([s for s in SECRETS if s in said], [], "secrets")


if __name__ == "__main__":
    main()
