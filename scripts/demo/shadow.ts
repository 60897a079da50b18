import type { CDPSession, Page } from "@playwright/test";

/** The chip and card as DevTools see them: they stand in a closed shadow root, which no page and no locator can enter. */

interface DomNode {
  backendNodeId: number;
  nodeType: number;
  nodeName: string;
  nodeValue: string;
  attributes?: string[];
  children?: DomNode[];
  shadowRoots?: DomNode[];
  shadowRootType?: string;
}

export interface ShadowElement {
  name: string;
  attributes: Record<string, string>;
  /** All text below it, blocks set apart by single spaces. */
  text: string;
  node: number;
}

export interface Shadow {
  text: string;
  elements: ShadowElement[];
}

/** What stands in the closed shadow root at the end of the document, or null when there is none. */
export async function lookInside(session: CDPSession): Promise<Shadow | null> {
  const { root } = (await session.send("DOM.getDocument", { depth: 2, pierce: true })) as { root: DomNode };
  const html = root.children?.find(({ nodeName }) => nodeName === "HTML");
  const closed = html?.children
    ?.flatMap((child) => child.shadowRoots ?? [])
    .find((shadow) => shadow.shadowRootType === "closed");
  if (!closed) return null;
  const { node } = (await session.send("DOM.describeNode", { backendNodeId: closed.backendNodeId, depth: -1 })) as {
    node: DomNode;
  };
  const elements: ShadowElement[] = [];
  collect(node, elements);
  return { text: textOf(node), elements };
}

/** Whether it is in sight: the chip stays hidden until it has found a place where it covers no control. */
export function isPlaced({ elements }: Shadow): boolean {
  return elements.some(({ attributes }) => (attributes["data-place"] ?? "none") !== "none");
}

/** What the chip says, as a screen reader reads it: its first button's label. */
export function hintText({ elements }: Shadow): string | null {
  return elements.find(({ name }) => name === "BUTTON")?.attributes["aria-label"] ?? null;
}

/** The element that a person would name so: its label, else its text. */
export function named(shadow: Shadow, name: string | RegExp, tag = "BUTTON"): ShadowElement | undefined {
  const fits = (value: string) => (typeof name === "string" ? value === name : name.test(value));
  return shadow.elements.find(
    (element) => element.name === tag && fits(element.attributes["aria-label"] ?? element.text),
  );
}

/** Clicks with the mouse, in the middle of what is seen of it. */
export async function clickInside(page: Page, session: CDPSession, element: ShadowElement): Promise<void> {
  await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: element.node });
  const { quads } = await session.send("DOM.getContentQuads", { backendNodeId: element.node });
  const [x1 = 0, y1 = 0, , , x2 = 0, y2 = 0] = quads[0] ?? [];
  await page.mouse.click((x1 + x2) / 2, (y1 + y2) / 2);
}

function collect(node: DomNode, into: ShadowElement[]): void {
  if (node.nodeType === 1) {
    const pairs = node.attributes ?? [];
    const attributes: Record<string, string> = {};
    for (let at = 0; at + 1 < pairs.length; at += 2) attributes[pairs[at] ?? ""] = pairs[at + 1] ?? "";
    into.push({ name: node.nodeName, attributes, text: textOf(node), node: node.backendNodeId });
  }
  for (const child of node.children ?? []) collect(child, into);
}

function textOf(node: DomNode): string {
  const pieces: string[] = [];
  const walk = (at: DomNode) => {
    if (at.nodeType === 3) pieces.push(at.nodeValue);
    for (const child of at.children ?? []) walk(child);
  };
  walk(node);
  return pieces.join(" ").replace(/\s+/g, " ").trim();
}
