import { roleOfPlace } from "./place-labels.ts";
import { labelOf } from "./request-labels.ts";
import { FLAG, KIND, type Sense } from "./sense.ts";
import type { Sign } from "./signs.ts";
import type { Signal } from "./zones.ts";

/** What a country is worth by where it stands; names in running text are added up, but less and less. */
const STRUCTURE: Partial<Record<Signal, number>> = {
  host: 5,
  title: 4,
  heading: 3.5,
  breadcrumb: 2,
  description: 1.5,
  subheading: 0.8,
};
export const BODY: Partial<Record<Signal, number>> = { lead: 1.5, text: 1, rest: 0.08 };

/** Points for a place name by where on the page it stands. */
export function worthOf(sign: Sign, sense: Sense): number {
  const { zone } = sign;
  if (zone.signal === "address") return addressWorth(sign, sense);
  // A mission's own host, or a label of one: "ghana.un.org".
  if (zone.signal === "host" && !sign.text.includes(".")) return sense.flags & FLAG.american ? 0 : 1.5;
  if (zone.signal === "value") {
    const role = roleOfPlace(zone.label ?? "");
    if (labelOf(zone.label ?? "") === "title") return 4;
    if (role === "elsewhere" || NEIGHBOUR.test(zone.text.slice(0, sign.start))) return 0;
    if (role === "work") return zone.text.length < 200 ? 5 : 1.5;
    if (role === "open" && zone.text.length < 200) return 1.5;
    return sense.kind === KIND.country ? 0.6 : 0.3;
  }
  return (STRUCTURE[zone.signal] ?? BODY[zone.signal] ?? 0) * (isHeadline(sign) ? 1.6 : 1);
}

/** "Niger: migrants helped": a name that opens a line before a colon is its subject. */
export function isHeadline({ zone, start, end }: Sign): boolean {
  // Hardly a name has a colon behind it.
  if (zone.text[end] !== ":" && zone.text[end + 1] !== ":") return false;
  return (
    /(^|\n)((the|le|la|les|el|o|a|l['’]) ?)?$/i.test(zone.text.slice(Math.max(0, start - 5), start)) &&
    /^\s?:/.test(zone.text.slice(end, end + 2))
  );
}

/** "Between Togo and Benin", "north of Peru": said of where another country lies. */
const NEIGHBOUR =
  /\b(border|between|near|next to|(north|south|east|west)\w* of|neighbo|limit|entre|voisin|vecin|vizinh)|гранич|между|بين|قرب/iu;

/** A whole step of the path, `/countries/ghana/`, says more than a word in a headline's address. */
function addressWorth({ zone, start, end }: Sign, { flags }: Sense): number {
  // "/ru/" and "/pt/" are languages.
  if (end - start <= 2) return 0;
  const from = zone.text.lastIndexOf("\n", start - 1) + 1;
  const stop = zone.text.indexOf("\n", end);
  const step = zone.text.slice(from, stop < 0 ? zone.text.length : stop);
  const rest = step.length - (end - start);
  if (flags & FLAG.common) return rest === 0 ? 3.5 : 0;
  return rest <= 3 ? 3.5 : 1.5;
}
