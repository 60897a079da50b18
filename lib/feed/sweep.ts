import { readIndex } from "./held-files.ts";
import type { FeedPorts } from "./ports.ts";
import type { FeedState } from "./state.ts";

/** Removes files that nothing held points at: those of states before, and downloads that came to nothing. */
export async function sweep(ports: FeedPorts, { parts }: FeedState): Promise<void> {
  const used = new Set<string>();
  for (const { index } of parts) {
    used.add(index);
    for (const { file } of (await readIndex(ports, index))?.values() ?? []) if (file !== null) used.add(file);
  }
  const unused = (await ports.fileNames()).filter((name) => !used.has(name));
  if (unused.length > 0) await ports.removeFiles(unused);
}
