import { BackBar } from "../../components/BackBar.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { CopyPlace } from "./CopyPlace.tsx";
import { LateView } from "./LateView.tsx";
import { PlaceView } from "./PlaceView.tsx";
import { briefAddress, hitOf, isMore, type Place, panelPlace, placeKey } from "./place.ts";
import type { ListState } from "./use-list.ts";
import type { Places } from "./use-places.ts";

interface PlaceStackProps {
  places: Places;
  list: ListState;
  context: AdviceContext;
  tabId: number | null;
  /** Opens it beside the page; left out where there is no such place. In the click itself. */
  onPanel?: ((place: Place) => void) | undefined;
}

/** What was opened, one above the other; those below keep their place until one comes back. */
export function PlaceStack({ places, list, context, tabId, onPanel }: PlaceStackProps) {
  const { words } = context;
  return (
    <>
      {places.steps.map((place, depth) => {
        // On the page that is the whole of it there is no larger one.
        const address = isMore(place) && location.pathname === "/search.html" ? null : briefAddress(place, tabId);
        const hit = hitOf(place);
        return (
          <div key={`${depth} ${placeKey(place)}`} class="scroll" hidden={depth !== places.steps.length - 1}>
            <BackBar
              back={words.t("pageBack")}
              onBack={places.back}
              fullPage={words.t("pageFullPage")}
              onFullPage={address === null ? null : () => void openOwnPage(address)}
            >
              {hit === null ? null : <CopyPlace hit={hit} list={list} context={context} />}
              {onPanel && panelPlace(place) !== null ? (
                <button type="button" class="btn link" onClick={() => onPanel(place)}>
                  {words.t("searchInPanel")}
                </button>
              ) : null}
            </BackBar>
            {isMore(place) ? (
              <LateView place={place} list={list} context={context} onOpen={places.open} />
            ) : (
              <PlaceView place={place} list={list} context={context} focus onOpen={places.open} />
            )}
          </div>
        );
      })}
    </>
  );
}
