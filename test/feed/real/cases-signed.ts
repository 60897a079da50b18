import assert from "node:assert/strict";
import { signedBy } from "../../../lib/feed/seal.ts";
import { targetsPart } from "../../../lib/trust/write-metadata.ts";
import { type Bytes, newSigner, type TestFeed } from "../world.ts";
import type { Case } from "./cases.ts";
import { DAY } from "./setting.ts";

/** Attacks on signatures and versions, by their numbers. */

const encode = (value: object): Bytes => new TextEncoder().encode(JSON.stringify(value));
const decode = (bytes: Bytes | undefined) => JSON.parse(new TextDecoder().decode(bytes));
const roleFile = (feed: TestFeed, name = "dol") => `m/${feed.versions[`${name}.json`]}.${name}.json`;
const snapshotFile = (feed: TestFeed) => `m/${feed.snapshot}.snapshot.json`;

/** As if everything that `work` signs had been signed so many days ago. */
async function daysAgo(feed: TestFeed, days: number, work: () => Promise<void>): Promise<void> {
  const now = feed.now;
  feed.now = now - days * DAY;
  await work();
  feed.now = now;
}

const republish = (feed: TestFeed) => feed.publishRole("dol", feed.parts.get("dol")?.targets ?? {});

const renewals: Record<string, (feed: TestFeed) => Promise<void>> = {
  async root(feed) {
    await daysAgo(feed, 366, () => feed.publishRoot());
    await feed.seal();
  },
  timestamp: (feed) => daysAgo(feed, 8, () => feed.seal()),
  async snapshot(feed) {
    await daysAgo(feed, 15, () => feed.seal());
    const old = feed.files.get(snapshotFile(feed));
    feed.snapshot--;
    await feed.seal();
    feed.files.set(snapshotFile(feed), old as Bytes);
  },
  async targets(feed) {
    await daysAgo(feed, 181, () => feed.publishTargets());
    await feed.seal();
  },
  async dol(feed) {
    await daysAgo(feed, 91, () => republish(feed));
    await feed.seal();
  },
};

