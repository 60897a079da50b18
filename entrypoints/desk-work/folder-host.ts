import type { FeedHost } from "./feed-host.ts";

/** A folder that a person chose, as a host: what a web server serves, or what is carried there by hand. */
export function folderHost(folder: FileSystemDirectoryHandle): FeedHost {
  async function fileAt(place: string, create: boolean): Promise<FileSystemFileHandle> {
    const parts = place.split("/");
    let here = folder;
    for (const part of parts.slice(0, -1)) here = await here.getDirectoryHandle(part, { create });
    return here.getFileHandle(parts.at(-1) ?? "", { create });
  }
  return {
    base: folder.name,
    async read(place) {
      try {
        const file = await (await fileAt(place, false)).getFile();
        return new Uint8Array(await file.arrayBuffer());
      } catch (error) {
        if (error instanceof DOMException && error.name === "NotFoundError") return null;
        throw error;
      }
    },
    async put(place, bytes) {
      // Written beside and put in place when it is closed: nobody reads half a file.
      const writing = await (await fileAt(place, true)).createWritable();
      await writing.write(bytes);
      await writing.close();
    },
  };
}
