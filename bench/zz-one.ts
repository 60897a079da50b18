import { readFileSync } from "node:fs";
import { readingOf } from "../cli/page-input.ts";
import { openRecogniser } from "../cli/recogniser.ts";

const r = await openRecogniser();
const reading = readingOf({ id: "x", url: process.argv[3]!, html: readFileSync(process.argv[2]!, "utf8") });
console.log(JSON.stringify({ ...reading, text: reading.text.slice(0, 1500) }, null, 0));
const f = r.recognise(reading);
for (const x of f.reasons) console.log("   ", x.about, x.subject, x.signal, x.weight, x.found);
