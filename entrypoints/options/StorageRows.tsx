import { FixedValue, OptionRow } from "../../components/OptionRow.tsx";
import { exportSettings } from "../../lib/browser/kept-here.ts";
import { ownVersion } from "../../lib/browser/version.ts";
import type { Words } from "../../lib/words/words.ts";
import { saveFile } from "../our-page/save-file.ts";
import type { ListState } from "../our-page/use-list.ts";
import { useSaid } from "../our-page/use-said.ts";
import { storageLines } from "./storage-lines.ts";
import type { Kept } from "./use-kept.ts";

interface StorageRowsProps {
  list: ListState;
  kept: Kept | null;
  words: Words;
  today: string;
}

/** How much is kept, and all of it as one file. */
export function StorageRows({ list, kept, words, today }: StorageRowsProps) {
  const { t } = words;
  const [said, say] = useSaid(words);
  const save = async () => {
    const name = `sightline-data-${today}.json`;
    const edition = list.kind === "ready" ? await list.read((reader) => reader.edition()) : null;
    const settings = await exportSettings();
    const data = { kind: "sightline data", version: ownVersion(), on: today, settings, edition };
    saveFile({ name, text: `${JSON.stringify(data, null, 2)}\n` });
    say("optionsSaved", { file: name });
  };
  return (
    <>
      <OptionRow title={t("optionsStorage")} text={t("optionsStorageText")}>
        {kept === null ? null : <FixedValue values={storageLines(kept, words)} lock={null} />}
      </OptionRow>
      <OptionRow title={t("optionsExportAll")} text={t("optionsExportAllText")}>
        <button type="button" class="btn" onClick={() => void save()}>
          {t("optionsExport")}
        </button>
        <span class="t-small soft" role="status">
          {said}
        </span>
      </OptionRow>
    </>
  );
}
