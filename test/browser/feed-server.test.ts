import { beforeEach, expect, test, vi } from "vitest";

const managed: Record<string, unknown> = {};
const local: Record<string, unknown> = {};
vi.mock("wxt/browser", () => ({
  browser: {
    storage: {
      managed: { get: async () => ({ ...managed }) },
      local: {
        get: async (key: string) => ({ [key]: local[key] }),
        set: async (values: object) => void Object.assign(local, values),
      },
    },
  },
}));
const { feedPolicy, feedServer, readServer } = await import("../../lib/browser/feed-server.ts");

const pin = "ab".repeat(32);
beforeEach(() => {
  for (const held of [managed, local]) for (const key of Object.keys(held)) delete held[key];
});

test.each([
  ["https://lists.example.gov/feed/", pin, { address: "https://lists.example.gov/feed/", pin }],
  ["  https://lists.example.gov  ", "", { address: "https://lists.example.gov", pin: null }],
  [
    "https://lists.example.gov",
    `SHA-256 ${pin.toUpperCase().replace(/(.{4})/g, "$1 ")}`,
    { address: "https://lists.example.gov", pin },
  ],
  ["http://lists.example.gov", pin, null],
  ["lists.example.gov", pin, null],
  ["https://", pin, null],
  ["javascript:alert(1)", pin, null],
  ["https://lists.example.gov", "abc", null],
  ["https://lists.example.gov", `${pin}0`, null],
])("%j with %j", (address, digest, server) => expect(readServer(address, digest)).toEqual(server));

test("the person's server is asked only where the organisation names none", async () => {
  expect(await feedPolicy()).toEqual({});
  await feedServer.set({ address: "https://own.example/", pin });
  managed.pollMinutes = 60;
  expect(await feedPolicy()).toEqual({ repoUrls: ["https://own.example/"], rootSha256: pin, pollMinutes: 60 });
  managed.repoUrls = ["https://lists.example.gov/"];
  expect(await feedPolicy()).toEqual({ repoUrls: ["https://lists.example.gov/"], pollMinutes: 60 });
});

test("the organisation's pin and root hold for the person's server too", async () => {
  await feedServer.set({ address: "https://own.example/", pin });
  managed.rootSha256 = "cd".repeat(32);
  expect((await feedPolicy()).rootSha256).toBe("cd".repeat(32));
  delete managed.rootSha256;
  managed.root = "AAAA";
  expect(await feedPolicy()).toEqual({ repoUrls: ["https://own.example/"], root: "AAAA" });
});

test("what is stored and is no server counts for nothing", async () => {
  local.feedServer = { address: "http://own.example/", pin };
  expect(await feedServer.get()).toBeNull();
  expect(await feedPolicy()).toEqual({});
});
