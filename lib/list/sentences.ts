import type * as v from "valibot";
import { clip, show } from "./show.ts";

/** Where in its row an issue is: `countries.0`, `sources.1.url`. */
export function fieldOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).map((item) => clip(String(item.key))).join(".");
}

const kinds: Record<string, string> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  strict_object: "an object",
  record: "an object",
  integer: "a whole number",
  finite: "a number",
};

/** What is wrong, said to somebody who has never seen a schema. */
export function sentenceOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type === "strict_object" && issue.expected === "never") return "No field of a list has this name.";
  if (issue.input === undefined) return "The field is missing.";
  switch (issue.type) {
    case "regex":
      return `${capital(issue.message)}; here it is ${show(issue.input)}.`;
    case "picklist":
      return `It must be one of ${words(issue.expected)}; here it is ${show(issue.input)}.`;
    case "literal":
      return `It must be ${issue.expected}; here it is ${show(issue.input)}.`;
    case "max_length":
      return `It holds ${issue.received} characters; the most is ${String(issue.expected).replace("<=", "")}.`;
    case "min_length":
      return "It is empty; where nothing is stated, leave the field out.";
    case "min_value":
      return `It must not be less than ${String(issue.expected).replace(">=", "")}; here it is ${show(issue.input)}.`;
    case "max_value":
      return `It must not be more than ${String(issue.expected).replace("<=", "")}; here it is ${show(issue.input)}.`;
    default:
      return `It must be ${kinds[issue.type] ?? words(issue.expected)}, not ${kindOf(issue.input)}.`;
  }
}

function kindOf(value: unknown): string {
  if (typeof value === "string") return `the text ${show(value)}`;
  if (typeof value === "number") return `the number ${show(value)}`;
  return show(value);
}

function words(expected: string | null): string {
  return (expected ?? "something else")
    .replace(/^\(|\)$/g, "")
    .replaceAll('"', "")
    .replaceAll(" | ", ", ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
