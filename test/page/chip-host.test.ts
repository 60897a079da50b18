// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { hostChip } from "../../lib/page/chip-host.ts";

let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = "<p>Ghana</p>";
});
afterEach(() => life.abort());

const shown = () => document.documentElement.lastElementChild;

test("the page sees one element beside its body, and nothing in it", () => {
  const root = hostChip(":host { color: red }", life.signal);
  root.append("8 awards on record");
  expect(shown()).toBe(root.host);
  expect(root.host.shadowRoot).toBeNull();
  expect(root.host.outerHTML).toBe("<div></div>");
});

test("when the hint goes, the document is as it was", () => {
  const before = document.documentElement.outerHTML;
  hostChip("p { color: red }", life.signal).append("8 awards");
  expect(document.documentElement.outerHTML).not.toBe(before);
  life.abort();
  expect(document.documentElement.outerHTML).toBe(before);
});

test("thrown out by the page, it comes back three times and then stays away", async () => {
  const { host } = hostChip("", life.signal);
  for (let time = 0; time < 3; time++) {
    host.remove();
    await vi.waitFor(() => expect(host.isConnected).toBe(true));
  }
  const seen = vi.fn();
  const witness = new MutationObserver(seen);
  witness.observe(document.documentElement, { childList: true });
  host.remove();
  // The witness was called after the host's own observer.
  await vi.waitFor(() => expect(seen).toHaveBeenCalled());
  expect(host.isConnected).toBe(false);
  witness.disconnect();
});
