import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { lastFailures, nameOfError, noteFailure } from "../../lib/browser/failures.ts";
import { eraseSettings, exportSettings } from "../../lib/browser/kept-here.ts";
import { hintsEnabled, sitesOff } from "../../lib/browser/settings.ts";
import { sitesOfThisBuild } from "../../lib/browser/sites.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

let allowed: string[];
beforeEach(() => {
  startAnew();
  allowed = ["https://grants.example.org/*"];
  Object.assign(fake, {
    permissions: {
      getAll: async () => ({ origins: ["https://www.state.gov/*", ...allowed] }),
      remove: async ({ origins }: { origins: string[] }) => {
        allowed = allowed.filter((site) => !origins.includes(site));
        return true;
      },
    },
  });
  Object.assign(fake.runtime, {
    getManifest: () => ({
      host_permissions: ["https://www.state.gov/*"],
      content_scripts: [{ matches: ["https://www.state.gov/*", "https://own.agency.example/*"] }],
    }),
  });
});

test("every setting is exported, those never changed with what holds, and what is allowed", async () => {
  await sitesOff.set(["news.example"]);
  expect(await exportSettings()).toMatchObject({
    hintsEnabled: true,
    sitesOff: ["news.example"],
    snoozes: {},
    theme: "system",
    language: "auto",
    showPast: false,
    wrongMatches: [],
    sitesAllowed: ["https://grants.example.org/*"],
  });
});

test("nothing that is no setting is exported, whoever stored it", async () => {
  await fake.storage.local.set({ "desk key": "private" });
  expect(JSON.stringify(await exportSettings())).not.toContain("private");
});

test("erased: settings, memory and allowed sites; what this build names stays", async () => {
  await hintsEnabled.set(false);
  await fake.storage.local.set({ "of another room": 1 });
  await fake.storage.session.set({ "finding 1": {} });
  await eraseSettings();
  expect([fake.storage.local.all(), fake.storage.session.all(), allowed]).toEqual([{}, {}, []]);
  expect(await hintsEnabled.get()).toBe(true);
});

test("the sites that are read by themselves are those of this very build", () => {
  expect(sitesOfThisBuild()).toEqual(["https://www.state.gov/*", "https://own.agency.example/*"]);
});

test("failures are kept in memory only, the last ten, by the class of the error alone", async () => {
  for (let count = 1; count <= 12; count += 1)
    await noteFailure("errorShown", { name: nameOfError(new RangeError("words of a page")), count: String(count) });
  const kept = await lastFailures();
  expect(kept.map(({ values }) => Number(values.count))).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  expect(JSON.stringify(kept)).not.toContain("words of a page");
  expect(fake.storage.local.all()).toEqual({});
});
