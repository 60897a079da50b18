import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { edition, organisation } from "../search/editions.ts";

const base = edition({
  organisations: [organisation("iom", "International Organization for Migration", { acronym: "IOM" })],
});
const take = (text: string, name = "list.xml") =>
  importFile(new TextEncoder().encode(text), { name, format: "auto", publisher: "p", base, today: "2026-11-21" });

const activity = (inside: string) => `<?xml version="1.0" encoding="UTF-8"?>
<iati-activities version="2.03" generated-datetime="2024-02-01T00:00:00Z">
<iati-activity default-currency="USD" xml:lang="fr">
<iati-identifier>US-GOV-11-SLMAQM20CA0001</iati-identifier>
<title><narrative>Retour sûr</narrative><narrative xml:lang="en">Safe &amp; sound return</narrative></title>
<description type="2"><narrative xml:lang="en">Objectives.</narrative></description>
<description type="1"><narrative xml:lang="en">What it does.</narrative><narrative>Ce qu'il fait.</narrative></description>
<participating-org role="1"><narrative>TIP Office</narrative></participating-org>
<participating-org role="4"><narrative>IOM</narrative></participating-org>
<participating-org role="4"><narrative>Pact</narrative></participating-org>
<activity-date type="1" iso-date="2020-09-01"/>
<activity-date type="2" iso-date="2020-10-01"/>
<activity-date type="3" iso-date="2023-09-30"/>
${inside}
</iati-activity>
</iati-activities>`;

test.each([
  ['<recipient-country code="UK"/>', "countries", "UK"],
  ['<recipient-country code="KE"/><budget><value currency="USD">750,000</value></budget>', "amount", "750,000"],
])("%s is read, and told not to be as the standard has it", async (inside, field, value) => {
  const { records, problems } = await take(activity(inside));
  expect(problems).toMatchObject([{ field, value, code: "other-form", severity: "warning" }]);
  expect([records[0]?.countries, records[0]?.amounts.map(({ usd }) => usd)]).toEqual(
    field === "amount" ? [["KE"], [750_000]] : [["GB"], []],
  );
});

describe("a value that is refused", () => {
  const commitment = (value: string) => `<transaction><transaction-type code="2"/>${value}</transaction>`;
  test.each([
    ['<value currency="EUR">985000</value>', "other-currency", { amount: "985000", currency: "EUR" }],
    ['<value currency="xqz">985,000</value>', "other-currency", { amount: "985,000", currency: "xqz" }],
    ["<value>TBD</value>", "no-amount", { amount: "TBD" }],
    ["<value>-500000</value>", "impossible-amount", { amount: "-500000" }],
  ])("%s stays as it is printed", async (value, code, printed) => {
    const imported = await take(activity(`<recipient-country code="KE"/>${commitment(value)}`));
    expect(imported.problems).toMatchObject([{ code, field: "amount" }]);
    expect(imported.records[0]?.amounts).toEqual([]);
    expect(imported.records[0]?.printed).toMatchObject(printed);
    expect(imported.records[0]?.printed.currency).toBe("currency" in printed ? printed.currency : undefined);
  });

  test("stands behind others that are", async () => {
    const values = ["EUR", "GBP", "EUR"].map((code) => commitment(`<value currency="${code}">5000</value>`));
    const imported = await take(
      activity(`<recipient-country code="KE"/>${values.join("")}${commitment("<value>900</value>")}`),
    );
    expect(imported.records).toMatchObject([
      { amounts: [{ usd: 900 }], printed: { amount: "5000 EUR; 5000 GBP; 5000 EUR", currency: "EUR; GBP" } },
    ]);
  });
});

