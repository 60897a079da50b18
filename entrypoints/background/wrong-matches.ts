import type { WrongMatch } from "../../lib/browser/settings.ts";
import type { Finding, Reason } from "../../lib/recognise/finding.ts";
import type { Named } from "../../lib/recognise/places.ts";

/** What of a finding is wrong; all of it where nothing is named. */
export type WrongPart = Pick<WrongMatch, "country" | "organisation" | "project">;

/** Where a page is, for "wrong match": its host, and its path as a digest that finds it again and does not tell it. */
export async function placeOf(url: string): Promise<Pick<WrongMatch, "host" | "path">> {
  const { hostname, pathname } = new URL(url);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pathname));
  return {
    host: hostname,
    path: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** What a person calls wrong: the name they pressed, the country they chose, else the applicant, else the page's only country, else all of it. */
export function wrongPart(
  { kind, applicant, countries }: Finding,
  country: string | null,
  named: Named | null = null,
): WrongPart {
  if (named?.kind === "organisation") return { country: null, organisation: named.id };
  if (named?.kind === "project") return { country: null, organisation: null, project: named.id };
  if (country !== null) return { country, organisation: null };
  const organisation = kind === "request" ? (applicant?.organisation ?? null) : null;
  if (organisation !== null) return { country: null, organisation };
  return { country: countries.length === 1 ? countries[0]! : null, organisation: null };
}

/** The finding without what the person called wrong on this very page. */
export function withoutWrong(finding: Finding, marked: WrongPart[]): Finding {
  const wrong = marked.filter(({ project }) => project === undefined);
  if (wrong.length === 0) return finding;
  const countries = new Set(wrong.map(({ country }) => country));
  const organisations = new Set(wrong.map(({ organisation }) => organisation));
  const all = wrong.some(({ country, organisation }) => country === null && organisation === null);
  const { applicant, fields } = finding;
  const unwelcome = applicant?.organisation != null && organisations.has(applicant.organisation);
  const left: Finding = {
    ...finding,
    countries: all ? [] : finding.countries.filter((country) => !countries.has(country)),
    candidates: all ? [] : finding.candidates.filter(({ country }) => !countries.has(country)),
    // Whoever else is named in a request does not become its applicant.
    organisations: all || unwelcome ? [] : finding.organisations.filter(({ id }) => !organisations.has(id)),
    applicant: all || unwelcome ? null : applicant,
    fields: fields && { ...fields, countries: fields.countries.filter((country) => !countries.has(country)) },
    reasons: finding.reasons.filter(({ about, subject }) => !isWrong(about, subject)),
  };
  const silent = all || (left.countries.length === 0 && left.applicant === null);
  return silent ? { ...left, kind: "none", fields: null } : left;

  function isWrong(about: Reason["about"], subject: string): boolean {
    if (all) return true;
    if (about === "country") return countries.has(subject);
    return about === "applicant" ? unwelcome : about === "organisation" && organisations.has(subject);
  }
}

/** A project whose title was called wrong is marked no more; an organisation is not even found. */
export const isWrongName = ({ kind, id }: Named, wrong: WrongPart[]): boolean =>
  kind === "project" && wrong.some(({ project }) => project === id);
