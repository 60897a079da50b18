import { describe, expect, test } from "vitest";
import { importFile } from "../../lib/exchange/import-file.ts";
import { readAmounts } from "../../lib/exchange/normalise/amounts.ts";
import { readPeriod } from "../../lib/exchange/normalise/read-dates.ts";

const take = (text: string, name: string) =>
  importFile(new TextEncoder().encode(text), {
    ...{ name, format: "auto", publisher: "p", base: null, today: "2026-11-21" },
  });
const record = (changes: Partial<Record<"who" | "period" | "text", string>> = {}, between = "") =>
  `Country: Mongolia
${changes.who ?? "Implementer: World Vision"}
Amount: $530,000
${between}${changes.period ?? "Project Period: 1/1/2023-12/31/2025"}
Description: ${changes.text ?? "Works with mayors to end forced begging. Supports 5 centres."}

`;
const codes = ({ problems }: Awaited<ReturnType<typeof take>>) => problems.map(({ n, code }) => [n, code]);

describe("a record of a page that is there twice is told, however it is printed", () => {
  test.each([
    ["word for word", record()],
    ["under another label", record({ who: "Recipient: World Vision" })],
    ["with a dash lost", record({ period: "Project Period: 1/1/202312/31/2025" })],
    ["on two lines", record({ text: "Works with mayors to end forced begging.\nSupports 5 centres." })],
  ])("%s", async (_how, again) => {
    expect(codes(await take(record() + again, "page.txt"))).toEqual([[2, "same-record"]]);
  });

  test("another sum, period or text is another record", async () => {
    const others = [record({ period: "Project Period: 1/1/2024-12/31/2025" }), record({ text: "Trains judges." })];
    expect(codes(await take(record() + others.join(""), "page.txt"))).toEqual([]);
  });
});

describe("a second label of one kind", () => {
  test("is a second value of the record, and told", async () => {
    const taken = await take(record({}, "Recipient: Somebody Else\n") + record({ text: "Trains judges." }), "page.txt");
    expect(taken.records).toHaveLength(2);
    expect(taken.problems).toMatchObject([{ n: 1, line: 4, field: "implementer", code: "label-twice" }]);
  });

  test("begins another record of the country where the others come again, too", async () => {
    const second =
      "Implementer: IOM\nAmount: $5,000\nProject Period: 1/1/2023-12/31/2025\nDescription: Trains judges.\n\n";
    const { records } = await take(`${record().trimEnd()}\n${second}`, "page.txt");
    expect(records.map(({ implementer }) => implementer)).toEqual(["World Vision", "IOM"]);
  });
});

describe("a period of which one half is none keeps the other", () => {
  test.each([
    ["October 2011-", { start: "2011-10", end: null }, ["no-end"]],
    ["9/1/2023 to", { start: "2023-09-01", end: null }, ["no-end"]],
    ["September 2011-September 20113", { start: "2011-09", end: null }, ["no-date"]],
    ["soon – Dec 2024", { start: null, end: "2024-12" }, ["no-date"]],
    ["October 2011-present", { start: "2011-10", end: null }, []],
  ])("%s", (text, dates, told) => {
    const { value, doubts } = readPeriod("period", text, "month-first");
    expect(value).toMatchObject(dates);
    expect(doubts.map(({ code }) => code)).toEqual(told);
  });
});

test.each(["$250,000 (?)", "$250,000?", "$250,000 [?]"])("%s is an amount of which nobody is sure", (text) => {
  const { value, doubts } = readAmounts(text);
  expect([value.map(({ usd }) => usd), doubts.map(({ code }) => code)]).toEqual([[250_000], ["amount-unsure"]]);
});

test.each(["XXXX", "TBD", "to be added", "[insert description]"])("%s is no description", async (text) => {
  expect(codes(await take(record({ text }), "page.txt"))).toEqual([[1, "filler"]]);
});

describe("an activity", () => {
  const activity = (inside: string) =>
    `<iati-activities version="2.03">\n<iati-activity default-currency="USD">
<iati-identifier>A-1</iati-identifier><title><narrative>Safe</narrative></title>
<participating-org role="1"><narrative>United States of America</narrative></participating-org>
<participating-org role="2"><narrative>Office to Monitor and Combat Trafficking in Persons</narrative></participating-org>
<participating-org role="4"><narrative>IOM</narrative></participating-org>
${inside}\n</iati-activity>\n</iati-activities>`;
  const country = (code: string, share: number | string) => `<recipient-country code="${code}" percentage="${share}"/>`;

  test.each([
    [[80, 80], [["countries", 7]]],
    [[60, 30], [["countries", 7]]],
    [[60, 40], []],
    [[33.3, 66.6], []],
    [["", ""], []],
  ])("whose countries have shares of %j", async (shares, told) => {
    const { problems } = await take(
      activity(shares.map((share, at) => country(at ? "UG" : "KE", share)).join("")),
      "a.xml",
    );
    expect(problems.map(({ field, line }) => [field, line])).toEqual(told);
  });

  test("whose date is not as the standard writes it", async () => {
    const dates = '<recipient-country code="KE"/>\n<activity-date iso-date="15/10/2021" type="2"/>';
    const { problems, records } = await take(activity(dates), "a.xml");
    expect(records).toMatchObject([{ start: "2021-10-15" }]);
    expect(problems).toMatchObject([{ n: 1, line: 8, field: "start", value: "15/10/2021", code: "not-iso" }]);
  });

  test("is paid by the office that answers for it, where the government is named before", async () => {
    const { records } = await take(activity('<recipient-country code="KE"/>'), "a.xml");
    expect(records[0]?.printed.funder).toBe("Office to Monitor and Combat Trafficking in Persons");
  });
});

test("a reference that two rows have is told, though it is no id of ours and a line breaks elsewhere", async () => {
  const row = (ref: string, text: string) => `${ref},Safe roads,Pact,Mongolia,"$10,000","${text}"\n`;
  const { problems, records } = await take(
    `Ref,Title,Recipient,Country,Amount,Description\n${row("A-1", "Trains drivers. Visits schools.")}${row("A-2", "Trains judges.")}${row("A-1", "Trains drivers.\nVisits schools.")}`,
    "a.csv",
  );
  expect(problems).toMatchObject([{ n: 3, row: 4, field: "id", value: "A-1", code: "id-twice", severity: "warning" }]);
  expect(new Set(records.map(({ id }) => id)).size).toBe(3);
});
