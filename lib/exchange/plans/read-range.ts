import type { Plan } from "../../list/schema.ts";
import type { Code } from "../codes.ts";
import { readAmounts } from "../normalise/amounts.ts";

export interface Range {
  usdFrom: number | null;
  usdTo: number | null;
  wrong: { field: keyof Plan & ("usdFrom" | "usdTo"); value: string; code: Code; reason: string }[];
}

const atMost =
  /^(?:up to|at most|not to exceed|no more than|max(?:imum)?\.?:?|≤|<|jusqu['’][àa]|au plus|hasta|como máximo)\s*/i;
const atLeast = /^(?:at least|from|min(?:imum)?\.?:?|≥|>|au moins|à partir de|desde|al menos)\s*/i;
const between = /\s*[–—-]\s*|\s+(?:to|and|à|et|a|y)\s+/i;
/** A number as sums are written; two of them are not one sum. */
const numbers = /\d(?:[\d.,'’\s]*\d)?/g;

/**
 * What an office plans to spend, in US dollars: two columns, or one with a sum ("$750,000": both ends), a range
 * ("$0.5–1 million") or an open end ("up to $1,000,000").
 */
export function readRange(texts: Record<"amount" | "from" | "to", string | null>): Range {
  const range = rangeOf(texts);
  const { usdFrom, usdTo } = range;
  if (usdFrom === null || usdTo === null || usdFrom <= usdTo) return range;
  const value = [texts.from, texts.to, texts.amount].filter((text) => text !== null).join(" – ");
  const wrong = {
    field: "usdTo" as const,
    value,
    code: "range-reversed" as const,
    reason: "The range ends below where it begins.",
  };
  return { usdFrom: null, usdTo: null, wrong: [...range.wrong, wrong] };
}

function rangeOf({ amount, from, to }: Record<"amount" | "from" | "to", string | null>): Range {
  const range: Range = { usdFrom: null, usdTo: null, wrong: [] };
  const sum = (field: "usdFrom" | "usdTo", text: string, unit = ""): number | null => {
    const { value, doubts } = readAmounts(unit === "" || /[a-z]$/i.test(text) ? text : `${text} ${unit}`);
    const isOne = value.length === 1 && text.match(numbers)?.length === 1;
    const usd = isOne ? (value[0]?.usd ?? null) : null;
    if (usd === null)
      range.wrong.push({
        field,
        value: text,
        code: doubts[0]?.code ?? "no-amount",
        reason: doubts[0]?.reason ?? "No amount could be read here.",
      });
    return usd;
  };
  if (from !== null) range.usdFrom = sum("usdFrom", from);
  if (to !== null) range.usdTo = sum("usdTo", to);
  if (amount === null || from !== null || to !== null) return range;
  if (atMost.test(amount)) range.usdTo = sum("usdTo", amount.replace(atMost, ""));
  else {
    const parts = amount.replace(/^between\s+|^entre\s+/i, "").split(between);
    const [low, high] = parts;
    if (atLeast.test(amount) && parts.length === 1) range.usdFrom = sum("usdFrom", amount.replace(atLeast, ""));
    else if (parts.length === 2 && low && high) {
      // "$0.5–1 million": the unit stands once and is meant twice.
      const unit = /(million|millions|millones|thousand|mille|mil|m|k)\s*(?:usd|us\$|dollars)?$/i.exec(high)?.[1] ?? "";
      range.usdFrom = sum("usdFrom", low.replace(atLeast, ""), unit);
      range.usdTo = sum("usdTo", high);
    } else {
      range.usdFrom = sum("usdFrom", amount);
      range.usdTo = range.usdFrom;
    }
  }
  return range;
}
