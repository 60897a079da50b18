import { roleOfPlace } from "./place-labels.ts";
import type { Reading } from "./reading.ts";

export type Signal =
  | "host"
  | "address"
  | "title"
  | "heading"
  | "subheading"
  | "breadcrumb"
  | "description"
  | "label"
  | "value"
  | "lead"
  | "text"
  | "rest";

/** A part of a page and what a name in it is worth. */
export interface Zone {
  signal: Signal;
  text: string;
  /** The label beside a form's or table's value. */
  label?: string;
}

/** Letters from which what somebody wrote into a box is prose. */
const PROSE = 120;
/** Characters of main text that count as its beginning. */
const LEAD = 500;
/** Characters of a sentence or line that may stand beyond it. */
const MORE = 200;

/** A reading as zones, in the order of a page. Together no longer than the reading, give or take a line each. */
export function zonesOf(reading: Reading): Zone[] {
  const zones: Zone[] = [...addressZones(reading.url)];
  const title = [reading.title, reading.meta["og:title"], reading.meta["ld:headline"]].filter(isText);
  for (const text of new Set(title.map(withoutSite))) zones.push({ signal: "title", text });
  for (const { level, text } of reading.headings) zones.push({ signal: level === 1 ? "heading" : "subheading", text });
  if (reading.breadcrumb.length > 0) zones.push({ signal: "breadcrumb", text: reading.breadcrumb.join("\n") });
  for (const name of ["description", "og:description"]) {
    const text = reading.meta[name];
    if (isText(text)) zones.push({ signal: "description", text });
  }
  for (const [index, { label, value }] of reading.fields.entries())
    if (value.length >= PROSE && roleOfPlace(label) !== "work" && !reading.text.includes(value.slice(0, PROSE)))
      zones.push({ signal: "text", text: value });
    else
      zones.push({
        signal: "value",
        label: inAddress(reading.fields, index) ? `address ${label}` : label,
        text: value,
      });
  const main = reading.text.slice(0, reading.mainLength);
  const cut = leadEnd(main);
  zones.push({ signal: "lead", text: main.slice(0, cut) }, { signal: "text", text: main.slice(cut) });
  zones.push({ signal: "rest", text: reading.text.slice(reading.mainLength) });
  return zones.filter((zone) => zone.text !== "");
}

/** "Country" among street, town and postcode is where somebody has a desk. */
function inAddress(fields: Reading["fields"], index: number): boolean {
  const { label } = fields[index]!;
  if (!/^[\s\d.a-z]{0,4}[.)]?\s*(countr|state|province|region|pays|pa[ií]s)/i.test(label) || OF_WORK.test(label))
    return false;
  return fields.slice(Math.max(0, index - 4), index + 4).some(({ label }) => POSTAL.test(label));
}
/** "Country where activities take place" among an applicant's town and street. */
const OF_WORK = /\b(activit|work|perform|implement|interven|ejecu|trabaj|execu|trabalh|proje|proye)/i;
const POSTAL =
  /\b(street|city|town|zip|postal|post ?code|rue|ville|code postal|calle|ciudad|código postal|rua|cidade|cep)\b|улица|город|индекс|الشارع|المدينة/iu;

const isText = (text: string | undefined): text is string => text !== undefined && text !== "";

function leadEnd(main: string): number {
  if (main.length <= LEAD) return main.length;
  // At the end of the line or sentence, where that is near: a name or a row of names is read in one piece.
  const more = /\n|\. |$/.exec(main.slice(LEAD, LEAD + MORE))?.index ?? MORE;
  if (more < MORE) return LEAD + more;
  const word = main.slice(0, LEAD).lastIndexOf(" ");
  return word > LEAD / 2 ? word : LEAD;
}

/** "Trafficking law passes - The Times of India" is about its first part. */
function withoutSite(title: string): string {
  const parts = title.split(/\s+[|–—·»]\s+|\s+-\s+/);
  const last = parts.at(-1) ?? "";
  return parts.length > 1 && SITE.test(last) ? title.slice(0, title.lastIndexOf(last)) : title;
}
const SITE =
  /\b(times|news|post|herald|tribune|daily|gazette|observer|guardian|radio|tv|press|wikip[eé]dia|wikipédia|википедия|ويكيبيديا|online|blog|magazine|journal|chronicle|shop|store|hotels?|\.com|\.org)\b/i;

function addressZones(url: string): Zone[] {
  const parts = /^[a-z]+:\/\/([^/?#]*)([^?#]*)/i.exec(url);
  if (!parts) return [];
  const host = (parts[1] ?? "").replace(/^.*@/, "").replace(/:\d+$/, "");
  const path = decoded(parts[2] ?? "").replace(/\.(html?|php|aspx?|jsp|pdf|json)$/i, "");
  return [
    { signal: "host", text: host },
    { signal: "address", text: path.replaceAll("/", "\n").replace(/[-_+.]/g, " ") },
  ];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
