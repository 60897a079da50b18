import { pattern } from "../list/pattern.ts";
import { ORGANISATION_WORD } from "./applicant-words.ts";
import { asksForMoney } from "./label-words.ts";
import { lineFields } from "./line-fields.ts";
import { moneyIn, moneyOf } from "./money.ts";
import type { Reading } from "./reading.ts";
import { labelOf, type RequestLabel } from "./request-labels.ts";

/** Values by what their label asks for, in the order of the page; blanks and placeholders left out. */
export type Labelled = Map<RequestLabel, { label: string; value: string }[]>;

/** Characters of main text whose lines are read as labels and values. */
const LINES = 12_000;

/** From forms and tables first; `inText` also reads the lines of the text for what these do not have. */
export function labelledValues(reading: Reading, inText: boolean): Labelled {
  const found = byLabel(reading.fields);
  if (!inText) return found;
  const main = reading.text.slice(0, Math.min(reading.mainLength, LINES));
  const lines = main.split("\n").map((line) => line.trim());
  for (const [kind, rows] of byLabel(underHeadings(reading.headings, lines)))
    if (!found.has(kind)) found.set(kind, rows);
  // Beside a form a label's next line is the next label; a mail's head is no form.
  const boxes = [...found.keys()].filter((kind) => kind !== "sender" && kind !== "subject").length;
  // Of a form that nobody has filled in the next line is the next box.
  const labels = new Set(reading.fields.map(({ label }) => label));
  const inLines = lineFields(lines, boxes < 2).filter(({ value }) => !labels.has(value));
  for (const [kind, rows] of byLabel(inLines)) if (!found.has(kind)) found.set(kind, rows);
  return found;
}

/** Headings from which a page is a record whose boxes they name, and the longest answer below one. */
const FEWEST_BOXES = 2;
const LONGEST_ANSWER = 300;

/** Headings below the page's own with one line below each, as answers stand below their questions. */
function underHeadings(headings: Reading["headings"], lines: string[]): Reading["fields"] {
  const heads = new Set(headings.flatMap(({ level, text }) => (level > 1 && text !== "" ? [text] : [])));
  if (heads.size < FEWEST_BOXES) return [];
  const fields = lines
    .filter((line) => line !== "")
    .flatMap((line, at, all) => {
      const value = all[at + 1] ?? "";
      const isBox = heads.has(line) && !heads.has(value) && value !== "" && value.length <= LONGEST_ANSWER;
      return isBox && (at + 2 >= all.length || heads.has(all[at + 2]!)) ? [{ label: line, value }] : [];
    });
  const isTold =
    headings.some(({ level, text }) => level < 2 && TOLD.test(text)) ||
    !fields.some(({ label }) => !TOLD.test(label) && (labelOf(label) === "applicant" || asksForMoney(label)));
  return fields.length < FEWEST_BOXES || isTold ? [] : fields;
}

/** Titles of what tells of a grant, and words of one that was given. */
const TOLD = /report|news|rapport|informe|noticia|grantee|award|recipient/i;

/** "Name: Coalition of ..." under a heading that says whose. */
const NAME = /^\W*([a-z]?\d{1,2}[.)]? )?(name|nom|nombre|nome)( (as|as on|comme|como|conforme|tel|tal|on) .{0,40})?$/i;

/** "Q4. How much?" alone, or with a word for needing that labels have not: "how much" may be spent, raised or given. */
const HOW_MUCH = pattern(
  String.raw`^(?:\P{L}|[a-z]\d)*(?:how much|combien|cu[aá]nto|quanto|wie ?viel|kiasi gani|koliko|скільки)(?:\P{L}*$|\s*[,?(]|.*(?:necesit| pid|serve|brauch|traži|потріб))`,
  "iu",
);

/** The same with a word for asking wherever it stands: "Mnaomba kiasi gani?", "Скільки коштів ви просите?". */
const ANY_HOW_MUCH = pattern(
  String.raw`(?<!\p{L})(?:how much|combien|cu[aá]nt[oa]s?|quant[oaie]|c[aâ][tț]i|cât|wie ?viel|hoeveel|ile|koliko|сколько|скільки|كم|berapa|ne kadar|kiasi gani|ngapi)(?!\p{L})`,
  "iu",
);
const ASKS = pattern(
  String.raw`(?<!\p{L})(?:you (?:need|hop|would like|ask|request|want|seek|apply|require)|(?:demand|sollicit)(?:ez|e-t-on|ons)|faut-il|avez-vous besoin|(?:pid|ped)(?:es?|en|em|is|imos|ís)(?!\p{L})|solicit\p{L}*|necesit\p{L}*|precisa\p{L}*|requier\p{L}*|(?:ri)?chied\p{L}*|cer(?:i|e[țt]i|em?)(?!\p{L})|aveți nevoie|beantrag\p{L}*|brauch\p{L}*|benötig\p{L}*|(?:potrzeb|wniosk)\p{L}*|прос(?:ите|им|ить|ят)|запрашива\p{L}*|запиту\p{L}*|нужно|потріб\p{L}*|تطلب\p{L}*|نطلب|المطلوب|تحتاج\p{L}*|di(?:mohon|minta|ajukan|butuhkan)|anda (?:minta|butuhkan|ajukan)|talep|istiyorsunuz|ihtiyac\p{L}*|(?:mna|una|tuna|kina|lina)(?:omba|hitaji))`,
  "iu",
);
/** What was or is to be paid. */
const PAID = pattern(
  String.raw`(?<!\p{L})(?:cost you|costs?|pay|paid|spent?|earn|pa(?:y|i)(?:é|er|ez)|coût\p{L}*|pag(?:o|a|ar|aron|aste|ó|ou)|cuesta|custa|gast\p{L}*|ausgegeben|zahl\p{L}*|потрат\p{L}*|стоит|bayar)(?!\p{L})`,
  "iu",
);
const isHowMuch = (label: string): boolean =>
  HOW_MUCH().test(label) ||
  (label.length < LONGEST_QUESTION && ANY_HOW_MUCH().test(label) && ASKS().test(label) && !PAID().test(label));
