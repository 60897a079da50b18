import { expect, test } from "vitest";
import { codeFromElsewhere } from "../../scripts/release/code-from-elsewhere.ts";

const found = (path: string, text: string) => codeFromElsewhere(new Map([[path, new TextEncoder().encode(text)]]));

test.each([
  ["a.js", "x=eval(y)"],
  ["a.js", "x=1;eval (y)"],
  ["a.js", "new Function('return this')()"],
  ["a.js", "a||Function(`return this`)()"],
  ["a.js", "new Function(a,b)"],
  ["a.js", 'import("https://elsewhere.example/a.js")'],
  ["a.js", "await import(address)"],
  ["a.js", "t=`await import(address)`"],
  ["a.js", "setTimeout('alert(1)',1)"],
  ["a.html", '<script src="https://elsewhere.example/a.js"></script>'],
  ["a.html", '<script src="//elsewhere.example/a.js"></script>'],
  ["a.html", "<script>alert(1)</script>"],
  ["a.html", '<link rel="stylesheet" href="https://elsewhere.example/a.css">'],
])("%s: %s is found", (path, text) => {
  expect(found(path, text)).not.toEqual([]);
});

test.each([
  ["a.js", "import(`./chunks/a.js`).then(b)"],
  ["a.js", 'import("../a.js")'],
  ["a.js", "x.eval(y);retrieval(z)"],
  ["a.js", "typeof x==`function`&&isFunction(x)"],
  ["a.js", "function Functional(){}"],
  ["a.js", "setTimeout(()=>a(),1)"],
  ["a.html", '<script type="module" crossorigin src="/chunks/a.js"></script>'],
  ["a.html", '<link rel="stylesheet" href="/assets/a.css">'],
  ["a.json", '{"text":"eval(x)"}'],
])("%s: %s is the package's own", (path, text) => {
  expect(found(path, text)).toEqual([]);
});
