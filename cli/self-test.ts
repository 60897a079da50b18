import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { selfTest } from "../lib/self-test/self-test.ts";
import { createWords } from "../lib/words/create.ts";

export const usage = "self-test";

/**
 * Tries recognition, search, the reading of lists and the check of signatures on built-in samples, as the extension's page
 * of diagnostics does, and prints a JSON object a line for each; what it comes to is told on the error output. 0: all
 * passed; 1: some failed; 2: wrong use.
 */
export async function run(args: string[]): Promise<number> {
  if (args.length > 0) {
    console.error(`Usage: sightline ${usage}`);
    return 2;
  }
  const { t } = createWords("en", JSON.parse(await readFile(packaged("_locales/en/messages.json"), "utf8")), {});
  const names = async () => new Uint8Array(await readFile(packaged("data/gazetteer.bin"))).buffer;
  const checks = await selfTest(names);
  for (const { area, sentence, passed, found } of checks)
    console.log(JSON.stringify({ area, test: t(sentence), passed, ...(passed ? {} : { found }) }));
  const { length: count } = checks;
  const failed = checks.filter(({ passed }) => !passed).length;
  console.error(failed === 0 ? t("diagAllPassed", { count }) : t("diagSomeFailed", { failed, count }));
  return failed === 0 ? 0 : 1;
}

const packaged = (name: string): string => fileURLToPath(new URL(`../public/${name}`, import.meta.url));
