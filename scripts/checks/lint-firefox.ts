import { spawnSync } from "node:child_process";
import type { Step } from "./step.ts";

/** Preact sets innerHTML in its own code, once in each of two shared chunks; Mozilla's linter warns of it. */
const known = { code: "UNSAFE_VAR_ASSIGNMENT", most: 2 };

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
    const unexpected = warnings.filter(({ code }) => code !== known.code);
    const isGood = errors.length === 0 && unexpected.length === 0 && warnings.length <= known.most;
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
