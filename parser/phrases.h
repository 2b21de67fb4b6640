/* What words and phrases mean, in every language that people answer in: tables, and how they are looked up. */
#ifndef PARSER_PHRASES_H
#define PARSER_PHRASES_H

#include <stdint.h>

#include "base/arena.h"

/* The value that goes with a phrase is given behind its class. */
enum word_class {
    /* check-ins */
    WORD_STATUS = 1, /* enum item_status */
    WORD_NOT,  /* negates what follows; 1: something that was not made or done: haven't, didn't; 2: nothing: not only */
    WORD_SAME, /* the status said before */
    WORD_STILL,  /* before a verb that goes on; 1: whatever verb it is; 2: also apart from it */
    WORD_LATER,  /* what follows lies in the future, or is only wished: 1, is a condition: 2; before it: 3 */
    WORD_ALL,    /* 0 every open item, 2 both, 3 all three, … */
    WORD_THEM,   /* every open item when nothing else is named */
    WORD_NONE,   /* no open item; 1 none of those that it stands before: neither, nor */
    WORD_REST,   /* the open items not named otherwise; 1: and that nothing became of them, 2: of one */
    WORD_EXCEPT, /* 1 all but, 2 behind those that are not meant, 3 none but */
    WORD_ITEM,   /* what stands before an item's number */
    WORD_PERCENT,
    WORD_PART,     /* what stands before a number that is not an item's: chapter, page */
    WORD_UNIT,     /* what stands behind a number that counts something */
    WORD_ORDINAL,  /* 1.., 100 the last, 101 the last of them, where their number follows, 102 the middle */
    WORD_NUMBER,   /* 1.. */
    WORD_AND,      /* 1 in a language whose verbs may stand last */
    WORD_BUT,      /* 1: may stand last */
    WORD_OBSTACLE, /* why nothing goes on: "is on leave", "no budget" */
    WORD_FINE,     /* as good as done, behind an item: "2 fine" */
    WORD_IT,       /* what was spoken of before */
    WORD_ONLY,     /* before the only item that is so; 1: also before its bare name */
    WORD_ARE,      /* behind a number of items: "two are done" */
    WORD_FACT,     /* tells of something that has been: went, gave, was lovely */
    WORD_HAVE,     /* beside a participle: habe, est, jsem */
    WORD_SPELT,    /* a word of check-ins that people misspell */
    WORD_FILLER,   /* says nothing in a label, an answer or beside a status */
    WORD_STOP,     /* too common to name an item */
    /* whole lines */
    WORD_GREETING,
    WORD_CLOSING,
    WORD_NOTHING,      /* an answer: nothing to say */
    WORD_NOTHING_NOUN, /* what there is none of: takeaways, actions */
    WORD_NOTHING_TAIL, /* goes on behind "nothing": to, comes, for */
    WORD_ANYTHING,     /* behind a "not": anything, any, much */
    WORD_MINDS,        /* between the two: have, think of, get to */
    WORD_DEFER,        /* an answer will come later */
    WORD_CHATTER,      /* opens a sentence that is no takeaway */
    WORD_PLEASANT,     /* a whole line of pleasantry, or a piece of one */
    WORD_WISH,         /* opens a sentence that wishes or welcomes: congratulations, nice to meet */
    WORD_ASKS,         /* opens a question to whoever wrote the letter; 1: which is nobody's to talk about */
    WORD_WRONG,        /* what was stored is not what was meant */
    /* takeaways */
    WORD_INTENT,      /* opens a takeaway and is no part of it */
    WORD_INTENDS,     /* the same without its subject: "will" */
    WORD_TOLD,        /* before a name and an intent: "I promised" */
    WORD_INTRO,       /* opens a takeaway told as a fact, and is no part of it */
    WORD_LISTING,     /* 0 opens a sentence that lists takeaways behind its colon, 1 what is counted there: things */
    WORD_THAT,        /* between an intro and its takeaway: "dass" */
    WORD_TOPIC,       /* enum topic_word: what a takeaway is called before it is said */
    WORD_TOPIC_OWNER, /* before it: my, the */
    WORD_TOPIC_TAIL,  /* behind it: for me, from today */
    WORD_TOPIC_OF,    /* opens other words behind it: for, from, I */
    WORD_RANK,        /* before it: main, biggest; 1 may stand for it: the first */
    WORD_BE,          /* between it and the takeaway: is, was */
    WORD_INFINITIVE,  /* before a verb: to */
    WORD_COLUMN,      /* enum column: names a column of a table of takeaways */
    WORD_DOING,       /* a verb that tells what is to be done: ask, book */
    WORD_BRING,       /* opens a useful thing and is no part of it; 1: without an intent before it */
    WORD_MAY_BRING,   /* before it, where no intent is: happy to */
    WORD_LEARNT,      /* opens a takeaway and stays part of it */
    WORD_ADVERB,      /* may stand between the words of an intent; 1 adds what follows it, and is no part of it */
    WORD_ACTION,      /* label of a takeaway, before a colon */
    WORD_MY,          /* before it: my, our */
    WORD_PRIVATE,     /* label of a private line */
    WORD_SHARE,       /* label of a line that may be shared */
    /* answers */
    WORD_YES,
    WORD_NO,
    WORD_QUESTION,  /* enum question: label or keyword of one of our questions */
    WORD_MET,       /* a sentence that says: 1 met, 0 did not meet */
    WORD_MEETING,   /* enum meeting_word: its parts, with a "not" among them */
    WORD_WORTH,     /* beside a mark 1-5; 1: before the numbers that it lies between */
    WORD_GOOD,      /* before a mark 1-5, an opinion */
    WORD_ANY,       /* any of the offered */
    WORD_OR,        /* between two of the offered */
    WORD_SUITS,     /* beside one of the offered: it suits */
    WORD_OUT_OF,    /* between a mark and the best one: of, out of */
    WORD_ATTEND,    /* enum attend_word: of coming to the meeting that a letter is about */
    WORD_CHOICE,    /* before the number of a choice: slot, option */
    WORD_PROFILE,   /* enum question: opens an answer about oneself that has no label, and is no part of it */
    WORD_LANGUAGE,  /* name of a language */
    WORD_HOURS,     /* enum hours_word */
    WORD_SHOULD_BE, /* before new words for something stored */
    /* commands */
    WORD_PLEASE,
    WORD_ASK,          /* makes a command of what follows */
    WORD_COMMAND,      /* enum command_name: the whole line */
    WORD_COMMAND_HEAD, /* enum command_name: its argument follows */
    WORD_COMMAND_TAIL, /* may stand behind a command */
    WORD_DO,           /* enum command_name: what it does, of a command said in its parts: "delete" */
    WORD_DO_TO,        /* enum command_name: ... to what: "everything about me" */
    WORD_DO_BESIDE,    /* enum command_name: says nothing beside them */
    WORD_CADENCE,      /* enum cadence_word */
    WORD_INSTEAD,      /* behind a time that is proposed */
    WORD_ALWAYS,       /* beside a time: that of all meetings; 1 says no as well */
    WORD_OPEN_END,     /* until nobody knows when */
    WORD_CONNECT,      /* to, until, with: between a head and its argument */
    WORD_OBJECT,       /* what a head may name before its argument: it, the meeting */
    WORD_NEAR,         /* enum command_name: opens a line that may want that command, to be asked about */
    WORD_VAGUE,        /* a time or a way that says too little: a bit, later, another day */
    WORD_SPELLING,     /* a command's word that people misspell */
    WORD_PLACE,        /* opens the name of a place: room, office */
    /* dates */
    WORD_TODAY,    /* days from today */
    WORD_WEEKDAY,  /* 1 Monday .. 7 */
    WORD_WEEKDAYS, /* that day of each week: 1 Monday .. 7 */
    WORD_MONTH,    /* 1..12 */
    WORD_SINCE,    /* before a date on which something begins */
    WORD_BY,       /* before a date that is due */
    WORD_DATE_ARTICLE,
    WORD_NEXT,
    WORD_AFTER_NEXT, /* behind a period: the one after the next; 1 behind a weekday: that of the week after */
    WORD_THIS,
    WORD_EVERY,
    WORD_PERIOD,  /* enum period */
    WORD_PART_OF, /* 0 end, 1 middle, 2 start */
    WORD_IN,      /* before a span */
    WORD_FROM_NOW,
    WORD_AT,       /* before a time of day */
    WORD_HALF_DAY, /* 0 am, 1 pm, 2 and 3 the same before the hour */
    WORD_OCLOCK,
    WORD_CLOCK,    /* minutes to the hour that follows, and CLOCK_BEFORE: half past; or to the one before it, and
                      CLOCK_BEHIND: "et demie" */
    WORD_TIME,     /* hour of day: noon 12 */
    WORD_DAY_PART, /* morning, afternoon behind a day: 0 before noon, 1 after */
    WORD_TH,       /* behind a day's number */
    WORD_SHIFT,    /* behind a span: 0 later, 1 earlier */
    WORD_WEEK_NUMBER,
    WORD_WEEK_OF,   /* before a day that stands for its week */
    WORD_FEAST,     /* 0 Christmas, 1 New Year, 2 Easter, 3 Easter Monday */
    WORD_SOME_DATE, /* enum some_date: EOW, EOM */
    WORD_DATE_SIGN, /* behind its number: 0 month, 1 day; 2 end, behind the month */
    WORD_GOVERNS,   /* before a day that belongs to what is said: to, from; 1 before a month: for */
    WORD_SUBJECT,   /* of a clause inside what is said: he, we */
    WORD_WHEN,      /* before such a clause: before, when */
    WORD_BY_BEHIND, /* behind the day that it makes due; 1 a limit of it */
    WORD_ZONE_SAME  /* same time */
};

