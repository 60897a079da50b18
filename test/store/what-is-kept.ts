import { createDesk } from "../../entrypoints/desk-work/desk.ts";
import { importFile } from "../../lib/exchange/import-file.ts";
import { type FeedState, FRESH } from "../../lib/feed/state.ts";
import { matchProjects } from "../../lib/list/identity.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { buildNameTable, NAME_TABLE_VERSION } from "../../lib/recognise/name-table.ts";
import { buildIndex } from "../../lib/search/build.ts";
import { VERSION as INDEX_VERSION } from "../../lib/search/layout.ts";
import { openDraftStore } from "../../lib/store/drafts.ts";
import { openFeedStore } from "../../lib/store/feed-store.ts";
import { openStore } from "../../lib/store/store.ts";
import { gazetteer } from "../background/gazetteer.ts";
import { edition, project } from "./edition.ts";

/** A browser in use for a while: what this version keeps of it. Every kind of thing that is kept is here, each with a value. */
const NOW = "2026-11-20T08:00:00.000Z";
export const ANCHOR = "ab".repeat(32);
const source = { url: "https://example.org/list", title: "A list", asOf: "2026-11-01" };

/** An edition with something in every table. */
export const anEdition = (serial: number, changes: Partial<Edition> = {}): Edition =>
  edition(serial, {
    asOf: "2026-11-01",
    publishers: [{ id: "state", name: "Department of State" }],
    organisations: [
      { id: "lantern", name: "Lantern Trust", aliases: ["LT"], acronym: "LT", domain: null, kind: "non-profit" },
    ],
    projects: [
      project("p1", {
        title: `Shelter in Accra, ${serial}`,
        implementer: "lantern",
        countries: ["GH"],
        end: "2027-01-31",
      }),
      project("p2", { title: "Open doors in Togo", countries: ["TG"], end: "2026-12-31" }),
      project("p3", { title: "Ports of the region", scope: "regional", region: "AF" }),
    ],
    offices: [
      {
        id: "office",
        department: "Department of State",
        name: "An office",
        abbreviation: null,
        functions: ["grants"],
        page: null,
        validFrom: null,
        validTo: null,
        successor: null,
        note: null,
        source,
      },
    ],
    contacts: [
      {
        id: "contact",
        role: "Desk officer",
        office: "office",
        mailbox: null,
        page: null,
        covers: ["GH"],
        backup: null,
        validFrom: null,
        validTo: null,
        state: "held",
      },
    ],
    countryFacts: [{ country: "GH", kind: "tier", year: 2026, from: null, to: null, value: "2", note: null, source }],
    calls: [
      {
        id: "call",
        number: null,
        title: "A call",
        countries: ["GH"],
        opens: null,
        closes: "2027-02-01",
        stage: null,
        assistanceListing: null,
        funder: null,
        source,
      },
    ],
    totals: [
      {
        id: "total",
        label: "All",
        fiscalYear: null,
        country: null,
        usd: null,
        projects: null,
        countries: null,
        source,
      },
    ],
    plans: [
      {
        id: "plan",
        title: "What an office plans",
        countries: ["GH"],
        region: null,
        funder: null,
        account: null,
        fiscalYear: 2027,
        usdFrom: 1,
        usdTo: 2,
        focus: ["protection"],
        decides: "2027-03-01",
        owner: "Desk officer",
        contacts: [],
        note: null,
        marking: "UNCLASSIFIED",
        source,
      },
    ],
    ...changes,
  });

/** What is in `storage.local`, by its keys. */
export const localNow: Record<string, unknown> = {
  hintsEnabled: false,
  sitesOff: ["news.example"],
  snoozes: { "www.state.gov": "2999-01-01T00:00:00.000Z" },
  theme: "dark",
  language: "fr",
  showPast: true,
  marks: true,
  wrongMatches: [
    { host: "www.state.gov", path: "0".repeat(64), country: "GH", organisation: null, on: "2026-11-19" },
    { host: "www.dol.gov", path: "1".repeat(64), country: null, organisation: null, project: "p1", on: "2026-11-19" },
  ],
  savedSearches: ["country:gh shelter"],
  keepsLookedUp: false,
  lookedUp: ["lantern"],
  watchlist: [{ kind: "country", id: "GH", on: "2026-11-01" }],
  watchAlerts: [{ project: "p1", end: "2027-01-31", days: 90, on: "2026-11-10", seen: true }],
  corrections: [
    {
      kind: "sightline-correction",
      version: 1,
      edition: { serial: 2, asOf: "2026-11-01" },
      project: "p1",
      field: "title",
      shown: "Shelter in Accra, 2",
      says: "Shelters in Accra",
      reason: "The agreement says so.",
      source: { url: null, title: "Agreement", asOf: "2026" },
    },
  ],
  consults: [
    { id: "0123456789abcdef", on: "2026-11-12", asked: "Africa desk", about: "our no. 14", answered: null },
    { id: "fedcba9876543210", on: "2026-11-02", asked: "PRM", about: "our no. 12", answered: "2026-11-09" },
  ],
  feedServer: { address: "https://lists.example/", pin: ANCHOR },
  feedReport: {
    at: 1_795_000_000_000,
    anchor: ANCHOR,
    sentence: "feedUnchanged",
    kept: false,
    parts: [{ publisher: "state", sentence: "feedOffline" }],
    verifiedAt: 1_795_000_000_000,
    retryAt: null,
    poll: { seconds: 3_600, until: 1_795_000_100_000 },
  },
  feedWish: "[]",
  installId: "6f1b0a3e-5f3c-4f3d-9d53-7a5f0f6b7c11",
};

