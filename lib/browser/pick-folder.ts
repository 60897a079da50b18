type Picker = (options: { id: string; mode: "readwrite" }) => Promise<FileSystemDirectoryHandle>;
const { showDirectoryPicker } = globalThis as { showDirectoryPicker?: Picker };

/** Only some browsers let a page write to a folder. */
export const canPickFolder = showDirectoryPicker !== undefined;

/** A folder to read and write, as the person chooses it in a click; null where they choose none. */
export async function pickFolder(): Promise<FileSystemDirectoryHandle | null> {
  try {
    return (await showDirectoryPicker?.({ id: "sightline-feed", mode: "readwrite" })) ?? null;
  } catch {
    return null; // They closed the dialog, or the browser does not let us in.
  }
}
