import { readdirSync, readFileSync } from "node:fs";
import { type LabelledPage, parseLabelled } from "./score-input.ts";

const HELD = "test/recognise/held";

/** The labelled pages of the develop half, from which may be learned, each with the name of its set. */
export const developPages = (): (LabelledPage & { set: string })[] =>
  readdirSync(HELD)
    .filter((file) => /^develop-.*\.jsonl$/.test(file))
    .flatMap((file) => parseLabelled(readFileSync(`${HELD}/${file}`, "utf8")).map((page) => ({ ...page, set: file })));
