import type { AdviceContext } from "../../lib/advise/context.ts";
import { exportProjects } from "../../lib/advise/export-projects.ts";
import { rowAsText } from "../../lib/advise/plain-text.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import { writeCsv } from "../../lib/exchange/write-csv.ts";
import { saveFile } from "./save-file.ts";
import type { ListState } from "./use-list.ts";
import { type Say, useSaid } from "./use-said.ts";
import type { Search } from "./use-search.ts";

export interface Tools {
  /** What was done last, in words; empty at first. */
  said: string;
  say: Say;
  /** Projects that an export would hold. */
  projects: number;
  exportAll: () => void;
  copy: (row: ResultRow) => void;
}

/** What can be done with an answer besides reading it. */
export function useTools(search: Search, list: ListState, context: AdviceContext | null): Tools {
  const [said, say] = useSaid(context?.words ?? null);
  const { groups } = search;
  const found = groups.filter(({ kind }) => kind === "project");
  const projects = found.reduce((sum, { documents }) => sum + documents.length, 0);
  const done = (work: Promise<void>, failed: string) => void work.catch(() => say(failed));

  async function exportNow(): Promise<void> {
    if (list.kind !== "ready" || context === null) throw new Error("there is nothing to export yet");
    const ids = search.answersOf(found).map(({ id }) => id);
    const rows = await list.read((reader) => exportProjects(ids, reader, context));
    if (rows === null) throw new Error("the list is gone");
    const name = `sightline-edition-${list.info.serial}-${context.today}.csv`;
    saveFile({ name, text: writeCsv(rows), type: "text/csv;charset=utf-8" });
    say("searchExported", { count: rows.length - 1 });
  }

  async function copyNow(row: ResultRow): Promise<void> {
    if (list.kind !== "ready" || context === null) throw new Error("there is nothing to copy yet");
    const text = await list.read((reader) => rowAsText(row, reader, context));
    if (text === null) throw new Error("the row is gone");
    await navigator.clipboard.writeText(text);
    say("searchCopied", { name: row.title });
  }

  return {
    said,
    say,
    projects,
    exportAll: () => done(exportNow(), "searchExportFailed"),
    copy: (row) => done(copyNow(row), "searchCopyFailed"),
  };
}
