import { pattern } from "../list/pattern.ts";
import { type Money, moneyIn, moneyOf } from "./money.ts";
import { isSolid, type Pair } from "./request-pairs.ts";
import { wholeOfParts } from "./sum-of-parts.ts";

/** What is asked for beside what was given before: the sum of this paper. */
const MORE = pattern(
  String.raw`(?<!\p{L})(supplement|additional (?:fund|amount|federal|request)|now (?:being )?(?:request|sought|ask)|this (?:request|action|amendment|modification)|increase (?:request|sought)|top-?up|compl[ée]ment|suplement|supplément|monto adicional|fondos adicionales|montant additionnel|rallonge|acréscimo|adicional solicit|reforço)`,
  "iu",
);
/** What was given or spent before. */
export const BEFORE = pattern(
  String.raw`(?<!\p{L})(before|to date|current|previous|previously|prior|original|initial|existing|already|paid|disbursed|outlay|outlayed|spent|unobligated|balance|carry|anterior|actual|vigente|ejecutad|précédent|antérieur|actuel|initiale?|déjà|versé|desembolsad|executad|gast[oa]|прежн|текущ)`,
  "iu",
);
const OF_OTHERS = pattern(
  String.raw`non-?\s?fed|(?<!\p{L})(own|applicant|recipient.?s?|grantee.?s?|organi[sz]ation.?s|share of (?:the )?(?:recipient|applicant)|cost[ -]?shar|match|leverag|in-?kind|counterpart|co-?fin|cofin|other|others|third[ -]party|local|community|contribut|we (?:bring|add|give|put)|what we bring|from us|program income|state|apport|aport|contrap|contrib|cotis|quote-part|propre|propi|própri|autre|otro|outr|ressources|recursos propios|собствен|софинанс|вклад)|مساهم|ذاتي`,
  "iu",
);
const ALL = pattern(
  String.raw`(?<!\p{L})(total|totaux|totales|totais|whole|entire|overall|grand|global|full (?:cost|budget)|sum of all|всего|итого|общ)|إجمال|الكلي|مجموع`,
  "iu",
);
/** Lines of a budget, and what anybody may ask for. */
const NEITHER = pattern(
  String.raw`(?<!\p{L})(personnel|rate|câmbio|cambio|taux|tasa|taxa|курс|salar|staff|fringe|travel|equipment|supplies|contractual|indirect|overhead|per diem|rent|training|audit|max|minimum|ceiling|floor|limit|up to|hasta|plafond|tope|teto|annual (?:budget|income|turnover|revenue)|yearly|last year|turnover|revenue|income|payment|instal|tranche|advance|invoice|fee|award history|sub-?award|unit|cost per|assistance listing|cfda|quarter|trimestr|budget annuel|presupuesto anual|ingresos|revenus|personal$|frais|equip|viaje|voyage|salári|viage)`,
  "iu",
);

/** The share of Washington or its embassy. */
const FEDERAL = pattern(
  String.raw`(?<!non-?\s?)(?<!\p{L})(f[eé]d(?:[eé]ral|\.)|u\.?\s?s\.? (?:government|share|contribution)|usg|dos (?:share|contribution)|(?:department of state|state department)|department.s? (?:share|contribution)|embassy|ambassade|embajada|embaixada|посольств|السفارة)`,
  "iu",
);

const ASKS = pattern("request|sought|ask|demand|sollicit|solicit|pedid|pretend|запраш|запрош|مطلوب", "iu");
const OF_THIRD = pattern(
  "non-?\\s?fed|other|autre|otr[ao]s? |outr[ao]|partner|partenaire|soci[oa]s|parceir|друг",
  "iu",
);

interface Sum extends Money {
  label: string;
}

/** Sums in boxes and lines of any name, without those of others, of before and of single things. */
function sumsBeside(pairs: Pair[], onlyBoxes: boolean): { asked: Sum[]; others: Sum[]; all: Sum[] } {
  const found = { asked: [] as Sum[], others: [] as Sum[], all: [] as Sum[] };
  const rows = new Map(pairs.filter(({ value }) => value.includes(" | ")).map(({ label, value }) => [label, value]));
  for (const { label: printed, value: first, sure } of pairs) {
    const value = rows.get(printed) ?? first;
    if (onlyBoxes && !sure) continue;
    if (value.length > 90 || !/\d/.test(value) || (!sure && !isSolid(value))) continue;
    // "Proposed amount (max. 100 words)"
    const label = printed.replace(/\s*\([^()]*\)/g, "");
    if (!/\p{L}{2}/u.test(label)) continue;
    const sum = wholeOfParts(moneyIn(value), value) ?? moneyOf(value, label);
    if (!sum || sum.amount < 100 || !isMoney(value, printed)) continue;
    if (NEITHER().test(label) || BEFORE().test(label)) continue;
    const isOurs = FEDERAL().test(printed) || (ASKS().test(label) && !OF_THIRD().test(label));
    const kind = !isOurs && OF_OTHERS().test(label) ? found.others : ALL().test(label) ? found.all : found.asked;
    if (!kind.some(({ amount }) => amount === sum.amount))
      kind.push({ amount: sum.amount, currency: sum.currency, label });
  }
  return found;
}

/** A figure without money's sign may count anything: its label tells, or its cents. */
const isMoney = (value: string, label: string): boolean =>
  !/^[\d.,\s]+$/.test(value) || /[.,]\d\d$/.test(value) || /usd|us\$|\$|€|eur|dollar|dólar/i.test(label);

/** The sum that a supplement asks for, which stands beside what was given before. */
export function supplementIn(pairs: Pair[]): Money | null {
  for (const { label, value } of pairs) {
    if (!MORE().test(label) || value.length > 90) continue;
    const sum = moneyOf(value, label);
    if (sum) return { amount: sum.amount, currency: sum.currency };
  }
  return null;
}

/** The only sum that is nobody else's; of several the one that is the whole without what others give. */
export function sumAsked(pairs: Pair[], onlyBoxes: boolean): Money | null {
  const { asked, others, all } = sumsBeside(pairs, onlyBoxes);
  const rest = all.flatMap((whole) => others.map((other) => whole.amount - other.amount));
  const federal = asked.filter(({ label }) => FEDERAL().test(label));
  const some = federal.length > 0 ? federal : asked;
  const sum = some.length === 1 ? some[0] : some.find(({ amount }) => rest.includes(amount));
  return sum ? { amount: sum.amount, currency: sum.currency } : null;
}
