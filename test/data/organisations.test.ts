import { describe, expect, test } from "vitest";
import { fold } from "../../lib/list/fold.ts";
import { readFacts } from "../../scripts/data/facts.ts";
import { buildStarter } from "../../scripts/data/starter.ts";

const { edition } = buildStarter();
const rows = readFacts<{ id: string; implementer?: string }>("projects.json");

describe("organisations of the starter list", () => {
  const byId = new Map(edition.organisations.map((organisation) => [organisation.id, organisation]));
  const implementerOf = (printed: string) =>
    edition.projects.find((candidate) => rows.some((row) => row.id === candidate.id && row.implementer === printed))
      ?.implementer;

  test("are one for all that means IOM", () => {
    const means = /^(?:IOM\b|International Organi[sz]ation (?:for|on) Migration)/;
    const projects = new Set(edition.projects.map(({ id }) => id));
    const printed = new Set(
      rows.flatMap(({ id, implementer = "" }) => (means.test(implementer) && projects.has(id) ? [implementer] : [])),
    );
    expect(printed.size).toBeGreaterThan(15);
    for (const name of printed) expect([name, implementerOf(name)]).toEqual([name, "iom"]);
    expect(edition.organisations.filter(({ name }) => /Organi[sz]ation (?:for|on) Migration/.test(name))).toHaveLength(
      1,
    );
  });

  test.each([
    ["Caritas and International Catholic Migration Commission (ICMC) through IOM", "iom"],
    ["World Vision Inc.", "world-vision"],
    ["Winrock International Institute for Agricultural Development", "winrock"],
    ["Chemonics International, Inc.", "chemonics"],
    ["ICTAP", "doj-icitap"],
    ["USDOJ/OPDAT", "doj-opdat"],
    ["Meridian International Center Title: Anti-Trafficking Program", "meridian"],
    ["UNODCCP", "unodc"],
    ["Government of Poland – La Strada $60,000", "la-strada"],
    ["International Labor Organization (IOM)", null],
    ["to be determined", null],
    ["Individual", null],
    ["2 Individuals", null],
    ["Embassy", null],
    ["USAID", null],
    ["Government of Israel", null],
  ])("%s is %s", (printed, id) => expect(implementerOf(printed)).toBe(id));

  test("are no junk", () => {
    const junk =
      /^(?:\d* ?individuals?|training|embassy|.*\bembassy\b.*|civil society|ngos?|to be determined|na|usaid|croatia|government of .*|.* through (?:iom|unodc|usaid|unicef|the ilo)\b.*|.*\btitle\b.*)$/;
    expect(edition.organisations.filter(({ name }) => junk.test(fold(name)))).toEqual([]);
  });

  test("of the US government say so", () => {
    for (const id of ["doj-opdat", "doj-icitap", "us-doj", "us-dhs", "fbi", "hhs-acf"])
      expect([id, byId.get(id)?.kind]).toEqual([id, "government"]);
  });

  test("share no name: every name and alias leads to one", () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases, acronym } of edition.organisations)
      for (const each of [name, ...aliases, ...(acronym ? [acronym] : [])]) {
        expect([each, owners.get(fold(each)) ?? id]).toEqual([each, id]);
        owners.set(fold(each), id);
      }
  });

  test("are each named by a project, and a project that names none keeps what was printed", () => {
    const named = new Set(
      edition.projects.flatMap(({ implementer, subrecipients }) => [implementer, ...subrecipients]),
    );
    expect(edition.organisations.filter(({ id }) => !named.has(id))).toEqual([]);
    const silent = edition.projects.filter(({ id, implementer }) => implementer === null && !id.startsWith("ilab-"));
    const printedRows = new Set(rows.filter(({ implementer }) => implementer).map(({ id }) => id));
    expect(silent.filter(({ id, printed }) => printedRows.has(id) && !printed.implementer)).toEqual([]);
  });
});
