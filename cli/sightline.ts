/** What every command's file exports. Commands are loaded when they are called: none pays for another. */
interface Command {
  usage: string;
  /** Resolves to the exit code: 0 all done, 1 some input could not be used, 2 the command line is wrong. */
  run(args: string[]): Promise<number>;
}

const commands: Record<string, () => Promise<Command>> = {
  recognise: () => import("./recognise.ts"),
  search: () => import("./search.ts"),
  overlap: () => import("./overlap.ts"),
  import: () => import("./import.ts"),
  export: () => import("./export.ts"),
  diff: () => import("./diff.ts"),
  timeline: () => import("./timeline.ts"),
  feed: () => import("./feed.ts"),
  tuf: () => import("./tuf.ts"),
  "self-test": () => import("./self-test.ts"),
};

async function sightline([name = "", ...args]: string[]): Promise<number> {
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load) return (await load()).run(args);
  console.error(name === "" ? "Which command?" : `There is no command "${name}".`);
  for (const open of Object.values(commands)) console.error(`  sightline ${(await open()).usage}`);
  return 2;
}

process.exitCode = await sightline(process.argv.slice(2));
