import type { Caching, Fetched } from "./ports.ts";

/** As much of `fetch` as is used, so that a test, Node and a browser can all give theirs. */
export type Fetch = (
  url: string,
  init: { credentials: "omit"; redirect: "error"; cache: Caching; signal: AbortSignal },
) => Promise<{
  ok: boolean;
  status: number;
  headers: { get(name: string): string | null };
  body: {
    getReader(): { read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>; cancel(): Promise<void> };
  } | null;
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
    if (response.status === 403 || response.status === 404) {
      await response.body?.getReader().cancel();
      return { kind: "missing", date };
    }
    if (!response.ok || response.body === null) {
      const detail = `status ${response.status}`;
      const later = response.status === 429 || response.status >= 500;
      const retryAfter = waitOf(response.headers.get("retry-after"), date);
      await response.body?.getReader().cancel();
      return { kind: "unreachable", detail, why: later ? "later" : undefined, retryAfter };
    }
    const reader = response.body.getReader();
    const chunks: Uint8Array[] = [];
    let length = 0;
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      if (part.value === undefined) continue;
      length += part.value.length;
      if (length > limit) {
        await reader.cancel();
        return { kind: "too-large" };
      }
      chunks.push(part.value);
    }
    return { kind: "bytes", bytes: join(chunks, length), date };
  } catch (error) {
    const slow = typeof error === "object" && error !== null && "name" in error && error.name === "TimeoutError";
    return { kind: "unreachable", detail: String(error), why: slow ? "slow" : undefined };
  }
}

function dateOf(header: string | null): number | undefined {
  const time = header === null ? Number.NaN : Date.parse(header);
  return Number.isNaN(time) ? undefined : time;
}

/** `Retry-After` is a number of seconds, or a date, which only the host's own clock can turn into a wait. */
function waitOf(header: string | null, date: number | undefined): number | undefined {
  if (header === null) return undefined;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header);
  const until = dateOf(header);
  return until === undefined || date === undefined ? undefined : Math.max(0, Math.round((until - date) / 1000));
}

function join(chunks: Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
