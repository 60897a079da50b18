import { expect, test, vi } from "vitest";
import { listUnder } from "../../entrypoints/our-page/use-ceiling.ts";
import type { ListState } from "../../entrypoints/our-page/use-list.ts";
import type { EditionReader } from "../../lib/store/read-store.ts";
import { edition, project, readerOf } from "../advise/small-edition.ts";

vi.mock("wxt/browser", () => ({ browser: {} }));

async function listOf(marking: "UNCLASSIFIED" | "SBU" | "CUI"): Promise<ListState> {
  const given = { marking, projects: [project("open"), project("kept", { marking })] };
  const reader: EditionReader = {
    ...readerOf(given),
    generation: 1,
    made: async () => null,
    allCalls: async () => [],
    edition: async () => edition(given),
  };
  return {
    kind: "ready",
    info: await reader.info(),
    generation: "1",
    read: async (work) => work(reader),
    trouble: null,
  };
}

const idsIn = (list: ListState) =>
  list.kind === "ready"
    ? list.read(async (reader) => [
        (await reader.projectsOfCountry("GH")).map(({ id }) => id).sort(),
        (await reader.projects(["open", "kept"])).map(({ id }) => id).sort(),
        (await reader.edition()).projects.map(({ id }) => id).sort(),
      ])
    : null;

test("a list above the ceiling is not there, and one whose ceiling is not known yet waits", async () => {
  const list = await listOf("SBU");
  expect(listUnder(list, "UNCLASSIFIED")).toEqual({ kind: "failed", trouble: "errorListCeiling" });
  expect(listUnder(list, null)).toEqual({ kind: "opening" });
  expect(listUnder(await listOf("UNCLASSIFIED"), null)).toMatchObject({ kind: "ready" });
});

test("a list under the ceiling is read as it is", async () => {
  expect(await idsIn(listUnder(await listOf("SBU"), "SBU"))).toEqual(Array(3).fill(["kept", "open"]));
});

test("a record above the ceiling is in no answer, whatever its edition says", async () => {
  const list = await listOf("CUI");
  if (list.kind !== "ready") throw new Error("the list is ready");
  const mixed: ListState = { ...list, info: { ...list.info, marking: "UNCLASSIFIED" } };
  expect(await idsIn(listUnder(mixed, "SBU"))).toEqual(Array(3).fill(["open"]));
});
