/** What a policy says; lists of texts, numbers and switches are all that Windows' registry has. */
export type Value = string | number | boolean | readonly string[] | { [key: string]: Value };

/**
 * A file for Windows' registry editor: texts and numbers as values, lists as keys with values `1`, `2` ..., which is how
 * Chrome, Edge and Firefox read them from Group Policy.
 */
export function regFile(root: string, policies: { [key: string]: Value }): string {
  const sections = sectionsOf(root, policies).map(([key, values]) =>
    [`[${key}]`, ...values.map(([name, value]) => `"${escaped(name)}"=${value}`)].join("\r\n"),
  );
  return `${["Windows Registry Editor Version 5.00", ...sections].join("\r\n\r\n")}\r\n`;
}

type Section = [key: string, values: [name: string, value: string][]];

function sectionsOf(key: string, values: { [key: string]: Value }): Section[] {
  const own: [string, string][] = [];
  const below: Section[] = [];
  for (const [name, value] of Object.entries(values)) {
    if (typeof value === "string") own.push([name, quoted(value)]);
    else if (typeof value !== "object") own.push([name, `dword:${Number(value).toString(16).padStart(8, "0")}`]);
    else if (isList(value)) below.push([`${key}\\${name}`, value.map((text, at) => [String(at + 1), quoted(text)])]);
    else below.push(...sectionsOf(`${key}\\${name}`, value));
  }
  return own.length > 0 ? [[key, own], ...below] : below;
}

const isList = (value: Value): value is readonly string[] => Array.isArray(value);
const quoted = (text: string): string => `"${escaped(text)}"`;
const escaped = (text: string): string => text.replaceAll("\\", "\\\\").replaceAll('"', '\\"');
