import { readFileSync } from "node:fs";
import { wordFiles } from "../../scripts/word-files.ts";

const words = new Map(wordFiles("public/_locales").map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]));

/** What our own package holds is asked of it by address; here it is read from where the build takes it. */
export function openPackage(): void {
  Object.assign(globalThis, {
    fetch: async (url: string) => {
      const { pathname } = new URL(url);
      return new Response(words.get(pathname) ?? readFileSync(`public${pathname}`));
    },
  });
}
