/* Calendar answers as clients send them: what each says. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/file.h"
#include "calendar/reply.h"
#include "calendar/zone.h"

#define CAL(method, events) "BEGIN:VCALENDAR\r\nPRODID:-//x//y//EN\r\nVERSION:2.0\r\n" method events "END:VCALENDAR\r\n"
#define REPLY(events)       CAL("METHOD:REPLY\r\n", events)
#define EVENT(lines)        "BEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:2\r\nDTSTAMP:20260302T101112Z\r\n" lines "END:VEVENT\r\n"
#define ANA(partstat)       "ATTENDEE;PARTSTAT=" partstat ":mailto:ana@example.org\r\n"
#define AT(line)            REPLY(EVENT(line ANA("DECLINED")))

/* Outlook's way: from 1601 on, yearly. */
#define OUTLOOK_ZONE(tzid)                                                                                             \
    "BEGIN:VTIMEZONE\r\nTZID:" tzid "\r\nBEGIN:STANDARD\r\nDTSTART:16010101T030000\r\nTZOFFSETFROM:+0200\r\n"          \
    "TZOFFSETTO:+0100\r\nRRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\n"     \
    "DTSTART:16010101T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"                                            \
    "RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3\r\nEND:DAYLIGHT\r\nEND:VTIMEZONE\r\n"
#define RID(zone, tzid, wall) REPLY(zone EVENT("RECURRENCE-ID;TZID=" tzid ":" wall "\r\n" ANA("DECLINED")))

/* What an answer says, in one line: method uid sequence recurrence_id attendee partstat proposed_start comment; '-' for
 * what is empty. Several are joined by " | ". */
static char *read_all(struct arena *a, struct str ics, const char *from)
{
    struct calendar_answer *answers;
    size_t count;
    char *out = arena_strdup(a, "");
    assert_int_equal(calendar_read(a, ics, str_of(from), STR(""), &answers, &count), 0);
    for (size_t i = 0; i < count; i++) {
        const struct calendar_answer *x = &answers[i];
        struct str fields[] = {x->method,         x->uid,    x->recurrence_id, x->attendee, x->partstat,
                               x->proposed_start, x->comment};
        out = arena_printf(a, "%s%s%ld", out, i > 0 ? " | " : "", x->sequence);
        for (size_t f = 0; f < sizeof fields / sizeof *fields; f++)
            out = arena_printf(a, "%s %s", out, fields[f].n > 0 ? arena_str(a, fields[f]) : "-");
    }
    return out;
}

#define U           "2 REPLY u1 "
#define PLAIN       U "- ana@example.org "
#define AT_UTC(utc) U utc " ana@example.org DECLINED - -"

