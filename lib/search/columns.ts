import { newestAmounts } from "../list/amounts.ts";
import { regionOf } from "../list/countries.ts";
import { fold } from "../list/fold.ts";
import type { AmountKind, Edition, Project } from "../list/schema.ts";
import type { Document } from "./documents.ts";
import { COLUMNS, type Column, type Labels } from "./layout.ts";
import { pack } from "./packed.ts";
import { FOCUS_VALUES, KINDS_OF_AMOUNT, MOST_DOLLARS, REGION_VALUES } from "./values.ts";

/** What one document can be narrowed and sorted by, beside its dates and links. */
export interface Traits {
  /** The bit of a region that is stated; 0 where its countries say it, as mostly. */
  regions: number;
  focuses: number;
  /** Fiscal year, else a year printed for one; 0 for not stated. */
  year: number;
  account: string | null;
  programme: string | null;
  publisher: string | null;
  /** The newest amount of each kind that is stated, in dollars. */
  amounts: Partial<Record<AmountKind, number>>;
}

export const noTraits: Traits = {
  regions: 0,
  focuses: 0,
  year: 0,
  account: null,
  programme: null,
  publisher: null,
  amounts: {},
};

export function projectTraits(project: Project): Traits {
  const { region, countries, focus, account, programme, publisher } = project;
  return {
    regions: region === null || countries.some((code) => regionOf(code) === region) ? 0 : bitOf(REGION_VALUES, region),
    focuses: focus.reduce((mask, each) => mask | bitOf(FOCUS_VALUES, each), 0),
    year: yearOf(project),
    account,
    programme,
    publisher,
    amounts: Object.fromEntries(newestAmounts(project).map(({ kind, usd }) => [kind, usd])),
  };
}

const bitOf = <T>(values: readonly T[], value: T): number => 1 << values.indexOf(value);

function yearOf({ amounts, printed }: Project): number {
  const fiscal = amounts.find(({ fiscalYear }) => fiscalYear !== null)?.fiscalYear;
  return fiscal ?? Number(/\b(?:19|20)\d{2}\b/.exec(printed.fiscalYear ?? "")?.[0] ?? 0);
}

/** More names are no choice that anybody could make; projects with those beyond are found by their words. */
const MOST_LABELS = 4_000;

/** Names by number, from 1 on, 0 for none. Spellings that fold alike are one name. */
class Names {
  readonly labels: string[] = [];
  private readonly numbers = new Map<string, number>();
  numberOf(name: string | null): number {
    const key = name === null ? "" : fold(name);
    if (name === null || key === "") return 0;
    const known = this.numbers.get(key);
    if (known !== undefined || this.labels.length === MOST_LABELS) return known ?? 0;
    const number = this.labels.push(name.replace(/\s+/g, " ").trim());
    this.numbers.set(key, number);
    return number;
  }
}

const isAmount = (column: Column): boolean => KINDS_OF_AMOUNT.some((kind) => kind === column);

/** The columns of an index while it is being built. */
export class Columns {
  private readonly columns: Record<Exclude<Column, "titleRanks">, Uint16Array | Uint32Array>;
  private readonly names = { accounts: new Names(), programmes: new Names(), publishers: new Names() };

  constructor(count: number) {
    const kept = COLUMNS.filter((column) => column !== "titleRanks");
    this.columns = Object.fromEntries(
      kept.map((column) => [column, isAmount(column) ? new Uint32Array(count) : new Uint16Array(count)]),
    ) as typeof this.columns;
  }

  put(number: number, { start, end, traits }: Pick<Document, "start" | "end" | "traits">, nameLength: number): void {
    const { columns, names } = this;
    columns.starts[number] = start;
    columns.ends[number] = end;
    columns.nameLengths[number] = Math.min(255, nameLength);
    if (traits === noTraits) return;
    columns.regions[number] = traits.regions;
    columns.focuses[number] = traits.focuses;
    if (start === 0) columns.years[number] = traits.year;
    columns.accounts[number] = names.accounts.numberOf(traits.account);
    columns.programmes[number] = names.programmes.numberOf(traits.programme);
    columns.publishers[number] = names.publishers.numberOf(traits.publisher);
    for (const kind of KINDS_OF_AMOUNT) {
      const usd = traits.amounts[kind];
      if (usd !== undefined) columns[kind][number] = Math.min(MOST_DOLLARS, Math.round(usd)) + 1;
    }
  }

  /** All columns, each with its length. Once: each is given back as soon as it is packed. */
  *pack(titleRanks: Uint32Array): Generator<void, Uint8Array<ArrayBuffer>> {
    const packed: Uint8Array[] = [];
    for (const column of COLUMNS) {
      packed.push(pack(column === "titleRanks" ? titleRanks : this.columns[column]));
      if (column !== "titleRanks") this.columns[column] = new Uint16Array();
      yield;
    }
    const bytes = new Uint8Array(packed.reduce((sum, { length }) => sum + 4 + length, 0));
    let at = 0;
    for (const column of packed) {
      for (let shift = 0; shift < 32; shift += 8) bytes[at++] = (column.length >>> shift) & 255;
      bytes.set(column, at);
      at += column.length;
    }
    return bytes;
  }

  packLabels({ publishers }: Pick<Edition, "publishers">): Uint8Array<ArrayBuffer> {
    const names = new Map(publishers.map(({ id, name }) => [id, name]));
    const labels: Labels = {
      accounts: this.names.accounts.labels,
      programmes: this.names.programmes.labels,
      publishers: this.names.publishers.labels.map((id) => ({ id, name: names.get(id) ?? id })),
    };
    return new TextEncoder().encode(JSON.stringify(labels));
  }
}
