/** One thing wrong with a list, said so that its owner finds the place. */
export interface Problem {
  /** The row as its owner knows it: `projects[12] "2015-gh-iom"`, `organisations[3]`, or `edition`. */
  row: string;
  /** The field, with its place in an array where there is one: `countries.0`, `end`. Empty for the whole row. */
  field: string;
  /** What is wrong, as a sentence. */
  message: string;
}

/** A value read at a door, or every problem that kept it out. */
export type Parsed<T> = { ok: true; value: T } | { ok: false; problems: Problem[] };
