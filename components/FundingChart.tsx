import { useId, useRef, useState } from "preact/hooks";
import type { FunderPattern, Funding } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";
import { BehindChart } from "./BehindChart.tsx";
import { FunderKey, FunderPatterns } from "./FunderPatterns.tsx";
import { FundingTable } from "./FundingTable.tsx";
import { type FundingColumn, type FundingGeometry, fundingGeometry } from "./funding-geometry.ts";
import { Segments } from "./Segments.tsx";
import { chartOrTable } from "./TierChart.tsx";
import { useWidth } from "./use-width.ts";

/** Amounts of one kind by year and funder: bars, and the same as a table. */
export function FundingChart({ funding, words }: { funding: Funding; words: Words }) {
  const [view, setView] = useState<"chart" | "table">("chart");
  const stated = funding.years.some((year) => year.parts.some((part) => part.usd > 0));
  return (
    <section class="sec">
      <div class="head">
        <h2 class="t-head">{funding.heading}</h2>
        {stated && view === "chart" ? <span class="quiet t-small">{words.t(unitKey(funding))}</span> : null}
        <span class="sp" />
        {stated ? (
          <Segments label={funding.heading} choices={chartOrTable(words)} value={view} onChoose={setView} />
        ) : null}
      </div>
      <p class="t-small soft mt4">{funding.sentence}</p>
      {stated && view === "chart" ? (
        <>
          <Picture funding={funding} words={words} />
          <BehindChart>
            <FundingTable funding={funding} words={words} />
          </BehindChart>
        </>
      ) : null}
      {stated && view === "table" ? <FundingTable funding={funding} words={words} /> : null}
      {funding.note === null ? null : <p class="t-small quiet mt8">{funding.note}</p>}
    </section>
  );
}

const unitKey = ({ years }: Funding) =>
  fundingGeometry(years, 368).unit === "million" ? "chartUnitMillion" : "chartUnitThousand";

function Picture({ funding, words }: { funding: Funding; words: Words }) {
  const figure = useRef<HTMLElement>(null);
  const patterns = useId();
  const geometry = inLanguage(fundingGeometry(funding.years, useWidth(figure, 368)), words);
  return (
    <figure class="mt8" ref={figure}>
      <svg
        class="ch"
        width={geometry.width}
        height={geometry.height}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        role="img"
        aria-labelledby={`${patterns}-t ${patterns}-d`}
      >
        <title id={`${patterns}-t`}>{funding.heading}</title>
        <desc id={`${patterns}-d`}>{fundingSentence(funding, words)}</desc>
        <FunderPatterns id={patterns} />
        <Ground geometry={geometry} words={words} />
        {geometry.columns.map((column) => (
          <Column
            key={column.year}
            column={column}
            geometry={geometry}
            patterns={patterns}
            unstated={words.t("chartNotStated")}
          />
        ))}
      </svg>
      <FunderKey
        funders={fundersOf(funding)}
        unstated={funding.years.some((year) => year.unstated > 0) ? words.t("chartAmountNotStated") : null}
        others={funding.years.some((year) => year.others.length > 0) ? words.t("chartOtherKind") : null}
      />
    </figure>
  );
}

/** Sums and the axis with the decimal sign of the person's language. */
function inLanguage(geometry: FundingGeometry, words: Words): FundingGeometry {
  const sign = words.number(1.5).slice(1, -1);
  const written = <T extends { label: string }>(one: T): T => ({ ...one, label: one.label.replace(".", sign) });
  return { ...geometry, grid: geometry.grid.map(written), columns: geometry.columns.map(written) };
}

