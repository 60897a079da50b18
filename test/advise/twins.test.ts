import { expect, test } from "vitest";
import { applicantDossier } from "../../lib/advise/applicant-dossier.ts";
import { applicantBrief } from "../../lib/advise/brief.ts";
import { adviseHint } from "../../lib/advise/hint.ts";
import { packetPaper } from "../../lib/advise/packet.ts";
import { requestCard } from "../../lib/advise/request-card.ts";
import { namesakesIn } from "../../lib/list/namesakes.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { context, organisation, printed, project, readerOf, request } from "./small-edition.ts";

/** One organisation under two ids: what runs stands under the other one, in another country. */
const twoEntries: Partial<Edition> = {
  organisations: [
    organisation("iom", "International Organization for Migration", { aliases: ["OIM"] }),
    organisation("iom-2", "OIM", { aliases: ["Organisation internationale pour les migrations"] }),
    organisation("other", "Another One"),
  ],
  projects: [
    project("old", { end: "2015-01-01", amounts: [printed(1, 2014)] }),
    project("runs", { implementer: "iom-2", countries: ["TG"], start: "2026-01-01", end: "2028-01-01" }),
    project("others", { implementer: "other", countries: ["GH"] }),
  ],
};
/** As the page is read: recognition tells of other entries of the name. */
const seen = request({ applicant: { printed: "IOM Ghana", organisation: "iom", namesakes: ["iom-2"] } });
const ask = { organisation: "iom", finding: seen };

test("awards under another entry of the applicant's name are shown wherever they are, and not counted", async () => {
  const { notes, twins, facts } = await applicantDossier(ask, readerOf(twoEntries), context());
  expect(notes[0]).toMatchObject({ tone: "warn", strong: "This list has another entry with this name." });
  expect(notes[0]?.text).toBe(
    "OIM (iom-2): 1 award, running by dates: 1. It stands below and is not counted. Nobody has said whether it is the same organisation.",
  );
  expect(twins?.heading).toBe("Under another entry of this name: OIM (iom-2)");
  expect(twins?.rows.map(({ id }) => id)).toEqual(["runs"]);
  expect(facts.map(({ value }) => value)).toEqual(["0", "1", "1"]);
});

test("where another entry's award runs, nothing says that the record is historical", async () => {
  const { notes } = await applicantDossier(ask, readerOf(twoEntries), context());
  expect(notes.map(({ tone }) => tone)).not.toContain("historical");
});

test("it is the same without a request, and from the other entry's side", async () => {
  const about = { organisation: "iom-2", finding: null };
  const { twins, notes } = await applicantDossier(about, readerOf(twoEntries), context());
  expect(twins?.rows.map(({ id }) => id)).toEqual(["old"]);
  expect(notes[0]?.text).toContain("(iom)");
});

test("what is printed and what is sent for consultation has them too", async () => {
  const reader = readerOf(twoEntries);
  const dossier = await applicantDossier(ask, reader, context());
  const brief = await applicantBrief("iom", "GH", reader, context());
  expect(brief.tables.map(({ id }) => id)).toEqual(["here", "twins"]);
  expect(brief.tables[1]?.rows.map(({ who }) => who)).toEqual(["Togo"]);
  const { parts } = packetPaper(dossier, brief, context().words);
  expect(parts.map(({ heading }) => heading)).toContain("Under another entry of this name: OIM (iom-2)");
});

test("an entry of the same name without awards is nothing to tell", async () => {
  const projects = (twoEntries.projects ?? []).filter(({ id }) => id !== "runs");
  const { twins, notes } = await applicantDossier(ask, readerOf({ ...twoEntries, projects }), context());
  expect(twins).toBeNull();
  expect(notes.map(({ tone }) => tone)).not.toContain("warn");
});

test("the card says so too, and where those awards are shown", async () => {
  const card = await requestCard(seen, readerOf(twoEntries), context());
  expect(card?.notes.map(({ text }) => text)).toEqual([
    "OIM (iom-2): 1 award, running by dates: 1. Not counted here; the dossier shows it. Nobody has said whether it is the same organisation.",
  ]);
});

