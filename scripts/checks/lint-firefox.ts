import { spawnSync } from "node:child_process";
import type { Step } from "./step.ts";

/** Warnings that we know and bear, with how many there may be of each. */
const known: Record<string, number> = {
  // Preact sets innerHTML in its own code: once in the card, once in what our pages share.
  UNSAFE_VAR_ASSIGNMENT: 2,
  // The manifest says that no data are collected, which Firefox for Android reads from 142 on. We are not for Android.
  KEY_FIREFOX_ANDROID_UNSUPPORTED_BY_MIN_VERSION: 1,
};

/** Mozilla's linter on the built extension: no error, and no warning beyond the known ones. */
export const lintFirefox: Step = {
  name: "web-ext lint",
  run: () => {
    const words = ["lint", "-s", ".output/firefox-mv3", "--self-hosted", "--no-config-discovery", "-o", "json"];
    const { stdout } = spawnSync("web-ext", words, {
      encoding: "utf8",
      shell: process.platform === "win32",
      maxBuffer: 1e8,
    });
    const { errors, warnings } = read(stdout);
    const isBorne = ({ code }: Complaint) => warnings.filter((one) => one.code === code).length <= (known[code] ?? 0);
    const isGood = errors.length === 0 && warnings.every(isBorne);
    if (!isGood)
      for (const { code, message, file } of [...errors, ...warnings])
        console.error(`${code} ${file ?? ""}: ${message}`);
    const note = `${errors.length} errors, ${warnings.length} known warnings`;
    return isGood
      ? { passed: 1, failed: 0, skipped: 0, note }
      : { passed: 0, failed: 1, skipped: 0, note: "see above" };
  },
};

interface Complaint {
  code: string;
  message: string;
  file?: string;
}

function read(stdout: string | null): { errors: Complaint[]; warnings: Complaint[] } {
  try {
    return JSON.parse(stdout ?? "") as { errors: Complaint[]; warnings: Complaint[] };
  } catch {
    return {
      errors: [{ code: "NO_REPORT", message: `web-ext gave no report: ${stdout?.slice(0, 300)}` }],
      warnings: [],
    };
  }
}
