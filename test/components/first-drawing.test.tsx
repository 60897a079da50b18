// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ResultList } from "../../components/ResultList.tsx";
import type { ResultGroup } from "../../components/result-groups.ts";

const COUNT = 40;
const answer = (name: string): ResultGroup[] => [{ kind: "country", name, count: COUNT }];
const page = () => document.querySelector("#page")!;
const list = () => document.querySelector("#results")!;
const rows = () => document.querySelectorAll("[role=option]").length;

const List = ({ groups }: { groups: ResultGroup[] }) => (
  <ResultList
    id="results"
    label="Results"
    groups={groups}
    rowAt={(index) => ({
      kind: "country",
      id: String(index),
      title: `Row ${index}`,
      untitled: null,
      amount: null,
      meta: [],
      status: [],
    })}
    onWindow={() => undefined}
    loading="Loading"
    query=""
    active={-1}
    onOpen={() => undefined}
  />
);

beforeEach(() => {
  document.body.innerHTML = '<div id="page"></div>';
  vi.stubGlobal("innerHeight", 600);
});

afterEach(() => {
  render(null, page());
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test("a first answer fills the popup, and is laid out for nobody before it is on the screen", async () => {
  const measured = vi.spyOn(Element.prototype, "getBoundingClientRect");
  const scrolled = vi.spyOn(Element.prototype, "scrollTop", "set");
  const answered = answer("Countries");
  render(<List groups={answered} />, page());
  // Rows of two lines, and what the popup's list has at most.
  expect(rows() * 51).toBeGreaterThanOrEqual(300);
  expect(rows()).toBeLessThan(10);
  expect(measured).not.toHaveBeenCalled();
  expect(scrolled).not.toHaveBeenCalled();
  // Behind the picture it is.
  await vi.waitFor(() => expect(measured).toHaveBeenCalled());
});

test("in a popup, where titles take two lines, a first answer has no row that would not be in sight", () => {
  vi.stubGlobal("innerWidth", 400);
  render(<List groups={answer("Countries")} />, page());
  expect(rows() * 84).toBeGreaterThanOrEqual(300);
  expect(rows()).toBeLessThan(6);
});

test("another answer begins at its top, and is measured as soon as it is drawn", async () => {
  await act(() => render(<List groups={answer("Countries")} />, page()));
  list().scrollTop = 120;
  const measured = vi.spyOn(Element.prototype, "getBoundingClientRect");
  render(<List groups={answer("Others")} />, page());
  expect(list().scrollTop).toBe(0);
  expect(measured).toHaveBeenCalled();
});
