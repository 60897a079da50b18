import { FormsHelp } from "../../components/FormsHelp.tsx";
import type { Words } from "../../lib/words/words.ts";

const examples: [form: string, key: string][] = [
  ["country:gh", "searchHelpCountry"],
  ["ends<180d", "searchHelpEnds"],
  ["funder:ilab", "searchHelpFunder"],
  ["focus:protection", "searchHelpFocus"],
  ["status:running", "searchHelpStatus"],
  ["amount>1m", "searchHelpAmount"],
  ["region:af", "searchHelpRegion"],
  ["account:incle", "searchHelpNamed"],
  ['programme:"child protection"', "searchHelpNamed"],
  ["publisher:public-record", "searchHelpNamed"],
  ["sort:newest", "searchHelpSort"],
  ['"child protection compact"', "searchHelpPhrase"],
];

/** What `?` explains. */
export function SearchHelp({ words, onUse }: { words: Words; onUse: (form: string) => void }) {
  return (
    <FormsHelp
      heading={words.t("searchHelpHeading")}
      text={words.t("searchHelpText")}
      rows={examples.map(([form, key]) => ({ form, text: words.t(key) }))}
      keys={words.t("searchHelpKeys")}
      onUse={onUse}
    />
  );
}
