/** Writes the policy samples of docs/deploy: `npx node scripts/release/samples.ts`. A test holds that they are as written. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { deploySamples } from "./deploy.ts";
import { exampleDeployment } from "./example.ts";

for (const [path, words] of deploySamples(exampleDeployment)) {
  const file = fileURLToPath(new URL(`../../docs/deploy/${path}`, import.meta.url));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, words);
}
