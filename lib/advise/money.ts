import { mainAmount, newestAmounts } from "../list/amounts.ts";
import { type PrintedSum, printedSum } from "../list/printed-sum.ts";
import type { Amount, AmountKind, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";

/**
 * The amount beside a title, and in words what kind it is and what else is stated. Never a sum of two kinds. A sum in
 * another currency stands as its source prints it.
 */
export function moneyOf(project: Project, words: Words): { amount: string; stated: boolean; kinds: string | null } {
  const main = mainAmount(project);
  const printed = printedSum(project);
  if (main === null) {
    if (printed === null) return { amount: words.t("notStated"), stated: false, kinds: null };
    const fits = isShort(printed);
    const [amount, kinds] = [printed.text, kindWord(printed.kind, words)];
    return { amount: fits ? amount : kinds, stated: true, kinds: fits ? kinds : oneLine(amount, LONGEST_SUM) };
  }
  const others = newestAmounts(project).filter(({ kind }) => kind !== main.kind);
  // "As printed" alone needs no word: the list names no kind. Beside another kind it does.
  const own = main.kind === "printed" && others.length === 0 && printed === null ? [] : [kindWord(main.kind, words)];
  const beside = printed === null ? [] : [printedWithKind(printed, words)];
  const kinds = [...own, ...others.map((amount) => kindWithMoney(amount, words)), ...beside];
  return {
    amount: words.money(main.usd),
    stated: true,
    kinds: kinds.length === 0 ? null : kinds.reduce((first, second) => words.t("amountAnd", { first, second })),
  };
}

export function kindWord(kind: AmountKind, words: Words): string {
  switch (kind) {
    case "obligated":
      return words.t("amountObligated");
    case "planned":
      return words.t("amountPlanned");
    case "disbursed":
      return words.t("amountDisbursed");
    case "ceiling":
      return words.t("amountCeiling");
    case "printed":
      return words.t("amountPrinted");
  }
}

/** Letters of a printed sum that stand beside a title, in a line that does not break: as many as the largest award has. */
const LONGEST_BESIDE = 14;
export const isShort = (printed: PrintedSum | null): boolean => (printed?.text.length ?? 0) <= LONGEST_BESIDE;
/** The same where there is a line of its own. */
const LONGEST_SUM = 120;

/** "985,000 EUR obligated", "€985,000 as printed". */
export function printedWithKind({ text, kind }: PrintedSum, words: Words): string {
  return words.t("amountOfKind", { amount: oneLine(text, LONGEST_SUM), kind: kindWord(kind, words) });
}

/** "$2,427,062 obligated". */
export function kindWithMoney({ kind, usd }: Amount, words: Words): string {
  return words.t("amountOfKind", { amount: words.money(usd), kind: kindWord(kind, words) });
}
