import type { ComponentChildren } from "preact";
import { ApplicantDossierView } from "../../components/ApplicantDossierView.tsx";
import { CorrectButton } from "../../components/CorrectButton.tsx";
import { CountryDossierView } from "../../components/CountryDossierView.tsx";
import type { CorrectionSubject } from "../../components/correcting.ts";
import { ProjectCardView } from "../../components/ProjectCardView.tsx";
import type { AdviceContext } from "../../lib/advise/context.ts";
import type { Dossier } from "../../lib/advise/view.ts";
import type { Words } from "../../lib/words/words.ts";
import { Compare } from "./Compare.tsx";
import { ConsultNote } from "./ConsultNote.tsx";
import type { Place, RecordKind } from "./place.ts";
import { readOutlines } from "./read-outlines.ts";
import type { ListState } from "./use-list.ts";
import type { View } from "./view-of.ts";
import { Whom } from "./Whom.tsx";

export { viewOf } from "./view-of.ts";

export interface WholeViewProps {
  view: View;
  place: Place;
  list: ListState;
  context: AdviceContext;
  onOpen: (place: Place) => void;
  /** On paper: what a dossier has under its heading, and its tables. */
  paper?: { lead: ComponentChildren; awards: ComponentChildren; rest?: ComponentChildren } | null | undefined;
  /** The tab whose request it is, where it is one's. */
  tabId?: number | null | undefined;
  /** What its request asks stands above it already. */
  told?: boolean | undefined;
}

/** All of a dossier or a record; of a country's, what stands below its name and facts. Loaded behind those. */
export function WholeView({ view, place, list, context, onOpen, paper, tabId = null, told }: WholeViewProps) {
  const { words, today } = context;
  const openProject = (id: string) => onOpen({ kind: "project", id });
  if (view.kind === "card")
    return (
      <>
        <ProjectCardView card={view.card} />
        {place.kind === "record" ? <RecordFoot of={place.of} words={words} onOpen={onOpen} /> : null}
      </>
    );
  if (view.kind === "comparison") return <Compare comparison={view.comparison} words={words} onOpen={onOpen} />;
  if (view.kind === "whom") return <Whom whom={view.whom} words={words} onOpen={onOpen} unfolded={Boolean(paper)} />;
  const { dossier } = view;
  // Only beside a request is there something to consult on; on paper it has a sheet of its own.
  const consult =
    place.kind === "applicant" && place.finding !== null && !paper ? (
      <ConsultNote place={place} list={list} context={context} tabId={tabId} />
    ) : null;
  return (
    <>
      {dossier.kind === "country" ? (
        <CountryDossierView
          dossier={dossier}
          words={words}
          year={Number(today.slice(0, 4))}
          onOpen={openProject}
          onCountry={(code) => onOpen({ kind: "country", country: code })}
          outlines={readOutlines}
          paper={paper}
        />
      ) : (
        <ApplicantDossierView
          dossier={dossier}
          words={words}
          onOpen={openProject}
          paper={paper}
          acts={dossier.request === null ? null : consult}
          told={told}
        />
      )}
      <Foot dossier={dossier} words={words} onOpen={onOpen} />
    </>
  );
}

/** Where one goes from a dossier. */
function Foot({ dossier, words, onOpen }: { dossier: Dossier; words: Words; onOpen: (place: Place) => void }) {
  const country = dossier.kind === "country" ? dossier.country : null;
  return (
    <div class="sec noprint">
      <button type="button" class="btn link" onClick={() => onOpen({ kind: "whom", country })}>
        {words.t("whomMore")}
      </button>
      <p>
        <CorrectButton subject={wholeOf(dossier, words)} wide />
      </p>
      {country === null ? null : (
        <p>
          <button type="button" class="btn link" onClick={() => onOpen({ kind: "comparison", countries: [country] })}>
            {words.t("compareStart")}
          </button>
        </p>
      )}
    </div>
  );
}

/** Where one goes from an office, a contact or a call: to all of them. */
function RecordFoot({ of, words, onOpen }: { of: RecordKind; words: Words; onOpen: (place: Place) => void }) {
  const [key, place]: [string, Place] =
    of === "call" ? ["moreCalendar", { kind: "calendar" }] : ["whomMore", { kind: "whom", country: null }];
  return (
    <div class="sec noprint">
      <button type="button" class="btn link" onClick={() => onOpen(place)}>
        {words.t(key)}
      </button>
    </div>
  );
}

/** Of a dossier as a whole: what it lacks. */
function wholeOf(dossier: Dossier, { t }: Words): CorrectionSubject {
  const of = dossier.kind === "country" ? `${dossier.name} (${dossier.country})` : dossier.name;
  return {
    project: null,
    field: null,
    fact: { of, label: t("briefAwards"), shown: t("notStated") },
    name: dossier.name,
  };
}
