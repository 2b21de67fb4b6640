/* The text of a mail as lines, and what is known about each: how deep it is quoted, what its HTML element said of it,
 * and in the end whose words it is. Both the text and the HTML part become lines; everything that cuts works on these.
 */
#ifndef PARSER_LINES_H
#define PARSER_LINES_H

#include "base/arena.h"

/* What a client's own structure says about a line (html.c); several at once. */
enum line_mark {
    MARK_ATTRIBUTION = 1 << 0,  /* an element that holds "On …, … wrote:" */
    MARK_SIGNATURE = 1 << 1,    /* an element that holds a signature */
    MARK_HISTORY = 1 << 2,      /* inside an element that holds the mail answered to */
    MARK_HISTORY_FROM = 1 << 3, /* everything from here on is the mail answered to */
    MARK_RULE = 1 << 4,         /* a horizontal rule, or the top border of a header block */
    MARK_TABLE = 1 << 5,        /* inside a table that shows data: nobody types an answer there */
    MARK_TAP = 1 << 6, /* nothing but a link that writes a mail with a subject: a one-tap answer of our letter */
};

enum line_verdict {
    LINE_OWN,         /* the writer's words (blank lines among them too) */
    LINE_QUOTED,      /* quoted, and marked as such */
    LINE_ATTRIBUTION, /* "On …, … wrote:" */
    LINE_HISTORY,     /* an earlier mail without quote marks, its header block included */
    LINE_OURS,        /* a line of our letter, found by comparing */
    LINE_SIGNATURE,
    LINE_FOOTER, /* device line, disclaimer, list footer */
};

struct line {
    struct str text;      /* UTF-8 without quote marks and trailing white space */
    struct str fold;      /* lines_fold() of it; s NULL until asked for */
    struct str above;     /* what stood before it on the same line and is our letter's (subtract.c); mostly empty */
    unsigned short depth; /* of quoting, 0 none */
    unsigned short marks;
    unsigned char verdict;
};

struct lines {
    struct arena *arena;
    struct line *v;
    size_t count, cap;
    size_t first_own; /* no own word stands before it (cut.h); 0 when lines may have become own again */
};

/* More lines than this are not looked at: a mail of a million line breaks says nothing more. */
#define LINES_MAX ((size_t)40000)
/* Deeper is counted as this deep. */
#define LINES_DEPTH_MAX 60

/* Columns of white space before a text. */
size_t lines_indent(struct str text);

void lines_init(struct lines *l, struct arena *a);

/* Appends a line; false when there are LINES_MAX already. The text is not copied. */
bool lines_add(struct lines *l, struct str text, unsigned depth, unsigned marks);

static inline bool line_is_blank(const struct line *line)
{
    return line->text.n == 0;
}

/* Lower case, white space of any kind as single spaces, invisible and bidirectional signs gone, digits of any script
 * as 0 to 9: the form in which the tables of parser/words are written. Only the first LINES_FOLD_MAX bytes; lives in
 * the arena, remembered. */
#define LINES_FOLD_MAX 400
struct str line_fold(struct lines *l, struct line *line);
struct str lines_fold(struct arena *a, struct str text);

/* Nothing but dashes, underscores, stars or the like (spaces between them too), `least` of them and more. */
bool line_is_bar(const struct line *line, size_t least);

/* The next line that is not blank at or after i, l->count when there is none. */
size_t lines_skip_blank(const struct lines *l, size_t i);

/* A text/plain body: `>` marks become depth, format=flowed (RFC 3676) lines are joined. */
void lines_from_text(struct lines *l, struct str text, bool is_flowed, bool del_sp);

/* The lines with LF between them. */
struct str lines_join(struct arena *a, const struct line *v, size_t count);

#endif
