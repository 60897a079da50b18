import { LAYOUT } from "./layout.ts";

/**
 * What is stored was laid out by a newer version of the extension. This one neither reads it, for it might misread it, nor
 * writes into it: whoever goes back to the newer version finds everything as it was.
 */
export class NewerStore extends Error {
  override readonly name = "NewerStore";

  constructor() {
    // As the message too: an error that a worker tells its page is a text.
    super("NewerStore");
  }
}

/** Dexie keeps ten times its own number; one more in the last digit is still the same layout. */
export const isNewer = (version: number): boolean => version >= (LAYOUT + 1) * 10;

/** The browser's word for a database with a higher number than the one asked for. */
export const orNewer = (error: DOMException | null): Error | null =>
  error?.name === "VersionError" ? new NewerStore() : error;
