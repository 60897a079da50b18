import type { ImportedRecord } from "../imported.ts";
import { isVoid, textOf } from "./named-values.ts";

/** Whom a value names: ids of organisations that the file or the list has, and words for the others. */
export interface LooseNames {
  ids: string[];
  words: string;
  /** Words made of what has the shape of an id and is nobody's: `world-hope` may well be World Hope. */
  spelled: ReadonlyMap<string, string>;
}

const dashed = /^[a-z0-9]+(?:-[a-z0-9]+)+$/;

export function namesIn(value: unknown, known: ReadonlySet<string>): LooseNames {
  const ids: string[] = [];
  const words: string[] = [];
  const spelled = new Map<string, string>();
  for (const one of Array.isArray(value) ? value : [value]) {
    const text = isVoid(one) ? "" : idIn(one, known) || textOf(one);
    if (text === "") continue;
    if (known.has(text)) ids.push(text);
    else if (dashed.test(text)) {
      const name = text.replaceAll("-", " ");
      spelled.set(name, text);
      words.push(name);
    } else words.push(text);
  }
  return { ids, words: words.join("; "), spelled };
}

/** `{"id": "iom", "name": "..."}`: the id, where somebody has it. */
function idIn(value: unknown, known: ReadonlySet<string>): string {
  const id = typeof value === "object" && value !== null && "id" in value ? value.id : null;
  return typeof id === "string" && known.has(id) ? id : "";
}

/** Puts together ids that were given and names that were read; an id that no name resolves to stays what it was. */
export function withIds(record: ImportedRecord, holder: LooseNames, partners: LooseNames): void {
  const own = (name: string) => holder.spelled.get(name) ?? partners.spelled.get(name) ?? name;
  const first = record.implementer === null ? [] : [own(record.implementer)];
  const all = [...holder.ids, ...first, ...partners.ids, ...record.subrecipients.map(own)];
  // Whoever is named first in a list of implementers holds the award, known or not.
  const [implementer = null] = [...holder.ids, ...first];
  record.implementer = implementer;
  record.subrecipients = [...new Set(all)].filter((other) => other !== implementer);
  const printed = { ...record.printed };
  for (const field of ["implementer", "subrecipients"] as const)
    if (printed[field] !== undefined) {
      const words = printed[field].split("; ").map(own).join("; ");
      if (words === implementer) delete printed[field];
      else printed[field] = words;
    }
  record.printed = printed;
}
