import { Icon } from "../../components/Icon.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { emailText } from "../../lib/advise/email.ts";
import { packetFilled, packetPaper } from "../../lib/advise/packet.ts";
import { openOwnPage } from "../../lib/browser/tabs.ts";
import { sheetOf } from "./brief-of.ts";
import { briefAddress, type Place } from "./place.ts";
import type { ListState } from "./use-list.ts";
import { useSaid } from "./use-said.ts";

interface ConsultNoteProps {
  place: Place;
  list: ListState;
  context: AdviceContext;
  /** The tab with the request; null where there is none, and then no packet can be opened of it. */
  tabId: number | null;
}

/** Beside a request: its consult note as text, and the packet as a page. */
export function ConsultNote({ place, list, context, tabId }: ConsultNoteProps) {
  const { words } = context;
  const [said, say] = useSaid(words);
  const copy = async () => {
    const sheet = list.kind === "ready" ? await list.read((reader) => sheetOf(place, reader, context)) : null;
    const dossier = sheet?.view.kind === "dossier" ? sheet.view.dossier : null;
    if (!sheet?.brief || dossier?.kind !== "applicant") throw new Error("there is nothing to copy");
    const paper = packetFilled(packetPaper(dossier, sheet.brief, words), {}, words);
    await navigator.clipboard.writeText(emailText(paper, words));
  };
  const address = tabId === null ? null : briefAddress(place, tabId);
  return (
    <section class="sec noprint">
      <p class="row wrap">
        <button
          type="button"
          class="btn main"
          onClick={() =>
            void copy().then(
              () => say("briefCopied"),
              () => say("searchCopyFailed"),
            )
          }
        >
          <Icon name="copy" />
          {words.t("packetCopy")}
        </button>
        {address === null ? null : (
          <button type="button" class="btn" onClick={() => void openOwnPage(`${address}&packet=1`)}>
            {words.t("packetTitle")}
          </button>
        )}
      </p>
      <p class="t-small soft" role="status">
        {said}
      </p>
    </section>
  );
}
