import assert from "node:assert/strict";
import { until } from "../../../scripts/demo/until.ts";
import type { Misbehaviour } from "../../chromium/nginx.ts";
import { type Bytes, TestFeed } from "../world.ts";
import type { Case } from "./cases.ts";
import { inPage, page } from "./our-page.ts";
import { DAY, type Following } from "./setting.ts";

/** Faults of the host and of the way to it, by their numbers. */

/** The next list is there, and the browser does not have it yet. */
async function published(at: Following, more: object = {}): Promise<void> {
  await at.begin(["dol"], more);
  await at.feed.publish(at.second);
  at.upload();
}

/** Files of the next list that this browser does not hold, one of each kind. */
const nextFiles = ({ feed }: Following): Record<string, string> => {
  const role = `m/${feed.versions["dol.json"]}.dol.json`;
  const patch = [...feed.files.keys()].find((path) => path.startsWith("t/dol/p/")) ?? "";
  return { timestamp: "m/timestamp.json", snapshot: `m/${feed.snapshot}.snapshot.json`, role, patch };
};

/** Everywhere, then at each metadata file alone; then the host is well again. */
async function everywhere(at: Following, how: Misbehaviour, sentence: string): Promise<void> {
  const { nginx } = at.setting;
  // What was verified before is not asked for again, so there is a new state each time.
  await at.feed.seal();
  at.upload();
  nginx.misbehave(how);
  await at.keeps(sentence);
  nginx.behave();
  const { patch: _, ...metadata } = nextFiles(at);
  for (const path of Object.values(metadata)) {
    nginx.misbehave(how, path);
    await at.keeps(sentence);
    nginx.behave();
  }
}

