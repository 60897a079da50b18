import type { Line } from "./line.ts";

/** What a signer is shown before signing, made from the bytes that will be served. */
export interface Review {
  records: number;
  added: string[];
  changed: string[];
  removed: string[];
  /** More than one record in twenty differs: look twice. */
  large: boolean;
}

const LARGE = 0.05;

export function reviewOf(before: Iterable<Line>, after: Iterable<Line>): Review {
  const old = new Map([...before].map(({ key, text }) => [key, text]));
  const review: Review = { records: 0, added: [], changed: [], removed: [], large: false };
  const known = old.size;
  for (const { key, text } of after) {
    review.records++;
    const was = old.get(key);
    old.delete(key);
    if (was === undefined) review.added.push(key);
    else if (was !== text) review.changed.push(key);
  }
  review.removed = [...old.keys()];
  const touched = review.added.length + review.changed.length + review.removed.length;
  review.large = known > 0 && touched > LARGE * known;
  return review;
}
