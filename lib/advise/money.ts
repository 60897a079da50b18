import { mainAmount, newestAmounts } from "../list/amounts.ts";
import type { Amount, AmountKind, Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";

/** The amount beside a title, and in words what kind it is and what else is stated. Never a sum of two kinds. */
export function moneyOf(project: Project, words: Words): { amount: string; stated: boolean; kinds: string | null } {
  const main = mainAmount(project);
  if (main === null) return { amount: words.t("notStated"), stated: false, kinds: null };
  const others = newestAmounts(project).filter(({ kind }) => kind !== main.kind);
  // "As printed" alone needs no word: the list names no kind. Beside another kind it does.
  const own = main.kind === "printed" && others.length === 0 ? [] : [kindWord(main.kind, words)];
  const kinds = [...own, ...others.map((amount) => kindWithMoney(amount, words))];
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

/** "$2,427,062 obligated". */
export function kindWithMoney({ kind, usd }: Amount, words: Words): string {
  return words.t("amountOfKind", { amount: words.money(usd), kind: kindWord(kind, words) });
}
