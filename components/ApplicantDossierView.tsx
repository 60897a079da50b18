import type { ComponentChildren } from "preact";
import type { ApplicantDossier, ProjectRow } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";
import { AskSection } from "./CountryDossierView.tsx";
import { Planned } from "./CountryMoreView.tsx";
import { FactStrip } from "./FactStrip.tsx";
import { Fields } from "./Fields.tsx";
import { Notes } from "./Notes.tsx";
import { OverlapSection } from "./OverlapSection.tsx";
import { FirstRows } from "./ProjectGroup.tsx";

interface ApplicantDossierViewProps {
  dossier: ApplicantDossier;
  words: Words;
  onOpen: (project: string) => void;
  /** On paper: a sentence under the heading, and tables where the panel has lists. */
  paper?: { lead: ComponentChildren; awards: ComponentChildren; rest?: ComponentChildren } | null | undefined;
  /** What can be done with the request at hand. */
  acts?: ComponentChildren;
  /** What the request asks stands above it already, as in a document. */
  told?: boolean | undefined;
}

/** What an organisation holds and held, with what its request says, in one column. */
export function ApplicantDossierView({
  dossier,
  words,
  onOpen,
  paper = null,
  acts,
  told = false,
}: ApplicantDossierViewProps) {
  const { running, here, twins, ended, request, overlap, names } = dossier;
  return (
    <>
      <div class="pad">
        <p class="t-label">{dossier.eyebrow}</p>
        <h1 class="t-title" tabIndex={-1}>
          {dossier.name} {dossier.acronym === null ? null : <span class="quiet">({dossier.acronym})</span>}
        </h1>
        <p class="soft mt4">{dossier.lead}</p>
        {paper?.lead}
        <Notes notes={dossier.notes} />
        <FactStrip facts={dossier.facts} />
      </div>
      {paper?.awards}
      {paper === null ? <RowSection {...running} words={words} onOpen={onOpen} /> : null}
      {paper !== null || here === null ? null : <RowSection {...here} words={words} onOpen={onOpen} />}
      {paper !== null || twins === null ? null : <RowSection {...twins} words={words} onOpen={onOpen} />}
      {request === null || told ? null : (
        <section class="sec">
          <h2 class="t-head">{request.heading}</h2>
          <Fields fields={request.rows.map((row) => ({ ...row, link: null }))} />
        </section>
      )}
      {overlap === null ? null : <OverlapSection overlap={overlap} onOpen={onOpen} />}
      <Planned planned={dossier.planned} words={words} onOpen={onOpen} />
      {acts}
      {paper?.rest}
      {paper === null ? <RowSection {...ended} words={words} onOpen={onOpen} /> : null}
      <AskSection asks={dossier.asks} words={words} />
      {names.text === "" ? null : (
        <section class="sec">
          <h2 class="t-head">{names.heading}</h2>
          <p class="t-small soft mt4">{names.text}</p>
        </section>
      )}
    </>
  );
}

interface RowSectionProps {
  heading: string;
  rows: ProjectRow[];
  words: Words;
  onOpen: (project: string) => void;
}

function RowSection({ heading, rows, words, onOpen }: RowSectionProps) {
  if (rows.length === 0) return null;
  return (
    <section class="sec long">
      <h2 class="t-head">{heading}</h2>
      <FirstRows rows={rows} words={words} onOpen={onOpen} />
    </section>
  );
}
