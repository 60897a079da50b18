import "../browser/browser-in-memory.ts";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { type AdviseCardScript, cardOf } from "../../entrypoints/advise-card/index.ts";
import { answerCard } from "../../entrypoints/background/answer-card.ts";
import {
  answerOffEverywhere,
  answerOffHere,
  answerSnooze,
  answerUndoOff,
  answerWrongMatch,
} from "../../entrypoints/background/answer-off.ts";
import { answerRead } from "../../entrypoints/background/answer-read.ts";
import { answerTab } from "../../entrypoints/background/answer-tab.ts";
import { createArrivals } from "../../entrypoints/background/arrivals.ts";
import { createListInUse, type ListInUse } from "../../entrypoints/background/list-in-use.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import { COUNTRY_CODES } from "../../lib/recognise/country-codes.ts";
import { packGazetteer } from "../../lib/recognise/gazetteer.ts";
import { buildNameTable } from "../../lib/recognise/name-table.ts";
import type { Reading } from "../../lib/recognise/reading.ts";
import { KIND } from "../../lib/recognise/sense.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { fake, startAnew } from "../browser/browser-in-memory.ts";
import { openPackage } from "../browser/package-from-folder.ts";
import { edition, project } from "../store/edition.ts";

const speaker: Speaker = { tabId: 7, url: "https://www.state.gov/countries-areas/ghana/", documentId: "doc" };
const reading: Reading = {
  url: speaker.url,
  title: "Ghana - United States Department of State",
  lang: "en",
  meta: {},
  headings: [{ level: 1, text: "Ghana" }],
  breadcrumb: [],
  fields: [],
  text: "Ghana is a source of trafficking victims.",
  mainLength: 41,
  truncated: false,
};
const far = { start: "2020-01-01", end: "2099-12-31", countries: ["GH"], title: "Shelters", implementer: "iom" };
const iom = { id: "iom", name: "IOM", aliases: [], acronym: null, domain: null, kind: null };
const ghana = { name: "ghana", senses: [{ kind: KIND.country, target: COUNTRY_CODES.indexOf("GH"), flags: 0 }] };
const list = listOf();

beforeEach(() => {
  startAnew();
  Object.assign(globalThis, { cardOf } satisfies AdviseCardScript);
  openPackage();
});

async function read(from = speaker, words: unknown = reading, held = list) {
  const { hint, keep, draw } = await answerRead({ reading: words }, from, held);
  keep();
  draw();
  return hint;
}

/** A list of one running award in Ghana, read from memory, and a gazetteer that knows Ghana. */
function listOf(): ListInUse {
  const folds = Uint16Array.from({ length: 65_536 }, (_, code) =>
    code >= 65 && code <= 90 ? code + 32 : code >= 97 && code <= 122 ? code : 32,
  );
  const gazetteer = packGazetteer({ folds, entries: [ghana], organisations: [] }).buffer;
  const held = edition(1, { projects: [project("a", far)], organisations: [iom] });
  const buffers = { nameTable: buildNameTable(gazetteer, held.organisations), searchIndex: new ArrayBuffer(0) };
  const reader = memoryReader(held, buffers);
  const store = { persistent: true, current: async () => reader, onEdition: () => undefined };
  return createListInUse(store, async () => ({ kind: "unreadable" }));
}

describe("a page that is read", () => {
  test("gets its hint, its badge, and a finding in memory", async () => {
    const hint = await read();
    expect(hint.badge).toMatchObject({ kind: "count", count: 1 });
    expect(hint.chip).not.toBeNull();
    expect(fake.calls).toContainEqual(["setBadgeText", { tabId: 7, text: "1" }]);
    expect(fake.storage.session.all()).toMatchObject({
      "finding 7": { documentId: "doc", finding: { countries: ["GH"] } },
    });
    expect(fake.storage.local.all()).toEqual({});
  });

  test.each([
    ["claims another site's address", { ...reading, url: "https://sam.gov/" }, speaker],
    ["is no reading at all", { title: 7 }, speaker],
    ["comes from no tab", reading, { ...speaker, tabId: null }],
    ["comes from no web page", reading, { ...speaker, url: "about:blank" }],
  ])("is answered with silence when it %s", async (_case, words, from) => {
    expect(await read(from, words)).toMatchObject({ chip: null, badge: { kind: "none" } });
    expect(fake.storage.session.all()).toEqual({});
  });

  test("is answered with silence when there is no list", async () => {
    const none = createListInUse(
      { persistent: true, current: async () => null, onEdition: () => undefined },
      async () => ({
        kind: "unreadable",
      }),
    );
    expect(await read(speaker, reading, none)).toMatchObject({ chip: null, badge: { kind: "none" } });
  });
});

describe("a click on the chip", () => {
  /** A page that says nothing more. */
  const silent = async () => undefined;

  test("is answered from the kept finding, by a worker that never read the page", async () => {
    await read();
    expect((await answerCard({ country: null }, speaker, listOf(), silent))?.rows.map(({ title }) => title)).toEqual([
      "Shelters",
    ]);
  });

  test.each([
    ["another document in that tab", { ...speaker, documentId: "next" }],
    ["another tab", { ...speaker, tabId: 8 }],
  ])("is answered with nothing for %s", async (_who, from) => {
    await read();
    expect(await answerCard({ country: null }, from, list, silent)).toBeNull();
  });

  test("is answered from a new reading where the finding is lost, and no page is read again where it is not", async () => {
    const readAgain = vi.fn(() => read());
    expect((await answerCard({ country: null }, speaker, list, readAgain))?.heading).toBe("Ghana");
    expect((await answerCard({ country: null }, speaker, list, readAgain))?.heading).toBe("Ghana");
    expect(readAgain.mock.calls).toEqual([[speaker.tabId]]);
  });
});

