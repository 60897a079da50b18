import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { EmptyResults, type WayOn } from "../../components/EmptyResults.tsx";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import { ResultList } from "../../components/ResultList.tsx";
import type { ResultGroup } from "../../components/result-groups.ts";
import type { Note, ResultRow } from "../../lib/advise/view.ts";
import type { Words } from "../../lib/words/words.ts";
import { listNotes } from "./list-notes.ts";
import type { Place } from "./place.ts";
import type { SearchScreenProps } from "./search-screen.ts";

interface FoundProps extends SearchScreenProps {
  words: Words;
  listId: string;
  /** "6 results". */
  heading: string;
  tools: ComponentChildren;
  onPick: (index: number) => void;
}

/** The answer, or the true reason why there is none. */
export function Found(props: FoundProps) {
  const { search, words, list, country, heading, tools, onOpen } = props;
  if (search.state === "failed") {
    const noSearch: Note = { tone: "bad", strong: words.t("errorNoSearchStrong"), text: words.t("errorNoSearchText") };
    return (
      <div class="pad">
        <Notes notes={list.kind === "failed" ? listNotes(list, words) : [noSearch]} />
      </div>
    );
  }
  if (search.state === "pending") return <Loading label={words.t("pageLoading")} />;
  if (search.state === "blank" && search.count === 0) return <>{props.blank}</>;
  if (search.count === 0) {
    return (
      <EmptyResults
        heading={heading}
        text={words.t("popupEmptyText", { count: list.kind === "ready" ? list.info.projects : 0 })}
        ways={waysOn(words, country, onOpen)}
      />
    );
  }
  return (
    <>
      <div class="count">
        <span>{heading}</span>
        <span class="sp" />
        <span class="keys" aria-hidden="true">
          <kbd>↑</kbd> <kbd>↓</kbd> {words.t("popupMove")} <kbd>{words.t("popupEnterKey")}</kbd>{" "}
          {words.t("popupOpenKey")}
        </span>
        {tools}
      </div>
      <Answer {...props} />
    </>
  );
}

function Answer({ search, words, listId, onPick }: FoundProps) {
  const blank = search.state === "blank";
  const groups = useMemo(
    () =>
      search.groups.map(({ kind, documents }): ResultGroup => {
        const name = blank ? words.t("searchEndsSoon") : words.t(groupKeys[kind]);
        return { kind, name: `${name} · ${words.number(documents.length)}`, count: documents.length };
      }),
    [search.groups, words, blank],
  );
  return (
    <ResultList
      id={listId}
      label={words.t("popupResults")}
      groups={groups}
      rowAt={search.rowAt}
      onWindow={search.need}
      query={search.found?.words ?? ""}
      active={search.active}
      loading={words.t("searchLoadingRow")}
      onOpen={onPick}
    />
  );
}

function waysOn(words: Words, country: string | null, onOpen: (place: Place) => void): WayOn[] {
  const ways: WayOn[] = [{ icon: "search", text: words.t("popupEmptyFewer"), onGo: null }];
  if (country !== null) {
    const text = words.t("popupEmptyCountry", { country: words.country(country) });
    ways.push({ icon: "place", text, onGo: () => onOpen({ kind: "country", country }) });
  }
  ways.push({ icon: "office", text: words.t("askHeading"), onGo: () => onOpen({ kind: "whom", country }) });
  return ways;
}

const groupKeys: Record<ResultRow["kind"], string> = {
  project: "popupGroupProject",
  organisation: "popupGroupOrganisation",
  office: "popupGroupOffice",
  contact: "popupGroupContact",
  call: "popupGroupCall",
  country: "popupGroupCountry",
};
