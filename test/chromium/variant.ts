import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtExtension } from "../../scripts/demo/browser.ts";

/** The built extension in a browser that behaves otherwise: these lines run first in its worker and in each of its pages. */
export function variantOf(folder: string, prelude: string, built = builtExtension): string {
  cpSync(built, folder, { recursive: true });
  const worker = join(folder, "background.js");
  writeFileSync(worker, `${prelude}\n${readFileSync(worker, "utf8")}`);
  writeFileSync(join(folder, "prelude.js"), prelude);
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".html"))) {
    const page = join(folder, file);
    writeFileSync(page, readFileSync(page, "utf8").replace("<head>", '<head><script src="/prelude.js"></script>'));
  }
  return folder;
}

/** Private mode and the like: every database is refused. */
export const noStorage = `IDBFactory.prototype.open = () => {
  throw new DOMException("A mutation operation was attempted on a database that did not allow mutations.", "InvalidStateError");
};`;

/** A disk with no room: a database opens, and nothing can be written to it. */
export const storageFull = `IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => {
  throw new DOMException("The disk is full.", "QuotaExceededError");
};`;

/** A policy that is nothing like what the schema allows. */
export const wrongPolicy = `chrome.storage.managed.get = async () => ({
  sites: 42, hintsEnabled: "perhaps", orgName: { evil: "<script>" }, language: "xx", lists: [null], unknown: true,
});`;

/** A browser where asking for the policy fails, as Firefox does without one. */
export const noPolicy = `chrome.storage.managed.get = async () => {
  throw new Error("Managed storage manifest not found");
};`;

/** A policy store that never answers: the first question in a fresh profile can take seconds. */
export const silentPolicy = "chrome.storage.managed.get = () => new Promise(() => {});";

/** Keeps the first reading of a profile without an answer, so that a test can stop the worker in that very moment. */
export const holdsFirstReading = `{
  const add = chrome.runtime.onMessage.addListener.bind(chrome.runtime.onMessage);
  chrome.runtime.onMessage.addListener = (listener) => add((message, sender, reply) => {
    if (message?.name !== "read") return listener(message, sender, reply);
    chrome.storage.local.get("heldBefore").then(async ({ heldBefore }) => {
      if (heldBefore) return listener(message, sender, reply);
      await chrome.storage.local.set({ heldBefore: true });
      globalThis.holdsReading = true;
    });
    return true;
  });
}`;

/** Keeps our pages' question for the list without an answer for as long as a test wants. */
export const holdsListQuestions = `{
  const add = chrome.runtime.onMessage.addListener.bind(chrome.runtime.onMessage);
  chrome.runtime.onMessage.addListener = (listener) => add((message, sender, reply) => {
    if (message?.name !== "list") return listener(message, sender, reply);
    const answer = async () => {
      const { hold } = await chrome.storage.local.get("hold");
      if (hold) return;
      chrome.storage.local.onChanged.removeListener(answer);
      listener(message, sender, reply);
    };
    chrome.storage.local.onChanged.addListener(answer);
    void answer();
    return true;
  });
}`;

/**
 * A worker whose clock leaps, so that the state of an index is kept every few slices, and which stands still between two
 * slices as soon as it was: `keptDocuments` says how many had been read, and `goOn` lets it go.
 */
export const haltsWhileBuilding = `if (!("document" in globalThis)) {
  const now = performance.now.bind(performance);
  let leaps = 0;
  performance.now = () => now() + 500 * leaps++;
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (part, key) {
    if (this.name === "parts" && key === "head")
      this.transaction.addEventListener("complete", () => { globalThis.keptDocuments = part.done; });
    return put.call(this, part, key);
  };
  const later = globalThis.setTimeout;
  const whenLet = (work) => () => "keptDocuments" in globalThis && !globalThis.goOn ? later(whenLet(work), 20) : work();
  globalThis.setTimeout = (work, wait, ...rest) => (wait === undefined ? later(whenLet(work)) : later(work, wait, ...rest));
}`;

/** The day of the packaged list, whenever the test runs: one project of Belarus then ends in 27 days. */
export const thatDay = `{
  const late = Date.now() - Date.parse("2026-11-21T12:00:00");
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...given) { given.length === 0 ? super(Real.now() - late) : super(...given); }
  };
}`;