describe("to be left alone", () => {
  test.each([
    ["off on this site", answerOffHere, { sitesOff: ["www.state.gov"] }],
    ["off everywhere", answerOffEverywhere, { hintsEnabled: false }],
  ])("%s is kept, silences the site, and can be taken back", async (_case, answer, stored) => {
    expect((await answer({ host: "sam.gov" }, speaker)).strong).not.toBe("");
    expect(fake.storage.local.all()).toEqual(stored);
    expect((await read()).chip).toBeNull();
    await answerUndoOff({}, speaker);
    expect((await read()).chip).not.toBeNull();
  });

  test("a snooze lasts a day on this site, and old snoozes are swept away", async () => {
    await fake.storage.local.set({ snoozes: { "sam.gov": "2020-01-01T00:00:00.000Z" } });
    const before = Date.now();
    await answerSnooze({}, speaker);
    const { snoozes } = fake.storage.local.all() as { snoozes: Record<string, string> };
    expect(Object.keys(snoozes)).toEqual(["www.state.gov"]);
    expect(Date.parse(snoozes["www.state.gov"]!)).toBeGreaterThanOrEqual(before + 24 * 60 * 60 * 1_000);
    expect((await read()).chip).toBeNull();
    await answerUndoOff({}, speaker);
    expect((await read()).chip).not.toBeNull();
  });

  test("undo in another tab takes nothing back", async () => {
    await answerOffHere({}, speaker);
    await answerUndoOff({}, { ...speaker, tabId: 8 });
    expect(fake.storage.local.all()).toEqual({ sitesOff: ["www.state.gov"] });
  });
});

describe("wrong match", () => {
  test("is kept without a word of the page, and that page is silent from then on", async () => {
    await read();
    await answerWrongMatch({ country: null }, speaker);
    const kept = JSON.stringify(fake.storage.local.all());
    expect(kept).toContain('"country":"GH"');
    expect(kept).not.toMatch(/ghana|victims|countries-areas/i);
    expect((await read()).chip).toBeNull();
  });

  test("leaves other pages of the site as they were", async () => {
    await read();
    await answerWrongMatch({ country: "GH" }, speaker);
    const url = "https://www.state.gov/reports/ghana/";
    expect((await read({ ...speaker, url }, { ...reading, url })).chip).not.toBeNull();
  });
});

describe("what the popup is told of a tab", () => {
  const scripting = (inject: (...given: object[]) => Promise<unknown>) =>
    Object.assign(fake, { scripting: { executeScript: inject } });
  const inTab = (url: string) => Object.assign(fake.tabs, { get: async (id: number) => ({ id, url }) });
  const ask = (arrivals = createArrivals<number>(), asked = true) => answerTab({ tabId: 7, asked }, arrivals);
  beforeEach(() => {
    const matches = ["https://www.state.gov/*"];
    Object.assign(fake.runtime, { getManifest: () => ({ content_scripts: [{ matches }] }) });
    Object.assign(fake, { permissions: { getAll: async () => ({ origins: matches }) } });
  });

  test("the finding, when it was read", async () => {
    inTab(`${speaker.url}#more`);
    await read();
    expect(await ask()).toMatchObject({ kind: "read", tab: { url: speaker.url, badge: { count: 1 } } });
  });

  test("why not, when the person said so", async () => {
    inTab(speaker.url);
    await answerOffHere({}, speaker);
    expect(await ask()).toEqual({ kind: "off", why: "site" });
  });

  test("it is read now, when it was not: our reader is put in and its answer awaited", async () => {
    inTab(speaker.url);
    const arrivals = createArrivals<number>();
    scripting(async () => {
      await read();
      arrivals.arrived(7);
    });
    expect(await ask(arrivals)).toMatchObject({ kind: "read", tab: { finding: { countries: ["GH"] } } });
  });

  test("on a site that nobody allowed, a page that nobody asked for stays unread, be the browser ever so willing", async () => {
    const mail = "https://mail.example.org/inbox#first";
    const injected: object[] = [];
    const arrivals = createArrivals<number>();
    scripting(async (...given: object[]) => {
      injected.push(...given);
      await read({ ...speaker, url: mail }, { ...reading, url: mail });
      arrivals.arrived(7);
    });
    inTab(mail);
    expect(await ask(arrivals, false)).toEqual({ kind: "unread" });
    expect(injected).toEqual([]);
    expect(await ask(arrivals)).toMatchObject({ kind: "read" });
    expect(await ask(arrivals, false)).toMatchObject({ kind: "read" });
    // Told first that it is to read once.
    expect(injected[0]).toHaveProperty("func");
    inTab(mail.replace("first", "second"));
    expect(await ask(arrivals, false)).toEqual({ kind: "unread" });
  });

  test("that it is closed to everybody, when the browser lets nobody in", async () => {
    scripting(() => Promise.reject(new Error("Cannot access a chrome:// URL")));
    inTab("chrome://settings/");
    expect(await ask()).toEqual({ kind: "closed" });
  });

  test.each([[null], [{}], [{ tabId: "7" }], [{ tabId: 1.5 }]])("nothing for %j", async (question) => {
    expect(await answerTab(question, createArrivals<number>())).toEqual({ kind: "closed" });
  });
});
