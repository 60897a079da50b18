import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type Call, type Edition, REGIONS } from "../../lib/list/schema.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { openReadStore } from "../../lib/store/read-store.ts";
import { openStore } from "../../lib/store/store.ts";
import { edition, options, project, stampedEdition } from "./edition.ts";

const throwing = {
  open: () => {
    throw new DOMException("not here", "SecurityError");
  },
} as unknown as IDBFactory;
const refusing = {
  open: () => {
    const error = new DOMException("private window", "InvalidStateError");
    const request = Object.assign(new EventTarget(), { error, onerror: (_event: object) => undefined });
    queueMicrotask(() => request.onerror({ target: request, preventDefault() {}, stopPropagation() {} }));
    return request;
  },
} as unknown as IDBFactory;

test.each([
  ["throws", { indexedDB: throwing, IDBKeyRange }],
  ["refuses to open", { indexedDB: refusing, IDBKeyRange }],
  ["is missing", {}],
])("where IndexedDB %s the store opens in memory and says that it keeps nothing", async (_case, factory) => {
  const reading = await openReadStore(factory);
  expect([reading.persistent, await reading.current()]).toEqual([false, null]);
  const store = await openStore(factory);
  expect(store.persistent).toBe(false);
  expect(await store.current()).toBeNull();
  expect(await store.take(stampedEdition(2), options(2))).toEqual({ kind: "taken", serial: 2 });
  expect(await store.take(stampedEdition(1), options(1))).toEqual({ kind: "not newer", held: 2 });
  expect((await (await store.current())?.info())?.serial).toBe(2);
});

const ids = fc.constantFrom("iom", "ilo", "unodc");
const projects = fc.uniqueArray(
  fc.record({
    id: fc.stringMatching(/^[a-z0-9]{1,6}$/),
    countries: fc.uniqueArray(fc.constantFrom("GH", "NE", "NG"), { maxLength: 3 }),
    implementer: fc.option(ids, { nil: null }),
    subrecipients: fc.array(ids, { maxLength: 2 }),
    region: fc.option(fc.constantFrom(...REGIONS), { nil: null }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);

const call = (id: string): Call => ({
  id,
  number: null,
  title: id,
  countries: [],
  opens: null,
  closes: null,
  stage: null,
  assistanceListing: null,
  funder: null,
  source: { url: null, title: null, asOf: null },
});

/** Rows are kept by their ids, in whatever order they came. */
const sorted = (list: Edition): Edition => ({
  ...list,
  projects: [...list.projects].sort((a, b) => (a.id < b.id ? -1 : 1)),
  calls: [...list.calls].sort((a, b) => (a.id < b.id ? -1 : 1)),
});

test("memory and disk give the same answers in the same order", async () => {
  await fc.assert(
    fc.asyncProperty(projects, async (rows) => {
      const life = new AbortController();
      const indexedDB = new IDBFactory();
      const store = await openStore({ indexedDB, IDBKeyRange, signal: life.signal, rowsPerWrite: 3 });
      const list = edition(1, {
        projects: rows.map(({ id, ...row }) => project(id, row)),
        calls: rows.map(({ id }) => call(id)),
      });
      await store.take(list, options(1));
      const disk = await (await openReadStore({ indexedDB, IDBKeyRange, signal: life.signal })).current();
      const memory = memoryReader(list, options(1));
      const asked = ["zz", ...rows.map(({ id }) => id).reverse()];
      for (const ask of [
        (from: typeof memory) => from.info(),
        (from: typeof memory) => from.projects(asked),
        (from: typeof memory) => from.calls(asked),
        (from: typeof memory) => from.made(),
        async (from: typeof memory) => sorted(await from.edition()),
        ...["GH", "NE", "XX"].map((country) => (from: typeof memory) => from.projectsOfCountry(country)),
        ...["iom", "ilo", "x"].map(
          (organisation) => (from: typeof memory) => from.projectsOfOrganisation(organisation),
        ),
        ...REGIONS.map((region) => (from: typeof memory) => from.projectsOfRegion(region)),
      ])
        expect(disk && (await ask(disk))).toEqual(await ask(memory));
      life.abort();
    }),
    { numRuns: 40 },
  );
});
