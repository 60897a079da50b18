import { ownAddress } from "./own-address.ts";

/** Starts a script of our package as a worker of this page; the policy of the package lets no other be one. */
export function startOwnWorker(path: `/${string}`): Worker {
  return new Worker(ownAddress(path));
}
