import { describe, expect, test } from "vitest";
import { signedBy } from "../../lib/feed/seal.ts";
import { update } from "../../lib/feed/update.ts";
import { targetsPart } from "../../lib/trust/write-metadata.ts";
import { listOf } from "./lists.ts";
import { bytes, first, holds, keeps, second } from "./two-lists.ts";
import { BASE, type Browser, browserOf, DAY, MIRROR, NOW, newSigner, TestFeed } from "./world.ts";

/** Attacks on signatures and versions, by the number they have in the feed's list of twenty-five. */

/** A browser that holds the first list, of a feed that then does something. */
async function following(publishers = ["dol"]): Promise<{ feed: TestFeed; browser: Browser }> {
  const feed = await TestFeed.create(publishers);
  await feed.publish(first);
  const browser = await browserOf(feed);
  await update(browser.ports, browser.config);
  holds(browser, first);
  browser.asked.length = 0;
  return { feed, browser };
}

describe("versions never go back", () => {
  test("1: an older timestamp", async () => {
    const { feed, browser } = await following();
    const old = feed.files.get("m/timestamp.json")!;
    await feed.seal();
    await update(browser.ports, browser.config);
    feed.files.set("m/timestamp.json", old);
    await keeps(browser, "older");
  });

  test("2: an older snapshot under a newer timestamp", async () => {
    const { feed, browser } = await following();
    feed.snapshot -= 2;
    await feed.seal();
    await keeps(browser, "older");
  });

  test("3: older targets under a newer snapshot", async () => {
    const { feed, browser } = await following();
    await feed.publishTargets();
    await feed.seal();
    await update(browser.ports, browser.config);
    feed.versions["targets.json"] = 1;
    await feed.seal();
    await keeps(browser, "older");
  });

  test("4: a publisher that the snapshot names no more", async () => {
    const { feed, browser } = await following();
    delete feed.versions["dol.json"];
    await feed.seal();
    await keeps(browser, "older");
  });
});

describe("5: each role past its date", () => {
  /** Signs anew, so many days on, all but one role. */
  const renewals: Record<string, (feed: TestFeed) => Promise<void>> = {
    root: async (feed) => {
      await feed.publishTargets();
      await republish(feed);
      await feed.seal();
    },
    timestamp: async () => {},
    snapshot: async (feed) => {
      const now = feed.now;
      feed.now = NOW;
      await feed.seal();
      const old = feed.files.get(`m/${feed.snapshot}.snapshot.json`)!;
      feed.now = now;
      feed.snapshot--;
      await feed.seal();
      feed.files.set(`m/${feed.snapshot}.snapshot.json`, old);
    },
    targets: async (feed) => {
      await republish(feed);
      await feed.seal();
    },
    dol: (feed) => feed.seal(),
  };
  const republish = (feed: TestFeed) => feed.publishRole("dol", feed.parts.get("dol")!.targets);

  test.each([
    ["root", 366],
    ["timestamp", 8],
    ["snapshot", 15],
    ["targets", 181],
    ["dol", 91],
  ] as const)("%s", async (role, days) => {
    const { feed, browser } = await following();
    feed.now = browser.clock = NOW + days * DAY;
    await renewals[role]!(feed);
    await keeps(browser, "frozen");
  });
});

describe("one state, not two", () => {
  test("8: a snapshot of another state under this one's number", async () => {
    const { feed, browser } = await following();
    const old = feed.files.get(`m/${feed.snapshot}.snapshot.json`)!;
    await feed.publish(second);
    feed.files.set(`m/${feed.snapshot}.snapshot.json`, old);
    await keeps(browser, "damaged");
  });

  test("8: a publisher's metadata of another state under this one's number", async () => {
    const { feed, browser } = await following();
    const old = feed.files.get("m/1.dol.json")!;
    await feed.publish(second);
    feed.files.set("m/2.dol.json", old);
    await keeps(browser, "damaged");
  });

  test("9: a publisher that the snapshot does not name is not even asked for", async () => {
    const { feed, browser } = await following(["dol", "usaid"]);
    feed.files.set("m/1.usaid.json", feed.files.get("m/1.dol.json")!);
    await feed.seal();
    expect(await update(browser.ports, browser.config)).toMatchObject({ kind: "unchanged" });
    expect(browser.asked.filter((url) => url.includes("usaid"))).toEqual([]);
  });

  test("12: another signed file in the place of one is thrown away; a mirror has the right one", async () => {
    const { feed, browser } = await following();
    await feed.publish(second);
    const other = [...feed.files].find(([place]) => place.includes("/s/"))![1];
    const { ports, config } = browser;
    browser.answer = (url) => (url.startsWith(`${BASE}t/`) ? { kind: "bytes", bytes: other } : null);
    await keeps(browser, "damaged");
    expect(await update(ports, { ...config, mirrors: [BASE, MIRROR] }, { asked: true })).toMatchObject({
      kind: "taken",
    });
    holds(browser, second);
  });
});

