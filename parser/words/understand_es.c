#include "parser/phrases.h"

const struct word_group words_spanish[] = {
    {0, 0, NULL},
};
