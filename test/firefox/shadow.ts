import type { Page } from "puppeteer-core";

/** The chip and card as WebDriver BiDi sees them: it writes out closed shadow roots, which no page can enter. */

interface BidiNode {
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
    mode?: "open" | "closed";
  };
}

export interface ShadowElement {
  name: string;
  label: string;
  text: string;
  /** Where the hint stands, on the one element that says so; "none" while it is hidden. */
  place: string | null;
  sharedId: string;
}

/** Puppeteer's own connection: its page methods cannot write out a shadow root. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: { result: BidiNode & { value?: unknown } } }> };
}

const bidiOf = (page: Page) => (page.browser() as object as Bidi).connection;
const contextOf = (page: Page) => (page.mainFrame() as object as { _id: string })._id;

/** Elements in the closed shadow root at the end of the document; empty when there is none. */
export async function elementsInside(page: Page): Promise<ShadowElement[]> {
  const { result } = await bidiOf(page).send("script.evaluate", {
    expression: "document.documentElement.lastElementChild",
    target: { context: contextOf(page) },
    awaitPromise: false,
    serializationOptions: { maxDomDepth: 30, includeShadowTree: "all" },
  });
  const root = result.result.value?.shadowRoot;
  if (root?.value?.mode !== "closed") return [];
  const elements: ShadowElement[] = [];
  collect(root, elements);
  return elements;
}

/** Clicks with the mouse, in the middle of the element. */
export async function clickInside(page: Page, { sharedId }: ShadowElement): Promise<void> {
  const { result } = await bidiOf(page).send("script.callFunction", {
    functionDeclaration: `(element) => {
      element.scrollIntoView({ block: "nearest" });
      const { x, y, width, height } = element.getBoundingClientRect();
      return (x + width / 2) + " " + (y + height / 2);
    }`,
    arguments: [{ sharedId }],
    target: { context: contextOf(page) },
    awaitPromise: false,
  });
  const [x = 0, y = 0] = String(result.result.value).split(" ").map(Number);
  await page.mouse.click(x, y);
}

function collect({ sharedId, value }: BidiNode, into: ShadowElement[]): void {
  if (value?.nodeType === 1 && sharedId) {
    const label = value.attributes?.["aria-label"] ?? textOf({ value });
    const place = value.attributes?.["data-place"] ?? null;
    into.push({ name: value.localName ?? "", label, text: textOf({ value }), place, sharedId });
  }
  for (const child of value?.children ?? []) collect(child, into);
}

function textOf({ value }: BidiNode): string {
  if (value?.nodeType === 3) return value.nodeValue ?? "";
  return (value?.children ?? []).map(textOf).join(" ").replace(/\s+/g, " ").trim();
}
