import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { packageFile } from "../../lib/browser/package-file.ts";
import { readPolicy } from "../../lib/browser/policy.ts";
import { openStore } from "../../lib/store/store.ts";
import { type StarterOutcome, takeStarter } from "./starter.ts";

/**
 * What taking a list needs and reading one does not: the parser, the builders, the writer. Half the weight of the worker,
 * used once for each version of the extension; so it is a script of its own, run when it is needed.
 */
export default defineUnlistedScript(() => {
  const own = globalThis as { takePackagedList?: () => Promise<StarterOutcome> };
  own.takePackagedList = takePackagedList;
});

async function takePackagedList(): Promise<StarterOutcome> {
  const life = new AbortController();
  try {
    return await takeStarter({
      store: await openStore({ signal: life.signal }),
      async load() {
        const [list, gazetteer] = await Promise.all([
          packageFile("/data/starter.json"),
          packageFile("/data/gazetteer.bin"),
        ]);
        return { list: await list.json(), gazetteer: await gazetteer.arrayBuffer() };
      },
      ceiling: async () => (await readPolicy()).policy.sensitivityCeiling ?? "UNCLASSIFIED",
      now: () => new Date().toISOString(),
    });
  } finally {
    life.abort();
  }
}
