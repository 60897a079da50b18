import { type Proposal, proposalsOf } from "../../lib/exchange/correction-proposals.ts";
import type { ImportedRecord } from "../../lib/exchange/imported.ts";
import type { Known } from "../../lib/list/cross-check.ts";
import type { Match } from "../../lib/list/identity.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import { type TableChange, tableChanges } from "../../lib/list/table-changes.ts";
import { type Assembled, assemble } from "./assemble.ts";
import type { DeskChange, DeskFile, DeskRow, DeskState, RowFilter } from "./desk-view.ts";
import type { DraftParts } from "./draft-parts.ts";
import { fileView } from "./file-view.ts";
import { listedWith } from "./listed.ts";
import { countsOf } from "./other-changes.ts";
import { plansView } from "./plans.ts";
import { RowLedger } from "./row-ledger.ts";
import { foundOf, isOpen, matchNow, rowOf } from "./rows.ts";
import { aliasKey, type Decided, decidedBy, type Step } from "./steps.ts";
import { type Findings, findingsByRecord, findingsOf, workingRecord } from "./working-record.ts";

/** A draft under one's hands: what it was made of, the steps since, and what these come to, worked out when it is asked for. */
export class WorkingDraft {
  readonly parts: DraftParts;
  readonly steps: Step[];
  readonly #findings: Map<number, Findings>;
  readonly #names: Map<string, string>;
  readonly known: Known;
  /** What readers' corrections ask of the list. */
  readonly proposals: readonly Proposal[];
  /** Ids of records whose focus the file does not state. */
  readonly #suggested: Set<string>;
  #decided: Decided;
  readonly #file: DeskFile | null;
  readonly #ledger: RowLedger;
  /** Places of records by their numbers. */
  readonly #places: Map<number, number>;
  #assembled: (Assembled & { problems: Problem[] }) | null = null;
  /** What differs in that edition beside projects. */
  #others: TableChange[] | null = null;

  /** Number of the edition that came into use in this browser from this draft; null: none did. */
  used: number | null;

  constructor(parts: DraftParts, steps: Step[], used: number | null = null) {
    this.used = used;
    this.parts = parts;
    this.steps = steps;
    const { base, imported } = parts;
    this.#decided = decidedBy(steps);
    this.#findings = findingsByRecord(imported ?? { problems: [], repairs: [] });
    const organisations = [...base.organisations, ...(imported?.organisations ?? [])];
    this.#names = new Map(organisations.map(({ id, name }) => [id, name]));
    const listed = this.listed;
    this.known = {
      publishers: null,
      organisations: null,
      offices: new Set(listed.offices.map(({ id }) => id)),
      contacts: new Set(listed.contacts.map(({ id }) => id)),
    };
    this.proposals = parts.corrections.length === 0 ? [] : proposalsOf(parts.corrections, base);
    this.#file = imported === null ? null : fileView(parts.fileName ?? "", imported);
    this.#places = new Map(this.records.map(({ n }, place) => [n, place]));
    this.#ledger = new RowLedger(this.records.length, (place) => this.row(place));
    const suggestions = (imported?.repairs ?? []).filter(({ code }) => code === "suggested");
    const numbers = new Set(suggestions.map(({ n }) => n));
    this.#suggested = new Set(this.records.filter(({ n }) => numbers.has(n)).map(({ id }) => id));
  }

  get decided(): Decided {
    return this.#decided;
  }

  /** The step as it was written; what was worked out before is old. */
  take(step: Step): void {
    this.steps.push(step);
    this.#decided = decidedBy(this.steps);
    this.#ledger.forget(this.#touchedBy(step).flatMap((n) => this.#places.get(n) ?? []));
    this.#assembled = null;
    this.#others = null;
  }

