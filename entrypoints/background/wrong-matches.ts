import type { WrongMatch } from "../../lib/browser/settings.ts";
import type { Finding } from "../../lib/recognise/finding.ts";

/** Where a page is, for "wrong match": its host, and its path as a digest that finds it again and does not tell it. */
export async function placeOf(url: string): Promise<Pick<WrongMatch, "host" | "path">> {
  const { hostname, pathname } = new URL(url);
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(pathname));
  return {
    host: hostname,
    path: [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join(""),
  };
}

/** What a person calls wrong: the country they chose, else the applicant, else the page's only country, else all of it. */
export function wrongPart(
  { kind, applicant, countries }: Finding,
  country: string | null,
): Pick<WrongMatch, "country" | "organisation"> {
  if (country !== null) return { country, organisation: null };
  const organisation = kind === "request" ? (applicant?.organisation ?? null) : null;
  if (organisation !== null) return { country: null, organisation };
  return { country: countries.length === 1 ? countries[0]! : null, organisation: null };
}

/** The finding without what the person called wrong on this very page. */
export function withoutWrong(finding: Finding, wrong: Pick<WrongMatch, "country" | "organisation">[]): Finding {
  if (wrong.length === 0) return finding;
  const countries = new Set(wrong.map(({ country }) => country));
  const organisations = new Set(wrong.map(({ organisation }) => organisation));
  const all = wrong.some(({ country, organisation }) => country === null && organisation === null);
  const { applicant } = finding;
  const unwelcome = applicant?.organisation != null && organisations.has(applicant.organisation);
  const left: Finding = {
    ...finding,
    countries: all ? [] : finding.countries.filter((country) => !countries.has(country)),
    candidates: all ? [] : finding.candidates.filter(({ country }) => !countries.has(country)),
    organisations: all ? [] : finding.organisations.filter(({ id }) => !organisations.has(id)),
    applicant: all || unwelcome ? null : applicant,
  };
  const silent = all || (left.countries.length === 0 && left.applicant === null);
  return silent ? { ...left, kind: "none" } : left;
}
