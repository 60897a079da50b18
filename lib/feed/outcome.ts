/** Why a list could not be brought up to date. In every case the list held before stays in use. */
export type Why =
  /** No connection, or no answer. */
  | "offline"
  /** No whole answer within the time. */
  | "slow"
  /** The host asks to come again later. */
  | "busy"
  /** A web page in place of the file: a sign-in page, a host that answers everything. */
  | "web-page"
  | "missing"
  | "too-large"
  /** Bytes that are not the signed ones, on every mirror. */
  | "damaged"
  /** Not signed by those whom this browser trusts. */
  | "forged"
  /** Older than what was already seen. */
  | "older"
  /** The host shows the same old state past its date. */
  | "frozen"
  /** This computer's clock is wrong. */
  | "clock"
  /** Nothing to start trust from. */
  | "no-root"
  /** A publisher's file holds a record that is not its own. */
  | "lane"
  /** The list itself has problems. */
  | "list"
  /** Made for a newer version of the extension. */
  | "newer"
  /** Marked above what may be held here. */
  | "ceiling"
  /** A long download, and the link is metered. */
  | "metered"
  /** No room in the browser's storage. */
  | "full"
  /** The browser's storage failed. */
  | "storage";

export interface Trouble {
  why: Why;
  /** Whose part it concerns; null: the whole feed. */
  publisher: string | null;
  /** For a log. The person gets the sentence. */
  detail: string;
  /** Seconds that the host asks to wait. */
  retryAfter?: number | undefined;
}

export type Outcome =
  /** A new edition is in use. `changed` counts records of a small change; null: it was taken whole. */
  | { kind: "taken"; serial: number; changed: number | null; troubles: Trouble[] }
  /** What is held is what the host has. */
  | { kind: "unchanged"; troubles: Trouble[] }
  /** What was held stays in use; the first trouble says why. */
  | { kind: "kept"; troubles: [Trouble, ...Trouble[]] }
  /** Another window of this browser is at it. */
  | { kind: "elsewhere" }
  /** After a failure, until that time (milliseconds since 1970). */
  | { kind: "waiting"; until: number };

/** Something that may have failed for a reason that a person can be told. */
export type Got<T> = { ok: true; value: T } | { ok: false; trouble: Trouble };

export const got = <T>(value: T): { ok: true; value: T } => ({ ok: true, value });

/** Whose part it concerns is said where the parts are put together. */
export const trouble = (why: Why, detail: string): { ok: false; trouble: Trouble } => ({
  ok: false,
  trouble: { why, publisher: null, detail },
});

/** The catalogue's key of the sentence for each reason. */
export const SENTENCES: Record<Why, string> = {
  offline: "feedOffline",
  slow: "feedSlow",
  busy: "feedBusy",
  "web-page": "feedWebPage",
  missing: "feedMissing",
  "too-large": "feedTooLarge",
  damaged: "feedDamaged",
  forged: "feedForged",
  older: "feedOlder",
  frozen: "feedFrozen",
  clock: "feedClock",
  "no-root": "feedNoRoot",
  lane: "feedLane",
  list: "feedListBad",
  newer: "feedNewer",
  ceiling: "feedCeiling",
  metered: "feedMetered",
  full: "feedFull",
  storage: "feedStorage",
};

/** The key of the sentence for an outcome. A sentence for a failure is followed by `feedStillUsing` with `{date}`. */
export function sentenceOf(outcome: Outcome): string {
  switch (outcome.kind) {
    case "taken":
      return "feedTaken";
    case "unchanged":
      return "feedUnchanged";
    case "elsewhere":
      return "feedElsewhere";
    case "waiting":
      return "feedWaiting";
    case "kept":
      return SENTENCES[outcome.troubles[0].why];
  }
}
