import { DeskEntries } from "../../components/DeskEntries.tsx";
import type { Words } from "../../lib/words/words.ts";
import type { OtherPage } from "../desk-work/desk-view.ts";
import { otherView } from "./other-view.ts";
import { Pager } from "./Pager.tsx";

interface OtherChangesProps {
  found: OtherPage;
  from: number;
  page: number;
  words: Words;
  onGo: (from: number) => void;
}

/** What becomes of every table beside projects, field by field. */
export function OtherChanges({ found, from, page, words, onGo }: OtherChangesProps) {
  if (found.total === 0) return null;
  const { t } = words;
  return (
    <>
      <h2 class="t-head mt16">{t("deskOthers")}</h2>
      <DeskEntries
        entries={found.entries.map((change) => otherView(change, words))}
        words={{
          caption: t("deskOthers"),
          project: t("deskOtherRecord"),
          what: t("deskWhat"),
          field: t("deskField"),
          before: t("deskBefore"),
          after: t("deskAfter"),
        }}
      />
      <Pager from={from} page={page} total={found.total} words={words} onGo={onGo} />
    </>
  );
}
