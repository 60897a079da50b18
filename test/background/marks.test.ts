import "../browser/browser-in-memory.ts";
import { beforeEach, describe, expect, test } from "vitest";
import { type AdviseCardScript, cardOf } from "../../entrypoints/advise-card/index.ts";
import { answerCard } from "../../entrypoints/background/answer-card.ts";
import { answerWrongMatch } from "../../entrypoints/background/answer-off.ts";
import { answerRead } from "../../entrypoints/background/answer-read.ts";
import { createListInUse } from "../../entrypoints/background/list-in-use.ts";
import { isMailHost } from "../../entrypoints/background/mail-hosts.ts";
import { wrongMatchesFile } from "../../entrypoints/options/wrong-matches-file.ts";
import type { Speaker } from "../../lib/browser/messages.ts";
import { wrongMatches } from "../../lib/browser/settings.ts";
import { matchesPattern } from "../../lib/browser/sites.ts";
import { packGazetteer } from "../../lib/recognise/gazetteer.ts";
import { buildNameTable } from "../../lib/recognise/name-table.ts";
import { plainReading } from "../../lib/recognise/plain-reading.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { fake, startAnew } from "../browser/browser-in-memory.ts";
import { openPackage } from "../browser/package-from-folder.ts";
import { edition, project } from "../store/edition.ts";

const url = "https://www.state.gov/thanks/";
const speaker: Speaker = { tabId: 7, url, documentId: "doc" };
const text = "Thanks to World Vision for Children for Anchored in Hope, and again to World Vision for Children.";
const vision = {
  id: "vision",
  name: "World Vision for Children",
  aliases: [],
  acronym: null,
  domain: null,
  kind: null,
};
const anchored = {
  title: "Anchored in Hope",
  implementer: "vision",
  countries: ["GH"],
  start: "2020-01-01",
  end: "2099-12-31",
};
const list = listOf();

beforeEach(() => {
  startAnew();
  Object.assign(globalThis, { cardOf } satisfies AdviseCardScript);
  openPackage();
  Object.assign(fake.runtime, {
    getManifest: () => ({ content_scripts: [{ matches: ["https://www.state.gov/*"] }], host_permissions: [] }),
  });
  Object.assign(fake, {
    permissions: { getAll: async () => ({ origins: ["https://grants.example.org/*", "https://mail.example.org/*"] }) },
  });
});

/** One organisation with one running project, and a gazetteer that knows letters only. */
function listOf() {
  const folds = Uint16Array.from({ length: 65_536 }, (_, unit) =>
    unit >= 65 && unit <= 90 ? unit + 32 : unit >= 97 && unit <= 122 ? unit : 0,
  );
  const gazetteer = packGazetteer({ folds, entries: [], organisations: [] }).buffer;
  const held = edition(1, { projects: [project("a", anchored)], organisations: [vision] });
  const buffers = { nameTable: buildNameTable(gazetteer, held.organisations), searchIndex: new ArrayBuffer(0) };
  const store = { persistent: true, current: async () => memoryReader(held, buffers), onEdition: () => undefined };
  return createListInUse(store, async () => ({ kind: "unreadable" }));
}

async function read(from = url, words = text) {
  const reading = plainReading({ url: from, text: words });
  const { hint, keep, draw } = await answerRead({ reading }, { ...speaker, url: from }, list);
  keep();
  draw();
  return hint;
}
const switchOn = () => fake.storage.local.set({ marks: true });
const marked = async (from = url, words = text) =>
  (await read(from, words)).places.map(({ kind, start, end }) => [kind, words.slice(start, end)]);

