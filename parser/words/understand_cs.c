#include "parser/phrases.h"

const struct word_group words_czech[] = {
    {0, 0, NULL},
};
