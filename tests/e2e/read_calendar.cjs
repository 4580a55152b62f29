// Reads a calendar on standard input with ical.js (ICAL_JS is its CommonJS file) and prints what it
// understood: a list of events, whole days as such and moments in UTC.
const loaded = require(process.env.ICAL_JS);
const ICAL = loaded.default || loaded;
const text = require("fs").readFileSync(0, "utf8");
const calendar = new ICAL.Component(ICAL.parse(text));

for (const zone of calendar.getAllSubcomponents("vtimezone")) {
  ICAL.TimezoneService.register(zone);
}

function moment(time) {
  if (!time) return null;
  return time.isDate ? time.toString() : time.convertToZone(ICAL.Timezone.utcTimezone).toString();
}

const events = calendar.getAllSubcomponents("vevent").map((component) => {
  const event = new ICAL.Event(component);
  return {
    uid: event.uid,
    summary: event.summary,
    description: event.description,
    location: event.location,
    sequence: event.sequence,
    start: moment(event.startDate),
    end: component.hasProperty("dtend") ? moment(event.endDate) : null,
  };
});
process.stdout.write(JSON.stringify(events));
