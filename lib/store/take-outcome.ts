import type { EditionInfo } from "../list/reader.ts";
import type { Made } from "./layout.ts";

/** What is built from an edition, once, before it is taken. */
export interface Buffers {
  nameTable: ArrayBuffer;
  searchIndex: ArrayBuffer;
}

export interface TakeOptions extends Buffers {
  origin: EditionInfo["origin"];
  /** ISO time of the taking. */
  now: string;
  /** Left out: made anew when the extension next changes. */
  made?: Made;
  /** Take it although its number is not higher: policy or the feed's keys changed what counts. */
  replaces?: boolean;
  /** Called as soon as it is in use: old rows are still to be deleted then. */
  onTaken?: (() => void) | undefined;
}

/** In every case but `taken` the edition held before stays in use, untouched. */
export type TakeOutcome =
  | { kind: "taken"; serial: number }
  /** What is held is as new, or (for the starter list) comes from a publisher. */
  | { kind: "not newer"; held: number }
  /** The browser gives no more room. */
  | { kind: "full" }
  /** The browser's storage failed; the name is the browser's own word for it. */
  | { kind: "failed"; name: string };

/**
 * May `coming` replace `held`, the newest edition that is kept? The starter list yields to any publisher's edition and
 * never replaces one. Of one serial, the starter list of this package replaces that of another; a feed's edition
 * replaces that of another feed whatever their numbers.
 */
export function supersedes(coming: Claim, held: Claim | null): boolean {
  if (held === null) return true;
  if (coming.origin === "starter" && held.origin !== "starter") return false;
  if (coming.origin !== "starter" && held.origin === "starter") return true;
  if (coming.origin === "starter" && coming.serial === held.serial && coming.list !== undefined)
    return coming.list !== held.list;
  // Numbers of one feed say nothing about another's.
  if (coming.origin === "feed" && (coming.list ?? null) !== (held.list ?? null)) return true;
  return coming.serial > held.serial || coming.replaces === true;
}

export interface Claim extends Pick<EditionInfo, "serial" | "origin"> {
  /** See `Made`. */
  list?: string | null | undefined;
  /** See `TakeOptions`. */
  replaces?: boolean | undefined;
}
