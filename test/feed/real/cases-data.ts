import assert from "node:assert/strict";
import type { BuiltPart } from "../../../lib/feed/build-part.ts";
import { sha256 } from "../../../lib/feed/digest.ts";
import { gzip } from "../../../lib/feed/gzip.ts";
import { lineOf } from "../../../lib/feed/line.ts";
import { hostPath, patchPath } from "../../../lib/feed/paths.ts";
import type { Project } from "../../../lib/list/schema.ts";
import { listOf } from "../lists.ts";
import { replaceShard } from "../replace-shard.ts";
import { TestFeed } from "../world.ts";
import type { Case } from "./cases.ts";
import { inPage } from "./our-page.ts";
import type { Following } from "./setting.ts";

/** Faults of what publishers sign and of what the browser keeps, by their numbers. */

/** Another patch to the next list, signed like the right one. */
const withPatch = (text: string) => async (built: BuiltPart) => {
  const path = patchPath("dol", built.manifest.serial);
  const file = await gzip(new TextEncoder().encode(text));
  const hash = await sha256(file);
  built.files.set(hostPath(path, hash), file);
  built.targets[path] = { length: file.length, hashes: { sha256: hash } };
};

/** It comes to the list all the same, by whole shards. */
async function byShards(at: Following, from: number): Promise<void> {
  at.upload();
  await at.takes(at.second);
  assert.ok(at.asked(from).some((path) => path.includes("/s/")));
}

declare const indexedDB: IDBFactory;

export const dataCases: Case[] = [
  {
    number: 13,
    name: "a publisher that signs for another's lane is passed by",
    async run(at) {
      const feed = await at.begin();
      feed.lanes.get("dol")?.paths.push("usaid/*");
      await feed.publishTargets();
      const stolen = await (await TestFeed.create(["usaid"], feed.now)).publish(listOf({ publisher: "usaid" }));
      for (const [path, file] of stolen.files) feed.files.set(path, file);
      await feed.publishRole("dol", { ...feed.parts.get("dol")?.targets, ...stolen.targets });
      await feed.seal();
      at.upload();
      const { list } = await at.shown();
      const checked = await at.check();
      assert.deepEqual(checked.list.slice(1, 2), list.slice(1, 2));
    },
  },
  {
    number: 13,
    name: "a shard or a patch with another publisher's record is refused whole",
    async run(at) {
      const feed = await at.begin();
      const own = at.first.projects[0] as Project;
      const foreign = { ...own, id: "usaid.x", publisher: "usaid", countries: ["GH"] };
      const { parts } = feed;
      const before = parts.get("dol") as BuiltPart;
      parts.delete("dol");
      const serial = before.manifest.serial + 1;
      await feed.publish(at.second, {
        head: { serial },
        damage: (built) => replaceShard(built, "GH", [lineOf("projects", foreign)]),
      });
      at.upload();
      await at.keeps("feedLane");
      parts.set("dol", before);
      await feed.publish({ ...at.second, projects: [...at.second.projects, foreign] });
      at.upload();
      await at.keeps("feedLane");
    },
  },
  {
    number: 22,
    name: "a patch that is damaged, missing, or opened twice on the way gives way to shards",
    async run(at) {
      const { nginx } = at.setting;
      for (const how of ["portal", 404, "encoded"] as const) {
        const feed = await at.begin();
        await feed.publish(at.second);
        const patch = [...feed.files.keys()].find((path) => path.startsWith("t/dol/p/")) ?? "";
        nginx.misbehave(how, patch);
        await byShards(at, nginx.asked().length);
      }
    },
  },
  {
    number: 22,
    name: "a signed patch that leads elsewhere, and one that grows past its signed length, give way to shards",
    async run(at) {
      const head = { schema: 1, publisher: "dol", serial: 2, asOf: "2026", marking: "UNCLASSIFIED", partial: false };
      const empty = JSON.stringify({ ...head, drop: [], shards: [], gone: [] });
      for (const text of [`${empty}\n`, "a".repeat(10_000_000)]) {
        const feed = await at.begin();
        await feed.publish(at.second, { damage: withPatch(text) });
        await byShards(at, at.setting.nginx.asked().length);
      }
    },
  },
  {
    number: 22,
    name: "further behind than patches reach, it comes by shards",
    async run(at) {
      const feed = await at.begin();
      for (let edition = 0; edition < 18; edition++) await feed.publish(edition % 2 === 0 ? at.second : at.first);
      await feed.publish(at.second);
      await byShards(at, at.setting.nginx.asked().length);
    },
  },
  {
    number: 24,
    name: "where the disk is full or broken nothing half done is in use, and it is told",
    async run(at) {
      const feed = await at.begin();
      await feed.publish(at.second);
      at.upload();
      await at.world({ full: true });
      await at.keeps("feedFull");
      await at.world({ broken: true });
      await at.keeps("feedStorage");
      await at.world({});
      await at.takes(at.second);
    },
  },
  {
    number: 24,
    name: "stored metadata that is damaged is fetched again, and what was seen still counts",
    async run(at) {
      const feed = await at.begin();
      const old = new Map(feed.files);
      await feed.publish(at.second);
      at.upload();
      await at.takes(at.second);
      await inPage(at.setting.windows[0], damageTrusted, null);
      for (const [path, bytes] of old) feed.files.set(path, bytes);
      at.upload();
      await at.keeps("feedOlder");
    },
  },
  {
    number: 24,
    name: "evicted, it starts from the list of the package and comes to the present one",
    async run(at) {
      const feed = await at.begin();
      await feed.publish(at.second);
      at.upload();
      await at.setting.stopWorker();
      await inPage(at.setting.windows[0], evict, null);
      await at.takes(at.second);
    },
  },
];

async function damageTrusted(_: null): Promise<void> {
  const opening = indexedDB.open("sightline-feed");
  await new Promise((done, failed) => {
    opening.onsuccess = done;
    opening.onerror = failed;
  });
  const database = opening.result;
  const transaction = database.transaction("trusted", "readwrite");
  const walk = transaction.objectStore("trusted").openCursor();
  walk.onsuccess = () => {
    walk.result?.update(new TextEncoder().encode("{"));
    walk.result?.continue();
  };
  await new Promise((done, failed) => {
    transaction.oncomplete = done;
    transaction.onabort = failed;
  });
  database.close();
}

/** As the browser does when it needs the room: everything that is in a database goes. */
async function evict(_: null): Promise<void> {
  for (const { name } of await indexedDB.databases()) {
    const removing = indexedDB.deleteDatabase(name ?? "");
    await new Promise((done, failed) => {
      removing.onsuccess = done;
      removing.onerror = failed;
    });
  }
}
