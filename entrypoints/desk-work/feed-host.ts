import { sha256 } from "../../lib/feed/digest.ts";
import { isMutable, uploadOrder } from "../../lib/feed/upload-order.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const TIME_LIMIT = 60_000;

/** A host that takes files by HTTP PUT and gives them back as a browser would read them. */
export interface FeedHost {
  base: string;
  read(place: string): Promise<Bytes | null>;
  put(place: string, bytes: Bytes): Promise<void>;
}

export interface Login {
  user: string;
  password: string;
}

/** `login` is used for writing alone, and kept nowhere. */
export function feedHost(address: string, login: Login | null): FeedHost {
  const base = address.endsWith("/") ? address : `${address}/`;
  const authorization = login === null ? null : `Basic ${btoa(`${login.user}:${login.password}`)}`;
  const send = async (method: string, place: string, body: Bytes | null): Promise<number> => {
    const response = await fetch(base + place, {
      method,
      body,
      credentials: "omit",
      redirect: "error",
      signal: AbortSignal.timeout(TIME_LIMIT),
      headers: authorization === null ? {} : { authorization },
    });
    await response.body?.cancel();
    return response.status;
  };
  return {
    base,
    async read(place) {
      const response = await fetch(base + place, {
        credentials: "omit",
        redirect: "error",
        // Past every cache on the way: what is asked is whether it lies there now.
        cache: "no-store",
        signal: AbortSignal.timeout(TIME_LIMIT),
      });
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      if (response.status === 404 || response.status === 403) return null;
      throw new Error(`the host answers ${response.status} to GET ${place}`);
    },
    async put(place, bytes) {
      let status = await send("PUT", place, bytes);
      if (status === 404 || status === 409) {
        const folders = place.split("/").slice(0, -1);
        for (const at of folders.keys()) await send("MKCOL", `${folders.slice(0, at + 1).join("/")}/`, null);
        status = await send("PUT", place, bytes);
      }
      if (status < 200 || status > 299) throw new Error(`the host answers ${status} to PUT ${place}`);
    },
  };
}

export type PutOutcome =
  | { kind: "put"; files: number }
  | { kind: "taken"; place: string }
  | { kind: "lost"; place: string };

/**
 * Puts files on a host, data before what names it, each read back before the next. A file that is there already is left;
 * metadata of another content under the same name stops everything: somebody else published first.
 */
export async function putFiles(
  host: FeedHost,
  files: ReadonlyMap<string, Bytes>,
  progress: (share: number) => void,
): Promise<PutOutcome> {
  let count = 0;
  for (const place of uploadOrder([...files.keys()])) {
    const bytes = files.get(place) as Bytes;
    const there = await host.read(place);
    if (there === null || !(await same(there, bytes))) {
      if (there !== null && !isMutable(place) && place.startsWith("m/")) return { kind: "taken", place };
      await host.put(place, bytes);
      const back = await host.read(place);
      if (back === null || !(await same(back, bytes))) return { kind: "lost", place };
    }
    count += 1;
    progress(count / files.size);
  }
  return { kind: "put", files: count };
}

const same = async (one: Bytes, other: Bytes): Promise<boolean> =>
  one.length === other.length && (await sha256(one)) === (await sha256(other));
