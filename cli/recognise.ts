import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import type { Finding } from "../lib/recognise/finding.ts";
import { type PageInput, parsePageLine, readingOf } from "./page-input.ts";
import { openRecogniser, type Recogniser } from "./recogniser.ts";

export const usage = "recognise [--html FILE --url URL]";

/** The world outside a command, so that a test can stand in for it. */
export interface Terminal {
  args: string[];
  input: AsyncIterable<string | Uint8Array>;
  print(line: string): void;
  complain(line: string): void;
}

/** Says what pages are about: JSON lines on standard input, one answer a line; or the one page that `--html` names. */
export function run(args: string[]): Promise<number> {
  return recogniseCommand({
    args,
    input: process.stdin,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
}

/** 0: every page was read; 1: a line or file could not be; 2: wrong use. */
export async function recogniseCommand(terminal: Terminal): Promise<number> {
  let options: { html?: string | undefined; url?: string | undefined };
  try {
    options = parseArgs({ args: terminal.args, options: { html: { type: "string" }, url: { type: "string" } } }).values;
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 2;
  }
  if ((options.html === undefined) !== (options.url === undefined)) {
    terminal.complain("--html FILE and --url URL belong together: a page's address is part of what is read.");
    return 2;
  }
  try {
    const recogniser = await openRecogniser();
    if (options.html !== undefined && options.url !== undefined)
      return await oneFile(terminal, recogniser, options.html, options.url);
    return await everyLine(terminal, recogniser);
  } catch (error) {
    terminal.complain(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function oneFile(
  { print, complain }: Terminal,
  recogniser: Recogniser,
  file: string,
  url: string,
): Promise<number> {
  const html = await readFile(file, "utf8").catch(() => null);
  if (html === null) {
    complain(`"${file}" cannot be read.`);
    return 1;
  }
  print(answerOf({ id: file, url, html }, recogniser));
  return 0;
}

/** A broken line is named on standard error and the rest goes on. */
async function everyLine({ input, print, complain }: Terminal, recogniser: Recogniser): Promise<number> {
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const page = parsePageLine(line);
    if (typeof page === "string") {
      complain(`line ${number}: ${page}`);
      code = 1;
    } else print(answerOf(page, recogniser));
  }
  return code;
}

function answerOf(page: PageInput, recogniser: Recogniser): string {
  return JSON.stringify({ id: page.id, ...withNames(recogniser.recognise(readingOf(page)), recogniser) });
}

/** Organisations and the applicant by their canonical names; who asks but is not in the list has only a legal name, as printed. */
function withNames(finding: Finding, { organisations }: Recogniser) {
  const { kind, countries, candidates, fields, reasons, applicant } = finding;
  return {
    kind,
    countries,
    candidates,
    organisations: finding.organisations.map(({ name }) => name),
    applicant: organisations.get(applicant?.organisation ?? "")?.name ?? null,
    fields: fields && { legalName: applicant?.printed ?? null, ...fields },
    reasons,
  };
}
