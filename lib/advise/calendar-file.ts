import type { CallRow } from "./calendar.ts";

/** One day of a call as an iCalendar file (RFC 5545), for the person's own calendar; null where no whole day is stated. */
export function calendarFile(
  row: CallRow,
  serial: number,
  now: string,
): { name: string; text: string; type: string } | null {
  if (row.day === null) return null;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Sightline//Calendar of calls//EN",
    "BEGIN:VEVENT",
    `UID:${row.id}-${row.day}@sightline`,
    `DTSTAMP:${now.replace(/[-:]/g, "").replace(/\.\d+/, "")}`,
    `DTSTART;VALUE=DATE:${row.day.replaceAll("-", "")}`,
    `SUMMARY:${escaped(`${row.when}: ${row.title}`)}`,
    `DESCRIPTION:${escaped(`${row.fields.map(({ label, value }) => `${label}: ${value}`).join("\n")}\nEdition ${serial}`)}`,
    ...(row.source.url === null ? [] : [`URL:${row.source.url}`]),
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return { name: `${row.id}.ics`, text: `${lines.flatMap(folded).join("\r\n")}\r\n`, type: "text/calendar" };
}

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replaceAll("\n", "\\n");

/** Lines of at most 75 octets, as the format asks; never within a character. */
function folded(line: string): string[] {
  const lines: string[] = [];
  let part = "";
  let octets = 0;
  for (const letter of line) {
    const size = new TextEncoder().encode(letter).length;
    if (octets + size > 74) {
      lines.push(part);
      part = " ";
      octets = 1;
    }
    part += letter;
    octets += size;
  }
  return [...lines, part];
}
