#include "parser/phrases.h"

const struct word_group words_german[] = {
    {0, 0, NULL},
};
