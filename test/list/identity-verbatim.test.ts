import { describe, expect, test } from "vitest";
import { matchProjects } from "../../lib/list/identity.ts";
import type { Project } from "../../lib/list/schema.ts";
import { aProject, dollars } from "./some-projects.ts";

const texts = [
  "Represents victims in criminal and civil courts of the hill districts and seeks compensation for them.",
  "Trains the inspectors of fishing vessels to find forced labour and to refer crews to the union's hostel.",
  "Runs a hotline in six languages and a night shelter for women who leave domestic service without pay.",
];
const list = (stated: Partial<Project>) =>
  texts.map((summary, at) =>
    aProject({
      ...{ id: `x-${stated.end}-${at}`, implementer: `Lantern Street ${at}`, summary, amounts: [dollars(500_000)] },
      countries: [["LK"], ["KE", "UG"], ["PE"]][at] ?? [],
      ...stated,
    }),
  );

describe("records whose text is the same to the letter", () => {
  test.each([
    ["the newer list states only the end", "2017-04-01", null],
    ["the older list states only the end", null, "2017-04-01"],
    ["both state only the end", null, null],
  ])("are one project though %s", (_what, was, is) => {
    const older = list({ start: was, end: "2020-03-31" });
    const newer = list({ start: is, end: "2022-03-31", amounts: [dollars(750_000)] }).map((each) => ({
      ...each,
      countries: [...each.countries, "KZ"],
    }));
    expect(matchProjects(older, newer).map(({ older: id }) => id)).toEqual(older.map(({ id }) => id));
  });

  test("are not where three years lie between the ends, as for a next phase", () => {
    const newer = list({ start: null, end: "2023-03-31", amounts: [dollars(750_000)] });
    const older = list({ start: "2017-04-01", end: "2020-03-31" });
    expect(matchProjects(older, newer).map(({ sureness }) => sureness)).toEqual(["new", "new", "new"]);
  });

  test("are not where the text is one that several records have", () => {
    const [one] = list({ start: "2017-04-01", end: "2019-03-31" });
    const older = [one!, { ...one!, id: "second", start: "2018-01-01", end: "2019-12-31" }];
    const [next] = list({ start: null, end: "2023-03-31", amounts: [dollars(750_000)] });
    expect(matchProjects(older, [next!]).map(({ sureness }) => sureness)).not.toEqual(["certain"]);
  });

  test("are not where one ended before the other began", () => {
    const newer = list({ start: "2020-04-01", end: "2022-03-31" });
    expect(matchProjects(list({ start: null, end: "2020-03-31" }), newer).map(({ older }) => older)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
