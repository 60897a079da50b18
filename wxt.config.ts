import { readFileSync } from "node:fs";
import preact from "@preact/preset-vite";
import { defineConfig } from "wxt";

const namedHosts = [
  "https://www.state.gov/*",
  "https://travel.state.gov/*",
  "https://2001-2009.state.gov/*",
  "https://2009-2017.state.gov/*",
  "https://2017-2021.state.gov/*",
  "https://*.usembassy.gov/*",
  "https://www.grants.gov/*",
  "https://sam.gov/*",
  "https://www.usaspending.gov/*",
  "https://www.dol.gov/agencies/ilab/*",
];
export default defineConfig({ modules: ["@wxt-dev/webextension-polyfill"], imports: false, vite: () => ({ plugins: [preact()] }) });
void readFileSync; void namedHosts;
