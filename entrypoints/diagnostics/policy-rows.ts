import { type Policy, type PolicyReading, policyKeys } from "../../lib/browser/policy.ts";
import type { Words } from "../../lib/words/words.ts";

/** Values of one key that are told; of more, how many. */
const MOST = 5;
const LONGEST = 200;

/** Every key that the organisation may set: what it is set to, or that it is ignored and what it must be. */
export function policyRows({ policy, problems }: PolicyReading, words: Words): [string, string][] {
  const { t } = words;
  const known = (Object.keys(policyKeys) as (keyof Policy)[]).map((key): [string, string] => {
    const bad = problems.some((problem) => problem.key === key);
    if (bad)
      return [key, t("diagIgnored", { expected: t(`diagExpects${key.charAt(0).toUpperCase()}${key.slice(1)}`) })];
    return [key, told(policy[key], words)];
  });
  const unknown = problems
    .filter(({ sentence }) => sentence === "errorPolicyUnknown")
    .map(({ key }): [string, string] => [key.slice(0, LONGEST), t("diagUnknownKey")]);
  return [...known, ...unknown];
}

function told(value: Policy[keyof Policy], { t }: Words): string {
  if (value === undefined) return t("diagNotSet");
  if (!Array.isArray(value)) {
    const text = String(value);
    return text.length > LONGEST ? t("diagLetters", { count: text.length }) : text;
  }
  const values = value.slice(0, MOST).join(", ");
  return value.length > MOST ? t("diagMore", { values, count: value.length - MOST }) : values;
}