const LONGEST_QUESTION = 160;

/** "Montant en dollars canadiens": a sum, and in which money. */
const SUM_IN = pattern(
  String.raw`^(?:\P{L}|[a-z]\d)*(?:amount|sum|montant|somme|monto|importe|suma|valor|montante|betrag|summe|importo|somma|tutar|jumlah|kiasi|сумм?а|المبلغ)\s(?:in|en|em|в|у|dalam|kwa|cinsinden|ب)\s?(?=\p{L})(.{3,40}?)\P{L}*$`,
  "iu",
);
const saysItsMoney = (label: string): boolean => {
  const money = SUM_IN().exec(label)?.[1];
  return money !== undefined && moneyIn(`1 ${money}`).length > 0;
};

/** A figure in thousands, and what money it is in words that nobody here knows. */
const IN_THOUSANDS = pattern(
  String.raw`^\P{L}{0,3}(?:\p{L}{1,5}[./]?\s?)?\d{1,3}(?:[ .,'’\u00a0\u202f]\d{3})+(?![\d.,])\s?(?:\p{L}+\s?){0,2}\W{0,2}$`,
  "u",
);

const FIGURE = /^\W*\d[\d.,'’\s\u00a0\u202f]{2,}\W*$/;

const COUNTED = new Set<RequestLabel>(["start", "end", "amount", "total"]);

function byLabel(fields: Reading["fields"]): Labelled {
  const found: Labelled = new Map();
  for (const { label, value } of fields) {
    // A page's search box is looked at no further.
    let kind = isBlank(value)
      ? null
      : (labelOf(label) ?? (NAME.test(label) && ORGANISATION_WORD().test(value) ? "applicant" : null));
    const isSum = moneyIn(value)[0]?.at === 0;
    // "Demande : 27 400 euros".
    if (
      kind === null &&
      (isSum || /\s/.test(label.trim())) &&
      (isHowMuch(label) || asksForMoney(label) || saysItsMoney(label))
    )
      kind = moneyOf(value, label) === null && !IN_THOUSANDS().test(value) ? null : "amount";
    // "Presentado: ..." names somebody, "Solicitado: US$ 1 100 000" does not.
    if (kind === "doer" && (isSum || FIGURE.test(value)) && asksForMoney(label)) kind = "amount";
    // "To" a person, "Start: as soon as possible": what has no figure in it is no day and no sum.
    if (kind !== null && COUNTED.has(kind) && !/\d/.test(value)) kind = null;
    // "b. Applicant 2,900" of a budget is no name.
    if ((kind === "applicant" || kind === "doer") && !/\p{L}{2}/u.test(value)) kind = null;
    if (kind === null) continue;
    found.set(kind, [...(found.get(kind) ?? []), { label, value: value.trim() }]);
  }
  // A list has a title of its own for each of its things, beside that of the project.
  const ofProject = found.get("title")?.filter(({ label }) => !isPlainTitle(label)) ?? [];
  if (ofProject.length > 0) found.set("title", ofProject);
  return found;
}

/** Whether boxes ask for a project's title by more than that word. */
export const namesProject = (fields: Reading["fields"]): boolean =>
  fields.some(({ label }) => labelOf(label) === "title" && !isPlainTitle(label));
/** "Title" and no more: of a project, or of whatever a list holds. */
export const isPlainTitle = (label: string): boolean => /^\W*(?:title|titre|t[íi]tulo|titel|название)\W*$/i.test(label);

/** What forms hold before anybody has filled them ("$[insert]", "<to be completed>"), and numbers that stand for "none". */
export const isBlank = (value: string): boolean =>
  /^([$€£\s\-–—_.:*✓/]|\[[^[\]]*\]|<[^<>@]*>)*$|^(n\/?a|none|null|tbd|to be determined|select.*|choose.*|enter .*|please .*|click (here|or tap).*|not (stated|applicable|provided)|same as .*|--.*)$/i.test(
    value.trim(),
  ) || /^[\s]*(0+|44-?4{7}|0{2}-?0{7})[\s]*$/.test(value);
