import fc from "fast-check";
import {
  AMOUNT_KINDS,
  type Amount,
  type Contact,
  type Edition,
  FOCUSES,
  type Office,
  type Project,
  REGIONS,
} from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { call, contact, edition, fact, finding, office, project } from "./small-edition.ts";

/** Dates around the day on which the tests stand, at every precision. */
const date = fc.constantFrom(
  "2002",
  "2015-06",
  "2019-12-31",
  "2024-11-20",
  "2024-12",
  "2026",
  "2026-11-21",
  "2027-05-20",
  "2030-01",
);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
/** What a list may hold: no text is trusted, and none may end up as "undefined". */
const text = fc.constantFrom("Safe homes", "<b>bold</b>", "a\u202eb\ud800c", "x".repeat(5000), "  ", "$& {count} $1");

const amount: fc.Arbitrary<Amount> = fc.record({
  kind: fc.constantFrom(...AMOUNT_KINDS),
  usd: fc.integer({ min: 0, max: 1e9 }),
  fiscalYear: maybe(fc.integer({ min: 1990, max: 2100 })),
  asOf: maybe(date),
  printed: maybe(text),
});

export const anyProject: fc.Arbitrary<Project> = fc
  .record({
    id: fc.integer({ min: 0, max: 1e9 }).map((number) => `p${number}`),
    title: maybe(text),
    implementer: maybe(fc.constantFrom("iom", "fts", "unknown")),
    subrecipients: fc.subarray(["iom", "fts", "unknown"]),
    countries: fc.subarray(["GH", "TG", "NE"]),
    scope: fc.constantFrom("country" as const, "regional" as const, "global" as const),
    region: maybe(fc.constantFrom(...REGIONS)),
    funder: maybe(fc.constantFrom("tip", "prm", "closed", "unknown")),
    amounts: fc.array(amount, { maxLength: 4 }),
    start: maybe(date),
    end: maybe(date),
    focus: fc.subarray([...FOCUSES]),
    programme: maybe(fc.constantFrom("Child Protection Compact", "PEMS")),
    summary: maybe(text),
    contacts: fc.subarray(["acting", "unknown"]),
    printed: fc.dictionary(
      fc.constantFrom("status", "implementer", "countries", "funder", "fiscalYear", "subrecipients"),
      text,
    ),
    monitoring: maybe(
      fc.record({
        plan: maybe(fc.boolean()),
        targets: maybe(fc.boolean()),
        lastReport: maybe(date),
        lastVisit: maybe(date),
        evaluation: fc.constant(null),
      }),
    ),
    sources: fc.array(
      fc.record({ url: maybe(fc.constant("https://www.state.gov/x")), title: maybe(text), asOf: maybe(date) }),
      { maxLength: 3 },
    ),
    history: fc.array(
      fc.record({
        asOf: date,
        source: fc.constant({ url: null, title: null, asOf: null }),
        printed: fc.dictionary(fc.constant("end"), text),
      }),
      { maxLength: 2 },
    ),
  })
  .map((changes) => project("x", changes));

export const anyEdition: fc.Arbitrary<Edition> = fc
  .record({
    asOf: date,
    partial: fc.boolean(),
    projects: fc.uniqueArray(anyProject, { maxLength: 6, selector: ({ id }) => id }),
    calls: fc.array(
      fc
        .record({
          opens: maybe(date),
          closes: maybe(date),
          stage: maybe(fc.constantFrom("forecast" as const, "open" as const, "closed" as const)),
        })
        .map((changes) => call("c", changes)),
      { maxLength: 2 },
    ),
    countryFacts: fc.array(
      fc
        .record({
          kind: fc.constantFrom(
            "tier" as const,
            "determination" as const,
            "compact" as const,
            "plan" as const,
            "ilab" as const,
          ),
          value: fc.constantFrom("Tier 2", "2WL", "Special Case", "odd"),
          year: maybe(fc.integer({ min: 2001, max: 2026 })),
          from: maybe(date),
          to: maybe(date),
          note: maybe(text),
        })
        .map(({ kind, value, ...changes }) => fact(kind, value, changes)),
      { maxLength: 5 },
    ),
    contacts: fc.constant<Contact[]>([
      contact("acting", { state: "acting", validTo: "2025" }),
      contact("vacant", { state: "vacant", mailbox: null, office: "prm", validFrom: null }),
    ]),
    offices: fc.constant<Office[]>([
      office("tip"),
      office("prm", { abbreviation: null, page: null }),
      office("closed", { validTo: "2025-07", successor: "tip" }),
    ]),
  })
  .map(edition);

export const anyFinding: fc.Arbitrary<Finding> = fc
  .record({
    kind: fc.constantFrom("country" as const, "request" as const, "call" as const, "none" as const),
    countries: fc.subarray(["GH", "TG", "NE", "DM"]),
    applicant: maybe(fc.record({ printed: text, organisation: maybe(fc.constantFrom("iom", "fts", "unknown")) })),
    fields: maybe(
      fc.record({
        opportunityNumber: maybe(text),
        title: maybe(text),
        amount: maybe(fc.constantFrom(0, 1_200_000, 1.5)),
        currency: maybe(fc.constantFrom("USD", "EUR", "")),
        start: maybe(date),
        end: maybe(date),
        countries: fc.subarray(["GH", "NE"]),
        uei: maybe(text),
      }),
    ),
    reasons: fc.array(
      fc.record({
        about: fc.constantFrom("kind" as const, "country" as const, "applicant" as const),
        subject: fc.constantFrom("GH", "request", "iom"),
        signal: fc.constantFrom("address", "title", "odd-signal"),
        weight: fc.integer({ min: -5, max: 9 }),
        found: text,
      }),
      { maxLength: 12 },
    ),
  })
  .map(finding);
