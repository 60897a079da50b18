import type { Edition } from "../list/schema.ts";
import { assemble } from "./assemble.ts";
import { planDocuments } from "./documents.ts";
import { gather } from "./gather.ts";
import type { CountryNames } from "./texts.ts";

/**
 * The search index of an edition: one buffer, the same bytes for the same edition and names, whatever the order of its
 * rows. Countries are found by their English names and by those in `countryNames` (ISO code to names).
 */
export function buildIndex(edition: Edition, countryNames: CountryNames = {}): ArrayBuffer {
  const work = build(edition, countryNames);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same in slices of a few milliseconds, with `pause` between them; rejects when `pause` does. */
export async function buildIndexInSlices(
  edition: Edition,
  pause: () => Promise<void>,
  countryNames: CountryNames = {},
): Promise<ArrayBuffer> {
  const work = build(edition, countryNames);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* build(edition: Edition, countryNames: CountryNames): Generator<void, ArrayBuffer> {
  const documents = yield* planDocuments(edition, countryNames);
  const gathered = yield* gather(documents);
  return yield* assemble(documents, gathered, edition);
}
