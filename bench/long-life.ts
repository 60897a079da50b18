import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { fastClock } from "./long-life-clock.ts";
import { Publisher } from "./long-life-publisher.ts";
import { Reader } from "./long-life-reader.ts";
import { judge, printMonths } from "./long-life-report.ts";

/**
 * `npm run long-life`: two years of one browser in a quarter of an hour. Alarms, weekly editions, keys that change, a
 * publisher who is away, policies that change, workers that are stopped, browsers that are closed; what is held, how much
 * room it takes and how much memory. Ends with 1 when something grows, falls behind or is lost.
 */
const { values } = parseArgs({
  options: { months: { type: "string", default: "24" }, minutes: { type: "string", default: "15" } },
});
const months = Number(values.months);
const minutes = Number(values.minutes);
if (!(months >= 1) || !(minutes > 0)) {
  console.error("long-life [--months N] [--minutes N]");
  process.exit(2);
}

const MONTH = 30 * 86_400_000;
const folder = mkdtempSync(join(tmpdir(), "sightline-life-"));
const clock = fastClock(Date.now(), (months * MONTH) / (minutes * 60_000));
const began = clock.now();
const publisher = await Publisher.create(began);
const reader = await Reader.start(folder, clock, publisher.feed);
console.log(`${months} months in ${minutes} minutes; a month is ${((minutes * 60) / months).toFixed(0)} seconds\n`);

const samples = [];
try {
  for (let month = 1; month <= months; month++) {
    while (clock.now() < began + month * MONTH) {
      await publisher.work(clock.now());
      await pause(50);
    }
    samples.push(await reader.sample(month, publisher));
    printMonths(samples.slice(-1), month === 1);
    await reader.live(month);
  }
} finally {
  await reader.close();
  rmSync(folder, { recursive: true, force: true });
}
const faults = judge(samples, publisher);
console.log(
  `\n${publisher.editions} editions, keys changed ${publisher.rotations} times, ${reader.restarts} restarts of the browser, ${reader.stops} stops of the worker`,
);
for (const fault of faults) console.log(`NOT: ${fault}`);
if (faults.length === 0) console.log("memory and storage stayed flat; nothing fell behind, nothing was lost");
process.exitCode = faults.length === 0 ? 0 : 1;
