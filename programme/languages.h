/* Languages as rosters and people name them: codes like "en", or English and own names. */
#ifndef PROGRAMME_LANGUAGES_H
#define PROGRAMME_LANGUAGES_H

#include "base/arena.h"

/* "English, Portuguese" of a roster's "en;pt"; what is no known code stays as it is. */
const char *languages_say(struct arena *a, const char *list);

/* A roster's list of what somebody wrote ("English, some German" becomes "en;de"); "" when it names none that is known.
 */
const char *languages_read(struct arena *a, struct str text);

#endif
