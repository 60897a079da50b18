import type { Table } from "../../lib/list/parse-row.ts";
import { AMOUNT_KINDS, FACT_KINDS, FOCUSES, MARKINGS, REGIONS } from "../../lib/list/schema.ts";

/**
 * How a field of a record is written in a form. `list` is divided by semicolons; `amounts` is one sum a line:
 * "obligated 1500000 2023". `source.url` is the address inside the field `source`.
 */
export interface EditField {
  field: string;
  kind: "text" | "long" | "date" | "number" | "list" | "countries" | "amounts" | "choice";
  /** Values of a choice; an empty one stands for "not stated" where `null` is allowed. */
  choices?: readonly string[];
  /** Where the words of the choices begin in the catalogue; they speak for themselves where it is left out. */
  wordsFrom?: string;
  blank?: boolean;
}

export const EDITABLE = [
  "projects",
  "contacts",
  "offices",
  "countryFacts",
  "calls",
  "plans",
] as const satisfies Table[];
export type Editable = (typeof EDITABLE)[number];

const text = (field: string): EditField => ({ field, kind: "text" });
const date = (field: string): EditField => ({ field, kind: "date" });
const list = (field: string): EditField => ({ field, kind: "list" });
const choice = (field: string, choices: readonly string[], blank = false, wordsFrom = ""): EditField => ({
  field,
  kind: "choice",
  choices,
  blank,
  ...(wordsFrom === "" ? {} : { wordsFrom }),
});
const countries = (field: string): EditField => ({ field, kind: "countries" });
const source: EditField[] = [text("source.title"), text("source.url"), date("source.asOf")];

/** Fields in the order in which a form shows them. What is not named here stays as it is. */
export const editFields: Record<Editable, EditField[]> = {
  projects: [
    text("title"),
    text("implementer"),
    list("subrecipients"),
    countries("countries"),
    choice("scope", ["country", "regional", "global"], false, "deskScope"),
    choice("region", REGIONS, true, "deskRegion"),
    text("funder"),
    text("account"),
    { field: "amounts", kind: "amounts" },
    date("start"),
    date("end"),
    list("focus"),
    text("programme"),
    text("awardNumber"),
    text("assistanceListing"),
    { field: "summary", kind: "long" },
    list("contacts"),
    choice("marking", MARKINGS),
  ],
  contacts: [
    text("role"),
    text("office"),
    text("mailbox"),
    text("page"),
    countries("covers"),
    text("backup"),
    date("validFrom"),
    date("validTo"),
    choice("state", ["held", "vacant", "acting", "dual-hatted"], false, "deskState"),
  ],
  offices: [
    text("department"),
    text("name"),
    text("abbreviation"),
    list("functions"),
    text("page"),
    date("validFrom"),
    date("validTo"),
    text("successor"),
    { field: "note", kind: "long" },
    ...source,
  ],
  countryFacts: [
    countries("country"),
    choice("kind", FACT_KINDS, false, "deskFact"),
    { field: "year", kind: "number" },
    date("from"),
    date("to"),
    text("value"),
    { field: "note", kind: "long" },
    ...source,
  ],
  calls: [
    text("number"),
    text("title"),
    countries("countries"),
    date("opens"),
    date("closes"),
    choice("stage", ["forecast", "open", "closed", "archived"], true, "deskStage"),
    text("assistanceListing"),
    text("funder"),
    ...source,
  ],
  plans: [
    text("title"),
    text("funder"),
    countries("countries"),
    choice("region", REGIONS, true, "deskRegion"),
    { field: "fiscalYear", kind: "number" },
    { field: "usdFrom", kind: "number" },
    { field: "usdTo", kind: "number" },
    date("decides"),
    text("owner"),
    text("account"),
    list("focus"),
    list("contacts"),
    { field: "note", kind: "long" },
    choice("marking", MARKINGS),
    ...source,
  ],
};

export const KINDS_OF_AMOUNT: readonly string[] = AMOUNT_KINDS;
export const KINDS_OF_FOCUS: readonly string[] = FOCUSES;

/** Fields that name another record, and its table. */
export const REFERENCES: Record<string, "organisations" | "offices" | "contacts"> = {
  implementer: "organisations",
  subrecipients: "organisations",
  funder: "offices",
  office: "offices",
  successor: "offices",
  contacts: "contacts",
  backup: "contacts",
};
