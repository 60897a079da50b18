import type { ComponentChildren } from "preact";
import type { CountryHead } from "../lib/advise/view.ts";
import { FactStrip } from "./FactStrip.tsx";
import { Notes } from "./Notes.tsx";

interface CountryTopProps {
  dossier: CountryHead;
  /** On paper: a sentence under the heading. */
  lead?: ComponentChildren;
}

/** A country's name, its facts and what is to be known of them: what stands first in a dossier, before its projects are read. */
export function CountryTop({ dossier, lead }: CountryTopProps) {
  return (
    <div class="pad">
      <p class="t-label">{dossier.eyebrow}</p>
      <h1 class="t-title" tabIndex={-1}>
        {dossier.name}
      </h1>
      {lead}
      <FactStrip facts={dossier.facts} of={`${dossier.name} (${dossier.country})`} />
      {/* Below the facts: most notes come with the projects, and what is being read must not move. */}
      <Notes notes={dossier.notes} />
    </div>
  );
}
