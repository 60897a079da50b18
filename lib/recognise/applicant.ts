import { applicantInText, isNameLike } from "./applicant-in-text.ts";
import { applicantNamed } from "./applicant-name.ts";
import type { Applicant, Reason } from "./finding.ts";
import { moneyIn } from "./money.ts";
import type { NameTable } from "./name-table.ts";
import type { Reading } from "./reading.ts";
import type { Labelled } from "./request-fields.ts";

/** Labels from the surest to those that may name a partner. */
const PRIORITY = [
  // Beneath a prime recipient another asks.
  /^sub\S* applicant/i,
  /legal|razón social|raison sociale|razão social|юридич|القانوني|prime|lead/iu,
  /applicant|demandeur|solicitante|requerente|proponente|soumissionnaire|postulante|заявитель|مقدم|recipient|grantee|awardee/iu,
  /organi[sz]|organisme|entidad|entidade|организац|المنظمة/iu,
];

/** Who asks for money: as printed, and the organisation of the list, which a stranger's name is not. */
export function applicantOf(
  reading: Reading,
  labelled: Labelled,
  table: NameTable,
): { applicant: Applicant | null; reasons: Reason[] } {
  const rows = (labelled.get("applicant") ?? []).filter(
    ({ value }) => isNameLike(value) && moneyIn(value).length === 0,
  );
  const rankOf = (label: string) => {
    const rank = PRIORITY.findIndex((pattern) => pattern.test(label));
    return rank < 0 ? PRIORITY.length : rank;
  };
  const row = [...rows].sort((a, b) => rankOf(a.label) - rankOf(b.label))[0];
  const applicant = row ? applicantNamed(row.value, table) : applicantInText(reading, labelled, table);
  if (!applicant) return { applicant: null, reasons: [] };
  const reason: Reason = {
    about: "applicant",
    subject: applicant.organisation ?? "",
    signal: row ? "label" : "text",
    weight: row ? 3 : 1,
    found: applicant.printed.slice(0, 120),
  };
  return { applicant, reasons: [reason] };
}
