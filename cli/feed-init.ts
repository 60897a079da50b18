import { join } from "node:path";
import { parseArgs } from "node:util";
import { sha256 } from "../lib/feed/digest.ts";
import { isPublisherId } from "../lib/feed/lane.ts";
import { type FeedPlan, LIFETIMES, rootOfPlan, TOP_SEATS, targetsOfPlan } from "../lib/feed/plan.ts";
import { seal, signedBy } from "../lib/feed/seal.ts";
import type { Signer } from "../lib/trust/sign.ts";
import type { RoleSeats } from "../lib/trust/write-metadata.ts";
import { publicPath, readJson, writeJson, writeWhole } from "./feed-folder.ts";
import { makeKey, openKey, readPassphrase } from "./feed-keys.ts";
import { answer, needed, refuse, WrongUse } from "./feed-words.ts";

export const usage = `init --work DIR --publisher ID[=NAME] ... [--seats ROLE=THRESHOLD/KEYS ...] [--passphrase-file FILE]
init --key FILE [--passphrase-file FILE]`;

const DAY = 86_400_000;
/** Who a feed starts with where nothing else is said: thresholds and keys. */
const SEATS: Record<string, [threshold: number, keys: number]> = {
  root: [2, 3],
  targets: [1, 2],
  snapshot: [1, 1],
  timestamp: [1, 1],
};
const PUBLISHER_SEATS: [number, number] = [2, 3];

/**
 * A new feed: its keys, its first root and delegations, sealed and ready for lists. `--key` makes one key alone, on the
 * machine of whoever will hold it; its public half goes into `feed.json` in place of one made here.
 */
export async function run(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      work: { type: "string" },
      publisher: { type: "string", multiple: true },
      seats: { type: "string", multiple: true },
      key: { type: "string" },
      "passphrase-file": { type: "string" },
    },
  });
  if (values.key !== undefined) {
    const { keyid, key } = await makeKey(values.key, await readPassphrase(values["passphrase-file"]));
    answer({ keyid, key });
    return 0;
  }
  const dir = needed(values.work, "work");
  if ((await readJson(join(dir, "feed.json"))) !== undefined) return refuse(`${dir} holds a feed already.`);
  const publishers = (values.publisher ?? []).map((text) => {
    const [id = "", name = id.toUpperCase()] = text.split("=");
    if (!isPublisherId(id)) throw new WrongUse(`"${id}" is no publisher's id: lower-case letters, digits and dashes.`);
    return { id, name };
  });
  if (publishers.length === 0) throw new WrongUse("--publisher is needed.");
  const passphrase = await readPassphrase(values["passphrase-file"]);
  const counts = readSeats(values.seats ?? []);
  const signers: Record<string, Signer[]> = {};
  const plan: FeedPlan = { keys: {}, seats: {} as FeedPlan["seats"], publishers: [], trial: true };
  const seat = async (role: string): Promise<RoleSeats> => {
    const [threshold, count] = counts[role] ?? SEATS[role] ?? PUBLISHER_SEATS;
    const made = await makeSigners(dir, role, count, passphrase);
    signers[role] = made;
    for (const { keyid, key } of made) plan.keys[keyid] = key;
    return { keyids: made.map(({ keyid }) => keyid), threshold };
  };
  for (const role of TOP_SEATS) plan.seats[role] = await seat(role);
  for (const { id, name } of publishers) plan.publishers.push({ id, name, seats: await seat(id) });
  const now = Date.now();
  const lasts = (days: number) => ({ version: 1, expires: now + days * DAY });
  const root = await signedBy(rootOfPlan(plan, lasts(LIFETIMES.root)), signers.root ?? []);
  const targets = await signedBy(targetsOfPlan(plan, lasts(LIFETIMES.targets)), signers.targets ?? []);
  await writeWhole(publicPath(dir, "m/1.root.json"), root);
  await writeWhole(publicPath(dir, "m/1.targets.json"), targets);
  const { snapshot = [], timestamp = [] } = signers;
  const versions = { "targets.json": 1 };
  const sealed = await seal({ now, versions, snapshot: 0, timestamp: 0, signers: { snapshot, timestamp } });
  for (const [place, bytes] of sealed) await writeWhole(publicPath(dir, place), bytes);
  // Last: only a folder with everything in it is a feed.
  await writeJson(join(dir, "feed.json"), plan);
  answer({ work: dir, rootSha256: await sha256(root), publishers: publishers.map(({ id }) => id) });
  return 0;
}

async function makeSigners(dir: string, role: string, count: number, passphrase: string): Promise<Signer[]> {
  const signers: Signer[] = [];
  for (let number = 1; number <= count; number++) {
    const path = join(dir, "keys", `${role}-${number}.json`);
    await makeKey(path, passphrase);
    const signer = await openKey(path, passphrase);
    if (typeof signer === "string") throw new Error(signer);
    signers.push(signer);
  }
  return signers;
}

/** `dol=2/3`: two of three keys. */
function readSeats(texts: string[]): Record<string, [number, number]> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, role = "", threshold, keys] = /^([a-z0-9-]+)=(\d+)\/(\d+)$/.exec(text) ?? [];
      const counts: [number, number] = [Number(threshold), Number(keys)];
      if (!(counts[0] >= 1 && counts[0] <= counts[1])) throw new WrongUse(`--seats ${text}: write ROLE=2/3.`);
      return [role, counts];
    }),
  );
}
