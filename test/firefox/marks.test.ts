import { afterAll, beforeAll, expect, test } from "vitest";
import { until } from "../../scripts/demo/until.ts";
import { type Firefox, startFirefox } from "./firefox.ts";

/** As our own pages have it, where the functions below run. */
declare const browser: { storage: { local: { set(values: Record<string, unknown>): Promise<void> } } };

const url = "https://www.state.gov/thanks/";
let firefox: Firefox;

beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox?.close());

test("names are marked where the switch is on, and go without a trace when it is turned off", async () => {
  const ours = await firefox.openOurs("options.html");
  const turn = (marks: boolean) => ours.evaluate((on) => browser.storage.local.set({ marks: on }), marks);
  const body = "<h1>Thanks</h1><p>To Free <b>the</b> Slaves and to World Vision, who help victims of trafficking.</p>";
  firefox.server.put(url, `<!doctype html><html lang="en"><title>Thanks</title><main>${body}</main></html>`);
  await turn(true);
  const page = await firefox.open(url);
  const seen = () =>
    page.evaluate(() => ({
      marks: [...CSS.highlights.values()].flatMap((highlight) => [...highlight].map(String)),
      sheets: document.adoptedStyleSheets.length,
    }));
  const marked = await until("the marks", async () => {
    const now = await seen();
    return now.marks.length > 0 && now;
  });
  expect(marked).toEqual({ marks: ["Free the Slaves", "World Vision"], sheets: 1 });
  await turn(false);
  await until("the page as before", async () => {
    const { marks, sheets } = await seen();
    return marks.length === 0 && sheets === 0;
  });
});
