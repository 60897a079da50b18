/** A text that comes again, with what was last made of it: whoever comes to make it again has it at hand. */
export class SameText {
  readonly text: string;
  #maker: unknown = null;
  #made: unknown = null;

  constructor(text: string) {
    this.text = text;
  }

  /** What `make` makes of the text; it must make the same of it each time. */
  as<T>(make: (text: string) => T): T {
    if (this.#maker === make) return this.#made as T;
    const made = make(this.text);
    this.#maker = make;
    this.#made = made;
    return made;
  }
}

/** Texts of a record that came before in their columns: of the fields that most tables repeat. */
export class SameTexts {
  implementer: SameText | null = null;
  countries: SameText | null = null;
  funder: SameText | null = null;
  amount: SameText | null = null;
  start: SameText | null = null;
  end: SameText | null = null;
}

/** What is made of a text, by the one that came before where it still is the text. */
export function madeOf<T>(text: string, same: SameText | null, make: (text: string) => T): T {
  return same !== null && same.text === text ? same.as(make) : make(text);
}
