import { mainAmount } from "../list/amounts.ts";
import { printedSum } from "../list/printed-sum.ts";
import type { ListReader } from "../list/reader.ts";
import type { Focus, Project } from "../list/schema.ts";
import type { Finding } from "../recognise/finding.ts";
import type { Words } from "../words/words.ts";
import { oneLine } from "./bounds.ts";
import type { AdviceContext } from "./context.ts";
import { type Ground, layGround } from "./ground.ts";
import { countryNames, implementerLine, placeOf } from "./names.ts";
import { type Likeness, OVERLAP_PARTS, type Overlap, type OverlapPart, type OverlapPartName } from "./overlap-shape.ts";
import { focusWord } from "./project-fields.ts";
import { projectRow } from "./project-row.ts";
import { amountText, periodText } from "./request-fields.ts";
import type { OverlapLikeness, OverlapPartRow, OverlapRow, OverlapView } from "./view.ts";
import { yearOf, yearText } from "./years.ts";

/** What a request has in common with listed projects, for the dossier; null where nothing is close enough to be said. */
export async function overlapSection(
  overlap: Overlap | null,
  finding: Finding | null,
  reader: ListReader,
  context: AdviceContext,
): Promise<OverlapView | null> {
  if (overlap === null || !overlap.speak || finding === null) return null;
  const shown = overlap.matches.slice(0, overlap.close);
  const projects = await reader.projects(shown.map(({ project }) => project));
  const ground = await layGround(reader, context, projects);
  const { words } = context;
  const rows = shown.flatMap(({ project: id, parts }): OverlapRow[] => {
    // Another edition may have come since the page was read.
    const project = projects.find((each) => each.id === id);
    if (project === undefined) return [];
    const row = projectRow(project, ground);
    return [
      {
        row,
        fold: words.t("overlapDetails"),
        parts: OVERLAP_PARTS.map((name) => partRow(name, parts[name], project, finding, ground)),
      },
    ];
  });
  if (rows.length === 0) return null;
  return {
    heading: words.t("overlapHeading"),
    lead: words.t("overlapLead"),
    columns: [
      words.t("overlapPart"),
      words.t("overlapThisRequest"),
      words.t("overlapListed"),
      words.t("overlapLikeness"),
    ],
    rows,
  };
}

const shapes: Record<Likeness, OverlapLikeness> = {
  same: "full",
  part: "half",
  apart: "empty",
  "not compared": "none",
};

function partRow(
  name: OverlapPartName,
  { likeness, words: shared }: OverlapPart,
  project: Project,
  finding: Finding,
  ground: Ground,
): OverlapPartRow {
  const { words } = ground;
  const common = {
    label: words.t(labels[name]),
    marked: [],
    likeness: shapes[likeness],
    text: likenessText(name, likeness, words),
  };
  if (name === "text" || name === "population") {
    const listed = words.t(shared.length === 0 ? "overlapNothingShared" : "overlapShared");
    return { ...common, request: null, listed, marked: shared.map((each) => oneLine(each, 60)) };
  }
  const stated = (text: string | null) => text || words.t("notStated");
  if (name === "focus") {
    const focus = project.focus.map((each) => focusWord(each, words));
    const both = shared.map((each) => focusWord(each as Focus, words));
    return { ...common, request: stated(words.list(both)), listed: stated(words.list(focus)) };
  }
  return {
    ...common,
    request: stated(ofRequest(name, finding, words)),
    listed: stated(ofProject(name, project, ground)),
  };
}

function ofRequest(name: OverlapPartName, { applicant, fields, countries }: Finding, words: Words): string | null {
  switch (name) {
    case "country": {
      const places = fields !== null && fields.countries.length > 0 ? fields.countries : countries;
      return places.length === 0 ? null : countryNames([...places], words, 3);
    }
    case "dates":
      return fields === null ? null : periodText(fields.start, fields.end, words);
    case "implementer":
      return applicant === null ? null : oneLine(applicant.printed, 120);
    case "amount":
      return fields === null ? null : amountText(fields.amount, fields.currency, words);
    default:
      return null;
  }
}

function ofProject(name: OverlapPartName, project: Project, ground: Ground): string | null {
  const { words } = ground;
  switch (name) {
    case "country":
      return placeOf(project, words);
    case "dates": {
      if (project.start !== null || project.end !== null) return periodText(project.start, project.end, words);
      const year = yearOf(project);
      return year === null ? null : words.t("overlapYearOnly", { year: yearText(year, words) });
    }
    case "implementer":
      return implementerLine(project, ground);
    case "amount": {
      const amount = mainAmount(project);
      const printed = amount === null ? printedSum(project) : null;
      return amount === null ? printed && oneLine(printed.text, 60) : words.money(amount.usd);
    }
    default:
      return null;
  }
}

function likenessText(name: OverlapPartName, likeness: Likeness, words: Words): string {
  switch (likeness) {
    case "same":
      return words.t(name === "text" || name === "amount" || name === "dates" ? "overlapClose" : "overlapSame");
    case "part":
      return words.t("overlapInPart");
    case "apart":
      return words.t("overlapApart");
    case "not compared":
      return words.t("overlapNotCompared");
  }
}

const labels: Record<OverlapPartName, string> = {
  text: "overlapText",
  country: "overlapCountry",
  dates: "overlapDates",
  implementer: "overlapImplementer",
  focus: "overlapFocus",
  population: "overlapPopulation",
  amount: "overlapAmount",
};
