import { useId, useRef, useState } from "preact/hooks";
import type { CountryDossier, TierShape } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";
import { BehindChart } from "./BehindChart.tsx";
import { Segments } from "./Segments.tsx";
import { TierShapeIcon } from "./TierShapeIcon.tsx";
import { type TierGeometry, type TierPoint, tierGeometry, tierSentence } from "./tier-geometry.ts";
import { useWidth } from "./use-width.ts";

interface TierChartProps {
  tiers: CountryDossier["tiers"];
  words: Words;
  /** The last year that the picture must reach: this year. */
  through: number;
}

/** Tier by report year: a picture, and the same as a table. */
export function TierChart({ tiers, words, through }: TierChartProps) {
  const [view, setView] = useState<"chart" | "table">("chart");
  if (tiers.points.length === 0) return null;
  return (
    <section class="sec">
      <div class="head">
        <h2 class="t-head">{tiers.heading}</h2>
        <span class="sp" />
        <Segments label={tiers.heading} choices={chartOrTable(words)} value={view} onChoose={setView} />
      </div>
      {view === "chart" ? (
        <>
          <Picture tiers={tiers} words={words} through={through} />
          <BehindChart>
            <TierTable points={tiers.points} words={words} caption={tiers.heading} />
          </BehindChart>
        </>
      ) : (
        <TierTable points={tiers.points} words={words} caption={tiers.heading} />
      )}
    </section>
  );
}

export const chartOrTable = (words: Words): { value: "chart" | "table"; text: string }[] => [
  { value: "chart", text: words.t("chartPicture") },
  { value: "table", text: words.t("chartTable") },
];

function Picture({ tiers, words, through }: TierChartProps) {
  const figure = useRef<HTMLElement>(null);
  const id = useId();
  const width = useWidth(figure, 368);
  const geometry = tierGeometry(tiers.points, width, through);
  const shapes = geometry.rows.map((row) => row.shape).filter((shape) => tiers.points.some((p) => p.shape === shape));
  return (
    <figure class="mt8" ref={figure}>
      <svg
        class="ch"
        width={geometry.width}
        height={geometry.height}
        viewBox={`0 0 ${geometry.width} ${geometry.height}`}
        role="img"
        aria-labelledby={`${id}-t ${id}-d`}
      >
        <title id={`${id}-t`}>{tiers.heading}</title>
        <desc id={`${id}-d`}>{tierSentence(tiers.points)}</desc>
        <Ground geometry={geometry} words={words} />
        {geometry.lines.map((line) => (
          <path key={line} class="ln" d={line} />
        ))}
        {geometry.marks.map((mark) => (
          <Point key={mark.year} shape={mark.shape} x={mark.x} y={mark.y} />
        ))}
        {geometry.newest ? (
          <text class="lab" x={geometry.newest.x} y={geometry.newest.y} text-anchor="middle">
            {geometry.newest.year}
          </text>
        ) : null}
      </svg>
      <p class="key">
        {shapes.map((shape) => (
          <span key={shape}>
            <TierShapeIcon shape={shape} />
            {words.t(rowWords[shape])}
          </span>
        ))}
      </p>
    </figure>
  );
}

const rowWords: Record<TierShape, string> = {
  tier1: "tier1",
  tier2: "tier2",
  watch: "chartWatchList",
  tier3: "tier3",
  special: "chartSpecialCase",
};

/** Bands of missing years, the rows with their names, the years below. */
function Ground({ geometry, words }: { geometry: TierGeometry; words: Words }) {
  const bottom = geometry.height - 16;
  return (
    <>
      {geometry.gaps.map((gap) => (
        <rect key={gap.from} class="gap" x={gap.x} y="4" width={gap.width} height={bottom - 4} />
      ))}
      {geometry.rows.map((row) => (
        <g key={row.shape}>
          <path class="grid" d={`M70 ${row.y}H${geometry.width}`} />
          <text x="0" y={row.y + 4}>
            {words.t(rowWords[row.shape])}
          </text>
        </g>
      ))}
      {geometry.gaps
        .filter((gap) => gap.named)
        .map((gap) => (
          <g key={gap.from} text-anchor="middle">
            <text x={gap.x + gap.width / 2} y="54">
              {words.t("chartNotIn")}
            </text>
            <text x={gap.x + gap.width / 2} y="78">
              {words.t("chartThisList")}
            </text>
          </g>
        ))}
      {geometry.ticks.map((tick) => (
        <text key={tick.year} x={tick.x} y={geometry.height - 2} text-anchor="middle">
          {tick.year}
        </text>
      ))}
    </>
  );
}

function Point({ shape, x, y }: { shape: TierShape; x: number; y: number }) {
  switch (shape) {
    case "tier1":
      return <circle class="pt" cx={x} cy={y} r="4" />;
    case "tier2":
      return <rect class="pt" x={x - 3.5} y={y - 3.5} width="7" height="7" />;
    case "watch":
      return <path class="pt h" d={`M${x} ${y - 5}l5 9h-10z`} />;
    case "tier3":
      return <path class="pt" d={`M${x} ${y - 5}l5 5-5 5-5-5z`} />;
    case "special":
      return <path class="pt h" d={`M${x - 4} ${y - 2}h8M${x - 4} ${y + 2}h8`} />;
  }
}

function TierTable({ points, words, caption }: { points: TierPoint[]; words: Words; caption: string }) {
  return (
    <table class="mt8">
      <caption class="sr">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.t("chartYear")}</th>
          <th scope="col">{words.t("tierLabel")}</th>
        </tr>
      </thead>
      <tbody>
        {[...points]
          .sort((a, b) => b.year - a.year)
          .map(({ year, text }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{text}</td>
            </tr>
          ))}
      </tbody>
    </table>
  );
}
