import { readdirSync, readFileSync } from "node:fs";
import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { lastFailures, nameOfError, noteFailure } from "../../lib/browser/failures.ts";
import { feedReport, feedWish } from "../../lib/browser/feed-report.ts";
import { eraseSettings, exportSettings, settingsBytes } from "../../lib/browser/kept-here.ts";
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

/** What stands on disk, by the words in which the privacy statement and the question before erasing tell it. */
const told: Record<string, [written: string, erased: string]> = {
  ...Object.fromEntries(
    ["hintsEnabled", "theme", "language", "showPast", "marks", "keepsLookedUp", "feedServer"].map((key) => [
      key,
      ["your choices on this page", "your settings"],
    ]),
  ),
  sitesOff: ["the names of sites you switched off", "your settings"],
  snoozes: ["snoozed", "your settings"],
  sitesAllowed: ["allowed", "sites you allowed"],
  wrongMatches: ["wrong matches", "wrong matches"],
  savedSearches: ["the searches you saved", "searches saved"],
  lookedUp: ["those you looked up lately", "looked up"],
  watchlist: ["what you watch", "what you watch"],
  watchAlerts: ["which ends you were told of", "what you watch"],
  corrections: ["the corrections", "corrections"],
  consults: ["the consult log", "the consult log"],
  feedReport: ["how the last check ended", "your settings"],
  feedWish: ["how the last check ended", "your settings"],
  installId: ["a random number", "your settings"],
  sightline: ["the edition in use and one beside it", "All editions"],
  "sightline-feed": ["the list server’s signed files", "All editions"],
  "sightline-index-draft": ["the edition in use", "All editions"],
  "sightline-desk": [
    "your draft, the columns you chose and this browser’s signing key",
    "the desk’s draft and signing key",
  ],
};

test("the privacy statement and the question before erasing name all that is on disk", async () => {
  const words = JSON.parse(readFileSync("public/_locales/en/messages.json", "utf8"));
  const kept = [...Object.keys(await exportSettings()), feedReport.key, feedWish.key, "installId"];
  expect(Object.keys(told).sort()).toEqual([...kept, ...databases()].sort());
  for (const [written, erased] of Object.values(told)) {
    expect(words.optionsPrivacy4.message).toContain(written);
    expect(words.optionsEraseText.message).toContain(erased);
  }
});

/** Names of databases, wherever they stand in the room that stores. */
function databases(): string[] {
  const texts = readdirSync("lib/store").map((file) => readFileSync(`lib/store/${file}`, "utf8"));
  return [
    ...new Set(
      texts.flatMap((text) => [...text.matchAll(/(?:DATABASE|DRAFTS?) = "([^"]+)"/g)].map(([, name]) => name ?? "")),
    ),
  ];
}

test("what is stored beside the databases is counted", async () => {
  await sitesOff.set(["news.example"]);
  expect(await settingsBytes()).toBe('{"sitesOff":["news.example"]}'.length);
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
