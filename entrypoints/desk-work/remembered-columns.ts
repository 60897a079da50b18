import type { FirstRows } from "../../lib/exchange/first-rows.ts";
import type { ColumnMapping } from "../../lib/exchange/imported.ts";
import type { DraftStore } from "../../lib/store/drafts.ts";

const KEPT = "columns";
/** Sources that are remembered; the oldest go first. */
const MOST = 50;

/** What a person made of a table's columns, by its headers: the next file of the same source has the same. */
type Remembered = Record<string, ColumnMapping["columns"]>;

const headersOf = ({ columns }: ColumnMapping): string => JSON.stringify(columns.map(({ header }) => header));

/** The columns as the person corrected them before; null where nothing is remembered or it says the same. */
export async function rememberedMappings(
  store: DraftStore,
  proposed: ColumnMapping[],
): Promise<ColumnMapping[] | null> {
  const kept = ((await store.kept(KEPT)) ?? {}) as Remembered;
  const known = proposed.map((mapping) => ({ ...mapping, columns: kept[headersOf(mapping)] ?? mapping.columns }));
  const differs = known.some(({ columns }, table) =>
    columns.some(({ field }, column) => field !== proposed[table]?.columns[column]?.field),
  );
  return differs ? known : null;
}

/** The same for tables of which no row reads as a header: one of their first rows was named before. Null: none was. */
export async function rememberedFor(store: DraftStore, tables: readonly FirstRows[]): Promise<ColumnMapping[] | null> {
  const kept = ((await store.kept(KEPT)) ?? {}) as Remembered;
  const known = tables.flatMap(({ sheet, rows }) => {
    const header = rows.find(({ cells }) => Object.hasOwn(kept, JSON.stringify(cells)));
    const columns = header && kept[JSON.stringify(header.cells)];
    return header && columns ? [{ sheet, headerRow: header.row, columns }] : [];
  });
  return known.length === 0 ? null : known;
}

/** Where no row names the columns, there is nothing to know the next file by. */
export async function rememberMappings(store: DraftStore, mappings: readonly ColumnMapping[]): Promise<void> {
  const kept = ((await store.kept(KEPT)) ?? {}) as Remembered;
  const named = mappings.filter(({ columns }) => columns.some(({ header }) => header !== ""));
  const fresh = Object.fromEntries(named.map((mapping) => [headersOf(mapping), mapping.columns]));
  const others = Object.entries(kept).filter(([headers]) => !Object.hasOwn(fresh, headers));
  await store.keep(KEPT, Object.fromEntries([...others, ...Object.entries(fresh)].slice(-MOST)));
}
