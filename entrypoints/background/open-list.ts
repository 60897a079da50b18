import { noteFailure } from "../../lib/browser/failures.ts";
import { keepOwnScript, runOwnScript } from "../../lib/browser/own-script.ts";
import { openReadStore } from "../../lib/store/read-store.ts";
import type { StarterOutcome } from "../take-list/starter.ts";
import { createListInUse, type ListInUse } from "./list-in-use.ts";

const TAKE_LIST = "/take-list.js";

/** In the worker's first tick. */
export const keepTakeList = (): void => keepOwnScript(TAKE_LIST);

/**
 * The list of this browser: in the worker, and in a page where storage is none. Opening begins at once: the browser
 * takes milliseconds between a worker's first tick and the question that woke it.
 */
export function openListInUse(): ListInUse {
  const list = openReadStore().then((store) => createListInUse(store, takePackagedList));
  return {
    read: async (work) => (await list).read(work),
    renew: async () => (await list).renew(),
    trouble: async () => (await list).trouble(),
  };
}

/** Set by the script of that name. */
const own = globalThis as { takePackagedList?: () => Promise<StarterOutcome> };

async function takePackagedList(): Promise<StarterOutcome> {
  if (own.takePackagedList === undefined) await runOwnScript(TAKE_LIST).catch(() => undefined);
  const outcome: StarterOutcome = (await own.takePackagedList?.()) ?? { kind: "unreadable" };
  const failed = failureIn(outcome);
  if (failed !== null) void noteFailure(failed, "name" in outcome ? { name: outcome.name } : {});
  return outcome;
}

/** The sentence for what went wrong; null where nothing did. */
function failureIn({ kind }: StarterOutcome): string | null {
  switch (kind) {
    case "taken":
    case "not newer":
      return null;
    case "full":
      return "errorStorageFull";
    case "failed":
      return "errorStorageFailed";
    case "unreadable":
      return "errorListUnreadable";
    case "bad list":
      return "errorListBad";
    case "above the ceiling":
      return "errorListCeiling";
  }
}
