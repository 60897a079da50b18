import { useEffect, useState } from "preact/hooks";
import { askToNotify, giveUpNotices, mayNotify } from "../../lib/browser/notices.ts";
import type { Words } from "../../lib/words/words.ts";
import { useSaid } from "./use-said.ts";

/** What notifications show and to whom, and the click that asks the browser for them. */
export function WatchNotices({ words }: { words: Words }) {
  const { t } = words;
  const [on, setOn] = useState<boolean | null>(null);
  const [said, say] = useSaid(words);
  useEffect(() => void mayNotify().then(setOn), []);
  const change = async () => {
    // In the click itself: after anything awaited the browser refuses.
    const done = on ? giveUpNotices() : askToNotify();
    const agreed = (await done) ?? false;
    setOn(agreed);
    say(agreed ? "watchNotifyIsOn" : on ? "watchNotifyIsOff" : "watchNotifyRefused");
  };
  return (
    <section class="sec noprint">
      <h2 class="t-head">{t("watchNotify")}</h2>
      <p class="t-small soft mt4">{t("watchNotifyText")}</p>
      {on === null ? null : (
        <p class="row wrap mt8">
          <button type="button" class="btn" onClick={() => void change()}>
            {t(on ? "watchNotifyOff" : "watchNotifyOn")}
          </button>
          <span class="t-small soft" role="status">
            {said || t(on ? "watchNotifyIsOn" : "watchNotifyIsOff")}
          </span>
        </p>
      )}
    </section>
  );
}
