import { isDate, isRecord, isWhole } from "../trust/json.ts";
import { parseJson } from "./manifest.ts";

/** What our publishers sign beside the rest of a timestamp. Other clients sign over it and pass it by. */
export interface Notes {
  /** When it was signed. */
  at: number | null;
  /** A wish to be asked every so many seconds until a time. */
  poll: { seconds: number; until: number } | null;
}

export const SIGNED_AT = "x-at";
export const POLL_WISH = "x-poll";
/** No wish lasts longer. */
const LONGEST_WISH = 86_400_000;

/** The notes of a timestamp that has been verified. */
export function readNotes(timestamp: Uint8Array, now: number): Notes {
  const file = parseJson(new TextDecoder().decode(timestamp));
  const signed = isRecord(file) && isRecord(file.signed) ? file.signed : {};
  const at = signed[SIGNED_AT];
  const wish = signed[POLL_WISH];
  const until = isRecord(wish) && isDate(wish.until) ? Date.parse(wish.until) : null;
  return {
    at: isDate(at) ? Date.parse(at) : null,
    poll:
      isRecord(wish) && isWhole(wish.seconds) && until !== null && until > now
        ? { seconds: wish.seconds, until: Math.min(until, now + LONGEST_WISH) }
        : null,
  };
}
