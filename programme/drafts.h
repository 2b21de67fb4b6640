/* What an organizer changes in a draft, and its release. Each change looks at the hard rules again and says what became
 * of it in a sentence (*says) for the transcript; nothing was changed when *is_done is false. 0, or -1 for trouble. */
#ifndef PROGRAMME_DRAFTS_H
#define PROGRAMME_DRAFTS_H

#include "programme/programme.h"

/* The number under which a letter names the draft as it shows it (round.drafted_at): the largest that facts/asked.h takes,
 * which letters name no circle by. */
#define DRAFT_STAMP 100000

struct draft_change {
    const char *says; /* "Ana Silva and Ben Weber have changed places" */
    bool is_done;
};

/* Two people change places, also with somebody who has none. */
int draft_swap(struct programme *p, struct arena *a, const struct person *one, const struct person *other,
               struct draft_change *out, struct err *e);

/* Two people are never matched again; when the draft has them together it is drawn anew. */
int draft_never(struct programme *p, struct arena *a, const struct person *one, const struct person *other,
                struct draft_change *out, struct err *e);

/* The circles with these numbers stay, everybody else is matched anew, with other partners where that leaves nobody
 * more over. */
int draft_redo(struct programme *p, struct arena *a, const int64_t *keep, size_t keep_count, struct draft_change *out,
               struct err *e);

/* The same with a step more of what may be relaxed: "repeats" or "level". */
int draft_relax(struct programme *p, struct arena *a, struct str what, struct draft_change *out, struct err *e);

/* Somebody of a draft stopped, left or was forgotten since: 1, 0, -1. */
int draft_lacks_somebody(struct programme *p, struct arena *a, const struct circle *draft, struct err *e);

/* Releases every drafted circle that can be. */
int draft_release(struct programme *p, struct draft_change *out, struct arena *a, struct err *e);

#endif
