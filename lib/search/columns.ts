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

/** Two that every search reads stand in the index as they are. */
type Gathered = Column | "ends" | "nameLengths";

const isAmount = (column: Gathered): boolean => KINDS_OF_AMOUNT.some((kind) => kind === column);

/** The columns of an index while it is being built. One that nothing is stated for takes no room. */
export class Columns {
  private readonly count: number;
  private readonly columns = new Map<Gathered, Uint16Array | Uint32Array>();
  private readonly names = { accounts: new Names(), programmes: new Names(), publishers: new Names() };

  constructor(count: number) {
    this.count = count;
  }

  put(number: number, { start, end, traits }: Pick<Document, "start" | "end" | "traits">, nameLength: number): void {
    const { names } = this;
    const set = (column: Gathered, value: number) => this.set(column, number, value);
    set("starts", start);
    set("ends", end);
    set("nameLengths", Math.min(255, nameLength));
    if (traits === noTraits) return;
    set("regions", traits.regions);
    set("focuses", traits.focuses);
    if (start === 0) set("years", traits.year);
    set("accounts", names.accounts.numberOf(traits.account));
    set("programmes", names.programmes.numberOf(traits.programme));
    set("publishers", names.publishers.numberOf(traits.publisher));
    for (const kind of KINDS_OF_AMOUNT) {
      const usd = traits.amounts[kind];
      if (usd !== undefined) set(kind, Math.min(MOST_DOLLARS, Math.round(usd)) + 1);
    }
  }

  /** One column as it is; none of its numbers where nothing is stated. Once: it is given back. */
  take(column: "ends" | "nameLengths"): ArrayLike<number> {
    const values = this.columns.get(column) ?? [];
    this.columns.delete(column);
    return values;
  }

  /** All columns, each with its length. Once: each is given back as soon as it is packed. */
  *pack(titleRanks: Uint32Array): Generator<void, Uint8Array<ArrayBuffer>> {
    const packed: Uint8Array[] = [];
    for (const column of COLUMNS) {
      packed.push(pack(column === "titleRanks" ? titleRanks : (this.columns.get(column) ?? [])));
      this.columns.delete(column);
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

  private set(column: Gathered, number: number, value: number): void {
    if (value === 0) return;
    let values = this.columns.get(column);
    if (values === undefined) {
      values = isAmount(column) ? new Uint32Array(this.count) : new Uint16Array(this.count);
      this.columns.set(column, values);
    }
    values[number] = value;
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
