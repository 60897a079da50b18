import { countsForOneCountry, newestAmounts, sumOf } from "../list/amounts.ts";
import { statusOf } from "../list/dates.ts";
import { AMOUNT_KINDS, FOCUSES } from "../list/kinds.ts";
import { highestMarking } from "../list/marking.ts";
import { kindsPrinted } from "../list/printed-sum.ts";
import type { ListReader } from "../list/reader.ts";
import type { AmountKind, CountryFact, Project } from "../list/schema.ts";
import type { CompareCell, Comparison } from "./compare-shape.ts";
import type { AdviceContext } from "./context.ts";
import { type CountryView, viewCountry } from "./country-view.ts";
import { footerText } from "./edition-line.ts";
import { factStrip, laborOf } from "./facts.ts";
import { type Ground, layGround } from "./ground.ts";
import { kindWord } from "./money.ts";
import { funderName } from "./names.ts";
import { focusWord } from "./project-fields.ts";
import { newestYear } from "./years.ts";

/** Most countries that stand side by side. */
export const MOST_COMPARED = 6;

interface Side {
  view: CountryView;
  all: Project[];
  facts: CountryFact[];
}

/** What the list holds on up to six countries, row by row. Codes are ISO 3166-1 alpha-2; repeated ones count once. */
export async function compareCountries(
  countries: string[],
  reader: ListReader,
  context: AdviceContext,
): Promise<Comparison> {
  const { words, today } = context;
  const codes = [...new Set(countries)].slice(0, MOST_COMPARED);
  const sides = await Promise.all(
    codes.map(async (code): Promise<Side> => {
      const [view, facts] = await Promise.all([viewCountry(code, reader, today), reader.factsOfCountry(code)]);
      return { view, facts, all: [...view.own, ...view.shared] };
    }),
  );
  const projects = sides.flatMap(({ all }) => all);
  const ground = await layGround(reader, context, []);
  const columns = codes.map((country) => ({ country, name: words.country(country) }));
  return {
    eyebrow: words.t("compareEyebrow"),
    name: codes.length < 2 ? words.t("compareOne") : words.list(columns.map(({ name }) => name)),
    lead: words.t("compareLead"),
    columns,
    rows: rowsOf(sides, ground),
    note: words.t("compareNote"),
    footer: footerText(ground),
    marking: highestMarking([ground.info.marking, ...projects.map(({ marking }) => marking)]),
  };
}

function rowsOf(sides: Side[], ground: Ground): Comparison["rows"] {
  const { words, today } = ground;
  const row = (label: string, cell: (side: Side) => CompareCell) => ({ label, cells: sides.map(cell) });
  const count = (key: string, of: (side: Side) => number) =>
    row(words.t(key), (side) => ({ value: words.number(of(side)), stated: true, detail: null }));
  const standing = (side: Side, status: string) => side.all.filter((each) => statusOf(each, today) === status).length;
  return [
    ...[0, 1, 2].map((index) => factRow(sides, index, ground)),
    count("compareOwn", ({ view }) => view.own.length),
    count("compareShared", ({ view }) => view.shared.length),
    count("compareRunning", (side) => standing(side, "running")),
    count("compareEnding", (side) => standing(side, "ending")),
    count("compareEnded", (side) => standing(side, "ended")),
    count("compareUndated", (side) => standing(side, "undated")),
    ...AMOUNT_KINDS.filter((kind) => sides.some(({ view }) => states(view.own, kind))).map((kind) =>
      row(words.t("compareAmount", { kind: kindWord(kind, words) }), ({ view }) => amountCell(view.own, kind, words)),
    ),
    row(words.t("compareNewest"), ({ all }) => cellOf(textOf(newestYear(all)), words)),
    row(words.t("compareFunders"), ({ all }) => cellOf(fundersOf(all, ground), words)),
    row(words.t("coverageFocus"), ({ all }) => cellOf(focusesOf(all, words), words)),
    count("compareCalls", ({ view }) => view.calls.length),
    row(words.t("laborHeading"), ({ facts }) => cellOf(laborOf(facts, ground)?.lines[0] ?? null, words)),
  ];
}

/** Tier, determination, compact: as on the dossier, each with its own date. */
function factRow(sides: Side[], index: number, ground: Ground): Comparison["rows"][number] {
  const boxes = sides.map(({ facts, view }) => factStrip(facts, view.country, ground)[index]!);
  return {
    label: boxes[0]?.label ?? "",
    cells: boxes.map(({ value, stated, detail }) => ({ value, stated, detail: stated ? detail : null })),
  };
}

const ofKind = (project: Project, kind: AmountKind) => newestAmounts(project).find((amount) => amount.kind === kind);

/** True where an award of the country alone states a sum of this kind, in dollars or in another currency. */
const states = (own: Project[], kind: AmountKind): boolean =>
  own.some(
    (project) =>
      countsForOneCountry(project) && (ofKind(project, kind) !== undefined || kindsPrinted(project).includes(kind)),
  );

/** A sum of one kind over the country's own awards, and how many state none of that kind. */
function amountCell(own: Project[], kind: AmountKind, words: Ground["words"]): CompareCell {
  const { usd, awards, notStated } = sumOf(own, kind);
  const without = own.filter((project) => countsForOneCountry(project) && ofKind(project, kind) === undefined);
  const otherMoney = without.filter((project) => kindsPrinted(project).includes(kind)).length;
  if (awards === 0) return cellOf(otherMoney === 0 ? null : words.t("compareOtherMoney", { count: otherMoney }), words);
  let detail = words.t("compareAwards", { count: awards });
  if (notStated > otherMoney) detail = words.t("fundingNotStated", { told: detail, count: notStated - otherMoney });
  if (otherMoney > 0) detail = words.t("fundingOtherMoney", { told: detail, count: otherMoney });
  return { value: words.money(usd), stated: true, detail };
}

const textOf = (value: number | null): string | null => (value === null ? null : String(value));

const cellOf = (value: string | null, words: Ground["words"]): CompareCell =>
  value === null || value === ""
    ? { value: words.t("notStated"), stated: false, detail: null }
    : { value, stated: true, detail: null };

function fundersOf(projects: Project[], ground: Ground): string | null {
  const names = [...new Set(projects.map((project) => funderName(project, ground)))];
  const more = names.length - 5;
  if (more <= 0) return names.length === 0 ? null : ground.words.list(names);
  return ground.words.list([...names.slice(0, 5), ground.words.t("projectMoreNames", { count: more })]);
}

function focusesOf(projects: Project[], words: Ground["words"]): string | null {
  const counted = FOCUSES.map((focus) => ({
    focus,
    count: projects.filter((project) => project.focus.includes(focus)).length,
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return words.list(counted.map(({ focus, count }) => `${focusWord(focus, words)} ${words.number(count)}`));
}
