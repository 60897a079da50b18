/**
 * The only shape of a list. Every later change to it is a version.
 *
 * `null` means "not stated": nothing is guessed. Dates are ISO at the precision given: `2011`, `2011-09`, `2020-10-01`.
 * Amounts are whole US dollars. Countries are ISO 3166-1 alpha-2, and `XK` for Kosovo.
 *
 * A file may leave out what is not stated and what is empty (that halves it); a field with a name unknown here is a
 * problem. What comes out of `parseEdition` has every field, so no list is read around it.
 */
import * as v from "valibot";
import { AMOUNT_KINDS, FACT_KINDS, FOCUSES, MARKINGS, REGIONS } from "./kinds.ts";

export { AMOUNT_KINDS, FACT_KINDS, FOCUSES, MARKINGS, REGIONS };

/** Longest text a field may hold, in UTF-16 units. */
export const LONGEST_TEXT = 20_000;

const text = v.pipe(v.string(), v.maxLength(LONGEST_TEXT));
const named = v.pipe(text, v.minLength(1));
const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9.-]{0,127}$/, "an id is lower-case letters, digits, dots and dashes"),
);
const country = v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, "a country is two capital letters (ISO 3166-1)"));
const partialDate = v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, "a date is 2011, 2011-09 or 2011-09-30"));
const dollars = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1e12));
const link = v.pipe(
  v.string(),
  v.maxLength(2_000),
  v.regex(/^https?:\/\//, "an address starts with http:// or https://"),
);
/** May be left out: `null` then, "not stated". */
const or = <S extends v.GenericSchema>(schema: S) => v.optional(v.nullable(schema), null);
/** May be left out: empty then. */
const some = <S extends v.GenericSchema>(schema: S) => v.optional(v.array(schema), () => []);
/** Fields as their source printed them, by name. */
const printed = v.optional(v.record(v.string(), text), () => ({}));

const marking = v.picklist(MARKINGS);

/** Where a value comes from: an address, or a citation where the source has none. */
export const sourceSchema = v.strictObject({ url: or(link), title: or(text), asOf: or(partialDate) });

export const amountSchema = v.strictObject({
  kind: v.picklist(AMOUNT_KINDS),
  usd: dollars,
  fiscalYear: or(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  asOf: or(partialDate),
  printed: or(text),
});

/** What is known of how a project is watched over; `null` in a field is "not stated". */
export const monitoringSchema = v.strictObject({
  plan: or(v.boolean()),
  targets: or(v.boolean()),
  lastReport: or(partialDate),
  lastVisit: or(partialDate),
  evaluation: or(link),
});

/** A project as the list of one day printed it; `printed` holds that row's own id, dates, amount and words. */
export const snapshotSchema = v.strictObject({ asOf: partialDate, source: sourceSchema, printed });

export const projectSchema = v.strictObject({
  id,
  publisher: id,
  title: or(named),
  implementer: or(id),
  /** Sub-recipients, and whom else the row names beside the implementer: `printed` has the words. */
  subrecipients: some(id),
  countries: some(country),
  scope: v.picklist(["country", "regional", "global"]),
  region: or(v.picklist(REGIONS)),
  funder: or(id),
  account: or(text),
  amounts: some(amountSchema),
  start: or(partialDate),
  end: or(partialDate),
  focus: some(v.picklist(FOCUSES)),
  programme: or(text),
  awardNumber: or(text),
  assistanceListing: or(text),
  summary: or(text),
  contacts: some(id),
  monitoring: or(monitoringSchema),
  marking,
  sources: v.array(sourceSchema),
  /** Fields as the publisher printed them: `implementer`, `countries`, `status`, `funder`, `subrecipients`, ... */
  printed,
  /** Where lists of several days printed it: every printing, the newest first, which is the project as it stands. */
  history: some(snapshotSchema),
});

export const organisationSchema = v.strictObject({
  id,
  name: named,
  aliases: some(named),
  acronym: or(named),
  domain: or(text),
  kind: or(v.picklist(["international", "non-profit", "university", "company", "government", "other"])),
});

export const officeSchema = v.strictObject({
  id,
  department: named,
  name: named,
  abbreviation: or(text),
  functions: some(text),
  page: or(link),
  validFrom: or(partialDate),
  validTo: or(partialDate),
  successor: or(id),
  note: or(text),
  source: sourceSchema,
});

export const contactSchema = v.strictObject({
  id,
  role: named,
  office: id,
  mailbox: or(text),
  page: or(link),
  covers: some(country),
  backup: or(id),
  validFrom: or(partialDate),
  validTo: or(partialDate),
  state: v.picklist(["held", "vacant", "acting", "dual-hatted"]),
});

export const countryFactSchema = v.strictObject({
  country,
  kind: v.picklist(FACT_KINDS),
  year: or(v.pipe(v.number(), v.integer())),
  from: or(partialDate),
  to: or(partialDate),
  value: named,
  note: or(text),
  source: sourceSchema,
});

export const callSchema = v.strictObject({
  id,
  number: or(text),
  title: named,
  countries: some(country),
  opens: or(partialDate),
  closes: or(partialDate),
  stage: or(v.picklist(["forecast", "open", "closed", "archived"])),
  assistanceListing: or(text),
  funder: or(id),
  source: sourceSchema,
});

export const mechanismSchema = v.strictObject({
  id,
  name: named,
  abbreviation: or(text),
  established: or(text),
  authority: or(text),
  level: or(text),
  functions: some(text),
  members: some(text),
  limits: or(text),
  source: sourceSchema,
});

export const authoritySchema = v.strictObject({
  id,
  name: named,
  date: or(partialDate),
  gist: text,
  source: sourceSchema,
});

/** A sum as a source states it for a year or a programme; never computed, never added to anything. */
export const totalSchema = v.strictObject({
  id,
  label: named,
  fiscalYear: or(text),
  country: or(country),
  usd: or(dollars),
  projects: or(v.pipe(v.number(), v.integer())),
  countries: or(v.pipe(v.number(), v.integer())),
  source: sourceSchema,
});

/**
 * What an office plans to fund before there is an award: a range in US dollars (both ends equal where one sum is named), the
 * year of the funds, and who decides by when. Planned money alone: it is never added to what was obligated or paid.
 */
export const planSchema = v.strictObject({
  id,
  title: named,
  countries: some(country),
  /** Where no country is named. */
  region: or(v.picklist(REGIONS)),
  funder: or(id),
  account: or(text),
  fiscalYear: or(v.pipe(v.number(), v.integer(), v.minValue(1990), v.maxValue(2100))),
  usdFrom: or(dollars),
  usdTo: or(dollars),
  focus: some(v.picklist(FOCUSES)),
  /** Day by which it is decided. */
  decides: or(partialDate),
  /** Role that decides, in the source's words. */
  owner: or(text),
  contacts: some(id),
  note: or(text),
  marking,
  source: sourceSchema,
});

export const publisherSchema = v.strictObject({ id, name: named });

export const editionSchema = v.strictObject({
  schema: v.literal(1),
  serial: v.pipe(v.number(), v.integer(), v.minValue(1)),
  asOf: partialDate,
  marking,
  partial: v.boolean(),
  publishers: v.array(publisherSchema),
  projects: v.array(projectSchema),
  organisations: some(organisationSchema),
  offices: some(officeSchema),
  contacts: some(contactSchema),
  countryFacts: some(countryFactSchema),
  calls: some(callSchema),
  mechanisms: some(mechanismSchema),
  authorities: some(authoritySchema),
  totals: some(totalSchema),
  plans: some(planSchema),
});

export type Marking = (typeof MARKINGS)[number];
export type Region = (typeof REGIONS)[number];
export type Focus = (typeof FOCUSES)[number];
export type AmountKind = (typeof AMOUNT_KINDS)[number];
export type Source = v.InferOutput<typeof sourceSchema>;
export type Amount = v.InferOutput<typeof amountSchema>;
export type Snapshot = v.InferOutput<typeof snapshotSchema>;
export type Project = v.InferOutput<typeof projectSchema>;
export type Organisation = v.InferOutput<typeof organisationSchema>;
export type Office = v.InferOutput<typeof officeSchema>;
export type Contact = v.InferOutput<typeof contactSchema>;
export type CountryFact = v.InferOutput<typeof countryFactSchema>;
export type Call = v.InferOutput<typeof callSchema>;
export type Mechanism = v.InferOutput<typeof mechanismSchema>;
export type Authority = v.InferOutput<typeof authoritySchema>;
export type Total = v.InferOutput<typeof totalSchema>;
export type Plan = v.InferOutput<typeof planSchema>;
export type Publisher = v.InferOutput<typeof publisherSchema>;
export type Edition = v.InferOutput<typeof editionSchema>;
