import { overlapOf } from "../lib/advise/overlap.ts";
import { candidatesFor } from "../lib/advise/overlap-candidates.ts";
import { compared } from "../lib/advise/overlap-project.ts";
import type { OverlapRequest } from "../lib/advise/overlap-shape.ts";
import { memoryReader } from "../lib/store/memory-reader.ts";
import { multiply, readStarter } from "./many-projects.ts";
import { show, spreadOf, table } from "./statistics.ts";

/**
 * `npm run bench:overlap`: what one comparison takes, against the whole list and as the extension does it: the projects of
 * the request's country, region and applicant, prepared for that one question. Median (smallest–largest) of eleven.
 */
const request: OverlapRequest = {
  title: "Safe return and schooling for children taken out of fishing",
  text: "Children are sold to fishermen on the lake. We bring them to a shelter, trace their families, pay for school and train community committees and the police. ".repeat(
    6,
  ),
  countries: ["GH"],
  stated: true,
  applicant: "International Organization for Migration",
  organisation: "iom",
  amountUsd: 750_000,
  start: "2027-01-01",
  end: "2028-12-31",
};
const starter = readStarter();
const rows: string[][] = [];
for (const count of [1_000, 10_000]) {
  const edition = multiply(starter, count);
  const names = new Map(edition.organisations.map(({ id, name, aliases }) => [id, [name, ...aliases]]));
  const reader = memoryReader(edition, { nameTable: new ArrayBuffer(0), searchIndex: new ArrayBuffer(0) });
  const prepare = () => edition.projects.map((project) => compared(project, names));
  const listed = prepare();
  const candidates = await candidatesFor(request, reader, []);
  rows.push([
    String(count),
    show(await timed(prepare)),
    show(await timed(() => overlapOf(request, listed))),
    String(candidates.length),
    show(await timed(async () => overlapOf(request, await candidatesFor(request, reader, [])))),
  ]);
}
console.log(table(["projects", "prepare all, ms", "compare with all, ms", "candidates", "one question, ms"], rows));

async function timed(work: () => unknown): Promise<ReturnType<typeof spreadOf>> {
  const samples: number[] = [];
  for (let round = 0; round < 11; round++) {
    const began = performance.now();
    await work();
    samples.push(performance.now() - began);
  }
  return spreadOf(samples);
}
