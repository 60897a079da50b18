import { addMonths } from "../lib/list/dates.ts";
import type { Project } from "../lib/list/schema.ts";
import type { Chance } from "./chance.ts";
import { amountOf, type Layout, lastDayBefore, makeProject, summaryIn, type World } from "./edition-world.ts";

/** How the newer list differs from the older. */
export interface PairLayout extends Layout {
  size: number;
  /** What of starts the newer list prints. */
  starts: "day" | "month" | "none";
  /** Implementers as printed, by whatever name: not as ids. */
  printedNames: boolean;
  ids: "other" | "rows";
}

export interface EditionPair {
  older: Project[];
  newer: Project[];
  /** Which older project each newer record is, and what was done to it. */
  truth: Map<string, { older: string | null; edits: string[] }>;
}

type Edit = (project: Project, chance: Chance, world: World) => Project;

/** What happens to a project from one list to the next, and how often. */
const edits: [name: string, share: number, edit: Edit][] = [
  ["extended", 0.18, (project, chance) => ({ ...project, end: moved(project.end, chance.of([3, 6, 12, 12, 24])) })],
  ["refunded", 0.12, (project, chance) => ({ ...project, amounts: [amountOf(chance.between(3, 60) * 50_000)] })],
  ["reworded", 0.12, (project, chance) => ({ ...project, summary: reworded(project.summary, chance, 0.25) })],
  ["rewritten", 0.03, (project, chance) => ({ ...project, summary: reworded(project.summary, chance, 0.6) })],
  ["retitled", 0.04, (project, chance) => ({ ...project, title: reworded(project.title, chance, 0.3) })],
  ["rescoped", 0.06, rescoped],
  ["renamed", 0.01, (project, chance, world) => ({ ...project, implementer: chance.of(world.organisations).id })],
];

export function makePair(chance: Chance, world: World, layout: PairLayout): EditionPair {
  const older = Array.from({ length: layout.size }, (_none, at) => makeProject(chance, world, layout, `o-${at}`));
  // Siblings: one award call gives an implementer several projects of one day in one country.
  for (const project of chance.shuffled(older).slice(0, layout.size * 0.04))
    older.push(siblingOf(project, chance, world));
  const made: { project: Project; older: string | null; edits: string[] }[] = [];
  for (const project of older) {
    const gone = chance.hits(0.1);
    if (!gone) made.push(edited(project, chance, world));
    if (chance.hits(0.05)) made.push({ project: nextPhase(project, chance), older: null, edits: ["next phase"] });
    if (chance.hits(0.03))
      made.push({ project: siblingOf(project, chance, world), older: null, edits: ["new sibling"] });
    if (chance.hits(0.03)) made.push({ project: elsewhere(project, chance, world), older: null, edits: ["elsewhere"] });
    if (!gone && project.countries.length > 3 && chance.hits(0.05)) split(made, chance);
    if (chance.hits(0.08))
      made.push({ project: makeProject(chance, world, layout, ""), older: null, edits: ["unrelated"] });
  }
  const shuffled = chance.shuffled(made).map(({ project, ...truth }, at) => {
    return { truth, project: printedAs(project, chance, world, layout, at) };
  });
  const rows = older.map((project, at) => ({ ...project, id: layout.ids === "rows" ? `row-${at + 1}` : project.id }));
  const idOf = new Map(older.map(({ id }, at) => [id, rows[at]?.id ?? id]));
  return {
    older: rows,
    newer: shuffled.map(({ project }) => project),
    truth: new Map(
      shuffled.map(({ project, truth }) => [
        project.id,
        { edits: truth.edits, older: truth.older === null ? null : (idOf.get(truth.older) ?? null) },
      ]),
    ),
  };
}

function edited(project: Project, chance: Chance, world: World) {
  const done: string[] = [];
  let now = project;
  for (const [name, share, edit] of edits) {
    if (!chance.hits(share)) continue;
    now = edit(now, chance, world);
    done.push(name);
  }
  return { project: now, older: project.id, edits: done };
}

