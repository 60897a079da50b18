import { newestAmounts } from "../list/amounts.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { AmountKind, Project } from "../list/schema.ts";
import type { Ground } from "./ground.ts";
import { kindWord } from "./money.ts";
import { funderName, regionName } from "./names.ts";
import { statusLines } from "./standing.ts";
import { yearOf } from "./years.ts";

/** Kinds of amount, each with a column of its own: they are never added. */
const kinds: readonly AmountKind[] = ["printed", "ceiling", "obligated", "planned", "disbursed"];

/** The first row of a table of projects, in the person's language. */
export function exportHead({ words }: Pick<Ground, "words">): string[] {
  const { t } = words;
  return [
    t("exportTitle"),
    t("exportImplementer"),
    t("exportSubrecipients"),
    t("exportCountries"),
    t("exportScope"),
    t("exportRegion"),
    t("exportFunder"),
    ...kinds.map((kind) => t("exportAmount", { kind: kindWord(kind, words) })),
    t("exportOtherMoney"),
    t("exportFiscalYear"),
    t("exportStart"),
    t("exportEnd"),
    t("exportStatus"),
    t("exportFocus"),
    t("exportProgramme"),
    t("exportAccount"),
    t("exportAward"),
    t("exportListing"),
    t("exportSource"),
    t("exportSourceDate"),
    t("exportPublisher"),
    t("exportId"),
    t("exportEdition"),
    t("exportMarking"),
  ];
}

/** One project as a row: dates and dollars as the list has them, blanks where it states nothing. */
export function exportRow(project: Project, ground: Ground): string[] {
  const { words, info } = ground;
  const amounts = newestAmounts(project);
  const year = yearOf(project);
  const [source] = project.sources;
  return [
    project.title ?? "",
    nameOf(project.implementer, ground) || (project.printed.implementer ?? ""),
    project.subrecipients.map((id) => nameOf(id, ground)).join("; "),
    project.countries.map((code) => words.country(code)).join("; "),
    scopeText(project, ground),
    project.region === null ? "" : regionName(project.region, words),
    project.funder === null && !project.printed.funder ? "" : funderName(project, ground),
    ...kinds.map((kind) => String(amounts.find((amount) => amount.kind === kind)?.usd ?? "")),
    printedSum(project)?.text ?? "",
    year?.fiscal ? String(year.year) : "",
    project.start ?? "",
    project.end ?? "",
    statusLines(project, ground)
      .map(({ text }) => text)
      .join("; "),
    project.focus.join("; "),
    project.programme ?? "",
    project.account ?? "",
    project.awardNumber ?? "",
    project.assistanceListing ?? "",
    project.sources.map(({ title, url }) => url ?? title ?? "").join("; "),
    source?.asOf ?? "",
    info.publishers.find(({ id }) => id === project.publisher)?.name ?? project.publisher,
    project.id,
    words.t("edition", { serial: String(info.serial), date: info.asOf }),
    project.marking,
  ];
}

const nameOf = (id: string | null, { names }: Ground): string => (id === null ? "" : (names.get(id)?.name ?? id));

function scopeText({ scope, countries }: Project, { words }: Ground): string {
  if (scope === "global") return words.t("scopeGlobal");
  return words.t(scope === "country" && countries.length === 1 ? "scopeCountry" : "scopeRegional");
}
