// A reader's calendar kept with ical.js, as people/calendar_clients.py says: a line of JSON in, a line out. Which ical.js is
// named by its module's path.
import readline from "node:readline";
import { pathToFileURL } from "node:url";

const { default: ICAL } = await import(pathToFileURL(process.argv[2]).href);

const seconds = (time) => time.toUnixTime();
const iso = (s) => new Date(s * 1000).toISOString().replace(".000", "");

// Series as Thunderbird keeps them: an item with its exceptions, what is cancelled as an EXDATE.
class Series {
  constructor() {
    this.master = null;
    this.overrides = new Map(); // instant -> component
    this.newest = null; // version of what came for the whole series
  }

  request(component, keeps) {
    const version = versionOf(component);
    const instance = component.getFirstPropertyValue("recurrence-id");
    if (this.newest && isOlder(version, this.newest)) return;
    if (!instance) {
      this.master = component;
      this.newest = version;
      if (!keeps) this.overrides.clear();
      return;
    }
    const known = this.overrides.get(seconds(instance));
    if (known && isOlder(version, versionOf(known))) return;
    for (const out of this.master ? this.master.getAllProperties("exdate") : [])
      if (seconds(out.getFirstValue()) === seconds(instance)) this.master.removeProperty(out);
    this.overrides.set(seconds(instance), component);
  }

  cancel(component) {
    const version = versionOf(component);
    const instance = component.getFirstProperty("recurrence-id");
    if (this.newest && isOlder(version, this.newest)) return;
    if (!instance) {
      this.newest = version;
      this.master = null;
      this.overrides.clear();
      return;
    }
    this.overrides.delete(seconds(instance.getFirstValue()));
    if (!this.master) return;
    const out = new ICAL.Property("exdate");
    out.setParameter("tzid", instance.getParameter("tzid"));
    this.master.addProperty(out);
    out.setValue(instance.getFirstValue());
  }

  spans(from, until) {
    if (!this.master) {
      const alone = [...this.overrides.values()].map((c) => new ICAL.Event(c));
      return alone.map((e) => [seconds(e.startDate), seconds(e.endDate)]).filter(([at]) => from <= at && at < until);
    }
    const event = new ICAL.Event(this.master, { exceptions: [], strictExceptions: false });
    for (const component of this.overrides.values()) event.relateException(component);
    const found = [];
    if (!event.isRecurring()) return [[seconds(event.startDate), seconds(event.endDate)]].filter(([at]) => from <= at && at < until);
    const iterator = event.iterator();
    for (let next = iterator.next(); next && seconds(next) < until + 60 * 86400; next = iterator.next()) {
      const { startDate, endDate } = event.getOccurrenceDetails(next);
      if (from <= seconds(startDate) && seconds(startDate) < until) found.push([seconds(startDate), seconds(endDate)]);
    }
    return found;
  }
}

function versionOf(component) {
  return [component.getFirstPropertyValue("sequence"), seconds(component.getFirstPropertyValue("dtstamp"))];
}

function isOlder(a, b) {
  return a[0] !== b[0] ? a[0] < b[0] : a[1] < b[1];
}

function book(asked, keeps) {
  const series = new Map();
  for (const text of asked.calendars) {
    ICAL.TimezoneService.reset();
    const root = new ICAL.Component(ICAL.parse(text));
    for (const zone of root.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
    const events = root.getAllSubcomponents("vevent");
    events.sort((a, b) => Number(a.hasProperty("recurrence-id")) - Number(b.hasProperty("recurrence-id")));
    for (const component of events) {
      const uid = component.getFirstPropertyValue("uid");
      if (!component.getAllProperties("attendee").some((a) => a.getFirstValue() === `mailto:${asked.reader}`))
        throw new Error(`${asked.reader} is no attendee`);
      if (!series.has(uid)) series.set(uid, new Series());
      if (root.getFirstPropertyValue("method") === "CANCEL") series.get(uid).cancel(component);
      else series.get(uid).request(component, keeps);
    }
  }
  const [from, until] = [asked.from, asked.until].map((day) => Date.parse(day + "Z") / 1000);
  const spans = [...series.values()].flatMap((s) => s.spans(from, until));
  return spans.map(([at, end]) => [iso(at), (end - at) / 60]).sort();
}

// What is said of the first event, and to whom.
function people(text) {
  const event = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vevent");
  const invited = [...event.getAllProperties("attendee"), event.getFirstProperty("organizer")];
  return {
    summary: event.getFirstPropertyValue("summary"),
    location: event.getFirstPropertyValue("location") ?? "",
    names: Object.fromEntries(invited.map((p) => [p.getFirstValue(), p.getParameter("cn")])),
  };
}

for await (const line of readline.createInterface({ input: process.stdin })) {
  const asked = JSON.parse(line);
  const answer = asked.people ? people(asked.people) : [false, true].map((keeps) => book(asked, keeps));
  console.log(JSON.stringify(answer));
}
