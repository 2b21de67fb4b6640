/* English: answers to our questions. See phrases.h for how phrases are written. */
#include "parser/phrases.h"

const struct word_group words_english_answers[] = {
    {WORD_YES, 1,
     "yes|yep|yeah|yup|y|yes indeed|yes i did|i did|i did indeed|i have indeed|indeed i did|i sure did|yes i have|yes "
     "we have"},
    {WORD_YES, 0,
     "i'd love to join|i would love to join|i'd like to join|i would like to join|happy to join|glad to join|let's do "
     "it|i'm interested|why not|sign me up|great i'm in|i will join|i'd be happy to|i would be happy to|i'd love to|i "
     "would love to|i'm on board|deal|yes we did|we did|sure|of "
     "course|absolutely|certainly|definitely|indeed|true|ok|okay|"
     "we met|met|yes please|happy to|i'm in|count me in|in|i am in|fine|fine with me|with pleasure|gladly|"
     "yes i can|i can|i can make it|i'll be there|i will be there|accept|accepted|go on|let's go on|keep going|"
     "continue|let's continue|still true|i will call|agreed|sounds good|join|i'll join|i want to join|please do"},
    {WORD_NO, 0,
     "not this round|not in this round|maybe next time|perhaps next time|next time maybe|i'll sit this one out|sit "
     "this "
     "one out|i'll sit out|i'll skip this one|i'll skip this round|not now|not right now|not at this time|not at the "
     "moment|currently not|i'd rather "
     "not|i would rather not|i'll pass|no time right now|no time at the moment|not for now|i'd rather not this "
     "time|no|nope|nah|n|no we didn't|no we did not|we didn't|we did not|not yet|not really|false|didn't meet|"
     "did not meet|not this time|no thanks|no thank you|i can't|i cannot|can't|cannot|can't make it|"
     "cannot make it|i can't make it|i cannot make it|i won't make it|won't make it|i can't come|i cannot come|"
     "decline|declined|end|let's end here|let's end|end here|i would like to end|not for me|never|"
     "i won't be there|unable to attend|can't attend|i can't attend|i cannot attend|not interested|count me out|"
     "i'm out|out|unfortunately not|sorry no"},
    {WORD_QUESTION, QUESTION_MET,
     "met|did you meet|did you two meet|have you met|did the meeting happen|did it happen|meeting|meeting held|we met"},
    {WORD_QUESTION, QUESTION_WORTH,
     "worth it|worth|was it worth it|was it worth your time|worth your time|worth the time|rating|score|"
     "how worth it was it|was this worth it|my rating"},
    {WORD_QUESTION, QUESTION_TAKEAWAY,
     "takeaway|takeaways|what do you take away|what did you take away|what do you take from it|what will you try|"
     "what will you try and by when|your takeaway|one takeaway|what did you take from today|what is your takeaway"},
    {WORD_QUESTION, QUESTION_BY_WHEN, "by when|when|due|deadline|until when|by"},
    {WORD_QUESTION, QUESTION_GOAL,
     "your goal|goal for us|goal for this circle|what we want to work on|what i want to work on|working on|goal|what "
     "do you "
     "want to work on|what would you like to work on|our goal|my goal|we want to work on"},
    {WORD_QUESTION, QUESTION_WHERE,
     "where you will meet|where we will meet|where we'll meet|where we meet|where you meet|our place|meeting "
     "place|room|where|"
     "where will you meet|where do you meet|where should we meet|place|location"},
    {WORD_QUESTION, QUESTION_SHAPED, "shaped|what shaped you|what has shaped you|what shaped me|shaped me"},
    {WORD_QUESTION, QUESTION_DRIVES, "drives|what drives you|what drives me|drives me"},
    {WORD_QUESTION, QUESTION_DRAINS, "drains|what drains you|what drains me|drains me"},
    {WORD_QUESTION, QUESTION_GROWING,
     "growing|what are you growing into|what you are growing into|what i'm growing into|growing into|where are you "
     "growing|what do you want to grow into"},
    {WORD_QUESTION, QUESTION_SUPPORT,
     "support|what does support look like|what support looks like for me|what support looks like|how can we support "
     "you"},
    {WORD_QUESTION, QUESTION_OFFERS,
     "offers|offer|what can you offer|what you can offer|what i can offer|i can offer|i offer|what could you offer|"
     "i can help with|happy to help with"},
    {WORD_QUESTION, QUESTION_SEEKS,
     "seeks|seek|help with|what would you like help with|i would like help with|i'd like help with|looking for|"
     "i'm looking for|i need help with"},
    {WORD_QUESTION, QUESTION_HOURS,
     "hours|my hours|your hours|working hours|my working hours|your working hours|availability|my availability|"
     "available|i'm available|i am available|times|my times"},
    {WORD_QUESTION, QUESTION_TIMEZONE,
     "timezone|time zone|tz|zone|my timezone|my time zone|your timezone|your time zone|my zone|clock|my clock|"
     "your clock|city|my city|based in|i'm based in"},
    {WORD_QUESTION, QUESTION_LANGUAGE, "language|languages|my language|your language|my languages|your languages"},
    {WORD_QUESTION, QUESTION_LEVEL, "level|my level|your level|seniority|grade|my grade"},
    {WORD_QUESTION, QUESTION_PREFERS,
     "prefers|prefer|i prefer|i'd prefer|i would prefer|i'd rather|i would rather|rather|you would rather|preference|"
     "my preference|preferences|format|frequency"},
    {WORD_QUESTION, QUESTION_CONTRIBUTION, "contribution|what will you bring|i bring|i will bring|i'll bring|bring"},
    {WORD_QUESTION, QUESTION_FEEDBACK, "feedback|how is it|how is it going"},
    {WORD_QUESTION, QUESTION_JOIN, "join|will you join|would you like to join|joining"},
    {WORD_QUESTION, QUESTION_ATTEND, "attend|can you make it|will you be there|attending"},
    {WORD_QUESTION, QUESTION_CONTINUE, "continue|confirm|go on without us|shall we continue|still worth doing"},
    {WORD_QUESTION, QUESTION_SLOT, "slot|which number|which slot|which time"},
    {WORD_QUESTION, QUESTION_READING, "reading|which did you mean"},
    {WORD_QUESTION, QUESTION_OFFICE_HOURS, "office hours|what is on your mind|on my mind"},
    {WORD_MET, 1,
     "yes we could meet|we could meet|we managed to meet|we got to meet|yes we did meet|we did indeed meet|yes we have "
     "met|we met|we did meet|met|yes we met|we have met|we've "
     "met|meeting happened|we had our meeting|the meeting happened|"
     "we met today|we met yesterday|we met and|meeting held|we talked"},
    {WORD_MET, 0,
     "couldn't make it|could not make it|didn't show up|did not show up|had to cancel|cancelled on me|was sick so we "
     "didn't|no show|didn't make it|was ill|was sick|got sick|it was cancelled|it got cancelled|was "
     "cancelled|rescheduled|we rescheduled|moved to next week|we moved it|we postponed|postponed|didn't meet this "
     "time|no we had to cancel|we skipped|we skipped it|we did not meet|we didn't meet|did not meet|didn't meet|we "
     "have not met|we haven't met|we haven't met yet|"
     "not met|we have not met yet|we could not meet|we couldn't meet|couldn't meet|meeting didn't happen|"
     "the meeting didn't happen|the meeting did not happen|it didn't happen|we had to cancel|we cancelled|"
     "we canceled|ben didn't show up|no meeting|we missed it|we missed each other|never met|we never met|"
     "we did not manage to meet|we didn't manage to meet|did not happen|didn't happen"},
    {WORD_WORTH, 0,
     "i think it is|i think it was|i think it's|i'd give it|i would give it|i give it|it deserves|worth|worth "
     "it|rating|score|rate|rated|i'd say|i would say|i give it|i rate it|marks|grade|a solid|a strong|a|give it|i'd "
     "give|i would give|i give|"
     "i'd rate it|i would rate it|i'd rate|rate it|score it|i'd score it|call it|stars|star|points"},
    {WORD_WORTH, 1, "on a scale of|on a scale from|scale of|scale from|on the scale from|on the scale of"},
    {WORD_GOOD, 0,
     "good|great|good one|great one|nice|nice one|ok|okay|fine|excellent|perfect|fantastic|useful|very useful|"
     "helpful|very good|really good|so so|meh|bad|not great|not good|well|super|awesome|good talk|great talk|"
     "good meeting|great meeting|nice talk|nice meeting|good session|great session|loved it|liked it|solid|decent|"
     "worth it|worth the time|definitely worth it|brilliant|amazing|lovely|interesting"},
    {WORD_ANY, 0,
     "any|any of them|any works|any time|anytime|whichever|either|all work|all fine|all of them work|all are fine|any "
     "is fine"},
    {WORD_OR, 0, "or"},
    {WORD_SUITS, 0,
     "works|works for me|work|work for me|suits|suits me|suits me best|suits me better|suit me|"
     "would suit me|would suit me better|would work|would be fine|would be good|would be better|"
     "is good|is fine|is better|is best|is ok|is okay|is possible|fits|fits me|how about|what about|"
     "i prefer|i would prefer|i'd prefer|prefer|possible|free|i am free|i'm free|better|best|let's do|"
     "let's take"},
    {WORD_ATTEND, ATTEND_YES,
     "works for me|that works|that works for me|it works|works|works fine|suits me|can make it|can make|can do|"
     "i can do|i can make|i'm free|i am free|i'm available|i am available|available|fine by me|fine for me|"
     "i'm coming|i will come|i'll come|i can come|i'll be there|i will be there|i'll join|that suits me|that's fine|"
     "that is fine"},
    {WORD_ATTEND, ATTEND_NO,
     "off sick|i'm off sick|i am off sick|is bad|is bad for me|bad for me|on holiday|i'm on holiday|i am on holiday|on "
     "vacation|i'm on vacation|on leave|"
     "i'm on leave|travelling|traveling|i'm travelling|i'm traveling|i'm sick|i'm ill|i am sick|i am ill|"
     "can't make|cannot make|won't make|can't do|cannot do|can't|cannot|cant|cant make|cant make it|cant do|"
     "wont make|not available|unavailable|not free|i'm out|i am out|i'm away|i am away|i'm off on|i am off on|i'm off "
     "that day|i'm busy|"
     "i am busy|busy|i'm booked|i am booked|booked|fully booked|double booked|won't be able to make|"
     "won't be able to make it|will not be able to make it|not able to make it|not able to make|unable to make|"
     "unable to make it|unable to attend|can't attend|can't join|can't come|can't be there|cannot be there|"
     "won't be there|won't be in|not going to make it|have to decline|have to cancel|need to cancel|have to pass|"
     "no longer works|no longer work|doesn't work|does not work|doesnt work|don't work|do not work|won't work|"
     "doesn't suit|doesn't suit me|isn't possible|not possible|is no good|no good|no good for me|i have a conflict|"
     "i've got a conflict|have another meeting|doesn't fit|does not fit"},
    {WORD_ATTEND, ATTEND_PLEASED,
     "confirmed|perfect|great|good|fine|sounds good|sounds great|all "
     "good|super|excellent|wonderful|brilliant|lovely|cool|"
     "awesome|ok|okay|no worries|no problem|not a problem|looks good|alright|all right"},
    {WORD_ATTEND, ATTEND_UNSURE,
     "not sure|unsure|maybe|perhaps|probably|possibly|might|i might|tentative|tentatively|let me check|i'll check|"
     "don't know|do not know|i guess|in theory"},
    {WORD_ATTEND, ATTEND_RATHER,
     "can we start|could we start|can we begin|could we begin|could it be|can it be|would be better|would work "
     "better|would be nicer|would be easier|would be great|would be good|is better|"
     "better|rather|how about|what about|any chance of|is there any chance of|any chance|would it be ok|"
     "would it be possible|i'd prefer|i would prefer|prefer|can you do|could you do|can we do|could we do|how is|"
     "how's|what if we did|would you be free|are you free|would suit me better|suits me better|works better|"
     "works better for me|easier"},
    {WORD_ATTEND, ATTEND_THEN,
     "the slot|this slot|our slot|our time|the time|that day|on that day|that time|at that time|that slot|then|at this "
     "time|this time|that date"},
    {WORD_ATTEND, ATTEND_CLOSING,
     "see you|see you on|see you then|see you there|until then|talk to you|talk then|speak then|"
     "looking forward to it|looking forward|looking forward to seeing you"},
    {WORD_ATTEND, ATTEND_ENGAGED,
     "i have|i've got|i have got|i've|i'm at|i am at|i'm in|i am in|have|got|there's|there is|it's|i'll be in|i'll be "
     "at|i'll have|my|i got"},
    {WORD_ATTEND, ATTEND_ENGAGEMENT,
     "appointment|conflict|clash|meeting|call|training|interview|workshop|conference|offsite|flight|exam|review|all "
     "hands|day off|doctor|dentist|surgery|kindergarten|school "
     "run|commitment|engagement|holiday|wedding|funeral|interviews|presentation|demo|audit|another meeting"},
    {WORD_ATTEND, ATTEND_REASON, "because|cause|due to|since"},
    {WORD_ATTEND, ATTEND_FILLING,
     "you|for you|sorry|so sorry|i'm sorry|i am sorry|very sorry|sorry but|unfortunately|i'm afraid|i am afraid|afraid|"
     "apologies|my apologies|sadly|alas|at all|either|after all|for me|for us|with me|would|could|be|do|i'm|to|make|"
     "hi|hello|thanks|thank you|possible|please|fully|for|i'd|i'll"},
    {WORD_OUT_OF, 0, "of|out of|from"},
    {WORD_CHOICE, 0, "slot|option|choice|reading|time|date|let's take|take|i take|i'd take|i'd prefer|prefer|works"},
    {WORD_PROFILE, QUESTION_SEEKS,
     "i'd like help with|i would like help with|i'd love help with|i would love help with|i need help with|i want help "
     "with|i could use help with|could use help with|looking for help with|i'm looking for help with|some help "
     "with|help with|help on|i'd like some help with|i'm looking for|looking for|i am looking for|i seek|i'd "
     "appreciate help with|i need|mostly help with|with"},
    {WORD_PROFILE, QUESTION_OFFERS,
     "i can offer|i could offer|i offer|in return i can offer|i can help with|i can help others with|i could help "
     "with|happy to help with|i'm happy to help with|i can share|happy to share|i'm happy to offer|can offer|i can "
     "teach|i have to offer"},
    {WORD_PROFILE, QUESTION_LEVEL, "my level is|level is|i'm at level|i am at level|my grade is"},
    {WORD_PROFILE, QUESTION_PREFERS,
     "i'd rather|i would rather|i prefer|i'd prefer|i would prefer|preferably|prefer|rather"},
    {WORD_PROFILE, QUESTION_SHAPED, "what shaped me is|what shaped me was|what shaped me|i was shaped by|shaped by"},
    {WORD_PROFILE, QUESTION_DRIVES,
     "what drives me is|what drives me|i'm driven by|i am driven by|driven by|i'm motivated by|what motivates me is"},
    {WORD_PROFILE, QUESTION_DRAINS, "what drains me is|what drains me|i'm drained by|i am drained by|drained by"},
    {WORD_PROFILE, QUESTION_GROWING,
     "i'm growing into|i am growing into|growing into|i want to grow into|i'd like to grow into|i'm growing towards"},
    {WORD_PROFILE, QUESTION_SUPPORT,
     "support looks like|support for me is|support for me looks like|for me support is|for me support looks "
     "like|support means"},
    {WORD_PROFILE, QUESTION_TIMEZONE,
     "i'm in|i am in|i live in|i'm living in|i'm based in|i am based in|based in|i moved to|i've moved to|i have moved "
     "to|i'm now in|i work from|i'm working from|my time zone is|my timezone is|my clock is|time zone is|timezone "
     "is|i'm actually in|now in|but i'm in|i'm currently in|i am currently in"},
    {WORD_LANGUAGE, 0,
     "english|german|french|spanish|czech|portuguese|italian|dutch|polish|japanese|chinese|mandarin|slovak|russian|"
     "ukrainian|swedish|danish|norwegian|finnish|hungarian|romanian|turkish|arabic|hindi|hebrew|greek|korean|catalan|"
     "cantonese|croatian|serbian|bulgarian"},
    {WORD_HOURS, HOURS_MORNINGS, "mornings|morning|in the morning|in the mornings|before noon|before lunch"},
    {WORD_HOURS, HOURS_AFTERNOONS, "afternoons|afternoon|in the afternoon|in the afternoons|after lunch"},
    {WORD_HOURS, HOURS_EVENINGS, "evenings|evening|in the evening|in the evenings"},
    {WORD_HOURS, HOURS_WORKDAYS,
     "weekdays|on weekdays|every day|daily|working days|all week|workdays|every weekday|any day|most days"},
    {WORD_HOURS, HOURS_NOT, "except|not|not on|but not|never|never on|no|apart from|except on"},
    {WORD_HOURS, HOURS_OFF, "off|is off|are off|i'm off|not working"},
    {WORD_HOURS, HOURS_THROUGH, "to|through|till|until|thru|til|up to"},
    {WORD_HOURS, HOURS_AFTER, "after|from|not before"},
    {WORD_HOURS, HOURS_BEFORE, "before|until|till|by"},
    {WORD_HOURS, HOURS_FILLING,
     "i can do|can do|i can|i do|that would be|would be|that is|please use|or|only|i work|i'm working|my hours are|my "
     "working hours are|hours|hours are|working hours|i'm available|i am "
     "available|available|i'm free|free|usually|normally|mostly|from|between|on|at|part time|each day|my time|local "
     "time|best|works best|work best|preferably|i'm there|my time zone|for me|is best|are "
     "best|time|o'clock|h|uhr|cet|now|sharp|generally|work for me|works for me|i prefer|prefer|suits me|suit me"},
    {WORD_SHOULD_BE, 0,
     "should be|should read|should say|is|was|means|i meant|i mean|change to|instead|must be|is actually|"
     "should have been|shall be|rather|better"},
    {0, 0, NULL},
};
