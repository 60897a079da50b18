import { ownAddress } from "./own-address.ts";

/** A file of our own package; no request leaves the browser. Rejects when the package lacks it. */
export async function packageFile(path: `/${string}`): Promise<Response> {
  const response = await fetch(ownAddress(path));
  if (!response.ok) throw new Error(`the package has no ${path}`);
  return response;
}
