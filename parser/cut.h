/* Cutting: which lines are the writer's own words. Each rule is a file of its own and only changes verdicts:
 * attribution.c, history.c (header blocks and history without marks), subtract.c (our letter), signature.c, footer.c.
 * Losing a person's words is worse than keeping a signature: a rule that isn't sure leaves the line. */
#ifndef PARSER_CUT_H
#define PARSER_CUT_H

#include "parser/lines.h"
#include "parser/own_words.h"

struct cut_context {
    struct str letter;  /* text of our letter (asked->prompt_text), empty when unknown */
    struct str writer;  /* display name of From, folded; empty when unknown */
    struct str address; /* of From; empty when unknown */
};

/* Gives every line its verdict and collects the own ones. The lines' texts live as long as their arena. */
void cut(struct lines *l, const struct cut_context *context, struct own_words *out);

/* The single rules, in their order. */

/* Marks attribution lines and, where no quoted line follows, the history under them. Returns false when nothing stands
 * above such a line: whose the words under it are is then unclear, and they stay. */
bool cut_attributions(struct lines *l);

/* Marks own lines inside a quote that are the rest of a wrapped quoted line. For when our letter isn't known (else
 * cut_letter() knows better). Returns false when it marked one: that is a guess. */
bool cut_wrapped(struct lines *l);

/* Marks header blocks, "original message" and "forwarded message" lines and all that follows them. Returns false when
 * nothing stands above one: then only the block is marked, and whose words follow is unclear. */
bool cut_history(struct lines *l);

/* Marks the lines of our letter that no client marked, and takes what was typed on them or between them back out of
 * the history. Returns false when some of it stayed unclear. */
bool cut_letter(struct lines *l, struct str letter);

/* Marks signatures, device lines, disclaimers and list footers at the end of each run of own lines. */
void cut_signatures(struct lines *l, const struct cut_context *context);
void cut_footers(struct lines *l);

/* "ref k7m2 · Programme · Organizer": the last line of a letter of ours. */
bool line_is_letter_footer(struct lines *l, struct line *line);
size_t letter_footer_end(struct lines *l); /* behind the last one, 0 when there is none */

/* Lines [from, to) are one run when no quoted line is among them. */
static inline bool line_is_own(const struct line *line)
{
    return line->verdict == LINE_OWN;
}
static inline bool line_is_foreign(const struct line *line)
{
    return line->verdict == LINE_QUOTED || line->verdict == LINE_ATTRIBUTION || line->verdict == LINE_HISTORY ||
           line->verdict == LINE_OURS;
}

/* "| text": a quote mark under an attribution or in a header block (elsewhere it may be somebody's table). */
static inline bool line_has_quote_bar(const struct line *line)
{
    struct str s = str_trim(line->text);
    return s.n && s.s[0] == '|';
}

/* Line i has such a bar and stands under an attribution or in a header block: marks it, those right below it, and every
 * line of the mail whose bar is as far in, unless it ends in one too. Returns the first line behind the run at i. Looks
 * through the mail once for each column. */
size_t cut_quote_bars(struct lines *l, size_t i);

/* Words of the writer's own stand above line i. Looks on from where it last looked: rules take lines away. */
static inline bool lines_own_before(struct lines *l, size_t i)
{
    while (l->first_own < i && (!line_is_own(&l->v[l->first_own]) || line_is_blank(&l->v[l->first_own])))
        l->first_own++;
    return l->first_own < i;
}

#endif
