import type { AdviceContext } from "../../lib/advise/context.ts";
import type { ResultRow } from "../../lib/advise/view.ts";
import type { ListState } from "./use-list.ts";
import { useSaid } from "./use-said.ts";

interface CopyPlaceProps {
  hit: Pick<ResultRow, "kind" | "id">;
  list: ListState;
  context: AdviceContext;
}

/** Copies what is open as plain text, with its marking and where it is from. */
export function CopyPlace({ hit, list, context }: CopyPlaceProps) {
  const { t } = context.words;
  const [said, say] = useSaid(context.words);
  const copy = async () => {
    const { placeAsText } = await import("./place-as-text.ts");
    const text = list.kind === "ready" ? await list.read((reader) => placeAsText(hit, reader, context)) : null;
    if (text === null) throw new Error("there is nothing to copy");
    await navigator.clipboard.writeText(text);
  };
  const done = () => say("searchCopied", { name: "" });
  return (
    <>
      <span class="t-small soft" role="status">
        {said.replace(/[\s:]+$/, "")}
      </span>
      <button type="button" class="btn link" onClick={() => void copy().then(done, () => say("searchCopyFailed"))}>
        {t("searchCopy")}
      </button>
    </>
  );
}
