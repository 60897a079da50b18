import type { Applicant, Reason } from "./finding.ts";
import type { NameTable } from "./name-table.ts";
import { matchOrganisation } from "./organisation-match.ts";
import type { Reading } from "./reading.ts";
import { isBlank, type Labelled } from "./request-fields.ts";

const NAME = "((?:the |la |le |l['’]|el |o |a )?[\\p{Lu}«\"“‘][^\\n.;:()<>]{2,120}?)";
const END =
  "(?=\\s*(?:[.;:(<\\n]|$|,|\\s(?:requests?|request|is|are|would|respectfully|hereby|seeks?|has|to|for|in response|based|registered|a (?:local|national|non|registered|women)|an |située?|basée?|sollicite|demande|a l['’]honneur|solicita|solicitamos|con sede|com sede|sediada|просит|запрашивает|which|and I|I am|I would|on|with|whose)(?!\\p{L})))";
const PATTERNS: RegExp[] = [
  new RegExp(
    `(?:on behalf of|submitted by|prepared by|presented by|applicant(?: organi[sz]ation)?:|au nom d(?:e la|e l['’]|u|e|['’])|soumise? par|présentée? par|en nombre de(?: la)?|presentad[oa] por(?: la)?|em nome d(?:a|o|e)|apresentad[oa] pel[ao]|submetid[oa] pel[ao]|от имени(?: организации)?|باسم|نيابة عن)\\s+${NAME}${END}`,
    "iu",
  ),
  new RegExp(
    `(?:our (?:organi[sz]ation|ngo|association|foundation)|notre (?:organisation|association|ong|structure)|nuestra (?:organización|asociación|fundación)|nossa (?:organização|associação)|наша организация|منظمتنا|جمعيتنا)\\s*[,:–—-]?\\s+${NAME}${END}`,
    "u",
  ),
  new RegExp(
    `(?:^|\\n|\\. )${NAME}\\s+(?:\\([^)\\n]{2,20}\\)\\s+)?(?:respectfully |hereby |kindly |is pleased to |would like to )*(?:requests?|requesting|seeks|asks for|is requesting|proposes|submits?|sollicite|demande|propose|soumet|solicita|propone|presenta|propõe|apresenta|просит|запрашивает|предлагает)(?!\\p{L})`,
    "u",
  ),
  new RegExp(
    `(?:I am|My name is|I write as|[Nn]ous sommes|[Ss]omos|[Ww]e are)\\s+(?:[^\\n]{0,60}?\\s(?:of|at|from|with|de|da)\\s)?(?:the )?${NAME}${END}`,
    "u",
  ),
];
const PRIORITY = [
  /legal|razón social|raison sociale|razão social|юридич|القانوني/iu,
  /applicant|demandeur|solicitante|requerente|proponente|заявитель|مقدم/iu,
  /organi[sz]|organisme|entidad|entidade|организац|المنظمة/iu,
];

/** Who asks for money: as printed, and the organisation of the list, which a stranger's name is not. */
export function applicantOf(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
): { applicant: Applicant | null; reasons: Reason[] } {
  const rows = (labelled.get("applicant") ?? []).filter(({ value }) => isNameLike(value));
  const rankOf = (label: string) => {
    const rank = PRIORITY.findIndex((pattern) => pattern.test(label));
    return rank < 0 ? PRIORITY.length : rank;
  };
  const labelledName = [...rows].sort((a, b) => rankOf(a.label) - rankOf(b.label))[0];
  const printed = labelledName?.value ?? nameInText(reading, table);
  if (!printed) return { applicant: null, reasons: [] };
  const organisation = matchOrganisation(printed, table);
  const applicant = { printed: printed.slice(0, 300), organisation: organisation?.id ?? null };
  const signal = labelledName ? "label" : "text";
  return {
    applicant,
    reasons: [
      {
        about: "applicant",
        subject: organisation?.id ?? "",
        signal,
        weight: labelledName ? 3 : 1,
        found: printed.slice(0, 120),
      },
    ],
  };
}

const isNameLike = (value: string): boolean =>
  /\p{L}{2}/u.test(value) && value.length <= 200 && !isBlank(value) && !/@|https?:/.test(value);

function nameInText(reading: Reading, table: NameTable): string | null {
  const main = reading.text.slice(0, Math.min(reading.mainLength, 8_000));
  let fallback: string | null = null;
  for (const pattern of PATTERNS) {
    const found = pattern
      .exec(main)?.[1]
      ?.trim()
      .replace(/^(la|le|les|el|los|las|o|a|os|as)\s+(?=\p{Lu})|^l['’](?=\p{Lu})/u, "")
      .replace(/^["“«‘]|["”»’,]+$/g, "");
    if (!found || !isNameLike(found) || PRONOUN.test(found) || found.split(" ").length > 14) continue;
    if (matchOrganisation(found, table)) return found;
    fallback ??= found;
  }
  return fallback;
}
const PRONOUN =
  /^(we|our|this|the (project|proposal|applicant|program)|it|they|nous|notre|ce|cette|le projet|nosotros|este|esta|el proyecto|o projeto|please|dear|if|he|she|i|мы|наш|to|an?)(?!\p{L})/iu;
