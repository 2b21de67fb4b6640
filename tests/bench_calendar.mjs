// What ical-generator and ical.js take for the calendar of bench_calendar.c: one line a number.
import ical from "ical-generator";
import ICAL from "ical.js";

function report(what, count, work) {
  work(Math.min(count, 200)); // warm
  const from = process.cpuUsage();
  work(count);
  const used = process.cpuUsage(from);
  const seconds = (used.user + used.system) / 1e6;
  const each = ((seconds / count) * 1e6).toFixed(2).padStart(9);
  console.log(`${what.padEnd(44)} ${each} us each, ${Math.round(count / seconds).toString().padStart(10)} a second`);
}

function generate(n) {
  const start = `2026-03-${String(1 + (n % 28)).padStart(2, "0")}T17:00:00`;
  const calendar = ical({ method: "REQUEST", prodId: "//rapport//rapport//EN", timezone: "Europe/Prague" });
  const event = calendar.createEvent({
    id: "c7-1.k3q9zxw2m5@example.org", sequence: 0, start, end: start.replace("17:00", "17:30"), timezone: "Europe/Prague",
    summary: "Ana + Ben: peer mentoring", location: "https://meet.example.org/c7",
    organizer: { name: "Acme peer mentoring", email: "mentoring@example.org" },
    repeating: { freq: "WEEKLY", interval: 2 },
  });
  event.createAttendee({ name: "Ana Silva", email: "ana@example.org", rsvp: n % 2 === 0, status: "NEEDS-ACTION" });
  event.createAttendee({ name: "Ben Novak", email: "ben@example.org", rsvp: n % 2 === 1, status: "NEEDS-ACTION" });
  return calendar.toString();
}

report("ical-generator: calendars, no VTIMEZONE", 5000, (count) => {
  for (let n = 0; n < count; n++) generate(n);
});

const zone = `BEGIN:VTIMEZONE
TZID:Europe/Prague
BEGIN:DAYLIGHT
DTSTART:20250330T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
END:STANDARD
END:VTIMEZONE
`.replaceAll("\n", "\r\n");
const text = generate(17).replace("BEGIN:VEVENT", zone + "BEGIN:VEVENT");

report("ical.js: occurrences resolved to instants", 20000, (count) => {
  const root = new ICAL.Component(ICAL.parse(text));
  ICAL.TimezoneService.register(root.getFirstSubcomponent("vtimezone"));
  const iterator = new ICAL.Event(root.getFirstSubcomponent("vevent")).iterator();
  let sum = 0;
  for (let n = 0; n < count; n++) sum += iterator.next().toUnixTime();
  if (sum === 0) console.log("(impossible)");
});

report("ical.js: calendars read", 5000, (count) => {
  for (let n = 0; n < count; n++) {
    const root = new ICAL.Component(ICAL.parse(text));
    const event = new ICAL.Event(root.getFirstSubcomponent("vevent"));
    if (event.attendees.length !== 2) throw new Error("attendees");
  }
});
