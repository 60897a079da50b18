import { Icon } from "../../components/Icon.tsx";
import type { Words } from "../../lib/words/words.ts";
import type { SelfTestState } from "./use-self-test.ts";

const AREA_NAMES = {
  recognition: "diagAreaRecognition",
  search: "diagAreaSearch",
  list: "diagAreaList",
  trust: "diagAreaTrust",
} as const;

interface SelfTestProps {
  test: SelfTestState;
  /** What it came to, in a sentence. */
  said: string;
  words: Words;
}

/** A button, and each sample with what came of it. */
export function SelfTest({ test, said, words: { t } }: SelfTestProps) {
  const running = test.kind === "running";
  return (
    <section>
      <h2 class="t-head">{t("diagSelfTest")}</h2>
      <p class="soft mt8">{t("diagSelfTestText")}</p>
      <p class="row mt8">
        <button type="button" class="btn main" aria-disabled={running} onClick={() => running || test.run()}>
          {t("diagRun")}
        </button>
        <span role="status">{running ? t("diagRunning") : said}</span>
      </p>
      {test.kind !== "done" ? null : (
        <ul class="lines checks">
          {test.checks.map(({ area, sentence, passed, found }) => (
            <li key={sentence} class={passed ? "" : "bad"}>
              <Icon name={passed ? "done" : "error"} />
              <span>
                <b>{t(passed ? "diagPassed" : "diagFailed")}</b>
                {` · ${t(AREA_NAMES[area])}: ${t(sentence)}`}
                {passed ? "" : ` ${t("diagCameTo", { found })}`}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
