import { expect, test } from "vitest";
import { carryOver } from "../../lib/list/carry-over.ts";
import { differenceOf } from "../../lib/list/difference.ts";
import { PROJECT_FIELDS, type ProjectField } from "../../lib/list/field-changes.ts";
import { matchProjects } from "../../lib/list/identity.ts";
import { aProject } from "./some-projects.ts";

const older = aProject({
  id: "shelters",
  title: "Shelters in Ghana",
  implementer: "iom",
  countries: ["GH"],
  start: "2019-10-01",
  end: "2021-09-30",
  monitoring: { plan: true, targets: null, lastReport: null, lastVisit: null, evaluation: null },
});
const newer = aProject({
  id: "other",
  title: "Shelters in Ghana",
  implementer: "iom",
  countries: ["GH"],
  end: "2022-09-30",
});
const added = aProject({ id: "added", title: "Judges in Peru", countries: ["PE"] });
const matches = matchProjects([older], [newer, added]);

test("a list that prints no starts takes none away, and a project that is new gets none", () => {
  const stated = new Set<ProjectField>(["title", "implementer", "countries", "end"]);
  const carried = carryOver([older], [newer, added], matches, stated);
  expect(carried).toEqual([{ ...older, id: "other", end: "2022-09-30" }, added]);
  expect(differenceOf([older], carried, matches).entries[0]?.fields).toEqual({ end: ["2021-09-30", "2022-09-30"] });
});

test("a list with a place for everything is taken as it is", () => {
  expect(carryOver([older], [newer, added], matches, new Set(PROJECT_FIELDS))).toEqual([newer, added]);
});
