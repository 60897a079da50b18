import { Icon } from "../../components/Icon.tsx";
import { Mark } from "../../components/Mark.tsx";
import { Segments } from "../../components/Segments.tsx";
import type { Paper } from "../../lib/advise/brief-paper.ts";
import type { Words } from "../../lib/words/words.ts";
import { CopyBar } from "./CopyBar.tsx";

export type Length = "short" | "full";

interface BriefBarProps {
  title: string;
  words: Words;
  today: string;
  /** What is on the sheet, as paragraphs; null: there is nothing to copy yet. */
  paper: Paper | null;
  code: string | null;
  /** Null where there is one length only. */
  length: Length | null;
  onLength: (length: Length) => void;
  /** Between the brief and its consult packet; null where there is none. */
  packet: { on: boolean; toggle: () => void } | null;
  /** Null while there is nothing to print. */
  onPrint: (() => void) | null;
}

/** What can be done with the sheet below it. */
export function BriefBar({ title, words, today, paper, code, length, onLength, packet, onPrint }: BriefBarProps) {
  const { t } = words;
  return (
    <header class="tb noprint">
      <Mark size={16} />
      <b>{title}</b>
      <span class="sp" />
      {length === null ? null : (
        <Segments
          label={t("shortLength")}
          choices={[
            { value: "short", text: t("shortOnePage") },
            { value: "full", text: t("shortFull") },
          ]}
          value={length}
          onChoose={onLength}
        />
      )}
      {packet === null ? null : (
        <button type="button" class="btn" onClick={packet.toggle}>
          {t(packet.on ? "packetBack" : "packetTitle")}
        </button>
      )}
      <CopyBar paper={paper} code={code} today={today} words={words} />
      <button type="button" class="btn main" disabled={onPrint === null} onClick={() => onPrint?.()}>
        <Icon name="print" />
        {t("pagePrint")}
      </button>
    </header>
  );
}
