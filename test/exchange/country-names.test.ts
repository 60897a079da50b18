import { describe, expect, test } from "vitest";
import { EXACT_COLUMNS, EXACT_MARK } from "../../lib/exchange/exact-fields.ts";
import { importFile } from "../../lib/exchange/import-file.ts";
import { aProject } from "../list/some-projects.ts";
import { edition } from "../search/editions.ts";

const names = { safe: "Ukrane", unsafe: "Nigera", unknown: "Atlantis", right: "Ghana", three: "KEN" };
const list = Object.values(names);

async function taken(content: string, name: string) {
  const options = { name, format: "auto" as const, publisher: "tip", base: null, today: "2026-11-22" };
  const { records, problems, repairs, edition: whole } = await importFile(new TextEncoder().encode(content), options);
  const at = <T extends { n: number | null; field: string }>(told: T[], n: number) =>
    told.filter((one) => one.n === n && one.field === "countries");
  return {
    whole,
    rows: records.map(({ n, countries, printed }) => ({
      countries,
      printed: printed.countries,
      problems: at(problems, n).map(({ code, value, severity, fix }) => [code, value, severity, fix]),
      repairs: at(repairs, n).map((repair) => [repair.code, repair.printed, repair.value]),
    })),
  };
}

const projects = list.map((country, place) => ({
  ...aProject({ id: `tip.p-${place}`, title: `Shelter number ${place} in the capital`, countries: [country] }),
}));
const anEdition = () => {
  const whole = edition({ projects });
  const projectsOfTip = projects.map((project) => ({ ...project, publisher: whole.publishers[0]?.id }));
  return { ...whole, projects: projectsOfTip };
};
const activity = (country: string, place: number) =>
  `<iati-activity default-currency="USD"><iati-identifier>US-1-${place}</iati-identifier>
   <title><narrative>Shelter number ${place}</narrative></title><description><narrative>Runs shelter ${place}</narrative></description>
   <activity-status code="2"/><activity-date type="1" iso-date="2024-10-0${place + 1}"/>${country}</iati-activity>`;
const iati = (countries: string[]) =>
  `<?xml version="1.0"?><iati-activities version="2.03">${countries.map(activity).join("")}</iati-activities>`;
const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
const ourTable = () => {
  const value = (field: string, place: number): string => {
    const project = projects[place] as unknown as Record<string, unknown>;
    if (field === "sources") return JSON.stringify(project.sources);
    if (field === "countries") return list[place] ?? "";
    return typeof project[field] === "string" ? (project[field] as string) : "";
  };
  const rows = list.map((_name, place) => [...EXACT_COLUMNS.map((field) => value(field, place)), ""]);
  return [[...EXACT_COLUMNS, EXACT_MARK], ...rows].map((row) => row.map(cell).join(",")).join("\r\n");
};
const recordRows = (place: (country: string) => object) =>
  JSON.stringify(
    list.map((country, at) => ({
      ...{ id: `p-${at}`, title: `Shelter ${at}`, implementer: "IOM", amountUsd: 1_000 * at, ...place(country) },
      ...{ startDate: `2024-10-0${at + 1}`, summary: `Runs shelter ${at}`, listAsOf: "2024" },
    })),
  );

describe("a country that is misspelt, or named where codes stand, is read the same way", () => {
  test.each<[string, () => [string, string]]>([
    ["a table", () => [`Country,Title\n${list.map((name, at) => `${name},Shelter ${at}`).join("\n")}\n`, "a.csv"]],
    [
      "JSON of any office",
      () => [JSON.stringify(list.map((country, at) => ({ country, title: `T ${at}` }))), "a.json"],
    ],
    ["an edition", () => [JSON.stringify(anEdition()), "a.json"]],
    ["projects of ours", () => [JSON.stringify(projects), "a.json"]],
    ["a table of ours that somebody has written in", () => [ourTable(), "a.csv"]],
    ["rows of the public record", () => [recordRows((country) => ({ countries: [country] })), "a.json"]],
    [
      "rows of the public record that name it in words alone",
      () => [recordRows((countryText) => ({ countries: [], countryText })), "a.json"],
    ],
    [
      "IATI, by name",
      () => [
        iati(list.map((name) => `<recipient-country><narrative>${name}</narrative></recipient-country>`)),
        "a.xml",
      ],
    ],
    ["IATI, in the place of a code", () => [iati(list.map((name) => `<recipient-country code="${name}"/>`)), "a.xml"]],
    [
      "IATI, beside a code that no country has",
      () => [
        iati(list.map((name) => `<recipient-country code="ZZ"><narrative>${name}</narrative></recipient-country>`)),
        "a.xml",
      ],
    ],
  ])("%s", async (_what, file) => {
    const { rows } = await taken(...file());
    expect(rows.map(({ countries }) => countries)).toEqual([["UA"], [], [], ["GH"], ["KE"]]);
    const [safe, unsafe, unknown, right] = rows;
    expect(safe?.printed?.toLowerCase()).toBe("ukrane");
    expect(safe?.repairs).toEqual([["spelling", expect.stringMatching(/^ukrane$/i), "Ukraine"]]);
    expect(safe?.problems).toContainEqual(["spelling", expect.stringMatching(/^ukrane$/i), "warning", "Ukraine"]);
    for (const one of [unsafe, unknown]) {
      expect(one?.repairs).toEqual([]);
      expect(one?.problems).toContainEqual(["unknown-country", expect.any(String), "error", null]);
    }
    expect([unsafe?.printed, unknown?.printed].map((text) => text?.toLowerCase())).toEqual(["nigera", "atlantis"]);
    expect(right?.problems.filter(([, , severity]) => severity === "error")).toEqual([]);
  });
});

test("an edition with a misspelt country is a whole edition still: its contacts and organisations come with it", async () => {
  const { whole } = await taken(JSON.stringify(anEdition()), "a.json");
  expect(whole?.projects).toHaveLength(list.length);
});

test("a code that is none is told where the name beside it is read", async () => {
  const file = iati([`<recipient-country code="ZZ"><narrative>Ghana</narrative></recipient-country>`]);
  const { rows } = await taken(file, "a.xml");
  expect(rows[0]).toMatchObject({ countries: ["GH"], problems: [["unknown-country", "ZZ", "warning", null]] });
});

test("a region where a country is to stand is a problem, and codes stay as they are", async () => {
  const one = aProject({ id: "tip.p", title: "Shelters", countries: ["GH", "Africa", "NA"], scope: "regional" });
  const { rows } = await taken(JSON.stringify([one]), "a.json");
  expect(rows[0]).toMatchObject({
    countries: ["GH", "NA"],
    printed: "GH; Africa; NA",
    problems: [["unknown-country", "Africa", "error", null]],
    repairs: [],
  });
});

test("rows of the public record that state a region are taken at their word", async () => {
  const rows = [
    { id: "p", title: "Shelters", countries: [], countryText: "Mekong Region", region: "EAP", amountUsd: 5 },
  ];
  expect((await taken(JSON.stringify(rows), "a.json")).rows[0]).toMatchObject({ countries: [], problems: [] });
});