describe("who may sign", () => {
  test("10: one signer of two is too few, and twice the same is no two", async () => {
    const { feed, browser } = await following();
    const lane = feed.lanes.get("dol")!;
    const [one] = lane.signers as [(typeof lane.signers)[number]];
    lane.signers = [one];
    await feed.publish(second);
    await keeps(browser, "forged");
    const file = JSON.parse(new TextDecoder().decode(feed.files.get("m/2.dol.json")));
    file.signatures = [file.signatures[0], file.signatures[0]];
    feed.files.set("m/2.dol.json", bytes(JSON.stringify(file)));
    await keeps(browser, "damaged");
  });

  test("11: new keys of every role count when root names them, and only then", async () => {
    const { feed, browser } = await following();
    const root = feed.signers.root;
    for (const role of ["root", "targets", "snapshot", "timestamp"] as const) feed.signers[role] = [await newSigner()];
    await feed.publish(second);
    await keeps(browser, "forged");
    // Signed by the new keys alone.
    await feed.publishRoot();
    await keeps(browser, "forged");
    feed.rootVersion--;
    await feed.publishRoot(root);
    await feed.publishTargets();
    await feed.seal();
    expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
    holds(browser, second);
  });

  test("14: metadata that is held is looked at again when targets name other keys", async () => {
    const { feed, browser } = await following();
    feed.lanes.get("dol")!.signers = [await newSigner()];
    await feed.publishTargets();
    await feed.seal();
    await keeps(browser, "forged");
    await feed.publish(second);
    expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
    holds(browser, second);
  });

  test.each(["../x", "a/b", "?", "#", "%2e%2e", "constructor"])(
    "15: a role that is called %s leads nowhere",
    async (name) => {
      const { feed, browser } = await following();
      const signers = [await newSigner()];
      feed.lanes.set(name, { signers, paths: [`${name}/*`, "dol/*"] });
      await feed.publishTargets();
      const role = await signedBy(targetsPart({ version: 1, expires: NOW + DAY }, {}), signers);
      feed.files.set(`m/1.${encodeURIComponent(name)}.json`, role);
      feed.versions[`${name}.json`] = 1;
      await feed.seal();
      const outcome = await update(browser.ports, browser.config);
      expect(["unchanged", "kept"]).toContain(outcome.kind);
      holds(browser, first);
      expect(browser.asked.filter((url) => !/^m\/[\w.%-]+\.json$/.test(url))).toEqual([]);
    },
  );

  test.each([
    ["unsigned", (file: { signatures: unknown[] }) => ({ ...file, signatures: [] }), "forged"],
    [
      "of another type",
      (file: { signed: object }) => ({ ...file, signed: { ...file.signed, _type: "root" } }),
      "damaged",
    ],
    [
      "of another version of the specification",
      (file: { signed: object }) => ({ ...file, signed: { ...file.signed, spec_version: "2.0.0" } }),
      "damaged",
    ],
  ])("16: metadata that is %s", async (_, change, why) => {
    const { feed, browser } = await following();
    await feed.publish(second);
    for (const place of ["m/timestamp.json", `m/${feed.snapshot}.snapshot.json`, "m/2.dol.json"]) {
      const good = feed.files.get(place)!;
      feed.files.set(place, bytes(JSON.stringify(change(JSON.parse(new TextDecoder().decode(good))))));
      await keeps(browser, why as "forged" | "damaged");
      feed.files.set(place, good);
    }
    expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
  });
});

test("an empty list is a list too: nothing stays of the one before", async () => {
  const { feed, browser } = await following();
  const empty = listOf({ projects: [] });
  await feed.publish(empty);
  await update(browser.ports, browser.config);
  holds(browser, empty);
});
