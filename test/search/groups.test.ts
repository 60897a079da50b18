import { expect, test } from "vitest";
import { buildIndex } from "../../lib/search/build.ts";
import { look } from "../../lib/search/look.ts";
import { openIndex } from "../../lib/search/open.ts";
import { edition, office, organisation, project } from "./editions.ts";

test("an office that is called as typed stands above its projects; in any other order projects come first", () => {
  const list = edition({
    organisations: [organisation("opdat", "OPDAT")],
    offices: [office("doj-opdat", "Office of Overseas Prosecutorial Development", { abbreviation: "OPDAT" })],
    projects: ["a", "b", "c"].map((id) => project(id, { title: "Courts", implementer: "opdat" })),
  });
  const index = openIndex(buildIndex(list));
  if (index === null) throw new Error("the index does not open");
  const kinds = (text: string) => look(index, text, { today: "2026-11-21" }).groups.map(({ kind }) => kind);
  expect(kinds("opdat")).toEqual(["organisation", "office", "project"]);
  expect(kinds("sort:title opdat")[0]).toBe("project");
});
