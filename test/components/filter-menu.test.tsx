// @vitest-environment happy-dom
import { render } from "preact";
import { useState } from "preact/hooks";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { FilterBar } from "../../components/FilterBar.tsx";
import { FilterMenu } from "../../components/FilterMenu.tsx";
import { ResultList } from "../../components/ResultList.tsx";
import { SavedSearches } from "../../components/SavedSearches.tsx";

const countries = ["Gabon", "Ghana", "Guinea"];
let removed: string[];

function Harness() {
  const [open, setOpen] = useState<string | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const toggle = (value: string) =>
    setChosen((all) => (all.includes(value) ? all.filter((each) => each !== value) : [...all, value]));
  const text = chosen.length > 0 ? chosen.join("+") : "Country";
  return (
    <FilterBar
      label="Filters"
      chips={[
        { key: "country", text, on: chosen.length > 0, remove: `Remove filter: ${text}` },
        { key: "funder", text: "Funder", on: false, remove: "" },
      ]}
      more="More"
      open={open}
      menuId="menu"
      onOpen={setOpen}
      onRemove={(key) => removed.push(key)}
    >
      {open === "country" ? (
        <FilterMenu
          id="menu"
          label="Country"
          options={countries.map((name) => ({ value: name, text: name, count: "3", chosen: chosen.includes(name) }))}
          several
          note={null}
          onChoose={toggle}
          onClose={() => setOpen(null)}
        />
      ) : null}
    </FilterBar>
  );
}

const one = (selector: string) => document.querySelector<HTMLElement>(selector);
async function press(key: string): Promise<KeyboardEvent> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(() => void document.activeElement?.dispatchEvent(event));
  return event;
}
const click = (selector: string) => act(() => one(selector)?.click());
const active = () => document.getElementById(one('[role="listbox"]')?.getAttribute("aria-activedescendant") ?? "");

async function draw(page: preact.JSX.Element) {
  document.body.innerHTML = '<div id="page"></div>';
  await act(() => render(page, one("#page")!));
}
afterEach(() => render(null, one("#page")!));

describe("a filter and its menu", () => {
  beforeEach(async () => {
    removed = [];
    await draw(<Harness />);
  });

  test("the button opens a list that has the focus, with counts, and says that it is open", async () => {
    await click('[data-key="country"]');
    expect(one('[data-key="country"]')?.getAttribute("aria-expanded")).toBe("true");
    expect(one('[data-key="country"]')?.getAttribute("aria-controls")).toBe("menu");
    expect(document.activeElement).toBe(one('[role="listbox"]'));
    expect(one('[role="listbox"]')?.getAttribute("aria-multiselectable")).toBe("true");
    expect(one('[role="option"]')?.textContent).toBe("Gabon3");
  });

  test("arrows, Home, End and letters move; Enter and space choose several; the list stays", async () => {
    await click('[data-key="country"]');
    await press("ArrowDown");
    await press("Enter");
    await press("End");
    expect(active()?.textContent).toContain("Guinea");
    await press(" ");
    await press("Home");
    await press("g");
    expect(active()?.textContent).toContain("Ghana");
    const chosen = [...document.querySelectorAll('[aria-selected="true"]')].map((option) => option.textContent);
    expect(chosen).toEqual(["Ghana3", "Guinea3"]);
  });

  test("Escape closes it, stays with it, and the focus goes back to the button", async () => {
    await click('[data-key="country"]');
    const key = await press("Escape");
    expect(key.defaultPrevented).toBe(true);
    expect(one('[role="listbox"]')).toBeNull();
    expect(document.activeElement).toBe(one('[data-key="country"]'));
  });

  test("what is in force has a button of its own that takes it away, with its name", async () => {
    await click('[data-key="country"]');
    await press("Enter");
    await press("Escape");
    const remove = one('[aria-label="Remove filter: Gabon"]');
    expect(remove?.tagName).toBe("BUTTON");
    await act(() => remove?.click());
    expect(removed).toEqual(["country"]);
  });
});

describe("a long list", () => {
  const groups = [{ kind: "project" as const, name: "Projects", count: 100_000 }];
  const row = (index: number) => ({
    kind: "project" as const,
    id: `p${index}`,
    title: `Project ${index}`,
    untitled: null,
    amount: null,
    meta: [],
    status: [],
  });
  let asked: [number, number][];
  const list = (chosen: number) => (
    <ResultList
      id="results"
      label="Results"
      groups={groups}
      rowAt={(index) => (index % 2 === 0 ? row(index) : undefined)}
      onWindow={(from, to) => asked.push([from, to])}
      query=""
      active={chosen}
      loading="Loading"
      onOpen={() => undefined}
    />
  );

  test("has only rows in sight in the document, says how many there are, and asks for those it shows", async () => {
    asked = [];
    await draw(list(-1));
    const options = [...document.querySelectorAll('[role="option"]')];
    expect(options.length).toBeGreaterThan(5);
    expect(options.length).toBeLessThan(40);
    expect(options[0]?.getAttribute("aria-setsize")).toBe("100000");
    expect(asked.at(-1)).toEqual([0, options.length]);
    expect(options[1]?.getAttribute("aria-busy")).toBe("true");
    expect(options[1]?.textContent).toContain("Loading");
  });

  test("draws the chosen row wherever it is", async () => {
    asked = [];
    await draw(list(-1));
    await act(() => render(list(99_999), one("#page")!));
    const chosen = one('[aria-selected="true"]');
    expect(chosen?.getAttribute("aria-posinset")).toBe("100000");
    expect(document.querySelectorAll('[role="option"]').length).toBeLessThan(40);
  });
});

test("saved searches: one is used, one removed, and what is saved already is not saved again", async () => {
  const done: string[] = [];
  await draw(
    <SavedSearches
      id="saved"
      label="Saved searches"
      searches={["country:gh iom", "<b>x</b>"]}
      none="None yet."
      save="Save this search"
      onSave={null}
      onUse={(text) => done.push(`use ${text}`)}
      forget={(text) => `Remove ${text}`}
      onForget={(text) => done.push(`forget ${text}`)}
      onClose={() => done.push("close")}
    />,
  );
  expect(document.activeElement?.textContent).toBe("country:gh iom");
  await click("li button");
  await click('[aria-label="Remove <b>x</b>"]');
  await press("Escape");
  expect(done).toEqual(["use country:gh iom", "forget <b>x</b>", "close"]);
  expect(one("section > button")?.hasAttribute("disabled")).toBe(true);
  expect(one("li b")).toBeNull();
});
