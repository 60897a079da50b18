import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { builtExtension, extensionId } from "../../scripts/demo/browser.ts";
import { chromiumWithPolicies } from "../policy-files.ts";
import { HOST, options, policyFor, running, serveFeed } from "./feed-host.ts";
import { test } from "./sightline.ts";

const id = extensionId(builtExtension);
const forSightline = (values: object) => ({ "3rdparty": { extensions: { [id]: values } } });
type Sample = { "3rdparty": { extensions: Record<string, object> } };

test("the sample policy, placed as a file of the machine, names the list server; it takes effect whenever it changes", async ({
  launch,
}, info) => {
  test.setTimeout(240_000);
  const placed = chromiumWithPolicies({ folder: info.outputPath("chromium"), policies: {} });
  test.skip(typeof placed === "string", String(placed));
  if (typeof placed === "string") return;
  const sightline = await launch({ executablePath: placed.executablePath });
  const { feed } = await serveFeed(sightline.server);
  await feed.publish(running(2, ["GH"]));
  const { rootSha256, root } = await policyFor(feed);
  const page = await options(sightline);
  // Chromium looks at the folder again some seconds after a change.
  const says = (text: string | RegExp) => expect(page.locator("main")).toContainText(text, { timeout: 45_000 });
  await says(/Edition 1\b/);
  expect(sightline.server.asked.filter((url) => url.startsWith(HOST))).toEqual([]);

  const sample: Sample = JSON.parse(readFileSync(new URL("../../docs/policy/chromium.json", import.meta.url), "utf8"));
  const policy = { ...sample["3rdparty"].extensions[id], repoUrls: [HOST], rootSha256 };
  expect(Object.keys(policy)).toContain("pollMinutes");
  placed.set(forSightline(policy));
  await says(/Edition 2\b/);
  await says("3 projects");
  await says("5 settings come from your organisation.");

  // Each key on its own: one that does not fit leaves the others standing, and the list server is still asked.
  await feed.publish(running(3, ["GH"]));
  placed.set(forSightline({ ...policy, root, pollMinutes: 0, countries: ["VN"] }));
  await says(/Edition 3\b/);
  await says("3 projects");
  await says("Your organisation’s policy gives “pollMinutes” a value that does not fit; it is ignored.");

  await feed.publish(running(4, ["GH"]));
  placed.set(forSightline({ ...policy, countries: ["VN"], refreshNonce: "now" }));
  await says(/Edition 4\b/);

  // Without a policy nothing is asked for any more, and the list stays.
  placed.set({});
  await expect(page.locator("main")).not.toContainText("come from your organisation", { timeout: 45_000 });
  await says(/Edition 4\b/);
});
