import { LONGEST_READING, MOST_HEADINGS } from "../recognise/reading.ts";
import { whole } from "./clean-text.ts";
import { apart, Growing, joint, newLine } from "./growing-text.ts";
import {
  type Flow,
  flowOf,
  isBeside,
  isBlockByRole,
  isHeading,
  isUnread,
  keepsLines,
  mainPart,
} from "./parts-of-a-page.ts";
import { isNamer } from "./read-pairs.ts";
import { isRow, isSecondOfTwo } from "./read-rows.ts";

/** Where to go on, one entry for each open element: recursion would fall over a page nested a hundred thousand deep. */
interface Level {
  next: Node | null;
  beside: boolean;
  inMain: boolean;
  keepsLines: boolean;
  /** What is written when the element ends. */
  end: string;
}

export interface WalkedText {
  text: string;
  mainLength: number;
  truncated: boolean;
  /** Every tree that was walked: the document, its open shadow roots, its frames of the same origin. */
  trees: (Document | ShadowRoot)[];
  /** Headings, and what gives something a name, in the order of the text. */
  headings: Element[];
  namers: Element[];
  /** What may be a label with its value by its place alone. */
  rows: Element[];
}

/** Told of each text node and where its first character came to stand, in the main text or in what stands beside it. */
export type OnText = (node: Text, at: number, beside: boolean) => void;

const MOST_TREES = 40;
const MOST_NAMERS = 2_000;
const MOST_ROWS = 400;
const MOST_NODES = 150_000;
const edges = { block: newLine, apart, inline: "" };
/** Nodes between two looks at the clock. */
const STRIDE = 16;

/** Takes the text of a page, pausing wherever the caller may want to stop for a while. */
export function* walkText(document: Document, onText?: OnText): Generator<undefined, WalkedText> {
  const walk = new Walk(document, onText);
  const main = yield* mainPart(document);
  if (main) {
    yield* walk.through(main, true);
    // A main part without a word is a shell: then the whole page counts.
    if (walk.main.length > 0) walk.skip = main;
  }
  if (document.body) yield* walk.through(document.body, false);
  return walk.taken();
}

class Walk {
  skip: Element | null = null;
  readonly main = new Growing();
  readonly trees: (Document | ShadowRoot)[];
  private readonly headings: Element[] = [];
  private readonly namers: Element[] = [];
  private readonly rows: Element[] = [];
  private readonly beside = new Growing();
  private nodes = 0;
  private cut = false;

  private readonly onText: OnText | undefined;

  constructor(document: Document, onText: OnText | undefined) {
    this.trees = [document];
    this.onText = onText;
  }

  *through(root: Element, inMain: boolean): Generator<undefined, void> {
    // With a main part known, what is outside it stands beside it.
    const levels: Level[] = [
      {
        next: root.firstChild,
        beside: !inMain && this.skip !== null,
        inMain,
        keepsLines: keepsLines(root, root.localName),
        end: newLine,
      },
    ];
    for (let level = levels.at(-1); level; level = levels.at(-1)) {
      const node = level.next;
      if (!node) {
        this.write(level.end, level.beside);
        levels.pop();
        continue;
      }
      if (this.isFull()) return;
      level.next = node.nextSibling;
      if (node.nodeType === 3) this.text(node as Text, level);
      else if (node.nodeType === 1 && node !== this.skip) this.enter(node as Element, level, levels);
      if (++this.nodes % STRIDE === 0) yield;
    }
  }

  private isFull(): boolean {
    const taken = this.main.length + (this.skip ? this.beside.length : 0);
    const full = this.nodes > MOST_NODES || taken >= LONGEST_READING;
    this.cut ||= full;
    return full;
  }

  private enter(element: Element, level: Level, levels: Level[]): void {
    const name = element.localName;
    if (name === "br" || name === "hr") this.write(newLine, level.beside);
    else if (!isUnread(element, name)) {
      const beside = level.beside || isBeside(element, name, level.inMain);
      const inMain = level.inMain || name === "article" || name === "section";
      const flow = this.flowOf(element, name);
      const end = edges[flow !== "block" && isBlockByRole(element) ? "block" : flow];
      // Cards and rows print a label and its value side by side with nothing between them.
      this.write(end === "" && element.previousSibling?.nodeType === 1 ? joint : end, beside);
      this.note(element, name);
      const lines = level.keepsLines || keepsLines(element, name);
      levels.push({ next: element.firstChild, beside, inMain, keepsLines: lines, end });
      const inner = this.tree(element, name);
      if (inner) levels.push({ next: inner, beside, inMain, keepsLines: lines, end: newLine });
    }
  }

  private flowOf(element: Element, name: string): Flow {
    const flow = flowOf(name);
    return flow === "inline" && this.rows.at(-1) === element.parentElement && isSecondOfTwo(element) ? "apart" : flow;
  }

  private note(element: Element, name: string): void {
    if (isHeading(element, name)) {
      if (this.headings.length < MOST_HEADINGS) this.headings.push(element);
      else this.cut = true;
    } else if (this.namers.length < MOST_NAMERS && isNamer(element, name)) this.namers.push(element);
    if (this.rows.length < MOST_ROWS && isRow(element)) this.rows.push(element);
  }

  /** The first node of the tree that hangs below this element, where it is open to us. */
  private tree(element: Element, name: string): Node | null {
    if (this.trees.length >= MOST_TREES) return null;
    const root = name === "iframe" || name === "frame" ? frameDocument(element) : element.shadowRoot;
    if (!root) return null;
    this.trees.push(root);
    return "body" in root ? (root.body?.firstChild ?? null) : root.firstChild;
  }

  private text(node: Text, { beside, keepsLines }: Level): void {
    const at = this.write(node.data, beside, keepsLines);
    this.onText?.(node, at, beside);
  }

  private write(piece: string, beside: boolean, keepsLines = false): number {
    return (beside ? this.beside : this.main).add(piece, keepsLines);
  }

  taken(): WalkedText {
    const main = this.main.text();
    const beside = this.beside.text();
    const text = main && beside ? `${main}\n${beside}` : main || beside;
    return {
      text: whole(text.slice(0, LONGEST_READING)),
      mainLength: main.length,
      truncated: this.cut || this.main.cut || this.beside.cut || text.length > LONGEST_READING,
      trees: this.trees,
      headings: this.headings,
      namers: this.namers,
      rows: this.rows,
    };
  }
}

/** Null for a frame of another origin, which the browser keeps closed. */
function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
