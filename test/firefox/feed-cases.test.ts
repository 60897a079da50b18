import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, test } from "vitest";
import { findNginx } from "../../scripts/browsers.mjs";
import { until } from "../../scripts/demo/until.ts";
import { type Nginx, startNginx } from "../chromium/nginx.ts";
import { variantOf } from "../chromium/variant.ts";
import { cases } from "../feed/real/cases.ts";
import { type OurPage, prelude } from "../feed/real/our-page.ts";
import { Following } from "../feed/real/setting.ts";
import { builtForFirefox, type Firefox, startFirefox } from "./firefox.ts";

/** Every attack and fault of the list of twenty-five, one after the other in one Firefox; each with a feed of its own. */

/** Longer than a check takes, however slow the machine: Firefox stops an event page that calls nothing of its own. */
const idle = 6_000;

const scripted = (page: Page): OurPage => ({ evaluate: (code) => page.evaluate(code) });

describe.skipIf(findNginx() === null)("with nginx", () => {
  const folder = mkdtempSync(join(tmpdir(), "sightline-"));
  let firefox: Firefox;
  let nginx: Nginx;
  let following: Following;

  beforeAll(async () => {
    nginx = await startNginx(join(folder, "nginx"));
    firefox = await startFirefox(variantOf(join(folder, "variant"), prelude, builtForFirefox), undefined, idle);
    const one = await firefox.openOurs("options.html");
    const windows: [OurPage, OurPage] = [scripted(one), scripted(await firefox.openOurs("options.html"))];
    // The event page is idle soon, whatever it waits for, and Firefox then stops it.
    const isStopped = () => windows[0].evaluate("browser.extension.getBackgroundPage() === null");
    const stopWorker = async () =>
      void (await until("the event page stopped", async () => (await isStopped()) === true, 90_000));
    following = new Following({ nginx, windows, stopWorker });
  }, 120_000);
  afterAll(async () => {
    await firefox?.close();
    await nginx?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(cases)("$number: $name", { timeout: 240_000 }, ({ run }) => run(following));
});
