import { pattern } from "../list/pattern.ts";
import { BEFORE, sumAsked, supplementIn } from "./amount-beside.ts";
import { askedInBudget } from "./budget-table.ts";
import { type Money, moneyIn, moneyInBrackets, moneyOf } from "./money.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import type { Pair } from "./request-pairs.ts";
import { wholeOfParts } from "./sum-of-parts.ts";

/** Does the page say which sum is asked for? */
export function asksForSum(reading: Reading, labelled: Labelled): boolean {
  const main = mainOf(reading);
  return (
    inLabels(labelled) !== null ||
    (labelled.has("applicant") &&
      labelled.has("title") &&
      (labelled.get("total") ?? []).some(({ label, value }) => moneyOf(value, label))) ||
    saidIn(main, isLetter(reading) ? [ASKED(), WORTH(), PAPER_FOR()] : [ASKED()]) !== null ||
    saidIn(main, [GRANT_RAISED()]) !== null ||
    (labelled.get("amount") ?? []).some(({ value }) => /\d[ .,'’]\d{3}/.test(value)) ||
    saidBehind(main) !== null ||
    (isLetter(reading) && ASKS_FIGURE().test(main.slice(0, 8_000)))
  );
}

/** "… to submit a full application for about $38,000", in whatever tongue: the paper, and the sum it will ask for. */
const PAPER_FOR = pattern(
  String.raw`(?<!\p{L})(?:application|proposal|dossier|demande|requête|proposition|candidature|propuesta|solicitud|postulación|proposta|pedido|candidatura|заявк|предложени|пропозиці|domanda|richiesta|cerer|propuner|antrag|projektantrag|permohonan|usulan|ombi|andiko|طلب|مقترح)\p{L}*[^.;:!?\n\d]{0,45}?(?=[$€£]?\s?\d{1,3}(?:[ .,'’\u00a0\u202f]?\d{3})+(?!\d))`,
  "giu",
);

/** A letter asks for a sum of money that has no sign of ours: "un apoyo de G. 180.000.000". */
const ASKS_FIGURE = pattern(
  String.raw`(?<!\p{L})(?:request|ask|sollicit|demand|solicit|pedi|pide|pede|requer|necesit)\p{L}*(?![^.\n]{0,60}%)[^\n]{0,110}?(?<![\d+-])\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+(?!\d)`,
  "iu",
);

/** Does the page begin as letters do? */
export function isLetter(reading: Reading): boolean {
  const top = reading.text.slice(0, Math.min(reading.mainLength, 3_000)).toLowerCase();
  return SALUTATION().test(top) && !BILL.test(reading.title + top.slice(0, 300));
}
/** Who sends a bill asks for money too. */
const BILL = /invoice|factur|fatura|счет|فاتورة|receipt|recibo|reçu|quittance|квитанц|إيصال/i;
const SALUTATION = pattern(
  String.raw`^[>\s]*((from|de|от|من|subject|objet|asunto|assunto|тема|re)\s?:|dear|hello|hi|good (morning|day|afternoon)|greetings|bonjour|hola|buen[oa]s|olá|bom dia|boa tarde|здравствуйте|добрый день|مرحبا|to whom|to (?:our|the attention)|reverend|(?:your |votre |su |vossa )?excellenc[ey]|excelencia|excelência|de (?:nuestra|mi) (?:mayor )?consideración|monsieur|madame|mesdames|messieurs|cher|chère|estimad|respetad|señor(es|a)|distinguid|muy señores|exm[oa]s?|excelent|prezad|car[oa]s? |ilm[oa]s?|уважаем|السادة|السيد|عزيزي|حضرة|sehr geehrte|liebe[rs]? (?:frau|herr|damen|kolleg|freund|mitglied)|gentil[ei]|egregi[oa]?|spett(?:abile|\\.le)|stimat[ăe]|stimați|domnule|doamn[ăe]|kepada yth|dengan hormat|yth\\.|sayın|değerli|ndugu |mheshimiwa|kwa mheshimiwa|шановн|вельмишановн|geachte|szanown|poštovan|i nderuar|kính gửi)`,
  "m",
);

const mainOf = (reading: Reading): string => reading.text.slice(0, Math.min(reading.mainLength, 30_000));

/** The federal amount asked for or awarded; never the total with cost share. */
export function amountAsked(labelled: Labelled, pairs: Pair[], main: string): Money | null {
  return (
    supplementIn(pairs) ??
    inLabels(labelled) ??
    saidIn(main, [NEW_TOTAL(), GRANT_RAISED()]) ??
    saidBehind(main) ??
    sumAsked(pairs, true) ??
    saidIn(main, [ASKED()]) ??
    sumAsked(pairs, false) ??
    askedInBudget(main) ??
    saidIn(main, [WORTH(), PAPER_FOR()]) ??
    onlyTotal(labelled, main) ??
    onlySum(main) ??
    moneyInBrackets(main)
  );
}

function inLabels(labelled: Labelled): Money | null {
  const rows = labelled.get("amount") ?? [];
  const filled = rows.filter(({ value }) => !NUMBER_OF_BOX.test(value));
  for (const { label, value } of [...filled].sort((a, b) => rank(b.label) - rank(a.label))) {
    // "a. Federal $24,600.00" in one cell of a table, "b. Applicant $1,900.00" in the next.
    const own = moneyIn(label).at(-1);
    const printed = own && own.end === label.length && !LIMIT().test(label.slice(0, own.at)) ? own : null;
    const sum = printed ?? firstFederal(value) ?? moneyOf(value, label);
    if (sum) return { amount: sum.amount, currency: sum.currency };
  }
  return null;
}

/** "1." behind a heading counts the next box. */
const NUMBER_OF_BOX = /^\s*\d{1,2}(?:\.\d{1,2})?[.)]?\s*$/;

const rank = (label: string): number => {
  if (BEFORE().test(label)) return 0;
  const total = /total|cumulative|revised|new/i.test(label) ? 0.5 : 0;
  if (/federal/i.test(label) && !/non-?federal/i.test(label)) return 3 + total;
  return (/request|sollicit|demand|solicitad|pedido|sought|запраш|المطلوب/i.test(label) ? 2 : 1) + total;
};

/** A total is what is asked for only where nobody shares the cost. */
function onlyTotal(labelled: Labelled, main: string): Money | null {
  const rows = labelled.get("total") ?? [];
  if (rows.some(({ label }) => SHARE().test(label)) || SHARE().test(main)) return null;
  for (const { label, value } of rows) {
    const sum = moneyOf(value, label);
    if (sum) return sum;
  }
  return null;
}

/** Of all that a letter names the one sum that is neither a share, nor a limit, nor the whole. */
function onlySum(main: string): Money | null {
  const sums = main
    .slice(0, 8_000)
    .split("\n")
    .slice(0, 200)
    .flatMap((line) => moneyIn(line).map((sum) => ({ ...sum, line })))
    .filter(({ line, at, end, currency }) => {
      const before = line.slice(Math.max(0, at - 60), at);
      const behind = line.slice(end, end + 40);
      return currency !== "" && !SHARE().test(before) && !SHARE().test(behind) && !LIMIT().test(before);
    });
  const amounts = new Set(sums.map(({ amount, currency }) => `${amount} ${currency}`));
  return amounts.size === 1 ? { amount: sums[0]!.amount, currency: sums[0]!.currency } : null;
}

const SHARE = pattern(
  String.raw`cost[ -]?shar|match(ing|ed)? (fund|contribution|grant)|contrepartie|contrapart|cofinan|co-?financ|co-?fund|non-?federal|in[ -]kind|own (contribution|funds|resources)|other (donor|funder|source)|apport (propre|local)|aporte (propio|local)|собственн\p{L}+ (вклад|средств)|مساهمة`,
  "iu",
);
/** What an invitation allows, which nobody has asked for. */
const LIMIT = pattern(
  String.raw`(?<!\p{L})(max(imum|\.)?|ceiling|up to|floor|minimum|awards? (from|range)|between|entre|not exceed|plafond|jusqu.?à|montant maxim\p{L}+|hasta|máxim[oa]|até|не более|максимальн\p{L}+|بحد أقصى)(?!\p{L})[^.;]*$`,
  "iu",
);
/** "Increased from $1 to $2": the first is no longer true. */
const isOld = (near: string, at: number, end: number): boolean =>
  FROM().test(near.slice(0, at)) && TO().test(near.slice(end));
const FROM = pattern(String.raw`(?<!\p{L})(from|de|desde|с)\s*$`, "iu");
const TO = pattern(String.raw`^\s*(to|à|a|до)\s+[^\p{L}\d]{0,3}(\d|US|EUR|\$)`, "iu");
const TOTAL = pattern(
  String.raw`(total (project )?(budget|cost)|coût total|budget total|costo total|presupuesto total|custo total|orçamento total)[^.;\n]{0,25}$`,
  "iu",
);
const ASKED = pattern(
  String.raw`(?<!\p{L})(requests?|requested|requesting|seeks?|seeking|asks? (?:[\p{L}.]+ ){0,4}for|asking (?:[\p{L}.]+ ){0,4}for|appl(?:y|ies|ying) for|sollicit\p{L}+|demand(?:e|ons|ée?s?)|solicit(?:a|amos|ar|ando|ado|ada)|pedimos|pide|pedir|pede|requer|requeremos|funds needed|needs?(?=\s+(?:about |around |some )?[A-Z$€£]{0,3}\s?[$€£\d])|necesita(?:mos|n)?(?= [\w$€£]{0,4} ?\d)|precisa(?:mos|m)?(?= de [\w$€£]{0,4} ?\d)|besoin d(?:e|['’])(?= ?[\w$€£]{0,4} ?\d)|(?:assist|help|support) us with|grateful for|obtain|obtenir|obtener|obter|получить|funding of|(?:proposal|application|grant)[^.;\n]{0,70}? (?:for|of)(?=\s*(?:US|EUR|[$€£]|\d[\d., ]+(?:dollars|USD|EUR|euros)))|amount (?:requested|needed|sought))(?!\p{L})|запраш|прос(?:им|ит)|نطلب|نلتمس|تطلب|بطلب|المبلغ المطلوب`,
  "giu",
);
const WORTH = pattern(
  String.raw`(?<!\p{L})(in the (?:amount|sum) of|(?:the|a) sum of|for a total of|la suma de|la cantidad de|la somme de|a grant of|a budget of|budget(?: of)?:?|federal (?:funds|funding|share)|award of|pour un montant|d['’]un montant|à hauteur de|une subvention de|un budget de|por valor de|por un monto|por un total|por la suma|un presupuesto de|una donación de|no valor de|no montante de|um orçamento de|um apoio de|um financiamento de|на сумму|в размере|бюджет|بقيمة|بمبلغ)(?!\p{L})`,
  "giu",
);
const NEW_TOTAL = pattern(
  String.raw`(?<!\p{L})(new total|increased from|revised total|cumulative total|total (?:federal )?(?:award(?! period)|obligat\p{L}+|funding)(?: amount)?|bringing the total|brings the total|increas\p{L}+ (?:the )?(?:total|award)[^.\n]{0,40}? to|nouveau total|nuevo total|novo total)(?!\p{L})`,
  "giu",
);

/** A paper that raises what was granted: "The grant is raised from ... to ...". */
const GRANT_RAISED = pattern(
  String.raw`(?<!\p{L})(?:(?:grant|award|contribution|amount|ceiling)(?: \p{L}+){0,4} (?:is|are|be|shall be) (?:raised|increased)|(?:subvention|contribution|montant|financement)(?: \p{L}+){0,4} est (?:porté|augmenté)e?|(?:subvención|donación|aporte|monto)(?: \p{L}+){0,4} (?:se (?:aumenta|incrementa|amplía|eleva)|pasa)|(?:subvenção|apoio|montante|valor)(?: \p{L}+){0,4} (?:é|passa) (?:aumentad[oa]|elevad[oa]|de)|грант\p{L}{0,3}(?: \p{L}+){0,4} увеличи\p{L}+|грант\p{L}{0,3}(?: \p{L}+){0,4} збільш\p{L}+|(?:nilai|jumlah|dana) hibah(?: \p{L}+){0,3} (?:ditambah|dinaikkan)|(?:valoarea|suma|cuantumul)? ?(?:grant|finanțăr)\p{L}{0,4}(?: \p{L}+){0,3} se majorează|(?:contributo|sovvenzione|finanziamento)(?: \p{L}+){0,3} (?:è|viene) aumentat[oa]|(?:zuwendung|förderung|zuschuss|beitrag)(?: \p{L}+){0,3} wird(?= (?:von|um|auf)))(?!\p{L})|(?:تزاد|زيادة) (?:قيمة|مبلغ) المنحة|ruzuku (?:ina|ita)ongezwa`,
  "giu",
);

/** How often words that announce a sum are followed: a page says it early. */
const MOST_TIMES = 40;

const FIGURES = /^[\d.,]*/;

/** The sum nearest behind the words that announce it, first those at hand. */
function saidIn(main: string, announcements: RegExp[]): Money | null {
  for (const announcement of announcements)
    for (const reach of [60, 220])
      for (const match of [...main.matchAll(announcement)].slice(0, MOST_TIMES)) {
        // No sum is cut in two.
        const end = match.index + match[0].length + reach;
        const sum = firstFederal(main.slice(match.index, end) + FIGURES.exec(main.slice(end, end + 20)));
        if (sum) return { amount: sum.amount, currency: sum.currency };
      }
  return null;
}

/** "of which $280,000 is requested": the sum stands before its verb. */
function saidBehind(main: string): Money | null {
  for (const match of main.matchAll(REQUESTED())) {
    const sum = moneyIn(main.slice(Math.max(0, match.index - 60), match.index)).at(-1);
    if (sum && match.index - 60 + sum.end > match.index - 25) return { amount: sum.amount, currency: sum.currency };
  }
  return null;
}
const REQUESTED = pattern(
  String.raw`(?<!\p{L})((?<=[\d$€£] ?(?:[A-Z]{2,4} )?)(?:requested|sought|solicitad[oa]s?|pedid[oa]s?|demandée?s?|sollicitée?s?)|(is|are|was|were) (being )?(requested|sought)|se solicitan?|(est|sont) (sollicité|demandé)e?s?|(é|são) (solicitad|pedid)[oa]s?|запрашива\p{L}+)(?!\p{L})`,
  "giu",
);

/** The first sum that is neither a share of the cost nor the whole of it, where another is. */
function firstFederal(near: string): Money | null {
  const all = moneyIn(near);
  const sums = all.filter(({ at, end }) => {
    const before = near.slice(Math.max(0, at - 40), at);
    const behind = near.slice(end, end + 40).split(/[.;,]|\$|\d/)[0] ?? "";
    const clause = before.split(/[.;,]\s/).at(-1) ?? "";
    return !SHARE().test(clause) && !SHARE().test(behind) && !LIMIT().test(clause) && !isOld(near, at, end);
  });
  return (
    (sums.length > 0 ? wholeOfParts(all, near) : null) ??
    sums.find(({ at }) => !TOTAL().test(near.slice(0, at))) ??
    sums[0] ??
    null
  );
}
