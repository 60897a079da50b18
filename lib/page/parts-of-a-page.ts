/** What the names of elements say about a page's parts. Attributes only: asking for styles would force a layout. */

/** Never read: not shown, or not words. */
const silent = new Set(
  "script style template noscript svg math canvas audio video object embed map select datalist textarea input head".split(
    " ",
  ),
);
const inline = new Set(
  "a abbr b bdi bdo big button cite code data dfn del em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr slot".split(
    " ",
  ),
);
/** Inline elements that stand apart from their neighbours even without a blank between them. */
const apart = new Set(["a", "button", "label", "sub", "sup", "time"]);

const besideTags = new Set(["nav", "footer", "aside", "dialog"]);
const besideRoles = new Set([
  "navigation",
  "contentinfo",
  "banner",
  "complementary",
  "search",
  "menu",
  "menubar",
  "dialog",
  "alertdialog",
  "alert",
]);
const besideNames =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|onetrust|newsletter|subscribe|social|share|sharing|related|breadcrumbs?|sidebar|navbar|nav|menu|footer|masthead|skip)(?:$|[\s_-])/i;

/** Elements that nobody sees, as one selector, for pieces found by query instead of by walking. */
export const unseenSelector =
  '[hidden],[aria-hidden="true"],template,noscript,script,dialog:not([open]),[style*="display:none"],[style*="display: none"]';

export type Flow = "block" | "apart" | "inline";

/** What scripts make of plain elements: rows and cells of tables, items of lists. */
const blockRoles = /^(?:row|cell|gridcell|columnheader|rowheader|listitem|heading|paragraph|term|definition|option)$/;

/** An inline element that its role makes a block. */
export const isBlockByRole = (element: Element): boolean =>
  element.hasAttributes() && blockRoles.test(element.getAttribute("role") ?? "");

export function flowOf(name: string): Flow {
  if (!inline.has(name)) return "block";
  return apart.has(name) ? "apart" : "inline";
}

export function isUnread(element: Element, name: string): boolean {
  if (silent.has(name)) return true;
  if (!element.hasAttributes()) return name === "dialog";
  if (name === "dialog" && !element.hasAttribute("open")) return true;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  const style = element.getAttribute("style");
  return style !== null && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}

/** Line breaks inside it are shown as such: mails, and papers that somebody pasted. */
export const keepsLines = (element: Element, name: string): boolean =>
  name === "pre" ||
  (element.hasAttributes() && /white-space\s*:\s*(?:pre|break)/i.test(element.getAttribute("style") ?? ""));

/** Navigation, footers, banners and the like: read after the main text. `inMain`: a heading block there is content. */
export function isBeside(element: Element, name: string, inMain: boolean): boolean {
  if (besideTags.has(name) || (name === "header" && !inMain)) return true;
  if ((name === "ul" || name === "ol") && isMenu(element)) return true;
  if (!element.hasAttributes()) return false;
  const role = element.getAttribute("role");
  if (role !== null && besideRoles.has(role)) return true;
  if (name !== "div" && name !== "section" && name !== "ul") return false;
  return besideNames.test(element.id) || besideNames.test(element.getAttribute("class") ?? "");
}

/** How many entries of a list tell what it is. */
const ENTRIES_LOOKED_AT = 5;

/** A list of links and nothing else leads to other pages, wherever it stands: an index of countries, a table of contents. */
function isMenu(list: Element): boolean {
  let looked = 0;
  for (let entry = list.firstElementChild; entry && looked < ENTRIES_LOOKED_AT; entry = entry.nextElementSibling) {
    looked++;
    const link = entry.firstElementChild;
    if (link?.localName !== "a" || link.nextElementSibling || hasWordsBeside(link)) return false;
  }
  return looked > 1;
}

function hasWordsBeside({ previousSibling, nextSibling }: Element): boolean {
  return [previousSibling, nextSibling].some((node) => node?.nodeType === 3 && /\S/.test((node as Text).data));
}

const headings = new Set("h1 h2 h3 h4 h5 h6".split(" "));

export function isHeading(element: Element, name: string): boolean {
  return headings.has(name) || (element.hasAttributes() && element.getAttribute("role") === "heading");
}

const mainNames = ["main-content", "main", "content", "mw-content-text"];

/**
 * Where the page's own words are, when it says so: the first `main`, else its only article, else a usual name. A page of
 * five megabytes is looked through for one of them at a time.
 */
export function* mainPart(document: Document): Generator<undefined, Element | null> {
  const isSeen = (part: Element | null | undefined): part is Element => part != null && !part.closest(unseenSelector);
  const over = document.querySelector("dialog[open]");
  if (isSeen(over) && isRecord(over)) return over;
  const first = document.querySelector("main,[role=main]");
  if (isSeen(first)) return first;
  yield;
  const [article, another] = firstTwo(document.getElementsByTagName("article"));
  if (isSeen(article) && another === undefined) return article;
  yield;
  const [entry] = firstTwo(document.getElementsByClassName("entry-content"));
  const named = [...mainNames.map((name) => document.getElementById(name)), entry ?? null].filter(
    (part) => part !== null,
  );
  const [usual] = named.sort((one, other) => (one.compareDocumentPosition(other) & FOLLOWS ? -1 : 1));
  return isSeen(usual) ? usual : null;
}

/** Letters from which a dialog shows more than a question, and those looked at. */
const SHOWS = 500;
const LOOKED_AT = 5_000;

/** An open dialog is what the page shows now, unless it asks for consent or an address. */
function isRecord(dialog: Element): boolean {
  const text = (dialog.textContent ?? "").slice(0, LOOKED_AT);
  const isNamedBeside = besideNames.test(dialog.id) || besideNames.test(dialog.getAttribute("class") ?? "");
  return text.trim().length >= SHOWS && !isNamedBeside && !/cookie|newsletter/i.test(text);
}

/** `Node.DOCUMENT_POSITION_FOLLOWING`, which Node has no name for. */
const FOLLOWS = 4;
const firstTwo = (found: ArrayLike<Element>): (Element | undefined)[] => [found[0], found[1]];
