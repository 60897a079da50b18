import type { Correction } from "../../lib/exchange/correction.ts";
import { type Proposal, proposalsOf } from "../../lib/exchange/correction-proposals.ts";
import type { Imported, ImportedRecord } from "../../lib/exchange/imported.ts";
import type { Known } from "../../lib/list/cross-check.ts";
import type { Match } from "../../lib/list/identity.ts";
import { parseEdition } from "../../lib/list/parse.ts";
import type { Problem } from "../../lib/list/problem.ts";
import type { Edition, Project } from "../../lib/list/schema.ts";
import type { DraftHead } from "../../lib/store/drafts.ts";
import { type Assembled, assemble } from "./assemble.ts";
import type { DeskChange, DeskRow, DeskState, RowFilter } from "./desk-view.ts";
import { belongs, foundOf, isOpen, matchNow, rowOf } from "./rows.ts";
import { aliasKey, type Decided, decidedBy, type Step } from "./steps.ts";
import { type Findings, findingsByRecord, findingsOf, workingRecord } from "./working-record.ts";

/** All that a draft is made of, as it is stored. */
export interface DraftParts {
  head: DraftHead;
  publisherName: string;
  base: Edition;
  fileName: string | null;
  imported: Imported | null;
  matches: Match[];
  corrections: Correction[];
}

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
  #rows: Partial<Record<RowFilter, number[]>> = {};
  #assembled: (Assembled & { problems: Problem[] }) | null = null;

  constructor(parts: DraftParts, steps: Step[]) {
    this.parts = parts;
    this.steps = steps;
    const { base, imported } = parts;
    this.#findings = findingsByRecord(imported ?? { problems: [], repairs: [] });
    const organisations = [...base.organisations, ...(imported?.organisations ?? [])];
    this.#names = new Map(organisations.map(({ id, name }) => [id, name]));
    this.known = {
      publishers: null,
      organisations: null,
      offices: new Set(base.offices.map(({ id }) => id)),
      contacts: new Set(base.contacts.map(({ id }) => id)),
    };
    this.proposals = parts.corrections.length === 0 ? [] : proposalsOf(parts.corrections, base);
    this.#decided = decidedBy(steps);
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
    this.#rows = {};
    this.#assembled = null;
  }

  get records(): readonly ImportedRecord[] {
    return this.parts.imported?.records ?? [];
  }

  nameOf = (id: string): string | null => this.#names.get(id) ?? null;

  working(record: ImportedRecord): Project {
    return workingRecord(record, findingsOf(this.#findings, record.n), this.#decided);
  }

  record(n: number): Project | null {
    const record = this.records.find((each) => each.n === n);
    return record === undefined ? null : this.working(record);
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
    const held = this.#rows[filter];
    if (held) return held;
    const places: number[] = [];
    for (const place of this.records.keys()) {
      const row = this.row(place);
      if (row !== null && belongs(row, filter)) places.push(place);
    }
    this.#rows[filter] = places;
    return places;
  }

  state(): DeskState {
    const { head, publisherName, base, imported } = this.parts;
    const decided = this.#decided;
    const review = this.places("review");
    const rows = review.map((place) => this.row(place)).filter((row) => row !== null && row.leftBy === null);
    const found = rows.flatMap((row) => row?.found ?? []);
    const fileFound = foundOf(findingsOf(this.#findings, 0), decided);
    const open = [...found, ...fileFound].filter(isOpen).length;
    const faults = rows.reduce((sum, row) => sum + (row?.faults.length ?? 0), 0);
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
      file: imported === null ? null : this.#file(imported),
      rows: {
        all: this.records.length,
        review: review.length,
        clean: this.records.length - review.length,
        open: open + faults,
        warnings: found.filter(({ severity, settledBy }) => severity === "warning" && settledBy === null).length,
        repaired: found.filter(({ kind, severity }) => kind === "repair" && severity === "repair").length,
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
      toSign: imported === null && this.parts.fileName !== null && this.parts.corrections.length === 0,
      edits: decided.rows.length,
      whole: decided.whole,
      asOf: decided.head.asOf ?? head.startedAt.slice(0, 10),
      marking: decided.head.marking ?? base.marking,
      partial: decided.head.partial ?? base.partial,
      last: decided.last,
    };
  }

  #file(imported: Imported): NonNullable<DeskState["file"]> {
    const blank: Record<string, number> = {
      title: 0,
      focus: 0,
      countries: 0,
      start: 0,
      end: 0,
      implementer: 0,
      amounts: 0,
      awardNumber: 0,
    };
    for (const record of imported.records)
      for (const field of Object.keys(blank)) {
        const value = record[field as keyof Project];
        if (value === null || (Array.isArray(value) && value.length === 0)) blank[field] = (blank[field] ?? 0) + 1;
      }
    return {
      name: this.parts.fileName ?? "",
      format: imported.format,
      counted: imported.counted,
      mappings: imported.mappings,
      blank,
      records: imported.records.length,
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
      source: { url: null, title: fileName ?? head.name, asOf },
      today,
    });
    const parsed = parseEdition(assembled.edition);
    // The parser's copy has every field in its place.
    const edition = parsed.ok ? parsed.value : assembled.edition;
    this.#assembled = { ...assembled, edition, problems: parsed.ok ? [] : parsed.problems };
    return this.#assembled;
  }

  change(): DeskChange {
    const { edition, difference, newOrganisations, problems } = this.edition();
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
      newOrganisations: newOrganisations.map(({ name }) => name),
      problems,
      serial: edition.serial,
    };
  }
}
