import { describe, expect, test } from "vitest";
import { countryBrief } from "../../lib/advise/brief.ts";
import { shortBrief, shortPaper } from "../../lib/advise/brief-short.ts";
import { countryDossier } from "../../lib/advise/country-dossier.ts";
import { emailText } from "../../lib/advise/email.ts";
import type { Edition, Plan } from "../../lib/list/schema.ts";
import { call, contact, context, fact, project, readerOf, stringsOf, wordsOf } from "./small-edition.ts";

async function made(list: Partial<Edition>, country = "GH") {
  const reader = readerOf(list);
  const [dossier, brief] = await Promise.all([
    countryDossier(country, reader, context()),
    countryBrief(country, reader, context()),
  ]);
  return { short: shortBrief(dossier, brief, wordsOf("en")), brief, dossier };
}
const long = "Very long words of a source that would fill the page ".repeat(40);

describe("a country on one page", () => {
  test("has what runs and ends, whoever shares it, before what is over", async () => {
    const { short } = await made({
      projects: [
        project("over", { end: "2015" }),
        project("runs", { end: "2199" }),
        project("ends", { end: "2026-12-31" }),
        project("shared", { scope: "regional", countries: ["GH", "TG"], end: "2199" }),
      ],
    });
    expect(short.awards.heading).toBe("Run today, by their dates");
    expect(short.awards.rows.map(({ id }) => id)).toEqual(["runs", "ends", "shared"]);
    expect(short.awards.total).toBe("1 more award in the full brief, regional ones included.");
  });

  test("has the newest on record where none runs, and says so", async () => {
    const { short } = await made({ projects: [project("old", { end: "2010" }), project("new", { end: "2015" })] });
    expect([short.awards.heading, short.awards.rows[0]?.id]).toEqual(["Newest awards on record", "new"]);
  });

  test("names the contact that may be relied on, though others stand in the list", async () => {
    const contacts = [
      contact("over", { role: "Duty officer", mailbox: "old@example.gov", validTo: "2026-01-31" }),
      contact("empty", { role: "Deputy", mailbox: null, covers: ["GH"], state: "vacant" }),
      contact("held", { role: "Africa desk", mailbox: "africa@example.gov", covers: ["GH"] }),
    ];
    const { short } = await made({ projects: [project("runs", { end: "2199" })], contacts });
    const asks = short.parts.find(({ heading }) => heading === "Whom to ask");
    expect(asks?.rows[0]?.detail).toContain("Africa desk: africa@example.gov");
    expect(asks?.rows[0]?.detail).not.toContain("old@example.gov");
  });

  test("names whoever is asked about planned funds whole, however long the name is", async () => {
    const owner = `${"Deputy Assistant Secretary for International Affairs and ".repeat(2)}Programs`;
    const plans: Plan[] = [
      {
        id: "plan",
        title: "Shelter for survivors",
        countries: ["GH"],
        region: null,
        funder: null,
        account: null,
        fiscalYear: 2027,
        usdFrom: null,
        usdTo: 500_000,
        focus: [],
        decides: "2026-12-31",
        owner,
        contacts: [],
        note: null,
        marking: "UNCLASSIFIED",
        source: { url: null, title: "plans", asOf: "2026-09" },
      },
    ];
    const { short } = await made({ plans });
    const planned = short.parts.find(({ heading }) => heading === "Planned funds");
    expect(planned?.rows[0]?.detail).toContain(owner);
    expect(planned?.rows[0]?.detail).not.toContain("…");
  });

  test("quotes its sources by their place on it, and lists no other", async () => {
    const own = (title: string) => ({ url: null, title, asOf: null });
    const { short } = await made({
      projects: [
        project("over", { end: "2015", sources: [own("old list")] }),
        project("runs", { end: "2199", sources: [own("new list")] }),
      ],
    });
    expect(short.awards.rows.map(({ sources }) => sources)).toEqual([[1]]);
    expect(short.sources.rows.map(({ text }) => text)).toEqual(["new list"]);
  });

  test("says of calls, plans and offices that there are none, and counts what is left to the full brief", async () => {
    const part = (short: Awaited<ReturnType<typeof made>>["short"], heading: RegExp) =>
      short.parts.find((each) => heading.test(each.heading))!;
    const { short: none } = await made({});
    expect(part(none, /Calls/).rows[0]!.title).toBe("None that is open or announced in this list.");
    expect(part(none, /Planned/).rows[0]!.title).toBe("None in this list.");
    const calls = ["a", "b", "c", "d"].map((id) => call(id, { stage: "open", title: id }));
    const { short } = await made({ calls });
    expect(part(short, /Calls/).rest).toBe("2 more in the full brief");
  });

  test("stays short whatever the list holds, and cuts no amount", async () => {
    const projects = Array.from({ length: 60 }, (_, index) =>
      project(`p-${index}`, {
        ...{ title: long, end: "2199", countries: ["GH", "TG"], scope: "regional" as const },
        printed: { implementer: long, status: long.slice(0, 60) },
        implementer: null,
        amounts: (["obligated", "planned", "ceiling"] as const).map((kind) => ({
          ...{ kind, usd: 123_456_789, fiscalYear: 2026, asOf: null, printed: null },
        })),
        sources: Array.from({ length: 9 }, (_each, at) => ({ url: null, title: `${at} ${long}`, asOf: null })),
      }),
    );
    const { short } = await made({
      projects,
      calls: Array.from({ length: 9 }, (_, at) => call(`c-${at}`, { title: long, stage: "open" })),
      countryFacts: [fact("determination", "Waived", { year: 2026, note: long })],
    });
    expect(short.awards.rows).toHaveLength(1);
    expect(short.awards.rows[0]!.kinds).toMatch(/\$123,456,789 planned/);
    expect(short.sources.rows.length).toBeLessThanOrEqual(4);
    expect(stringsOf(short).reduce((sum, text) => sum + text.length, 0)).toBeLessThan(4_000);
  });

  test("is sent with marking, edition and sources", async () => {
    const { short, brief } = await made({ projects: [project("a", { end: "2199", title: "Shelters" })] });
    const text = emailText(shortPaper(short, brief, wordsOf("en")), wordsOf("en"));
    expect(text).toMatch(/^UNCLASSIFIED\n/);
    expect(text).toMatch(/Shelters; .*\[1\]/);
    expect(text).toMatch(/\[1\] award list, Mar 2025/);
    expect(text).toMatch(/Sightline, Edition 1/);
  });
});
