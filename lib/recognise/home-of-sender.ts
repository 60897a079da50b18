import { AMERICAN, COUNTRY_CODES } from "./country-codes.ts";
import { isPayer } from "./place-away.ts";
import type { Reading } from "./reading.ts";

/** Letters of a page in which addresses are looked for. */
const MOST_TEXT = 20_000;
/** Ends of addresses that anybody buys, wherever he lives; "co" alone is a company's. */
const OF_ANYBODY = new Set(
  "AI AG AC CC CO FM GG IM IO IS LA LY ME MS MU NU PW SC SH SO ST SX TC TK TO TV VC VG WS".split(" "),
);
const ADDRESS = /[\w.+-]{1,60}@((?:[\w-]{1,60}\.){1,5})([a-z]{2})(?![\w.-]*[\w])/gi;

/**
 * Where whoever asks writes from, surest first: by the ends of its addresses, of the page's, and by its money where one
 * country alone has that. Countries that pay for work elsewhere are none: who writes from there mostly works elsewhere.
 */
export function homesOf({ text, url, fields }: Reading, currency: string | null): string[] {
  const written = [text.slice(0, MOST_TEXT), ...fields.slice(0, 60).map(({ value }) => value.slice(0, 200))].join("\n");
  const senders = new Set<string>();
  for (const [, site = "", end = ""] of written.matchAll(ADDRESS)) senders.add(countryOfEnd(site, end));
  const [, site = "", end = ""] = /^[a-z]+:\/\/((?:[\w-]+\.)+)([a-z]{2})(?:[:/?#]|$)/i.exec(url) ?? [];
  const money = currency === null ? "" : currency.slice(0, 2);
  // Addresses of two countries are those of whoever asks and of whoever is asked.
  const all = [...(senders.size === 1 ? senders : []), countryOfEnd(site, end), money];
  return [...new Set(all)].filter(isHome);
}

const isHome = (country: string): boolean =>
  COUNTRY_CODES.includes(country) && !AMERICAN.has(country) && !isPayer(COUNTRY_CODES.indexOf(country));

function countryOfEnd(site: string, end: string): string {
  const code = end.toUpperCase();
  return OF_ANYBODY.has(code) && !/(^|\.)(com|org|net|gov|gob|edu|co|ac|or|go)\.$/i.test(site) ? "" : code;
}
