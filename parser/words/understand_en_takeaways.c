/* English: whole lines, takeaways and useful things. See phrases.h for how phrases are written. */
#include "parser/phrases.h"

const struct word_group words_english_takeaways[] = {
    {WORD_GREETING, 0,
     "hi both|hello both|hey both|dear both|hi you two|hey you two|hi folks|hi everybody|hi guys|dear all|hey all|hey "
     "everyone|"
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
     "not applicable|will send mine|i'll send mine|send mine|will send them|mine will follow|no time|no time yet|will "
     "report back|i'll report back|zilch|zip|not a thing|nothing at all|no thing|nothing "
     "else|will reply|i will "
     "reply|i'll reply|will answer|i'll "
     "answer|will write|i'll write|will get back|will "
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
    {WORD_NOTHING_NOUN, 0,
     "notes|takeaways|takeaway|take aways|actions|action|action items|action points|points|to dos|todos|next "
     "steps|updates|"
     "news|topics|items|homework|tasks|decisions|learnings|lessons|insights|things|plans|notes|follow ups|"
     "commitments|outcomes|outcome|ideas|resolutions|big ones|surprises|progress|ones"},
    {WORD_NOTHING_TAIL, 0,
     "around|round|down|up|away|to|comes|came|come|that|i|we|for|from|on|in|at|springs|stuck|stood|stands|jumps|jumped|"
     "worth|of "
     "note|concrete|"
     "specific|actionable|major|big|new|special|particular|needed|required|so far|this|these|today|tonight|tbh|either|"
     "left|planned|agreed|decided|right|yet|much|really|but|i'm|i've|we've|sorry|unfortunately|as|if|because|since|"
     "with|there|just|only|formal|pressing|urgent|other"},
    {WORD_ANYTHING, 0,
     "anything|any|much|a lot|a thing|one|something|specific|concrete|actionable|takeaways|a takeaway|action points|"
     "actions|action items|that much|too much"},
    {WORD_MINDS, 0,
     "set|make|define|commit to|identify|list|capture|agree to|pick|choose|sure|sure if|sure i|sure that "
     "i|certain|have|had|got|get|get to|take|took|come|come up|come up with|think "
     "of|think|think there's|think there is|find|"
     "see|note|write|write down|remember|recall|really|actually|discuss|talk about|cover|agree|agree on|decide|"
     "decide on|to|with|there|that|of|been|a|the|honestly|right now|now|up|up with|really get to|know of|really have|"
     "i|i've|we|bring|be|really have got"},
    {WORD_DEFER, 0,
     "let you know|get back to you|get back to this|will reply|will answer|will look at it|look at it|come back to "
     "you|update you|will report|answer later|reply later|more soon|will write|i'll answer|i'll reply|i'll write|i'll "
     "fill|i will fill|i'll do this|i'll do it|answer tomorrow|reply tomorrow|later today|later this week"},
    {WORD_CHATTER, 0,
     "that was|it was|this was|we had|i had|we talked|we spoke|we discussed|we chatted|we met|we just|we mostly|we "
     "also talked|we "
     "covered|great|good|nice|lovely|wonderful|fantastic|excellent|awesome|amazing|super|perfect|really|very|what "
     "a|thanks|thank you|many thanks|enjoyed|i enjoyed|i really enjoyed|i liked|i really liked|i loved|really "
     "enjoyed|really liked|looking forward|i look forward|i'm looking forward|see you|talk soon|here are|here "
     "is|here's|below|see below|these are|as promised|please find|my takeaways|my main takeaways|the takeaways|my "
     "answers|answers below|ben is|ben was|he is|he was|she is|she was|the meeting|the talk|the conversation|the "
     "session|our meeting|our talk|our conversation|our session|had a|had an|had "
     "some|interesting|useful|helpful|always|so good|hope|i hope|hope this|it's been|it is|unfortunately|just|all "
     "good|fun|glad|happy|pleasure|no worries|ok|okay|sure|yes|no|well|time flew|a good|a great|a nice|that's it|that "
     "is it|that's all|that is all|that's me|that would be all|a very|a really|such a|not much|have a nice|have a "
     "good|have a great|have a lovely|have a wonderful|have a fun|sent from|let me know|feel free|in short|in "
     "summary|to sum up|overall|we got|everything|there were|there was|i think|i feel|i felt|we are|we're|i'm glad|i'm "
     "happy|i am glad|i am happy|i was|we were|it went|went well|can you|could you|who|what|when|where|why|how|is "
     "it|are we|do we|do you|does|did you|should we|would you|three things|two things|a few things|a couple of "
     "things|some things|a few takeaways|several things|one thing|my comments|comments"},
    {WORD_CHATTER, 0,
     "same as last time|loved|love this|no deadline|no rush|no date|no date yet|no due date|no "
     "hurry|congratulations|congrats|kudos|well "
     "done|bravo|chapeau|happy birthday|good luck|enjoy|thanks to|hats off|welcome|as for|regarding|i forgot|i don't "
     "remember|i can't remember|i do not remember|i don't recall|let's see|let me think|let me see|we caught up|we "
     "just caught up|ben suggested|ben said|ben told|ben mentioned"},
    {WORD_CHATTER, 1, "ps|p . s|pps|by the way|btw|fyi"},
    {WORD_CHATTER, 2, "sorry|apologies|my apologies|i'm sorry|so sorry|alas|unfortunately|sadly|afraid|i'm afraid"},
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
     "i will|i'll|we will|we'll|i shall|i am going to|i'm going to|we are going to|we're going to|going to|gonna|i'm "
     "gonna|i want to|i wanna|i would like to|i'd like to|we want to|we'd like to|i plan to|i'm planning to|i am "
     "planning to|planning to|plan to|i intend to|i need to|we need to|need to|i have to|i've to|i must|i should|we "
     "should|i ought to|i have decided to|i've decided to|i decided to|i promised to|i promise to|i committed to|i "
     "commit to|i agreed to|we agreed to|we agreed that i will|we agreed that i'll|we agreed i will|we agreed i'll|we "
     "agreed i would|we decided to|i aim to|let me|i'm to|i am to|i hope to|remember to|don't forget to|i don't want "
     "to forget to|i would|i'd|for next time i will|until next time i will|by then i will|we said i would|i said i "
     "would|i said i'd|i took away that i should|i took away that i need to|i could"},
    {WORD_INTENT, 0,
     "maybe i'll|maybe i will|perhaps i'll|it would be good to|it'd be good to|would be good to|it would be nice to|it "
     "might be good to|it makes sense to|i'm committing to|i am committing to|i'd like|i would like|i'd love|i would "
     "love|let's see if i "
     "can|i'll see if i can|see if i can|it's "
     "time to|time to|high time to|i look to|i have to remember to|i should "
     "try to|i will try to|i'll try to|i want to try to|i'm planning on|i am planning on|i'm thinking of|i am thinking "
     "of|i'm thinking about|i'm considering|i am determined to|i'm determined to|i'm keen to|i am keen to|i'm aiming "
     "to|we could|we want to|we hope to|we plan to|we must|we have to|i've got to|i have got to|i was thinking we "
     "could|i vow to|i resolve to|i've resolved to|i choose to|i aim for|i'm aiming for|i'm off to"},
    {WORD_INTENDS, 0,
     "trying to|will|will also|am going to|would like to|shall|should|must|must remember to|have to|want to|hope "
     "to|hoping "
     "to|intend to|aim to|aiming to|decided to|ill|ill also|im going to|im gonna|id like to|well"},
    {WORD_TOLD, 0,
     "i promised|i've promised|i have promised|i told|i've told|i agreed with|i've agreed with|we agreed with|"
     "i offered|i owe|i agreed"},
    {WORD_TOLD, 1,
     "i think|i guess|i believe|i feel|i feel like|i reckon|i suppose|i figure|i've decided|i have decided|i "
     "decided|it looks like|looks like|i know|i said|we said|we agreed|thinking about it|in the end|that's why|which "
     "is why|that is why|because of that"},
    {WORD_INTENT, 0,
     "we said we'd|we said we would|we said we'll|i'd love to|i would love to|i'm taking away that i should|i'm taking "
     "away that i need to|i'm taking away that i want to|i take away that i should|i take away that i need to|i've "
     "agreed to|i offered to|i'd better|i had better|i'd rather|i would rather|let's|i'm gonna try to|we'd better|i "
     "might|i'll probably|i'll definitely|i'll also|im going to|ill try to|i've planned to|i'm hoping to"},
    {WORD_INTRO, 0,
     "i take away that|i took away that|i took away|i take away|the most useful was|most useful was|most useful for me "
     "was|what was most useful was|what helped me most was|what was useful was|i found it useful that|it was useful "
     "that"},
    {WORD_INTRO, 0, "i took away two things|i took away three things|two things|three things"},
    {WORD_INTRO, 0,
     "i'm taking away that|i'm taking away|number one|top of the list|my only one|just one|only one|one thing from "
     "me|just one thing|only one thing|i'm taking with me|i take with me|let's keep it simple|keeping it simple|keep "
     "it simple|let's keep it short|keeping it short|til"},
    {WORD_TOPIC, TOPIC_STRONG,
     "aha moment|aha|mine|here's mine|here is mine|takeaway|take away|lesson|learning|insight|action|action "
     "item|action point|next "
     "step|commitment|homework|task|to "
     "do|todo|resolution|next action|next move|promise|follow up|lesson learned|lesson learnt|reminder|learning point"},
    {WORD_TOPIC, TOPIC_WEAK,
     "thing|one|point|bit|part|plan|goal|idea|aim|focus|priority|challenge|step|move|experiment|intention|target|item|"
     "ask|change|habit|win"},
    {WORD_TOPIC, TOPIC_MANY,
     "things|takeaways|take aways|steps|lessons|learnings|insights|actions|action items|action points|next "
     "steps|commitments|tasks|to dos|todos|resolutions|follow ups|plans|goals|next actions|lessons learned|lessons "
     "learnt|points"},
    {WORD_TOPIC, TOPIC_WHAT,
     "what i|what i'll|what i'm|what i'd|what i've|what we|what we'll|all i|the thing i|the thing i'm|the thing "
     "i'll|one thing i|one thing i'll|the one thing i|the one thing i'll|the first thing i|the first thing "
     "i'll|something i|something i'll"},
    {WORD_TOPIC_OWNER, 0, "my|our|the|a|an|another"},
    {WORD_RANK, 0,
     "best|nicest|main|big|biggest|key|next|top|important|most important|useful|most "
     "useful|personal|real|single|only|new|small|little|concrete|practical|immediate|short term|long "
     "term|final|overall|number one|valuable|most valuable|clear|clearest|strongest"},
    {WORD_RANK, 1,
     "another|another one|one|two|three|four|number two|number three|first|second|third|last|other|first one|second "
     "one|third one|last "
     "one|other one"},
    {WORD_TOPIC_TAIL, 0,
     "for me|from me|for us|for next time|for today|for now|for this week|for next week|for this month|for the next "
     "weeks|for "
     "the week|from today|from this|from it|from that|from us|from this meeting|from the meeting|from our meeting|from "
     "this session|from the session|from our session|from this talk|from the talk|from our talk|from our chat|from the "
     "chat|from yesterday|from today's session|from today's meeting|from today's chat|from today's talk|this time|this "
     "week|today|going forward|on my side|from my side|on my end|so far|of the day|until next time|until then|here|to "
     "self|to myself|right now|this month"},
    {WORD_TOPIC_OF, 0,
     "for|from|of|i|i'm|i'll|i'd|i've|we|we're|on|after|until|before|that i|that i'm|that i'll|that stuck|that "
     "struck|that helped|which i|to take|to try|to do|to remember"},
    {WORD_BE, 0, "is|was|would be|will be|has to be|are|were|has been|might be"},
    {WORD_INFINITIVE, 0, "to"},
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
    {WORD_COLUMN, COLUMN_WHAT,
     "what|action|actions|action item|takeaway|takeaways|task|item|to do|thing|next step|topic|what to do"},
    {WORD_COLUMN, COLUMN_WHEN, "when|by when|due|due date|date|deadline|due by|by|target date|eta"},
    {WORD_COLUMN, COLUMN_WHO, "who|owner|by whom|responsible|person|assignee"},
    {WORD_COLUMN, COLUMN_MORE, "why|status|notes|note|comment|comments|how|priority|prio|no|nr"},
    {WORD_DOING, 0,
     "accept|accompany|add|address|adopt|agree|align|analyse|analyze|announce|apply|appoint|approach|archive|arrange|"
     "ask|assign|attend|avoid|be|begin|block|book|brief|bring|build|buy|call|cancel|celebrate|chase|check|choose|"
     "clarify|clean|"
     "clear|close|coach|collect|come|compare|complete|confirm|consider|contact|copy|count|cover|create|cut|decide|"
     "decline|define|delegate|delete|describe|design|develop|discuss|do|document|draft|draw|drop|email|encourage|"
     "escalate|establish|evaluate|experiment|explain|explore|extend|fill|find|finalise|finalize|finish|fix|focus|"
     "follow|forward|gather|get|give|go|hand|have|help|hire|hold|identify|implement|improve|include|inform|install|"
     "interview|introduce|invite|involve|join|journal|keep|kick|launch|lead|learn|leave|let|limit|list|listen|log|look|"
     "mail|make|map|meet|mention|mentor|message|migrate|move|name|negotiate|nominate|note|observe|offer|open|organise|"
     "organize|outline|pair|pass|pause|phone|pick|pilot|ping|plan|play|point|post|practice|practise|praise|prepare|"
     "present|prioritise|prioritize|propose|protect|prototype|publish|push|put|query|raise|reach|read|rearrange|record|"
     "recruit|redo|reduce|refactor|reflect|refuse|register|rehearse|remind|remove|rename|renew|reorganise|repeat|"
     "replace|reply|report|request|research|reserve|resolve|restart|retry|return|review|revise|rewrite|ring|rotate|run|"
     "save|say|schedule|search|see|sell|send|set|share|shadow|show|sign|simplify|sit|skip|slow|solve|sort|speak|spend|"
     "split|start|stay|stop|store|structure|study|submit|suggest|summarise|summarize|support|survey|swap|switch|sync|"
     "take|talk|teach|tell|test|text|thank|think|tidy|track|train|transfer|translate|try|turn|update|upload|use|visit|"
     "volunteer|wait|walk|watch|work|write|don't|do not|never|always"},
    {WORD_LEARNT, 0,
     "i learned|i learnt|i've learned|i have learned|we learned|i realised|i realized|i understood|i noticed|i found "
     "out|i discovered|i now know|it helped me to|it helps to|it is better to|it's better to|it's ok to|it is ok "
     "to|don't|do not|never|always|note to self|lesson|we agreed"},
    {WORD_ADVERB, 0,
     "otherwise|as discussed|as agreed|as mentioned|as always|anyway|anyhow|for "
     "starters|hmm|hm|hmmm|uh|um|erm|eh|oh|rather|simply|tbh|honestly|frankly|to be honest|okay "
     "so|so far|ideally|preferably|if "
     "possible"},
    {WORD_ADVERB, 0,
     "definitely|this time|this "
     "week|then|now|probably|certainly|surely|finally|first|firstly|second|secondly|third|next|so|and|too|really|try "
     "and|still|just|therefore|hopefully|lastly|as well|okay|alright|ok|well|yes|for "
     "now|personally|maybe|perhaps|actually|from now on|going forward|to start with|first of all|for me"},
    {WORD_ADVERB, 1,
     "also|additionally|besides|furthermore|moreover|in addition|plus|on top|and also|and then also|oh and|on top of "
     "that"},
    {WORD_MY, 0, "my|our|the|one|main|key|my main|my key|my next|my only|biggest|my biggest"},
    {WORD_ACTION, 0,
     "try|will do|please note|please note down|note down|my plan|remember|reminder|note to "
     "self|note|focus|experiment|my "
     "focus|my experiment|our "
     "plan|action|actions|action item|action items|ai|ap|action point|todo|to do|todos|to dos|next step|next steps|"
     "next action|takeaway|takeaways|my takeaway|my takeaways|main takeaway|key takeaway|task|tasks|my action|"
     "my actions|one takeaway|homework|commitment|for me|me|mine|my todo|follow up|plan|my main takeaway"},
    {WORD_PRIVATE, 0, "private|privately|confidential|just for me|only for me"},
    {WORD_SHARE, 0, "share|to share"},
    {WORD_THAT, 0, "that"},
    {WORD_WISH, 0,
     "congratulations|congrats|happy birthday|happy new year|merry christmas|happy easter|happy holidays|welcome to "
     "the "
     "team|welcome to the group|welcome aboard|welcome on board|nice to meet|lovely to meet|good to meet|great to "
     "meet|pleased to meet|nice to see|lovely to see|good to see|great to see|good luck|get well|well done|enjoy "
     "your|have fun|safe travels|safe trip|fingers crossed|hope you're|hope you are|hope you had|hope you have|hope "
     "all|i hope you|sorry to hear|so sorry to hear"},
    {WORD_ASKS, 1,
     "what is a useful|what's a useful|what are useful|what do you mean|what does this mean|what does that mean|what "
     "counts|what should i write|what am i supposed|what do i have to|what do i need to|do i have to|do i need to|am i "
     "supposed|when is the|when is our|when do we|when's the|when's our|where is the|where is our|where do we|is there "
     "a meeting|is the meeting|is our meeting|did you get|did you receive|how does this work|why do i get"},
    {WORD_ADVERB, 0, "mostly|mainly"},
    {WORD_BRING, 0,
     "bring|bring along|be bringing|bring you|bring up|share|share with you|be sharing|show you|bring with me"},
    {WORD_BRING, 1, "bringing|i'm bringing|i am bringing|i bring|sharing|i'm sharing|i've brought"},
    {WORD_MAY_BRING, 0,
     "i can|can|happy to|glad to|i could|could|i'm happy to|i am happy to|more than happy to|love to|i want to|i "
     "wanted to|i also want to|i may|i might"},
    {0, 0, NULL},
};
