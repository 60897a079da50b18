// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test, vi } from "vitest";
import { FactStrip } from "../../components/FactStrip.tsx";
import { Fields } from "../../components/Fields.tsx";
import { Corrections } from "../../entrypoints/our-page/Corrections.tsx";
import type { ListState } from "../../entrypoints/our-page/use-list.ts";
import type { EditionReader } from "../../lib/store/read-store.ts";
import { createWords } from "../../lib/words/create.ts";
import type { Words } from "../../lib/words/words.ts";
import { project, readerOf } from "../advise/small-edition.ts";

const catalogue = (language: string) => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));
const wordsIn = (language: string) => createWords(language, catalogue(language), catalogue("en"));
const reader = readerOf({ projects: [project("fy03")] });
const list: ListState = {
  kind: "ready",
  info: await reader.info(),
  generation: "1",
  read: (work) => work(reader as Partial<EditionReader> as EditionReader),
  trouble: null,
};

/** A fact and a field, as a surface draws them anew in another language. */
function Surface({ words }: { words: Words }) {
  const { t } = words;
  const fact = { label: t("tierLabel"), value: t("notStated"), stated: false, shape: null, detail: null, source: null };
  const field = { label: t("exportEnd"), value: t("notStated"), stated: false, link: null, about: "end" };
  return (
    <Corrections list={list} words={words}>
      <FactStrip facts={[fact]} of="Ghana (GH)" />
      <Fields fields={[field]} project="fy03" />
    </Corrections>
  );
}

test.each([
  ["a fact", ".facts .cb", "tierLabel"],
  ["a field", ".fields .cb", "exportEnd"],
])("the form about %s is headed in the language of the moment", async (_what, button, key) => {
  document.body.innerHTML = '<div id="page"></div>';
  const page = document.querySelector("#page")!;
  const heading = (words: Words) => words.t("correctHeading", { name: words.t(key) });
  const shown = () => document.querySelector("dialog h2")?.textContent;
  const [english, spanish] = [wordsIn("en"), wordsIn("es")];
  await act(() => render(<Surface words={english} />, page));
  await act(() => document.querySelector<HTMLButtonElement>(button)!.click());
  await vi.waitFor(() => expect(shown()).toBe(heading(english)));
  await act(() => render(<Surface words={spanish} />, page));
  await vi.waitFor(() => expect(shown()).toBe(heading(spanish)));
  expect(document.querySelector("dialog")?.getAttribute("aria-label")).toBe(heading(spanish));
});
