/* UTF-8: every text inside rapport is valid UTF-8; this is where strangers' bytes become so. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdint.h>

#include "base/buf.h"

/* Decodes the code point at s[*i] and moves *i behind it. An invalid byte gives U+FFFD and moves by one. *i < s.n. */
uint32_t utf8_next(struct str s, size_t *i);

/* Appends a code point (U+FFFD for surrogates and beyond U+10FFFF). */
void utf8_put(struct buf *out, uint32_t c);

/* The bytes of a code point into `out`, how many (1..4); U+FFFD as above. */
size_t utf8_encode(uint32_t c, char out[4]);

/* The small letter of a capital, by the simple mapping (one code point to one); any other code point itself. */
uint32_t utf8_lower(uint32_t c);

bool utf8_is_valid(struct str s);

/* A copy in which each invalid byte is U+FFFD and NUL is dropped; the same view when there is nothing to mend. */
struct str utf8_mend(struct arena *a, struct str s);

/* For comparing: NFKC and full case folding (libunistring). Locale-independent. */
struct str utf8_fold(struct arena *a, struct str s);

/* The same, without the accents of Latin, Greek and Cyrillic letters and the strokes through l, o, d: "Über" and "uber",
 * "był" and "byl" are one word. */
struct str utf8_fold_plain(struct arena *a, struct str s);

/* Canonical composition (NFC). */
struct str utf8_nfc(struct arena *a, struct str s);

/* How many code points; the byte length of the first `count` of them. */
size_t utf8_count(struct str s);
size_t utf8_prefix(struct str s, size_t count);
/* At most so many, ending where a sign as people see it does (UAX 29): no accent and no half of a family is cut off. */
size_t utf8_prefix_whole(struct str s, size_t count);

/* Columns on a fixed-width screen (wide East Asian signs take two, combining marks none). */
size_t utf8_width(struct str s);

/* Bidirectional controls (U+061C, U+200E/F, U+202A..E, U+2066..9) and invisible signs (U+200B..D, U+2060, U+FEFF,
 * U+00AD). */
bool utf8_is_bidi_control(uint32_t c);
bool utf8_is_invisible(uint32_t c);
bool utf8_is_control(uint32_t c); /* C0, DEL, C1, line and paragraph separators */
bool utf8_is_space(uint32_t c);   /* any Unicode white space, no-break space too */
bool utf8_is_alnum(uint32_t c);   /* letters, marks and digits of any script */

#endif
