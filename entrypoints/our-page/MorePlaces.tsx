import { Icon, type IconName } from "../../components/Icon.tsx";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import type { Words } from "../../lib/words/words.ts";
import type { Place } from "./place.ts";

const places: { icon: IconName; key: string; place: Place }[] = [
  { icon: "star", key: "moreWatched", place: { kind: "watched" } },
  { icon: "clock", key: "moreCalendar", place: { kind: "calendar" } },
  { icon: "contact", key: "moreConsults", place: { kind: "consults" } },
  { icon: "page", key: "moreGlossary", place: { kind: "glossary", draft: "" } },
];

interface MorePlacesProps {
  words: Words;
  /** The one that the person is at. */
  but?: Place["kind"];
  onOpen: (place: Place) => void;
}

/** Ways to what no page leads to. */
export function MorePlaces({ words, but, onOpen }: MorePlacesProps) {
  return (
    <nav class="more noprint" aria-label={words.t("morePlaces")}>
      <p class="t-label">{words.t("morePlaces")}</p>
      <ul class="try">
        {places
          .filter(({ place }) => place.kind !== but)
          .map(({ icon, key, place }) => (
            <li key={key}>
              <Icon name={icon} />
              <button type="button" class="btn link" onClick={() => onOpen(place)}>
                {words.t(key)}
              </button>
            </li>
          ))}
        <li>
          <Icon name="info" />
          <button type="button" class="btn link" onClick={() => void openOwnPage("/diagnostics.html")}>
            {words.t("moreDiagnostics")}
          </button>
        </li>
      </ul>
    </nav>
  );
}
