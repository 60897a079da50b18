import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { doors } from "./fuzz/doors.ts";
import { type Watched, watchDoor } from "./fuzz/watch-door.ts";

/**
 * `npm run fuzz`: sends damaged inputs through every door for ten minutes in all. What breaks is kept under
 * `test/fuzz/found`, from where the tests take it ever after. Ends with 1 when something broke.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    door: { type: "string", multiple: true },
    seed: { type: "string", default: String(Math.floor(Date.now() / 1000) % 1_000_000_000) },
  },
});
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const names = values.door ?? doors.map(({ name }) => name);
const unknown = names.filter((name) => !doors.some((door) => door.name === name));
if (!(minutes > 0) || !Number.isSafeInteger(seed) || unknown.length > 0) {
  console.error(`fuzz [--minutes N] [--seed N] [--door NAME]...  doors: ${doors.map(({ name }) => name).join(", ")}`);
  process.exit(2);
}

/** Two at a time; each door has the same share of the time. */
const AT_ONCE = 2;
const share = (minutes * 60_000 * Math.min(AT_ONCE, names.length)) / names.length;
console.log(`seed ${seed}, ${names.length} doors, ${(share / 1000).toFixed(0)} seconds each, ${AT_ONCE} at a time\n`);
console.log(`${"door".padEnd(16)}${"inputs".padStart(10)}${"broken".padStart(8)}`);

const left = [...names];
const all: Watched[] = [];
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) {
      const watched = await watchDoor(name, seed, share);
      all.push(watched);
      console.log(
        `${name.padEnd(16)}${watched.tried.toLocaleString("en").padStart(10)}${String(watched.broken.length).padStart(8)}`,
      );
      for (const { input, error } of watched.broken) console.log(`  ${keep(name, input)}\n  ${error}`);
    }
  }),
);
const tried = all.reduce((sum, one) => sum + one.tried, 0);
const broken = all.reduce((sum, one) => sum + one.broken.length, 0);
console.log(`\n${tried.toLocaleString("en")} inputs, ${broken} broken`);
process.exitCode = broken === 0 ? 0 : 1;

function keep(door: string, input: Uint8Array): string {
  const folder = `test/fuzz/found/${door.replaceAll(" ", "-")}`;
  const file = `${folder}/${createHash("sha256").update(input).digest("hex").slice(0, 12)}.bin`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, input);
  return file;
}
