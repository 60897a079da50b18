import type { Edition } from "../list/schema.ts";
import { checkLines } from "./check-lines.ts";
import { throughTheDoor } from "./door.ts";
import { readIndex, readShard } from "./held-files.ts";
import { joinParts } from "./join.ts";
import type { Line } from "./line.ts";
import { type Got, type Trouble, trouble } from "./outcome.ts";
import type { FeedPorts } from "./ports.ts";
import type { HeldPart } from "./state.ts";

type Files = Pick<FeedPorts, "readFile" | "removeFiles">;

/** One part read back from its files, through the door. `damaged`: a file is not what it was, and has been removed. */
async function readPart(files: Files, part: HeldPart): Promise<Got<Edition>> {
  const index = await readIndex(files, part.index);
  if (index === null) return trouble("damaged", "the stored index");
  const lines: Line[] = [];
  for (const shard of index.values()) {
    if (shard.file === null) continue;
    const read = await readShard(files, shard);
    if (read === null) return trouble("damaged", `the stored shard ${shard.id}`);
    for (const line of read) lines.push(line);
  }
  const refused = checkLines(lines, part);
  return refused ?? throughTheDoor(part, lines, true);
}

/** The parts that can be read, as one edition, and what is wrong with the others. */
export async function readParts(
  files: Files,
  parts: HeldPart[],
  { serial, partial }: { serial: number; partial: boolean },
): Promise<{ edition: Edition; troubles: Trouble[] }> {
  const editions: Edition[] = [];
  const troubles: Trouble[] = [];
  for (const part of parts) {
    const read = await readPart(files, part);
    if (read.ok) editions.push(read.value);
    else troubles.push({ ...read.trouble, publisher: part.publisher });
  }
  return { edition: joinParts(editions, serial, partial), troubles };
}
