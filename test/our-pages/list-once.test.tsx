// @vitest-environment happy-dom
import "../browser/browser-in-memory.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askEarly, earlySettled } from "../../entrypoints/our-page/early.ts";
import { painted } from "../../entrypoints/our-page/painted.ts";
import { useListUnderCeiling } from "../../entrypoints/our-page/use-ceiling.ts";
import { type ListState, useList } from "../../entrypoints/our-page/use-list.ts";
import { announceEdition, onAnnouncedEdition } from "../../lib/store/news.ts";
import type { EditionReader, ReadStore } from "../../lib/store/read-store.ts";
import { readerOf } from "../advise/small-edition.ts";
import { startAnew } from "../browser/browser-in-memory.ts";

const held = vi.hoisted(() => ({ current: vi.fn<() => Promise<unknown>>() }));
vi.mock("../../lib/store/read-store.ts", async (original) => {
  const { onAnnouncedEdition } = await import("../../lib/store/news.ts");
  const openReadStore = async (): Promise<ReadStore> => ({
    persistent: true,
    current: held.current as ReadStore["current"],
    onEdition: onAnnouncedEdition,
  });
  return { ...(await original<object>()), openReadStore };
});

/** Every list that a page was drawn with. */
const lists = new Set<ListState>();

function Page() {
  const list = useListUnderCeiling(useList());
  if (list.kind === "ready") lists.add(list);
  return null;
}

beforeEach(async () => {
  startAnew();
  lists.clear();
  const reader = { ...readerOf({}), generation: 1 } as Partial<EditionReader> as EditionReader;
  const opened = await reader.info();
  held.current.mockReset().mockImplementation(async () => ({ ...reader, opened }));
  document.body.innerHTML = '<main id="page"></main>';
  askEarly({ country: null, searchIndex: false });
});

afterEach(() => act(() => render(null, document.querySelector("#page")!)));

const drawn = () => act(async () => render(<Page />, document.querySelector("#page")!));

test("a list that was opened early is opened once, and stays the same when the ceiling is known", async () => {
  await earlySettled();
  await drawn();
  await vi.waitFor(() => expect(lists.size).toBe(1));
  for (let frame = 0; frame < 3; frame++) await act(() => painted());
  expect(held.current).toHaveBeenCalledTimes(1);
  expect(lists.size).toBe(1);
});

test("an edition that is taken before a page listens is looked for", async () => {
  await earlySettled();
  const heard = new Promise<void>((here) => onAnnouncedEdition(here, AbortSignal.timeout(60_000)));
  announceEdition();
  await heard;
  await act(() => painted());
  await drawn();
  await vi.waitFor(() => expect(held.current).toHaveBeenCalledTimes(2));
});
