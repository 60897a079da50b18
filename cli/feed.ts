import { WrongUse } from "./feed-words.ts";

/** One step of a publisher's work: a file each, loaded when it is called. */
interface FeedCommand {
  usage: string;
  /** JSON on stdout, messages on stderr. 0 all done, 1 some input could not be used, 2 the command line is wrong. */
  run(args: string[]): Promise<number>;
}

const commands: Record<string, () => Promise<FeedCommand>> = {
  init: () => import("./feed-init.ts"),
  add: () => import("./feed-add.ts"),
  build: () => import("./feed-build.ts"),
  sign: () => import("./feed-sign.ts"),
  merge: () => import("./feed-merge.ts"),
  check: () => import("./feed-check.ts"),
  publish: () => import("./feed-publish.ts"),
  collect: () => import("./feed-collect.ts"),
};

export const usage = `feed ${Object.keys(commands).join(" | ")}`;

export async function run([name = "", ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const command = load ? await load() : null;
  try {
    if (command) return await command.run(args);
  } catch (error) {
    if (!(error instanceof WrongUse) && !isUnknownOption(error)) throw error;
    console.error(error.message);
  }
  for (const open of command ? [async () => command] : Object.values(commands))
    console.error(`  sightline feed ${(await open()).usage.replaceAll("\n", "\n  sightline feed ")}`);
  return 2;
}

const isUnknownOption = (error: unknown): error is Error =>
  error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS");
