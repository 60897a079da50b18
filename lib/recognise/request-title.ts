import { pattern } from "../list/pattern.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";
import { labelOf } from "./request-labels.ts";
import { hasWord } from "./word-shape.ts";

const PAPER =
  "(?:(?:project|grant|funding|technical|full|draft|revised|small grant|unsolicited|cost) )?(?:proposal|concept note|concept paper|application|statement of interest|letter of (?:interest|inquiry|intent)|request for (?:funding|support)|funding request|grant request|proposal narrative|project narrative|award(?: record)?|project(?: document| summary)?|note (?:conceptuelle|succincte|de concept)|proposition(?: de projet| technique)?|demande de (?:financement|subvention|soutien|don)|projet|nota (?:conceptual|conceitual|de conceito|de concepto)|propuesta(?: de proyecto| técnica)?|solicitud de \\p{L}+|proyecto|proposta(?: de proje[c]?to| técnica)?|pedido de \\p{L}+|projeto|projecto|концептуальная записка|проектное предложение|проектная заявка|заявка(?: на \\p{L}+)?|проект|مقترح(?: مشروع)?|مذكرة مفاهيمية|طلب (?:تمويل|منحة))";
const LEAD_IN = pattern(
  `^\\s*(?:(?:re|fw|fwd|tr|rv|enc|aw|res)\\s*:\\s*)*(?:(?:our|the|notre|nuestra|nossa) )?${PAPER}(?: (?:v|ver|version)\\.? ?\\d+)?\\s*[:–—-]\\s*(?=\\S)`,
  "iu",
);
const LEAD_OUT = pattern(`\\s*(?:[:–—|-]\\s*|\\()${PAPER}\\)?\\s*$`, "iu");
const QUOTE = '["“«„‘]\\s?((?:[^"”»“’\\n]|(?<=\\p{L})’(?=\\p{L})){4,200}?)\\s?["”»“’](?!\\p{L})';
const TITLED = [
  pattern(
    `(?<!\\p{L})(?:titled|entitled|project title is|called|named|se llama|s.appelle|se chama|называется|intitulée?|dénommée?|titulad[oa]|intitulad[oa]|denominad[oa]|llamad[oa]|chamad[oa]|под названием|بعنوان)\\s*,?:?\\s*${QUOTE}`,
    "iu",
  ),
  pattern(
    `(?<!\\p{L})(?:project|proposal|programme?|initiative|application|concept note|projet|proposition|note conceptuelle|proyecto|propuesta|iniciativa|projeto|projecto|proposta|проекта?|проекту|заявк\\p{L}+|مشروع|المشروع|مشروعنا)\\s*,?:?\\s*${QUOTE}`,
    "iu",
  ),
  pattern(`(?<!\\p{L})(?:for|pour|para|для) ${QUOTE}`, "iu"),
  pattern(`${QUOTE} (?:project|programme?)`, "iu"),
  pattern(
    String.raw`(?<!\p{L})(?:[Oo]ur|[Nn]otre|[Nn]uestr[oa]|[Nn]oss[oa]) (?:project|proposal|programme?|initiative|projet|proyecto|iniciativa|proje[c]?to),\s(\p{Lu}[^,.\n"«“]{4,100}), `,
    "u",
  ),
  pattern(
    String.raw`(?<!\p{L})(?:titled|entitled|intitulée?|titulad[oa]|intitulad[oa]|denominad[oa]|под названием)\s+:?\s*(\p{Lu}[^.\n;"«“]{4,150}?)(?=[.\n;]|, (?:which|to|for|in|with|pour|qui|para|que|por|com|con|на|для)(?!\p{L})|\s(?:in the amount|for a total|to be implemented|pour un montant|por un monto|no valor)|$)`,
    "u",
  ),
];
/** A line in quotation marks and nothing else. */
const QUOTED = pattern(`^${QUOTE}$`, "u");
/** A line that names the kind of paper and nothing else, and what may stand below it. */
const PAPER_ALONE = pattern(`^${PAPER}$`, "iu");
const PAPER_OF = pattern(`^(?:an? )?${PAPER} (?:submitted|presented|présentée?|apresentada|presentada)`, "iu");
const isTitleLike = (line: string): boolean =>
  line.length < 160 && line.split(/\s+/).length >= 4 && !/[.,;]$|\d{4}$/.test(line) && !labelOf(line.split(":")[0]!);
/** Posts of persons, which stand behind "Title:" under a signature. */
const POST = pattern(
  String.raw`^(the )?(\p{L}+ ){0,3}(dire[ct]t?\p{L}+|manager|officer|pr[eé]sident\p{L}*|chair\p{L}*|coord\p{L}+|secretary|represent\p{L}+|ceo|founder|treasurer|m[rs]s?|dr)(?=$|[.,]| of| d[aeu])`,
  "iu",
);

/** What the project is called: a label's value, a name in quotation marks, or a heading without what kind of paper it heads. */
export function titleOfRequest(
  reading: Reading,
  labelled: Labelled,
  main: string,
  applicant: string | null,
): string | null {
  const isBare = (label: string) => /^\W*\S{0,3}\s*(title|titre|t[ií]tulo)\W*$/i.test(label);
  const rows = (labelled.get("title") ?? []).filter(
    ({ label, value }) => !(isBare(label) && POST().test(value)) && hasWord(value),
  );
  // A form's "Title" may be that of the call; "Descriptive title of applicant's project" is not.
  const row = rows.find(({ label }) => !isBare(label)) ?? rows[0];
  if (row) return tidy(row.value).slice(0, 500);
  for (const titled of TITLED) {
    const name = titled().exec(main.slice(0, 12_000))?.[1];
    if (name) return tidy(name);
  }
  const [first = "", second = ""] = main
    .slice(0, 600)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  if (PAPER_ALONE().test(first) && isTitleLike(second)) return tidy(second);
  if (PAPER_OF().test(second) && isTitleLike(first)) return tidy(first);
  const heads = [
    ...(labelled.get("subject") ?? []).map(({ value }) => value),
    ...reading.headings.filter(({ level }) => level <= 2).map(({ text }) => text),
    ...main
      .slice(0, 600)
      .split("\n")
      .slice(0, 4)
      .filter((line) => line.length < 160),
    reading.title,
  ];
  for (const head of heads) {
    const name = QUOTED().exec(head)?.[1] ?? underHead(head);
    // "Letter of Interest - Sunrise Network" is headed by who writes.
    if (name && !(applicant ?? "").toLowerCase().includes(name.toLowerCase())) return name.slice(0, 500);
  }
  return null;
}

/** "Proposal: Safe Looms" and "Safe Looms: Technical Proposal" are both about Safe Looms. */
function underHead(head: string): string | null {
  const rest = head.replace(LEAD_IN(), "");
  const name = tidy(rest.replace(LEAD_OUT(), ""));
  return name !== tidy(head) && name.length > 4 && !labelOf(name) && !/^[A-Z\d-]+$/.test(name) ? name : null;
}

/** Without marks around it, and without the number of its box. */
const tidy = (title: string): string =>
  title
    .trim()
    .replace(/^["“«„‘']\s?(.*?)\s?["”»’']\.?$/u, "$1")
    .trim();