test("offices that paid who stands under the other entry are among those to ask", async () => {
  const projects = (twoEntries.projects ?? []).map((each) => (each.id === "runs" ? { ...each, funder: "prm" } : each));
  const reader = readerOf({ ...twoEntries, projects });
  const { asks } = await applicantDossier(ask, reader, context());
  const other = asks.rows.find(({ office }) => office === "prm");
  expect(other?.details[0]).toBe("Funded what stands under another entry of this name.");
  expect(asks.rows[0]?.details[0]).toBe("Funded this applicant in Ghana.");
  const card = await requestCard(seen, reader, context());
  expect(card?.asks.map(({ office }) => office)).toContain("prm");
});

const chipOf = async (list: Partial<Edition>, found = seen) => {
  const { chip } = await adviseHint(found, readerOf(list), context());
  return chip?.parts.map(({ text }) => text).join("") ?? null;
};
const runs = { start: "2026-01-01", end: "2028-01-01" };

test("the chip counts the entries apart, and what runs under the other one is said in the first moment", async () => {
  expect(await chipOf(twoEntries)).toBe("Applicant known: 1 award on record · 1 more runs under another entry");
  const projects = [project("a", runs), project("b", { ...runs, implementer: "iom-2" })];
  expect(await chipOf({ ...twoEntries, projects })).toBe("Applicant holds 1 award · 1 more runs under another entry");
  const past = [project("a"), project("b", { implementer: "iom-2" })];
  expect(await chipOf({ ...twoEntries, projects: past })).toBe(
    "Applicant known: 1 award on record · 1 more under another entry",
  );
  // Beside what runs, what ended elsewhere is for the dossier.
  expect(await chipOf({ ...twoEntries, projects: [project("a", runs), past[1]!] })).toBe("Applicant holds 1 award");
});

test("an entry without an award gives way to the one of its name that has them, on chip and card", async () => {
  const projects = [project("b", { ...runs, implementer: "iom-2" })];
  const list = { ...twoEntries, projects };
  expect(await chipOf(list)).toBe("Applicant holds 1 award");
  const card = await requestCard(seen, readerOf(list), context());
  expect(card?.heading).toBe("This applicant already holds 1 award in this list");
  const { notes, twins } = await applicantDossier(ask, readerOf(list), context());
  expect(twins?.rows.map(({ id }) => id)).toEqual(["b"]);
  expect(notes.map(({ strong }) => strong)).toEqual(["This list has another entry with this name."]);
});

test("recognition tells of the others of a name, and of none where there is none", () => {
  const organisations = twoEntries.organisations ?? [];
  expect([...namesakesIn(organisations)]).toEqual([
    ["iom", ["iom-2"]],
    ["iom-2", ["iom"]],
  ]);
  expect(namesakesIn(organisations.slice(0, 1)).size).toBe(0);
});

test("where no award states a date, it is not known whether any runs", async () => {
  const reader = readerOf({ projects: [project("one"), project("two", { countries: ["TG"] })] });
  const { facts } = await applicantDossier(ask, reader, context());
  expect(facts[0]).toMatchObject({ value: "not stated", stated: false, detail: "no award here states its dates" });
});

test("of the awards that run, those in the request's country come first", async () => {
  const runs = { start: "2026-01-01", end: "2029-01-01" };
  const reader = readerOf({
    projects: [
      project("a", { ...runs, countries: ["TG"] }),
      project("b", { ...runs, end: "2027-08-01" }),
      project("c", { ...runs, countries: ["NE"] }),
    ],
  });
  const { running } = await applicantDossier(ask, reader, context());
  expect(running.rows.map(({ id }) => id)).toEqual(["b", "a", "c"]);
  const { tables } = await applicantBrief("iom", "GH", reader, context());
  expect(tables[0]?.rows.map(({ id }) => id)).toEqual(["b", "a", "c"]);
});
