import type { Files } from "./archive.ts";

/** Ways to run code that is not a script of the package, as they look in scripts and pages that were bundled. */
const ways: { file: RegExp; what: RegExp; does: string }[] = [
  { file: /\.js$/, what: /(?<![\w.$])eval\s*\(/, does: "evaluates a text" },
  { file: /\.js$/, what: /(?<![\w.$])(new\s+)?Function\s*\(\s*(["'`]|[\w$])/, does: "makes a function of a text" },
  { file: /\.js$/, what: /(?<![\w.$])import\s*\(\s*(?!["'`]\.{1,2}\/)/, does: "imports what is not beside it" },
  { file: /\.js$/, what: /set(Timeout|Interval)\s*\(\s*["'`]/, does: "has a text run later" },
  { file: /\.html$/, what: /<script(?![^>]*\ssrc="\/[^/])/i, does: "has a script that is no file of the package" },
  {
    file: /\.html$/,
    what: /<(script|link|img|iframe)[^>]*\s(src|href)="(https?:)?\/\//i,
    does: "loads from an address",
  },
];

/**
 * Where scripts or pages of a package could run what is not in it: each a sentence with the file and the place. The content
 * security policy forbids all of it too; whoever reads the package should not have to rely on that.
 */
export function codeFromElsewhere(files: Files): string[] {
  return [...files].flatMap(([path, bytes]) =>
    ways.flatMap(({ file, what, does }) => {
      if (!file.test(path)) return [];
      const text = new TextDecoder().decode(bytes);
      const place = what.exec(text);
      return place === null ? [] : [`${path} ${does}: ${text.slice(place.index, place.index + 60).split("\n")[0]}`];
    }),
  );
}
