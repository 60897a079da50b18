// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { drawCard } from "../../entrypoints/card/draw-card.tsx";
import { createHint } from "../../entrypoints/page.content/hint.ts";
import { page } from "../../entrypoints/page.content/page-globals.ts";
import { chip, ghana } from "../look/samples.ts";

/** The worker: what it was asked, and what it answers. */
const worker = vi.hoisted(() => {
  const asked: string[] = [];
  const answers: Record<string, unknown> = {};
  const runtime = {
    id: "sightline",
    async sendMessage({ name }: { name: string }) {
      asked.push(name);
      if (name === "cardScript") (answers.onCardScript as () => void)();
      return name in answers ? { answer: answers[name] } : { failure: "Error" };
    },
  };
  Object.assign(globalThis, { browser: { runtime } });
  return { asked, answers, runtime };
});

const words = chip("Ghana: ", "8", " awards on record");
let life: AbortController;
let hint: ReturnType<typeof createHint>;
let root: ShadowRoot | null;

beforeEach(() => {
  life = new AbortController();
  root = null;
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, "attachShadow").mockImplementation(function (this: Element, init) {
    root = attach.call(this, init);
    return root;
  });
  document.elementsFromPoint = () => [];
  document.body.innerHTML = "<p>Ghana</p>";
  worker.asked.length = 0;
  worker.runtime.id = "sightline";
  for (const name of Object.keys(worker.answers)) delete worker.answers[name];
  Object.assign(worker.answers, { card: ghana, cardScript: { done: true }, onCardScript: putInDrawer });
  delete page.sightlineCard;
  hint = createHint(life.signal);
});
afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
});

function putInDrawer(): void {
  page.sightlineCard = drawCard;
}

const buttons = () => [...(root?.querySelectorAll("button") ?? [])];
const named = (name: string) =>
  buttons().find((button) => (button.getAttribute("aria-label") ?? button.textContent) === name);
const press = async (name: string) => {
  await vi.waitFor(() => expect(named(name)).toBeDefined());
  named(name)?.click();
};
const place = () => root?.querySelector<HTMLElement>(".sightline")?.dataset.place;
const isGone = () => root !== null && !root.host.isConnected;

async function openCard(): Promise<void> {
  hint.show(words);
  await press(words.label);
  await vi.waitFor(() => expect(named(ghana.words.why)).toBeDefined());
}

test("without a chip nothing is put into the page", () => {
  const before = document.documentElement.outerHTML;
  hint.show(null);
  expect(document.documentElement.outerHTML).toBe(before);
});

test("the chip is one line with its number, and its words for a screen reader", () => {
  hint.show(words);
  expect(root?.querySelector(".txt")?.textContent).toBe("Ghana: 8 awards on record");
  expect(root?.querySelector("b")?.textContent).toBe("8");
  expect(root?.querySelector("[role=status]")?.textContent).toBe(words.label);
});

test("text from a list is text, whatever is in it", () => {
  hint.show(chip("<img src=x onerror=alert(1)>"));
  expect(root?.querySelector("img")).toBeNull();
});

test("closed on a page it stays closed there, and speaks again on the next", async () => {
  hint.show(words);
  await press(words.closeLabel);
  expect(isGone()).toBe(true);
  hint.show(words);
  expect(isGone()).toBe(true);
  hint.leave();
  hint.show(words);
  expect(isGone()).toBe(false);
});

test("the first click fetches the card and what draws it, later clicks the card only", async () => {
  await openCard();
  expect(worker.asked).toEqual(["card", "cardScript"]);
  await press(ghana.words.collapse);
  await press(words.label);
  await vi.waitFor(() => expect(named(ghana.words.why)).toBeDefined());
  expect(worker.asked).toEqual(["card", "cardScript", "card"]);
});

test("Escape closes the card, and focus returns to the chip", async () => {
  await openCard();
  root?.querySelector(".card")?.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
  await vi.waitFor(() => expect(named(words.label)).toBeDefined());
  expect(root?.activeElement).toBe(named(words.label));
});

test("a page does not hear what is typed in the hint", async () => {
  await openCard();
  const heard = vi.fn();
  document.addEventListener("keydown", heard, { signal: life.signal });
  root
    ?.querySelector(".card")
    ?.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true, composed: true }));
  expect(heard).not.toHaveBeenCalled();
});

