"""Mail that nobody wrote: absence notes, bounces, lists, encrypted mail, garbage."""
import email.utils

from .clients import new_mail


def absence(letter, writer, at, words, marked=True):
    """An out-of-office note: with RFC 3834's header, or by its subject only, as some servers send it."""
    headers = [("In-Reply-To", letter.message_id), ("References", letter.message_id)]
    if marked:
        headers += [("Auto-Submitted", "auto-replied"), ("X-Auto-Response-Suppress", "All")]
    return new_mail(writer, letter.sender, f"Automatic reply: {letter.subject}", words, at, headers=headers)


def bounce(letter, at, to=None, status="5.1.1", diagnostic="smtp; 550 5.1.1 User unknown"):
    """A delivery status notification (RFC 3464) to the envelope sender, as Postfix writes it."""
    reader = letter.to
    boundary = "5A1B2C3D4E.1772/mx.example.org"
    returned = "\n".join(f"{k}: {letter.header(k)}" for k in
                         ("Date", "From", "To", "Reply-To", "Subject", "Message-ID", "X-Rapport-Letter"))
    action, subject, what = {
        "5": ("failed", "Undelivered Mail Returned to Sender", "could not be delivered to one or more recipients"),
        "4": ("delayed", "Delayed Mail (still being retried)", "was delayed and is still being tried"),
        "2": ("relayed", "Successful Mail Delivery Report", "was successfully delivered to its destination"),
    }[status[0]]
    lines = f"""Return-Path: <>
Date: {email.utils.format_datetime(at)}
From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
Subject: {subject}
To: {to or letter.return_path}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="{boundary}"
Message-Id: <{at:%Y%m%d%H%M%S}.{reader.split("@")[0]}@mx.example.org>

This is a MIME-encapsulated message.

--{boundary}
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

This is the mail system at host mx.example.org.

I'm sorry to have to inform you that your message {what}.

<{reader}>: {diagnostic}

--{boundary}
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mx.example.org
X-Postfix-Queue-ID: 5A1B2C3D4E
Arrival-Date: {email.utils.format_datetime(at)}

Final-Recipient: rfc822; {reader}
Original-Recipient: rfc822;{reader}
Action: {action}
Status: {status}
Diagnostic-Code: {diagnostic}

--{boundary}
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

{returned}

--{boundary}--
"""
    return lines.replace("\n", "\r\n").encode()


def list_mail(writer, to, at):
    return new_mail(writer, to, "[town-crier] Market day", "Come and see the new stalls.\n", at,
                    headers=[("List-Id", "<town-crier.example.org>"), ("Precedence", "bulk")])


def null_sender(writer, to, at):
    return b"Return-Path: <>\r\n" + new_mail(writer, to, "Report", "Nothing to report.\n", at)


def encrypted(letter, writer, at):
    """OpenPGP/MIME (RFC 3156): nothing to read without a key."""
    lines = f"""From: {writer.name} <{writer.address}>
To: {letter.reply_to}
Subject: ...
Date: {email.utils.format_datetime(at)}
Message-ID: {writer.new_id()}
In-Reply-To: {letter.message_id}
MIME-Version: 1.0
Content-Type: multipart/encrypted; protocol="application/pgp-encrypted"; boundary="pgp"

--pgp
Content-Type: application/pgp-encrypted

Version: 1

--pgp
Content-Type: application/octet-stream; name="encrypted.asc"

-----BEGIN PGP MESSAGE-----

hQEMA0qZ0dXgk5PDAQf/cmFwcG9ydA==
-----END PGP MESSAGE-----

--pgp--
"""
    return lines.replace("\n", "\r\n").encode()


def garbage(letter, writer, at, seed=1):
    """Headers of an answer, a body of random bytes that claims to be base64 text in an unknown character set."""
    import random
    noise = random.Random(seed).randbytes(3000).replace(b"\r", b"x").replace(b"\n", b"y")
    head = (f"From: {writer.name} <{writer.address}>\r\nTo: {letter.reply_to}\r\nSubject: Re: {letter.subject}\r\n"
            f"Date: {email.utils.format_datetime(at)}\r\nMessage-ID: {writer.new_id()}\r\n"
            f"In-Reply-To: {letter.message_id}\r\nMIME-Version: 1.0\r\n"
            'Content-Type: text/plain; charset="x-unheard-of"\r\nContent-Transfer-Encoding: 8bit\r\n\r\n')
    return head.encode() + noise
