import { describe, expect, test } from "vitest";
import { writeCorrections } from "../../lib/exchange/correction.ts";
import { writePostGrants } from "../../lib/exchange/post-grants.ts";
import { aDesk, bring, stateOf } from "./a-draft.ts";

describe("proposals", () => {
  test("a reader's correction becomes a value when it is taken, and can be taken back", async () => {
    const { desk } = aDesk();
    const correction = {
      kind: "sightline-correction" as const,
      version: 1 as const,
      edition: { serial: 7, asOf: "2015-09-30" },
      project: "shelter",
      field: "end" as const,
      shown: "2027-01-31",
      says: "30 June 2027",
      reason: "The grantee told us.",
      source: null,
    };
    const file = new TextEncoder().encode(writeCorrections([correction]));
    const state = stateOf(await desk.bringIn(bring(file, "corrections.json")));
    expect(state.corrections).toMatchObject([{ takeable: true, title: "Shelter in Accra", said: null }]);
    await desk.correct({ known: 0, place: 0 });
    const end = async () => (await desk.edition(undefined))?.projects.find(({ id }) => id === "shelter")?.end;
    expect(await end()).toBe("2027-06-30");
    await desk.step({ known: 1, step: { kind: "undo", step: 0 } });
    expect(await end()).toBe("2027-01-31");
  });

  test("a post's grants wait one by one to be taken", async () => {
    const { desk } = aDesk();
    const grant = (title: string) => ({
      title,
      implementer: "Lome Shelter Trust",
      countries: ["TG"],
      amountUsd: 20_000,
      amountKind: "obligated" as const,
      fiscalYear: 2026,
      start: "2026-01-01",
      end: "2026-12-31",
      focus: [],
      summary: "",
      awardNumber: "",
      source: null,
    });
    const file = {
      kind: "sightline-post-grants" as const,
      version: 1 as const,
      post: "U.S. Embassy Lomé",
      asOf: "2026-11-01",
    };
    const bytes = new TextEncoder().encode(
      writePostGrants({ ...file, grants: [grant("Radio hour"), grant("Bus posters")] }),
    );
    const state = stateOf(await desk.bringIn(bring(bytes, "lome.json")));
    expect(state.rows.open).toBe(2);
    await desk.step({ known: 0, step: { kind: "settle", problem: 0 } });
    const after = stateOf(await desk.step({ known: 1, step: { kind: "leave", n: 2 } }));
    expect(after.rows.open).toBe(0);
    const titles = (await desk.edition(undefined))?.projects.map(({ title }) => title);
    expect(titles).toContain("Radio hour");
    expect(titles).not.toContain("Bus posters");
  });
});
