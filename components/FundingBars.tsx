import { useId } from "preact/hooks";
import type { Funding } from "../lib/advise/view.ts";
import { type Bar, barsOf } from "./bars-of.ts";
import { FunderPatterns } from "./FunderPatterns.tsx";

const WIDTH = 228;
const BASE = 20;

/** Funding by year at a glance. The sentence beside it and the dossier's table say the same in words. */
export function FundingBars({ funding }: { funding: Funding }) {
  const id = useId();
  const { bars, gaps } = barsOf(funding.years, WIDTH, BASE - 1);
  return (
    <svg class="bars" viewBox={`0 0 ${WIDTH} 34`} role="img" aria-label={inWords(funding)}>
      <FunderPatterns id={id} />
      {gaps.map(({ from, to, x, width }) =>
        // Too narrow for its years: the empty band speaks, and the dossier's chart names them.
        width < 60 ? null : (
          <text key={from} x={x} y="14" text-anchor="middle">
            {from}–{to}
          </text>
        ),
      )}
      {bars.map((bar) => (
        <Column key={bar.year} bar={bar} patterns={id} />
      ))}
      <path class="base" d={`M0 ${BASE + 0.5}H${WIDTH}`} />
    </svg>
  );
}

function Column({ bar: { year, x, width, parts, unstated, others, tick }, patterns }: { bar: Bar; patterns: string }) {
  let top = BASE;
  return (
    <g>
      {parts.map(({ pattern, height }) => {
        top -= height;
        const fill = `url(#${patterns}-${pattern})`;
        return (
          <rect
            key={top}
            x={x}
            y={top}
            width={width}
            height={height}
            fill={fill}
            stroke={`var(--f-${pattern})`}
            stroke-width=".5"
          />
        );
      })}
      {unstated ? <rect class="ns" x={x + 0.5} y={top - 5.5} width={width - 1} height="5" /> : null}
      {others ? (
        <path
          class="ok"
          d={`M${x + 0.5} ${(unstated ? top - 6.5 : top) - 5.5}h${width - 1}v5h${1 - width}zm0 5l${width - 1} -5`}
        />
      ) : null}
      <text x={x + width / 2} y="32" text-anchor="middle">
        {tick}
        <title>{year}</title>
      </text>
    </g>
  );
}

/** "Amounts as printed: 2003 $443,582; 2015 $5,000,000". */
function inWords({ heading, years }: Funding): string {
  const stated = years.filter(({ parts }) => parts.length > 0);
  const sums = stated.map(({ year, parts }) => {
    const usd = parts.reduce((sum, part) => sum + part.usd, 0);
    return `${year} $${usd.toLocaleString()}`;
  });
  return `${heading}: ${sums.join("; ")}`;
}
