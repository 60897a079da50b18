import { IDBFactory, IDBKeyRange } from "fake-indexeddb";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createListInUse } from "../../entrypoints/background/list-in-use.ts";
import { type StarterPorts, takeStarter } from "../../entrypoints/take-list/starter.ts";
import { openIndex } from "../../lib/search/open.ts";
import { search } from "../../lib/search/search.ts";
import { EditionGone, openStore, type Store } from "../../lib/store/store.ts";
import { dyingDatabase } from "../store/dying-database.ts";
import { edition, options, project, stampedEdition } from "../store/edition.ts";
import { gazetteer } from "./gazetteer.ts";

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
});
afterEach(() => life.abort());

const disk = () => openStore({ indexedDB: new IDBFactory(), IDBKeyRange, signal: life.signal });

/** The worker's list over a store, with whatever is in the package. */
function world(store: Store, changes: Partial<StarterPorts> = {}) {
  let loads = 0;
  const ports: StarterPorts = {
    store,
    load: async () => {
      loads += 1;
      return { list: stampedEdition(3), gazetteer };
    },
    ceiling: async () => "UNCLASSIFIED",
    now: () => "2026-11-21T08:00:00.000Z",
    ...changes,
  };
  const list = createListInUse(ports.store, () => takeStarter(ports));
  const serial = () => list.read(async (reader) => (await reader.info()).serial);
  return { list, serial, loads: () => loads };
}

test("in a fresh profile the starter list is in place before the first answer, taken once for all who ask", async () => {
  const { list, serial, loads } = world(await disk());
  expect(await Promise.all([serial(), serial(), serial()])).toEqual([3, 3, 3]);
  expect(loads()).toBe(1);
  expect(await list.trouble()).toBeNull();
  expect(await list.read(async (reader) => (await reader.info()).origin)).toBe("starter");
});

test("a list that is held is read without a look into the package", async () => {
  const store = await disk();
  await store.take(stampedEdition(1), options(1, { nameTable: await tableOf() }));
  const { serial, loads } = world(store);
  expect(await serial()).toBe(1);
  expect(loads()).toBe(0);
});

describe("a new version of the extension", () => {
  test.each([
    ["replaces an older starter list", 2, "starter", "taken", 3],
    ["keeps a newer one", 4, "starter", "not newer", 4],
    ["keeps an older edition of a publisher", 1, "feed", "not newer", 1],
  ] as const)("%s", async (_case, held, origin, kind, left) => {
    const store = await disk();
    await store.take(stampedEdition(held), options(held, { origin, nameTable: await tableOf() }));
    const { list, serial } = world(store);
    expect((await list.renew()).kind).toBe(kind);
    expect(await serial()).toBe(left);
  });
});

