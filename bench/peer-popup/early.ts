import { askEarly as askForList } from "../../entrypoints/our-page/early.ts";

// All of it, whatever it grows to: what stands below goes before the name of the same kind there.
export * from "../../entrypoints/our-page/early.ts";

let text: Promise<string> | null = null;

/** As ours, with the peer's index in the place of our own: it is on its way before anybody asks for it, too. */
export function askEarly(): void {
  askForList({ country: null, searchIndex: false });
  text = storedText();
}

export const peersText = (): Promise<string> => text ?? storedText();

/** Stored by `peer.html?fill`, in the same browser's IndexedDB as ours. */
async function storedText(): Promise<string> {
  const database = await answerOf(indexedDB.open("peer", 1));
  return answerOf<string>(database.transaction("kept").objectStore("kept").get("index"));
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
