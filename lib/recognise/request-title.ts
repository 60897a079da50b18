import { pattern } from "../list/pattern.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import { labelOf } from "./request-labels.ts";
import type { Pair } from "./request-pairs.ts";
import { describedInCapitals, headsBeside, isBody, titleBeside } from "./title-beside.ts";
import { titleInText } from "./title-in-text.ts";
import { hasWord } from "./word-shape.ts";

const PAPER =
  "(?:(?:project|grant|funding|technical|full|draft|revised|small grant|unsolicited|cost) )?(?:proposal|concept note|concept paper|application|statement of interest|letter of (?:interest|inquiry|intent)|loi|idea note|request for (?:funding|funds|support|(?:a )?grants?)|proposal for (?:grant )?funding|funding request|grant request|proposal narrative|project narrative|award(?: record)?|application narrative|program(?:me)? narrative|project (?:concept|idea|application)|project(?: document| summary)?|note (?:conceptuelle|succincte|de concept|de projet|de cadrage)|idée de projet|fiche (?:de )?projet|proposition(?: de projet| technique| complète)?|lettre d.intention|demande de (?:financement|subvention|soutien|don)|projet|nota (?:conceptual|conceitual|de conceito|de concepto)|propuesta(?: de proyecto| técnica| completa| de trabajo)?|idea de proyecto|perfil de proyecto|ficha de proyecto|nota de idea|carta de inter[eé]s|solicitud de \\p{L}+|proyecto|proposta(?: de proje[c]?to| técnica| completa)?|ideia de proje[c]?to|carta de interesse|pedido de \\p{L}+|projeto|projecto|концептуальная записка|проектное предложение|проектная заявка|заявка(?: на \\p{L}+)?|проект|مقترح(?: مشروع)?|مذكرة مفاهيمية|طلب (?:تمويل|منحة))";
const LEAD_IN = pattern(
  `^\\s*(?:(?:re|fw|fwd|tr|rv|enc|aw|res)\\s*:\\s*)*(?:(?:our|the|notre|nuestra|nossa) )?${PAPER}(?: (?:v|ver|version)\\.? ?\\d+)?(?:\\s*[:–—-]\\s*| (?:for|from|by|to|pour|para|de|del|da|do) [^:–—\\n]{2,60}(?::|\\s[–—-])\\s+)(?=\\S)`,
  "iu",
);
const LEAD_OUT = pattern(`\\s*(?:[:–—|-]\\s*|\\()${PAPER}\\)?\\s*$`, "iu");
const QUOTE = '["“«„‘]\\s?((?:[^"”»“’\\n]|(?<=\\p{L})’(?=\\p{L})){4,200}?)\\s?["”»“’](?!\\p{L})';
/** A line in quotation marks and nothing else. */
const QUOTED = pattern(`^${QUOTE}$`, "u");
/** A line that names the kind of paper and nothing else, and what may stand below it. */
const PAPER_ALONE = pattern(`^${PAPER}$`, "iu");
const PAPER_OF = pattern(`^(?:an? )?${PAPER} (?:submitted|presented|présentée?|apresentada|presentada)`, "iu");
const isTitleLike = (line: string): boolean =>
  line.length < 160 &&
  line.split(/\s+/).length >= 2 &&
  BEGINS_TALL().test(line) &&
  !/[.,;:]$|\d{4}$|[@|→›>]|https?:/.test(line) &&
  !labelOf(line.split(":")[0]!) &&
  !NO_NAME_BELOW().test(line);
const BEGINS_TALL = pattern(String.raw`^["“«„‘]?\s?[\p{Lu}\p{Lo}\d]`, "u");
/** What stands below the kind of a paper besides its name. */
const NO_NAME_BELOW = pattern(
  String.raw`^(?:ref|réf|para|to|from|de|à)\s?[.:]|^\p{L}{3} \d{1,2}(?!\p{L})|^(?:submitted|presented|prepared|for (?:the )?(?:u\.?s|embassy|consideration)|to (?:the|:)|présentée?|soumis|préparée?|presentad|preparad|apresentad|dirigid|adressée?|addressed|funding opportunity|step \d|page|version|draft|date|dear|status|\d+[.)]?\s|application|project (?:information|details|summary|data)|general|section|part|table of|contents|executive summary|introduction|background|summary|resumen|résumé|resumo|informa|datos|dados|identi|cover|applicant|organi[sz]ation|confidential|fonds|fund|small grants|public diplomacy|fondo|fundo|programa de|programme de|program of)`,
  "iu",
);
/** Posts of persons, which stand behind "Title:" under a signature. */
const POST = pattern(
  String.raw`^(the )?(\p{L}+ ){0,3}(dire[ct]t?\p{L}+|manager|officer|pr[eé]sident\p{L}*|chair\p{L}*|coord\p{L}+|secretary|represent\p{L}+|ceo|founder|treasurer|m[rs]s?|dr)(?=$|[.,]| of| d[aeu])`,
  "iu",
);

const isBare = (label: string): boolean => /^\W*\S{0,3}\s*(title|titre|t[ií]tulo)\W*$/i.test(label);