describe("what is marked", () => {
  test("nothing while the switch is off, which it is at first", async () => {
    const { places, chip } = await read();
    expect([places, chip]).toEqual([[], null]);
  });

  test("organisations, and titles of their projects, each place of them", async () => {
    await switchOn();
    expect(await marked()).toEqual([
      ["organisation", "World Vision for Children"],
      ["project", "Anchored in Hope"],
      ["organisation", "World Vision for Children"],
    ]);
  });

  test.each([
    ["a page that was read by a click", "https://news.example.com/thanks/"],
    ["mail, even on a site that was allowed", "https://mail.example.org/inbox/1"],
  ])("nothing on %s", async (_case, from) => {
    await switchOn();
    expect(await marked(from)).toEqual([]);
  });

  test("a page of a site that was allowed", async () => {
    await switchOn();
    expect(await marked("https://grants.example.org/thanks/")).toHaveLength(3);
  });

  test("a chip leads to the names where there is nothing else to say", async () => {
    await switchOn();
    expect((await read()).chip?.label).toContain("2");
    expect((await read(url, "Nothing of the kind.")).chip).toBeNull();
  });
});

describe("the card", () => {
  beforeEach(async () => {
    await switchOn();
    await read();
  });
  const card = (named: unknown) => answerCard({ country: null, named }, speaker, list, async () => undefined);

  test("opens at the organisation that was pressed, and lists all that is marked", async () => {
    const opened = await card({ kind: "organisation", id: "vision" });
    expect(opened).toMatchObject({
      heading: "World Vision for Children",
      rows: [{ title: "Anchored in Hope" }],
      named: { rows: [{ name: "World Vision for Children" }, { name: "Anchored in Hope" }], current: { id: "vision" } },
    });
    expect(opened?.why.rows.map(({ found }) => found).join()).toContain("World Vision for Children");
  });

  test("opens at the project whose title was pressed", async () => {
    expect(await card({ kind: "project", id: "a" })).toMatchObject({ heading: "Anchored in Hope" });
  });

  test.each([[{ kind: "organisation", id: "other" }], [{ kind: "office", id: "vision" }], ["vision"], [null]])(
    "answers a page that asks for %j with what was found on it",
    async (named) => expect(await card(named)).toMatchObject({ heading: "World Vision for Children" }),
  );
});

describe("a name that was called wrong", () => {
  test.each([
    ["organisation", "vision", []],
    [
      "project",
      "a",
      [
        ["organisation", "World Vision for Children"],
        ["organisation", "World Vision for Children"],
      ],
    ],
  ] as const)("is marked on that page no more: %s", async (kind, id, left) => {
    await switchOn();
    await read();
    await answerWrongMatch({ country: null, named: { kind, id } }, speaker);
    expect(await marked()).toEqual(left);
    expect(await marked("https://www.state.gov/others/")).toHaveLength(3);
  });

  test("is exported with what was wrong and where, and without a word of the page", async () => {
    await switchOn();
    await read();
    await answerWrongMatch({ country: null, named: { kind: "project", id: "a" } }, speaker);
    const { name, text: file } = wrongMatchesFile(await wrongMatches.get(), "2026-11-21");
    expect(name).toBe("sightline-wrong-matches-2026-11-21.json");
    const { matches, ...rest } = JSON.parse(file) as { matches: Record<string, unknown>[] };
    expect(rest).toEqual({ kind: "sightline wrong matches", version: 1, on: "2026-11-21" });
    expect(Object.keys(matches[0] ?? {}).sort()).toEqual(["country", "host", "on", "organisation", "path", "project"]);
    expect(file).not.toMatch(/thanks|vision|anchored/i);
  });
});

test.each([
  ["https://www.state.gov/*", url, true],
  ["https://*.usembassy.gov/*", "https://gh.usembassy.gov/x", true],
  ["https://*.usembassy.gov/*", "https://usembassy.gov.example/x", false],
  ["https://www.dol.gov/agencies/ilab/*", "https://www.dol.gov/agencies/ilab/x", true],
  ["https://www.dol.gov/agencies/ilab/*", "https://www.dol.gov/agencies/", false],
  ["https://www.state.gov/*", "http://www.state.gov/", false],
])("%s covers %s: %s", (pattern, address, covers) => expect(matchesPattern(pattern, address)).toBe(covers));

test.each([
  ["mail.google.com", true],
  ["outlook.office.com", true],
  ["webmail.state.example", true],
  ["www.state.gov", false],
  ["mailing.example.org", false],
  ["www.grants.gov", false],
])("%s is mail: %s", (host, mail) => expect(isMailHost(host)).toBe(mail));
