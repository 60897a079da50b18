import type { FunctionComponent } from "preact";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import type { Words } from "../../lib/words/words.ts";
import { useAnswer } from "./use-answer.ts";

interface LateProps<P> {
  /** Gives the part; its script comes with this. */
  load: () => Promise<FunctionComponent<P>>;
  words: Words;
  props: P;
}

/** A part of a page that the first picture does not have: its script comes when it is first shown. */
export function Late<P extends object>({ load, words: { t }, props }: LateProps<P>) {
  const answer = useAnswer(load, []);
  if (answer.kind === "pending") return <Loading label={t("pageLoading")} />;
  if (answer.kind === "failed")
    return (
      <div class="pad" role="status">
        <Notes notes={[{ tone: "bad", strong: t("errorPageStrong"), text: t("errorPageText") }]} />
      </div>
    );
  const Part = answer.value;
  return <Part {...props} />;
}
