/* English. See phrases.h for how phrases are written. */
#include "facts/takeaway.h"
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_english[] = {
    /* check-ins */
    {WORD_STATUS, STATUS_DONE,
     "done|did|did it|did that|did this|got it done|got this done|finished|completed|complete|accomplished|achieved|"
     "sorted|sorted out|solved|resolved|fixed|shipped|delivered|sent|sent out|handled|closed|ticked|ticked off|"
     "checked off|worked|it worked|worked well|worked great|worked out|worked like a charm|success|all set|"
     "wrapped up|managed it|managed to do it|took care of it|taken care of|implemented|nailed it|smashed it|"
     "made it happen|it happened|happened|check|yes done|went well|went great|now done|is done|was done|been done|"
     "have done|through with|x|managed|took place|has taken place|have taken place|taken place|in my calendar|"
     "in the calendar|in our calendar|in place|up and running|works well|works great|works fine|works nicely|it works|"
     "working well|working great|is ready|are ready|ready now|all ready|i blocked|i've blocked|i have blocked|"
     "we blocked|we've blocked|we have blocked|blocked out|already finish|i finish|got through|done and dusted|"
     "crossed off|in the bag|good to go|mission accomplished|ticked that off|got round to it|got around to it|"
     "dealt with|finalised|finalized|submitted|published|released|set and done|good as done|"
     "donee|doen|dne|doned|finshed|finised|finsihed|finnished|fnished|complted|compleeted|completd|comleted|"
     "accomplised"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "kind of|sort of|almost|nearly|still a draft|a draft|a first draft|is a draft|only did it once|did it once|only "
     "once|on page|in the middle of|in the middle of it|reading it|drafting it|writing it|in progress|still in "
     "progress|in the works|still on it|still on|still at|busy with|still busy with|on it|on to "
     "it|i'm on it|am on it|working on|working on "
     "it|"
     "still working|still working on|still working on it|work in progress|wip|ongoing|on going|underway|under way|"
     "on the way|on its way|on my way|started|have started|begun|began|getting there|nearly done|almost done|"
     "nearly finished|almost finished|almost there|nearly there|mostly done|half done|halfway|half way|halfway done|"
     "half way through|halfway through|half finished|partly|partly done|partially|partially done|continuing|"
     "still going|still doing|doing it|on track|progressing|making progress|some progress|not finished|"
     "not finished yet|not yet finished|not quite done|not quite|not quite finished|not completely|not completely done|"
     "not fully|not fully done|not entirely|not entirely done|not all done|not complete|not completed|"
     "not yet complete|haven't finished|have not finished|hasn't finished|isn't finished|not quite there|"
     "not there yet|to be continued|in flight|scheduled|planned|in draft|drafted|draft ready|first draft done|"
     "keep going|still at it|need more time|needs more time|more time|just started|only started|still ongoing|"
     "up and running soon|working through it|currently working|going well|going great|going ok|going okay|going fine|"
     "going slowly|coming along|coming along nicely|slowly but surely|bit by bit|some way to go|startd|strated|"
     "in progres|in progess|in porgress|inprogress|on going still|doing it now|on it now|made a start|made some "
     "progress|"
     "got started|getting started|getting started on|in the making|in the pipeline|in hand|under review|out for review|"
     "in review|half of it|so so"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "still missing|missing|still to come|to follow|follows|will follow|zero|didn't work out|did not work out|didn't "
     "work|did not work|keep forgetting|kept forgetting|i keep "
     "forgetting|nothing so far|nothing on|nothing happened|no news|no update|no updates|not yet|not started|not yet "
     "started|not yet begun|not begun|not done|not done yet|not yet done|undone|"
     "haven't started|have not started|hasn't started|hasn't been started|didn't start|did not start|"
     "haven't done|have not done|didn't do|did not do|didn't happen|did not happen|hasn't happened|"
     "not so far|nothing yet|no progress|no progress yet|no time|had no time|no time yet|didn't have time|"
     "did not have time|haven't had time|have not had time|didn't find time|did not find time|didn't find the time|did "
     "not find the time|haven't found the time|have not found the time|couldn't find the time|couldn't find time|"
     "haven't found time|didn't get to|did not get to|haven't got to|haven't gotten to|have not gotten to|"
     "didn't get around to|didn't get round to|haven't got around to|haven't got round to|"
     "haven't gotten around to|didn't manage|did not manage|didn't make it|forgot|i forgot|forgotten|"
     "nope|no|nah|not really|still to do|to do|todo|tbd|yet to do|yet to start|yet to begin|will do|will start|"
     "still open|open|outstanding|pending|postponed|delayed|later|didn't work out yet|to start|"
     "on my list|on the list|still on my list|on my to do list|next on my list|not had time|not got to|"
     "not gotten to|not looked at|haven't looked at|nothing done|"
     "not touched|haven't touched|have not touched|not opened|haven't opened|not there|untouched|couldn't yet|could "
     "not yet|not at all|never started|never happened|"
     "never got to|never got around to|never got round to|not touched"},
    {WORD_STATUS, STATUS_DROPPED,
     "drop|dropped|dropping|drop it|drop this|skip|skipped|skipping|cancel|cancelled|canceled|abandon|abandoned|"
     "delete|deleted|remove|removed|scratch|scrap|scrapped|strike|kill|killed|discard|discarded|forget|forget about|"
     "forget it|never mind|nevermind|nvm|give up|gave up|giving up|given up|gave up on|given up on|no longer relevant|"
     "not relevant|not relevant anymore|not relevant any more|isn't relevant|is not relevant|irrelevant|"
     "no longer needed|no longer need|no longer require|don't need anymore|don't need any more|do not need anymore|"
     "not needed|not needed anymore|not needed any more|not necessary|not necessary anymore|"
     "unnecessary|obsolete|no longer necessary|no longer applies|no longer applicable|not applicable|n / a|"
     "doesn't apply|does not apply|doesn't matter anymore|moot|decided against|decided not to|not going to do|"
     "not going to|won't do|will not do|won't be doing|changed my mind|no longer want|not doing|not doing it|"
     "not doing this|don't need|don't need to|do not need|don't want to|not interested anymore|overtaken by events|"
     "take it off|take off|off the list|can be dropped|can go|let go|letting go|let it go|not worth it|"
     "not important anymore|no point|stopped|no longer pursuing|no longer doing|isn't needed|is not needed|"
     "isn't necessary|won't happen|will not happen|not happening|dead"},
    {WORD_STATUS, STATUS_BLOCKED,
     "blocked|blocked by|blocked on|stuck|stuck on|stuck with|stuck at|waiting for|waiting on|still waiting|"
     "still waiting for|still waiting on|i'm waiting for|awaiting|on hold|held up|held up by|blocker|impeded|"
     "depends on|need help|need help with|needs help|can't continue|cannot continue|can't proceed|"
     "cannot proceed|hit a wall|can't do it|waiting to hear|waiting to hear from|waiting to hear back|"
     "waiting until"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "not managed|haven't managed|have not managed|have to wait|has to wait|will have to wait|must wait|has to wait "
     "until|can wait|no luck yet|no luck so far|didn't find a moment|no chance yet|not had a chance|haven't had a "
     "chance|didn't have a chance"},
    {WORD_STATUS, STATUS_DONE, "loved it|enjoyed it|came in|came back|came through|arrived|received"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "almost ready|nearly ready|almost complete|nearly complete|almost through|nearly through|half is done|"
     "half of it is done|half of it's done|half of it done|half of them are done|part of it is done|"
     "some of it is done|most of it is done|most of it|part of it|some of it"},
    {WORD_STATUS, STATUS_DROPPED,
     "stop doing|will stop|i'll stop|stopping|makes no sense|make no sense|doesn't make sense|does not make sense|"
     "makes no sense anymore|makes no sense any more"},
    {WORD_STATUS, STATUS_BLOCKED, "waiting|no answer|no reply|no response|no answer yet|no reply yet|no response yet"},
    {WORD_STATUS, STATUS_DONE,
     "works like a charm|running like a charm|stands|is set|no problem|no problems|no issues|"
     "signed up|wrapped|ticked it off|crossed it off|got that done|did all|did both|a success|"
     "made it|went smoothly|went ahead|is sent|is out|is live|went live|is up|sent off|sent over|handed in|turned in|"
     "locked in|set in stone"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "half|about half|a third|about a third|a quarter|about a quarter|two thirds|about two thirds|three quarters|"
     "on chapter|at chapter|in chapter|at page|trying|still trying|keep trying|did start|had started|half read|"
     "part way|partway|part way through|midway|mid way|in motion|slow progress|good progress|great progress|"
     "made progress|made good progress|little progress|a bit of progress|first steps|a few steps|"
     "nearly finished with|close to done|close to finished|wrapping up|finishing up|just needs|needs one more|"
     "needs another|needs a final|last touches|final touches|finishing touches|polishing|chipping away|plugging away|"
     "one more to go|some left|a few left|not through yet|not all of it|not everything|have begun|i've begun|am at|"
     "started on|kicked off|picked up|doing that"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "is left|are left|left to do|to go|remains|remain|still remains|are missing|is missing|not ok|not okay|"
     "no go|no chance|no luck|unread|not even started|haven't even started|haven't begun|have not begun|"
     "haven't looked|didn't look at|did not look at|haven't opened|no movement|nothing to report|"
     "no progress to report|no progress whatsoever|chickened out|too busy|was too busy|been too busy|swamped|"
     "slipped my mind|slipped|fell through|fell by the wayside|fell off my radar|fell off the radar|ran out of time|"
     "run out of time|out of time|procrastinated|been procrastinating|put off|put it off|putting it off|putting off|"
     "pushed back|pushed it|pushed to|pushed out|moved to next|deferred|rescheduled|next on the list|haven't dared|"
     "didn't dare|not dared|totally forgot|completely forgot|clean forgot|forgot completely|forgot about|forgot to|"
     "i was sick|i was ill|i've been sick|i've been ill|i was on holiday|i was on leave|i was on vacation|i was away|"
     "i was off|was off sick|another time|some other time|not this week|not this month|not this time|not now|"
     "not right now|not today|didn't come to it|didn't come up|haven't come to it|not come to it|never came to it|"
     "not on it yet|not done it|haven't done it|have not done it|in my backlog|in the backlog|on the backlog|"
     "in the queue|next up|didn't fit|no capacity|no bandwidth|no energy|no motivation|failed|flopped|a fail|"
     "unsuccessful|without success|open still|not written"},
    {WORD_STATUS, STATUS_DROPPED,
     "stop asking|stop asking about|stop asking me about|stop asking me|stop reminding me of|stop reminding me about|"
     "don't ask|don't ask about|don't ask me about|don't ask again|no need to ask|no need|no need any more|"
     "no need anymore|no longer a thing|no longer interested|not for me|won't bother|not pursuing|not gonna happen|"
     "not gonna do|won't be happening|let's drop|let's drop it|please drop|cross it off|cross off|strike it|"
     "not a priority anymore|not a priority any more|no longer a priority|lost interest|gave it up|binned|ditched|"
     "shelved|superseded|redundant|can be removed|can be deleted|can be cancelled|can be skipped|"
     "don't want|don't care about|take it off the list|off the table|handed over|"
     "handed over to|handed it over|handed it over to|handed off|handed off to|handed it off|passed on to|"
     "passed it on|passed it to|took it over|took over|taken over|taken over by|given to|gave it to|"
     "someone else does|someone else is doing|no use|no longer useful|useless|pointless|not doing that|won't be done|"
     "leave it|leave that one|leave out|forget that one|forget this one|drop that|drop that one|drop this one|"
     "killing it|closed without|no longer on the table|out of the picture|no longer works here|has left the company|"
     "left the company|doesn't exist anymore|no longer exists|is gone|was scrapped|was cancelled|got cancelled|"
     "got scrapped"},
    {WORD_OBSTACLE, 0,
     "is on holiday|is on leave|are on leave|are on holiday|on parental leave|on paternity leave|on maternity leave|on "
     "sick leave|"
     "on holiday until|on leave until|on vacation until|on vacation|on holiday|on leave|off sick|out sick|she's sick|"
     "he's sick|is sick|was sick|is ill|was ill|she was sick|he was sick|out of office|is away|is out|hasn't replied|"
     "has not replied|hasn't answered|has not answered|hasn't responded|has not responded|hasn't got back|"
     "hasn't gotten back|hasn't come back to me|haven't heard back|have not heard back|haven't heard from|"
     "haven't heard|have not heard|didn't reply|did not reply|didn't answer|did not answer|didn't respond|"
     "did not respond|doesn't answer|doesn't reply|never replied|never answered|never responded|not replied|"
     "not answered|no reply|no access|no budget|no free slots|no free slot|no slots|no slot|no seats|no places|"
     "no room available|fully booked|fully booked until|is full|was full|is sold out|keeps cancelling|"
     "keeps canceling|keeps rescheduling|keeps postponing|keeps moving it|cancelled on me|cancelled twice|cancelled "
     "again|cancelled last minute|cancelled our|"
     "can't reach|couldn't reach|can't get hold of|couldn't get hold of|unreachable|needs approval|pending approval|"
     "needs sign off|needs a signature|stalled|in limbo|hasn't approved|has not approved|not approved|"
     "not approved yet|no approval|no feedback yet|no word|no word from|no word yet|no news from|chasing|"
     "still chasing|depending on|dependent on|road block|roadblock|parked|on ice|frozen|legal has to|at a standstill|"
     "standstill|someone else's court|their court|her court|his court|need input|needs input|waiting for input|"
     "need a decision"},
    {WORD_LATER, 1,
     "wanted to|wanted|hoped to|hoped|intended to|meant to|supposed to|was going to|were going to|needed to|tried to|"
     "planned to|thinking of|thinking about|considering|gonna|wanna|let's|plans to|wants to|hopes to|promised to|"
     "remains to be|i would|i'd"},
    {WORD_ONLY, 0, "just|simply|merely"},
    {WORD_ONLY, 1, "only|solely"},
    {WORD_ARE, 0, "are|were|have been|got|done|finished|completed|down|out of the way"},
    {WORD_HAVE, 0, "have|has|i've|we've"},
    {WORD_FACT, 0,
     "came|gave|said|sent|spoke|met|took|made|found|told|wrote|held|ran|began|chose|bought|built|drew|led|"
     "learnt|saw|showed|taught|brought|won|understood|got|was great|was good|was fun|was lovely|was nice|was useful|"
     "was helpful|was super|was very|was really|was so|was worth|was fantastic|was amazing|was excellent|"
     "was brilliant|was interesting|was awesome|was perfect|were great|were good|were lovely|were helpful|"
     "were useful|were really|were very|helpful|worth it|happy with|"
     "good fun|great fun"},
    {WORD_FACT, 0,
     "went really|went very|went quite|went so|went super|went nicely|went live|went out|went well|went through|went "
     "fine|went ok|went great|went to plan"},
    {WORD_IT, 0, "it|that|this|them|him|her|me|she|he|they|it's|she's|he's|they're|which"},
    {WORD_FINE, 0, "good|fine|great|perfect|sorted|ok|okay|excellent|check|yes|yep|top"},
    {WORD_FACT, 1,
     "scared|tired|bored|worried|stressed|overwhelmed|missed|refused|declined|rejected|ignored|promised|offered|"
     "interested|supposed|related|unfinished|unanswered|expected|asked me|asked for|hundred|united|limited|advanced|"
     "needed|needs|wanted|confused|annoyed|surprised|delayed|postponed|struggled|failed|said no|said she'd|said he'd|"
     "said they'd|said she would|said he would|said she will|said he will|told me to|told me she|told me he|"
     "told me they|got no|got nowhere|got sick|got busy|got ill|got distracted|went on holiday|went on vacation|"
     "went wrong|went nowhere|left the"},
    {WORD_FILLER, 0,
     "after all|of all|first of all|above all|all the time|all day|all week|all along|all over|all the best|all in|"
     "for all|all right|over all|all sorts of|at all|once and for all|my all|all that|not that"},
    {WORD_SPELT, 0,
     "done|finished|started|working|progress|completed|waiting|blocked|dropped|cancelled|postponed|halfway|almost|"
     "still|nearly|everything|except|forgot|yesterday|booked|drafted|stuck|nothing|scheduled|partially|complete|"
     "managed|pending|both|haven't|didn't"},
    {WORD_STATUS, STATUS_DONE,
     "works|works now|works like a dream|works perfectly|works wonders|got approved|was approved|is approved|"
     "approved|granted|confirmed|got confirmed|signed off|signed|answered|reviewed|tested|documented|rolled out|"
     "launched|deployed|merged|is make|make already|made already|is do|do already|already do|already make|"
     "already done it|have it|got it|have got it|nailed|crushed it|ticked the box|been sorted|is sorted|are sorted|"
     "all wrapped up|in there|happened already|covered|met with|spoke with|talked with"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "meh|sometimes|works sometimes|on and off|off and on|hit and miss|mixed|mixed results|mixed success|mostly|"
     "most weeks|most days|most of the time|more or less|a little bit|little by little|step by step|"
     "thinking about it|thinking it over|considering it|looking into it|looking into|looking at it|on going|going on|"
     "going along|commenced|have commenced|rolling|rolling along|in full swing|being worked on|being done|"
     "being written|being reviewed|being drafted|with my manager|with my boss|with legal for review|in discussion|"
     "under discussion|in talks|talks going on|talks ongoing|kept going|keeping at it|experimenting|"
     "experimenting with|practising|practicing|am trying|i'm trying|will keep working|will keep going|"
     "keep working on|keep working|will continue|continue|continues|goes on|not perfect|needs work|needs more work|"
     "needs polishing|could be better|work is ongoing|nearly all|almost all|most of them|most of that|bits of it|"
     "a few bits|it's a start|started well|warming up|ramping up|picking up|early days|early stages|"
     "in the early stages|baby steps"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "not yet commenced|not commenced|not a chance|next sprint|next cycle|next time|next round|not there|"
     "not even close|nowhere|keep postponing|keep putting it off|keep putting off|kept postponing|keep pushing|"
     "keeps slipping|keep delaying|nothing new|nothing new on|not so much|not much|not much yet|not happened|"
     "not happened yet|it didn't|didn't happen at all|haven't even|not even|no action|no action yet|no start|"
     "no start yet|not begun yet|still need to|yet to come|in waiting|neglected|got neglected|ignored it|overlooked|"
     "missed it|didn't do it|did not do it|did nothing|done nothing|nothing doing|not opened yet|only thing missing|"
     "only thing left|thing missing|thing left|one missing|one left|is missing|on the todo|on my todo|"
     "on the to do list|on my to do|for later|at a later|down the road|some day|someday|one day|eventually|"
     "in the new year|after the holidays|after my holidays|when i'm back|when i am back|no appointment yet|"
     "no date yet|no meeting yet|too much going on|too much on my plate|too much on|life got in the way|"
     "work got in the way"},
    {WORD_STATUS, STATUS_DROPPED,
     "n / a any more|n / a anymore|don't apply|do not apply|don't apply anymore|don't apply any more|"
     "doesn't apply anymore|doesn't apply any more|does not apply anymore|no longer apply|died|fizzled out|fizzled|"
     "petered out|fell apart|didn't survive|abandoning|i'd drop|would drop|should be dropped|i'd skip|"
     "don't think it makes sense|no longer makes sense|not make sense anymore|not make sense|isn't worth it|"
     "is not worth it|wasn't worth it|doesn't work for us|doesn't work for me|does not work for us|not for us|"
     "out of scope|descoped|called off|was called off|got called off|scrap it|scrap that|ditch it|ditch that|bin it|"
     "throw it out|cut it|removed it|took it off|taken off|crossing it off|no more|parted ways with|retired it|"
     "no longer planned|not planned anymore|not planned any more|won't be needed|will not be needed|"
     "turned out unnecessary|turned out not to be needed|not required|not required anymore|no longer required|"
     "solved itself|resolved itself|sorted itself out|became obsolete|has become obsolete|moved to another team|"
     "no longer mine|not my job anymore|not my job any more"},
    {WORD_FILLER, 0, "half and half|said no"},
    {WORD_REST, 0,
     "other stuff|the other stuff|other things|the other things|other items|the other items|other points|"
     "the other points|everything else's|rest of them|the rest of them|rest of it|the rest of it|"
     "the rest of the list|the other ones|the remaining items|all of the others|others are|whatever else|"
     "anything else"},
    {WORD_ONLY, 1, "the only|only thing|the only thing|just missing"},
    {WORD_STATUS, STATUS_DONE,
     "is a habit|a habit now|became a habit|has become a habit|love it|loving it|liked it|enjoying it|in the diary|"
     "in my diary|is in my diary|invites are out|invite is out|invites sent|went out to everyone|is on the wiki|"
     "is on the calendar|part of my routine|part of my week|second nature|every single day"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "have a draft|got a draft|there's a draft|one so far|some so far|a couple so far|is on it|are on it|"
     "still collecting|still rewriting|one more round|needs one more round|some days better than others|"
     "some days yes|trying to|give or take|requested|asked around|put out feelers|need a bit more time|"
     "needs a bit more time|bit more time|a bit more time"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "ask me again|ask again|not doing well|not doing great|not going well|not going great|isn't going well|"
     "not going anywhere|hasn't been possible|not been possible|unopened|outstanding|are outstanding|is outstanding|"
     "was travelling|was traveling|was on the road|was away|this afternoon|tonight|later today|is next|are next|"
     "comes next|up next|coming up|will happen|is still open|on both counts not yet"},
    {WORD_STATUS, STATUS_DROPPED,
     "isn't my job|not my job|not my job any more|not my task any more|not my responsibility any more|rather drop it|"
     "rather drop|took that over|took this over|being replaced|been replaced|not for me after all"},
    {WORD_LATER, 1, "then it's|then it is|then i'm|then we're|then it'll|before it's|before i'm|until it's|until i'm"},
    {WORD_FACT, 0,
     "had a call|had a chat|had a great|had a good|had a long|had a meeting|had our first|"
     "had the first|yesterday|last week|last month|last monday|last tuesday|last wednesday|last thursday|last friday|"
     "last weekend|over the weekend|this morning|a week ago|two weeks ago|weeks ago|days ago|a month ago|was last|"
     "was on|got me through"},
    {WORD_THEM, 0, "either|either of them|either one|either of those"},
    {WORD_STATUS, STATUS_DONE,
     "good on|we're good on|i'm good on|all good on|had it|we've had it|we had it|had that|had the conversation|"
     "had the talk|had the chat|had the meeting|had our first one|found one|found someone|found somebody"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "rough outline|a rough outline|rough draft|a rough draft|rough cut|an outline|outline|booked for|set for|"
     "lined up|pencilled in|penciled in|slotted in|for review|with comms|is with legal|words in|pages in|chapters in|"
     "progress on|some progress on|progress with|talking to|in talks with|in contact with|speaking to|speaking with|"
     "discussing|second draft|getting close|close to finished|intro missing"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "will slip|is slipping|slips|slipping|bad|i'm on holiday|i'm on leave|i'm on vacation|i am on holiday|"
     "i am on leave|i am on vacation|i'm away|i'm off sick|i'm sick|i've been away|i have been away|mea culpa|"
     "got nothing done|won't get to|will not get to|didn't come off|never came off|fell flat"},
    {WORD_FILLER, 0,
     "nothing else to report|nothing else|nothing more|nothing more to report|nothing to add|in order|in that order|"
     "respectively|in this order"},
    {WORD_FINE, 0, "live|out|in|up|set|through"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "getting better|improving|gets better|is getting better"},
    {WORD_STATUS, STATUS_DROPPED, "not a thing any more|not a thing anymore|given up|i left that team"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "most evenings|most mornings|most nights"},
    {WORD_STATUS, STATUS_NOT_STARTED, "keep failing|keep failing at|kept failing"},
    {WORD_NOT, 0,
     "not|never|isn't|wasn't|aren't|weren't|don't|doesn't|won't|wouldn't|can't|cannot|ain't|nothing|without|"
     "hardly|barely|failed to|nowhere near|far from|unable to|not been|no|not yet|neither|dont|isnt|wasnt|cant|wont|"
     "doesnt|do not|does not|is not|are not|was not|were not|will not|would not|can not|need not"},
    {WORD_NOT, 1,
     "couldn't|could not|couldnt|didn't|haven't|hasn't|hadn't|didnt|havent|hasnt|hadnt|did not|have not|has not|had "
     "not|have never|has never"},
    {WORD_SAME, 0, "too|also|as well|same|likewise|ditto|the same|same for|same with"},
    {WORD_STILL, 0, "started|keep|busy|now|been|are"},
    {WORD_STILL, 1, "still|am|i'm|currently|we're"},
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
     "the rest|rest|the others|others|the other|the other one|the other two|the other ones|everything else|"
     "all else|all others|all the others|all the rest|the remaining|remaining|the remaining ones|the remaining two|"
     "the remaining one"},
    {WORD_EXCEPT, 0,
     "except|except for|except the|but not|apart from|aside from|other than|bar|besides|excluding|excepting|"
     "with the exception of|save for|minus|but for|just not|only not"},
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
     "big|good|great|nice|small"},
    {WORD_ORDINAL, 1, "first|the first|first one|the first one|the first item|firstly|former|the former"},
    {WORD_ORDINAL, 2, "second|the second|second one|the second one|the second item|secondly|latter|the latter"},
    {WORD_ORDINAL, 3, "third|the third|third one|the third one|the third item|thirdly"},
    {WORD_ORDINAL, 4, "fourth|the fourth|fourth one|the fourth one|the fourth item"},
    {WORD_ORDINAL, 5, "fifth|the fifth|fifth one|the fifth one|the fifth item"},
    {WORD_ORDINAL, 6, "sixth|the sixth|sixth one|the sixth one"},
    {WORD_ORDINAL, 7, "seventh|the seventh|seventh one|the seventh one"},
    {WORD_ORDINAL, 8, "eighth|the eighth"},
    {WORD_ORDINAL, 100, "the last|last one|the last one|the last item|the final one|the bottom one"},
    {WORD_ORDINAL, 101, "last|the final|final"},
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
    {WORD_BUT, 0, "but|however|though|although|whereas"},
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
    /* whole lines */
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
    /* takeaways */
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
    /* answers */
    {WORD_YES, 1, "yes|yep|yeah|yup|y|yes indeed|yes i did|i did"},
    {WORD_YES, 0,
     "i'd love to join|i would love to join|i'd like to join|i would like to join|happy to join|glad to join|let's do "
     "it|i'm interested|why not|sign me up|great i'm in|i will join|i'd be happy to|i would be happy to|i'd love to|i "
     "would love to|i'm on board|deal|yes we did|we did|sure|of "
     "course|absolutely|certainly|definitely|indeed|true|ok|okay|"
     "we met|met|yes please|happy to|i'm in|count me in|in|i am in|fine|fine with me|with pleasure|gladly|"
     "yes i can|i can|i can make it|i'll be there|i will be there|accept|accepted|go on|let's go on|keep going|"
     "continue|let's continue|still true|i will call|agreed|sounds good|join|i'll join|i want to join|please do"},
    {WORD_NO, 0,
     "not now|not right now|not at this time|not at the moment|currently not|i'd rather "
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
     "it|rating|score|rate|rated|i'd say|i would say|i give it|i rate it|marks|grade|a solid|a"},
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
    /* commands */
    {WORD_PLEASE, 0, "please|pls|plz|kindly|just|now|ok|okay"},
    {WORD_ASK, 0,
     "we'd prefer|we prefer|i prefer|i'd prefer|we would prefer|i would prefer|i'd like|i would like|we'd like|we "
     "would like|i'd love|would you please|please may i|i want|could you|can "
     "you|would you|could we|can we|may we|may i|can i|could i|i'd like to|i would like to|we'd like to|"
     "we would like to|i want to|i'd prefer to|let's|let us|i need to|we need to|we want to|is it possible to|"
     "would it be possible to|i wish to|shall we|please can you|please could you|can you please|could you please"},
    {WORD_COMMAND, COMMAND_STOP,
     "i don't want these emails any more|i don't want these mails any more|i don't want to receive these emails any "
     "more|i don't want to receive these mails any more|i don't want these mails anymore|i do not want these emails "
     "any more|i do not want these mails any more|i don't want to receive these anymore|i don't want to receive these "
     "any more|i don't want these anymore|i don't "
     "want these|i don't want to receive these|i do not want to receive these mails|i do not want to receive these "
     "emails|i do not want these emails|stop these|make it stop|stop the spam|please no more|no more of these|stop "
     "sending me anything|delete me from the list|delete me from this list|drop me from the list|drop me from this "
     "list|stop|stop all|stop it all|stop everything|stop all mails|stop all emails|stop all letters|unsubscribe|"
     "unsubscribe me from this list|unsubscribe me from the list|unsubscribe me from your list|unsubscribe me from "
     "these mails|"
     "unsubscribe me from these emails|unsubscribe me from all mails|unsubscribe me from all emails|unsubscribe from "
     "this "
     "list|unsubscribe from these emails|unsubscribe from these mails|unsubscribe me|unsubscribe me please|stop "
     "sending me mails|stop sending me emails|stop sending me e mails|"
     "stop sending me letters|stop sending me messages|stop sending me these mails|stop sending me these emails|"
     "stop sending me these e mails|stop sending me these messages|stop sending me these letters|"
     "stop sending me these|stop sending these|stop sending these mails|stop sending these emails|"
     "stop sending emails|stop sending mails|stop mailing me|stop emailing me|stop writing to me|stop writing me|"
     "stop contacting me|stop these mails|stop these emails|stop the mails|stop the emails|stop the letters|"
     "no more mails|no more emails|no more e mails|no more letters|no more messages|no more mail|opt out|opt me out|"
     "remove me|remove me from this list|remove me from the list|remove me from your list|"
     "remove me from the mailing list|remove me from this mailing list|remove me from your mailing list|"
     "take me off the mailing list|take me off this mailing list|take me off your mailing list|take me off|take me off "
     "this list|take me off the list|take me off your list|don't send me any more mails|"
     "don't send me any more emails|do not send me any more mails|do not send me any more emails|"
     "don't send me mails|don't send me emails|do not email me|don't email me|do not contact me|"
     "do not email me again|don't email me again|do not contact me again|don't write to me again|"
     "send me no more mails|send me no more emails|cancel my subscription|end my subscription|"
     "i don't want any more mails|i don't want any more emails|i don't want these mails|"
     "i don't want these emails anymore|i don't want to receive these emails anymore|"
     "i don't want to receive these mails anymore|i no longer want to receive these emails|"
     "i no longer want to receive these mails|stop sending me stuff"},
    {WORD_COMMAND, COMMAND_LEAVE,
     "leave|leave this circle|leave the circle|leave my circle|leave this group|leave the group|leave our circle|"
     "leave this pair|leave this pairing|i'm leaving this circle|i am leaving this circle|"
     "remove me from this circle|remove me from the circle|take me out of this circle|take me out of the circle|"
     "quit this circle|quit the circle|exit this circle"},
    {WORD_COMMAND, COMMAND_PAUSE,
     "put me on pause|put us on pause|put everything on pause|pause|pause me|pause everything|pause the mails|pause "
     "the emails|pause the meetings|pause our meetings|"
     "pause letters|pause the letters|pause my letters|take a break|put me on hold|pause for now|"
     "pause all|pause mails|pause emails|pause meetings|a break"},
    {WORD_COMMAND, COMMAND_RESUME,
     "resume|unpause|resume meetings|resume the meetings|resume letters|resume the letters|resume mails|i'm back|"
     "i am back|i'm back again|resume now|resume everything|resume our meetings|end the pause|"
     "end my pause|stop the pause|stop pausing|un pause|back again"},
    {WORD_COMMAND, COMMAND_SKIP,
     "skip the meeting this week|skip the meeting tomorrow|skip our meeting this week|skip the meeting on "
     "thursday|skip this week please|skip tomorrow's meeting|skip today's meeting|cancel this one|cancel tomorrow's "
     "meeting|cancel today's meeting|cancel this week's meeting|cancel this "
     "week|skip our session|skip it this time|skip it this week|skip this month|skip the upcoming meeting|sit out the "
     "next one|sit out the next meeting|sit out this one|skip the session|skip the coming meeting|skip|skip this "
     "one|skip this meeting|skip this time|skip this week|skip the next one|"
     "skip the next meeting|skip next meeting|skip next one|skip next|skip the meeting|skip our next meeting|"
     "skip our meeting|skip my next meeting|skip this week's meeting|skip next week|skip next week's meeting|"
     "skip once|skip tomorrow|skip today|skip the next|skip this session|skip the next session|"
     "cancel the next meeting|cancel this meeting|cancel our next meeting|cancel next meeting|cancel the meeting|"
     "cancel our meeting|skip that one|skip that meeting|skip one|sit this one out"},
    {WORD_COMMAND, COMMAND_HELP,
     "help|help me|commands|what can i say|what can i write|what can i do|what can i do here|how does this work|"
     "all the things i can say|list commands|show commands|show me the commands|send help|send me help|"
     "what are the commands|all the things you can say"},
    {WORD_COMMAND, COMMAND_DATA,
     "what data do you have about me|what data do you hold about me|what do you have about me|what do you store about "
     "me|what "
     "information do you have about me|what have you stored about me|data|my data|send data|send me my data|send my "
     "data|show my data|show me my data|export my data|"
     "what do you know about me|what data do you have on me|what data do you hold on me|what do you hold on me|"
     "what do you have on me|data please|data export|send me everything you have on me|"
     "send me everything you hold on me|give me my data|what is stored about me"},
    {WORD_COMMAND, COMMAND_FORGET,
     "delete everything you have about me|delete all you have on me|delete all you have about me|erase everything you "
     "have on me|erase everything you have about me|delete all of my data|delete what you have on me|forget|forget "
     "me|erase me|delete me|delete my data|erase my data|forget my data|delete everything|"
     "erase everything|delete my account|delete all my data|erase all my data|delete everything about me|"
     "erase everything about me|forget everything|forget everything about me|remove my data|remove all my data|"
     "delete everything you have on me|delete all data about me"},
    {WORD_COMMAND, COMMAND_SWAP,
     "swap|swap turns|swap turn|swap my turn|swap with the other|swap us|swap our turns|trade turns|switch turns|"
     "not my turn|let somebody else go first|somebody else should go first"},
    {WORD_COMMAND_HEAD, COMMAND_PAUSE,
     "put me on pause|set me on pause|put us on pause|put everything on pause|put it on pause|put my letters on "
     "pause|pause|pause me|pause everything|pause all|pause the mails|pause the emails|pause the meetings|pause our "
     "meetings|"
     "pause the letters|pause letters|take a break|break|a break|on hold|put me on hold|"
     "pause mails|pause emails|pause meetings|pause my letters|hold"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "reschedule|move|shift|postpone|push|push back|change the time|change the meeting|change the date|change time|"
     "change date|re schedule|rebook|delay|bring forward|meet|make it|new time|change it|change our meeting|"
     "change the meeting time|propose|i propose|i suggest|suggest|do"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "cadence|change cadence|change the cadence|set cadence|set the cadence|change our cadence|rhythm|change rhythm|"
     "change the rhythm|change our rhythm|new rhythm|new cadence|switch|switch us|change|make it|make us|meet|"
     "make this|frequency|change frequency|change the frequency|keep|keep it|keep us|keep meeting|schedule us|"
     "let's meet|go|set frequency|set the frequency|set rhythm|set the rhythm|interval|have meetings|have our meetings|"
     "make the meetings|make our meetings|set it"},
    {WORD_COMMAND_HEAD, COMMAND_TIMEZONE,
     "timezone|time zone|tz|my timezone|my time zone|my timezone is|my time zone is|timezone is|time zone is|"
     "set timezone|set my timezone|set time zone|set my time zone|change timezone|change my timezone|"
     "change time zone|change my time zone|new timezone|new time zone|my new timezone|my new time zone|"
     "my timezone is now|my time zone is now|zone|my zone|my zone is|my new timezone is|my new time zone is"},
    {WORD_COMMAND_HEAD, COMMAND_WHERE,
     "where|where we meet|meeting place|place|location|meeting link|new link|link|room|meeting room|video link|"
     "our link|zoom link|zoom|teams link|call link|new place|new room|venue|new location"},
    {WORD_COMMAND_HEAD, COMMAND_SWAP,
     "swap|swap turns|swap turn|swap my turn|trade turns|switch turns|switch turn|trade"},
    {WORD_COMMAND_HEAD, COMMAND_WITH,
     "with|match me|pair me|be matched|be paired|match me up|pair me up|i would like to be matched|"
     "i'd like to be matched|be in a circle|put me in a circle|be matched up|be grouped|meet"},
    {WORD_COMMAND_HEAD, COMMAND_ORGANIZER,
     "organizer|organiser|organizers|organisers|to the organizer|to the organiser|for the organizer|for the organiser|"
     "to organizer|to organiser|tell the organizer|tell the organiser|dear organizer|dear organiser|"
     "message to the organizer|message for the organizer|note to the organizer|note to organizer"},
    {WORD_COMMAND, COMMAND_ORGANIZER,
     "ask the organizer about this match|ask the organiser about this match|ask the organizer|ask the organiser"},
    {WORD_COMMAND_TAIL, 0,
     "is enough|would be enough|is plenty|please|pls|plz|thanks|thank you|thx|ty|cheers|many thanks|for "
     "now|now|then|if possible|if that works|"
     "if that's ok|if you can|for me|for us|ok|okay|thanks a lot|from now on|would be great|works for me|"
     "would work|would be better|is better|immediately|thank you very much|best|right now|asap|going forward|again|"
     "from now|is fine|for this circle|sorry|i'm back|i am back|im back"},
    {WORD_CADENCE, EVERY_WEEK, "weekly|every week|once a week|each week|one time a week"},
    {WORD_CADENCE, EVERY_TWO_WEEKS,
     "biweekly|bi weekly|fortnightly|every two weeks|every other week|every second week|every fortnight|"
     "once a fortnight|twice a month|two weekly|every couple of weeks|once every two weeks|"
     "every two week|each two weeks"},
    {WORD_CADENCE, EVERY_MONTH,
     "monthly|every month|once a month|each month|every four weeks|once per month|one time a month|every one month"},
    {WORD_CADENCE, EVERY_QUARTER,
     "quarterly|every quarter|once a quarter|every three months|each quarter|once per quarter|every third month"},
    {WORD_ALWAYS, 0,
     "from now on|always|in future|in the future|going forward|from here on|permanently|for good|in general|generally|"
     "every time|each time|regularly|as a rule|on a regular basis|for all meetings|for all our meetings|for all of "
     "them|"
     "for the whole series|as our regular time|as our regular slot|as the regular time|all our meetings|all meetings|"
     "our meetings|the whole series|the series|all of our meetings|long term"},
    {WORD_ALWAYS, 1, "never"},
    {WORD_WEEKDAYS, 1, "mondays"},
    {WORD_WEEKDAYS, 2, "tuesdays"},
    {WORD_WEEKDAYS, 3, "wednesdays"},
    {WORD_WEEKDAYS, 4, "thursdays"},
    {WORD_WEEKDAYS, 5, "fridays"},
    {WORD_WEEKDAYS, 6, "saturdays"},
    {WORD_WEEKDAYS, 7, "sundays"},
    {WORD_INSTEAD, 0, "instead|works better|would work better|is better for me|works better for me"},
    {WORD_OPEN_END, 0,
     "further notice|i'm back|i am back|i say so|i tell you|indefinitely|now|a while|some time|good|i write again|"
     "i come back|i return|i get back to you"},
    {WORD_CONNECT, 0, "to|until|till|til|for|with|is|at|on|in|from|as|=|by|be|becomes|now|through"},
    {WORD_OBJECT, 0,
     "my meetings|all meetings|all my meetings|my mails|my emails|all mails|all emails|the mails|the emails|the "
     "letters|my "
     "letters|a call|a meeting|a chat|it|the meeting|our meeting|this meeting|meeting|our next meeting|the next "
     "meeting|next meeting|this|us|me|that|"
     "everything|the call|our call|my meeting|this one|the next one|this week's meeting|the session|our session|"
     "the next session|our meetings|meetings|my next meeting|the cadence|the rhythm|our cadence|our rhythm|cadence|"
     "rhythm|the time|up"},
    {WORD_NEAR, COMMAND_RESCHEDULE,
     "reschedule|move|postpone|shift|push|delay|another time|another day|a different time|a different day|"
     "different time|find another time|find a new time|change the time|change the date|change time|new time|later"},
    {WORD_NEAR, COMMAND_SKIP,
     "skip it|skip that|skip|cancel|not this week|not tomorrow|not today|no meeting this week|no meeting"},
    {WORD_NEAR, COMMAND_PAUSE,
     "i'm on leave|i am on leave|on leave|i'm on holiday|i am on holiday|on holiday|on holidays|i'm on vacation|"
     "i am on vacation|on vacation|i'm away|i am away|away|i'm out|i am out|out of office|out of the office|"
     "i'm out of office|i'm on parental leave|on parental leave|pause|i'm off|off|hold|wait"},
    {WORD_NEAR, COMMAND_STOP,
     "stop it|stop that|stop this|enough|too many mails|too many emails|spam|no thanks|"
     "i quit|i want out|quit|cancel everything|not interested"},
    {WORD_NEAR, COMMAND_LEAVE, "no more meetings|i'm done|i am done|i want to leave|end this|end it"},
    {WORD_NEAR, COMMAND_HELP, "menu|options|info|instructions|manual|how"},
    {WORD_NEAR, COMMAND_CADENCE,
     "less often|more often|too often|less frequently|more frequently|change the rhythm|"
     "change the cadence|cadence|rhythm|fewer meetings|more meetings"},
    {WORD_NEAR, COMMAND_TIMEZONE,
     "i'm in|i am in|i live in|i'm living in|i'm based in|i am based in|based in|i moved to|i've moved to|"
     "i have moved to|i'm now in|i am now in|now in|moved to|i just moved to|i've just moved to|i work from|"
     "i'm working from|i'm currently in|i am currently in|currently in|i'll be in|i will be in|"
     "i'm back in|i am back in|we moved to|timezone|time zone"},
    {WORD_VAGUE, 0,
     "a bit|a little|a little bit|slightly|later|later on|earlier|somewhat|soon|sometime|some other time|another time|"
     "another day|some time|a few days|some days|a couple of days|around|forward|back|now|currently|at the moment|"
     "these days|for a while|again|somehow|a lot|much|a day|one day|next time|if you can|today|so|this|everything|"
     "already|actually|maybe|perhaps|for good|permanently"},
    {WORD_SPELLING, 0,
     "stop|unsubscribe|pause|resume|skip|reschedule|postpone|leave|cadence|timezone|weekly|biweekly|monthly|quarterly|"
     "fortnightly|help|organizer|swap|forget"},
    {WORD_PLACE, 0,
     "seminar room|training room|board room|boardroom|meeting point|room|meeting room|the meeting room|office|the "
     "office|my office|your office|our office|building|floor|kitchen|the "
     "kitchen|cafe|the cafe|coffee corner|canteen|the canteen|cafeteria|lobby|the lobby|library|the "
     "library|zoom|teams|google meet|meet|skype|webex|phone|by phone|online|desk|my desk|your desk|conference room|the "
     "conference room|level|park|the park|whatsapp|signal|slack|jitsi"},
    /* dates */
    {WORD_TODAY, 0,
     "close of play|end of business|cop|eob|today|tonight|eod|end of day|end of the day|end of today|cob|close of "
     "business|by the end of the day|"
     "this afternoon|this evening|this morning|later today"},
    {WORD_TODAY, 1, "tomorrow|tmrw|tmr|tomorow|tommorrow|tommorow"},
    {WORD_TODAY, 2, "the day after tomorrow|day after tomorrow"},
    {WORD_WEEKDAY, 1, "monday|mon"},
    {WORD_WEEKDAY, 2, "tuesday|tue|tues"},
    {WORD_WEEKDAY, 3, "wednesday|wed|weds"},
    {WORD_WEEKDAY, 4, "thursday|thu|thur|thurs"},
    {WORD_WEEKDAY, 5, "friday|fri"},
    {WORD_WEEKDAY, 6, "saturday|sat"},
    {WORD_WEEKDAY, 7, "sunday|sun"},
    {WORD_MONTH, 1, "january|jan"},
    {WORD_MONTH, 2, "february|feb"},
    {WORD_MONTH, 3, "march|mar"},
    {WORD_MONTH, 4, "april|apr"},
    {WORD_MONTH, 5, "may"},
    {WORD_MONTH, 6, "june|jun"},
    {WORD_MONTH, 7, "july|jul"},
    {WORD_MONTH, 8, "august|aug"},
    {WORD_MONTH, 9, "september|sep|sept"},
    {WORD_MONTH, 10, "october|oct"},
    {WORD_MONTH, 11, "november|nov"},
    {WORD_MONTH, 12, "december|dec"},
    {WORD_BY, 0,
     "on|latest|for|target|target date|planned for|scheduled for|eta|by around|sometime|at some point|some time|by "
     "about"},
    {WORD_BY, 0, "first thing|first thing on|some time on|sometime on|sometime before"},
    {WORD_BY, 1,
     "deadline is|the deadline is|due date is|due date|at the latest|at the latest by|at the latest on|before|by|by "
     "latest|by no later than|deadline|done by|due|due "
     "by|due on|latest by|no later than|not later than|on or before|til|till|to be done by|until"},
    {WORD_SINCE, 0, "from|starting|starting from|since|as of|beginning|from the|starting with"},
    {WORD_DATE_ARTICLE, 0, "the|of|of the"},
    {WORD_NEXT, 1, "next|the next|the following|following"},
    {WORD_NEXT, 0, "coming|the coming|upcoming|this coming"},
    {WORD_THIS, 0, "this|of this|the current|current"},
    {WORD_EVERY, 0, "every|each|on every|all"},
    {WORD_PERIOD, PERIOD_MINUTE, "minute|minutes|min|mins"},
    {WORD_PERIOD, PERIOD_HOUR, "hour|hours|hr|hrs"},
    {WORD_PERIOD, PERIOD_DAY, "day|days"},
    {WORD_PERIOD, PERIOD_WEEK, "week|weeks|wk|wks|working week"},
    {WORD_PERIOD, PERIOD_MONTH, "month|months"},
    {WORD_PERIOD, PERIOD_QUARTER, "quarter|quarters"},
    {WORD_PERIOD, PERIOD_YEAR, "year|years"},
    {WORD_PERIOD, PERIOD_WORKDAY, "working day|working days|business day|business days|workday|workdays|work days"},
    {WORD_PART_OF, 0,
     "at the end of|by the end of|towards the end of|at the end|end|the end|end of|the end of|late|by end of|last day "
     "of|the last day of"},
    {WORD_PART_OF, 1, "in the middle of|by the middle of|by mid|mid|middle of|the middle of|mid of|around mid"},
    {WORD_PART_OF, 2,
     "at the beginning of|at the start of|by the beginning of|by the start of|in early|start of|the start of|beginning "
     "of|the beginning of|early|begin of|first day of"},
    {WORD_PART_OF, 3, "half|half of"},
    {WORD_IN, 0,
     "in|within|in about|in around|in the|within the|over the next|during the next|in the next|within the next"},
    {WORD_FROM_NOW, 0, "from now|from today|from today on|hence|time"},
    {WORD_AT, 0, "at|@|from|around|about|by|to"},
    {WORD_HALF_DAY, 0, "am|a m|a . m"},
    {WORD_HALF_DAY, 1, "pm|p m|p . m"},
    {WORD_OCLOCK, 0, "o'clock|oclock|h|hrs|hours"},
    {WORD_TIME, 12, "noon|midday|lunchtime|lunch time"},
    {WORD_DAY_PART, 0, "morning|in the morning"},
    {WORD_DAY_PART, 1, "afternoon|evening|in the afternoon|in the evening|night"},
    {WORD_TH, 0, "th|st|nd|rd"},
    {WORD_SHIFT, 0, "later|after|back|afterwards"},
    {WORD_SHIFT, 1, "earlier|before|forward"},
    {WORD_WEEK_NUMBER, 0, "cw|calendar week|week number|week no|wk"},
    {WORD_SOME_DATE, 0, "eow|end of week|end of the week|the end of the week|end of this week|week's end"},
    {WORD_SOME_DATE, 1, "eom|end of month|end of the month|the end of the month|month end|month's end"},
    {WORD_SOME_DATE, 2, "eoq|end of quarter|end of the quarter"},
    {WORD_SOME_DATE, 3, "eoy|end of year|end of the year|year end"},
    {WORD_SOME_DATE, 4,
     "over the weekend|at the weekend|on the weekend|weekend|the weekend|this weekend|the end of the weekend"},
    {WORD_ZONE_SAME, 0, "same time|at the same time|the same time"},
    {WORD_WEEK_OF, 0,
     "week of|the week of|week of the|the week of the|week starting|week commencing|w / c|in the week of|week "
     "beginning|during the week of"},
    {WORD_PERIOD, PERIOD_FORTNIGHT, "fortnight|fortnights"},
    {WORD_FEAST, 2, "easter|easter sunday|the easter break|the easter holidays"},
    {WORD_FEAST, 3, "easter monday"},
    {WORD_FEAST, 0, "christmas|xmas|christmas eve|the christmas break|the christmas holidays"},
    {WORD_FEAST, 1,
     "new year|the new year|new years|new year's|new year's eve|year's end|the end of the year holidays"},
    {WORD_THAT, 0, "that"},
    {WORD_BRING, 0, "bring|bring along|be bringing|bring you"},
    {0, 0, NULL},
};
