import type { Marking } from "../list/schema.ts";
import { type Guard, has, isRecord, isText, isWhole, listOf } from "../trust/json.ts";
import { isDigest, isHead, isMarking } from "./manifest.ts";
import type { Trouble } from "./outcome.ts";
import type { PartHead } from "./part.ts";

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

const isTime = (value: unknown): value is number | null => value === null || isWhole(value);
const isHeldPart = (value: unknown): value is HeldPart =>
  isHead(value) && has<Omit<HeldPart, keyof PartHead>>({ state: isDigest, index: isDigest, signers: isText })(value);
const areParts = listOf(isHeldPart);

/** What may be believed of a stored state, field by field. */
const FIELDS: { [Field in Exclude<keyof FeedState, "format" | "parts">]: Guard<FeedState[Field]> } = {
  seen: has<NonNullable<FeedState["seen"]>>({ serial: isWhole, online: isText }),
  taken: has<NonNullable<FeedState["taken"]>>({ serial: isWhole, parts: isText }),
  taking: isTime,
  journal: isMarking,
  scope: isText,
  whole: isDigest,
  rootCheckedAt: isTime,
  verifiedAt: isTime,
  triedAt: isTime,
  failures: isWhole,
  retryAt: isTime,
  troubles: (value): value is Trouble[] => Array.isArray(value),
  poll: has<NonNullable<FeedState["poll"]>>({ seconds: isWhole, until: isWhole }),
};

/** What was stored, or a fresh start where it cannot be read: the trusted metadata still knows what was seen. */
export function readStoredState(stored: unknown): FeedState {
  if (!isRecord(stored) || stored.format !== 1) return FRESH;
  const parts: unknown = stored.parts;
  if (!areParts(parts)) return FRESH;
  const fields = Object.entries(FIELDS).filter(([field, fits]) => fits(stored[field]));
  return { ...FRESH, parts, ...Object.fromEntries(fields.map(([field]) => [field, stored[field]])) };
}
