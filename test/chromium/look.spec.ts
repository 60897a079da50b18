import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { expect } from "@playwright/test";
import { build } from "vite";
import { test } from "./sightline.ts";

/** The card stands in a closed root, where axe cannot look: here every state of it stands on a page of our own. */
for (const scheme of ["light", "dark"] as const)
  for (const width of [1280, 320]) {
    test(`axe finds nothing serious on any state of chip and card in ${scheme} at ${width}`, async ({
      shared,
    }, info) => {
      const folder = info.outputPath("look");
      const root = join(import.meta.dirname, "../look");
      await build({
        configFile: join(root, "vite.config.ts"),
        logLevel: "error",
        build: { outDir: folder, emptyOutDir: true },
      });

      const page = await shared.browser.context.newPage();
      await page.setViewportSize({ width, height: 900 });
      await page.route("https://look.example/**", (route) => {
        const path = new URL(route.request().url()).pathname;
        return route.fulfill({ path: join(folder, path === "/" ? "index.html" : path) });
      });
      await page.goto(`https://look.example/?${scheme}`);
      await expect(page.locator(".card").first()).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      expect(serious.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, "nothing runs out of the window").toBe(0);
      await page.close();
    });
  }
