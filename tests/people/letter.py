"""A letter as its reader has it: parsed by Python's email module, a second library than the program's own."""
import email
import email.policy
import html.parser
import re
import urllib.parse


class _Links(html.parser.HTMLParser):
    """The links of the HTML part, label by label."""

    def __init__(self):
        super().__init__()
        self.links = []
        self._href = None
        self._label = ""

    def handle_starttag(self, tag, attributes):
        if tag == "a":
            self._href, self._label = dict(attributes).get("href", ""), ""

    def handle_data(self, data):
        self._label += data

    def handle_endtag(self, tag):
        if tag == "a" and self._href is not None:
            self.links.append((self._label.strip(), self._href))
            self._href = None


class Mailto:
    """What a client makes of a mailto: link (RFC 6068): a new mail."""

    def __init__(self, href):
        url = urllib.parse.urlsplit(href)
        assert url.scheme == "mailto", f"not a mailto link: {href}"
        fields = dict(piece.split("=", 1) for piece in url.query.split("&") if piece)
        self.to = urllib.parse.unquote(url.path)
        self.subject = urllib.parse.unquote(fields.get("subject", ""))
        self.body = urllib.parse.unquote(fields.get("body", ""))


class Letter:
    def __init__(self, raw):
        self.raw = raw
        self.mail = email.message_from_bytes(raw, policy=email.policy.default)
        self.text = self._part("plain")
        self.html = self._part("html")

    def _part(self, subtype):
        for part in self.mail.walk():
            if part.get_content_type() == "text/" + subtype:
                return part.get_payload(decode=True).decode("utf-8").replace("\r\n", "\n")
        return ""

    def header(self, name):
        return str(self.mail[name] or "")

    @property
    def kind(self):
        return self.header("X-Rapport-Letter")

    @property
    def subject(self):
        return self.header("Subject")

    @property
    def message_id(self):
        return self.header("Message-ID").strip()

    @property
    def to(self):
        return self.mail["To"].addresses[0].addr_spec

    @property
    def sender_name(self):
        return self.mail["From"].addresses[0].display_name

    @property
    def sender(self):
        return self.mail["From"].addresses[0].addr_spec

    @property
    def reply_to(self):
        header = self.mail["Reply-To"]
        return header.addresses[0].addr_spec if header else self.sender

    @property
    def return_path(self):
        return self.header("Return-Path").strip("<> ")

    @property
    def date(self):
        return self.mail["Date"].datetime

    def links(self):
        parser = _Links()
        parser.feed(self.html)
        return parser.links

    def tap(self, label):
        """The one-tap link with this label."""
        for name, href in self.links():
            if name == label:
                return Mailto(href)
        raise AssertionError(f"{self.subject!r} has no link {label!r}, only {[name for name, _ in self.links()]}")

    def unsubscribe(self):
        found = re.search(r"<(mailto:[^>]+)>", self.header("List-Unsubscribe"))
        assert found, f"{self.subject!r} has no List-Unsubscribe"
        return Mailto(found.group(1))

    def inner_html(self):
        """What stands inside <body>, as a client that quotes it keeps it."""
        found = re.search(r"<body[^>]*>(.*)</body>", self.html, re.S)
        return found.group(1).strip() if found else self.html
