import { appendFileSync, closeSync, openSync, rmSync, writeSync } from "node:fs";
import { expect, type Page } from "@playwright/test";
import { LONGEST_CELL, MOST_BYTES, MOST_RECORDS } from "../../lib/exchange/bounds.ts";
import { desk, give, row, tabTo } from "./desk-page.ts";
import { test } from "./sightline.ts";

const header = "Award Number,Title,Implementer,Country,Amount,Start Date,End Date,Description\n";
const line = (at: number, description: string): string =>
  `SLM${at},"Safe return, group ${at}",Volta Rescue Trust ${at % 40},Ghana,"$${20_000 + at}",10/1/2021,9/30/2024,${description}\n`;

/** A list with as many records as are read, and just as many bytes as are asked for. */
function writeList(path: string, bytes: number): void {
  const file = openSync(path, "w");
  const each = Math.floor((bytes - header.length) / MOST_RECORDS);
  let left = bytes - writeSync(file, header);
  for (let at = 0; at < MOST_RECORDS; at += 1_000) {
    const lines = Array.from({ length: 1_000 }, (_, index) => {
      const bare = line(at + index, "").length;
      return line(at + index, "Shelter ".repeat(80).slice(0, each - bare));
    });
    left -= writeSync(file, lines.join(""));
  }
  writeSync(file, `${" ".repeat(left - 1)}\n`);
  closeSync(file);
}

const reading = (page: Page) => page.getByText(/^Reading the file: \d+ %$/);
const drop = (page: Page) => page.getByRole("region", { name: "Drop a list here" });

test("a file of 50 MB shows how far it is, leaves the page to the person and can be stopped; one byte more is refused", async ({
  sightline,
}, info) => {
  test.setTimeout(180_000);
  const page = await desk(sightline);
  const path = info.outputPath("whole.csv");
  writeList(path, MOST_BYTES);
  // What is drawn while the file is read, frame by frame: a page that stood still would draw the end alone.
  await page.evaluate(() => {
    const drawn = new Set<number>();
    const look = () => {
      const share = document.querySelector("progress")?.value ?? 0;
      if (share > 0) drawn.add(share);
      document.body.dataset.drawn = String(drawn.size);
      requestAnimationFrame(look);
    };
    look();
  });
  const drawn = () => page.evaluate(() => Number(document.body.dataset.drawn));

  await page.locator('input[type="file"]').setInputFiles(path);
  await expect(reading(page)).toBeVisible();
  const stop = page.getByRole("button", { name: "Stop" });
  await tabTo(page, stop);
  const before = await drawn();
  await expect.poll(drawn, { timeout: 60_000 }).toBeGreaterThan(before + 1);
  await expect(stop).toBeFocused();
  await stop.click();
  await expect(drop(page)).toBeVisible();
  await expect(reading(page)).toHaveCount(0);

  appendFileSync(path, "\n");
  await page.locator('input[type="file"]').setInputFiles(path);
  const refused = page.getByText("The file holds 50.1 MB; the most that is read is 50 MB. Divide it.");
  await expect(refused).toBeVisible({ timeout: 60_000 });
  rmSync(path);

  // Of what was stopped or refused nothing was kept.
  await page.reload();
  await expect(page.getByRole("combobox", { name: "Whose list is it?" })).not.toHaveValue("");
  await expect(page.getByRole("button", { name: /^Go on with/ })).toHaveCount(0);
});

test("a cell of 20,000 characters is taken whole; of one more the row says that it was left out", async ({
  sightline,
}) => {
  const page = await desk(sightline);
  const cell = "x".repeat(LONGEST_CELL);
  await give(page, "cells.csv", Buffer.from(header + line(1, cell) + line(2, `${cell}y`)), "text/csv");
  const told = "The cell holds more than 20,000 characters; it was left out.";
  await expect(row(page, "Safe return, group 2")).toContainText(`Summary: ${told}`);
  await page.getByRole("button", { name: "All 2" }).click();
  await expect(row(page, "Safe return, group 1")).not.toContainText(told);
  await page.getByRole("button", { name: "Open row 2" }).click();
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Summary" })).toHaveValue(cell);
});
