/* The words by which machines give themselves away, in the form that lines_fold() gives (quote_words.h tells it). */
#ifndef PARSER_WORDS_MACHINE_WORDS_H
#define PARSER_WORDS_MACHINE_WORDS_H

#include "parser/words/quote_words.h"

extern const struct quote_words words_auto_subject[];   /* begins the subject of an absence note or automatic reply */
extern const struct quote_words words_weak_subject[];   /* "Absence", "Read", which people write too ... */
extern const struct quote_words words_note_body[];      /* ... and what only notes say below it */
extern const struct quote_words words_auto_whole[];     /* anywhere in such a subject: "is out of the office" */
extern const struct quote_words words_bounce_subject[]; /* begins the subject of a bounce */
extern const struct quote_words words_bounce_body[];    /* says in a bounce's text that it is one */
extern const struct quote_words words_until[];          /* right before the last day of an absence */
extern const struct quote_words words_until_behind[];   /* right behind it, where a language has them there */
extern const struct quote_words words_between[];        /* right before the first day of two */
extern const struct quote_words words_back[];           /* near the first day of work */
extern const struct quote_words words_away[];           /* behind a date: it was the first day away after all */
extern const struct quote_words words_working[];        /* before days of every week */
/* Why: gone for good; for now; a full mailbox; tried for too long; because of the mail or a server (policy, blocklists,
 * size, loops); because of who sent it, whatever else is said. */
extern const struct quote_words words_hard[], words_soft[], words_full[], words_late[], words_refused[], words_sender[];

/* The months in order: `language` is the English name, the phrases that of languages without tables of their own
 * (understand_*.c), lower case but for letters beyond ASCII, which stand in both cases where they begin a word. */
extern const struct quote_words words_months[];

#endif