export const signedCases: Case[] = [
  {
    number: 1,
    name: "an older timestamp is refused",
    async run(at) {
      const feed = await at.begin();
      const old = feed.files.get("m/timestamp.json") as Bytes;
      await feed.seal();
      at.upload();
      await at.stays();
      feed.files.set("m/timestamp.json", old);
      at.upload();
      await at.keeps("feedOlder");
    },
  },
  {
    number: 2,
    name: "an older snapshot under a newer timestamp is refused",
    async run(at) {
      const feed = await at.begin();
      feed.snapshot -= 2;
      await feed.seal();
      at.upload();
      await at.keeps("feedOlder");
    },
  },
  {
    number: 3,
    name: "older targets under a newer snapshot are refused",
    async run(at) {
      const feed = await at.begin();
      await feed.publishTargets();
      await feed.seal();
      at.upload();
      await at.stays();
      feed.versions["targets.json"] = (feed.versions["targets.json"] ?? 0) - 1;
      await feed.seal();
      at.upload();
      await at.keeps("feedOlder");
    },
  },
  {
    number: 4,
    name: "a publisher that the snapshot names no more stays",
    async run(at) {
      const feed = await at.begin();
      delete feed.versions["dol.json"];
      await feed.seal();
      at.upload();
      await at.keeps("feedOlder");
    },
  },
  ...Object.entries(renewals).map(
    ([role, renew]): Case => ({
      number: 5,
      name: `${role} past its date is refused`,
      async run(at) {
        const feed = await at.begin();
        await renew(feed);
        at.upload();
        await at.keeps("feedFrozen");
      },
    }),
  ),
  {
    number: 6,
    name: "the same timestamp past its date is told as a frozen server",
    async run(at) {
      await at.calm();
      // Its week ended half a day ago; this browser's clock is behind by less than a day, which is borne with.
      const feed = await at.newFeed(["dol"], Date.now() - 7.5 * DAY);
      await feed.publish(at.first);
      at.upload();
      await at.world({ clock: -0.9 * DAY });
      await at.name();
      await at.takes(at.first);
      await at.stays();
      await at.world({});
      await at.keeps("feedFrozen");
    },
  },
  {
    number: 7,
    name: "after numbers driven up with stolen keys, new keys recover without a new installation",
    async run(at) {
      const feed = await at.begin();
      const before = feed.snapshot;
      feed.snapshot = feed.timestamp = 9_000_000;
      await feed.publish(at.second);
      at.upload();
      await at.takes(at.second);
      feed.signers.snapshot = [await newSigner()];
      feed.signers.timestamp = [await newSigner()];
      await feed.publishRoot();
      feed.snapshot = feed.timestamp = before;
      await feed.publish(at.first);
      at.upload();
      await at.takes(at.first);
    },
  },
  {
    number: 8,
    name: "files of two states under one number are refused",
    async run(at) {
      const feed = await at.begin();
      const old = { snapshot: feed.files.get(snapshotFile(feed)), role: feed.files.get(roleFile(feed)) };
      await feed.publish(at.second);
      const next = new Map(feed.files);
      feed.files.set(snapshotFile(feed), old.snapshot as Bytes);
      at.upload();
      await at.keeps("feedDamaged");
      feed.files.set(snapshotFile(feed), next.get(snapshotFile(feed)) as Bytes);
      feed.files.set(roleFile(feed), old.role as Bytes);
      at.upload();
      await at.keeps("feedDamaged");
      feed.files.set(roleFile(feed), next.get(roleFile(feed)) as Bytes);
      at.upload();
      await at.takes(at.second);
    },
  },
  {
    number: 9,
    name: "a publisher that the snapshot does not name is not even asked for",
    async run(at) {
      const feed = await at.begin(["dol", "usaid"]);
      feed.files.set(`m/${feed.from + 1}.usaid.json`, feed.files.get(roleFile(feed)) as Bytes);
      await feed.seal();
      at.upload();
      const from = at.setting.nginx.asked().length;
      await at.stays();
      assert.deepEqual(
        at.asked(from).filter((path) => path.includes("usaid")),
        [],
      );
    },
  },
  {
    number: 10,
    name: "one signer of two is too few, and twice the same is no two",
    async run(at) {
      const feed = await at.begin();
      const lane = feed.lanes.get("dol") as { signers: Awaited<ReturnType<typeof newSigner>>[] };
      lane.signers = lane.signers.slice(0, 1);
      await feed.publish(at.second);
      at.upload();
      await at.keeps("feedForged");
      const { signed, signatures } = decode(feed.files.get(roleFile(feed)));
      feed.files.set(roleFile(feed), encode({ signed, signatures: [signatures[0], signatures[0]] }));
      at.upload();
      await at.keeps("feedDamaged");
    },
  },
  {
    number: 11,
    name: "new keys of every role count when the root before names them, and only then",
    async run(at) {
      const feed = await at.begin();
      const { root } = feed.signers;
      for (const role of ["root", "targets", "snapshot", "timestamp"] as const)
        feed.signers[role] = [await newSigner()];
      await feed.publish(at.second);
      at.upload();
      await at.keeps("feedForged");
      await feed.publishRoot();
      at.upload();
      await at.keeps("feedForged");
      feed.rootVersion--;
      await feed.publishRoot(root);
      await feed.publishTargets();
      await feed.seal();
      at.upload();
      await at.takes(at.second);
    },
  },
  {
    number: 14,
    name: "what is held is looked at again when targets name other keys",
    async run(at) {
      const feed = await at.begin();
      const lane = feed.lanes.get("dol") as { signers: Awaited<ReturnType<typeof newSigner>>[] };
      lane.signers = [await newSigner()];
      await feed.publishTargets();
      await feed.seal();
      at.upload();
      await at.keeps("feedForged");
      await feed.publish(at.second);
      at.upload();
      await at.takes(at.second);
    },
  },
  {
    number: 15,
    name: "roles with names that are paths lead nowhere",
    async run(at) {
      const feed = await at.begin();
      for (const name of ["../x", "a/b", "?", "#", "%2e%2e", "constructor"]) {
        const signers = [await newSigner()];
        feed.lanes.set(name, { signers, paths: [`${name}/*`, "dol/*"] });
        const role = await signedBy(targetsPart({ version: 1, expires: feed.now + DAY }, {}), signers);
        if (!name.includes("/")) feed.files.set(`m/1.${name}.json`, role);
        feed.versions[`${name}.json`] = 1;
      }
      await feed.publishTargets();
      await feed.seal();
      at.upload();
      const from = at.setting.nginx.asked().length;
      const { list } = await at.shown();
      const { list: after } = await at.check();
      assert.deepEqual(after, list);
      assert.deepEqual(
        at.asked(from).filter((path) => !/^m\/[\w.%-]+\.json$/.test(path)),
        [],
      );
    },
  },
  {
    number: 16,
    name: "metadata without signatures, of another type or of another specification is refused",
    async run(at) {
      const feed = await at.begin();
      await feed.publish(at.second);
      const good = new Map(feed.files);
      const bad = [
        [({ signed }: { signed: object }) => ({ signed, signatures: [] }), "feedForged"],
        [
          ({ signed, signatures }: { signed: object; signatures: object }) => ({
            signed: { ...signed, _type: "root" },
            signatures,
          }),
          "feedDamaged",
        ],
        [
          ({ signed, signatures }: { signed: object; signatures: object }) => ({
            signed: { ...signed, spec_version: "2.0.0" },
            signatures,
          }),
          "feedDamaged",
        ],
      ] as const;
      for (const place of ["m/timestamp.json", snapshotFile(feed), roleFile(feed)])
        for (const [change, sentence] of bad) {
          feed.files.set(place, encode(change(decode(good.get(place)))));
          at.upload();
          await at.keeps(sentence);
          feed.files.set(place, good.get(place) as Bytes);
        }
      at.upload();
      await at.takes(at.second);
    },
  },
];
