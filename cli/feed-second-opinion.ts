import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** As much of tuf-js as is used. It is a development dependency: a publisher's machine may do without. */
interface TufJs {
  Updater: new (options: {
    metadataDir: string;
    metadataBaseUrl: string;
    targetDir: string;
    targetBaseUrl: string;
  }) => {
    refresh(): Promise<void>;
    getTargetInfo(path: string): Promise<unknown>;
    downloadTarget(target: unknown): Promise<string>;
  };
}

/** What an independent client makes of the feed: null where it is not installed, else what is wrong, none if nothing. */
export async function secondOpinion(url: string, root: Uint8Array, targets: string[]): Promise<string[] | null> {
  const load = createRequire(import.meta.url);
  let tuf: TufJs;
  try {
    tuf = load("tuf-js") as TufJs;
  } catch {
    return null;
  }
  const dir = await mkdtemp(join(tmpdir(), "sightline-check-"));
  try {
    await writeFile(join(dir, "root.json"), root);
    const updater = new tuf.Updater({
      metadataDir: dir,
      metadataBaseUrl: `${url}m`,
      targetDir: dir,
      targetBaseUrl: `${url}t`,
    });
    await updater.refresh();
    for (const path of targets) {
      const target = await updater.getTargetInfo(path);
      if (!target) return [`tuf-js does not find ${path}.`];
      await updater.downloadTarget(Object.assign(target, { path }));
    }
    return [];
  } catch (error) {
    return [`tuf-js refuses the feed: ${String(error)}`];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
