/* struct address and struct name: the only forms in which an address or a person's name reaches libcurl, GMime and
 * libical. Measured: libcurl 7.88.1 sends a second RCPT TO when a recipient holds CR LF; libical writes CR LF in
 * ORGANIZER raw; GMime decodes =0D=0A in names to line breaks. */
#ifndef BASE_ADDRESS_H
#define BASE_ADDRESS_H

#include "base/err.h"
#include "base/utf8.h"

#define ADDRESS_MAX    254 /* octets, RFC 5321 4.5.3.1.3 less the angle brackets */
#define NAME_MAX_CHARS 80

/* local@domain, NUL-terminated: local part a dot-atom (RFC 5322 3.2.3, UTF-8 allowed by RFC 6532), no leading '-',
 * the domain an A-label in lower case. The local part keeps its case and spelling; address_same() ignores ASCII case
 * and the Unicode form (NFC). */
struct address {
    char s[ADDRESS_MAX + 1];
};

/* One line, NFC, no control, bidirectional or invisible signs, trimmed, 1..80 code points. */
struct name {
    char s[NAME_MAX_CHARS * 4 + 1];
};

/* -1 with ERR_DATA and the reason ("has no @"); `out` is untouched then. No angle brackets, no display name. */
int address_parse(struct str s, struct address *out, struct err *e);
bool address_same(const struct address *a, const struct address *b);

/* Views of the two sides. */
struct str address_local(const struct address *a);
struct str address_domain(const struct address *a);

/* The lower-case NFC form under which an address is looked up and stored as a key. */
void address_key(const struct address *a, struct address *out);

/* local+detail@domain; -1 when that gets too long. */
int address_with_detail(const struct address *a, const char *detail, struct address *out);

/* When `a` is `box` with or without a detail: true, and *detail the part behind the '+' (n 0 without). */
bool address_detail(const struct address *a, const struct address *box, struct str *detail);

/* True when the local part needs SMTPUTF8 (RFC 6531). */
bool address_needs_smtputf8(const struct address *a);

/* -1 with ERR_DATA and the reason when nothing is left or it is too long. */
int name_parse(struct str s, struct name *out, struct err *e);

/* The same, but of one that is too long the beginning with dots behind it (*is_shortened). */
int name_shorten(struct str s, struct name *out, bool *is_shortened, struct err *e);

#endif
