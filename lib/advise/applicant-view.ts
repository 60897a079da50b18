import { statusOf } from "../list/dates.ts";
import type { ListReader } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import { runs, sourcesDisagree } from "./standing.ts";

/** What the list holds on an organisation today. */
export interface ApplicantView {
  organisation: string;
  /** Every award that names it. */
  all: Project[];
  /** It holds them, and by their dates they run. */
  holding: Project[];
  /** Others hold them and name it as partner, and by their dates they run. */
  partner: Project[];
  /** Not known to run. */
  past: Project[];
  doubtful: Project[];
}

/** Null when no award of this list names the organisation: then nothing is said of it. */
export async function viewApplicant(
  organisation: string,
  reader: ListReader,
  today: string,
): Promise<ApplicantView | null> {
  const all = await reader.projectsOfOrganisation(organisation);
  if (all.length === 0) return null;
  const running = all.filter((project) => runs(project, today));
  const holds = (project: Project) => project.implementer === organisation;
  return {
    organisation,
    all,
    holding: running.filter(holds),
    partner: running.filter((project) => !holds(project)),
    past: all.filter((project) => ["ended", "undated"].includes(statusOf(project, today))),
    doubtful: running.filter((project) => sourcesDisagree(project, today)),
  };
}
