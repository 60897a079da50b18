import type { Edition } from "../list/schema.ts";
import type { Change } from "./apply.ts";
import { throughTheDoor } from "./door.ts";
import { headOf } from "./join.ts";
import type { EditionHead } from "./part.ts";
import type { FeedPorts, NextEdition, SmallChange } from "./ports.ts";
import type { HeldPart } from "./state.ts";
import { readParts } from "./whole.ts";

/** Beyond this many records a change is not small: the edition is taken whole. */
export const MOST_CHANGED = 5_000;

export interface Wish {
  parts: HeldPart[];
  serial: number;
  /** Something of the whole is known to be missing. */
  partial: boolean;
  replaces: boolean;
  /** With the serial of the edition that it is a change of. */
  change: (Change & { from: number }) | null;
  /** Already read, where the change is not small. */
  edition: Edition | null;
}

export function nextEdition(files: Pick<FeedPorts, "readFile" | "removeFiles">, wish: Wish): NextEdition {
  const { parts, serial, partial, replaces, change, edition } = wish;
  const head = headOf(parts, serial, partial);
  return {
    ...head,
    publishers: parts.map((part) => ({ id: part.publisher, serial: part.serial, asOf: part.asOf })),
    replaces,
    change: change && inRows(change, head),
    async edition() {
      if (edition !== null) return edition;
      const read = await readParts(files, parts, { serial, partial });
      return read.troubles.length === 0 ? read.edition : null;
    },
  };
}

/** Null: what is to go was never through the door of this version; the edition is taken whole then. */
function inRows({ from, ...change }: Change & { from: number }, head: EditionHead): SmallChange | null {
  const put = throughTheDoor(head, change.put, false);
  const removed = throughTheDoor(head, change.removed, false);
  return put.ok && removed.ok ? { from, put: put.value, removed: removed.value } : null;
}

/** The changes of all parts as one; null where they are too many, or touch words that parts share. */
export function smallChange(changes: (Change | null)[]): Change | null {
  const known = changes.filter((change) => change !== null);
  const put = known.flatMap((change) => change.put);
  const removed = known.flatMap((change) => change.removed);
  const shared = changes.length > 1 && [...put, ...removed].some(({ table }) => table === "organisations");
  const few = put.length + removed.length <= MOST_CHANGED;
  return known.length === changes.length && few && !shared ? { put, removed } : null;
}
