import type { CountryFact, Project } from "../list/schema.ts";
import type { BriefRow } from "./brief-shape.ts";
import type { SourceBook } from "./brief-sources.ts";
import { compactEndOf } from "./facts.ts";
import type { Ground } from "./ground.ts";
import { moneyOf } from "./money.ts";
import { funderName, implementerLine, placeOf, titleOf } from "./names.ts";
import { partOf, sharedLine } from "./project-row.ts";
import { statusLines } from "./standing.ts";
import { yearOf, yearText } from "./years.ts";

export interface BriefRowOptions {
  /** The country of the brief; null in an applicant's, where each row names its own. */
  country: string | null;
  /** The applicant of the brief: where it does not hold an award, the row says what it is in it. */
  organisation: string | null;
  facts: CountryFact[];
}

/** A project as a row of a printed table, each value as every other surface has it. */
export function briefRow(
  project: Project,
  ground: Ground,
  book: SourceBook,
  { country, organisation, facts }: BriefRowOptions,
): BriefRow {
  const { words } = ground;
  const { amount, stated, kinds } = moneyOf(project, words);
  const year = yearOf(project);
  const role = organisation === null ? null : partOf(project, organisation, ground);
  const place = [placeOf(project, words), role].filter((part) => part !== null).join(" · ");
  const who = country === null ? place : implementerLine(project, ground);
  return {
    id: project.id,
    ...titleOf(project, words),
    shared: sharedLine(project, ground, country),
    who: who ?? words.t("notStated"),
    funder: funderName(project, ground),
    year: year === null ? words.t("notStated") : yearText(year, words),
    amount,
    amountStated: stated,
    kinds,
    status: statusLines(project, ground, compactEndOf(project, facts)),
    sources: book.numbersOf(project.sources),
  };
}

/** Heads of the columns, in the order of a row. */
export function briefColumns({ words: { t } }: Pick<Ground, "words">, of: "country" | "applicant"): string[] {
  const second = of === "country" ? t("briefImplementer") : t("briefWhere");
  return [
    t("briefColumnTitle"),
    second,
    t("briefFunder"),
    t("briefYear"),
    t("briefAmount"),
    t("briefStatus"),
    t("briefSource"),
  ];
}
