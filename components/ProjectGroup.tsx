import { useState } from "preact/hooks";
import type { CountryDossier, ProjectRow as Row } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";
import { ProjectRow } from "./ProjectRow.tsx";
import { countByFilter, type ProjectFilter, rowsOf } from "./project-filter.ts";
import { Segments } from "./Segments.tsx";
import { useOnPaper } from "./use-on-paper.ts";

const FEW = 8;

interface FirstRowsProps {
  rows: Row[];
  words: Words;
  onOpen: (id: string) => void;
}

/** The first rows, and the rest on request: a long list is never cut off silently. */
export function FirstRows({ rows, words, onOpen }: FirstRowsProps) {
  const [all, setAll] = useState(false);
  const onPaper = useOnPaper();
  const shown = all ? rows : rows.slice(0, FEW);
  const rest = rows.slice(shown.length);
  return (
    <>
      <ul class="mt8">
        {shown.map((row) => (
          <ProjectRow key={row.id} row={row} onOpen={onOpen} />
        ))}
      </ul>
      {rest.length === 0 ? null : (
        <>
          <button type="button" class="btn link mt8 noprint" onClick={() => setAll(true)}>
            {words.t("panelMoreRows", { count: rest.length })}
          </button>
          {/* On paper nothing can be unfolded: all of it is printed. */}
          <ul class="printonly">
            {(onPaper ? rest : []).map((row) => (
              <ProjectRow key={row.id} row={row} onOpen={onOpen} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface ProjectGroupProps {
  projects: CountryDossier["projects"];
  words: Words;
  onOpen: (id: string) => void;
}

/** Projects of a country, to be narrowed by what their dates say. */
export function ProjectGroup({ projects, words, onOpen }: ProjectGroupProps) {
  const [filter, setFilter] = useState<ProjectFilter>("all");
  const choices = countByFilter(projects.rows).map(({ filter: value, count }) => ({
    value,
    text: words.t(filterWords[value], { count }),
  }));
  return (
    <section class="sec long">
      <div class="head">
        <h2 class="t-head">{projects.heading}</h2>
        <span class="sp" />
        {choices.length > 2 ? (
          <Segments label={projects.heading} choices={choices} value={filter} onChoose={setFilter} />
        ) : null}
      </div>
      {/* A key of its own: another filter starts again with its first rows. */}
      <FirstRows key={filter} rows={rowsOf(projects.rows, filter)} words={words} onOpen={onOpen} />
    </section>
  );
}

const filterWords: Record<ProjectFilter, string> = {
  all: "panelFilterAll",
  active: "panelFilterActive",
  ending: "panelFilterEnding",
  ended: "panelFilterEnded",
  undated: "panelFilterUndated",
  quoted: "panelFilterQuoted",
};
