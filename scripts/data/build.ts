import { mkdirSync, writeFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { writeEdition } from "../../lib/list/compact.ts";
import { buildGazetteer } from "./gazetteer.ts";
import { buildStarter } from "./starter.ts";
import { buildWorld } from "./world.ts";

const folder = new URL("../../public/data/", import.meta.url);

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(new URL(name, folder), content);
  const size = Buffer.byteLength(content);
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  console.error(`${name}: ${kB(size)}, ${kB(gzipSync(content, { level: 9 }).length)} gzip`);
}

mkdirSync(folder, { recursive: true });
const { edition, report } = buildStarter();
for (const line of report) console.error(line);
write("starter.json", writeEdition(edition));
write("world.json", buildWorld());
write("gazetteer.bin", await buildGazetteer());
