import { Icon, type IconName } from "../../components/Icon.tsx";
import type { Words } from "../../lib/words/words.ts";
import { MorePlaces } from "../our-page/MorePlaces.tsx";
import type { Place } from "../our-page/place.ts";

const tries: { icon: IconName; key: string }[] = [
  { icon: "place", key: "popupTryCountry" },
  { icon: "organisation", key: "popupTryOrganisation" },
  { icon: "page", key: "popupTryWords" },
];

interface BlankProps {
  words: Words;
  onOpen: (place: Place) => void;
}

/** What stands below the empty search field. */
export function Blank({ words, onOpen }: BlankProps) {
  return (
    <div class="scroll">
      <div class="pad">
        <p class="t-label mt8">{words.t("popupTryHeading")}</p>
        <ul class="try">
          {tries.map(({ icon, key }) => (
            <li key={key}>
              <Icon name={icon} />
              <span>{words.t(key)}</span>
            </li>
          ))}
        </ul>
        <MorePlaces words={words} onOpen={onOpen} />
      </div>
    </div>
  );
}
