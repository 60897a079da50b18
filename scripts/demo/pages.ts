import type { PageKind } from "../../lib/recognise/finding.ts";
import { attackPage, longPage } from "./made-pages.ts";

/** What recognition should say of a page. */
export interface Expected {
  kind: PageKind;
  /** ISO codes; empty where no hint is wanted. */
  countries: string[];
  /** The applicant's canonical name in the list. */
  applicant: string | null;
}

export interface DemoPage {
  /** A short name: of screenshots and tests. */
  name: string;
  /** The address at which it is served and which the browser shows. */
  url: string;
  /** A file under pages/, or what makes the page. */
  source: string | (() => string);
  /** Named hosts are read when the page is quiet, all others by a click on the toolbar button. */
  how: "named host" | "click";
  /** Null where only survival counts. */
  expect: Expected | null;
}

const country = (...countries: string[]): Expected => ({ kind: "country", countries, applicant: null });
const call = (...countries: string[]): Expected => ({ kind: "call", countries, applicant: null });
const request = (applicant: string, ...countries: string[]): Expected => ({ kind: "request", countries, applicant });
const nothing: Expected = { kind: "none", countries: [], applicant: null };

const named = (
  name: string,
  url: string,
  expect: Expected | null,
  source: DemoPage["source"] = `${name}.html`,
): DemoPage => {
  return { name, url, source, how: "named host", expect };
};
const clicked = (name: string, url: string, expect: Expected | null): DemoPage => {
  return { name, url, source: `${name}.html`, how: "click", expect };
};

/** Own pages in the shape of the real ones; only public facts are real. Hosts that stand for a private system end in `.example`. */
export const demoPages: DemoPage[] = [
  named("state-ghana", "https://www.state.gov/countries-areas/ghana/", country("GH")),
  named("state-vietnam", "https://www.state.gov/countries-areas/vietnam/", country("VN")),
  named("state-belarus", "https://www.state.gov/u-s-relations-with-belarus/", country("BY")),
  named("state-thailand", "https://www.state.gov/countries-areas/thailand/", country("TH")),
  named("state-niger", "https://www.state.gov/countries-areas/niger/", country("NE")),
  named("tip-kenya", "https://www.state.gov/reports/2024-trafficking-in-persons-report/kenya/", country("KE")),
  named(
    "hrr-cambodia",
    "https://www.state.gov/reports/2023-country-reports-on-human-rights-practices/cambodia",
    country("KH"),
  ),
  named("embassy-mali-fr", "https://ml.usembassy.gov/fr/relations-bilaterales/", country("ML")),
  named("embassy-cote-divoire-fr", "https://ci.usembassy.gov/fr/programme-de-subventions/", call("CI")),
  named("embassy-peru-es", "https://pe.usembassy.gov/es/relacion-bilateral/", country("PE")),
  named("embassy-mozambique-pt", "https://mz.usembassy.gov/pt/relacoes-bilaterais/", country("MZ")),
  named("nofo-grants-gov", "https://www.grants.gov/search-results-detail/358412", call("NP")),
  named(
    "ilab-philippines",
    "https://www.dol.gov/agencies/ilab/resources/reports/child-labor/philippines",
    country("PH"),
  ),
  named(
    "travel-laos",
    "https://travel.state.gov/content/travel/en/international-travel/International-Travel-Country-Information-Pages/Laos.html",
    country("LA"),
  ),
  named(
    "usaspending-award",
    "https://www.usaspending.gov/award/ASST_NON_SSAMPLE24CA0099_1900",
    request("American Bar Association", "CD"),
  ),
  named("single-page-site", "https://www.state.gov/countries-areas/", nothing),
  clicked(
    "sf424-iom-ghana",
    "https://apply.grants-workspace.example/workspace/WS-01184302/sf424",
    request("International Organization for Migration", "GH"),
  ),
  clicked("mail-proposal", "https://mail.post.example/mail/inbox/id/AAQkAGM0", request("Winrock International", "KH")),
  clicked("award-record", "https://mygrants.awards.example/grants?id=award&sys_id=41", request("Warnath Group", "UG")),
  clicked("news", "https://www.morning-ledger.example/sport/2026/09/five-sides", nothing),
  clicked("shop", "https://www.harbour-goods.example/checkout", nothing),
  clicked("georgia-us-state", "https://law.georgia-state.example/human-trafficking-prosecution-unit", nothing),
  named("attack", "https://vn.usembassy.gov/attack/", null, attackPage),
  named("no-text", "https://www.state.gov/empty/", nothing),
  named(
    "long",
    "https://2017-2021.state.gov/reports/2020-trafficking-in-persons-report/uganda/",
    country("UG"),
    longPage,
  ),
];

/** Addresses that a page of ours reaches without a load, and that must answer a reload too. */
export const alsoServed: Record<string, string> = {
  "https://www.state.gov/countries-areas/philippines/": "single-page-site.html",
  "https://www.state.gov/countries-areas/angola/": "single-page-site.html",
};

export function demoPage(name: string): DemoPage {
  const page = demoPages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`No demo page is called "${name}".`);
  return page;
}