/** The same work goes on under a new award, with or without a word of it. */
function nextPhase(project: Project, chance: Chance): Project {
  const start = chance.hits(0.7)
    ? addMonths(`${(project.end ?? "2024-09-30").slice(0, 7)}-01`, 1)
    : addMonths(project.start ?? "2024-10-01", chance.of([12, 24]));
  const says = chance.hits(0.5) && project.title !== null;
  return {
    ...project,
    awardNumber: null,
    title: says ? `${project.title}${chance.of([" II", ", Phase II", " (Phase 2)"])}` : project.title,
    start,
    end: lastDayBefore(addMonths(start, chance.of([24, 36]))),
    amounts: chance.hits(0.3) ? project.amounts : [amountOf(chance.between(3, 40) * 50_000)],
    summary: chance.hits(0.5) ? project.summary : reworded(project.summary, chance, 0.15),
  };
}

/** Same implementer, same country, same day; other work. */
function siblingOf(project: Project, chance: Chance, world: World): Project {
  const place = project.countries.map((country) => world.countryNames.get(country) ?? country).join(", ");
  const title = project.title === null ? null : chance.of(world.titles);
  const summary = summaryIn(chance, world, place);
  const amounts = chance.hits(0.3) ? project.amounts : [amountOf(chance.between(3, 40) * 50_000)];
  return { ...project, id: `${project.id}-s`, awardNumber: null, title, summary, amounts };
}

/** Same implementer, same day, same words; another country. */
function elsewhere(project: Project, chance: Chance, world: World): Project {
  return { ...project, awardNumber: null, countries: [chance.of(world.countries)], scope: "country" };
}

/** A regional project gives two of its countries to a project of their own. */
function split(made: { project: Project; older: string | null; edits: string[] }[], chance: Chance): void {
  const whole = made.findLast(({ older, project }) => older !== null && project.countries.length > 3);
  if (!whole) return;
  const { project } = whole;
  const part = {
    ...project,
    awardNumber: null,
    countries: project.countries.slice(0, 2),
    amounts: [amountOf(chance.between(3, 9) * 50_000)],
  };
  whole.project = { ...project, countries: project.countries.slice(2) };
  whole.edits.push("split");
  made.push({ project: part, older: null, edits: ["split off"] });
}

function rescoped(project: Project, chance: Chance, world: World): Project {
  const { countries } = project;
  const added = chance
    .shuffled(world.countries.filter((country) => !countries.includes(country)))
    .slice(0, chance.between(1, 2));
  const kept =
    countries.length > 2
      ? chance.shuffled(countries).slice(chance.between(0, Math.min(3, countries.length - 2)))
      : countries;
  const now = [...kept, ...(chance.hits(0.6) || kept.length === countries.length ? added : [])].sort();
  return { ...project, countries: now, scope: now.length > 1 ? "regional" : "country" };
}

function printedAs(project: Project, chance: Chance, world: World, layout: PairLayout, at: number): Project {
  const organisation = world.organisations.find(({ id }) => id === project.implementer);
  const names = organisation
    ? [
        organisation.name,
        ...(organisation.acronym ? [organisation.acronym, `${organisation.name} (${organisation.acronym})`] : []),
        ...organisation.aliases,
      ]
    : [];
  const { start } = project;
  return {
    ...project,
    id: layout.ids === "rows" ? `row-${at + 1}` : `n-${at}`,
    implementer: layout.printedNames && names.length > 0 ? chance.of(names) : project.implementer,
    start: start === null || layout.starts === "none" ? null : layout.starts === "month" ? start.slice(0, 7) : start,
  };
}

function moved(end: string | null, months: number): string | null {
  return end === null ? null : lastDayBefore(addMonths(`${end.slice(0, 7)}-01`, months + 1));
}

const fillers = [
  "strengthening",
  "local",
  "national",
  "partners",
  "survivors",
  "provide",
  "with",
  "support",
  "capacity",
  "through",
  "services",
  "officials",
  "improve",
  "including",
  "access",
];

/** Words left out, replaced, sentences turned round. */
function reworded(text: string | null, chance: Chance, share: number): string | null {
  if (text === null) return null;
  const words = text.split(" ").flatMap((word) => {
    if (!chance.hits(share)) return [word];
    return chance.hits(0.4) ? [] : [chance.of(fillers)];
  });
  const cut = chance.hits(0.3) ? chance.between(0, words.length) : 0;
  return [...words.slice(cut), ...words.slice(0, cut)].join(" ") || text;
}
