import type { Overlap } from "../../lib/advise/overlap-shape.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import type { Words } from "../../lib/words/words.ts";

/** Something that can be opened and read. */
export type Place =
  | { kind: "country"; country: string }
  /** `finding` where the page at hand names it: its request is shown with it, and what that resembles. */
  | { kind: "applicant"; organisation: string | null; finding: Finding | null; overlap?: Overlap | null }
  | { kind: "project"; id: string }
  /** Offices, mechanisms and authorities; contacts for one country, or all of them. */
  | { kind: "whom"; country: string | null }
  | { kind: "comparison"; countries: string[] }
  | RecordPlace
  | MorePlace;

/** What search finds besides countries, organisations and projects. */
export interface RecordPlace {
  kind: "record";
  of: RecordKind;
  id: string;
}

export const RECORD_KINDS = ["office", "contact", "call"] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

/** Places that are no record of the list. */
export type MorePlace =
  | { kind: "watched" }
  | { kind: "calendar" }
  /** Whom the person consulted, as they noted it. */
  | { kind: "consults" }
  /** Trafficking and smuggling side by side; `draft`: words to be checked, which nobody keeps. */
  | { kind: "glossary"; draft: string };

const MORE: readonly Place["kind"][] = ["watched", "calendar", "consults", "glossary"] satisfies MorePlace["kind"][];

export const isMore = (place: Place): place is MorePlace => MORE.includes(place.kind);

export function placeOfRow(row: ResultRow): Place {
  switch (row.kind) {
    case "country":
      return { kind: "country", country: row.id };
    case "organisation":
      return { kind: "applicant", organisation: row.id, finding: null };
    case "project":
      return { kind: "project", id: row.id };
    default:
      return { kind: "record", of: row.kind, id: row.id };
  }
}

/** The same read back: what search finds it by. Null for what it does not find; a request is more than its applicant. */
export function hitOf(place: Place): Pick<ResultRow, "kind" | "id"> | null {
  if (place.kind === "country") return { kind: "country", id: place.country };
  if (place.kind === "project") return { kind: "project", id: place.id };
  if (place.kind === "record") return { kind: place.of, id: place.id };
  if (place.kind !== "applicant" || place.organisation === null || place.finding !== null) return null;
  return { kind: "organisation", id: place.organisation };
}

/** What a page's finding can open, the most fitting first: on a request the applicant, then the countries. */
export function placesOf(finding: Finding, overlap: Overlap | null = null): Place[] {
  if (finding.kind === "none") return [];
  if (finding.kind !== "request") return finding.countries.map(countryPlace);
  // Where the work is to be done, as the request's own field says it, comes before where somebody has an office.
  const countries = [...new Set([...(finding.fields?.countries ?? []), ...finding.countries])].map(countryPlace);
  const organisation = finding.applicant ? finding.applicant.organisation : (finding.organisations[0]?.id ?? null);
  if (!finding.applicant && organisation === null && !overlap?.speak) return countries;
  return [{ kind: "applicant", organisation, finding, overlap }, ...countries];
}

const countryPlace = (country: string): Place => ({ kind: "country", country });

/** One place from another; a page's applicant and a row's are two. */
export function placeKey(place: Place): string {
  switch (place.kind) {
    case "country":
      return `country ${place.country}`;
    case "applicant":
      return `applicant ${place.organisation ?? place.finding?.applicant?.printed ?? ""}`;
    case "project":
      return `project ${place.id}`;
    case "whom":
      return `whom ${place.country ?? ""}`;
    case "comparison":
      return `comparison ${place.countries.join(" ")}`;
    case "record":
      return `${place.of} ${place.id}`;
    default:
      return place.kind;
  }
}

/** The country that a place is about, where it is one. */
export const countryOf = (place: Place | null): string | null => (place?.kind === "country" ? place.country : null);

/** Name of a place in a choice of several. */
export function placeName(place: Place, words: Words): string {
  if (place.kind === "country") return words.country(place.country);
  if (place.kind !== "applicant") return "";
  const { finding, organisation } = place;
  const known = finding?.organisations.find((one) => one.id === organisation)?.name;
  return words.t("panelApplicant", { name: known ?? finding?.applicant?.printed ?? words.t("overlapNoApplicant") });
}

/** Address of the full page for a place; null where it has none. A request itself never stands in an address. */
export function briefAddress(place: Place, tabId: number | null): `/${string}` | null {
  const address = (key: string, value: string) => `/brief.html?${new URLSearchParams({ [key]: value })}` as const;
  switch (place.kind) {
    case "country":
      return address("country", place.country);
    case "applicant":
      if (place.finding !== null && tabId !== null) return address("tab", String(tabId));
      return place.organisation === null ? null : address("organisation", place.organisation);
    case "project":
      return address("project", place.id);
    case "whom":
      return address("whom", place.country ?? "all");
    case "comparison":
      return place.countries.length === 0 ? null : address("compare", place.countries.join("-"));
    case "record":
      return address(place.of, place.id);
    default:
      return `/search.html?${new URLSearchParams({ open: panelPlace(place) ?? "" })}`;
  }
}

/** A place as the panel's address names it: "project 2015-gh-iom"; null for one that no address may name. */
export function panelPlace(place: Place): string | null {
  if (place.kind === "country") return `country ${place.country}`;
  if (place.kind === "project") return `project ${place.id}`;
  if (place.kind === "whom") return `whom ${place.country ?? "all"}`;
  if (place.kind === "comparison") return `comparison ${place.countries.join("-")}`;
  if (place.kind === "record") return `${place.of} ${place.id}`;
  if (isMore(place)) return place.kind;
  return place.kind === "applicant" && place.organisation !== null ? `organisation ${place.organisation}` : null;
}

/** The same read back; null for anything else. */
export function placeNamed(named: string | null): Place | null {
  if (named === "watched" || named === "calendar" || named === "consults") return { kind: named };
  if (named === "glossary") return { kind: named, draft: "" };
  const [, countries] = /^comparison ([A-Z]{2}(?:-[A-Z]{2}){0,5})$/.exec(named ?? "") ?? [];
  if (countries !== undefined) return { kind: "comparison", countries: countries.split("-") };
  const [, kind, id = ""] =
    /^(country|project|organisation|whom|office|contact|call) ([A-Z]{2}|[a-z0-9][a-z0-9.-]{0,127})$/.exec(
      named ?? "",
    ) ?? [];
  if (kind === "country") return { kind, country: id };
  if (kind === "project") return { kind, id };
  if (kind === "office" || kind === "contact" || kind === "call") return { kind: "record", of: kind, id };
  if (kind === "whom") return { kind, country: /^[A-Z]{2}$/.test(id) ? id : null };
  return kind === "organisation" ? { kind: "applicant", organisation: id, finding: null } : null;
}
