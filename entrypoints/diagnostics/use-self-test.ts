import { useState } from "preact/hooks";
import { nameOfError } from "../../lib/browser/failures.ts";
import { packageFile } from "../../lib/browser/package-file.ts";
import type { Check } from "../../lib/self-test/self-test.ts";
import type { Words } from "../../lib/words/words.ts";

export type SelfTestState = { run(): void } & (
  | { kind: "idle" }
  | { kind: "running" }
  | { kind: "done"; checks: Check[] }
  /** The browser's own word for why. */
  | { kind: "failed"; name: string }
);

/** Loads the self-test when it is asked for: its samples weigh on no other page, and on no wake of the worker. */
export function useSelfTest(): SelfTestState {
  const [state, setState] = useState<Parameters<typeof withRun>[0]>({ kind: "idle" });
  const run = () => {
    setState({ kind: "running" });
    test().then(
      (checks) => setState({ kind: "done", checks }),
      (error: unknown) => setState({ kind: "failed", name: nameOfError(error) }),
    );
  };
  return withRun(state, run);
}

type WithoutRun<T> = T extends SelfTestState ? Omit<T, "run"> : never;
const withRun = (state: WithoutRun<SelfTestState>, run: () => void): SelfTestState => ({ ...state, run });

async function test(): Promise<Check[]> {
  const { selfTest } = await import("../../lib/self-test/self-test.ts");
  return selfTest(async () => (await packageFile("/data/gazetteer.bin")).arrayBuffer());
}

/** What it came to; null: it was not run. */
export function outcomeOf(state: SelfTestState, { t }: Words): string | null {
  if (state.kind === "failed") return t("diagNotRun", { name: state.name });
  if (state.kind !== "done") return null;
  const { length: count } = state.checks;
  const failed = state.checks.filter(({ passed }) => !passed).length;
  return failed === 0 ? t("diagAllPassed", { count }) : t("diagSomeFailed", { failed, count });
}
