import { fold } from "../lib/list/fold.ts";
import type { Organisation } from "../lib/list/schema.ts";
import { AMERICAN } from "../lib/recognise/country-codes.ts";
import type { Finding, PageKind } from "../lib/recognise/finding.ts";
import { FieldScores } from "./score-fields.ts";
import type { LabelledPage } from "./score-input.ts";

const KINDS: PageKind[] = ["country", "request", "call", "none"];

interface Count {
  right: number;
  of: number;
}
const count = (): Count => ({ right: 0, of: 0 });

/** Adds pages up and prints every measure with its counts and 95 % Wilson interval. */
export class Scoreboard {
  readonly errors: string[] = [];
  readonly #hints = count();
  readonly #found = count();
  readonly #set = count();
  readonly #falseHints = count();
  readonly #first = { right: 0, said: 0, wanted: 0 };
  readonly #americanWrong = count();
  readonly #organisations = { precision: count(), recall: count() };
  readonly #applicant = count();
  readonly #fields = new FieldScores();
  readonly #kinds = new Map<PageKind, { right: number; said: number; wanted: number }>(
    KINDS.map((kind) => [kind, { right: 0, said: 0, wanted: 0 }]),
  );
  #kindPages = 0;

  add(page: LabelledPage, finding: Finding, listed: Map<string, Organisation>): void {
    if (page.countries) this.#addCountries(page, finding, page.countries);
    if (page.kind) this.#addKind(page, finding.kind, page.kind);
    if (page.organisations) this.#addOrganisations(page, finding, page.organisations, listed);
    if (page.applicant !== null) this.#addApplicant(page, finding, page.applicant, listed);
    if (page.fields)
      for (const error of this.#fields.add(page.fields, finding.fields)) this.errors.push(`${page.id} ${error}`);
    if (page.applicantPrinted !== null) this.#addPrinted(page, finding.applicant?.printed ?? "", page.applicantPrinted);
  }

  #addPrinted(page: LabelledPage, said: string, wanted: string): void {
    const right = fold(said) === fold(wanted);
    this.#fields.count("applicant as printed", right, wanted === "");
    if (!right) this.errors.push(`${page.id} applicant as printed: said "${said}" wanted "${wanted}"`);
  }

  #addCountries(page: LabelledPage, finding: Finding, labelled: string[]): void {
    const wanted = labelled.filter((code) => !AMERICAN.has(code));
    const said = finding.countries.filter((code) => !page.tolerated.includes(code));
    const first = said[0];
    if (first !== undefined) add(this.#hints, wanted.includes(first));
    for (const code of said) add(this.#set, wanted.includes(code));
    if (wanted.length > 0) add(this.#found, wanted.includes(finding.countries[0] ?? ""));
    else add(this.#falseHints, first !== undefined);
    const wrong = first !== undefined ? !wanted.includes(first) : wanted.length > 0;
    if (wrong)
      this.errors.push(
        `${page.id} countries: said [${finding.countries}] wanted [${wanted}] candidates ${finding.candidates.slice(0, 4).map(({ country, weight }) => `${country} ${weight}`)} | ${page.title ?? ""} | ${page.url} | ${(page.text ?? "").slice(0, 100).replaceAll("\n", " ")}`,
      );
    this.#addFirst(page, finding, labelled);
  }

  /** The first candidate, never abstaining: how news corpora are scored. */
  #addFirst(page: LabelledPage, finding: Finding, labelled: string[]): void {
    const first = finding.candidates[0]?.country;
    if (labelled.length > 0) this.#first.wanted++;
    if (first !== undefined && !page.tolerated.includes(first)) {
      this.#first.said++;
      if (labelled.includes(first)) this.#first.right++;
    }
    if (labelled.length === 1 && labelled[0] === "US") add(this.#americanWrong, finding.countries.length > 0);
  }

  #addKind(page: LabelledPage, said: PageKind, wanted: PageKind): void {
    this.#kindPages++;
    this.#kinds.get(said)!.said++;
    this.#kinds.get(wanted)!.wanted++;
    if (said === wanted) this.#kinds.get(said)!.right++;
    else this.errors.push(`${page.id} kind: said ${said} wanted ${wanted} | ${page.title ?? ""}`);
  }

  #addOrganisations(page: LabelledPage, finding: Finding, wanted: string[], listed: Map<string, Organisation>): void {
    const names = finding.organisations.map(({ id, name, printed }) =>
      [name, printed, ...(listed.get(id)?.aliases ?? []), listed.get(id)?.acronym ?? ""].map(fold),
    );
    const matches = (forms: string[], name: string) =>
      forms.includes(fold(name)) || forms.some((form) => form.length > 4 && fold(name).includes(form));
    for (const [index, forms] of names.entries()) {
      const right = wanted.some((name) => matches(forms, name));
      add(this.#organisations.precision, right);
      if (!right)
        this.errors.push(
          `${page.id} organisation: said "${finding.organisations[index]?.name}" (${finding.organisations[index]?.printed})`,
        );
    }
    const known = new Set(
      [...listed.values()].flatMap(({ name, aliases, acronym }) => [name, ...aliases, acronym ?? ""]).map(fold),
    );
    for (const name of wanted) {
      const found = names.some((forms) => matches(forms, name));
      if (!found && !known.has(fold(name))) continue;
      add(this.#organisations.recall, found);
      if (!found) this.errors.push(`${page.id} organisation: missed "${name}"`);
    }
  }

  #addApplicant(page: LabelledPage, finding: Finding, wanted: string, listed: Map<string, Organisation>): void {
    const said = finding.applicant;
    const organisation = said?.organisation ? listed.get(said.organisation) : undefined;
    const name = organisation?.name ?? "";
    // Whom the list does not have is right as the page prints it.
    const isListed = [...listed.values()].some((one) => isCalled(one, wanted));
    const forms = [wanted, isListed ? wanted : (page.applicantPrinted ?? wanted)].map(bare);
    const right =
      wanted === ""
        ? said === null
        : said !== null && (organisation ? isCalled(organisation, wanted) : forms.includes(bare(said.printed)));
    add(this.#applicant, right);
    if (!right) this.errors.push(`${page.id} applicant: said "${said?.printed ?? ""}" = "${name}" wanted "${wanted}"`);
  }

  /** The measures a test holds on to, as shares. */
  summary() {
    const share = ({ right, of }: Count) => (of === 0 ? 1 : right / of);
    return {
      hintPrecision: share(this.#hints),
      hintRecall: share(this.#found),
      falseHints: share(this.#falseHints),
      kindF1: this.#kindF1(),
    };
  }

  #kindF1(): number {
    const scores = [...this.#kinds.values()]
      .filter(({ wanted, said }) => wanted + said > 0)
      .map(({ right, said, wanted }) => f1(right, said, wanted));
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  }

  rows(): string[] {
    const rows = [
      row("country hint precision", this.#hints),
      row("country hint recall", this.#found),
      row("country set precision", this.#set),
      row("no country, hinted anyway", this.#falseHints),
      row("US page, hinted anyway", this.#americanWrong),
      row("organisation precision", this.#organisations.precision),
      row("organisation recall (listed)", this.#organisations.recall),
      row("applicant found and resolved", this.#applicant),
    ].filter((line) => line !== "");
    const { right, said, wanted } = this.#first;
    if (wanted > 0)
      rows.push(
        `${"first candidate F1".padEnd(30)} ${percent(f1(right, said, wanted))}  (${right} right, ${said} said, ${wanted} wanted)`,
      );
    if (this.#kindPages > 0) rows.push(...this.#kindRows());
    for (const [name, count] of this.#fields)
      rows.push(`${row(`field ${name}`, count)}${count.unstated > 0 ? `, ${count.unstated} not stated` : ""}`);
    return rows;
  }

  #kindRows(): string[] {
    const present = [...this.#kinds].filter(([, { wanted, said }]) => wanted + said > 0);
    const macro = this.#kindF1();
    return [
      `${"page kind, macro F1".padEnd(30)} ${percent(macro)}  (${this.#kindPages} pages)`,
      ...present.map(
        ([kind, { right, said, wanted }]) =>
          `  ${kind.padEnd(28)} ${percent(f1(right, said, wanted))}  (${right} right, ${said} said, ${wanted} wanted)`,
      ),
    ];
  }
}

function add(one: Count, right: boolean): void {
  one.of++;
  if (right) one.right++;
}

/** Without the short form in brackets, which a page may print behind a name. */
/** By any of its names, with or without a short form in brackets. */
const isCalled = ({ name, aliases, acronym }: Organisation, wanted: string): boolean =>
  [name, ...aliases, acronym ?? ""].some((form) => fold(form) === fold(wanted) || fold(form) === bare(wanted));
const bare = (printed: string): string => fold(printed.replace(/\s*\([^()]*\)$/, ""));
const f1 = (right: number, said: number, wanted: number): number =>
  said + wanted === 0 ? 0 : (2 * right) / (said + wanted);
const percent = (share: number): string => `${(share * 100).toFixed(1).padStart(5)} %`;

function row(name: string, { right, of }: Count): string {
  if (of === 0) return "";
  const [low, high] = wilson(right, of);
  return `${name.padEnd(30)} ${percent(right / of)}  (${right} of ${of}; ${percent(low).trim()} to ${percent(high).trim()})`;
}

/** The 95 % Wilson interval of a share. */
export function wilson(right: number, of: number): [number, number] {
  const z = 1.96;
  const share = right / of;
  const middle = share + (z * z) / (2 * of);
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  const scale = 1 + (z * z) / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}
