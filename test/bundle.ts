import { build } from "vite";

/** A file and all that it imports as one script, as a page can run it: what it puts on `globalThis` is there then. */
export async function bundled(entry: string, external: (string | RegExp)[] = []): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    build: {
      write: false,
      lib: { entry, formats: ["iife"], name: "bundled" },
      rolldownOptions: { external },
      minify: true,
    },
  });
  const [output] = [built].flat();
  if (!output || !("output" in output)) throw new Error(`${entry} could not be bundled`);
  return output.output[0].code;
}