/* Words about working hours. */
enum hours_word {
    HOURS_MORNINGS,
    HOURS_AFTERNOONS,
    HOURS_EVENINGS,
    HOURS_WORKDAYS,
    HOURS_NOT,     /* the days that follow are not worked */
    HOURS_OFF,     /* the days before it are not worked */
    HOURS_THROUGH, /* between two days or times */
    HOURS_AFTER,
    HOURS_BEFORE,
    HOURS_FILLING /* "only", "I work" */
};

/* Words of whoever says whether they come. */
enum attend_word {
    ATTEND_YES,
    ATTEND_NO,
    ATTEND_PLEASED,    /* a yes where nothing else is said */
    ATTEND_UNSURE,     /* makes it no answer */
    ATTEND_RATHER,     /* beside a time: that one instead */
    ATTEND_THEN,       /* the meeting's own time */
    ATTEND_CLOSING,    /* the day behind it is no proposal */
    ATTEND_REASON,     /* opens a reason */
    ATTEND_ENGAGED,    /* opens what somebody has to do at a time */
    ATTEND_ENGAGEMENT, /* ... and its name: appointment, clash */
    ATTEND_FILLING     /* says nothing beside them */
};

/* What a column of a table holds. */
enum column { COLUMN_WHAT, COLUMN_WHEN, COLUMN_WHO, COLUMN_MORE };

