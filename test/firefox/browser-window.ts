import type { Browser, Page } from "puppeteer-core";
import { until } from "../../scripts/demo/until.ts";
import { geckoId } from "./firefox.ts";

/** As the extension's pages have it. */
declare const browser: { extension: { getBackgroundPage(): object | null } };

/** Firefox's own window, where its context menu and its sidebar are: WebDriver BiDi with system access reaches it. */
interface Bidi {
  connection: { send(method: string, params: object): Promise<{ result: Record<string, unknown> }> };
}

/** Runs an expression in the browser's window, as a person's click would where it acts. */
async function run<T>(browser: Browser, expression: string): Promise<T> {
  const { connection } = browser as object as Bidi;
  const { result: tree } = await connection.send("browsingContext.getTree", { "moz:scope": "chrome" });
  const [window] = tree.contexts as { context: string }[];
  const { result } = await connection.send("script.evaluate", {
    expression: `(async () => JSON.stringify(await (${expression})))()`,
    target: { context: window?.context },
    awaitPromise: true,
    userActivation: true,
  });
  const { value } = (result.result ?? {}) as { value?: string };
  if (value === undefined) throw new Error(`The browser's window said: ${JSON.stringify(result)}`);
  return JSON.parse(value) as T;
}

/** Chooses one of our items in the context menu over a page, opened by the mouse: the click that grants the page. */
export async function chooseInMenu(page: Page, item: string): Promise<void> {
  const browser = page.browser();
  await page.bringToFront();
  await page.mouse.click(200, 200, { button: "right" });
  const chosen = `(() => {
    const menu = document.getElementById("contentAreaContextMenu");
    const found = [...menu.querySelectorAll("menuitem")].find(({ id }) => id.includes("sightline") && id.endsWith("_${item}"));
    if (menu.state !== "open" || found === undefined) return false;
    found.doCommand();
    menu.hidePopup();
    return true;
  })()`;
  await until(`${item} in the context menu`, () => run<boolean>(browser, chosen));
}

/** What the sidebar says; empty where none of ours is open. */
export function sidebarText(browser: Browser): Promise<string> {
  return run<string>(
    browser,
    `new Promise((done) => {
      const panels = document.getElementById("sidebar")?.contentDocument;
      const inner = panels?.querySelector("browser");
      if (!inner?.messageManager) return done("");
      const name = "sightline-test:" + Math.random();
      inner.messageManager.addMessageListener(name, ({ data }) => done(data));
      inner.messageManager.loadFrameScript("data:,sendAsyncMessage(" + encodeURIComponent(JSON.stringify(name)) + ", content.document.body?.innerText ?? '')", false);
    })`,
  );
}

/**
 * Has Firefox stop our background page by the very function that it calls when the page has been idle for long enough.
 * `ours`, a page of the extension, says when it is gone: the browser's window calls it stopped before it has left its
 * process, and whatever we asked of it last may wake it once more.
 */
export async function stopBackground(ours: Page): Promise<void> {
  const stop = `(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});
    if (extension.backgroundState === "running") await extension.terminateBackground();
    return extension.backgroundState === "stopped";
  })()`;
  await until("the background page stopped", async () => {
    if (!(await run<boolean>(ours.browser(), stop))) return false;
    return await ours.evaluate(() => browser.extension.getBackgroundPage() === null);
  });
}
