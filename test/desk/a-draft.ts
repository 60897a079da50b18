import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { createDesk, type DeskPorts } from "../../entrypoints/desk-work/desk.ts";
import type { DeskState } from "../../entrypoints/desk-work/desk-view.ts";
import type { ImportAnswer, StepAnswer } from "../../entrypoints/desk-work/questions.ts";
import { importFile } from "../../lib/exchange/import-file.ts";
import { matchProjects } from "../../lib/list/identity.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { OtherTable } from "../../lib/list/table-changes.ts";
import { openDraftStore } from "../../lib/store/drafts.ts";
import { edition, project } from "../store/edition.ts";

export const STATE = { id: "state", name: "Department of State" };
export const NOW = "2026-11-21T08:00:00.000Z";

/** A list of two agencies: two projects of State's, one of Labor's. */
export const aBase = (changes: Partial<Edition> = {}): Edition =>
  edition(7, {
    publishers: [STATE, { id: "dol", name: "Department of Labor" }],
    organisations: [
      {
        id: "unodc",
        name: "United Nations Office on Drugs and Crime",
        aliases: ["UNODC"],
        acronym: null,
        domain: null,
        kind: null,
      },
    ],
    projects: [
      project("east-africa", {
        implementer: "unodc",
        countries: ["KE"],
        start: "2019-04-01",
        end: "2022-03-31",
        amounts: [
          { kind: "printed", usd: 1_000_000, fiscalYear: null, asOf: null, printed: null },
          { kind: "obligated", usd: 900_000, fiscalYear: 2020, asOf: null, printed: null },
        ],
        focus: ["prosecution"],
        summary: "Regional prosecution of traffickers in Eastern Africa",
      }),
      project("shelter", { title: "Shelter in Accra", countries: ["GH"], end: "2027-01-31" }),
      project("dol.cocoa", { publisher: "dol", title: "Cocoa", countries: ["CI"] }),
    ],
    ...changes,
  });

/** A desk over a disk that outlives it: another call with the same disk is another window, or the next start. */
export function aDesk(disk = { indexedDB: new IDBFactory(), IDBKeyRange }, changes: Partial<DeskPorts> = {}) {
  let count = 0;
  const store = openDraftStore(disk);
  const desk = createDesk({
    drafts: () => store,
    edition: async () => aBase(),
    importFile,
    matchProjects,
    progress: () => {},
    now: () => NOW,
    newId: () => `draft-${++count}`,
    ...changes,
  });
  return { desk, disk };
}

export const csv = (...lines: string[]): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(
    ["Country,Implementer,Title,Amount,Start Date,End Date,Description", ...lines].map((line) => `${line}\n`).join(""),
  );

export const bring = (bytes: Uint8Array<ArrayBuffer>, name = "list.csv") => ({
  name,
  bytes,
  format: "auto" as const,
  publisher: STATE,
});

export const stateOf = (answer: ImportAnswer | StepAnswer): DeskState => {
  if (answer.kind === "refused" || answer.kind === "unnamed") throw new Error(answer.reason);
  return answer.state;
};

/** What a draft changes beside projects. */
export const othersOf = async (desk: ReturnType<typeof createDesk>, query = "", table: OtherTable | null = null) =>
  (await desk.others({ query, table, from: 0, to: 100 })).entries;
