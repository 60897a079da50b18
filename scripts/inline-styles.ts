import { createHash } from "node:crypto";

/** What is used of the bundler's output. */
interface Output {
  type: string;
  name?: string;
  source?: string | Uint8Array;
  viteMetadata?: { importedCss: Set<string> };
}

/**
 * Puts the styles that every page of ours shares into the pages themselves: each file that a page asks for takes the browser
 * longer to find than to read, and these hold up the first picture. `sources` says by which hash a policy lets them in.
 */
export function inlineStyles(chunk: string) {
  let styles = "";
  const plugin = {
    name: "inline-styles",
    apply: "build" as const,
    generateBundle: {
      order: "pre" as const,
      /** Before pages and scripts say which files they need. */
      handler(_options: unknown, bundle: Record<string, unknown>) {
        const files = bundle as Record<string, Output>;
        const shared = Object.values(files).find(({ type, name }) => type === "chunk" && name === chunk);
        // Of a run that bundles something else there are none.
        if (shared?.viteMetadata !== undefined) styles = takeOut(files, shared.viteMetadata.importedCss);
      },
    },
    transformIndexHtml: {
      order: "post" as const,
      handler: (html: string) => (styles === "" ? html : withStyles(html, styles)),
    },
  };
  return { plugin, sources: (): string[] => (styles === "" ? [] : [sourceOf(styles)]) };
}

/** Which the bundler itself takes out of the files that it writes. */
const BUNDLERS_MARK = /\n?\/\*\$vite\$:\d+\*\/\s*$/;

function takeOut(files: Record<string, Output>, names: Set<string>): string {
  const texts = [...names].map((name) => {
    const { source = "" } = files[name] ?? {};
    delete files[name];
    return (typeof source === "string" ? source : new TextDecoder().decode(source)).replace(BUNDLERS_MARK, "");
  });
  names.clear();
  return texts.join("");
}

/** Before a page's own styles, which have the last word; behind its script, which is asked for first. */
export function withStyles(html: string, styles: string): string {
  if (/<\/style/i.test(styles)) throw new Error("a style sheet would end the element that it stands in");
  const own = html.indexOf('<link rel="stylesheet"');
  const at = own < 0 ? html.indexOf("</head>") : own;
  return `${html.slice(0, at)}<style>${styles}</style>${html.slice(at)}`;
}

/** As a content security policy names a text: its SHA-256. */
export const sourceOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
