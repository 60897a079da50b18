import type { Coverage } from "../lib/advise/recommendations.ts";
import { Icon } from "./Icon.tsx";

interface RecommendationRowsProps {
  coverage: Coverage;
  /** "No project in this list". */
  none: string;
  onOpen: (project: string) => void;
}

/** Each recommendation, and what the list has for it. */
export function RecommendationRows({ coverage, none, onOpen }: RecommendationRowsProps) {
  return (
    <ol class="recs mt8">
      {coverage.rows.map(({ text, projects }) => (
        <li key={text}>
          <p>{text}</p>
          {projects.length === 0 ? (
            <p class="t-small quiet">{none}</p>
          ) : (
            <ul class="lines">
              {projects.map(({ id, title, why, end }) => (
                <li key={id}>
                  <button type="button" class="btn link" onClick={() => onOpen(id)}>
                    {title}
                  </button>
                  <span class="row">
                    <Icon name="clock" small />
                    {end}
                  </span>
                  <span class="t-small soft">{why}</span>
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ol>
  );
}
