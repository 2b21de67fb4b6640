"""The post office: takes letters out of the programme's outbox and puts each into its reader's mailbox, and brings mail
to the programme's inbox. Maildir rules (tmp, then new) on both sides."""
import os

from .letter import Letter


def deliver(maildir, name, raw):
    """Puts a mail into a Maildir as a server does."""
    for sub in ("tmp", "new", "cur"):
        os.makedirs(os.path.join(maildir, sub), exist_ok=True)
    tmp = os.path.join(maildir, "tmp", name)
    with open(tmp, "wb") as f:
        f.write(raw)
    os.rename(tmp, os.path.join(maildir, "new", name))


class PostOffice:
    def __init__(self, inbox, outbox, people):
        self.inbox, self.outbox, self.people = inbox, outbox, people
        self.bytes_of = {}  # Message-ID: what was delivered
        self.repeated = 0   # the same letter once more: a resumed tick may do that, with the same bytes
        self.sent = 0

    def bring(self, raw):
        """A mail for the programme."""
        self.sent += 1
        deliver(self.inbox, f"{self.sent:06d}.people", raw)

    def carry(self):
        """Delivers what lies in the outbox, in its order; returns the letters that are new."""
        carried = []
        new = os.path.join(self.outbox, "new")
        for name in sorted(os.listdir(new)) if os.path.isdir(new) else []:
            path = os.path.join(new, name)
            with open(path, "rb") as f:
                raw = f.read()
            letter = Letter(raw)
            os.unlink(path)
            if letter.message_id in self.bytes_of:
                assert self.bytes_of[letter.message_id] == raw, f"{letter.message_id} came twice with other bytes"
                self.repeated += 1
                continue
            self.bytes_of[letter.message_id] = raw
            deliver(os.path.join(self.people, letter.to), name, raw)
            carried.append(letter)
        return carried
