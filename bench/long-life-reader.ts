import { join } from "node:path";
import type { Page } from "@playwright/test";
import { type ExtensionBrowser, launchChromium } from "../scripts/demo/browser.ts";
import { attach, browserSession, stopWorker, waitForTarget } from "../scripts/demo/devtools.ts";
import { type DemoServer, startDemoServer } from "../scripts/demo/server.ts";
import { HOST, policyByTest, policyFor, serveFeed } from "../test/chromium/feed-host.ts";
import { variantOf } from "../test/chromium/variant.ts";
import type { TestFeed } from "../test/feed/world.ts";
import type { FastClock } from "./long-life-clock.ts";
import { type Look, look, type Ours } from "./long-life-look.ts";
import type { Publisher } from "./long-life-publisher.ts";

export interface Sample extends Look {
  month: number;
  /** Only some countries' projects are held, of which the newest may not be one. */
  narrow: boolean;
  /** The edition that the host's seal names. */
  published: number;
  /** The publisher is away, so what is signed is past its date. */
  away: boolean;
  /** Memory of the worker after its rubbish was taken out, in bytes. */
  heap: number;
  requests: number;
}

/** For a month now and then, the policy asks for some countries alone. */
const isNarrow = (month: number): boolean => month % 6 === 4;

/** One officer's browser, over the years. */
export class Reader {
  restarts = 0;
  stops = 0;
  private requests = 0;

  static async start(folder: string, clock: FastClock, feed: TestFeed): Promise<Reader> {
    const server = await startDemoServer();
    await serveFeed(server, feed);
    const extension = variantOf(join(folder, "extension"), `${clock.prelude}\n${policyByTest}`);
    const open = () => launchChromium({ port: server.port, profile: join(folder, "profile"), extension });
    const browser = await open();
    const reader = new Reader(server, open, browser, await policyFor(feed));
    await reader.inOwnPage((policy) => {
      const { local } = (globalThis as unknown as Ours).chrome.storage;
      const watchlist = [{ kind: "country", id: "VN", on: new Date().toISOString().slice(0, 10) }];
      return local.set({ testPolicy: policy, watchlist });
    }, reader.policy(0));
    return reader;
  }

  private readonly server: DemoServer;
  private readonly open: () => Promise<ExtensionBrowser>;
  private browser: ExtensionBrowser;
  private readonly pinned: object;

  private constructor(
    server: DemoServer,
    open: () => Promise<ExtensionBrowser>,
    browser: ExtensionBrowser,
    pinned: object,
  ) {
    this.server = server;
    this.open = open;
    this.browser = browser;
    this.pinned = pinned;
  }

  /** A check a day; which countries are asked for changes now and then. */
  private policy(month: number): object {
    const few = isNarrow(month) ? { countries: ["VN", "GH", "TH"] } : {};
    return { ...this.pinned, pollMinutes: 1_440, refreshNonce: String(month), ...few };
  }

  /** What happens to it at the end of a month. */
  async live(month: number): Promise<void> {
    await this.inOwnPage(
      (testPolicy) => (globalThis as unknown as Ours).chrome.storage.local.set({ testPolicy }),
      this.policy(month),
    );
    await stopWorker(this.browser);
    this.stops++;
    if (month % 2 !== 0) return;
    await this.browser.close();
    this.browser = await this.open();
    this.restarts++;
  }

  async sample(month: number, publisher: Publisher): Promise<Sample> {
    const now = publisher.feed.now;
    const held = await this.inOwnPage(look, null);
    const requests = this.server.asked.filter((url) => url.startsWith(HOST)).length;
    const lately = requests - this.requests;
    this.requests = requests;
    return {
      ...held,
      month,
      // The policy that holds was set at the end of the month before.
      narrow: isNarrow(month - 1),
      published: publisher.serial,
      away: publisher.isAway(now + 1),
      heap: await this.heap(),
      requests: lately,
    };
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Of the worker, which the question wakes where it sleeps; after its rubbish was taken out. */
  private async heap(): Promise<number> {
    const session = await browserSession(this.browser.context);
    const { targetId } = await waitForTarget(
      session,
      ({ type, url }) => type === "service_worker" && url.includes(this.browser.id),
    );
    const worker = await attach(session, targetId);
    await worker.send("HeapProfiler.collectGarbage");
    const { usedSize } = await worker.send<{ usedSize: number }>("Runtime.getHeapUsage");
    await session.detach();
    return usedSize;
  }

  private async ownPage(): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(`chrome-extension://${this.browser.id}/options.html`);
    return page;
  }

  private async inOwnPage<T, A>(work: (given: A) => T | Promise<T>, given: A): Promise<T> {
    const page = await this.ownPage();
    try {
      return (await page.evaluate(work as (given: unknown) => T | Promise<T>, given)) as T;
    } finally {
      await page.close();
    }
  }
}
