import type { Target } from "./feed-target.ts";

type Bytes = Uint8Array<ArrayBuffer>;
const TIME_LIMIT_MS = 60_000;

/** A host that takes files by HTTP PUT; folders are made by MKCOL where it asks for that. */
export function webDav(
  to: string,
  {
    user,
    password,
    readFrom,
  }: { user: string | undefined; password: string | undefined; readFrom: string | undefined },
): Target {
  const slash = (url: string) => (url.endsWith("/") ? url : `${url}/`);
  const [base, open] = [slash(to), slash(readFrom ?? to)];
  const headers: Record<string, string> =
    user === undefined ? {} : { authorization: `Basic ${Buffer.from(`${user}:${password ?? ""}`).toString("base64")}` };
  const send = async (method: string, path: string, body: Bytes | null = null): Promise<number> => {
    const signal = AbortSignal.timeout(TIME_LIMIT_MS);
    const response = await fetch(base + path, { method, headers, body, signal, redirect: "manual" });
    await response.body?.cancel();
    return response.status;
  };
  const made = (status: number) => status >= 200 && status < 300;
  return {
    async put(place, bytes) {
      let status = await send("PUT", place, bytes);
      if (status === 404 || status === 409) {
        const parts = place.split("/").slice(0, -1);
        for (const [index] of parts.entries()) await send("MKCOL", `${parts.slice(0, index + 1).join("/")}/`);
        status = await send("PUT", place, bytes);
      }
      if (!made(status)) throw new Error(`the host answers ${status} to PUT ${place}`);
    },
    async remove(place) {
      const status = await send("DELETE", place);
      if (!made(status) && status !== 404) throw new Error(`the host answers ${status} to DELETE ${place}`);
    },
    async read(place) {
      const signal = AbortSignal.timeout(TIME_LIMIT_MS);
      // Where browsers read without signing in, we do too, past every cache on the way.
      const response = await fetch(open + place, {
        signal,
        cache: "no-store",
        redirect: "manual",
        ...(readFrom ? {} : { headers }),
      });
      if (response.status === 200) return new Uint8Array(await response.arrayBuffer());
      await response.body?.cancel();
      if (response.status === 404 || response.status === 403) return null;
      throw new Error(`the host answers ${response.status} to GET ${place}`);
    },
  };
}
