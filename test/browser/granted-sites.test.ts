import "./browser-in-memory.ts";
import { beforeEach, expect, test } from "vitest";
import { registerGrantedSites } from "../../lib/browser/sites.ts";
import { fake, startAnew } from "./browser-in-memory.ts";

interface Script {
  id: string;
  matches: string[];
  js: string[];
}

let registered: Script[];
let origins: string[];
const hold = async (scripts: Script[]) => {
  registered = scripts;
};
beforeEach(() => {
  startAnew();
  registered = [];
  origins = ["https://www.state.gov/*"];
  Object.assign(fake.runtime, { getManifest: () => ({ host_permissions: ["https://www.state.gov/*"] }) });
  Object.assign(fake, {
    permissions: { getAll: async () => ({ origins }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: hold,
      updateContentScripts: hold,
      unregisterContentScripts: () => hold([]),
    },
  });
});

test("the reader is registered for exactly the sites that were allowed, as they come and go", async () => {
  const matches = async (...granted: string[]) => {
    origins = ["https://www.state.gov/*", ...granted];
    await registerGrantedSites();
    return registered.flatMap((script) => script.matches);
  };
  expect(await matches()).toEqual([]);
  expect(await matches("https://a.example/*")).toEqual(["https://a.example/*"]);
  expect(await matches("https://a.example/*", "https://b.example/*")).toEqual([
    "https://a.example/*",
    "https://b.example/*",
  ]);
  expect(registered[0]?.js).toEqual(["content-scripts/page.js"]);
  expect(await matches()).toEqual([]);
});
