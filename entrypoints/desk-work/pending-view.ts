import type { Review } from "../../lib/feed/review.ts";

/** What a signer is shown, made from the very bytes that will be served. */
export interface PendingView {
  role: string;
  version: number;
  serial: number;
  asOf: string;
  marking: string;
  review: Review;
  /** The first of the records in question, by key: what each is called, and its fields before and after. */
  records: Record<string, PendingRecord>;
  signatures: number;
  threshold: number;
  /** Signatures by keys that the feed trusts. */
  enough: boolean;
  signedHere: boolean;
}

export interface PendingRecord {
  name: string;
  fields: { field: string; before: unknown; after: unknown }[];
  /** Of the organisations, offices and contacts that it names by their ids. */
  names: Record<string, string>;
}

/** Records of each kind that are told field by field at once; the others are asked for. */
export const TOLD = 50;
