import { type Place, RECORD_KINDS } from "../our-page/place.ts";

/** What a brief's address asks for. */
export type Asked =
  | { kind: "place"; place: Place }
  /** The page in a tab, by its number; `country` after a choice between several. */
  | { kind: "tab"; tabId: number; country: string | null }
  | { kind: "nothing" };

/**
 * Reads `?tab=12&country=GH`, `?country=GH`, `?organisation=org-iom`, `?project=2015-gh-iom`, `?whom=GH`, `?whom=all`,
 * `?compare=GH-TH`, `?office=state-inl`, `?contact=gh-desk` and `?call=fy26-gh`.
 */
export function askedIn(address: string): Asked {
  const parameters = new URLSearchParams(address);
  const valid = (key: string, form: RegExp) => {
    const value = parameters.get(key);
    return value !== null && form.test(value) ? value : null;
  };
  const tab = valid("tab", /^\d{1,10}$/);
  const country = valid("country", /^[A-Z]{2}$/);
  const organisation = valid("organisation", ID);
  const project = valid("project", ID);
  if (tab !== null) return { kind: "tab", tabId: Number(tab), country };
  if (country !== null) return { kind: "place", place: { kind: "country", country } };
  if (organisation !== null) return { kind: "place", place: { kind: "applicant", organisation, finding: null } };
  if (project !== null) return { kind: "place", place: { kind: "project", id: project } };
  const whom = valid("whom", /^(?:[A-Z]{2}|all)$/);
  if (whom !== null) return { kind: "place", place: { kind: "whom", country: whom === "all" ? null : whom } };
  const compared = valid("compare", /^[A-Z]{2}(?:-[A-Z]{2}){0,5}$/);
  if (compared !== null) return { kind: "place", place: { kind: "comparison", countries: compared.split("-") } };
  for (const of of RECORD_KINDS) {
    const id = valid(of, ID);
    if (id !== null) return { kind: "place", place: { kind: "record", of, id } };
  }
  return { kind: "nothing" };
}

/** The tab from which the sheet was opened, whether the sheet is of its page (`tab`) or only began there (`from`). */
export function tabIn(address: string): number | null {
  const parameters = new URLSearchParams(address);
  const tab = parameters.get("tab") ?? parameters.get("from");
  return tab !== null && /^\d{1,10}$/.test(tab) ? Number(tab) : null;
}

const ID = /^[a-z0-9][a-z0-9.-]{0,127}$/;
