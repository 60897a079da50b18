import type { EditionInfo, ListReader } from "../list/reader.ts";
import type { CountryFact, Edition } from "../list/schema.ts";
import { type Asked, answerOf, askTogether, EditionGone, storesIn, unlessOver } from "./ask-together.ts";
import { keyIn } from "./belongs.ts";
import type { BufferRow, GenerationRow, LayeredTable, Made, Over, Sheets, Tables } from "./layout.ts";

export { EditionGone } from "./ask-together.ts";

/** A reader that stays with one generation; the number tells two editions apart. */
export interface EditionReader extends ListReader {
  readonly generation: number;
  /** The edition as it stood when the reader was opened; missing where that was not looked at. */
  readonly opened?: EditionInfo;
  /** What it was made from; null where nobody kept it. */
  made(): Promise<Made | null>;
  /** All of it, rows by their ids: to be exported, or to build from. */
  edition(): Promise<Edition>;
}

/** What a reader brings along when it is opened: read in the same transaction, before anybody asks. */
export type Along = BufferRow["name"] | { factsOf: string };

/** Reads without Dexie: every page and every wake of the worker reads, and few ever write. */
export async function currentReader(
  connection: () => IDBDatabase,
  keyRange: KeyRange = globalThis.IDBKeyRange,
  along?: Along,
): Promise<EditionReader | null> {
  const more = along === undefined ? [] : ([typeof along === "string" ? "buffers" : "facts"] as const);
  const transaction = storesIn(connection(), "pointer", "generations", ...more);
  // At once, though the one says which of the others is meant: they are two or three, and a wait is longer.
  const asked: [Promise<Tables["pointer"] | undefined>, Promise<GenerationRow[]>] = [
    answerOf(transaction.objectStore("pointer").get("pointer")),
    answerOf(transaction.objectStore("generations").getAll()),
  ];
  const last = along === "searchIndex" ? lastBuffer(transaction) : null;
  const [pointer, rows] = await Promise.all(asked);
  const current = pointer?.current ?? null;
  if (current === null) return null;
  const row = rows.find(({ generation, state }) => generation === current && state === "whole");
  const reader = generationReader(connection, current, keyRange, row);
  if (row === undefined) return reader;
  if (along === undefined) return { ...reader, opened: row.info };
  if (typeof along === "string") {
    const bytes = bytesIn(transaction.objectStore("buffers"), row, along, last);
    return { ...reader, opened: row.info, [along]: once(bytes, reader[along]) };
  }
  const facts = factsIn(transaction.objectStore("facts"), row, along.factsOf);
  facts.catch(() => undefined);
  return {
    ...reader,
    opened: row.info,
    // Few rows, which never change in an edition.
    factsOfCountry: (country) => {
      const read = () => reader.factsOfCountry(country);
      return country === along.factsOf ? facts.catch(read) : read();
    },
  };
}

/** What came along, for the first who asks: whoever holds it need not have it held twice. */
function once<T>(came: Promise<T>, read: () => Promise<T>): () => Promise<T> {
  let ahead: Promise<T> | null = came;
  came.catch(() => undefined);
  return () => {
    const first = ahead ?? read();
    ahead = null;
    return first;
  };
}

async function factsIn(
  store: IDBObjectStore,
  { generation, over }: GenerationRow,
  country: string,
): Promise<CountryFact[]> {
  const rows = await bothLayers("facts", generation, over, byCountryHidden, (layer) =>
    answerOf(store.index("[generation+country]").getAll([layer, country])),
  );
  return rows.map(({ fact }) => fact);
}

/** Rows of a generation, and of the one that it lies over what it does not hide; `rowsOf` makes them for either. */
async function bothLayers<N extends LayeredTable>(
  table: N,
  generation: number,
  over: Over | undefined,
  hidden: (row: Tables[N], hides: Set<string>) => boolean,
  rowsOf: (generation: number) => Promise<Tables[N][]>,
): Promise<Tables[N][]> {
  if (!over) return rowsOf(generation);
  const [own, below] = await Promise.all([rowsOf(generation), rowsOf(over.base)]);
  const hides = new Set(over.hides[table]);
  return [...own, ...below.filter((row) => !hidden(row, hides))];
}

const byIdHidden = ({ id }: { id: string }, hides: Set<string>) => hides.has(id);
const byCountryHidden = ({ country }: { country: string }, hides: Set<string>) => hides.has(country);

/** The newest generation's index: mostly the one meant, and asked for like this it comes before one knows which that is. */
function lastBuffer(transaction: IDBTransaction): Promise<BufferRow | undefined> {
  const asked = answerOf<IDBCursorWithValue | null>(transaction.objectStore("buffers").openCursor(null, "prev"));
  return asked.then((last) => last?.value).catch(() => undefined);
}

async function bytesIn(
  buffers: IDBObjectStore,
  { generation, over }: GenerationRow,
  name: BufferRow["name"],
  ahead: Promise<BufferRow | undefined> | null = null,
): Promise<ArrayBuffer> {
  const meant = over?.buffers ?? generation;
  const near = await ahead;
  const same = near?.generation === meant && near.name === name;
  const row: BufferRow | undefined = same ? near : await answerOf(buffers.get([meant, name]));
  if (row === undefined) throw new EditionGone(`edition ${generation} has no ${name}`);
  return row.bytes;
}

type KeyRange = Pick<typeof IDBKeyRange, "bound">;
type Named = "projects" | "organisations" | "calls";

/** As the primary key has them; of one generation they come so already. */
const inOrder = (one: { id: string }, other: { id: string }): number =>
  one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/**
 * Every answer comes from this generation, in one transaction with the look whether it is still whole; where it lies over
 * another, from that one what it does not hide. `opened`: its row as it was when the pointer was read.
 */