const feedState: FeedState = {
  ...FRESH,
  parts: [
    {
      publisher: "state",
      serial: 3,
      asOf: "2026-11-01",
      marking: "UNCLASSIFIED",
      partial: true,
      state: ANCHOR,
      index: ANCHOR,
      signers: "keys",
    },
  ],
  seen: { serial: 3, online: "keys" },
  taken: { serial: 3, parts: `state 3 ${ANCHOR}` },
  journal: "UNCLASSIFIED",
  scope: "UNCLASSIFIED *",
  whole: ANCHOR,
  rootCheckedAt: 1_795_000_000_000,
  verifiedAt: 1_795_000_000_000,
  triedAt: 1_795_000_000_000,
  poll: { seconds: 3_600, until: 1_795_000_100_000 },
};

const none: Edition = { ...edition(3), publishers: [] };

type Factory = { indexedDB: IDBFactory; IDBKeyRange: typeof IDBKeyRange };

/** Makes the databases as this version makes them: two editions and a change over the newer, a feed's files, a draft. */
export async function keepDatabases(factory: Factory): Promise<void> {
  await keepEditions(factory);
  await keepFeed(factory);
  await keepDraft(factory);
}

const buffersOf = (of: Edition) => ({
  nameTable: buildNameTable(gazetteer, of.organisations),
  searchIndex: buildIndex(of),
});

async function keepEditions(factory: Factory): Promise<void> {
  const life = new AbortController();
  const store = await openStore({ ...factory, signal: life.signal, locks: null });
  const made = { list: ANCHOR, buffers: `${NAME_TABLE_VERSION}.${INDEX_VERSION} ${ANCHOR}` };
  for (const serial of [1, 2]) {
    const one = anEdition(serial);
    await store.take(one, { ...buffersOf(one), origin: "feed", now: NOW, made });
  }
  const [after] = anEdition(3).projects;
  await store.change(
    {
      from: 2,
      serial: 3,
      asOf: "2026-11-01",
      marking: "UNCLASSIFIED",
      partial: true,
      put: { ...none, projects: after ? [after] : [] },
      removed: none,
    },
    { now: NOW, list: ANCHOR },
  );
  life.abort();
}

async function keepFeed(factory: Factory): Promise<void> {
  const store = await openFeedStore(ANCHOR, factory);
  const bytes = (text: string) => new TextEncoder().encode(text);
  await store.trusted.write(new Map([["root.json", bytes("{}")]]));
  await store.files.write(new Map([[ANCHOR, bytes("a file")]]));
  await store.writeState(feedState);
  store.close();
}

const csv = [
  "Country,Implementer,Title,Amount,Start Date,End Date,Description",
  'Mali,Bamako Trust,Lanterns,"$300,000",1/1/2025,12/31/2027,Shelter',
];

async function keepDraft(factory: Factory): Promise<void> {
  const drafts = await openDraftStore(factory);
  const desk = createDesk({
    drafts: async () => drafts,
    edition: async () => anEdition(2),
    importFile,
    matchProjects,
    progress: () => undefined,
    now: () => NOW,
    newId: () => "draft-1",
  });
  const bytes = new TextEncoder().encode(`${csv.join("\n")}\n`);
  const publisher = { id: "state", name: "Department of State" };
  await desk.bringIn({ name: "november.csv", bytes, format: "auto", publisher });
  await desk.step({ known: 0, step: { kind: "head", asOf: "2026-11-15" } });
  await drafts.keep("columns", { a: [] });
  drafts.close();
}
