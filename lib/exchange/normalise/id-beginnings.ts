import { fold } from "../../list/fold.ts";
import type { Project } from "../../list/schema.ts";

const LONGEST_NAME = 40;
/** Places for what is remembered, a power of two, and how many share one at most. */
const SLOTS = 4_096;
const MOST_IN_ONE = 4;
/** Names that are remembered as parts of ids. */
const MOST_NAMES = 20_000;

interface Beginning {
  when: string;
  place: Place;
  name: string;
  text: string;
}

type Placed = Pick<Project, "countries" | "region" | "scope">;
type Place = readonly string[] | string;

/** What ids begin with, `2019-ke-unodc-`: one text for all that share it, which looking for costs less than making. */
export class IdBeginnings {
  readonly #kept = new Array<Beginning[] | null>(SLOTS).fill(null);
  readonly #slugs = new Map<string, string>();

  /** `countries` may be shared by records, and then nobody changes it: lists are told apart by what they are, not hold. */
  of({ countries, region, scope }: Placed, when: string, name: string): string {
    const place = countries.length === 0 ? (region ?? scope) : countries;
    const at = slotOf(when, countries[0] ?? region ?? scope, countries.length, name);
    let here = this.#kept[at]!;
    if (here === null) here = this.#kept[at] = [];
    for (let index = 0; index < here.length; index++) {
      const kept = here[index]!;
      if (kept.place === place && kept.name === name && kept.when === when) return kept.text;
    }
    if (here.length === MOST_IN_ONE) here.length = 0;
    const slug = this.#slugOf(name);
    const text = `${when}-${joined(place).toLowerCase()}-${slug}${slug === "" ? "" : "-"}`;
    here.push({ when, place, name, text });
    return text;
  }

  #slugOf(name: string): string {
    const known = this.#slugs.get(name);
    if (known !== undefined) return known;
    const slug = slugOf(name);
    // Where every record has another name, none is worth remembering.
    if (this.#slugs.size < MOST_NAMES) this.#slugs.set(name, slug);
    return slug;
  }
}

function slotOf(when: string, place: string, places: number, name: string): number {
  let sum = Math.imul(name.length, 31) + places;
  sum = Math.imul(sum, 31) + (name.charCodeAt(0) | 0);
  sum = Math.imul(sum, 31) + (name.charCodeAt(name.length - 1) | 0);
  sum = Math.imul(sum, 31) + (place.charCodeAt(0) | 0);
  sum = Math.imul(sum, 31) + (place.charCodeAt(1) | 0);
  sum = Math.imul(sum, 31) + (when.charCodeAt(2) | 0);
  sum = Math.imul(sum, 31) + (when.charCodeAt(3) | 0);
  return (sum ^ (sum >>> 12)) & (SLOTS - 1);
}

const joined = (place: Place): string => (typeof place === "string" ? place : place.slice(0, 3).join("-"));

/** A name as a part of an id; "" where it has no letter of the alphabet. */
function slugOf(name: string): string {
  return fold(name)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
}
