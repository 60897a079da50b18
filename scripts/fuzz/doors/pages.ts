import { readdirSync, readFileSync } from "node:fs";
import { parseHTML } from "linkedom";
import { openRecogniser, type Recogniser } from "../../../cli/recogniser.ts";
import { readPage } from "../../../lib/page/read-page.ts";
import type { Finding } from "../../../lib/recognise/finding.ts";
import { parseReading } from "../../../lib/recognise/parse-reading.ts";
import { LONGEST_READING } from "../../../lib/recognise/reading.ts";
import { asJson, type Door, jsonIn, letters, must } from "../door.ts";

const folder = "scripts/demo/pages";
const url = "https://www.state.gov/reports/2025-trafficking-in-persons-report/ghana/";
const markups = (): string[] => readdirSync(folder).map((name) => readFileSync(`${folder}/${name}`, "utf8"));

let opened: Promise<Recogniser> | null = null;
const recogniser = (): Promise<Recogniser> => {
  opened ??= openRecogniser();
  return opened;
};

function judge(finding: Finding): void {
  must(finding.countries.length <= 5, "a finding names more than five countries");
  must(JSON.stringify(finding).length < 400_000, "a finding has no bounds");
}

/** The markup of a page that attacks, through reading and recognition. */
const markup: Door = {
  name: "pages",
  made: "text",
  seeds: async () => markups().map((text) => new TextEncoder().encode(text)),
  enter: async (input) => {
    const { document } = parsed(letters(input));
    if (document === null) return;
    const reading = readPage(document, url);
    must(reading.text.length <= LONGEST_READING, "a reading holds more than its bound");
    judge((await recogniser()).recognise(reading));
  },
};

/** What a page's own script could send in the place of our reader. */
const readings: Door = {
  name: "readings",
  made: "json",
  seeds: async () => markups().map((text) => asJson(readPage(parseHTML(text).document, url))),
  enter: async (input) => {
    const reading = parseReading(jsonIn(input));
    if (reading !== null) judge((await recogniser()).recognise(reading));
  },
};

/** The parser of markup stands in for the browser's; what it refuses, a browser would have made something of. */
function parsed(text: string): { document: Document | null } {
  try {
    const { document } = parseHTML(text);
    return { document: document.documentElement === null || document.body === null ? null : document };
  } catch {
    return { document: null };
  }
}

export const pageDoors = [markup, readings];
