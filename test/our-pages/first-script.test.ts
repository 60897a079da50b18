import { expect, test } from "vitest";
import { withoutWaiting } from "../../scripts/first-script.ts";

const tag = (name: string, more = "") =>
  `<script type="module"${more} crossorigin src="/chunks/${name}-B_Mm-r.js"></script>`;

test("the first script waits for nothing; those behind it keep their order", () => {
  const page = (first: string) => `<head>${first}${tag("core")}${tag("search")}</head>`;
  expect(withoutWaiting(page(tag("first")), "first")).toBe(page(tag("first", " async")));
});

test.each(["firsts", "at-first", "core"])("a script called %s is none", (name) => {
  expect(withoutWaiting(tag(name), "first")).toBe(tag(name));
});
