/* English: commands. See phrases.h for how phrases are written. */
#include "facts/understood.h"
#include "parser/phrases.h"

const struct word_group words_english_commands[] = {
    {WORD_PLEASE, 0, "please|pls|plz|kindly|just|now|ok|okay"},
    {WORD_ASK, 0,
     "we'd prefer|we prefer|i prefer|i'd prefer|we would prefer|i would prefer|i'd like|i would like|we'd like|we "
     "would like|i'd love|would you please|please may i|i want|could you|can "
     "you|would you|could we|can we|may we|may i|can i|could i|i'd like to|i would like to|we'd like to|"
     "we would like to|i want to|i'd prefer to|let's|let us|i need to|we need to|we want to|is it possible to|"
     "would it be possible to|i wish to|shall we|please can you|please could you|can you please|could you please|could "
     "it be|could we make it|is there a chance to|any chance to|might we|would it be ok to|would it be okay to|i "
     "suggest we|how about we"},
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
     "resume|unpause|resume meetings|resume the meetings|resume letters|resume the letters|resume my letters|resume my "
     "mails|resume my meetings|resume mails|i'm back|"
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
     "pause mails|pause emails|pause meetings|pause my letters|hold|i need a break|i need a pause|we need a break|i'd "
     "need a break|i'd like a break|i'd like a pause|let's pause|let's take a break|i'm taking a break|i am taking a "
     "break|i'll take a break|i'll pause|i have to pause|i need to pause"},
    {WORD_COMMAND_HEAD, COMMAND_RESCHEDULE,
     "reschedule|move|shift|postpone|push|push back|change the time|change the meeting|change the date|change time|"
     "change date|re schedule|rebook|delay|bring forward|meet|make it|new time|change it|change our meeting|"
     "change the meeting time|propose|i propose|i suggest|suggest|do"},
    {WORD_COMMAND_HEAD, COMMAND_CADENCE,
     "move us|put us on|take us to|cadence|change "
     "cadence|change the cadence|set cadence|set the cadence|change our cadence|rhythm|change rhythm|"
     "change the rhythm|change our rhythm|new rhythm|new cadence|switch|switch us|change|make it|make us|meet|"
     "make this|frequency|change frequency|change the frequency|keep|keep it|keep us|keep meeting|schedule us|"
     "let's meet|go|set frequency|set the frequency|set rhythm|set the rhythm|interval|have meetings|have our meetings|"
     "make the meetings|make our meetings|set it|only|just|better|rather|i'd rather|switch to|let's do|let's do "
     "it|let's go for|let's switch to|let's make it|once|make ours|let us meet|can we meet"},
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
    {WORD_DO, COMMAND_STOP,
     "i don't want|i do not want|don't want|i don't want to get|i don't want to receive|don't want to receive|i do "
     "not want to get|i do not want to receive|i no longer want|i no longer want to get|i no longer want to receive|i "
     "no longer wish to receive|i don't wish to receive|i do not wish to receive|i'd rather not get|i would rather "
     "not get|don't send me|do not send me|stop sending me|quit sending me|take me off|remove me from|drop me from|"
     "strike me from|get me off|unsubscribe me from|take my name off|take my address off|remove my address from|i "
     "want no"},
    {WORD_DO, COMMAND_LEAVE,
     "leave|i'm leaving|i am leaving|i leave|quit|i quit|exit|step out of|drop out of|get out of|take me out of|"
     "remove me from|i'm out of"},
    {WORD_DO, COMMAND_RESUME,
     "resume|unpause|restart|i'm back|i am back|back again|i'm back again|i'm back at work|i'm back from leave|i'm "
     "back from holiday|i'm back from vacation"},
    {WORD_DO, COMMAND_SKIP, "skip|cancel|leave out|sit out|drop|call off|call|pass on"},
    {WORD_DO, COMMAND_DATA,
     "what data do you have|what data do you hold|what data do you keep|what data do you store|what data have you "
     "stored|what data have you saved|what data is stored|what do you have stored|what information do you have|what "
     "information do you hold|what information is stored|which data do you have|which data do you store|what personal "
     "data do you have|what have you saved|what have you got|what is stored|what's stored|what do you keep|what do "
     "you know|send me|show me|give me|export|i'd like to see|see|get"},
    {WORD_DO, COMMAND_FORGET, "delete|erase|remove|wipe|forget|get rid of|clear|destroy"},
    {WORD_DO_TO, COMMAND_STOP,
     "mails|e mails|emails|email|mail|messages|letters|list|mailing list|distribution list|mailing|newsletter|these "
     "mailings"},
    {WORD_DO_TO, COMMAND_LEAVE, "circle|group|pair|pairing|this circle|this group"},
    {WORD_DO_TO, COMMAND_RESUME,
     "meetings|letters|mails|emails|we can go on|we can continue|we can resume|we can restart|let's go on|let's "
     "continue|ready to continue|ready to go on|you can start again"},
    {WORD_DO_TO, COMMAND_SKIP, "meeting|session|call|appointment|catch up|one|get together"},
    {WORD_DO_TO, COMMAND_DATA,
     "about me|on me|my data|all my data|everything you have on me|everything you have about me|everything you know "
     "about me|a copy of my data|my personal data|all data about me"},
    {WORD_DO_TO, COMMAND_FORGET,
     "my data|my account|my personal data|my information|everything about me|everything on me|everything you know "
     "about me|everything you have about me|everything you have on me|all my data|all of my data|all data about me|"
     "all data on me|all information about me|all my information|what you have on me|what you know about me"},
    {WORD_DO_BESIDE, COMMAND_STOP,
     "any more|anymore|any|any further|further|more|again|all|all these|these|such|from you|your|at all|ever|any of "
     "these|any of"},
    {WORD_DO_BESIDE, COMMAND_RESUME, "again|now|so|and|all"},
    {WORD_DO_BESIDE, COMMAND_SKIP, "off|just|this time|once"},
    {WORD_DO_BESIDE, COMMAND_DATA, "all|of|saved|stored"},
    {WORD_DO_BESIDE, COMMAND_FORGET, "completely|all|permanently|at once"},
    {WORD_DO_BESIDE, COMMAND_LEAVE, "hereby"},
    {WORD_COMMAND_TAIL, 0,
     "is enough|would be enough|is plenty|please|pls|plz|thanks|thank you|thx|ty|cheers|many thanks|for "
     "now|now|then|if possible|if that works|"
     "if that's ok|if you can|for me|for us|ok|okay|thanks a lot|from now on|would be great|works for me|"
     "would work|would be better|is better|immediately|thank you very much|best|right now|asap|going forward|again|"
     "from now|is fine|for this circle|sorry|i'm back|i am back|im back|will do|is plenty for me|is fine with me|suits "
     "me|suits me better|is enough for me|is enough for us|would suit me|would suit me better|would do"},
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
     "everything|our talk|our chat|our conversation|our catch up|the call|our call|my meeting|this one|the next "
     "one|this week's meeting|the session|our session|"
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
    {0, 0, NULL},
};
