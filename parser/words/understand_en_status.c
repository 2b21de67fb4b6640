/* English: how far things are. See phrases.h for how phrases are written. */
#include "facts/takeaway.h"
#include "parser/phrases.h"

const struct word_group words_english_status[] = {
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
     "never got to|never got around to|never got round to|not touched|pushing to|pushing it to|pushing them to|moving "
     "it to|moving them to|kicked to"},
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
     "signed up|wrapped|ticked it off|crossed it off|got that done|a success|"
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
    {WORD_FINE, 0, "good|fine|great|perfect|sorted|ok|okay|excellent|check|yes|yep|top"},
    {WORD_FACT, 1,
     "scared|tired|bored|worried|stressed|overwhelmed|missed|refused|declined|rejected|ignored|promised|offered|"
     "interested|supposed|related|unfinished|unanswered|expected|asked me|asked for|hundred|united|limited|advanced|"
     "needed|needs|wanted|confused|annoyed|surprised|delayed|postponed|struggled|failed|said no|said she'd|said he'd|"
     "said they'd|said she would|said he would|said she will|said he will|told me to|told me she|told me he|"
     "told me they|got no|got nowhere|got sick|got busy|got ill|got distracted|went on holiday|went on vacation|"
     "went wrong|went nowhere|left the"},
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
    {WORD_FACT, 0,
     "had a call|had a chat|had a great|had a good|had a long|had a meeting|had our first|"
     "had the first|yesterday|last week|last month|last monday|last tuesday|last wednesday|last thursday|last friday|"
     "last weekend|over the weekend|this morning|a week ago|two weeks ago|weeks ago|days ago|a month ago|was last|"
     "was on|got me through"},
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
    {WORD_FINE, 0, "ready|live|out|in|up|set|through"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "getting better|improving|gets better|is getting better"},
    {WORD_STATUS, STATUS_DROPPED, "not a thing any more|not a thing anymore|given up|i left that team"},
    {WORD_STATUS, STATUS_IN_PROGRESS, "most evenings|most mornings|most nights"},
    {WORD_STATUS, STATUS_NOT_STARTED, "keep failing|keep failing at|kept failing"},
    {WORD_STATUS, STATUS_DONE,
     "tick off|can tick off|can be ticked off|cross off the list|is history|are history|i do every|i do it every|do it "
     "every|do that every|we do it every|is behind me|behind me|is behind us|behind us|on the team drive|on the shared "
     "drive|on sharepoint|on confluence|on the intranet|on the portal|been spoken to|been written|been told|been given|"
     "been taken"},
    {WORD_STATUS, STATUS_IN_PROGRESS,
     "in my drafts|in the drafts|chapters left|chapter left|pages left|page left|i'm doing|im doing|i am doing|we're "
     "doing|sort of done|kind of done"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "on the todo list|on the to do list|on my todo list|still on the todo list|still on the list|still on the to do "
     "list|still on my list|still on my to do list|still on my todo list|a dream"},
    {WORD_STATUS, STATUS_DROPPED,
     "rather not|i'd rather not|would rather not|rather not do|i'd rather not do|would rather not do|not "
     "interested|not "
     "interested any more|not interested anymore|no interest|off my list"},
    {WORD_STATUS, STATUS_DONE, "registered|i'm registered|am registered"},
    {WORD_STATUS, STATUS_DROPPED,
     "quit|i quit|i've quit|dropped out|dropped out of|bailed|bailed on|pulled out|pulled out of|withdrew"},
    {WORD_STATUS, STATUS_NOT_STARTED,
     "deadline passed|deadline has passed|deadline is over|missed it|missed the deadline|too late|one left|ones "
     "left|is "
     "unclear|still unclear|is still unclear|not clear yet|not much luck"},
    {WORD_OBSTACLE, 0, "on the waiting list|on a waiting list|waiting list|waitlisted|on the waitlist"},
    {WORD_FACT, 0,
     "i've had the|i've had my|i've had our|have had the|have had my|have had our|had the|had my|had our|was "
     "rather|was quite|was pretty|was a bit|was a little|were rather|were quite|were pretty|were a bit|was "
     "harder|was "
     "easier|was longer|was shorter|took longer|took a while"},
    {0, 0, NULL},
};
