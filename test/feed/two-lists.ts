import { expect } from "vitest";
import type { Why } from "../../lib/feed/outcome.ts";
import { update } from "../../lib/feed/update.ts";
import type { Edition } from "../../lib/list/schema.ts";
import type { Fetched } from "../../lib/trust/ports.ts";
import { inOrder, listOf } from "./lists.ts";
import { type Browser, type Bytes, browserOf, TestFeed } from "./world.ts";

/** The attacks and faults that are the feed's own, by the number they have in its list of twenty-five. */

export const projects = Array.from({ length: 60 }, (_, index) => ({
  id: `p${index}`,
  country: index % 2 === 0 ? "GH" : "TG",
  title: `Shelter ${index} ${"x".repeat(3_000)}`,
}));

export const first = listOf({ projects });

export const second = listOf({
  projects: projects.map((each) => (each.id === "p4" ? { ...each, title: "Changed" } : each)),
});

export const bytes = (text: string): Bytes => new TextEncoder().encode(text);

export const serve = (text: string): Fetched => ({ kind: "bytes", bytes: bytes(text) });

export const html = "<!DOCTYPE html><title>Sign in</title>";

/** A feed with its first list in a browser, and its second list published. */

export async function twoLists(changes: Parameters<typeof browserOf>[1] = {}) {
  const feed = await TestFeed.create();
  await feed.publish(first);
  const browser = await browserOf(feed, changes);
  await update(browser.ports, browser.config);
  await feed.publish(second);
  browser.asked.length = 0;
  return { feed, browser };
}

export const holds = (browser: Browser, list: Edition) =>
  expect(inOrder(browser.disk.edition!).projects).toEqual(inOrder(list).projects);

export async function keeps(browser: Browser, why: Why, asked = true): Promise<void> {
  expect(await update(browser.ports, browser.config, { asked })).toMatchObject({ kind: "kept", troubles: [{ why }] });
  holds(browser, first);
}

export async function recovers(browser: Browser): Promise<void> {
  browser.answer = () => null;
  expect(await update(browser.ports, browser.config, { asked: true })).toMatchObject({ kind: "taken" });
  holds(browser, second);
}
