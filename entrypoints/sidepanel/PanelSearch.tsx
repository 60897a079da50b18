import type { RefObject } from "preact";
import { useLayoutEffect } from "preact/hooks";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Place } from "../our-page/place.ts";
import { SearchScreen } from "../our-page/SearchScreen.tsx";
import type { ListState } from "../our-page/use-list.ts";
import { useSearch } from "../our-page/use-search.ts";

interface PanelSearchProps {
  list: ListState;
  context: AdviceContext;
  /** The country of the page at hand. */
  country: string | null;
  field: RefObject<HTMLInputElement | null>;
  /** The person asked to search: the field has the focus. */
  sought: boolean;
  onOpen: (place: Place) => void;
}

/** Search in the panel. Its script and its index come when somebody searches: most who open the panel never do. */
export function PanelSearch({ list, context, country, field, sought, onOpen }: PanelSearchProps) {
  const search = useSearch(list, context, country, "");
  useLayoutEffect(() => {
    if (sought) field.current?.focus();
  }, [sought]);
  return (
    <SearchScreen
      search={search}
      context={context}
      list={list}
      country={country}
      inputRef={field}
      blank={null}
      onOpen={onOpen}
    />
  );
}
