import type { Caching, Fetched } from "./ports.ts";
import { type ByteStream, readBounded } from "./read-bounded.ts";

/** As much of `fetch` as is used, so that a test, Node and a browser can all give theirs. */
export type Fetch = (
  url: string,
  init: { credentials: "omit"; redirect: "error"; cache: Caching; signal: AbortSignal },
) => Promise<{
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  body: ByteStream | null;
}>;

/**
 * One GET without headers of our own (they would cost a preflight), cut off as soon as more than `limit` bytes have
 * come. Never rejects: a broken connection, a redirect and an abort are all `unreachable`.
 */
export async function fetchBounded(
  get: Fetch,
  url: string,
  limit: number,
  { signal, cache }: { signal: AbortSignal; cache: Caching },
): Promise<Fetched> {
  try {
    const response = await get(url, { credentials: "omit", redirect: "error", cache, signal });
    const date = dateOf(response.headers.get("date"));
    const { ok, status, body } = response;
    if (!ok || body === null) {
      await body?.getReader().cancel();
      if (status === 403 || status === 404) return { kind: "missing", date };
      const why = status === 429 || status >= 500 ? "busy" : undefined;
      const retryAfter = waitOf(response.headers.get("retry-after"), date);
      return { kind: "unreachable", detail: `status ${status}`, why, retryAfter };
    }
    const bytes = await readBounded(body, limit);
    return bytes === null ? { kind: "too-large" } : { kind: "bytes", bytes, date };
  } catch (error) {
    const why = Object(error).name === "TimeoutError" ? "slow" : undefined;
    return { kind: "unreachable", detail: String(error), why };
  }
}

function dateOf(header: string | null): number | undefined {
  const time = Date.parse(header ?? "");
  return Number.isNaN(time) ? undefined : time;
}

/** `Retry-After` is a number of seconds, or a date, which only the host's own clock can turn into a wait. */
function waitOf(header: string | null, date: number | undefined): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const until = dateOf(header);
  return until === undefined || date === undefined ? undefined : Math.max(0, Math.round((until - date) / 1000));
}
