import { filesOf } from "../release/archive.ts";
import { targets } from "../release/build-in.ts";
import { codeFromElsewhere } from "../release/code-from-elsewhere.ts";
import type { Step } from "./step.ts";

/** No script or page that was built runs code that is not in its package. */
export const ownCode: Step = {
  name: "own code alone",
  run: () => {
    const found = targets.flatMap((target) =>
      codeFromElsewhere(filesOf(`.output/${target}-mv3`)).map((sentence) => `${target}: ${sentence}`),
    );
    for (const sentence of found) console.error(sentence);
    return found.length === 0
      ? { passed: 1, failed: 0, skipped: 0, note: "no eval, no Function, no import from an address" }
      : { passed: 0, failed: 1, skipped: 0, note: "see above" };
  },
};