function Ground({ geometry, words }: { geometry: FundingGeometry; words: Words }) {
  const { width, left, grid, baseline } = geometry;
  return (
    <>
      {grid.map(({ y, label }) => (
        <g key={label}>
          <path class={y === baseline ? "base" : "grid"} d={`M${left} ${y}H${width}`} />
          <text x={left - 6} y={y + 4} text-anchor="end">
            {label}
          </text>
        </g>
      ))}
      {geometry.gaps.map((gap) => (
        <g key={gap.from} text-anchor="middle">
          <rect class="gap" x={gap.x} y="14" width={gap.width} height={baseline - 14} />
          {gap.width >= 62 ? (
            <>
              <text class="lab" x={gap.x + gap.width / 2} y="52">{`${gap.from}–${gap.to}`}</text>
              <text x={gap.x + gap.width / 2} y="68">
                {words.t("chartNoAward")}
              </text>
              <text x={gap.x + gap.width / 2} y="84">
                {words.t("chartInThisList")}
              </text>
            </>
          ) : (
            // On end: a narrow band still names its years.
            <text
              class="lab"
              transform={`translate(${gap.x + gap.width / 2 + 4} 63) rotate(-90)`}
            >{`${gap.from}–${gap.to}`}</text>
          )}
        </g>
      ))}
    </>
  );
}

interface ColumnProps {
  column: FundingColumn;
  geometry: FundingGeometry;
  patterns: string;
  /** "not stated". */
  unstated: string;
}

function Column({ column, geometry, patterns, unstated }: ColumnProps) {
  const middle = column.x + column.width / 2;
  return (
    <g>
      {column.bars.map((bar, index) => (
        <rect
          key={index}
          x={column.x}
          y={bar.y}
          width={column.width}
          height={bar.height}
          fill={`url(#${patterns}-${bar.pattern})`}
          stroke={`var(--f-${bar.pattern})`}
        />
      ))}
      {column.unstated ? (
        <rect class="ns" x={column.x} y={column.unstated.y} width={column.width} height={column.unstated.height} />
      ) : null}
      {column.others ? (
        <>
          <rect class="ok" x={column.x} y={column.others.y} width={column.width} height={column.others.height} />
          <path
            class="ok"
            d={`M${column.x} ${column.others.y + column.others.height}l${column.width} -${column.others.height}`}
          />
        </>
      ) : null}
      <ColumnLabel column={column} geometry={geometry} middle={middle} unstated={unstated} />
      <text x={middle} y={geometry.baseline + 16} text-anchor="middle">
        {column.tick}
      </text>
    </g>
  );
}

type ColumnLabelProps = Omit<ColumnProps, "patterns"> & { middle: number };

function ColumnLabel({ column, geometry, middle, unstated }: ColumnLabelProps) {
  const { label, labelY } = column;
  if (label === "") {
    // Where there is no room, or another kind is stated, the key below says it.
    if (!geometry.roomy || column.others !== null) return null;
    return (
      <text x={middle} y={labelY} text-anchor="middle">
        {unstated}
      </text>
    );
  }
  if (geometry.upright) {
    return (
      <text class="lab" transform={`translate(${middle + 4} ${labelY}) rotate(-90)`}>
        {label}
      </text>
    );
  }
  return (
    <text class="lab" x={middle} y={labelY} text-anchor="middle">
      {label}
    </text>
  );
}

function fundersOf({ years }: Funding): { pattern: FunderPattern; funder: string }[] {
  const all = new Map<string, FunderPattern>();
  for (const year of years)
    for (const part of year.parts) if (!all.has(part.funder)) all.set(part.funder, part.pattern);
  return [...all].map(([funder, pattern]) => ({ funder, pattern }));
}

/** "2003: State, TIP Office $243,582, State, PRM $200,000; 2002: amount not stated, 2". */
function fundingSentence({ years }: Funding, words: Words): string {
  const said = years.map(({ year, parts, unstated, others }) => {
    const amounts = parts.map((part) => `${part.funder} ${words.money(part.usd)}`);
    if (unstated > 0) amounts.push(`${words.t("chartAmountNotStated")}: ${words.number(unstated)}`);
    amounts.push(...others.map(({ funder, amount }) => `${funder} ${amount}`));
    return `${year}: ${amounts.join(", ")}`;
  });
  return said.join("; ");
}
