import type { Words } from "../../lib/words/words.ts";
import type { Desk } from "./use-desk.ts";

/** The way into every browser: the exported edition, signed and put on a host. */
export function PublishSection({ words }: { desk: Desk; words: Words; ready: boolean }) {
  return (
    <section>
      <h2 class="t-head">{words.t("deskPublish")}</h2>
      <p class="soft">{words.t("deskPublishText")}</p>
    </section>
  );
}
