import { highestMarking } from "../list/marking.ts";
import type { ListReader } from "../list/reader.ts";
import type { Organisation, Project } from "../list/schema.ts";
import type { Finding } from "../recognise/finding.ts";
import { twinsHeading, twinsNote, twinsOf } from "./applicant-twins.ts";
import { type ApplicantView, viewApplicant } from "./applicant-view.ts";
import { asksOf, fundedWhat } from "./asks.ts";
import { oneLine } from "./bounds.ts";
import type { AdviceContext } from "./context.ts";
import { plannedOf, plansFor } from "./country-planned.ts";
import { footerText } from "./edition-line.ts";
import { compactEndOf, compactFacts } from "./facts.ts";
import { type Ground, layGround } from "./ground.ts";
import { organisationName } from "./names.ts";
import { disagreeNote, historicalNote, staleNote } from "./notes.ts";
import { overlapSection } from "./overlap-section.ts";
import type { Overlap } from "./overlap-shape.ts";
import { projectRow } from "./project-row.ts";
import { requestFields } from "./request-fields.ts";
import { hereFirst, runs, sortByStanding } from "./standing.ts";
import type { ApplicantDossier, FactBox, Note } from "./view.ts";

/** Names as printed that are written out; the rest are counted. */
const MOST_NAMES = 8;

export interface ApplicantQuestion {
  /** Id in the list; null for an applicant that the list does not know. */
  organisation: string | null;
  /** The request that is open, where there is one. Read, never kept. */
  finding: Finding | null;
  /** What the request resembles, as it was found when the page was read. */
  overlap?: Overlap | null;
}

/** Who asks, and what it holds and held in this list. */
export async function applicantDossier(
  { organisation, finding, overlap = null }: ApplicantQuestion,
  reader: ListReader,
  context: AdviceContext,
): Promise<ApplicantDossier> {
  const { words, today } = context;
  const country = finding?.countries[0] ?? null;
  const asked = finding?.kind === "request" ? country : null;
  const [view, [known], plans] = await Promise.all([
    organisation === null ? null : viewApplicant(organisation, reader, today),
    organisation === null ? [] : reader.organisations([organisation]),
    asked === null ? [] : reader.plans().then((all) => plansFor(asked, all)),
  ]);
  const all = sortByStanding(view?.all ?? [], today);
  const twins = await twinsOf(known, reader, today, amongOf(organisation, finding));
  const shown = [...all, ...(twins?.projects ?? [])];
  const [ground, facts] = await Promise.all([layGround(reader, context, shown), compactFacts(shown, reader)]);
  const running = hereFirst(
    all.filter((project) => runs(project, today)),
    country,
  );
  const past = all.filter((project) => !running.includes(project));
  const here = country === null ? [] : past.filter((project) => project.countries.includes(country));
  const printed = oneLine(finding?.applicant?.printed ?? "", 160);
  // A request may be worth comparing though nobody could read who asks.
  const nameless = organisation === null && printed === "";
  const name =
    known === undefined ? printed || words.t(nameless ? "overlapNoApplicant" : "notStated") : organisationName(known);
  const rows = (projects: Project[]) =>
    projects.map((project) => projectRow(project, ground, { organisation, compactEnd: compactEndOf(project, facts) }));
  return {
    kind: "applicant",
    organisation,
    eyebrow: words.t(finding?.applicant ? "dossierApplicant" : "dossierOrganisation"),
    name,
    acronym: known?.acronym == null || name.includes(known.acronym) ? null : oneLine(known.acronym, 40),
    lead: nameless ? words.t("overlapNoApplicantLead") : leadOf(known, printed, all.length, words),
    notes: [
      ...(twins === null ? [] : [twinsNote(twins, ground, true)]),
      ...notesOf(all, nameless ? null : name, ground, twins?.projects ?? []),
    ],
    facts: factsOf(view, country, ground),
    running: { heading: words.t("dossierRunning"), rows: rows(running) },
    here:
      country === null
        ? null
        : { heading: words.t("dossierHere", { country: words.countryInText(country) }), rows: rows(here) },
    ended: { heading: words.t("dossierEnded"), rows: rows(past.filter((project) => !here.includes(project))) },
    twins:
      twins === null
        ? null
        : {
            heading: twinsHeading(twins, words),
            rows: twins.projects.map((project) =>
              projectRow(project, ground, { compactEnd: compactEndOf(project, facts) }),
            ),
          },
    asks: {
      heading: words.t("askHeading"),
      rows: asksOf([...here, ...running, ...(twins?.projects ?? []), ...past], ground, {
        country,
        most: 6,
        reason: (_office, funded) => fundedWhat(funded, { own: all, country }, words),
      }),
    },
    request: finding === null ? null : requestFields(finding, words),
    overlap: await overlapSection(overlap, finding, reader, context),
    planned: plannedOf(plans, [], ground),
    names: { heading: words.t("dossierNames"), text: namesOf(known, all, words) },
    footer: footerText(ground),
    marking: highestMarking([
      ground.info.marking,
      ...[...all, ...(twins?.projects ?? []), ...plans].map(({ marking }) => marking),
    ]),
  };
}

