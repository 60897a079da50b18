import { fold } from "../../list/fold.ts";
import type { Project } from "../../list/schema.ts";
import { ByThree } from "./by-three.ts";

const LONGEST_NAME = 40;
/** Names that are remembered as parts of ids. */
const MOST_NAMES = 20_000;
/** Said where no year is known. */
export const UNDATED = "undated";

type Placed = Pick<Project, "countries" | "region" | "scope">;
type Place = readonly string[] | string;

/** What ids begin with, `2019-ke-unodc-`: one text for all that share it, which looking for costs less than making. */
export class IdBeginnings {
  readonly #kept = new ByThree<string>();
  readonly #slugs = new Map<string, string>();

  /**
   * `day` begins with the year, or is UNDATED. `countries` may be shared by records, and then nobody changes it: lists
   * are told apart by what they are, not hold.
   */
  of({ countries, region, scope }: Placed, day: string, name: string): string {
    const place = countries.length === 0 ? (region ?? scope) : countries;
    const year = yearOf(day);
    return this.#kept.find(year, place, name) ?? this.#kept.keep(year, place, name, this.#make(place, day, name));
  }

  #make(place: Place, day: string, name: string): string {
    const slug = this.#slugOf(name);
    const when = day === UNDATED ? day : day.slice(0, 4);
    return `${when}-${joined(place).toLowerCase()}-${slug}${slug === "" ? "" : "-"}`;
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

/** The four letters that a day begins with, as one number: no text is made for it. */
const yearOf = (day: string): number =>
  (day.charCodeAt(0) << 21) | (day.charCodeAt(1) << 14) | (day.charCodeAt(2) << 7) | day.charCodeAt(3);

const joined = (place: Place): string => (typeof place === "string" ? place : place.slice(0, 3).join("-"));

/** A name as a part of an id; "" where it has no letter of the alphabet. */
function slugOf(name: string): string {
  return fold(name)
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST_NAME)
    .replace(/^-+|-+$/g, "");
}
