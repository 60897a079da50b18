import type { Marking } from "../list/schema.ts";
import { isText, isWhole } from "../trust/json.ts";
import { isDigest, isMarking, readHead } from "./manifest.ts";
import type { Trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";
import { isRow } from "./tables.ts";

/** A publisher's part as it is held. */
export interface HeldPart extends PartHead {
  /** `stateDigest` of all its shards. */
  state: string;
  /** The file that lists its shards. */
  index: string;
  /** Who may sign for it: a serial counts among the same signers only. */
  signers: string;
}

/** All that a client knows from one run to the next; it points at files that are there. */
export interface FeedState {
  format: 1;
  /** In the signed order. */
  parts: HeldPart[];
  /** The highest snapshot seen, and under whose online keys its number counts. */
  seen: { serial: number; online: string } | null;
  /** The edition that was taken last, and of which parts. */
  taken: { serial: number; parts: string } | null;
  /** An edition that may be in use already: its taking was begun and not seen to end. */
  taking: number | null;
  /** The ceiling under which files were brought, those on their way too. */
  journal: Marking | null;
  /** What policy asked for when the parts were brought. */
  scope: string;
  /** SHA-256 of the timestamp all of whose data is held; null: something is still to come. */
  whole: string | null;
  rootCheckedAt: number | null;
  /** When the host's state was last seen, verified and complete. */
  verifiedAt: number | null;
  triedAt: number | null;
  failures: number;
  retryAt: number | null;
  /** What went wrong at the last try; empty: nothing. */
  troubles: Trouble[];
  /** The publisher's wish to be asked more often for a while. */
  poll: { seconds: number; until: number } | null;
}

export const FRESH: FeedState = {
  format: 1,
  parts: [],
  seen: null,
  taken: null,
  taking: null,
  journal: null,
  scope: "",
  whole: null,
  rootCheckedAt: null,
  verifiedAt: null,
  triedAt: null,
  failures: 0,
  retryAt: null,
  troubles: [],
  poll: null,
};

/** What policy asks for, as one text to compare. */
export const scopeOf = ({ ceiling, countries }: { ceiling: Marking; countries: string[] | null }): string =>
  `${ceiling} ${countries === null ? "*" : [...countries].sort().join(" ")}`;

/** Which parts an edition is made of, as one text to compare. */
export const compositionOf = (parts: HeldPart[]): string =>
  parts.map(({ publisher, serial, index }) => `${publisher} ${serial} ${index}`).join("\n");

/** What was stored, or a fresh start where it cannot be read: the trusted metadata still knows what was seen. */
export function readStoredState(stored: unknown): FeedState {
  if (!isRow(stored) || stored.format !== 1 || !Array.isArray(stored.parts)) return FRESH;
  const parts = stored.parts.map(readPart).filter((part) => part !== null);
  if (parts.length !== stored.parts.length) return FRESH;
  const time = (value: unknown) => (isWhole(value) ? value : null);
  const { seen, taken, poll } = stored;
  return {
    format: 1,
    parts,
    seen:
      isRow(seen) && isWhole(seen.serial) && isText(seen.online) ? { serial: seen.serial, online: seen.online } : null,
    taken:
      isRow(taken) && isWhole(taken.serial) && isText(taken.parts)
        ? { serial: taken.serial, parts: taken.parts }
        : null,
    taking: time(stored.taking),
    journal: isMarking(stored.journal) ? stored.journal : null,
    scope: isText(stored.scope) ? stored.scope : "",
    whole: isDigest(stored.whole) ? stored.whole : null,
    rootCheckedAt: time(stored.rootCheckedAt),
    verifiedAt: time(stored.verifiedAt),
    triedAt: time(stored.triedAt),
    failures: time(stored.failures) ?? 0,
    retryAt: time(stored.retryAt),
    troubles: Array.isArray(stored.troubles) ? (stored.troubles as Trouble[]) : [],
    poll:
      isRow(poll) && isWhole(poll.seconds) && isWhole(poll.until) ? { seconds: poll.seconds, until: poll.until } : null,
  };
}

function readPart(stored: unknown): HeldPart | null {
  if (!isRow(stored)) return null;
  const head = readHead(stored);
  const { state, index, signers } = stored;
  if (head === null || !isDigest(state) || !isDigest(index) || !isText(signers)) return null;
  return { ...head, state, index, signers };
}