/** Whoever read the request has looked for others of the name already. */
const amongOf = (organisation: string | null, finding: Finding | null): readonly string[] | null =>
  organisation !== null && finding?.applicant?.organisation === organisation
    ? (finding.applicant.namesakes ?? [])
    : null;

function leadOf(known: Organisation | undefined, printed: string, count: number, words: Ground["words"]): string {
  if (known === undefined) return words.t("dossierLeadUnknown");
  const named = words.t("dossierLeadNamed", { count });
  return printed === "" ? named : words.t("dossierLeadPrinted", { printed });
}

/** `name` null: nobody is named, so nothing is said of what the list holds on them. */
function notesOf(all: Project[], name: string | null, ground: Ground, twins: Project[]): Note[] {
  const { words, info } = ground;
  if (name === null) return [staleNote(ground)].filter((note) => note !== null);
  const nothing: Note = {
    tone: "plain",
    strong: words.t("noteNoApplicantStrong", { name }),
    text: words.t(info.partial ? "noteNoApplicantPartial" : "noteNoApplicant"),
  };
  // What stands under another entry of the name may be newer.
  const none = all.length === 0 && twins.length === 0;
  const notes = none ? [nothing] : [disagreeNote(all, ground), historicalNote([...all, ...twins], ground)];
  return [...notes, staleNote(ground)].filter((note) => note !== null);
}

/** How many run, how many name this country, how many there are: counts of awards, never a mark. */
function factsOf(view: ApplicantView | null, country: string | null, { words }: Ground): FactBox[] {
  if (view === null) return [];
  const { holding, partner, all, organisation } = view;
  const asPartner = all.filter((project) => project.implementer !== organisation).length;
  const here = all.filter((project) => country !== null && project.countries.includes(country)).length;
  const total = words.t("dossierRecords", { count: all.length });
  const box = (label: string, count: number, detail: string): FactBox => ({
    label,
    value: words.number(count),
    stated: true,
    shape: null,
    detail,
    source: null,
  });
  // Without a date nobody knows whether any runs: "0" would be a guess.
  const undated: FactBox = {
    ...box(words.t("dossierRunToday"), 0, words.t("dossierNoDates")),
    value: words.t("notStated"),
    stated: false,
  };
  return [
    all.some(({ start, end }) => start !== null || end !== null)
      ? box(words.t("dossierRunToday"), holding.length + partner.length, words.t("dossierByDates"))
      : undated,
    ...(country === null
      ? []
      : [
          box(
            words.t("dossierIn", { country: words.countryInText(country) }),
            here,
            words.t("dossierOnRecord", { count: here }),
          ),
        ]),
    box(
      words.t("dossierNamedIn"),
      all.length,
      asPartner === 0 ? total : words.t("dossierRecordsPartner", { total, count: asPartner }),
    ),
  ];
}

/** Every way in which the list's sources write this name. */
function namesOf(known: Organisation | undefined, all: Project[], words: Ground["words"]): string {
  if (known === undefined) return "";
  const printed = all
    .filter((project) => project.implementer === known.id)
    .flatMap((project) => project.printed.implementer ?? []);
  const names = [...new Set([known.name, ...known.aliases, ...printed].map((name) => oneLine(name, 120)))];
  const quoted = names.slice(0, MOST_NAMES).map((name) => words.t("whyQuoted", { text: name }));
  const written =
    names.length <= MOST_NAMES
      ? words.list(quoted)
      : words.t("dossierNamesMore", { names: quoted.join(", "), count: names.length - MOST_NAMES });
  return words.t("dossierId", { names: written, id: known.id });
}