describe("an activity", () => {
  test("states what its elements say: actual dates before planned ones, English before other languages", async () => {
    const imported = await take(
      activity('<recipient-country code="KE" percentage="60"/><recipient-country code="UG" percentage="40"/>'),
    );
    expect(imported.records).toMatchObject([
      {
        ...{
          n: 1,
          line: 3,
          title: "Safe & sound return",
          implementer: "iom",
          subrecipients: ["Pact"],
          countries: ["KE", "UG"],
        },
        ...{ start: "2020-10-01", end: "2023-09-30", summary: "What it does.\nObjectives.", scope: "regional" },
      },
    ]);
    expect(imported.records[0]?.printed).toMatchObject({
      countryShares: "KE 60%, UG 40%",
      "title (fr)": "Retour sûr",
      "description (fr)": "Ce qu'il fait.",
    });
    expect(imported.problems).toEqual([]);
  });

  test.each([
    ["AF", ["AF"], "SCA"],
    ["NA", ["NA"], "AF"],
  ])("names a country by its code %s, whatever else that means", async (code, countries, region) => {
    const imported = await take(activity(`<recipient-country code="${code}"/>`));
    expect(imported.records).toMatchObject([{ countries, region, scope: "country" }]);
    expect(imported.problems).toEqual([]);
    const beside = await take(activity(`<recipient-country code="${code}"/><recipient-country code="LK"/>`));
    expect(beside.records).toMatchObject([{ countries: [...countries, "LK"], scope: "regional" }]);
  });

  test.each([
    ["", [["countries", "missing-value"]]],
    ['<recipient-region code="289"/>', []],
    ['<activity-scope code="1"/>', []],
  ])("with %j for a place: %j", async (place, told) => {
    const { records, problems } = await take(activity(place));
    expect(records).toMatchObject([{ countries: [] }]);
    expect(problems.map(({ field, code }) => [field, code])).toEqual(told);
  });

  test("in Namibia is in Namibia: the code cannot say that nothing is stated", async () => {
    const { records, problems } = await take(activity('<recipient-country code="NA"/>'));
    expect(records).toMatchObject([{ countries: ["NA"] }]);
    expect(problems.filter(({ field }) => field === "countries")).toEqual([]);
  });

  test("has commitments, payments and budgets as three kinds, each of them added up for itself", async () => {
    const transaction = (type: number, value: string, date: string) =>
      `<transaction><transaction-type code="${type}"/><transaction-date iso-date="${date}"/><value value-date="${date}">${value}</value></transaction>`;
    const imported = await take(
      activity(
        `<recipient-country code="KE"/><budget><period-start iso-date="2021-01-01"/><period-end iso-date="2021-12-31"/><value value-date="2021-01-01">400</value></budget>
${transaction(2, "1000", "2020-10-01")}${transaction(2, "500.5", "2021-10-01")}${transaction(3, "200", "2021-03-01")}${transaction(1, "9", "2020-01-01")}`,
      ),
    );
    expect(imported.records[0]?.amounts).toEqual([
      { kind: "obligated", usd: 1500.5, fiscalYear: null, asOf: "2021-10-01", printed: "sum of 2 entries" },
      { kind: "planned", usd: 400, fiscalYear: null, asOf: "2021-01-01", printed: null },
      { kind: "disbursed", usd: 200, fiscalYear: null, asOf: "2021-03-01", printed: null },
    ]);
    expect(imported.repairs.map(({ code }) => code)).toContain("sum-of-entries");
  });

  test.each<[string, string, string, string]>([
    [
      "an amount in a currency that nobody has",
      '<transaction><transaction-type code="2"/><value currency="XQZ">5</value></transaction>',
      "amount",
      "other-currency",
    ],
    [
      "a value that is no number",
      '<transaction><transaction-type code="2"/><value>lots</value></transaction>',
      "amount",
      "no-amount",
    ],
    ["a country that is none", '<recipient-country code="ZZ"/>', "countries", "unknown-country"],
    ["an end before the start", '<activity-date type="4" iso-date="2019-01-01"/>', "end", "end-before-start"],
  ])("%s is told with its line", async (_name, inside, field, code) => {
    const { problems } = await take(activity(inside));
    expect(problems.filter(({ severity }) => severity === "error")).toMatchObject([{ n: 1, field, code }]);
    expect(problems.every(({ line }) => line !== undefined && line >= 3)).toBe(true);
  });

  test("without a title, an implementer or an identifier is told", async () => {
    const bare = '<iati-activities><iati-activity><recipient-country code="KE"/></iati-activity></iati-activities>';
    const { problems } = await take(bare);
    expect(problems.map(({ field }) => field)).toEqual(expect.arrayContaining(["title", "id", "implementer"]));
  });

  test("printed twice is told", async () => {
    const text = activity("").replace("</iati-activities>", "").trimEnd();
    const again = text.slice(text.indexOf("<iati-activity "));
    const imported = await take(`${text}\n${again}\n</iati-activities>`);
    expect(imported.records).toHaveLength(2);
    expect(imported.problems.map(({ n, field }) => [n, field])).toContainEqual([2, "id"]);
  });
});

test("entities that a file defines itself do not grow", async () => {
  const lol = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${activity("").slice(39)}`
    .replace("Retour sûr", "&b;")
    .replace("Safe &amp; sound return", "&b;");
  const imported = await take(lol);
  expect((imported.records[0]?.title ?? "").length).toBeLessThan(20);
});

test("a file cut off in the middle gives what is whole, and no exception", async () => {
  const text = activity('<recipient-country code="KE"/>');
  for (let end = 0; end < text.length; end += 37)
    expect((await take(text.slice(0, end))).records.length).toBeLessThan(2);
});
