/* What the writer's own words mean: items, answers and commands. Pure, linear in the text's length.
 *
 * Everything is read from tables of phrases (parser/words/understand_*.c), in all languages at once, because people
 * answer in another language than their letters'. What is not certain is left out and lowers the confidence: rapport
 * then asks back instead of guessing.
 *
 * Confidence:
 *   1      a one-tap body, commands only, or every part of a check-in named by its number;
 *   0.9    lists, labelled answers, dates; a mail that asks nothing of rapport when nothing was asked;
 *   0.8    read from prose: items named by their words, takeaways told in sentences;
 *   0.7    lines in the order of the asked items;
 *   0.3    something was asked and no answer found ("Who is Petra again?"), a bare "done" with several open items, a
 *          line that looks like a command and cannot be done (no such date, two readings, an unknown zone) or is near
 *          one ("move it a bit", "unsuscribe": `near` says which), "That is not right" alone.
 * Pleasantries ("thanks", "great talk") and "nothing this time" are answers: kind other, 0.9 or more. */
#ifndef PARSER_UNDERSTAND_H
#define PARSER_UNDERSTAND_H

#include "base/arena.h"
#include "facts/asked.h"
#include "facts/understood.h"
#include "parser/own_words.h"

/* Below it rapport asks back. */
#define PARSE_CONFIDENCE_MIN 0.5

/* No more of each is kept; words beyond UNDERSTAND_TEXT_MAX bytes are not looked at. */
#define UNDERSTAND_ITEMS_MAX    50
#define UNDERSTAND_ANSWERS_MAX  20
#define UNDERSTAND_COMMANDS_MAX 20
#define UNDERSTAND_TEXT_MAX     ((size_t)64 << 10)

/* Fills kind, items, answers, commands, commands_disagree and confidence of *u from the own words, u's subject and
 * what was asked (NULL or ASKED_NOTHING: only commands are read). u's envelope, from, subject, reply, is_auto,
 * is_bounce, cut_is_certain and calendar are already set; automatic mail means nothing (kind other).
 *
 * other_part: own words as cut from the HTML part when the mail has both parts and both were cut, else NULL; commands
 * that differ between the two set commands_disagree. No command is taken when words->is_certain is false.
 *
 * The Subject is read when the own words are empty, unless it is asked->prompt_subject after Re: and Fwd:.
 *
 * After an asked-back letter a bare "1", "first" or, where it had one reading, "yes" stands for the words of that
 * reading (asked->readings); "neither" means nothing, for sure.
 *
 * Prompt confirmation: an item with a ref corrects that item (new text, a new due date with an empty text, or
 * STATUS_DROPPED), one with ref 0 is a new takeaway.
 *
 * A letter that asks for a profile (seeks, hours or time zone among its questions) is answered by sentences without
 * labels too (profile.h). The answers to hours and timezone carry what they mean: "mon-thu 09:00-13:00" as in
 * facts/hours.h, an IANA zone.
 *
 * Questions: an answer's `question` is one of asked->questions as given there, or met and worth, which a takeaways
 * prompt always asks. met, join, attend, continue are BOOL, worth, slot, reading INT; all others TEXT. A typed
 * question whose answer could not be read stays TEXT. */
void understand(struct arena *a, const struct own_words *words, const struct own_words *other_part,
                const struct asked *asked, struct understood *u);

#endif
