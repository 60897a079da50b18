const FONT = "/fonts/public-sans.woff2";
/** Words in the language that most have; in another one they are asked for by the first script. */
const WORDS = "/words/en.json";

/**
 * Puts a page's first script before all else in its head, to be run the moment it is there: what it asks for is then on
 * its way while the browser still reads the larger scripts and the styles. They import the same file, so it runs once.
 * The font is asked for behind them all: found in the styles only when there is text to draw, it would be drawn twice.
 */
export const firstScript = (name: string) => ({
  name: "first-script",
  transformIndexHtml: {
    order: "post" as const,
    handler(_html: string, { bundle = {} }: { bundle?: Record<string, { type: string; name?: string }> }) {
      const [file] = Object.entries(bundle).find(([, chunk]) => chunk.type === "chunk" && chunk.name === name) ?? [];
      if (file === undefined) return [];
      const script = { type: "module", async: true, crossorigin: true, src: `/${file}` };
      const font = { rel: "preload", as: "font", type: "font/woff2", crossorigin: true, href: FONT };
      const words = { rel: "preload", as: "fetch", crossorigin: true, href: WORDS };
      return [
        { tag: "script", attrs: script, injectTo: "head-prepend" as const },
        { tag: "link", attrs: words, injectTo: "head-prepend" as const },
        { tag: "link", attrs: font, injectTo: "head" as const },
      ];
    },
  },
});
