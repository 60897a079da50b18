import { useEffect, useRef, useState } from "preact/hooks";
import { FilterMenu } from "../../components/FilterMenu.tsx";
import { Icon, type IconName } from "../../components/Icon.tsx";
import { SavedSearches } from "../../components/SavedSearches.tsx";
import { savedSearches } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import type { FilterControls } from "./use-filters.ts";
import type { Search } from "./use-search.ts";
import { useSetting } from "./use-settings.ts";
import type { Tools } from "./use-tools.ts";

interface SearchToolsProps {
  search: Search;
  filters: FilterControls;
  tools: Tools;
  words: Words;
  /** Opens the same search on a page of its own; null where it is one. */
  onWholePage: (() => void) | null;
}

const MOST_SAVED = 50;

/** Sort, keep, export, enlarge: at the end of the line that counts the answers. */
export function SearchTools({ search, filters, tools, words, onWholePage }: SearchToolsProps) {
  const saved = useSetting(savedSearches) ?? [];
  const [keeping, setKeeping] = useState(false);
  const bar = useRef<HTMLSpanElement>(null);
  const closed = useRef<string | null>(null);
  const openNow = filters.open === "sort" ? "sort" : keeping ? "saved" : null;
  // The focus goes back to the button whose menu was closed.
  useEffect(() => {
    const last = openNow === null ? closed.current : null;
    closed.current = openNow;
    if (last !== null && document.activeElement === document.body)
      bar.current?.querySelector<HTMLElement>(`[data-key=${last}]`)?.focus();
  }, [openNow]);
  const text = search.query.trim();
  const tool = (key: string, icon: IconName, label: string, onClick: () => void, opens = false) => (
    <button
      type="button"
      class="ib"
      data-key={key}
      aria-label={label}
      title={label}
      aria-expanded={opens ? openNow === key : undefined}
      onMouseDown={(event) => openNow === key && event.preventDefault()}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
  const change = (next: (all: string[]) => string[], key: string) =>
    void savedSearches.update((all) => next(all).slice(0, MOST_SAVED)).then(() => tools.say(key));
  return (
    <span class="tools" ref={bar}>
      {tool("sort", "sort", filters.sorted, () => filters.setOpen(openNow === "sort" ? null : "sort"), true)}
      {tool("saved", "bookmark", words.t("searchSaved"), () => setKeeping(!keeping), true)}
      {tools.projects === 0 || search.state !== "answered"
        ? null
        : tool("export", "download", words.t("searchExport", { count: tools.projects }), tools.exportAll)}
      {onWholePage === null ? null : tool("whole", "open", words.t("searchWholePage"), onWholePage)}
      {filters.open === "sort" && filters.menu ? (
        <FilterMenu
          id="sort-menu"
          {...filters.menu}
          onChoose={filters.menu.choose}
          onClose={() => filters.close("sort")}
        />
      ) : null}
      {keeping ? (
        <SavedSearches
          id="saved-searches"
          label={words.t("searchSaved")}
          searches={saved}
          none={words.t("searchSavedNone")}
          save={words.t("searchSave")}
          onSave={
            text === "" || saved.includes(text)
              ? null
              : () => {
                  setKeeping(false);
                  change((all) => [text, ...all], "searchSavedDone");
                }
          }
          onUse={(chosen) => {
            setKeeping(false);
            search.setQuery(chosen);
          }}
          forget={(name) => words.t("searchForget", { name })}
          onForget={(gone) => change((all) => all.filter((each) => each !== gone), "searchForgotten")}
          onClose={() => setKeeping(false)}
        />
      ) : null}
    </span>
  );
}
