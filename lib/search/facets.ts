import { regionOf } from "../list/countries.ts";
import type { Column, Labels, SearchIndex } from "./layout.ts";
import { idOf } from "./open.ts";
import { unpack } from "./packed.ts";
import { eachLink } from "./postings.ts";
import { KINDS_OF_AMOUNT, REGION_VALUES } from "./values.ts";

/** The columns of one index, each unpacked when it is first asked for. */
export interface Facets {
  column(column: Column): Uint32Array;
  /** One bit for each of REGION_VALUES: stated, or where its countries lie. */
  regions(): Uint32Array;
  /** Dollars + 1 of the amount that a row shows, 0 for not stated. */
  mainAmounts(): Uint32Array;
  /** The funder's document + 1, 0 for not stated. */
  funders(): Uint32Array;
  labels(): Labels;
}

const known = new WeakMap<SearchIndex, Facets>();

export function facetsOf(index: SearchIndex): Facets {
  let facets = known.get(index);
  if (facets === undefined) {
    facets = unpacking(index);
    known.set(index, facets);
  }
  return facets;
}

function unpacking(index: SearchIndex): Facets {
  const columns = new Map<string, Uint32Array>();
  const once = (name: string, make: () => Uint32Array) => {
    const made = columns.get(name) ?? make();
    columns.set(name, made);
    return made;
  };
  const column = (name: Column) => once(name, () => unpack(index.columns[name], index.documents));
  let labels: Labels | null = null;
  return {
    column,
    regions: () => once("all regions", () => allRegions(index, column("regions"))),
    mainAmounts: () => once("main amounts", () => mainAmounts(KINDS_OF_AMOUNT.map(column))),
    funders: () => once("funders", () => fundersOf(index)),
    labels: () => {
      labels ??= JSON.parse(new TextDecoder().decode(index.labels.subarray(0, endOfText(index.labels)))) as Labels;
      return labels;
    },
  };
}

/** The section is filled up with zeros. */
function endOfText(bytes: Uint8Array): number {
  const end = bytes.indexOf(0);
  return end < 0 ? bytes.length : end;
}

export const COUNTRY_KIND = 0;
export const OFFICE_KIND = 2;
export const PROJECT_KIND = 5;

/** The documents of one kind, which are one after the other. */
export function* documentsOfKind({ kinds }: SearchIndex, kind: number): Generator<number> {
  const first = kinds.indexOf(kind);
  for (let document = first; document >= 0 && kinds[document] === kind; document++) yield document;
}

function allRegions(index: SearchIndex, stated: Uint32Array): Uint32Array {
  const regions = Uint32Array.from(stated);
  for (const country of documentsOfKind(index, COUNTRY_KIND)) {
    const region = regionOf(idOf(index, country));
    if (region === null) continue;
    const bit = 1 << REGION_VALUES.indexOf(region);
    const add = (document: number) => {
      regions[document] = (regions[document] ?? 0) | bit;
    };
    add(country);
    eachLink(index, country, add);
  }
  return regions;
}

function mainAmounts(kinds: Uint32Array[]): Uint32Array {
  const main = new Uint32Array(kinds[0]?.length ?? 0);
  for (const amounts of [...kinds].reverse())
    for (let document = 0; document < main.length; document++)
      if (amounts[document]) main[document] = amounts[document] ?? 0;
  return main;
}

function fundersOf(index: SearchIndex): Uint32Array {
  const funders = new Uint32Array(index.documents);
  for (const office of documentsOfKind(index, OFFICE_KIND)) {
    eachLink(index, office, (document) => {
      funders[document] = office + 1;
    });
  }
  return funders;
}
