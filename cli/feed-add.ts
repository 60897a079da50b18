import { join } from "node:path";
import { parseArgs } from "node:util";
import { bringIntoLane } from "../lib/feed/lane.ts";
import { editionOfPart, linesOf } from "../lib/feed/part.ts";
import { reviewOf } from "../lib/feed/review.ts";
import { writeEdition } from "../lib/list/compact.ts";
import { openWork, publishedPart, writeWhole } from "./feed-folder.ts";
import { answer, needed, refuse } from "./feed-words.ts";
import { readList, sentence } from "./read-list.ts";

export const usage = "add --work DIR --publisher ID LIST";

/**
 * Makes a list the publisher's next one: brings its ids into the publisher's lane, looks at every record, and tells what
 * differs from the list that is published. LIST is an edition of one publisher, or an array of the public record.
 */
export async function run(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { work: { type: "string" }, publisher: { type: "string" } },
  });
  const dir = needed(values.work, "work");
  const publisher = needed(values.publisher, "publisher");
  const file = needed(positionals[0], "LIST");
  const work = await openWork(dir);
  const known = work?.plan.publishers.find(({ id }) => id === publisher);
  if (!known) return refuse(work ? `The feed has no publisher "${publisher}".` : `${dir} holds no feed.`);
  const list = await readList(file, new Date().toISOString().slice(0, 10));
  if (!list.ok) return refuse(...list.problems);
  if (list.edition.publishers.length !== 1)
    return refuse(`A publisher's list has one publisher; this one has ${list.edition.publishers.length}.`);
  const edition = bringIntoLane(list.edition, publisher);
  for (const row of edition.publishers) row.name = known.name;
  const { asOf, marking, partial } = edition;
  const before = await publishedPart(dir, publisher);
  const lines = linesOf(edition);
  const parsed = editionOfPart({ publisher, serial: 1, asOf, marking, partial }, lines);
  if (!parsed.ok) return refuse(...parsed.problems.map(sentence));
  await writeWhole(join(dir, "lists", `${publisher}.json`), writeEdition(parsed.value));
  const review = reviewOf(
    [...(before?.shards.values() ?? [])].flatMap((shard) => shard.lines),
    lines,
  );
  if (review.large) console.error("More than one record in twenty differs from the published list. Look twice.");
  answer({ publisher, asOf, marking, ...review, leftOut: list.leftOut.map(sentence) });
  return 0;
}
