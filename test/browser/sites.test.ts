import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { mayRead } from "../../lib/browser/may-read.ts";
import { grantedSites, hostOf, offeredSite, silenceOf } from "../../lib/browser/sites.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

const NOW = "2026-11-21T08:00:00.000Z";
beforeEach(startAnew);

test.each([
  ["https://www.state.gov/x", "www.state.gov"],
  ["http://old.example/", "old.example"],
  ["chrome://settings", null],
  ["file:///home/a.html", null],
  ["not an address", null],
])("%s has the host %s", (url, host) => expect(hostOf(url)).toBe(host));

test.each([
  ["nothing is said", {}, null],
  ["off everywhere", { hintsEnabled: false, sitesOff: ["www.state.gov"] }, "everywhere"],
  ["this site is off", { sitesOff: ["www.state.gov"] }, "site"],
  ["another site is off", { sitesOff: ["state.gov"] }, null],
  ["snoozed for a while yet", { snoozes: { "www.state.gov": "2026-11-21T08:00:01.000Z" } }, "snoozed"],
  ["the snooze is over", { snoozes: { "www.state.gov": "2026-11-21T07:59:59.000Z" } }, null],
  ["settings are damaged", { sitesOff: "www.state.gov", hintsEnabled: 0 }, null],
])("%s: %3$s", async (_case, stored, silence) => {
  await fake.storage.local.set(stored);
  expect(await silenceOf("www.state.gov", NOW)).toBe(silence);
});

test("a page is not read where the person wants no hint, nor where settings cannot be read", async () => {
  expect(await mayRead("www.state.gov")).toBe(true);
  await fake.storage.local.set({ sitesOff: ["www.state.gov"] });
  expect(await mayRead("www.state.gov")).toBe(false);
  expect(await mayRead("sam.gov")).toBe(true);
  fake.storage.local.refuse(new Error("Extension context invalidated."));
  expect(await mayRead("sam.gov")).toBe(false);
});

test.each([
  ["https://grants.example.gov/x", ["grants.example.gov"], "grants.example.gov"],
  ["https://a.aid.example.gov/x", ["*.aid.example.gov"], "a.aid.example.gov"],
  ["https://aid.example.gov/x", ["*.aid.example.gov"], "aid.example.gov"],
  ["https://notaid.example.gov/x", ["*.aid.example.gov"], null],
  ["https://allowed.example.gov/x", ["allowed.example.gov"], null],
  ["chrome://settings", ["grants.example.gov"], null],
])("%s with %j proposed: %s is offered", async (url, proposed, offered) => {
  const contains = async ({ origins: [origin] }: { origins: string[] }) => origin === "https://allowed.example.gov/*";
  Object.assign(fake, { permissions: { contains } });
  expect(await offeredSite(url, proposed)).toBe(offered);
});

test("granted sites are those beyond the named ones, however the browser writes their paths", async () => {
  Object.assign(fake, {
    permissions: {
      getAll: async () => ({
        origins: ["https://www.dol.gov/*", "https://www.state.gov/*", "https://grants.example.gov/*"],
      }),
    },
  });
  Object.assign(fake.runtime, {
    getManifest: () => ({
      host_permissions: ["https://www.state.gov/*"],
      content_scripts: [{ matches: ["https://www.dol.gov/agencies/ilab/*"] }],
    }),
  });
  expect(await grantedSites()).toEqual(["https://grants.example.gov/*"]);
});
