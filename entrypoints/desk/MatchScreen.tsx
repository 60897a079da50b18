import { useState } from "preact/hooks";
import { DeskMatches } from "../../components/DeskMatches.tsx";
import { Segments } from "../../components/Segments.tsx";
import { Aside } from "./Aside.tsx";
import type { ScreenProps } from "./DeskPage.tsx";
import { Pager } from "./Pager.tsx";
import { useMatches } from "./use-matches.ts";

const PAGE = 25;

/** Every decision on identity; those that wait for a person come first. */
export function MatchScreen(props: ScreenProps) {
  const { desk, words } = props;
  const { t } = words;
  const [which, setWhich] = useState<"open" | "all">("open");
  const [from, setFrom] = useState(0);
  const matches = useMatches(desk, words, which, from, from + PAGE);
  return (
    <div class="dg">
      <main>
        <div class="row wrap tools">
          <h2 class="t-head">{t("deskSame")}</h2>
          <Segments
            label={t("deskWhichMatches")}
            value={which}
            choices={[
              { value: "open", text: t("deskLikelyOnes") },
              { value: "all", text: t("deskAllOnes") },
            ]}
            onChoose={(value) => {
              setWhich(value);
              setFrom(0);
            }}
          />
          <span class="sp" />
          {matches.unanswered > 1 && desk.writing === "here" ? (
            <button type="button" class="btn" onClick={matches.acceptAll}>
              {t("deskSameForAll", { count: matches.unanswered })}
            </button>
          ) : null}
        </div>
        {matches.rows.length === 0 ? <p class="quiet none">{t("deskNoMatches")}</p> : null}
        <DeskMatches rows={matches.rows} onAct={matches.act} />
        <Pager from={from} page={PAGE} total={matches.total} words={words} onGo={setFrom} />
      </main>
      <Aside {...props} onNext={null} />
    </div>
  );
}