  /** Numbers of the records that a step makes other ones. */
  #touchedBy(step: Step): number[] {
    const { problems = [], repairs = [] } = this.parts.imported ?? {};
    switch (step.kind) {
      case "value":
      case "leave":
      case "match":
        return [step.n];
      case "matches":
        return step.pairs.map(({ n }) => n);
      case "settle":
        return [problems[step.problem]?.n ?? 0];
      case "unrepair":
        return [repairs[step.repair]?.n ?? 0];
      case "undo": {
        const undone = this.steps[step.step];
        return undone === undefined ? [] : this.#touchedBy(undone);
      }
      default:
        return [];
    }
  }

  /** The list beside projects, before what was edited by hand. */
  get listed(): Edition {
    const { base, imported, head } = this.parts;
    return listedWith(base, imported?.edition ?? null, head.publisher, this.#decided.whole);
  }

  get records(): readonly ImportedRecord[] {
    return this.parts.imported?.records ?? [];
  }

  nameOf = (id: string): string | null => this.#names.get(id) ?? null;

  working(record: ImportedRecord): Project {
    return workingRecord(record, findingsOf(this.#findings, record.n), this.#decided);
  }

  record(n: number): { record: Project; names: Record<string, string> } | null {
    const found = this.records[this.#places.get(n) ?? -1];
    if (found === undefined) return null;
    const record = this.working(found);
    const ids = [record.implementer ?? "", ...record.subrecipients].filter((id) => this.nameOf(id) !== null);
    return { record, names: Object.fromEntries(ids.map((id) => [id, this.nameOf(id) ?? id])) };
  }

  row(place: number): DeskRow | null {
    const record = this.records[place];
    if (record === undefined) return null;
    return rowOf({
      record,
      now: this.working(record),
      findings: findingsOf(this.#findings, record.n),
      decided: this.#decided,
      match: this.parts.matches[place],
      nameOf: this.nameOf,
      known: this.known,
    });
  }

  /** Places of the records that a filter lets through. */
  places(filter: RowFilter): number[] {
    return this.#ledger.places(filter);
  }

  /** What in a row waits for a decision. */
  openIn(place: number): number {
    return this.#ledger.openIn(place);
  }

  state(): DeskState {
    const { head, publisherName, base, imported } = this.parts;
    const decided = this.#decided;
    const review = this.places("review").length;
    const fileFound = foundOf(findingsOf(this.#findings, 0), decided);
    const sums = this.#ledger.sums();
    const plans = this.parts.plans === undefined ? null : plansView(this.parts.plans, decided);
    const matches = this.parts.matches.map((match, place) =>
      matchNow(match, decided.matches.get(this.records[place]?.n ?? 0)),
    );
    const count = (sureness: Match["sureness"]) => matches.filter((each) => each === sureness).length;
    return {
      head: { ...head, steps: this.steps.length },
      publisherName,
      base: {
        serial: base.serial,
        asOf: base.asOf,
        own: base.projects.filter(({ publisher }) => publisher === head.publisher).length,
        publishers: base.publishers,
      },
      file: this.#file,
      rows: {
        all: this.records.length,
        review,
        clean: this.records.length - review,
        ...sums,
        open: sums.open + fileFound.filter(isOpen).length + (plans?.open ?? 0),
        left: decided.left.size,
      },
      fileFound,
      matches: {
        certain: count("certain"),
        likely: count("likely"),
        fresh: count("new"),
        open: this.openMatches().length,
      },
      aliases: (imported?.aliases ?? []).map((proposal) => ({
        ...proposal,
        name: this.nameOf(proposal.organisation) ?? proposal.organisation,
        said: decided.aliases.get(aliasKey(proposal.organisation, proposal.alias)) ?? null,
      })),
      corrections: this.proposals.map(({ correction, project, state, values, places }, place) => ({
        correction,
        readers: places.length,
        title: project?.title ?? null,
        state,
        takeable: values !== null && state !== "done" && project?.publisher === head.publisher,
        said: decided.corrections.get(place) ?? null,
      })),
      unread: this.parts.unread ?? [],
      plans,
      toSign:
        imported === null && plans === null && this.parts.fileName !== null && this.parts.corrections.length === 0,
      edits: decided.rows.length,
      used: this.used,
      whole: decided.whole,
      asOf: decided.head.asOf ?? head.startedAt.slice(0, 10),
      marking: decided.head.marking ?? base.marking,
      partial: decided.head.partial ?? base.partial,
      last: decided.last,
    };
  }

  /** Places of likely matches that nobody has answered. */
  openMatches(): number[] {
    return [...this.parts.matches.keys()].filter((place) => {
      const n = this.records[place]?.n ?? 0;
      return (
        this.parts.matches[place]?.sureness === "likely" && !this.#decided.matches.has(n) && !this.#decided.left.has(n)
      );
    });
  }

  /** Matches as the person has corrected them, of the records that come into the list. */
  matchesNow(): Match[] {
    return this.parts.matches.flatMap((match, place) => {
      const n = this.records[place]?.n ?? 0;
      if (this.#decided.left.has(n)) return [];
      const said = this.#decided.matches.get(n);
      return [said === undefined ? match : { ...match, older: said.older, sureness: matchNow(match, said) }];
    });
  }

  edition(): Assembled & { problems: Problem[] } {
    if (this.#assembled !== null) return this.#assembled;
    const { base, head, publisherName, imported, fileName } = this.parts;
    const today = head.startedAt.slice(0, 10);
    const asOf = this.#decided.head.asOf ?? today;
    const assembled = assemble({
      base,
      publisher: { id: head.publisher, name: publisherName },
      records: this.records.filter(({ n }) => !this.#decided.left.has(n)).map((record) => this.working(record)),
      suggested: this.#suggested,
      matches: this.matchesNow(),
      decided: this.#decided,
      organisations: imported?.organisations ?? [],
      listed: this.listed,
      plans: this.parts.plans?.plans ?? [],
      source: { url: null, title: fileName ?? head.name, asOf },
      today,
    });
    const parsed = parseEdition(assembled.edition);
    // The parser's copy has every field in its place.
    const edition = parsed.ok ? parsed.value : assembled.edition;
    this.#assembled = { ...assembled, edition, problems: parsed.ok ? [] : parsed.problems };
    return this.#assembled;
  }

  /** What the draft changes beside projects: by the file, by hand, and by the names that its records brought. */
  others(): TableChange[] {
    this.#others ??= tableChanges(this.parts.base, this.edition().edition);
    return this.#others;
  }

  change(): DeskChange {
    const { edition, difference, problems } = this.edition();
    const { counts, same, removed, alarm } = difference;
    return {
      counts,
      same,
      changed: difference.entries.filter(({ older, newer, kinds }) => older && newer && !kinds.includes("source"))
        .length,
      removed,
      alarm,
      confirmed: this.#decided.confirmed === removed,
      before: this.parts.base.projects.filter(({ publisher }) => publisher === this.parts.head.publisher).length,
      after: edition.projects.length,
      history: difference.entries.filter(({ fields }) => fields.history !== undefined).length,
      others: countsOf(this.others()),
      problems,
      serial: edition.serial,
    };
  }
}
