import { parseDocument } from "htmlparser2";

/** Readers of the formats that policies come in, as strict as the samples need: what is written otherwise throws. */

type Tree = { [key: string]: unknown };
const numbered = (tree: Tree): unknown =>
  Object.keys(tree).length > 0 && Object.keys(tree).every((key, at) => key === String(at + 1))
    ? Object.values(tree)
    : Object.fromEntries(Object.entries(tree).map(([key, value]) => [key, isTree(value) ? numbered(value) : value]));
const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null && !Array.isArray(value);

/** A file of Windows' registry editor as a tree of keys; a key with values `1`, `2` ... is a list. */
export function readReg(text: string): unknown {
  const [first, ...lines] = text.split("\r\n");
  if (first !== "Windows Registry Editor Version 5.00") throw new Error(`Not a registry file: ${first}`);
  if (text.replaceAll("\r\n", "").includes("\n")) throw new Error("A line does not end as Windows ends lines.");
  const root: Tree = {};
  let key = root;
  for (const line of lines.filter(Boolean)) {
    const section = /^\[(HKEY_[^\]]+)\]$/.exec(line)?.[1];
    if (section !== undefined) {
      key = section.split("\\").reduce<Tree>((at, step) => {
        at[step] ??= {};
        return at[step] as Tree;
      }, root);
      continue;
    }
    const [, name = "", said, number] =
      /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8}))$/.exec(line) ?? [];
    if (said === undefined && number === undefined) throw new Error(`Not a value: ${line}`);
    key[name] = said === undefined ? Number.parseInt(number ?? "", 16) : said.replace(/\\(.)/g, "$1");
  }
  return numbered(root);
}

interface Node {
  type: string;
  name?: string;
  data?: string;
  children?: Node[];
}

/** A property list, XML. */
export function readPlist(text: string): unknown {
  const plist = elements(parseDocument(text, { xmlMode: true }) as Node).find(({ name }) => name === "plist");
  const [value] = elements(plist);
  if (value === undefined) throw new Error("Not a property list.");
  return read(value);
}

const elements = (node: Node | undefined): Node[] => (node?.children ?? []).filter(({ type }) => type === "tag");
const textOf = (node: Node): string => (node.children ?? []).map(({ data = "" }) => data).join("");

function read(node: Node): unknown {
  const inside = elements(node);
  switch (node.name) {
    case "dict": {
      if (inside.length % 2 !== 0) throw new Error("A key without a value.");
      const pairs = inside.flatMap((key, at) => (at % 2 === 0 ? [[key, inside[at + 1]] as const] : []));
      return Object.fromEntries(
        pairs.map(([key, value]) => {
          if (key.name !== "key" || value === undefined) throw new Error("Not a key.");
          return [textOf(key), read(value)];
        }),
      );
    }
    case "array":
      return inside.map(read);
    case "string":
      return textOf(node);
    case "integer":
      return Number(textOf(node));
    case "true":
    case "false":
      return node.name === "true";
    default:
      throw new Error(`Not a value: ${node.name}`);
  }
}
