import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPart } from "../lib/feed/build-part.ts";
import { linesOf } from "../lib/feed/part.ts";
import { LIFETIMES, rootOfPlan, targetsOfPlan } from "../lib/feed/plan.ts";
import { ownTargets } from "../lib/feed/read-published.ts";
import { parseEdition } from "../lib/list/parse.ts";
import type { JsonObject } from "../lib/trust/json.ts";
import { targetsPart, type WrittenTarget } from "../lib/trust/write-metadata.ts";
import {
  openWork,
  pendingPath,
  publicPath,
  publishedBefore,
  publishedPart,
  readJson,
  readPlace,
  versionOf,
  type Work,
  writeJson,
  writeWhole,
} from "./feed-folder.ts";
import { answer, needed, refuse } from "./feed-words.ts";
import { sentence } from "./read-list.ts";

export const usage = `build --work DIR --publisher ID
build --work DIR --renew root|targets|PUBLISHER`;

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/**
 * Builds a publisher's next state from its list: data files into `public/t`, and metadata without signatures into
 * `pending/`. `--renew` writes metadata anew with a later date, and for root and targets with whoever `feed.json` names.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { work: { type: "string" }, publisher: { type: "string" }, renew: { type: "string" } },
  });
  const dir = needed(values.work, "work");
  const work = await openWork(dir);
  if (!work) return refuse(`${dir} holds no feed.`);
  if (values.renew !== undefined) return renew(work, values.renew);
  const publisher = needed(values.publisher, "publisher");
  if (!work.plan.publishers.some(({ id }) => id === publisher))
    return refuse(`The feed has no publisher "${publisher}".`);
  const list = parseEdition(await readJson(join(dir, "lists", `${publisher}.json`)));
  if (!list.ok) return refuse(`There is no list to build for ${publisher}: add one.`, ...list.problems.map(sentence));
  const version = await versionOf(dir, publisher);
  const before = await publishedPart(dir, publisher);
  if (before === null && version > 0) return refuse(`What is published of ${publisher} is not whole: check the feed.`);
  const { asOf, marking, partial } = list.value;
  const serial = (before?.manifest.serial ?? 0) + 1;
  const week = await publishedBefore(dir, publisher, Date.now() - WEEK, LIFETIMES.publisher);
  const head = { publisher, serial, asOf, marking, partial };
  const built = await buildPart(head, linesOf(list.value), before, { week });
  let bytes = 0;
  for (const [place, file] of built.files) {
    await writeWhole(publicPath(dir, place), file);
    bytes += file.length;
  }
  await pend(dir, publisher, targetsPart(lasting(version + 1, LIFETIMES.publisher), built.targets));
  answer({
    publisher,
    serial,
    version: version + 1,
    files: built.files.size,
    bytes,
    shards: built.manifest.shards.length,
  });
  return 0;
}

async function renew({ dir, plan }: Work, role: string): Promise<number> {
  const version = await versionOf(dir, role);
  const next = version + 1;
  if (role === "root") await pend(dir, role, rootOfPlan(plan, lasting(next, LIFETIMES.root)));
  else if (role === "targets") await pend(dir, role, targetsOfPlan(plan, lasting(next, LIFETIMES.targets)));
  else {
    const bytes = await readPlace(dir)(`m/${version}.${role}.json`);
    if (!bytes || !ownTargets(bytes, role)) return refuse(`Nothing of "${role}" is published that could be renewed.`);
    const { signed } = JSON.parse(new TextDecoder().decode(bytes)) as {
      signed: { targets: Record<string, WrittenTarget> };
    };
    await pend(dir, role, targetsPart(lasting(next, LIFETIMES.publisher), signed.targets));
  }
  answer({ renewed: role, version: next });
  return 0;
}

const lasting = (version: number, days: number) => ({ version, expires: Date.now() + days * DAY });

/** Signatures that an unfinished file had are over other bytes, and go. */
const pend = (dir: string, role: string, signed: JsonObject): Promise<void> =>
  writeJson(pendingPath(dir, role), { role, file: { signed, signatures: [] } });
