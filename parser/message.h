/* A mail's MIME structure (GMime): its envelope, the parts that hold its writer's text, its calendars and reports. */
#ifndef PARSER_MESSAGE_H
#define PARSER_MESSAGE_H

#include "facts/understood.h"
#include "parser/gate.h"

/* One place of the body: the same words as text, as HTML, or as both (multipart/alternative). All UTF-8. */
struct body_part {
    struct str text, html; /* s NULL for none */
    bool is_flowed, del_sp;
};

struct calendar_part {
    struct str text;   /* decoded */
    struct str method; /* of the part's method= parameter, upper case, empty for none */
};

struct message {
    struct gate gate;
    struct envelope envelope; /* but for bounce, bounce_*, absence_until, list */
    struct str from, subject; /* decoded, one line */
    struct str writer;        /* display name of From, folded as lines_fold(), empty when there is none */
    bool from_is_group;
    struct str content_type; /* of the whole mail: "multipart/report", lower case */
    struct str report_type;  /* its report-type parameter, lower case, empty for none */
    struct body_part *bodies;
    size_t bodies_count;
    struct calendar_part *calendars; /* not inside message/rfc822 */
    size_t calendars_count;
    struct str delivery_status; /* message/delivery-status or what stands for it, empty for none */
    struct str returned;        /* header (and more) of the mail that came back, empty for none */
    struct str reaction;        /* the emoji of a mail that is a reaction (RFC 9078, Gmail), empty for none */
    bool has_feedback;          /* message/feedback-report (ARF, RFC 5965) */
    bool has_disposition;       /* message/disposition-notification (RFC 8098) */
    bool is_text_cut;           /* more than PARSE_TEXT_MAX bytes of text */
};

/* Never fails: what can't be read is empty. */
void message_read(struct arena *a, struct str raw, struct message *out);

/* Loads what GMime, glib and iconv would open lazily, so that a process that may open no file can read mail; of
 * charsets the usual one (charset.h). To be called once before such a process starts; calling it again is cheap. */
void message_prime(void);

/* At most max bytes as one line: valid UTF-8, controls as spaces, trimmed. */
struct str message_one_line(struct arena *a, struct str s, size_t max);

/* The decoded words of a header value (RFC 2047), one line, valid UTF-8. */
struct str message_decode_header(struct arena *a, struct str value);

#endif
