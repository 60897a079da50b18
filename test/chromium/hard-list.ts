import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { builtExtension } from "../../scripts/demo/browser.ts";

const source = { url: "https://www.state.gov/made-up/", title: "made for a test", asOf: "2026-10" };

/**
 * The built extension with a list that says as little as lists can: no date and no year in any award, no contact, no call,
 * one applicant under two ids.
 */
export function hardList(folder: string, built = builtExtension): string {
  cpSync(built, folder, { recursive: true });
  const file = join(folder, "data/starter.json");
  const edition = JSON.parse(readFileSync(file, "utf8"));
  edition.contacts = [];
  edition.calls = [];
  edition.organisations.push({
    id: "second-entry",
    name: "IOM, made up",
    aliases: ["International Organization for Migration"],
  });
  edition.projects.push({
    ...{ id: "made-up-togo", publisher: "public-record", title: "Made-up award in Togo", countries: ["TG"] },
    ...{ scope: "country", implementer: "second-entry", marking: "UNCLASSIFIED", sources: [source] },
  });
  for (const project of edition.projects) {
    Object.assign(project, { start: null, end: null, printed: {}, history: [] });
    for (const amount of project.amounts ?? []) Object.assign(amount, { fiscalYear: null, asOf: null });
  }
  writeFileSync(file, JSON.stringify(edition));
  return folder;
}

/** What our pages say of such a list, place by place: true, and no guess. */
export const hardSentences: [place: string, says: RegExp[], never: RegExp][] = [
  [
    "sidepanel.html?open=country+GH",
    [/Dates not stated/, /Dates: not stated for \d+ of \d+ awards/, /Contacts: the list names none/, /Calls: none/],
    /\bruns? today\b|\bEnds \d|1970|Invalid|NaN|undefined|null\b/,
  ],
  [
    "sidepanel.html?open=organisation+iom",
    [
      /no award here states its dates/,
      /This list has another entry with this name/,
      /IOM, made up \(second-entry\): 1 award/,
      /Under another entry of this name[\s\S]*Made-up award in Togo/,
      /mailbox not stated/,
    ],
    /1970|Invalid|NaN|undefined|null\b|\bscore\b|ineligible/,
  ],
  [
    "sidepanel.html?open=country+AD",
    [/No project in this list names Andorra/, /Tier: no year/],
    /\bgap\b|NaN|undefined/,
  ],
  ["sidepanel.html?open=whom+GH", [/This list names no contact/, /No contact for Ghana in this list/], /NaN|undefined/],
  ["sidepanel.html?open=comparison+GH-AD", [/End date not stated/, /not stated/], /NaN|undefined|Invalid/],
  ["sidepanel.html?open=calendar", [/This list names no calls/], /NaN|undefined/],
  ["brief.html?country=GH&short=1", [/on record/, /Dates: not stated/], /NaN|undefined|Invalid|1970/],
  ["brief.html?country=AD", [/No project in this list names Andorra/], /NaN|undefined|\bgap\b/],
  ["brief.html?organisation=iom", [/awards? on record/, /Made-up award in Togo/], /NaN|undefined|1970/],
];
