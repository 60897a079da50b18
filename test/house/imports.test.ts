import { expect, test } from "vitest";
import { readImports } from "./imports.ts";
import { mask } from "./mask.ts";

const value = (from: string) => ({ from, typeOnly: false });
const type = (from: string) => ({ from, typeOnly: true });

test.each([
  ["a default import", 'import a from "./a.ts";', [value("./a.ts")]],
  ["single quotes", "import a from './a.ts'", [value("./a.ts")]],
  ["names", 'import { a, b as c } from "x";', [value("x")]],
  ["a namespace", 'import * as v from "valibot";', [value("valibot")]],
  ["default and names", 'import a, { b } from "x";', [value("x")]],
  ["a bare import", 'import "./a.css";', [value("./a.css")]],
  ["types", 'import type { A, B } from "./a.ts";', [type("./a.ts")]],
  ["a default type", 'import type A from "./a.ts";', [type("./a.ts")]],
  ["a namespace of types", 'import type * as A from "./a.ts";', [type("./a.ts")]],
  ["inline types still load the module", 'import { type A } from "./a.ts";', [value("./a.ts")]],
  ["a value that is called type", 'import type from "./a.ts";', [value("./a.ts")]],
  ["several lines", 'import {\n  a,\n  // b from "no"\n  type C,\n} from\n  "./a.ts";', [value("./a.ts")]],
  ["types on several lines", 'import type {\n  A,\n  B,\n} from "./a.ts";', [type("./a.ts")]],
  ["export again", 'export { a } from "./a.ts";', [value("./a.ts")]],
  ["export everything", 'export * from "./a.ts"; export * as b from "./b.ts";', [value("./a.ts"), value("./b.ts")]],
  ["export types", 'export type { A } from "./a.ts"; export type * from "./b.ts";', [type("./a.ts"), type("./b.ts")]],
  ["a dynamic import", 'const a = await import("./a.ts");', [value("./a.ts")]],
  ["a dynamic import that was computed", "await import(name)", [value("?")]],
  ["the type of a module", 'type A = typeof import("./a.ts");', [type("./a.ts")]],
  ["JSON with its attribute", 'import a from "./a.json" with { type: "json" };', [value("./a.json")]],
  ["no space", 'import{a}from"x";import*as b from"y"', [value("x"), value("y")]],
  ["two in one line", 'import a from "a"; import type { B } from "b";', [value("a"), type("b")]],
  ["an export of its own", 'export const from = "x"; export type A = "y"; export default "z";', []],
  ["an exported list", 'export { a };\nconst b = { from: "x" };', []],
  ["a comment", '// import a from "x"\n/* import b from "y" */', []],
  ["a string", "const a = 'import b from \"x\"';", []],
  ["a template", 'const a = `import b from "x"`;', []],
  ["code in a template's hole", `const a = \`\${await import("x")} import b from "y"\`;`, [value("x")]],
  ["a quote in a regular expression", 'const a = /"/; import b from "x"; const c = /[/"]/g;', [value("x")]],
  ["a division", 'const a = b / c; import d from "x"; const e = f / g;', [value("x")]],
  ["an apostrophe in JSX", '<p>don\'t</p>;\nimport a from "x";', [value("x")]],
  ["import.meta", 'new URL("./a.ts", import.meta.url)', []],
  ["a member called import", 'a.import("x"); b.export({ from: "y" })', []],
])("%s", (_case, source, imports) => {
  expect(readImports(source)).toEqual(imports);
});

test("masking keeps every line in its place", () => {
  const source = `a\n/* b\nc */ "d" \`e\nf \${g}\n\` // h\ni`;
  expect(mask(source).code.split("\n")).toHaveLength(source.split("\n").length);
});
