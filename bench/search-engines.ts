import uFuzzy from "@leeoniya/ufuzzy";
import FlexSearch from "flexsearch";
import MiniSearch from "minisearch";
import type { Edition } from "../lib/list/schema.ts";
import { buildIndex } from "../lib/search/build.ts";
import { openIndex } from "../lib/search/open.ts";
import { search } from "../lib/search/search.ts";
import type { FlatProject } from "./many-projects.ts";

/** The ids of the first ten. */
export type Answer = (query: string) => string[];
export type Serialised = ArrayBuffer | string;
export interface Engine {
  name: string;
  /** What is kept between two starts of the browser; the engine itself where it cannot be written down. */
  build(edition: Edition, flat: FlatProject[]): Serialised | Answer;
  /** From there, as a worker that has just woken holds it, to an engine that answers. */
  load(serialised: Serialised): Answer;
}

export const today = "2026-11-21";
const FIRST = 10;
export const searchedFields: Exclude<keyof FlatProject, "id">[] = [
  "title",
  "implementer",
  "countries",
  "funder",
  "account",
  "awardNumber",
  "summary",
];

export const text = (serialised: Serialised | Answer): string => {
  if (typeof serialised !== "string") throw new Error("this engine keeps a text");
  return serialised;
};

export const ours: Engine = {
  name: "ours",
  build: (edition) => buildIndex(edition),
  load(serialised) {
    const index = typeof serialised === "string" ? null : openIndex(serialised);
    if (index === null) throw new Error("the index does not open");
    return (query) => search(index, query, { today, limit: FIRST, kinds: ["project"] }).map(({ id }) => id);
  },
};

/** As its users set it: every word may be a beginning, and a fifth of its letters wrong; any word is enough. */
const miniSearch: Engine = {
  name: "MiniSearch",
  build(_edition, flat) {
    const engine = new MiniSearch<FlatProject>({ fields: searchedFields });
    engine.addAll(flat);
    return JSON.stringify(engine);
  },
  load: (serialised) => miniSearchAnswer(serialised, "OR"),
};

/** The same where every word is needed: the other way its users set it. For what is found only. */
export const miniSearchAll = (serialised: Serialised | Answer): Answer => miniSearchAnswer(serialised, "AND");

function miniSearchAnswer(serialised: Serialised | Answer, combineWith: "AND" | "OR"): Answer {
  const engine = MiniSearch.loadJSON<FlatProject>(text(serialised), { fields: searchedFields });
  return (query) =>
    engine
      .search(query, { prefix: true, fuzzy: 0.2, combineWith })
      .slice(0, FIRST)
      .map(({ id }) => String(id));
}

const newFlexSearch = () => new FlexSearch.Index({ tokenize: "forward", encoder: FlexSearch.Charset.LatinAdvanced });

/** Beginnings of words, and words that sound alike: what it has for typos. Its fields as one, so that words of two meet. */
const flexSearch: Engine = {
  name: "FlexSearch",
  build(_edition, flat) {
    const engine = newFlexSearch();
    for (const { id, ...fields } of flat) engine.add(id, Object.values(fields).join(" "));
    const parts: [string, string][] = [];
    try {
      engine.export((key: string, data: string) => void parts.push([key, data]));
      return JSON.stringify(parts);
    } catch {
      return soundingAlike(engine); // A part of it is longer than a text may be.
    }
  },
  load(serialised) {
    const engine = newFlexSearch();
    for (const [key, data] of JSON.parse(text(serialised)) as [string, string][]) engine.import(key, data);
    return soundingAlike(engine);
  },
};

const soundingAlike =
  (engine: ReturnType<typeof newFlexSearch>): Answer =>
  (query) =>
    engine.search(query, { limit: FIRST, suggest: true }).map(String);

/** No index: the lines themselves. One letter wrong in each word, words in any order. */
const fuzzyLines: Engine = {
  name: "uFuzzy",
  build: (_edition, flat) =>
    JSON.stringify(flat.map(({ id, ...fields }) => [id, uFuzzy.latinize(Object.values(fields).join(" "))])),
  load(serialised) {
    const lines = JSON.parse(text(serialised)) as [id: string, line: string][];
    const hay = lines.map(([, line]) => line);
    const engine = new uFuzzy({ intraMode: 1 });
    return (query) => {
      const [places, info, order] = engine.search(hay, uFuzzy.latinize(query), 1, 1_000);
      const best = info && order ? order.map((at) => info.idx[at] ?? -1) : (places ?? []);
      return best.slice(0, FIRST).map((at) => lines[at]?.[0] ?? "");
    };
  },
};

export const peers: readonly Engine[] = [miniSearch, flexSearch, fuzzyLines];
