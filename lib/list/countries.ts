import type { Region } from "./schema.ts";

/**
 * ISO 3166-1 alpha-2 codes, and XK for Kosovo, by the State Department's regional bureau. Territories stand with the
 * bureau of their place. Antarctica and the uninhabited southern islands belong to none.
 */
const codesByRegion: Record<Region, string> = {
  AF: `AO BF BI BJ BW CD CF CG CI CM CV DJ ER ET GA GH GM GN GQ GW IO KE KM LR LS MG ML MR MU MW MZ NA NE NG RE RW SC
    SD SH SL SN SO SS ST SZ TD TG TZ UG YT ZA ZM ZW`,
  EAP: `AS AU BN CC CK CN CX FJ FM GU HK ID JP KH KI KP KR LA MH MM MN MO MP MY NC NF NR NU NZ PF PG PH PN PW SB SG TH
    TK TL TO TV TW UM VN VU WF WS`,
  EUR: `AD AL AM AT AX AZ BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GE GG GI GL GR HR HU IE IM IS IT JE LI LT LU LV
    MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM TR UA VA XK`,
  NEA: "AE BH DZ EG EH IL IQ IR JO KW LB LY MA OM PS QA SA SY TN YE",
  SCA: "AF BD BT IN KG KZ LK MV NP PK TJ TM UZ",
  WHA: `AG AI AR AW BB BL BM BO BQ BR BS BZ CA CL CO CR CU CW DM DO EC FK GD GF GP GT GY HN HT JM KN KY LC MF MQ MS MX
    NI PA PE PM PR PY SR SV SX TC TT US UY VC VE VG VI`,
  GLOBAL: "AQ BV GS HM TF",
};

const regions = new Map<string, Region>();
for (const region of Object.keys(codesByRegion) as Region[]) {
  for (const code of codesByRegion[region].split(/\s+/)) regions.set(code, region);
}

/** Every country code a list may use, in alphabetical order. */
export const COUNTRIES: readonly string[] = [...regions.keys()].sort();

export function isCountry(code: string): boolean {
  return regions.has(code);
}

/** The bureau that looks after a country; null for a code that is no country. */
export function regionOf(country: string): Region | null {
  return regions.get(country) ?? null;
}