/* Of whether they met. */
enum meeting_word {
    MEETING_COULD,    /* we could, we managed */
    MEETING_MEET,     /* ... to meet, to see each other */
    MEETING_MET,      /* we met, have seen each other */
    MEETING_COULD_NOT /* "nestihli" */
};

/* What a takeaway is called. */
enum topic_word {
    TOPIC_STRONG, /* says it alone: takeaway, lesson, next step */
    TOPIC_WEAK,   /* says it behind "my" or "main": thing, plan */
    TOPIC_MANY,   /* several: takeaways, next steps */
    TOPIC_WHAT,   /* opens a clause: what I */
    TOPIC_RANK    /* none, but what ranks it: the first */
};

/* Added to the minutes of a WORD_CLOCK. */
#define CLOCK_BEFORE 60
#define CLOCK_BEHIND 180

enum cadence_word { EVERY_WEEK, EVERY_TWO_WEEKS, EVERY_MONTH, EVERY_QUARTER };
enum period {
    PERIOD_MINUTE,
    PERIOD_HOUR,
    PERIOD_DAY,
    PERIOD_WEEK,
    PERIOD_FORTNIGHT,
    PERIOD_MONTH,
    PERIOD_QUARTER,
    PERIOD_YEAR,
    PERIOD_WORKDAY
};

