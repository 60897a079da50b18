import { readFileSync } from "node:fs";
import { adviseHint } from "../../lib/advise/hint.ts";
import type { Hint } from "../../lib/advise/view.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { Finding } from "../../lib/recognise/finding.ts";
import { memoryReader } from "../../lib/store/memory-reader.ts";
import { createWords } from "../../lib/words/create.ts";
import type { Catalogue } from "../../lib/words/words.ts";

/** The same advice as in the browser, given in Node: it tells a demo or a test what to wait for. */

export const today = new Date().toISOString().slice(0, 10);

export function starterEdition(): Edition {
  const parsed = parseEdition(readJson("../../public/data/starter.json"));
  if (!parsed.ok) throw new Error(`The starter list has ${parsed.problems.length} problems.`);
  return parsed.value;
}

export function starterReader(): ListReader {
  return memoryReader(starterEdition(), { nameTable: new ArrayBuffer(0), searchIndex: new ArrayBuffer(0) });
}

export async function expectedHint(finding: Finding, reader: ListReader): Promise<Hint> {
  const english = readJson("../../public/_locales/en/messages.json") as Catalogue;
  return adviseHint(finding, reader, { words: createWords("en", english, english), today, showPast: false });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, import.meta.url), "utf8"));
}
