import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { packageFile } from "../../lib/browser/package-file.ts";
import { readPolicy } from "../../lib/browser/policy.ts";
import { type Bringer, bringer } from "../../lib/feed/bringer.ts";
import type { NextEdition, TakeAnswer } from "../../lib/feed/ports.ts";
import { dropIndexDraft } from "../../lib/store/index-draft.ts";
import { openStore, type Store } from "../../lib/store/store.ts";
import { renewBuffers } from "./buffers.ts";
import { type DeskTakeOutcome, takeDeskEdition } from "./desk-edition.ts";
import { type Taking, takeFeedEdition } from "./feed-edition.ts";
import { type StarterOutcome, takeStarter } from "./starter.ts";

/**
 * What taking a list needs and reading one does not: the parser, the builders, the writer. Half the weight of the worker,
 * used once for each version of the extension; so it is a script of its own, run when it is needed.
 */
export default defineUnlistedScript(() => {
  const own = globalThis as TakeListScript;
  own.takePackagedList = takePackagedList;
  own.feedBringer = bringer;
  own.takeFeedEdition = (next, taking) => withStore((store) => takeFeedEdition(next, taking, portsOf(store)));
  own.renewTables = () => withStore(async (store) => void (await renewBuffers(store, await gazetteerFile())));
  own.takeDeskEdition = (input) => withStore((store) => takeDeskEdition(input, portsOf(store)));
  own.withdrawFeed = () => withStore((store) => store.drop(({ origin }) => origin === "feed"));
});

/** What this script adds to the worker, or to the page, that runs it. */
export interface TakeListScript {
  takePackagedList?: () => Promise<StarterOutcome>;
  feedBringer?: Bringer;
  takeFeedEdition?: (next: NextEdition, taking: Taking) => Promise<TakeAnswer>;
  renewTables?: () => Promise<void>;
  takeDeskEdition?: (input: unknown) => Promise<DeskTakeOutcome>;
  withdrawFeed?: () => Promise<void>;
}

const takePackagedList = () => withStore((store) => takeStarter(portsOf(store)));

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const life = new AbortController();
  try {
    const outcome = await work(await openStore({ signal: life.signal }));
    // Whatever was built is stored by now, or nobody wanted it.
    await dropIndexDraft().catch(() => undefined);
    return outcome;
  } finally {
    life.abort();
  }
}

const portsOf = (store: Store) => ({
  store,
  async load() {
    const [list, gazetteer] = await Promise.all([packageFile("/data/starter.json"), gazetteerFile()]);
    return { list: await list.json(), gazetteer };
  },
  gazetteer: gazetteerFile,
  ceiling: async () => (await readPolicy()).policy.sensitivityCeiling ?? "UNCLASSIFIED",
  now: () => new Date().toISOString(),
});

async function gazetteerFile(): Promise<ArrayBuffer> {
  return (await packageFile("/data/gazetteer.bin")).arrayBuffer();
}