/* The questions whose labels or wordings are known. */
enum question {
    QUESTION_MET,
    QUESTION_WORTH,
    QUESTION_TAKEAWAY,
    QUESTION_BY_WHEN,
    QUESTION_GOAL,
    QUESTION_WHERE,
    QUESTION_SHAPED,
    QUESTION_DRIVES,
    QUESTION_DRAINS,
    QUESTION_GROWING,
    QUESTION_SUPPORT,
    QUESTION_OFFERS,
    QUESTION_SEEKS,
    QUESTION_HOURS,
    QUESTION_TIMEZONE,
    QUESTION_LANGUAGE,
    QUESTION_LEVEL,
    QUESTION_PREFERS,
    QUESTION_CONTRIBUTION,
    QUESTION_FEEDBACK,
    QUESTION_OFFICE_HOURS,
    QUESTION_JOIN,
    QUESTION_ATTEND,
    QUESTION_CONTINUE,
    QUESTION_SLOT,
    QUESTION_READING,
    QUESTIONS
};

/* A row of a table. Phrases are separated by '|', their words by one space. They are written as utf8_fold_plain()
 * leaves them: lower case, no accents; "n't" stays in its word, a French elision is a word of its own ("j' ai"). */
struct word_group {
    uint8_t class, value;
    const char *phrases;
};

/* The parts of languages: each ends with class 0. */
extern const struct word_group words_english_status[], words_english_checkins[], words_english_takeaways[],
    words_english_answers[], words_english_commands[], words_english_dates[], words_german[], words_german_checkins[],
    words_german_commands[], words_french[], words_french_checkins[], words_french_commands[], words_spanish[],
    words_spanish_checkins[], words_czech[], words_czech_checkins[], words_italian[], words_portuguese[], words_dutch[],
    words_polish[], words_swedish[], words_japanese[], words_signs[], words_nordic[], words_few_latin[],
    words_few_scripts[];

/* The languages, each with its parts up to a NULL. */
#define WORD_LANGUAGES 15 /* at most 16: a bit for each */
#define LANGUAGE_PARTS 7
extern const struct word_group *const word_languages[WORD_LANGUAGES][LANGUAGE_PARTS];

struct phrases_table;

/* The phrases of some languages. */
struct phrases {
    const struct phrases_table *table;
    unsigned languages; /* a bit for each */
};

/* Where the phrases that begin with one word are found; 0 for none. */
typedef uint16_t phrase_at;

/* Those of all languages: a table in the program itself, which parser/phrases_make.c makes when it is built. */
const struct phrases *phrases_all(void);

phrase_at phrases_first(const struct phrases *p, struct str word);

/* The phrases of a class one by one, *at from 0 on. False at the end. */
bool phrases_next(const struct phrases *p, enum word_class class, size_t *at, struct str *phrase);

struct phrase_match {
    unsigned value;
    size_t count; /* words of the phrase */
};

struct token;

/* Those of the languages that a text is in, told by its first words: what "no", "do" or "men" mean depends on it. A
 * text may be in several, and one that tells nothing is in all of them; English and the signs are always among them. */
const struct phrases *phrases_of_text(struct arena *a, const struct token *t, size_t n);

/* No language but English is among them. */
bool phrases_are_english(const struct phrases *p);

/* The longest phrase of this class that begins at t[0] and ends within n tokens. */
bool phrases_match(const struct phrases *p, enum word_class class, const struct token *t, size_t n,
                   struct phrase_match *out);

/* The same for one value of the class. */
bool phrases_match_value(const struct phrases *p, enum word_class class, unsigned value, const struct token *t,
                         size_t n, struct phrase_match *out);

#endif
