/* Says at what hour a meeting is for the reader, where that differs. Without this file, the hours of the place stand there alone. */

"use strict";

function yourTime(element) {
  const { start, end, zone, label } = element.dataset;
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const here = document.documentElement.lang;
  const language = `${here === "en" ? "en-GB" : here}-u-nu-latn-ca-gregory`;
  const parts = { day: "numeric", month: "long", hour: "numeric", minute: "2-digit" };
  const as = (moment, timeZone, more) =>
    new Intl.DateTimeFormat(language, { ...parts, timeZone, ...more }).format(new Date(moment));
  if (!own || [start, end].every((moment) => !moment || as(moment, own) === as(moment, zone))) {
    return;
  }
  const named = new Intl.DateTimeFormat(language, { timeZone: own, timeZoneName: "long" })
    .formatToParts(new Date(start))
    .find((part) => part.type === "timeZoneName").value;
  const offset = new Intl.DateTimeFormat("en", { timeZone: own, timeZoneName: "shortOffset" })
    .formatToParts(new Date(start))
    .find((part) => part.type === "timeZoneName")
    .value.replace("GMT", "UTC");
  const moments = [start, end].filter(Boolean).map((moment) => as(moment, own));
  element.textContent = `${label} ${moments.join(" – ")} · ${named} (${offset})`;
  element.hidden = false;
}

for (const element of document.querySelectorAll("[data-your-time]")) {
  try {
    yourTime(element);
  } catch {
    // A browser without the zones: the hours of the place say it all.
  }
}
