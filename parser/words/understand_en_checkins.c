/* English: what else check-ins say, of which items and when. See phrases.h for how phrases are written. */
#include "parser/phrases.h"

const struct word_group words_english_checkins[] = {
    {WORD_LATER, 1,
     "wanted to|wanted|hoped to|hoped|intended to|meant to|supposed to|was going to|were going to|needed to|tried to|"
     "planned to|thinking of|thinking about|considering|gonna|wanna|let's|plans to|wants to|hopes to|promised to|"
     "remains to be|i would|i'd"},
    {WORD_ONLY, 0, "just|simply|merely"},
    {WORD_ONLY, 1, "only|solely"},
    {WORD_ARE, 0, "are|were|have been|got|done|finished|completed|down|out of the way"},
    {WORD_HAVE, 0, "have|has|i've|we've"},
    {WORD_IT, 0, "it|that|this|them|him|her|me|she|he|they|it's|she's|he's|they're|which"},
    {WORD_FILLER, 0,
     "after all|of all|first of all|above all|all the time|all day|all week|all along|all over|all the best|all in|"
     "for all|all right|over all|all sorts of|at all|once and for all|my all|all that|not that"},
    {WORD_FILLER, 0,
     "half and half|said no|saying no|saying yes|say no|say yes|im|ive|that's all|that is all|that's "
     "it|that's about it|that's it for now|that's all for "
     "now|i'd say|i would say|i must say|i have to say|i have to admit|i must admit|i admit|doing well|doing "
     "fine|doing "
     "great"},
    {WORD_REST, 0,
     "other stuff|the other stuff|other things|the other things|other items|the other items|other points|"
     "the other points|everything else's|rest of them|the rest of them|rest of it|the rest of it|"
     "the rest of the list|the other ones|the remaining items|all of the others|others are|whatever else|"
     "anything else"},
    {WORD_REST, 1,
     "nothing else|nothing else yet|nothing else so far|none of the others|none of the other ones|none of the other "
     "two|none of the rest|neither of the others|neither of the other two|nothing of the rest"},
    {WORD_ONLY, 1, "the only|only thing|the only thing|just missing"},
    {WORD_LATER, 1, "then it's|then it is|then i'm|then we're|then it'll|before it's|before i'm|until it's|until i'm"},
    {WORD_THEM, 0, "either|either of them|either one|either of those"},
    {WORD_FILLER, 0,
     "nothing else to report|nothing more|nothing more to report|nothing to add|in order|in that order|"
     "respectively|in this order"},
    {WORD_NOT, 0,
     "not|never|isn't|wasn't|aren't|weren't|don't|doesn't|won't|wouldn't|can't|cannot|ain't|nothing|without|"
     "hardly|barely|failed to|nowhere near|far from|unable to|not been|no|not yet|neither|dont|isnt|wasnt|cant|wont|"
     "doesnt|do not|does not|is not|are not|was not|were not|will not|would not|can not|need not"},
    {WORD_NOT, 1,
     "couldn't|could not|couldnt|didn't|haven't|hasn't|hadn't|didnt|havent|hasnt|hadnt|did not|have not|has not|had "
     "not|have never|has never"},
    {WORD_SAME, 0, "too|also|as well|same|likewise|ditto|the same|same for|same with"},
    {WORD_STILL, 0, "started|keep|busy|now|been|are"},
    {WORD_STILL, 2, "still"},
    {WORD_STILL, 1, "am|i'm|currently|we're"},
    {WORD_LATER, 1,
     "will|will be|i'll|we'll|it'll|he'll|she'll|they'll|going to|going to be|should|should be|hope to|hoping to|"
     "plan to|planning to|want to|trying to|try to|would like to|about to|aim to|intend to|intending to|need to|"
     "needs to|have to|has to|must|to be|still have to|still need to|still has to|yet to|might|may|could|"
     "expect to|expect to be|tend to|would|ought to"},
    {WORD_LATER, 2, "once|when|as soon as|if|after|until|unless|before|in case|whether"},
    {WORD_ALL, 0,
     "all|all of them|all of it|all of these|all of those|everything|every one|everyone of them|all items|"
     "all of the above|the lot|all tasks|all my takeaways|all takeaways|"
     "the whole list|each|each of them|every item|all points|all things|all in all"},
    {WORD_ALL, 3, "all three|all three of them"},
    {WORD_ALL, 4, "all four|all four of them"},
    {WORD_ALL, 5, "all five"},
    {WORD_ALL, 6, "all six"},
    {WORD_ALL, 2, "both|both of them|the two|both items|both of these|the pair|both things"},
    {WORD_ALL, 0, "everything's|all's|it all|it's all|all of it's"},
    {WORD_THEM, 0, "them|these|those|they|they're|these are|those are|any of them|any of these|any of those"},
    {WORD_NONE, 0, "none|none of them|none of these|none of those|none of it|neither|neither of them|not one|nothing"},
    {WORD_REST, 0,
     "the rest|rest|the others|others|the other two|the other ones|everything else|"
     "all else|all others|all the others|all the rest|the remaining|remaining|the remaining ones|the remaining two"},
    {WORD_REST, 2, "the other|the other one|the other thing|the other item|the other point|the remaining one"},
    {WORD_EXCEPT, 0,
     "except|except for|except the|but not|apart from|aside from|other than|bar|besides|excluding|excepting|"
     "with the exception of|save for|minus|but for|just not|only not"},
    {WORD_EXCEPT, 3,
     "nothing but|none but|nothing except|nothing except for|none except|nothing apart from|nothing other than"},
    {WORD_EXCEPT, 1, "all but|everything but|all except|everything except|all except for|everything except for"},
    {WORD_ITEM, 0,
     "item|items|number|numbers|nr|num|point|points|task|tasks|takeaway|takeaways|action|actions|todo|the item|"
     "item number|the number"},
    {WORD_PERCENT, 0, "percent|per cent|pct"},
    {WORD_PART, 0,
     "chapter|chapters|page|pages|part|parts|section|week|weeks|day|version|level|phase|step|stage|sprint|q|room|"
     "floor|volume|episode|lesson|module|unit|quarter|kw|cw|around|about|approximately|roughly|nearly|almost|"
     "in|within|after|another|every|at least|more than|less than|over|under|last|next|past|first|than|top|"
     "all|has|had|with another|had about|times|session|figure|line|ticket|pr|issue|grade"},
    {WORD_UNIT, 0,
     "week|weeks|day|days|month|months|year|years|hour|hours|minute|minutes|min|mins|h|hrs|times|time|people|"
     "persons|person|sessions|session|chapters|pages|meetings|calls|colleagues|friends|interviews|"
     "questions|ideas|options|steps|things|drafts|reviews|slots|rounds|attempts|more|other|others|"
     "of us|of the team|of my|teams|team|mails|emails|messages|pm|am|k|m|%|conversations|talks|workshops|candidates|"
     "versions|tries|goes|out of|left|tickets|users|customers|topics|points|items|different|new|short|long|"
     "big|good|great|nice|small|chapter|page|section|paragraph"},
    {WORD_ORDINAL, 1,
     "first|the first|the first thing|first one|the first one|the first item|firstly|former|the former"},
    {WORD_ORDINAL, 2,
     "second|the second|the second thing|second one|the second one|the second item|secondly|latter|the latter"},
    {WORD_ORDINAL, 3, "third|the third|the third thing|third one|the third one|the third item|thirdly"},
    {WORD_ORDINAL, 4, "fourth|the fourth|fourth one|the fourth one|the fourth item"},
    {WORD_ORDINAL, 5, "fifth|the fifth|fifth one|the fifth one|the fifth item"},
    {WORD_ORDINAL, 6, "sixth|the sixth|sixth one|the sixth one"},
    {WORD_ORDINAL, 7, "seventh|the seventh|seventh one|the seventh one"},
    {WORD_ORDINAL, 8, "eighth|the eighth"},
    {WORD_ORDINAL, 100, "the last|the last thing|last one|the last one|the last item|the final one|the bottom one"},
    {WORD_ORDINAL, 101, "last|the final|final"},
    {WORD_ORDINAL, 102, "the middle one|middle one|the one in the middle|the one in between"},
    {WORD_NUMBER, 1, "one|a|an"},
    {WORD_NUMBER, 2, "two|a couple of|couple of|a couple"},
    {WORD_NUMBER, 3, "three"},
    {WORD_NUMBER, 4, "four"},
    {WORD_NUMBER, 5, "five"},
    {WORD_NUMBER, 6, "six"},
    {WORD_NUMBER, 7, "seven"},
    {WORD_NUMBER, 8, "eight"},
    {WORD_NUMBER, 9, "nine"},
    {WORD_NUMBER, 10, "ten"},
    {WORD_NUMBER, 12, "twelve"},
    {WORD_AND, 0, "and|plus|as well as|and also|n"},
    {WORD_BUT, 0, "but|however|although|whereas"},
    {WORD_BUT, 1, "though|tho"},
    {WORD_FILLER, 0,
     "is|was|are|were|has|have|been|be|i|we|it|that|this|got|just|already|now|so|also|really|very|quite|pretty|"
     "well|ok|okay|finally|actually|me|my|the|a|an|of|in|on|it's|its|i've|i'm|we've|yes|yep|one|and|am|still|too|all"},
    {WORD_STOP, 0,
     "the|a|an|to|of|for|with|and|or|in|on|at|by|from|up|out|my|our|your|his|her|their|this|that|these|those|it|i|"
     "we|you|he|she|they|me|him|them|us|is|was|are|were|be|been|am|do|did|done|have|has|had|will|would|should|can|"
     "could|not|no|yes|as|about|into|over|after|before|more|less|some|any|all|every|each|one|two|three|first|second|"
     "next|last|new|get|got|make|made|take|took|go|went|set|try|tried|put|use|give|let|keep|start|stop|work|worked|"
     "working|week|weeks|weekly|day|days|month|monthly|year|time|times|meeting|meetings|meet|thing|things|item|"
     "items|point|people|team|now|then|still|also|just|so|very|really|well|good|great|who|what|when|where|why|how|"
     "there|here|again|back|if|but|than|too|own|same|other|others|both|few|want|need|find|think|see|look|"
     "finish|finished|complete|completed|write|wrote|today|tomorrow|yesterday|morning|monday|tuesday|wednesday|"
     "thursday|friday|saturday|sunday|because|only|even|much|many|most|down|off|through|during|between|which"},
    {WORD_NUMBER, 11, "eleven"},
    {WORD_LATER, 3, "after|right after|straight after"},
    {WORD_NOT, 1, "nor did|nor have|nor has"},
    {WORD_NOT, 0, "anything but"},
    {WORD_NOT, 2, "not only|not just"},
    {WORD_NONE, 1, "nor"},
    {WORD_LATER, 1, "hopefully"},
    {WORD_NOT, 0, "doubt|doubt that|i doubt|i doubt that|pretended to"},
    {0, 0, NULL},
};
