import { ownAddress } from "./own-address.ts";

/** A file of our own package; no request leaves the browser. Rejects when the package lacks it. */
export async function packageFile(path: `/${string}`): Promise<Response> {
  const response = await fetch(ownAddress(path));
  if (!response.ok) throw new Error(`the package has no ${path}`);
  return response;
}

/**
 * A file that the package may lack: null then. Firefox answers such a question with success and breaks off when the
 * content is read, so only what came whole is there.
 */
export async function packageBytes(path: `/${string}`): Promise<Uint8Array<ArrayBuffer> | null> {
  return packageFile(path)
    .then(async (file) => new Uint8Array(await file.arrayBuffer()))
    .catch(() => null);
}
