import { useMemo, useState } from "preact/hooks";
import type { FilterChip } from "../../components/FilterBar.tsx";
import type { MenuOption } from "../../components/FilterMenu.tsx";
import { countValues } from "../../lib/search/count-values.ts";
import { isFiltered } from "../../lib/search/filters.ts";
import { FILTER_KEYS, type FilterKey, parseForms, withForm, writeForm } from "../../lib/search/forms.ts";
import { commonestKind, statedOf } from "../../lib/search/sort-found.ts";
import { KINDS_OF_AMOUNT, type Sort } from "../../lib/search/values.ts";
import type { Words } from "../../lib/words/words.ts";
import { chosenValues, formFor, keyName, type Named, sortName, valueName } from "./filter-names.ts";
import { useAnswer } from "./use-answer.ts";
import type { ListState } from "./use-list.ts";
import type { Search } from "./use-search.ts";

/** What the open menu offers. */
export interface OpenMenu {
  label: string;
  options: MenuOption[];
  several: boolean;
  note: string | null;
  choose: (value: string) => void;
}

export interface FilterControls {
  chips: FilterChip[];
  open: string | null;
  setOpen: (key: string | null) => void;
  /** Closes this menu, and not another that took its place: one that is taken away tells that it lost the focus. */
  close: (key: string) => void;
  remove: (key: string) => void;
  menu: OpenMenu | null;
  sort: Sort;
  /** How the answer is sorted, in words. */
  sorted: string;
}

/** Always in sight; the others stand behind "More" until they are in force. */
const FIRST_KEYS: readonly FilterKey[] = ["country", "funder", "focus", "status", "ends"];
/** Values of a menu; more can be typed. */
const MOST_VALUES = 250;

const isKey = (key: string): key is FilterKey => FILTER_KEYS.some((known) => known === key);

/** What narrows and sorts a search. All of it stands in the text, so that a saved, typed or opened search is the same. */
export function useFilters(search: Search, list: ListState, words: Words, today: string): FilterControls {
  const [open, setOpen] = useState<string | null>(null);
  const { query, found, index, setQuery } = search;
  const forms = useMemo(() => parseForms(query), [query]);
  const named = useNamed(list, open !== null || forms.forms.length > 0);
  const asked = found !== null && !found.blank ? found : null;
  const inForce = (key: FilterKey) => asked !== null && isFiltered(asked.filters, key);
  const chips = [...FIRST_KEYS, ...FILTER_KEYS.filter((key) => !FIRST_KEYS.includes(key) && inForce(key))].map((key) =>
    chipOf(key),
  );

  function chipOf(key: FilterKey): FilterChip {
    if (asked === null || !inForce(key)) return { key, text: keyName(key, words), on: false, remove: "" };
    const values = chosenValues(key, asked.filters, forms);
    const [first] = values;
    const typed = forms.forms.filter((form) => form.key === key).map(({ text }) => text);
    const name = first === undefined ? typed.join(" ") : valueName(key, first, words, named);
    const text = values.length > 1 ? words.t("searchAndMore", { name, count: values.length - 1 }) : name;
    return { key, text, on: true, remove: words.t("searchRemove", { name: text }) };
  }

  const typedSort = found?.sort ?? "relevance";
  const sortInForce = typedSort === "amount" && index !== null ? commonestKind(index) : typedSort;
  const set = (key: FilterKey | "sort", form: string | null) => setQuery(withForm(query, key, form));
  const menu = useMemo(() => {
    if (open === null || index === null || found === null) return null;
    if (open === "sort") return sortMenu();
    if (open === "more") return moreMenu();
    return isKey(open) ? valueMenu(open) : null;
  }, [open, index, found, query, words, named]);

  function valueMenu(key: FilterKey): OpenMenu | null {
    if (index === null || found === null) return null;
    // Nothing asked: every project of the list may be meant.
    const from = found.blank ? { ...found, found: null, sieves: new Map() } : found;
    const counts = countValues(index, from, key, today);
    const chosen = asked === null ? [] : chosenValues(key, asked.filters, forms);
    const several = key !== "ends" && key !== "amount";
    const missing = chosen.filter((value) => !counts.some((each) => each.value === value));
    const options = [...counts.slice(0, MOST_VALUES), ...missing.map((value) => ({ value, count: 0 }))].map(
      ({ value, count }) => ({
        value,
        text: valueName(key, value, words, named),
        count: words.number(count),
        chosen: chosen.includes(value),
      }),
    );
    const toggled = (value: string) =>
      chosen.includes(value) ? chosen.filter((each) => each !== value) : several ? [...chosen, value] : [value];
    return {
      label: keyName(key, words),
      options,
      several,
      note:
        options.length === 0
          ? words.t("searchNoValues")
          : counts.length > MOST_VALUES
            ? words.t("searchFirstValues", { count: MOST_VALUES, form: `${key}:…` })
            : null,
      choose: (value) => {
        set(key, formFor(key, toggled(value)));
        if (!several) setOpen(null);
      },
    };
  }

  function moreMenu(): OpenMenu {
    const others = FILTER_KEYS.filter((key) => !FIRST_KEYS.includes(key));
    return {
      label: words.t("searchMore"),
      options: others.map((key) => ({ value: key, text: keyName(key, words), count: null, chosen: inForce(key) })),
      several: false,
      note: null,
      choose: setOpen,
    };
  }

  function sortMenu(): OpenMenu {
    const kinds = index === null ? [] : KINDS_OF_AMOUNT.filter((kind) => statedOf(index, kind) > 0);
    const sorts: Sort[] = ["relevance", "newest", "ends", "title", ...kinds];
    return {
      label: words.t("searchSort"),
      options: sorts.map((sort) => ({
        value: sort,
        text: sortName(sort, words),
        count: null,
        chosen: sort === sortInForce,
      })),
      several: false,
      note: null,
      choose: (sort) => {
        set("sort", sort === "relevance" ? null : writeForm("sort", [sort]));
        setOpen(null);
      },
    };
  }

  return {
    chips,
    open,
    setOpen,
    close: (key) => setOpen((now) => (now === key ? null : now)),
    remove: (key) => isKey(key) && set(key, null),
    menu,
    sort: sortInForce,
    sorted: words.t("searchSortedBy", { name: sortName(sortInForce, words) }),
  };
}

const nobody: Named = { offices: new Map(), publishers: new Map() };

/** Milliseconds: behind a first answer and its picture. */
const UNHURRIED = 400;

/** Names that menus and chips may need; `now`: there are some that do. */
function useNamed(list: ListState, now: boolean): Named {
  const ready = list.kind === "ready" ? list : null;
  const read = (state: NonNullable<typeof ready>) => state.read((reader) => reader.offices());
  const later = (state: NonNullable<typeof ready>) =>
    new Promise((done) => setTimeout(done, UNHURRIED)).then(() => read(state));
  const offices = useAnswer(ready ? () => (now ? read(ready) : later(ready)) : null, [ready?.generation, now]);
  const rows = offices.kind === "here" ? offices.value : null;
  return useMemo(
    () =>
      ready === null || rows === null
        ? nobody
        : {
            offices: new Map(rows.map((office) => [office.id, office])),
            publishers: new Map(ready.info.publishers.map(({ id, name }) => [id, name])),
          },
    [rows, ready?.generation],
  );
}
