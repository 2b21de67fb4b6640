"""Reads the mails FILE... with Python's email module and prints one JSON line each: what a second library sees."""
import email
import email.policy
import json
import sys


def leaves(part):
    if part.is_multipart():
        for child in part.iter_parts():
            yield from leaves(child)
    else:
        yield part


def real(text):
    """Raw UTF-8 in a header (RFC 6532) comes out of the email module as surrogates."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8")


def mailbox(header):
    return [[real(a.display_name), real(a.addr_spec)] for a in header.addresses] if header else []


def main():
    for path in sys.argv[1:]:
        with open(path, "rb") as f:
            raw = f.read()
        m = email.message_from_bytes(raw, policy=email.policy.default)
        parts = []
        for p in leaves(m):
            content = p.get_payload(decode=True)
            parts.append({"type": p.get_content_type(), "params": dict(p["content-type"].params),
                          "disposition": p.get_content_disposition(), "filename": p.get_filename(),
                          "encoding": p["content-transfer-encoding"],
                          "content": content.decode("utf-8").replace("\r\n", "\n")})
        defects = [str(d) for p in m.walk() for d in p.defects]
        defects += [f"{k}: {d}" for p in m.walk() for k, v in p.items() for d in getattr(v, "defects", [])]
        print(json.dumps({
            "from": mailbox(m["from"]), "to": mailbox(m["to"]), "reply_to": mailbox(m["reply-to"]),
            "subject": m["subject"], "date": m["date"].datetime.isoformat(), "message_id": m["message-id"],
            "in_reply_to": m["in-reply-to"], "references": (m["references"] or "").split(),
            "list_id": m["list-id"], "unsubscribe": m["list-unsubscribe"], "type": m.get_content_type(),
            "ascii": max(raw) < 128, "parts": parts, "defects": defects}))


main()
