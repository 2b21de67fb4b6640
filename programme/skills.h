/* What people offer and seek, so that a sentence meets a word: "I would like help with giving feedback" seeks what a
 * colleague's roster row offers as "feedback". Lists are those of facts/person.h, joined by ';'. */
#ifndef PROGRAMME_SKILLS_H
#define PROGRAMME_SKILLS_H

#include "base/arena.h"
#include "facts/person.h"

/* Whether an entry of the list is the term, or a sentence that has it as whole words; letters compare without case. */
bool skills_has(struct arena *a, const char *list, struct str term);

/* The terms of all people: entries of up to three words. */
struct skills;
struct skills *skills_of(struct arena *a, const struct person *people, size_t count);

/* The list with each sentence replaced by the terms of others that stand in it; one that has none stays as it is. */
const char *skills_terms(const struct skills *s, struct arena *a, const char *list);

#endif
