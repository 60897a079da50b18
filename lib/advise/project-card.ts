import { highestMarking } from "../list/marking.ts";
import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import { oneLine, paragraphs } from "./bounds.ts";
import type { AdviceContext } from "./context.ts";
import { footerText, sourceLink } from "./edition-line.ts";
import { type Ground, layGround } from "./ground.ts";
import { titleOf } from "./names.ts";
import { projectFields } from "./project-fields.ts";
import { statusLines } from "./standing.ts";
import type { ProjectCard } from "./view.ts";

/** A project with every field, "not stated" for blanks. Null when this edition has no such project. */
export async function projectCard(id: string, reader: ListReader, context: AdviceContext): Promise<ProjectCard | null> {
  const [project] = await reader.projects([id]);
  if (project === undefined) return null;
  const ground = await layGround(reader, context, [project]);
  const { words, info } = ground;
  return {
    id,
    ...titleOf(project, words),
    status: statusLines(project, ground),
    fields: projectFields(project, ground),
    summary: paragraphs(project.summary ?? "") || null,
    history: historyOf(project, ground),
    sources: {
      heading: words.t("projectSources"),
      rows: project.sources.map((source) => sourceLink(source, ground)),
    },
    marking: highestMarking([info.marking, project.marking]),
    footer: footerText(ground),
  };
}

/** Earlier printings, newest first, each as it then stood. */
function historyOf(project: Project, { words }: Ground): ProjectCard["history"] {
  if (project.history.length === 0) return null;
  const rows = [...project.history]
    .sort((a, b) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0))
    .map(({ asOf, printed }) => ({
      asOf: words.date(asOf),
      text: Object.entries(printed)
        .map(([field, value]) => `${oneLine(field, 40)}: ${oneLine(value, 160)}`)
        .join("; "),
    }));
  return { heading: words.t("projectHistory"), rows };
}