export const hostCases: Case[] = [
  {
    number: 12,
    name: "another signed file in the place of one is thrown away, and a mirror has the right one",
    async run(at) {
      await at.begin();
      const { nginx } = at.setting;
      await at.feed.publish(at.second);
      const right = new Map(at.feed.files);
      const [, other] = [...right].find(([path]) => path.includes("/s/")) ?? [];
      const told = [...right.keys()].filter((path) => path.startsWith("t/"));
      for (const path of told) at.feed.files.set(path, other as Bytes);
      at.upload();
      await at.keeps("feedDamaged");
      for (const [path, bytes] of right) at.feed.files.set(path, bytes);
      nginx.upload(at.feed, "mirror");
      await at.name({ repoUrls: [nginx.base, nginx.mirror] });
      await at.takes(at.second);
    },
  },
  {
    number: 17,
    name: "an answer without end is cut off at the limit, a slow one when the time is up",
    async run(at) {
      await published(at);
      await everywhere(at, "endless", "feedTooLarge");
      // Twenty seconds take two here.
      await at.world({ hurry: 10 });
      at.setting.nginx.misbehave("slow");
      await at.keeps("feedSlow");
      at.setting.nginx.behave();
      at.setting.nginx.misbehave("slow", nextFiles(at).role);
      await at.keeps("feedSlow");
      at.setting.nginx.behave();
      await at.world({});
      await at.takes(at.second);
    },
  },
  {
    number: 18,
    name: "a sign-in page is told as one, a redirect is not followed",
    async run(at) {
      await published(at);
      await everywhere(at, "portal", "feedWebPage");
      at.setting.nginx.misbehave("portal", `m/${at.feed.rootVersion + 1}.root.json`);
      await at.keeps("feedWebPage");
      at.setting.nginx.behave();
      await at.takes(at.second);
      await at.feed.publish(at.first);
      at.upload();
      await everywhere(at, "redirect", "feedOffline");
      await at.takes(at.first);
    },
  },
  {
    number: 19,
    name: "403 and 404 are missing files, and the end of the chain of roots; after 429 and 503 it waits",
    async run(at) {
      await published(at);
      for (const how of [403, 404] as const) await everywhere(at, how, "feedMissing");
      for (const how of [429, 503] as const) await everywhere(at, how, "feedBusy");
      at.setting.nginx.misbehave(503);
      await at.keeps("feedBusy");
      at.setting.nginx.behave();
      // What the alarm asks for waits as long as the host said; what a person asks for does not.
      const from = at.setting.nginx.asked().length;
      await at.ring();
      assert.deepEqual(at.asked(from), []);
      await at.takes(at.second);
    },
  },
  {
    number: 20,
    name: "a background script that is stopped at any file goes on from what has come",
    async run(at) {
      const { nginx } = at.setting;
      await published(at);
      const { timestamp: _, ...files } = nextFiles(at);
      for (const [kind, path] of Object.entries(files)) {
        nginx.misbehave("slow", path);
        const from = nginx.asked().length;
        await at.startCheck();
        // The timestamp has been answered: it is on its way to that file.
        await until(`asking for the ${kind}`, async () => at.asked(from).length > 0, 90_000);
        await at.setting.stopWorker();
        nginx.behave();
        const { list } = await at.shown();
        assert.ok(list[0]?.includes("3 projects"), "the list of before is in use");
      }
      await at.takes(at.second);
      await at.stays();
    },
  },
  {
    number: 21,
    name: "where mirrors disagree the newer one counts, and a file that one lacks comes from the other",
    async run(at) {
      const { nginx } = at.setting;
      const both = { repoUrls: [nginx.base, nginx.mirror] };
      await at.begin(["dol"], both);
      nginx.upload(at.feed, "mirror");
      // The at.first has not heard of it yet; asked alone it has nothing new, and the at.second is not asked.
      await at.feed.publish(at.second);
      nginx.upload(at.feed, "mirror");
      await at.stays();
      nginx.misbehave("slow");
      await at.world({ hurry: 10 });
      await at.takes(at.second);
      nginx.behave();
      await at.world({});
      // Now it is behind what this browser has seen.
      await at.stays();
      await at.feed.publish(at.first);
      for (const site of ["srv", "mirror"] as const) nginx.upload(at.feed, site);
      for (const path of at.feed.files.keys()) if (path.startsWith("t/")) nginx.misbehave(404, path);
      await at.takes(at.first);
    },
  },
  {
    number: 23,
    name: "a clock that is a year off is told as such, and nothing new is taken",
    async run(at) {
      await published(at);
      for (const clock of [365 * DAY, -365 * DAY]) {
        await at.world({ clock });
        await at.keeps("feedClock");
      }
      await at.world({});
      await at.takes(at.second);
    },
  },
  {
    number: 25,
    name: "two windows at once are one check after the other; addresses that are not https are not asked",
    async run(at) {
      const { nginx } = at.setting;
      await published(at);
      const from = nginx.asked().length;
      await Promise.all(at.setting.windows.map((window) => inPage(window, page.check, null)));
      await at.takes(at.second);
      const asked = at.asked(from);
      // One brings it, one finds nothing new, and so does the one that looks whether it is there.
      assert.equal(asked.filter((path) => path === "m/timestamp.json").length, 3);
      assert.equal(asked.filter((path) => path === nextFiles(at).snapshot).length, 1);

      const { list } = await at.shown();
      const still = nginx.asked().length;
      await at.name({ repoUrls: [nginx.base.replace("https:", "http:")] });
      await inPage(at.setting.windows[0], page.check, null);
      assert.equal(nginx.asked().length, still);
      assert.deepEqual((await at.shown()).list, list);
    },
  },
  {
    number: 25,
    name: "a stranger's root in the policy of a pinned feed is no root, and trust is where it was",
    async run(at) {
      await published(at);
      const stranger = await TestFeed.create();
      const root = Buffer.from(stranger.files.get(`m/${stranger.from + 1}.root.json`) as Bytes).toString("base64");
      const from = at.setting.nginx.asked().length;
      await at.name({ root });
      await at.keeps("feedNoRoot");
      assert.deepEqual(at.asked(from), []);
      await at.name();
      await at.takes(at.second);
    },
  },
];
