import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { textOfPages } from "../chromium/printed.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

test("a brief prints whole, its marking and its edition on every page, where the browser has no margin boxes", async () => {
  const page = await firefox.openOurs("brief.html?country=GH");
  await until("the awards", () => page.evaluate(() => document.querySelector("table.bt") !== null));
  // Of its own font Firefox prints outlines alone, which nobody can read back.
  await page.evaluate(() => document.documentElement.style.setProperty("--sans", "Liberation Sans, Arial, sans-serif"));
  // Printed at once, and again when all that was put off is drawn: the one paper is the other.
  for (const drawn of [
    () => true,
    () => document.querySelector("tr.printonly") !== null && document.querySelector(".behind:empty, .mapWait") === null,
  ]) {
    await until("what is printed", () => page.evaluate(drawn));
    const pages = await textOfPages(await page.pdf({ format: "A4" }));
    expect(pages.length).toBeGreaterThan(1);
    for (const text of pages) {
      expect(text.match(/UNCLASSIFIED/g)).toHaveLength(2);
      expect(text).toMatch(/Sightline, Edition \d+, \d+ \w+ \d{4}/);
    }
    const countries = await page.evaluate(() =>
      [...document.querySelectorAll(".swith tbody button")].map((button) => button.textContent ?? ""),
    );
    expect(countries.length, "more countries than a screen shows at first").toBeGreaterThan(8);
    const paper = pages.join("\n");
    expect(countries.filter((country) => !paper.includes(country))).toEqual([]);
  }
  await page.close();
});
