import { expect } from "@playwright/test";
import { attach, pressToolbarButton, targets, waitForTarget } from "../../scripts/demo/devtools.ts";
import { test } from "./sightline.ts";

/** Where the popup's page stands and how large its window came out, once there is something in it. */
const LAID_OUT = `new Promise((known) => {
  const look = () => document.querySelector("[role=combobox]") === null
    ? requestAnimationFrame(look)
    : known({ width: innerWidth, room: document.documentElement.clientWidth, tall: document.documentElement.scrollHeight });
  look();
})`;

test("the window of a popup is as wide as the popup, though it comes out too low for it", async ({ sightline }) => {
  const { browser, session } = sightline;
  const page = await browser.context.newPage();
  await page.goto("about:blank");
  const before = new Set((await targets(session)).map(({ targetId }) => targetId));
  await pressToolbarButton(session, page, browser.id);
  const { targetId } = await waitForTarget(
    session,
    (each) => each.url.includes("/popup.html") && !before.has(each.targetId),
  );
  const laidOut = await (await attach(session, targetId)).evaluate<object>(LAID_OUT);
  expect(laidOut).toEqual({ width: 400, room: 400, tall: 600 });
});