function generationReader(
  connection: () => IDBDatabase,
  generation: number,
  keyRange: KeyRange,
  opened: GenerationRow | undefined,
): EditionReader {
  const { asked, along } = askTogether(connection, generation);
  async function read<T>(
    table: keyof Tables,
    work: (store: IDBObjectStore, over: Over | undefined) => Promise<T>,
  ): Promise<T> {
    const run = async ({ store, row }: Asked): Promise<T> => {
      if (opened === undefined) return work(store, (await row).over);
      // What it lies over, and which of that it hides, is written once: the rows need not wait for the look.
      const [found] = await Promise.all([work(store, opened.over), row]);
      return found;
    };
    const heard = along(table);
    return heard === null ? run(await asked(table)) : run(heard).catch(unlessOver(async () => run(await asked(table))));
  }
  /** The rows of both layers that have these keys, or lie in these ranges; `of` makes them for a generation. */
  async function layered<N extends LayeredTable>(
    table: N,
    hidden: (row: Tables[N], hides: Set<string>) => boolean,
    rowsOf: (store: IDBObjectStore, generation: number) => Promise<Tables[N][]>,
  ): Promise<Tables[N][]> {
    return read(table, (store, over) => bothLayers(table, generation, over, hidden, (layer) => rowsOf(store, layer)));
  }
  async function byId<N extends Named>(table: N, ids: string[]): Promise<Tables[N][]> {
    if (ids.length === 0) return [];
    const rows: Tables[N][] = await layered(table, byIdHidden, async (store, layer) => {
      const found = ids.map((id): Promise<Tables[N] | undefined> => answerOf(store.get([layer, id])));
      return (await Promise.all(found)).filter((row) => row !== undefined);
    });
    const places = new Map(ids.map((id, place) => [id, place]));
    return rows.sort((one, other) => (places.get(one.id) ?? 0) - (places.get(other.id) ?? 0));
  }
  async function by<N extends "projects" | "calls">(table: N, index: string, value: string): Promise<Tables[N][]> {
    const rows: Tables[N][] = await layered(table, byIdHidden, (store, layer) =>
      answerOf(store.index(index).getAll(keyIn(layer, value))),
    );
    return rows.sort(inOrder);
  }
  const projectsBy = async (index: string, value: string) =>
    (await by("projects", index, value)).map(({ project }) => project);
  async function sheet<N extends keyof Sheets>(name: N): Promise<Sheets[N]> {
    const row: Tables["sheets"] | undefined = await read("sheets", async (store, over) => {
      const own = await answerOf(store.get([generation, name]));
      return own ?? (over && answerOf(store.get([over.base, name])));
    });
    return (row?.rows ?? []) as Sheets[N];
  }
  /** In the order of the primary key, which begins with the generation. */
  const allOf = (store: IDBObjectStore, layer: number) =>
    // An array sorts behind every number and text.
    answerOf(store.getAll(keyRange.bound([layer], [layer, []])));
  const all = async <N extends Named>(table: N): Promise<Tables[N][]> =>
    (await layered<N>(table, byIdHidden, allOf)).sort(inOrder);
  const factsOf = async (country: string | null) => {
    const rows = await layered("facts", byCountryHidden, (store, layer) =>
      country === null ? allOf(store, layer) : answerOf(store.index("[generation+country]").getAll([layer, country])),
    );
    return rows.map(({ fact }) => fact);
  };
  const generationRow = async () => (await asked("generations")).row;
  async function buffer(name: BufferRow["name"]): Promise<ArrayBuffer> {
    const { store, row } = await asked("buffers");
    // Where buffers lie may change: they may have been built since.
    return bytesIn(store, await row, name);
  }

  return {
    generation,
    made: async () => (await generationRow()).made ?? null,
    async edition() {
      const [{ serial, asOf, marking, partial, publishers }, projects, organisations, countryFacts, calls] =
        await Promise.all([this.info(), all("projects"), all("organisations"), factsOf(null), all("calls")]);
      return {
        schema: 1,
        serial,
        asOf,
        marking,
        partial,
        publishers,
        projects: projects.map(({ project }) => project),
        organisations: organisations.map(({ organisation }) => organisation),
        offices: await sheet("offices"),
        contacts: await sheet("contacts"),
        countryFacts,
        calls: calls.map(({ call }) => call),
        mechanisms: await sheet("mechanisms"),
        authorities: await sheet("authorities"),
        totals: await sheet("totals"),
        plans: await sheet("plans"),
      };
    },
    info: async () => (await generationRow()).info,
    projects: async (ids) => (await byId("projects", ids)).map(({ project }) => project),
    projectsOfCountry: (country) => projectsBy("countryKeys", country),
    projectsOfOrganisation: (organisation) => projectsBy("organisationKeys", organisation),
    projectsOfRegion: (region) => projectsBy("regionKeys", region),
    organisations: async (ids) => (await byId("organisations", ids)).map(({ organisation }) => organisation),
    allOrganisations: async () => (await all("organisations")).map(({ organisation }) => organisation),
    offices: () => sheet("offices"),
    contacts: () => sheet("contacts"),
    factsOfCountry: factsOf,
    calls: async (ids) => (await byId("calls", ids)).map(({ call }) => call),
    allCalls: async () => (await all("calls")).map(({ call }) => call),
    callsOfCountry: async (country) => (await by("calls", "countryKeys", country)).map(({ call }) => call),
    totals: () => sheet("totals"),
    plans: () => sheet("plans"),
    mechanisms: () => sheet("mechanisms"),
    authorities: () => sheet("authorities"),
    nameTable: () => buffer("nameTable"),
    searchIndex: () => buffer("searchIndex"),
  };
}
