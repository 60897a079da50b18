import { isPossibleDate } from "../list/dates.ts";
import type { Source } from "../list/schema.ts";
import { clip, show } from "../list/show.ts";

/** The fields of one object from outside, read one by one; every fault is told with its field. */
export class Door {
  readonly #given: ReadonlyMap<string, unknown>;
  readonly #tell: (field: string, message: string) => void;
  readonly #asked = new Set<string>();

  constructor(value: object, tell: (field: string, message: string) => void) {
    this.#given = new Map(Object.entries(value));
    this.#tell = tell;
  }

  is(field: string, expected: string | number): void {
    const given = this.#take(field);
    if (given !== expected) this.#tell(field, `It must be ${show(expected)}, not ${show(given)}.`);
  }

  /** A text of at most so many characters; "" where it is missing. */
  text(field: string, longest: number): string {
    const given = this.#take(field) ?? "";
    if (typeof given !== "string") this.#tell(field, `It must be text, not ${show(given)}.`);
    else if (given.length > longest) this.#tell(field, `It holds ${given.length} characters; the most is ${longest}.`);
    else return given.trim();
    return "";
  }

  /** One of some words, or null where it is missing. */
  one<T extends string>(field: string, words: readonly T[]): T | null {
    const given = this.#take(field) ?? null;
    const found = words.find((word) => word === given) ?? null;
    if (given !== null && found === null) this.#tell(field, `${show(given)} is none of ${words.join(", ")}.`);
    return found;
  }

  id(field: string): string | null {
    const given = this.#take(field) ?? null;
    if (given === null || (typeof given === "string" && /^[a-z0-9][a-z0-9.-]{0,127}$/.test(given))) return given;
    this.#tell(field, `An id is lower-case letters, digits, dots and dashes; here it is ${show(given)}.`);
    return null;
  }

  date(field: string): string | null {
    const given = this.#take(field) ?? null;
    if (given === null || given === "") return null;
    if (typeof given === "string" && /^\d{4}(-\d{2}){0,2}$/.test(given) && isPossibleDate(given)) return given;
    this.#tell(field, `A date is 2011, 2011-09 or 2011-09-30; here it is ${show(given)}.`);
    return null;
  }

  /** A whole number from `least` to `most`, or null where it is missing. */
  whole(field: string, least: number, most: number): number | null {
    const given = this.#take(field) ?? null;
    if (given === null || (typeof given === "number" && Number.isInteger(given) && given >= least && given <= most))
      return given;
    this.#tell(field, `It must be a whole number from ${least} to ${most}, not ${show(given)}.`);
    return null;
  }

  texts(field: string, most: number, longest: number): string[] {
    const given = this.#take(field) ?? [];
    if (
      Array.isArray(given) &&
      given.length <= most &&
      given.every((each) => typeof each === "string" && each.length <= longest)
    )
      return given;
    this.#tell(field, `It must be a list of at most ${most} texts, not ${show(given)}.`);
    return [];
  }

  list(field: string, most: number): unknown[] {
    const given = this.#take(field) ?? [];
    if (Array.isArray(given) && given.length <= most) return given;
    const found = Array.isArray(given) ? `${given.length}` : show(given);
    this.#tell(field, `It must be a list of at most ${most}, not ${found}.`);
    return [];
  }

  /** An object inside; null where it is missing. */
  within(field: string): Door | null {
    const given = this.#take(field) ?? null;
    if (given === null) return null;
    if (isRecord(given)) return new Door(given, (inner, message) => this.#tell(`${field}.${inner}`, message));
    this.#tell(field, `It must be an object, not ${show(given)}.`);
    return null;
  }

  source(field: string): Source | null {
    const door = this.within(field);
    if (door === null) return null;
    const url = door.text("url", 2_000) || null;
    if (url !== null && !/^https?:\/\//.test(url))
      this.#tell(`${field}.url`, `An address starts with http:// or https://; here it is ${show(url)}.`);
    const source = { url, title: door.text("title", 1_000) || null, asOf: door.date("asOf") };
    door.nothingElse();
    return source.url === null && source.title === null ? null : source;
  }

  /** Whatever was not asked for has no place: a name, an address, a mailbox. */
  nothingElse(): void {
    for (const field of this.#given.keys())
      if (!this.#asked.has(field)) this.#tell(clip(field), "No field of this file has this name.");
  }

  #take(field: string): unknown {
    this.#asked.add(field);
    return this.#given.get(field);
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** What a small file of JSON holds; undefined where it is none, or too large to be one. */
export function readSmallJson(bytes: Uint8Array, most: number): unknown {
  if (bytes.length > most) return undefined;
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.slice())) as unknown;
  } catch {
    return undefined;
  }
}
