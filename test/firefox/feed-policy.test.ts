import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { HOST, policyFor, running, serveFeed } from "../chromium/feed-host.ts";
import { TestFeed } from "../feed/world.ts";
import { firefoxWithPolicies } from "../policy-files.ts";
import { builtForFirefox, startFirefox } from "./firefox.ts";

declare const browser: { runtime: { sendMessage(message: object): Promise<unknown> } };

const id = "sightline@sightline.example";
type Sample = { policies: { "3rdparty": { Extensions: Record<string, object> } } };

test("the sample policy, placed beside Firefox, names the list server and is judged key by key", {
  timeout: 180_000,
}, async ({ skip, onTestFinished }) => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const feed = await TestFeed.create(["dol"], Date.now());
  await feed.publish(running(2));
  const { rootSha256 } = await policyFor(feed);
  const sample: Sample = JSON.parse(readFileSync(new URL("../../docs/policy/firefox.json", import.meta.url), "utf8"));
  const wrong = { minSeq: "x", surprise: 1 };
  const policy = { ...sample.policies["3rdparty"].Extensions[id], repoUrls: [HOST], rootSha256, ...wrong };
  const placed = firefoxWithPolicies({
    folder: join(folder, "firefox"),
    policies: { "3rdparty": { Extensions: { [id]: policy } } },
  });
  if (typeof placed === "string") return skip(placed);
  const firefox = await startFirefox(builtForFirefox, placed.executablePath);
  onTestFinished(() => firefox.close());
  await serveFeed(firefox.server, feed);
  const ours = await firefox.openOurs("options.html");
  // The check at its own time comes up to two minutes after the start.
  const text = await takenBy(ours);
  expect(text).toContain("5 settings come from your organisation.");
  expect(text).toContain(HOST);
  expect(text).toContain("Your organisation’s policy gives “minSeq” a value that does not fit; it is ignored.");
  expect(text).toContain(
    "Your organisation’s policy sets “surprise”, which this version does not know; it is ignored.",
  );
});

const takenBy = (ours: Page) =>
  until(
    "the edition of the feed",
    async () => {
      await ours.evaluate(() => browser.runtime.sendMessage({ name: "checkFeed" }));
      const text = await ours.evaluate(() => document.body.innerText);
      return /Edition 2\b/.test(text) && text;
    },
    90_000,
  );
