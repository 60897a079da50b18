import { ownAddress } from "./own-address.ts";

/** As much of a service worker as we use here; the types of pages do not know it. */
interface OwnScope {
  importScripts?(address: string): void;
  addEventListener(name: string, listener: () => void): void;
}
const worker: OwnScope = globalThis;

/**
 * Lets a service worker run this script of our package at any later time: browsers allow only what was run once while
 * the worker was installed. Call it in the worker's first tick; elsewhere it does nothing.
 */
export function keepOwnScript(path: `/${string}`): void {
  if (worker.importScripts) worker.addEventListener("install", () => worker.importScripts?.(ownAddress(path)));
}

/** Runs a script of our package here: in the worker, or in a page of ours. Rejects when it cannot be loaded. */
export async function runOwnScript(path: `/${string}`): Promise<void> {
  if (worker.importScripts) return worker.importScripts(ownAddress(path));
  await new Promise<void>((resolve, reject) => {
    const script = document.createElement("script");
    script.src = ownAddress(path);
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`the package has no ${path}`));
    document.head.append(script);
  });
}
