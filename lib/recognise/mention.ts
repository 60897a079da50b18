import type { Evidence } from "./name-evidence.ts";

/** What stands about a name where a page prints it. */
export interface Surroundings {
  zone: "field" | "head" | "text" | "beside" | "paper";
  label: string;
  before: string;
  behind: string;
  /** Its line in the main text, among how many; the lines of a closing and of whom it is to, or -1. */
  line?: { at: number; of: number; closed: number; to: number; above: string; below: string };
}

/** One place where a page prints a name. */
export interface Mention {
  text: string;
  short: string | null;
  /** How surely the words begin and end where the name does. */
  quality: number;
  evidence: Evidence[];
  /** The organisation of the list, where the very words are one of its names. */
  organisation: string | null;
  /** What stands about it; null where only a wording says it. */
  about: Surroundings | null;
  /** The name may as well end elsewhere: another mention has it so. */
  open?: boolean;
}

/** Keeps a mention, if its words are like a name. */
export type Put = (
  text: string,
  quality: number,
  evidence: Evidence[],
  short: string | null,
  organisation: string | null,
  about: Surroundings,
  open?: boolean,
) => void;
