import { highestMarking } from "../list/marking.ts";
import type { Edition } from "../list/schema.ts";
import type { Change } from "./apply.ts";
import { throughTheDoor } from "./check-change.ts";
import { oldest } from "./join.ts";
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
  const { parts, serial, replaces, change, edition } = wish;
  const head = {
    serial,
    asOf: oldest(parts),
    marking: highestMarking(parts.map(({ marking }) => marking)),
    partial: wish.partial || parts.some((part) => part.partial),
  };
  const { partial } = wish;
  return {
    ...head,
    publishers: parts.map(({ publisher, serial: own, asOf }) => ({ id: publisher, serial: own, asOf })),
    replaces,
    change: change && inRows(change, head, parts),
    async edition() {
      if (edition !== null) return edition;
      const read = await readParts(files, parts, { serial, partial });
      return read.troubles.length === 0 ? read.edition : null;
    },
  };
}

/** Null: what is to go was never through the door of this version; the edition is taken whole then. */
function inRows(
  { from, put, removed }: Change & { from: number },
  head: Parameters<typeof throughTheDoor>[0],
  parts: HeldPart[],
): SmallChange | null {
  const publishers = parts.map(({ publisher }) => publisher);
  const [now, before] = [put, removed].map((lines) => throughTheDoor(head, publishers, lines));
  return now?.ok && before?.ok ? { from, put: now.value, removed: before.value } : null;
}

/** The changes of all parts as one; null where they are too many, or touch words that parts share. */
export function smallChange(changes: (Change | null)[]): Change | null {
  const put = [];
  const removed = [];
  for (const change of changes) {
    if (change === null) return null;
    put.push(...change.put);
    removed.push(...change.removed);
  }
  const shared = changes.length > 1 && [...put, ...removed].some(({ table }) => table === "organisations");
  return shared || put.length + removed.length > MOST_CHANGED ? null : { put, removed };
}
