import { Segments } from "../../components/Segments.tsx";
import type { Words } from "../../lib/words/words.ts";
import { placeKey, placeName } from "./place.ts";
import type { Choice } from "./use-choice.ts";

/** Several countries, or an applicant and a country: which one is meant? */
export function Chooser({ choice, words }: { choice: Choice; words: Words }) {
  if (choice.places.length < 2 || choice.chosen === null) return null;
  return (
    <div class="pad noprint">
      <p class="t-label">{words.t("panelChoose")}</p>
      <p class="mt4">
        <Segments
          label={words.t("panelChoose")}
          choices={choice.places.map((place) => ({ value: placeKey(place), text: placeName(place, words) }))}
          value={placeKey(choice.chosen)}
          onChoose={choice.choose}
        />
      </p>
    </div>
  );
}
