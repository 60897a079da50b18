import { useState } from "preact/hooks";
import type { Coverage, CoverageEntry } from "../lib/advise/country-shape.ts";
import type { Words } from "../lib/words/words.ts";
import { Segments } from "./Segments.tsx";

interface CoverageMatrixProps {
  coverage: Coverage;
  words: Words;
  onOpen: (project: string) => void;
}

/** Awards by focus and funder, narrowed by years; a number opens the awards that it counts. */
export function CoverageMatrix({ coverage, words, onOpen }: CoverageMatrixProps) {
  const [period, setPeriod] = useState("all");
  const [chosen, setChosen] = useState<[number, number] | null>(null);
  const fits = fitting(period);
  const rows = coverage.rows.map(({ focus, cells }) => ({ focus, cells: cells.map((cell) => cell.filter(fits)) }));
  const picked = chosen === null ? null : (rows[chosen[0]]?.cells[chosen[1]] ?? null);
  const choices = periodChoices(coverage, words);
  return (
    <section class="sec">
      <div class="head">
        <h2 class="t-head">{coverage.heading}</h2>
        <span class="sp" />
        {choices.length > 1 ? (
          <Segments
            label={coverage.heading}
            choices={choices}
            value={period}
            onChoose={(value) => {
              setPeriod(value);
              setChosen(null);
            }}
          />
        ) : null}
      </div>
      <p class="t-small soft mt4">{coverage.lead}</p>
      <div class="wide mt8">
        <table class="cov">
          <caption class="sr">{coverage.heading}</caption>
          <thead>
            <tr>
              <th scope="col">
                <span class="sr">{words.t("coverageFocus")}</span>
              </th>
              {coverage.columns.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ focus, cells }, row) => (
              <tr key={focus}>
                <th scope="row">{focus}</th>
                {cells.map((cell, column) => (
                  <Cell
                    key={coverage.columns[column]!.id}
                    entries={cell}
                    of={{ focus, funder: coverage.columns[column]!.name }}
                    pressed={chosen?.[0] === row && chosen[1] === column}
                    words={words}
                    onPress={() => setChosen(chosen?.[0] === row && chosen[1] === column ? null : [row, column])}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {picked === null || picked.length === 0 ? null : <Picked entries={picked} onOpen={onOpen} />}
      <p class="t-small quiet mt8">{coverage.note}</p>
      {coverage.absent === null ? null : <p class="t-small quiet mt4">{coverage.absent}</p>}
    </section>
  );
}

interface CellProps {
  entries: CoverageEntry[];
  of: { focus: string; funder: string };
  pressed: boolean;
  words: Words;
  onPress: () => void;
}

function Cell({ entries, of, pressed, words, onPress }: CellProps) {
  if (entries.length === 0) {
    return (
      <td class="none">
        <span aria-hidden="true">–</span>
        <span class="sr">{words.t("coverageNone")}</span>
      </td>
    );
  }
  const years = yearsOf(entries, words);
  return (
    <td>
      <button
        type="button"
        aria-expanded={pressed}
        aria-label={words.t("coverageCell", { ...of, count: entries.length, years })}
        onClick={onPress}
      >
        <b>{words.number(entries.length)}</b>
        <span>{shortYears(years)}</span>
      </button>
    </td>
  );
}

function Picked({ entries, onOpen }: { entries: CoverageEntry[]; onOpen: (project: string) => void }) {
  return (
    <ul class="picked mt8 noprint">
      {entries.map(({ id, title, year }) => (
        <li key={id}>
          <button type="button" class="btn link" onClick={() => onOpen(id)}>
            {title}
          </button>{" "}
          {year === null || title.includes(String(year)) ? null : <span class="quiet">{year}</span>}
        </li>
      ))}
    </ul>
  );
}

function yearsOf(entries: CoverageEntry[], words: Words): string {
  const years = entries.flatMap(({ year }) => year ?? []);
  if (years.length === 0) return words.t("coverageNoYear");
  const [from, to] = [Math.min(...years), Math.max(...years)];
  return from === to ? String(from) : `${from}–${to}`;
}

/** "2002–2004" as "2002–04": a cell is narrow. */
const shortYears = (years: string): string => years.replace(/^(\d\d)(\d\d)–\1(\d\d)$/, "$1$2–$3");

function fitting(period: string): (entry: CoverageEntry) => boolean {
  if (period === "all") return () => true;
  if (period === "now") return ({ running }) => running;
  const [from = 0, to = 0] = period.split("-").map(Number);
  return ({ year }) => year !== null && year >= from && year <= to;
}

function periodChoices(coverage: Coverage, words: Words): { value: string; text: string }[] {
  const running = coverage.rows.some(({ cells }) => cells.some((cell) => cell.some((entry) => entry.running)));
  return [
    { value: "all", text: words.t("coverageAll") },
    ...(running ? [{ value: "now", text: words.t("coverageNow") }] : []),
    ...coverage.periods.map(([from, to]) => ({ value: `${from}-${to}`, text: `${from}–${String(to).slice(2)}` })),
  ];
}
