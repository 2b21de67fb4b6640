#include "parser/phrases.h"

const struct word_group words_french[] = {
    {0, 0, NULL},
};
