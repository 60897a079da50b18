import type { ComponentChildren, Ref } from "preact";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Place } from "./place.ts";
import type { ListState } from "./use-list.ts";
import type { Search } from "./use-search.ts";

/** What every surface with a search gives to it. */
export interface SearchScreenProps {
  search: Search;
  /** Null until words and settings are loaded; the field is there before. */
  context: AdviceContext | null;
  list: ListState;
  /** The country of the page at hand, for a way on. */
  country: string | null;
  inputRef: Ref<HTMLInputElement>;
  /** Shown while nothing is typed and nothing ends soon. */
  blank: ComponentChildren;
  /** True on the page that is nothing but search. */
  whole?: boolean;
  onOpen: (place: Place) => void;
}