static const struct {
    const char *name, *ics, *expected;
} cases[] = {
    {"accept", REPLY(EVENT(ANA("ACCEPTED"))), PLAIN "ACCEPTED - -"},
    {"lower case", REPLY(EVENT("attendee;partstat=tentative:MAILTO:Ana@Example.ORG\r\n")), PLAIN "TENTATIVE - -"},
    {"no partstat", REPLY(EVENT("ATTENDEE:mailto:ana@example.org\r\n")), PLAIN "NEEDS-ACTION - -"},
    {"no sequence, no attendee", REPLY("BEGIN:VEVENT\r\nUID:u1\r\nEND:VEVENT\r\n"), "0 REPLY u1 - - NEEDS-ACTION - -"},
    {"no method", CAL("", EVENT(ANA("ACCEPTED"))), "2 - u1 - ana@example.org ACCEPTED - -"},
    {"method with blanks", CAL("METHOD: reply \r\n", EVENT(ANA("ACCEPTED"))), PLAIN "ACCEPTED - -"},
    {"negative sequence", REPLY("BEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:-4\r\n" ANA("ACCEPTED") "END:VEVENT\r\n"),
     "0 REPLY u1 - ana@example.org ACCEPTED - -"},
    {"huge sequence",
     REPLY("BEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:99999999999999999999\r\n" ANA("ACCEPTED") "END:VEVENT\r\n"),
     "0 REPLY u1 - ana@example.org ACCEPTED - -"},

    /* clients */
    {"Google",
     "BEGIN:VCALENDAR\r\nPRODID:-//Google Inc//Google Calendar 70.9054//EN\r\nVERSION:2.0\r\nCALSCALE:GREGORIAN\r\n"
     "METHOD:REPLY\r\nBEGIN:VEVENT\r\nDTSTART:20260317T160000Z\r\nDTEND:20260317T163000Z\r\nDTSTAMP:"
     "20260301T080910Z\r\n"
     "ORGANIZER;CN=Acme:mailto:mentoring@example.org\r\nUID:c7-1.abcdef@example.org\r\n"
     "ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT=DECLINED;CN=ana@exam\r\n"
     " ple.org;X-NUM-GUESTS=0;X-RESPONSE-COMMENT=\"Travelling, sorry\":mailto:ana@exampl\r\n e.org\r\n"
     "CREATED:20260301T080000Z\r\nDESCRIPTION:\r\nLAST-MODIFIED:20260301T080910Z\r\nLOCATION:\r\nSEQUENCE:3\r\n"
     "STATUS:CONFIRMED\r\nSUMMARY:Ana + Ben\r\nTRANSP:OPAQUE\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n",
     "3 REPLY c7-1.abcdef@example.org - ana@example.org DECLINED - Travelling, sorry"},
    {"Outlook.com without ORGANIZER, Windows zone",
     "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nPRODID:Microsoft Exchange Server 2010\r\nVERSION:2.0\r\n" OUTLOOK_ZONE(
         "Central Europe Standard Time") "BEGIN:VEVENT\r\nATTENDEE;PARTSTAT=ACCEPTED;CN=Ana "
                                         "Silva:MAILTO:ana@example.org\r\n"
                                         "COMMENT;LANGUAGE=en-US:Looking forward\\, Ana\\n\r\nUID:u1\r\n"
                                         "RECURRENCE-ID;TZID=Central Europe Standard "
                                         "Time:20260331T170000\r\nSUMMARY;LANGUAGE=en-US:Accepted: Ana + Ben\r\n"
                                         "DTSTART;TZID=Central Europe Standard "
                                         "Time:20260331T170000\r\nDTEND;TZID=Central Europe Standard "
                                         "Time:20260331T173000\r\n"
                                         "CLASS:PUBLIC\r\nPRIORITY:5\r\nDTSTAMP:20260302T101112Z\r\nTRANSP:"
                                         "OPAQUE\r\nSTATUS:CONFIRMED\r\nSEQUENCE:2\r\n"
                                         "LOCATION;LANGUAGE=en-US:\r\nX-MICROSOFT-CDO-APPT-SEQUENCE:2\r\nEND:"
                                         "VEVENT\r\nEND:VCALENDAR\r\n",
     U "2026-03-31T15:00:00Z ana@example.org ACCEPTED - Looking forward, Ana"},
    {"Exchange proposes a new time",
     CAL("METHOD:COUNTER\r\n",
         OUTLOOK_ZONE(
             "W. Europe Standard Time") "BEGIN:VEVENT\r\nORGANIZER:MAILTO:mentoring@example.org\r\nATTENDEE;PARTSTAT="
                                        "TENTATIVE;CN=Ana:MAILTO:ana@example.org\r\n"
                                        "COMMENT;LANGUAGE=en-US:An hour later?\\n\r\nUID:u1\r\nRECURRENCE-ID;TZID=W. "
                                        "Europe Standard Time:20260324T170000\r\n"
                                        "DTSTART;TZID=W. Europe Standard Time:20260324T180000\r\nDTEND;TZID=W. Europe "
                                        "Standard Time:20260324T183000\r\n"
                                        "DTSTAMP:20260302T101112Z\r\nSEQUENCE:2\r\nX-MS-OLK-ORIGINALSTART;TZID=W. "
                                        "Europe Standard Time:20260324T170000\r\n"
                                        "END:VEVENT\r\n"),
     "2 COUNTER u1 2026-03-24T16:00:00Z ana@example.org TENTATIVE 2026-03-24T17:00:00Z An hour later?"},
    {"Apple",
     "BEGIN:VCALENDAR\r\nCALSCALE:GREGORIAN\r\nMETHOD:REPLY\r\nPRODID:-//Apple Inc.//macOS 14.4//EN\r\nVERSION:2.0\r\n"
     "BEGIN:VTIMEZONE\r\nTZID:Europe/Prague\r\nBEGIN:DAYLIGHT\r\nDTSTART:19810329T020000\r\n"
     "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nTZNAME:CEST\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:"
     "DAYLIGHT\r\n"
     "END:VTIMEZONE\r\nBEGIN:VEVENT\r\nATTENDEE;CN=Ana "
     "Silva;CUTYPE=INDIVIDUAL;EMAIL=ana@example.org;PARTSTAT=TENTATIVE;\r\n"
     " ROLE=REQ-PARTICIPANT:/aMTIzNDU2/principal/\r\nDTSTART;TZID=Europe/Prague:20260317T170000\r\n"
     "DTSTAMP:20260302T101112Z\r\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU\r\nSEQUENCE:2\r\nUID:u1\r\nEND:VEVENT\r\n"
     "END:VCALENDAR\r\n",
     PLAIN "TENTATIVE - -"},
    {"Thunderbird sends the whole event",
     REPLY(EVENT(
         "RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU\r\nEXDATE;TZID=Europe/Prague:20260331T170000\r\n"
         "ORGANIZER;CN=Acme:mailto:mentoring@example.org\r\nATTENDEE;RSVP=TRUE;CN=Ana "
         "Silva;PARTSTAT=ACCEPTED;ROLE=REQ-PARTICI\r\n"
         " PANT:mailto:ana@example.org\r\nX-MOZ-RECEIVED-SEQUENCE:2\r\nX-MOZ-GENERATION:1\r\n"
         "BEGIN:VALARM\r\nACTION:DISPLAY\r\nUID:alarm\r\nDESCRIPTION:COMMENT\r\nCOMMENT:not this\r\nEND:VALARM\r\n")),
     PLAIN "ACCEPTED - -"},
    {"Fastmail: several events",
     REPLY(EVENT("RECURRENCE-ID;TZID=Europe/Prague:20260317T170000\r\n" ANA("ACCEPTED"))
               EVENT("RECURRENCE-ID:20260331T150000Z\r\n" ANA("DECLINED"))),
     U "2026-03-17T16:00:00Z ana@example.org ACCEPTED - - | " AT_UTC("2026-03-31T15:00:00Z")},
    {"all-day instance", AT("RECURRENCE-ID;VALUE=DATE:20260317\r\n"), AT_UTC("2026-03-17")},
    {"RANGE is no reason to change all", AT("RECURRENCE-ID;RANGE=THISANDFUTURE:20260317T160000Z\r\n"),
     AT_UTC("2026-03-17T16:00:00Z")},

    /* who answers */
    {"of several the one that is From",
     REPLY(EVENT("ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@example.org\r\n" ANA("DECLINED"))), PLAIN "DECLINED - -"},
    {"sent by an assistant",
     REPLY(EVENT("ATTENDEE;PARTSTAT=ACCEPTED:mailto:eva@example.org\r\n"
                 "ATTENDEE;SENT-BY=\"mailto:ana@example.org\";PARTSTAT=DECLINED:mailto:boss@example.org\r\n")),
     U "- boss@example.org DECLINED - -"},
    {"none is From: the one that says something",
     REPLY(EVENT("ATTENDEE;PARTSTAT=NEEDS-ACTION:mailto:eva@example.org\r\n"
                 "ATTENDEE;PARTSTAT=DECLINED:mailto:boss@example.org\r\n")),
     U "- boss@example.org DECLINED - -"},
    {"delegated",
     REPLY(
         EVENT("ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO=\"mailto:eva@example.org\":mailto:ana@example.org\r\n"
               "ATTENDEE;PARTSTAT=NEEDS-ACTION;DELEGATED-FROM=\"mailto:ana@example.org\":mailto:eva@example.org\r\n")),
     PLAIN "DELEGATED - -"},
    {"percent and angle brackets", REPLY(EVENT("ATTENDEE;PARTSTAT=ACCEPTED:mailto:%3Cana%40example.org%3E\r\n")),
     PLAIN "ACCEPTED - -"},
    {"plus address", REPLY(EVENT("ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana%2Bcal@example.org\r\n")),
     U "- ana+cal@example.org ACCEPTED - -"},
    {"a name before the address", REPLY(EVENT("ATTENDEE;PARTSTAT=ACCEPTED:mailto:Ana Silva <ana@example.org>\r\n")),
     PLAIN "ACCEPTED - -"},
    {"no mail address", REPLY(EVENT("ATTENDEE;PARTSTAT=ACCEPTED:invalid:nomail\r\n")), U "- - ACCEPTED - -"},
    {"a colon in CN", REPLY(EVENT("ATTENDEE;CN=Dept: Ana;PARTSTAT=DECLINED:mailto:ana@example.org\r\n")),
     PLAIN "DECLINED - -"},
    {"quotes in CN", REPLY(EVENT("ATTENDEE;CN=\"Ana \"Ann\" S\";PARTSTAT=DECLINED:mailto:ana@example.org\r\n")),
     PLAIN "DECLINED - -"},
    {"a quote that is not closed", REPLY(EVENT("ATTENDEE;PARTSTAT=DECLINED;CN=\"Ana:mailto:ana@example.org\r\n")),
     PLAIN "DECLINED - -"},
    {"blanks between parameters", REPLY(EVENT("ATTENDEE ; PARTSTAT = DECLINED ; RSVP=TRUE:mailto:ana@example.org\r\n")),
     PLAIN "DECLINED - -"},

    /* words */
    {"escapes that are none", REPLY(EVENT(ANA("DECLINED") "COMMENT:at 4\\: \\\"busy\\\" c:\\x\r\n")),
     PLAIN "DECLINED - at 4: \"busy\" c:\\x"},
    {"escapes", REPLY(EVENT(ANA("DECLINED") "COMMENT:a\\, b\\; c\\\\d\\nsecond\r\n")),
     PLAIN "DECLINED - a, b; c\\d\nsecond"},
    {"X-RESPONSE-COMMENT as a property", REPLY(EVENT(ANA("DECLINED") "X-RESPONSE-COMMENT:Next time\\, sure\r\n")),
     PLAIN "DECLINED - Next time, sure"},
    {"X-RESPONSE-COMMENT in RFC 6868",
     REPLY(EVENT("ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT=\"a ^'b^'^nc\":mailto:ana@example.org\r\n")),
     PLAIN "DECLINED - a \"b\"\nc"},
    {"COMMENT beats the parameter, an empty one does not",
     REPLY(EVENT("ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT=x:mailto:ana@example.org\r\nCOMMENT:y\r\n")
               EVENT("ATTENDEE;PARTSTAT=DECLINED;X-RESPONSE-COMMENT=x:mailto:ana@example.org\r\nCOMMENT:\\n\r\n")),
     PLAIN "DECLINED - y | " PLAIN "DECLINED - x"},
    {"two comments", REPLY(EVENT(ANA("DECLINED") "COMMENT:a\r\nCOMMENT:b\r\n")), PLAIN "DECLINED - a\nb"},
    {"real line breaks in a comment", REPLY(EVENT("COMMENT:Sorry,\r\nNote: I can't\r\n" ANA("DECLINED"))),
     PLAIN "DECLINED - Sorry,\nNote: I can't"},
    {"a fold inside a character", REPLY(EVENT(ANA("DECLINED") "COMMENT:\xc5\r\n \x99\x65ka\r\n")),
     PLAIN "DECLINED - \xc5\x99\x65ka"},
    {"bytes that are no UTF-8", REPLY(EVENT(ANA("DECLINED") "COMMENT:caf\xe9\r\n")),
     PLAIN "DECLINED - caf\xef\xbf\xbd"},

    /* zones */
    {"no zone at all is UTC", AT("RECURRENCE-ID:20260317T170000\r\n"), AT_UTC("2026-03-17T17:00:00Z")},
    {"no zone: DTSTART's", AT("RECURRENCE-ID:20260317T170000\r\nDTSTART;TZID=Europe/Prague:20260317T170000\r\n"),
     AT_UTC("2026-03-17T16:00:00Z")},
    {"no zone: X-WR-TIMEZONE's",
     CAL("METHOD:REPLY\r\nX-WR-TIMEZONE:Europe/Prague\r\n", EVENT("RECURRENCE-ID:20260317T170000\r\n" ANA("DECLINED"))),
     AT_UTC("2026-03-17T16:00:00Z")},
    {"no zone: that of the only definition",
     REPLY(OUTLOOK_ZONE("Mine") EVENT("RECURRENCE-ID:20260317T170000\r\n" ANA("DECLINED"))),
     AT_UTC("2026-03-17T16:00:00Z")},
    {"a date with signs", AT("RECURRENCE-ID:2026-03-17T17:00:00Z\r\n"), AT_UTC("2026-03-17T17:00:00Z")},
    {"a date with signs and an offset", AT("RECURRENCE-ID:2026-03-17T17:00:00+01:00\r\n"),
     AT_UTC("2026-03-17T16:00:00Z")},
    {"no seconds", AT("RECURRENCE-ID;TZID=Europe/Prague:20260317T1700\r\n"), AT_UTC("2026-03-17T16:00:00Z")},
    {"half a time", AT("RECURRENCE-ID:20260317T17\r\n"), U "- ana@example.org NEEDS-ACTION - -"},
    {"no date", AT("RECURRENCE-ID:tomorrow\r\n"), U "- ana@example.org NEEDS-ACTION - -"},
    {"no such date", AT("RECURRENCE-ID:20260231T170000Z\r\n"), U "- ana@example.org NEEDS-ACTION - -"},
    {"mozilla's prefix", RID("", "/mozilla.org/20070129_1/Europe/Prague", "20260317T170000"),
     AT_UTC("2026-03-17T16:00:00Z")},
    {"libical's prefix",
     RID("", "/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires", "20260317T170000"),
     AT_UTC("2026-03-17T20:00:00Z")},
    {"Microsoft's UTC", RID("", "tzone://Microsoft/Utc", "20260317T170000"), AT_UTC("2026-03-17T17:00:00Z")},
    {"Microsoft's custom zone",
     RID(OUTLOOK_ZONE("tzone://Microsoft/Custom"), "\"tzone://Microsoft/Custom\"", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"a display name", RID("", "\"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna\"", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"an old display name, unquoted", RID("", "(GMT-05.00) Eastern Time (US & Canada)", "20260331T170000"),
     AT_UTC("2026-03-31T21:00:00Z")},
    {"a display name with slashes", RID("", "\"(GMT+01.00) Sarajevo/Warsaw/Zagreb\"", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"a display name of no known city", RID("", "\"(UTC+04:30) Nowhere\"", "20260331T170000"),
     AT_UTC("2026-03-31T12:30:00Z")},
    {"an offset", RID("", "GMT+0100", "20260331T170000"), AT_UTC("2026-03-31T16:00:00Z")},
    {"Windows zones", RID("", "Pacific Standard Time", "20260331T170000"), AT_UTC("2026-04-01T00:00:00Z")},
    {"a numbered zone", RID("", "Romance Standard Time 1", "20260331T170000"), AT_UTC("2026-03-31T15:00:00Z")},
    {"IANA in lower case", RID("", "europe/prague", "20260331T170000"), AT_UTC("2026-03-31T15:00:00Z")},
    {"unknown name, with a definition: winter",
     RID(OUTLOOK_ZONE("Customized Time Zone"), "Customized Time Zone", "20260317T170000"),
     AT_UTC("2026-03-17T16:00:00Z")},
    {"unknown name, with a definition: summer",
     RID(OUTLOOK_ZONE("Customized Time Zone"), "Customized Time Zone", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"on the days of change", RID(OUTLOOK_ZONE("Mine"), "Mine", "20261025T170000"), AT_UTC("2026-10-25T16:00:00Z")},
    {"an ambiguous abbreviation is what its definition says",
     RID("BEGIN:VTIMEZONE\r\nTZID:IST\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nTZOFFSETFROM:+0530\r\n"
         "TZOFFSETTO:+0530\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
         "IST", "20260331T170000"),
     AT_UTC("2026-03-31T11:30:00Z")},
    {"a definition that names its place",
     RID("BEGIN:VTIMEZONE\r\nTZID:Mine\r\nX-LIC-LOCATION:Europe/Prague\r\nBEGIN:STANDARD\r\nTZOFFSETTO:+0000\r\n"
         "END:STANDARD\r\nEND:VTIMEZONE\r\n",
         "Mine", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"a definition with history and day lists",
     RID("BEGIN:VTIMEZONE\r\nTZID:Old\r\nBEGIN:DAYLIGHT\r\nRRULE:FREQ=YEARLY;UNTIL=19960101T000000Z;BYMONTH=3;BYDAY=-"
         "1SU\r\n"
         "DTSTART:19790401T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0300\r\nEND:DAYLIGHT\r\nBEGIN:STANDARD\r\n"
         "DTSTART:20071104T020000\r\nRRULE:FREQ=YEARLY;BYMONTH=11;BYMONTHDAY=1,2,3,4,5,6,7;BYDAY=SU\r\nTZOFFSETFROM:-"
         "0400\r\n"
         "TZOFFSETTO:-0500\r\nEND:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20070311T020000\r\n"
         "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU\r\nTZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400\r\nEND:DAYLIGHT\r\nEND:"
         "VTIMEZONE\r\n",
         "Old", "20260331T170000"),
     AT_UTC("2026-03-31T21:00:00Z")},
    {"a definition whose name has escaped commas",
     RID(OUTLOOK_ZONE("My, zone\\, x"), "\"My, zone, x\"", "20260331T170000"), AT_UTC("2026-03-31T15:00:00Z")},
    {"a definition that gave up summer time",
     RID("BEGIN:VTIMEZONE\r\nTZID:Ex\r\nBEGIN:STANDARD\r\nDTSTART:20001029T030000\r\n"
         "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU;UNTIL=20101031T010000Z\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
         "END:STANDARD\r\nBEGIN:DAYLIGHT\r\nDTSTART:20010325T020000\r\n"
         "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU;UNTIL=20110327T010000Z\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
         "END:DAYLIGHT\r\nEND:VTIMEZONE\r\n",
         "Ex", "20260115T170000"),
     AT_UTC("2026-01-15T15:00:00Z")},
    {"a definition behind the event",
     REPLY(EVENT("RECURRENCE-ID;TZID=Mine:20260331T170000\r\n" ANA("DECLINED")) OUTLOOK_ZONE("Mine")),
     AT_UTC("2026-03-31T15:00:00Z")},

    /* damage */
    {"truncated in a line",
     "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:2\r\n" ANA("ACCEPTED") "DTST",
     PLAIN "ACCEPTED - -"},
    {"truncated in an attendee",
     "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:2\r\n" ANA(
         "ACCEPTED") "ATTENDEE;PARTSTAT=DECL",
     PLAIN "ACCEPTED - -"},
    {"LF only",
     "BEGIN:VCALENDAR\nMETHOD:REPLY\nBEGIN:VEVENT\nUID:u1\nSEQUENCE:2\nATTENDEE;PARTSTAT=ACC\n "
     "EPTED:mailto:ana@example.org\nEND:VEVENT\nEND:VCALENDAR\n",
     PLAIN "ACCEPTED - -"},
    {"CR only",
     "BEGIN:VCALENDAR\rMETHOD:REPLY\rBEGIN:VEVENT\rUID:u1\rSEQUENCE:2\rATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example."
     "org\rEND:VEVENT\rEND:VCALENDAR\r",
     PLAIN "ACCEPTED - -"},
    {"a blank line after each",
     "\r\n\r\nBEGIN:VCALENDAR\r\n\r\nMETHOD:REPLY\r\n\r\nBEGIN:VEVENT\r\n\r\nUID:u1\r\n\r\nSEQUENCE:2\r\n\r\nATTENDEE;"
     "PARTSTAT=ACC\r\n EPTED\r\n\r\n :mailto:ana@example.org\r\n\r\nEND:VEVENT\r\nEND:VCALENDAR",
     PLAIN "ACCEPTED - -"},
    {"indented",
     "  BEGIN:VCALENDAR\r\n  METHOD:REPLY\r\n  BEGIN:VEVENT\r\n  UID:u1\r\n  SEQUENCE:2\r\n  ATTENDEE;PARTSTAT=ACC\r\n "
     "  EPTED:mailto:ana@example.org\r\n  END:VEVENT\r\n",
     PLAIN "ACCEPTED - -"},
    {"wrapped without a blank",
     REPLY(EVENT("ATTENDEE;CUTYPE=INDIVIDUAL;PARTSTAT=ACCEPTED:\r\nmailto:ana@example.org\r\n")), PLAIN "ACCEPTED - -"},
    {"byte order mark", "\xef\xbb\xbf" REPLY(EVENT(ANA("ACCEPTED"))), PLAIN "ACCEPTED - -"},
    {"text around it", "Hello Ana,\r\nhere it is:\r\n" REPLY(EVENT(ANA("ACCEPTED"))) "-- \r\nregards\r\n",
     PLAIN "ACCEPTED - -"},
    {"two calendars", REPLY(EVENT(ANA("ACCEPTED"))) CAL("METHOD:COUNTER\r\n", EVENT(ANA("DECLINED"))),
     PLAIN "ACCEPTED - - | 2 COUNTER u1 - ana@example.org DECLINED - -"},
    {"METHOD at the end", "BEGIN:VCALENDAR\r\n" EVENT(ANA("ACCEPTED")) "METHOD:REPLY\r\nEND:VCALENDAR\r\n",
     PLAIN "ACCEPTED - -"},
    {"END:VEVENT missing twice",
     "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\nBEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:2\r\n" ANA(
         "ACCEPTED") "BEGIN:VALARM\r\nBEGIN:VEVENT\r\nUID:u1\r\nSEQUENCE:2\r\n" ANA("DECLINED") "END:VCALENDAR\r\n",
     PLAIN "ACCEPTED - - | " PLAIN "DECLINED - -"},
    {"no BEGIN:VCALENDAR", "METHOD:REPLY\r\n" EVENT(ANA("ACCEPTED")), PLAIN "ACCEPTED - -"},
    {"many zones before the event",
     REPLY(OUTLOOK_ZONE("a") OUTLOOK_ZONE("b") OUTLOOK_ZONE("c") OUTLOOK_ZONE("d") OUTLOOK_ZONE("e") OUTLOOK_ZONE("f")
               OUTLOOK_ZONE("g") OUTLOOK_ZONE("h") OUTLOOK_ZONE("i") OUTLOOK_ZONE("j") EVENT(ANA("ACCEPTED"))),
     PLAIN "ACCEPTED - -"},

    /* not for us to act on, but read */
    {"REQUEST", CAL("METHOD:REQUEST\r\n", EVENT(ANA("NEEDS-ACTION"))),
     "2 REQUEST u1 - ana@example.org NEEDS-ACTION - -"},
    {"a task is no event", REPLY("BEGIN:VTODO\r\nUID:u1\r\nEND:VTODO\r\n"), ""},
    {"nothing", "", ""},
    {"no calendar", "Hello,\r\n\r\nUID: see below\r\n", ""},

    /* hostile */
    {"a rule that never ends",
     REPLY(EVENT("DTSTART:20260101T000000Z\r\nRRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31\r\n" ANA("ACCEPTED"))),
     PLAIN "ACCEPTED - -"},
    {"a zone that changes each second",
     RID("BEGIN:VTIMEZONE\r\nTZID:Bad\r\nBEGIN:STANDARD\r\nDTSTART:19700101T000000\r\nRRULE:FREQ=SECONDLY\r\n"
         "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
         "Bad", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"a zone that starts on no date",
     RID("BEGIN:VTIMEZONE\r\nTZID:Bad\r\nBEGIN:STANDARD\r\nDTSTART:19703401T000000\r\nRRULE:FREQ=YEARLY\r\n"
         "TZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n",
         "Bad", "20260331T170000"),
     AT_UTC("2026-03-31T15:00:00Z")},
    {"backslashes and carets that are no escapes", REPLY(EVENT(ANA("DECLINED") "COMMENT:C:\\temp\\\xc5\x99 (^^)\r\n")),
     PLAIN "DECLINED - C:\\temp\\\xc5\x99 (^^)"},
    {"a path as zone", RID("", "/etc/passwd", "20260331T170000"), AT_UTC("2026-03-31T17:00:00Z")},
    {"line breaks and controls",
     REPLY("BEGIN:VEVENT\r\nUID:u1\\nBcc: "
           "x\x01\r\nSEQUENCE:2\r\nATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@example.org%0d%0aBcc:x@y.z\r\nEND:VEVENT\r\n"),
     "2 REPLY u1\nBcc: x - - ACCEPTED - -"},
};

static void test_cases(void **state)
{
    (void)state;
    struct arena a;
    int failures = 0;
    arena_init(&a, ARENA_DEFAULT_MAX);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        const char *got = read_all(&a, str_of(cases[i].ics), "Ana@example.org");
        if (strcmp(got, cases[i].expected) == 0)
            continue;
        print_error("%s:\n  is        %s\n  should be %s\n", cases[i].name, got, cases[i].expected);
        failures++;
    }
    assert_int_equal(failures, 0);
    arena_release(&a);
}

static void test_dtstamp(void **state)
{
    (void)state;
    struct arena a;
    struct calendar_answer *out;
    size_t count;
    arena_init(&a, ARENA_DEFAULT_MAX);
    calendar_read(&a, str_of(REPLY(EVENT(ANA("ACCEPTED")))), STR("ana@example.org"), STR(""), &out, &count);
    assert_int_equal(count, 1);
    assert_true(str_eq_z(out[0].dtstamp, "2026-03-02T10:11:12Z"));
    calendar_read(&a, STR("BEGIN:VEVENT\r\nUID:x\r\n"), STR(""), STR(""), &out, &count);
    assert_int_equal(count, 1);
    assert_int_equal(out[0].dtstamp.n, 0);
    arena_release(&a);
}

static void test_writers_clock(void **state)
{
    (void)state;
    struct arena a;
    struct calendar_answer *out;
    size_t count;
    arena_init(&a, ARENA_DEFAULT_MAX);
    calendar_read(&a, STR(AT("RECURRENCE-ID:20260317T170000\r\n")), STR(""), STR("Asia/Kolkata"), &out, &count);
    assert_int_equal(count, 1);
    assert_true(str_eq_z(out[0].recurrence_id, "2026-03-17T11:30:00Z"));
    arena_release(&a);
}

/* `head`, then `piece` over and over up to `size`, then `tail`. */
static struct str heap(struct buf *b, const char *head, const char *piece, size_t size, const char *tail)
{
    buf_init(b, size + 4096);
    buf_puts(b, head);
    while (b->n + strlen(piece) < size)
        buf_puts(b, piece);
    buf_puts(b, tail);
    return buf_str(b);
}

static void test_large(void **state)
{
    (void)state;
    static const struct {
        const char *head, *piece, *tail;
        size_t size, events;
    } larger[] = {
        {"", "BEGIN:VEVENT\r\n", "", 8 << 20, CALENDAR_EVENTS_MAX},
        {"", "BEGIN:VCALENDAR\r\n", "", 8 << 20, 0},
        {"BEGIN:VCALENDAR\r\n", "BEGIN:VALARM\r\n", "BEGIN:VEVENT\r\n", 200000, 0},
        {"BEGIN:VEVENT\r\n", "COMMENT:a\r\n", "", 200000, 1},
        {"BEGIN:VEVENT\r\n", "COMMENT:a\r\nCOMMENT:b\r\n", "", 200000, 1},
        {"BEGIN:VEVENT\r\n", "ATTENDEE;CN=a:mailto:a@b.c\r\n", "", 200000, 1},
        {"BEGIN:VEVENT\r\n", "ATTENDEE;", "", 200000, 1},
        {"BEGIN:VEVENT\r\nATTENDEE", ";CN=\"", "", 200000, 1},
        {"BEGIN:VEVENT\r\nATTENDEE:", "mailto:", "", 200000, 1},
        {"BEGIN:VEVENT\r\nCOMMENT:", "\\", "", 20 << 20, 1},
        {"BEGIN:VEVENT\r\nCOMMENT:", "\r\n x", "", 200000, 1},
        {"BEGIN:VEVENT\r\nCOMMENT:", "\r\nx", "", 200000, 1},
        {"", "\r\n", "", 8 << 20, 0},
        {"", "\r\n ", "", 8 << 20, 0},
        {"BEGIN:VEVENT\r\nRECURRENCE-ID;TZID=", "x/", ":20260101T000000\r\n", 200000, 1},
        {"BEGIN:VTIMEZONE\r\n", "BEGIN:STANDARD\r\nDTSTART:20200101T000000\r\nEND:STANDARD\r\n",
         "END:VTIMEZONE\r\nBEGIN:VEVENT\r\n", 200000, 1},
    };
    for (size_t i = 0; i < sizeof larger / sizeof *larger; i++) {
        struct arena a;
        struct buf b;
        struct calendar_answer *out;
        size_t count;
        arena_init(&a, (size_t)64 << 20);
        struct str ics = heap(&b, larger[i].head, larger[i].piece, larger[i].size, larger[i].tail);
        calendar_read(&a, ics, STR("ana@example.org"), STR(""), &out, &count);
        assert_int_equal(count, larger[i].events);
        buf_release(&b);
        arena_release(&a);
    }
}

/* Every prefix of every case is read without harm. */
static void test_prefixes(void **state)
{
    (void)state;
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++)
        for (size_t n = 0; n < strlen(cases[i].ics); n += 7) {
            struct arena a;
            struct calendar_answer *out;
            size_t count;
            char *copy = malloc(n + 1); /* its own size, so that ASan sees a read behind it */
            memcpy(copy, cases[i].ics, n);
            arena_init(&a, (size_t)16 << 20);
            assert_int_equal(calendar_read(&a, (struct str){copy, n}, STR("ana@example.org"), STR(""), &out, &count),
                             0);
            arena_release(&a);
            free(copy);
        }
}

/* Reads a case in a child that can open nothing. Returns 0 when it said what it should, 1 when not; the zones that it
 * lacked are the file's. */
static int read_without_files(size_t i, int zones)
{
    pid_t child = fork();
    assert_true(child >= 0);
    if (child == 0) {
        struct arena a;
        struct buf missing;
        const struct rlimit none = {0, 0};
        arena_init(&a, ARENA_DEFAULT_MAX);
        buf_init(&missing, 4096);
        int failures = setrlimit(RLIMIT_NOFILE, &none) != 0;
        failures += strcmp(read_all(&a, str_of(cases[i].ics), "Ana@example.org"), cases[i].expected) != 0;
        zone_take_missing(&missing);
        failures += pwrite(zones, missing.s, missing.n, 0) != (ssize_t)missing.n;
        buf_release(&missing);
        arena_release(&a);
        _exit(failures > 0);
    }
    int status;
    assert_int_equal(waitpid(child, &status, 0), child);
    assert_true(WIFEXITED(status));
    return WEXITSTATUS(status);
}

/* In the parser's sandbox nothing can be opened: with the zones that it lacked all is understood the same. */
static void test_without_files(void **state)
{
    (void)state;
    struct err e = ERR_INIT;
    size_t lacked = 0;
    assert_int_equal(zone_prime(&e), 0);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        FILE *zones = tmpfile();
        assert_non_null(zones);
        int wrong = read_without_files(i, fileno(zones));
        char names[4096];
        ssize_t n = pread(fileno(zones), names, sizeof names, 0);
        bool is_new = zone_load_missing((struct str){names, n > 0 ? (size_t)n : 0});
        lacked += is_new;
        if (is_new)
            wrong = read_without_files(i, fileno(zones));
        assert_int_equal(wrong, 0);
        fclose(zones);
    }
    assert_true(lacked > 0);
}

/* FILE FROM: prints what it says. */
static int print_file(const char *path, const char *from)
{
    struct buf b;
    struct arena a;
    struct err e = ERR_INIT;
    buf_init(&b, (size_t)64 << 20);
    arena_init(&a, ARENA_DEFAULT_MAX);
    int r = file_read(path, &b, &e);
    puts(r == 0 ? read_all(&a, buf_str(&b), from) : e.text);
    buf_release(&b);
    arena_release(&a);
    return r == 0 ? 0 : 1;
}

int main(int argc, char **argv)
{
    if (argc == 3)
        return print_file(argv[1], argv[2]);
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(test_without_files), /* first: it wants zones that nothing has read yet */
        cmocka_unit_test(test_cases),         cmocka_unit_test(test_dtstamp),  cmocka_unit_test(test_writers_clock),
        cmocka_unit_test(test_large),         cmocka_unit_test(test_prefixes),
    };
    return cmocka_run_group_tests_name("calendar_reply", tests, NULL, NULL);
}
