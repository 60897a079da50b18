import type { Edition } from "../list/schema.ts";
import { assemble } from "./assemble.ts";
import { type Documents, planDocuments } from "./documents.ts";
import { type Gathering, gather, newGathering } from "./gather.ts";
import { type IndexDraft, partsOf, takeUp } from "./index-draft.ts";
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

/**
 * The same in slices of a few milliseconds, with `pause` between them; rejects when `pause` does. With a draft, it goes on
 * from what an interrupted build of the same edition kept there, and keeps its own state whenever that is due; a draft that
 * cannot be read or written is done without.
 */
export async function buildIndexInSlices(
  edition: Edition,
  pause: () => Promise<void>,
  countryNames: CountryNames = {},
  draft: IndexDraft | null = null,
): Promise<ArrayBuffer> {
  const documents = await inSlices(planDocuments(edition, countryNames), pause);
  const gathered = await gatheringOf(documents, draft, pause);
  const keep = async () => {
    if (draft?.isDue()) await draft.keep(partsOf(documents, gathered));
  };
  await inSlices(gather(documents, gathered), async () => {
    await pause();
    await keep();
  });
  await keep();
  return inSlices(assemble(documents, gathered, edition), pause);
}

async function gatheringOf(
  documents: Documents,
  draft: IndexDraft | null,
  pause: () => Promise<void>,
): Promise<Gathering> {
  const kept = draft && (await draft.kept());
  const gathered = kept && (await inSlices(takeUp(kept, documents), pause));
  return gathered ?? newGathering(documents);
}

async function inSlices<T>(work: Generator<void, T>, pause: () => Promise<void>): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await pause();
  }
}

function* build(edition: Edition, countryNames: CountryNames): Generator<void, ArrayBuffer> {
  const documents = yield* planDocuments(edition, countryNames);
  const gathered = newGathering(documents);
  yield* gather(documents, gathered);
  return yield* assemble(documents, gathered, edition);
}
