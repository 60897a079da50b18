import type { CountryDossier } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";
import { AskList } from "./AskList.tsx";
import { FactStrip, SourceLink } from "./FactStrip.tsx";
import { FundingChart } from "./FundingChart.tsx";
import { Notes } from "./Notes.tsx";
import { FirstRows, ProjectGroup } from "./ProjectGroup.tsx";
import { TierChart } from "./TierChart.tsx";

interface CountryDossierViewProps {
  dossier: CountryDossier;
  words: Words;
  /** This year: the tier picture reaches it. */
  year: number;
  onOpen: (project: string) => void;
}

/** All that the list holds on a country, in one column. */
export function CountryDossierView({ dossier, words, year, onOpen }: CountryDossierViewProps) {
  const { projects, regional, asks, labor } = dossier;
  return (
    <>
      <div class="pad">
        <p class="t-label">{dossier.eyebrow}</p>
        <h1 class="t-title" tabIndex={-1}>
          {dossier.name}
        </h1>
        <Notes notes={dossier.notes} />
        <FactStrip facts={dossier.facts} />
      </div>
      <TierChart tiers={dossier.tiers} words={words} through={year} />
      {dossier.funding ? <FundingChart funding={dossier.funding} words={words} /> : null}
      {projects.rows.length > 0 ? <ProjectGroup projects={projects} words={words} onOpen={onOpen} /> : null}
      {regional.rows.length > 0 ? (
        <section class="sec long">
          <h2 class="t-head">{regional.heading}</h2>
          <p class="t-small soft">{regional.note}</p>
          <FirstRows rows={regional.rows} words={words} onOpen={onOpen} />
        </section>
      ) : null}
      <AskSection asks={asks} words={words} />
      {labor === null ? null : (
        <section class="sec">
          <h2 class="t-head">{labor.heading}</h2>
          <ul class="lines">
            {labor.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {labor.source?.url ? (
            <p class="t-small mt8">
              <SourceLink text={labor.source.text} url={labor.source.url} />
            </p>
          ) : null}
        </section>
      )}
    </>
  );
}

export function AskSection({ asks, words }: { asks: CountryDossier["asks"]; words: Words }) {
  if (asks.rows.length === 0) return null;
  return (
    <section class="sec">
      <h2 class="t-head">{asks.heading}</h2>
      <AskList asks={asks.rows} pageWord={words.t("panelOfficePage")} />
    </section>
  );
}
