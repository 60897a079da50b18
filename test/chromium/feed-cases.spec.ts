import { type Page, test as plain } from "@playwright/test";
import { findNginx } from "../../scripts/browsers.mjs";
import { launchChromium } from "../../scripts/demo/browser.ts";
import { stopWorker } from "../../scripts/demo/devtools.ts";
import { startDemoServer } from "../../scripts/demo/server.ts";
import { cases } from "../feed/real/cases.ts";
import { type OurPage, prelude } from "../feed/real/our-page.ts";
import { Following } from "../feed/real/setting.ts";
import { startNginx } from "./nginx.ts";
import { variantOf } from "./variant.ts";

/** Every attack and fault of the list of twenty-five, one after the other in one browser; each with a feed of its own. */

const test = plain.extend<object, { following: Following }>({
  following: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern.
    async ({}, use, info) => {
      const folder = info.project.outputDir;
      const place = `${folder}/feed-cases-${info.workerIndex}`;
      const nginx = await startNginx(`${place}/nginx`);
      const server = await startDemoServer();
      const browser = await launchChromium({ port: server.port, extension: variantOf(`${place}/variant`, prelude) });
      const open = async () => {
        const page = await browser.context.newPage();
        await page.goto(`chrome-extension://${browser.id}/options.html`);
        return scripted(page);
      };
      const windows: [OurPage, OurPage] = [await open(), await open()];
      await use(new Following({ nginx, windows, stopWorker: () => stopWorker(browser) }));
      await browser.close();
      await server.close();
      await nginx.close();
    },
    { scope: "worker", timeout: 60_000 },
  ],
});

const scripted = (page: Page): OurPage => ({ evaluate: (code) => page.evaluate(code) });

test.describe.configure({ mode: "default", timeout: 240_000 });
test.skip(findNginx() === null, "there is no nginx here");

for (const { number, name, run } of cases) test(`${number}: ${name}`, ({ following }) => run(following));
