import { useState } from "preact/hooks";
import { OptionRow } from "../../components/OptionRow.tsx";
import { consults, MOST_CONSULTS } from "../../lib/browser/consults.ts";
import { keepCorrections } from "../../lib/browser/corrections.ts";
import { readPolicy } from "../../lib/browser/policy.ts";
import { MOST_WATCHED, watchlist } from "../../lib/browser/settings.ts";
import type { Words } from "../../lib/words/words.ts";
import { type Handover, readHandover, spoken } from "../our-page/handover-file.ts";
import { useSaid } from "../our-page/use-said.ts";
import { HandoverView } from "./HandoverView.tsx";

const refusals = { other: "handoverOther", changed: "handoverChanged", above: "handoverAbove" };
/** Bytes: a larger file is none of ours, and is not even read. */
const LARGEST = 10 * 1024 * 1024;

/** A handover from the one before: what is in it, and what of it to take over. */
export function HandoverRow({ words }: { words: Words }) {
  const { t } = words;
  const [handover, setHandover] = useState<Handover | null>(null);
  const [said, say] = useSaid(words);
  const read = async (file: File) => {
    setHandover(null);
    if (file.size > LARGEST) {
      say("handoverOther");
      return;
    }
    const { policy } = await readPolicy();
    const bytes = new Uint8Array(await file.arrayBuffer());
    const answer = await readHandover(bytes, policy.sensitivityCeiling ?? "UNCLASSIFIED");
    say(answer.ok ? null : refusals[answer.why]);
    if (answer.ok) setHandover(answer.handover);
  };
  const take = async ({ content }: Handover) => {
    const fits = await keepCorrections(content.corrections);
    await watchlist.update((all) => {
      const known = new Set(all.map(({ kind, id }) => `${kind} ${id}`));
      return [...all, ...content.watchlist.filter(({ kind, id }) => !known.has(`${kind} ${id}`))].slice(
        0,
        MOST_WATCHED,
      );
    });
    const asked = content.consults ?? [];
    await consults.update((all) => {
      const known = new Set(all.map(({ id }) => id));
      return [...all, ...asked.filter(({ id }) => !known.has(id))].slice(0, MOST_CONSULTS);
    });
    say(fits ? "handoverTaken" : "correctFull");
  };
  return (
    <OptionRow title={t("handoverTitle")} text={t("handoverReadText")}>
      <label class="filepick">
        <span class="t-small">{t("handoverRead")}</span>
        <input
          type="file"
          accept=".json,application/json"
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file) void read(file).catch(() => say("handoverOther"));
          }}
        />
      </label>
      {handover === null ? null : (
        <HandoverView
          handover={handover}
          digest={spoken(handover.sha256)}
          words={words}
          onTake={() => void take(handover).catch(() => say("correctFailed"))}
        />
      )}
      <span class="t-small soft" role="status">
        {said}
      </span>
    </OptionRow>
  );
}
