import type { EditionInfo, ListReader } from "../list/reader.ts";
import type { Words } from "../words/words.ts";
import type { AdviceContext } from "./context.ts";
import { sourceLink } from "./edition-line.ts";
import { tierYears } from "./tiers.ts";
import type { Funding, OverlapView } from "./view.ts";

/** What each row of an exported table says of where it is from. */
export interface TableOrigin {
  info: Pick<EditionInfo, "serial" | "asOf">;
  marking: string;
}

/** Tiers by year, each with its own source and that source's date. */
export async function tierRows(country: string, reader: ListReader, { words }: AdviceContext): Promise<string[][]> {
  const [info, facts] = await Promise.all([reader.info(), reader.factsOfCountry(country)]);
  const { t } = words;
  const rows = tierYears(facts, words).map(({ year, names, fact }) => {
    const { text, url } = sourceLink(fact.source, { words });
    return [words.country(country), String(year), names.join("; "), url ?? text, fact.source.asOf ?? ""];
  });
  const head = [t("briefCountry"), t("briefYear"), t("tierLabel"), t("exportSource"), t("exportSourceDate")];
  return withOrigin([head, ...rows], { info, marking: info.marking }, words);
}

/** Amounts of one kind by year and funder, as the picture draws them; amounts of other kinds keep their own words. */
export function fundingRows(funding: Funding, name: string, origin: TableOrigin, words: Words): string[][] {
  const { t } = words;
  const rows = funding.years.flatMap(({ year, parts, unstated, others }) => [
    ...parts.map(({ funder, usd }) => [String(year), funder, String(usd), funding.heading]),
    ...others.map(({ funder, amount }) => [String(year), funder, "", amount]),
    ...(unstated === 0 ? [] : [[String(year), "", "", `${t("chartAmountNotStated")}: ${unstated}`]]),
  ]);
  const head = [t("briefCountry"), t("briefYear"), t("briefFunder"), "USD", t("briefAmountWhat")];
  return withOrigin([head, ...rows.map((row) => [name, ...row])], origin, words);
}

/** What a request resembles, part by part. */
export function overlapRows(overlap: OverlapView, origin: TableOrigin, words: Words): string[][] {
  const { t } = words;
  const [part, request, listed, likeness] = overlap.columns;
  const rows = overlap.rows.flatMap(({ row, parts }) =>
    parts.map((each) => [
      row.title,
      row.id,
      each.label,
      each.request ?? "",
      [each.listed, each.marked.join(", ")].filter((text) => text !== "").join(" "),
      each.text,
    ]),
  );
  const head = [t("exportTitle"), t("exportId"), part, request, listed, likeness];
  return withOrigin([head, ...rows], origin, words);
}

/** Edition and marking in every row: a row that is copied out of the table takes them along. */
export function withOrigin([head = [], ...rows]: string[][], { info, marking }: TableOrigin, words: Words): string[][] {
  const edition = words.t("edition", { serial: String(info.serial), date: info.asOf });
  return [
    [...head, words.t("exportEdition"), words.t("exportMarking")],
    ...rows.map((row) => [...row, edition, marking]),
  ];
}
