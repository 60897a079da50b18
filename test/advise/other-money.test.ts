import { describe, expect, test } from "vitest";
import { adviseCard } from "../../lib/advise/card.ts";
import { compareCountries } from "../../lib/advise/compare.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { exportProjects } from "../../lib/advise/export-projects.ts";
import { projectAsText } from "../../lib/advise/plain-text.ts";
import { projectCard } from "../../lib/advise/project-card.ts";
import { resultRows } from "../../lib/advise/result-rows.ts";
import { context, finding, printed, project, readerOf, stringsOf } from "./small-edition.ts";

const euros = project("euros", { start: "2024", printed: { amount: "985000", currency: "EUR" } });
const both = project("both", {
  start: "2024",
  amounts: [{ ...printed(5_000, 2024), kind: "obligated" }],
  printed: { amount: "£400 000", currency: "£", amountKind: "disbursed" },
});
const none = project("none", { start: "2024" });
const dollars = project("dollars", { amounts: [printed(70, 2024)] });
const projects = [euros, both, none, dollars];
const reader = readerOf({ projects });

describe("a sum in another currency", () => {
  test.each([
    ["euros", "Amount, as printed", "985000 EUR"],
    ["both", "Amount, disbursed", "£400 000"],
  ])("stands on the page of the project %s as it is printed", async (id, label, value) => {
    const card = await projectCard(id, reader, context());
    expect(card?.fields).toContainEqual(expect.objectContaining({ label, value, stated: true, about: "amounts" }));
    expect(card?.fields.filter(({ about, stated }) => about === "amounts" && !stated)).toEqual([]);
  });

  test("takes the place of the amount in rows, texts and search, and never has the dollar's sign", async () => {
    const rows = await resultRows([{ kind: "project", id: "euros" }], reader, context(), null);
    expect(rows[0]?.amount).toBe("985000 EUR");
    const sorted = await resultRows([{ kind: "project", id: "euros" }], reader, context(), null, "printed");
    expect(sorted[0]?.amount).toBe("985000 EUR as printed");
    expect(await projectAsText("euros", reader, context())).toContain("Amount: 985000 EUR (as printed)");
    expect(await projectAsText("both", reader, context())).toContain("$5,000 (obligated; £400 000 disbursed)");
    for (const text of stringsOf(await projectCard("euros", reader, context()))) expect(text).not.toContain("$");
  });

  test("that is long stands below, where lines break", async () => {
    const amount = "EUR 1,250,000 for each of three years and EUR 250,000 once";
    const long = project("long", { printed: { amount, currency: "EUR" } });
    const [row] = await resultRows([{ kind: "project", id: "long" }], readerOf({ projects: [long] }), context(), null);
    expect(row?.amount).toBe("as printed");
    expect(row?.meta).toContain(amount);
    const card = await countryDossier("GH", readerOf({ projects: [long] }), context());
    expect(card.projects.rows[0]).toMatchObject({ amount: "as printed", amountStated: true });
    expect(card.projects.rows[0]?.details).toContain(amount);
  });

  test("has a column of its own in a table of projects", async () => {
    const [head, ...rows] = await exportProjects(["euros", "both", "dollars"], reader, context());
    const at = head?.indexOf("Amount in another currency, as printed") ?? -1;
    expect(rows.map((row) => row[at])).toEqual(["985000 EUR", "£400 000", ""]);
  });

  test("is in no sum, which says so, and is not called missing", async () => {
    const card = await adviseCard(finding(), readerOf({ projects: [euros, none, dollars] }), context(), "GH");
    expect(card?.funding?.sentence).toBe("$70 printed for 1 award; 1 not stated; 1 in another currency");
    expect(card?.funding?.years).toMatchObject([
      { year: 2024, unstated: 1, others: [{ amount: "985000 EUR as printed" }] },
    ]);
    const dossier = await countryDossier("GH", readerOf({ projects: [euros, none, dollars] }), context());
    expect(dossier.more.unknown.lines).toEqual(
      expect.arrayContaining([
        "Amount: not stated for 1 of 3 awards.",
        "Amount: in another currency for 1 of 3 awards; shown as printed, in no total.",
      ]),
    );
  });

  test("side by side is told under its own kind alone, and where no sum is in dollars", async () => {
    const paid = { amount: "400 000", currency: "EUR", amountKind: "disbursed" };
    const planned = project("planned", { amounts: [{ ...printed(7, 2024), kind: "planned" }], printed: paid });
    const list = [
      project("usd", { amounts: [{ ...printed(100, 2024), kind: "obligated" }] }),
      planned,
      project("eur", { printed: paid }),
    ];
    const rowsOf = async (projects: typeof list) =>
      (await compareCountries(["GH", "TG"], readerOf({ projects }), context())).rows
        .filter(({ label }) => label.startsWith("Amount"))
        .map(({ label, cells }) => [label, cells[0]?.value, cells[0]?.detail]);
    expect(await rowsOf(list)).toEqual([
      ["Amount, obligated", "$100", "1 award; 2 not stated"],
      ["Amount, planned", "$7", "1 award; 2 not stated"],
      ["Amount, disbursed", "2 in another currency", null],
    ]);
    expect(await rowsOf([project("eur", { printed: paid })])).toEqual([
      ["Amount, disbursed", "1 in another currency", null],
    ]);
  });

  test("is told side by side, too", async () => {
    const there = project("tg", { countries: ["TG"], printed: euros.printed });
    const { rows } = await compareCountries(
      ["GH", "TG"],
      readerOf({ projects: [euros, none, dollars, there] }),
      context(),
    );
    expect(rows.find(({ label }) => label === "Amount, as printed")?.cells).toMatchObject([
      { value: "$70", detail: "1 award; 1 not stated; 1 in another currency" },
      { value: "1 in another currency" },
    ]);
  });
});
