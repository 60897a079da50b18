// @vitest-environment happy-dom
import "../browser/browser-in-memory.ts";

import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, expect, test, vi } from "vitest";
import { browser } from "wxt/browser";
import { PlaceView } from "../../entrypoints/our-page/PlaceView.tsx";
import type { ListState } from "../../entrypoints/our-page/use-list.ts";
import type { EditionReader } from "../../lib/store/read-store.ts";
import { context, project, readerOf } from "../advise/small-edition.ts";
import { startAnew } from "../browser/browser-in-memory.ts";

const page = () => document.querySelector("#page")!;
const heading = () => page().querySelector("h1");

/** A list whose projects are not read until they are let go. */
async function slowList(): Promise<{ list: ListState; letGo: () => void }> {
  const reader = readerOf({ projects: [project("2025-gh-iom", { title: "Safe return" })] });
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const slow = {
    ...reader,
    generation: 1,
    projectsOfCountry: (country: string) => held.then(() => reader.projectsOfCountry(country)),
  };
  const read = <T,>(work: (reader: EditionReader) => Promise<T>) =>
    work(slow as Partial<EditionReader> as EditionReader);
  return { list: { kind: "ready", info: await reader.info(), generation: "1", read, trouble: null }, letGo };
}

beforeEach(() => {
  startAnew();
  document.body.innerHTML = '<main id="page"></main>';
});

test("a country's name and facts are there, and have the focus, before its projects are read; the rest comes below", async () => {
  const { list, letGo } = await slowList();
  const place = { kind: "country", country: "GH" } as const;
  const view = <PlaceView place={place} list={list} context={context()} focus onOpen={() => undefined} />;
  await act(async () => render(view, page()));
  await until(() => heading() !== null);
  const first = heading();
  expect(first?.textContent).toBe("Ghana");
  expect(document.activeElement).toBe(first);
  expect(page().querySelector(".facts")?.textContent).toContain("Tier");
  expect(page().textContent).not.toContain("Safe return");
  expect(page().getAttribute("aria-busy")).toBe("true");

  letGo();
  await until(() => page().textContent?.includes("Safe return") === true);
  expect(heading()).toBe(first);
  expect(document.activeElement).toBe(first);
  expect(page().hasAttribute("aria-busy")).toBe(false);
});

test("an organisation that the edition does not hold is no dossier, and its page says so", async () => {
  const { list } = await slowList();
  const place = { kind: "applicant", organisation: "nobody", finding: null } as const;
  const view = <PlaceView place={place} list={list} context={context()} focus onOpen={() => undefined} />;
  await act(async () => render(view, page()));
  await until(() => page().textContent?.includes("This record is not in the edition in use.") === true);
  expect(heading()).toBeNull();
});

test("what the page draws around a dossier comes with its heading, not before", async () => {
  const { list, letGo } = await slowList();
  // Whether it is watched is heard of last.
  const { local } = browser.storage;
  const get: (keys: string | string[]) => Promise<Record<string, unknown>> = local.get.bind(local);
  let answer = () => {};
  const asked = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const slow = vi.spyOn(local as { get: typeof get }, "get").mockImplementation((keys) => asked.then(() => get(keys)));
  const told: boolean[] = [];
  const place = { kind: "country", country: "GH" } as const;
  const onView = () => void told.push(heading() !== null);
  const view = (
    <PlaceView place={place} list={list} context={context()} focus onOpen={() => undefined} onView={onView} />
  );
  await act(async () => render(view, page()));
  letGo();
  for (let turn = 0; turn < 100 && told.length === 0; turn++)
    await act(() => new Promise((resolve) => setTimeout(resolve)));
  answer();
  await until(() => told.length > 0);
  expect(told).toEqual([true]);
  slow.mockRestore();
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await act(() => new Promise((resolve) => setTimeout(resolve)));
}
