// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { followPage } from "../../entrypoints/page.content/follow-page.ts";
import { EDITION_NEWS } from "../../lib/browser/ask-from-page.ts";
import { readPage } from "../../lib/page/read-page.ts";
import { chip } from "../look/samples.ts";

/** The worker: it answers a reading when the test lets it, by whatever words the test gives it. */
const worker = vi.hoisted(() => {
  const asked: { text: string; answer(chip: unknown): void }[] = [];
  const heard: ((message: unknown) => void)[] = [];
  const runtime = {
    id: "sightline",
    sendMessage: ({ question }: { question: { reading: { text: string } } }) =>
      new Promise((done) => {
        const { text } = question.reading;
        asked.push({ text, answer: (chip) => done({ answer: { badge: null, chip, places: [] } }) });
      }),
    onMessage: {
      addListener: (listener: (message: unknown) => void) => void heard.push(listener),
      removeListener: (listener: (message: unknown) => void) => void heard.splice(heard.indexOf(listener), 1),
    },
  };
  Object.assign(globalThis, { browser: { runtime, storage: { local: { get: async () => ({}) } } } });
  return { asked, heard };
});

/** Readings that were begun; one that is held up comes to nothing unless it is let go. */
const readings = vi.hoisted(() => ({ begun: 0, heldUp: false }));
vi.mock("../../lib/page/read-in-slices.ts", async (original) => ({
  ...(await original<typeof import("../../lib/page/read-in-slices.ts")>()),
  async readPageInSlices(of: Document, url: string, signal: AbortSignal) {
    readings.begun++;
    if (readings.heldUp) await new Promise((gone) => signal.addEventListener("abort", gone));
    return signal.aborted ? null : readPage(of, url);
  },
}));

const eight = chip("Ghana: ", "8", " awards on record");
const nine = chip("Ghana: ", "9", " awards on record");
const TITLE = "Proposal: shelters in Ghana";
let follower: ReturnType<typeof followPage>;
let roots: ShadowRoot[];

beforeEach(() => {
  // Idle at once: this document does nothing.
  vi.stubGlobal("requestIdleCallback", (task: () => void) => task());
  roots = [];
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.push(root);
    return root;
  });
  document.elementsFromPoint = () => [];
  document.title = TITLE;
  document.body.innerHTML = "<main><p id='words'>Shelters in Ghana</p></main>";
  history.replaceState(null, "", "/mail/");
  worker.asked.length = 0;
  readings.begun = 0;
  readings.heldUp = false;
});
afterEach(() => {
  follower.end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The words of the chip in the page; null while there is none. */
const said = () => roots.find(({ host }) => host.isConnected)?.querySelector(".txt")?.textContent ?? null;
const questions = (count: number) => vi.waitFor(() => expect(worker.asked).toHaveLength(count), 5_000);
const says = (words: string | null) => vi.waitFor(() => expect(said()).toBe(words), 5_000);
const write = (words: string) => {
  document.querySelector("#words")!.textContent = words;
};

async function follow(once: boolean): Promise<void> {
  follower = followPage(once);
  await questions(1);
}
async function readOnce(): Promise<void> {
  await follow(true);
  worker.asked[0]?.answer(eight);
  await says("Ghana: 8 awards on record");
}

test("read again by a click, the page keeps its chip until the answer is there, and then has the new one", async () => {
  await readOnce();
  write("Nine shelters in Ghana");
  void follower.readNow();
  expect(said()).toBe("Ghana: 8 awards on record");
  await questions(2);
  expect(worker.asked[1]?.text).toContain("Nine");
  expect(said()).toBe("Ghana: 8 awards on record");
  worker.asked[1]?.answer(nine);
  await says("Ghana: 9 awards on record");
  expect(roots).toHaveLength(1);
});

test("a second reading that has nothing to say takes the chip away", async () => {
  await readOnce();
  void follower.readNow();
  await questions(2);
  worker.asked[1]?.answer(null);
  await says(null);
});

test("a click on what has just become another page takes the chip of the page before away at once", async () => {
  await readOnce();
  document.title = "Another message";
  void follower.readNow();
  expect(said()).toBeNull();
  await questions(2);
  worker.asked[1]?.answer(nine);
  await says("Ghana: 9 awards on record");
});

test("a chip that was closed is back with the answer to the next click", async () => {
  await readOnce();
  roots[0]?.querySelector<HTMLElement>(`[aria-label="${eight.closeLabel}"]`)?.click();
  expect(said()).toBeNull();
  void follower.readNow();
  await questions(2);
  worker.asked[1]?.answer(eight);
  await says("Ghana: 8 awards on record");
});

/** A change of the page that changes no word of it, read. */
async function changeNoWord(): Promise<void> {
  const before = readings.begun;
  document.body.append(document.createElement("hr"));
  await vi.waitFor(() => expect(readings.begun).toBe(before + 1), 5_000);
}

test("a page that changes without other words keeps the answer that is on its way", async () => {
  await follow(false);
  await changeNoWord();
  worker.asked[0]?.answer(eight);
  await says("Ghana: 8 awards on record");
  expect(worker.asked).toHaveLength(1);
});

test("another edition is asked about, though the page changes without other words in between", async () => {
  await follow(false);
  worker.asked[0]?.answer(eight);
  await says("Ghana: 8 awards on record");
  readings.heldUp = true;
  for (const hear of worker.heard) hear({ name: EDITION_NEWS });
  await vi.waitFor(() => expect(readings.begun).toBe(2), 5_000);
  readings.heldUp = false;
  await changeNoWord();
  await questions(2);
  worker.asked[1]?.answer(nine);
  await says("Ghana: 9 awards on record");
});
