import { fold } from "../list/fold.ts";

/** A name and the short form that its own file gives it: `International Labour Organization (ILO)`. */
export interface Introduced {
  acronym: string;
  /** Names introduced with it, the most frequent first. */
  names: string[];
}

const introduction = /^(.+?)\s*\(([A-Z][A-Z.&/-]{1,11})\)$/;

/**
 * Short forms that a file introduces itself, so that its "IOM" and its "International Organization for Migration" are
 * one. A name belongs to the short form it is most often introduced with; a slip ("International Labor Organization
 * (IOM)") is outvoted.
 */
export function introducedIn(printed: Iterable<string>): Introduced[] {
  const votes = new Map<string, Map<string, { count: number; name: string }>>();
  for (const text of printed) {
    for (const part of text.split(/;\s+/)) {
      const [, name = "", acronym = ""] = introduction.exec(part.trim()) ?? [];
      if (name === "" || !isShortFor(acronym, name)) continue;
      const forms = votes.get(fold(name)) ?? new Map();
      votes.set(fold(name), forms);
      forms.set(acronym, { count: (forms.get(acronym)?.count ?? 0) + 1, name });
    }
  }
  const byAcronym = new Map<string, { count: number; name: string }[]>();
  for (const forms of votes.values()) {
    const [best] = [...forms].sort(([, one], [, other]) => other.count - one.count);
    if (best) byAcronym.set(best[0], [...(byAcronym.get(best[0]) ?? []), best[1]]);
  }
  return [...byAcronym].map(([acronym, names]) => ({
    acronym,
    names: names.sort((one, other) => other.count - one.count).map(({ name }) => name),
  }));
}

/** True when the letters are initials of the words, in order, the first word's first: "(UK)" stands for no name. */
export function isShortFor(acronym: string, name: string): boolean {
  const letters = fold(acronym).replaceAll(" ", "");
  const initials = fold(name)
    .split(" ")
    .map((word) => word.charAt(0));
  if (letters.charAt(0) !== initials[0] && !(initials[0] === "t" && letters.charAt(0) === initials[1])) return false;
  let at = 0;
  for (const initial of initials) if (initial === letters.charAt(at)) at += 1;
  return at === letters.length;
}
