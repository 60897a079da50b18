import "./browser-in-memory.ts";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { answerQuestions, ask, type Speaker } from "../../lib/browser/messages.ts";
import { fake, OWN_ID, OWN_ORIGIN, startAnew } from "./browser-in-memory.ts";

const page = { id: OWN_ID, url: "https://www.state.gov/x", tab: { id: 7 }, frameId: 0, documentId: "doc" };
const popup = { id: OWN_ID, url: `${OWN_ORIGIN}/popup.html` };
const ownTab = { id: OWN_ID, url: `${OWN_ORIGIN}/brief.html`, tab: { id: 8 }, frameId: 0 };

beforeEach(startAnew);

/** What the worker replies; undefined when it leaves the message to others. */
async function send(message: unknown, sender: object): Promise<unknown> {
  return new Promise((resolve) => {
    const kept = fake.runtime.onMessage.fire(message, sender, resolve);
    if (!kept.includes(true)) resolve(undefined);
  });
}

const heard: Speaker[] = [];
function answerAll(): void {
  heard.length = 0;
  answerQuestions({
    card: {
      openTo: "web pages",
      answer: async (_question, speaker) => {
        heard.push(speaker);
        return null;
      },
    },
    tab: { openTo: "our pages", answer: async () => ({ kind: "closed" }) },
  });
}

const refused = (name: string) => ({ failure: `"${name}" is not open to this sender` });
const stranger = { ...popup, id: "another extension" };
const lookalike = { ...page, url: `https://evil.example/${OWN_ORIGIN}/popup.html` };

describe("who may ask what", () => {
  test.each([
    ["card", "a page's content script", page, { answer: null }],
    ["card", "a frame inside a page", { ...page, frameId: 3 }, refused("card")],
    ["card", "our page in a tab", ownTab, { answer: null }],
    ["card", "another extension", { ...page, id: "another extension" }, refused("card")],
    ["card", "a sender without address", { id: OWN_ID, tab: { id: 7 } }, refused("card")],
    ["tab", "our popup", popup, { answer: { kind: "closed" } }],
    ["tab", "our page in a tab", ownTab, { answer: { kind: "closed" } }],
    ["tab", "a page's content script", page, refused("tab")],
    ["tab", "another extension that claims our address", stranger, refused("tab")],
    ["tab", "a page whose address contains ours", lookalike, refused("tab")],
    ["offHere", "nobody answers this here", page, undefined],
    ["toString", "an inherited name is no question", page, undefined],
  ])("%s from %s", async (name, _who, sender, reply) => {
    answerAll();
    expect(await send({ name, question: {} }, sender)).toEqual(reply);
  });

  test.each([[null], ["card"], [7], [{}], [{ name: 3 }], [[]]])("%j is no message of ours", async (message) => {
    answerAll();
    expect(await send(message, page)).toBeUndefined();
  });
});

test("the answerer hears who speaks from the browser, whatever the message claims", async () => {
  answerAll();
  await send({ name: "card", question: { tabId: 99, url: "https://other.example/" }, tabId: 99 }, page);
  expect(heard).toEqual([{ tabId: 7, url: "https://www.state.gov/x", documentId: "doc" }]);
});

test("an answerer that fails says which kind of failure, and none of its words", async () => {
  answerQuestions({ tab: { openTo: "our pages", answer: () => Promise.reject(new TypeError("words of a page")) } });
  expect(await send({ name: "tab", question: {} }, popup)).toEqual({ failure: "TypeError" });
});

describe("a browser that stops whoever calls nothing of its own", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** Asks something that is answered when the test says so; gives how often the browser was called meanwhile. */
  function asked(): { calls(): number; reply: unknown[]; answer(): void; fail(): void } {
    const called = vi.fn(async () => ({ os: "linux" }));
    fake.runtime.getPlatformInfo = called;
    const { promise, resolve, reject } = Promise.withResolvers<null>();
    answerQuestions({ card: { openTo: "web pages", answer: () => promise } });
    const reply: unknown[] = [];
    fake.runtime.onMessage.fire({ name: "card", question: {} }, page, (one: unknown) => reply.push(one));
    return {
      calls: () => called.mock.calls.length,
      reply,
      answer: () => resolve(null),
      fail: () => reject(new Error()),
    };
  }
  const HALF_A_MINUTE = 30_000;

  test.each([["answer"], ["fail"]] as const)("is called while an answer is made, and no longer: %s", async (end) => {
    const question = asked();
    for (let times = 1; times <= 4; times++) {
      const before = question.calls();
      await vi.advanceTimersByTimeAsync(HALF_A_MINUTE);
      expect(question.calls()).toBeGreaterThan(before);
    }
    question[end]();
    await vi.advanceTimersByTimeAsync(0);
    expect(question.reply).toHaveLength(1);
    const before = question.calls();
    await vi.advanceTimersByTimeAsync(10 * HALF_A_MINUTE);
    expect(question.calls()).toBe(before);
  });

  test("is not kept from it for ever by an answer that never comes", async () => {
    const question = asked();
    await vi.advanceTimersByTimeAsync(20 * HALF_A_MINUTE);
    const before = question.calls();
    await vi.advanceTimersByTimeAsync(20 * HALF_A_MINUTE);
    expect([question.calls(), question.reply]).toEqual([before, []]);
  });

  test("is not called for an answer that comes at once", async () => {
    const question = asked();
    question.answer();
    await vi.advanceTimersByTimeAsync(10 * HALF_A_MINUTE);
    expect(question.calls()).toBe(0);
  });
});

describe("asking", () => {
  test("gives the answer", async () => {
    fake.runtime.sendMessage = async (message) => ({ answer: message });
    expect(await ask("tab", { tabId: 3, asked: true })).toEqual({ name: "tab", question: { tabId: 3, asked: true } });
  });

  test.each([
    ["a failure", { failure: "RangeError" }, "RangeError"],
    ["silence", undefined, 'nobody answered "list"'],
  ])("rejects on %s", async (_case, reply, message) => {
    fake.runtime.sendMessage = async () => reply;
    await expect(ask("list")).rejects.toThrow(message);
  });
});
