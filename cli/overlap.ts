import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { parseArgs } from "node:util";
import { openComparer } from "./comparer.ts";
import { parseProposal } from "./overlap-input.ts";
import { readList, sentence } from "./read-list.ts";
import type { Terminal } from "./recognise.ts";

export const usage = "overlap [--list FILE]";

/**
 * Says which listed projects proposals resemble: JSON lines `{id, title, text, country, applicant, amountUsd?, start?,
 * end?}` on standard input, one answer a line: `{id, speak, matches: [{project, parts}]}`, best first, also where nothing
 * is close enough to be said. FILE is an edition or an array in the form of the public record; without it the starter list.
 */
export function run(args: string[]): Promise<number> {
  return overlapCommand({
    args,
    input: process.stdin,
    print: (line) => console.log(line),
    complain: (line) => console.error(line),
  });
}

/** 0: every proposal was compared; 1: a line could not be read, or the list was not taken; 2: wrong use. */
export async function overlapCommand({ args, input, print, complain }: Terminal): Promise<number> {
  let file: string | undefined;
  try {
    file = parseArgs({ args, options: { list: { type: "string" } } }).values.list;
  } catch {
    complain(`Usage: sightline ${usage}`);
    return 2;
  }
  const list = await readList(file, new Date().toISOString().slice(0, 10));
  if (!list.ok) {
    for (const problem of list.problems) complain(problem);
    return 1;
  }
  for (const problem of list.leftOut) complain(`Left out: ${sentence(problem)}`);
  const compare = openComparer(list.edition);
  let code = 0;
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    if (line.trim() === "") continue;
    const proposal = parseProposal(line);
    if (typeof proposal === "string") {
      complain(`line ${number}: ${proposal}`);
      code = 1;
      continue;
    }
    const { speak, matches } = await compare(proposal);
    print(JSON.stringify({ id: proposal.id, speak, matches }));
  }
  return code;
}
