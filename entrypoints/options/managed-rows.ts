import type { Policy } from "../../lib/browser/policy.ts";
import type { Words } from "../../lib/words/words.ts";

export interface ManagedRow {
  title: string;
  text: string;
  values: string[];
}

/** What the organisation set about the list, for reading only. */
export function managedRows(policy: Policy, words: Words): ManagedRow[] {
  const { t } = words;
  const rows: ManagedRow[] = [];
  const add = (title: string, values: string[], text = "") => {
    if (values.length > 0) rows.push({ title: t(title), text: text && t(text), values });
  };
  add("optionsAddress", policy.repoUrls ?? [], "optionsAddressText");
  add(
    "optionsKey",
    some(policy.rootSha256, (digest) => `SHA-256 ${inGroups(digest)}`),
    "optionsKeyText",
  );
  add("optionsCeiling", some(policy.sensitivityCeiling, String), "optionsCeilingText");
  add("optionsPoll", some(policy.pollMinutes, words.number));
  add(
    "optionsPolicyCountries",
    (policy.countries ?? []).map((country) => words.country(country)),
  );
  add("optionsMinSerial", some(policy.minSeq, words.number));
  return rows;
}

const some = <T>(value: T | undefined, say: (value: T) => string) => (value === undefined ? [] : [say(value)]);

/** A digest to be compared by eye: in groups of four. */
export const inGroups = (digest: string) => digest.toLowerCase().replace(/(.{4})(?=.)/g, "$1 ");
