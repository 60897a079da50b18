import type { Words } from "../words/words.ts";

/** Parts of one line, set apart as the language sets its semicolon; blanks are left out. */
export const clauses = (parts: (string | null | undefined)[], words: Words): string =>
  parts
    .filter((part): part is string => typeof part === "string" && part !== "")
    .reduce((first, second) => (first === "" ? second : words.t("amountAnd", { first, second })), "");
