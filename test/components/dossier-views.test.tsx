// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { render } from "preact";
import { act } from "preact/test-utils";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { BehindChart } from "../../components/BehindChart.tsx";
import { FactStrip } from "../../components/FactStrip.tsx";
import { FundingChart } from "../../components/FundingChart.tsx";
import { ProjectCardView } from "../../components/ProjectCardView.tsx";
import { FirstRows } from "../../components/ProjectGroup.tsx";
import { TierChart } from "../../components/TierChart.tsx";
import { unfoldOnPaper } from "../../entrypoints/our-page/unfold-on-paper.ts";
import type { Funding, ProjectRow } from "../../lib/advise/view.ts";
import { createWords } from "../../lib/words/create.ts";

const catalogue = (language: string) => JSON.parse(readFileSync(`public/_locales/${language}/messages.json`, "utf8"));
const words = createWords("en", catalogue("en"), {});
const page = () => document.querySelector("#page")!;
const text = () => page().textContent ?? "";
const button = (name: RegExp) =>
  [...document.querySelectorAll("button")].find((one) => name.test(one.textContent ?? ""))!;

beforeEach(() => {
  document.body.innerHTML = '<div id="page"></div>';
});

const funding: Funding = {
  heading: "Amounts as printed",
  sentence: "$423,582 printed for 2 awards; 2 not stated; 1 states another kind",
  years: [
    { year: 2002, parts: [], unstated: 2, others: [{ funder: "ILAB", amount: "$6,500,000 ceiling" }] },
    {
      year: 2003,
      parts: [
        { pattern: "tip", funder: "State, TIP Office", usd: 243_582 },
        { pattern: "prm", funder: "State, PRM", usd: 180_000 },
      ],
      unstated: 0,
      others: [],
    },
  ],
  note: null,
};

