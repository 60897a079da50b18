import { useId, useRef } from "preact/hooks";
import { OptionRow } from "../../components/OptionRow.tsx";
import { alarmOf } from "../../lib/browser/alarms.ts";
import { eraseSettings } from "../../lib/browser/kept-here.ts";
import { ask } from "../../lib/browser/messages.ts";
import { eraseDatabases } from "../../lib/store/erase.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "../our-page/use-said.ts";
import { WATCH_ALARM } from "../watch-check/here.ts";

/** Everything off this device, after one question. */
export function EraseRow({ words }: { words: Words }) {
  const { t } = words;
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const [said, say] = useSaid(words);
  const erase = async () => {
    dialog.current?.close();
    const done = await eraseAll();
    say(done ? "optionsErased" : "optionsEraseFailed");
  };
  return (
    <OptionRow title={t("optionsErase")} text={t("optionsEraseText")}>
      <button type="button" class="btn" onClick={() => dialog.current?.showModal()}>
        {t("optionsEraseOpen")}
      </button>
      <span class="t-small soft" role="status">
        {said}
      </span>
      <dialog ref={dialog} aria-labelledby={heading} class="ask">
        <h3 id={heading} class="t-head">
          {t("optionsEraseAsk")}
        </h3>
        <p class="mt8">{t("optionsEraseWhat")}</p>
        <p class="row mt12">
          {/* The first button of a dialog has the focus: Enter alone loses nothing. */}
          <button type="button" class="btn main" onClick={() => dialog.current?.close()}>
            {t("optionsEraseNo")}
          </button>
          <button type="button" class="btn" onClick={() => void erase()}>
            {t("optionsErase")}
          </button>
        </p>
      </dialog>
    </OptionRow>
  );
}

/** False: something is left. What can be erased is, whatever fails; then the worker puts the packaged list in place. */
async function eraseAll(): Promise<boolean> {
  const outcomes = await Promise.allSettled([eraseDatabases(), eraseSettings(), alarmOf(WATCH_ALARM, 0).clear()]);
  await ask("list").catch(() => undefined);
  return outcomes.every(({ status }) => status === "fulfilled");
}
