import { appendFileSync } from "node:fs";

/** Chunks of a finished bundle, as far as we look at them. */
type Bundle = Record<string, { type: string; modules?: Record<string, { renderedLength: number }> }>;

/** Writes down, one a line, which files have a part in what is bundled: what a package carries is seen, not declared. */
export const recordModules = (list: string) => ({
  name: "record-modules",
  generateBundle(_options: unknown, bundle: Bundle) {
    const used = Object.values(bundle).flatMap(({ modules = {} }) =>
      Object.entries(modules).filter(([, { renderedLength }]) => renderedLength > 0),
    );
    appendFileSync(list, used.map(([id]) => `${id}\n`).join(""));
  },
});
