/* English: whole lines, takeaways and useful things. See phrases.h for how phrases are written. */
#include "parser/phrases.h"

const struct word_group words_english_takeaways[] = {
    {WORD_GREETING, 0,
     "hi|hello|hey|hiya|dear|good morning|good afternoon|good evening|hi there|hello there|hey there|hi all|hi team|"
     "morning|greetings|howdy|good day|hi everyone|hello everyone|hello all|to whom it may concern"},
    {WORD_CLOSING, 0,
     "thanks|thank you|thanks a lot|many thanks|thank you very much|thanks so much|thank you so much|thx|ty|cheers|"
     "best|best regards|kind regards|warm regards|regards|br|kr|all the best|best wishes|with best regards|"
     "with kind regards|yours|yours sincerely|sincerely|take care|bye|ciao|see you|see you soon|talk soon|"
     "talk to you soon|speak soon|have a nice day|have a good day|have a great day|have a good one|"
     "have a nice weekend|have a good weekend|have a great weekend|have a good week|have a nice week|"
     "thanks in advance|thanks again|thank you again|much appreciated|xo|warmly|love|until then|until next time|"
     "see you then|see you next time|see you next week|see you on monday|see you tomorrow|greetings|best wishes to "
     "all"},
    {WORD_NOTHING, 0,
     "nothing else|will reply|i will reply|i'll reply|will answer|i'll answer|will write|i'll write|will get back|will "
     "get back to you|i'll get back to you|will report|will update you|more next week|more soon|no "
     "more|nothing|nothing this time|nothing this week|nothing today|nothing from me|nothing to note|nothing to add|"
     "nothing to report|nothing to share|nothing new|nothing in particular|nothing special|nothing specific|"
     "nothing really|nothing concrete|nothing for now|nothing yet|nothing much|nothing at the moment|"
     "nothing comes to mind|none|none this time|none today|none really|none for now|no takeaways|no takeaway|"
     "no takeaways this time|no takeaways today|no actions|no action items|no actions this time|no action|"
     "no new takeaways|no notes|nothing to take away|no specific takeaways|no real takeaways|i have nothing|"
     "i've got nothing|i don't have any|i don't have anything|don't have anything|i have none|we just caught up|"
     "just caught up|we only caught up|just a catch up|no useful things|n / a|na|nil|nada|tbd|tba|not this time|"
     "not today|can't think of anything|cannot think of anything|nothing i can think of|not sure yet|don't know yet|"
     "no idea yet|i don't have any takeaways|i have no takeaways|i had no takeaways|no particular takeaways|"
     "we have nothing|nothing useful|skip this question|no concrete takeaways|no items"},
    {WORD_NOTHING, 0,
     "no time to prepare|no topics from me|no topics|no topics this time|nothing prepared|nothing to write "
     "down|nothing worth noting|let you know|let you know later|send them later|send it later|send "
     "them tomorrow|get back to you|get back to you on this|reply later|answer later|write later|think about it|have "
     "to think about it|i'll let you know|nothing that i can think of|nothing actionable|no concrete actions"},
    {WORD_DEFER, 0,
     "let you know|get back to you|get back to this|will reply|will answer|will look at it|look at it|come back to "
     "you|update you|will report|answer later|reply later|more soon|will write"},
    {WORD_CHATTER, 0,
     "that was|it was|this was|we had|i had|we talked|we spoke|we discussed|we chatted|we met|we just|we mostly|"
     "we also talked|we covered|great|good|nice|lovely|wonderful|fantastic|excellent|awesome|amazing|super|perfect|"
     "really|very|what a|thanks|thank you|many thanks|sorry|apologies|enjoyed|i enjoyed|i really enjoyed|i liked|"
     "i really liked|i loved|really enjoyed|really liked|looking forward|i look forward|i'm looking forward|see you|"
     "talk soon|here are|here is|here's|below|see below|these are|as promised|please find|my takeaways|"
     "my main takeaways|the takeaways|my answers|answers below|ben is|ben was|he is|he was|she is|she was|"
     "the meeting|the talk|the conversation|the session|our meeting|our talk|our conversation|our session|"
     "had a|had an|had some|interesting|useful|helpful|always|so good|hope|i hope|hope this|it's been|it is|"
     "unfortunately|just|all good|fun|glad|happy|pleasure|no worries|ok|okay|sure|yes|no|well|time flew|"
     "a good|a great|a nice|a very|a really|such a|not much|have a|sent from|let me know|feel free|by the way|btw|"
     "ps|in short|in summary|to sum up|overall|we got|everything|there were|there was|i think|i feel|i felt|"
     "we are|we're|i'm glad|i'm happy|i am glad|i am happy|i was|we were|it went|went well|can you|could you|"
     "who|what|when|where|why|how|is it|are we|do we|do you|does|did you|should we|would you|three things|two things|"
     "a few things|a couple of things|some things|a few takeaways|several things|one thing|my comments|comments"},
    {WORD_CHATTER, 0,
     "i forgot|i don't remember|i can't remember|i do not remember|i don't recall|let's see|let me think|let me see|we "
     "caught up|we just caught up|ben suggested|ben said|ben told|ben mentioned"},
    {WORD_PLEASANT, 0,
     "looking forward to it|looking forward to meeting you|looking forward to our first meeting|looking forward|can't "
     "wait|"
     "excited|ok|okay|k|great|good|nice|cool|perfect|super|awesome|excellent|wonderful|fantastic|lovely|sure|fine|"
     "fine with me|fine by me|sounds good|looks good|looks right|looks great|all good|that's right|that is right|"
     "correct|right|yes|yep|yeah|yup|got it|noted|thanks|thank you|thx|ty|many thanks|cheers|thanks a lot|"
     "thank you very much|great idea|will do|received|understood|agreed|no worries|nice one|well done|good to know|"
     "brilliant|alright|all right|roger|love it|appreciated|much appreciated|exactly|spot on|great talk|good talk|"
     "great meeting|good meeting|great session|see you|see you then|that's correct|that is correct|as it should be|"
     "some answers below|a few answers below|my answers|answers|here you go|here we go|here goes|some answers|see "
     "answers|"
     "thanks for this|thanks for that|thank you for this|thanks for the reminder|thanks for asking|"
     "thanks for checking|thanks for checking in|see below|my comments in blue|my comments below|comments below|"
     "filled in below|filled it in below|filled in|filled it in|comments inline|inline|answers below|answers "
     "inline|please see below|see my comments below|see inline|"
     "my answers below|in blue|in red|in green|below|hi all|hello all|see my answers below|see answers below|"
     "see comments below|see my comments inline|thanks for the summary|thanks for noting|very good|looking good"},
    {WORD_ASKS, 0,
     "who|when|where|can you|could you|can i|may i|do you|does|is this|is it|is there|are you|are we|will you|will my|"
     "will ben|what is this|what is rapport|what happens|why do|why am|why did|do i|am i|did you|have you|what do you|"
     "can my|can anyone|does my|is my|are my|what will you"},
    {WORD_WRONG, 0,
     "that is not right|that's not right|this is not right|not right|that is wrong|that's wrong|this is wrong|wrong|"
     "not correct|that is not correct|that's not correct|incorrect|that's not what i meant|that is not what i meant|"
     "not what i meant|not what i said|that is not what i said|that's not what i said|no that's wrong"},
    {WORD_INTENT, 0,
     "i will|i'll|we will|we'll|i shall|i am going to|i'm going to|we are going to|we're going to|going to|gonna|"
     "i'm gonna|i want to|i wanna|i would like to|i'd like to|we want to|we'd like to|i plan to|i'm planning to|"
     "i am planning to|planning to|plan to|i intend to|i need to|we need to|need to|i have to|i've to|i must|"
     "i should|we should|i ought to|i have decided to|i've decided to|i decided to|i promised to|i promise to|"
     "i committed to|i commit to|i agreed to|we agreed to|we agreed that i will|we agreed that i'll|"
     "we agreed i will|we agreed i'll|we agreed i would|we decided to|i aim to|my plan is to|the plan is to|"
     "my goal is to|my next step is to|next step is to|my next steps are to|my action is to|my action item is to|"
     "my takeaway is to|my takeaway is that i should|my takeaway is that i need to|my main takeaway is to|"
     "my main takeaway is that i should|my main takeaway is that i need to|my biggest takeaway is to|"
     "my key takeaway is to|my one takeaway is to|my first takeaway is to|my second takeaway is to|"
     "my takeaways are to|main takeaway is to|the main takeaway is to|key takeaway is to|takeaway is to|"
     "the takeaway for me is to|my takeaway was to|my main takeaway was to|the main takeaway for me is to|"
     "the takeaway is to|what i take away is to|what i'll try is to|what i will try is to|what i will do is|"
     "what i'll do is|let me|i'm to|i am to|i hope to|remember to|don't forget to|i don't want to forget to|"
     "i would|i'd|my homework is to|my homework|my task is to|my to do is to|my todo is to|my commitment is to|"
     "for next time i will|until next time i will|by then i will|we said i would|i said i would|i said i'd|"
     "i took away that i should|i took away that i need to|i could|my idea is to|my experiment is to|"
     "my other takeaway is to|another takeaway is to|the other one is to|the second is to|the first is to|"
     "one is to|another one is to|the other is to"},
    {WORD_INTENT, 0,
     "i think i'll|i think i will|i guess i'll|i guess i will|maybe i'll|maybe i will|perhaps i'll|i think i should|i "
     "think i want to|i believe i should|it would be good to|i look to|i have to remember to|i should try to|i will "
     "try to|i'll try to|i want to try to"},
    {WORD_INTENDS, 0, "will|will also|am going to|would like to|shall"},
    {WORD_TOLD, 0,
     "i promised|i've promised|i have promised|i told|i've told|i agreed with|i've agreed with|we agreed with|"
     "i offered|i owe|i agreed"},
    {WORD_INTENT, 0,
     "my takeaway would be to|my main takeaway would be to|my takeaway will be to|we said we'd|we said we would|we "
     "said we'll|i'd "
     "love to|i would love to|i'm taking away that i should|i'm taking away that i need to|i'm taking away that i want "
     "to|i take away that i "
     "should|i take away that i need to|i've agreed to|i offered to|i'd better|i had better|i'd rather|i would rather|"
     "let's|i'm gonna try to|my plan for next time is to|the action is to|action for me is to|first step is to|the "
     "first step is to|we'd better|i might|i'll probably|i'll definitely|i'll also|im going to|ill try to|"
     "i've planned to|i'm hoping to|my aim is to|the aim is to|aim is to|the idea is to|what i want to do is"},
    {WORD_INTRO, 0,
     "my takeaway is that|my takeaway is|my main takeaway is that|my main takeaway is|my biggest takeaway is that|"
     "my biggest takeaway is|my key takeaway is that|my key takeaway is|my takeaway was that|my takeaway was|"
     "my main takeaway was that|my main takeaway was|the main takeaway is that|the main takeaway is|"
     "main takeaway is that|main takeaway is|key takeaway is|my one takeaway is|my one takeaway is that|"
     "the takeaway for me is that|the takeaway for me is|the main takeaway for me is|the main takeaway for me was|"
     "i take away that|i took away that|i took away|i take away|what i take away is that|what i take away is|"
     "what i took away is that|what i took away is|what i took away was|the main thing i took away is|"
     "the main thing i take away is|the most useful thing was|the most useful was|most useful was|"
     "most useful for me was|the most useful thing for me was|the most useful part was|what was most useful was|"
     "what helped me most was|what was useful was|i found it useful that|it was useful that|my biggest learning is|"
     "my biggest learning was|my learning is|my learning is that|my other takeaway is|another takeaway is|"
     "my second takeaway is|my first takeaway is|the other one is"},
    {WORD_INTRO, 0,
     "i took away two things|i took away three things|two things|three things|main thing for me|the main thing for "
     "me|main thing|the main thing|main point|key point|biggest thing for me|the biggest thing for me|main lesson|my "
     "main lesson|main learning|my main learning|my lesson|biggest takeaway|my biggest takeaway|my one thing|one thing "
     "for me"},
    {WORD_INTRO, 0,
     "takeaway is|takeaway was|takeaway for me is|takeaway from today is|what i am taking away is that|what i am "
     "taking away is|what i'm taking away is that|what i'm taking away is|what "
     "i am "
     "taking is|what i'm taking from this is|what i take from this is|what i take from it is|"
     "i'm taking away that|i'm taking away|biggest one|the biggest one|my biggest one|biggest thing|the biggest thing|"
     "number one|top of the list|key one|the one thing|my only one|just one|only one|one thing from me|just one thing|"
     "only one thing|i'm taking with me|i take with me|let's keep it simple|keeping it simple|keep it simple|let's "
     "keep it short|"
     "keeping it short|til"},
    {WORD_LISTING, 1, "things|takeaways|actions|action items|to dos|todos|next steps|learnings|points|tasks|ideas"},
    {WORD_LISTING, 0,
     "things i'd like to do|things i want to do|things i will do|things i'll do|what i'd like to do|what i want to "
     "do|what i'll "
     "do|what i will do|things to try|things i want to try|things i'd like to try|two things|three things|four "
     "things|i'll bring two things|i will bring two things|i'll bring three things|i will "
     "bring three things|i bring two things|i take two things|i take three things|i'll take two things|i'll take three "
     "things|my plans|things to do|my list|our actions|my takeaways|my main takeaways|our takeaways|the "
     "takeaways|takeaways from today|my two takeaways|my three "
     "takeaways|my next steps|my actions|i took away|things i take away|what i take away|what i took away"},
    {WORD_LEARNT, 0,
     "i learned|i learnt|i've learned|i have learned|we learned|i realised|i realized|i understood|i noticed|i found "
     "out|i discovered|i now know|it helped me to|it helps to|it is better to|it's better to|it's ok to|it is ok "
     "to|don't|do not|never|always|note to self|lesson|we agreed|ask|stop|start|ben will|ana will"},
    {WORD_ADVERB, 0,
     "hmm|hm|hmmm|uh|um|erm|eh|oh|rather|simply|tbh|honestly|frankly|to be honest|okay so|so far|ideally|preferably|if "
     "possible"},
    {WORD_ADVERB, 0,
     "also|definitely|this time|this "
     "week|then|now|probably|certainly|surely|finally|first|firstly|second|secondly|third|next|so|and|"
     "too|really|try and|still|just|therefore|additionally|besides|furthermore|moreover|in addition|hopefully|"
     "lastly|as well|okay|alright|ok|well|yes|for now|personally|maybe|perhaps|actually|from now on|going forward|to "
     "start with|"
     "first of all|for me|plus|on top"},
    {WORD_MY, 0, "my|our|the|one|main|key|my main|my key|my next|my only|biggest|my biggest"},
    {WORD_ACTION, 0,
     "will do|please note|please note down|note down|my plan|remember|reminder|note to self|note|focus|experiment|my "
     "focus|my experiment|our "
     "plan|action|actions|action item|action items|ai|ap|action point|todo|to do|todos|to dos|next step|next steps|"
     "next action|takeaway|takeaways|my takeaway|my takeaways|main takeaway|key takeaway|task|tasks|my action|"
     "my actions|one takeaway|homework|commitment|for me|me|mine|my todo|follow up|plan|my main takeaway"},
    {WORD_PRIVATE, 0, "private|privately|confidential|just for me|only for me"},
    {WORD_SHARE, 0, "share|to share"},
    {WORD_THAT, 0, "that"},
    {WORD_BRING, 0, "bring|bring along|be bringing|bring you"},
    {0, 0, NULL},
};
