import assert from "node:assert/strict";
import { sha256 } from "../../../lib/feed/digest.ts";
import type { Edition } from "../../../lib/list/schema.ts";
import english from "../../../public/_locales/en/messages.json" with { type: "json" };
import { until } from "../../../scripts/demo/until.ts";
import { running } from "../../chromium/feed-host.ts";
import type { Nginx } from "../../chromium/nginx.ts";
import { type Bytes, TestFeed } from "../world.ts";
import { inPage, type OurPage, page } from "./our-page.ts";

/** Milliseconds for what comes at once on a machine that has nothing else to do. */
const LONG = 90_000;

/** A real browser with the extension, its options open, and the real host that it follows. */
export interface Setting {
  nginx: Nginx;
  /** Options, in two windows. */
  windows: [OurPage, OurPage];
  /** Ends the background script as the browser does, whatever it is at. */
  stopWorker(): Promise<void>;
}

export const DAY = 86_400_000;
/** What a person sees of the list, and what a check told. */
export interface Shown {
  lastCheck: string;
  /** Edition in use, the code that says which list it is, the editions kept: what a refused list must not change. */
  list: string[];
}

let feeds = 0;

function listOf(count: number, feed: number): Edition {
  const list = running(count, ["GH"]);
  return { ...list, projects: list.projects.map((each) => ({ ...each, title: `${each.title} of feed ${feed}` })) };
}

/** One feed of its own and a browser that follows it. */
export class Following {
  readonly setting: Setting;
  feed!: TestFeed;
  /** Its lists: no other feed's files have the same content, and so the same names. */
  first!: Edition;
  second!: Edition;
  private before: { list: string[]; stored: string } | null = null;

  constructor(setting: Setting) {
    this.setting = setting;
  }

  private get ours(): OurPage {
    return this.setting.windows[0];
  }

  /** A new feed at the same address, not yet known to the browser. */
  async newFeed(publishers = ["dol"], now = Date.now()): Promise<TestFeed> {
    this.feed = await TestFeed.create(publishers, now, ++feeds * 1_000);
    [this.first, this.second] = [listOf(2, feeds), listOf(3, feeds)];
    return this.feed;
  }

  /** Everything as it should be: host, clock, storage. */
  async calm(): Promise<void> {
    this.setting.nginx.empty();
    await inPage(this.ours, page.world, {});
  }

  /** The organisation names this feed; `more` is set beside it. */
  async name(more: object = {}): Promise<void> {
    const root = this.feed.files.get(`m/${this.feed.from + 1}.root.json`) as Bytes;
    const { base } = this.setting.nginx;
    const policy = { repoUrls: [base], root: Buffer.from(root).toString("base64"), rootSha256: await sha256(root) };
    await inPage(this.ours, page.policy, { ...policy, ...more });
  }

  /** A new feed whose first list is in use. */
  async begin(publishers = ["dol"], more: object = {}): Promise<TestFeed> {
    await this.calm();
    await this.newFeed(publishers);
    await this.feed.publish(this.first);
    this.setting.nginx.upload(this.feed);
    await this.name(more);
    await this.takes(this.first);
    return this.feed;
  }

  upload(): void {
    this.setting.nginx.upload(this.feed);
  }

  /** Asks as a person does and waits for the answer, which Options then shows. */
  async check(): Promise<Shown & { sentence: string; kept: boolean }> {
    const report = await inPage(this.ours, page.check, null);
    assert.ok(report, "a check leaves a report");
    const { sentence, kept } = report;
    const words = english[sentence as keyof typeof english].message;
    const still = kept ? "Still using the list of" : "";
    const isTold = async () => {
      const now = await this.shown();
      return now.lastCheck.includes(words) && now.lastCheck.includes(still) && now;
    };
    const shown = await until(`Options say "${words}"`, isTold, LONG);
    return { ...shown, sentence, kept };
  }

  /** As the alarm does; settles when the alarm stands again. */
  async ring(): Promise<void> {
    await inPage(this.ours, page.ring, null);
    await until("the next alarm", () => inPage(this.ours, page.isSetAnew, null), LONG);
  }

  /** A check begins, and nobody waits for its end. */
  startCheck(): Promise<void> {
    return inPage(this.ours, page.ring, null);
  }

  /** The list of before stays in use, whole and unchanged, and this reason is told. */
  async keeps(sentence: string): Promise<void> {
    const checked = await this.check();
    assert.equal(checked.sentence, sentence);
    assert.ok(checked.kept);
    await this.isAsBefore(checked);
  }

  /** Nothing was there to take, or not for this browser. */
  async stays(): Promise<void> {
    const checked = await this.check();
    assert.equal(checked.sentence, "feedUnchanged");
    await this.isAsBefore(checked);
  }

  private async isAsBefore({ list }: Shown): Promise<void> {
    assert.deepEqual({ list, stored: await inPage(this.ours, page.stored, null) }, this.before);
  }

  /** This list is in use, by this check or by one that came before it. */
  async takes({ projects }: Edition, serial = this.feed.snapshot): Promise<void> {
    const { sentence } = await this.check();
    assert.ok(["feedTaken", "feedUnchanged"].includes(sentence), sentence);
    const number = new RegExp(`Edition ${serial}\\b`);
    const isInUse = async () => {
      const now = await this.shown();
      const [edition = "", , kept = ""] = now.list;
      return number.test(edition) && number.test(kept) && edition.includes(`${projects.length} projects`) && now;
    };
    const { list } = await until(`edition ${serial} of ${projects.length} projects`, isInUse, LONG);
    const stored = await inPage(this.ours, page.stored, null);
    assert.ok(
      projects.every(({ id, title }) => stored.includes(`${id} ${title}`)),
      "every project is stored as it was signed",
    );
    this.before = { list, stored };
  }

  /** The browser's clock, from its own, in milliseconds; what it makes of 20 seconds; whether its disk is full or broken. */
  async world(changes: { clock?: number; hurry?: number; full?: boolean; broken?: boolean }): Promise<void> {
    await inPage(this.ours, page.world, changes);
  }

  shown(): Promise<Shown> {
    return inPage(this.ours, page.shown, null);
  }

  /** Requests that were answered since `from`, without the status. */
  asked(from = 0): string[] {
    const lines = this.setting.nginx.asked().slice(from);
    return lines.map((line) => line.replace(/^\d+ \/feed\//, ""));
  }
}
