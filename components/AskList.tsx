import type { Ask } from "../lib/advise/view.ts";
import { SourceLink } from "./FactStrip.tsx";
import { Icon } from "./Icon.tsx";

/** Whom to ask, office by office, with what is and what is not known of each. */
export function AskList({ asks, pageWord }: { asks: Ask[]; pageWord: string }) {
  return (
    <ul class="ask mt8">
      {asks.map(({ office, name, abbreviation, details, page }) => (
        <li key={office}>
          <Icon name="office" />
          <div>
            <b>{name}</b> {abbreviation === null ? null : <span class="quiet">{abbreviation}</span>}
            {details.map((detail) => (
              <p key={detail} class="t-small soft">
                {detail}
              </p>
            ))}
            {page === null ? null : (
              <p class="t-small">
                <SourceLink text={pageWord} url={page} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
