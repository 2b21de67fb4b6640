/* The words by which machines give themselves away, in the form that lines_fold() gives (quote_words.h tells it). */
#ifndef PARSER_WORDS_MACHINE_WORDS_H
#define PARSER_WORDS_MACHINE_WORDS_H

#include "parser/words/quote_words.h"

extern const struct quote_words words_auto_subject[];   /* begins the subject of an absence note or automatic reply */
extern const struct quote_words words_auto_whole[];     /* anywhere in such a subject: "is out of the office" */
extern const struct quote_words words_bounce_subject[]; /* begins the subject of a bounce */
extern const struct quote_words words_bounce_body[];    /* says in a bounce's text that it is one */
extern const struct quote_words words_until[];          /* right before the last day of an absence */
extern const struct quote_words words_back[];           /* near the first day of work */
extern const struct quote_words words_hard[], words_soft[]; /* why: gone for good, or for now */

#endif
