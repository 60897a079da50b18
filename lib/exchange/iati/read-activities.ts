import { Parser } from "htmlparser2";
import type { Rest } from "../rest.ts";

/** An element of an activity; its name without a prefix, its text without that of the elements inside. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  text: string;
  children: XmlNode[];
  /** Line on which it begins, from 1. */
  line: number;
}

export interface ActivityFile {
  /** Attributes of the root: version, dates. */
  root: Record<string, string>;
  activities: XmlNode[];
}

/** Letters parsed between two pauses. */
const PIECE = 1 << 19;
/** Elements of a standard activity are four deep. */
const DEEPEST = 20;
const MOST_ELEMENTS = 3_000_000;

/**
 * The activities of an IATI file, as trees. Entities that a document defines itself are not known, so none can grow.
 * Null when it was stopped.
 */
export async function readActivities(text: string, rest: Rest): Promise<ActivityFile | null> {
  const file: ActivityFile = { root: {}, activities: [] };
  const open: XmlNode[] = [];
  let line = 1;
  let counted = 0;
  let elements = 0;
  let ignored = 0;
  const parser = new Parser(
    {
      onopentag(raw, attributes) {
        const name = raw.slice(raw.indexOf(":") + 1);
        if (name === "iati-activities") file.root = attributes;
        if (open.length === 0 && name !== "iati-activity") return;
        elements += 1;
        if (ignored > 0 || open.length > DEEPEST || elements > MOST_ELEMENTS) {
          ignored += 1;
          return;
        }
        for (; counted < parser.startIndex; counted++) if (text.charCodeAt(counted) === 10) line += 1;
        const node: XmlNode = { name, attributes, text: "", children: [], line };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext(piece) {
        const node = open.at(-1);
        if (node && ignored === 0) node.text += piece;
      },
      onclosetag() {
        if (ignored > 0) {
          ignored -= 1;
          return;
        }
        const node = open.pop();
        if (node && open.length === 0) file.activities.push(node);
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  for (let at = 0; at < text.length; at += PIECE) {
    parser.write(text.slice(at, at + PIECE));
    if (!(await rest(at / text.length / 2))) return null;
  }
  parser.end();
  return file;
}

export const childrenOf = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);

/** The text of an element in English, else in its first language; before version 2 the text stood in the element itself. */
export function narrative(node: XmlNode | undefined, inherited: string): string {
  if (!node) return "";
  const narratives = childrenOf(node, "narrative");
  const language = (narrative: XmlNode) => (narrative.attributes["xml:lang"] ?? inherited).toLowerCase();
  const filled = narratives.filter(({ text }) => text.trim() !== "");
  const best = filled.find((each) => language(each).startsWith("en")) ?? filled[0];
  return tidy(best?.text ?? node.text);
}

/** Every text of an element in another language than the one taken. */
export function otherNarratives(node: XmlNode, taken: string, inherited: string): { language: string; text: string }[] {
  return childrenOf(node, "narrative")
    .map((each) => ({ language: each.attributes["xml:lang"] ?? inherited, text: tidy(each.text) }))
    .filter(({ text }) => text !== "" && text !== taken);
}

const tidy = (text: string): string =>
  text
    .split("\n")
    .map((part) => part.replace(/[ \t\r\u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
