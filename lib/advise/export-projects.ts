import type { ListReader } from "../list/reader.ts";
import type { AdviceContext } from "./context.ts";
import { exportHead, exportRow } from "./export-table.ts";
import { layGround } from "./ground.ts";

/** Projects read at once; between two such readings others get their turn. */
const AT_ONCE = 500;

/** A table of projects with its head, in the order of the ids; those that this edition does not hold are left out. */
export async function exportProjects(ids: string[], reader: ListReader, context: AdviceContext): Promise<string[][]> {
  const rows = [exportHead(context)];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const projects = await reader.projects(ids.slice(at, at + AT_ONCE));
    const ground = await layGround(reader, context, projects);
    rows.push(...projects.map((project) => exportRow(project, ground)));
  }
  return rows;
}