describe("what another version of the extension stored", () => {
  const stale = { nameTable: Uint8Array.of(1).buffer, searchIndex: Uint8Array.of(1).buffer };
  const readable = (list: ReturnType<typeof world>["list"]) =>
    list.read(async (reader, table) => {
      const index = openIndex(await reader.searchIndex());
      return {
        origin: (await reader.info()).origin,
        names: table.organisations,
        found: index && search(index, "Ghana", { today: "2026-11-21", limit: 5 }).length > 0,
      };
    });

  test.each(["feed", "desk"] as const)(
    "an edition of the %s is never misread, and built anew from its own rows",
    async (origin) => {
      const store = await disk();
      await store.take(stampedEdition(7), options(7, { origin, ...stale }));
      const { list, serial } = world(store);
      expect(await readable(list)).toEqual({ origin, names: 1, found: true });
      expect(await serial()).toBe(7);
      expect(await list.trouble()).toBeNull();
      expect(await (await store.current())?.edition()).toEqual(stampedEdition(7));
    },
  );

  test("the next worker finds it built", async () => {
    const store = await disk();
    await store.take(stampedEdition(7), options(7, stale));
    await readable(world(store).list);
    const { list, loads } = world(store);
    expect(await readable(list)).toMatchObject({ found: true });
    expect(loads()).toBe(0);
  });

  test("a starter list of the same serial gives way to this package's, whose facts are others", async () => {
    const store = await disk();
    await world(store).list.renew();
    const corrected = edition(3, { projects: [project("corrected", { countries: ["GH"] })] });
    const { list } = world(store, { load: async () => ({ list: corrected, gazetteer }) });
    expect((await list.renew()).kind).toBe("taken");
    expect(await list.read((reader) => reader.projectsOfCountry("GH"))).toHaveLength(1);
  });

  test("the very same starter list stays, and is not built again", async () => {
    const store = await disk();
    await world(store).list.renew();
    const before = await (await store.current())?.searchIndex();
    const rebuild = vi.spyOn(store, "rebuild");
    expect((await world(store).list.renew()).kind).toBe("not newer");
    expect(rebuild).not.toHaveBeenCalled();
    expect(await (await store.current())?.searchIndex()).toEqual(before);
  });

  test("an index that was damaged is built anew for whoever asks what is wrong", async () => {
    const store = await disk();
    await world(store).list.renew();
    const reader = await store.current();
    const made = await reader?.made();
    const nameTable = (await reader?.nameTable()) ?? new ArrayBuffer(0);
    await store.rebuild(reader?.generation ?? 0, { nameTable, searchIndex: new ArrayBuffer(4) }, made!);
    const { list } = world(store);
    expect(await readable(list)).toMatchObject({ found: null });
    expect(await list.trouble()).toBeNull();
    expect(await readable(list)).toMatchObject({ found: true });
  });

  test("with other names of the world in the package the tables are built with those", async () => {
    const store = await disk();
    await store.take(stampedEdition(7), options(7, { nameTable: await tableOf() }));
    const { list } = world(store);
    expect(await list.read(async (_, table) => table.organisations)).toBe(0);
    await list.renew();
    expect(await list.read(async (_, table) => table.organisations)).toBe(1);
  });

  test("where there is no room for new tables they are read from memory, and the person is told", async () => {
    const dying = dyingDatabase();
    const store = await openStore({ ...dying.factory, signal: life.signal });
    await store.take(stampedEdition(7), options(7, stale));
    vi.spyOn(store, "rebuild").mockResolvedValue({ kind: "full" });
    const { list, serial } = world(store);
    expect(await serial()).toBe(7);
    expect(await readable(list)).toMatchObject({ names: 1, found: true });
    expect(await list.trouble()).toBe("errorStorageFull");
    dying.restore();
  });
});

describe("a ceiling that was lowered under what is held", () => {
  const sbu = edition(8, { marking: "SBU" });

  test("the edition goes from the disk, and the packaged list is in use", async () => {
    const store = await disk();
    await store.take(sbu, options(8, { nameTable: await tableOf() }));
    const { list, serial } = world(store);
    expect(await list.trouble()).toBeNull();
    expect(await serial()).toBe(3);
    expect((await store.kept()).map(({ marking }) => marking)).toEqual(["UNCLASSIFIED"]);
  });

  test("an edition kept beside it is in use again", async () => {
    const store = await disk();
    await store.take(stampedEdition(7), options(7, { nameTable: await tableOf() }));
    await store.take(sbu, options(8, { nameTable: await tableOf() }));
    const { list, serial } = world(store);
    await list.renew();
    expect(await serial()).toBe(7);
    expect((await store.kept()).map(({ serial: kept }) => kept)).toEqual([7]);
  });

  test("one that is not above stays", async () => {
    const store = await disk();
    await store.take(sbu, options(8, { nameTable: await tableOf() }));
    const { list, serial } = world(store, { ceiling: async () => "SBU" });
    expect(await list.trouble()).toBeNull();
    expect(await serial()).toBe(8);
  });
});

test("a list that was erased comes back from the package, in the same worker", async () => {
  const store = await disk();
  let erased = false;
  const current = store.current.bind(store);
  vi.spyOn(store, "current").mockImplementation(async () => (erased ? null : current()));
  const { serial, loads } = world(store);
  expect(await serial()).toBe(3);
  erased = true;
  await serial();
  expect(loads()).toBe(2);
});

