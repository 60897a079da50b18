import { beforeEach, expect, test, vi } from "vitest";

const opened = vi.hoisted(() => [] as (number | null)[]);
vi.mock("../../lib/browser/open-document.ts", () => ({
  openDocument: async (tabId: number | null) => void opened.push(tabId),
}));
const { answerHand, answerHanded, handOver } = await import("../../entrypoints/background/handed.ts");

beforeEach(async () => {
  opened.length = 0;
  await answerHanded();
});

test("a selection is given to the page that was opened for it, once", async () => {
  const selection = { kind: "selection", tabId: 7, frameId: 2, text: "Safe Seas" } as const;
  await handOver(selection);
  expect(opened).toEqual([7]);
  expect(await answerHanded()).toEqual(selection);
  expect(await answerHanded()).toBeNull();
});

test("the page is opened in the very turn of the click", () => {
  void handOver({ kind: "pdf", tabId: 3 });
  expect(opened).toEqual([3]);
});

test("what is handed over next takes the place of what nobody took", async () => {
  await handOver({ kind: "selection", tabId: 7, frameId: 0, text: "one" });
  await answerHand({ tabId: 9 });
  expect(await answerHanded()).toEqual({ kind: "pdf", tabId: 9 });
});

test.each([[null], [{}], [{ tabId: "9" }]])("%j hands nothing over", async (question) => {
  await answerHand(question);
  expect(await answerHanded()).toBeNull();
});
