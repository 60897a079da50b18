import { EditionGone, type EditionReader } from "./reader.ts";

/** Several reads of one edition; where it went in between, the whole work again on the newer one. Null: no edition. */
export async function readWith<T>(
  store: { current(): Promise<EditionReader | null> },
  work: (reader: EditionReader) => Promise<T>,
  tries = 3,
): Promise<T | null> {
  const reader = await store.current();
  if (reader === null) return null;
  try {
    return await work(reader);
  } catch (error) {
    if (error instanceof EditionGone && tries > 1) return readWith(store, work, tries - 1);
    throw error;
  }
}
