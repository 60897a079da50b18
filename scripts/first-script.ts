/**
 * Lets the script that only asks questions run as soon as it is there: the page's other scripts are read meanwhile, and so
 * is the page. `name` is that of its file.
 */
export function firstScript(name: string) {
  return {
    name: "first-script",
    apply: "build" as const,
    transformIndexHtml: { order: "post" as const, handler: (html: string) => withoutWaiting(html, name) },
  };
}

/** A script of a page waits for the page's end, unless it says that it need not. */
export function withoutWaiting(html: string, name: string): string {
  return html.replace(new RegExp(`<script type="module"(?=[^>]* src="[^"]*/${name}-[^"/]+\\.js")`), "$& async");
}
