import { useEffect, useState } from "preact/hooks";

/** What stands in the margins of every printed page. */
export interface PageBoxes {
  marking: string;
  edition: string;
  /** "Page {page} of {pages}" with its two counters where the braces are. */
  page(values: { page: string; pages: string }): string;
}

/** Stand for the counters in a sentence, whatever the language puts around them. */
const PAGE = "\ue000";
const PAGES = "\ue001";

/**
 * Puts marking, edition and page number into the margins of printed pages; true where the browser prints such boxes.
 * Elsewhere the caller repeats them in another way.
 */
export function usePageBoxes(boxes: PageBoxes | null): boolean {
  const [prints, setPrints] = useState(false);
  const text = boxes === null ? null : pageRule(boxes);
  useEffect(() => {
    if (text === null) return;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    setPrints(hasBoxes(sheet));
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [text]);
  return prints;
}

/** A browser that knows no margin boxes drops them when it reads the rule. */
function hasBoxes(sheet: CSSStyleSheet): boolean {
  const [rule] = sheet.cssRules;
  const inner: unknown = rule !== undefined && "cssRules" in rule ? rule.cssRules : null;
  return inner instanceof CSSRuleList && inner.length > 0;
}

export function pageRule({ marking, edition, page }: PageBoxes): string {
  const strong = "font: 700 10px/16px 'Public Sans', sans-serif; letter-spacing: 0.06em;";
  const small = "font: 400 9px/12px 'Public Sans', sans-serif;";
  const number = page({ page: PAGE, pages: PAGES })
    .split(/([\ue000\ue001])/)
    .map((part) => (part === PAGE ? "counter(page)" : part === PAGES ? "counter(pages)" : quoted(part)))
    .join(" ");
  return `@page {
  margin: 18mm 14mm 20mm;
  @top-center { content: ${quoted(marking)}; ${strong} }
  @bottom-center { content: ${quoted(marking)}; ${strong} }
  @bottom-left { content: ${quoted(edition)}; ${small} text-align: start; }
  @bottom-right { content: ${number}; ${small} text-align: end; }
}`;
}

/** A text of any kind as a CSS string: everything but plain letters and digits by its code point. */
export const quoted = (text: string): string =>
  `"${Array.from(text, (sign) => (/[\p{L}\p{N} ,.·-]/u.test(sign) ? sign : `\\${sign.codePointAt(0)!.toString(16)} `)).join("")}"`;
