import { fold as foldText } from "../list/fold.ts";
import type { Organisation } from "../list/schema.ts";
import { introducedIn, isShortFor } from "./acronyms.ts";

/** What a printed text names, as a person has decided it. */
export interface NameDecision {
  field: "implementer" | "subrecipients";
  printed: string;
  implementer?: string;
  /** Organisations that the text names beside the implementer. */
  others?: string[];
  why?: string;
}

export interface Named {
  implementer: string | null;
  others: string[];
}

/** Turns printed names into organisations of the list. */
export interface NameBook {
  /** Learns the short forms that the texts introduce, before any of them is read. */
  learn(printed: Iterable<string>): void;
  read(field: "implementer" | "subrecipients", printed: string): Named;
  /** True for the very name under which the list keeps an organisation. */
  isName(printed: string): boolean;
  /** Organisations added because neither a decision nor the list knew their names. */
  added(): Organisation[];
}

/** Printed where a name should stand. */
const noName =
  /^(?:\d+ )?(?:individuals?|training|embassy(?: pas)?|(?:u ?s )?embass(?:y|ies).*|amembassy.*|civil society|ngos?|local ngos?|various .*|the consortium|consortium|ngo consortium|to be determined|tbd|n a|na|none|unknown|not stated|usaid|dos|state department|department of state|speaker program|international visitors?.*|government of .*)$/;
const leftover = /\s*(?:\bTitle:.*|,?\s*\$[\d,]+|[,;.]+)$/;
const channel = /^(.*\S)\s+through\s+(?:the\s+)?(.+?)(?:\s+(?:office|mission))?\.?$/i;
const lastParenthesis = /^(.+?)\s*\(([^()]*)\)$/;
const legalSuffix = /,?\s+(?:inc|incorporated|llc|ltd|limited|gmbh|e\.?v|plc|corp)\.?$/i;

/** A name of more characters is a description; nothing is made of it. */
const LONGEST_NAME = 300;

/** "The Asia Foundation" is "Asia Foundation". */
const fold = (text: string): string => foldText(text).replace(/^the /, "");

export function openNameBook(organisations: readonly Organisation[], decisions: readonly NameDecision[]): NameBook {
  const known = new Map<string, string>();
  for (const { id, name, acronym, aliases } of organisations)
    for (const text of [name, acronym, ...aliases]) if (text) known.set(fold(text), id);
  const decided = new Map(decisions.map((decision) => [`${decision.field}|${decision.printed}`, decision]));
  const added = new Map<string, Organisation>();
  const taken = new Set(organisations.map(({ id }) => id));

  /** The organisation of one name; null for what is none, undefined for a name not met before. */
  const find = (printed: string, depth = 0): string | null | undefined => {
    const name = printed.replace(leftover, "").trim();
    if (name === "" || noName.test(fold(name))) return null;
    const whole = known.get(fold(name)) ?? known.get(fold(name.replace(legalSuffix, "")));
    if (whole) return whole;
    const [, bare = "", inner = ""] = lastParenthesis.exec(name) ?? [];
    if (bare === "" || depth > 2) return undefined;
    const [outerId, innerId] = [find(bare, depth + 1), known.get(fold(inner))];
    // "International Labor Organization (IOM)": two organisations in one name are neither.
    if (outerId && innerId && outerId !== innerId) return null;
    return outerId ?? innerId;
  };

  /** Several names, where the separator is clear or every part is known. */
  const findAll = (printed: string): (string | null | undefined)[] => {
    if (/;\s/.test(printed)) return printed.split(/;\s+/).map(find);
    const parts = printed.split(/,?\s+and\s+|,\s+|\s*\/\s*|\s+&\s+/);
    const found = parts.map(find);
    return parts.length > 1 && found.every((id) => typeof id === "string") ? found : [undefined];
  };

  const keep = (name: string, acronym: string | null, aliases: string[]): string => {
    const id = slug(name, taken);
    taken.add(id);
    added.set(id, { id, name, aliases, acronym, domain: null, kind: null });
    return id;
  };

  const add = (printed: string): string => {
    const whole = printed.replace(leftover, "").trim();
    const [, bare = whole, inner = ""] = lastParenthesis.exec(whole) ?? [];
    const acronym = /^[A-Z]{2}/.test(inner) && isShortFor(inner, bare) ? inner : null;
    const name = acronym === null ? whole : bare;
    const id = keep(name, acronym, []);
    for (const form of [whole, name]) known.set(fold(form), id);
    return id;
  };

  const learn = (printed: Iterable<string>): void => {
    for (const { acronym, names } of introducedIn(printed)) {
      const forms = [...names, acronym].map(fold);
      const owners = new Set(forms.flatMap((form) => known.get(form) ?? []));
      // Two organisations of the list under one short form: nothing to learn.
      if (owners.size > 1) continue;
      const [name = acronym, ...aliases] = names;
      const id = [...owners][0] ?? keep(name, acronym, aliases);
      for (const form of forms) known.set(form, id);
    }
  };

  const read = (field: "implementer" | "subrecipients", text: string): Named => {
    const decision = decided.get(`${field}|${text}`);
    if (decision) return { implementer: decision.implementer ?? null, others: decision.others ?? [] };
    const printed = text.replace(/\s+/g, " ").trim();
    if (printed === "") return { implementer: null, others: [] };
    const one = find(printed);
    if (one !== undefined) return named(field, [one]);
    const [, inner, outer] = channel.exec(printed) ?? [];
    const through = outer === undefined ? undefined : find(outer);
    // Who passes the money on holds the award; a mission or embassy is no organisation of its own.
    if (inner && typeof through === "string")
      return { implementer: through, others: read("subrecipients", inner).others };
    if (inner && through === null) return read(field, inner);
    const several = findAll(printed);
    if (several.length > 1) return named(field, several);
    return named(field, [printed.length > LONGEST_NAME ? null : add(printed)]);
  };

  const names = new Set(organisations.map(({ name }) => name));
  return {
    learn,
    read,
    isName: (printed) => names.has(printed),
    added: () => [...added.values()],
  };
}

function named(field: "implementer" | "subrecipients", found: (string | null | undefined)[]): Named {
  const ids = [...new Set(found.filter((id) => typeof id === "string"))];
  return field === "implementer"
    ? { implementer: ids[0] ?? null, others: ids.slice(1) }
    : { implementer: null, others: ids };
}

function slug(name: string, taken: ReadonlySet<string>): string {
  const base = `org-${fold(name)
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 60)
    .replace(/^-|-$/g, "")}`.replace(/-$/, "");
  let id = base;
  for (let count = 2; taken.has(id); count++) id = `${base}-${count}`;
  return id;
}
