// @vitest-environment happy-dom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ResultList } from "../../components/ResultList.tsx";
import { SearchBox } from "../../components/SearchBox.tsx";
import type { ResultRow } from "../../lib/advise/view.ts";

const rows: ResultRow[] = ["Ghana", "Guinea", "Georgia"].map((title) => ({
  kind: "country",
  id: title.slice(0, 2).toUpperCase(),
  title,
  untitled: null,
  amount: null,
  meta: ["<b>Africa</b>"],
  status: [],
}));
const groups = [{ kind: "country" as const, name: "Countries · 3", count: 3 }];
let opened: number[];
let copied: number[];

function Harness() {
  const [query, setQuery] = useState("g");
  const [active, setActive] = useState(-1);
  const open = (index: number) => opened.push(index);
  return (
    <>
      <SearchBox
        label="Search the list"
        placeholder=""
        clearKey="Esc"
        query={query}
        listId="results"
        count={query === "" ? 0 : rows.length}
        active={active}
        inputRef={null}
        onQuery={setQuery}
        onActive={setActive}
        onOpen={open}
        onCopy={(index) => copied.push(index)}
      />
      {query === "" ? null : (
        <ResultList
          id="results"
          label="Results"
          groups={groups}
          rowAt={(index) => rows[index]}
          onWindow={() => undefined}
          loading="Loading"
          query={query}
          active={active}
          onOpen={open}
        />
      )}
    </>
  );
}

const field = () => document.querySelector<HTMLInputElement>("input")!;
async function press(key: string, more: KeyboardEventInit = {}): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more });
  await act(() => void field().dispatchEvent(event));
  return event;
}
const chosen = () => document.querySelector('[role="option"][aria-selected="true"]');

describe("the search field and its list", () => {
  beforeEach(async () => {
    opened = [];
    copied = [];
    document.body.innerHTML = '<div id="page"></div>';
    await act(() => render(<Harness />, document.querySelector("#page")!));
  });
  afterEach(() => render(null, document.querySelector("#page")!));

  test("the arrows move the choice and the field names it; the focus never leaves the field", async () => {
    expect(field().getAttribute("aria-activedescendant")).toBeNull();
    await press("ArrowDown");
    await press("ArrowDown");
    expect(chosen()?.textContent).toContain("Guinea");
    expect(field().getAttribute("aria-activedescendant")).toBe(chosen()?.id);
    await press("ArrowUp");
    await press("ArrowUp");
    expect(chosen()).toBeNull();
    expect(field().getAttribute("aria-activedescendant")).toBeNull();
  });

  test("the choice ends with the list", async () => {
    for (let presses = 0; presses < 9; presses++) await press("ArrowDown");
    expect(chosen()?.textContent).toContain("Georgia");
  });

  test("Enter opens the choice, or the first row where none was chosen", async () => {
    await press("Enter");
    await press("ArrowDown");
    await press("ArrowDown");
    await press("Enter");
    expect(opened).toEqual([0, 1]);
  });

  test("Escape clears the field; on an empty field it is the browser's", async () => {
    expect((await press("Escape")).defaultPrevented).toBe(true);
    expect(field().value).toBe("");
    expect(field().getAttribute("aria-expanded")).toBe("false");
    expect((await press("Escape")).defaultPrevented).toBe(false);
  });

  test("Home and End are the text's until a row is chosen", async () => {
    expect((await press("End")).defaultPrevented).toBe(false);
    await press("ArrowDown");
    await press("End");
    expect(chosen()?.textContent).toContain("Georgia");
    await press("Home");
    expect(chosen()?.textContent).toContain("Ghana");
  });

  test("Control and C copies the chosen row, unless text is marked or none is chosen", async () => {
    await press("c", { ctrlKey: true });
    await press("ArrowDown");
    field().setSelectionRange(0, 1);
    await press("c", { ctrlKey: true });
    expect(copied).toEqual([]);
    field().setSelectionRange(1, 1);
    await press("c", { ctrlKey: true });
    expect(copied).toEqual([0]);
  });

  test("keys of an input method and keys with Control are left alone", async () => {
    await press("ArrowDown", { isComposing: true });
    await press("Enter", { isComposing: true });
    await press("ArrowDown", { ctrlKey: true });
    expect(chosen()).toBeNull();
    expect(opened).toEqual([]);
  });

  test("a click opens the row that was clicked", async () => {
    await act(() => document.querySelectorAll<HTMLElement>('[role="option"]')[2]!.click());
    expect(opened).toEqual([2]);
  });

  test("field and list belong together, groups have names, and markup in a row is only text", () => {
    expect(field().getAttribute("aria-controls")).toBe(document.querySelector('[role="listbox"]')?.id);
    expect(document.querySelectorAll('[role="option"]')).toHaveLength(3);
    const group = document.querySelector('[role="group"]');
    expect(group?.getAttribute("aria-label")).toBe("Countries · 3");
    const places = [...document.querySelectorAll('[role="option"]')].map((option) => [
      option.getAttribute("aria-posinset"),
      option.getAttribute("aria-setsize"),
    ]);
    expect(places).toEqual([
      ["1", "3"],
      ["2", "3"],
      ["3", "3"],
    ]);
    expect(document.querySelector('[role="option"]')?.textContent).toContain("<b>Africa</b>");
    expect(document.querySelector('[role="option"] b')).toBeNull();
  });

  test("the words of the query are marked", () => {
    expect([...document.querySelectorAll("mark")].map((mark) => mark.textContent)).toEqual(["G", "G", "G"]);
  });
});
