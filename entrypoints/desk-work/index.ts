import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { importFile } from "../../lib/exchange/import-file.ts";
import { matchProjects } from "../../lib/list/identity.ts";
import { type DraftStore, openDraftStore } from "../../lib/store/drafts.ts";
import { openReadStore, type ReadStore, readWith } from "../../lib/store/read-store.ts";
import { createDesk } from "./desk.ts";
import type { FromWorker, ToWorker } from "./questions.ts";

/** As much of a dedicated worker as we use; the types of pages do not know it. */
interface OwnScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

/** The desk's worker: reads files, keeps the draft, compares. The page only shows, so that it never stands still. */
export default defineUnlistedScript(() => {
  const own = globalThis as OwnScope;
  let drafts: Promise<DraftStore> | null = null;
  let store: Promise<ReadStore> | null = null;
  const desk = createDesk({
    drafts: () => {
      const onClosed = () => {
        drafts = null;
      };
      drafts ??= openDraftStore({ onClosed });
      return drafts;
    },
    edition: async () => {
      store ??= openReadStore();
      return readWith(await store, (reader) => reader.edition());
    },
    importFile,
    matchProjects,
    progress: (share) => own.postMessage({ progress: share }),
    now: () => new Date().toISOString(),
    newId: () => crypto.randomUUID(),
  });
  // One question after the other: a step that is being written is not overtaken.
  let last: Promise<void> = Promise.resolve();
  own.onmessage = ({ data: { id, name, ask } }) => {
    last = last.then(async () => {
      try {
        // Only our own page has this worker, and it asks through types.
        const answer = desk[name] as (ask: unknown) => Promise<unknown>;
        own.postMessage({ id, answer: await answer(ask) });
      } catch (error) {
        own.postMessage({ id, failure: error instanceof Error ? error.message : String(error) });
      }
    });
  };
});
