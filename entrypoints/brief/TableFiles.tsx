import { Icon } from "../../components/Icon.tsx";
import { fundingRows, overlapRows, tierRows } from "../../lib/advise/brief-tables.ts";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { exportProjects } from "../../lib/advise/export-projects.ts";
import {
  asksTable,
  comparisonTables,
  countryTables,
  finished,
  type PageTable,
  whomTables,
} from "../../lib/advise/page-tables.ts";
import { writeCsv } from "../../lib/exchange/write-csv.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Sheet } from "../our-page/brief-of.ts";
import { saveFile } from "../our-page/save-file.ts";
import type { ListState } from "../our-page/use-list.ts";
import { useSaid } from "../our-page/use-said.ts";

interface TableFilesProps {
  sheet: Sheet;
  list: Extract<ListState, { kind: "ready" }>;
  context: AdviceContext;
}

interface TableFile {
  /** End of the file's name. */
  key: string;
  heading: string;
  rows: (reader: ListReader) => Promise<string[][]>;
}

/** Every table of the sheet as a file, each row with its source, the edition and the marking. */
export function TableFiles({ sheet, list, context }: TableFilesProps) {
  const { t } = context.words;
  const [said, say] = useSaid(context.words);
  const save = async ({ key, rows }: TableFile) => {
    const table = await list.read(rows);
    if (table === null) throw new Error("the list is gone");
    const name = `sightline-${key}-edition-${list.info.serial}-${context.today}.csv`;
    saveFile({ name, text: writeCsv(table), type: "text/csv;charset=utf-8" });
    say("briefSaved", { file: name });
  };
  const files = filesOf(sheet, list, context);
  if (files.length === 0) return null;
  return (
    <>
      <h2 class="t-head">{t("briefTables")}</h2>
      <p class="take">
        {files.map((file) => (
          <button
            key={file.key}
            type="button"
            class="btn"
            onClick={() => void save(file).catch(() => say("searchExportFailed"))}
          >
            <Icon name="download" />
            {file.heading}
          </button>
        ))}
      </p>
      <p class="t-small soft" role="status">
        {said}
      </p>
    </>
  );
}

function filesOf({ view, brief }: Sheet, { info }: TableFilesProps["list"], context: AdviceContext): TableFile[] {
  const { words } = context;
  const projects = (ids: string[], heading: string): TableFile[] =>
    ids.length === 0 ? [] : [{ key: "awards", heading, rows: (reader) => exportProjects(ids, reader, context) }];
  if (view.kind === "card") return projects([view.card.id], words.t("briefRecord"));
  const ready = (tables: PageTable[]): TableFile[] =>
    tables.map(({ rows, ...file }) => ({ ...file, rows: async () => rows }));
  if (view.kind === "whom") return ready(whomTables(view.whom, { info, marking: view.whom.marking }, words));
  if (view.kind === "comparison")
    return ready(comparisonTables(view.comparison, { info, marking: view.comparison.marking }, words));
  if (brief === null) return [];
  const awards = projects(brief.projects, words.t("briefAwards"));
  const { dossier } = view;
  const origin = { info, marking: dossier.marking };
  if (dossier.kind === "applicant") {
    const { overlap, asks } = dossier;
    const [head, rows] = asksTable(asks.rows, words);
    const offices = ready(finished([{ key: "offices", heading: asks.heading, rows: [head, ...rows] }], origin, words));
    if (overlap === null) return [...awards, ...offices];
    return [
      ...awards,
      { key: "overlap", heading: overlap.heading, rows: async () => overlapRows(overlap, origin, words) },
      ...offices,
    ];
  }
  const { country, name, funding, tiers } = dossier;
  const tierFile: TableFile = {
    key: "tiers",
    heading: tiers.heading,
    rows: (reader) => tierRows(country, reader, context),
  };
  return [
    ...awards,
    ...(tiers.points.length === 0 ? [] : [tierFile]),
    ...(funding === null
      ? []
      : [
          {
            key: "amounts",
            heading: funding.heading,
            rows: async () => fundingRows(funding, name, origin, words),
          },
        ]),
    ...ready(countryTables(dossier, origin, words)),
  ];
}
