import { setTimeout as pause } from "node:timers/promises";

/** Asks again and again until the answer is there; throws with `what` when it has not come in `limit` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false>,
  limit = 20_000,
): Promise<T> {
  const end = Date.now() + limit;
  let last: unknown;
  while (Date.now() < end) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      // A page that navigates or a worker that stops breaks the question off: it is asked again.
      last = error;
    }
    await pause(25);
  }
  throw new Error(`${what}: not seen in ${limit / 1000} seconds`, { cause: last });
}