test.each([
  ["offHere", ghana.words.offHere],
  ["snooze", ghana.words.snooze],
  ["offEverywhere", ghana.words.offEverywhere],
] as const)("%s says what it did, and can be taken back", async (question, button) => {
  Object.assign(worker.answers, { [question]: { strong: "Off.", text: "Until you say so." }, undoOff: { done: true } });
  await openCard();
  await press(button);
  await vi.waitFor(() => expect(root?.querySelector("[role=status]")?.textContent).toBe("Off. Until you say so."));
  await press(ghana.words.undo);
  await vi.waitFor(() => expect(named(ghana.words.why)).toBeDefined());
  expect(worker.asked.slice(-2)).toEqual([question, "undoOff"]);
});

test("after off and close nothing is left", async () => {
  worker.answers.offHere = { strong: "Off.", text: "Until you say so." };
  await openCard();
  await press(ghana.words.offHere);
  await vi.waitFor(() => expect(named(ghana.words.undo)).toBeDefined());
  await press(ghana.words.close);
  expect(isGone()).toBe(true);
});

test("a card without an answer goes, and the page is as it was", async () => {
  const before = document.documentElement.outerHTML;
  worker.answers.card = null;
  hint.show(words);
  await press(words.label);
  await vi.waitFor(() => expect(isGone()).toBe(true));
  expect(document.documentElement.outerHTML).toBe(before);
});

describe("a card that was asked for is in sight", () => {
  const mark = { kind: "organisation", id: "free-the-slaves" } as const;
  /** Every corner is taken, by a control that fills the window. */
  const takeAll = () => {
    document.elementsFromPoint = () => [document.createElement("button")];
  };
  /** The chip looks for its place a moment after whatever may have moved it. */
  const lookAgain = async () => {
    dispatchEvent(new Event("scroll"));
    await vi.advanceTimersByTimeAsync(1_000);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.spyOn(Element.prototype, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 240, 32));
  });
  afterEach(() => void vi.useRealTimers());

  test("the chip keeps out of sight until it has found its place", async () => {
    hint.show(words);
    expect(place()).toBe("none");
    await lookAgain();
    expect(place()).toBe("bottom-end");
    takeAll();
    await lookAgain();
    expect(place()).toBe("none");
  });

  test("a mark that is pressed before the chip has a place", async () => {
    hint.show(words);
    hint.open(mark);
    await vi.advanceTimersByTimeAsync(0);
    expect(named(ghana.words.why)).toBeDefined();
    expect(place()).toBe("bottom-end");
    await lookAgain();
    expect(place()).toBe("bottom-end");
  });

  test("a mark that is pressed where the chip found no place; the chip, back again, keeps out of sight", async () => {
    takeAll();
    hint.show(words);
    await lookAgain();
    expect(place()).toBe("none");
    hint.open(mark);
    await vi.advanceTimersByTimeAsync(0);
    expect(place()).toBe("bottom-end");
    named(ghana.words.collapse)?.click();
    await lookAgain();
    expect(place()).toBe("none");
  });

  test("a chip whose place is taken between the click and its card", async () => {
    hint.show(words);
    await lookAgain();
    const { sendMessage } = worker.runtime;
    worker.runtime.sendMessage = async (message) => {
      await new Promise((later) => setTimeout(later, 120));
      return sendMessage(message);
    };
    takeAll();
    dispatchEvent(new Event("scroll"));
    await vi.advanceTimersByTimeAsync(150);
    named(words.label)?.click();
    await vi.advanceTimersByTimeAsync(1_000);
    worker.runtime.sendMessage = sendMessage;
    expect(named(ghana.words.why)).toBeDefined();
    expect(place()).toBe("bottom-end");
  });
});

test("an open card outlives a new reading of the same page", async () => {
  await openCard();
  hint.show(chip("Ghana: ", "9", " awards on record"));
  hint.show(null);
  expect(named(ghana.words.why)).toBeDefined();
  hint.leave();
  expect(isGone()).toBe(true);
});

test("a worker that is stopped in the middle of an answer is asked again", async () => {
  const { sendMessage } = worker.runtime;
  const stopped = vi.fn().mockRejectedValueOnce(new Error("The message channel closed"));
  worker.runtime.sendMessage = async (message) => (await stopped()) ?? sendMessage(message);
  await openCard();
  expect(stopped.mock.calls.length).toBeGreaterThan(2);
  worker.runtime.sendMessage = sendMessage;
});

test("when the extension was updated under the page, a click ends in nothing", async () => {
  hint.show(words);
  Object.assign(worker.runtime, { id: undefined });
  await press(words.label);
  await vi.waitFor(() => expect(isGone()).toBe(true));
  expect(worker.asked).toEqual([]);
});

test("an address in a list is a link only when it leads to the web", async () => {
  worker.answers.card = { ...ghana, asks: ghana.asks.map((ask) => ({ ...ask, page: "javascript:alert(1)" })) };
  await openCard();
  expect(root?.querySelector("a")).toBeNull();
});
