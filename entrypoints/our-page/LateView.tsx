import type { ComponentProps } from "preact";
import { Loading } from "../../components/Loading.tsx";
import { Notes } from "../../components/Notes.tsx";
import type { MoreView } from "./MoreView.tsx";
import { useAnswer } from "./use-answer.ts";

/** Places that few open: their script comes with the first of them. */
export function LateView(props: ComponentProps<typeof MoreView>) {
  const { t } = props.context.words;
  const answer = useAnswer(() => import("./MoreView.tsx"), []);
  if (answer.kind === "pending") return <Loading label={t("pageLoading")} />;
  if (answer.kind === "failed")
    return (
      <div class="pad" role="status">
        <Notes notes={[{ tone: "bad", strong: t("errorPageStrong"), text: t("errorPageText") }]} />
      </div>
    );
  const { MoreView: View } = answer.value;
  return <View {...props} />;
}
