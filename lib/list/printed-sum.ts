import { AMOUNT_KINDS } from "./kinds.ts";
import type { AmountKind, Project } from "./schema.ts";

/** A sum as its source prints it, which is not in US dollars: it is in no total and stands in no order. */
export interface PrintedSum {
  /** "985,000 EUR", "€985,000": the printed words, with the currency where these do not name it. */
  text: string;
  /** Of which kind; "printed" where the source names none, or several. */
  kind: AmountKind;
}

/** The sum that a project's source prints in another currency; null where it prints none. */
export function printedSum({ printed }: Pick<Project, "printed">): PrintedSum | null {
  const text = printed.amount?.trim() ?? "";
  const currency = printed.currency?.trim() ?? "";
  if (currency === "" || !/\d/.test(text)) return null;
  const named = currency.split("; ").every((each) => text.toLowerCase().includes(each.toLowerCase()));
  const kind = AMOUNT_KINDS.find((known) => known === printed.amountKind) ?? "printed";
  return { text: named ? text : `${text} ${currency}`, kind };
}

/** Kinds of the sums that a source prints in another currency. */
export function kindsPrinted(project: Pick<Project, "printed">): AmountKind[] {
  if (printedSum(project) === null) return [];
  const kinds = (project.printed.amountKind ?? "printed").split("; ");
  return AMOUNT_KINDS.filter((kind) => kinds.includes(kind));
}
