// @vitest-environment happy-dom
import "../browser/browser-in-memory.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answerAhead } from "../../entrypoints/our-page/answer-ahead.ts";
import { askEarly, earlySettled } from "../../entrypoints/our-page/early.ts";
import type { Searchable } from "../../entrypoints/our-page/searchable.ts";
import { useOurPage } from "../../entrypoints/our-page/use-page.ts";
import { useSearch } from "../../entrypoints/our-page/use-search.ts";
import { noFilters } from "../../lib/search/filters.ts";
import type { EditionReader, ReadStore } from "../../lib/store/read-store.ts";
import { readerOf } from "../advise/small-edition.ts";
import { startAnew } from "../browser/browser-in-memory.ts";

const held = vi.hoisted(() => ({ current: vi.fn<() => Promise<unknown>>(), open: vi.fn<() => Promise<unknown>>() }));
vi.mock("../../lib/store/read-store.ts", async (original) => {
  const openReadStore = async (): Promise<ReadStore> => ({
    persistent: true,
    current: held.current as ReadStore["current"],
    onEdition: () => undefined,
  });
  return { ...(await original<object>()), openReadStore };
});
vi.mock("../../entrypoints/our-page/searchable.ts", () => ({ openSearchable: held.open }));

const looked: string[] = [];
const searchable: Searchable = {
  index: null,
  look: (text) => {
    looked.push(text);
    const none = {
      filters: noFilters(),
      sort: "relevance" as const,
      unknown: [],
      notUnderstood: [],
      sieves: new Map(),
    };
    return { ...none, words: text, blank: text === "", groups: [], found: null };
  },
  answers: () => [],
};

/** What the search said, each time that the page was drawn. */
const states: string[] = [];

function Page({ query }: { query: string }) {
  const { list, context } = useOurPage();
  states.push(useSearch(list, context, null, query).state);
  return null;
}

beforeEach(async () => {
  startAnew();
  looked.length = 0;
  states.length = 0;
  const reader = { ...readerOf({}), generation: 1 } as Partial<EditionReader> as EditionReader;
  const opened = await reader.info();
  held.current.mockReset().mockImplementation(async () => ({ ...reader, opened }));
  held.open.mockReset().mockImplementation(async () => searchable);
  vi.stubGlobal("fetch", async () => new Response("{}"));
  document.body.innerHTML = '<main id="page"></main>';
  askEarly({ country: null, searchIndex: true });
});

afterEach(() => {
  act(() => render(null, document.querySelector("#page")!));
  vi.unstubAllGlobals();
});

const drawn = (query: string) => act(async () => render(<Page query={query} />, document.querySelector("#page")!));

test("the first picture has the answer that was worked out ahead, and nothing is worked out again", async () => {
  await answerAhead("ghana ");
  await drawn("ghana ");
  expect([...new Set(states)]).toEqual(["answered"]);
  expect(looked).toEqual(["ghana "]);
  expect(held.open).toHaveBeenCalledTimes(1);
});

test("another query than was answered ahead is answered as ever, from the index that is open", async () => {
  await answerAhead("ghana");
  await drawn("kenya");
  await vi.waitFor(() => expect(states.at(-1)).toBe("answered"));
  expect(looked).toEqual(["ghana", "kenya"]);
  expect(held.open).toHaveBeenCalledTimes(1);
});

test("where nothing was answered ahead, the search answers by itself", async () => {
  await earlySettled();
  await drawn("ghana");
  await vi.waitFor(() => expect(states.at(-1)).toBe("answered"));
  expect(looked).toEqual(["ghana"]);
});

test("where there is no list, nothing is answered ahead", async () => {
  held.current.mockImplementation(async () => null);
  askEarly({ country: null, searchIndex: true });
  await answerAhead("ghana");
  expect(held.open).not.toHaveBeenCalled();
});
