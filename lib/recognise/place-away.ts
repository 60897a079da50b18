import { pattern } from "../list/pattern.ts";
import { COUNTRY_CODES } from "./country-codes.ts";
import { CUE } from "./cue.ts";
import { comesFrom } from "./people-of.ts";
import { firstOfRow } from "./place-rows.ts";
import { KIND, type Sense } from "./sense.ts";
import { adjoins, hasCue, namesPlace, type Sign } from "./signs.ts";

/** States that pay for projects elsewhere: beside their government or embassy they are more often payer than subject. */
const PAYERS = new Set(
  "GB CA AU JP DE FR NO SE CH NL DK FI KR IE IT ES PT BE LU AT NZ CZ IS AE QA SA TW US"
    .split(" ")
    .map((code) => COUNTRY_CODES.indexOf(code)),
);
/** Whether a country, by its place in `COUNTRY_CODES`, pays for work elsewhere. */
export const isPayer = (country: number): boolean => PAYERS.has(country);

/** What a place is named as, where it is not named as the place of work. */
export type Away = "payer" | "gives" | "left" | "gone" | "seat" | "post" | "office";

/** Whose money it is, who left it or goes there, who has a desk there; null where nothing beside the place says so. */
export function awayOf(sign: Sign, sense: Sense): Away | null {
  const first = firstOfRow(sign);
  const before = adjoins(first.before, first) ? first.before : null;
  const after = adjoins(sign, sign.after) ? sign.after : null;
  // "Thanks to the Government of Japan": the payer's government stands between.
  const paid = hasCue(before, CUE.state) && adjoins(before!.before, before) && hasCue(before!.before, CUE.donor);
  if (hasCue(before, CUE.donor) || paid || isFundOf(sign, sense)) return "payer";
  if (hasCue(after, CUE.gives) && isPayer(sense.target)) return "gives";
  if (hasCue(before, CUE.origin) || comesFrom(first)) return "left";
  if (hasCue(before, CUE.route) || isWhereTheyWork(first) || isBeyondBorder(sign)) return "gone";
  if (hasCue(before, CUE.seat) || isInAddress(first, sense)) return "seat";
  if (sense.kind === KIND.capital && isPost(sign)) return "post";
  return isPayer(sense.target) && [before, after].some(isAbroad) ? "office" : null;
}

/** Embassies, aid and governments act abroad; police and courts at home. */
const isAbroad = (sign: Sign | null): boolean => sign !== null && hasCue(sign, CUE.state) && ABROAD.test(sign.text);
const ABROAD =
  /embass|ambass|embaj|embaix|aid|coop|develop|foreign|govern|gobierno|gouvern|mission|посол|правит|сотруд|سفار|حكوم/iu;

/** "Fondo Canadá", "Swiss Fund", "dólares canadienses", "Geneva (the Donor)": a donor's fund, money or name. */
function isFundOf({ zone, start, end }: Sign, { target }: Sense): boolean {
  if (!isPayer(target)) return false;
  const behind = zone.text.slice(end, end + 30);
  return FUND_AFTER().test(behind) || FUND_BEFORE().test(zone.text.slice(Math.max(0, start - 32), start));
}
const FUND_BEFORE = pattern(
  String.raw`(?<!\p{L})(fonds|fondos?|fundo|fund|dollars?|d[oó]lares|francs?|francos|franchi|couronnes|coronas|coroas|libras|livres|yens?|ienes)( (de|du|da|do|del|des|of|of the|d['’]))? ?(la |le |el )?$`,
  "iu",
);
const FUND_AFTER = pattern(
  String.raw`^( local)? (funds?|dollars?|francs?|pounds?|kron\p{L}+|yen|aid|embassy fund)(?!\p{L})|^,? ?\((the |el |la |le |o )?["“'«]?(the )?(donor|funder|donante|bailleur|doador)`,
  "iu",
);

/** "Men from Gavar who work on building sites in Russia": of those who left it is told where they went. */
function isWhereTheyWork({ zone, start }: Sign): boolean {
  const lead = zone.text.slice(Math.max(0, start - 160), start);
  return lead.includes("work") || lead.includes("trabaj") || lead.includes("trabal") || lead.includes("travail")
    ? WHO_WORK().test(lead)
    : false;
}
const WHO_WORK = pattern(
  String.raw`(?<!\p{L})(from [^.;\n]{3,100} who (?:are |have )?work(?:ed|ing)?|(?:de|desde) [^.;\n]{3,100} que (?:trabajan|trabajaron|trabalham|trabalharam)|(?:de|du|des|d['’])[^.;\n]{3,100} qui (?:travaillent|ont travaillé))(?!\p{L})[^.;:\n]{0,40}(?<!\p{L})(?:in|en|au|aux|em|no|na)(?: the)? $`,
  "u",
);

/** "Nepal-India border", "frontera Perú-Bolivia": one's own country is written first. */
function isBeyondBorder({ before, zone, start, end }: Sign): boolean {
  if (before === null || !namesPlace(before) || !/^ ?[-–/] ?$/.test(zone.text.slice(before.end, start))) return false;
  return /^ (border|frontier)/.test(zone.text.slice(end, end + 10)) || BORDER.test(zone.text.slice(0, before.start));
}
const BORDER = /(front(era|ière|eira)|confine|graniţa|granița|grenze|sınırı|границ[аеы]) (entre |de |da |do )?$/i;

/** "Embaixada dos EUA em Libreville": an embassy may work for other countries than that of its town. */
const isPost = ({ zone, start }: Sign): boolean => POST.test(zone.text.slice(Math.max(0, start - 44), start));
const POST = /(embass|embaj|embaix|ambassade|botschaft|посольств|سفارة)[^,;.\n]{0,30} (in|en|em|à|au|в|у|في) $/i;

/** "1006 Lausanne": a town behind its postcode, as letterheads and contracts have it. */
const isInAddress = ({ zone, start }: Sign, { kind }: Sense): boolean =>
  kind !== KIND.demonym &&
  /(^|[,;\n])\s*([A-Z]{1,3}-)?(?!(19|20)\d\d )\d{4,6} $/.test(zone.text.slice(Math.max(0, start - 16), start));
