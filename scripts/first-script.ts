/**
 * Puts a page's first script before all else in its head, to be run the moment it is there: what it asks for is then on
 * its way while the browser still reads the larger scripts and the styles. They import the same file, so it runs once.
 */
export const firstScript = (name: string) => ({
  name: "first-script",
  transformIndexHtml: {
    order: "post" as const,
    handler(_html: string, { bundle = {} }: { bundle?: Record<string, { type: string; name?: string }> }) {
      const [file] = Object.entries(bundle).find(([, chunk]) => chunk.type === "chunk" && chunk.name === name) ?? [];
      if (file === undefined) return [];
      const attrs = { type: "module", async: true, crossorigin: true, src: `/${file}` };
      return [{ tag: "script", attrs, injectTo: "head-prepend" as const }];
    },
  },
});