describe("a bad package", () => {
  test.each([
    ["no JSON at all", { load: () => Promise.reject(new SyntaxError("not JSON")) }, "unreadable"],
    [
      "a row that is wrong",
      { load: async () => ({ list: { ...stampedEdition(9), calls: [{}] }, gazetteer }) },
      "bad list",
    ],
    ["something else", { load: async () => ({ list: "hello", gazetteer }) }, "bad list"],
    [
      "a marking above the organisation's ceiling",
      { load: async () => ({ list: edition(9, { marking: "CUI" }), gazetteer }), ceiling: async () => "SBU" as const },
      "above the ceiling",
    ],
  ])("%s: what is held stays", async (_case, changes, kind) => {
    const store = await disk();
    await store.take(stampedEdition(1), options(1, { origin: "starter", nameTable: await tableOf() }));
    const { list, serial } = world(store, changes);
    expect((await list.renew()).kind).toBe(kind);
    expect(await serial()).toBe(1);
    expect(await list.trouble()).toBeNull();
  });

  test("and nothing held: every question is answered with nothing, and the person is told why", async () => {
    let loads = 0;
    const load = async () => {
      loads += 1;
      return { list: { schema: 2 }, gazetteer };
    };
    const { list, serial } = world(await disk(), { load });
    expect(await serial()).toBeNull();
    expect(await serial()).toBeNull();
    expect(loads).toBe(1);
    expect(await list.trouble()).toBe("errorListBad");
  });
});

describe("without room or without storage", () => {
  test("a full disk: the list answers from memory, and the person is told", async () => {
    const dying = dyingDatabase();
    const store = await openStore({ ...dying.factory, signal: life.signal });
    const { list, serial } = world(store);
    dying.dieAfter(8, "QuotaExceededError");
    expect((await list.renew()).kind).toBe("full");
    dying.revive();
    expect(await serial()).toBe(3);
    expect(await list.trouble()).toBe("errorStorageFull");
    dying.restore();
  });

  test("no storage at all: the same, and the sentence says so", async () => {
    const { list, serial } = world(await openStore({}));
    expect(await serial()).toBe(3);
    expect(await list.trouble()).toBe("errorStorageNone");
  });

  test("a store that breaks in use is as good as none", async () => {
    const broken: Store = {
      persistent: true,
      current: () => Promise.reject(new DOMException("gone", "UnknownError")),
      take: async () => ({ kind: "failed", name: "UnknownError" }),
      change: async () => ({ kind: "failed", name: "UnknownError" }),
      held: () => Promise.reject(new DOMException("gone", "UnknownError")),
      kept: () => Promise.reject(new DOMException("gone", "UnknownError")),
      drop: async () => undefined,
      rebuild: async () => ({ kind: "failed", name: "UnknownError" }),
      onEdition: () => undefined,
    };
    expect(await world(broken).serial()).toBe(3);
  });
});

test("an answer that lost its edition is worked out again on the newer one", async () => {
  const store = await disk();
  const { list } = world(store);
  const work = vi.fn(async () => {
    if (work.mock.calls.length === 1) throw new EditionGone("taken away");
    return "answered";
  });
  expect(await list.read(work)).toBe("answered");
  expect(work).toHaveBeenCalledTimes(2);
});

test("the name table is opened once for each edition", async () => {
  const store = await disk();
  const { list } = world(store);
  const tables = [await list.read(async (_, table) => table), await list.read(async (_, table) => table)];
  expect(tables[0]).toBe(tables[1]);
  await store.take(stampedEdition(4), options(4, { nameTable: await tableOf() }));
  expect(await list.read(async (_, table) => table)).not.toBe(tables[0]);
});

async function tableOf(): Promise<ArrayBuffer> {
  const { buildNameTable } = await import("../../lib/recognise/name-table.ts");
  return buildNameTable(gazetteer, []);
}
