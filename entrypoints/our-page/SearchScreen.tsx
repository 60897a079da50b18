import { useLayoutEffect, useRef } from "preact/hooks";
import { FilterBar } from "../../components/FilterBar.tsx";
import { FilterMenu } from "../../components/FilterMenu.tsx";
import { LookedUp } from "../../components/LookedUp.tsx";
import { SearchBox } from "../../components/SearchBox.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { firstWords } from "../../lib/browser/first-words.ts";
import { openLookUp } from "../../lib/browser/look-up.ts";
import { rememberLookedUp } from "../../lib/browser/looked-up.ts";
import { lookedUp } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import { Found } from "./Found.tsx";
import { placeOfRow } from "./place.ts";
import { SearchHelp } from "./SearchHelp.tsx";
import { SearchTools } from "./SearchTools.tsx";
import type { SearchScreenProps } from "./search-screen.ts";
import { type FilterControls, useFilters } from "./use-filters.ts";
import type { Search } from "./use-search.ts";
import { useSetting } from "./use-settings.ts";
import { type Tools, useTools } from "./use-tools.ts";

const LIST = "results";

/** Search field, and below it the filters and the answer, or what to do without one. */
export function SearchScreen(props: SearchScreenProps) {
  const { search, context, inputRef, list } = props;
  const words = context?.words ?? null;
  const tools = useTools(search, list, context);
  const say = (key: string) => words?.t(key) ?? firstWords(key);
  const hurried = useRef(false);
  const open = (index: number) => {
    // Enter may be quicker than the answer: it means the first row of what is to come, not of what was there.
    hurried.current = !search.current;
    const row = search.current ? search.rowAt(index) : undefined;
    if (!row) return;
    search.setActive(index);
    if (search.own && search.state === "answered") void rememberLookedUp(search.query);
    props.onOpen(placeOfRow(row));
  };
  // Before the next key can come: Enter may follow the last letter at once.
  useLayoutEffect(() => {
    if (search.current && hurried.current) open(0);
  }, [search.current, search.found]);
  useLayoutEffect(() => {
    hurried.current = false;
  }, [search.query]);
  return (
    <>
      <search class="seek">
        <SearchBox
          label={say("popupSearchLabel")}
          placeholder={say("popupSearchHint")}
          clearKey={say("popupClearKey")}
          query={search.query}
          listId={LIST}
          count={search.state === "help" ? 0 : search.count}
          active={search.active}
          inputRef={inputRef}
          onQuery={(text, typed) => search.setQuery(text, typed ? "here" : "elsewhere")}
          onActive={search.setActive}
          onOpen={open}
          onCopy={(index) => {
            const row = search.rowAt(index);
            if (row) tools.copy(row);
          }}
        />
      </search>
      {context === null || words === null ? (
        props.blank
      ) : (
        <Narrowed {...props} context={context} words={words} tools={tools} onPick={open} />
      )}
    </>
  );
}

interface NarrowedProps extends SearchScreenProps {
  context: AdviceContext;
  words: Words;
  tools: Tools;
  onPick: (index: number) => void;
}

/** Everything below the field, once there are words for it. */
function Narrowed(props: NarrowedProps) {
  const { search, list, context, words, tools } = props;
  const filters = useFilters(search, list, words, context.today);
  const announced = announcement(search, words);
  const bar = search.index === null || search.state === "help" ? null : <Filters filters={filters} words={words} />;
  return (
    <>
      <p class="sr" role="status">
        {[tools.said, announced, ...notUnderstood(search, words)].filter(Boolean).join(" ")}
      </p>
      {search.query === "" ? <Lately search={search} tools={tools} words={words} /> : null}
      {bar}
      {search.plain ? <p class="told">{words.t("searchPlain")}</p> : null}
      {notUnderstood(search, words).map((sentence) => (
        <p key={sentence} class="told">
          {sentence}
        </p>
      ))}
      {search.state === "help" ? (
        <SearchHelp words={words} onUse={(form) => search.setQuery(`${form} `)} />
      ) : (
        <Found
          {...props}
          listId={LIST}
          heading={announced}
          tools={
            search.index === null ? null : (
              <SearchTools
                search={search}
                filters={filters}
                tools={tools}
                words={words}
                onWholePage={props.whole ? null : () => void openLookUp(search.query)}
              />
            )
          }
        />
      )}
    </>
  );
}

function Lately({ search, tools, words }: { search: Search; tools: Tools; words: Words }) {
  const searches = useSetting(lookedUp) ?? [];
  if (searches.length === 0) return null;
  return (
    <LookedUp
      label={words.t("searchLately")}
      searches={searches}
      clear={words.t("searchLatelyClear")}
      onUse={(text) => search.setQuery(text)}
      onClear={() => void lookedUp.set([]).then(() => tools.say("searchLatelyCleared"))}
    />
  );
}

const MENU = "filter-menu";

function Filters({ filters, words }: { filters: FilterControls; words: Words }) {
  const { chips, open, menu, setOpen, remove } = filters;
  return (
    <FilterBar
      label={words.t("searchFilters")}
      chips={chips}
      more={words.t("searchMore")}
      open={open === "sort" ? null : open}
      menuId={MENU}
      onOpen={setOpen}
      onRemove={remove}
    >
      {menu === null || open === null || open === "sort" ? null : (
        <FilterMenu key={open} id={MENU} {...menu} onChoose={menu.choose} onClose={() => filters.close(open)} />
      )}
    </FilterBar>
  );
}

function announcement({ state, count, query }: Search, words: Words): string {
  if (state !== "answered") return "";
  return count === 0 ? words.t("popupEmptyHeading", { query }) : words.t("popupCount", { count });
}

/** What was typed as a filter and is none, be it all that was typed. */
function notUnderstood({ state, found }: Search, words: Words): string[] {
  if ((state !== "answered" && state !== "blank") || found === null) return [];
  return [
    ...found.unknown.map((key) => words.t("searchUnknown", { key })),
    ...found.notUnderstood.map(({ text }) => words.t("searchNotUnderstood", { form: text })),
  ];
}
