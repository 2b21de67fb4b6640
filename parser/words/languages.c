/* The parts of each language, as phrases_make.c puts them into one table. Among those of a class, the phrases that
 * stand first here are the first that phrases_next() gives. */
#include "parser/phrases.h"

const struct word_group *const word_languages[WORD_LANGUAGES][LANGUAGE_PARTS] = {
    {words_english_status, words_english_checkins, words_english_takeaways, words_english_answers,
     words_english_commands, words_english_dates},
    {words_signs},
    {words_german_checkins, words_german, words_german_commands},
    {words_french_checkins, words_french, words_french_commands},
    {words_spanish_checkins, words_spanish},
    {words_czech_checkins, words_czech},
    {words_italian},
    {words_portuguese},
    {words_dutch},
    {words_polish},
    {words_swedish},
    {words_japanese},
    {words_nordic},
    {words_few_latin},
    {words_few_scripts}};
