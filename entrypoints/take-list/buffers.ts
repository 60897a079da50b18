import { COUNTRIES } from "../../lib/list/countries.ts";
import type { Edition } from "../../lib/list/schema.ts";
import { buildNameTable, NAME_TABLE_VERSION, openNameTable } from "../../lib/recognise/name-table.ts";
import { buildIndexInSlices } from "../../lib/search/build.ts";
import { VERSION as INDEX_VERSION } from "../../lib/search/layout.ts";
import { openIndex } from "../../lib/search/open.ts";
import type { Buffers, EditionReader, Made, Store, TakeOutcome } from "../../lib/store/store.ts";
import { countryNamesElsewhere } from "../../lib/words/countries.ts";
import { indexDraft } from "./index-draft.ts";

/**
 * What is built from an edition before it is read; pages are answered between two slices of the work. The worker may be
 * stopped at any of them: the index, which takes longest, is then gone on with where its state was kept last.
 */
export async function buildBuffers(edition: Edition, gazetteer: ArrayBuffer): Promise<Buffers> {
  const draft = await indexDraft();
  const buffers = {
    nameTable: buildNameTable(gazetteer, edition.organisations),
    searchIndex: await buildIndexInSlices(edition, nextTurn, countryNamesElsewhere(COUNTRIES), draft),
  };
  draft?.close();
  return buffers;
}

/** Tells buffers of one making from those of another: their formats, and the names of the world that they were given. */
export async function makeOfBuffers(gazetteer: ArrayBuffer): Promise<string> {
  const names = JSON.stringify(countryNamesElsewhere(COUNTRIES));
  const digest = await digestOf(await new Blob([gazetteer, names]).arrayBuffer());
  return `${NAME_TABLE_VERSION}.${INDEX_VERSION} ${digest}`;
}

/** SHA-256 in hexadecimal. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** With the edition and its new buffers, for where the store could not keep them. */
export type RenewOutcome = TakeOutcome & { edition: Edition; buffers: Buffers & { made: Made } };

/**
 * Buffers of the edition in use that another version of the extension built, or that are damaged, are built anew from the
 * stored rows: they are never misread. Null: they are as they should be, or there is no edition.
 */
export async function renewBuffers(store: Store, gazetteer: ArrayBuffer): Promise<RenewOutcome | null> {
  const reader = await store.current();
  if (reader === null) return null;
  const made = await reader.made();
  const buffers = await makeOfBuffers(gazetteer);
  if (made?.buffers === buffers && (await canBeRead(reader))) return null;
  const edition = await reader.edition();
  const renewed = { ...(await buildBuffers(edition, gazetteer)), made: { list: made?.list ?? null, buffers } };
  const outcome = await store.rebuild(reader.generation, renewed, renewed.made);
  return { ...outcome, edition, buffers: renewed };
}

async function canBeRead(reader: EditionReader): Promise<boolean> {
  try {
    openNameTable(await reader.nameTable());
    return openIndex(await reader.searchIndex()) !== null;
  } catch {
    return false;
  }
}

const nextTurn = () => new Promise<void>((resolve) => setTimeout(resolve));
