/**
 * PDF.js without its three ways to run code that is not in the package: the polyfills' `Function()`, a last resort for
 * browsers far older than ours, `import()` of an address, and a worker made of a text that imports one. None is ever
 * reached here; without them nobody who reads the package has to take that on trust. A version that is written otherwise
 * stops the build.
 */
const passages: { file: RegExp; what: RegExp; instead: string }[] = [
  { file: /pdf(?:\.worker)?\.mjs$/, what: / \|\| Function\('return this'\)\(\)/g, instead: "" },
  {
    file: /pdf(?:\.worker)?\.mjs$/,
    what: /await import\(\s*\/\*webpackIgnore: true\*\/[\s\S]*?\);/g,
    instead: 'await Promise.reject(new Error("no code is loaded by its address"));',
  },
  {
    file: /pdf\.mjs$/,
    what: /const wrapper = `await import\([\s\S]*?type: "text\/javascript"\s*\}\)\);/g,
    instead: 'throw new Error("no code is loaded by its address");',
  },
];

export const plainPdfjs = () => ({
  name: "plain-pdfjs",
  transform(code: string, id: string) {
    if (!/\/pdfjs-dist\/legacy\/build\//.test(id)) return null;
    const changed = passages
      .filter(({ file }) => file.test(id))
      .reduce((text, { what, instead }) => {
        const next = text.replace(what, instead);
        if (next === text) throw new Error(`${id} is not written as it was: look at ${what} again`);
        return next;
      }, code);
    return { code: changed, map: null };
  },
});
