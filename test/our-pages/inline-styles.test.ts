import { expect, test } from "vitest";
import { sourceOf, withStyles } from "../../scripts/inline-styles.ts";

const head = (inner: string) => `<html><head><title>x</title>${inner}</head><body></body></html>`;
const script = '<script type="module" src="/a.js"></script>';
const link = '<link rel="stylesheet" href="/own.css">';

test.each([
  ["at the end of the head", ""],
  ["before the page's own styles, which have the last word", link],
])("shared styles stand %s", (_where, own) => {
  expect(withStyles(head(script + own), "b{c:d}")).toBe(head(`${script}<style>b{c:d}</style>${own}`));
});

test("styles that would end their element stop the build", () => {
  expect(() => withStyles(head(""), 'i{content:"</STYLE>"}')).toThrow("would end the element");
});

test("a policy names a style by its SHA-256", () => {
  expect(sourceOf("")).toBe("'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='");
});
