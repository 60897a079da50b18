import { useState } from "preact/hooks";
import type { AdviceContext } from "../../lib/advise/context.ts";
import { projectAsText, rowAsText } from "../../lib/advise/plain-text.ts";
import type { ListReader } from "../../lib/list/reader.ts";
import type { Place } from "./place.ts";
import type { ListState } from "./use-list.ts";

interface CopyPlaceProps {
  place: Extract<Place, { kind: "project" | "record" }>;
  list: ListState;
  context: AdviceContext;
}

/** Copies what is open as plain text, with its marking and where it is from. */
export function CopyPlace({ place, list, context }: CopyPlaceProps) {
  const { t } = context.words;
  const [said, say] = useState("");
  const textIn = (reader: ListReader) =>
    place.kind === "project" ? projectAsText(place.id, reader, context) : rowAsText(place.row, reader, context);
  const copy = async () => {
    const text = list.kind === "ready" ? await list.read(textIn) : null;
    if (text === null) throw new Error("there is nothing to copy");
    await navigator.clipboard.writeText(text);
  };
  const done = () => say(t("searchCopied", { name: "" }).replace(/[\s:]+$/, ""));
  return (
    <>
      <span class="t-small soft" role="status">
        {said}
      </span>
      <button type="button" class="btn link" onClick={() => void copy().then(done, () => say(t("searchCopyFailed")))}>
        {t("searchCopy")}
      </button>
    </>
  );
}
