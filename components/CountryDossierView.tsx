import type { ComponentChildren } from "preact";
import type { CountryDossier } from "../lib/advise/view.ts";
import type { Words } from "../lib/words/words.ts";
import { AskList } from "./AskList.tsx";
import { Calls, DatedFacts, Monitoring, Planned, Unknown } from "./CountryMoreView.tsx";
import { CoverageMatrix } from "./CoverageMatrix.tsx";
import { SourceLink } from "./FactStrip.tsx";
import { FundingChart } from "./FundingChart.tsx";
import type { Outlines } from "./map-outlines.ts";
import { FirstRows, ProjectGroup } from "./ProjectGroup.tsx";
import { SharedCountries } from "./SharedCountries.tsx";
import { TierChart } from "./TierChart.tsx";

interface CountryDossierViewProps {
  dossier: CountryDossier;
  words: Words;
  /** This year: the tier picture reaches it. */
  year: number;
  onOpen: (project: string) => void;
  /** Opens another country's dossier; left out where there is no such way. */
  onCountry?: ((country: string) => void) | undefined;
  /** The map's outlines, read when it is drawn; without them there is no map. */
  outlines?: (() => Promise<Outlines>) | undefined;
  /** On paper: tables where the panel has lists. */
  paper?: { awards: ComponentChildren } | null | undefined;
}

/** All that the list holds on a country below its name and facts, in one column. */
export function CountryDossierView({
  dossier,
  words,
  year,
  onOpen,
  onCountry,
  outlines,
  paper = null,
}: CountryDossierViewProps) {
  const { projects, regional, asks, labor, more } = dossier;
  return (
    <>
      <div class="charts">
        <TierChart tiers={dossier.tiers} words={words} through={year} />
        {dossier.funding ? <FundingChart funding={dossier.funding} words={words} /> : null}
      </div>
      <DatedFacts {...more.determinations} words={words} />
      <DatedFacts {...more.dated} words={words} />
      <Calls calls={more.calls} words={words} />
      <Planned planned={more.planned} words={words} onOpen={onOpen} />
      {paper?.awards}
      {paper === null && projects.rows.length > 0 ? (
        <ProjectGroup projects={projects} words={words} onOpen={onOpen} />
      ) : null}
      {paper === null && regional.rows.length > 0 ? (
        <section class="sec long">
          <h2 class="t-head">{regional.heading}</h2>
          <p class="t-small soft">{regional.note}</p>
          <FirstRows rows={regional.rows} words={words} onOpen={onOpen} />
        </section>
      ) : null}
      <SharedCountries more={more} words={words} outlines={outlines} onCountry={onCountry} />
      <AskSection asks={asks} words={words} />
      {more.coverage === null ? null : <CoverageMatrix coverage={more.coverage} words={words} onOpen={onOpen} />}
      <Monitoring monitoring={more.monitoring} words={words} onOpen={onOpen} />
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
      <Unknown unknown={more.unknown} />
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
