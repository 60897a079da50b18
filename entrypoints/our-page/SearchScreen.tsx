import type { ComponentChildren, Ref } from "preact";
import { EmptyResults, type WayOn } from "../../components/EmptyResults.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import { ResultList } from "../../components/ResultList.tsx";
import { SearchBox } from "../../components/SearchBox.tsx";
import type { Note, ResultRow } from "../../lib/advise/view.ts";
import { firstWords } from "../../lib/browser/first-words.ts";
import type { Words } from "../../lib/words/words.ts";
import { listNotes } from "./list-notes.ts";
import { type Place, placeOfRow } from "./place.ts";
import type { ListState } from "./use-list.ts";
import type { Search } from "./use-search.ts";

interface SearchScreenProps {
  search: Search;
  /** Null until they are loaded; the field is there before. */
  words: Words | null;
  list: ListState;
  /** The country of the page at hand, for a way on. */
  country: string | null;
  inputRef: Ref<HTMLInputElement>;
  /** Shown while nothing is typed. */
  blank: ComponentChildren;
  onOpen: (place: Place) => void;
}

const LIST = "results";

/** Search field, and below it the answer, or what to do without one. */
export function SearchScreen(props: SearchScreenProps) {
  const { search, words, inputRef, blank, onOpen } = props;
  const say = (key: string) => words?.t(key) ?? firstWords(key);
  const open = (index: number) => {
    const row = search.rows[index];
    if (!row) return;
    search.setActive(index);
    onOpen(placeOfRow(row));
  };
  return (
    <>
      <search class="seek">
        <SearchBox
          label={say("popupSearchLabel")}
          placeholder={say("popupSearchHint")}
          clearKey={say("popupClearKey")}
          query={search.query}
          listId={LIST}
          count={search.rows.length}
          active={search.active}
          inputRef={inputRef}
          onQuery={search.setQuery}
          onActive={search.setActive}
          onOpen={open}
        />
      </search>
      <p class="sr" role="status">
        {words === null ? "" : announcement(search, words)}
      </p>
      {words === null || search.state === "blank" ? blank : <Found {...props} words={words} onPick={open} />}
    </>
  );
}

function announcement({ state, rows, more, query }: Search, words: Words): string {
  if (state !== "answered") return "";
  if (rows.length === 0) return words.t("popupEmptyHeading", { query });
  return words.t(more ? "popupCountMost" : "popupCount", { count: rows.length });
}

function Found({
  search,
  words,
  list,
  country,
  onPick,
  onOpen,
}: SearchScreenProps & { words: Words; onPick: (index: number) => void }) {
  if (search.state === "failed") {
    const noSearch: Note = { tone: "bad", strong: words.t("errorNoSearchStrong"), text: words.t("errorNoSearchText") };
    return (
      <div class="pad">
        <Notes notes={list.kind === "failed" ? listNotes(list, words) : [noSearch]} />
      </div>
    );
  }
  if (search.state === "pending") return <Loading label={words.t("pageLoading")} />;
  if (search.rows.length === 0) {
    return (
      <EmptyResults
        heading={words.t("popupEmptyHeading", { query: search.answered })}
        text={words.t("popupEmptyText", { count: list.kind === "ready" ? list.info.projects : 0 })}
        ways={waysOn(search, words, country, onOpen)}
      />
    );
  }
  return (
    <>
      <div class="count">
        <span>{announcement(search, words)}</span>
        <span class="sp" />
        <span class="keys" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {words.t("popupMove")} <kbd>{words.t("popupEnterKey")}</kbd>{" "}
          {words.t("popupOpenKey")}
        </span>
      </div>
      <ResultList
        id={LIST}
        label={words.t("popupResults")}
        groups={search.groups}
        groupNames={groupNames(words)}
        query={search.answered}
        active={search.active}
        onOpen={onPick}
      />
    </>
  );
}

function waysOn(search: Search, words: Words, country: string | null, onOpen: (place: Place) => void): WayOn[] {
  const ways: WayOn[] = [{ icon: "search", text: words.t("popupEmptyFewer"), onGo: null }];
  if (country !== null) {
    const text = words.t("popupEmptyCountry", { country: words.country(country) });
    ways.push({ icon: "place", text, onGo: () => onOpen({ kind: "country", country }) });
  }
  ways.push({ icon: "office", text: words.t("popupEmptyAsk"), onGo: () => search.setQuery("TIP Office") });
  return ways;
}

const groupNames = (words: Words): Record<ResultRow["kind"], string> => ({
  project: words.t("popupGroupProject"),
  organisation: words.t("popupGroupOrganisation"),
  office: words.t("popupGroupOffice"),
  contact: words.t("popupGroupContact"),
  call: words.t("popupGroupCall"),
  country: words.t("popupGroupCountry"),
});