/** What the project is called: a label's value, a name in a sentence, or a heading without what kind of paper it heads. */
export function titleOfRequest(
  reading: Reading,
  labelled: Labelled,
  pairs: Pair[],
  main: string,
  applicant: string | null,
): string | null {
  const isOther = (name: string) => (applicant ?? "").toLowerCase().includes(name.toLowerCase()) || isBody(name);
  const said =
    inLabels(labelled) ??
    titleBeside(pairs, isOther, underHead) ??
    titleInText(main, isOther) ??
    belowPaper(reading, main, isOther) ??
    inHeads(reading, labelled, pairs, main, isOther) ??
    describedInCapitals(pairs);
  return said === null ? null : tidy(said).slice(0, LONGEST_TITLE);
}
const LONGEST_TITLE = 500;

const NAMES_TITLE = pattern("tit(?:le|re|ulo)|título|intitulé|name|nom|назв|наимен|عنوان|اسم|dénom|denom|design", "i");

function inLabels(labelled: Labelled): string | null {
  const rows = (labelled.get("title") ?? []).filter(
    ({ label, value }) => !(isBare(label) && POST().test(value)) && hasWord(value),
  );
  // A form's "Title" may be that of the call; "Descriptive title of applicant's project" is not.
  const row =
    rows.find(({ label }) => !isBare(label) && NAMES_TITLE().test(label)) ??
    rows.find(({ label }) => !isBare(label)) ??
    rows[0];
  return row?.value ?? null;
}

/** Lines that a page's own tools print above the paper. */
const TOOLS =
  /published using|report abuse|open with|share|print|download|toggle|zoom|thumbnails|fit width|rotate|^page \d|inbox|reply|archive|make a copy|vista previa|imprimer|compartir|descargar|^\S+\.(?:pdf|docx?|odt|xlsx?)$/i;
/** Lines of a paper's head that are looked at. */
const HEAD_LINES = 14;

/** The line below one that names the kind of paper and nothing else, or above "A proposal submitted by". */
function belowPaper(reading: Reading, main: string, isOther: (name: string) => boolean): string | null {
  const lines = main
    .slice(0, 2_000)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !(TOOLS.test(line) && line.length < 160))
    .slice(0, HEAD_LINES);
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1] ?? "";
    if (PAPER_ALONE().test(line) && isTitleLike(below) && !isOther(below)) return below;
    if (PAPER_OF().test(below) && isTitleLike(line) && !isOther(line)) return line;
  }
  // A paper whose window says what kind it is and whose first heading does not.
  const first = reading.headings.find(({ level }) => level === 1)?.text ?? "";
  return PAPER_ALONE().test(reading.title.trim()) && isTitleLike(first) && !PAPER_ALONE().test(first) && !isOther(first)
    ? first
    : null;
}

function inHeads(
  reading: Reading,
  labelled: Labelled,
  pairs: Pair[],
  main: string,
  isOther: (name: string) => boolean,
): string | null {
  const heads = [
    ...headsBeside(pairs),
    ...(labelled.get("subject") ?? []).map(({ value }) => value),
    ...reading.headings.filter(({ level }) => level <= 2).map(({ text }) => text),
    ...main
      .slice(0, 600)
      .split("\n")
      .slice(0, 4)
      .filter((line) => line.length < 160 && !TOOLS.test(line)),
    reading.title,
  ];
  for (const head of heads) {
    const name = QUOTED().exec(head)?.[1] ?? underHead(head);
    // "Letter of Interest - Sunrise Network" is headed by who writes.
    if (name && !isOther(name)) return name;
  }
  return null;
}

/** "Proposal: Safe Looms" and "Safe Looms: Technical Proposal" are both about Safe Looms. */
function underHead(head: string): string | null {
  const rest = head.replace(LEAD_IN(), "");
  const name = tidy(rest.replace(LEAD_OUT(), ""));
  return name !== tidy(head) && name.length > 4 && !labelOf(name) && !/^[A-Z\d-]+$/.test(name) ? name : null;
}

/** Without marks around it, what explains it in brackets, and the sentences that go on behind it. */
const tidy = (title: string): string =>
  firstOf(title.trim().replace(/^[–—-]\s+/, ""))
    .replace(/^["“«„‘]\s?(.*?)\s?["”»’']\.?$/u, "$1")
    .replace(EXPLAINED, "")
    .trim();
const EXPLAINED = /\s\((?:an?|the|une?|um|uma|una)\s[^()]{4,80}\)$/;

/** "Cacao à l'école. Il se déroulera à Soubré." is a name and what is said of it. */
function firstOf(title: string): string {
  if (!/[.!?]$/.test(title)) return title;
  const end = SENTENCE_END().exec(title);
  return end ? title.slice(0, end.index + 1).replace(/\.$/, "") : title;
}
const SENTENCE_END = pattern(String.raw`(?<=\p{L}{3}["”»]?)[.!?](?=\s+\p{Lu}\S*\s\S+\s)`, "u");
