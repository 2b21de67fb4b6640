/* The words by which mail clients and people mark what isn't the writer's: quote headers, device lines, closings,
 * disclaimers; in the languages that clients speak. */
#ifndef PARSER_WORDS_QUOTE_WORDS_H
#define PARSER_WORDS_QUOTE_WORDS_H

#include "base/str.h"

/* One language's phrases, separated by '|', in the form that lines_fold() gives: lower case, single spaces. A table
 * ends with a NULL language. */
struct quote_words {
    const char *language, *phrases;
};

/* Field names of the header block that Outlook and its kin put above an unmarked history. */
enum quote_key { QUOTE_KEY_NONE, QUOTE_KEY_FROM, QUOTE_KEY_SENT, QUOTE_KEY_TO, QUOTE_KEY_SUBJECT, QUOTE_KEY_OTHER };

extern const struct quote_words words_wrote[];     /* "wrote" of an attribution line */
extern const struct quote_words words_on[];        /* what an attribution line begins with */
extern const struct quote_words words_original[];  /* "original message" between dashes */
extern const struct quote_words words_forwarded[]; /* "begin forwarded message" */
extern const struct quote_words words_from[], words_sent[], words_to[], words_subject[], words_other[]; /* keys */
extern const struct quote_words words_sent_from[];     /* device lines: what stands before or behind the device */
extern const struct quote_words words_device[];        /* the devices and programs */
extern const struct quote_words words_out_of[];        /* how of those phrases end that say "from" */
extern const struct quote_words words_any_device[];    /* "my computer", "e-mail": only behind those */
extern const struct quote_words words_get[];           /* "Get Outlook for iOS": the verb */
extern const struct quote_words words_mail_program[];  /* and whose advertisement it is */
extern const struct quote_words words_platform[];      /* what it is for */
extern const struct quote_words words_excuse[];        /* "excuse my brevity", before a device */
extern const struct quote_words words_job_title[];     /* under a name in a signature */
extern const struct quote_words words_closing[];       /* "best regards" */
extern const struct quote_words words_disclaimer[];    /* opens or marks a legal paragraph */
extern const struct quote_words words_this_message[];  /* begins a legal paragraph, or a sentence of anybody's */
extern const struct quote_words words_confidential[];  /* of what it begins with */
extern const struct quote_words words_banner[];        /* of a gateway, above the mail */
extern const struct quote_words words_legal_heading[]; /* alone on the line above a legal paragraph */
extern const struct quote_words words_list_footer[];   /* of mailing lists and newsletters */
extern const struct quote_words words_weak_footer[];   /* of lists and scanners, and people's too */
extern const struct quote_words words_weak_legal[];    /* of lawyers, and sometimes people's */

/* A phrase of the table stands in `fold` as whole words; from where to where. */
bool words_hold(const struct quote_words *table, struct str fold);
bool words_find(const struct quote_words *table, struct str fold, size_t *from, size_t *to);

/* The text begins with a phrase (whole words), whose length is *n; is one of the phrases; ends with one, the length of
 * the longest, 0 for none. */
bool words_begin(const struct quote_words *table, struct str fold, size_t *n);
bool words_are(const struct quote_words *table, struct str fold);
size_t words_end(const struct quote_words *table, struct str fold);

enum quote_key words_key(struct str fold);

#endif
