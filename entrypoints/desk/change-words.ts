import type { Words } from "../../lib/words/words.ts";
import type { DeskChange } from "../desk-work/desk-view.ts";

/** The counts that matter first: what comes, what becomes otherwise, what goes. */
export function sumsOf(change: DeskChange, { t, number }: Words): { count: string; text: string }[] {
  const { counts, removed, changed } = change;
  return [
    { count: number(counts.added), text: t("deskSumAdded", { count: counts.added }) },
    { count: number(changed), text: t("deskSumChanged", { count: changed }) },
    { count: number(removed), text: t("deskSumRemoved", { count: removed }) },
  ];
}

export const alarmText = ({ removed, before }: DeskChange, { t }: Words): string =>
  t("deskAlarmText", { count: removed, before, percent: before === 0 ? 0 : Math.floor((removed / before) * 100) });
