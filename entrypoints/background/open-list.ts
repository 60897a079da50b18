import { packageFile } from "../../lib/browser/package-file.ts";
import { readPolicy } from "../../lib/browser/policy.ts";
import { openStore } from "../../lib/store/store.ts";
import { createListInUse, type ListInUse } from "./list-in-use.ts";

/** The list of this browser, opened at the first question: in the worker, and in a page where storage is none. */
export function openListInUse(): ListInUse {
  let opened: Promise<ListInUse> | null = null;
  const list = () => {
    opened ??= open();
    return opened;
  };
  return {
    read: async (work) => (await list()).read(work),
    renew: async () => (await list()).renew(),
    trouble: async () => (await list()).trouble(),
  };
}

async function open(): Promise<ListInUse> {
  return createListInUse({
    store: await openStore(),
    load: async () => {
      const [list, gazetteer] = await Promise.all([
        packageFile("/data/starter.json"),
        packageFile("/data/gazetteer.bin"),
      ]);
      return { list: await list.json(), gazetteer: await gazetteer.arrayBuffer() };
    },
    ceiling: async () => (await readPolicy()).policy.sensitivityCeiling ?? "UNCLASSIFIED",
    now: () => new Date().toISOString(),
  });
}
