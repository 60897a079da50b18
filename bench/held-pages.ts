import { readdirSync, readFileSync } from "node:fs";
import { type LabelledPage, parseLabelled } from "./score-input.ts";

const HELD = "test/recognise/held";

/** The labelled pages of the develop half, from which may be learned. */
export const developPages = (): LabelledPage[] =>
  readdirSync(HELD)
    .filter((file) => /^develop-.*\.jsonl$/.test(file))
    .flatMap((file) => parseLabelled(readFileSync(`${HELD}/${file}`, "utf8")));
