import { Segments } from "../../components/Segments.tsx";
import type { Words } from "../../lib/words/words.ts";
import { countryOf, placeKey, placeName } from "./place.ts";
import type { Choice } from "./use-choice.ts";

interface ChooserProps {
  choice: Choice;
  words: Words;
  /** Opens the countries side by side; left out where nothing can be opened. */
  onCompare?: ((countries: string[]) => void) | undefined;
}

/** Several countries, or an applicant and a country: which one is meant? */
export function Chooser({ choice, words, onCompare }: ChooserProps) {
  if (choice.places.length < 2 || choice.chosen === null) return null;
  const countries = choice.places.flatMap((place) => countryOf(place) ?? []);
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
      {onCompare === undefined || countries.length < 2 ? null : (
        <button type="button" class="btn link mt8" onClick={() => onCompare(countries)}>
          {words.t("compareThese")}
        </button>
      )}
    </div>
  );
}
