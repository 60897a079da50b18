import type { Words } from "../words/words.ts";
import type { Link } from "./view.ts";

/** Rows of the table: what it is, consent, border, against whom, when it ends, who helps, law, and the words themselves. */
export const GLOSSARY_ROWS = ["What", "Consent", "Border", "Against", "Ends", "Helps", "Law", "Name"] as const;
export type GlossaryRowName = (typeof GLOSSARY_ROWS)[number];

export interface GlossaryRow {
  name: GlossaryRowName;
  label: string;
  trafficking: string;
  smuggling: string;
  /** Places in `sources`, from 1. */
  sources: number[];
}

export interface Glossary {
  columns: { trafficking: string; smuggling: string };
  rows: GlossaryRow[];
  sources: Link[];
}

/** Where each statement can be read; titles as they are printed. */
const sources = [
  {
    text: "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (Palermo, 2000), art. 2, 3, 6, 9",
    url: "https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons",
  },
  {
    text: "Protocol against the Smuggling of Migrants by Land, Sea and Air (Palermo, 2000), art. 3, 5, 6, 16",
    url: "https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-against-smuggling-migrants-land-sea-and-air",
  },
  {
    text: "Human Smuggling and Trafficking Center: Human Trafficking vs. Human Smuggling (2016)",
    url: "https://docslib.org/doc/11785896",
  },
  {
    text: "Department of State: fact sheet on the Human Smuggling and Trafficking Center (2015)",
    url: "https://2009-2017.state.gov/j/tip/rls/fs/2015/245175.htm",
  },
  {
    text: "22 U.S.C. 7102",
    url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title22-section7102&num=0&edition=prelim",
  },
  {
    text: "8 U.S.C. 1324",
    url: "https://uscode.house.gov/view.xhtml?req=granuleid:USC-prelim-title8-section1324&num=0&edition=prelim",
  },
];

const cited: Record<GlossaryRowName, number[]> = {
  What: [1, 2, 3],
  Consent: [1, 3],
  Border: [1, 2, 3],
  Against: [2, 3, 4],
  Ends: [1, 3],
  Helps: [1, 2],
  Law: [1, 2, 5, 6],
  Name: [1, 2],
};

/** Trafficking and smuggling side by side, in the person's language. */
export function glossary({ t }: Words): Glossary {
  return {
    columns: { trafficking: t("glossaryTrafficking"), smuggling: t("glossarySmuggling") },
    rows: GLOSSARY_ROWS.map((name) => ({
      name,
      label: t(`glossary${name}`),
      trafficking: t(`glossary${name}Trafficking`),
      smuggling: t(`glossary${name}Smuggling`),
      sources: cited[name],
    })),
    sources,
  };
}
