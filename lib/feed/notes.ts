import { has, isDate, isWhole } from "../trust/json.ts";

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

const isWish = has<{ seconds: number; until: string }>({ seconds: isWhole, until: isDate });

/** The notes of a timestamp that has been verified. */
export function readNotes(timestamp: object, now: number): Notes {
  const { [SIGNED_AT]: at, [POLL_WISH]: wish }: Record<string, unknown> = { ...timestamp };
  const until = isWish(wish) ? Date.parse(wish.until) : 0;
  return {
    at: isDate(at) ? Date.parse(at) : null,
    poll: isWish(wish) && until > now ? { seconds: wish.seconds, until: Math.min(until, now + LONGEST_WISH) } : null,
  };
}
