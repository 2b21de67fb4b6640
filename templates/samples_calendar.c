#include "templates/samples_priv.h"

const struct sample_set samples_calendar[] = {
    {LETTER_KINDS, NULL},
};
