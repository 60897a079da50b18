import { Icon } from "../../components/Icon.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { handoverList } from "../../lib/advise/handover.ts";
import { consults } from "../../lib/browser/consults.ts";
import { corrections } from "../../lib/browser/corrections.ts";
import { watchlist } from "../../lib/browser/settings.ts";
import { spoken, writeHandover } from "./handover-file.ts";
import { saveFile } from "./save-file.ts";
import type { ListState } from "./use-list.ts";
import { useSaid } from "./use-said.ts";

interface HandoverButtonProps {
  country: string;
  list: Extract<ListState, { kind: "ready" }>;
  context: AdviceContext;
}

/** A post's brief, contacts, watchlist and corrections as one file for whoever comes next. */
export function HandoverButton({ country, list, context }: HandoverButtonProps) {
  const { t } = context.words;
  const [said, say] = useSaid(context.words);
  const save = async () => {
    const [part, watched, kept, asked] = await Promise.all([
      list.read((reader) => handoverList([country], reader, context)),
      watchlist.get(),
      corrections.get(),
      consults.get(),
    ]);
    if (part === null) throw new Error("the list is gone");
    const pending = asked.filter(({ answered }) => answered === null);
    const kinds = pending.length === 0 ? {} : { consults: pending };
    const text = await writeHandover({ ...part, watchlist: watched, corrections: kept, ...kinds }, context.today);
    const file = `sightline-handover-${country.toLowerCase()}-${context.today}.json`;
    saveFile({ name: file, text });
    const { sha256 } = JSON.parse(text) as { sha256: string };
    say("handoverSaved", { file, digest: spoken(sha256) });
  };
  return (
    <>
      <h2 class="t-head mt12">{t("handoverTitle")}</h2>
      <p class="t-small soft">{t("handoverText")}</p>
      <p class="take">
        <button type="button" class="btn" onClick={() => void save().catch(() => say("searchExportFailed"))}>
          <Icon name="download" />
          {t("handoverWrite")}
        </button>
      </p>
      <p class="t-small soft digest" role="status">
        {said}
      </p>
    </>
  );
}