/** Title and description of a picture, as they are read out. */
const saidBy = (picture: Element | null): string =>
  (picture?.getAttribute("aria-labelledby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");

describe("pictures and their tables", () => {
  test("a picture is printed with its table behind it", async () => {
    await act(() => render(<FundingChart funding={funding} words={words} />, page()));
    await act(() => void dispatchEvent(new Event("beforeprint")));
    expect(document.querySelectorAll("figure svg")).not.toHaveLength(0);
    expect(document.querySelectorAll(".printonly tbody tr")).toHaveLength(4);
  });

  test("a page printed at once has it all: the browser takes the paper before it lets anything wait", () => {
    vi.stubGlobal("requestIdleCallback", () => 0);
    vi.stubGlobal("cancelIdleCallback", () => undefined);
    render(<FundingChart funding={funding} words={words} />, page());
    expect(document.querySelectorAll(".printonly tbody tr")).toHaveLength(0);
    dispatchEvent(new Event("beforeprint"));
    expect(document.querySelectorAll(".printonly tbody tr")).toHaveLength(4);
    vi.unstubAllGlobals();
  });

  test("what is drawn for paper alone is there before folds are opened", () => {
    vi.stubGlobal("requestIdleCallback", () => 0);
    vi.stubGlobal("cancelIdleCallback", () => undefined);
    unfoldOnPaper();
    const folds = (
      <BehindChart>
        <details>
          <p>1</p>
        </details>
      </BehindChart>
    );
    render(folds, page());
    dispatchEvent(new Event("beforeprint"));
    expect(document.querySelector("details")?.open).toBe(true);
    dispatchEvent(new Event("afterprint"));
    expect(document.querySelector("details")?.open).toBe(false);
    vi.unstubAllGlobals();
  });

  test("the picture of amounts says in words all that it shows", async () => {
    await act(() => render(<FundingChart funding={funding} words={words} />, page()));
    const label = saidBy(document.querySelector("figure svg"));
    expect(label).toContain("Amounts as printed");
    for (const part of [
      "2002",
      "2003",
      "State, TIP Office $243,582",
      "State, PRM $180,000",
      "not stated: 2",
      "ILAB $6,500,000 ceiling",
    ]) {
      expect(label).toContain(part);
    }
  });

  test("the picture writes its sums as the language does", async () => {
    await act(() => render(<FundingChart funding={funding} words={createWords("fr", catalogue("fr"), {})} />, page()));
    const labels = [...document.querySelectorAll("figure svg text.lab")].map(({ textContent }) => textContent);
    expect(labels.join(" ")).not.toContain(".");
    expect(document.querySelector("figure svg")?.textContent).toMatch(/\d,\d/);
  });

  test("the table holds every amount, exact, and says what is not stated", async () => {
    await act(() => render(<FundingChart funding={funding} words={words} />, page()));
    await act(() => button(/^Table$/).click());
    expect(document.querySelector("figure")).toBeNull();
    const cells = [...document.querySelectorAll("tbody tr")].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(cells).toEqual([
      ["2003", "State, TIP Office", "$243,582"],
      ["2003", "State, PRM", "$180,000"],
      ["2002", "ILAB", "$6,500,000 ceiling"],
      ["2002", "2 awards", "not stated"],
    ]);
    expect(button(/^Table$/).getAttribute("aria-pressed")).toBe("true");
  });

  test("where no amount is stated there is no picture of nothing", async () => {
    const none = { ...funding, years: [{ year: 2002, parts: [], unstated: 2, others: [] }] };
    await act(() => render(<FundingChart funding={none} words={words} />, page()));
    expect(document.querySelector("svg, table")).toBeNull();
    expect(text()).toContain(funding.sentence);
  });

  test("tiers have their table too", async () => {
    const tiers = {
      heading: "Tier by report year",
      points: [{ year: 2023, shape: "watch" as const, text: "Tier 2 Watch List" }],
    };
    await act(() => render(<TierChart tiers={tiers} words={words} through={2026} />, page()));
    expect(saidBy(document.querySelector("svg"))).toMatch(/^Tier by report year .*2023: Tier 2 Watch List/);
    await act(() => button(/^Table$/).click());
    expect([...document.querySelectorAll("tbody tr")].map((row) => row.textContent)).toEqual(["2023Tier 2 Watch List"]);
  });
});

describe("records and rows", () => {
  test("every field is shown, a blank in words; addresses are links that open a tab of their own", async () => {
    const card = {
      id: "a",
      title: "Growing Up Free",
      untitled: null,
      status: [],
      fields: [
        { label: "Award number", value: "not stated", stated: false, link: null },
        { label: "Page", value: "ghana", stated: true, link: "https://www.state.gov/ghana/" },
      ],
      summary: "<img src=x onerror=alert(1)>",
      history: { heading: "History", rows: [{ asOf: "2025", text: "Defunded" }] },
      sources: { heading: "Sources", rows: [{ text: "State, yearly list", url: null }] },
      marking: "UNCLASSIFIED",
      footer: "",
    };
    await act(() => render(<ProjectCardView card={card} />, page()));
    for (const part of ["Award number", "not stated", "Defunded", "State, yearly list", card.summary])
      expect(text()).toContain(part);
    expect(document.querySelector("img")).toBeNull();
    const link = document.querySelector("a")!;
    expect([link.target, link.rel]).toEqual(["_blank", "noopener noreferrer"]);
  });

  test("a long list is never cut off silently: the rest is counted, and opens", async () => {
    const row = (id: string): ProjectRow => ({
      id,
      title: `Project ${id}`,
      untitled: null,
      amount: "not stated",
      amountStated: false,
      details: [],
      status: [],
      funder: "",
      shared: null,
    });
    const rows = Array.from({ length: 11 }, (_, index) => row(String(index)));
    const seen = () => document.querySelectorAll("ul:not(.printonly) > li").length;
    await act(() => render(<FirstRows rows={rows} words={words} onOpen={() => undefined} />, page()));
    expect(seen()).toBe(8);
    await act(() => {
      dispatchEvent(new Event("beforeprint"));
    });
    expect(document.querySelectorAll("li"), "on paper nothing can be unfolded").toHaveLength(11);
    await act(() => button(/^3 more$/).click());
    expect(seen()).toBe(11);
  });

  test("a fact that is not stated says so and has no shape", async () => {
    const fact = {
      label: "Determination",
      value: "not stated",
      stated: false,
      shape: null,
      detail: "no entry",
      source: null,
    };
    await act(() => render(<FactStrip facts={[fact]} />, page()));
    expect(text()).toContain("not stated");
    expect(document.querySelector("svg, b")).toBeNull();
  });
});
