import { pattern } from "../list/pattern.ts";
import type { Reading } from "./reading.ts";

/** Characters of main text, and of one line, in which somebody asks. */
const LOOKED_AT = 6_000;
const LONGEST_LINE = 800;

/** The post that is asked. */
const POST = pattern(
  String.raw`embass|ambassad|embajad|embaixad|consulate|consulad|consulat|c[óo]nsul(?!t)|usembassy|state\.gov|посольств|السفار|سفارة|j\/tip|tip office|chief of mission|chef de mission|chargé|attaché|grants (?:team|officer)|public affairs`,
  "iu",
);
/** Words that lead to a sum that somebody hopes for, and those of sums that were given. */
const WISH = pattern(
  String.raw`(?<!\p{L})(?:want|need|ask|request|seek|sought|hope|would (?:like|cost|be grateful)|require|appeal|wish|contribution of|turns? to|the sum of|ask:|budget of|cost of|we propose|help us|solicit|sollicit|pedi[rmd]|pide|pido|peço|ped[ei]|quisi|quier|quer(?:em|ia)|necesit|precis|pleite|demand|souhait|besoin|veulent|voudr|bien vouloir|concours|prendre en charge|ressources|aporte|cuant|soma|sumar|se espera|come to|comes to|with \S{1,4}\s?\d|com \d|avec \d|у?прос|запраш|نطلب|بطلب|طلب|بمبلغ)`,
  "iu",
);
const GIVEN = pattern(
  String.raw`(?<!\p{L})(?:award(?:s|ed|ing)|granted|announce\p{L}*|invest(?:s|ed|ment)|provided|donated|disburse\p{L}*|fined|sentenced|paid|earn\p{L}*|salary|wage|price|worth|example|raised|sub-?award|each year|a year|per|revenue|loan|ransom|fee of|ceiling|maximum|up to|between|no more than|not exceed|otorg[oó]|entreg[oó]|accordé|attribué|jusqu|hasta|até|máxim\p{L}*|plafond)(?!\p{L})`,
  "iu",
);
const MONTH =
  "jan|feb|fev|fév|ene|mar|apr|avr|abr|may|mai|jun|jui|jul|aug|aou|aoû|ago|sep|set|oct|okt|out|nov|dec|déc|dez|dic|янв|фев|апр|май|июн|июл|авг|сен|окт|ноя|дек";
/** Two days of a span, or how many months. */
const SPAN = pattern(
  String.raw`(?:\d{4}|(?:${MONTH})\p{L}*\.?|\d{1,2}[/.]\d{1,2}[/.]\d{2,4})[^\n.]{0,14}?(?:\s(?:to|through|until|till|and|y|au|al|a|à|até|hasta|e|et|по|حتى|إلى)|\s?[–—/-])\s[^\n]{0,18}?(?:\d{1,2} ?\S{0,3} ?)?(?:(?:${MONTH})\p{L}*\.?,?(?: \d{1,2},?)?(?: \p{L}{2,3})? ?\d{4}|\d{1,2}[/.]\d{1,2}[/.]\d{2,4}|\d{4}-\d\d)|\d{4}[^\n]{0,60}(?:end|finish|complet|achev|termin|until|jusqu|hasta|cierr|cerr|até|fim|fin)[^\n]{0,40}\d{4}|(?<!\p{L})(?:for|of|in|over|durée|pour|pendant|por|durante|em|de|lasts?|last)? ?(?:\d{1,2}|six|nine|ten|twelve|eighteen|douze|dix|neuf|doce|dieciocho|doze|seis) (?:months|mois|meses)`,
  "iu",
);

/** Whoever asks speaks of itself. */
const VOICE = pattern(
  String.raw`(?<!\p{L})(?:we|our|us|i am|my|nous|notre|nos|je|nosotr[oa]s|nuestr[oa]s?|somos|les pedimos|nós|noss[oa]s?|мы|наш\p{L}*|نحن|لدينا|نتقدم|our|venho|vimos|pedimos|solicitamos|queremos|contamos|applicant|demandeur|solicitante|proponente|requérant\p{L}*|grantee|recipient)(?!\p{L})`,
  "giu",
);
/** A figure with letters or a sign of money before or behind it. */
const SUM = String.raw`(?:\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|[1-9]\d{3,})(?:[.,]\d\d)?(?!\d)`;
const FIGURE = pattern(
  String.raw`(?:[$€£₡₦₱₹]|(?<!\p{L})\p{Lu}{1,3}[sh]?[.$]{0,2}) ?${SUM}|(?<![\d/.-])${SUM} ?(?:\(?\p{Lu}{2,4}(?!\p{L})|[$€£]|(?:us |u\.s\. |f cfa|d[’'])?(?:\p{L}+ )?(?:dollars?|dólares|euros?|francs?|pesos|reais|meticais|kwacha|shillings?|rand|gourdes|quetzales|bolivianos|lempiras|soles|taka|rupees|pula|maloti|leu|lari|dirhams?|dinars?|ariary|دولار|доллар\p{L}*))`,
  "gu",
);

/** Does the page ask a post for a sum, for a time: in whatever words, and whether or not it begins as letters do? */
export function asksHere(reading: Reading, marks: number): boolean {
  const main = reading.text.slice(0, Math.min(reading.mainLength, LOOKED_AT));
  if (!/\d{3}/.test(main)) return false;
  const post = POST().test(main) ? 1 : 0;
  const span = SPAN().test(main) ? 1 : 0;
  if (post + span === 0) return false;
  const voice = [...main.matchAll(VOICE())].length > 1 ? 1 : 0;
  const around = post + span + voice;
  if (around + Math.min(1, marks) < 2) return false;
  const sum = wishesSum(main);
  return sum > 1 ? around + Math.min(1, marks) >= 2 : sum > 0 && around === 3;
}

/** 2 for a sum that somebody hopes for, 1 for one of which nobody says that it was given. */
function wishesSum(main: string): number {
  let best = 0;
  const lines = main.split("\n").map((line) => line.trim().slice(0, LONGEST_LINE));
  for (const [at, line] of lines.entries())
    for (const { index } of line.matchAll(FIGURE())) {
      const before = `${lines[at - 1] ?? ""} ${line.slice(0, index)}`.slice(-110);
      const own = before.split(/(?<!\.)[.;!]\s/).at(-1) ?? "";
      if (GIVEN().test(own.slice(-60))) continue;
      if (WISH().test(own)) return 2;
      best = 1;
    }
  return best;
}
