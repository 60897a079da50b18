/** Names of targets, and where their files lie below `/t/`: the digest stands before the last part of the name. */
export const manifestPath = (publisher: string): string => `${publisher}/manifest.bin`;
export const patchPath = (publisher: string, serial: number): string => `${publisher}/p/${serial}.gz`;
/** One patch for a week: from any state after its first to its last. */
export const weekPath = (publisher: string): string => `${publisher}/p/week.gz`;
export const shardPath = (publisher: string, shard: string): string => `${publisher}/s/${shard}.bin`;

export function hostPath(path: string, sha256: string): string {
  const at = path.lastIndexOf("/") + 1;
  return `t/${path.slice(0, at)}${sha256}.${path.slice(at)}`;
}

/** What a publisher's role may sign for. `*` does not cross a slash. */
export const lanePaths = (publisher: string): string[] => [`${publisher}/*`, `${publisher}/p/*`, `${publisher}/s/*`];
