// @vitest-environment happy-dom
import { render } from "preact";
import { act } from "preact/test-utils";
import { expect, test } from "vitest";
import { BriefTable } from "../../components/BriefTable.tsx";
import { ProjectRows } from "../../components/ProjectRow.tsx";
import type { BriefTable as Table } from "../../lib/advise/brief-shape.ts";

const row = {
  id: "fy04",
  title: "Ghana, FY2004",
  untitled: "title not stated",
  amount: "$180,000",
  amountStated: true,
  details: [],
  status: [],
  funder: "",
  shared: null,
};
const table: Table = {
  id: "own",
  heading: "Awards",
  note: null,
  columns: ["Title", "Implementer", "Funder", "Year", "Amount", "Status", "Source"],
  rows: [{ ...row, who: "", year: "", kinds: null, sources: [] }],
  total: null,
};

test.each([
  ["a row", <ProjectRows key="row" rows={[row]} onOpen={() => undefined} />, ".a"],
  ["a brief's table", <BriefTable key="table" table={table} onOpen={() => undefined} />, "th[scope=row]"],
])("in %s no line can begin with a dot: what stands in for a title says so in brackets", async (_what, view, place) => {
  document.body.innerHTML = '<div id="page"></div>';
  await act(() => render(view, document.querySelector("#page")!));
  expect(document.querySelector(place)?.textContent).toBe("Ghana, FY2004 (title not stated)");
});
