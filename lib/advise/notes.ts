import { daysBetween, lastDay } from "../list/dates.ts";
import type { EditionInfo } from "../list/reader.ts";
import type { Project } from "../list/schema.ts";
import type { Words } from "../words/words.ts";
import type { Ground } from "./ground.ts";
import { type Day, isCurrent, sourcesDisagree, sourceWord } from "./standing.ts";
import type { Note } from "./view.ts";
import { newestYear } from "./years.ts";

/** Days after which an edition is called old. */
export const STALE_DAYS = 90;
/** Years without a new award after which a record is called historical. */
const HISTORICAL_YEARS = 2;

/** Age of an edition in days; one that states only a month counts from the month's last day, so none is made older. */
export function ageOf(info: Pick<EditionInfo, "asOf">, today: string): number {
  return Math.max(0, daysBetween(lastDay(info.asOf), today));
}

export const isStale = (info: Pick<EditionInfo, "asOf">, today: string): boolean => ageOf(info, today) > STALE_DAYS;

export function staleNote({ info, words, today }: Day & Pick<Ground, "info">): Note | null {
  if (!isStale(info, today)) return null;
  return {
    tone: "stale",
    strong: words.t("noteStaleStrong", { count: ageOf(info, today) }),
    text: words.t("noteStale"),
  };
}

/** By their dates they run, and a source says otherwise: both are said, and neither is preferred. */
export function disagreeNote(projects: Project[], { words, today }: Day): Note | null {
  const doubtful = projects.filter((project) => sourcesDisagree(project, today));
  if (doubtful.length === 0) return null;
  const claim = sameClaim(doubtful, words);
  const text =
    claim === null
      ? words.t("noteDisagreeMany", { count: doubtful.length })
      : words.t("noteDisagree", { count: doubtful.length, ...claim });
  return { tone: "warn", strong: words.t("noteDisagreeStrong"), text };
}

/** The word and date that all of them carry, for a sentence about them together. */
export function sameClaim(projects: Project[], words: Words): { word: string; date: string } | null {
  const claims = projects.flatMap((project) => sourceWord(project) ?? []);
  const first = claims[0];
  if (first === undefined || first.asOf === null) return null;
  const same = claims.every(({ word, asOf }) => word.toLowerCase() === first.word.toLowerCase() && asOf === first.asOf);
  if (!same || claims.length !== projects.length) return null;
  return { word: first.word.toLocaleLowerCase(words.language), date: words.date(first.asOf.slice(0, 7)) };
}

/** A record that ended years ago says so, and that newer projects may exist. */
export function historicalNote(projects: Project[], { words, today, info }: Ground): Note | null {
  const newest = newestYear(projects);
  if (newest === null || projects.some((project) => isCurrent(project, today))) return null;
  if (Number(today.slice(0, 4)) - newest <= HISTORICAL_YEARS) return null;
  return {
    tone: "historical",
    strong: words.t("noteHistoricalStrong"),
    text: words.t(info.partial ? "noteHistoricalPartial" : "noteHistorical", { year: String(newest) }),
  };
}

export function nothingNote(name: string, { words, info }: Ground): Note {
  return {
    tone: "plain",
    strong: words.t("noteNothingStrong", { name }),
    text: words.t(info.partial ? "noteNothingPartial" : "noteNothing"),
  };
}
