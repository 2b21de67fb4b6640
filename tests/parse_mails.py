"""parse_mails.py MAILDIR COUNT: answers to our letters as mail clients write them, of 3 to 10 KB each, in a
Maildir: what `rapport parse`, bare GMime and the npm libraries are timed on."""
import datetime
import glob
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, HERE)
from people import clients  # noqa: E402

WORDS = ["1 done, worked great\nstill on 2", "All done, thank you!", "not yet, next week",
         "Hi,\n\nI took away:\n- ask earlier, by Friday\n- write the handbook page\n- I'll pair with Ben on Tuesday\n\nThanks,\nAna",
         "It went well. We talked for an hour about hiring, and I want to try the three questions that Ben uses in "
         "every interview. I will write them down by the end of the month.\n\nBest,\nAna",
         "Erste ist fertig, die zweite noch nicht.\nGrüße\nAna", "1) fait\n2) pas encore, je commence lundi"]


class Letter:
    sender, sender_name, message_id, reply_to = ("mentoring@acme.example", "Acme peer mentoring",
                                                 "<letter@acme.example>", "mentoring@acme.example")
    date = datetime.datetime(2026, 3, 3, 9, 0, tzinfo=datetime.timezone.utc)

    def __init__(self, base):
        with open(base + ".txt", encoding="utf-8") as f:
            self.text = f.read()
        with open(base + ".html", encoding="utf-8") as f:
            self.html = f.read()
        self.subject = "Re: " + self.text.strip().split("\n")[0][:60]

    def inner_html(self):
        start, end = self.html.find("<body"), self.html.find("</body>")
        return self.html[self.html.find(">", start) + 1:end]

    def header(self, name):
        return ""


def main(folder, count):
    for sub in ("new", "cur", "tmp"):
        os.makedirs(os.path.join(folder, sub), exist_ok=True)
    letters = [Letter(path[:-4]) for path in sorted(glob.glob(os.path.join(HERE, "golden/letters/*.txt")))]
    writers = [clients.Writer("ana@example.org", "Ana Dvorak", style, "Europe/Prague") for style in clients.STYLES]
    made = octets = 0
    while made < count:
        before = made
        for i, letter in enumerate(letters):
            for k, writer in enumerate(writers):
                words = WORDS[(i + k + made) % len(WORDS)]
                mail = clients.reply(letter, writer, words, letter.date + datetime.timedelta(hours=2))
                if not 3000 <= len(mail) <= 10000 or made == count:
                    continue
                with open(os.path.join(folder, "cur", f"1772000000.M{made:06d}.bench:2,S"), "wb") as f:
                    f.write(mail)
                made += 1
                octets += len(mail)
        if made == before:
            sys.exit("parse_mails: no letter gives a mail of 3 to 10 KB")
    print(f"{made} mails, {octets / made / 1000:.1f} KB each")


main(sys.argv[1], int(sys.argv[2]))
